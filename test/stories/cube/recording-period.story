# 17.3.2: the second capture of the CUBE guide (less than a quarter more: only periods count), and what a period can be.
world personality=cube seed=32 release=17.2.1r
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity mins 5
  day 0 14:30:04 configuration: voice service voip / mode border-element license periodicity mins 5
> end
> copy run start
  | Building configuration...
  | [OK]
> install add file isr4300-universalk9.17.03.02.SPA.bin activate commit
  | install_add_activate_commit: the system is reloaded with the new image.
  day 0 14:30:10 gates: none
  day 0 14:30:10 configuration: voice service voip / mode border-element license periodicity hours 8
  day 0 14:30:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:10 %SMART_LIC-3-UPGRADED_TO_POLICY: This release reports what is used. The evaluation period counts no more: messages go to a collector (CSLU) by default: configure 'license smart transport'
  day 0 14:30:10 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:10 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
  day 0 14:30:10 %SIP-5-LICENSING: CUBE license reporting period has been set to the minimum value of 8 hours.
> show running-config | section voice
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license periodicity hours 8
> show voice sip license status | include every|Next
  | License use recorded every: 8 Hour(s)
  | Next record at: Nov 25 2019 15:00:00 UTC
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity ?
  |   days   In days
  |   hours  In hours
  |   <cr>
> mode border-element license periodicity hours ?
  |   <8-23>  How many
> mode border-element license periodicity hours 7
  |                                                                   ^
  | % Invalid input detected at '^' marker.
> mode border-element license periodicity mins 30
  |                                                             ^
  | % Invalid input detected at '^' marker.
> mode border-element license periodicity days 31
  |                                                                  ^
  | % Invalid input detected at '^' marker.
> mode border-element license periodicity days 1
  day 0 14:30:30 configuration: voice service voip / mode border-element license periodicity days 1
> do show voice sip license status | include every
  | License use recorded every: 1 Day(s)
> no mode border-element license periodicity
> do show voice sip license status | include every
  | License use recorded every: 7 Day(s)
> mode border-element license periodicity hours 8
  day 0 14:30:38 configuration: voice service voip / mode border-element license periodicity hours 8
> end
> copy run start
  | Building configuration...
  | [OK]
:clock 2020-09-03
:advance 9h30m
  day 0 14:31:38 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 14:33:00 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (15 times, last day 0 23:48:48)
  day 0 15:30:44 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses  (2 times, last day 0 23:30:44)
:reboot
  day 0 00:00:45 gates: none
  day 0 00:00:45 configuration: voice service voip / mode border-element license periodicity hours 8
  day 0 00:00:45 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 00:00:45 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 00:00:45 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 00:00:45 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
  day 0 00:00:45 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:calls 20
:advance 2h
  day 0 00:30:44 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Standard trunk licenses
  day 0 00:30:44 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
  day 0 01:00:45 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (2 times, last day 0 02:00:45)
:calls 24
:advance 1h
  day 0 03:00:45 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
:calls 22
:advance 5h31m
  day 0 04:00:45 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (5 times, last day 0 08:00:45)
  day 0 08:30:44 %CUBE-5-LICENSE_INFO: Requesting for 24 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Sep  3 2020 18:01:07 UTC
  | SIP service: Up
  | License use recorded every: 8 Hour(s)
  | Next record at: Sep  4 2020 02:00:00 UTC
  | Recent use of license(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count
  | ----------------------------------------------------------------------------
  | Sep  3 2020 18:00:00 UTC    24
  | Sep  3 2020 10:00:00 UTC    20
  | Sep  3 2020 09:00:00 UTC     0
  | Sep  3 2020 01:00:00 UTC     0
> show license summary
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE
  |   securityk9              (ISR_4321_Security)               1 IN USE
  |   CUBE_T_STD              (CUBE_T_STD)                     24 IN USE
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license capacity 25
  day 0 08:31:59 configuration: voice service voip / mode border-element license periodicity hours 8 / mode border-element license capacity 25
  day 0 08:31:59 %CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.
> end
