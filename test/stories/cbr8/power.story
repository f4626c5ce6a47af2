# The power goes at bad moments. What was saved is true, what was not never was.
world seed=12
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
:tear 100
> license smart register idtoken $TOKEN
  day 0 02:00:00 asks REGISTRATION
:power-on
  day 0 02:00:02 gates: none
  day 0 02:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 02:00:02)
  day 0 02:00:02 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 02:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 02:00:02 %SMART_LIC-2-VAULT_REFUSED: Smart Licensing trust storage slot 1 was refused: torn
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 0 seconds
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:04 asks REGISTRATION
  day 0 02:00:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:04 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:04 asks ACKNOWLEDGEMENT
  day 0 02:00:04 asks ENTITLEMENT
  day 0 02:00:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:04 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:power-cut
:power-on
  day 0 02:00:06 gates: none
  day 0 02:00:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 02:00:06)
  day 0 02:00:06 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 02:00:06 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 1m
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:04 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:43 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:04 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:00:04 2015 UTC
  |   Next Communication Attempt: Apr  4 02:00:04 2015 UTC
  |   Communication Deadline: Jun  3 02:00:04 2015 UTC
:tear 4
:advance 30d
:power-on
  day 30 02:01:08 gates: none
  day 30 02:01:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 30 02:01:08)
  day 30 02:01:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 30 02:01:08 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 30 02:01:08 %SMART_LIC-2-VAULT_REFUSED: Smart Licensing trust storage slot 0 was refused: torn
:advance 1m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Oct  1 02:00:45 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: May  4 01:59:06 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 30 02:02:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 30 02:02:10 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 30 02:02:10 asks DEREGISTRATION
  day 30 02:02:10 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco licensing cloud successful
:power-cut
:power-on
  day 30 02:02:12 gates: none
  day 30 02:02:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 30 02:02:12)
  day 30 02:02:12 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 30 02:02:12 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 1m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 56 minutes, 55 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
