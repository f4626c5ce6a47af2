# A standby that hears nothing, comes late, or is alone; and a platform that would have no active supervisor.
world supervisors=2
:pool US_License 64
:pool DS_License 768
:pool WAN_License 8

# Out of sync: told once. The licensing goes on all the same, ten seconds late.
:standby deaf
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
:advance 20s
  day 0 02:00:10 sup 4 %SMART_LIC-3-HOT_STANDBY_OUT_OF_SYNC: Smart Licensing agent on hot standby is out of sync with active Smart Licensing agent
  day 0 02:00:10 sup 4 asks REGISTRATION
  day 0 02:00:10 sup 4 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:10 sup 4 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:10 sup 4 asks ACKNOWLEDGEMENT
  day 0 02:00:10 sup 4 asks ENTITLEMENT
  day 0 02:00:10 sup 4 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:10 sup 4 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC
:advance 1h
:standby show license status | include Status
  |   Status: UNREGISTERED
  |   Status: No Licenses in Use
:standby hears
:advance 1h
  day 0 04:00:10 sup 4 %SMART_LIC-6-HOT_STANDBY_IN_SYNC: Smart Licensing agent on hot standby is in sync with active Smart Licensing agent
:standby show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC

# Pulled, and put in again: it gets everything at once.
:standby off
> show license udi
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 04:00:36 sup 4 asks ENTITLEMENT
  day 0 04:00:36 sup 4 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status | include Communication
  |   Last Communication Attempt: SUCCEEDED on Mar  5 04:00:36 2015 UTC
  |   Next Communication Attempt: Apr  4 04:00:36 2015 UTC
  |   Communication Deadline: Jun  3 04:00:36 2015 UTC
:standby on
  day 0 04:00:40 sup 5 gates: none
  day 0 04:00:40 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 04:00:40 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
:standby show license status | include Communication
  |   Last Communication Attempt: SUCCEEDED on Mar  5 04:00:36 2015 UTC
  |   Next Communication Attempt: Apr  4 04:00:36 2015 UTC
  |   Communication Deadline: Jun  3 04:00:36 2015 UTC
> show license udi
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT

# A platform that orders what would leave nobody active is refused; one that says again what is so changes nothing.
:role active
:standby off
:role standby
  day 0 04:00:48 sup 4 %SMART_LIC-3-INVALID_ROLE_STATE: The current role "Active" is not allowed to move to the new role: "Standby"
> show license tech support | include Role
  | RP Role: Active
  | Chassis Role: Active
  | Behavior Role: Active
  | WaitForHaRole: False
:standby on
  day 0 04:00:50 sup 5 gates: none
  day 0 04:00:50 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 04:00:50 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.

# A standby that was told nothing since its boot takes over: it says so, and goes on from what it knew before.
:standby off
:standby deaf
:standby on
  day 0 04:00:56 sup 5 gates: none
  day 0 04:00:56 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 04:00:56 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
:switchover
  day 0 04:00:58 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
  day 0 04:00:58 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Active.
  day 0 04:00:58 sup 5 %SMART_LIC-3-HOT_STANDBY_OUT_OF_SYNC: Smart Licensing agent on hot standby is out of sync with active Smart Licensing agent
  day 0 04:01:00 sup 4 gates: none
  day 0 04:01:00 sup 4 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 04:01:00 sup 4 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
> show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC
:standby hears
:advance 1h
  day 0 04:01:10 sup 5 %SMART_LIC-3-HOT_STANDBY_OUT_OF_SYNC: Smart Licensing agent on hot standby is out of sync with active Smart Licensing agent
  day 0 04:01:10 sup 5 %SMART_LIC-6-HOT_STANDBY_IN_SYNC: Smart Licensing agent on hot standby is in sync with active Smart Licensing agent
:standby show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC

# A request on its way when its supervisor dies is asked again by the other one.
:fault request-lost
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 05:01:08 sup 5 asks ENTITLEMENT
:switchover
  day 0 05:01:10 sup 4 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
  day 0 05:01:10 sup 4 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Active.
  day 0 05:01:10 sup 4 asks ENTITLEMENT
  day 0 05:01:10 sup 4 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 05:01:12 sup 5 gates: none
  day 0 05:01:12 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 05:01:12 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
:advance 1m
> show license status | include Communication
  |   Last Communication Attempt: SUCCEEDED on Mar  5 05:01:10 2015 UTC
  |   Next Communication Attempt: Apr  4 05:01:10 2015 UTC
  |   Communication Deadline: Jun  3 05:01:10 2015 UTC

# No power at all: both come up with what they hold.
:power-cut
:advance 5m
:power-on
  day 0 05:07:16 sup 4 gates: none
  day 0 05:07:16 sup 4 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 05:07:16)
  day 0 05:07:16 sup 4 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 05:07:16 sup 4 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 05:07:16 sup 5 gates: none
  day 0 05:07:16 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 05:07:16 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
> show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC
:standby show license status | include Status
  |   Status: REGISTERED
  |   Status: AUTHORIZED on Mar  5 02:00:10 2015 UTC
:pools
  | DS_License: purchased 768, in use 768, balance 0
  | US_License: purchased 64, in use 64, balance 0
  | WAN_License: purchased 8, in use 8, balance 0
