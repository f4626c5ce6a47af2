# 16.9: smart licensing is optional. The box is as it was before there was any, until it is enabled; CUBE is right to use.
world personality=cube seed=21 release=16.9.3
> show license summary
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | License Usage:
  |   No licenses in use
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: DISABLED
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
  | No licenses in use
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
> show cube status
  | CUBE-Version : 12.0.0
  | SW-Version : 16.9.3, Platform ISR4321
  | HA-Type : none
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              present
  |   Secure sessions       uck9 and securityk9               present
  | License versions that entitle 16.9.3: RTU, v12, v14, Flex
> show voice sip license status
  |                             ^
  | % Invalid input detected at '^' marker.
> license smart register idtoken abc
  | % Smart licensing is not enabled. Configure 'license smart enable' first.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart enable
  day 0 14:30:14 configuration: license smart enable
  day 0 14:30:14 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:14 %SMART_LIC-5-EVAL_START: Entering evaluation period
> do show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ISR_4321_UnifiedCommun...)       1 EVAL MODE
  |                           (ISR_4321_Security)               1 EVAL MODE
> voice service voip
> mode border-element license capacity 200
  day 0 14:30:20 configuration: license smart enable / voice service voip / mode border-element license capacity 200
> end
> show cube status
  | CUBE-Version : 12.0.0
  | SW-Version : 16.9.3, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 200
> show running-config
  | Building configuration...
  |
  | Current configuration : 277 bytes
  | !
  | version 16.9.3
  | !
  | hostname cube
  | !
  | ip domain lookup
  | ip name-server 192.0.2.53
  | !
  | license boot level uck9
  | license boot level securityk9
  | !
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license capacity 200
  | !
  | license smart enable
  | !
  | end
> copy running-config startup-config
  | Building configuration...
  | [OK]
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:30 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:30 asks REGISTRATION
  day 0 14:30:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:30 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:30 asks ACKNOWLEDGEMENT
  day 0 14:30:30 asks ENTITLEMENT
  day 0 14:30:30 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:30 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
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
  |   Export-Controlled Functionality: Not Allowed
  |   Initial Registration: SUCCEEDED on Nov 25 14:30:30 2019 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:03 2020 UTC
  |   Registration Expires: Nov 24 14:25:30 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 14:30:30 2019 UTC
  |   Last Communication Attempt: SUCCEEDED on Nov 25 14:30:30 2019 UTC
  |   Next Communication Attempt: Nov 26 02:30:30 2019 UTC
  |   Communication Deadline: Feb 23 14:30:30 2020 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Nov 25 14:30:30 2019 UTC
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
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: Not Allowed
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:03 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:30 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
:pool ISR_4321_UnifiedCommunication 1
:pool ISR_4321_Security 1
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 14:30:38 asks ENTITLEMENT
  day 0 14:30:38 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:38 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED on Nov 25 14:30:38 2019 UTC
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
:pools
  | ISR_4321_Security: purchased 1, in use 1, balance 0
  | ISR_4321_UnifiedCommunication: purchased 1, in use 1, balance 0
:reboot
  day 0 14:30:42 gates: none
  day 0 14:30:42 configuration: license smart enable / voice service voip / mode border-element license capacity 200
  day 0 14:30:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:30:42)
  day 0 14:30:42 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:30:42 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: Not Allowed
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:03 2020 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Dec 25 14:30:38 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
# Off again: what is in use is let go of.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart enable
  day 0 14:30:46 configuration: voice service voip / mode border-element license capacity 200
  day 0 14:30:46 %SMART_LIC-6-DISABLED: Smart Agent for Licensing disabled
> end
> show license summary
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: Not Allowed
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:03 2020 UTC
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | License Usage:
  |   No licenses in use
> show running-config | include license
  | license boot level uck9
  | license boot level securityk9
  |  mode border-element license capacity 200
