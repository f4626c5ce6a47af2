# Not registered: ninety days of evaluation, the warnings, and its end. Nothing is ever locked, neither before nor after.
world personality=ncs1004
> show license all
  | Mon Feb 11 15:50:00.000 UTC
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
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
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
  | Mon Feb 11 15:50:02.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
> show license summary
  | Mon Feb 11 15:50:04.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (S-NCS1K4-LIC-100G=)              8 EVAL MODE
  |                           (S-NCS1K4-LIC-100X=)              8 EVAL MODE
> show license usage
  | Mon Feb 11 15:50:06.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 54 seconds
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 52 seconds
  |
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 52 seconds
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
  | Daily: Tue Feb 12 2019 15:50:00 UTC (23 hours, 59 minutes, 52 seconds remaining)
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
> show license platform summary
  | Mon Feb 11 15:50:12.000 UTC
  | Current state: UNREGISTERED
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
> license smart renew auth
  | Mon Feb 11 15:50:14.000 UTC
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
> license smart deregister
  | Mon Feb 11 15:50:16.000 UTC
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
  day 0 15:50:16 %SMART_LIC-6-AGENT_ALREADY_DEREGISTER: Smart Agent is already Deregistered with the Cisco Smart Software Manager (CSSM)
:skip 29d
  day 0 15:50:18 gates: none  (2 times, last day 29 15:50:18)
  day 0 15:50:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 29 15:50:18)
  day 0 15:50:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 29 15:50:18)
  day 0 15:50:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 29 15:50:18)
  day 0 15:50:18 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED  (2 times, last day 29 15:50:18)
> show license status
  | Tue Mar 12 15:50:18.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 60 days, 23 hours, 57 minutes, 44 seconds
:skip 31d
  day 29 15:50:21 gates: none  (2 times, last day 60 15:50:20)
  day 29 15:50:21 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 60 15:50:20)
  day 29 15:50:21 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 60 15:50:20)
  day 29 15:50:21 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 60 15:50:20)
  day 29 15:50:21 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED  (2 times, last day 60 15:50:20)
  day 29 15:47:04 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 59 15:47:04 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
:skip 29d
  day 60 15:50:21 gates: none  (2 times, last day 89 15:50:20)
  day 60 15:50:21 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 89 15:50:20)
  day 60 15:50:21 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 89 15:50:20)
  day 60 15:50:21 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 89 15:50:20)
  day 60 15:50:21 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED  (2 times, last day 89 15:50:20)
  day 68 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 75 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 82 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 83 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 84 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 85 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 86 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 87 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 88 15:34:21 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
:advance 24h
  day 89 16:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 17:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 18:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 19:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 20:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 21:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 22:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 23:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 00:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 01:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 02:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 03:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 04:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 05:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 06:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 07:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 08:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 09:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 10:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 11:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 12:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 13:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 14:20:20 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 89 15:20:20 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
> show license all
  | Sun May 12 15:50:20.000 UTC
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
  |   Status: EVAL EXPIRED on Sun May 12 2019 15:20:20 UTC
  |
  | License Usage
  | =============
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license status
  | Sun May 12 15:50:22.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Sun May 12 2019 15:20:20 UTC
> show license summary
  | Sun May 12 15:50:24.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (S-NCS1K4-LIC-100G=)              8 EVAL EXPIRED
  |                           (S-NCS1K4-LIC-100X=)              8 EVAL EXPIRED
> show license usage
  | Sun May 12 15:50:26.000 UTC
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Sun May 12 2019 15:20:20 UTC
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL EXPIRED
> show license platform detail
  | Sun May 12 15:50:28.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Sun May 12 2019 15:50:21 UTC
  |             NEXT: Sun May 12 2019 16:50:21 UTC
  | Reporting:  LAST: Sun May 12 2019 15:20:20 UTC
  |             NEXT: Mon May 13 2019 15:20:20 UTC
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
:advance 3h
  day 90 16:20:20 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on May 12 2019 15:20:20 UTC  (3 times, last day 90 18:20:20)

# What is licensed can still be configured, saved and copied.
> configure
  | Sun May 12 18:50:30.000 UTC
> hw-module location 0/0 mxponder-slice 0 trunk-rate 500G
> commit
  | Sun May 12 18:50:34.000 UTC
> end
> copy running-config disk0:/kept.cfg
  | Sun May 12 18:50:38.000 UTC
  | Building configuration.
  | 43 lines built in 1 second
  | [OK]

# Registered at last; the remainder stays used up.
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Sun May 12 18:50:40.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 90 18:50:40 asks REGISTRATION
  day 90 18:50:40 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 90 18:50:40 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 90 18:50:40 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 90 18:50:40 asks ACKNOWLEDGEMENT
  day 90 18:50:40 asks ENTITLEMENT
  day 90 18:50:40 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 90 18:50:40 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Sun May 12 18:50:42.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Sun May 12 2019 18:50:40 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Fri Nov 08 2019 18:52:43 UTC
  |   Registration Expires: Mon May 11 2020 18:45:40 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sun May 12 2019 18:50:40 UTC
  |   Last Communication Attempt: SUCCEEDED on Sun May 12 2019 18:50:40 UTC
  |   Next Communication Attempt: Tue Jun 11 2019 18:50:40 UTC
  |   Communication Deadline: Sat Aug 10 2019 18:50:40 UTC
> license smart deregister
  | Sun May 12 18:50:44.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 90 18:50:44 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 90 18:50:44 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on May 12 2019 15:20:20 UTC
  day 90 18:50:44 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 90 18:50:44 asks DEREGISTRATION
  day 90 18:50:44 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
> show license status
  | Sun May 12 18:50:46.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Sun May 12 2019 15:20:20 UTC
