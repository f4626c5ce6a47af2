# Every screen of StarOS, out of compliance with a feature in its grace; and what `grep` and `more` leave of them.
world personality=staros seed=8
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
:pool ASR5K-00-PW10GTWY 1
:pool ASR5K-00-CS01MPLS 1
:token export
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:06 asks REGISTRATION
  day 0 09:00:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 09:00:06 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:06 asks ACKNOWLEDGEMENT
:load pgw 12000
  day 0 09:00:08 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:08 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 0 09:00:08 asks ENTITLEMENT
  day 0 09:00:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:00:08 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 09:00:08 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:feature mpls on
:feature ipsec on
:advance 2m
  day 0 09:01:08 asks ENTITLEMENT
  day 0 09:01:08 gates: pgw (out-of-compliance)
  day 0 09:01:08 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:01:08 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 0 09:01:08 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 0 09:01:08 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
  day 0 09:01:08 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01I-K9,1.0_a6e5539c-ab69-4303-b2a8-e71c03ac2a08
> show license all
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:06 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:02:49 2018 UTC
  |   Registration Expires: Jan 30 08:55:06 2019 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:01:08 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 30 09:01:08 2018 UTC
  |   Next Communication Attempt: Jan 30 21:01:08 2018 UTC
  |   Communication Deadline: Apr 30 09:01:08 2018 UTC
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
  | PDN GW Bundle, 10K Sessions (ASR5K-00-PW10GTWY):
  |   Description: PDN GW Bundle, 10K Sessions
  |   Count: 2
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
  |
  | MPLS on StarOS (ASR5K-00-CS01MPLS):
  |   Description: MPLS on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | IPSec on StarOS (ASR5K-00-CS01I-K9):
  |   Description: IPSec on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
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
> show license usage
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:01:08 2018 UTC
  |
  | PDN GW Bundle, 10K Sessions (ASR5K-00-PW10GTWY):
  |   Description: PDN GW Bundle, 10K Sessions
  |   Count: 2
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
  |
  | MPLS on StarOS (ASR5K-00-CS01MPLS):
  |   Description: MPLS on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED
  |   Export status: NOT RESTRICTED
  |
  | IPSec on StarOS (ASR5K-00-CS01I-K9):
  |   Description: IPSec on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE
  |   Export status: NOT RESTRICTED
> show license udi
  | UDI: PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |
  | HA UDI List:
  |     Active:PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |     Standby:PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license smart-tags
  | Smart Entitlement Tags
  | ======================
  |
  | Services:
  |   0  ASR5K-00-PW10GTWY
  |      PDN GW Bundle, 10K Sessions
  |      regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
  |   1  ASR5K-00-SG10
  |      SAE GW Bundle, 10K Sessions
  |      regid.2017-02.com.cisco.ASR5K-00-SG10,1.0_e87d1e76-e34c-4699-94ad-68eafa2da8b2
  |   2  ASR5K-00-GN10SESS
  |      GGSN Software License, 10K sessions
  |      regid.2017-02.com.cisco.ASR5K-00-GN10SESS,1.0_bf7eb1d7-35bf-40c6-8763-a4770f5ebf64
  |   3  ASR5K-00-SW10LIC
  |      Serving GW Bundle, 10K Sessions
  |      regid.2017-02.com.cisco.ASR5K-00-SW10LIC,1.0_ca9d09ee-5e72-4695-97ef-d5117037cfb4
  |   4  ASR5K-00-ME10LIC
  |      MME Bundle, 10K sessions
  |      regid.2017-02.com.cisco.ASR5K-00-ME10LIC,1.0_37a452c9-ff23-41fc-b96c-c8b2eb09254b
  |   5  ASR5K-00-EG10S-K9
  |      EPDG, 10k Sessions
  |      regid.2017-02.com.cisco.ASR5K-00-EG10S-K9,1.0_5c625d0f-8b2c-4c44-970b-9668a072890f
  |   6  ASR5K-00-SM10S-K9
  |      SaMOG GW 10k Sessions
  |      regid.2017-02.com.cisco.ASR5K-00-SM10S-K9,1.0_289f4807-fb6e-4750-b047-a9d57e7b045f
  |
  | Features:
  |   0  ASR5K-00-CS01GRET
  |      GRE Interface Tunnelling
  |      regid.2017-11.com.cisco.ASR5K-00-CS01GRET,1.0_284ba242-a2ef-4ad0-b445-b62ed3887d3b
  |   1  ASR5K-00-CS01MPLS
  |      MPLS on StarOS
  |      regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  |   2  ASR5K-00-GN01REC
  |      Session Recovery
  |      regid.2017-11.com.cisco.ASR5K-00-GN01REC,1.0_88542f00-077b-4ed0-9698-a3cec699a047
  |   3  ASR5K-00-GN01ICSR
  |      Inter-Chassis Session Recovery
  |      regid.2017-11.com.cisco.ASR5K-00-GN01ICSR,1.0_d0bca3e3-1218-4e91-98f6-207a20a5401a
  |   4  ASR5K-00-EP01VLE
  |      EPC Gw VoLTE enhancements
  |      regid.2017-11.com.cisco.ASR5K-00-EP01VLE,1.0_a6c3d615-0b37-4f4a-8c34-3090ed5e265c
  |   5  ASR5K-00-EP01ICSE
  |      ICSR Enhanced Recovery for Data and Control Plane
  |      regid.2017-11.com.cisco.ASR5K-00-EP01ICSE,1.0_bf87e837-003e-4832-b29f-ce0416699b01
  |   6  ASR5K-00-PWXICSRP
  |      ICSR/SR Performance Improvements
  |      regid.2017-11.com.cisco.ASR5K-00-PWXICSRP,1.0_079a8bd2-a97d-4d12-bc5a-b0f70eec6c26
  |   7  ASR5K-00-CS01I-K9
  |      IPSec on StarOS
  |      regid.2017-11.com.cisco.ASR5K-00-CS01I-K9,1.0_a6e5539c-ab69-4303-b2a8-e71c03ac2a08
  |   8  ASR5K-00-EG01RS
  |      ePDG Reselection
  |      regid.2017-11.com.cisco.ASR5K-00-EG01RS,1.0_b7f0b7d1-0d68-4223-abb1-381c3ac968ec
> show license smart-tags service | grep regid
  |      regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
  |      regid.2017-02.com.cisco.ASR5K-00-SG10,1.0_e87d1e76-e34c-4699-94ad-68eafa2da8b2
  |      regid.2017-02.com.cisco.ASR5K-00-GN10SESS,1.0_bf7eb1d7-35bf-40c6-8763-a4770f5ebf64
  |      regid.2017-02.com.cisco.ASR5K-00-SW10LIC,1.0_ca9d09ee-5e72-4695-97ef-d5117037cfb4
  |      regid.2017-02.com.cisco.ASR5K-00-ME10LIC,1.0_37a452c9-ff23-41fc-b96c-c8b2eb09254b
  |      regid.2017-02.com.cisco.ASR5K-00-EG10S-K9,1.0_5c625d0f-8b2c-4c44-970b-9668a072890f
  |      regid.2017-02.com.cisco.ASR5K-00-SM10S-K9,1.0_289f4807-fb6e-4750-b047-a9d57e7b045f
> show license enforcement policy
  | Smart Licensing Enforcement Policy
  | ==================================
  |
  | Evaluation: one counting license of each type, every feature
  |
  | Services:
  |   TagId License             Out of compliance               Grace    Services
  |   0     ASR5K-00-PW10GTWY   Block new sessions at once      -        pgw
  |   1     ASR5K-00-SG10       Block new sessions at once      -        saegw
  |   2     ASR5K-00-GN10SESS   Block new sessions at once      -        ggsn
  |   3     ASR5K-00-SW10LIC    Block new sessions at once      -        sgw
  |   4     ASR5K-00-ME10LIC    Block new sessions at once      -        mme
  |   5     ASR5K-00-EG10S-K9   Block new sessions at once      -        epdg
  |   6     ASR5K-00-SM10S-K9   Block new sessions at once      -        samog
  |
  | Features:
  |   TagId License             Out of compliance               Grace    Services
  |   0     ASR5K-00-CS01GRET   Block new sessions after grace  90 days  pgw ggsn
  |   1     ASR5K-00-CS01MPLS   Block new sessions after grace  90 days  pgw saegw ggsn
  |   2     ASR5K-00-GN01REC    Allow                           90 days  pgw saegw ggsn sgw mme epdg samog
  |   3     ASR5K-00-GN01ICSR   Allow                           90 days  pgw saegw ggsn sgw mme epdg samog
  |   4     ASR5K-00-EP01VLE    Block new sessions after grace  90 days  pgw saegw sgw
  |   5     ASR5K-00-EP01ICSE   Allow                           90 days  pgw saegw ggsn sgw
  |   6     ASR5K-00-PWXICSRP   Allow                           90 days  pgw saegw ggsn sgw
  |   7     ASR5K-00-CS01I-K9   Block new sessions after grace  90 days  pgw ggsn epdg samog
  |   8     ASR5K-00-EG01RS     Block new sessions after grace  90 days  epdg
> show license enforcement status
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Out of compliance      Jan 30 09:01:08 2018 UTC
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
  |   7     ASR5K-00-CS01I-K9   ALLOWED  Grace period           -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license enforcement status allowed
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
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
  |   7     ASR5K-00-CS01I-K9   ALLOWED  Grace period           -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license enforcement status blocked feature
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | No licenses found
> show license enforcement status allowed feature
  | Smart Licensing Enforcement Status
  | ==================================
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
  |   7     ASR5K-00-CS01I-K9   ALLOWED  Grace period           -
  |   8     ASR5K-00-EG01RS     ALLOWED  -                      -
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 59 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   In Use      89 days, 23 hours, 58 minutes, 34 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
> show license statistics
  | Smart Licensing Statistics
  | ==========================
  |
  | Smart Licensing Status: Enabled
  | Smart Licensing Mode: Registered
  | Total SL Enabled: 1
  | Total SL Disabled: 0
  | Report License Usage: Timer running
  |
  | List of Timer Intervals:
  |   Report License Usage: 60 seconds
  |   Enforce Policy: unused
  |   OOC Retry: 43200 seconds
  |
  | SLMGR-SLAGENT Messages:
  |   registration      Success 1, Failed 0
  |   acknowledgement   Success 1, Failed 0
  |   entitlement       Success 2, Failed 0
  |   renewal           Success 0, Failed 0
  |   deregistration    Success 0, Failed 0
  |
  | Event Notification Stats:
  |   1349  ServiceOOC        Set ASR5K-00-PW10GTWY ASR5K-00-CS01I-K9
  |   1350  EvalMode          Clear
  |   1351  EvalModeExpire    Clear
  |   1352  CSSMConnFail      Clear
  |   1353  ServiceEvalExpiry Clear
  |
  | Service Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      -                0          0          0          0          0          0          0          0          0
  |   1      -                0          0          0          0          0          0          0          0          0
  |   2      -                0          0          0          0          0          0          0          0          0
  |   3      -                0          0          0          0          0          0          0          0          0
  |   4      -                0          0          0          0          0          0          0          0          0
  |   5      -                0          0          0          0          0          0          0          0          0
  |   6      -                0          0          0          0          0          0          0          0          0
  |
  | Service Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      BLOCK        12000      12000          2          2          2          0          0          1          0
  |   1      ALLOW            0          0          0          0          0          0          0          0          0
  |   2      ALLOW            0          0          0          0          0          0          0          0          0
  |   3      ALLOW            0          0          0          0          0          0          0          0          0
  |   4      ALLOW            0          0          0          0          0          0          0          0          0
  |   5      ALLOW            0          0          0          0          0          0          0          0          0
  |   6      ALLOW            0          0          0          0          0          0          0          0          0
  |
  | Feature Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      -                0          0          0          0          0          0          0          0          0
  |   1      -                0          0          0          0          0          0          0          0          0
  |   2      -                0          0          0          0          0          0          0          0          0
  |   3      -                0          0          0          0          0          0          0          0          0
  |   4      -                0          0          0          0          0          0          0          0          0
  |   5      -                0          0          0          0          0          0          0          0          0
  |   6      -                0          0          0          0          0          0          0          0          0
  |   7      -                0          0          0          0          0          0          0          0          0
  |   8      -                0          0          0          0          0          0          0          0          0
  |
  | Feature Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      ALLOW            0          0          0          0          0          0          0          0          0
  |   1      ALLOW            1          1          1          1          1          0          0          0          0
  |   2      ALLOW            0          0          0          0          0          0          0          0          0
  |   3      ALLOW            0          0          0          0          0          0          0          0          0
  |   4      ALLOW            0          0          0          0          0          0          0          0          0
  |   5      ALLOW            0          0          0          0          0          0          0          0          0
  |   6      ALLOW            0          0          0          0          0          0          0          0          0
  |   7      ALLOW            1          1          1          1          1          0          0          0          0
  |   8      ALLOW            0          0          0          0          0          0          0          0          0
> show license bulkstats variables
  | current_sl_state: enabled
  | current_sl_mode: Registered
  | total_sl_enabled: 1
  | total_sl_disabled: 0
  |
  | mode: Evaluation
  | tagid: 0
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 1
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 2
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 3
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 4
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 5
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Evaluation
  | tagid: 6
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 0
  | cur_call_policy: BLOCK
  | cur_call_count: 12000
  | max_call_count: 12000
  | last_lic_count: 2
  | max_lic_count: 2
  | policy_change_block_calls: 1
  |
  | mode: Registered
  | tagid: 1
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 2
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 3
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 4
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 5
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
  |
  | mode: Registered
  | tagid: 6
  | cur_call_policy: ALLOW
  | cur_call_count: 0
  | max_call_count: 0
  | last_lic_count: 0
  | max_lic_count: 0
  | policy_change_block_calls: 0
> show license bulkstats schema
  | smart-license schema sl-box format %current_sl_state%,%current_sl_mode%,%total_sl_enabled%,%total_sl_disabled%
  | smart-license schema sl-service format %mode%,%tagid%,%cur_call_policy%,%cur_call_count%,%max_call_count%,%last_lic_count%,%max_lic_count%,%policy_change_block_calls%
  |
  | enabled,Registered,1,0
  | Evaluation,0,ALLOW,0,0,0,0,0
  | Evaluation,1,ALLOW,0,0,0,0,0
  | Evaluation,2,ALLOW,0,0,0,0,0
  | Evaluation,3,ALLOW,0,0,0,0,0
  | Evaluation,4,ALLOW,0,0,0,0,0
  | Evaluation,5,ALLOW,0,0,0,0,0
  | Evaluation,6,ALLOW,0,0,0,0,0
  | Registered,0,BLOCK,12000,12000,2,2,1
  | Registered,1,ALLOW,0,0,0,0,0
  | Registered,2,ALLOW,0,0,0,0,0
  | Registered,3,ALLOW,0,0,0,0,0
  | Registered,4,ALLOW,0,0,0,0,0
  | Registered,5,ALLOW,0,0,0,0,0
  | Registered,6,ALLOW,0,0,0,0,0
> show license tech-support
  | Smart Licensing Tech Support info
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Initial Registration: SUCCEEDED on Jan 30 09:00:06 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:02:49 2018 UTC
  |   Registration Expires: Jan 30 08:55:06 2019 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Jan 30 09:01:08 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Jan 30 09:01:08 2018 UTC
  |   Next Communication Attempt: Jan 30 21:01:08 2018 UTC
  |   Communication Deadline: Apr 30 09:01:08 2018 UTC
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
  | Evaluation Period:
  |   Evaluation Mode: Not In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 59 seconds
  |
  | License Usage
  | =============
  | Handle: 1
  |   License: PDN GW Bundle, 10K Sessions
  |   Entitlement Tag: regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
  |   Description: PDN GW Bundle, 10K Sessions
  |   Count: 2
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE(4)
  |   Status time: Jan 30 09:01:08 2018 UTC
  |   Request Time: Jan 30 09:00:08 2018 UTC
  |
  | Handle: 2
  |   License: MPLS on StarOS
  |   Entitlement Tag: regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
  |   Description: MPLS on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: AUTHORIZED(3)
  |   Status time: Jan 30 09:01:08 2018 UTC
  |   Request Time: Jan 30 09:00:10 2018 UTC
  |
  | Handle: 3
  |   License: IPSec on StarOS
  |   Entitlement Tag: regid.2017-11.com.cisco.ASR5K-00-CS01I-K9,1.0_a6e5539c-ab69-4303-b2a8-e71c03ac2a08
  |   Description: IPSec on StarOS
  |   Count: 1
  |   Version: 1.0
  |   Status: OUT OF COMPLIANCE(4)
  |   Status time: Jan 30 09:01:08 2018 UTC
  |   Request Time: Jan 30 09:00:12 2018 UTC
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
  | Upcoming Scheduled Jobs
  | =======================
  | Current time: Jan 30 09:02:42 2018 UTC
  | IdCert Expiration Warning: Dec 01 08:55:06 2018 UTC (304 days, 23 hours, 52 minutes, 24 seconds remaining)
  | Daily: Jan 31 09:02:16 2018 UTC (23 hours, 59 minutes, 34 seconds remaining)
  | Certificate Renewal: Jul 29 09:02:49 2018 UTC (180 days, 0 hours, 0 minutes, 7 seconds remaining)
  | Certificate Expiration Check: Jan 30 08:55:06 2019 UTC (364 days, 23 hours, 52 minutes, 24 seconds remaining)
  | Authorization Renewal: Jan 30 21:01:08 2018 UTC (11 hours, 58 minutes, 26 seconds remaining)
  | Authorization Expiration Check: Apr 30 09:01:08 2018 UTC (89 days, 23 hours, 58 minutes, 26 seconds remaining)
  | Init Flag Check: Not Available
  |
  | License Certificates
  | ====================
  | Production Cert: True
  | PIID: db4d8758-8ea5-4f0e-90ef-95f8c3f3de8f
  | Licensing Certificated:
  |   Id certificate Info:
  |     Start Date: Jan 30 08:55:06 2018 UTC
  |     Expiry Date: Jan 30 08:55:06 2019 UTC
  |     Version Number: 3
  |     Serial Number: 1
  |     Common Name: 052F000A9998CDE0C6F16B2BE897C69F61008CC3::1,2
  |
  |   Signing certificate Info:
  |     Start Date: Jan 29 09:00:00 2018 UTC
  |     Expiry Date: Jan 28 09:00:00 2021 UTC
  |     Version Number: 3
  |     Serial Number: 1517302800
  |     Common Name: Smart Agent Signer
  |
  |   Sub CA Info:
  |     Start Date: Jan 29 09:00:00 2018 UTC
  |     Expiry Date: Jan 23 09:00:00 2043 UTC
  |     Version Number: 3
  |     Serial Number: 1517302800
  |     Common Name: Smart Agent Licensing CA
  |
  | HA Info
  | ==========
  | RP Role: Active
  | Chassis Role: Active
  | Behavior Role: Active
  | RMF: True
  | CF: True
  | CF State: Stateless
  |
  | Reservation Info
  | ================
  | License reservation: DISABLED
  |
  | Other Info
  | ==========
  | Software ID: regid.2017-02.com.cisco.ASR5500,1.0_401f2e9e-67fd-4131-b61d-6e229d13a338
  | Agent State: OOC
  | TS enable: True
  | Transport: Callhome
  | Locale: en_US.UTF-8
  | Debug flags: 0x7
  | Privacy Send Hostname: True
  | Privacy Send IP: True
  | Build type:: Production
  | sizeof(char) : 1
  | sizeof(int) : 4
  | sizeof(long) : 4
  | sizeof(char *): 8
  | sizeof(time_t): 4
  | sizeof(size_t): 8
  | Endian: Big
  | enableOnInit: True
  | routingReadyByEvent: True
  | systemInitByEvent: True
  | WaitForHaRole: False
  | standbyIsHot: True
  | chkPtType: 2
  | delayCommInit: False
  | roleByEvent: True
  | maxTraceLength: 150
  | traceAlwaysOn: False
  | debugFlags: 7
# Filters.
> show license summary | grep Status
  |   Status: REGISTERED
  |   Status: OUT OF COMPLIANCE
  |   License                 Entitlement tag               Count Status
> show license summary | grep -i "status|license"
  |   Status: REGISTERED
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  | License Usage:
  |   License                 Entitlement tag               Count Status
> show license summary | grep -v -i e
  |
  |   Smart Account: Smart Account
  |
  |
  |   -----------------------------------------------------------------------------
> show license summary | grep -E "^  Status: (REG|OUT)"
  |   Status: REGISTERED
  |   Status: OUT OF COMPLIANCE
> show license summary | grep -c Status
  | % The regular expression is not well formed, or longer than 100 characters.
> show license summary | grep "("
  | % The regular expression is not well formed, or longer than 100 characters.
> show license summary | grep
  | Unknown command - "show license summary | grep", incomplete command
> show license summary | more
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:02:49 2018 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Jan 30 21:01:08 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               2 OUT OF COMPLIANCE
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 AUTHORIZED
  |   IPSec on StarOS         (ASR5K-00-CS01I-K9)               1 OUT OF COMPLIANCE
> show license summary | include Status
  | Unknown command - "include", unrecognized keyword
> show configuration | grep license
  |   license smart enable
> show configuration | grep -v license
  | config
  |   system hostname asr5500
  |   feature mpls
  |   feature ipsec
  | end
# Abbreviations, help, and what is no command.
> sh lic enf st bl s
  | Smart Licensing Enforcement Status
  | ==================================
  |
  | Services:
  |   TagId License             Status   Reason                 Since
  |   0     ASR5K-00-PW10GTWY   BLOCKED  Out of compliance      Jan 30 09:01:08 2018 UTC
> show license enforcement
  | Unknown command - "show license enforcement", incomplete command
> show license enforcement status wrong
  | Unknown command - "wrong", unrecognized keyword
> show license s
  | Unknown command - "show license s", ambiguous keyword
> show license enforcement status ?
  |   allowed  Only what takes new sessions
  |   blocked  Only what takes no new sessions
  |   feature  Only on/off licences
  |   service  Counting licences, or a service of this device
  |   |        Output modifiers
  |   <cr>
> license smart ?
  |   deregister  Remove the registration from this device and at the licence authority
  |   register    Register this product instance with the licence authority
  |   renew       Renew now what is renewed by itself in time
> license foo
  | Unknown command - "foo", unrecognized keyword
> foo
  | Unknown command - "foo", unrecognized keyword
