# What an operator can configure: intervals, and what is licensed. Without SIA another major release is out of reach.
world personality=cisco8000 release=7.3.2
> configure terminal
  | Tue Sep 24 02:49:00.000 UTC
> license ?
  |   platform  Licensing as this platform sees it
  |   smart     Smart licensing agent
> license smart ?
  |   flexible-consumption  Flexible Consumption Model licensing
  |   software-upgrade      Software Innovation Access (SIA)
> license platform ?
  |   collection-interval  How often it is collected what is in use
  |   reporting-interval   How often it is reported what was collected
> license platform collection-interval ?
  |   <1-1440>  Minutes
> license platform collection-interval 0
  |                                                                   ^
  | % Invalid input detected at '^' marker.
> license platform collection-interval 1441
  |                                                                   ^
  | % Invalid input detected at '^' marker.
> license platform collection-interval 10
> license platform reporting-interval 30
> commit
  | Tue Sep 24 02:49:18.000 UTC
  day 0 02:49:18 configuration: license platform collection-interval 10
  day 0 02:49:18 configuration: license platform collection-interval 10 / license platform reporting-interval 30
> end
:ports 0 100g 3
:advance 9m
> show license platform summary
  | Tue Sep 24 02:58:24.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:49:18 UTC
  |             NEXT: Tue Sep 24 2019 02:59:18 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:18 UTC
  |             NEXT: Tue Sep 24 2019 03:19:18 UTC
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
:advance 1m
> show license platform summary
  | Tue Sep 24 02:59:26.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:59:18 UTC
  |             NEXT: Tue Sep 24 2019 03:09:18 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:18 UTC
  |             NEXT: Tue Sep 24 2019 03:19:18 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    3
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    3
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
:advance 20m
> show license platform summary
  | Tue Sep 24 03:19:28.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:19:18 UTC
  |             NEXT: Tue Sep 24 2019 03:29:18 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:19:18 UTC
  |             NEXT: Tue Sep 24 2019 03:49:18 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    3    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     3    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
# The intervals outlive a reboot; after it all is collected once. That a port went is reported an interval later.
:ports 0 100g 2
:reboot
  day 0 03:19:32 gates: none
  day 0 03:19:32 configuration: license platform collection-interval 10 / license platform reporting-interval 30
  day 0 03:19:32 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 03:19:32)
  day 0 03:19:32 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 03:19:32 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 03:19:32 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
> show license platform summary
  | Tue Sep 24 03:19:32.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Tue Sep 24 2019 03:04:20 UTC
  |             NEXT: Tue Sep 24 2019 03:34:20 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    3    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     3    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license platform detail
  | Tue Sep 24 03:19:34.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 03:19:33 UTC
  |             NEXT: Tue Sep 24 2019 03:29:33 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:19:33 UTC
  |             NEXT: Tue Sep 24 2019 03:49:33 UTC
  |
  | Parameters: Collection interval:      10 minute(s)
  |             Reporting interval:       30 minute(s)
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
  |         Count: Last reported: 3
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 3
  |                Next report: 0
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 0
  |                Next report: 0
> configure terminal
  | Tue Sep 24 03:19:36.000 UTC
> no license platform collection-interval
> no license platform reporting-interval
> no license smart software-upgrade enable
> commit
  | Tue Sep 24 03:19:44.000 UTC
  day 0 03:19:44 configuration: license platform reporting-interval 30
  day 0 03:19:44 gates: major-upgrade (disabled)
  day 0 03:19:44 configuration: no license smart software-upgrade enable
  day 0 03:19:44 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Smart licensing is disabled
> end
> show license platform summary
  | Tue Sep 24 03:19:48.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:19:44 UTC
  |             NEXT: Tue Sep 24 2019 04:19:44 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:19:44 UTC
  |             NEXT: Wed Sep 25 2019 03:19:44 UTC
  | *****IMPORTANT*****
  | SIA Status: Disabled
  |             SW Upgrades are blocked as SIA license(s) are not in use
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> install replace harddisk:/8000-x64-7.4.1.iso
  | Tue Sep 24 03:19:50.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> show running-config
  | Tue Sep 24 03:19:52.000 UTC
  | Building configuration...
  | !! IOS XR Configuration 7.3.2
  | domain name-server 198.51.100.247
  | interface HundredGigE0/0/0/24
  | !
  | interface HundredGigE0/0/0/25
  | !
  | no license smart software-upgrade enable
  | end
:reboot
  day 0 03:19:54 gates: major-upgrade (disabled)
  day 0 03:19:54 configuration: no license smart software-upgrade enable
  day 0 03:19:54 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 03:19:54)
  day 0 03:19:54 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 03:19:54 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 03:19:54 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
> show license platform summary
  | Tue Sep 24 03:19:54.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Tue Sep 24 2019 03:18:54 UTC
  |             NEXT: Wed Sep 25 2019 03:18:54 UTC
  | *****IMPORTANT*****
  | SIA Status: Disabled
  |             SW Upgrades are blocked as SIA license(s) are not in use
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> configure terminal
  | Tue Sep 24 03:19:56.000 UTC
> license smart software-upgrade enable
> no license smart flexible-consumption enable
> commit
  | Tue Sep 24 03:20:02.000 UTC
  day 0 03:20:02 gates: none
  day 0 03:20:02 configuration: license smart software-upgrade enable
  day 0 03:20:02 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 03:20:02 gates: major-upgrade (disabled)
  day 0 03:20:02 configuration: license smart software-upgrade enable / no license smart flexible-consumption enable
  day 0 03:20:02 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Smart licensing is disabled
> end
> show license platform summary
  | Tue Sep 24 03:20:06.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:20:02 UTC
  |             NEXT: Tue Sep 24 2019 04:20:02 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:20:02 UTC
  |             NEXT: Wed Sep 25 2019 03:20:02 UTC
  | *****IMPORTANT*****
  | SIA Status: Disabled
  |             SW Upgrades are blocked as SIA license(s) are not in use
  | *****
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license platform detail
  | Tue Sep 24 03:20:08.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 03:20:02 UTC
  |             NEXT: Tue Sep 24 2019 04:20:02 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:20:02 UTC
  |             NEXT: Wed Sep 25 2019 03:20:02 UTC
  |
  | Parameters: Collection interval:      60 minute(s)
  |             Reporting interval:     1440 minute(s)
  |             Throughput gauge:    1000000 Kbps
  |
  | ============================================================
  | Feature/Area 'Flexible Consumption Model'
  |   Name: Flexible Consumption Model
  |   Status: INACTIVE
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
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 0
  |                Next report: 0
> install replace harddisk:/8000-x64-7.4.1.iso
  | Tue Sep 24 03:20:10.000 UTC
  | % Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends with the answer. Minor updates, SMUs and RPMs can be installed.
> configure terminal
  | Tue Sep 24 03:20:12.000 UTC
> default license smart flexible-consumption enable
> default license smart software-upgrade enable
> commit
  | Tue Sep 24 03:20:18.000 UTC
  day 0 03:20:18 gates: none
  day 0 03:20:18 configuration: license smart software-upgrade enable
  day 0 03:20:18 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
> end
> show license platform summary
  | Tue Sep 24 03:20:22.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:20:18 UTC
  |             NEXT: Tue Sep 24 2019 04:20:18 UTC
  | Reporting:  LAST: Tue Sep 24 2019 03:20:18 UTC
  |             NEXT: Wed Sep 25 2019 03:20:18 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    2    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     2    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show running-config
  | Tue Sep 24 03:20:24.000 UTC
  | Building configuration...
  | !! IOS XR Configuration 7.3.2
  | domain name-server 198.51.100.247
  | interface HundredGigE0/0/0/24
  | !
  | interface HundredGigE0/0/0/25
  | !
  | end
> install replace harddisk:/8000-x64-7.4.1.iso
  | Tue Sep 24 03:20:26.000 UTC
  | Install operation 4 started: install activate 8000-x64-7.4.1.iso
  | The system reloads with release 7.4.1.
  | Install operation 4 finished successfully
  day 0 03:20:26 gates: none
  day 0 03:20:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 03:20:26)
  day 0 03:20:26 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 03:20:26 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 03:20:26 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
# On IOS XR everything is traced, whatever is debugged.
> debug license agent all
  | Tue Sep 24 03:20:28.000 UTC
  | License agent all debugging is on
> debug license ?
  |   agent   The licensing agent
  |   errors  Errors only
  |   events  Events only
> no debug license agent all
  | Tue Sep 24 03:20:32.000 UTC
  | License agent all debugging is off
> show license trace all
  | Tue Sep 24 03:20:34.000 UTC
  | 5 trace entries
  | Sep 24 03:20:26.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Sep 24 03:20:26.000 smartlic/agent event: AGENT_READY: Smart Agent for Licensing is initialized
  | Sep 24 03:20:26.000 smartlic/agent event: AGENT_ENABLED: Smart Agent for Licensing is enabled
  | Sep 24 03:20:26.000 smartlic/agent event: EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Sep 24 03:20:26.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
