# Registrations that fail, and why: no name server, a token that is none, a server that cannot be believed.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
> configure
  | Mon Feb 11 15:50:00.000 UTC
> no domain name-server 198.51.100.247
> commit
  | Mon Feb 11 15:50:04.000 UTC
> end
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:08.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:08 asks REGISTRATION
  day 0 15:50:08 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name
  day 0 15:50:08 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Unable to resolve server hostname/domain name
> show license status
  | Mon Feb 11 15:50:10.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Initial Registration: FAILED on Mon Feb 11 2019 15:50:08 UTC
  |     Failure reason: Unable to resolve server hostname/domain name
  |   Next Registration Attempt: Mon Feb 11 2019 15:50:47 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 50 seconds
> show license summary
  | Mon Feb 11 15:50:12.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 48 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (S-NCS1K4-LIC-100G=)              8 EVAL MODE
  |                           (S-NCS1K4-LIC-100X=)              8 EVAL MODE
> show license platform detail
  | Mon Feb 11 15:50:14.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Mon Feb 11 2019 16:50:00 UTC
  | Reporting:  LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Tue Feb 12 2019 15:50:00 UTC
  |
  | Parameters: Collection interval:      60 minute(s)
  |             Reporting interval:     1440 minute(s)
  |             Throughput gauge:    1000000 Kbps
  |
  | ============================================================
  | Feature/Area 'system'
  |   Name: System
  |   Status: ACTIVE
  |   Flags: CONFIG
  |
  |   [ 1] Name: NCS1K4 smart license - one QSFP28 client
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |         Count: Last reported: 8
  |                Next report: 0
  |   [ 2] Name: NCS1K4 smart license - one QSFP28 client with encryption
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |         Count: Last reported: 8
  |                Next report: 0
:advance 30m
  day 0 15:50:47 asks REGISTRATION  (5 times, last day 0 16:05:56)
  day 0 15:50:47 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name  (5 times, last day 0 16:05:56)
  day 0 15:50:47 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Unable to resolve server hostname/domain name  (5 times, last day 0 16:05:56)

# The name server is back: the next try finds the way, or a new command does.
> configure
  | Mon Feb 11 16:20:16.000 UTC
> domain name-server 198.51.100.247
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
:advance 1h
  day 0 17:05:56 asks REGISTRATION
  day 0 17:05:56 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 17:05:56 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:05:56 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:05:56 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 17:05:56 asks ACKNOWLEDGEMENT
  day 0 17:05:56 asks ENTITLEMENT
  day 0 17:05:56 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:05:56 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Mon Feb 11 17:20:22.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:06:50 UTC
  |   Registration Expires: Tue Feb 11 2020 17:00:56 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 17:05:56 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 17:05:56 UTC
  |   Communication Deadline: Sun May 12 2019 17:05:56 UTC

# The list of revoked certificates cannot be reached, until it is made optional (step 3 of the guide).
:crl unreachable
> license smart renew auth
  | Mon Feb 11 17:20:26.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:20:26 asks ENTITLEMENT
  day 0 17:20:26 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : The certificate of the server could not be verified.
  day 0 17:20:26 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : The certificate of the server could not be verified.
> show license status
  | Mon Feb 11 17:20:28.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:06:50 UTC
  |   Registration Expires: Tue Feb 11 2020 17:00:56 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Communication Attempt: FAILED on Mon Feb 11 2019 17:20:26 UTC
  |     Failure reason: The certificate of the server could not be verified.
  |   Next Communication Attempt: Mon Feb 11 2019 17:20:55 UTC
  |   Communication Deadline: Sun May 12 2019 17:05:56 UTC
> configure
  | Mon Feb 11 17:20:30.000 UTC
> crypto ca trustpoint Trustpool crl optional
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
> license smart renew auth
  | Mon Feb 11 17:20:36.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:20:36 asks ENTITLEMENT
  day 0 17:20:36 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 17:20:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
> show license status
  | Mon Feb 11 17:20:38.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:06:50 UTC
  |   Registration Expires: Tue Feb 11 2020 17:00:56 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:05:56 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 17:20:36 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 17:20:36 UTC
  |   Communication Deadline: Sun May 12 2019 17:20:36 UTC
:crl reachable

# A satellite whose certificate bears another name than its address.
:certificate satellite.example.net
> license smart renew auth
  | Mon Feb 11 17:20:44.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:20:44 asks ENTITLEMENT
  day 0 17:20:44 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : The certificate of the server could not be verified.
  day 0 17:20:44 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : The certificate of the server could not be verified.
> configure
  | Mon Feb 11 17:20:46.000 UTC
> call-home
> profile CiscoTAC-1
> destination address http https://satellite.example.net/Transportgateway/services/DeviceRequestHandler
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
  day 0 17:20:54 configuration: call-home / profile CiscoTAC-1 / destination address http https://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  day 0 17:20:54 asks ENTITLEMENT
  day 0 17:20:54 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 17:20:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
> license smart renew auth
  | Mon Feb 11 17:20:56.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:20:56 asks ENTITLEMENT
  day 0 17:20:56 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
:certificate right
> license smart deregister
  | Mon Feb 11 17:21:00.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 17:21:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:21:00 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 17:21:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 17:21:00 asks DEREGISTRATION
  day 0 17:21:00 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
> show license status
  | Mon Feb 11 17:21:02.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 22 hours, 44 minutes, 1 seconds

# Tokens: unknown, revoked, not even one.
> license smart register idtoken Zm9v
  | Mon Feb 11 17:21:04.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 17:21:04 asks REGISTRATION
  day 0 17:21:04 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
:advance 2s
> show license status
  | Mon Feb 11 17:21:08.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Initial Registration: FAILED on Mon Feb 11 2019 17:21:04 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 22 hours, 43 minutes, 55 seconds
> show license all
  | Mon Feb 11 17:21:10.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Initial Registration: FAILED on Mon Feb 11 2019 17:21:04 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 22 hours, 43 minutes, 53 seconds
  |
  | License Usage
  | =============
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
:token
  | $TOKEN is a registration token.
:revoke
> license smart register idtoken $TOKEN
  | Mon Feb 11 17:21:12.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 17:21:12 asks REGISTRATION
  day 0 17:21:12 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The registration token was revoked: create another.
> license smart register idtoken
  | % Incomplete command.
> license smart register
  | % Incomplete command.

# The answer is lost on its way: it is asked again.
:token
  | $TOKEN is a registration token.
:fault reply-lost
> license smart register idtoken $TOKEN
  | Mon Feb 11 17:21:18.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 17:21:18 asks REGISTRATION
> show license status
  | Mon Feb 11 17:21:20.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERING - REGISTRATION IN PROGRESS
  |   Initial Registration: FAILED on Mon Feb 11 2019 17:21:12 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token was revoked: create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 22 hours, 43 minutes, 43 seconds
:advance 5m
  day 0 17:22:18 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 0 17:22:18 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message.
  day 0 17:22:57 asks REGISTRATION
  day 0 17:22:57 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 17:22:57 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:22:57 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:22:57 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 17:22:57 asks ACKNOWLEDGEMENT
  day 0 17:22:57 asks ENTITLEMENT
  day 0 17:22:57 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:22:57 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Mon Feb 11 17:26:22.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:22:57 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:25:32 UTC
  |   Registration Expires: Tue Feb 11 2020 17:17:57 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:22:57 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 17:22:57 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 17:22:57 UTC
  |   Communication Deadline: Sun May 12 2019 17:22:57 UTC

# A shelf that is called like its product: the registration is refused until the host name is another one.
> license smart deregister
  | Mon Feb 11 17:26:24.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 17:26:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:26:24 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 17:26:24 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 17:26:24 asks DEREGISTRATION
  day 0 17:26:24 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
> configure
  | Mon Feb 11 17:26:26.000 UTC
> hostname NCS1004
> commit
  | Mon Feb 11 17:26:30.000 UTC
> end
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Mon Feb 11 17:26:34.000 UTC
  | % The host name NCS1004 equals a field of the UDI: the authority would refuse it. Change it, and register again.
  day 0 17:26:34 %SMART_LIC-3-HOSTNAME_MATCHED_UDI: The host name NCS1004 equals a field of the UDI of this device
> show license status
  | Mon Feb 11 17:26:36.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 22 hours, 41 minutes, 54 seconds
> configure
  | Mon Feb 11 17:26:38.000 UTC
> no hostname
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
> license smart register idtoken $TOKEN
  | Mon Feb 11 17:26:44.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 17:26:44 asks REGISTRATION
  day 0 17:26:44 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:26:44 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:26:44 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 17:26:44 asks ACKNOWLEDGEMENT
  day 0 17:26:44 asks ENTITLEMENT
  day 0 17:26:44 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 17:26:44 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized

# The certificate of the authority is signed by roots that this shelf does not know yet; the answer brings the new ones.
:rotate roots
> license smart renew auth
  | Mon Feb 11 17:26:46.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:26:46 asks ENTITLEMENT
  day 0 17:26:46 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 2
  day 0 17:26:46 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
:rotate signer
> license smart renew auth
  | Mon Feb 11 17:26:48.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:26:48 asks ENTITLEMENT
  day 0 17:26:48 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful

# The authority is being maintained: it asks to try again.
:maintenance on
> license smart renew auth
  | Mon Feb 11 17:26:50.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 17:26:50 asks ENTITLEMENT
  day 0 17:26:50 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: The authority is under maintenance.
> show license status
  | Mon Feb 11 17:26:52.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:26:44 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:29:22 UTC
  |   Registration Expires: Tue Feb 11 2020 17:21:44 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:26:44 UTC
  |   Last Communication Attempt: FAILED on Mon Feb 11 2019 17:26:50 UTC
  |     Failure reason: Error received from Smart Software Manager: The authority is under maintenance.
  |   Next Communication Attempt: Mon Feb 11 2019 17:27:19 UTC
  |   Communication Deadline: Sun May 12 2019 17:26:48 UTC
:maintenance off
:advance 1h
  day 0 17:27:19 asks ENTITLEMENT
  day 0 17:27:19 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
> show license status
  | Mon Feb 11 18:26:54.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 17:26:44 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 17:29:22 UTC
  |   Registration Expires: Tue Feb 11 2020 17:21:44 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 17:26:44 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 17:27:19 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 17:27:19 UTC
  |   Communication Deadline: Sun May 12 2019 17:27:19 UTC
