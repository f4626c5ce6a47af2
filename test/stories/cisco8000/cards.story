# An 8812: line cards are counted while they are in and not shut down. A card that is shut down makes the platform contradict itself, once.
world personality=cisco8000 release=7.3.2
:chassis 8812
  day 0 02:49:00 gates: none
  day 0 02:49:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 02:49:00)
  day 0 02:49:00 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 02:49:00 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 02:49:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
:ports 0 400g 2 1
:ports 1 100g 4
:ports 2 400g 1
> show platform
  | Tue Sep 24 02:49:08.000 UTC
  | Node              Type                          State             Config state
  | --------------------------------------------------------------------------------
  | 0/RP0/CPU0        8800-RP(Active)               IOS XR RUN        NSHUT
  | 0/RP1/CPU0        8800-RP(Standby)              IOS XR RUN        NSHUT
  | 0/0/CPU0          8800-LC-36FH                  OPERATIONAL       NSHUT
  | 0/1/CPU0          8800-LC-48H                   OPERATIONAL       NSHUT
  | 0/2/CPU0          8800-LC-36FH                  OPERATIONAL       NSHUT
> show license udi
  | Tue Sep 24 02:49:10.000 UTC
  | UDI: PID:8812-SYS,SN:FOC2245N7D8
  |
  | HA UDI List:
  |     Active:PID:8812-SYS,SN:FOC2245N7D8
  |     Standby:PID:8812-SYS,SN:FOC2245N7D8
> show license platform summary
  | Tue Sep 24 02:49:12.000 UTC
  | Collection: LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Tue Sep 24 2019 03:49:00 UTC
  | Reporting:  LAST: Tue Sep 24 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    0
  | FCM          Cisco 8800-LC-48H Base Hardware Tracking PID           1    0
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
:advance 1d
> show license platform summary
  | Wed Sep 25 02:49:14.000 UTC
  | Collection: LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Wed Sep 25 2019 03:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   16    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    16    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    0
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    0
  | FCM          Cisco 8800-LC-48H Base Hardware Tracking PID           1    0
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show license summary
  | Wed Sep 25 02:49:16.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 88 days, 23 hours, 58 minutes, 44 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (8812-TRK)                        1 EVAL MODE
  |                           (8800-LC-48H-TRK)                 1 EVAL MODE
  |                           (8800-LC-36FH-TRK)                2 EVAL MODE
  |                           (XR-8K-7.0-TRK)                   1 EVAL MODE
  |                           (ESS-CA-100G-RTU-2)              16 EVAL MODE
  |                           (ADV-CA-100G-RTU-2)               4 EVAL MODE
  |                           (ESS-CA-100G-SIA-3)              16 EVAL MODE
  |                           (ADV-CA-100G-SIA-3)               4 EVAL MODE
# A card is pulled: it counts until it is collected again.
:pull 2
:advance 1h
> show license platform summary
  | Wed Sep 25 03:49:20.000 UTC
  | Collection: LAST: Wed Sep 25 2019 03:49:00 UTC
  |             NEXT: Wed Sep 25 2019 04:49:00 UTC
  | Reporting:  LAST: Wed Sep 25 2019 02:49:00 UTC
  |             NEXT: Thu Sep 26 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   16   12
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    4
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    16   12
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    4
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    1
  | FCM          Cisco 8800-LC-48H Base Hardware Tracking PID           1    1
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
:advance 1d
> show license platform summary
  | Thu Sep 26 03:49:22.000 UTC
  | Collection: LAST: Thu Sep 26 2019 03:49:00 UTC
  |             NEXT: Thu Sep 26 2019 04:49:00 UTC
  | Reporting:  LAST: Thu Sep 26 2019 02:49:00 UTC
  |             NEXT: Fri Sep 27 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   12   12
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    4
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    12   12
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    4
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    1
  | FCM          Cisco 8800-LC-48H Base Hardware Tracking PID           1    1
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          1    1
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
:insert 2
:advance 1d
> show license platform summary
  | Fri Sep 27 03:49:26.000 UTC
  | Collection: LAST: Fri Sep 27 2019 03:49:00 UTC
  |             NEXT: Fri Sep 27 2019 04:49:00 UTC
  | Reporting:  LAST: Fri Sep 27 2019 02:49:00 UTC
  |             NEXT: Sat Sep 28 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   16   16
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    4
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    16   16
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    4
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    1
  | FCM          Cisco 8800-LC-48H Base Hardware Tracking PID           1    1
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    2
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> configure terminal
  | Fri Sep 27 03:49:28.000 UTC
> hw-module shutdown location 0/0/CPU0
> commit
  | Fri Sep 27 03:49:32.000 UTC
  day 3 03:49:32 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: Unable to retrieve current TS path
  day 3 03:49:32 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: INVALID SysDataList: No storage path for first device
  day 3 03:49:32 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: Incorrect Data List detected.
> show platform
  | Fri Sep 27 03:49:34.000 UTC
  | Node              Type                          State             Config state
  | --------------------------------------------------------------------------------
  | 0/RP0/CPU0        8800-RP(Active)               IOS XR RUN        NSHUT
  | 0/RP1/CPU0        8800-RP(Standby)              IOS XR RUN        NSHUT
  | 0/0/CPU0          8800-LC-36FH                  SHUT DOWN         SHUT
  | 0/1/CPU0          8800-LC-48H                   OPERATIONAL       NSHUT
  | 0/2/CPU0          8800-LC-36FH                  OPERATIONAL       NSHUT
> no hw-module shutdown location 0/0/CPU0
> commit
  | Fri Sep 27 03:49:38.000 UTC
> hw-module shutdown location 0/1/CPU0
> commit
  | Fri Sep 27 03:49:42.000 UTC
> end
:advance 2d
> show license platform summary
  | Sun Sep 29 03:49:46.000 UTC
  | Collection: LAST: Sun Sep 29 2019 03:49:00 UTC
  |             NEXT: Sun Sep 29 2019 04:49:00 UTC
  | Reporting:  LAST: Sun Sep 29 2019 02:49:00 UTC
  |             NEXT: Mon Sep 30 2019 02:49:00 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   12   12
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    4
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    12   12
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    4
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    1
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    2
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    1
> show license usage
  | Sun Sep 29 03:49:48.000 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 84 days, 22 hours, 58 minutes, 12 seconds
  |
  | (8812-TRK):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (8800-LC-36FH-TRK):
  |   Description:
  |   Count: 2
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
  |   Count: 12
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-RTU-2):
  |   Description:
  |   Count: 4
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ESS-CA-100G-SIA-3):
  |   Description:
  |   Count: 12
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
  |
  | (ADV-CA-100G-SIA-3):
  |   Description:
  |   Count: 4
  |   Version: 1.0
  |   Status: EVAL MODE
  |   Export status: NOT RESTRICTED
:reboot
  day 5 03:49:50 gates: none
  day 5 03:49:50 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 5 03:49:50)
  day 5 03:49:50 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 5 03:49:50 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 5 03:49:50 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: Unable to retrieve current TS path
  day 5 03:49:50 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: INVALID SysDataList: No storage path for first device
  day 5 03:49:50 %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: Incorrect Data List detected.
  day 5 03:49:50 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNKNOWN to UNREGISTERED
> show license platform summary
  | Sun Sep 29 03:49:50.000 UTC
  | Collection: LAST: None
  |             NEXT: None
  | Reporting:  LAST: Sun Sep 29 2019 02:34:50 UTC
  |             NEXT: Mon Sep 30 2019 02:34:50 UTC
  | SIA Status: In Compliance
  |
  |                                                                  Count
  | Feature/Area Entitlement                                         Last Next
  | FCM          Core & Aggr Essentials SW Right-to-Use per 100G for   12    0
  | FCM          Core & Aggr Advance SW Right-to-Use per 100G for Ci    4    0
  | FCM          Core & Aggr Essentials SIA per 100G for Cisco 8000    12    0
  | FCM          Core & Aggr Advance SIA per 100G for Cisco 8000        4    0
  | FCM          Cisco 8812 Base Hardware Tracking PID                  1    0
  | FCM          Cisco 8800-LC-36FH Base Hardware Tracking PID          2    0
  | FCM          8000 Router IOS XR 7.0 SW Version Tracking PID         1    0
> show logging
  | Sun Sep 29 03:49:52.000 UTC
  | Syslog logging: enabled (0 messages dropped, 0 flushes, 0 overruns)
  |     Buffer logging: level debugging, 8 messages logged
  |
  | Log Buffer (2097152 bytes):
  |
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-6-EXPORT_CONTROLLED : Usage of export controlled features is not allowed
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-6-AGENT_READY : Smart Agent for Licensing is initialized
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-6-AGENT_ENABLED : Smart Agent for Licensing is enabled
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-6-EXPORT_CONTROLLED : Usage of export controlled features is not allowed
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-2-PLATFORM_ERROR : Smart Licensing has encountered an internal software error. Contact TAC: Unable to retrieve current TS path
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-2-PLATFORM_ERROR : Smart Licensing has encountered an internal software error. Contact TAC: INVALID SysDataList: No storage path for first device
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: smartlicserver[324]: %LICENSE-SMART_LIC-2-PLATFORM_ERROR : Smart Licensing has encountered an internal software error. Contact TAC: Incorrect Data List detected.
  | RP/0/RP0/CPU0:Sep 29 03:49:50.000 UTC: plat_sl_client[325]: %LICENSE-PLAT_CLIENT-6-STATE_CHANGE : Licensing platform state changing from UNKNOWN to UNREGISTERED
