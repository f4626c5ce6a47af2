# SIA is short twice, 90 days together; then another major release is blocked, patches pass, and a renewal of the term opens the way. What was consumed stays so.
world personality=cisco8000 release=7.3.1
:ports 0 100g 0
:ports 0 400g 2
:advance 1d
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:pool ESS-CA-400G-RTU-2 2
:pool ESS-CA-400G-SIA-3 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Wed Sep 25 02:49:04.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 1 02:49:04 asks REGISTRATION
  day 1 02:49:04 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 1 02:49:04 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 1 02:49:04 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 1 02:49:04 asks ACKNOWLEDGEMENT
  day 1 02:49:04 asks ENTITLEMENT
  day 1 02:49:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
  day 1 02:49:04 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license platform summary
  | Wed Sep 25 02:49:06.000 UTC
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 90 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    0
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license all
  | Wed Sep 25 02:49:08.000 UTC
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
  |   Initial Registration: SUCCEEDED on Sep 25 2019 02:49:04 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:57 UTC
  |   Registration Expires: Sep 24 2020 02:44:04 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Sep 25 2019 02:49:04 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep 25 2019 02:49:04 UTC
  |   Next Communication Attempt: Sep 25 2019 14:49:04 UTC
  |   Communication Deadline: Dec 24 2019 02:49:04 UTC
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
  | Core & Aggr Essentials SW Right-to-Use per 400G for Cisco 8000 series (ESS-CA-400G-RTU-2):
  |   Description: Core & Aggr Essentials SW Right-to-Use per 400G for Cisco 8000
  |                series
  |   Count: 2
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | Core & Aggr Essentials SIA per 400G for Cisco 8000 (ESS-CA-400G-SIA-3):
  |   Description: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |   Count: 2
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
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
:skip 30d
  day 1 02:49:10 gates: none  (2 times, last day 31 02:49:10)
  day 1 02:49:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 31 02:49:10)
  day 1 02:49:10 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 31 02:49:10)
  day 1 02:49:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 31 02:49:10)
  day 1 02:49:10 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED  (2 times, last day 31 02:49:10)
  day 1 14:49:04 asks ENTITLEMENT  (60 times, last day 31 02:49:05)
  day 1 14:49:04 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8  (60 times, last day 31 02:49:05)
> show license platform summary
  | Fri Oct 25 02:49:10.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Fri Oct 25 2019 02:19:10 UTC
  |             NEXT: Sat Oct 26 2019 02:19:10 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 60 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    0
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
:pool ESS-CA-400G-SIA-3 2
> license smart renew auth
  | Fri Oct 25 02:49:12.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 31 02:49:12 asks ENTITLEMENT
  day 31 02:49:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 31 02:49:12 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license platform summary
  | Fri Oct 25 02:49:14.000 UTC
  | Collection: LAST: Fri Oct 25 2019 02:49:11 UTC
  |             NEXT: Fri Oct 25 2019 03:49:11 UTC
  | Reporting:  LAST: Fri Oct 25 2019 02:19:10 UTC
  |             NEXT: Sat Oct 26 2019 02:19:10 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
# Covered for a month: the grace stands still.
:skip 30d
  day 31 02:49:17 gates: none  (2 times, last day 61 02:49:16)
  day 31 02:49:17 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 61 02:49:16)
  day 31 02:49:17 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 61 02:49:16)
  day 31 02:49:17 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 61 02:49:16)
  day 31 02:49:17 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED  (2 times, last day 61 02:49:16)
  day 61 02:49:12 asks ENTITLEMENT
  day 61 02:49:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
:pool ESS-CA-400G-SIA-3 0
> license smart renew auth
  | Sun Nov 24 02:49:16.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 61 02:49:16 asks ENTITLEMENT
  day 61 02:49:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
  day 61 02:49:16 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show license platform summary
  | Sun Nov 24 02:49:18.000 UTC
  | Collection: LAST: Sun Nov 24 2019 02:49:17 UTC
  |             NEXT: Sun Nov 24 2019 03:49:17 UTC
  | Reporting:  LAST: Sun Nov 24 2019 02:18:18 UTC
  |             NEXT: Mon Nov 25 2019 02:18:18 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 60 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
# A reboot is no way out.
:reboot
  day 61 02:49:20 gates: none
  day 61 02:49:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 61 02:49:20)
  day 61 02:49:20 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 61 02:49:20 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 61 02:49:20 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
> show license platform summary
  | Sun Nov 24 02:49:20.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Sun Nov 24 2019 02:17:21 UTC
  |             NEXT: Mon Nov 25 2019 02:17:21 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 60 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    0
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
:skip 59d
  day 61 02:49:22 gates: none  (2 times, last day 120 02:49:22)
  day 61 02:49:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 120 02:49:22)
  day 61 02:49:22 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 120 02:49:22)
  day 61 02:49:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 120 02:49:22)
  day 61 02:49:22 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED  (2 times, last day 120 02:49:22)
  day 61 14:49:16 asks ENTITLEMENT  (118 times, last day 120 02:49:19)
  day 61 14:49:16 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8  (118 times, last day 120 02:49:19)
> show license platform summary
  | Wed Jan 22 02:49:22.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Wed Jan 22 2020 02:01:25 UTC
  |             NEXT: Thu Jan 23 2020 02:01:25 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 1 days, 0 hours)
  |             SIA license(s) status is Not Authorized.
  |             SW Upgrade will still be allowed as SIA Grace Period is remaining
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    0
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show version
  | Wed Jan 22 02:49:24.000 UTC
  | Cisco IOS XR Software, Version 7.3.1 (emulated)
  |
  | cisco 8000 () processor
  | System uptime is 59 days 0 hours 0 minutes
> install replace harddisk:/8000-x64-7.4.1.iso
  | Wed Jan 22 02:49:26.000 UTC
  | Install operation 2 started: install activate 8000-x64-7.4.1.iso
  | The system reloads with release 7.4.1.
  | Install operation 2 finished successfully
  day 120 02:49:26 gates: none
  day 120 02:49:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 120 02:49:26)
  day 120 02:49:26 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 120 02:49:26 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 120 02:49:26 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 120 02:49:27 asks ENTITLEMENT
  day 120 02:49:27 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
# Some grace was left, so that was allowed. The way back is free; then the grace is over.
> install replace harddisk:/8000-x64-7.3.1.iso
  | Wed Jan 22 02:49:28.000 UTC
  | Install operation 4 started: install activate 8000-x64-7.3.1.iso
  | The system reloads with release 7.3.1.
  | Install operation 4 finished successfully
  day 120 02:49:28 gates: none
  day 120 02:49:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 120 02:49:28)
  day 120 02:49:28 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 120 02:49:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 120 02:49:28 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  day 120 02:49:29 asks ENTITLEMENT
  day 120 02:49:29 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
:advance 26h
  day 120 14:49:29 asks ENTITLEMENT  (2 times, last day 121 02:49:29)
  day 120 14:49:29 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8  (2 times, last day 121 02:49:29)
  day 120 02:00:28 gates: major-upgrade (grace-over)
  day 120 02:00:28 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Grace period expired
> show license platform summary
  | Thu Jan 23 04:49:30.000 UTC
  | Collection: LAST: Thu Jan 23 2020 04:49:29 UTC
  |             NEXT: Thu Jan 23 2020 05:49:29 UTC
  | Reporting:  LAST: Thu Jan 23 2020 02:49:29 UTC
  |             NEXT: Fri Jan 24 2020 02:49:29 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Grace Period Expired)
  |             SW Upgrades are blocked as SIA license(s) are in "Not Authorized" state
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> show license platform trace
  | Thu Jan 23 04:49:32.000 UTC
  | 2 trace entries
  | Jan 22 02:49:28.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
  | Jan 22 02:49:29.000 smartlic/platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK, 2 ESS-CA-400G-RTU-2, 2 ESS-CA-400G-SIA-3
> install replace harddisk:/8000-x64-7.4.1.iso
  | Thu Jan 23 04:49:34.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> install replace harddisk:/8000-x64-24.1.1.iso
  | Thu Jan 23 04:49:36.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> install add harddisk:/8000-7.3.1.CSCvx12345.tar
  | Thu Jan 23 04:49:38.000 UTC
  | Install operation 7 started: install add 8000-7.3.1.CSCvx12345.tar
  | Install operation 7 finished successfully
> install activate 8000-7.3.1.CSCvx12345.tar
  | Thu Jan 23 04:49:40.000 UTC
  | Install operation 8 started: install activate 8000-7.3.1.CSCvx12345.tar
  | Install operation 8 finished successfully
> install add harddisk:/8000-k9sec-7.3.1.rpm
  | Thu Jan 23 04:49:42.000 UTC
  | Install operation 9 started: install add 8000-k9sec-7.3.1.rpm
  | Install operation 9 finished successfully
> install activate 8000-k9sec-7.3.1.rpm
  | Thu Jan 23 04:49:44.000 UTC
  | Install operation 10 started: install activate 8000-k9sec-7.3.1.rpm
  | Install operation 10 finished successfully
> install activate 8000-7.4.1.CSCvx99999.tar
  | Thu Jan 23 04:49:46.000 UTC
  | % 8000-7.4.1.CSCvx99999.tar was not added.
> show install active
  | Thu Jan 23 04:49:48.000 UTC
  |   8000-x64-7.3.1.iso
  |   8000-7.3.1.CSCvx12345.tar
  |   8000-k9sec-7.3.1.rpm
:reboot
  day 121 04:49:50 gates: major-upgrade (grace-over)
  day 121 04:49:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 121 04:49:50)
  day 121 04:49:50 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 121 04:49:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 121 04:49:50 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED
> install replace harddisk:/8000-x64-7.4.1.iso
  | Thu Jan 23 04:49:50.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> show license platform summary
  | Thu Jan 23 04:49:52.000 UTC
  | Collection: LAST: Thu Jan 23 2020 04:49:51 UTC
  |             NEXT: Thu Jan 23 2020 05:49:51 UTC
  | Reporting:  LAST: Thu Jan 23 2020 04:49:49 UTC
  |             NEXT: Fri Jan 24 2020 04:49:49 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Grace Period Expired)
  |             SW Upgrades are blocked as SIA license(s) are in "Not Authorized" state
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
# A term of three years.
:buy ESS-CA-400G-SIA-3 2 3y
> license smart renew auth
  | Thu Jan 23 04:49:54.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 121 04:49:54 asks ENTITLEMENT
  day 121 04:49:54 gates: none
  day 121 04:49:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 121 04:49:54 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 121 04:49:54 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> show license platform summary
  | Thu Jan 23 04:49:56.000 UTC
  | Collection: LAST: Thu Jan 23 2020 04:49:51 UTC
  |             NEXT: Thu Jan 23 2020 05:49:51 UTC
  | Reporting:  LAST: Thu Jan 23 2020 04:49:49 UTC
  |             NEXT: Fri Jan 24 2020 04:49:49 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> show license status
  | Thu Jan 23 04:49:58.000 UTC
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
  |   Initial Registration: SUCCEEDED on Sep 25 2019 02:49:04 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Mar 23 2020 02:50:57 UTC
  |   Registration Expires: Sep 24 2020 02:44:04 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Jan 23 2020 04:49:54 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 23 2020 04:49:54 UTC
  |   Next Communication Attempt: Feb 22 2020 04:49:54 UTC
  |   Communication Deadline: Apr 22 2020 04:49:54 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
# The term ends, and no grace is left: blocked with the first answer.
:skip 3y
  day 121 04:50:00 gates: none  (2 times, last day 1216 04:50:00)
  day 121 04:50:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 1216 04:50:00)
  day 121 04:50:00 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 1216 04:50:00)
  day 121 04:50:00 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 1216 04:50:00)
  day 121 04:50:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to REGISTERED  (2 times, last day 1216 04:50:00)
  day 151 04:49:54 asks ENTITLEMENT  (36 times, last day 1201 04:49:55)
  day 151 04:49:54 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8  (36 times, last day 1201 04:49:55)
  day 181 02:50:57 asks RENEWAL  (6 times, last day 1081 02:56:55)
  day 181 02:50:57 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful  (6 times, last day 1081 02:56:55)
> license smart renew auth
  | Sun Jan 22 04:50:00.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 1216 04:50:00 asks ENTITLEMENT
  day 1216 04:50:00 gates: major-upgrade (grace-over)
  day 1216 04:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:8201-SYS,SN:FOC2245N7D8
  day 1216 04:50:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 1216 04:50:00 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Grace period expired
> show license platform summary
  | Sun Jan 22 04:50:02.000 UTC
  | Collection: LAST: Sun Jan 22 2023 04:50:01 UTC
  |             NEXT: Sun Jan 22 2023 05:50:01 UTC
  | Reporting:  LAST: Sun Jan 22 2023 04:49:00 UTC
  |             NEXT: Mon Jan 23 2023 04:49:00 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Grace Period Expired)
  |             SW Upgrades are blocked as SIA license(s) are in "Not Authorized" state
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    2    2
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     2    2
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> install replace harddisk:/8000-x64-7.4.1.iso
  | Sun Jan 22 04:50:04.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> show license status
  | Sun Jan 22 04:50:06.000 UTC
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
  |   Initial Registration: SUCCEEDED on Sep 25 2019 02:49:04 UTC
  |   Last Renewal Attempt: SUCCEEDED on Sep 09 2022 02:56:55 UTC
  |   Next Renewal Attempt: Mar 08 2023 02:59:52 UTC
  |   Registration Expires: Sep 09 2023 02:51:55 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 22 2023 04:50:00 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 22 2023 04:50:00 UTC
  |   Next Communication Attempt: Jan 22 2023 16:50:00 UTC
  |   Communication Deadline: Apr 22 2023 04:50:00 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
