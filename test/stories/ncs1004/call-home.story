# Call-home on IOS XR, committed as a whole: a profile of an operator's own for a satellite, and what the guide's procedure shows.
world personality=ncs1004 seed=21
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token
  | $TOKEN is a registration token.
> configure
  | Mon Feb 11 15:50:00.000 UTC
> domain name-server 198.51.100.247
> call-home
> service active
> contact smart-licensing
> rate-limit 5
> profile CiscoTAC-1
> no reporting smart-licensing-data
> profile Satellite
> active
> reporting smart-licensing-data
> destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
> destination transport-method http
> commit
  | Mon Feb 11 15:50:26.000 UTC
  day 0 15:50:26 configuration: call-home / service active
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active / reporting smart-licensing-data
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active / reporting smart-licensing-data / destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  day 0 15:50:26 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active / reporting smart-licensing-data / destination transport-method http / destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
> end
> show running-config call-home
  | Mon Feb 11 15:50:30.000 UTC
  | call-home
  |  service active
  |  contact smart-licensing
  |  rate-limit 5
  |  profile CiscoTAC-1
  |   no reporting smart-licensing-data
  |  !
  |  profile Satellite
  |   active
  |   reporting smart-licensing-data
  |   destination transport-method http
  |   destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  |  !
  | !
> show call-home smart-licensing
  | Mon Feb 11 15:50:32.000 UTC
  | Current smart-licensing transport settings:
  |  Smart-license messages: enabled
  |  Profile: Satellite (status: ACTIVE)
  |  Destination  URL(s): http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
> show call-home profile Satellite
  | Mon Feb 11 15:50:34.000 UTC
  | Profile Name: Satellite
  |     Profile status: ACTIVE
  |     Profile mode: Full Reporting
  |     Reporting Data: Smart Call Home, Smart Licensing
  |     Preferred Message Format: xml
  |     Message Size Limit: 3145728 Bytes
  |     Transport Method: http and email
  |     HTTP  address(es): http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  |     Other address(es): default
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     N/A                       N/A
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     N/A                       N/A
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:36.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:36 asks REGISTRATION
  day 0 15:50:36 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:36 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:36 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:36 asks ACKNOWLEDGEMENT
  day 0 15:50:36 asks ENTITLEMENT
  day 0 15:50:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:36 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show call-home smart-licensing statistics
  | Mon Feb 11 15:50:38.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2019-02-11 15:50:36
  | ACKNOWLEDGEMENT  1       0       0       0       2019-02-11 15:50:36
  | ENTITLEMENT      1       0       0       0       2019-02-11 15:50:36
> show call-home trace all
  | Mon Feb 11 15:50:40.000 UTC
  | 3 wrapping entries
  | 2019-02-11 15:50:36 call_home: smart-licensing message REGISTRATION sent
  | 2019-02-11 15:50:36 call_home: smart-licensing message ACKNOWLEDGEMENT sent
  | 2019-02-11 15:50:36 call_home: smart-licensing message ENTITLEMENT sent
# Two that would carry licensing data: nothing of the change is taken.
> configure
  | Mon Feb 11 15:50:42.000 UTC
> call-home
> profile CiscoTAC-1
> reporting smart-licensing-data
> commit
  | Mon Feb 11 15:50:50.000 UTC
  | % Failed to commit one or more configuration items during a pseudo-atomic operation. All changes made have been reverted. Please issue 'show configuration failed [inheritance]' from this session to view the errors
> show configuration failed
  | Mon Feb 11 15:50:52.000 UTC
  | !! SEMANTIC ERRORS: This configuration was rejected by
  | !! the system due to semantic errors. The individual
  | !! errors with each failed configuration command can be
  | !! found below.
  |
  | !! IOS XR Configuration 7.0.1
  | call-home
  |  profile CiscoTAC-1
  |   reporting smart-licensing-data
  |   !!% Only one active profile can report smart-licensing-data, and Satellite does. Configure 'no reporting smart-licensing-data' there first.
  |  !
  | !
  | end
> abort
# Switched off: nothing leaves.
> configure
  | Mon Feb 11 15:50:56.000 UTC
> call-home
> no service active
> commit
  | Mon Feb 11 15:51:02.000 UTC
  day 0 15:51:02 configuration: call-home / no service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active / reporting smart-licensing-data / destination transport-method http / destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
> end
> license smart renew auth
  | Mon Feb 11 15:51:06.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 15:51:06 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Call-home is disabled. Please retry after enabling its service.
  day 0 15:51:06 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Call-home is disabled. Please retry after enabling its service.
> show call-home smart-licensing statistics
  | Mon Feb 11 15:51:08.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2019-02-11 15:50:36
  | ACKNOWLEDGEMENT  1       0       0       0       2019-02-11 15:50:36
  | ENTITLEMENT      1       0       0       1       2019-02-11 15:50:36
> configure
  | Mon Feb 11 15:51:10.000 UTC
> call-home
> service active
> commit
  | Mon Feb 11 15:51:16.000 UTC
  day 0 15:51:16 configuration: call-home / service active / contact smart-licensing / rate-limit 5 / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / active / reporting smart-licensing-data / destination transport-method http / destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  day 0 15:51:16 asks ENTITLEMENT
  day 0 15:51:16 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 15:51:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
> end
> show call-home smart-licensing statistics
  | Mon Feb 11 15:51:20.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2019-02-11 15:50:36
  | ACKNOWLEDGEMENT  1       0       0       0       2019-02-11 15:50:36
  | ENTITLEMENT      2       0       0       1       2019-02-11 15:51:16
> show running-config call-home
  | Mon Feb 11 15:51:22.000 UTC
  | call-home
  |  service active
  |  contact smart-licensing
  |  rate-limit 5
  |  profile CiscoTAC-1
  |   no reporting smart-licensing-data
  |  !
  |  profile Satellite
  |   active
  |   reporting smart-licensing-data
  |   destination transport-method http
  |   destination address http http://satellite.example.net/Transportgateway/services/DeviceRequestHandler
  |  !
  | !
