# Smart transport: trust by a token, reports to the authority itself; tokens that are no good, and trust that is renewed by itself.
world personality=cube seed=61 release=17.3.2
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport ?
  |   automatic  As is best
  |   callhome   By call-home
  |   cslu       By a collector (CSLU)
  |   off        Not at all: by files
  |   smart      By HTTPS to the authority itself
  |   <cr>
> license smart transport smart
  day 0 14:30:04 configuration: license smart transport smart
> license smart url ?
  |   cslu     By a collector (CSLU)
  |   default  That of the transport
  |   smart    By HTTPS to the authority itself
  |   WORD     http://... or https://... (8 to 200 characters)
> license smart url smart https://smartreceiver.cisco.com/licservice/license
  day 0 14:30:08 configuration: license smart transport smart / license smart url smart https://smartreceiver.cisco.com/licservice/license
> license smart url smart ftp://smartreceiver.cisco.com/
  | % A destination address begins with http:// or https:// and has 8 to 200 printable characters.
> license smart transport
  | % Incomplete command.
> end
> show running-config | include license smart
  | license smart transport smart
  | license smart url smart https://smartreceiver.cisco.com/licservice/license
> copy running-config startup-config
  | Building configuration...
  | [OK]
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  | % No trust code is installed: the authority takes no reports. Use 'license smart trust idtoken <token> local' first.
  day 0 14:30:20 asks RUMReport
:advance 2m
:token
  | $TOKEN is a registration token.
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | % 'license smart register' is deprecated from 17.3.2 on, and does nothing. Use 'license smart trust idtoken <token> local'.
> license smart deregister
  | % 'license smart deregister' is deprecated from 17.3.2 on, and does nothing. There is no registration any more.
> license smart renew auth
  |                    ^
  | % Invalid input detected at '^' marker.
# A token that nobody made; one that was revoked; no way there; and then a good one.
> license smart trust idtoken NOSUCHTOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:32:28 asks TrustRequest
  day 0 14:32:28 %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: The registration token is not known here: paste the whole of it, or create another.
:revoke
> license smart trust ?
  |   id        Establish trust by a token of the virtual account
  |   id_token  Establish trust by a token of the virtual account
  |   idtoken   Establish trust by a token of the virtual account
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:32:32 asks TrustRequest
  day 0 14:32:32 %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: The registration token was revoked: create another.
:link down
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:32:34 asks TrustRequest
  day 0 14:32:34 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:advance 30s
:link up
:advance 1m
  day 0 14:33:13 asks TrustRequest
  day 0 14:33:13 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:33:13 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> license smart trust id token $TOKEN local
  | % A trust code is already installed (error 173). Use 'force' to establish trust again.
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 14:34:08 asks RUMReport
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 14:34:08 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting Interval: 0
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: Nov 25 14:34:08 2019 UTC
  |   Last report file write: <none>
  |   Last report pull: <none>
> show license status | include Trust
  | Trust Code Installed: Nov 25 14:33:13 2019 UTC
> show license tech support | section Trust Establishment
  | Trust Establishment:
  |   Attempts: Total=4, Success=1, Fail=3  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK on Nov 25 14:33:13 2019 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Nov 25 14:33:13 2019 UTC
  |   Last Failure Time: Nov 25 14:32:34 2019 UTC
# A token that expired, for the same box once more: what is installed stays.
:token days 1
  | $TOKEN is a registration token for 1 days.
:skip 2d
  day 0 14:34:16 gates: none  (2 times, last day 2 14:34:16)
  day 0 14:34:16 configuration: license smart transport smart / license smart url smart https://smartreceiver.cisco.com/licservice/license  (2 times, last day 2 14:34:16)
  day 0 14:34:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 2 14:34:16)
  day 0 14:34:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 2 14:34:16)
  day 0 14:34:16 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 2 14:34:16)
  day 0 14:37:06 asks RUMReport
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
> license smart trust id_token $TOKEN local force
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 2 14:34:16 asks TrustRequest
  day 2 14:34:16 %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: The registration token expired on 2019-11-26: create another.
> show license status | include Trust
  | Trust Code Installed: Nov 25 14:33:13 2019 UTC
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local force
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 2 14:34:20 asks TrustRequest
  day 2 14:34:20 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
# A third before its end it is renewed, without a word from anybody.
:skip 243d
  day 2 14:34:23 gates: none  (2 times, last day 245 14:34:22)
  day 2 14:34:23 configuration: license smart transport smart / license smart url smart https://smartreceiver.cisco.com/licservice/license  (2 times, last day 245 14:34:22)
  day 2 14:34:23 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 245 14:34:22)
  day 2 14:34:23 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 245 14:34:22)
  day 2 14:34:23 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 245 14:34:22)
  day 2 14:37:06 asks RUMReport
  day 2 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses  (35 times, last day 240 15:00:00)
> show license status | include Trust
  | Trust Code Installed: Nov 27 14:34:20 2019 UTC
:advance 2d
  day 245 14:37:12 asks RUMReport
  day 245 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
  day 245 22:34:20 asks TrustRequest
  day 245 22:34:20 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> show license status | include Trust
  | Trust Code Installed: Jul 27 22:34:20 2020 UTC
> show license tech support | section Trust Sync
  | Trust Sync:
  |   Attempts: Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK on Jul 27 22:34:20 2020 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Jul 27 22:34:20 2020 UTC
  |   Last Failure Time: <none>
