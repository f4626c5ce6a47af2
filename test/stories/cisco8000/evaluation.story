# Ninety days of evaluation; then a warning each hour, and the grace of SIA. A registration that is answered ends both.
world personality=cisco8000 release=7.3.1
> show license status
  | Tue Sep 24 02:49:00.000 UTC
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Tue Sep 24 02:49:02.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
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
> show license usage
  | Tue Sep 24 02:49:04.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
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
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
> show license all
  | Tue Sep 24 02:49:06.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 54 seconds
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
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
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
  | Tue Sep 24 02:49:08.000 UTC
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
> show license platform detail
  | Tue Sep 24 02:49:10.000 UTC
  | Current state:    UNREGISTERED
  |
  | Collection: LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Tue Sep 24 2019 03:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
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
  |                Next report: 0
  |   [ 3] Name: Core & Aggr Advance SW Right-to-Use per 400G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 4] Name: Core & Aggr Advance SW Right-to-Use per 100G for Cisco 8000 series
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd
  |         Count: Last reported: 1
  |                Next report: 0
  |   [ 5] Name: Core & Aggr Essentials SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 6] Name: Core & Aggr Essentials SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_6a7b8c9d-0e1f-4203-9415-263748596acc
  |         Count: Last reported: 1
  |                Next report: 0
  |   [ 7] Name: Core & Aggr Advance SIA per 400G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-400G-SIA-3,1.0_8b9cadbe-cfd0-4e1f-8203-1425364758dd
  |         Count: Last reported: 0
  |                Next report: 0
  |   [ 8] Name: Core & Aggr Advance SIA per 100G for Cisco 8000
  |         Entitlement Tag:
  | regid.2019-03.com.cisco.ADV-CA-100G-SIA-3,1.0_f0e1d2c3-b4a5-4968-8778-695a4b3c2dee
  |         Count: Last reported: 1
  |                Next report: 0
> show license udi
  | Tue Sep 24 02:49:12.000 UTC
  | UDI: PID:8201-SYS,SN:FOC2245N7D8
:advance 60m
> show license platform summary
  | Tue Sep 24 03:49:14.000 UTC
  | Collection: LAST: Tue Sep 24 2019 03:49:00 UTC
  |             NEXT: Tue Sep 24 2019 04:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
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
:skip 89d
  day 0 03:49:16 gates: none  (2 times, last day 89 03:49:16)
  day 0 03:49:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 89 03:49:16)
  day 0 03:49:16 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 89 03:49:16)
  day 0 03:49:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 89 03:49:16)
  day 0 03:49:16 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED  (2 times, last day 89 03:49:16)
  day 29 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 59 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 68 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 75 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 82 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 83 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 84 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 85 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 86 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 87 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 88 02:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 89 03:48:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
> show license status
  | Sun Dec 22 03:49:16.000 UTC
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 0 days, 22 hours, 45 minutes, 0 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:advance 1d
  day 89 04:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 05:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 06:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 07:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 08:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 09:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 10:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 11:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 12:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 13:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 14:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 15:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 16:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 17:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 18:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 19:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 20:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 21:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 22:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 23:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 00:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 01:34:16 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 89 02:34:16 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 90 03:34:16 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Dec 23 2019 02:34:16 UTC
> show license status
  | Mon Dec 23 03:49:18.000 UTC
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Dec 23 2019 02:34:16 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Mon Dec 23 03:49:20.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8201-TRK)                        1 EVAL EXPIRED
  |                           (XR-8K-7.0-TRK)                   1 EVAL EXPIRED
  |                           (ESS-CA-100G-RTU-2)               1 EVAL EXPIRED
  |                           (ADV-CA-100G-RTU-2)               1 EVAL EXPIRED
  |                           (ESS-CA-100G-SIA-3)               1 EVAL EXPIRED
  |                           (ADV-CA-100G-SIA-3)               1 EVAL EXPIRED
> show license usage
  | Mon Dec 23 03:49:22.000 UTC
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Dec 23 2019 02:34:16 UTC
  |
  | (8201-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (XR-8K-7.0-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
> show license all
  | Mon Dec 23 03:49:24.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Dec 23 2019 02:34:16 UTC
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
  | (8201-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (XR-8K-7.0-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
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
  | Mon Dec 23 03:49:26.000 UTC
  | Collection: LAST: Mon Dec 23 2019 03:49:17 UTC
  |             NEXT: Mon Dec 23 2019 04:49:17 UTC
  | Reporting:  LAST: Mon Dec 23 2019 02:34:16 UTC
  |             NEXT: Tue Dec 24 2019 02:34:16 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 89 days, 23 hours)
  |             SIA license(s) EVAL period has expired.
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
:advance 3h
  day 90 04:34:16 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Dec 23 2019 02:34:16 UTC  (3 times, last day 90 06:34:16)
> show license platform trace
  | Mon Dec 23 06:49:28.000 UTC
  | 1 trace entries
  | Dec 22 03:49:16.000 smartlic/platform event: STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
# A token alone ends nothing; an answer does.
:link down
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Mon Dec 23 06:49:30.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 90 06:49:30 asks REGISTRATION
  day 90 06:49:30 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.
  day 90 06:49:30 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.
> show license status
  | Mon Dec 23 06:49:32.000 UTC
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
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Dec 23 2019 06:49:30 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Registration Attempt: Dec 23 2019 06:50:09 UTC
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Dec 23 2019 02:34:16 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:advance 1h
  day 90 06:50:09 asks REGISTRATION  (5 times, last day 90 07:05:18)
  day 90 06:50:09 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (5 times, last day 90 07:05:18)
  day 90 06:50:09 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Fail to send out Call Home HTTP message.  (5 times, last day 90 07:05:18)
  day 90 07:34:16 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Dec 23 2019 02:34:16 UTC
> show license platform summary
  | Mon Dec 23 07:49:34.000 UTC
  | Collection: LAST: Mon Dec 23 2019 07:49:17 UTC
  |             NEXT: Mon Dec 23 2019 08:49:17 UTC
  | Reporting:  LAST: Mon Dec 23 2019 02:34:16 UTC
  |             NEXT: Tue Dec 24 2019 02:34:16 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 89 days, 19 hours)
  |             SIA license(s) EVAL period has expired.
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
:pool 8201-TRK 1
:pool XR-8K-7.0-TRK 1
:pool ESS-CA-100G-RTU-2 1
:pool ADV-CA-100G-RTU-2 1
:pool ESS-CA-100G-SIA-3 1
:pool ADV-CA-100G-SIA-3 1
:link up
:advance 1h
  day 90 08:05:18 asks REGISTRATION
  day 90 08:05:18 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 90 08:05:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 90 08:05:18 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 90 08:05:18 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 90 08:05:18 asks ACKNOWLEDGEMENT
  day 90 08:05:18 asks ENTITLEMENT
  day 90 08:05:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:8201-SYS,SN:FOC2245N7D8
  day 90 08:05:18 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Mon Dec 23 08:49:36.000 UTC
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
  |   Initial Registration: SUCCEEDED on Dec 23 2019 08:05:18 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jun 20 2020 08:07:00 UTC
  |   Registration Expires: Dec 22 2020 08:00:18 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Dec 23 2019 08:05:18 UTC
  |   Last Communication Attempt: SUCCEEDED on Dec 23 2019 08:05:18 UTC
  |   Next Communication Attempt: Jan 22 2020 08:05:18 UTC
  |   Communication Deadline: Mar 22 2020 08:05:18 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license platform summary
  | Mon Dec 23 08:49:38.000 UTC
  | Collection: LAST: Mon Dec 23 2019 08:49:17 UTC
  |             NEXT: Mon Dec 23 2019 09:49:17 UTC
  | Reporting:  LAST: Mon Dec 23 2019 02:34:16 UTC
  |             NEXT: Tue Dec 24 2019 02:34:16 UTC
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
:advance 1d
# Deregistered, and nothing is left of the evaluation.
> license smart deregister
  | Tue Dec 24 08:49:40.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 91 08:49:40 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 91 08:49:40 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Dec 23 2019 02:34:16 UTC
  day 91 08:49:40 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 91 08:49:40 asks DEREGISTRATION
  day 91 08:49:40 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager or satellite successful
> show license status
  | Tue Dec 24 08:49:42.000 UTC
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
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED on Dec 23 2019 02:34:16 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license summary
  | Tue Dec 24 08:49:44.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL EXPIRED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8201-TRK)                        1 EVAL EXPIRED
  |                           (XR-8K-7.0-TRK)                   1 EVAL EXPIRED
  |                           (ESS-CA-100G-RTU-2)               1 EVAL EXPIRED
  |                           (ADV-CA-100G-RTU-2)               1 EVAL EXPIRED
  |                           (ESS-CA-100G-SIA-3)               1 EVAL EXPIRED
  |                           (ADV-CA-100G-SIA-3)               1 EVAL EXPIRED
> show license platform summary
  | Tue Dec 24 08:49:46.000 UTC
  | Collection: LAST: Tue Dec 24 2019 08:49:17 UTC
  |             NEXT: Tue Dec 24 2019 09:49:17 UTC
  | Reporting:  LAST: Tue Dec 24 2019 02:34:16 UTC
  |             NEXT: Wed Dec 25 2019 02:34:16 UTC
  | *****IMPORTANT*****
  | SIA Status: Out of Compliance(Remaining Grace Period: 89 days, 19 hours)
  |             SIA license(s) EVAL period has expired.
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
:advance 2h
  day 91 09:49:40 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Dec 23 2019 02:34:16 UTC  (2 times, last day 91 10:49:40)
> license smart deregister
  | Tue Dec 24 10:49:48.000 UTC
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
  day 91 10:49:48 %SMART_LIC-6-AGENT_ALREADY_DEREGISTER: Smart Agent is already Deregistered with the Cisco Smart Software Manager or satellite
> license smart renew auth
  | Tue Dec 24 10:49:50.000 UTC
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
> license smart renew id
  | Tue Dec 24 10:49:52.000 UTC
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
