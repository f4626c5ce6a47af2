# Up to 7.3.1 a port of 400G takes one licence; from 7.3.2 on four of 100G, and as many of SIA.
world personality=cisco8000 release=7.3.1
:ports 0 400g 3 2
> show license platform summary
  | Tue Sep 24 02:49:02.000 UTC
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
:advance 1h
> show license platform summary
  | Tue Sep 24 03:49:04.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:49:00 UTC
  |             NEXT: Tue Sep 24 2019 04:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    0    3
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 400G for Ci    0    2
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     0    3
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 400G for Cisco 8000        0    2
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
:advance 1d
> show license platform summary
  | Wed Sep 25 03:49:06.000 UTC
  | Collection: LAST: Wed Sep 25 2019 03:49:00 UTC
  |             NEXT: Wed Sep 25 2019 04:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    3    3
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    1
  | FCM          Core & Aggr Advance SW Right-to-Use per 400G for Ci    2    2
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    1
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     3    3
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    1
  | FCM          Core & Aggr Advance SIA per 400G for Cisco 8000        2    2
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    1
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> show license summary
  | Wed Sep 25 03:49:08.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 88 days, 22 hours, 59 minutes, 52 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8201-TRK)                        1 EVAL MODE
  |                           (XR-8K-7.0-TRK)                   1 EVAL MODE
  |                           (ESS-CA-400G-RTU-2)               3 EVAL MODE
  |                           (ESS-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ADV-CA-400G-RTU-2)               2 EVAL MODE
  |                           (ADV-CA-100G-RTU-2)               1 EVAL MODE
  |                           (ESS-CA-400G-SIA-3)               3 EVAL MODE
  |                           (ESS-CA-100G-SIA-3)               1 EVAL MODE
  |                           (ADV-CA-400G-SIA-3)               2 EVAL MODE
  |                           (ADV-CA-100G-SIA-3)               1 EVAL MODE
> install add harddisk:/8000-x64-7.3.2.iso
  | Wed Sep 25 03:49:10.000 UTC
  | Install operation 1 started: install add 8000-x64-7.3.2.iso
  | Install operation 1 finished successfully
> install activate 8000-x64-7.3.2.iso
  | Wed Sep 25 03:49:12.000 UTC
  | Install operation 2 started: install activate 8000-x64-7.3.2.iso
  | The system reloads with release 7.3.2.
  | Install operation 2 finished successfully
  day 1 03:49:12 gates: none
  day 1 03:49:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 1 03:49:12)
  day 1 03:49:12 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 1 03:49:12 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 1 03:49:12 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
> show version
  | Wed Sep 25 03:49:14.000 UTC
  | Cisco IOS XR Software, Version 7.3.2 (emulated)
  |
  | cisco 8000 () processor
  | System uptime is 0 days 0 hours 0 minutes
> show install active
  | Wed Sep 25 03:49:16.000 UTC
  |   8000-x64-7.3.2.iso
> show license platform summary
  | Wed Sep 25 03:49:18.000 UTC
  | Collection: LAST: Wed Sep 25 2019 03:49:13 UTC
  |             NEXT: Wed Sep 25 2019 04:49:13 UTC
  | Reporting:  LAST: Wed Sep 25 2019 03:49:13 UTC
  |             NEXT: Thu Sep 26 2019 03:49:13 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   13    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    9    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    13    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        9    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license platform detail
  | Wed Sep 25 03:49:20.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Wed Sep 25 2019 03:49:13 UTC
  |             NEXT: Wed Sep 25 2019 04:49:13 UTC
  | Reporting:  LAST: Wed Sep 25 2019 03:49:13 UTC
  |             NEXT: Thu Sep 26 2019 03:49:13 UTC
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
  |         Count: Last reported: 13
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 9
  |                Next report: 0
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 13
  |                Next report: 0
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 9
  |                Next report: 0
> show license usage
  | Wed Sep 25 03:49:22.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 88 days, 22 hours, 44 minutes, 50 seconds
  |
  | (8201-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (XR-8K-7.0-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-RTU-2):
  |   Description:
  |   Count: 13
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 9
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 13
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 9
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
# The way back is free.
> install replace harddisk:/8000-x64-7.3.1.iso
  | Wed Sep 25 03:49:24.000 UTC
  | Install operation 4 started: install activate 8000-x64-7.3.1.iso
  | The system reloads with release 7.3.1.
  | Install operation 4 finished successfully
  day 1 03:49:24 gates: none
  day 1 03:49:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 1 03:49:24)
  day 1 03:49:24 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 1 03:49:24 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 1 03:49:24 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
> show license platform summary
  | Wed Sep 25 03:49:26.000 UTC
  | Collection: LAST: Wed Sep 25 2019 03:49:25 UTC
  |             NEXT: Wed Sep 25 2019 04:49:25 UTC
  | Reporting:  LAST: Wed Sep 25 2019 03:49:25 UTC
  |             NEXT: Thu Sep 26 2019 03:49:25 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 400G for    3    0
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    1    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 400G for Ci    2    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    1    0
  | FCM          Core & Aggr Essentials SIA per 400G for Cisco 8000     3    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     1    0
  | FCM          Core & Aggr Advance SIA per 400G for Cisco 8000        2    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        1    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
