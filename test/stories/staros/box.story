# The box around the agent: its shell, its configuration, its three forms. A reload keeps what was saved, and all that the
# agent knows; sessions do not survive it.
world personality=staros seed=9
> show version
  | Active Software:
  |   Image Version:                  21.6.0
  |   Image Description:              Emulated
  |   Platform:                       ASR-5500 Multimedia Core Platform
> show clock
  | Tuesday January 30 09:00:02 UTC 2018
> show license udi
  | UDI: PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |
  | HA UDI List:
  |     Active:PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |     Standby:PID:ASR55-CHS-SYS,SN:SAD170900TQ
> configure
> system hostname pgw-1
> license smart enable
  day 0 09:00:10 configuration: license smart enable
  day 0 09:00:10 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> feature mpls
  day 0 09:00:12 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:12 trap starSmartLicenseEvalMode starSmartLicenseState=raised
> feature warp-drive
  | Failure: there is no warp-drive
> end
> show configuration
  | config
  |   system hostname pgw-1
  |   feature mpls
  |   license smart enable
  | end
> save configuration
:load pgw 100
:load epdg 5
:advance 10d
> reload
  day 10 09:00:26 gates: none
  day 10 09:00:26 configuration: license smart enable
  day 10 09:00:26 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 09:00:26)
  day 10 09:00:26 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 09:00:26 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show configuration
  | config
  |   system hostname pgw-1
  |   feature mpls
  |   license smart enable
  | end
> show subscribers summary
  | Total Subscribers: 0
> show license eval-period | grep "Evaluation|MPLS"
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 79 days, 23 hours, 52 minutes, 42 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
> show license statistics | grep "Total|^  [0-9]  .* [1-9]"
  | Total SL Enabled: 1
  | Total SL Disabled: 0
  |   0      ALLOW            0        100          0          0          0          0          0          0          0
  |   5      ALLOW            0          5          0          0          0          0          0          0          0
  |   1      ALLOW            1          1          0          0          0          0          0          0          0
# Not saved, so gone.
> configure
> feature ipsec
> no feature mpls
> end
> reload
  day 10 09:00:44 gates: none
  day 10 09:00:44 configuration: license smart enable
  day 10 09:00:44 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 09:00:44)
  day 10 09:00:44 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 09:00:44 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show configuration
  | config
  |   system hostname pgw-1
  |   feature mpls
  |   license smart enable
  | end
> show logs | grep -i agent
  | 2018-Feb-09+09:00:44.000 [smart-license 213006 info] [5/0/6031 <slmgr:0>] [software internal system syslog] AGENT_READY: Smart Agent for Licensing is initialized
  | 2018-Feb-09+09:00:44.000 [smart-license 213006 info] [5/0/6031 <slmgr:0>] [software internal system syslog] AGENT_ENABLED: Smart Agent for Licensing is enabled
# The same software on other hardware has another software tag; registered, it keeps its identity over a reload.
:chassis vpc-di
> reload
  day 10 09:00:52 gates: none
  day 10 09:00:52 configuration: license smart enable
  day 10 09:00:52 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 09:00:52)
  day 10 09:00:52 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 09:00:52 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show version
  | Active Software:
  |   Image Version:                  21.6.0
  |   Image Description:              Emulated
  |   Platform:                       Virtualized Packet Core (Distributed instance)
> show license udi
  | UDI: PID:VPC-DI,SN:SAD170900TQ
  |
  | HA UDI List:
  |     Active:PID:VPC-DI,SN:SAD170900TQ
  |     Standby:PID:VPC-DI,SN:SAD170900TQ
> show license tech-support | grep "Software ID"
  | Software ID: regid.2017-02.com.cisco.VPC_DI,1.0_5cb68f91-c1d6-48d6-9482-e9750203f5e6
:chassis vpc-si
> reload
  day 10 09:01:02 gates: none
  day 10 09:01:02 configuration: license smart enable
  day 10 09:01:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 09:01:02)
  day 10 09:01:02 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 09:01:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show license udi
  | UDI: PID:VPC-SI,SN:SAD170900TQ
> show license tech-support | grep "Software ID"
  | Software ID: regid.2017-02.com.cisco.VPC_SI,1.0_dcb12293-10c0-4e90-b35e-b10a9f8bfac1
:load pgw 20
:pool ASR5K-00-PW10GTWY 1
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 10 09:01:10 asks REGISTRATION
  day 10 09:01:10 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 10 09:01:10 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 10 09:01:10 asks ACKNOWLEDGEMENT
  day 10 09:01:10 asks ENTITLEMENT
  day 10 09:01:10 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:VPC-SI,SN:SAD170900TQ
  day 10 09:01:10 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 10 09:01:10 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 10 09:01:10 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-11.com.cisco.ASR5K-00-CS01MPLS,1.0_1b1221cd-39de-4113-8709-dad022c0a063
:advance 2m
> reload
  day 10 09:03:12 gates: none
  day 10 09:03:12 configuration: license smart enable
  day 10 09:03:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 10 09:03:12)
  day 10 09:03:12 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 10 09:03:12 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 10 09:03:12 asks ENTITLEMENT
  day 10 09:03:12 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:VPC-SI,SN:SAD170900TQ
:load pgw 20
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 08 09:03:20 2018 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Feb 09 21:03:12 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 WAITING
  |   MPLS on StarOS          (ASR5K-00-CS01MPLS)               1 OUT OF COMPLIANCE
# The power goes in the middle of a save; the other slot has all that matters.
:skip 40d
  day 10 09:03:18 gates: none  (2 times, last day 50 09:03:18)
  day 10 09:03:18 configuration: license smart enable  (2 times, last day 50 09:03:18)
  day 10 09:03:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 50 09:03:18)
  day 10 09:03:18 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 50 09:03:18)
  day 10 09:03:18 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 50 09:03:18)
  day 10 09:03:18 asks ENTITLEMENT  (80 times, last day 49 21:03:20)
  day 10 09:03:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:VPC-SI,SN:SAD170900TQ  (80 times, last day 49 21:03:20)
:tear 100
> license smart renew auth
  day 50 09:03:18 asks ENTITLEMENT
:power-on
  day 50 09:03:20 gates: none
  day 50 09:03:20 configuration: license smart enable
  day 50 09:03:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 50 09:03:20)
  day 50 09:03:20 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 50 09:03:20 %SMART_LIC-2-VAULT_REFUSED: Smart Licensing trust storage slot 0 was refused: torn
  day 50 09:03:20 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 50 09:03:20 asks ENTITLEMENT
:load pgw 20
  day 50 09:03:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:VPC-SI,SN:SAD170900TQ
:advance 2m
  day 50 09:04:20 asks ENTITLEMENT
  day 50 09:04:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:VPC-SI,SN:SAD170900TQ
> show license status | grep Status
  |   Status: DISABLED
  |   Status: REGISTERED
  |   Status: OUT OF COMPLIANCE on Feb 09 09:01:10 2018 UTC
> ping authority.example.net
  | PING authority.example.net (authority.example.net) 56(84) bytes of data.
  | 64 bytes from authority.example.net: icmp_req=1 ttl=64 time=0.500 ms
  | 64 bytes from authority.example.net: icmp_req=2 ttl=64 time=0.500 ms
  | 64 bytes from authority.example.net: icmp_req=3 ttl=64 time=0.500 ms
  | 64 bytes from authority.example.net: icmp_req=4 ttl=64 time=0.500 ms
  | 64 bytes from authority.example.net: icmp_req=5 ttl=64 time=0.500 ms
  |
  | --- authority.example.net ping statistics ---
  | 5 packets transmitted, 5 received, 0% packet loss
> show
  | Unknown command - "show", incomplete command
> call-home
  | Unknown command - "call-home", unrecognized keyword
