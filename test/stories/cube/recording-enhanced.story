# 17.6.1a: standard and enhanced sessions are recorded at the same moment, each by itself; a pair of boxes has enhanced ones only.
world personality=cube seed=33 release=17.6.1a
:calls 20
:forked 4
:advance 31m
  day 0 14:32:50 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (6 times, last day 0 14:48:38)
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 16 CUBE Standard trunk licenses
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 4 CUBE Enhanced trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 15:01:04 UTC
  | SIP service: Up
  | License use recorded every: 7 Day(s)
  | Next record at: Dec  2 2019 15:00:00 UTC
  | Recent use of license(s) for CUBE Standard Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 15:00:00 UTC    16
  | Recent use of license(s) for CUBE Enhanced Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 15:00:00 UTC     4
:forked 6
:advance 1h
  day 0 15:48:38 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
  day 0 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 14 CUBE Standard trunk licenses
  day 0 16:00:00 %CUBE-5-LICENSE_INFO: Requesting for 6 CUBE Enhanced trunk licenses
:forked 0
:advance 1h
  day 0 16:48:38 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
  day 0 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 16 CUBE Standard trunk licenses
  day 0 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 4 CUBE Enhanced trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 17:01:10 UTC
  | SIP service: Up
  | License use recorded every: 7 Day(s)
  | Next record at: Dec  2 2019 17:00:00 UTC
  | Recent use of license(s) for CUBE Standard Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 17:00:00 UTC    16
  | Nov 25 2019 16:00:00 UTC    14
  | Nov 25 2019 15:00:00 UTC    16
  | Recent use of license(s) for CUBE Enhanced Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 17:00:00 UTC     4
  | Nov 25 2019 16:00:00 UTC     6
  | Nov 25 2019 15:00:00 UTC     4
> show license usage | include CUBE|Count
  |   Count: 1
  |   Count: 1
  | CUBE_T_STD (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 16
  |   Feature Name: CUBE_T_STD
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  | CUBE_T_RED (CUBE_T_RED):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Redundant Session License
  |   Count: 4
  |   Feature Name: CUBE_T_RED
  |   Feature Description: Cisco Unified Border Element (CUBE) Trunk Redundant Session License
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> redundancy-group 1
> end
> copy run start
  | Building configuration...
  | [OK]
:reboot
  day 0 17:01:24 gates: none
  day 0 17:01:24 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 17:01:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 17:01:24 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 17:01:24 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
  day 0 17:01:24 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:advance 1h
  day 0 18:00:00 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Enhanced trunk licenses
  day 0 18:01:24 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
> show cube status
  | CUBE-Version : 14.4
  | SW-Version : 17.6.1a, Platform ISR4321
  | HA-Type : hot-standby-chassis-to-chassis
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 18:01:26 UTC
  | SIP service: Up
  | License use recorded every: 7 Day(s)
  | Next record at: Dec  2 2019 18:00:00 UTC
  | Recent use of license(s) for CUBE Standard Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 18:00:00 UTC     0
  | Nov 25 2019 17:00:00 UTC    16
  | Nov 25 2019 16:00:00 UTC    14
  | Nov 25 2019 15:00:00 UTC    16
  | Recent use of license(s) for CUBE Enhanced Trunk
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Nov 25 2019 18:00:00 UTC    20
  | Nov 25 2019 17:00:00 UTC     4
  | Nov 25 2019 16:00:00 UTC     6
  | Nov 25 2019 15:00:00 UTC     4
> install add file isr4300-universalk9.17.18.01a.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 18:01:28 gates: none
  day 0 18:01:28 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 18:01:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 18:01:28 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 18:01:28 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.
  day 0 18:01:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:advance 1h
  day 0 19:00:00 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Enhanced trunk licenses
  day 0 19:01:28 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
> show cube status
  | CUBE-Version : 14.11
  | SW-Version : 17.18.1a, Platform ISR4321
  | HA-Type : hot-standby-chassis-to-chassis
  |
  | Dynamic License Usage Count : 20
> show license summary
  | Account Information:
  |   Smart Account: <none>
  |   Virtual Account: <none>
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE
  |   securityk9              (ISR_4321_Security)               1 IN USE
  |   CUBE_TS_ENH             (CUBE_TS_ENH)                    20 IN USE
  |   CUBE_T_RED              (CUBE_T_RED)                      0 NOT IN USE
