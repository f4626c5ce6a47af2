# 17.3.2: the first capture of the CUBE guide. More than a quarter more or less is recorded on the hour, and begins the period anew.
world personality=cube seed=31 release=17.3.2
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity hours 8
  day 0 14:30:04 configuration: voice service voip / mode border-element license periodicity hours 8
> end
> copy run start
  | Building configuration...
  | [OK]
:clock 2020-08-08
:advance 5h51m
  day 0 14:31:04 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 14:32:50 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (11 times, last day 0 19:48:38)
  day 0 15:30:10 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
:reboot
  day 0 20:21:11 gates: none
  day 0 20:21:11 configuration: voice service voip / mode border-element license periodicity hours 8
  day 0 20:21:11 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 20:21:11 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 20:21:11 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 20:21:11 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
  day 0 20:21:11 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
> show voice sip license status
  | Host Name: cube
  | Current Time: Aug  8 2020 05:51:01 UTC
  | SIP service: Up
  | License use recorded every: 8 Hour(s)
  | Next record at: Aug  8 2020 06:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Aug  8 2020 01:00:00 UTC     0
:calls 7
:advance 10m
  day 0 20:30:10 %CUBE-5-LICENSE_INFO: Requesting for 7 CUBE Standard trunk licenses
  day 0 20:30:10 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:calls 8
:advance 8h
  day 0 21:21:11 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (8 times, last day 0 04:21:11)
  day 0 04:30:10 %CUBE-5-LICENSE_INFO: Requesting for 8 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Aug  8 2020 14:01:07 UTC
  | SIP service: Up
  | License use recorded every: 8 Hour(s)
  | Next record at: Aug  8 2020 22:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Aug  8 2020 14:00:00 UTC     8
  | Aug  8 2020 06:00:00 UTC     7
  | Aug  8 2020 01:00:00 UTC     0
:calls 11
:advance 40m
:calls 6
:advance 15m
  day 0 05:21:11 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:calls 10
:advance 40m
  day 0 05:30:10 %CUBE-5-LICENSE_INFO: Requesting for 11 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Aug  8 2020 15:36:15 UTC
  | SIP service: Up
  | License use recorded every: 8 Hour(s)
  | Next record at: Aug  8 2020 23:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Aug  8 2020 15:00:00 UTC    11
  | Aug  8 2020 14:00:00 UTC     8
  | Aug  8 2020 06:00:00 UTC     7
  | Aug  8 2020 01:00:00 UTC     0
> show cube status
  | CUBE-Version : 14.1
  | SW-Version : 17.3.2, Platform ISR4321
  | HA-Type : none
> show license usage
  | License Authorization:
  |   Status: Not Applicable
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: uck9
  |   Feature Description: uck9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: securityk9
  |   Feature Description: securityk9
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
  |
  | CUBE_T_STD (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 11
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: NOT RESTRICTED
  |   Feature Name: CUBE_T_STD
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Enforcement type: NOT ENFORCED
  |   License type: Perpetual
