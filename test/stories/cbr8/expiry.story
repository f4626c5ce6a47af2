# A year without the authority, much of it switched off: the authorization expires first, then the certificate; what is
# left of the evaluation goes on. Time while switched off counts once a synchronised clock has stood by it for an hour.
world seed=8
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:advance 20d
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 20 02:00:00 asks REGISTRATION
  day 20 02:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 20 02:00:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 20 02:00:00 asks ACKNOWLEDGEMENT
  day 20 02:00:00 asks ENTITLEMENT
  day 20 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 20 02:00:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:link down
:advance 32d
  day 50 02:00:00 asks ENTITLEMENT  (52 times, last day 51 01:15:29)
  day 50 02:00:00 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (52 times, last day 51 01:15:29)
  day 50 02:00:00 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (52 times, last day 51 01:15:29)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar 25 02:00:00 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep 21 02:01:01 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar 25 02:00:00 2015 UTC
  |   Last Communication Attempt: FAILED on Apr 26 01:15:29 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Apr 26 02:15:29 2015 UTC
  |   Communication Deadline: Jun 23 02:00:00 2015 UTC
:power-cut
:advance 60d
:power-on
  day 112 02:00:04 gates: none
  day 112 02:00:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 112 02:00:04)
  day 112 02:00:04 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 112 02:00:04 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 112 02:00:04 asks ENTITLEMENT
:advance 30m
  day 112 02:00:04 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 112 02:00:04 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
> show license summary | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED
  |   License                 Entitlement tag               Count Status
:advance 2h
  day 112 03:00:04 gates: cable-interfaces, file-copy (auth-expired)
  day 112 03:00:04 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 112 03:00:04 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Authorization expired
  day 112 03:00:04 asks ENTITLEMENT  (2 times, last day 112 04:00:04)
  day 112 03:00:04 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (2 times, last day 112 04:00:04)
  day 112 03:00:04 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (2 times, last day 112 04:00:04)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar 25 02:00:00 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep 21 02:01:01 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Jun 25 03:00:04 2015 UTC
  |   Last Communication Attempt: FAILED on Jun 25 04:00:04 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Jun 25 05:00:04 2015 UTC
  |   Communication Deadline: Jun 23 02:00:00 2015 UTC
:power-cut
:advance 100d
:power-on
  day 212 04:30:08 gates: cable-interfaces, file-copy (auth-expired)
  day 212 04:30:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 212 04:30:08)
  day 212 04:30:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 212 04:30:08 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 212 04:30:08 asks ENTITLEMENT
:advance 1d
  day 212 04:30:08 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (29 times, last day 213 03:30:08)
  day 212 04:30:08 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (24 times, last day 213 03:30:08)
  day 212 05:30:08 asks RENEWAL  (5 times, last day 212 08:45:47)
  day 212 05:30:08 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.  (5 times, last day 212 08:45:47)
  day 212 05:30:08 asks ENTITLEMENT  (23 times, last day 213 03:30:08)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar 25 02:00:00 2015 UTC
  |   Last Renewal Attempt: FAILED on Oct  3 08:45:47 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Renewal Attempt: Oct  4 08:45:47 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Jun 25 03:00:04 2015 UTC
  |   Last Communication Attempt: FAILED on Oct  4 03:30:08 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Oct  4 04:30:08 2015 UTC
  |   Communication Deadline: Jun 23 02:00:00 2015 UTC
  day 213 04:30:08 asks ENTITLEMENT
  day 213 04:30:08 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 213 04:30:08 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
:power-cut
:advance 125d
:power-on
  day 338 04:30:10 gates: cable-interfaces, file-copy (auth-expired)
  day 338 04:30:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 338 04:30:10)
  day 338 04:30:10 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 338 04:30:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 338 04:30:10 asks RENEWAL
:advance 2h
  day 338 04:30:10 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (3 times, last day 338 05:30:10)
  day 338 04:30:10 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.
  day 338 04:30:10 asks ENTITLEMENT  (2 times, last day 338 05:30:10)
  day 338 04:30:10 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (2 times, last day 338 05:30:10)
  day 338 05:30:10 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 46 days, 20 hours, 24 minutes, 50 seconds.
:power-cut
:advance 60d
:power-on
  day 398 06:30:10 gates: cable-interfaces, file-copy (auth-expired)
  day 398 06:30:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 398 06:30:10)
  day 398 06:30:10 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 398 06:30:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 398 06:30:10 %SMART_LIC-3-REG_EXPIRED_CLOCK_CHANGE: Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.
  day 398 06:30:10 asks ENTITLEMENT
:advance 2h
  day 398 06:30:10 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 398 06:30:10 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
  day 398 07:30:10 gates: none
  day 398 07:30:10 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 398 07:30:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 398 07:30:10 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 398 07:30:10 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Initial Registration: SUCCEEDED on Mar 25 02:00:00 2015 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 69 days, 22 hours, 59 minutes, 59 seconds
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 69 days, 22 hours, 59 minutes, 57 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 69 days, 22 hours, 59 minutes, 57 seconds
:token
  | $TOKEN is a registration token.
:link up
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 398 08:30:14 asks REGISTRATION
  day 398 08:30:14 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 398 08:30:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 398 08:30:14 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 398 08:30:14 asks ACKNOWLEDGEMENT
  day 398 08:30:14 asks ENTITLEMENT
  day 398 08:30:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 398 08:30:14 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Oct  3 08:32:33 2016 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: May  6 08:30:14 2016 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
