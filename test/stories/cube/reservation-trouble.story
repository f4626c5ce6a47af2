# Codes that do not fit, that were changed on the way, that were never installed; a term that ends; the power that goes.
world personality=cube release=17.2.1r seed=62
:link down
:pool ISR_4321_UnifiedCommunication 3
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart reservation
  day 0 14:30:02 configuration: license smart reservation
  day 0 14:30:02 %SMART_LIC-6-RESERV_ENABLED: License reservation is enabled
> end
> write memory
  | Building configuration...
  | [OK]
> license smart reservation cancel
  | % No license reservation is in progress (error 75).
> license smart reservation install DADzdk-bUCHFW-QT5X1o-CSoRsD-9rJdgw-xhKaMh-aozpW2-e9VPES-yZ
  | % No license reservation is in progress (error 75).
# The power goes while the request is saved: there was no request, or it is there and is printed again.
:tear 40
> license smart reservation request local
  day 0 14:30:12 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
:power-on
  day 0 14:30:14 gates: none
  day 0 14:30:14 configuration: license smart reservation
  day 0 14:30:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 14:30:14)
  day 0 14:30:14 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 14:30:14 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:14 %SMART_LIC-2-VAULT_REFUSED: Smart Licensing trust storage slot 0 was refused: torn
  day 0 14:30:14 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show license reservation
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: NOT INSTALLED
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: <none>
  |       Reservation authorization code: <none>
> license smart reservation request local
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-ZISR4321/K9:FDO2013A1WV-7sPjHTmdfPmdx5sLsU4DXDH8hjkbyj7Cjq35TRYeMyGNWy16eFS-82
  day 0 14:30:16 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
:reserve ISR_4321_UnifiedCommunication 1
  | reservation.txt is on the flash.
# Cancelled here, and answered there: the code is given back by the file that was never installed.
> license smart reservation cancel
  | The reservation request is cancelled. If the portal has answered it, give that back: 'license smart reservation return authorization'.
  day 0 14:30:18 %SMART_LIC-6-RESERV_CANCELLED: The license reservation request was cancelled for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file failed: The Reservation Authorization Code does not match the Reservation Request Code
  day 0 14:30:20 reads bootflash:reservation.txt
  day 0 14:30:20 %SMART_LIC-3-RESERVE_AUTH_FAILED: Failed to validate the Reservation Authorization Code. Failure Reason: The Reservation Authorization Code does not match the Reservation Request Code
> license smart reservation return authorization file bootflash:reservation.txt
  | Enter this return code in Cisco Smart Software Manager portal:
  | C12o5j-k7a7D4-dPzBS5-X7tF2W-gRtkkn-YerLQ7
  day 0 14:30:22 reads bootflash:reservation.txt
:reserve return
  | At the authority: returned.
> license smart reservation request local
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-ZISR4321/K9:FDO2013A1WV-3yk1P79L86FyvTTxL9hYHWaXLeSRPWYzdBu4gDjSmNrtMxy49cU-85
  day 0 14:30:24 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file failed: The Reservation Authorization Code does not match the Reservation Request Code
  day 0 14:30:26 reads bootflash:reservation.txt
  day 0 14:30:26 %SMART_LIC-3-RESERVE_AUTH_FAILED: Failed to validate the Reservation Authorization Code. Failure Reason: The Reservation Authorization Code does not match the Reservation Request Code
> license smart reservation return authorization $REQUEST
  | Enter this return code in Cisco Smart Software Manager portal:
  | C1qHRZ-TUp5oE-RtRMKx-wyGArv-FMkmqQ-q2vQp7
  day 0 14:30:28 %SMART_LIC-6-RESERV_RETURNED: The license reservation was returned for udi PID:ISR4321/K9,SN:FDO2013A1WV
> license smart reservation return authorization CB-ZISR4321/K9:FDO2013A1WV-AK9A6sMTr-86
  | Reservation return failed: The check digits of the code are not right (error 109)
> license smart reservation request local
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-ZISR4321/K9:FDO2013A1WV-41E7HA8X9T5QjNCLgfFJMEL6AhdU4jj32tTVfb1gXsPYTdEUM3v-68
  day 0 14:30:32 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:ISR4321/K9,SN:FDO2013A1WV
# A term of ten days, which the authority sells, and whose end the agent's own time brings.
:buy ISR_4321_Security 1 10d
:reserve ISR_4321_UnifiedCommunication 1 ISR_4321_Security 1
  | reservation.txt is on the flash.
> license smart reservation install file bootflash:reservation.txt
  | Reservation install file successful
  | Last Confirmation code 51907a54
  day 0 14:30:34 reads bootflash:reservation.txt
  day 0 14:30:34 %SMART_LIC-6-RESERVED_INSTALLED: Specific License Reservation Authorization code installed for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:34 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show license reservation
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Reservation status: SPECIFIC INSTALLED on Nov 25 14:30:34 2019 UTC
  |       Request code: <none>
  |       Last return code: C1qHRZ-TUp5oE-RtRMKx-wyGArv-FMkmqQ-q2vQp7
  |       Last Confirmation code: 51907a54
  |       Reservation authorization code: 8cac7afa12cf67cca3338edc343e69241f2ffc07c672f9263bebbd349ff5396a
  |
  | Specified license reservations:
  |   uck9 (ISR_4321_UnifiedCommunication):
  |     Description: uck9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: PERPETUAL
  |           Term Count: 1
  |   securityk9 (ISR_4321_Security):
  |     Description: securityk9
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         License type: TERM
  |           Start Date: 2019-NOV-25 UTC
  |           End Date: 2019-DEC-05 UTC
  |           Term Count: 1
:clock +1y
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:34 2019 UTC
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
  day 0 14:30:39 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:clock sync
:skip 9d
  day 0 14:30:42 gates: none  (2 times, last day 9 14:30:42)
  day 0 14:30:42 configuration: license smart reservation  (2 times, last day 9 14:30:42)
  day 0 14:30:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 9 14:30:42)
  day 0 14:30:42 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 9 14:30:42)
  day 0 14:30:42 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 9 14:30:42)
  day 0 14:30:42 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 9 14:30:42)
  day 7 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
:advance 25h
  day 10 14:30:34 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913 in Not Authorized to be used. Reason: License not present in SLR auth code
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Nov 25 14:30:34 2019 UTC
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
  |   Status: NOT AUTHORIZED
  |   Export status: NOT RESTRICTED
:authority alertList
  | {"level":"Major","alert":"Licenses Expired","virtualAccount":"Default","subject":"regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913","text":"1 of purchase 2, 2019-12-05"}
  | {"level":"Minor","alert":"Reserved License Expired","virtualAccount":"Default","subject":"PID:ISR4321/K9,SN:FDO2013A1WV","text":"1 of regid.2015-01.com.cisco.ISR_4321_Security,1.0_f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913, 2019-12-05"}
# Torn between the return and its answer: the code is told again.
:tear 4000
> license smart reservation return local
  | The authorization code is removed from this device, and what it reserves cannot be used any more.
> yes
  day 10 15:30:46 %SMART_LIC-6-RESERV_RETURNED: The license reservation was returned for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 10 15:30:46 %SMART_LIC-5-EVAL_START: Entering evaluation period
:power-on
  day 10 15:30:48 gates: none
  day 10 15:30:48 configuration: license smart reservation
  day 10 15:30:48 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 15:30:48)
  day 10 15:30:48 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 15:30:48 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 10 15:30:48 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> license smart reservation return local
  | Enter this return code in Cisco Smart Software Manager portal:
  | C1mqot-vPpTGx-EE2Yae-eZHoXK-s5ys9m-Y7DqH1
