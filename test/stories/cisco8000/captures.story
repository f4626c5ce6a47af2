# The boxes of the guide: collecting and reporting each minute, registered at 02:49:34, looked at ten minutes later.
world personality=cisco8000 release=7.0.11
:authority accountSet name=BU_Production_Test_1 domain=example.net
  | {"name":"BU_Production_Test_1","domain":"example.net"}
:pool 8201-TRK 5
:pool XR-8K-7.0-TRK 5
:pool ESS-CA-100G-RTU-2 5
:pool ADV-CA-100G-RTU-2 5
:token export
  | $TOKEN is a registration token.
:advance 26s
> configure terminal
  | Tue Sep 24 02:49:26.000 UTC
> license platform collection-interval 1
> license platform reporting-interval 1
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
  day 0 02:49:32 configuration: license platform collection-interval 1
  day 0 02:49:32 configuration: license platform collection-interval 1 / license platform reporting-interval 1
> license smart register idtoken $TOKEN
  | Tue Sep 24 02:49:34.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:49:34 asks REGISTRATION
  day 0 02:49:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 02:49:34 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 02:49:34 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 02:49:34 asks ACKNOWLEDGEMENT
  day 0 02:49:34 asks ENTITLEMENT
  day 0 02:49:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:49:34 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:advance 246s
> show license all
  | Tue Sep 24 02:53:42.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: BU_Production_Test_1
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:27 UTC
  |   Registration Expires: Sep 23 2020 02:44:34 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:34 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Next Communication Attempt: Oct 24 2019 02:49:34 UTC
  |   Communication Deadline: Dec 23 2019 02:49:34 UTC
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
  | 8201 Base HW Tracking PID (8201-TRK):
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | 8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
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
:advance 44s
> show license summary
  | Tue Sep 24 02:54:28.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: BU_Production_Test_1
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:27 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Oct 24 2019 02:49:34 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   8201 Base HW Trackin... (8201-TRK)                        1 AUTHORIZED
  |   8000 Software Tracki... (XR-8K-7.0-TRK)                   1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-RTU-2)               1 AUTHORIZED
  |   Core & Aggr Advance ... (ADV-CA-100G-RTU-2)               1 AUTHORIZED
:advance 4s
> show license udi
  | Tue Sep 24 02:54:34.000 UTC
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
:advance 233s
> show license platform summary
  | Tue Sep 24 02:58:29.000 UTC
  | Current state: REGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 02:57:32 UTC
  |             NEXT: Tue Sep 24 2019 02:58:32 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:57:32 UTC
  |             NEXT: Tue Sep 24 2019 02:58:32 UTC
  |
  |                                                                            Count
  | Feature/Area               Entitlement                                     Last Next
  | Flexible Consumption Model Core & Aggr Essentials SW Right-to-Use per 100G    1    0
  | Flexible Consumption Model Core & Aggr Advance SW Right-to-Use per 100G fo    1    0
  | Flexible Consumption Model Cisco 8201 Base Hardware Tracking PID              1    0
  | Flexible Consumption Model 8000 Router IOS XR 7.0 SW Version Tracking PID     1    0
:advance 2s
> show license platform detail
  | Tue Sep 24 02:58:33.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 02:58:32 UTC
  |             NEXT: Tue Sep 24 2019 02:59:32 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:58:32 UTC
  |             NEXT: Tue Sep 24 2019 02:59:32 UTC
  |
  | Parameters: Collection interval:       1 minute(s)
  |             Reporting interval:        1 minute(s)
  |             Throughput gauge:    1000000 Kbps
  |
  | ============================================================
  | Feature/Area 'Flexible Consumption Model'
  |   Name: Flexible Consumption Model
  |   Status: ACTIVE
  |   Flags:
  |
  |   [ 1] Name: Core & Aggr Essentials SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-RTU-2,1.0_015f335a-e7cd-4d5c-aec5-b9a0eee2df9b
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 2] Name: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-RTU-2,1.0_48bdd67b-c17a-42fe-908a-9ed16d242b84
  |         Count: Last reported: 1
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 1
  |                Next report: 0
:advance 134s
> show license status
  | Tue Sep 24 03:00:49.000 UTC
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
  |   Smart Account: BU_Production_Test_1
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:27 UTC
  |   Registration Expires: Sep 23 2020 02:44:34 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:34 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Next Communication Attempt: Oct 24 2019 02:49:34 UTC
  |   Communication Deadline: Dec 23 2019 02:49:34 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | Tue Sep 24 03:00:51.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:34 UTC
  |
  | 8201 Base HW Tracking PID (8201-TRK):
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | 8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
> show call-home smart-licensing statistics
  | Tue Sep 24 03:00:53.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2019-09-24 02:49:34
  | ACKNOWLEDGEMENT  1       0       0       0       2019-09-24 02:49:34
  | ENTITLEMENT      1       0       0       0       2019-09-24 02:49:34
> show license platform trace
  | Tue Sep 24 03:00:55.000 UTC
  | 3 trace entries
  | Sep 24 02:49:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Sep 24 02:49:00.000 smartlic/platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK, 1 ESS-CA-100G-RTU-2, 1 ADV-CA-100G-RTU-2
  | Sep 24 02:49:34.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> show license platform trace all
  | Tue Sep 24 03:00:57.000 UTC
  | 3 trace entries
  | Sep 24 02:49:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Sep 24 02:49:00.000 smartlic/platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK, 1 ESS-CA-100G-RTU-2, 1 ADV-CA-100G-RTU-2
  | Sep 24 02:49:34.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> show license trace all
  | Tue Sep 24 03:00:59.000 UTC
  | 18 trace entries
  | Sep 24 02:49:00.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Sep 24 02:49:00.000 smartlic/agent event: AGENT_READY: Smart Agent for Licensing is initialized
  | Sep 24 02:49:00.000 smartlic/agent event: AGENT_ENABLED: Smart Agent for Licensing is enabled
  | Sep 24 02:49:00.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Sep 24 02:49:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Sep 24 02:49:00.000 smartlic/platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK, 1 ESS-CA-100G-RTU-2, 1 ADV-CA-100G-RTU-2
  | Sep 24 02:49:00.000 smartlic/agent event: EVAL_START: Entering evaluation period
  | Sep 24 02:49:34.000 smartlic/agent trace: send 1: registration, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Sep 24 02:49:34.060 smartlic/agent trace: reply 1: 1220 characters
  | Sep 24 02:49:34.060 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is allowed
  | Sep 24 02:49:34.060 smartlic/agent event: AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  | Sep 24 02:49:34.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  | Sep 24 02:49:34.060 smartlic/agent trace: send 2: acknowledgement, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Sep 24 02:49:34.104 smartlic/agent trace: reply 2: 876 characters
  | Sep 24 02:49:34.104 smartlic/agent trace: send 3: entitlement, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Sep 24 02:49:34.152 smartlic/agent trace: reply 3: 900 characters
  | Sep 24 02:49:34.152 smartlic/agent event: AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  | Sep 24 02:49:34.152 smartlic/agent event: IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license tech
  | Tue Sep 24 03:01:01.000 UTC
  |
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: BU_Production_Test_1
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:27 UTC
  |   Registration Expires: Sep 23 2020 02:44:34 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:34 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:49:34 UTC
  |   Next Communication Attempt: Oct 24 2019 02:49:34 UTC
  |   Communication Deadline: Dec 23 2019 02:49:34 UTC
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
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 25 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: 8201 Base HW Tracking PID
  |   Entitlement Tag: regid.2019-03.com.cisco.8201-TRK,1.0_c3a1b4b0-6d0f-4e0b-8f43-5b0c7d2f9a11
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Sep 24 2019 02:49:34 UTC
  |   Request Time: Sep 24 2019 02:49:00 UTC
  |
  | Handle: 2
  |   License: 8000 Software Tracking PID 7.0
  |   Entitlement Tag: regid.2019-03.com.cisco.XR-8K-7.0-TRK,1.0_d2e3f4a5-6b7c-4d8e-9fa0-b1c2d3e4f5aa
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Sep 24 2019 02:49:34 UTC
  |   Request Time: Sep 24 2019 02:49:00 UTC
  |
  | Handle: 3
  |   License: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series
  |   Entitlement Tag: regid.2019-03.com.cisco.ESS-CA-100G-RTU-2,1.0_48bdd67b-c17a-42fe-908a-9ed16d242b84
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Sep 24 2019 02:49:34 UTC
  |   Request Time: Sep 24 2019 02:49:00 UTC
  |
  | Handle: 4
  |   License: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |   Entitlement Tag: regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Sep 24 2019 02:49:34 UTC
  |   Request Time: Sep 24 2019 02:49:00 UTC
  |
  | Product Information
  | ===================
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.9.6_rel/41
  |
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Sep 24 2019 03:01:01 UTC
  | IdCert Expiration Warning: Jul 25 2020 02:44:34 UTC (304 days, 23 hours, 43 minutes, 33 seconds remaining)
  | Daily: Sep 25 2019 02:55:16 UTC (23 hours, 54 minutes, 15 seconds remaining)
  | Certificate Renewal: Mar 22 2020 02:51:27 UTC (179 days, 23 hours, 50 minutes, 26 seconds remaining)
  | Certificate Expiration Check: Sep 23 2020 02:44:34 UTC (364 days, 23 hours, 43 minutes, 33 seconds remaining)
  | Authorization Renewal: Oct 24 2019 02:49:34 UTC (29 days, 23 hours, 48 minutes, 33 seconds remaining)
  | Authorization Expiration Check: Dec 23 2019 02:49:34 UTC (89 days, 23 hours, 48 minutes, 33 seconds remaining)
  | Init Flag Check: Not Available
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | PIID: c67fb870-4a5e-46b8-935e-b847d5354053
  | Licensing Certificated:
  |   Id certificate Info:
  |     Start Date: Sep 24 2019 02:44:34 UTC
  |     Expiry Date: Sep 23 2020 02:44:34 UTC
  |     Version Number: 3
  |     Serial Number: 1
  |     Common Name: AEA688BAFE475E01A7FEB0E0E2D45EB9AF107B50::1,2
  |
  |   Signing certificate Info:
  |     Start Date: Sep 23 2019 02:49:00 UTC
  |     Expiry Date: Sep 22 2022 02:49:00 UTC
  |     Version Number: 3
  |     Serial Number: 1569293340
  |     Common Name: Smart Agent Signer
  |
  |   Sub CA Info:
  |     Start Date: Sep 23 2019 02:49:00 UTC
  |     Expiry Date: Sep 16 2044 02:49:00 UTC
  |     Version Number: 3
  |     Serial Number: 1569293340
  |     Common Name: Smart Agent Licensing CA
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
  | Other Info
  | ==========
  | Software ID: regid.2019-03.com.cisco.CISCO8000,1.0_2f7a7a0e-5d1b-4f0b-9a36-0c6d8b1f5e42
  | Agent State: AUTHORIZED
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
> show running-config
  | Tue Sep 24 03:01:03.000 UTC
  | Building configuration...
  | !! IOS XR Configuration 7.0.11
  | domain name-server 198.51.100.247
  | interface HundredGigE0/0/0/24
  |  vrf RED
  | !
  | license platform collection-interval 1
  | license platform reporting-interval 1
  | end
# A second port with L3VPN is collected, and reported in the same minute.
:ports 0 100g 2 2
> show license platform summary
  | Tue Sep 24 03:01:07.000 UTC
  | Current state: REGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 03:00:32 UTC
  |             NEXT: Tue Sep 24 2019 03:01:32 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:00:32 UTC
  |             NEXT: Tue Sep 24 2019 03:01:32 UTC
  |
  |                                                                            Count
  | Feature/Area               Entitlement                                     Last Next
  | Flexible Consumption Model Core & Aggr Essentials SW Right-to-Use per 100G    1    0
  | Flexible Consumption Model Core & Aggr Advance SW Right-to-Use per 100G fo    1    0
  | Flexible Consumption Model Cisco 8201 Base Hardware Tracking PID              1    0
  | Flexible Consumption Model 8000 Router IOS XR 7.0 SW Version Tracking PID     1    0
:advance 1m
  day 0 03:01:32 asks ENTITLEMENT
  day 0 03:01:32 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
> show license platform summary
  | Tue Sep 24 03:02:09.000 UTC
  | Current state: REGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 03:01:32 UTC
  |             NEXT: Tue Sep 24 2019 03:02:32 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:01:32 UTC
  |             NEXT: Tue Sep 24 2019 03:02:32 UTC
  |
  |                                                                            Count
  | Feature/Area               Entitlement                                     Last Next
  | Flexible Consumption Model Core & Aggr Essentials SW Right-to-Use per 100G    2    0
  | Flexible Consumption Model Core & Aggr Advance SW Right-to-Use per 100G fo    2    0
  | Flexible Consumption Model Cisco 8201 Base Hardware Tracking PID              1    0
  | Flexible Consumption Model 8000 Router IOS XR 7.0 SW Version Tracking PID     1    0
> show license summary
  | Tue Sep 24 03:02:11.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: BU_Production_Test_1
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:51:27 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Oct 24 2019 03:01:32 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   8201 Base HW Trackin... (8201-TRK)                        1 AUTHORIZED
  |   8000 Software Tracki... (XR-8K-7.0-TRK)                   1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-RTU-2)               2 AUTHORIZED
  |   Core & Aggr Advance ... (ADV-CA-100G-RTU-2)               2 AUTHORIZED
