# Licences are counted from what is in the chassis: cards, channels, protection.
world seed=9
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 90 days, 0 hours, 0 minutes, 0 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
:pull 9
> show license summary | include License
  | License Authorization:
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |                           (US_License)                     48 EVAL MODE
  |                           (DS_License)                    576 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
:insert 9
> show license summary | include License
  | License Authorization:
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
:use docsis31-channels 1 24
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
  |
  | (D3.1_License):
  | -------------------------------------------------------------------------
  | Entitlement: DOCSIS 3.1 Downstream Channel License
  | Consumed count: 24
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
> show cable license all | begin D3.1
  | (D3.1_License):
  | -------------------------------------------------------------------------
  | Entitlement: DOCSIS 3.1 Downstream Channel License
  | Consumed count: 24
  | Consumed count reported to SmartAgent: 0
  | Enforced state: No Enforcement
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> redundancy
> linecard-group 1 internal-switch
> member slot 9 working
> member slot 1 working
> end
> show license summary | include License
  | License Authorization:
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |                           (US_License)                     64 EVAL MODE
  |                           (DS_License)                    768 EVAL MODE
  |                           (WAN_License)                     8 EVAL MODE
  |                           (LCHA_License)                    2 EVAL MODE
  |                           (D3.1_License)                   24 EVAL MODE
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> controller upstream-cable 1/0/0
> cable upstream 0 shutdown
> end
> show license summary | include US
  |                           (US_License)                     63 EVAL MODE
