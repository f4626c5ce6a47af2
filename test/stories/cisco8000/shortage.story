# Right-to-use licences that are short lock nothing; a surplus of 400G covers a shortage of 100G, one for four. SIA borrows nothing.
world personality=cisco8000 release=7.3.2
:ports 0 400g 2
:advance 1d
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:pool ESS-CA-100G-RTU-2 1
:pool ESS-CA-400G-RTU-2 2
:pool ADV-CA-100G-RTU-2 1
:pool ESS-CA-100G-SIA-3 9
:pool ADV-CA-100G-SIA-3 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Wed Sep 25 02:49:02.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 1 02:49:02 asks REGISTRATION
  day 1 02:49:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 1 02:49:02 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 1 02:49:02 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 1 02:49:02 asks ACKNOWLEDGEMENT
  day 1 02:49:02 asks ENTITLEMENT
  day 1 02:49:02 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 1 02:49:02 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license platform summary
  | Wed Sep 25 02:49:04.000 UTC
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    9    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     9    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license summary
  | Wed Sep 25 02:49:06.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:55 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Oct 25 2019 02:49:02 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   8201 Base HW Trackin... (8201-TRK)                        1 AUTHORIZED
  |   8000 Software Tracki... (XR-8K-7.0-TRK)                   1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-RTU-2)               9 AUTHORIZED
  |   Core & Aggr Advance ... (ADV-CA-100G-RTU-2)               1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-SIA-3)               9 AUTHORIZED
  |   Core & Aggr Advance ... (ADV-CA-100G-SIA-3)               1 AUTHORIZED
:pools
  | 8201-TRK: purchased 1, in use 1, balance 0
  | ADV-CA-100G-RTU-2: purchased 1, in use 1, balance 0
  | ADV-CA-100G-SIA-3: purchased 1, in use 1, balance 0
  | ESS-CA-100G-RTU-2: purchased 1, in use 9, balance 0, borrowed 8
  | ESS-CA-100G-SIA-3: purchased 9, in use 9, balance 0
  | ESS-CA-400G-RTU-2: purchased 2, in use 0, balance 0, lent 2
  | XR-8K-7.0-TRK: purchased 1, in use 1, balance 0
# Half of the 400G licences go: now 100G ones are short, and only those.
:pool ESS-CA-400G-RTU-2 1
> license smart renew auth
  | Wed Sep 25 02:49:08.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 1 02:49:08 asks ENTITLEMENT
  day 1 02:49:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
  day 1 02:49:08 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license status
  | Wed Sep 25 02:49:10.000 UTC
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
  |   Initial Registration: SUCCEEDED on Sep 25 2019 02:49:02 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:55 UTC
  |   Registration Expires: Sep 24 2020 02:44:02 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Sep 25 2019 02:49:08 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 25 2019 02:49:08 UTC
  |   Next Communication Attempt: Sep 25 2019 14:49:08 UTC
  |   Communication Deadline: Dec 24 2019 02:49:08 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Wed Sep 25 02:49:12.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:55 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Sep 25 2019 14:49:08 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   8201 Base HW Trackin... (8201-TRK)                        1 AUTHORIZED
  |   8000 Software Tracki... (XR-8K-7.0-TRK)                   1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-RTU-2)               9 OUT OF COMPLIANCE
  |   Core & Aggr Advance ... (ADV-CA-100G-RTU-2)               1 AUTHORIZED
  |   Core & Aggr Essentia... (ESS-CA-100G-SIA-3)               9 AUTHORIZED
  |   Core & Aggr Advance ... (ADV-CA-100G-SIA-3)               1 AUTHORIZED
> show license usage
  | Wed Sep 25 02:49:14.000 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Sep 25 2019 02:49:08 UTC
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
  |   Count: 9
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
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
  |   Count: 9
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
> show license platform summary
  | Wed Sep 25 02:49:16.000 UTC
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    9    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     9    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> install replace harddisk:/8000-x64-7.4.1.iso
  | Wed Sep 25 02:49:18.000 UTC
  | Install operation 2 started: install activate 8000-x64-7.4.1.iso
  | The system reloads with release 7.4.1.
  | Install operation 2 finished successfully
  day 1 02:49:18 gates: none
  day 1 02:49:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 1 02:49:18)
  day 1 02:49:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 1 02:49:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 1 02:49:18 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
:advance 100d
  day 1 14:49:08 asks ENTITLEMENT  (200 times, last day 101 02:49:13)
  day 1 14:49:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8  (200 times, last day 101 02:49:13)
> show license platform summary
  | Fri Jan  3 02:49:20.000 UTC
  | Collection: LAST: Fri Jan 03 2020 02:49:19 UTC
  |             NEXT: Fri Jan 03 2020 03:49:19 UTC
  | Reporting:  LAST: Fri Jan 03 2020 02:49:09 UTC
  |             NEXT: Sat Jan 04 2020 02:49:09 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    9    9
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     9    9
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
:pool ESS-CA-100G-RTU-2 9
:advance 12h
  day 101 14:49:13 asks ENTITLEMENT
  day 101 14:49:13 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 101 14:49:13 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Fri Jan  3 14:49:22.000 UTC
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
  |   Initial Registration: SUCCEEDED on Sep 25 2019 02:49:02 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:55 UTC
  |   Registration Expires: Sep 24 2020 02:44:02 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Jan 03 2020 14:49:13 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 03 2020 14:49:13 UTC
  |   Next Communication Attempt: Feb 02 2020 14:49:13 UTC
  |   Communication Deadline: Apr 02 2020 14:49:13 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
