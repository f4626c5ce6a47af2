# The way to the authority: proxy, source interface, IPv6 without the Internet, a name server that is down. Losses name what matters.
world seed=13 release=3.18.2aSP
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> http-proxy proxy.example.net port 8080
  day 0 02:00:04 configuration: call-home / http-proxy proxy.example.net port 8080
> end
:way proxy down
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:08 asks REGISTRATION
  day 0 02:00:08 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message. (proxy proxy.example.net port 8080)
  day 0 02:00:08 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message. (proxy proxy.example.net port 8080)
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION PENDING
  |   Initial Registration: FAILED on Mar  5 02:00:08 2015 UTC
  |     Failure reason: Fail to send out Call Home HTTP message. (proxy proxy.example.net port 8080)
  |   Next Registration Attempt: Mar  5 02:00:47 2015 UTC
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 50 seconds
:way proxy up
:advance 1m
  day 0 02:00:47 asks REGISTRATION
  day 0 02:00:47 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:00:47 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:47 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:47 asks ACKNOWLEDGEMENT
  day 0 02:00:47 asks ENTITLEMENT
  day 0 02:00:47 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:47 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
# An interface without an address; one with IPv6 alone, which then leads nowhere; one with both, which still takes IPv6, unless IPv4 comes first.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> no http-proxy
> source-interface Loopback0
  day 0 02:01:18 configuration: call-home / source-interface Loopback0
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:20 asks ENTITLEMENT
  day 0 02:01:20 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message. (source interface Loopback0)
  day 0 02:01:20 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message. (source interface Loopback0)
> interface Loopback0
> ipv6 address 2001:db8::1/128
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:26 asks ENTITLEMENT
  day 0 02:01:26 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:01:26 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
:way ipv6 down
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:28 asks ENTITLEMENT
  day 0 02:01:28 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message. (source interface Loopback0)
  day 0 02:01:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message. (source interface Loopback0)
> ip address 192.0.2.1 255.255.255.255
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:32 asks ENTITLEMENT
  day 0 02:01:32 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message. (source interface Loopback0)
  day 0 02:01:32 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message. (source interface Loopback0)
> call-home
> http resolve-hostname ipv4-first
  day 0 02:01:36 configuration: call-home / source-interface Loopback0 / http resolve-hostname ipv4-first
  day 0 02:01:36 asks ENTITLEMENT
  day 0 02:01:36 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:01:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> no http resolve-hostname ipv4-first
  day 0 02:01:38 configuration: call-home / source-interface Loopback0
> no source-interface
# As the guide has it, for the whole box: any interface with IPv6, then one that has IPv4 alone.
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:42 asks ENTITLEMENT
  day 0 02:01:42 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.
  day 0 02:01:42 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.
> interface GigabitEthernet0
> ip address 192.0.2.2 255.255.255.0
> ip http client source-interface GigabitEthernet0
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:50 asks ENTITLEMENT
  day 0 02:01:50 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 0 02:01:50 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> no ip http client source-interface GigabitEthernet0
> ip host tools.cisco.com 192.0.2.77
> do license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:56 asks ENTITLEMENT
  day 0 02:01:56 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> no ip host tools.cisco.com 192.0.2.77
> interface Loopback0
> no ipv6 address 2001:db8::1/128
> end
# The name server goes, and comes back a day later: one message that it did.
:way dns down
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:02:06 asks ENTITLEMENT
  day 0 02:02:06 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Unable to resolve server hostname/domain name
  day 0 02:02:06 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Unable to resolve server hostname/domain name
:advance 1d
  day 0 02:02:35 asks ENTITLEMENT  (27 times, last day 0 01:17:35)
  day 0 02:02:35 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Unable to resolve server hostname/domain name  (27 times, last day 0 01:17:35)
  day 0 02:02:35 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: Unable to resolve server hostname/domain name  (27 times, last day 0 01:17:35)
:way dns up
:advance 2h
  day 1 02:17:35 asks ENTITLEMENT
  day 1 02:17:35 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 1 02:17:35 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       1       0       0       2015-03-05 02:00:47
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:00:47
  | ENTITLEMENT      6       32      0       0       2015-03-06 02:17:35
# A certificate that cannot be verified.
:way tls down
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 1 04:02:10 asks ENTITLEMENT
  day 1 04:02:10 %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: The certificate of the server could not be verified.
  day 1 04:02:10 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with Cisco licensing cloud failed: The certificate of the server could not be verified.
:way tls up
:advance 1m
  day 1 04:02:39 asks ENTITLEMENT
  day 1 04:02:39 %SMART_LIC-5-COMM_RESTORED: Communications with Cisco licensing cloud restored
  day 1 04:02:39 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show license status
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mar  5 02:00:47 2015 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sep  1 02:01:50 2015 UTC
  |   Registration Expires: Never
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mar  5 02:00:47 2015 UTC
  |   Last Communication Attempt: SUCCEEDED on Mar  6 04:02:39 2015 UTC
  |   Next Communication Attempt: Apr  5 04:02:39 2015 UTC
  |   Communication Deadline: Jun  4 04:02:39 2015 UTC
