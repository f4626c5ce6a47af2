# Keys of the authority are rotated: the signing key, then the roots. Boxes follow without anybody's help.
world seed=11
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:00 asks REGISTRATION
  day 0 02:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:00 asks ACKNOWLEDGEMENT
  day 0 02:00:00 asks ENTITLEMENT
  day 0 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:rotate signer
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:02 asks ENTITLEMENT
  day 0 02:00:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:rotate roots
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:04 asks ENTITLEMENT
  day 0 02:00:04 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 2
  day 0 02:00:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:06 asks ENTITLEMENT
  day 0 02:00:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:reboot
  day 0 02:00:08 gates: none
  day 0 02:00:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 02:00:08)
  day 0 02:00:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 02:00:08 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> license smart renew
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:08 asks RENEWAL
  day 0 02:00:08 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
  day 0 02:00:08 asks ENTITLEMENT
  day 0 02:00:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:00 2015 UTC
  |   Last Renewal Attempt: SUCCEEDED on Mar  5 02:00:08 2015 UTC
  |   Next Renewal Attempt: Sep  1 02:00:31 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:00 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:00:08 2015 UTC
  |   Next Communication Attempt: Apr  4 02:00:08 2015 UTC
  |   Communication Deadline: Jun  3 02:00:08 2015 UTC
:rotate roots
:rotate roots
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:12 asks ENTITLEMENT
  day 0 02:00:12 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 3
  day 0 02:00:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:14 asks ENTITLEMENT
  day 0 02:00:14 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 4
  day 0 02:00:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:maintenance on
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:16 asks ENTITLEMENT
  day 0 02:00:16 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Error received from Smart Software Manager: The authority is under maintenance.
:maintenance off
:advance 1m
  day 0 02:00:45 asks ENTITLEMENT
  day 0 02:00:45 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:00 2015 UTC
  |   Last Renewal Attempt: SUCCEEDED on Mar  5 02:00:08 2015 UTC
  |   Next Renewal Attempt: Sep  1 02:00:31 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:00 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:00:45 2015 UTC
  |   Next Communication Attempt: Apr  4 02:00:45 2015 UTC
  |   Communication Deadline: Jun  3 02:00:45 2015 UTC
