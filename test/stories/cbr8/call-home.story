# The profile of an operator's own for a transport gateway, as the cBR-8 guide makes it; what it takes and what it refuses.
world seed=11 release=3.18.1SP
:pool US_License 100
:pool DS_License 1000
:pool WAN_License 8
:token
  | $TOKEN is a registration token.
> show call-home profile CiscoTAC-1
  | Profile Name: CiscoTAC-1
  |     Profile status: ACTIVE
  |     Profile mode: Full Reporting
  |     Reporting Data: Smart Call Home, Smart Licensing
  |     Preferred Message Format: xml
  |     Message Size Limit: 3145728 Bytes
  |     Transport Method: http
  |     Email address(es): callhome@cisco.com
  |     HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService
  |
  |     Periodic configuration info message is scheduled every 1 day of the month at 09:23
  |
  |     Periodic inventory info message is scheduled every 1 day of the month at 09:08
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     crash                     debug
  |     diagnostic                minor
  |     environment               minor
  |     inventory                 normal
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     .*                        major
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> crypto pki trustpoint cisco
> enrollment terminal
> revocation-check none
> exit
> call-home
# The second profile cannot report while the first does.
> profile Custom-Profile-1
  day 0 02:00:16 configuration: call-home / profile "Custom-Profile-1"
> reporting smart-licensing-data
  | % Only one active profile can report smart-licensing-data, and CiscoTAC-1 does. Configure 'no reporting smart-licensing-data' there first.
> profile CiscoTAC-1
> no reporting smart-licensing-data
  day 0 02:00:22 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1"
> profile Custom-Profile-1
> reporting smart-licensing-data
  day 0 02:00:26 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data
> destination transport-method http
  day 0 02:00:28 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http
> no destination transport-method email
  day 0 02:00:30 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email
> destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
  day 0 02:00:32 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> exit
# The predefined profile stays; names have their form.
> no profile CiscoTAC-1
  | % The predefined profile CiscoTAC-1 cannot be deleted. Deactivate it with 'no active', or set it to its defaults with 'default profile CiscoTAC-1'.
> profile all
  | % The name of a profile has 1 to 31 printable characters and no blanks, and is not "all".
> no profile Nobody
  | % There is no call-home profile Nobody.
> end
> show call-home profile all
  | Profile Name: CiscoTAC-1
  |     Profile status: ACTIVE
  |     Profile mode: Full Reporting
  |     Reporting Data: Smart Call Home
  |     Preferred Message Format: xml
  |     Message Size Limit: 3145728 Bytes
  |     Transport Method: http
  |     Email address(es): callhome@cisco.com
  |     HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService
  |
  |     Periodic configuration info message is scheduled every 1 day of the month at 09:23
  |
  |     Periodic inventory info message is scheduled every 1 day of the month at 09:08
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     crash                     debug
  |     diagnostic                minor
  |     environment               minor
  |     inventory                 normal
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     .*                        major
  |
  | Profile Name: Custom-Profile-1
  |     Profile status: ACTIVE
  |     Profile mode: Full Reporting
  |     Reporting Data: Smart Call Home, Smart Licensing
  |     Preferred Message Format: xml
  |     Message Size Limit: 3145728 Bytes
  |     Transport Method: http
  |     Email address(es): Not yet set up
  |     HTTP  address(es): https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     N/A                       N/A
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     N/A                       N/A
> show call-home profile Nobody
  | % There is no call-home profile Nobody.
> show call-home smart-licensing
  | Current smart-licensing transport settings:
  |  Smart-license messages: enabled
  |  Profile: Custom-Profile-1 (status: ACTIVE)
  |  Destination  URL(s): https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> show running-config | section call-home
  | call-home
  |  profile "CiscoTAC-1"
  |   no reporting smart-licensing-data
  |  profile "Custom-Profile-1"
  |   reporting smart-licensing-data
  |   destination transport-method http
  |   no destination transport-method email
  |   destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 02:00:52 asks REGISTRATION
  day 0 02:00:52 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 02:00:52 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with Cisco licensing cloud successful
  day 0 02:00:52 asks ACKNOWLEDGEMENT
  day 0 02:00:52 asks ENTITLEMENT
  day 0 02:00:52 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
  day 0 02:00:52 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2015-03-05 02:00:52
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:00:52
  | ENTITLEMENT      1       0       0       0       2015-03-05 02:00:52
# What is written survives a restart, and the way is the same.
> copy running-config startup-config
  | Building configuration...
  | [OK]
:reboot
  day 0 02:00:58 gates: none
  day 0 02:00:58 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
  day 0 02:00:58 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 0 02:00:58)
  day 0 02:00:58 %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
  day 0 02:00:58 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
> show call-home smart-licensing
  | Current smart-licensing transport settings:
  |  Smart-license messages: enabled
  |  Profile: Custom-Profile-1 (status: ACTIVE)
  |  Destination  URL(s): https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 02:01:00 asks ENTITLEMENT
  day 0 02:01:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with Cisco licensing cloud successful
> show call-home smart-licensing statistics
  | Success: Successfully sent and response received.
  | Failed : Failed to send or response indicated error occurred.
  | Inqueue: In queue waiting to be sent.
  | Dropped: Dropped due to incorrect call-home configuration.
  |
  | Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)
  | ------------------------------------------------------------------------------
  | REGISTRATION     1       0       0       0       2015-03-05 02:00:52
  | ACKNOWLEDGEMENT  1       0       0       0       2015-03-05 02:00:52
  | ENTITLEMENT      2       0       0       0       2015-03-05 02:01:00
# Everything else that call-home keeps, and how each is taken back.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> contact-email-addr noc@example.net
  day 0 02:01:08 configuration: call-home / contact-email-addr noc@example.net / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> sender from cmts-1@example.net
  day 0 02:01:10 configuration: call-home / contact-email-addr noc@example.net / sender from cmts-1@example.net / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> street-address "1 Main Street, Springfield"
  day 0 02:01:12 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> rate-limit 61
  |                                  ^
  | % Invalid input detected at '^' marker.
> rate-limit 5
  day 0 02:01:16 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> data-privacy level high
  day 0 02:01:18 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> data-privacy hostname
  day 0 02:01:20 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> profile Custom-Profile-1
> anonymous-reporting-only
  day 0 02:01:24 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / anonymous-reporting-only / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> destination message-size-limit 65536
  day 0 02:01:26 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / anonymous-reporting-only / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination message-size-limit 65536 / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
> subscribe-to-alert-group syslog severity major pattern "UPDOWN.*"
  day 0 02:01:28 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / anonymous-reporting-only / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination message-size-limit 65536 / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler / subscribe-to-alert-group syslog severity major pattern "UPDOWN.*"
> subscribe-to-alert-group configuration periodic monthly 3 10:00
  day 0 02:01:30 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data / profile "Custom-Profile-1" / anonymous-reporting-only / reporting smart-licensing-data / destination transport-method http / no destination transport-method email / destination message-size-limit 65536 / destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler / subscribe-to-alert-group configuration periodic monthly 3 10:00 / subscribe-to-alert-group syslog severity major pattern "UPDOWN.*"
> reporting ?
  |   all                   All there is
  |   smart-call-home-data  Alerts and inventories
  |   smart-licensing-data  Messages of smart licensing
> end
> show call-home
  | Current call home settings:
  |     call home feature : enable
  |     call home message's from address: cmts-1@example.net
  |     call home message's reply-to address: Not yet set up
  |     vrf for call-home messages: Not yet set up
  |     contact person's email address: noc@example.net
  |     contact person's phone number: Not yet set up
  |     street address: "1 Main Street, Springfield"
  |     customer ID: Not yet set up
  |     contract ID: Not yet set up
  |     site ID: Not yet set up
  |     source interface: Not yet set up
  |     http proxy: Not yet set up
  |     data-privacy: high
  |     data-privacy: hostname
  |     Rate-limit: 5 message(s) per minute
  |
  | Available alert groups:
  |     Keyword                  State   Description
  |     ------------------------ ------- -------------------------------
  |     configuration            Enable  configuration info
  |     crash                    Enable  crash and traceback info
  |     diagnostic               Enable  diagnostic info
  |     environment              Enable  environmental info
  |     inventory                Enable  inventory info
  |     snapshot                 Enable  snapshot info
  |     syslog                   Enable  syslog info
  |
  | Profiles:
  |     Profile Name: CiscoTAC-1
  |     Profile Name: Custom-Profile-1
> show call-home profile Custom-Profile-1
  | Profile Name: Custom-Profile-1
  |     Profile status: ACTIVE
  |     Profile mode: Anonymous Reporting Only
  |     Reporting Data: Smart Call Home, Smart Licensing
  |     Preferred Message Format: xml
  |     Message Size Limit: 65536 Bytes
  |     Transport Method: http
  |     Email address(es): Not yet set up
  |     HTTP  address(es): https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler
  |
  |     Periodic configuration info message is scheduled every 23 day of the month at 21:08
  |
  |     Periodic inventory info message is scheduled every 23 day of the month at 20:53
  |
  |     Alert-group               Severity
  |     ------------------------  ------------
  |     configuration             normal
  |
  |     Syslog-Pattern            Severity
  |     ------------------------  ------------
  |     "UPDOWN.*"                major
> show call-home statistics
  | Message Types    Total                Email                HTTP
  | -------------    -------------------- -------------------- ------------------
  | Total Success    0                    0                    0
  |     Config       0                    0                    0
  |     Crash        0                    0                    0
  |     Diagnostic   0                    0                    0
  |     Environment  0                    0                    0
  |     Inventory    0                    0                    0
  |     Snapshot     0                    0                    0
  |     SysLog       0                    0                    0
  |     Test         0                    0                    0
  |     Request      0                    0                    0
  |     Send-CLI     0                    0                    0
  |     SCH          0                    0                    0
  |
  | Total In-Queue   0                    0                    0
  |     Config       0                    0                    0
  |     Crash        0                    0                    0
  |     Diagnostic   0                    0                    0
  |     Environment  0                    0                    0
  |     Inventory    0                    0                    0
  |     Snapshot     0                    0                    0
  |     SysLog       0                    0                    0
  |     Test         0                    0                    0
  |     Request      0                    0                    0
  |     Send-CLI     0                    0                    0
  |     SCH          0                    0                    0
  |
  | Total Failed     0                    0                    0
  |     Config       0                    0                    0
  |     Crash        0                    0                    0
  |     Diagnostic   0                    0                    0
  |     Environment  0                    0                    0
  |     Inventory    0                    0                    0
  |     Snapshot     0                    0                    0
  |     SysLog       0                    0                    0
  |     Test         0                    0                    0
  |     Request      0                    0                    0
  |     Send-CLI     0                    0                    0
  |     SCH          0                    0                    0
  |
  | Total Ratelimit
  |     -dropped     0                    0                    0
  |     Config       0                    0                    0
  |     Crash        0                    0                    0
  |     Diagnostic   0                    0                    0
  |     Environment  0                    0                    0
  |     Inventory    0                    0                    0
  |     Snapshot     0                    0                    0
  |     SysLog       0                    0                    0
  |     Test         0                    0                    0
  |     Request      0                    0                    0
  |     Send-CLI     0                    0                    0
  |     SCH          0                    0                    0
  |
  | Last call-home message sent time: n/a
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> call-home
> no profile Custom-Profile-1
  day 0 02:01:46 configuration: call-home / contact-email-addr noc@example.net / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> no contact-email-addr
  day 0 02:01:48 configuration: call-home / street-address "1 Main Street, Springfield" / sender from cmts-1@example.net / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> no sender from
  day 0 02:01:50 configuration: call-home / street-address "1 Main Street, Springfield" / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> no street-address
  day 0 02:01:52 configuration: call-home / rate-limit 5 / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> default rate-limit
  day 0 02:01:54 configuration: call-home / data-privacy level high / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> default data-privacy level
  day 0 02:01:56 configuration: call-home / data-privacy hostname / profile "CiscoTAC-1" / no reporting smart-licensing-data
> no data-privacy hostname
  day 0 02:01:58 configuration: call-home / profile "CiscoTAC-1" / no reporting smart-licensing-data
> default profile CiscoTAC-1
> end
> show running-config | section call-home
> show call-home smart-licensing
  | Current smart-licensing transport settings:
  |  Smart-license messages: enabled
  |  Profile: CiscoTAC-1 (status: ACTIVE)
  |  Destination  URL(s): https://tools.cisco.com/its/service/oddce/services/DDCEService
