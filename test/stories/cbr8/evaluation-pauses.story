# The evaluation pauses while nothing is in use and while registered; the remainder is kept over reloads and never refilled.
world seed=3
:advance 2d
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 88 days, 0 hours, 0 minutes, 0 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 88 days, 0 hours, 0 minutes, 0 seconds
:pull 1
:pull 2
:pull 3
:pull 5
:pull 6
:pull 7
:pull 8
:pull 9
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 87 days, 23 hours, 59 minutes, 42 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 87 days, 23 hours, 59 minutes, 42 seconds
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:20 asks REGISTRATION
  day 2 02:00:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 2 02:00:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 2 02:00:20 asks ACKNOWLEDGEMENT
  day 2 02:00:20 asks ENTITLEMENT
  day 2 02:00:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 2 02:00:20 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
:advance 40d
  day 2 14:00:20 asks ENTITLEMENT  (79 times, last day 41 14:00:22)
  day 2 14:00:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful  (79 times, last day 41 14:00:22)
> show license tech support | include Evaluation
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 87 days, 23 hours, 59 minutes, 39 seconds
  day 42 02:00:22 asks ENTITLEMENT
  day 42 02:00:22 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 42 02:00:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 42 02:00:24 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 42 02:00:24 asks DEREGISTRATION
  day 42 02:00:24 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco licensing cloud successful
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 87 days, 23 hours, 59 minutes, 37 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 87 days, 23 hours, 59 minutes, 37 seconds
:reboot
  day 42 02:00:28 gates: none
  day 42 02:00:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 42 02:00:28)
  day 42 02:00:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 42 02:00:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 1d
> show license tech support | include Evaluation
  |   Evaluation Period Remaining: 86 days, 23 hours, 44 minutes, 39 seconds
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 86 days, 23 hours, 44 minutes, 39 seconds
