# What goes wrong in the field: no name server, no answer, a token that is none, an instance that the authority no longer knows.
world personality=cisco8000 release=7.3.2
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:pool ESS-CA-100G-RTU-2 1
:pool ADV-CA-100G-RTU-2 1
:pool ESS-CA-100G-SIA-3 1
:pool ADV-CA-100G-SIA-3 1
> license smart register idtoken not-a-token
  | Tue Sep 24 02:49:00.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:49:00 asks REGISTRATION
  day 0 02:49:00 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
> show license status
  | Tue Sep 24 02:49:02.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Sep 24 2019 02:49:00 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license all
  | Tue Sep 24 02:49:04.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Sep 24 2019 02:49:00 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | License Usage
  | ==============
  |
  | (8201-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (XR-8K-7.0-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | Product Information
  | ===================
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.9.6_rel/41
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
:token
  | $TOKEN is a registration token.
:fault request-lost
> license smart register idtoken $TOKEN
  | Tue Sep 24 02:49:06.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:49:06 asks REGISTRATION
> show license status
  | Tue Sep 24 02:49:08.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERING - REGISTRATION IN PROGRESS
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Sep 24 2019 02:49:00 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 52 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:advance 1m
  day 0 02:50:06 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 0 02:50:06 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
> show license status
  | Tue Sep 24 02:50:10.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Sep 24 2019 02:50:06 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Sep 24 2019 02:50:45 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 50 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> license smart register idtoken $TOKEN
  | Tue Sep 24 02:50:12.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:50:12 asks REGISTRATION
  day 0 02:50:12 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 0 02:50:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:50:12 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 02:50:12 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 02:50:12 asks ACKNOWLEDGEMENT
  day 0 02:50:12 asks ENTITLEMENT
  day 0 02:50:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:50:12 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
# Removed at the authority: the way out is to register by force.
:remove
> license smart renew auth
  | Tue Sep 24 02:50:14.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:50:14 asks ENTITLEMENT
  day 0 02:50:14 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Error received from Smart Software Manager: Data and signature do not match for udi PID:8201-SYS,SN:FOC2245N7D8
> show license status
  | Tue Sep 24 02:50:16.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:50:12 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:37 UTC
  |   Registration Expires: Sep 23 2020 02:45:12 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:50:12 UTC
  |   Last Communication Attempt: FAILED on Sep 24 2019 02:50:14 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:8201-SYS,SN:FOC2245N7D8
  |   Next Communication Attempt: Sep 24 2019 14:50:14 UTC
  |   Communication Deadline: Dec 23 2019 02:50:12 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> license smart renew id
  | Tue Sep 24 02:50:18.000 UTC
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  day 0 02:50:18 asks RENEWAL
  day 0 02:50:18 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:8201-SYS,SN:FOC2245N7D8
> license smart register idtoken $TOKEN force
  | Tue Sep 24 02:50:20.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:50:20 asks REGISTRATION
  day 0 02:50:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:50:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 02:50:20 asks ACKNOWLEDGEMENT
  day 0 02:50:20 asks ENTITLEMENT
  day 0 02:50:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
> show license status
  | Tue Sep 24 02:50:22.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:50:20 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:21 UTC
  |   Registration Expires: Sep 23 2020 02:45:20 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:50:12 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:50:20 UTC
  |   Next Communication Attempt: Oct 24 2019 02:50:20 UTC
  |   Communication Deadline: Dec 23 2019 02:50:20 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
# A wrong clock ends nothing.
:clock +10y
> show license status
  | Fri Sep 21 02:50:25.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:50:20 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 20 2030 02:51:21 UTC
  |   Registration Expires: Sep 21 2030 02:45:20 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:50:12 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:50:20 UTC
  |   Next Communication Attempt: Oct 21 2029 02:50:20 UTC
  |   Communication Deadline: Dec 20 2029 02:50:20 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  day 0 02:50:25 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license platform summary
  | Fri Sep 21 02:50:27.000 UTC
  | Collection: LAST: Fri Sep 21 2029 02:49:00 UTC
  |             NEXT: Fri Sep 21 2029 03:49:00 UTC
  | Reporting:  LAST: Fri Sep 21 2029 02:49:00 UTC
  |             NEXT: Sat Sep 22 2029 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
:clock sync
> show license platform summary
  | Tue Sep 24 02:50:30.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Tue Sep 24 2019 03:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
  day 0 02:50:30 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:maintenance on
> license smart renew auth
  | Tue Sep 24 02:50:32.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:50:32 asks ENTITLEMENT
  day 0 02:50:32 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Error received from Smart Software Manager: The authority is under maintenance.
:advance 1h
  day 0 02:51:01 asks ENTITLEMENT  (4 times, last day 0 03:06:01)
  day 0 02:51:01 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Error received from Smart Software Manager: The authority is under maintenance.  (4 times, last day 0 03:06:01)
:maintenance off
:advance 1h
  day 0 04:06:01 asks ENTITLEMENT
  day 0 04:06:01 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
> show license platform trace
  | Tue Sep 24 04:50:34.000 UTC
  | 3 trace entries
  | Sep 24 02:49:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Sep 24 02:49:00.000 smartlic/platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK, 1 ESS-CA-100G-RTU-2, 1 ADV-CA-100G-RTU-2, 1 ESS-CA-100G-SIA-3, 1 ADV-CA-100G-SIA-3
  | Sep 24 02:50:12.044 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> license smart deregister
  | Tue Sep 24 04:50:36.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 04:50:36 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 04:50:36 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 04:50:36 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 04:50:36 asks DEREGISTRATION
  day 0 04:50:36 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager or satellite successful
> show license status
  | Tue Sep 24 04:50:38.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 45 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:link down
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Tue Sep 24 04:50:40.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 04:50:40 asks REGISTRATION
  day 0 04:50:40 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 0 04:50:40 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
:link up
:advance 10m
  day 0 04:51:19 asks REGISTRATION
  day 0 04:51:19 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 0 04:51:19 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 04:51:19 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 04:51:19 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 04:51:19 asks ACKNOWLEDGEMENT
  day 0 04:51:19 asks ENTITLEMENT
  day 0 04:51:19 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 04:51:19 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:link down
> license smart deregister
  | Tue Sep 24 05:00:42.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 05:00:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 05:00:42 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 05:00:42 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 05:00:42 asks DEREGISTRATION
  day 0 05:00:42 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 0 05:00:42 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
> show license summary
  | Tue Sep 24 05:00:44.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 2 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8201-TRK)                        1 EVAL MODE
  |                           (XR-8K-7.0-TRK)                   1 EVAL MODE
  |                           (ESS-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ADV-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ESS-CA-100G-SIA-3)               1 EVAL MODE
  |                           (ADV-CA-100G-SIA-3)               1 EVAL MODE
> show call-home smart-licensing statistics
  | Tue Sep 24 05:00:46.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     3       3       0       0       2019-09-24 04:51:19
  | ACKNOWLEDGEMENT  3       0       0       0       2019-09-24 04:51:19
  | ENTITLEMENT      4       6       0       0       2019-09-24 04:51:19
  | DEREGISTRATION   1       1       0       0       2019-09-24 05:00:42
  | RENEW            0       1       0       0       2019-09-24 02:50:18
