# The product instance is removed at the authority: every request is refused by name, nothing is lost until the periods
# end, and a registration with force resolves it.
world seed=7
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token days 90
  | $TOKEN is a registration token for 90 days.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:00 asks REGISTRATION
  day 0 02:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:00 asks ACKNOWLEDGEMENT
  day 0 02:00:00 asks ENTITLEMENT
  day 0 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:remove
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:02 asks ENTITLEMENT
  day 0 02:00:02 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> license smart renew id
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  day 0 02:00:04 asks RENEWAL
  day 0 02:00:04 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:00 2015 UTC
  |   Last Renewal Attempt: FAILED on Mar  5 02:00:04 2015 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |   Next Renewal Attempt: Apr  4 02:00:04 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:00 2015 UTC
  |   Last Communication Attempt: FAILED on Mar  5 02:00:02 2015 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |   Next Communication Attempt: Mar  5 14:00:02 2015 UTC
  |   Communication Deadline: Jun  3 02:00:00 2015 UTC
:advance 30d
  day 0 14:00:02 asks ENTITLEMENT  (60 times, last day 30 02:00:03)
  day 0 14:00:02 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT  (60 times, last day 30 02:00:03)
  day 30 02:00:04 asks RENEWAL
  day 30 02:00:04 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 30 02:00:08 asks REGISTRATION
  day 30 02:00:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 30 02:00:08 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 30 02:00:08 asks ACKNOWLEDGEMENT
  day 30 02:00:08 asks ENTITLEMENT
  day 30 02:00:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Apr  4 02:00:08 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Oct  1 02:01:51 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:00 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Apr  4 02:00:08 2015 UTC
  |   Next Communication Attempt: May  4 02:00:08 2015 UTC
  |   Communication Deadline: Jul  3 02:00:08 2015 UTC
> license smart renew
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 30 02:00:12 asks RENEWAL
  day 30 02:00:12 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
  day 30 02:00:12 asks ENTITLEMENT
  day 30 02:00:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:remove
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 30 02:00:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 30 02:00:14 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 30 02:00:14 asks DEREGISTRATION
  day 30 02:00:14 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco licensing cloud failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 57 seconds
