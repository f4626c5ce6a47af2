# 17.2: the evaluation runs out. SIP goes down, calls are refused and counted; what was configured stays.
world personality=cube seed=25 release=17.2.1r
:calls 30
:skip 89d
  day 0 14:30:02 gates: none  (2 times, last day 89 14:30:02)
  day 0 14:30:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 89 14:30:02)
  day 0 14:30:02 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 89 14:30:02)
  day 0 14:30:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 89 14:30:02)
  day 0 14:30:02 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 89 14:30:02)
  day 7 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses  (12 times, last day 84 14:30:00)
  day 29 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 29 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 60 days!
  day 59 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 59 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 30 days!
  day 68 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 68 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 21 days!
  day 75 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 75 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 14 days!
  day 82 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 82 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 7 days!
  day 83 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 83 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 6 days!
  day 84 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 84 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 5 days!
  day 85 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 85 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 4 days!
  day 86 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 86 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 3 days!
  day 87 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 87 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 2 days!
  day 88 14:29:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 88 14:29:02 %SIP-3-LICENSING: The evaluation period is about to expire in 1 days!
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
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 0 days, 23 hours, 45 minutes, 0 seconds
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
:advance 1h
  day 89 15:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 15:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 23 hours!
> show voice sip license status
  | Host Name: cube
  | Current Time: Feb 22 2020 15:30:04 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Feb 24 2020 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Feb 17 2020 14:30:00 UTC    30  Evaluation
  | Feb 10 2020 14:30:00 UTC    30  Evaluation
  | Feb  3 2020 14:30:00 UTC    30  Evaluation
  | Jan 27 2020 14:30:00 UTC    30  Evaluation
  | Jan 20 2020 14:30:00 UTC    30  Evaluation
  | Jan 13 2020 14:30:00 UTC    30  Evaluation
  | Jan  6 2020 14:30:00 UTC    30  Evaluation
  | Dec 30 2019 14:30:00 UTC    30  Evaluation
  | Dec 23 2019 14:30:00 UTC    30  Evaluation
  | Dec 16 2019 14:30:00 UTC    30  Evaluation
> show cube status
  | CUBE-Version : 14.0
  | SW-Version : 17.2.1r, Platform ISR4321
  | HA-Type : none
> show call active voice summary
  | SIP-to-SIP sessions: 30
  | Calls refused since boot: 0
:advance 70m
  day 89 16:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 16:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 22 hours!
> show call active voice summary
  | SIP-to-SIP sessions: 30
  | Calls refused since boot: 0
> show logging | include LICENSING
  | Dec 25 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 60 days!
  | Jan 24 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 30 days!
  | Feb  2 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 21 days!
  | Feb  9 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 14 days!
  | Feb 16 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 7 days!
  | Feb 17 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 6 days!
  | Feb 18 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 5 days!
  | Feb 19 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 4 days!
  | Feb 20 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 3 days!
  | Feb 21 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 2 days!
  | Feb 22 14:29:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 1 days!
  | Feb 22 15:15:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 23 hours!
  | Feb 22 16:15:02.000: %SIP-3-LICENSING: The evaluation period is about to expire in 22 hours!
> show voice sip license stats
  |           04:40:14 PM Saturday Feb 22 2020 UTC
  |
  |       333333333333333333333333333333333333333333333333333333333333
  |       000000000000000000000000000000000000000000000000000000000000
  |    40
  |    37
  |    34
  |    31 ************************************************************
  |    28 ************************************************************
  |    25 ************************************************************
  |    22 ************************************************************
  |    19 ************************************************************
  |    16 ************************************************************
  |    13 ************************************************************
  |    10 ************************************************************
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 seconds)
  |
  |       333333333333333333333333333333333333333333333333333333333333
  |       000000000000000000000000000000000000000000000000000000000000
  |    40
  |    37
  |    34
  |    31 ############################################################
  |    28 ############################################################
  |    25 ############################################################
  |    22 ############################################################
  |    19 ############################################################
  |    16 ############################################################
  |    13 ############################################################
  |    10 ############################################################
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 minutes)
  |           * = maximum     # = average
  |
  |       33 333333333333333333333333333333333333333333333333333333333333333333333
  |       00 000000000000000000000000000000000000000000000000000000000000000000000
  |    40
  |    37
  |    34
  |    31 ## #####################################################################
  |    28 ## #####################################################################
  |    25 ## #####################################################################
  |    22 ## #####################################################################
  |    19 ## #####################################################################
  |    16 ## #####################################################################
  |    13 ## #####################################################################
  |    10 ## #####################################################################
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 hours)
  |           * = maximum     # = average
  |
  |       333333333333333333333333333333333333333333333333333333333333333333333333
  |       000000000000000000000000000000000000000000000000000000000000000000000000
  |    40
  |    37
  |    34
  |    31 *#######################################################################
  |    28 ########################################################################
  |    25 ########################################################################
  |    22 ########################################################################
  |    19 ########################################################################
  |    16 ########################################################################
  |    13 ########################################################################
  |    10 ########################################################################
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 days)
  |           * = maximum     # = average
:advance 7d
  day 89 17:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 17:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 21 hours!
  day 89 18:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 18:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 20 hours!
  day 89 19:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 19:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 19 hours!
  day 89 20:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 20:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 18 hours!
  day 89 21:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 21:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 17 hours!
  day 89 22:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 22:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 16 hours!
  day 89 23:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 23:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 15 hours!
  day 89 00:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 00:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 14 hours!
  day 89 01:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 01:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 13 hours!
  day 89 02:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 02:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 12 hours!
  day 89 03:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 03:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 11 hours!
  day 89 04:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 04:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 10 hours!
  day 89 05:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 05:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 9 hours!
  day 89 06:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 06:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 8 hours!
  day 89 07:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 07:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 7 hours!
  day 89 08:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 08:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 6 hours!
  day 89 09:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 09:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 5 hours!
  day 89 10:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 10:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 4 hours!
  day 89 11:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 11:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 3 hours!
  day 89 12:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 12:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 2 hours!
  day 89 13:15:02 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 89 13:15:02 %SIP-3-LICENSING: The evaluation period is about to expire in 1 hours!
  day 89 14:15:02 gates: sip-service (eval-expired)
  day 89 14:15:02 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 89 14:15:02 %SIP-3-LICENSING: Evaluation period has expired!  (147 times, last day 96 16:15:02)
  day 89 14:15:02 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 89 14:16:02 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement  (148 times, last day 96 16:30:00)
  day 90 15:15:02 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Feb 23 14:15:02 2020 UTC  (146 times, last day 96 16:15:02)
  day 91 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Feb 29 2020 16:40:16 UTC
  | SIP service: Down
  | License request interval: 7 Day(s)
  | Next request at: Mar  2 2020 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Feb 24 2020 14:30:00 UTC    30  Evaluation expired
  | Feb 17 2020 14:30:00 UTC    30  Evaluation
  | Feb 10 2020 14:30:00 UTC    30  Evaluation
  | Feb  3 2020 14:30:00 UTC    30  Evaluation
  | Jan 27 2020 14:30:00 UTC    30  Evaluation
  | Jan 20 2020 14:30:00 UTC    30  Evaluation
  | Jan 13 2020 14:30:00 UTC    30  Evaluation
  | Jan  6 2020 14:30:00 UTC    30  Evaluation
  | Dec 30 2019 14:30:00 UTC    30  Evaluation
  | Dec 23 2019 14:30:00 UTC    30  Evaluation
  day 96 16:40:16 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement
:reboot
  day 96 16:40:18 gates: sip-service (eval-expired)
  day 96 16:40:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 96 16:40:18)
  day 96 16:40:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 96 16:40:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 96 16:40:18 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Feb 23 14:15:02 2020 UTC
  day 96 16:40:18 %SIP-3-LICENSING: Evaluation period has expired!
  day 96 16:40:18 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show call active voice summary
  | SIP-to-SIP sessions: 0
  | Calls refused since boot: 0
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 96 16:40:20 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 96 16:40:20 asks REGISTRATION
  day 96 16:40:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 96 16:40:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 96 16:40:20 asks ACKNOWLEDGEMENT
  day 96 16:40:20 asks ENTITLEMENT
  day 96 16:40:20 gates: none
  day 96 16:40:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 96 16:40:20 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 96 16:40:20 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> show voice sip license status
  | Host Name: cube
  | Current Time: Feb 29 2020 16:40:22 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Mar  2 2020 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Feb 24 2020 14:30:00 UTC    30  Evaluation expired
  | Feb 17 2020 14:30:00 UTC    30  Evaluation
  | Feb 10 2020 14:30:00 UTC    30  Evaluation
  | Feb  3 2020 14:30:00 UTC    30  Evaluation
  | Jan 27 2020 14:30:00 UTC    30  Evaluation
  | Jan 20 2020 14:30:00 UTC    30  Evaluation
  | Jan 13 2020 14:30:00 UTC    30  Evaluation
  | Jan  6 2020 14:30:00 UTC    30  Evaluation
  | Dec 30 2019 14:30:00 UTC    30  Evaluation
  | Dec 23 2019 14:30:00 UTC    30  Evaluation
> show call active voice summary
  | SIP-to-SIP sessions: 30
  | Calls refused since boot: 0
:advance 7d
  day 96 04:40:20 asks ENTITLEMENT  (14 times, last day 103 14:30:00)
  day 96 04:40:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV  (14 times, last day 103 14:30:00)
  day 98 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Mar  7 2020 16:40:26 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Mar  9 2020 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Mar  2 2020 14:30:00 UTC    30  Out of compliance
  | Feb 24 2020 14:30:00 UTC    30  Evaluation expired
  | Feb 17 2020 14:30:00 UTC    30  Evaluation
  | Feb 10 2020 14:30:00 UTC    30  Evaluation
  | Feb  3 2020 14:30:00 UTC    30  Evaluation
  | Jan 27 2020 14:30:00 UTC    30  Evaluation
  | Jan 20 2020 14:30:00 UTC    30  Evaluation
  | Jan 13 2020 14:30:00 UTC    30  Evaluation
  | Jan  6 2020 14:30:00 UTC    30  Evaluation
  | Dec 30 2019 14:30:00 UTC    30  Evaluation
# The authority knows the box no more: nothing is lost before its certificate ends.
:remove
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 103 16:40:28 asks ENTITLEMENT
  day 103 16:40:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Error received from Smart Software Manager: Data and signature do not match for udi PID:ISR4321/K9,SN:FDO2013A1WV
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
  |   Initial Registration: SUCCEEDED on Feb 29 16:40:20 2020 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 27 16:41:22 2020 UTC
  |   Registration Expires: Feb 28 16:35:20 2021 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 29 16:40:20 2020 UTC
  |   Last Communication Attempt: FAILED on Mar 07 16:40:28 2020 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:ISR4321/K9,SN:FDO2013A1WV
  |   Next Communication Attempt: Mar 08 04:40:28 2020 UTC
  |   Communication Deadline: Jun 05 14:30:00 2020 UTC
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
> show voice sip license status
  | Host Name: cube
  | Current Time: Mar  7 2020 16:40:32 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Mar  9 2020 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Mar  2 2020 14:30:00 UTC    30  Out of compliance
  | Feb 24 2020 14:30:00 UTC    30  Evaluation expired
  | Feb 17 2020 14:30:00 UTC    30  Evaluation
  | Feb 10 2020 14:30:00 UTC    30  Evaluation
  | Feb  3 2020 14:30:00 UTC    30  Evaluation
  | Jan 27 2020 14:30:00 UTC    30  Evaluation
  | Jan 20 2020 14:30:00 UTC    30  Evaluation
  | Jan 13 2020 14:30:00 UTC    30  Evaluation
  | Jan  6 2020 14:30:00 UTC    30  Evaluation
  | Dec 30 2019 14:30:00 UTC    30  Evaluation
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 103 16:40:34 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 103 16:40:34 asks REGISTRATION
  day 103 16:40:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 103 16:40:34 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 103 16:40:34 asks ACKNOWLEDGEMENT
  day 103 16:40:34 asks ENTITLEMENT
  day 103 16:40:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
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
  |   Initial Registration: SUCCEEDED on Mar 07 16:40:34 2020 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep 03 16:42:05 2020 UTC
  |   Registration Expires: Mar 07 16:35:34 2021 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 29 16:40:20 2020 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar 07 16:40:34 2020 UTC
  |   Next Communication Attempt: Mar 08 04:40:34 2020 UTC
  |   Communication Deadline: Jun 05 16:40:34 2020 UTC
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
