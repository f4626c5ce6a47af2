# Two supervisors in one chassis: the active one asks and logs, the one on standby holds what it knows, and takes over.
world supervisors=2
> show license udi
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show license tech support | include Role
  | RP Role: Active
  | Chassis Role: Active
  | Behavior Role: Active
  | WaitForHaRole: False
:standby show license tech support | include Role
  | RP Role: Standby
  | Chassis Role: Standby
  | Behavior Role: Standby
  | WaitForHaRole: False
:pool US_License 64
:pool DS_License 768
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:06 sup 4 asks REGISTRATION
  day 0 02:00:06 sup 4 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:06 sup 4 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:06 sup 4 asks ACKNOWLEDGEMENT
  day 0 02:00:06 sup 4 asks ENTITLEMENT
  day 0 02:00:06 sup 4 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:06 sup 4 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:02:44 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr  4 02:00:06 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED

# What is looked at is answered on standby, too; what would change something is not.
:standby show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:02:44 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Apr  4 02:00:06 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
:standby license smart register idtoken ANOTHER
  | % This supervisor is on standby (error 52). Enter the command on the active one.
:standby license smart renew auth
  | % This supervisor is on standby (error 52). Enter the command on the active one.
:standby license smart deregister
  | % This supervisor is on standby (error 52). Enter the command on the active one.

# The active one dies. The other carries on: registered, authorized, with the same timers. It registers nothing anew.
:switchover
  day 0 02:00:18 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
  day 0 02:00:18 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Active.
  day 0 02:00:20 sup 4 gates: none
  day 0 02:00:20 sup 4 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 0 02:00:20 sup 4 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:06 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:02:44 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:06 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  5 02:00:06 2015 UTC
  |   Next Communication Attempt: Apr  4 02:00:06 2015 UTC
  |   Communication Deadline: Jun  3 02:00:06 2015 UTC
:authority log limit=5
  | {"n":1,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3: 64"}
  | {"n":2,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.DS_License,1.0_71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03: 768"}
  | {"n":3,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.WAN_License,1.0_3d8bb7ba-1a92-4f01-a4aa-a4479f1d7612: 8"}
  | {"n":4,"at":"2015-03-05T02:00:06.000Z","event":"token created","subject":"5ca2c2ec-41be-4bb6-b81a-8dd1393ca5b0","text":""}
  | {"n":5,"at":"2015-03-05T02:00:06.024Z","event":"registered","subject":"PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT","text":"in Default"}
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:00:24 sup 5 asks ENTITLEMENT
  day 0 02:00:24 sup 5 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2015-03-05 02:00:06
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:00:06
  | ENTITLEMENT      2       0       0       0       2015-03-05 02:00:24

# The renewals come when they would have come; and the old active one, on standby now, takes over in its turn.
:skip 31d
  day 0 02:00:28 sup 4 gates: none  (2 times, last day 31 02:00:28)
  day 0 02:00:28 sup 4 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.  (2 times, last day 31 02:00:28)
  day 0 02:00:28 sup 4 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.  (2 times, last day 31 02:00:28)
  day 0 02:00:28 sup 5 gates: none  (2 times, last day 31 02:00:28)
  day 0 02:00:28 sup 5 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 31 02:00:28)
  day 0 02:00:28 sup 5 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 31 02:00:28)
  day 0 02:00:28 sup 5 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 31 02:00:28)
  day 30 02:00:24 sup 5 asks ENTITLEMENT
  day 30 02:00:24 sup 5 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status | include Renewal|Communication
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:02:44 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Apr  4 02:00:24 2015 UTC
  |   Next Communication Attempt: May  4 02:00:24 2015 UTC
  |   Communication Deadline: Jul  3 02:00:24 2015 UTC
:switchover
  day 31 02:00:30 sup 4 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Active.
  day 31 02:00:30 sup 4 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Active.
  day 31 02:00:32 sup 5 gates: none
  day 31 02:00:32 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.
  day 31 02:00:32 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.
> show license udi
  | UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |
  | HA UDI List:
  |     Active:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
  |     Standby:PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:02:44 2015 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: May  4 02:00:24 2015 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (US_License)                     64 AUTHORIZED
  |                           (DS_License)                    768 AUTHORIZED
  |                           (WAN_License)                     8 AUTHORIZED
:skip 160d
  day 31 02:00:38 sup 5 gates: none  (2 times, last day 191 02:00:38)
  day 31 02:00:38 sup 5 %SMART_LIC-6-HA_ROLE_CHANGED: Smart Agent HA role changed to Standby.  (2 times, last day 191 02:00:38)
  day 31 02:00:38 sup 5 %SMART_LIC-6-HA_CHASSIS_ROLE_CHANGED: Smart Agent HA chassis role changed to Standby.  (2 times, last day 191 02:00:38)
  day 31 02:00:39 sup 4 gates: none  (2 times, last day 191 02:00:38)
  day 31 02:00:39 sup 4 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (4 times, last day 191 02:00:38)
  day 31 02:00:39 sup 4 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized  (2 times, last day 191 02:00:38)
  day 31 02:00:39 sup 4 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 191 02:00:38)
  day 60 02:00:24 sup 4 asks ENTITLEMENT  (5 times, last day 180 02:00:24)
  day 60 02:00:24 sup 4 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful  (5 times, last day 180 02:00:24)
  day 180 02:02:44 sup 4 asks RENEWAL
  day 180 02:02:44 sup 4 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
> show license status | include Renewal|Communication
  |   Last Renewal Attempt: SUCCEEDED on Sep  1 02:02:44 2015 UTC
  |   Next Renewal Attempt: Feb 28 02:04:51 2016 UTC
  |   Last Communication Attempt: SUCCEEDED on Sep  1 02:00:24 2015 UTC
  |   Next Communication Attempt: Oct  1 02:00:24 2015 UTC
  |   Communication Deadline: Nov 30 02:00:24 2015 UTC
:authority log limit=5
  | {"n":1,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3: 64"}
  | {"n":2,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.DS_License,1.0_71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03: 768"}
  | {"n":3,"at":"2015-03-05T02:00:06.000Z","event":"licences set","subject":"Default","text":"regid.2014-11.com.cisco.WAN_License,1.0_3d8bb7ba-1a92-4f01-a4aa-a4479f1d7612: 8"}
  | {"n":4,"at":"2015-03-05T02:00:06.000Z","event":"token created","subject":"5ca2c2ec-41be-4bb6-b81a-8dd1393ca5b0","text":""}
  | {"n":5,"at":"2015-03-05T02:00:06.024Z","event":"registered","subject":"PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NT","text":"in Default"}
:pools
  | DS_License: purchased 768, in use 768, balance 0
  | US_License: purchased 64, in use 64, balance 0
  | WAN_License: purchased 8, in use 8, balance 0
