# Call-home as the transport: the profile carries the documents; a profile that does not is named.
world personality=cube seed=64 release=17.3.2
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport callhome
  day 0 14:30:02 configuration: license smart transport callhome
> end
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:06 asks TrustRequest
  day 0 14:30:06 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 14:30:08 asks RUMReport
> show license status | section Transport
  | Transport:
  |   Type: Callhome
> show license status | include Trust
  | Trust Code Installed: Nov 25 14:30:06 2019 UTC
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> profile CiscoTAC-1
> no active
  day 0 14:30:20 configuration: call-home / profile "CiscoTAC-1" / no active / license smart transport callhome
> end
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 14:30:24 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : The call-home profile CiscoTAC-1 is not active. Please retry after activating it with the command "active".
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> profile CiscoTAC-1
> active
  day 0 14:30:32 configuration: license smart transport callhome
  day 0 14:30:32 asks RUMReport
  day 0 14:30:32 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> end
:advance 1m
