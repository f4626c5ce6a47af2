# Licences that are reserved for a router without a link: asked for, installed, changed, given back (CUBE guide, Use of
# Smart License Reservation). The same code is printed for the same request; what is not in the code is not authorized.
world personality=cube release=16.12.1a seed=61
:link down
:pool ISR_4321_UnifiedCommunication 2
:pool ISR_4321_Security 1
:pool CUBE_T_STD 100
> license smart reservation request local
  | % License reservation is not enabled (error 78). Configure 'license smart reservation' first.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart reservation
  day 0 14:30:04 configuration: license smart reservation
  day 0 14:30:04 %SMART_LIC-6-RESERV_ENABLED: License reservation is enabled
> voice service voip
> mode border-element license capacity 25
  day 0 14:30:08 configuration: license smart reservation / voice service voip / mode border-element license capacity 25
> end
> write memory
  | Building configuration...
  | [OK]
> license smart reservation request local
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-ZISR4321/K9:FDO2013A1WV-6GG8Uv44U6chyQBn9P2kdyxbTr7zSDoY8SRCj8wTreUX1ZRJZQc-96
  day 0 14:30:14 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart reservation request local
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-ZISR4321/K9:FDO2013A1WV-6GG8Uv44U6chyQBn9P2kdyxbTr7zSDoY8SRCj8wTreUX1ZRJZQc-96
> license smart reservation request universal
  | % A license reservation of the other kind is in progress (error 120). Enter 'license smart reservation cancel' first.
> license smart register idtoken AnyTokenAtAll
  | % License reservation is enabled: this device does not register. Configure 'no license smart reservation' first.
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Status: RESERVATION IN PROGRESS
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 38 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license reservation
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: RESERVATION IN PROGRESS on Nov 25 14:30:14 2019 UTC
  |       Request code: CB-ZISR4321/K9:FDO2013A1WV-6GG8Uv44U6chyQBn9P2kdyxbTr7zSDoY8SRCj8wTreUX1ZRJZQc-96
  |       Last return code: <none>
  |       Last Confirmation code: <none>
  |       Reservation authorization code: <none>
:reserve CUBE_T_STD 20 ISR_4321_UnifiedCommunication 1 export
  | reservation.txt is on the flash.
:pools
  | ISR_4321_Security: purchased 1, in use 0, balance 1
  | ISR_4321_UnifiedCommunication: purchased 2, in use 1 (1 reserved), balance 1
  | CUBE_T_STD: purchased 100, in use 20 (20 reserved), balance 80
> license smart reservation install file bootflash:authfile.txt
  | % bootflash:authfile.txt cannot be read, or is no file of at most 64 KB.
  day 0 14:30:26 reads bootflash:authfile.txt
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file successful
  | Last Confirmation code 944a35cf
  day 0 14:30:28 reads bootflash:reservation.txt
  day 0 14:30:28 %SMART_LIC-6-RESERVED_INSTALLED: Specific License Reservation Authorization code installed for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 14:30:28 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:28 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:28 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913 in Not Authorized to be used. Reason: License not present in SLR auth code
  day 0 14:30:28 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64 in Not Authorized to be used. Reason: License not present in SLR auth code
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Status: REGISTERED - SPECIFIC LICENSE RESERVATION
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Nov 25 14:30:28 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:28 2019 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:28 2019 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: NOT AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 25
  |   Version: 1.0
  |   Status: NOT AUTHORIZED
  |   Export status: NOT RESTRICTED
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file failed: The Reservation Authorization Code is already installed (error 100)
  day 0 14:30:34 reads bootflash:reservation.txt
  day 0 14:30:34 %SMART_LIC-3-RESERVE_AUTH_FAILED: Failed to validate the Reservation Authorization Code. Failure Reason: The Reservation Authorization Code is already installed (error 100)
:reserve confirm
  | At the authority: reserved.
# Forty days later the evaluation stands where it stood.
:skip 40d
  day 0 14:30:36 gates: none  (2 times, last day 40 14:30:36)
  day 0 14:30:36 configuration: license smart reservation / voice service voip / mode border-element license capacity 25  (2 times, last day 40 14:30:36)
  day 0 14:30:36 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed  (4 times, last day 40 14:30:36)
  day 0 14:30:36 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 40 14:30:36)
  day 0 14:30:36 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 40 14:30:36)
  day 0 14:30:36 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 40 14:30:36)
  day 0 14:30:36 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64 in Not Authorized to be used. Reason: License not present in SLR auth code  (2 times, last day 40 14:30:36)
> show license tech support
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED - SPECIFIC LICENSE RESERVATION
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Nov 25 14:30:28 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:28 2019 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 32 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: uck9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_UnifiedCommunication,1.0_6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED(11)
  |   Status time: Nov 25 14:30:28 2019 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |
  | Handle: 2
  |   License: securityk9
  |   Entitlement Tag: regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: NOT AUTHORIZED(13)
  |   Status time: Nov 25 14:30:28 2019 UTC
  |   Request Time: Nov 25 14:30:00 2019 UTC
  |
  | Handle: 3
  |   License: CUBE_Trunk_Standard_Session
  |   Entitlement Tag: regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 25
  |   Version: 1.0
  |   Status: NOT AUTHORIZED(13)
  |   Status time: Jan 04 14:30:36 2020 UTC
  |   Request Time: Jan 04 14:30:36 2020 UTC
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
  | Current time: Jan 04 14:30:36 2020 UTC
  | IdCert Expiration Warning: Not Available
  | Daily: Jan 05 14:30:36 2020 UTC (1 days, 0 hours, 0 minutes, 0 seconds remaining)
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
  | Reservation Info
  | ================
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: SPECIFIC INSTALLED on Nov 25 14:30:28 2019 UTC
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: 944a35cf
  |       Reservation authorization code: f155a32ce5adba52d28bbd72388a8842bb56a9bcd56acbaf167aa888ce49d425
  |
  | Specified license reservations:
  |   CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |     Description: CUBE_Trunk_Standard_Session
  |     Total reserved count: 20
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 20
  |   uck9 (ISR_4321_UnifiedCommunication):
  |     Description: uck9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
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
# Another five sessions, and security: the code is another one, the request is the same.
:reserve update CUBE_T_STD 25 ISR_4321_UnifiedCommunication 1 ISR_4321_Security 1
  | reservation.txt is on the flash.
:pools
  | ISR_4321_Security: purchased 1, in use 1 (1 reserved), balance 0
  | ISR_4321_UnifiedCommunication: purchased 2, in use 1 (1 reserved), balance 1
  | CUBE_T_STD: purchased 100, in use 25 (25 reserved), balance 75
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file successful
  | Last Confirmation code a6ce982b
  day 40 14:30:38 reads bootflash:reservation.txt
  day 40 14:30:38 %SMART_LIC-6-RESERVED_INSTALLED: Specific License Reservation Authorization code installed for udi PID:ISR4321/K9,SN:FDO2013A1WV
:reserve confirm
  | At the authority: reserved.
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED - SPECIFIC LICENSE RESERVATION
  |   Export-Controlled Functionality: ALLOWED
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED - RESERVED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED - RESERVED
  |   CUBE_Trunk_Standard_... (CUBE_T_STD)                     25 AUTHORIZED - RESERVED
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED - SPECIFIC LICENSE RESERVATION
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Nov 25 14:30:28 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:28 2019 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Status: AUTHORIZED - RESERVED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 25
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED
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
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: SPECIFIC INSTALLED on Nov 25 14:30:28 2019 UTC
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: a6ce982b
  |       Reservation authorization code: b7f4e715b6cf03c54cdc0dd6644524f069c01154a0522b1589bd82d4eaafeddf
  |
  | Specified license reservations:
  |   CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |     Description: CUBE_Trunk_Standard_Session
  |     Total reserved count: 25
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 25
  |   uck9 (ISR_4321_UnifiedCommunication):
  |     Description: uck9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
  |   securityk9 (ISR_4321_Security):
  |     Description: securityk9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
# What is installed survives a reload without the file, and without its line of configuration.
> delete flash:reservation.txt
:reboot
  day 40 14:30:46 gates: none
  day 40 14:30:46 configuration: voice service voip / mode border-element license capacity 25 / license smart reservation
  day 40 14:30:46 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed  (2 times, last day 40 14:30:46)
  day 40 14:30:46 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 40 14:30:46 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 40 14:30:46 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show license reservation
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: SPECIFIC INSTALLED on Nov 25 14:30:28 2019 UTC
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: a6ce982b
  |       Reservation authorization code: b7f4e715b6cf03c54cdc0dd6644524f069c01154a0522b1589bd82d4eaafeddf
  |
  | Specified license reservations:
  |   CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |     Description: CUBE_Trunk_Standard_Session
  |     Total reserved count: 25
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 25
  |   uck9 (ISR_4321_UnifiedCommunication):
  |     Description: uck9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
  |   securityk9 (ISR_4321_Security):
  |     Description: securityk9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
> license smart deregister
  | % Licenses are reserved for this device (error 74): it does not register.
> license smart renew auth
  | % Licenses are reserved for this device (error 74): it does not register.
> license smart reservation cancel
  | % No license reservation is in progress (error 75).
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart reservation
  | % An authorization code is installed (error 74). Enter 'license smart reservation return local' first.
> end
# An upgrade to a release that knows no reservations is refused by the installer.
> install add file flash:isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: FAILED: license reservation is configured, and 17.3.2 and later releases know none.
  | Enter 'license smart reservation return local' and the return code in the portal, then configure 'no license smart reservation'.
> license smart reservation return local
  | The authorization code is removed from this device, and what it reserves cannot be used any more.
> no
> license smart reservation return local
  | The authorization code is removed from this device, and what it reserves cannot be used any more.
> maybe
  | % Please answer 'yes' or 'no'.
> yes
  | Enter this return code in Cisco Smart Software Manager portal:
  | C2cnnA-z5b9hw-4tr47s-9dLY94-LgzhGi-ZSCTnX
  day 40 14:31:10 %SMART_LIC-6-RESERV_RETURNED: The license reservation was returned for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 40 14:31:10 %SMART_LIC-5-EVAL_START: Entering evaluation period
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 30 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> license smart reservation return local
  | Enter this return code in Cisco Smart Software Manager portal:
  | C2cnnA-z5b9hw-4tr47s-9dLY94-LgzhGi-ZSCTnX
:reserve return
  | At the authority: returned.
:pools
  | ISR_4321_Security: purchased 1, in use 0, balance 1
  | ISR_4321_UnifiedCommunication: purchased 2, in use 0, balance 2
  | CUBE_T_STD: purchased 100, in use 0, balance 100
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart reservation
  day 40 14:31:18 configuration: voice service voip / mode border-element license capacity 25
  day 40 14:31:18 %SMART_LIC-6-RESERV_DISABLED: License reservation is disabled
> end
> show license reservation
  | License reservation: DISABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: NOT INSTALLED
  |       Request code: <none>
  |       Last return code: C2cnnA-z5b9hw-4tr47s-9dLY94-LgzhGi-ZSCTnX
  |       Last Confirmation code: <none>
  |       Reservation authorization code: <none>
> license smart reservation request local
  | % License reservation is not enabled (error 78). Configure 'license smart reservation' first.
