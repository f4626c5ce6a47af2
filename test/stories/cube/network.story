# What goes wrong on the way to the authority, on a box whose calls must go on.
world personality=cube seed=28 release=17.2.1r
:calls 20
:link down
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:02 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:02 asks REGISTRATION
  day 0 14:30:02 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)
  day 0 14:30:02 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 0 14:30:02 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
> show license status
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
  |   Initial Registration: FAILED on Nov 25 14:30:02 2019 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Nov 25 14:30:41 2019 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
:advance 2h
  day 0 14:30:41 asks REGISTRATION  (6 times, last day 0 15:45:50)
  day 0 14:30:41 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)  (6 times, last day 0 15:45:50)
  day 0 14:30:41 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (6 times, last day 0 15:45:50)
  day 0 14:30:41 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.  (6 times, last day 0 15:45:50)
> show license status
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
  |   Initial Registration: FAILED on Nov 25 15:45:50 2019 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Nov 25 16:45:50 2019 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 59 minutes, 54 seconds
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
:link up
:advance 1h
  day 0 16:45:50 asks REGISTRATION
  day 0 16:45:50 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 0 16:45:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 16:45:50 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 16:45:50 asks ACKNOWLEDGEMENT
  day 0 16:45:50 asks ENTITLEMENT
  day 0 16:45:50 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 16:45:50 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license status
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
  |   Initial Registration: SUCCEEDED on Nov 25 16:45:50 2019 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 16:46:38 2020 UTC
  |   Registration Expires: Nov 24 16:40:50 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 16:45:50 2019 UTC
  |   Last Communication Attempt: SUCCEEDED on Nov 25 16:45:50 2019 UTC
  |   Next Communication Attempt: Nov 26 04:45:50 2019 UTC
  |   Communication Deadline: Feb 23 16:45:50 2020 UTC
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
# The clock: wrong, and right again.
:clock 1970-01-01
> show voice sip license status
  | Host Name: cube
  | Current Time: Jan  1 1970 00:00:01 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Jan  7 1970 20:59:50 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  day 0 17:30:11 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:advance 2h
> show voice sip license stats table
  | 02:00:03 AM Thursday Jan 01 1970 UTC
  |
  | CUBE Trunk License Usage  (last 60 seconds)
  | Period     Average       Max
  | ----------------------------
  |  1-5          20         20
  |  6-10         20         20
  | 11-15         20         20
  | 16-20         20         20
  | 21-25         20         20
  | 26-30         20         20
  | 31-35         20         20
  | 36-40         20         20
  | 41-45         20         20
  | 46-50         20         20
  | 51-55         20         20
  | 56-60         20         20
  |
  | CUBE Trunk License Usage  (last 60 minutes)
  | Period     Average       Max
  | ----------------------------
  |  1-5          20         20
  |  6-10         20         20
  | 11-15         20         20
  | 16-20         20         20
  | 21-25         20         20
  | 26-30         20         20
  | 31-35         20         20
  | 36-40         20         20
  | 41-45         20         20
  | 46-50         20         20
  | 51-55         20         20
  | 56-60         20         20
  |
  | CUBE Trunk License Usage  (last 72 hours)
  | Period     Average       Max
  | ----------------------------
  |  1-5          20         20
  |  6-10          0          0
  | 11-15          0          0
  | 16-20          0          0
  | 21-25          0          0
  | 26-30          0          0
  | 31-35          0          0
  | 36-40          0          0
  | 41-45          0          0
  | 46-50          0          0
  | 51-55          0          0
  | 56-60          0          0
  | 61-65          0          0
  | 66-70          0          0
  | 71-72          0          0
  |
  | CUBE Trunk License Usage  (last 72 days)
  | Period     Average       Max
  | ----------------------------
  |  1-5           0          0
  |  6-10          0          0
  | 11-15          0          0
  | 16-20          0          0
  | 21-25          0          0
  | 26-30          0          0
  | 31-35          0          0
  | 36-40          0          0
  | 41-45          0          0
  | 46-50          0          0
  | 51-55          0          0
  | 56-60          0          0
  | 61-65          0          0
  | 66-70          0          0
  | 71-72          0          0
:clock sync
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 19:30:16 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  2 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  day 0 19:30:16 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
# The authority is in trouble when a period ends.
:maintenance on
:advance 7d
  day 0 04:45:50 asks ENTITLEMENT  (163 times, last day 7 19:01:28)
  day 0 04:45:50 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Error received from Smart Software Manager: The authority is under maintenance.  (163 times, last day 7 19:01:28)
  day 7 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  2 2019 19:30:18 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  9 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  2 2019 14:30:00 UTC    20  Pending
:maintenance off
:advance 1d
  day 7 20:01:28 asks ENTITLEMENT  (2 times, last day 7 08:01:28)
  day 7 20:01:28 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV  (2 times, last day 7 08:01:28)
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  3 2019 19:30:20 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  9 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  2 2019 14:30:00 UTC    20  Out of compliance
# A token of nobody, a token used up.
> license smart register idtoken nonsense force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 8 19:30:22 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 8 19:30:22 asks REGISTRATION
  day 8 19:30:22 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
> show license status
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
  |   Initial Registration: SUCCEEDED on Nov 25 16:45:50 2019 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 16:46:38 2020 UTC
  |   Registration Expires: Nov 24 16:40:50 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 16:45:50 2019 UTC
  |   Last Communication Attempt: SUCCEEDED on Dec 03 08:01:28 2019 UTC
  |   Next Communication Attempt: Dec 03 20:01:28 2019 UTC
  |   Communication Deadline: Mar 02 08:01:28 2020 UTC
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
:token uses 1
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 8 19:30:26 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 8 19:30:26 asks REGISTRATION
  day 8 19:30:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 8 19:30:26 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 8 19:30:26 asks ACKNOWLEDGEMENT
  day 8 19:30:26 asks ENTITLEMENT
  day 8 19:30:26 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 8 19:30:28 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 8 19:30:28 asks REGISTRATION
  day 8 19:30:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 8 19:30:28 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 8 19:30:28 asks ACKNOWLEDGEMENT
  day 8 19:30:28 asks ENTITLEMENT
  day 8 19:30:28 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show license status
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
  |   Initial Registration: SUCCEEDED on Dec 03 19:30:28 2019 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 31 19:33:00 2020 UTC
  |   Registration Expires: Dec 02 19:25:28 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 16:45:50 2019 UTC
  |   Last Communication Attempt: SUCCEEDED on Dec 03 19:30:28 2019 UTC
  |   Next Communication Attempt: Dec 04 07:30:28 2019 UTC
  |   Communication Deadline: Mar 02 19:30:28 2020 UTC
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  3 2019 19:30:32 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  9 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  2 2019 14:30:00 UTC    20  Out of compliance
# Deregistered while nobody can be told: it is gone here, and the authority still lists it.
:link down
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 8 19:30:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 8 19:30:34 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 8 19:30:34 asks DEREGISTRATION
  day 8 19:30:34 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)
  day 8 19:30:34 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 8 19:30:34 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
> show license status
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
  |   Evaluation Period Remaining: 89 days, 21 hours, 44 minutes, 7 seconds
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Miscellaneous:
  |   Custom Id: <empty>
