# Call-home that is configured so that nothing can leave: messages are dropped, not failed; each cure works at once.
world seed=12 release=3.18.1SP
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> profile CiscoTAC-1
> no reporting smart-licensing-data
  day 0 02:00:06 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data
> do license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:08 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.
  day 0 02:00:08 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.
> do show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Initial Registration: FAILED on Mar  5 02:00:08 2015 UTC
  |     Failure reason: The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.
  |   Next Registration Attempt: Mar  5 02:00:47 2015 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 50 seconds
> do show call-home smart-licensing
  | Current smart-licensing transport settings:
  |  Smart-license messages: disabled
  |  Profile: CiscoTAC-1 (status: ACTIVE)
  |  Destination  URL(s): https://tools.cisco.com/its/service/oddce/services/DDCEService
> do show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     0       0       0       1       n/a
# The ladder goes on.
:advance 2m
  day 0 02:00:47 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.  (2 times, last day 0 02:00:56)
  day 0 02:00:47 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.  (2 times, last day 0 02:00:56)
> do show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     0       0       0       3       n/a
# Lines that do not mend it wait for the ladder; the one that does is followed at once.
> no active
  day 0 02:02:18 configuration: call-home / profile "CiscoTAC-1" / no active / no reporting smart-licensing-data
> reporting smart-licensing-data
  day 0 02:02:20 configuration: call-home / profile "CiscoTAC-1" / no active
:advance 10m
  day 0 02:05:56 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The call-home profile CiscoTAC-1 is not active. Please retry after activating it with the command "active".  (2 times, last day 0 02:10:56)
  day 0 02:05:56 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: The call-home profile CiscoTAC-1 is not active. Please retry after activating it with the command "active".  (2 times, last day 0 02:10:56)
> do show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Initial Registration: FAILED on Mar  5 02:10:56 2015 UTC
  |     Failure reason: The call-home profile CiscoTAC-1 is not active. Please retry after activating it with the command "active".
  |   Next Registration Attempt: Mar  5 02:15:56 2015 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 47 minutes, 38 seconds
> active
  day 0 02:12:24 asks REGISTRATION
  day 0 02:12:24 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:12:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:12:24 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:12:24 asks ACKNOWLEDGEMENT
  day 0 02:12:24 asks ENTITLEMENT
  day 0 02:12:24 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:12:24 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> do show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       5       2015-03-05 02:12:24
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:12:24
  | ENTITLEMENT      1       0       0       0       2015-03-05 02:12:24
> no destination transport-method http
  day 0 02:12:28 configuration: call-home / profile "CiscoTAC-1" / no destination transport-method http
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:12:30 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The call-home profile CiscoTAC-1 sends nothing over HTTP. Please retry after enabling it with the command "destination transport-method http".
  day 0 02:12:30 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: The call-home profile CiscoTAC-1 sends nothing over HTTP. Please retry after enabling it with the command "destination transport-method http".
> destination transport-method http
  day 0 02:12:32 asks ENTITLEMENT
  day 0 02:12:32 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:12:32 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  day 0 02:12:34 configuration: call-home / profile "CiscoTAC-1" / no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
> do show call-home profile CiscoTAC-1 | include HTTP
  |     HTTP  address(es): Not yet set up
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:12:38 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The call-home profile CiscoTAC-1 has no destination. Please retry after giving it one with the command "destination address http".
  day 0 02:12:38 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: The call-home profile CiscoTAC-1 has no destination. Please retry after giving it one with the command "destination address http".
> default destination address http
  day 0 02:12:40 asks ENTITLEMENT
  day 0 02:12:40 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:12:40 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> no service call-home
  day 0 02:12:42 configuration: no service call-home
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:12:44 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Call-home is disabled. Please retry after enabling its service.
  day 0 02:12:44 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Call-home is disabled. Please retry after enabling its service.
> do show call-home smart-licensing
  | Current smart-licensing transport settings:
  |  Smart-license messages: disabled
  |  Profile: CiscoTAC-1 (status: ACTIVE)
  |  Destination  URL(s): https://tools.cisco.com/its/service/oddce/services/DDCEService
> do show call-home | include feature
  |     call home feature : disable
# A deregistration that cannot be told to the authority is tried once, as any.
> do license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 02:12:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:12:50 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 02:12:50 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Call-home is disabled. Please retry after enabling its service.
  day 0 02:12:50 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco licensing cloud failed: Call-home is disabled. Please retry after enabling its service.
> do show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 47 minutes, 33 seconds
> do show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       5       2015-03-05 02:12:24
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:12:24
  | ENTITLEMENT      3       0       0       3       2015-03-05 02:12:40
  | DEREGISTRATION   0       0       0       1       n/a
> service call-home
> do license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:12:58 asks REGISTRATION
  day 0 02:12:58 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:12:58 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:12:58 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:12:58 asks ACKNOWLEDGEMENT
  day 0 02:12:58 asks ENTITLEMENT
  day 0 02:12:58 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:12:58 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> do show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     2       0       0       5       2015-03-05 02:12:58
  | ACKNOWLEDGEMENT  2       0       0       0       2015-03-05 02:12:58
  | ENTITLEMENT      4       0       0       3       2015-03-05 02:12:58
  | DEREGISTRATION   0       0       0       1       n/a
