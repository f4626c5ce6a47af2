# From 17.3.1a to 17.3.2, never registered: a collector is the transport, and nobody has told the box where it is.
world personality=cube seed=68 release=17.3.1a
:advance 1d
> show license status | include EVAL
  |   Status: EVAL MODE
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart reservation
  day 1 14:30:04 configuration: license smart reservation
  day 1 14:30:04 %SMART_LIC-6-RESERV_ENABLED: License reservation is enabled
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> install add file bootflash:isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: FAILED: license reservation is configured, and 17.3.2 and later releases know none.
  | Enter 'license smart reservation return local' and the return code in the portal, then configure 'no license smart reservation'.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart reservation
  day 1 14:30:14 %SMART_LIC-6-RESERV_DISABLED: License reservation is disabled
> license smart transport smart
  day 1 14:30:16 configuration: license smart transport smart
> license smart url https://onprem.example.net/SmartTransport
  day 1 14:30:18 configuration: license smart transport smart / license smart url https://onprem.example.net/SmartTransport
> no license smart transport
  day 1 14:30:20 configuration: license smart url https://onprem.example.net/SmartTransport
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> install add file bootflash:isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 1 14:30:26 gates: none
  day 1 14:30:26 configuration: license smart url https://onprem.example.net/SmartTransport
  day 1 14:30:26 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 1 14:30:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 1 14:30:26 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The evaluation period counts no more: messages go to a collector (CSLU) by default: configure 'license smart transport'
  day 1 14:30:26 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 1 14:30:26 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:advance 5m
  day 1 14:33:16 asks RUMReport
> show license status | section Transport
  | Transport:
  |   Type: cslu
  |   Cslu address: https://onprem.example.net/SmartTransport
  |   Proxy:
  |     Not Configured
> show running-config | include license smart
  | license smart url https://onprem.example.net/SmartTransport
