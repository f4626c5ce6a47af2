# A device that is redeployed or returned: entitlements and certificates are removed, here and at the authority. One try to
# tell it, no more.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token uses 9
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:00.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:00 asks REGISTRATION
  day 0 15:50:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:00 asks ACKNOWLEDGEMENT
  day 0 15:50:00 asks ENTITLEMENT
  day 0 15:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:pools
  | S-NCS1K4-LIC-100G=: purchased 16, in use 8, balance 8
  | S-NCS1K4-LIC-100X=: purchased 16, in use 8, balance 8
> license smart deregister
  | Mon Feb 11 15:50:02.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 15:50:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:02 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 15:50:02 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 15:50:02 asks DEREGISTRATION
  day 0 15:50:02 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
:pools
  | S-NCS1K4-LIC-100G=: purchased 16, in use 0, balance 16
  | S-NCS1K4-LIC-100X=: purchased 16, in use 0, balance 16
> show license all
  | Mon Feb 11 15:50:04.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 57 seconds
  |
  | License Usage
  | =============
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license status
  | Mon Feb 11 15:50:06.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 55 seconds
> show license tech
  | Mon Feb 11 15:50:08.000 UTC
  |
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 53 seconds
  |
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 53 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: 'nullPtr'
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |   Description: <empty>
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Mon Feb 11 2019 15:50:00 UTC
  |   Request Time: Mon Feb 11 2019 15:50:00 UTC
  |
  | Handle: 2
  |   License: 'nullPtr'
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |   Description: <empty>
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Mon Feb 11 2019 15:50:00 UTC
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
  | Current time: Mon Feb 11 2019 15:50:08 UTC
  | IdCert Expiration Warning: Not Available
  | Daily: Tue Feb 12 2019 15:50:02 UTC (23 hours, 59 minutes, 54 seconds remaining)
  | Certificate Renewal: Not Available
  | Certificate Expiration Check: Not Available
  | Authorization Renewal: Not Available
  | Authorization Expiration Check: Not Available
  | Init Flag Check: Not Available
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
  | Other Info
  | ==========
  | Software ID: regid.2018-05.com.cisco.NCS1004,1.0_9c1f8a52-6d7e-4b0a-a3c4-5e2b7d90f816
  | Agent State: UNIDENTIFIED
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
> show license platform detail
  | Mon Feb 11 15:50:10.000 UTC
  | Current state:    UNREGISTERED
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
> show logging | include Dereg
  | Mon Feb 11 15:50:12.000 UTC
  | RP/0/RP0/CPU0:Feb 11 15:50:02.050 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-6-AGENT_DEREG_SUCCESS : Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful

# The authority cannot be told: it is removed here all the same, and the authority still lists it.
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:14.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:14 asks REGISTRATION
  day 0 15:50:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:14 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:14 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:14 asks ACKNOWLEDGEMENT
  day 0 15:50:14 asks ENTITLEMENT
  day 0 15:50:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:14 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:link down
> license smart deregister
  | Mon Feb 11 15:50:16.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 15:50:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:16 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 15:50:16 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 15:50:16 asks DEREGISTRATION
  day 0 15:50:16 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 0 15:50:16 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message.
> show license status
  | Mon Feb 11 15:50:18.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 45 seconds
:pools
  | S-NCS1K4-LIC-100G=: purchased 16, in use 8, balance 8
  | S-NCS1K4-LIC-100X=: purchased 16, in use 8, balance 8
:link up
:advance 1d
> license smart register idtoken $TOKEN force
  | Tue Feb 12 15:50:20.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 1 15:50:20 asks REGISTRATION
  day 1 15:50:20 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 1 15:50:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 1 15:50:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 1 15:50:20 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 1 15:50:20 asks ACKNOWLEDGEMENT
  day 1 15:50:20 asks ENTITLEMENT
  day 1 15:50:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 1 15:50:20 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized

# Removed while the power is off, and after a reboot it is as it was.
:power-cut
:advance 1d
:power-on
  day 2 15:50:22 gates: none
  day 2 15:50:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 2 15:50:22)
  day 2 15:50:22 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 2 15:50:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 2 15:50:22 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
> show license status
  | Wed Feb 13 15:50:22.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Tue Feb 12 2019 15:50:20 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sun Aug 11 2019 15:51:13 UTC
  |   Registration Expires: Wed Feb 12 2020 15:45:20 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Tue Feb 12 2019 15:50:20 UTC
  |   Last Communication Attempt: SUCCEEDED on Tue Feb 12 2019 15:50:20 UTC
  |   Next Communication Attempt: Thu Mar 14 2019 15:50:20 UTC
  |   Communication Deadline: Mon May 13 2019 15:50:20 UTC
> reload
  | Wed Feb 13 15:50:24.000 UTC
  | Proceed with reload? [confirm]
  day 2 15:50:24 gates: none
  day 2 15:50:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 2 15:50:24)
  day 2 15:50:24 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 2 15:50:24 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 2 15:50:24 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
> show license platform detail
  | Wed Feb 13 15:50:26.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Wed Feb 13 2019 15:50:25 UTC
  |             NEXT: Wed Feb 13 2019 16:50:25 UTC
  | Reporting:  LAST: Wed Feb 13 2019 15:49:02 UTC
  |             NEXT: Thu Feb 14 2019 15:49:02 UTC
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
  |                Next report: 8
  |   [ 2] Name: NCS1K4 smart license - one QSFP28 client with encryption
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |         Count: Last reported: 8
  |                Next report: 8
> show license udi
  | Wed Feb 13 15:50:28.000 UTC
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr

# Nothing in use: nothing to authorize.
:client 0/0 0
:client 0/1 0
:client 1/0 0
:client 1/1 0
:trunk 0/0 off
:trunk 0/1 off
:trunk 1/0 off
:trunk 1/1 off
:advance 1d
  day 2 15:49:02 asks ENTITLEMENT
  day 2 15:49:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
> show license all
  | Thu Feb 14 15:50:46.000 UTC
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
  |   Initial Registration: SUCCEEDED on Tue Feb 12 2019 15:50:20 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sun Aug 11 2019 15:51:13 UTC
  |   Registration Expires: Wed Feb 12 2020 15:45:20 UTC
  |
  | License Authorization:
  |   Status: No Licenses in Use
  |
  | License Usage
  | =============
  |
  | No licenses in use
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license usage
  | Thu Feb 14 15:50:48.000 UTC
  |
  | License Authorization:
  |   Status: No Licenses in Use
  |
  | No licenses in use
> show license summary
  | Thu Feb 14 15:50:50.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sun Aug 11 2019 15:51:13 UTC
  |
  | License Authorization:
  |   Status: No Licenses in Use
  |
  | License Usage:
  |   No licenses in use
> show license platform detail
  | Thu Feb 14 15:50:52.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Thu Feb 14 2019 15:50:25 UTC
  |             NEXT: Thu Feb 14 2019 16:50:25 UTC
  | Reporting:  LAST: Thu Feb 14 2019 15:49:02 UTC
  |             NEXT: Fri Feb 15 2019 15:49:02 UTC
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
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 2] Name: NCS1K4 smart license - one QSFP28 client with encryption
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |         Count: Last reported: 0
  |                Next report: 0
> license smart renew auth
  | Thu Feb 14 15:50:54.000 UTC
  | % No licenses in use: there is nothing to authorize.
> license smart deregister
  | Thu Feb 14 15:50:56.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 3 15:50:56 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 3 15:50:56 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 3 15:50:56 asks DEREGISTRATION
  day 3 15:50:56 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
> show license all
  | Thu Feb 14 15:50:58.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: No Licenses in Use
  |
  | License Usage
  | =============
  |
  | No licenses in use
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
