# A specific reservation on IOS XR: the same commands, and what IOS XR prints above each answer. SIA is not reserved, so its
# grace goes on, and its cure is another code.
world personality=cisco8000 release=7.4.1 seed=71
:link down
> show license platform summary
  | Tue Sep 24 02:49:00.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Tue Sep 24 2019 03:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> license smart reservation request local
  | Tue Sep 24 02:49:02.000 UTC
  | % License reservation is not enabled (error 78). Configure 'license smart reservation' first.
> configure
  | Tue Sep 24 02:49:04.000 UTC
> license smart reservation
> commit
  | Tue Sep 24 02:49:08.000 UTC
  day 0 02:49:08 configuration: license smart reservation
  day 0 02:49:08 %SMART_LIC-6-RESERV_ENABLED: License reservation is enabled
> end
> license smart reservation request local
  | Tue Sep 24 02:49:12.000 UTC
  | Enter this request code in the Cisco Smart Software Manager portal:
  | CB-Z8201-SYS:FOC2245N7D8-1DXXfHbwcLiPpzMMKLrXktXpjBZkMyc9wxit7RzB1D48pCDmjLC-08
  day 0 02:49:12 %SMART_LIC-6-RESERV_REQUESTED: A license reservation request code was generated for udi PID:8201-SYS,SN:FOC2245N7D8
:pool ESS-CA-100G-RTU-2 200
:pool ADV-CA-100G-RTU-2 200
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:reserve ESS-CA-100G-RTU-2 100 ADV-CA-100G-RTU-2 50 8201-TRK 1 XR-8K-7.0-TRK 1
  | reservation.txt is on the flash.
> license smart reservation install file harddisk:reservation.txt
  | Tue Sep 24 02:49:14.000 UTC
  | Reservation install file successful
  | Last Confirmation code b80f4643
  day 0 02:49:14 reads harddisk:reservation.txt
  day 0 02:49:14 %SMART_LIC-6-RESERVED_INSTALLED: Specific License Reservation Authorization code installed for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:49:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:49:14 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 02:49:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:49:14 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc in Not Authorized to be used. Reason: License not present in SLR auth code
  day 0 02:49:14 %SMART_LIC-3-NOT_AUTHORIZED: The entitlement regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee in Not Authorized to be used. Reason: License not present in SLR auth code
  day 0 02:49:14 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
> show license status
  | Tue Sep 24 02:49:16.000 UTC
  |
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
  |   Status: REGISTERED - SPECIFIC LICENSE RESERVATION
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:14 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED - RESERVED on Sep 24 2019 02:49:14 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license platform summary
  | Tue Sep 24 02:49:18.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Tue Sep 24 2019 03:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 90 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license reservation
  | Tue Sep 24 02:49:20.000 UTC
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:8201-SYS,SN:FOC2245N7D8
  |       Reservation status: SPECIFIC INSTALLED on Sep 24 2019 02:49:14 UTC
  |       Request code: <none>
  |       Last return code: <none>
  |       Last Confirmation code: b80f4643
  |       Reservation authorization code: 6dcbc9e84bb0e7a7269772d40a6e824813b2a0e977dd8dff00fc3350c2e9c8d7
  |
  | Specified license reservations:
  |   Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |     Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series
  |     Total reserved count: 100
  |     Term information:
  |       Active: PID:8201-SYS,SN:FOC2245N7D8
  |         License type: PERPETUAL
  |           Term Count: 100
  |   Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |     Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |     Total reserved count: 50
  |     Term information:
  |       Active: PID:8201-SYS,SN:FOC2245N7D8
  |         License type: PERPETUAL
  |           Term Count: 50
  |   8201 Base HW Tracking PID (8201-TRK):
  |     Description: 8201 Base HW Tracking PID
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:8201-SYS,SN:FOC2245N7D8
  |         License type: PERPETUAL
  |           Term Count: 1
  |   8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |     Description: 8000 Software Tracking PID 7.0
  |     Total reserved count: 1
  |     Term information:
  |       Active: PID:8201-SYS,SN:FOC2245N7D8
  |         License type: PERPETUAL
  |           Term Count: 1
:reserve confirm
  | At the authority: reserved.
> configure
  | Tue Sep 24 02:49:22.000 UTC
> no license smart reservation
> commit
  | Tue Sep 24 02:49:26.000 UTC
  | % Failed to commit one or more configuration items during a pseudo-atomic operation. All changes made have been reverted. Please issue 'show configuration failed [inheritance]' from this session to view the errors
> show configuration failed
  | Tue Sep 24 02:49:28.000 UTC
  | !! SEMANTIC ERRORS: This configuration was rejected by
  | !! the system due to semantic errors. The individual
  | !! errors with each failed configuration command can be
  | !! found below.
  |
  | !! IOS XR Configuration 7.4.1
  | no license smart reservation
  | !!% An authorization code is installed (error 74). Enter 'license smart reservation return local' first.
  | end
> abort
> license smart reservation return local
  | Tue Sep 24 02:49:32.000 UTC
  | The authorization code is removed from this device, and what it reserves cannot be used any more.
> yes
  | Enter this return code in Cisco Smart Software Manager portal:
  | C162yf-7vmiQJ-ZdYjyU-ZiU6Cs-Qwcpgi-7tMCtP
  day 0 02:49:34 %SMART_LIC-6-RESERV_RETURNED: The license reservation was returned for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:49:34 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 02:49:34 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
> show license reservation
  | Tue Sep 24 02:49:36.000 UTC
  | License reservation: ENABLED
  |
  | Overall status:
  |   Active: PID:8201-SYS,SN:FOC2245N7D8
  |       Reservation status: NOT INSTALLED
  |       Request code: <none>
  |       Last return code: C162yf-7vmiQJ-ZdYjyU-ZiU6Cs-Qwcpgi-7tMCtP
  |       Last Confirmation code: <none>
  |       Reservation authorization code: <none>
:reserve return
  | At the authority: returned.
