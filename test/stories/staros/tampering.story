# Clocks, reloads and wiped storage buy no sessions and no days.
world personality=staros seed=10
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
> save configuration
:load pgw 10000
  day 0 09:00:08 gates: pgw (eval-limit)
  day 0 09:00:08 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:08 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
  day 0 09:00:08 trap starSmartLicenseEvalMode starSmartLicenseState=raised
:skip 80d
  day 0 09:00:10 gates: pgw (eval-limit)  (2 times, last day 80 09:00:10)
  day 0 09:00:10 configuration: license smart enable  (2 times, last day 80 09:00:10)
  day 0 09:00:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 80 09:00:10)
  day 0 09:00:10 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 80 09:00:10)
  day 0 09:00:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 80 09:00:10)
  day 29 08:59:10 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 59 08:59:10 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 68 08:59:10 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 75 08:59:10 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
# The clock is set back: the evaluation counts running time.
:clock -70d
> show license eval-period | grep Remaining
  |   Evaluation Period Remaining: 9 days, 23 hours, 44 minutes, 59 seconds
  day 80 09:00:11 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:attach pgw 1
:skip 5d
  day 80 09:00:16 gates: pgw (eval-limit)  (2 times, last day 85 09:00:15)
  day 80 09:00:16 configuration: license smart enable  (2 times, last day 85 09:00:15)
  day 80 09:00:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 85 09:00:15)
  day 80 09:00:16 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 85 09:00:15)
  day 80 09:00:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 85 09:00:15)
  day 82 08:44:15 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 83 08:44:15 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 84 08:44:15 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
> show license eval-period | grep Remaining
  |   Evaluation Period Remaining: 4 days, 23 hours, 30 minutes, 0 seconds
:clock sync
# Reloads in quick succession: each is charged what it could have hidden.
> reload
  day 85 09:00:18 gates: pgw (eval-limit)
  day 85 09:00:18 configuration: license smart enable
  day 85 09:00:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 85 09:00:18)
  day 85 09:00:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 85 09:00:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 85 09:00:18 gates: none
  day 85 09:00:18 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 85 09:00:18 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:advance 30s
> reload
  day 85 09:00:50 gates: none
  day 85 09:00:50 configuration: license smart enable
  day 85 09:00:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 85 09:00:50)
  day 85 09:00:50 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 85 09:00:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 30s
> reload
  day 85 09:01:22 gates: none
  day 85 09:01:22 configuration: license smart enable
  day 85 09:01:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 85 09:01:22)
  day 85 09:01:22 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 85 09:01:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:load pgw 10000
  day 85 09:01:24 gates: pgw (eval-limit)
  day 85 09:01:24 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 85 09:01:24 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
  day 85 09:01:24 trap starSmartLicenseEvalMode starSmartLicenseState=raised
> show license eval-period | grep Remaining
  |   Evaluation Period Remaining: 4 days, 23 hours, 28 minutes, 58 seconds
:skip 5d
  day 85 09:01:28 gates: pgw (eval-limit)
  day 85 09:01:28 configuration: license smart enable  (2 times, last day 90 09:01:28)
  day 85 09:01:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 90 09:01:28)
  day 85 09:01:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 90 09:01:28)
  day 85 09:01:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 90 09:01:28)
  day 85 08:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 86 08:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 87 08:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 88 08:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 89 09:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 10:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 11:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 12:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 13:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 14:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 15:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 16:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 17:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 18:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 19:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 20:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 21:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 22:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 23:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 00:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 01:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 02:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 03:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 04:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 05:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 06:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 07:29:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 89 08:29:28 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)  (2 times, last day 90 09:01:28)
  day 89 08:29:28 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 89 08:29:28 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 89 08:29:28 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 89 08:29:28 trap starSmartLicenseEvalModeExpire starSmartLicenseState=raised
  day 90 09:01:28 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Apr 30 08:29:28 2018 UTC
> show license enforcement status blocked service
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   1     ASR5K-00-SG10       BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   2     ASR5K-00-GN10SESS   BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   3     ASR5K-00-SW10LIC    BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   4     ASR5K-00-ME10LIC    BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   5     ASR5K-00-EG10S-K9   BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
  |   6     ASR5K-00-SM10S-K9   BLOCKED  Evaluation expired     Apr 30 08:29:28 2018 UTC
:clock -400d
:attach pgw 1
> reload
  day 90 09:01:33 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)
  day 90 09:01:33 configuration: license smart enable
  day 90 09:01:33 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 90 09:01:33)
  day 90 09:01:33 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 90 09:01:33 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 90 09:01:33 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 90 09:01:33 trap starSmartLicenseEvalModeExpireClear starSmartLicenseState=cleared
:load pgw 5
> show license status | grep Status
  |   Status: DISABLED
  |   Status: UNREGISTERED
  |   Status: No Licenses in Use
> show subscribers
  | Total Subscribers: 0
  |   Service        Current    Attached     Refused   New calls
  |   pgw                  0           0           5     DROPPED
  |   saegw                0           0           0     DROPPED
  |   ggsn                 0           0           0     DROPPED
  |   sgw                  0           0           0     DROPPED
  |   mme                  0           0           0     DROPPED
  |   epdg                 0           0           0     DROPPED
  |   samog                0           0           0     DROPPED
:clock sync
# A feature in its grace: clocks and reloads again.
:pool ASR5K-00-PW10GTWY 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 90 09:01:42 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 90 09:01:42 asks REGISTRATION
  day 90 09:01:42 gates: none
  day 90 09:01:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 90 09:01:42 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 90 09:01:42 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 90 09:01:42 asks ACKNOWLEDGEMENT
:load pgw 5
  day 90 09:01:44 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)
  day 90 09:01:44 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Apr 30 08:29:28 2018 UTC
  day 90 09:01:44 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 90 09:01:44 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 90 09:01:44 trap starSmartLicenseEvalModeExpire starSmartLicenseState=raised
  day 90 09:01:44 asks ENTITLEMENT
  day 90 09:01:44 gates: none
  day 90 09:01:44 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 90 09:01:44 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 90 09:01:44 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 90 09:01:44 trap starSmartLicenseEvalModeExpireClear starSmartLicenseState=cleared
:feature mpls on
> save configuration
:advance 2m
  day 90 09:02:44 asks ENTITLEMENT
  day 90 09:02:44 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 90 09:02:44 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 90 09:02:44 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:skip 80d
  day 90 09:03:50 gates: none  (2 times, last day 170 09:03:50)
  day 90 09:03:50 configuration: license smart enable  (2 times, last day 170 09:03:50)
  day 90 09:03:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 170 09:03:50)
  day 90 09:03:50 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 170 09:03:50)
  day 90 09:03:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 170 09:03:50)
  day 90 21:02:44 asks ENTITLEMENT  (160 times, last day 170 09:02:48)
  day 90 21:02:44 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ  (160 times, last day 170 09:02:48)
:clock +10y
> show license eval-period | grep MPLS
  |   ASR5K-00-CS01MPLS   In Use      9 days, 23 hours, 44 minutes, 49 seconds
  day 170 09:03:51 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:clock sync
> reload
  day 170 09:03:54 gates: none
  day 170 09:03:54 configuration: license smart enable
  day 170 09:03:54 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 170 09:03:54)
  day 170 09:03:54 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 170 09:03:54 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 170 09:03:54 asks ENTITLEMENT
  day 170 09:03:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:advance 10m
> reload
  day 170 09:13:56 gates: none
  day 170 09:13:56 configuration: license smart enable
  day 170 09:13:56 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 170 09:13:56)
  day 170 09:13:56 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 170 09:13:56 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 10m
> reload
  day 170 09:23:58 gates: none
  day 170 09:23:58 configuration: license smart enable
  day 170 09:23:58 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 170 09:23:58)
  day 170 09:23:58 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 170 09:23:58 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:load pgw 5
  day 170 09:24:00 asks ENTITLEMENT
  day 170 09:24:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:advance 2m
> show license eval-period | grep MPLS
  |   ASR5K-00-CS01MPLS   In Use      9 days, 23 hours, 9 minutes, 45 seconds
# Given up and registered anew: the grace goes on.
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 170 09:26:04 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)
  day 170 09:26:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 170 09:26:04 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Apr 30 08:29:28 2018 UTC
  day 170 09:26:04 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 170 09:26:04 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 170 09:26:04 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  day 170 09:26:04 trap starSmartLicenseEvalModeExpire starSmartLicenseState=raised
  day 170 09:26:04 asks DEREGISTRATION
  day 170 09:26:04 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 170 09:26:06 asks REGISTRATION
  day 170 09:26:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 170 09:26:06 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 170 09:26:06 asks ACKNOWLEDGEMENT
  day 170 09:26:06 asks ENTITLEMENT
  day 170 09:26:06 gates: none
  day 170 09:26:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 170 09:26:06 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 170 09:26:06 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 170 09:26:06 trap starSmartLicenseEvalModeExpireClear starSmartLicenseState=cleared
  day 170 09:26:06 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:advance 2m
> show license eval-period | grep MPLS
  |   ASR5K-00-CS01MPLS   In Use      9 days, 23 hours, 7 minutes, 41 seconds
:skip 11d
  day 170 09:28:10 gates: none
  day 170 09:28:10 configuration: license smart enable  (2 times, last day 181 09:28:10)
  day 170 09:28:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 181 09:28:10)
  day 170 09:28:10 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 181 09:28:10)
  day 170 09:28:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 181 09:28:10)
  day 170 21:26:06 asks ENTITLEMENT  (22 times, last day 181 09:26:06)
  day 170 21:26:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ  (22 times, last day 181 09:26:06)
  day 179 08:35:45 gates: pgw, saegw, ggsn (grace-over)  (2 times, last day 181 09:28:10)
  day 179 08:35:45 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Grace period expired
  day 179 08:35:45 trap starSmartLicenseServiceEvalExpiry starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:attach pgw 1
> show subscribers
  | Total Subscribers: 5
  |   Service        Current    Attached     Refused   New calls
  |   pgw                  5           5           1     DROPPED
  |   saegw                0           0           0     DROPPED
  |   ggsn                 0           0           0     DROPPED
> show license enforcement status blocked feature
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   1     ASR5K-00-CS01MPLS   BLOCKED  Grace period expired   Jul 29 08:35:45 2018 UTC
# Words that make no sense to the box.
:load pgw -5
  | error: '-5' is no number of sessions.
:load pgw 99999999999
  | error: '99999999999' is no number of sessions.
:load pgw 21000000
  | error: A box carries 20000000 sessions of a service.
:load hsgw 5
  | error: There is no service 'hsgw'; there are pgw, saegw, ggsn, sgw, mme, epdg, samog.
:feature mpls maybe
  | error: 'maybe' is neither on nor off.
:feature warp on
  | error: There is no feature 'warp'; there are gre, mpls, session-recovery, icsr, volte, icsr-enhanced, icsr-performance, ipsec, epdg-reselection.
:chassis asr9000
  | error: There is no 'asr9000'; there are asr5500, vpc-si, vpc-di.
