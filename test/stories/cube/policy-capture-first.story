# 17.3.2 prints the first of the two captures of `show license status` in the CUBE guide: nothing is acknowledged and nothing
# is trusted yet; part of the policy is the account's. The screens beside it are of that release too.
world personality=cube seed=71 release=17.3.2
:calls 9
:advance 1h
  day 0 14:32:50 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (6 times, last day 0 14:48:38)
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Standard trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport callhome
  day 0 15:30:04 configuration: license smart transport callhome
  day 0 15:30:04 asks RUMReport
  day 0 15:30:04 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> end
> show license status
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Installed Time: Jan 01 00:00:00 1970 UTC
  |   Reporting ACK required: yes
  |   Perpetual Attributes:
  |     First report requirement (days): 365 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 90 (Product default)
  |   Subscription Attributes:
  |     First report requirement (days): 90 (CISCO default)
  |     Reporting frequency (days): 90 (CISCO default)
  |     Report on change (days): 80 (Product default)
  |   Enforced License Attributes:
  |     First report requirement (days): 0 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 0 (CISCO default)
  |   Export License Attributes:
  |     First report requirement (days): 0 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 0 (CISCO default)
  |
  | Miscellaneous:
  |   Custom Id: <empty>
  |
  | Usage Reporting:
  |   Last ACK received: <none>
  |   Next ACK deadline: Nov 24 14:30:00 2020 UTC
  |   Reporting Interval: 30
  |   Next ACK push check: <none>
  |   Next report push: Nov 26 15:30:04 2019 UTC
  |   Last report push: <none>
  |   Last report file write: <none>
  |   Last report pull: <none>
  |
  | Trust Code Installed: <none>
:acks polled 86400
:policy enforced.first=90 enforced.frequency=90 enforced.change=80 export.first=90 export.frequency=90 export.change=90 name=Customer
> license smart save usage all file bootflash:usage
  | Saved to bootflash:usage
  day 0 15:30:10 writes bootflash:usage
:upload usage answer
  | Uploaded: OK.
> license smart import bootflash:answer
  | Import Data Successful
  day 0 15:30:12 reads bootflash:answer
  day 0 15:30:12 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
> show license status
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Installed Time: Nov 25 15:30:12 2019 UTC
  |   Reporting ACK required: yes
  |   Perpetual Attributes:
  |     First report requirement (days): 365 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 90 (Product default)
  |   Subscription Attributes:
  |     First report requirement (days): 90 (CISCO default)
  |     Reporting frequency (days): 90 (CISCO default)
  |     Report on change (days): 80 (Product default)
  |   Enforced License Attributes:
  |     First report requirement (days): 90 (Customer Policy)
  |     Reporting frequency (days): 90 (Customer Policy)
  |     Report on change (days): 80 (Customer Policy)
  |   Export License Attributes:
  |     First report requirement (days): 90 (Customer Policy)
  |     Reporting frequency (days): 90 (Customer Policy)
  |     Report on change (days): 90 (Customer Policy)
  |
  | Miscellaneous:
  |   Custom Id: <empty>
  |
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:30:12 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting Interval: 0
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: <none>
  |   Last report file write: Nov 25 15:30:10 2019 UTC
  |   Last report pull: <none>
  |
  | Trust Code Installed: <none>
> show license status | include deadline
  |   Next ACK deadline: <none>
> show license summary
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE
  |   securityk9              (ISR_4321_Security)               1 IN USE
  |   CUBE_T_STD              (CUBE_T_STD)                      9 IN USE
> show license usage
  | License Authorization:
  |   Status: Not Applicable
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: uck9
  |   Feature Description: uck9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: securityk9
  |   Feature Description: securityk9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | CUBE_T_STD (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 9
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: CUBE_T_STD
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
> show license history message
  | Message History (oldest to newest):
  | ====================================================
  |
  | Trust Establishment:
  |     No past history
  |
  | Usage Reporting:
  |     REQUEST: Nov 25 15:30:04 2019 UTC
  | <smartLicense><RUMReport><![CDATA[{"payload":"{\"version\":\"2.0\",\"asset_identification\":{\"report_id\":1574692200,\"asset\":{\"name\":\"regid.2015-01.com.cisco.ISR4321,1.0_5d6f9c3e-0a52-4c37-8f57-2f86ed8f1b9a\"},\"instanc
  |     RESPONSE: Nov 25 15:30:04 2019 UTC
  | <smartLicense><smartLicenseStatus>{"status":"FAILED","poll_id":"","poll_interval":0,"message":"{\"product_instance_identifier\":[\"The identity for the instance 00000000-0000-0000-0000-000000000000 is not valid.Please re-regi
  |
  | Result Polling:
  |     No past history
  |
  | Authorization Request:
  |     No past history
  |
  | Authorization Return:
  |     No past history
  |
  | Trust Sync:
  |     No past history
  |
  | Import Message History (oldest to newest):
  | ====================================================
  |
  | POLICY:
  |     Received on Nov 25 15:30:12 2019 UTC, made on Nov 25 15:30:12 2019 UTC
  |
  | AUTH:
  |     No past Import history
  |
  | TRUST CODE:
  |     No past Import history
  |
  | RUM ACK:
  |     Received on Nov 25 15:30:12 2019 UTC, made on Nov 25 15:30:12 2019 UTC
  |
  | CONVERSION ACK:
  |     No past Import history
  |
  | ACCOUNT INFO:
  |     Received on Nov 25 15:30:12 2019 UTC, made on Nov 25 15:30:12 2019 UTC
> show license eventlog
  | **** Event Log ****
  |
  | 2019-11-25 14:30:00.000 UTC SAEVT_INIT_START version="5.0.9_rel/47"
  | 2019-11-25 14:30:00.000 UTC SAEVT_ENABLED MSG="Smart Agent for Licensing is enabled"
  | 2019-11-25 14:30:00.000 UTC SAEVT_EXPORT_CONTROLLED MSG="Usage of export controlled features is not allowed"
  | 2019-11-25 14:30:00.000 UTC SAEVT_PLATFORM eventSource="CALL_HOME" eventName="CALL_HOME_ENABLED" MSG="Call-home is enabled by Smart Agent for Licensing."
  | 2019-11-25 14:30:00.000 UTC SAEVT_ENDPOINT_USAGE count="1" entitlementTag="regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7"
  | 2019-11-25 14:30:00.000 UTC SAEVT_ENDPOINT_USAGE count="1" entitlementTag="regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913"
  | 2019-11-25 14:30:00.000 UTC SAEVT_REPORTING_REQUIRED MSG="A Usage report acknowledgement will be required in 364 days."
  | 2019-11-25 14:32:50.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 14:33:29.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 14:33:38.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 14:38:38.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 14:43:38.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 14:48:38.000 UTC SAEVT_COMM_FAILED MSG="Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name"
  | 2019-11-25 15:00:00.000 UTC SAEVT_ENDPOINT_USAGE count="9" entitlementTag="regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64"
  | 2019-11-25 15:00:00.000 UTC SAEVT_PLATFORM eventSource="CUBE" eventName="LICENSE_INFO" MSG="Requesting for 9 CUBE Standard trunk licenses"
  | 2019-11-25 15:00:00.000 UTC SAEVT_REPORTING_REQUIRED MSG="A Usage report acknowledgement will be required in 364 days."
  | 2019-11-25 15:30:04.000 UTC SAEVT_COMM_SEND id="1" url="https://tools.cisco.com/its/service/oddce/services/DDCEService"
  | 2019-11-25 15:30:04.076 UTC SAEVT_COMM_REPLY id="1" size="380"
  | 2019-11-25 15:30:04.076 UTC SAEVT_COMM_RESTORED MSG="Communications with the Cisco Smart Software Manager (CSSM) restored"
  | 2019-11-25 15:30:12.000 UTC SAEVT_IMPORT type="rum-ack" file="True"
  | 2019-11-25 15:30:12.000 UTC SAEVT_IMPORT type="account" file="True"
  | 2019-11-25 15:30:12.000 UTC SAEVT_IMPORT type="policy" file="True"
  | 2019-11-25 15:30:12.000 UTC SAEVT_POLICY_INSTALL_SUCCESS MSG="A new licensing policy was successfully installed."
> license smart clear eventlog
> show license eventlog
  | **** Event Log ****
  |
  |  No EventLog Found.
> show license eventlog 7
  | **** Event Log ****
  |
  |  No EventLog Found.
