# Wall clocks lie. Set back, forward, unset, and a time source that is wrong: no period grows, none ends early, no lock by mistake.
world seed=6
:advance 2d
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 88 days, 0 hours, 0 minutes, 0 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 88 days, 0 hours, 0 minutes, 0 seconds
:clock -30d
:advance 1d
  day 2 02:01:00 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 86 days, 23 hours, 59 minutes, 57 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 86 days, 23 hours, 59 minutes, 57 seconds
:clock +10y
:advance 1d
  day 3 02:01:00 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 85 days, 23 hours, 59 minutes, 54 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 85 days, 23 hours, 59 minutes, 54 seconds
:clock 1970-01-01
:reboot
  day 4 02:00:09 gates: none
  day 4 02:00:09 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 4 02:00:09)
  day 4 02:00:09 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 4 02:00:09 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 4 02:00:09 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:advance 1d
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 84 days, 23 hours, 59 minutes, 0 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 84 days, 23 hours, 59 minutes, 0 seconds
:clock sync
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 02:00:12 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 5 02:00:12 asks REGISTRATION
  day 5 02:00:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 02:00:12 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 5 02:00:12 asks ACKNOWLEDGEMENT
  day 5 02:00:12 asks ENTITLEMENT
  day 5 02:00:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 5 02:00:12 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
# Registered, unsynchronised, ten years ahead: the certificate and the authorization stand.
:clock +10y
:advance 2d
  day 5 03:00:09 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar 10 02:00:12 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  3 02:02:52 2025 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar 10 02:00:12 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar 10 02:00:12 2015 UTC
  |   Next Communication Attempt: Apr  6 02:00:12 2025 UTC
  |   Communication Deadline: Jun  5 02:00:12 2025 UTC
:reboot
  day 7 02:00:17 gates: none
  day 7 02:00:17 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 7 02:00:17)
  day 7 02:00:17 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 7 02:00:17 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 2h
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  3 02:02:52 2025 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr  6 02:00:12 2025 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
# Before the certificate began, by a clock that nobody disciplines, and by one that somebody does, wrongly.
:clock 1970-01-01
:advance 2h
  day 7 04:08:17 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jun 27 22:02:33 1970 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jan 28 21:59:53 1970 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
:clock sync
:ntp -20y
:advance 2h
  day 7 06:16:17 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 7 06:16:17 %SMART_LIC-3-ID_CERT_RENEW_NOT_STARTED: Identity certificate start date not reached yet
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep 11 02:02:52 1995 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr 14 02:00:12 1995 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
# A time source that is ten years ahead, and right again within the hour: nothing is lost.
:clock sync
:ntp +10y
:advance 50m
:clock sync
:advance 2h
  day 7 09:00:17 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  6 02:02:52 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr  9 02:00:12 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
# One that stays there for an hour is believed: the certificate has ended.
:ntp +10y
:advance 1h
  day 7 11:00:17 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 7 11:00:17 %SMART_LIC-3-REG_EXPIRED_CLOCK_CHANGE: Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.
:advance 2h
  day 7 12:00:17 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 7 12:00:17 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 7 12:00:17 %SMART_LIC-5-EVAL_START: Entering evaluation period
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 84 days, 22 hours, 8 minutes, 41 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
# The authority knows better, once it is asked.
:clock sync
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 7 13:50:35 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 7 13:50:35 asks REGISTRATION
  day 7 13:50:35 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 7 13:50:35 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 7 13:50:35 asks ACKNOWLEDGEMENT
  day 7 13:50:35 asks ENTITLEMENT
  day 7 13:50:35 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 7 13:50:35 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar 12 13:50:35 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  8 13:52:45 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar 12 13:50:35 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar 12 13:50:35 2015 UTC
  |   Next Communication Attempt: Apr 11 13:50:35 2015 UTC
  |   Communication Deadline: Jun 10 13:50:35 2015 UTC
