# Smart Licensing is off until it is configured. Then ninety days of evaluation: one counting licence of each service can be
# used (10,000 sessions), every feature; then every service is blocked, until the registration is answered.
world personality=staros
> show license summary
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | License Usage:
  |   No licenses in use
> license smart register idtoken T
  | % Smart licensing is not enabled. Configure 'license smart enable' first.
> configure
> license smart enable
  day 0 09:00:06 configuration: license smart enable
  day 0 09:00:06 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
> save configuration
> show configuration | grep license
  |   license smart enable
# No licence is in use yet: the evaluation does not count.
:advance 10d
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
:load pgw 9998
  day 10 09:00:16 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 10 09:00:16 trap starSmartLicenseEvalMode starSmartLicenseState=raised
:feature mpls on
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ASR5K-00-PW10GTWY)               1 EVAL MODE
  |                           (ASR5K-00-CS01MPLS)               1 EVAL MODE
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 54 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
:attach pgw 5
  day 10 09:00:24 gates: pgw (eval-limit)
  day 10 09:00:24 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
> show subscribers
  | Total Subscribers: 10000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              10000       10000           3     DROPPED
> show license enforcement status blocked
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Evaluation limit       Feb 09 09:00:24 2018 UTC
# Another service has its own licence to evaluate.
:load sgw 10000
  day 10 09:00:30 gates: pgw, sgw (eval-limit)
  day 10 09:00:30 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
:attach mme 20000
  day 10 09:00:32 gates: pgw, sgw, mme (eval-limit)
  day 10 09:00:32 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
> show subscribers
  | Total Subscribers: 30000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              10000       10000           3     DROPPED
  |   sgw              10000       10000           0     DROPPED
  |   mme              10000       10000       10000     DROPPED
> show license enforcement status blocked service
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Evaluation limit       Feb 09 09:00:24 2018 UTC
  |   3     ASR5K-00-SW10LIC    BLOCKED  Evaluation limit       Feb 09 09:00:30 2018 UTC
  |   4     ASR5K-00-ME10LIC    BLOCKED  Evaluation limit       Feb 09 09:00:32 2018 UTC
# Sessions end, and others come; the limit holds where it is reached.
:detach pgw 3
  day 10 09:00:38 gates: sgw, mme (eval-limit)
:attach pgw 2
:attach pgw 2
  day 10 09:00:42 gates: pgw, sgw, mme (eval-limit)
  day 10 09:00:42 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
> show subscribers
  | Total Subscribers: 30000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              10000       10003           4     DROPPED
  |   sgw              10000       10000           0     DROPPED
  |   mme              10000       10000       10000     DROPPED
> show license statistics | grep "Level|TagId|^  [0-9]  .* [1-9]"
  | Service Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      BLOCK        10000      10000          0          0          0          0          1          2          1
  |   3      BLOCK        10000      10000          0          0          0          0          0          1          0
  |   4      BLOCK        10000      10000          0          0          0          0          0          1          0
  | Service Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  | Feature Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   1      ALLOW            1          1          0          0          0          0          0          0          0
  | Feature Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
:skip 29d
  day 10 09:00:48 gates: pgw, sgw, mme (eval-limit)  (2 times, last day 39 09:00:48)
  day 10 09:00:48 configuration: license smart enable  (2 times, last day 39 09:00:48)
  day 10 09:00:48 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 39 09:00:48)
  day 10 09:00:48 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 39 09:00:48)
  day 10 09:00:48 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 39 09:00:48)
:skip 60d
  day 39 09:00:49 gates: pgw, sgw, mme (eval-limit)  (2 times, last day 99 09:00:48)
  day 39 09:00:49 configuration: license smart enable  (2 times, last day 99 09:00:48)
  day 39 09:00:49 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 99 09:00:48)
  day 39 09:00:49 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 99 09:00:48)
  day 39 09:00:49 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 99 09:00:48)
  day 39 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 69 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 78 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 85 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 92 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 93 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 94 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 95 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 96 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 97 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 98 08:43:23 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
:advance 1d
  day 99 09:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 99 10:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 99 11:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 99 12:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 99 13:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 99 14:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 99 15:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 99 16:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 99 17:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 99 18:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 99 19:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 99 20:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 99 21:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 99 22:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 99 23:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 99 00:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 99 01:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 99 02:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 99 03:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 99 04:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 99 05:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 99 06:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 99 07:30:48 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 99 08:30:48 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)
  day 99 08:30:48 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 99 08:30:48 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 99 08:30:48 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 99 08:30:48 trap starSmartLicenseEvalModeExpire starSmartLicenseState=raised
:advance 2h
  day 100 09:30:48 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on May 10 08:30:48 2018 UTC  (2 times, last day 100 10:30:48)
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on May 10 08:30:48 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   1     ASR5K-00-SG10       BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   2     ASR5K-00-GN10SESS   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   3     ASR5K-00-SW10LIC    BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   4     ASR5K-00-ME10LIC    BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   5     ASR5K-00-EG10S-K9   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   6     ASR5K-00-SM10S-K9   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   1     ASR5K-00-CS01MPLS   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   2     ASR5K-00-GN01REC    BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   3     ASR5K-00-GN01ICSR   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   4     ASR5K-00-EP01VLE    BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   5     ASR5K-00-EP01ICSE   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   6     ASR5K-00-PWXICSRP   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   7     ASR5K-00-CS01I-K9   BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
  |   8     ASR5K-00-EG01RS     BLOCKED  Evaluation expired     May 10 08:30:48 2018 UTC
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Expired
  |   Evaluation Period Remaining: 0 days, 0 hours, 0 minutes, 0 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
:attach samog 1
:attach pgw 1
:detach pgw 10000
:attach pgw 1
> show subscribers
  | Total Subscribers: 20000
  |   Service        Current    Attached     Refused   New calls
  |   pgw                  0       10003           6     DROPPED
  |   saegw                0           0           0     DROPPED
  |   ggsn                 0           0           0     DROPPED
  |   sgw              10000       10000           0     DROPPED
  |   mme              10000       10000       10000     DROPPED
  |   epdg                 0           0           0     DROPPED
  |   samog                0           0           1     DROPPED
# Registered, and answered: the account holds enough.
:pool ASR5K-00-PW10GTWY 2
:pool ASR5K-00-SW10LIC 1
:pool ASR5K-00-ME10LIC 1
:pool ASR5K-00-SM10S-K9 1
:pool ASR5K-00-CS01MPLS 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 100 11:01:04 asks REGISTRATION
  day 100 11:01:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 100 11:01:04 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 100 11:01:04 asks ACKNOWLEDGEMENT
  day 100 11:01:04 asks ENTITLEMENT
  day 100 11:01:04 gates: none
  day 100 11:01:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 100 11:01:04 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 100 11:01:04 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 100 11:01:04 trap starSmartLicenseEvalModeExpireClear starSmartLicenseState=cleared
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
  |   Initial Registration: SUCCEEDED on May 10 11:01:04 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Nov 06 11:03:36 2018 UTC
  |   Registration Expires: May 10 10:56:04 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on May 10 11:01:04 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on May 10 11:01:04 2018 UTC
  |   Next Communication Attempt: Jun 09 11:01:04 2018 UTC
  |   Communication Deadline: Aug 08 11:01:04 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license enforcement status blocked
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | No licenses found
:load pgw 15000
:attach samog 1
> show subscribers
  | Total Subscribers: 35001
  |   Service        Current    Attached     Refused   New calls
  |   pgw              15000       25003           6    ACCEPTED
  |   sgw              10000       10000           0    ACCEPTED
  |   mme              10000       10000       10000    ACCEPTED
  |   samog                1           1           1    ACCEPTED
:advance 2m
  day 100 11:02:04 asks ENTITLEMENT
  day 100 11:02:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:pools
  | ASR5K-00-ME10LIC: purchased 1, in use 1, balance 0
  | ASR5K-00-PW10GTWY: purchased 2, in use 2, balance 0
  | ASR5K-00-SM10S-K9: purchased 1, in use 1, balance 0
  | ASR5K-00-SW10LIC: purchased 1, in use 1, balance 0
  | ASR5K-00-CS01MPLS: purchased 1, in use 1, balance 0
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Nov 06 11:03:36 2018 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jun 09 11:02:04 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               2 AUTHORIZED
  |   Serving GW Bundle, 1... (ASR5K-00-SW10LIC)                1 AUTHORIZED
  |   MME Bundle, 10K sess... (ASR5K-00-ME10LIC)                1 AUTHORIZED
  |   SaMOG GW 10k Sessions   (ASR5K-00-SM10S-K9)               1 AUTHORIZED
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 AUTHORIZED
