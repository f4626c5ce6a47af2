# From rights to use (16.9) straight into the policy generation: the conversion starts by itself, and waits until the account is known.
world personality=cube seed=42 release=16.9.5
> show license status
  | Smart Licensing is DISABLED
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
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license data conversion
  |                   ^
  | % Invalid input detected at '^' marker.
> install add file isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:04 gates: none
  day 0 14:30:04 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:04 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The evaluation period counts no more: messages go to a collector (CSLU) by default: configure 'license smart transport'
  day 0 14:30:04 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:04 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: True
  |   Status: Started
  |   Last Data Push: <none>
  |   Last File Export: <none>
> license smart conversion start
  | % A conversion is in progress.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:12 configuration: license smart transport smart
> end
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:16 asks TrustRequest
  day 0 14:30:16 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:16 asks ConversionRequest
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: True
  |   Status: Successful on Nov 25 14:30:16 2019 UTC
  |   Last Data Push: Nov 25 14:30:16 2019 UTC
  |   Last File Export: <none>
:pools
  | ISR_4321_Security: purchased 1, in use 0, balance 1
  | ISR_4321_UnifiedCommunication: purchased 1, in use 0, balance 1
:reboot
  day 0 14:30:20 gates: none
  day 0 14:30:20 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:20 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:20 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> license smart save conversion bootflash:conversion.txt
  | % The licenses of this device were converted. This is done once in its life.
