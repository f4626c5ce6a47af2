# The customer's side: a term that ends, licences moved between virtual accounts, alerts and reports; the box sees only answers.
world seed=7 release=3.18.1SP
:buy US_License 100 60d
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:00 asks REGISTRATION
  day 0 02:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:00 asks ACKNOWLEDGEMENT
  day 0 02:00:00 asks ENTITLEMENT
  day 0 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:pools
  | DS_License: purchased 1000, in use 768, balance 232
  | US_License: purchased 100, in use 64, balance 36
  | WAN_License: purchased 8, in use 8, balance 0

# Thirty days before the end the account is warned; the box is not.
:advance 31d
  day 30 02:00:00 asks ENTITLEMENT
  day 30 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:authority alertList
  | {"level":"Minor","alert":"Licenses Expiring","virtualAccount":"Default","subject":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","text":"100 of purchase 1, 2015-05-04, within 30 days"}
:advance 30d
  day 60 02:00:00 asks ENTITLEMENT  (3 times, last day 61 02:00:00)
  day 60 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful  (3 times, last day 61 02:00:00)
  day 60 02:00:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
:pools
  | DS_License: purchased 1000, in use 768, balance 232
  | US_License: purchased 0, in use 64, balance -64
  | WAN_License: purchased 8, in use 8, balance 0
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:56 2015 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: May  5 14:00:00 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 OUT OF COMPLIANCE
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
:authority reportList
  | {"id":1,"kind":"periodic","virtualAccount":"","at":"2015-04-04T02:00:00.149Z","licences":3,"instances":1}
  | {"id":2,"kind":"compliance-warning","virtualAccount":"Default","at":"2015-05-04T02:00:00.185Z","licences":1,"instances":0}
  | {"id":3,"kind":"periodic","virtualAccount":"","at":"2015-05-04T02:00:00.185Z","licences":3,"instances":1}

# Licences come from another virtual account.
:authority virtualAccountCreate name=Spares
  | {"name":"Spares","description":""}
:authority licenceSet tag=regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3 count=64 virtualAccount=Spares
  | {"virtualAccount":"Spares","tag":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","purchased":64,"inUse":0,"reserved":0,"balance":64,"borrowed":[],"lent":0,"shortage":0,"overage":0}
:authority licenceTransfer tag=regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3 count=64 from=Spares to=Default
  | {"tag":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","count":64,"from":"Spares","to":"Default","balances":[{"virtualAccount":"Spares","tag":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","before":64,"balance":0,"shortage":0},{"virtualAccount":"Default","tag":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","before":-64,"balance":0,"shortage":0}]}
:pools
  | DS_License: purchased 1000, in use 768, balance 232
  | US_License: purchased 64, in use 64, balance 0
  | WAN_License: purchased 8, in use 8, balance 0
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 61 02:00:04 asks ENTITLEMENT
  day 61 02:00:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 61 02:00:04 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:authority reportMake parts=licences
  | {"id":4,"kind":"manual","virtualAccount":"","at":"2015-05-05T02:00:06.000Z","licences":3,"instances":1}
:authority nothing
  | error: There is no operation 'nothing'; there are accountShow, accountSet, virtualAccountList, virtualAccountCreate, virtualAccountSet, virtualAccountDelete, tokenCreate, tokenList, tokenRevoke, instanceList, instanceRemove, licenceSet, licenceList, licenceConvert, licenceTransfer, overageSet, purchaseAdd, purchaseList, purchaseRemove, hierarchyList, hierarchyDefine, hierarchyRemove, instanceTransfer, alertList, reportMake, reportList, reportShow, reportCsv, reportPolicyShow, reportPolicySet, policyList, policySet, policyRemove, acknowledgingShow, acknowledgingSet, usageUpload, usageList, usageCsv, slacList, slacReturn, slacConfirm, exportSet, conversionList, onpremAdd, onpremList, onpremShow, onpremLend, onpremAnswer, onpremRemove, reservationList, reservationMake, reservationShow, reservationUpdate, reservationConfirm, reservationReturn, reservationRehost, reservationPolicyShow, reservationPolicySet, log, rootsShow, rootsRotate, signerRotate, maintenanceSet, adminTokenList, adminTokenCreate, adminTokenRevoke.

# A contract may allow a shortage: overage, which is said and locks nothing.
:pool US_License 60
:authority overageSet tag=regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3 count=10
  | {"virtualAccount":"Default","tag":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3","purchased":60,"inUse":64,"reserved":0,"balance":-4,"borrowed":[],"lent":0,"shortage":4,"overage":10}
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 61 02:00:06 asks ENTITLEMENT
  day 61 02:00:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 61 02:00:06 %SMART_LIC-4-IN_OVERAGE: One or more entitlements are in overage
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED on May  5 02:00:04 2015 UTC
  |
  | (US_License):
  |   Description:
  |   Count: 64
  |   Version: 1.0
  |   Status: OVERAGE
  |
  | (DS_License):
  |   Description:
  |   Count: 768
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | (WAN_License):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
