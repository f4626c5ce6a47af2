# Out of compliance on one service blocks new sessions of that service at once, and nothing else. What is up stays up.
world personality=staros seed=3
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
:pool ASR5K-00-PW10GTWY 1
:pool ASR5K-00-SW10LIC 2
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:06 asks REGISTRATION
  day 0 09:00:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:06 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:06 asks ACKNOWLEDGEMENT
:load pgw 9000
  day 0 09:00:08 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:08 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 0 09:00:08 asks ENTITLEMENT
  day 0 09:00:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:00:08 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 09:00:08 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:load sgw 9000
:advance 2m
  day 0 09:01:08 asks ENTITLEMENT
  day 0 09:01:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:02:45 2018 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Mar 01 09:01:08 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
  |   Serving GW Bundle, 1... (ASR5K-00-SW10LIC)                1 AUTHORIZED
# The 10,001st session needs a second licence, and the account holds one.
:load pgw 12000
  day 0 09:02:14 asks ENTITLEMENT
  day 0 09:02:14 gates: pgw (out-of-compliance)
  day 0 09:02:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:02:14 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 09:02:14 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 09:02:14 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
> show subscribers
  | Total Subscribers: 21000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              12000       12000           0     DROPPED
  |   sgw               9000        9000           0    ACCEPTED
:advance 2m
> show license status
  | Smart Licensing is ENABLED
  |
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
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:06 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:02:45 2018 UTC
  |   Registration Expires: Jan 30 08:55:06 2019 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:02:14 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 30 09:02:14 2018 UTC
  |   Next Communication Attempt: Jan 30 21:02:14 2018 UTC
  |   Communication Deadline: Apr 30 09:02:14 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:02:14 2018 UTC
  |
  | PDN GW Bundle, 10K Sessions (ASR5K-00-PW10GTWY):
  |   Description: PDN GW Bundle, 10K Sessions
  |   Count: 2
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
  |
  | Serving GW Bundle, 10K Sessions (ASR5K-00-SW10LIC):
  |   Description: Serving GW Bundle, 10K Sessions
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Out of compliance      Jan 30 09:02:14 2018 UTC
  |   1     ASR5K-00-SG10       ALLOWED  -                      -
  |   2     ASR5K-00-GN10SESS   ALLOWED  -                      -
  |   3     ASR5K-00-SW10LIC    ALLOWED  -                      -
  |   4     ASR5K-00-ME10LIC    ALLOWED  -                      -
  |   5     ASR5K-00-EG10S-K9   ALLOWED  -                      -
  |   6     ASR5K-00-SM10S-K9   ALLOWED  -                      -
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   ALLOWED  -                      -
  |   1     ASR5K-00-CS01MPLS   ALLOWED  -                      -
  |   2     ASR5K-00-GN01REC    ALLOWED  -                      -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
:attach pgw 100
:attach sgw 100
> show subscribers
  | Total Subscribers: 21100
  |   Service        Current    Attached     Refused   New calls
  |   pgw              12000       12000         100     DROPPED
  |   sgw               9100        9100           0    ACCEPTED
> show license statistics | grep 1349
  |   1349  ServiceOOC        Set ASR5K-00-PW10GTWY
> show license statistics | grep "Level|TagId|^  [0-9]  .* [1-9]"
  | Service Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  | Service Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      BLOCK        12000      12000          2          2          3          0          0          1          0
  |   3      ALLOW         9100       9100          1          1          2          0          0          0          0
  | Feature Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  | Feature Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
> show license bulkstats schema
  | smart-license schema sl-box format %current_sl_state%,%current_sl_mode%,%total_sl_enabled%,%total_sl_disabled%
  | smart-license schema sl-service format %mode%,%tagid%,%cur_call_policy%,%cur_call_count%,%max_call_count%,%last_lic_count%,%max_lic_count%,%policy_change_block_calls%
  |
  | enabled,Registered,1,0
  | Evaluation,0,ALLOW,0,0,0,0,0
  | Evaluation,1,ALLOW,0,0,0,0,0
  | Evaluation,2,ALLOW,0,0,0,0,0
  | Evaluation,3,ALLOW,0,0,0,0,0
  | Evaluation,4,ALLOW,0,0,0,0,0
  | Evaluation,5,ALLOW,0,0,0,0,0
  | Evaluation,6,ALLOW,0,0,0,0,0
  | Registered,0,BLOCK,12000,12000,2,2,1
  | Registered,1,ALLOW,0,0,0,0,0
  | Registered,2,ALLOW,0,0,0,0,0
  | Registered,3,ALLOW,9100,9100,1,1,0
  | Registered,4,ALLOW,0,0,0,0,0
  | Registered,5,ALLOW,0,0,0,0,0
  | Registered,6,ALLOW,0,0,0,0,0
# It asks again every 12 hours; the operator need not wait.
:advance 12h
  day 0 21:02:14 asks ENTITLEMENT
  day 0 21:02:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:pool ASR5K-00-PW10GTWY 2
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 21:04:36 asks ENTITLEMENT
  day 0 21:04:36 gates: none
  day 0 21:04:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:04:36 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 21:04:36 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 21:04:36 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
> show license enforcement status blocked
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | No licenses found
:attach pgw 100
> show subscribers
  | Total Subscribers: 21200
  |   Service        Current    Attached     Refused   New calls
  |   pgw              12100       12100         100    ACCEPTED
  |   sgw               9100        9100           0    ACCEPTED
# Short again, and cured without a purchase: the load falls below what is owned.
:load pgw 20001
:advance 2m
  day 0 21:05:36 asks ENTITLEMENT
  day 0 21:05:36 gates: pgw (out-of-compliance)
  day 0 21:05:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:05:36 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 21:05:36 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 21:05:36 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
:attach pgw 1
:detach pgw 1500
  day 0 21:06:48 asks ENTITLEMENT
  day 0 21:06:48 gates: none
  day 0 21:06:48 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:06:48 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 21:06:48 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 21:06:48 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
:advance 2m
> show license enforcement status blocked
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | No licenses found
:attach pgw 1
> show subscribers
  | Total Subscribers: 27602
  |   Service        Current    Attached     Refused   New calls
  |   pgw              18502       20002         101    ACCEPTED
  |   sgw               9100        9100           0    ACCEPTED
> show license statistics | grep "Level|TagId|^  0  .* [1-9]"
  | Service Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  | Service Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      ALLOW        18502      20001          2          3          7          0          2          2          0
  | Feature Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  | Feature Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
# Short, and the last session ends: nothing is in use, so nothing is short.
:pool ASR5K-00-SW10LIC 0
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 21:08:58 asks ENTITLEMENT
  day 0 21:08:58 gates: sgw (out-of-compliance)
  day 0 21:08:58 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:08:58 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 21:08:58 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 21:08:58 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-SW10LIC,1.0_ca9d09ee-5e72-4695-97ef-d5117037cfb4
:attach sgw 1
:detach sgw 20000
:advance 2m
  day 0 21:09:58 asks ENTITLEMENT
  day 0 21:09:58 gates: none
  day 0 21:09:58 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:09:58 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 21:09:58 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 21:09:58 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-SW10LIC,1.0_ca9d09ee-5e72-4695-97ef-d5117037cfb4
:attach sgw 1
  day 0 21:11:04 asks ENTITLEMENT
  day 0 21:11:04 gates: sgw (out-of-compliance)
  day 0 21:11:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 21:11:04 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 21:11:04 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 21:11:04 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-SW10LIC,1.0_ca9d09ee-5e72-4695-97ef-d5117037cfb4
> show subscribers
  | Total Subscribers: 18503
  |   Service        Current    Attached     Refused   New calls
  |   pgw              18502       20002         101    ACCEPTED
  |   sgw                  1        9101           1     DROPPED
# The new session is found short with the next report.
:advance 2m
:attach sgw 1
> show subscribers
  | Total Subscribers: 18503
  |   Service        Current    Attached     Refused   New calls
  |   pgw              18502       20002         101    ACCEPTED
  |   sgw                  1        9101           2     DROPPED
