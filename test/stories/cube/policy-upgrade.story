# From 17.3.1a to 17.3.2, registered: call-home stays the transport, trust is asked for again, and nothing is lost on the way.
world personality=cube seed=67 release=17.3.1a
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:00 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:00 asks REGISTRATION
  day 0 14:30:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:00 asks ACKNOWLEDGEMENT
  day 0 14:30:00 asks ENTITLEMENT
  day 0 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:32:47 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:00 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
> copy running-config startup-config
  | Building configuration...
  | [OK]
> install add file bootflash:isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:06 gates: none
  day 0 14:30:06 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:06 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The registration counts no more: messages go by call-home as before, once trust is established: 'license smart trust idtoken TOKEN local'
  day 0 14:30:06 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:06 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:advance 5m
  day 0 14:32:56 asks RUMReport
> show license status | section Transport
  | Transport:
  |   Type: Callhome
> show license status | include Trust
  | Trust Code Installed: <none>
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  | % No trust code is installed: the authority takes no reports. Use 'license smart trust idtoken <token> local' first.
  day 0 14:35:12 asks RUMReport
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:35:14 asks TrustRequest
  day 0 14:35:14 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 14:35:16 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 14:35:16 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting Interval: 0
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: Nov 25 14:35:16 2019 UTC
  |   Last report file write: <none>
  |   Last report pull: <none>
# The choice of a transport ends it.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport cslu
  day 0 14:35:22 configuration: license smart transport cslu
> end
> show license status | section Transport
  | Transport:
  |   Type: cslu
  |   Cslu address: <empty>
  |   Proxy:
  |     Not Configured
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart transport
> end
> show license status | section Transport
  | Transport:
  |   Type: cslu
  |   Cslu address: <empty>
  |   Proxy:
  |     Not Configured
> copy running-config startup-config
  | Building configuration...
  | [OK]
:reboot
  day 0 14:35:38 gates: none
  day 0 14:35:38 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:35:38 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:35:38 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
# And back again: the registration is as it was.
> install add file bootflash:isr4300-universalk9.17.03.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:35:38 gates: none
  day 0 14:35:38 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:35:38)
  day 0 14:35:38 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:35:38 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:35:38 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:31:47 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:29:00 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
