# The authority is out of reach: the authorization expires after ninety days, the renewal fails until the certificate ends,
# and the evaluation goes on. Nothing is locked in any of these states. The shelf is off for most of the time.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token uses 5
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
:advance 29d
:link down
:advance 1d
  day 30 15:50:00 asks ENTITLEMENT
  day 30 15:50:00 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 30 15:50:00 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
> show license status
  | Wed Mar 13 15:50:02.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Wed Mar 13 2019 15:50:00 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Wed Mar 13 2019 15:50:29 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
:power-cut
:advance 59d
:power-on
  day 89 15:50:04 gates: none
  day 89 15:50:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 89 15:50:04)
  day 89 15:50:04 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 89 15:50:04 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 89 15:50:04 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 89 15:50:04 asks ENTITLEMENT
:advance 26h
  day 89 15:50:04 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (29 times, last day 90 17:05:04)
  day 89 15:50:04 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (29 times, last day 90 17:05:04)
  day 89 15:55:04 asks ENTITLEMENT  (28 times, last day 90 17:05:04)
  day 90 15:50:00 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
> show license all
  | Sun May 12 17:50:04.000 UTC
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
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Sun May 12 2019 17:05:04 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Sun May 12 2019 18:05:04 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
  |
  | License Usage
  | =============
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license status
  | Sun May 12 17:50:06.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Sun May 12 2019 17:05:04 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Sun May 12 2019 18:05:04 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
> show license summary
  | Sun May 12 17:50:08.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED
  |   Last Communication Attempt: FAILED
  |   Next Communication Attempt: Sun May 12 2019 18:05:04 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100G=)              8 AUTH EXPIRED
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100X=)              8 AUTH EXPIRED
> show license usage
  | Sun May 12 17:50:10.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED
> show license tech
  | Sun May 12 17:50:12.000 UTC
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
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Sun May 12 2019 17:05:04 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Sun May 12 2019 18:05:04 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
  |
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 59 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: NCS1K4 smart license - one QSFP28 client
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED(8)
  |   Status time: Sun May 12 2019 15:50:00 UTC
  |   Request Time: Mon Feb 11 2019 15:50:00 UTC
  |
  | Handle: 2
  |   License: NCS1K4 smart license - one QSFP28 client with encryption
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTH EXPIRED(8)
  |   Status time: Sun May 12 2019 15:50:00 UTC
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
  | Current time: Sun May 12 2019 17:50:12 UTC
  | IdCert Expiration Warning: Fri Dec 13 2019 15:45:00 UTC (214 days, 21 hours, 54 minutes, 48 seconds remaining)
  | Daily: Mon May 13 2019 17:05:04 UTC (23 hours, 14 minutes, 52 seconds remaining)
  | Certificate Renewal: Sat Aug 10 2019 15:51:16 UTC (89 days, 22 hours, 1 minutes, 4 seconds remaining)
  | Certificate Expiration Check: Tue Feb 11 2020 15:45:00 UTC (274 days, 21 hours, 54 minutes, 48 seconds remaining)
  | Authorization Renewal: Sun May 12 2019 18:05:04 UTC (14 minutes, 52 seconds remaining)
  | Authorization Expiration Check: Expired Not Rescheduled
  | Init Flag Check: Not Available
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | PIID: c67fb870-4a5e-46b8-935e-b847d5354053
  | Licensing Certificated:
  |   Id certificate Info:
  |     Start Date: Mon Feb 11 2019 15:45:00 UTC
  |     Expiry Date: Tue Feb 11 2020 15:45:00 UTC
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
  | Agent State: EXPIRED
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
  | Sun May 12 17:50:14.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Sun May 12 2019 17:50:05 UTC
  |             NEXT: Sun May 12 2019 18:50:05 UTC
  | Reporting:  LAST: Sun May 12 2019 15:50:03 UTC
  |             NEXT: Mon May 13 2019 15:50:03 UTC
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
> license smart renew auth
  | Sun May 12 17:50:16.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 90 17:50:16 asks ENTITLEMENT
  day 90 17:50:16 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 90 17:50:16 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.

# Registered, expired, and still at work.
> configure
  | Sun May 12 17:50:18.000 UTC
> hw-module location 0/0 mxponder-slice 0 trunk-rate 500G
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
> copy running-config disk0:/kept.cfg
  | Sun May 12 17:50:24.000 UTC
  | Building configuration.
  | 43 lines built in 1 second
  | [OK]

# Half a year after the registration its renewal is due, and is tried until the certificate ends.
:power-cut
:advance 89d
:power-on
  day 179 17:50:26 gates: none
  day 179 17:50:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 179 17:50:26)
  day 179 17:50:26 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 179 17:50:26 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 179 17:50:26 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 179 17:50:26 asks ENTITLEMENT
:advance 2d
  day 179 17:50:26 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (56 times, last day 181 17:05:26)
  day 179 17:50:26 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (51 times, last day 181 17:05:26)
  day 179 17:55:26 asks ENTITLEMENT  (50 times, last day 181 17:05:26)
  day 180 15:51:16 asks RENEWAL  (5 times, last day 180 19:06:55)
  day 180 15:51:16 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.  (5 times, last day 180 19:06:55)
> show license status
  | Sun Aug 11 17:50:26.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: FAILED on Sat Aug 10 2019 19:06:55 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Renewal Attempt: Sun Aug 11 2019 19:06:55 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Sun Aug 11 2019 17:05:26 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Sun Aug 11 2019 18:05:26 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
> license smart renew id
  | Sun Aug 11 17:50:28.000 UTC
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  day 181 17:50:28 asks RENEWAL
  day 181 17:50:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (2 times, last day 181 17:50:28)
  day 181 17:50:28 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.
  day 181 17:50:28 asks ENTITLEMENT
  day 181 17:50:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
:power-cut
:advance 122d
:power-on
  day 303 17:50:30 gates: none
  day 303 17:50:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 303 17:50:30)
  day 303 17:50:30 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 303 17:50:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 303 17:50:30 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 303 17:50:30 asks RENEWAL
:advance 2d
  day 303 17:50:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (57 times, last day 305 17:05:59)
  day 303 17:50:30 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.  (5 times, last day 304 20:50:30)
  day 303 17:50:30 asks ENTITLEMENT  (52 times, last day 305 17:05:59)
  day 303 17:50:30 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (52 times, last day 305 17:05:59)
  day 303 18:50:30 asks RENEWAL  (4 times, last day 304 20:50:30)
  day 304 15:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 60 days, 0 hours, 0 minutes, 0 seconds.
:power-cut
:advance 57d
:power-on
  day 362 17:50:30 gates: none
  day 362 17:50:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 362 17:50:30)
  day 362 17:50:30 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 362 17:50:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 362 17:50:30 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 362 17:50:30 asks RENEWAL
:advance 2d
  day 362 17:50:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (50 times, last day 364 16:50:30)
  day 362 17:50:30 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.  (2 times, last day 363 17:50:30)
  day 362 17:50:30 asks ENTITLEMENT  (48 times, last day 364 16:50:30)
  day 362 17:50:30 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (48 times, last day 364 16:50:30)
  day 362 18:50:30 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 2 days, 20 hours, 54 minutes, 30 seconds.
  day 362 15:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 2 days, 0 hours, 0 minutes, 0 seconds.
  day 363 17:50:30 asks RENEWAL
  day 363 15:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 1 days, 0 hours, 0 minutes, 0 seconds.
  day 364 16:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 23 hours, 0 minutes, 0 seconds.
  day 364 17:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 22 hours, 0 minutes, 0 seconds.
> show license status
  | Mon Feb 10 17:50:30.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: FAILED on Sun Feb 09 2020 17:50:30 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Renewal Attempt: Mon Feb 10 2020 17:50:30 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Sun May 12 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Mon Feb 10 2020 16:50:30 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Mon Feb 10 2020 17:50:30 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
  day 364 17:50:30 asks RENEWAL
  day 364 17:50:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (2 times, last day 364 17:50:30)
  day 364 17:50:30 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Fail to send out Call Home HTTP message.
  day 364 17:50:30 asks ENTITLEMENT
  day 364 17:50:30 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
:advance 1d
  day 364 18:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 21 hours, 0 minutes, 0 seconds.
  day 364 18:50:30 asks ENTITLEMENT  (21 times, last day 364 14:50:30)
  day 364 18:50:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (21 times, last day 364 14:50:30)
  day 364 18:50:30 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.  (21 times, last day 364 14:50:30)
  day 364 19:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 20 hours, 0 minutes, 0 seconds.
  day 364 20:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 19 hours, 0 minutes, 0 seconds.
  day 364 21:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 18 hours, 0 minutes, 0 seconds.
  day 364 22:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 17 hours, 0 minutes, 0 seconds.
  day 364 23:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 16 hours, 0 minutes, 0 seconds.
  day 364 00:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 15 hours, 0 minutes, 0 seconds.
  day 364 01:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 14 hours, 0 minutes, 0 seconds.
  day 364 02:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 13 hours, 0 minutes, 0 seconds.
  day 364 03:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 12 hours, 0 minutes, 0 seconds.
  day 364 04:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 11 hours, 0 minutes, 0 seconds.
  day 364 05:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 10 hours, 0 minutes, 0 seconds.
  day 364 06:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 9 hours, 0 minutes, 0 seconds.
  day 364 07:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 8 hours, 0 minutes, 0 seconds.
  day 364 08:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 7 hours, 0 minutes, 0 seconds.
  day 364 09:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 6 hours, 0 minutes, 0 seconds.
  day 364 10:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 5 hours, 0 minutes, 0 seconds.
  day 364 11:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 4 hours, 0 minutes, 0 seconds.
  day 364 12:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 3 hours, 0 minutes, 0 seconds.
  day 364 13:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 2 hours, 0 minutes, 0 seconds.
  day 364 14:45:00 %SMART_LIC-3-ID_CERT_EXPIRED_WARNING: This device's registration will expire in 0 days, 1 hours, 0 minutes, 0 seconds.
  day 364 15:45:00 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 364 15:45:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 364 15:45:00 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 364 15:45:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
> show license status
  | Tue Feb 11 17:50:32.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 27 seconds
> show license all
  | Tue Feb 11 17:50:34.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 25 seconds
  |
  | License Usage
  | =============
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 7
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
> show license summary
  | Tue Feb 11 17:50:36.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 23 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (S-NCS1K4-LIC-100G=)              7 EVAL MODE
  |                           (S-NCS1K4-LIC-100X=)              8 EVAL MODE
> show license usage
  | Tue Feb 11 17:50:38.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 21 seconds
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 7
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
> show license tech
  | Tue Feb 11 17:50:40.000 UTC
  |
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 19 seconds
  |
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 89 days, 21 hours, 54 minutes, 19 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: 'nullPtr'
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24
  |   Description: <empty>
  |   Count: 7
  |   Version: 1.0
  |   Status: EVAL MODE(6)
  |   Status time: Fri Aug 09 2019 17:50:27 UTC
  |   Request Time: Fri Aug 09 2019 17:50:27 UTC
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
  | Current time: Tue Feb 11 2020 17:50:40 UTC
  | IdCert Expiration Warning: Not Available
  | Daily: Wed Feb 12 2020 17:45:00 UTC (23 hours, 54 minutes, 20 seconds remaining)
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
  | Tue Feb 11 17:50:42.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Tue Feb 11 2020 17:50:31 UTC
  |             NEXT: Tue Feb 11 2020 18:50:31 UTC
  | Reporting:  LAST: Mon Feb 10 2020 18:34:59 UTC
  |             NEXT: Tue Feb 11 2020 18:34:59 UTC
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
  |         Count: Last reported: 7
  |                Next report: 7
  |   [ 2] Name: NCS1K4 smart license - one QSFP28 client with encryption
  |         Entitlement Tag:
  | regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |         Count: Last reported: 8
  |                Next report: 8
> configure
  | Tue Feb 11 17:50:44.000 UTC
> no hw-module location 0/0 mxponder-slice 0
> end
  | Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes

# The way is back. What was lost is the registration; what is left of the evaluation is kept.
:link up
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Tue Feb 11 17:50:50.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 365 17:50:50 asks REGISTRATION
  day 365 17:50:50 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 365 17:50:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 365 17:50:50 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 365 17:50:50 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 365 17:50:50 asks ACKNOWLEDGEMENT
  day 365 17:50:50 asks ENTITLEMENT
  day 365 17:50:50 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 365 17:50:50 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Tue Feb 11 17:50:52.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Tue Feb 11 2020 17:50:50 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sun Aug 09 2020 17:52:34 UTC
  |   Registration Expires: Wed Feb 10 2021 17:45:50 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Tue Feb 11 2020 17:50:50 UTC
  |   Last Communication Attempt: SUCCEEDED on Tue Feb 11 2020 17:50:50 UTC
  |   Next Communication Attempt: Thu Mar 12 2020 17:50:50 UTC
  |   Communication Deadline: Mon May 11 2020 17:50:50 UTC
