# 17.2: sessions are counted, and every period what was used is asked for, anew each time.
world personality=cube seed=24 release=17.2.1r
> show cube status
  | CUBE-Version : 14.0
  | SW-Version : 17.2.1r, Platform ISR4321
  | HA-Type : none
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 14:30:02 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec  2 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity ?
  |   days   In days
  |   hours  In hours
  |   mins   In minutes
  |   <cr>
> mode border-element license periodicity mins 0
  |                                                                  ^
  | % Invalid input detected at '^' marker.
> mode border-element license periodicity hours 24
  | % A period of hours is 1 to 23 of them.
> mode border-element license periodicity days 31
  | % A period of days is 1 to 30 of them.
> mode border-element license periodicity
  | % Incomplete command.
> mode border-element license periodicity days 1
  day 0 14:30:18 configuration: voice service voip / mode border-element license periodicity days 1
> do show voice sip license status
  | Host Name: cube
  | Current Time: Nov 25 2019 14:30:20 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Nov 26 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
> end
> show running-config | section voice
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license periodicity days 1
> copy run start
  | Building configuration...
  | [OK]
:token
  | $TOKEN is a registration token.
:pool CUBE_T_STD 20
:pool ISR_4321_UnifiedCommunication 1
:pool ISR_4321_Security 1
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:28 %CALL_HOME-6-SCH_REGISTRATION_IN_PROGRESS: SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.
  day 0 14:30:28 asks REGISTRATION
  day 0 14:30:28 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 14:30:28 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite successful
  day 0 14:30:28 asks ACKNOWLEDGEMENT
  day 0 14:30:28 asks ENTITLEMENT
  day 0 14:30:28 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:28 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:32:48 2020 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Dec 25 14:30:28 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
:calls 4
:advance 1d
  day 1 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 4 CUBE Standard trunk licenses
  day 1 14:30:00 asks ENTITLEMENT
  day 1 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 26 2019 14:30:34 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Nov 27 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Nov 26 2019 14:30:00 UTC     4  Authorized
:calls ramp 15 30
:advance 31m
> show voice sip license stats
  |           03:01:38 PM Tuesday Nov 26 2019 UTC
  |
  |       111111111111111111111111111111111111111111111111111111111111
  |       555555555555555555555555555555555555555555555555555555555555
  |    20
  |    19
  |    18
  |    17
  |    16
  |    15 ************************************************************
  |    14 ************************************************************
  |    13 ************************************************************
  |    12 ************************************************************
  |    11 ************************************************************
  |    10 ************************************************************
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 seconds)
  |
  |       1111111111111111
  |       554443332211100099988777666555444444444444444444444444444444
  |    20
  |    19
  |    18
  |    17
  |    16
  |    15 ##
  |    14 ####*
  |    13 #######*
  |    12 ##########
  |    11 #############
  |    10 ###############*
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 minutes)
  |           * = maximum     # = average
  |
  |       444444444444444444444444
  |    10
  |     9
  |     8
  |     7
  |     6
  |     5
  |     4 ########################
  |     3 ########################
  |     2 ########################
  |     1 ########################
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 hours)
  |           * = maximum     # = average
  |
  |       4
  |    10
  |     9
  |     8
  |     7
  |     6
  |     5
  |     4 #
  |     3 #
  |     2 #
  |     1 #
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 days)
  |           * = maximum     # = average
:advance 1d
  day 2 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 15 CUBE Standard trunk licenses
  day 2 14:30:00 asks ENTITLEMENT
  day 2 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 27 2019 15:01:40 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Nov 28 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
> show license usage
  | License Authorization:
  |   Status: AUTHORIZED on Nov 25 14:30:28 2019 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Standard_Session (CUBE_T_STD):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License
  |   Count: 15
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
# Nothing changed, and it is asked for again.
:advance 1d
  day 3 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 15 CUBE Standard trunk licenses
  day 3 14:30:00 asks ENTITLEMENT
  day 3 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 28 2019 15:01:44 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Nov 29 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
:pools
  | ISR_4321_Security: purchased 1, in use 1, balance 0
  | ISR_4321_UnifiedCommunication: purchased 1, in use 1, balance 0
  | CUBE_T_STD: purchased 20, in use 15, balance 5
# More than the account holds: out of compliance, and every call goes on.
:calls 25
:advance 1d
  day 4 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses
  day 4 14:30:00 asks ENTITLEMENT
  day 4 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 4 14:30:00 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 29 2019 15:01:48 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Nov 30 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:32:48 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Nov 30 02:30:00 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
  |   CUBE_Trunk_Standard_... (CUBE_T_STD)                     25 OUT OF COMPLIANCE
> show call active voice summary
  | SIP-to-SIP sessions: 25
  | Calls refused since boot: 0
# Not reachable at the time: asked again by the ladder; not answered within a period: asked anew.
:link down
:calls 12
:advance 1d5m
  day 4 02:30:00 asks ENTITLEMENT  (17 times, last day 5 14:45:29)
  day 4 02:30:00 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)  (17 times, last day 5 14:45:29)
  day 4 02:30:00 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (17 times, last day 5 14:45:29)
  day 4 02:30:00 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (17 times, last day 5 14:45:29)
  day 5 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 25 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Nov 30 2019 15:06:56 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Dec  1 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Nov 30 2019 14:30:00 UTC    25  Pending
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
:advance 1d
  day 5 15:45:29 asks ENTITLEMENT  (24 times, last day 6 14:45:29)
  day 5 15:45:29 %CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 207 : Connection time out)  (24 times, last day 6 14:45:29)
  day 5 15:45:29 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (24 times, last day 6 14:45:29)
  day 5 15:45:29 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.  (24 times, last day 6 14:45:29)
  day 6 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 12 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  1 2019 15:06:58 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Dec  2 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  1 2019 14:30:00 UTC    12  Pending
  | Nov 30 2019 14:30:00 UTC    25  No answer
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
:link up
:advance 1h
  day 6 15:45:29 asks ENTITLEMENT
  day 6 15:45:29 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager or satellite restored
  day 6 15:45:29 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 6 15:45:29 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  1 2019 16:07:00 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Dec  2 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  1 2019 14:30:00 UTC    12  Authorized
  | Nov 30 2019 14:30:00 UTC    25  No answer
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
# Nobody calls any more.
:calls 0
:advance 2d
  day 7 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 12 CUBE Standard trunk licenses
  day 7 14:30:00 asks ENTITLEMENT  (2 times, last day 8 14:30:00)
  day 7 14:30:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV  (2 times, last day 8 14:30:00)
  day 8 14:30:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  3 2019 16:07:04 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Dec  4 2019 14:30:00 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  3 2019 14:30:00 UTC     0  Authorized
  | Dec  2 2019 14:30:00 UTC    12  Authorized
  | Dec  1 2019 14:30:00 UTC    12  Authorized
  | Nov 30 2019 14:30:00 UTC    25  No answer
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
  | Nov 26 2019 14:30:00 UTC     4  Authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:32:48 2020 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jan 02 14:30:00 2020 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
# Every few minutes, as with an authority on the premises; then every hours.
:calls 9
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity mins 5
  day 8 16:07:14 configuration: voice service voip / mode border-element license periodicity mins 5
  day 8 16:07:14 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
  day 8 16:07:14 asks ENTITLEMENT
  day 8 16:07:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV
> end
:advance 12m
  day 8 16:12:14 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Standard trunk licenses  (2 times, last day 8 16:17:14)
  day 8 16:12:14 asks ENTITLEMENT  (2 times, last day 8 16:17:14)
  day 8 16:12:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV  (2 times, last day 8 16:17:14)
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  3 2019 16:19:18 UTC
  | SIP service: Up
  | License request interval: 5 Minute(s)
  | Next request at: Dec  3 2019 16:22:14 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  3 2019 16:17:14 UTC     9  Authorized
  | Dec  3 2019 16:12:14 UTC     9  Authorized
  | Dec  3 2019 16:07:14 UTC     0  Authorized
  | Dec  3 2019 14:30:00 UTC     0  Authorized
  | Dec  2 2019 14:30:00 UTC    12  Authorized
  | Dec  1 2019 14:30:00 UTC    12  Authorized
  | Nov 30 2019 14:30:00 UTC    25  No answer
  | Nov 29 2019 14:30:00 UTC    25  Out of compliance
  | Nov 28 2019 14:30:00 UTC    15  Authorized
  | Nov 27 2019 14:30:00 UTC    15  Authorized
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> mode border-element license periodicity hours 8
  day 8 16:19:24 configuration: voice service voip / mode border-element license periodicity hours 8
> end
:advance 1d
  day 8 00:17:14 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Standard trunk licenses  (3 times, last day 9 16:17:14)
  day 8 00:17:14 asks ENTITLEMENT  (3 times, last day 9 16:17:14)
  day 8 00:17:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:ISR4321/K9,SN:FDO2013A1WV  (3 times, last day 9 16:17:14)
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  4 2019 16:19:28 UTC
  | SIP service: Up
  | License request interval: 8 Hour(s)
  | Next request at: Dec  5 2019 00:17:14 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  4 2019 16:17:14 UTC     9  Authorized
  | Dec  4 2019 08:17:14 UTC     9  Authorized
  | Dec  4 2019 00:17:14 UTC     9  Authorized
  | Dec  3 2019 16:17:14 UTC     9  Authorized
  | Dec  3 2019 16:12:14 UTC     9  Authorized
  | Dec  3 2019 16:07:14 UTC     0  Authorized
  | Dec  3 2019 14:30:00 UTC     0  Authorized
  | Dec  2 2019 14:30:00 UTC    12  Authorized
  | Dec  1 2019 14:30:00 UTC    12  Authorized
  | Nov 30 2019 14:30:00 UTC    25  No answer
> show voice sip license stats table
  | 04:19:30 PM Wednesday Dec 04 2019 UTC
  |
  | CUBE Trunk License Usage  (last 60 seconds)
  | Period     Average       Max
  | ----------------------------
  |  1-5           9          9
  |  6-10          9          9
  | 11-15          9          9
  | 16-20          9          9
  | 21-25          9          9
  | 26-30          9          9
  | 31-35          9          9
  | 36-40          9          9
  | 41-45          9          9
  | 46-50          9          9
  | 51-55          9          9
  | 56-60          9          9
  |
  | CUBE Trunk License Usage  (last 60 minutes)
  | Period     Average       Max
  | ----------------------------
  |  1-5           9          9
  |  6-10          9          9
  | 11-15          9          9
  | 16-20          9          9
  | 21-25          9          9
  | 26-30          9          9
  | 31-35          9          9
  | 36-40          9          9
  | 41-45          9          9
  | 46-50          9          9
  | 51-55          9          9
  | 56-60          9          9
  |
  | CUBE Trunk License Usage  (last 72 hours)
  | Period     Average       Max
  | ----------------------------
  |  1-5           9          9
  |  6-10          9          9
  | 11-15          9          9
  | 16-20          9          9
  | 21-25          6          9
  | 26-30          0          0
  | 31-35          0          0
  | 36-40          0          0
  | 41-45          0          0
  | 46-50          0          0
  | 51-55          0          0
  | 56-60          0          0
  | 61-65          0          0
  | 66-70          0          0
  | 71-72          4         12
  |
  | CUBE Trunk License Usage  (last 72 days)
  | Period     Average       Max
  | ----------------------------
  |  1-5           7         25
  |  6-10         12         25
  | 11-15          0          0
  | 16-20          0          0
  | 21-25          0          0
  | 26-30          0          0
  | 31-35          0          0
  | 36-40          0          0
  | 41-45          0          0
  | 46-50          0          0
  | 51-55          0          0
  | 56-60          0          0
  | 61-65          0          0
  | 66-70          0          0
  | 71-72          0          0
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> no mode border-element license periodicity
> end
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec  4 2019 16:19:40 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec 11 2019 16:17:14 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec  4 2019 16:17:14 UTC     9  Authorized
  | Dec  4 2019 08:17:14 UTC     9  Authorized
  | Dec  4 2019 00:17:14 UTC     9  Authorized
  | Dec  3 2019 16:17:14 UTC     9  Authorized
  | Dec  3 2019 16:12:14 UTC     9  Authorized
  | Dec  3 2019 16:07:14 UTC     0  Authorized
  | Dec  3 2019 14:30:00 UTC     0  Authorized
  | Dec  2 2019 14:30:00 UTC    12  Authorized
  | Dec  1 2019 14:30:00 UTC    12  Authorized
  | Nov 30 2019 14:30:00 UTC    25  No answer
# One of a pair asks for the other licence.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> voice service voip
> redundancy-group 1
  day 9 16:19:46 asks ENTITLEMENT
  day 9 16:19:46 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
  day 9 16:19:46 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
> end
:advance 7d
  day 9 04:19:46 asks ENTITLEMENT  (14 times, last day 16 16:17:14)
  day 9 04:19:46 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV  (14 times, last day 16 16:17:14)
  day 16 16:17:14 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Enhanced trunk licenses
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec 11 2019 16:19:50 UTC
  | SIP service: Up
  | License request interval: 7 Day(s)
  | Next request at: Dec 18 2019 16:17:14 UTC
  | Recent request(s) for entitlement tag CUBE_T_RED
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec 11 2019 16:17:14 UTC     9  Out of compliance
  | Dec  4 2019 16:17:14 UTC     9  Authorized
  | Dec  4 2019 08:17:14 UTC     9  Authorized
  | Dec  4 2019 00:17:14 UTC     9  Authorized
  | Dec  3 2019 16:17:14 UTC     9  Authorized
  | Dec  3 2019 16:12:14 UTC     9  Authorized
  | Dec  3 2019 16:07:14 UTC     0  Authorized
  | Dec  3 2019 14:30:00 UTC     0  Authorized
  | Dec  2 2019 14:30:00 UTC    12  Authorized
  | Dec  1 2019 14:30:00 UTC    12  Authorized
> show cube status
  | CUBE-Version : 14.0
  | SW-Version : 17.2.1r, Platform ISR4321
  | HA-Type : hot-standby-chassis-to-chassis
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Dec 04 16:19:46 2019 UTC
  |
  | uck9 (ISR_4321_UnifiedCommunication):
  |   Description: uck9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | securityk9 (ISR_4321_Security):
  |   Description: securityk9
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | CUBE_Trunk_Redundant_Session (CUBE_T_RED):
  |   Description: Cisco Unified Border Element (CUBE) Trunk Redundant Session License
  |   Count: 9
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
:gateway on
  day 16 16:19:56 asks ENTITLEMENT
  day 16 16:19:56 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
:advance 2m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: May 23 14:32:48 2020 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Dec 12 04:19:56 2019 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   uck9                    (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
  |   securityk9              (ISR_4321_Security)               1 AUTHORIZED
  |   CUBE_Trunk_Redundant... (CUBE_T_RED)                      9 OUT OF COMPLIANCE
  |   CUBE_Trunk_Voice_Gat... (CUBE_T_VGW)                      1 OUT OF COMPLIANCE
# Hours and days outlive a power cut; minutes do not.
:power-cut
:advance 5h
:power-on
  day 16 21:22:00 gates: none
  day 16 21:22:00 configuration: voice service voip / mode border-element license periodicity days 1
  day 16 21:22:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 16 21:22:00)
  day 16 21:22:00 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 16 21:22:00 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 16 21:22:00 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 16 21:22:00 asks ENTITLEMENT
> show voice sip license stats
  |           09:22:00 PM Wednesday Dec 11 2019 UTC
  |
  |    10
  |     9
  |     8
  |     7
  |     6
  |     5
  |     4
  |     3
  |     2
  |     1
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 seconds)
  |
  |    10
  |     9
  |     8
  |     7
  |     6
  |     5
  |     4
  |     3
  |     2
  |     1
  |      0....5....1....1....2....2....3....3....4....4....5....5....6
  |                0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 60 minutes)
  |           * = maximum     # = average
  |
  |            9999999999999999999999999999999999999999999999999999999999999999999
  |    10
  |     9      ###################################################################
  |     8      ###################################################################
  |     7      ###################################################################
  |     6      ###################################################################
  |     5      ###################################################################
  |     4      ###################################################################
  |     3      ###################################################################
  |     2      ###################################################################
  |     1      ###################################################################
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 hours)
  |           * = maximum     # = average
  |
  |                112211
  |       99999999 2255554
  |    30
  |    28
  |    26            *#
  |    24            *#
  |    22            *#
  |    20            *#
  |    18            *#
  |    16            *###
  |    14            *###
  |    12          *#####
  |    10 #######* *#####
  |      0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..
  |                0    5    0    5    0    5    0    5    0    5    0    5    0
  |           CUBE Trunk License Usage (last 72 days)
  |           * = maximum     # = average
  day 16 21:22:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi PID:ISR4321/K9,SN:FDO2013A1WV
# No registration: it is asked of the evaluation.
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 16 21:22:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 16 21:22:02 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 16 21:22:02 asks DEREGISTRATION
  day 16 21:22:02 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager or satellite successful
:advance 7d
  day 17 16:17:14 %CUBE-5-LICENSE_INFO: Requesting for 9 CUBE Standard trunk licenses  (7 times, last day 23 16:17:14)
> show voice sip license status
  | Host Name: cube
  | Current Time: Dec 18 2019 21:22:04 UTC
  | SIP service: Up
  | License request interval: 1 Day(s)
  | Next request at: Dec 19 2019 16:17:14 UTC
  | Recent request(s) for entitlement tag CUBE_T_STD
  | ----------------------------------------------------------------------------
  | Timestamp                Count  Result
  | ----------------------------------------------------------------------------
  | Dec 18 2019 16:17:14 UTC     9  Evaluation
  | Dec 17 2019 16:17:14 UTC     9  Evaluation
  | Dec 16 2019 16:17:14 UTC     9  Evaluation
  | Dec 15 2019 16:17:14 UTC     9  Evaluation
  | Dec 14 2019 16:17:14 UTC     9  Evaluation
  | Dec 13 2019 16:17:14 UTC     9  Evaluation
  | Dec 12 2019 16:17:14 UTC     9  Evaluation
  | Dec 11 2019 16:17:14 UTC     9  Out of compliance
  | Dec  4 2019 16:17:14 UTC     9  Authorized
  | Dec  4 2019 08:17:14 UTC     9  Authorized
