# Release 21.3: the seven services are smart, features are licensed by files as before (mixed mode).
world personality=staros release=21.3.0
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
:feature mpls on
:load pgw 10
  day 0 09:00:08 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:08 trap starSmartLicenseEvalMode starSmartLicenseState=raised
> show version
  | Active Software:
  |   Image Version:                  21.3.0
  |   Image Description:              Emulated
  |   Platform:                       ASR-5500 Multimedia Core Platform
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ASR5K-00-PW10GTWY)               1 EVAL MODE
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
> show license smart-tags feature
  | Smart Entitlement Tags
  | ======================
  |
  | No tags found
> show license enforcement policy
  | Unknown command - "enforcement", unrecognized keyword
> show license enforcement status
  | Unknown command - "enforcement", unrecognized keyword
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 46 seconds
:token
  | $TOKEN is a registration token.
:pool ASR5K-00-PW10GTWY 1
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 09:00:24 asks REGISTRATION
  day 0 09:00:24 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 09:00:24 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 09:00:24 asks ACKNOWLEDGEMENT
  day 0 09:00:24 asks ENTITLEMENT
  day 0 09:00:24 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 0 09:00:24 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 0 09:00:24 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:21 2018 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Mar 01 09:00:24 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
:advance 100d
  day 30 09:00:24 asks ENTITLEMENT  (3 times, last day 90 09:00:24)
  day 30 09:00:24 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ  (3 times, last day 90 09:00:24)
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Jul 29 09:01:21 2018 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: May 30 09:00:24 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
> show license statistics | grep "Level|TagId|^  0  .* [1-9]"
  | Service Level Stats (Evaluation):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      -                0         10          0          0          0          0          0          0          0
  | Service Level Stats (Registered):
  |   TagId  Policy  CurCallCnt MaxCallCnt LastLicCnt  MaxLicCnt ReportSucc ReportFail  PChgAllow  PChgBlock PChgBounce
  |   0      ALLOW           10         10          1          1          4          0          0          0          0
