# No way to the authority: alarm 1352, retries, and what follows when it lasts.
world personality=staros seed=5
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
> save configuration
:pool ASR5K-00-PW10GTWY 1
:pool ASR5K-00-CS01MPLS 1
:load pgw 100
  day 0 09:00:08 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:08 trap starSmartLicenseEvalMode starSmartLicenseState=raised
:feature mpls on
> save configuration
:link down
> ping 192.0.2.53
  | PING 192.0.2.53 (192.0.2.53) 56(84) bytes of data.
  |
  | --- 192.0.2.53 ping statistics ---
  | 5 packets transmitted, 0 received, 100% packet loss
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:16 asks REGISTRATION
  day 0 09:00:16 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 0 09:00:16 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message.
  day 0 09:00:16 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Fail to send out Call Home HTTP message.
:advance 10m
  day 0 09:00:55 asks REGISTRATION  (3 times, last day 0 09:06:04)
  day 0 09:00:55 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (3 times, last day 0 09:06:04)
  day 0 09:00:55 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message.  (3 times, last day 0 09:06:04)
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
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Jan 30 09:06:04 2018 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Jan 30 09:11:04 2018 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 49 minutes, 50 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license statistics | grep 1352
  |   1352  CSSMConnFail      Set
:link up
> ping 192.0.2.53
  | PING 192.0.2.53 (192.0.2.53) 56(84) bytes of data.
  | 64 bytes from 192.0.2.53: icmp_req=1 ttl=64 time=0.500 ms
  | 64 bytes from 192.0.2.53: icmp_req=2 ttl=64 time=0.500 ms
  | 64 bytes from 192.0.2.53: icmp_req=3 ttl=64 time=0.500 ms
  | 64 bytes from 192.0.2.53: icmp_req=4 ttl=64 time=0.500 ms
  | 64 bytes from 192.0.2.53: icmp_req=5 ttl=64 time=0.500 ms
  |
  | --- 192.0.2.53 ping statistics ---
  | 5 packets transmitted, 5 received, 0% packet loss
:advance 10m
  day 0 09:11:04 asks REGISTRATION
  day 0 09:11:04 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 09:11:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:11:04 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:11:04 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
  day 0 09:11:04 asks ACKNOWLEDGEMENT
  day 0 09:11:04 asks ENTITLEMENT
  day 0 09:11:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:11:04 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 09:11:04 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:11:04 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:12:16 2018 UTC
  |   Registration Expires: Jan 30 09:06:04 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Jan 30 09:11:04 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 30 09:11:04 2018 UTC
  |   Next Communication Attempt: Mar 01 09:11:04 2018 UTC
  |   Communication Deadline: Apr 30 09:11:04 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license statistics | grep 1352
  |   1352  CSSMConnFail      Clear
# It lasts: ninety days without an answer end the authorization. New sessions are dropped (ours; the guide does not say).
:link down
:skip 91d
  day 0 09:20:28 gates: none
  day 0 09:20:28 configuration: license smart enable  (2 times, last day 91 09:20:28)
  day 0 09:20:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 91 09:20:28)
  day 0 09:20:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 91 09:20:28)
  day 0 09:20:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 91 09:20:28)
  day 30 09:11:04 asks ENTITLEMENT  (1468 times, last day 90 08:26:40)
  day 30 09:11:04 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (1468 times, last day 90 08:26:40)
  day 30 09:11:04 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (1468 times, last day 90 08:26:40)
  day 30 09:11:04 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Fail to send out Call Home HTTP message.
  day 90 09:11:04 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (auth-expired)  (2 times, last day 91 09:20:28)
  day 90 09:11:04 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 90 09:11:04 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Authorization expired
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:11:04 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:12:16 2018 UTC
  |   Registration Expires: Jan 30 09:06:04 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Apr 30 09:11:04 2018 UTC
  |   Last Communication Attempt: FAILED on May 01 08:26:40 2018 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: May 01 09:20:28 2018 UTC
  |   Communication Deadline: Apr 30 09:11:04 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  day 91 09:20:28 asks ENTITLEMENT
  day 91 09:20:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 91 09:20:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   1     ASR5K-00-SG10       BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   2     ASR5K-00-GN10SESS   BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   3     ASR5K-00-SW10LIC    BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   4     ASR5K-00-ME10LIC    BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   5     ASR5K-00-EG10S-K9   BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |   6     ASR5K-00-SM10S-K9   BLOCKED  Authorization expired  Apr 30 09:11:04 2018 UTC
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   ALLOWED  -                      -
  |   1     ASR5K-00-CS01MPLS   ALLOWED  Grace period           -
  |   2     ASR5K-00-GN01REC    ALLOWED  -                      -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
:attach pgw 1
> show subscribers
  | Total Subscribers: 100
  |   Service        Current    Attached     Refused   New calls
  |   pgw                100         100           1     DROPPED
  |   saegw                0           0           0     DROPPED
  |   ggsn                 0           0           0     DROPPED
  |   sgw                  0           0           0     DROPPED
  |   mme                  0           0           0     DROPPED
  |   epdg                 0           0           0     DROPPED
  |   samog                0           0           0     DROPPED
# The features are short from then on, and have their grace.
> show license eval-period | grep "MPLS|Evaluation"
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 49 minutes, 3 seconds
  |   ASR5K-00-CS01MPLS   In Use      88 days, 23 hours, 44 minutes, 15 seconds
:link up
:advance 1h
  day 91 10:20:28 asks ENTITLEMENT
  day 91 10:20:28 gates: none
  day 91 10:20:28 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 91 10:20:28 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 91 10:20:28 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 91 10:20:28 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 91 10:20:28 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:11:04 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:12:16 2018 UTC
  |   Registration Expires: Jan 30 09:06:04 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on May 01 10:20:28 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on May 01 10:20:28 2018 UTC
  |   Next Communication Attempt: May 31 10:20:28 2018 UTC
  |   Communication Deadline: Jul 30 10:20:28 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:attach pgw 1
> show subscribers
  | Total Subscribers: 101
  |   Service        Current    Attached     Refused   New calls
  |   pgw                101         101           1    ACCEPTED
> show license eval-period | grep MPLS
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
# Longer: the registration itself ends after a year, and the evaluation goes on from where it was.
:link down
:ntp +360d
:advance 3h
  day 91 11:00:00 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 91 11:00:00 %SMART_LIC-3-REG_EXPIRED_CLOCK_CHANGE: Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.
  day 91 12:00:00 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 91 12:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 91 12:00:00 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 91 12:00:00 trap starSmartLicenseEvalMode starSmartLicenseState=raised
:skip 10d
  day 91 13:20:47 gates: none  (2 times, last day 101 13:20:47)
  day 91 13:20:47 configuration: license smart enable  (2 times, last day 101 13:20:47)
  day 91 13:20:47 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 101 13:20:47)
  day 91 13:20:47 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 101 13:20:47)
  day 91 13:20:47 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 101 13:20:47)
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
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Jan 30 09:11:04 2018 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 79 days, 22 hours, 18 minutes, 3 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 79 days, 22 hours, 18 minutes, 1 seconds
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
:attach pgw 1
:load pgw 10001
  day 101 13:20:53 gates: pgw (eval-limit)
  day 101 13:20:53 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
> show subscribers
  | Total Subscribers: 10000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              10000       10000           2     DROPPED
:link up
:advance 1h
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 101 14:20:57 asks REGISTRATION
  day 101 14:20:57 gates: none
  day 101 14:20:57 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 101 14:20:57 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 101 14:20:57 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 101 14:20:57 asks ACKNOWLEDGEMENT
  day 101 14:20:57 asks ENTITLEMENT
  day 101 14:20:57 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 101 14:20:57 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 101 14:20:57 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 101 14:20:59 asks REGISTRATION
  day 101 14:20:59 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 101 14:20:59 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 101 14:20:59 asks ACKNOWLEDGEMENT
  day 101 14:20:59 asks ENTITLEMENT
  day 101 14:20:59 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Nov 02 14:21:07 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jun 05 14:20:59 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 AUTHORIZED
