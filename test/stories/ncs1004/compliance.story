# More in use than was bought: it is said, and nothing is locked. Cards of all kinds in one shelf.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 8
:pool S-NCS1K4-LIC-100X= 8
:token
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
> show platform
  | Mon Feb 11 15:50:02.000 UTC
  | Node              Type                          State             Config state
  | --------------------------------------------------------------------------------
  | 0/RP0/CPU0        NCS1K4-CNTLR-K9(Active)       IOS XR RUN        NSHUT
  | 0/0               NCS1K4-1.2T-L-K9              OPERATIONAL       NSHUT
  | 0/1               NCS1K4-1.2T-L-K9              OPERATIONAL       NSHUT
  | 0/2               NCS1K4-1.2T-K9                OPERATIONAL       NSHUT
  | 0/3               NCS1K4-QXP-L-K9               OPERATIONAL       NSHUT

# Cards without licences: their ports count for nothing, however many there are.
:client 2/0 6
:client 2/1 6
:trunk 2/0 6.0
:advance 25h
> show license usage
  | Tue Feb 12 16:50:10.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:50:00 UTC
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

# The licensed QXP card: four clients of a slice are free, the fifth is the first that counts. It is collected every hour
# and reported every day.
:client 3/0 4
:client 3/1 6
:encrypt 3/1 on
:advance 1h
> show license platform detail
  | Tue Feb 12 17:50:18.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Tue Feb 12 2019 17:50:00 UTC
  |             NEXT: Tue Feb 12 2019 18:50:00 UTC
  | Reporting:  LAST: Tue Feb 12 2019 15:50:00 UTC
  |             NEXT: Wed Feb 13 2019 15:50:00 UTC
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
  |                Next report: 10
> show license platform summary
  | Tue Feb 12 17:50:20.000 UTC
  | Current state: REGISTERED
  |
  | Collection: LAST: Tue Feb 12 2019 17:50:00 UTC
  |             NEXT: Tue Feb 12 2019 18:50:00 UTC
  | Reporting:  LAST: Tue Feb 12 2019 15:50:00 UTC
  |             NEXT: Wed Feb 13 2019 15:50:00 UTC
  |
  |                                                                            Count
  | Feature/Area               Entitlement                                     Last Next
  | System                     NCS1K4 smart license - one QSFP28 client           8    8
  | System                     NCS1K4 smart license - one QSFP28 client with e    8   10
:advance 1d
  day 2 15:50:00 asks ENTITLEMENT
  day 2 15:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 2 15:50:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license usage
  | Wed Feb 13 17:50:22.000 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Wed Feb 13 2019 15:50:00 UTC
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
> show license all
  | Wed Feb 13 17:50:24.000 UTC
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
  |   Status: OUT OF COMPLIANCE on Wed Feb 13 2019 15:50:00 UTC
  |   Last Communication Attempt: SUCCEEDED on Wed Feb 13 2019 15:50:00 UTC
  |   Next Communication Attempt: Thu Feb 14 2019 03:50:00 UTC
  |   Communication Deadline: Tue May 14 2019 15:50:00 UTC
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
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> show license status
  | Wed Feb 13 17:50:26.000 UTC
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
  |   Status: OUT OF COMPLIANCE on Wed Feb 13 2019 15:50:00 UTC
  |   Last Communication Attempt: SUCCEEDED on Wed Feb 13 2019 15:50:00 UTC
  |   Next Communication Attempt: Thu Feb 14 2019 03:50:00 UTC
  |   Communication Deadline: Tue May 14 2019 15:50:00 UTC
> show license summary
  | Wed Feb 13 17:50:28.000 UTC
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
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Thu Feb 14 2019 03:50:00 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100G=)              8 AUTHORIZED
  |   NCS1K4 smart license -..(S-NCS1K4-LIC-100X=)             10 OUT OF COMPLIANCE
> show license tech
  | Wed Feb 13 17:50:30.000 UTC
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
  |   Status: OUT OF COMPLIANCE on Wed Feb 13 2019 15:50:00 UTC
  |   Last Communication Attempt: SUCCEEDED on Wed Feb 13 2019 15:50:00 UTC
  |   Next Communication Attempt: Thu Feb 14 2019 03:50:00 UTC
  |   Communication Deadline: Tue May 14 2019 15:50:00 UTC
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
  |   Status: AUTHORIZED(3)
  |   Status time: Mon Feb 11 2019 15:50:00 UTC
  |   Request Time: Mon Feb 11 2019 15:50:00 UTC
  |
  | Handle: 2
  |   License: NCS1K4 smart license - one QSFP28 client with encryption
  |   Entitlement Tag: regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE(4)
  |   Status time: Wed Feb 13 2019 15:50:00 UTC
  |   Request Time: Tue Feb 12 2019 17:50:00 UTC
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
  | Current time: Wed Feb 13 2019 17:50:30 UTC
  | IdCert Expiration Warning: Fri Dec 13 2019 15:45:00 UTC (302 days, 21 hours, 54 minutes, 30 seconds remaining)
  | Daily: Thu Feb 14 2019 15:50:00 UTC (21 hours, 59 minutes, 30 seconds remaining)
  | Certificate Renewal: Sat Aug 10 2019 15:51:16 UTC (177 days, 22 hours, 0 minutes, 46 seconds remaining)
  | Certificate Expiration Check: Tue Feb 11 2020 15:45:00 UTC (362 days, 21 hours, 54 minutes, 30 seconds remaining)
  | Authorization Renewal: Thu Feb 14 2019 03:50:00 UTC (9 hours, 59 minutes, 30 seconds remaining)
  | Authorization Expiration Check: Tue May 14 2019 15:50:00 UTC (89 days, 21 hours, 59 minutes, 30 seconds remaining)
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
  | Agent State: OOC
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

# Everything can still be configured.
> configure
  | Wed Feb 13 17:50:32.000 UTC
> hw-module location 0/3 mxponder-slice 2 client-port-rate 3 client-type 100GE
> commit
  | Wed Feb 13 17:50:36.000 UTC
> end
> show running-config hw-module location 0/3
  | Wed Feb 13 17:50:40.000 UTC
  | hw-module location 0/3 mxponder-slice 0
  |  client-port-rate 2 client-type 100GE
  |  client-port-rate 3 client-type 100GE
  |  client-port-rate 4 client-type 100GE
  |  client-port-rate 5 client-type 100GE
  | !
  | hw-module location 0/3 mxponder-slice 1
  |  client-port-rate 2 client-type 100GE
  |  client-port-rate 3 client-type 100GE
  |  client-port-rate 4 client-type 100GE
  |  client-port-rate 5 client-type 100GE
  |  client-port-rate 6 client-type 100GE
  |  client-port-rate 7 client-type 100GE
  |  encryption
  | !
  | hw-module location 0/3 mxponder-slice 2
  |  client-port-rate 3 client-type 100GE
  | !

# The line card is pulled, and another one without licences inserted.
:pull 3
> show platform
  | Wed Feb 13 17:50:44.000 UTC
  | Node              Type                          State             Config state
  | --------------------------------------------------------------------------------
  | 0/RP0/CPU0        NCS1K4-CNTLR-K9(Active)       IOS XR RUN        NSHUT
  | 0/0               NCS1K4-1.2T-L-K9              OPERATIONAL       NSHUT
  | 0/1               NCS1K4-1.2T-L-K9              OPERATIONAL       NSHUT
  | 0/2               NCS1K4-1.2T-K9                OPERATIONAL       NSHUT
:insert 3 NCS1K4-QXP-K9
:advance 1d
  day 2 03:50:00 asks ENTITLEMENT  (2 times, last day 3 15:50:00)
  day 2 03:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful  (2 times, last day 3 15:50:00)
  day 3 15:50:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license usage
  | Thu Feb 14 17:50:48.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Feb 14 2019 15:50:00 UTC
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
:insert 3 NCS1K4-QXP-L-K9
:advance 1d
  day 4 15:50:00 asks ENTITLEMENT
  day 4 15:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 4 15:50:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license usage
  | Fri Feb 15 17:50:52.000 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Fri Feb 15 2019 15:50:00 UTC
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE

# Bought.
:pool S-NCS1K4-LIC-100X= 20
> license smart renew auth
  | Fri Feb 15 17:50:54.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 4 17:50:54 asks ENTITLEMENT
  day 4 17:50:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 4 17:50:54 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license usage
  | Fri Feb 15 17:50:56.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Fri Feb 15 2019 17:50:54 UTC
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 10
  |   Version: 1.0
  |   Status: AUTHORIZED
:pools
  | S-NCS1K4-LIC-100G=: purchased 8, in use 8, balance 0
  | S-NCS1K4-LIC-100X=: purchased 20, in use 10, balance 10
