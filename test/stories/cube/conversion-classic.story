# 17.2: classic licences of the platform become licences of the account the box is registered to; once, and by hand.
world personality=cube seed=41 release=17.2.1r
> show license status | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Not started
> license smart conversion start
  | Smart Agent not registered
> license smart conversion stop
  | % No conversion is in progress.
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:06 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:06 asks REGISTRATION
  day 0 14:30:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:06 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:06 asks ACKNOWLEDGEMENT
  day 0 14:30:06 asks ENTITLEMENT
  day 0 14:30:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:06 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
:pools
  | ISR_4321_Security: purchased 0, in use 1, balance -1
  | ISR_4321_UnifiedCommunication: purchased 0, in use 1, balance -1
> license smart conversion start
  | Conversion of classic licenses is in progress. Use the 'show license all' command to check the result.
  day 0 14:30:08 asks ConversionRequest
> show license status | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Successful on Nov 25 14:30:08 2019 UTC
:pools
  | ISR_4321_Security: purchased 1, in use 1, balance 0
  | ISR_4321_UnifiedCommunication: purchased 1, in use 1, balance 0
> license smart conversion start
  | % The licenses of this device were converted. This is done once in its life.
> license smart conversion stop
  | % No conversion is in progress.
> show license status | section Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Successful on Nov 25 14:30:08 2019 UTC
:reboot
  day 0 14:30:18 gates: none
  day 0 14:30:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:30:18)
  day 0 14:30:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:30:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:18 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> license smart conversion start
  | % The licenses of this device were converted. This is done once in its life.
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 14:30:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:20 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 14:30:20 asks DEREGISTRATION
  day 0 14:30:20 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager or satellite successful
> license smart conversion start
  | % The licenses of this device were converted. This is done once in its life.
