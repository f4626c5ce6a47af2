# From 17.3.1a to 17.3.2, never registered, but with a gateway configured in call-home: it stays the way.
world personality=cube seed=69 release=17.3.1a
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> profile CiscoTAC-1
> destination address http https://gateway.example.net/Transportgateway/services/DeviceRequestHandler
  day 0 14:30:06 configuration: call-home / profile "CiscoTAC-1" / destination address http https://gateway.example.net/Transportgateway/services/DeviceRequestHandler
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> install add file bootflash:isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:12 gates: none
  day 0 14:30:12 configuration: call-home / profile "CiscoTAC-1" / destination address http https://gateway.example.net/Transportgateway/services/DeviceRequestHandler
  day 0 14:30:12 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:12 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The evaluation period counts no more: messages go by call-home as before, once trust is established: 'license smart trust idtoken TOKEN local'
  day 0 14:30:12 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:12 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:14 asks TrustRequest
  day 0 14:30:14 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> show license status | section Transport
  | Transport:
  |   Type: Callhome
> show license status | include Trust
  | Trust Code Installed: Nov 25 14:30:14 2019 UTC
