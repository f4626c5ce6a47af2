# 16.12: the capacity that is configured is what is licensed; sessions beyond it pass, a shortage stops nothing, the end of
# the evaluation stops everything, and a registration with its first answer brings it back.
world personality=cube seed=23 release=16.12.1a
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ISR_4321_UnifiedCommun...)       1 EVAL MODE
  |                           (ISR_4321_Security)               1 EVAL MODE
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              present
  |   Secure sessions       uck9 and securityk9               present
  | License versions that entitle 16.12.1a: v12, v14, Flex
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license capacity ?
  |   <0-999999>  Trunk sessions
> mode border-element license capacity 10
  day 0 14:30:12 configuration: voice service voip / mode border-element license capacity 10
> do show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> end
> show license status
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 42 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 40 seconds
  |
  | (ISR_4321_UnifiedCommunication):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ISR_4321_Security):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (CUBE_T_STD):
  |   Description:
  |   Count: 10
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
> show running-config | section voice
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license capacity 10
:calls 250
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
# The evaluation is counted down, by the agent and by SIP.
:skip 89d
  day 0 14:30:28 gates: none  (2 times, last day 89 14:30:28)
  day 0 14:30:28 configuration: voice service voip / mode border-element license capacity 10  (2 times, last day 89 14:30:28)
  day 0 14:30:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 89 14:30:28)
  day 0 14:30:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 89 14:30:28)
  day 0 14:30:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 89 14:30:28)
  day 0 14:30:28 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 89 14:30:28)
  day 29 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 29 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 60 days!
  day 59 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 59 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 30 days!
  day 68 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 68 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 21 days!
  day 75 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 75 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 14 days!
  day 82 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 82 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 7 days!
  day 83 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 83 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 6 days!
  day 84 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 84 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 5 days!
  day 85 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 85 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 4 days!
  day 86 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 86 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 3 days!
  day 87 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 87 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 2 days!
  day 88 14:29:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 88 14:29:16 %SIP-3-LICENSING: The evaluation period is about to expire in 1 days!
> show license status
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 0 days, 23 hours, 45 minutes, 0 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:advance 13h
  day 89 15:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 15:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 23 hours!
  day 89 16:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 16:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 22 hours!
  day 89 17:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 17:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 21 hours!
  day 89 18:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 18:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 20 hours!
  day 89 19:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 19:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 19 hours!
  day 89 20:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 20:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 18 hours!
  day 89 21:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 21:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 17 hours!
  day 89 22:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 22:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 16 hours!
  day 89 23:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 23:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 15 hours!
  day 89 00:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 00:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 14 hours!
  day 89 01:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 01:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 13 hours!
  day 89 02:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 02:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 12 hours!
  day 89 03:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 03:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 11 hours!
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 0 days, 10 hours, 44 minutes, 58 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ISR_4321_UnifiedCommun...)       1 EVAL MODE
  |                           (ISR_4321_Security)               1 EVAL MODE
  |                           (CUBE_T_STD)                     10 EVAL MODE
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
:advance 3h
  day 89 04:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 04:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 10 hours!
  day 89 05:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 05:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 9 hours!
  day 89 06:15:28 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 06:15:28 %SIP-3-LICENSING: The evaluation period is about to expire in 8 hours!
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
> show logging | include CUBE-1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 89 06:30:42 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 89 06:30:42 asks REGISTRATION
  day 89 06:30:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 89 06:30:42 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 89 06:30:42 asks ACKNOWLEDGEMENT
  day 89 06:30:42 asks ENTITLEMENT
  day 89 06:30:42 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 89 06:30:42 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license status
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
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Feb 23 06:30:42 2020 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |   Registration Expires: Feb 22 06:25:42 2021 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 23 06:30:42 2020 UTC
  |   Last Communication Attempt: SUCCEEDED on Feb 23 06:30:42 2020 UTC
  |   Next Communication Attempt: Feb 23 18:30:42 2020 UTC
  |   Communication Deadline: May 23 06:30:42 2020 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 23 06:30:42 2020 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
# The account holds fewer than are configured: out of compliance, and calls go on.
:advance 3d
  day 90 18:30:42 asks ENTITLEMENT  (6 times, last day 92 06:30:42)
  day 90 18:30:42 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV  (6 times, last day 92 06:30:42)
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Feb 26 18:30:42 2020 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
  |   CUBE_Trunk_Standard_... (CUBE_T_STD)                     10 OUT OF COMPLIANCE
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
:pool CUBE_T_STD 10
:pool ISR_4321_UnifiedCommunication 1
:pool ISR_4321_Security 1
:advance 13h
  day 93 18:30:42 asks ENTITLEMENT
  day 93 18:30:42 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 93 18:30:42 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED on Feb 26 18:30:42 2020 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 10
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
> show license tech support
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
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Feb 23 06:30:42 2020 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |   Registration Expires: Feb 22 06:25:42 2021 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Feb 26 18:30:42 2020 UTC
  |   Last Communication Attempt: SUCCEEDED on Feb 26 18:30:42 2020 UTC
  |   Next Communication Attempt: Mar 27 18:30:42 2020 UTC
  |   Communication Deadline: May 26 18:30:42 2020 UTC
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
  |   Evaluation Period Remaining: 0 days, 7 hours, 44 minutes, 45 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: uck9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Feb 26 18:30:42 2020 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |
  | Handle: 2
  |   License: securityk9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Feb 26 18:30:42 2020 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |
  | Handle: 3
  |   License: CUBE_Trunk_Standard_Session
  |   Entitlement Tag: regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 10
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Feb 26 18:30:42 2020 UTC
  |   Request Time: Feb 22 14:30:28 2020 UTC
  |
  | Product Information
  | ===================
  | UDI: PID:ISR4321/K9,SN:FDO2013A1WV
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.8.4_rel/54
  |
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Feb 26 19:30:58 2020 UTC
  | IdCert Expiration Warning: Dec 24 06:25:42 2020 UTC (301 days, 10 hours, 54 minutes, 44 seconds remaining)
  | Daily: Feb 27 18:30:42 2020 UTC (22 hours, 59 minutes, 44 seconds remaining)
  | Certificate Renewal: Aug 21 06:32:12 2020 UTC (176 days, 11 hours, 1 minutes, 14 seconds remaining)
  | Certificate Expiration Check: Feb 22 06:25:42 2021 UTC (361 days, 10 hours, 54 minutes, 44 seconds remaining)
  | Authorization Renewal: Mar 27 18:30:42 2020 UTC (29 days, 22 hours, 59 minutes, 44 seconds remaining)
  | Authorization Expiration Check: May 26 18:30:42 2020 UTC (89 days, 22 hours, 59 minutes, 44 seconds remaining)
  | Init Flag Check: Not Available
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | PIID: b86ad5d2-aeb7-4a2f-b6f8-e9947822b587
  | Licensing Certificated:
  |   Id certificate Info:
  |     Start Date: Feb 23 06:25:42 2020 UTC
  |     Expiry Date: Feb 22 06:25:42 2021 UTC
  |     Version Number: 3
  |     Serial Number: 1
  |     Common Name: FFA1DC4E1F4AEB05EF57B77CCC1FFD78F2940049::1,2
  |
  |   Signing certificate Info:
  |     Start Date: Nov 24 14:30:00 2019 UTC
  |     Expiry Date: Nov 23 14:30:00 2022 UTC
  |     Version Number: 3
  |     Serial Number: 1574692200
  |     Common Name: Smart Agent Signer
  |
  |   Sub CA Info:
  |     Start Date: Nov 24 14:30:00 2019 UTC
  |     Expiry Date: Nov 17 14:30:00 2044 UTC
  |     Version Number: 3
  |     Serial Number: 1574692200
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
  | Software ID: regid.2015-01.com.cisco.ISR4321,1.0_5d6f9c3e-0a52-4c37-8f57-2f86ed8f1b9a
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
# More capacity than the account holds; then less.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license capacity 25
  day 93 19:31:04 configuration: voice service voip / mode border-element license capacity 25
  day 93 19:31:04 asks ENTITLEMENT
  day 93 19:31:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 93 19:31:04 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> end
:advance 2m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Feb 27 07:31:04 2020 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
  |   CUBE_Trunk_Standard_... (CUBE_T_STD)                     25 OUT OF COMPLIANCE
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> no mode border-element license capacity
  day 93 19:33:14 asks ENTITLEMENT
  day 93 19:33:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 93 19:33:14 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> end
:advance 2m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Mar 27 19:33:14 2020 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Feb 23 06:30:42 2020 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 21 06:32:12 2020 UTC
  |   Registration Expires: Feb 22 06:25:42 2021 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Feb 26 19:33:14 2020 UTC
  |   Last Communication Attempt: SUCCEEDED on Feb 26 19:33:14 2020 UTC
  |   Next Communication Attempt: Mar 27 19:33:14 2020 UTC
  |   Communication Deadline: May 26 19:33:14 2020 UTC
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
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Product Information
  | ===================
  | UDI: PID:ISR4321/K9,SN:FDO2013A1WV
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.8.4_rel/54
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
# One of a pair: the redundant licence.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> redundancy-group 1
> mode border-element license capacity 10
  day 93 19:35:30 configuration: voice service voip / mode border-element license capacity 10
  day 93 19:35:30 asks ENTITLEMENT
  day 93 19:35:30 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 93 19:35:30 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> end
:advance 2m
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : hot-standby-chassis-to-chassis
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 26 19:35:30 2020 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Redundant_Session (CUBE_T_RED):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Redundant Session License
  |   Count: 10
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
# Deregistered, with nothing left of the evaluation: SIP goes down at once, and comes back with the next registration.
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 93 19:37:38 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 93 19:37:38 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 93 19:37:38 asks DEREGISTRATION
  day 93 19:37:38 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager or satellite successful
> show license status
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 0 days, 7 hours, 44 minutes, 43 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : hot-standby-chassis-to-chassis
  | Licensed-Capacity : 10
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 93 19:37:46 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 93 19:37:46 asks REGISTRATION
  day 93 19:37:46 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 93 19:37:46 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 93 19:37:46 asks ACKNOWLEDGEMENT
  day 93 19:37:46 asks ENTITLEMENT
  day 93 19:37:46 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 93 19:37:46 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 24 19:38:19 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Feb 27 07:37:46 2020 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
  |   CUBE_Trunk_Redundant... (CUBE_T_RED)                     10 OUT OF COMPLIANCE
> show call active voice summary
  | SIP-to-SIP sessions: 250
  | Calls refused since boot: 0
# All of voice service is taken away.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no voice service voip
> end
> show running-config
  | Building configuration...
  |
  | Current configuration : 142 bytes
  | !
  | version 16.12.1a
  | !
  | hostname cube
  | !
  | ip domain lookup
  | ip name-server 192.0.2.53
  | !
  | license boot level uck9
  | license boot level securityk9
  | !
  | end
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
