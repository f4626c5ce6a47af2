# The command line: abbreviations, ambiguity, help, output filters.
world seed=14
> show license
  | % Incomplete command.
> sh lic s
  | % Ambiguous command:  "sh lic s"
> sh lic su
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 56 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
> show license nonsense
  |                     ^
  | % Invalid input detected at '^' marker.
> show license ?
  |   all      All there is
  |   status   Show license status information
  |   summary  Show license summary
  |   tech     Show license tech support
  |   trace    Show what happened lately
  |   udi      Show license udi
  |   usage    Show license usage
> license smart ?
  |   deregister  Remove the registration from this device and at the licence authority
  |   register    Register this product instance with the licence authority
  |   renew       Renew now what is renewed by itself in time
> license smart register ?
  |   idtoken  Register by a token of the virtual account
> show license all | include UDI
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  | HA UDI List:
> show license all | exclude Standby
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 44 seconds
  |
  | License Usage
  | =============
  |
  | (US_License):
  |   Description:
  |   Count: 64
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (DS_License):
  |   Description:
  |   Count: 768
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (WAN_License):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | Product Information
  | ===================
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 1.2.1_throttle/5
  | Component Versions: SA:(1_2_1_throttle)1.1.0, SI:(rel20)1.0.1, CH:(rel4)1.0.15, PK:(rel16)1.0.7
> show license all | begin Product
  | Product Information
  | ===================
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 1.2.1_throttle/5
  | Component Versions: SA:(1_2_1_throttle)1.1.0, SI:(rel20)1.0.1, CH:(rel4)1.0.15, PK:(rel16)1.0.7
> show license all | section HA
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show license all | nonsense
  |                           ^
  | % Invalid input detected at '^' marker.
> show license all |
  | % Incomplete command.
> SHOW LICENSE UDI
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show logging | include SMART
  | Mar  5 02:00:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Mar  5 02:00:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  | Mar  5 02:00:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  | Mar  5 02:00:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  | Mar  5 02:00:00.000: %SMART_LIC-5-EVAL_START: Entering evaluation period
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> do show license udi
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> end
