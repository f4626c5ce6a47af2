# A universal reservation: one code for all that the router has, typed by hand.
world personality=cube release=16.12.1a seed=63
:link down
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart reservation
  day 0 14:30:02 configuration: license smart reservation
  day 0 14:30:02 %SMART_LIC-6-RESERV_ENABLED: License reservation is enabled
> end
> license smart reservation request universal
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CD-ZISR4321/K9:FDO2013A1WV-5qgrY983j9LACe2Kw4aKuyduQDnesyTthFBd1m3aWwVnvtoiXSx-95
  day 0 14:30:06 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
:reserve universal
  | error: This account may not reserve universally: 'reservation policy set --universal yes' allows it.
:authority reservationPolicySet universal=yes
  | {"universal":true,"rehosts":5}
:reserve universal export
  | $CODE is D1A1mV-rvrg7S-iFoBWb-epXxWp-mYKSJ5-J9DKzG
> license smart reservation install $CODE-
  | Reservation install successful
  day 0 14:30:08 %SMART_LIC-6-RESERVED_INSTALLED: Universal License Reservation Authorization code installed for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 14:30:08 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart reservation install O$CODE
  | % No license reservation is in progress (error 75).
> license smart reservation install $CODE
  | Reservation install failed: The Reservation Authorization Code is already installed (error 100)
  day 0 14:30:12 %SMART_LIC-3-RESERVE_AUTH_FAILED: Failed to validate the Reservation Authorization Code. Failure Reason: The Reservation Authorization Code is already installed (error 100)
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  | License Reservation is ENABLED
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
  |   Status: REGISTERED - UNIVERSAL LICENSE RESERVATION
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Nov 25 14:30:08 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:08 2019 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:08 2019 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED - RESERVED
  |   Export status: NOT RESTRICTED
> show license reservation
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: UNIVERSAL INSTALLED on Nov 25 14:30:08 2019 UTC
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: <none>
  |       Reservation authorization code: D1A1mV-rvrg7S-iFoBWb-epXxWp-mYKSJ5-J9DKzG
> license smart reservation install $CODE
  | Reservation install failed: The Reservation Authorization Code is already installed (error 100)
  day 0 14:30:20 %SMART_LIC-3-RESERVE_AUTH_FAILED: Failed to validate the Reservation Authorization Code. Failure Reason: The Reservation Authorization Code is already installed (error 100)
> license smart reservation return authorization $CODE
  | Reservation return failed: The Reservation Authorization Code is installed: return it (error 74)
> license smart reservation return local
  | The authorization code is removed from this device, and what it reserves cannot be used any more.
> y
  | Enter this return code in Cisco Smart Software Manager portal:
  | C26vyB-97mnob-SdVZXv-GoPByo-55WEaW-kDtstK
  day 0 14:30:26 %SMART_LIC-6-RESERV_RETURNED: The license reservation was returned for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:26 %SMART_LIC-5-EVAL_START: Entering evaluation period
:reserve return
  | At the authority: returned.
> license smart reservation install $CODE
  | % No license reservation is in progress (error 75).
:authority reservationList
  | {"udi":"PID:ISR4321/K9,SN:FDO2013A1WV","request":"CD-ZISR4321/K9:FDO2013A1WV-5qgrY983j9LACe2Kw4aKuyduQDnesyTthFBd1m3aWwVnvtoiXSx-95","virtualAccount":"Default","kind":"universal","state":"returned","licences":[],"exportAllowed":true,"issued":"2019-11-25T14:30:08.000Z","returned":"2019-11-25T14:30:28.000Z"}
