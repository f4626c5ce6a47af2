# Coherent optics from 7.9.1 on: four licences for a transponder of 400G and for a muxponder of four times 100G, none for older ones.
world personality=cisco8000 release=7.9.1
:optic 0/0 zr
:optic 0/1 zr
:optic 0/24 100g
> configure terminal
  | Tue Sep 24 02:49:06.000 UTC
> controller optics 0/0/0/1
> breakout 4x100
> exit
> interface HundredGigE0/0/0/1/0
> vrf BLUE
> exit
> interface HundredGigE0/0/0/1/1
> exit
> interface FourHundredGigE0/0/0/2
> exit
> interface FourHundredGigE0/0/0/2.100
> vrf BLUE
> exit
> interface FourHundredGigE0/0/0/3
> shutdown
> commit
  | Tue Sep 24 02:49:38.000 UTC
> end
:advance 1d
> show license platform summary
  | Wed Sep 25 02:49:42.000 UTC
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    7    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    6    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     7    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        6    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
  | FCM          100G DCO Right-to-Use                                  8    0
> show license platform detail
  | Wed Sep 25 02:49:44.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
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
  |         Count: Last reported: 7
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 6
  |                Next report: 0
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 7
  |                Next report: 0
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 6
  |                Next report: 0
> show license usage
  | Wed Sep 25 02:49:46.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 88 days, 23 hours, 59 minutes, 14 seconds
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
  |   Count: 7
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 6
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 7
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 6
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (100G-DCO-RTU):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
:optic 0/0 none
:advance 1d
> show license platform summary
  | Thu Sep 26 02:49:50.000 UTC
  | Collection: LAST: Thu Sep 26 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 03:49:00 UTC
  | Reporting:  LAST: Thu Sep 26 2019 02:49:00 UTC
  |             NEXT: Fri Sep 27 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for    7    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    6    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000     7    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        6    0
  | FCM          Cisco 8201 Base Hardware Tracking PID                  1    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
  | FCM          100G DCO Right-to-Use                                  4    0
