# Nothing gets through when trust is to be renewed, until it ends, and with it the time for reports; the account's policy comes and goes.
world personality=cube seed=71 release=17.6.2
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:02 configuration: license smart transport smart
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:08 asks TrustRequest
  day 0 14:30:08 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> show license status | include Trust|INSTALLED
  | Trust Code Installed: Nov 25 14:30:08 2019 UTC
:policy name=Quarterly perpetual.frequency=90
:calls 10
:advance 1d
  day 0 14:32:50 asks RUMReport
  day 0 14:32:50 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
  day 0 14:32:50 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.  (2 times, last day 0 15:00:00)
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 10 CUBE Standard trunk licenses
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 1 14:30:14 asks RUMReport
> show license status | include Policy|deadline
  | Smart Licensing Using Policy:
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (Customer Policy)
  |     Reporting frequency (days): 90 (Customer Policy)
  |   Next ACK deadline: Feb 24 14:30:14 2020 UTC
:policy default
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 1 14:30:18 asks RUMReport
  day 1 14:30:18 %SMART_LIC-6-POLICY_REMOVED: The licensing policy has been removed.
:advance 2m
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 1 14:32:20 asks RUMReport
> show license status | include Policy|ACK
  | Smart Licensing Using Policy:
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (CISCO default)
  |   Last ACK received: Nov 26 14:32:20 2019 UTC
  |   Next ACK deadline: <none>
  |   Next ACK push check: <none>
:skip 230d
  day 1 14:32:24 gates: none  (2 times, last day 231 14:32:24)
  day 1 14:32:24 configuration: license smart transport smart  (2 times, last day 231 14:32:24)
  day 1 14:32:24 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 231 14:32:24)
  day 1 14:32:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 231 14:32:24)
  day 1 14:32:24 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 231 14:32:24)
  day 1 14:35:14 asks RUMReport
  day 1 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 10 CUBE Standard trunk licenses  (33 times, last day 225 15:00:00)
:link down
:skip 134d12h
  day 231 14:32:25 gates: none  (2 times, last day 365 02:32:24)
  day 231 14:32:25 configuration: license smart transport smart  (2 times, last day 365 02:32:24)
  day 231 14:32:25 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 365 02:32:24)
  day 231 14:32:25 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 365 02:32:24)
  day 231 14:32:25 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 365 02:32:24)
  day 231 14:35:14 asks RUMReport  (3233 times, last day 365 01:51:18)
  day 231 14:35:14 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (3359 times, last day 365 01:51:18)
  day 231 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 10 CUBE Standard trunk licenses  (20 times, last day 364 15:00:00)
  day 243 22:30:08 asks TrustRequest  (127 times, last day 365 02:32:24)
  day 365 14:30:08 %SMART_LIC-3-TRUST_CODE_EXPIRED: The licensing trust code on PID:ISR4321/K9,SN:FDO2013A1WV expired
:advance 13h
  day 365 02:32:24 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (14 times, last day 366 14:32:24)
  day 365 02:32:24 asks RUMReport  (13 times, last day 366 14:32:24)
  day 365 03:00:00 %CUBE-5-LICENSE_INFO: Requesting for 10 CUBE Standard trunk licenses
> show license status | include Trust|INSTALLED|deadline
  |   Next ACK deadline: <none>
  | Trust Code Installed: Nov 25 14:30:08 2019 UTC
  day 366 15:32:24 asks RUMReport
  day 366 15:32:24 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:link up
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 366 15:32:26 asks TrustRequest
  day 366 15:32:26 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 366 15:32:26 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 366 15:32:26 asks RUMReport
:advance 1m
> show license status | include Trust|INSTALLED|deadline
  |   Next ACK deadline: <none>
  | Trust Code Installed: Nov 25 15:32:26 2020 UTC
