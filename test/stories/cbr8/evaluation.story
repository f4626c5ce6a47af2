# Ninety days of evaluation, counted only while unregistered and in use, with their warnings; then the lock, and its cure.
world seed=2
:advance 29d
:advance 1d
  day 30 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
:advance 30d
  day 60 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
:advance 9d
  day 69 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
:advance 7d
  day 76 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
:advance 7d
  day 83 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 7 days, 0 hours, 0 minutes, 0 seconds
:advance 7d
  day 84 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 85 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 86 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 87 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 88 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 89 02:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 89 03:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 04:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 05:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 06:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 07:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 08:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 09:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 10:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 11:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 12:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 13:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 14:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 15:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 16:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 17:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 18:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 19:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 20:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 21:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 22:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 23:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 00:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 01:00:00 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 90 02:00:00 gates: cable-interfaces, file-copy (eval-expired)
  day 90 02:00:00 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 90 02:00:00 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
# The last day: hourly. Then the end, which repeats itself hourly.
:advance 1d
  day 90 03:00:00 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Jun  3 02:00:00 2015 UTC  (24 times, last day 91 02:00:00)
:advance 2h
  day 91 03:00:00 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Jun  3 02:00:00 2015 UTC  (2 times, last day 91 04:00:00)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Jun  3 02:00:00 2015 UTC
> show cable license all | include Enforced
  | Enforced state: Eval Expired
  | Enforced state: Eval Expired
  | Enforced state: Eval Expired
  | Enforced state: Eval Expired
  | Enforced state: Eval Expired
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> rf-channel 0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> ip domain lookup
> end
# A token alone unlocks nothing, the answer does.
:pool US_License 100
:token
  | $TOKEN is a registration token.
:fault reply-lost
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 91 04:00:14 asks REGISTRATION
:advance 2m
  day 91 04:01:14 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 91 04:01:14 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
  day 91 04:01:53 asks REGISTRATION
  day 91 04:01:53 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 91 04:01:53 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 91 04:01:53 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 91 04:01:53 asks ACKNOWLEDGEMENT
  day 91 04:01:53 asks ENTITLEMENT
  day 91 04:01:53 gates: none
  day 91 04:01:53 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 91 04:01:53 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 91 04:01:53 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> show license tech support | include Evaluation
  | Evaluation Period:
  |   Evaluation Mode: Expired
  |   Evaluation Period Remaining: 0 days, 0 hours, 0 minutes, 0 seconds
# Without a registration there is nothing left to evaluate.
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 91 04:02:18 gates: cable-interfaces, file-copy (eval-expired)
  day 91 04:02:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 91 04:02:18 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Jun  3 02:00:00 2015 UTC
  day 91 04:02:18 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Evaluation period expired
  day 91 04:02:18 asks DEREGISTRATION
  day 91 04:02:18 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco licensing cloud successful
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL EXPIRED
  |                           (DS_License)                    768 EVAL EXPIRED
  |                           (WAN_License)                     8 EVAL EXPIRED
