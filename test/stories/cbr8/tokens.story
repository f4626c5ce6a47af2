# Registration tokens that do not work, each with its reason; the box stays as it was.
world seed=4
> license smart register
  | % Incomplete command.
> license smart register idtoken
  | % Incomplete command.
> license smart register idtoken this-is-no-token
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:04 asks REGISTRATION
  day 0 02:00:04 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Initial Registration: FAILED on Mar  5 02:00:04 2015 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 54 seconds
# Expired.
:token days 1
  | $TOKEN is a registration token for 1 days.
:advance 2d
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:08 asks REGISTRATION
  day 2 02:00:08 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Error received from Smart Software Manager: The registration token expired on 2015-03-06: create another.
# Revoked.
:token
  | $TOKEN is a registration token.
:revoke
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:10 asks REGISTRATION
  day 2 02:00:10 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Error received from Smart Software Manager: The registration token was revoked: create another.
# Good for one use: this box uses it up, and may use it again for itself.
:token uses 1
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:12 asks REGISTRATION
  day 2 02:00:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 2 02:00:12 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 2 02:00:12 asks ACKNOWLEDGEMENT
  day 2 02:00:12 asks ENTITLEMENT
  day 2 02:00:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 2 02:00:12 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> license smart register idtoken $TOKEN
  | % Already registered (error 40). Use 'force' to register again.
  day 2 02:00:14 %SMART_LIC-6-AGENT_ALREADY_REGISTER: Smart Agent is already registered with Cisco licensing cloud
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:16 asks REGISTRATION
  day 2 02:00:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 2 02:00:16 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 2 02:00:16 asks ACKNOWLEDGEMENT
  day 2 02:00:16 asks ENTITLEMENT
  day 2 02:00:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
# A bad token loses nothing that was there.
> license smart register idtoken bm90LWEtdG9rZW4tYXQtYWxs force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 2 02:00:18 asks REGISTRATION
  day 2 02:00:18 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  7 02:00:16 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  3 02:01:38 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Mar  7 02:00:12 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  7 02:00:16 2015 UTC
  |   Next Communication Attempt: Mar  7 14:00:16 2015 UTC
  |   Communication Deadline: Jun  5 02:00:16 2015 UTC
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 2 02:00:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 2 02:00:22 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 2 02:00:22 asks DEREGISTRATION
  day 2 02:00:22 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco licensing cloud successful
> license smart deregister
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
  day 2 02:00:24 %SMART_LIC-6-AGENT_ALREADY_DEREGISTER: Smart Agent is already Deregistered with Cisco licensing cloud
> license smart renew auth
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
