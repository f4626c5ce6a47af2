# Call-home on IOS XE of the fourth generation: it says that it is on, and what it could not send.
world personality=cube seed=23
:token
  | $TOKEN is a registration token.
> show call-home profile all
  | Profile Name: CiscoTAC-1
  |     Profile status: ACTIVE
  |     Profile mode: Full Reporting
  |     Reporting Data: Smart Call Home, Smart Licensing
  |     Preferred Message Format: xml
  |     Message Size Limit: 3145728 Bytes
  |     Transport Method: http
  |     HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService
  |     Other address(es): default
  |
  |     Periodic configuration info message is scheduled every 1 day of the month at 22:07
  |
  |     Periodic inventory info message is scheduled every 1 day of the month at 21:52
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     crash                     debug
  |     inventory                 normal
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     .*                        major
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
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
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> data-privacy hostname
  day 0 14:30:08 configuration: call-home / data-privacy hostname
> end
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: no
  |     Callhome hostname privacy: ENABLED
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 48 seconds
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
:way dns down
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:14 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:14 asks REGISTRATION
  day 0 14:30:14 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)
  day 0 14:30:14 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Unable to resolve server hostname/domain name
  day 0 14:30:14 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Unable to resolve server hostname/domain name
:way dns up
:link down
:advance 1m
  day 0 14:30:53 asks REGISTRATION  (2 times, last day 0 14:31:02)
  day 0 14:30:53 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)  (2 times, last day 0 14:31:02)
  day 0 14:30:53 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (2 times, last day 0 14:31:02)
  day 0 14:30:53 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.  (2 times, last day 0 14:31:02)
:link up
:advance 1m
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     0       3       0       0       2019-11-25 14:31:02
> copy running-config startup-config
  | Building configuration...
  | [OK]
:reboot
  day 0 14:32:20 gates: none
  day 0 14:32:20 configuration: call-home / data-privacy hostname
  day 0 14:32:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:32:20)
  day 0 14:32:20 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:32:20 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:32:20 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: no
  |     Callhome hostname privacy: ENABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Nov 25 14:31:02 2019 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Nov 25 14:34:13 2019 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 55 minutes, 51 seconds
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
