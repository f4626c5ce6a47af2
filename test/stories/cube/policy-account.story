# What the account decides: its policy, how it acknowledges, whom it removes; and what a box makes of an authority in trouble.
world personality=cube seed=71 release=17.6.1a
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:02 configuration: license smart transport smart
> license smart url default
  day 0 14:30:04 configuration: license smart transport smart / license smart url default
> end
# Trust takes clocks that agree.
:token
  | $TOKEN is a registration token.
:clockskew 2h
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:08 asks TrustRequest
  day 0 14:30:08 %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: timestamp mismatch: device and authority differ by an hour or more
:clockskew 0s
:advance 2h
  day 0 14:32:50 asks RUMReport
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
:token uses 1
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 16:30:10 asks TrustRequest
  day 0 16:30:10 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> license smart trust idtoken $TOKEN local
  | % A trust code is already installed (error 173). Use 'force' to establish trust again.
# The account has a policy: it comes with the next acknowledgement.
:policy name=SLE Policy perpetual.first=30 perpetual.frequency=60 perpetual.change=45
:acks polled 300
:advance 3m
  day 0 16:33:00 asks RUMReport
> show license status | section Policy:
  | Smart Licensing Using Policy:
  |   Status: ENABLED
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (CISCO default)
  |   Unenforced/Non-Export Perpetual Attributes:
  |     First report requirement (days): 365 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 90 (CISCO default)
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
  |   Last ACK received: <none>
  |   Next ACK deadline: Nov 24 14:30:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: Nov 25 16:38:00 2019 UTC
  |   Next report push: Dec 25 16:33:00 2019 UTC
  |   Last report push: Nov 25 16:33:00 2019 UTC
  |   Last report file write: <none>
:advance 10m
  day 0 16:38:00 asks PollRequest
  day 0 16:38:00 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
  day 0 16:38:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 59 days.
> show license status | section Policy:
  | Smart Licensing Using Policy:
  |   Status: ENABLED
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (Customer Policy)
  |   Unenforced/Non-Export Perpetual Attributes:
  |     First report requirement (days): 30 (Customer Policy)
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
  |   Last ACK received: Nov 25 16:38:00 2019 UTC
  |   Next ACK deadline: Jan 24 16:38:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Dec 25 16:38:00 2019 UTC
  |   Last report push: Nov 25 16:33:00 2019 UTC
  |   Last report file write: <none>
# Nobody acknowledges; then the authority is under maintenance.
:acks silent
:advance 31d
  day 7 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses  (4 times, last day 28 15:00:00)
  day 30 16:38:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 29 days.
  day 30 16:38:00 asks RUMReport  (29 times, last day 31 15:53:49)
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 31 16:43:22 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 16:38:00 2019 UTC
  |   Next ACK deadline: Jan 24 16:38:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Dec 26 16:44:01 2019 UTC
  |   Last report push: Nov 25 16:33:00 2019 UTC
  |   Last report file write: <none>
:maintenance on
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 31 16:43:26 asks RUMReport
:maintenance off
:acks immediate
:advance 1d
  day 31 16:44:05 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Dec 26 16:44:05 2019 UTC
  |   Next ACK deadline: Feb 24 16:44:05 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: Jan 25 16:44:05 2020 UTC
  |   Last report push: Dec 26 16:44:05 2019 UTC
  |   Last report file write: <none>
:authority usageList limit=2
  | {"udi":"PID:ISR4321/K9,SN:FDO2013A1WV","id":1574692206,"virtualAccount":"Default","tag":"regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7","value":1,"start":"2019-12-26T16:43:22.000Z","end":"2019-12-26T16:43:26.000Z","received":"2019-12-26T16:44:05.100Z","previous":1574692204,"acknowledged":true}
  | {"udi":"PID:ISR4321/K9,SN:FDO2013A1WV","id":1574692207,"virtualAccount":"Default","tag":"regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913","value":1,"start":"2019-12-26T16:43:22.000Z","end":"2019-12-26T16:43:26.000Z","received":"2019-12-26T16:44:05.100Z","previous":1574692205,"acknowledged":true}
# The roots change twice while the box is away: it climbs a step with each answer.
:rotate roots
:rotate roots
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 32 16:43:30 asks RUMReport
  day 32 16:43:30 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 2
:advance 10m
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 32 16:53:32 asks RUMReport
  day 32 16:53:32 %SMART_LIC-6-ROOTS_UPDATED: Smart Licensing trust anchors updated to version 3
:advance 10m
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 32 17:03:34 asks RUMReport
> show license status | include Last ACK
  |   Last ACK received: Dec 27 17:03:34 2019 UTC
# Removed by an administrator: reports are refused until trust is established anew.
:remove
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 32 17:03:38 asks RUMReport
> show license tech support | include Please re-register
  |     Failure Reason: {"product_instance_identifier":["The identity for the instance 75cfb82c-8cba-483c-80c2-64eaf6bdc55b is not valid.Please re-register the instance."]}
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local force
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 32 17:03:42 asks TrustRequest
  day 32 17:03:42 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 32 17:03:42 %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed.
:advance 5m
  day 32 17:06:32 asks RUMReport
:policy default
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 32 17:08:44 asks RUMReport
  day 32 17:08:44 %SMART_LIC-6-POLICY_REMOVED: The licensing policy has been removed.
:advance 1m
> show license status | section Policy:
  | Smart Licensing Using Policy:
  |   Status: ENABLED
  | Policy:
  |   Policy in use: Merged from multiple sources.
  |   Reporting ACK required: yes (CISCO default)
  |   Unenforced/Non-Export Perpetual Attributes:
  |     First report requirement (days): 365 (CISCO default)
  |     Reporting frequency (days): 0 (CISCO default)
  |     Report on change (days): 90 (CISCO default)
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
:authority instanceList
  | {"udi":"PID:ISR4321/K9,SN:FDO2013A1WV","hostname":"","virtualAccount":"Default","product":"regid.2015-01.com.cisco.ISR4321,1.0_5d6f9c3e-0a52-4c37-8f57-2f86ed8f1b9a","agent":"smart-agent 0.1.0 cube 17.6.1a","piid":"75cfb82c-8cba-483c-80c2-64eaf6bdc55b","registered":"2019-12-27T17:03:42.028Z","lastContact":"2019-12-27T17:08:44.035Z","consumption":[{"tag":"regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913","count":1},{"tag":"regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7","count":1}]}
:authority alertList
  | {"level":"Major","alert":"Insufficient Licenses","virtualAccount":"Default","subject":"regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913","text":"1 short: 1 in use"}
  | {"level":"Major","alert":"Insufficient Licenses","virtualAccount":"Default","subject":"regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7","text":"1 short: 1 in use"}
