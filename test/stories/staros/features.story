# A feature that is short has ninety days of grace; then its predefined policy: new sessions of the services tied to it are
# dropped, or nothing follows.
world personality=staros seed=4
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
> save configuration
:pool ASR5K-00-PW10GTWY 1
:pool ASR5K-00-ME10LIC 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:08 asks REGISTRATION
  day 0 09:00:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:08 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:08 asks ACKNOWLEDGEMENT
> show license enforcement policy
  | Smart Licensing Enforcement Policy
  | ==================================
  |
  | Evaluation: one counting license of each type, every feature
  |
  | Services:
  |   TagId License             Out of compliance               Grace    Services
  |   0     ASR5K-00-PW10GTWY   Block new sessions at once      -        pgw
  |   1     ASR5K-00-SG10       Block new sessions at once      -        saegw
  |   2     ASR5K-00-GN10SESS   Block new sessions at once      -        ggsn
  |   3     ASR5K-00-SW10LIC    Block new sessions at once      -        sgw
  |   4     ASR5K-00-ME10LIC    Block new sessions at once      -        mme
  |   5     ASR5K-00-EG10S-K9   Block new sessions at once      -        epdg
  |   6     ASR5K-00-SM10S-K9   Block new sessions at once      -        samog
  |
  | Features:
  |   TagId License             Out of compliance               Grace    Services
  |   0     ASR5K-00-CS01GRET   Block new sessions after grace  90 days  pgw ggsn
  |   1     ASR5K-00-CS01MPLS   Block new sessions after grace  90 days  pgw saegw ggsn
  |   2     ASR5K-00-GN01REC    Allow                           90 days  pgw saegw ggsn sgw mme epdg samog
  |   3     ASR5K-00-GN01ICSR   Allow                           90 days  pgw saegw ggsn sgw mme epdg samog
  |   4     ASR5K-00-EP01VLE    Block new sessions after grace  90 days  pgw saegw sgw
  |   5     ASR5K-00-EP01ICSE   Allow                           90 days  pgw saegw ggsn sgw
  |   6     ASR5K-00-PWXICSRP   Allow                           90 days  pgw saegw ggsn sgw
  |   7     ASR5K-00-CS01I-K9   Block new sessions after grace  90 days  pgw ggsn epdg samog
  |   8     ASR5K-00-EG01RS     Block new sessions after grace  90 days  epdg
:load pgw 100
  day 0 09:00:12 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:12 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 0 09:00:12 asks ENTITLEMENT
  day 0 09:00:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:00:12 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 09:00:12 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:load mme 100
:feature mpls on
:feature session-recovery on
> save configuration
:advance 2m
  day 0 09:01:12 asks ENTITLEMENT
  day 0 09:01:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:01:12 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 09:01:12 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  day 0 09:01:12 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-GN01REC,1.0_88542f00-077b-4ed0-9698-a3cec699a047
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:44 2018 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jan 30 21:01:12 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
  |   MME Bundle, 10K sess... (ASR5K-00-ME10LIC)                1 AUTHORIZED
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 OUT OF COMPLIANCE
  |   Session Recovery        (ASR5K-00-GN01REC)                1 OUT OF COMPLIANCE
> show license enforcement status feature
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   ALLOWED  -                      -
  |   1     ASR5K-00-CS01MPLS   ALLOWED  Grace period           -
  |   2     ASR5K-00-GN01REC    ALLOWED  Grace period           -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 59 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   In Use      89 days, 23 hours, 58 minutes, 46 seconds
  |   ASR5K-00-GN01REC    In Use      89 days, 23 hours, 58 minutes, 46 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
:attach pgw 10
# Turning a short feature off and on does not buy another ninety days; a reload does not either.
:skip 30d
  day 0 09:02:30 gates: none  (2 times, last day 30 09:02:30)
  day 0 09:02:30 configuration: license smart enable  (2 times, last day 30 09:02:30)
  day 0 09:02:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 30 09:02:30)
  day 0 09:02:30 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 30 09:02:30)
  day 0 09:02:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 30 09:02:30)
  day 0 21:01:12 asks ENTITLEMENT  (60 times, last day 30 09:01:13)
  day 0 21:01:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ  (60 times, last day 30 09:01:13)
:feature mpls off
  day 30 09:02:30 asks ENTITLEMENT
  day 30 09:02:30 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 30 09:02:30 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:advance 2m
:feature mpls on
  day 30 09:04:32 asks ENTITLEMENT
  day 30 09:04:32 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 30 09:04:32 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:advance 2m
> reload
  day 30 09:06:34 gates: none
  day 30 09:06:34 configuration: license smart enable
  day 30 09:06:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 30 09:06:34)
  day 30 09:06:34 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 30 09:06:34 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 30 09:06:34 asks ENTITLEMENT
  day 30 09:06:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:load pgw 100
:load mme 100
:advance 2m
  day 30 09:07:34 asks ENTITLEMENT
  day 30 09:07:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license eval-period | grep "MPLS|REC"
  |   ASR5K-00-CS01MPLS   In Use      59 days, 23 hours, 38 minutes, 24 seconds
  |   ASR5K-00-GN01REC    In Use      59 days, 23 hours, 36 minutes, 22 seconds
:skip 59d
  day 30 09:08:42 gates: none  (2 times, last day 89 09:08:42)
  day 30 09:08:42 configuration: license smart enable  (2 times, last day 89 09:08:42)
  day 30 09:08:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 89 09:08:42)
  day 30 09:08:42 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 89 09:08:42)
  day 30 09:08:42 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 89 09:08:42)
  day 30 21:07:34 asks ENTITLEMENT  (118 times, last day 89 09:07:37)
  day 30 21:07:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ  (118 times, last day 89 09:07:37)
> show license enforcement status feature
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   ALLOWED  -                      -
  |   1     ASR5K-00-CS01MPLS   ALLOWED  Grace period           -
  |   2     ASR5K-00-GN01REC    ALLOWED  Grace period           -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
:advance 2h
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   ALLOWED  -                      -
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
  |   1     ASR5K-00-CS01MPLS   ALLOWED  Grace period           -
  |   2     ASR5K-00-GN01REC    ALLOWED  Grace period           -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license statistics | grep 13
  |   1349  ServiceOOC        Set ASR5K-00-CS01MPLS ASR5K-00-GN01REC
  |   1350  EvalMode          Clear
  |   1351  EvalModeExpire    Clear
  |   1352  CSSMConnFail      Clear
  |   1353  ServiceEvalExpiry Clear
:attach pgw 10
:attach mme 10
> show subscribers
  | Total Subscribers: 220
  |   Service        Current    Attached     Refused   New calls
  |   pgw                110         110           0    ACCEPTED
  |   mme                110         110           0    ACCEPTED
# Reload: the policy holds.
> reload
  day 89 11:08:54 gates: none
  day 89 11:08:54 configuration: license smart enable
  day 89 11:08:54 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 89 11:08:54)
  day 89 11:08:54 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 89 11:08:54 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 89 11:08:54 asks ENTITLEMENT
  day 89 11:08:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license enforcement status blocked
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | No licenses found
:load pgw 10
:load mme 10
> show subscribers
  | Total Subscribers: 20
  |   Service        Current    Attached     Refused   New calls
  |   pgw                 10          10           0    ACCEPTED
  |   mme                 10          10           0    ACCEPTED
# One bought, the other one turned off.
:pool ASR5K-00-CS01MPLS 1
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 89 11:09:04 asks ENTITLEMENT
  day 89 11:09:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 89 11:09:04 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:attach pgw 10
:feature session-recovery off
:advance 2m
  day 89 11:10:04 asks ENTITLEMENT
  day 89 11:10:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 89 11:10:04 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 89 11:10:04 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-GN01REC,1.0_88542f00-077b-4ed0-9698-a3cec699a047
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:08 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:44 2018 UTC
  |   Registration Expires: Jan 30 08:55:08 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Apr 29 11:10:04 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Apr 29 11:10:04 2018 UTC
  |   Next Communication Attempt: May 29 11:10:04 2018 UTC
  |   Communication Deadline: Jul 28 11:10:04 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license enforcement status feature
  | Smart Licensing Enforcement Status
  | ==================================
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
> show license eval-period | grep "MPLS|REC"
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  0 days, 21 hours, 5 minutes, 10 seconds
> show subscribers
  | Total Subscribers: 30
  |   Service        Current    Attached     Refused   New calls
  |   pgw                 20          20           0    ACCEPTED
  |   mme                 10          10           0    ACCEPTED
# Short anew after it was covered: the whole grace again. The other one goes on where it was.
:pool ASR5K-00-CS01MPLS 0
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 89 11:11:18 asks ENTITLEMENT
  day 89 11:11:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 89 11:11:18 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 89 11:11:18 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:feature session-recovery on
:advance 2m
  day 89 11:12:18 asks ENTITLEMENT
  day 89 11:12:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 89 11:12:18 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-GN01REC,1.0_88542f00-077b-4ed0-9698-a3cec699a047
> show license eval-period | grep "MPLS|REC"
  |   ASR5K-00-CS01MPLS   In Use      89 days, 23 hours, 57 minutes, 56 seconds
  |   ASR5K-00-GN01REC    In Use      0 days, 21 hours, 4 minutes, 6 seconds
> show license statistics | grep 13
  |   1349  ServiceOOC        Set ASR5K-00-CS01MPLS ASR5K-00-GN01REC
  |   1350  EvalMode          Clear
  |   1351  EvalModeExpire    Clear
  |   1352  CSSMConnFail      Clear
  |   1353  ServiceEvalExpiry Clear
