# Deadlines of a policy: what the account asks for, what a change of usage asks for; pushes that are polled for, reloads between, an
# authority that falls silent, the warnings then, and reports that reach it by hand.
world personality=cube seed=81 release=17.5.1
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
:policy perpetual.first=60 perpetual.frequency=60 perpetual.change=45 name=SLE-Policy
# The first push is answered with a name to poll for; the policy comes with the acknowledgement.
:acks polled 600
:advance 3m
  day 0 14:32:50 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: <none>
  |   Next ACK deadline: Nov 24 14:30:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: Nov 25 14:42:50 2019 UTC
  |   Next report push: Dec 25 14:32:50 2019 UTC
  |   Last report push: Nov 25 14:32:50 2019 UTC
  |   Last report file write: <none>
:advance 20m
  day 0 14:42:50 asks PollRequest
  day 0 14:42:50 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
  day 0 14:42:50 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 59 days.
> show license status | section Policy:
  | Smart Licensing Using Policy:
  |   Status: ENABLED
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (Customer Policy)
  |   Unenforced/Non-Export Perpetual Attributes:
  |     First report requirement (days): 60 (Customer Policy)
  |     Reporting frequency (days): 60 (Customer Policy)
  |     Report on change (days): 45 (Customer Policy)
  |   Unenforced/Non-Export Subscription Attributes:
  |     First report requirement (days): 90 (CISCO default)
  |     Reporting frequency (days): 90 (CISCO default)
  |     Report on change (days): 90 (CISCO default)
  |   Enforced (Perpetual/Subscription) License Attributes:
  |     First report requirement (days): 0 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 0 (CISCO default)
  |   Export (Perpetual/Subscription) License Attributes:
  |     First report requirement (days): 0 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 0 (CISCO default)
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 14:42:50 2019 UTC
  |   Next ACK deadline: Jan 24 14:42:50 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Dec 25 14:42:50 2019 UTC
  |   Last report push: Nov 25 14:32:50 2019 UTC
  |   Last report file write: <none>
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          ACK       N     uck9
  | 1574692201          ACK       N     securityk9
  | 1574692202          OPEN      N     uck9
  | 1574692203          OPEN      N     securityk9
# Sessions change what is in use: an acknowledgement is due 45 days later.
:acks immediate
:calls 12
:advance 1h
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 4 CUBE Standard trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 44 days.
> show license status | include ACK
  |   Reporting ACK required: yes (Customer Policy)
  |   Last ACK received: Nov 25 14:42:50 2019 UTC
  |   Next ACK deadline: Jan 09 15:00:00 2020 UTC
  |   Next ACK push check: <none>
# A reload ends the reports of the time before it; they are pushed three minutes later, once.
:reboot
  day 0 15:53:22 gates: none
  day 0 15:53:22 configuration: license smart transport smart
  day 0 15:53:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 15:53:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:53:22 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 15:53:22 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 44 days.
:advance 4m
  day 0 15:56:12 asks RUMReport
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          ACK       N     uck9
  | 1574692201          ACK       N     securityk9
  | 1574692202          ACK       N     uck9
  | 1574692203          ACK       N     securityk9
  | 1574692204          ACK       N     CUBE_T_STD
  | 1574692205          OPEN      N     uck9
  | 1574692206          OPEN      N     securityk9
  | 1574692207          OPEN      N     CUBE_T_STD
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:56:12 2019 UTC
  |   Next ACK deadline: Jan 24 15:56:12 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Dec 25 15:56:12 2019 UTC
  |   Last report push: Nov 25 15:56:12 2019 UTC
  |   Last report file write: <none>
# The authority falls silent. A power cut in between doubles nothing.
:link down
:calls 30
:advance 1h
  day 0 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 18 CUBE Standard trunk licenses
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 16:57:28 asks RUMReport
  day 0 16:57:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:power-cut
:power-on
  day 0 16:57:30 gates: none
  day 0 16:57:30 configuration: license smart transport smart
  day 0 16:57:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 16:57:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 16:57:30 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 16:57:30 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 44 days.
  day 0 16:57:30 asks RUMReport
:advance 4m
  day 0 16:57:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (2 times, last day 0 16:57:39)
  day 0 16:57:39 asks RUMReport
  day 0 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          ACK       N     uck9
  | 1574692201          ACK       N     securityk9
  | 1574692202          ACK       N     uck9
  | 1574692203          ACK       N     securityk9
  | 1574692204          ACK       N     CUBE_T_STD
  | 1574692205          CLOSED    N     uck9
  | 1574692206          CLOSED    N     securityk9
  | 1574692207          CLOSED    N     CUBE_T_STD
  | 1574692208          CLOSED    N     uck9
  | 1574692209          CLOSED    N     securityk9
  | 1574692210          CLOSED    N     CUBE_T_STD
  | 1574692211          OPEN      N     uck9
  | 1574692212          OPEN      N     securityk9
  | 1574692213          OPEN      N     CUBE_T_STD
> show license status | include deadline
  |   Next ACK deadline: Jan 09 16:00:00 2020 UTC
:skip 15d
  day 0 17:01:34 gates: none  (2 times, last day 15 17:01:34)
  day 0 17:01:34 configuration: license smart transport smart  (2 times, last day 15 17:01:34)
  day 0 17:01:34 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 15 17:01:34)
  day 0 17:01:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 15 17:01:34)
  day 0 17:01:34 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 15 17:01:34)
  day 0 17:01:34 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 44 days.
  day 0 17:01:43 asks RUMReport  (363 times, last day 15 17:01:34)
  day 0 17:01:43 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (362 times, last day 15 16:11:44)
  day 0 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses  (3 times, last day 14 18:00:00)
  day 15 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 29 days.  (2 times, last day 15 17:01:34)
> show license status | include deadline
  |   Next ACK deadline: Jan 09 16:00:00 2020 UTC
  day 15 17:01:34 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:skip 28d
  day 15 17:01:37 gates: none  (2 times, last day 43 17:01:36)
  day 15 17:01:37 configuration: license smart transport smart  (2 times, last day 43 17:01:36)
  day 15 17:01:37 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 43 17:01:36)
  day 15 17:01:37 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 43 17:01:36)
  day 15 17:01:37 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 43 17:01:36)
  day 15 17:01:37 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 29 days.
  day 15 17:01:37 asks RUMReport  (673 times, last day 43 17:01:36)
  day 15 17:01:37 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (672 times, last day 43 16:01:40)
  day 15 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses  (4 times, last day 36 18:00:00)
  day 24 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 20 days.
  day 31 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 13 days.
  day 38 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 6 days.
  day 39 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 5 days.
  day 40 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 4 days.
  day 41 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 3 days.
  day 42 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 2 days.
  day 43 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 1 days.  (2 times, last day 43 17:01:36)
:advance 2d
  day 43 17:01:36 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (48 times, last day 45 16:01:36)
  day 43 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 30 CUBE Standard trunk licenses
  day 43 18:01:36 asks RUMReport  (47 times, last day 45 16:01:36)
  day 44 16:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 0 days.
  day 45 16:00:00 gates: sip-reporting (no-ack)
  day 45 16:00:00 %SMART_LIC-3-USAGE_NO_ACK: A Usage report acknowledgement has not been received in the last 45 days.
  day 45 16:00:00 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: No usage report was acknowledged in time
  day 45 16:00:00 %SIP-3-LICENSING: SIP services are disabled, because no usage report was acknowledged.
  day 45 16:01:00 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement  (2 times, last day 45 16:57:30)
  day 45 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 10 CUBE Standard trunk licenses
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:56:12 2019 UTC
  |   Next ACK deadline: Jan 09 16:00:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Jan 09 17:01:36 2020 UTC
  |   Last report push: Nov 25 15:56:12 2019 UTC
  |   Last report file write: <none>
  day 45 17:01:36 %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement
  day 45 17:01:36 asks RUMReport
  day 45 17:01:36 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
> show voice sip license status | include SIP
  | SIP service: Down
# A file to the authority and one back: the acknowledgement ends it, and a policy that asks for less comes along.
:policy perpetual.first=365 perpetual.frequency=300 perpetual.change=300
> license smart save usage unreported file flash:usage.xml
  | Saved to flash:usage.xml
  day 45 17:01:40 writes flash:usage.xml
  day 45 17:01:40 asks RUMReport
  day 45 17:01:40 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:upload usage.xml ack.xml
  | Uploaded: OK.
> license smart import flash:ack.xml
  | Import Data Successful
  day 45 17:01:42 reads flash:ack.xml
  day 45 17:01:42 gates: none
  day 45 17:01:42 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 45 17:01:42 %SIP-5-LICENSING: SIP services are enabled.
  day 45 17:01:42 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Jan 09 17:01:42 2020 UTC
  |   Next ACK deadline: Nov 04 17:01:42 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Jan 09 17:02:19 2020 UTC
  |   Last report push: Nov 25 15:56:12 2019 UTC
  |   Last report file write: Jan 09 17:01:40 2020 UTC
> show voice sip license status | include SIP
  | SIP service: Up
> license smart import flash:ack.xml
  | % Import Data failed: everything in it was imported before (error 153)
  day 45 17:01:48 reads flash:ack.xml
# The way is there again: what came by hand is not sent once more.
:link up
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 45 17:01:50 asks RUMReport
  day 45 17:01:50 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692207          ACK       N     CUBE_T_STD
  | 1574692208          ACK       N     uck9
  | 1574692209          ACK       N     securityk9
  | 1574692210          ACK       N     CUBE_T_STD
  | 1574692211          ACK       N     uck9
  | 1574692212          ACK       N     securityk9
  | 1574692213          ACK       N     CUBE_T_STD
  | 1574692214          ACK       N     uck9
  | 1574692215          ACK       N     securityk9
  | 1574692216          ACK       N     CUBE_T_STD
  | 1574692217          ACK       N     uck9
  | 1574692218          ACK       N     securityk9
  | 1574692219          ACK       N     CUBE_T_STD
  | 1574692220          ACK       N     uck9
  | 1574692221          ACK       N     securityk9
  | 1574692222          ACK       N     CUBE_T_STD
  | 1574692223          ACK       N     uck9
  | 1574692224          ACK       N     securityk9
  | 1574692225          ACK       N     CUBE_T_STD
  | 1574692226          ACK       N     uck9
  | 1574692227          ACK       N     securityk9
  | 1574692228          ACK       N     CUBE_T_STD
  | 1574692229          ACK       N     uck9
  | 1574692230          ACK       N     securityk9
  | 1574692231          ACK       N     CUBE_T_STD
  | 1574692232          OPEN      N     uck9
  | 1574692233          OPEN      N     securityk9
  | 1574692234          OPEN      N     CUBE_T_STD
> show license tech support | include Purged
  | Total: 32,  Purged: 7(7)
