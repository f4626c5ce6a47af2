# The whole life of a licence: evaluation, registration, compliance, silence, lock, and the way back.
world seed=1 release=3.18.1SP
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE

:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:02 asks REGISTRATION
  day 0 02:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:02 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:02 asks ACKNOWLEDGEMENT
  day 0 02:00:02 asks ENTITLEMENT
  day 0 02:00:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:02 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:02 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:57 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:02 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:00:02 2015 UTC
  |   Next Communication Attempt: Apr  4 02:00:02 2015 UTC
  |   Communication Deadline: Jun  3 02:00:02 2015 UTC

# More than the account holds. A changed count is reported at once, or a minute after the last report.
:use upstream-channels 1 64
:advance 2m
  day 0 02:01:02 asks ENTITLEMENT
  day 0 02:01:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:01:02 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Mar  5 02:01:02 2015 UTC
  |
  | (US_License):
  |   Description:
  |   Count: 120
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |
  | (DS_License):
  |   Description:
  |   Count: 768
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | (WAN_License):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED

# Bought: the next regular request, within 12 hours, brings compliance.
:pool US_License 200
:advance 12h
  day 0 14:01:02 asks ENTITLEMENT
  day 0 14:01:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 14:01:02 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:57 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr  4 14:01:02 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                    120 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED

# A month later, the regular authorization renewal; half a year later, the identity's.
:advance 30d
  day 30 14:01:02 asks ENTITLEMENT
  day 30 14:01:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:advance 150d
  day 60 14:01:02 asks ENTITLEMENT  (5 times, last day 180 14:01:02)
  day 60 14:01:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful  (5 times, last day 180 14:01:02)
  day 180 02:01:57 asks RENEWAL
  day 180 02:01:57 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:02 2015 UTC
  |   Last Renewal Attempt: SUCCEEDED on Sep  1 02:01:57 2015 UTC
  |   Next Renewal Attempt: Feb 28 02:04:47 2016 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 14:01:02 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep  1 14:01:02 2015 UTC
  |   Next Communication Attempt: Oct  1 14:01:02 2015 UTC
  |   Communication Deadline: Nov 30 14:01:02 2015 UTC

:pools
  | DS_License: purchased 1000, in use 768, balance 232
  | US_License: purchased 200, in use 120, balance 80
  | WAN_License: purchased 8, in use 8, balance 0
# The authority is out of reach for 91 days; the box is off for most of them.
:link down
:advance 1d
:power-cut
:advance 90d
:power-on
  day 271 14:02:14 gates: none
  day 271 14:02:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 271 14:02:14)
  day 271 14:02:14 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 271 14:02:14 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 271 14:02:14 asks ENTITLEMENT
:advance 61m
  day 271 14:02:14 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (5 times, last day 271 14:18:14)
  day 271 14:02:14 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (5 times, last day 271 14:18:14)
  day 271 14:03:14 asks ENTITLEMENT  (4 times, last day 271 14:18:14)
  day 271 15:02:14 gates: cable-interfaces, file-copy (auth-expired)
  day 271 15:02:14 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 271 15:02:14 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Authorization expired
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:02 2015 UTC
  |   Last Renewal Attempt: SUCCEEDED on Sep  1 02:01:57 2015 UTC
  |   Next Renewal Attempt: Feb 28 02:04:47 2016 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Dec  1 15:02:14 2015 UTC
  |   Last Communication Attempt: FAILED on Dec  1 14:18:14 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Dec  1 15:18:14 2015 UTC
  |   Communication Deadline: Nov 30 14:01:02 2015 UTC
  |
  | License Usage
  | =============
  |
  | (US_License):
  |   Description:
  |   Count: 64
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | (DS_License):
  |   Description:
  |   Count: 768
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | (WAN_License):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | Product Information
  | ===================
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 1.2.1_throttle/5
  | Component Versions: SA:(1_2_1_throttle)1.1.0, SI:(rel20)1.0.1, CH:(rel4)1.0.15, PK:(rel16)1.0.7
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> controller upstream-cable 9/0/0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> copy tftp: startup-config
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
:link up
:advance 1h
  day 271 15:18:14 asks ENTITLEMENT
  day 271 15:18:14 gates: none
  day 271 15:18:14 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 271 15:18:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 271 15:18:14 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 271 15:18:14 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> controller upstream-cable 9/0/0
> end
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 271 16:03:32 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 271 16:03:32 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 271 16:03:32 asks DEREGISTRATION
  day 271 16:03:32 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco licensing cloud successful
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 55 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
> show license tech support
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
  |   Entitlement Tag: regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3
  |   Description: <empty>
  |   Count: 64
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Dec  1 14:02:14 2015 UTC
  |   Request Time: Dec  1 14:02:14 2015 UTC
  |
  | Handle: 2
  |   License: 'nullPtr'
  |   Entitlement Tag: regid.2014-11.com.cisco.DS_License,1.0_71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03
  |   Description: <empty>
  |   Count: 768
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Mar  5 02:00:00 2015 UTC
  |   Request Time: Mar  5 02:00:00 2015 UTC
  |
  | Handle: 3
  |   License: 'nullPtr'
  |   Entitlement Tag: regid.2014-11.com.cisco.WAN_License,1.0_3d8bb7ba-1a92-4f01-a4aa-a4479f1d7612
  |   Description: <empty>
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Mar  5 02:00:00 2015 UTC
  |   Request Time: Mar  5 02:00:00 2015 UTC
  |
  | Product Information
  | ===================
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 1.2.1_throttle/5
  | Component Versions: SA:(1_2_1_throttle)1.1.0, SI:(rel20)1.0.1, CH:(rel4)1.0.15, PK:(rel16)1.0.7
  |
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Dec  1 16:03:36 2015 UTC
  | IdCert Expiration Warning: Not Available
  | Daily: Dec  2 16:03:32 2015 UTC (23 hours, 59 minutes, 56 seconds remaining)
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
  | Software ID: regid.2014-12.com.cisco.CBR8V1,1.0_95948658-0b8b-4e8f-838d-b17020364ca9
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
