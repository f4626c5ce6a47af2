# Off and on. While it is off nothing is smart: no gate, no request, no screen but what says so.
world personality=staros
:load pgw 20000
> show subscribers
  | Total Subscribers: 20000
  |   Service        Current    Attached     Refused   New calls
  |   pgw              20000       20000           0    ACCEPTED
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: DISABLED
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
  | No licenses in use
  |
  | Product Information
  | ===================
  | UDI: PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |
  | HA UDI List:
  |     Active:PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |     Standby:PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 4.0.5_rel/51
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   ALLOWED  -                      -
  |   1     ASR5K-00-SG10       ALLOWED  -                      -
  |   2     ASR5K-00-GN10SESS   ALLOWED  -                      -
  |   3     ASR5K-00-SW10LIC    ALLOWED  -                      -
  |   4     ASR5K-00-ME10LIC    ALLOWED  -                      -
  |   5     ASR5K-00-EG10S-K9   ALLOWED  -                      -
  |   6     ASR5K-00-SM10S-K9   ALLOWED  -                      -
  |
  | Features:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-CS01GRET   ALLOWED  -                      -
  |   1     ASR5K-00-CS01MPLS   ALLOWED  -                      -
  |   2     ASR5K-00-GN01REC    ALLOWED  -                      -
  |   3     ASR5K-00-GN01ICSR   ALLOWED  -                      -
  |   4     ASR5K-00-EP01VLE    ALLOWED  -                      -
  |   5     ASR5K-00-EP01ICSE   ALLOWED  -                      -
  |   6     ASR5K-00-PWXICSRP   ALLOWED  -                      -
  |   7     ASR5K-00-CS01I-K9   ALLOWED  -                      -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
> show license statistics | grep "^[A-Z]"
  | Smart Licensing Statistics
  | Smart Licensing Status: Disabled
  | Smart Licensing Mode: Evaluation
  | Total SL Enabled: 0
  | Total SL Disabled: 0
  | Report License Usage: Timer not running
  | List of Timer Intervals:
  | SLMGR-SLAGENT Messages:
  | Event Notification Stats:
  | Service Level Stats (Evaluation):
  | Service Level Stats (Registered):
  | Feature Level Stats (Evaluation):
  | Feature Level Stats (Registered):
> show license bulkstats schema
  | smart-license schema sl-box format %current_sl_state%,%current_sl_mode%,%total_sl_enabled%,%total_sl_disabled%
  | smart-license schema sl-service format %mode%,%tagid%,%cur_call_policy%,%cur_call_count%,%max_call_count%,%last_lic_count%,%max_lic_count%,%policy_change_block_calls%
  |
  | disabled,Evaluation,0,0
  | Evaluation,0,ALLOW,0,0,0,0,0
  | Evaluation,1,ALLOW,0,0,0,0,0
  | Evaluation,2,ALLOW,0,0,0,0,0
  | Evaluation,3,ALLOW,0,0,0,0,0
  | Evaluation,4,ALLOW,0,0,0,0,0
  | Evaluation,5,ALLOW,0,0,0,0,0
  | Evaluation,6,ALLOW,0,0,0,0,0
  | Registered,0,ALLOW,0,0,0,0,0
  | Registered,1,ALLOW,0,0,0,0,0
  | Registered,2,ALLOW,0,0,0,0,0
  | Registered,3,ALLOW,0,0,0,0,0
  | Registered,4,ALLOW,0,0,0,0,0
  | Registered,5,ALLOW,0,0,0,0,0
  | Registered,6,ALLOW,0,0,0,0,0
> configure
> license smart enable
  day 0 09:00:16 gates: pgw (eval-limit)
  day 0 09:00:16 configuration: license smart enable
  day 0 09:00:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:16 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:16 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
  day 0 09:00:16 trap starSmartLicenseEvalMode starSmartLicenseState=raised
# More sessions are up than the evaluation allows: they stay, new ones are dropped.
:attach pgw 1
> no license smart enable
  day 0 09:00:20 gates: none
  day 0 09:00:20 %SMART_LIC-6-DISABLED: Smart Agent for Licensing disabled
  day 0 09:00:20 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 09:00:20 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:attach pgw 1
> license smart enable
  day 0 09:00:24 gates: pgw (eval-limit)
  day 0 09:00:24 configuration: license smart enable
  day 0 09:00:24 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:24 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:24 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: All that can be used during evaluation is in use
  day 0 09:00:24 trap starSmartLicenseEvalMode starSmartLicenseState=raised
> end
:attach pgw 1
> show subscribers
  | Total Subscribers: 20001
  |   Service        Current    Attached     Refused   New calls
  |   pgw              20001       20001           2     DROPPED
> show license statistics | grep "^[A-Z]|^  0  .* [1-9]"
  | Smart Licensing Statistics
  | Smart Licensing Status: Enabled
  | Smart Licensing Mode: Evaluation
  | Total SL Enabled: 2
  | Total SL Disabled: 1
  | Report License Usage: Timer not running
  | List of Timer Intervals:
  | SLMGR-SLAGENT Messages:
  | Event Notification Stats:
  | Service Level Stats (Evaluation):
  |   0      BLOCK        20001      20001          0          0          0          0          1          2          0
  | Service Level Stats (Registered):
  | Feature Level Stats (Evaluation):
  | Feature Level Stats (Registered):
# Turned off while registered and short: free; and short again when it is on.
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:34 asks REGISTRATION
  day 0 09:00:34 gates: none
  day 0 09:00:34 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:34 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:34 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 09:00:34 asks ACKNOWLEDGEMENT
  day 0 09:00:34 asks ENTITLEMENT
  day 0 09:00:34 gates: pgw (out-of-compliance)
  day 0 09:00:34 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:00:34 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 09:00:34 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 09:00:34 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 0 09:00:34 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
:attach pgw 1
> configure
> no license smart enable
  day 0 09:00:40 gates: none
  day 0 09:00:40 %SMART_LIC-6-DISABLED: Smart Agent for Licensing disabled
  day 0 09:00:40 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 0 09:00:40 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
> end
:attach pgw 1
> show license status
  | Smart Licensing is DISABLED
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:34 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:31 2018 UTC
  |   Registration Expires: Jan 30 08:55:34 2019 UTC
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license usage
  | License Authorization:
  |   Status: DISABLED
  |
  | No licenses in use
> license smart register idtoken $TOKEN
  | % Smart licensing is not enabled. Configure 'license smart enable' first.
> license smart renew auth
  | % Smart licensing is not enabled. Configure 'license smart enable' first.
> license smart renew id
  | % Smart licensing is not enabled. Configure 'license smart enable' first.
:advance 40d
> configure
> license smart enable
  day 40 09:00:58 gates: pgw (out-of-compliance)
  day 40 09:00:58 configuration: license smart enable
  day 40 09:00:58 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 40 09:00:58 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 40 09:00:58 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 40 09:00:58 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
  day 40 09:00:58 asks ENTITLEMENT
  day 40 09:00:58 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> end
:attach pgw 1
:advance 2m
:attach pgw 1
> show license status
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
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:34 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:31 2018 UTC
  |   Registration Expires: Jan 30 08:55:34 2019 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:00:34 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar 11 09:00:58 2018 UTC
  |   Next Communication Attempt: Mar 11 21:00:58 2018 UTC
  |   Communication Deadline: Jun 09 09:00:58 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
# The configuration that was saved counts after a reload: it says nothing of licensing.
> reload
  day 40 09:03:08 gates: none
  day 40 09:03:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 40 09:03:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 40 09:03:08 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 40 09:03:08 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
> show license summary
  | Smart Licensing is DISABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:31 2018 UTC
  |
  | License Authorization:
  |   Status: DISABLED
  |
  | License Usage:
  |   No licenses in use
