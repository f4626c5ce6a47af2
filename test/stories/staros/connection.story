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
:skip 360d
  day 91 10:20:46 gates: none  (3 times, last day 451 10:20:46)
  day 91 10:20:46 configuration: license smart enable  (2 times, last day 451 10:20:46)
  day 91 10:20:46 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (5 times, last day 451 10:20:46)
  day 91 10:20:46 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 451 10:20:46)
  day 91 10:20:46 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 451 10:20:46)
  day 121 10:20:28 asks ENTITLEMENT  (5859 times, last day 364 08:36:26)
  day 121 10:20:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (6048 times, last day 364 08:36:26)
  day 121 10:20:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (5859 times, last day 364 08:36:26)
  day 121 10:20:28 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Fail to send out Call Home HTTP message.
  day 180 09:12:16 asks RENEWAL  (189 times, last day 364 12:27:56)
  day 180 09:12:16 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.  (189 times, last day 364 12:27:56)
  day 181 10:20:28 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (auth-expired)
  day 181 10:20:28 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 181 10:20:28 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Authorization expired
  day 271 10:20:28 trap starSmartLicenseServiceEvalExpiry starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  day 305 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 60 days, 0 hours, 0 minutes, 0 seconds.
  day 335 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 30 days, 0 hours, 0 minutes, 0 seconds.
  day 344 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 21 days, 0 hours, 0 minutes, 0 seconds.
  day 351 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 14 days, 0 hours, 0 minutes, 0 seconds.
  day 358 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 7 days, 0 hours, 0 minutes, 0 seconds.
  day 359 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 6 days, 0 hours, 0 minutes, 0 seconds.
  day 360 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 5 days, 0 hours, 0 minutes, 0 seconds.
  day 361 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 4 days, 0 hours, 0 minutes, 0 seconds.
  day 362 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 3 days, 0 hours, 0 minutes, 0 seconds.
  day 363 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 2 days, 0 hours, 0 minutes, 0 seconds.
  day 364 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 1 days, 0 hours, 0 minutes, 0 seconds.
  day 364 10:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 23 hours, 0 minutes, 0 seconds.
  day 364 11:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 22 hours, 0 minutes, 0 seconds.
  day 364 12:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 21 hours, 0 minutes, 0 seconds.
  day 364 13:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 20 hours, 0 minutes, 0 seconds.
  day 364 14:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 19 hours, 0 minutes, 0 seconds.
  day 364 15:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 18 hours, 0 minutes, 0 seconds.
  day 364 16:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 17 hours, 0 minutes, 0 seconds.
  day 364 17:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 16 hours, 0 minutes, 0 seconds.
  day 364 18:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 15 hours, 0 minutes, 0 seconds.
  day 364 19:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 14 hours, 0 minutes, 0 seconds.
  day 364 20:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 13 hours, 0 minutes, 0 seconds.
  day 364 21:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 12 hours, 0 minutes, 0 seconds.
  day 364 22:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 11 hours, 0 minutes, 0 seconds.
  day 364 23:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 10 hours, 0 minutes, 0 seconds.
  day 364 00:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 9 hours, 0 minutes, 0 seconds.
  day 364 01:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 8 hours, 0 minutes, 0 seconds.
  day 364 02:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 7 hours, 0 minutes, 0 seconds.
  day 364 03:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 6 hours, 0 minutes, 0 seconds.
  day 364 04:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 5 hours, 0 minutes, 0 seconds.
  day 364 05:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 4 hours, 0 minutes, 0 seconds.
  day 364 06:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 3 hours, 0 minutes, 0 seconds.
  day 364 07:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 2 hours, 0 minutes, 0 seconds.
  day 364 08:06:04 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 1 hours, 0 minutes, 0 seconds.
  day 365 09:06:04 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 365 09:06:04 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 365 09:06:04 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 365 09:06:04 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 365 09:06:04 trap starSmartLicenseServiceEvalExpiryClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  day 394 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 424 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 433 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 440 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 447 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 448 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 449 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 450 08:55:07 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
:skip 10d
  day 451 10:20:47 gates: none
  day 451 10:20:47 configuration: license smart enable  (2 times, last day 461 10:20:46)
  day 451 10:20:47 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 461 10:20:46)
  day 451 10:20:47 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 461 10:20:46)
  day 451 10:20:47 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 461 10:20:46)
  day 451 08:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 452 08:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 453 08:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 454 09:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 454 10:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 454 11:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 454 12:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 454 13:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 454 14:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 454 15:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 454 16:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 454 17:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 454 18:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 454 19:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 454 20:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 454 21:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 454 22:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 454 23:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 454 00:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 454 01:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 454 02:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 454 03:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 454 04:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 454 05:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 454 06:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 454 07:49:47 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 454 08:49:47 gates: pgw, saegw, ggsn, sgw, mme, epdg, samog (eval-expired)  (2 times, last day 461 10:20:46)
  day 454 08:49:47 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 454 08:49:47 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 454 08:49:47 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 454 08:49:47 trap starSmartLicenseEvalModeExpire starSmartLicenseState=raised
  day 455 09:49:47 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Apr 30 08:49:47 2019 UTC  (146 times, last day 461 10:20:46)
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
  |   Status: EVAL EXPIRED on Apr 30 08:49:47 2019 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Expired
  |   Evaluation Period Remaining: 0 days, 0 hours, 0 minutes, 0 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Expired     0 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
:attach pgw 1
:load pgw 10001
> show subscribers
  | Total Subscribers: 101
  |   Service        Current    Attached     Refused   New calls
  |   pgw                101         101        9902     DROPPED
  |   saegw                0           0           0     DROPPED
  |   ggsn                 0           0           0     DROPPED
  |   sgw                  0           0           0     DROPPED
  |   mme                  0           0           0     DROPPED
  |   epdg                 0           0           0     DROPPED
  |   samog                0           0           0     DROPPED
:link up
:advance 1h
  day 461 11:20:46 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Apr 30 08:49:47 2019 UTC
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 461 11:20:56 asks REGISTRATION
  day 461 11:20:56 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 461 11:20:56 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 461 11:20:56 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 461 11:20:56 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
  day 461 11:20:56 asks ACKNOWLEDGEMENT
  day 461 11:20:56 asks ENTITLEMENT
  day 461 11:20:56 gates: none
  day 461 11:20:56 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 461 11:20:56 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 461 11:20:56 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 461 11:20:56 trap starSmartLicenseEvalModeExpireClear starSmartLicenseState=cleared
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 461 11:20:58 asks REGISTRATION
  day 461 11:20:58 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 461 11:20:58 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 461 11:20:58 asks ACKNOWLEDGEMENT
  day 461 11:20:58 asks ENTITLEMENT
  day 461 11:20:58 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Nov 02 11:20:58 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jun 05 11:20:58 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 AUTHORIZED
