# Call-home on StarOS, as far as it matters to licensing: off, on again, and a profile of an operator's own.
world personality=staros seed=22
:token
  | $TOKEN is a registration token.
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> call-home
> no activate
  day 0 09:00:06 configuration: call-home / no activate / license smart enable
> end
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:10 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Call-home is disabled. Please retry after enabling its service.
  day 0 09:00:10 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Call-home is disabled. Please retry after enabling its service.
  day 0 09:00:10 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Call-home is disabled. Please retry after enabling its service.
> configure
> call-home
> activate
  day 0 09:00:16 configuration: license smart enable
  day 0 09:00:16 asks REGISTRATION
  day 0 09:00:16 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 09:00:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:16 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:16 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
  day 0 09:00:16 asks ACKNOWLEDGEMENT
> end
> configure
> call-home
> profile CiscoTAC-1
> no reporting smart-licensing-data
  day 0 09:00:26 configuration: call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / license smart enable
> exit
> call-home
> profile Gateway
  day 0 09:00:32 configuration: call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Gateway / license smart enable
> reporting smart-licensing-data
  day 0 09:00:34 configuration: call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Gateway / reporting smart-licensing-data / license smart enable
> destination transport-method http
  day 0 09:00:36 configuration: call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Gateway / reporting smart-licensing-data / destination transport-method http / license smart enable
> destination address http http://192.0.2.1/Transportgateway/services/DeviceRequestHandler
  day 0 09:00:38 configuration: call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Gateway / reporting smart-licensing-data / destination transport-method http / destination address http http://192.0.2.1/Transportgateway/services/DeviceRequestHandler / license smart enable
> end
> license smart renew auth
  | % No licenses in use: there is nothing to authorize.
> show configuration
  | config
  |   system hostname asr5500
  |   call-home
  |    profile CiscoTAC-1
  |     no reporting smart-licensing-data
  |    profile Gateway
  |     reporting smart-licensing-data
  |     destination transport-method http
  |     destination address http http://192.0.2.1/Transportgateway/services/DeviceRequestHandler
  |   license smart enable
  | end
