# Before 3.18.0SP nothing is enforced, and there is no DOCSIS 3.1 entitlement.
world seed=13 release=3.17.0S
:use docsis31-channels 1 24
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 58 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
> show cable license all
  | (US_License):
  | -------------------------------------------------------------------------
  | Entitlement: Upstream Channel License
  | Consumed count: 64
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
  |
  | (DS_License):
  | -------------------------------------------------------------------------
  | Entitlement: Downstream Channel License
  | Consumed count: 768
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
  |
  | (WAN_License):
  | -------------------------------------------------------------------------
  | Entitlement: WAN Port License
  | Consumed count: 8
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
  |
  | (LCHA_License):
  | -------------------------------------------------------------------------
  | Entitlement: Line Card High Availability License
  | Consumed count: 0
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:06 asks REGISTRATION
  day 0 02:00:06 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:06 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:06 asks ACKNOWLEDGEMENT
  day 0 02:00:06 asks ENTITLEMENT
  day 0 02:00:06 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:06 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
:link down
:power-cut
:advance 91d
:power-on
  day 91 02:00:08 gates: none
  day 91 02:00:08 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 91 02:00:08)
  day 91 02:00:08 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 91 02:00:08 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
:advance 61m
  day 91 03:00:08 %SMART_LIC-5-AUTHORIZATION_EXPIRED: Authorization expired
  day 91 03:00:08 asks ENTITLEMENT  (2 times, last day 91 03:00:37)
  day 91 03:00:08 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.  (2 times, last day 91 03:00:37)
  day 91 03:00:08 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.  (2 times, last day 91 03:00:37)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:06 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:22 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZATION EXPIRED on Jun  4 03:00:08 2015 UTC
  |   Last Communication Attempt: FAILED on Jun  4 03:00:37 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message.
  |   Next Communication Attempt: Jun  4 03:05:37 2015 UTC
  |   Communication Deadline: Jun  3 02:00:06 2015 UTC
> show cable license all | include Enforced
  | Enforced state: No Enforcement
  | Enforced state: No Enforcement
  | Enforced state: No Enforcement
  | Enforced state: No Enforcement
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> controller upstream-cable 9/0/0
> end
