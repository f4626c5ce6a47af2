# Everything a network can do to a registration and to what follows. Each fault is named; none changes what was true.
world seed=5
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
:fault request-lost
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:00 asks REGISTRATION
:advance 1m
  day 0 02:01:00 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 0 02:01:00 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Initial Registration: FAILED on Mar  5 02:01:00 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Mar  5 02:01:39 2015 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 58 seconds
# The authority has registered the box, but its answer is lost: the same registration again, at no further use of the token.
:fault reply-lost
:advance 1m
  day 0 02:01:39 asks REGISTRATION
:advance 5m
  day 0 02:02:39 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 0 02:02:39 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
  day 0 02:02:48 asks REGISTRATION
  day 0 02:02:48 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:02:48 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:02:48 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:02:48 asks ACKNOWLEDGEMENT
  day 0 02:02:48 asks ENTITLEMENT
  day 0 02:02:48 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:02:48 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:02:48 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:03:11 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:02:48 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:02:48 2015 UTC
  |   Next Communication Attempt: Apr  4 02:02:48 2015 UTC
  |   Communication Deadline: Jun  3 02:02:48 2015 UTC
:fault request-doubled
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:07:06 asks ENTITLEMENT
  day 0 02:07:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault reply-doubled
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:07:08 asks ENTITLEMENT
  day 0 02:07:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault reply-corrupted
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:07:10 asks ENTITLEMENT
  day 0 02:07:10 %SMART_LIC-3-CERTIFICATE_VALIDATION: Certificate validation failed by smart agent: the answer was refused: wrong-type
  day 0 02:07:10 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: the answer was refused: wrong-type
:advance 1m
  day 0 02:07:39 asks ENTITLEMENT
  day 0 02:07:39 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault reply-truncated
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:08:12 asks ENTITLEMENT
  day 0 02:08:12 %SMART_LIC-3-CERTIFICATE_VALIDATION: Certificate validation failed by smart agent: the answer was refused: malformed
  day 0 02:08:12 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: the answer was refused: malformed
:advance 1m
  day 0 02:08:41 asks ENTITLEMENT
  day 0 02:08:41 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault reply-replayed
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:09:14 asks ENTITLEMENT
  day 0 02:09:14 %SMART_LIC-3-CERTIFICATE_VALIDATION: Certificate validation failed by smart agent: the answer was refused: other-nonce
  day 0 02:09:14 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: the answer was refused: other-nonce
:advance 1m
  day 0 02:09:43 asks ENTITLEMENT
  day 0 02:09:43 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault request-corrupted
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:10:16 asks ENTITLEMENT
  day 0 02:10:16 %SMART_LIC-3-CERTIFICATE_VALIDATION: Certificate validation failed by smart agent: the answer was refused: other-request
  day 0 02:10:16 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: the answer was refused: other-request
:advance 1m
  day 0 02:10:45 asks ENTITLEMENT
  day 0 02:10:45 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault reply-inflated
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:11:18 asks ENTITLEMENT
  day 0 02:11:18 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The answer of the server is larger than the agent takes.
  day 0 02:11:18 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: The answer of the server is larger than the agent takes.
:advance 1m
  day 0 02:11:47 asks ENTITLEMENT
  day 0 02:11:47 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:11:47 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault late
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:12:20 asks ENTITLEMENT
:advance 2m
  day 0 02:13:20 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 0 02:13:20 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
  day 0 02:13:49 asks ENTITLEMENT
  day 0 02:13:49 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:13:49 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:fault slow
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:14:22 asks ENTITLEMENT
:advance 2m
  day 0 02:15:21 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:02:48 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:04:11 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:02:48 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:15:21 2015 UTC
  |   Next Communication Attempt: Apr  4 02:15:21 2015 UTC
  |   Communication Deadline: Jun  3 02:15:21 2015 UTC
