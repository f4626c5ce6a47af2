# The procedure of the NCS 1004 guide, step by step, and the screens of its section on verification. Times are those of its
# captures, in UTC: registered at 15:51:10, looked at from 15:58:44 on.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16

# Step 1: name server. Step 2: call-home. Step 3: certificates.
> configure
  | Mon Feb 11 15:50:00.000 UTC
> domain name-server 198.51.100.247
> call-home
> service active
> contact smart-licensing
> profile CiscoTAC-1
> active
> destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
> destination transport-method http
> crypto ca trustpoint Trustpool crl optional
> show configuration
  | Mon Feb 11 15:50:20.000 UTC
  | Building configuration...
  | !! IOS XR Configuration 7.0.1
  | domain name-server 198.51.100.247
  | call-home
  |  service active
  |  contact smart-licensing
  |  profile CiscoTAC-1
  |   active
  |   destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  |   destination transport-method http
  |  !
  | !
  | crypto ca trustpoint Trustpool
  |  crl optional
  | !
  | end
> commit
  | Mon Feb 11 15:50:22.000 UTC
  day 0 15:50:22 configuration: call-home / service active
  day 0 15:50:22 configuration: call-home / service active / contact smart-licensing
  day 0 15:50:22 configuration: call-home / service active / contact smart-licensing / profile CiscoTAC-1 / active
  day 0 15:50:22 configuration: call-home / service active / contact smart-licensing / profile CiscoTAC-1 / active / destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  day 0 15:50:22 configuration: call-home / service active / contact smart-licensing / profile CiscoTAC-1 / active / destination transport-method http / destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
> end
> show running-config call-home
  | Mon Feb 11 15:50:26.000 UTC
  | call-home
  |  service active
  |  contact smart-licensing
  |  profile CiscoTAC-1
  |   active
  |   destination transport-method http
  |   destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  |  !
  | !
> show running-config crypto
  | Mon Feb 11 15:50:28.000 UTC
  | crypto ca trustpoint Trustpool
  |  crl optional
  | !

# Steps 4 and 5: token and registration.
:token
  | $TOKEN is a registration token.
:advance 40s
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:51:10.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:51:10 asks REGISTRATION
  day 0 15:51:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:51:10 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:51:10 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:51:10 asks ACKNOWLEDGEMENT
  day 0 15:51:10 asks ENTITLEMENT
  day 0 15:51:10 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:51:10 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:advance 7m32s
> show license all
  | Mon Feb 11 15:58:44.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:52:26 UTC
  |   Registration Expires: Tue Feb 11 2020 15:46:10 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 15:51:10 UTC
  |   Communication Deadline: Sun May 12 2019 15:51:10 UTC
  |
  | License Usage
  | =============
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license usage
  | Mon Feb 11 15:58:46.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:51:10 UTC
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
> show license platform detail
  | Mon Feb 11 15:58:48.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Mon Feb 11 2019 16:50:00 UTC
  | Reporting:  LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Tue Feb 12 2019 15:50:00 UTC
  |
  | Parameters: Collection interval:      60 minute(s)
  |             Reporting interval:     1440 minute(s)
  |             Throughput gauge:    1000000 Kbps
  |
  | ============================================================
  | Feature/Area 'system'
  |   Name: System
  |   Status: ACTIVE
  |   Flags: CONFIG
  |
  |   [ 1] Name: NCS1K4 smart license - one QSFP28 client
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |         Count: Last reported: 8
  |                Next report: 0
  |   [ 2] Name: NCS1K4 smart license - one QSFP28 client with encryption
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |         Count: Last reported: 8
  |                Next report: 0
> show license platform summary
  | Mon Feb 11 15:58:50.000 UTC
  | Current state: REGISTERED
  |
  | Collection: LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Mon Feb 11 2019 16:50:00 UTC
  | Reporting:  LAST: Mon Feb 11 2019 15:50:00 UTC
  |             NEXT: Tue Feb 12 2019 15:50:00 UTC
  |
  |                                                                            Count
  | Feature/Area               Entitlement                                     Last Next
  | System                     NCS1K4 smart license - one QSFP28 client           8    0
  | System                     NCS1K4 smart license - one QSFP28 client with e    8    0
> show license status
  | Mon Feb 11 15:58:52.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:52:26 UTC
  |   Registration Expires: Tue Feb 11 2020 15:46:10 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 15:51:10 UTC
  |   Communication Deadline: Sun May 12 2019 15:51:10 UTC
> show license summary
  | Mon Feb 11 15:58:54.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:52:26 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Wed Mar 13 2019 15:51:10 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100G=)              8 AUTHORIZED
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100X=)              8 AUTHORIZED
> show license udi
  | Mon Feb 11 15:58:56.000 UTC
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
> show license tech
  | Mon Feb 11 15:58:58.000 UTC
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
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:52:26 UTC
  |   Registration Expires: Tue Feb 11 2020 15:46:10 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:51:10 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 15:51:10 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 15:51:10 UTC
  |   Communication Deadline: Sun May 12 2019 15:51:10 UTC
  |
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 49 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: NCS1K4 smart license - one QSFP28 client
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Mon Feb 11 2019 15:51:10 UTC
  |   Request Time: Mon Feb 11 2019 15:50:00 UTC
  |
  | Handle: 2
  |   License: NCS1K4 smart license - one QSFP28 client with encryption
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Mon Feb 11 2019 15:51:10 UTC
  |   Request Time: Mon Feb 11 2019 15:50:00 UTC
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
  |
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Mon Feb 11 2019 15:58:58 UTC
  | IdCert Expiration Warning: Fri Dec 13 2019 15:46:10 UTC (304 days, 23 hours, 47 minutes, 12 seconds remaining)
  | Daily: Tue Feb 12 2019 15:54:40 UTC (23 hours, 55 minutes, 42 seconds remaining)
  | Certificate Renewal: Sat Aug 10 2019 15:52:26 UTC (179 days, 23 hours, 53 minutes, 28 seconds remaining)
  | Certificate Expiration Check: Tue Feb 11 2020 15:46:10 UTC (364 days, 23 hours, 47 minutes, 12 seconds remaining)
  | Authorization Renewal: Wed Mar 13 2019 15:51:10 UTC (29 days, 23 hours, 52 minutes, 12 seconds remaining)
  | Authorization Expiration Check: Sun May 12 2019 15:51:10 UTC (89 days, 23 hours, 52 minutes, 12 seconds remaining)
  | Init Flag Check: Not Available
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | PIID: c67fb870-4a5e-46b8-935e-b847d5354053
  | Licensing Certificated:
  |   Id certificate Info:
  |     Start Date: Mon Feb 11 2019 15:46:10 UTC
  |     Expiry Date: Tue Feb 11 2020 15:46:10 UTC
  |     Version Number: 3
  |     Serial Number: 1
  |     Common Name: CD9AE4855634E13E5F72CB4D4DE2B48D850FDB72::1,2
  |
  |   Signing certificate Info:
  |     Start Date: Sun Feb 10 2019 15:50:00 UTC
  |     Expiry Date: Wed Feb 09 2022 15:50:00 UTC
  |     Version Number: 3
  |     Serial Number: 1549900200
  |     Common Name: Smart Agent Signer
  |
  |   Sub CA Info:
  |     Start Date: Sun Feb 10 2019 15:50:00 UTC
  |     Expiry Date: Thu Feb 04 2044 15:50:00 UTC
  |     Version Number: 3
  |     Serial Number: 1549900200
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
  | Other Info
  | ==========
  | Software ID: regid.2018-05.com.cisco.NCS1004,1.0_9c1f8a52-6d7e-4b0a-a3c4-5e2b7d90f816
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
> show license trace all
  | Mon Feb 11 15:59:00.000 UTC
  | 18 trace entries
  | Feb 11 15:50:00.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Feb 11 15:50:00.000 smartlic/agent event: AGENT_READY: Smart Agent for Licensing is initialized
  | Feb 11 15:50:00.000 smartlic/agent event: AGENT_ENABLED: Smart Agent for Licensing is enabled
  | Feb 11 15:50:00.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Feb 11 15:50:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Feb 11 15:50:00.000 smartlic/platform trace: in use: 8 S-NCS1K4-LIC-100G=, 8 S-NCS1K4-LIC-100X=
  | Feb 11 15:50:00.000 smartlic/agent event: EVAL_START: Entering evaluation period
  | Feb 11 15:51:10.000 smartlic/agent trace: send 1: registration, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Feb 11 15:51:10.060 smartlic/agent trace: reply 1: 1208 characters
  | Feb 11 15:51:10.060 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Feb 11 15:51:10.060 smartlic/agent event: AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  | Feb 11 15:51:10.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  | Feb 11 15:51:10.060 smartlic/agent trace: send 2: acknowledgement, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Feb 11 15:51:10.110 smartlic/agent trace: reply 2: 876 characters
  | Feb 11 15:51:10.110 smartlic/agent trace: send 3: entitlement, https://tools.cisco.com/its/service/oddce/services/DDCEService
  | Feb 11 15:51:10.170 smartlic/agent trace: reply 3: 896 characters
  | Feb 11 15:51:10.170 smartlic/agent event: AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  | Feb 11 15:51:10.170 smartlic/agent event: IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license platform trace
  | Mon Feb 11 15:59:02.000 UTC
  | 3 trace entries
  | Feb 11 15:50:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Feb 11 15:50:00.000 smartlic/platform trace: in use: 8 S-NCS1K4-LIC-100G=, 8 S-NCS1K4-LIC-100X=
  | Feb 11 15:51:10.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> show license platform trace all
  | Mon Feb 11 15:59:04.000 UTC
  | 3 trace entries
  | Feb 11 15:50:00.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
  | Feb 11 15:50:00.000 smartlic/platform trace: in use: 8 S-NCS1K4-LIC-100G=, 8 S-NCS1K4-LIC-100X=
  | Feb 11 15:51:10.060 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> show call-home detail
  | Mon Feb 11 15:59:06.000 UTC
  | Current call home settings:
  |     call home feature : enable
  |     call home message's from address: Not yet set up
  |     call home message's reply-to address: Not yet set up
  |     vrf for call-home messages: Not yet set up
  |     contact person's email address: sch-smart-licensing@cisco.com (default)
  |     contact person's phone number: Not yet set up
  |     street address: Not yet set up
  |     customer ID: Not yet set up
  |     contract ID: Not yet set up
  |     site ID: Not yet set up
  |     source interface: Not yet set up
  |     http proxy: Not yet set up
  |     data-privacy: normal
  |     Rate-limit: 5 message(s) per minute
  |
  | Available alert groups:
  |     Keyword                  State   Description
  |     ------------------------ ------- -------------------------------
  |     configuration            Enable  configuration info
  |     crash                    Enable  crash and traceback info
  |     diagnostic               Enable  diagnostic info
  |     environment              Enable  environmental info
  |     inventory                Enable  inventory info
  |     snapshot                 Enable  snapshot info
  |     syslog                   Enable  syslog info
  |
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
  |     Periodic configuration info message is scheduled every 17 day of the month at 20:11
  |
  |     Periodic inventory info message is scheduled every 17 day of the month at 19:56
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     crash                     debug
  |     diagnostic                minor
  |     environment               minor
  |     inventory                 normal
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     .*                        major
> show call-home smart-licensing statistics
  | Mon Feb 11 15:59:08.000 UTC
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2019-02-11 15:51:10
  | ACKNOWLEDGEMENT  1       0       0       0       2019-02-11 15:51:10
  | ENTITLEMENT      1       0       0       0       2019-02-11 15:51:10
> show call-home trace all
  | Mon Feb 11 15:59:10.000 UTC
  | 3 wrapping entries
  | 2019-02-11 15:51:10 call_home: smart-licensing message REGISTRATION sent
  | 2019-02-11 15:51:10 call_home: smart-licensing message ACKNOWLEDGEMENT sent
  | 2019-02-11 15:51:10 call_home: smart-licensing message ENTITLEMENT sent
> show tech-support smartlic
  | Mon Feb 11 15:59:12.000 UTC
  | ++ Show tech start time: 2019-Feb-11.155912.UTC ++
  | Mon Feb 11 15:59:12 UTC 2019 Waiting for gathering to complete
  | Show tech output available at 0/RP0/CPU0 : /harddisk:/showtech/showtech-smartlic-2019-Feb-11.155912.UTC.txt
  | ++ Show tech end time: 2019-Feb-11.155912.UTC ++
> show tech-support call-home
  | Mon Feb 11 15:59:14.000 UTC
  | ++ Show tech start time: 2019-Feb-11.155914.UTC ++
  | Mon Feb 11 15:59:14 UTC 2019 Waiting for gathering to complete
  | Show tech output available at 0/RP0/CPU0 : /harddisk:/showtech/showtech-call-home-2019-Feb-11.155914.UTC.txt
  | ++ Show tech end time: 2019-Feb-11.155914.UTC ++
> show logging | include REG_SUCCESS
  | Mon Feb 11 15:59:16.000 UTC
  | RP/0/RP0/CPU0:Feb 11 15:51:10.060 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-6-AGENT_REG_SUCCESS : Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful

# A token once more: it is registered already.
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:59:18.000 UTC
  | % Already registered (error 40). Use 'force' to register again.
  day 0 15:59:18 %SMART_LIC-6-AGENT_ALREADY_REGISTER: Smart Agent is already registered with the Cisco Smart Software Manager (CSSM)
> license smart register idtoken $TOKEN force
  | Mon Feb 11 15:59:20.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:59:20 asks REGISTRATION
  day 0 15:59:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:59:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:59:20 asks ACKNOWLEDGEMENT
  day 0 15:59:20 asks ENTITLEMENT
  day 0 15:59:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
