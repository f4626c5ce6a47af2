# A host name that is a field of the UDI: the registration is refused, and another name cures it at once.
world personality=cube seed=27 release=16.12.1a
:token
  | $TOKEN is a registration token.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> hostname ISR4321
> end
> license smart register idtoken $TOKEN
  | % The host name ISR4321 equals a field of the UDI: the authority would refuse it. Change it, and register again.
  day 0 14:30:06 %SMART_LIC-3-HOSTNAME_MATCHED_UDI: The host name ISR4321 equals a field of the UDI of this device
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
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 52 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> hostname FDO2013A1WV
> end
> license smart register idtoken $TOKEN
  | % The host name FDO2013A1WV equals a field of the UDI: the authority would refuse it. Change it, and register again.
  day 0 14:30:16 %SMART_LIC-3-HOSTNAME_MATCHED_UDI: The host name FDO2013A1WV equals a field of the UDI of this device
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> hostname cube-1
> end
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:24 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:24 asks REGISTRATION
  day 0 14:30:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:24 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:24 asks ACKNOWLEDGEMENT
  day 0 14:30:24 asks ENTITLEMENT
  day 0 14:30:24 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:24 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:30:43 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:24 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
# A registered box may be called so, until it registers again.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> hostname isr4321
> end
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 14:30:34 asks ENTITLEMENT
  day 0 14:30:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart register idtoken $TOKEN force
  | % The host name isr4321 equals a field of the UDI: the authority would refuse it. Change it, and register again.
  day 0 14:30:36 %SMART_LIC-3-HOSTNAME_MATCHED_UDI: The host name isr4321 equals a field of the UDI of this device
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:30:43 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 26 02:30:34 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 OUT OF COMPLIANCE
  |   securityk9              (ISR_4321_Security)               1 OUT OF COMPLIANCE
