# From 16.12 to 17.2: the capacity is still in the configuration, and counts no more.
world personality=cube seed=26 release=16.12.1a
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license capacity 25
  day 0 14:30:04 configuration: voice service voip / mode border-element license capacity 25
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 25
  | Calls blocked (Smart Licensing Not Configured): 0
  | Calls blocked (Smart Licensing Eval Expired): 0
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:12 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:12 asks REGISTRATION
  day 0 14:30:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:12 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:12 asks ACKNOWLEDGEMENT
  day 0 14:30:12 asks ENTITLEMENT
  day 0 14:30:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:12 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:42 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:12 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
  |   CUBE_Trunk_Standard_... (CUBE_T_STD)                     25 OUT OF COMPLIANCE
> install add file bootflash:isr4300-universalk9.17.02.01r.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:16 gates: none
  day 0 14:30:16 configuration: voice service voip / mode border-element license capacity 25
  day 0 14:30:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:30:16)
  day 0 14:30:16 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:30:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:16 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:16 %CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.
  day 0 14:30:16 asks ENTITLEMENT
  day 0 14:30:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show running-config | section voice
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license capacity 25
> show cube status
  | CUBE-Version : 14.0
  | SW-Version : 17.2.1r, Platform ISR4321
  | HA-Type : none
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:42 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:16 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 14:30:24 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  2 2019 14:30:16 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
:calls 12
:advance 7d
  day 0 02:30:16 asks ENTITLEMENT  (14 times, last day 7 14:30:16)
  day 0 02:30:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV  (14 times, last day 7 14:30:16)
  day 7 14:30:16 %CUBE-5-LICENSE_INFO: Requesting for 12 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  2 2019 14:30:28 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  9 2019 14:30:16 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  2 2019 14:30:16 UTC    12  Out of compliance
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 14:30:12 2019 UTC
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
  |   Count: 12
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license capacity 30
  day 7 14:30:36 configuration: voice service voip / mode border-element license capacity 30
  day 7 14:30:36 %CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.
> no mode border-element license capacity
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> install add file bootflash:isr4300-universalk9.17.03.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 7 14:30:44 gates: none
  day 7 14:30:44 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 7 14:30:44)
  day 7 14:30:44 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 7 14:30:44 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 7 14:30:44 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              present
  |   Secure sessions       uck9 and securityk9               present
  | License versions that entitle 17.3.1a: v14, Flex
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  2 2019 14:30:48 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  9 2019 14:30:16 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  2 2019 14:30:16 UTC    12  Out of compliance
# And back: without a capacity there is nothing to license but the platform.
> install add file bootflash:isr4300-universalk9.16.12.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 7 14:30:50 gates: none
  day 7 14:30:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 7 14:30:50)
  day 7 14:30:50 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 7 14:30:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 7 14:30:50 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 7 14:30:50 asks ENTITLEMENT
  day 7 14:30:50 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show cube status
  | CUBE-Version : 12.5.0
  | SW-Version : 16.12.1a, Platform ISR4321
  | HA-Type : none
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:42 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Dec 03 02:30:50 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
