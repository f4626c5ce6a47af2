# The same without a network: the request is carried to the authority as a file, and its answer back. A doubled answer changes
# nothing, and there is no second conversion, whatever release follows.
world personality=cube seed=43 release=16.9.5
> install add file isr4300-universalk9.17.06.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:00 gates: none
  day 0 14:30:00 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:00 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The evaluation period counts no more: messages go to a collector (CSLU) by default: configure 'license smart transport'
  day 0 14:30:00 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport off
  day 0 14:30:04 configuration: license smart transport off
> end
> license smart save conversion bootflash:conversion.txt
  | Saved to bootflash:conversion.txt
  day 0 14:30:08 writes bootflash:conversion.txt
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: True
  |   Status: Started
  |   Last Data Push: <none>
  |   Last File Export: Nov 25 14:30:08 2019 UTC
:upload conversion.txt answer.txt
  | Uploaded: OK.
> license smart import bootflash:answer.txt
  | Import Data Successful
  day 0 14:30:12 reads bootflash:answer.txt
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: True
  |   Status: Successful on Nov 25 14:30:12 2019 UTC
  |   Last Data Push: <none>
  |   Last File Export: Nov 25 14:30:08 2019 UTC
> license smart import bootflash:answer.txt
  | % Import Data failed: everything in it was imported before (error 153)
  day 0 14:30:16 reads bootflash:answer.txt
:pools
  | ISR_4321_Security: purchased 1, in use 0, balance 1
  | ISR_4321_UnifiedCommunication: purchased 1, in use 0, balance 1
> license smart save conversion bootflash:again.txt
  | % The licenses of this device were converted. This is done once in its life.
> install add file isr4300-universalk9.17.09.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:20 gates: none
  day 0 14:30:20 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:20 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:20 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> show license all | section License Conversion
  | License Conversion:
  |   Automatic Conversion Enabled: True
  |   Status: Successful on Nov 25 14:30:12 2019 UTC
  |   Last Data Push: <none>
  |   Last File Export: Nov 25 14:30:08 2019 UTC
