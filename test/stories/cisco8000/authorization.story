# No answer for 90 days: the authorization expires, is retried each hour, and the grace of SIA runs.
world personality=cisco8000 release=7.3.2
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:pool ESS-CA-100G-RTU-2 1
:pool ADV-CA-100G-RTU-2 1
:pool ESS-CA-100G-SIA-3 1
:pool ADV-CA-100G-SIA-3 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Tue Sep 24 02:49:00.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:49:00 asks REGISTRATION
  day 0 02:49:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:49:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 02:49:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 02:49:00 asks ACKNOWLEDGEMENT
  day 0 02:49:00 asks ENTITLEMENT
  day 0 02:49:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 0 02:49:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Tue Sep 24 02:49:02.000 UTC
  |
  | Smart Licensing is ENABLED
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
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:00 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Next Communication Attempt: Oct 24 2019 02:49:00 UTC
  |   Communication Deadline: Dec 23 2019 02:49:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:link down
:advance 31d
  day 30 02:49:00 asks ENTITLEMENT  (28 times, last day 30 02:04:29)
  day 30 02:49:00 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (28 times, last day 30 02:04:29)
  day 30 02:49:00 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (28 times, last day 30 02:04:29)
> show license status
  | Fri Oct 25 02:49:04.000 UTC
  |
  | Smart Licensing is ENABLED
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
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:00 UTC
  |   Last Communication Attempt: FAILED on Oct 25 2019 02:04:29 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Oct 25 2019 03:04:29 UTC
  |   Communication Deadline: Dec 23 2019 02:49:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license all
  | Fri Oct 25 02:49:06.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Sep 24 2019 02:49:00 UTC
  |   Last Communication Attempt: FAILED on Oct 25 2019 02:04:29 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Oct 25 2019 03:04:29 UTC
  |   Communication Deadline: Dec 23 2019 02:49:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
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
  | License Usage
  | ==============
  |
  | 8201 Base HW Tracking PID (8201-TRK):
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | 8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SIA per 100G for Cisco 8000 (ESS-CA-100G-SIA-3):
  |   Description: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SIA per 100G for Cisco 8000 (ADV-CA-100G-SIA-3):
  |   Description: Core & Aggr Advance SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Product Information
  | ===================
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.9.6_rel/41
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
:power-cut
:advance 60d
:power-on
  day 91 02:49:08 gates: none
  day 91 02:49:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 91 02:49:08)
  day 91 02:49:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 91 02:49:08 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 91 02:49:08 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 91 02:49:08 asks ENTITLEMENT
:advance 61m
  day 91 02:49:08 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (2 times, last day 91 03:49:08)
  day 91 02:49:08 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (2 times, last day 91 03:49:08)
  day 91 03:49:08 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 91 03:49:08 asks ENTITLEMENT
> show license status
  | Tue Dec 24 03:50:08.000 UTC
  |
  | Smart Licensing is ENABLED
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
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Dec 24 2019 03:49:08 UTC
  |   Last Communication Attempt: FAILED on Dec 24 2019 03:49:08 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Dec 24 2019 04:49:08 UTC
  |   Communication Deadline: Dec 23 2019 02:49:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Tue Dec 24 03:50:10.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED
  |   Last Communication Attempt: FAILED
  |   Next Communication Attempt: Dec 24 2019 04:49:08 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   8201 Base HW Trackin... (8201-TRK)                        1 AUTH EXPIRED
  |   8000 Software Tracki... (XR-8K-7.0-TRK)                   1 AUTH EXPIRED
  |   Core & Aggr Essentia... (ESS-CA-100G-RTU-2)               1 AUTH EXPIRED
  |   Core & Aggr Advance ... (ADV-CA-100G-RTU-2)               1 AUTH EXPIRED
  |   Core & Aggr Essentia... (ESS-CA-100G-SIA-3)               1 AUTH EXPIRED
  |   Core & Aggr Advance ... (ADV-CA-100G-SIA-3)               1 AUTH EXPIRED
> show license usage
  | Tue Dec 24 03:50:12.000 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Dec 24 2019 03:49:08 UTC
  |
  | 8201 Base HW Tracking PID (8201-TRK):
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | 8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SIA per 100G for Cisco 8000 (ESS-CA-100G-SIA-3):
  |   Description: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SIA per 100G for Cisco 8000 (ADV-CA-100G-SIA-3):
  |   Description: Core & Aggr Advance SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
> show license all
  | Tue Dec 24 03:50:14.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Dec 24 2019 03:49:08 UTC
  |   Last Communication Attempt: FAILED on Dec 24 2019 03:49:08 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Dec 24 2019 04:49:08 UTC
  |   Communication Deadline: Dec 23 2019 02:49:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
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
  | License Usage
  | ==============
  |
  | 8201 Base HW Tracking PID (8201-TRK):
  |   Description: 8201 Base HW Tracking PID
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | 8000 Software Tracking PID 7.0 (XR-8K-7.0-TRK):
  |   Description: 8000 Software Tracking PID 7.0
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series (ESS-CA-100G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series (ADV-CA-100G-RTU-2):
  |   Description: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000
  |                series
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SIA per 100G for Cisco 8000 (ESS-CA-100G-SIA-3):
  |   Description: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Advance SIA per 100G for Cisco 8000 (ADV-CA-100G-SIA-3):
  |   Description: Core & Aggr Advance SIA per 100G for Cisco 8000
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTH EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | Product Information
  | ===================
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.9.6_rel/41
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
> show license platform summary
  | Tue Dec 24 03:50:16.000 UTC
  | Collection: LAST: Tue Dec 24 2019 03:49:09 UTC
  |             NEXT: Tue Dec 24 2019 04:49:09 UTC
  | Reporting:  LAST: Tue Dec 24 2019 03:33:38 UTC
  |             NEXT: Wed Dec 25 2019 03:33:38 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 90 days, 0 hours)
  |             SIA license(s) status is Authorization Expired.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> show license platform detail
  | Tue Dec 24 03:50:18.000 UTC
  | Current state:    REGISTERED
  |
  | Collection: LAST: Tue Dec 24 2019 03:49:09 UTC
  |             NEXT: Tue Dec 24 2019 04:49:09 UTC
  | Reporting:  LAST: Tue Dec 24 2019 03:33:38 UTC
  |             NEXT: Wed Dec 25 2019 03:33:38 UTC
  |
  | Parameters: Collection interval:      60 minute(s)
  |             Reporting interval:     1440 minute(s)
  |             Throughput gauge:    1000000 Kbps
  |
  | ============================================================
  | Feature/Area 'Flexible Consumption Model'
  |   Name: Flexible Consumption Model
  |   Status: ACTIVE
  |   Flags:
  |
  |   [ 1] Name: Core & Aggr Essentials SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-RTU-2,1.0_015f335a-e7cd-4d5c-aec5-b9a0eee2df9b
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 2] Name: Core & Aggr Essentials SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-RTU-2,1.0_48bdd67b-c17a-42fe-908a-9ed16d242b84
  |         Count: Last reported: 1
  |                Next report: 1
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 1
  |                Next report: 1
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 1
  |                Next report: 1
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 1
  |                Next report: 1
:advance 2d
  day 91 04:49:08 asks ENTITLEMENT  (48 times, last day 93 03:49:08)
  day 91 04:49:08 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (48 times, last day 93 03:49:08)
  day 91 04:49:08 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (48 times, last day 93 03:49:08)
> show license platform summary
  | Thu Dec 26 03:50:20.000 UTC
  | Collection: LAST: Thu Dec 26 2019 03:49:09 UTC
  |             NEXT: Thu Dec 26 2019 04:49:09 UTC
  | Reporting:  LAST: Thu Dec 26 2019 03:33:38 UTC
  |             NEXT: Fri Dec 27 2019 03:33:38 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 88 days, 0 hours)
  |             SIA license(s) status is Authorization Expired.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> install replace harddisk:/8000-x64-7.5.1.iso
  | Thu Dec 26 03:50:22.000 UTC
  | Install operation 2 started: install activate 8000-x64-7.5.1.iso
  | The system reloads with release 7.5.1.
  | Install operation 2 finished successfully
  day 93 03:50:22 gates: none
  day 93 03:50:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 93 03:50:22)
  day 93 03:50:22 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 93 03:50:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 93 03:50:22 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 93 03:50:22 asks ENTITLEMENT
  day 93 03:50:22 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 93 03:50:22 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
:link up
:advance 1h
  day 93 04:50:22 asks ENTITLEMENT
  day 93 04:50:22 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 93 04:50:22 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 93 04:50:22 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Thu Dec 26 04:50:24.000 UTC
  |
  | Smart Licensing is ENABLED
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
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 22 2020 02:50:53 UTC
  |   Registration Expires: Sep 23 2020 02:44:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Dec 26 2019 04:50:22 UTC
  |   Last Communication Attempt: SUCCEEDED on Dec 26 2019 04:50:22 UTC
  |   Next Communication Attempt: Jan 25 2020 04:50:22 UTC
  |   Communication Deadline: Mar 25 2020 04:50:22 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license platform summary
  | Thu Dec 26 04:50:26.000 UTC
  | Collection: LAST: Thu Dec 26 2019 04:50:23 UTC
  |             NEXT: Thu Dec 26 2019 05:50:23 UTC
  | Reporting:  LAST: Thu Dec 26 2019 03:19:52 UTC
  |             NEXT: Fri Dec 27 2019 03:19:52 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
# Off until the registration itself has ended: the evaluation goes on where it was.
:link down
:power-cut
:advance 366d
:power-on
  day 459 04:50:28 gates: none
  day 459 04:50:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 459 04:50:28)
  day 459 04:50:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 459 04:50:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 459 04:50:28 %SMART_LIC-3-REG_EXPIRED_CLOCK_CHANGE: Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.
  day 459 04:50:28 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
:advance 61m
  day 459 05:50:28 %SMART_LIC-3-ID_CERT_EXPIRED: Identity certificate expired. Agent will transition to the unidentified (not registered) state.
  day 459 05:50:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 459 05:50:28 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 459 05:50:28 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
> show license status
  | Sat Dec 26 05:51:28.000 UTC
  |
  | Smart Licensing is ENABLED
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
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Sep 24 2019 02:49:00 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 59 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Sat Dec 26 05:51:30.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION EXPIRED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 58 minutes, 57 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8201-TRK)                        1 EVAL MODE
  |                           (XR-8K-7.0-TRK)                   1 EVAL MODE
  |                           (ESS-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ADV-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ESS-CA-100G-SIA-3)               1 EVAL MODE
  |                           (ADV-CA-100G-SIA-3)               1 EVAL MODE
> show license platform summary
  | Sat Dec 26 05:51:32.000 UTC
  | Collection: LAST: Sat Dec 26 2020 05:50:29 UTC
  |             NEXT: Sat Dec 26 2020 06:50:29 UTC
  | Reporting:  LAST: Sat Dec 26 2020 02:19:58 UTC
  |             NEXT: Sun Dec 27 2020 02:19:58 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
