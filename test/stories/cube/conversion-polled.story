# A conversion that takes time: it is polled for; given up, what comes too late is no result; started again, it is told.
world personality=cube seed=44 release=17.3.2
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:02 configuration: license smart transport smart
> end
> copy run start
  | Building configuration...
  | [OK]
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:08 asks TrustRequest
  day 0 14:30:08 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
:acks polled 600
> license smart conversion start
  | Conversion of classic licenses is in progress. Use the 'show license all' command to check the result.
  day 0 14:30:10 asks ConversionRequest
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Polling
  |   Last Data Push: Nov 25 14:30:10 2019 UTC
  |   Last File Export: <none>
> license smart conversion stop
  | The conversion is given up, unless it has happened already.
> license smart conversion start
  | Conversion of classic licenses is in progress. Use the 'show license all' command to check the result.
  day 0 14:30:16 asks ConversionRequest
:power-cut
:power-on
  day 0 14:30:18 gates: none
  day 0 14:30:18 configuration: license smart transport smart
  day 0 14:30:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:18 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:18 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:advance 3m
  day 0 14:32:50 asks RUMReport
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Polling
  |   Last Data Push: Nov 25 14:30:16 2019 UTC
  |   Last File Export: <none>
:link down
:advance 10m
  day 0 14:40:11 asks ConversionRequest  (2 times, last day 0 14:43:11)
  day 0 14:40:11 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.  (3 times, last day 0 14:43:11)
  day 0 14:42:50 asks PollRequest
:link up
:advance 10m
  day 0 14:46:11 asks ConversionRequest
  day 0 14:46:11 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 14:47:50 asks PollRequest
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: False
  |   Status: Successful on Nov 25 14:46:11 2019 UTC
  |   Last Data Push: Nov 25 14:46:11 2019 UTC
  |   Last File Export: <none>
> license smart conversion start
  | % The licenses of this device were converted. This is done once in its life.
