# 16.10: the platform is smart only, CUBE is still right to use: it has no entitlement, and nothing stops its calls.
world personality=cube seed=22 release=16.10.1a
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ISR_4321_UnifiedCommun...)       1 EVAL MODE
  |                           (ISR_4321_Security)               1 EVAL MODE
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart enable
> license smart enable
> voice service voip
> mode border-element license capacity 100
  day 0 14:30:10 configuration: voice service voip / mode border-element license capacity 100
> end
> show running-config | section voice
  | voice service voip
  |  mode border-element
  |  allow-connections sip to sip
  |  mode border-element license capacity 100
> show cube status
  | CUBE-Version : 12.0.0
  | SW-Version : 16.10.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 100
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              present
  |   Secure sessions       uck9 and securityk9               present
  | License versions that entitle 16.10.1a: RTU, v12, v14, Flex
:calls 150
:skip 91d
  day 0 14:30:22 gates: none  (2 times, last day 91 14:30:22)
  day 0 14:30:22 configuration: voice service voip / mode border-element license capacity 100  (2 times, last day 91 14:30:22)
  day 0 14:30:22 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 91 14:30:22)
  day 0 14:30:22 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 91 14:30:22)
  day 0 14:30:22 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 91 14:30:22)
  day 0 14:30:22 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 91 14:30:22)
  day 29 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds
  day 59 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 30 days, 0 hours, 0 minutes, 0 seconds
  day 68 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 21 days, 0 hours, 0 minutes, 0 seconds
  day 75 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 14 days, 0 hours, 0 minutes, 0 seconds
  day 82 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 7 days, 0 hours, 0 minutes, 0 seconds
  day 83 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 6 days, 0 hours, 0 minutes, 0 seconds
  day 84 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 5 days, 0 hours, 0 minutes, 0 seconds
  day 85 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 4 days, 0 hours, 0 minutes, 0 seconds
  day 86 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 3 days, 0 hours, 0 minutes, 0 seconds
  day 87 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 2 days, 0 hours, 0 minutes, 0 seconds
  day 88 14:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 1 days, 0 hours, 0 minutes, 0 seconds
  day 89 15:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 23 hours, 0 minutes, 0 seconds
  day 89 16:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 22 hours, 0 minutes, 0 seconds
  day 89 17:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 21 hours, 0 minutes, 0 seconds
  day 89 18:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 20 hours, 0 minutes, 0 seconds
  day 89 19:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 19 hours, 0 minutes, 0 seconds
  day 89 20:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 18 hours, 0 minutes, 0 seconds
  day 89 21:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 17 hours, 0 minutes, 0 seconds
  day 89 22:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 16 hours, 0 minutes, 0 seconds
  day 89 23:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 15 hours, 0 minutes, 0 seconds
  day 89 00:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 14 hours, 0 minutes, 0 seconds
  day 89 01:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 13 hours, 0 minutes, 0 seconds
  day 89 02:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 12 hours, 0 minutes, 0 seconds
  day 89 03:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 11 hours, 0 minutes, 0 seconds
  day 89 04:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 10 hours, 0 minutes, 0 seconds
  day 89 05:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 9 hours, 0 minutes, 0 seconds
  day 89 06:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 8 hours, 0 minutes, 0 seconds
  day 89 07:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 7 hours, 0 minutes, 0 seconds
  day 89 08:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 6 hours, 0 minutes, 0 seconds
  day 89 09:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 5 hours, 0 minutes, 0 seconds
  day 89 10:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 4 hours, 0 minutes, 0 seconds
  day 89 11:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 3 hours, 0 minutes, 0 seconds
  day 89 12:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 2 hours, 0 minutes, 0 seconds
  day 89 13:29:12 %SMART_LIC-3-EVAL_WILL_EXPIRE_WARNING: Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds
  day 89 14:29:12 %SMART_LIC-3-EVAL_EXPIRED: Evaluation period expired
  day 90 15:29:12 %SMART_LIC-3-EVAL_EXPIRED_WARNING: Evaluation period expired on Feb 23 14:29:12 2020 UTC  (25 times, last day 91 14:30:22)
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: Not Allowed
  |
  | License Authorization:
  |   Status: EVAL EXPIRED
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ISR_4321_UnifiedCommun...)       1 EVAL EXPIRED
  |                           (ISR_4321_Security)               1 EVAL EXPIRED
> show cube status
  | CUBE-Version : 12.0.0
  | SW-Version : 16.10.1a, Platform ISR4321
  | HA-Type : none
  | Licensed-Capacity : 100
> show call active voice summary
  | SIP-to-SIP sessions: 150
  | Calls refused since boot: 0

# Boot levels count from the next start on; without the one that CUBE needs, it is said what is missing.
> conf t
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license boot level uck9
> license boot level appxk9
> end
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              present
  |   Secure sessions       uck9 and securityk9               present
  | License versions that entitle 16.10.1a: RTU, v12, v14, Flex
> copy running-config startup-config
  | Building configuration...
  | [OK]
> reload
  | System is going down for reload.
  day 91 14:30:40 gates: none
  day 91 14:30:40 configuration: voice service voip / mode border-element license capacity 100
  day 91 14:30:40 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 91 14:30:40)
  day 91 14:30:40 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 91 14:30:40 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 91 14:30:40 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show voice sip license requirements
  | Platform license of ISR4321/K9:
  |   Non-secure sessions   uck9                              MISSING: CUBE is not available
  |   Secure sessions       uck9 and securityk9               MISSING: CUBE is not available
  | License versions that entitle 16.10.1a: RTU, v12, v14, Flex
> show license usage
  | License Authorization:
  |   Status: EVAL EXPIRED on Feb 23 14:29:12 2020 UTC
  |
  | (ISR_4321_Application):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
  |
  | (ISR_4321_Security):
  |   Description:
  |   Count: 1
  |   Version: 1.0
  |   Status: EVAL EXPIRED
  |   Export status: NOT RESTRICTED
