# What is locked, and what never is, with abbreviations as operators type them.
world seed=10
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:00 asks REGISTRATION
  day 0 02:00:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:00 asks ACKNOWLEDGEMENT
  day 0 02:00:00 asks ENTITLEMENT
  day 0 02:00:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
:link down
# Off for three months; what a synchronised clock says is believed after an hour.
:power-cut
:advance 91d
:power-on
  day 91 02:00:02 gates: none
  day 91 02:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 91 02:00:02)
  day 91 02:00:02 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 91 02:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 61m
  day 91 03:00:02 gates: cable-interfaces, file-copy (auth-expired)
  day 91 03:00:02 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 91 03:00:02 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Authorization expired
  day 91 03:00:02 asks ENTITLEMENT  (2 times, last day 91 03:00:31)
  day 91 03:00:02 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (2 times, last day 91 03:00:31)
  day 91 03:00:02 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (2 times, last day 91 03:00:31)
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> cont up 9/0/0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> controller Upstream-Cable 9/0/0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> no controller upstream-cable 9/0/0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> default controller upstream-cable 9/0/0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> do copy tftp: startup-config
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> controller integrated-cable 9/0/0
> rf-channel 0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> rf-ch0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> no rf-chan 1
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> default rf-channel 1
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> interface cable 9/0/0
> cable upstream 0 shutdown
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> no cab up 0 sh
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> cable upstream shutdown 0
  | % Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> description still possible
> exit
> hostname Renamed
> ip name-server 192.0.2.54
> call-home
> profile CiscoTAC-1
> destination address http http://192.0.2.1/gateway/services/DeviceRequestHandler
  day 91 03:01:44 configuration: call-home / profile "CiscoTAC-1" / destination address http http://192.0.2.1/gateway/services/DeviceRequestHandler
  day 91 03:01:44 asks ENTITLEMENT
  day 91 03:01:44 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 91 03:01:44 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
> exit
> exit
> end
> copy run start
  | Building configuration...
  | [OK]
> write memory
  | Building configuration...
  | [OK]
> copy startup-config running-config
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> copy running-config tftp:
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> copy tftp: startup-config
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> copy flash:a flash:b
  | % Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the evaluation period or the authorization of this device has expired. 'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.
> show running-config | section call-home
  | call-home
  |  profile "CiscoTAC-1"
  |   destination address http http://192.0.2.1/gateway/services/DeviceRequestHandler
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 91 03:02:06 asks ENTITLEMENT
  day 91 03:02:06 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 91 03:02:06 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
