# 17.5.1 prints the second one: trusted over call-home, reported, acknowledged, and a result that is asked for once more.
# A change of sessions then wants a report again.
world personality=cube seed=72 release=17.5.1
:calls 9
:advance 1h
  day 0 14:32:50 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (6 times, last day 0 14:48:38)
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Standard trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport callhome
  day 0 15:30:04 configuration: license smart transport callhome
  day 0 15:30:04 asks RUMReport
  day 0 15:30:04 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> end
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:30:08 asks TrustRequest
  day 0 15:30:08 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
:advance 4m
  day 0 15:32:58 asks RUMReport
:acks polled 120
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 15:34:10 asks RUMReport
> show license status
  | Utility:
  |   Status: DISABLED
  |
  | Smart Licensing Using Policy:
  |   Status: ENABLED
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
  |
  | Miscellaneous:
  |   Custom Id: <empty>
  |
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:32:58 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting push interval: 0 (no reporting)
  |   Next ACK push check: Nov 25 15:36:10 2019 UTC
  |   Next report push: <none>
  |   Last report push: Nov 25 15:34:10 2019 UTC
  |   Last report file write: <none>
  |
  | Trust Code Installed: Nov 25 15:30:08 2019 UTC
:advance 3m
  day 0 15:36:10 asks PollRequest
:calls 20
:advance 1h
  day 0 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 13 CUBE Standard trunk licenses
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 16:37:16 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:36:10 2019 UTC
  |   Next ACK deadline: Feb 23 16:00:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: Nov 25 16:39:16 2019 UTC
  |   Next report push: Dec 25 16:37:16 2019 UTC
  |   Last report push: Nov 25 16:37:16 2019 UTC
  |   Last report file write: <none>
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |   Last Data Push: <none>
  |   Last File Export: <none>
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Utility:
  |   Status: DISABLED
  |
  | Smart Licensing Using Policy:
  |   Status: ENABLED
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
  | Miscellaneous:
  |   Custom Id: <empty>
  |
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
  |
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:36:10 2019 UTC
  |   Next ACK deadline: Feb 23 16:00:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: Nov 25 16:39:16 2019 UTC
  |   Next report push: Dec 25 16:37:16 2019 UTC
  |   Last report push: Nov 25 16:37:16 2019 UTC
  |   Last report file write: <none>
  |
  | Trust Code Installed: Nov 25 15:30:08 2019 UTC
  |
  | License Usage
  | =============
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: uck9
  |   Feature Description: uck9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: securityk9
  |   Feature Description: securityk9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | CUBE_T_STD (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 13
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: CUBE_T_STD
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | Product Information
  | ===================
  | UDI: PID:ISR4321/K9,SN:FDO2013A1WV
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 5.0.9_rel/47
  |
  | License Authorizations
  | ======================
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Status: NOT INSTALLED
  |
  | Purchased Licenses:
  |   No Purchase Information Available
  |
  | Usage Report Summary:
  | =====================
  | Total: 8,  Purged: 0
  | Total Acknowledged Received: 5,  Waiting for Ack: 3
  | Available to Report: 0  Collecting Data: 3
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          ACK       N     uck9
  | 1574692201          ACK       N     securityk9
  | 1574692202          ACK       N     uck9
  | 1574692203          ACK       N     securityk9
  | 1574692204          ACK       N     CUBE_T_STD
  | 1574692205          SENT      N     uck9
  | 1574692206          SENT      N     securityk9
  | 1574692207          SENT      N     CUBE_T_STD
  | 1574692208          OPEN      N     uck9
  | 1574692209          OPEN      N     securityk9
  | 1574692210          OPEN      N     CUBE_T_STD
> show license rum id 1574692204 detail
  | Smart Licensing Usage Report Detail:
  | ====================================
  | Report Id: 1574692204
  |   Metric Name: ENTITLEMENT
  |   Feature Name: CUBE_T_STD
  |   Metric Value: regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64
  |   UDI: PID:ISR4321/K9,SN:FDO2013A1WV
  |   Previous Report Id: 0,    Next Report Id: 1574692207
  |   State: ACK,      State Change Reason: ACKED
  |   Close Reason: CurrentUsageRequested
  |   Start Time: Nov 25 15:00:00 2019 UTC,      End Time: Nov 25 15:34:10 2019 UTC
  |   Storage State: EXIST
  |   Transaction ID: 0
  |   Transaction Message: <none>
> show license tech support
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
  |   Last Data Push: <none>
  |   Last File Export: <none>
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Utility:
  |   Status: DISABLED
  |
  | Smart Licensing Using Policy:
  |   Status: ENABLED
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
  | Miscellaneous:
  |   Custom Id: <empty>
  |
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
  |
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:36:10 2019 UTC
  |   Next ACK deadline: Feb 23 16:00:00 2020 UTC
  |   Reporting push interval: 30  days State(4) InPolicy(90)
  |   Next ACK push check: Nov 25 16:39:16 2019 UTC
  |   Next report push: Dec 25 16:37:16 2019 UTC
  |   Last report push: Nov 25 16:37:16 2019 UTC
  |   Last report file write: <none>
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: uck9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE(15)
  |   Status time: Nov 25 14:30:00 2019 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |   Export status: NOT RESTRICTED
  |   Feature Name: uck9
  |   Feature Description: uck9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |   Measurements:
  |     ENTITLEMENT:
  |       Interval: 00:15:00
  |       Current Value: 1
  |       Current Report: 1574692208       Previous: 1574692205
  |   Soft Enforced: True
  |
  | Handle: 2
  |   License: securityk9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE(15)
  |   Status time: Nov 25 14:30:00 2019 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |   Export status: NOT RESTRICTED
  |   Feature Name: securityk9
  |   Feature Description: securityk9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |   Measurements:
  |     ENTITLEMENT:
  |       Interval: 00:15:00
  |       Current Value: 1
  |       Current Report: 1574692209       Previous: 1574692206
  |   Soft Enforced: True
  |
  | Handle: 3
  |   License: CUBE_T_STD
  |   Entitlement Tag: regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 13
  |   Version: 1.0
  |   Status: IN USE(15)
  |   Status time: Nov 25 16:00:00 2019 UTC
  |   Request Time: Nov 25 16:00:00 2019 UTC
  |   Export status: NOT RESTRICTED
  |   Feature Name: CUBE_T_STD
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |   Measurements:
  |     ENTITLEMENT:
  |       Interval: 00:15:00
  |       Current Value: 13
  |       Current Report: 1574692210       Previous: 1574692207
  |   Soft Enforced: True
  |
  | Product Information
  | ===================
  | UDI: PID:ISR4321/K9,SN:FDO2013A1WV
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 5.0.9_rel/47
  |
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Nov 25 16:37:26 2019 UTC
  | Daily: Nov 26 16:37:16 2019 UTC (23 hours, 59 minutes, 50 seconds remaining)
  | Authorization Renewal: Expired Not Rescheduled
  | Init Flag Check: Expired Not Rescheduled
  | Retrieve data processing result: Nov 25 16:39:16 2019 UTC (1 minutes, 50 seconds remaining)
  | Send Utility RUM reports: Dec 25 16:37:16 2019 UTC (29 days, 23 hours, 59 minutes, 50 seconds remaining)
  | Data Synchronization: Jul 25 23:30:08 2020 UTC (243 days, 6 hours, 52 minutes, 42 seconds remaining)
  |
  | Communication Statistics:
  | =======================
  | Communication Level Allowed: DIRECT
  | Overall State: <empty>
  | Trust Establishment:
  |   Attempts: Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK on Nov 25 15:30:08 2019 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Nov 25 15:30:08 2019 UTC
  |   Last Failure Time: <none>
  | Trust Acknowledgement:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  | Usage Reporting:
  |   Attempts: Total=10, Success=3, Fail=7  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK_POLL on Nov 25 16:37:16 2019 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Nov 25 16:37:16 2019 UTC
  |   Last Failure Time: Nov 25 15:30:04 2019 UTC
  | Result Polling:
  |   Attempts: Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK on Nov 25 15:36:10 2019 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Nov 25 15:36:10 2019 UTC
  |   Last Failure Time: <none>
  | Authorization Request:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  | Authorization Confirmation:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  | Authorization Return:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  | Trust Sync:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  | Hello Message:
  |   Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: <none>
  |     Failure Reason: <none>
  |   Last Success Time: <none>
  |   Last Failure Time: <none>
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | Not registered. No certificates installed
  |
  | HA Info
  | ==========
  | RP Role: Active
  | Chassis Role: Active
  | Behavior Role: Active
  | RMF: True
  | CF: True
  | CF State: Stateless
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
  |
  | Purchased Licenses:
  |   No Purchase Information Available
  |
  | Usage Report Summary:
  | =====================
  | Total: 8,  Purged: 0(0)
  | Total Acknowledged Received: 5,  Waiting for Ack: 3(3)
  | Available to Report: 0  Collecting Data: 3
  | Maximum Display: 8  In Storage: 8,  MIA: 0(0)
  | Report Module Status: Ready
  |
  | Other Info
  | ==========
  | Software ID: regid.2015-01.com.cisco.ISR4321,1.0_5d6f9c3e-0a52-4c37-8f57-2f86ed8f1b9a
  | Agent State: authorized
  | TS enable: True
  | Transport: Callhome
  | Locale: en_US.UTF-8
  | Debug flags: 0x7
  | Privacy Send Hostname: True
  | Privacy Send IP: True
  | Build type:: Production
  | sizeof(char) : 1
  | sizeof(int) : 4
  | sizeof(long) : 4
  | sizeof(char *): 8
  | sizeof(time_t): 4
  | sizeof(size_t): 8
  | Endian: Big
  | enableOnInit: True
  | routingReadyByEvent: True
  | systemInitByEvent: True
  | WaitForHaRole: False
  | standbyIsHot: True
  | chkPtType: 2
  | delayCommInit: False
  | roleByEvent: True
  | maxTraceLength: 150
  | traceAlwaysOn: False
  | debugFlags: 7
  | Message Version: 1.3
  | agent.capabilities: UTILITY, DLC, AppHA, MULTITIER, EXPORT_2, OK_TRY_AGAIN, POLICY_USAGE
  | P:ISR4321/K9,S:FDO2013A1WV: state[2], Trust Data INSTALLED TrustId:1
  | Overall Trust: INSTALLED (2)
  | Clock sync-ed with NTP: True
  |
  | Platform Provided Mapping Table
  | ===============================
  |   ISR4321/K9: Total licenses found: 11
  |   Enforced Licenses:
  |     P:ISR4321/K9,S:FDO2013A1WV:
  |       regid.2019-03.com.cisco.DNA_HSEC,1.0_9f2a6d14-7c3b-4a85-9e60-b1d4c8f05e27
