# A year of 17.3.2: trust, calls, records, reports and acknowledgments; then an authority that is silent, SIP down at the deadline,
# and the way out by files. A change of the policy is no way out.
world personality=cube seed=51 release=17.3.2
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:02 configuration: license smart transport smart
> end
> copy run start
  | Building configuration...
  | [OK]
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:08 asks TrustRequest
  day 0 14:30:08 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
:calls 25
:advance 40m
  day 0 14:32:50 asks RUMReport
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
> show license status | include ACK|push
  |   Reporting ACK required: yes
  |   Last ACK received: Nov 25 14:32:50 2019 UTC
  |   Next ACK deadline: Feb 23 15:00:00 2020 UTC
  |   Next ACK push check: <none>
  |   Next report push: Dec 25 15:00:00 2019 UTC
  |   Last report push: Nov 25 14:32:50 2019 UTC
:skip 100d
  day 0 15:10:14 gates: none  (2 times, last day 100 15:10:14)
  day 0 15:10:14 configuration: license smart transport smart  (2 times, last day 100 15:10:14)
  day 0 15:10:14 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 100 15:10:14)
  day 0 15:10:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 100 15:10:14)
  day 0 15:10:14 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 100 15:10:14)
  day 0 15:10:14 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
  day 0 15:13:04 asks RUMReport
  day 0 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses  (15 times, last day 98 16:00:00)
:calls 40
:advance 2h
  day 100 15:13:04 asks RUMReport
  day 100 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 40 CUBE Standard trunk licenses
:calls 25
:skip 50d
  day 100 17:10:18 gates: none  (2 times, last day 150 17:10:18)
  day 100 17:10:18 configuration: license smart transport smart  (2 times, last day 150 17:10:18)
  day 100 17:10:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 150 17:10:18)
  day 100 17:10:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 150 17:10:18)
  day 100 17:10:18 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 150 17:10:18)
  day 100 17:10:18 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
  day 100 17:13:08 asks RUMReport  (2 times, last day 130 18:00:00)
  day 100 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses  (8 times, last day 149 18:00:00)
:advance 7d
  day 150 17:13:08 asks RUMReport
  day 150 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Apr 30 2020 17:10:18 UTC
  | SIP service: Up
  | License use recorded every: 7 Day(s)
  | Next record at: Apr 30 2020 18:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Apr 23 2020 18:00:00 UTC    25
  | Apr 22 2020 18:00:00 UTC    25
  | Apr 15 2020 18:00:00 UTC    25
  | Apr  8 2020 18:00:00 UTC    25
  | Apr  1 2020 18:00:00 UTC    25
  | Mar 25 2020 18:00:00 UTC    25
  | Mar 18 2020 18:00:00 UTC    25
  | Mar 11 2020 18:00:00 UTC    25
  | Mar  4 2020 18:00:00 UTC    25
  | Mar  4 2020 16:00:00 UTC    40
> show license status | include ACK|push
  |   Reporting ACK required: yes
  |   Last ACK received: Apr 23 17:13:08 2020 UTC
  |   Next ACK deadline: <none>
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: Apr 23 17:13:08 2020 UTC
> show license summary
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE
  |   securityk9              (ISR_4321_Security)               1 IN USE
  |   CUBE_T_STD              (CUBE_T_STD)                     25 IN USE
:acks silent
:calls 60
:advance 2h
  day 157 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 60 CUBE Standard trunk licenses
> show license status | include ACK|push
  |   Reporting ACK required: yes
  |   Last ACK received: Apr 23 17:13:08 2020 UTC
  |   Next ACK deadline: Jul 29 18:00:00 2020 UTC
  |   Next ACK push check: <none>
  |   Next report push: May 30 18:00:00 2020 UTC
  |   Last report push: Apr 23 17:13:08 2020 UTC
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 157 19:10:28 asks RUMReport
:link down
:skip 88d
  day 157 19:10:30 gates: none  (2 times, last day 245 19:10:30)
  day 157 19:10:30 configuration: license smart transport smart  (2 times, last day 245 19:10:30)
  day 157 19:10:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 245 19:10:30)
  day 157 19:10:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 245 19:10:30)
  day 157 19:10:30 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 245 19:10:30)
  day 157 19:10:30 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
  day 157 19:10:30 asks RUMReport  (2116 times, last day 245 18:25:49)
  day 157 19:10:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (2121 times, last day 245 18:25:49)
  day 157 20:00:00 %CUBE-5-LICENSE_INFO: Requesting for 60 CUBE Standard trunk licenses  (13 times, last day 241 20:00:00)
  day 217 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 29 days.
  day 226 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 20 days.
  day 233 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 13 days.
  day 240 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 6 days.
  day 241 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 5 days.
  day 242 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 4 days.
  day 243 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 3 days.
  day 243 22:30:08 asks TrustRequest  (6 times, last day 245 19:10:30)
  day 244 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 2 days.
  day 245 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 1 days.  (2 times, last day 245 19:10:30)
:advance 2d
  day 245 19:10:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (50 times, last day 247 18:10:30)
  day 245 19:10:30 asks RUMReport  (48 times, last day 247 18:10:30)
  day 245 20:00:00 %CUBE-5-LICENSE_INFO: Requesting for 60 CUBE Standard trunk licenses
  day 246 18:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 0 days.
  day 246 19:10:30 asks TrustRequest
  day 247 18:00:00 gates: sip-reporting (no-ack)
  day 247 18:00:00 %SMART_LIC-3-USAGE_NO_ACK: A Usage report acknowledgement has not been received in the last 97 days.
  day 247 18:00:00 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: No usage report was acknowledged in time
  day 247 18:00:00 %SIP-3-LICENSING: SIP services are disabled, because no usage report was acknowledged.
  day 247 18:01:00 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement  (2 times, last day 247 18:30:00)
  day 247 19:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
:link up
> show license status | include ACK|push
  |   Reporting ACK required: yes
  |   Last ACK received: Apr 23 17:13:08 2020 UTC
  |   Next ACK deadline: Jul 29 18:00:00 2020 UTC
  |   Next ACK push check: <none>
  |   Next report push: Jul 29 19:10:30 2020 UTC
  |   Last report push: Apr 23 17:13:08 2020 UTC
  day 247 19:10:30 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement
  day 247 19:10:30 asks TrustRequest
  day 247 19:10:30 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 247 19:10:30 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 247 19:10:30 asks RUMReport
> show voice sip license status
  | Host Name: cube
  | Current Time: Jul 29 2020 19:10:32 UTC
  | SIP service: Down
  | License use recorded every: 7 Day(s)
  | Next record at: Aug  5 2020 19:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Jul 29 2020 19:00:00 UTC     0
  | Jul 27 2020 20:00:00 UTC    60
  | Jul 23 2020 20:00:00 UTC    60
  | Jul 16 2020 20:00:00 UTC    60
  | Jul  9 2020 20:00:00 UTC    60
  | Jul  2 2020 20:00:00 UTC    60
  | Jun 25 2020 20:00:00 UTC    60
  | Jun 18 2020 20:00:00 UTC    60
  | Jun 11 2020 20:00:00 UTC    60
  | Jun  4 2020 20:00:00 UTC    60
> show call active voice summary
  | SIP-to-SIP sessions: 0
  | Calls refused since boot: 1411
:policy name=Relaxed perpetual.change=365
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 247 19:10:36 asks RUMReport
> show voice sip license status | include SIP
  | SIP service: Down
:reboot
  day 247 19:10:40 gates: sip-reporting (no-ack)
  day 247 19:10:40 configuration: license smart transport smart
  day 247 19:10:40 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 247 19:10:40 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 247 19:10:40 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 247 19:10:40 %SMART_LIC-3-USAGE_NO_ACK: A Usage report acknowledgement has not been received in the last 97 days.
  day 247 19:10:40 asks RUMReport
> show voice sip license status | include SIP
  | SIP service: Down
> license smart save usage all file bootflash:usage.txt
  | Saved to bootflash:usage.txt
  day 247 19:10:42 writes bootflash:usage.txt
  day 247 19:10:42 asks RUMReport
:upload usage.txt ack.txt
  | Uploaded: OK.
> license smart import bootflash:ack.txt
  | Import Data Successful
  day 247 19:10:44 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement
  day 247 19:10:44 reads bootflash:ack.txt
  day 247 19:10:44 gates: none
  day 247 19:10:44 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 247 19:10:44 %SIP-5-LICENSING: SIP services are enabled.
  day 247 19:10:44 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
> show voice sip license status | include SIP
  | SIP service: Up
> license smart import bootflash:ack.txt
  | % Import Data failed: everything in it was imported before (error 153)
  day 247 19:10:48 reads bootflash:ack.txt
:acks immediate
:skip 100d
  day 247 19:10:50 gates: none  (2 times, last day 347 19:10:50)
  day 247 19:10:50 configuration: license smart transport smart  (2 times, last day 347 19:10:50)
  day 247 19:10:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 347 19:10:50)
  day 247 19:10:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 347 19:10:50)
  day 247 19:10:50 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 347 19:10:50)
  day 247 19:10:50 asks RUMReport  (2 times, last day 277 20:00:00)
  day 247 20:00:00 %CUBE-5-LICENSE_INFO: Requesting for 60 CUBE Standard trunk licenses  (15 times, last day 345 20:00:00)
> show license status | include ACK|push
  |   Reporting ACK required: yes
  |   Last ACK received: Aug 28 20:00:00 2020 UTC
  |   Next ACK deadline: <none>
  |   Next ACK push check: <none>
  |   Next report push: Nov 06 19:13:40 2020 UTC
  |   Last report push: Aug 28 20:00:00 2020 UTC
> show call active voice summary
  | SIP-to-SIP sessions: 60
  | Calls refused since boot: 1
