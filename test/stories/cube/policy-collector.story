# The default: a collector, whose name nobody knows; then its address, and later a transport that is off.
world personality=cube seed=63 release=17.3.2
:advance 20m
  day 0 14:32:50 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name  (6 times, last day 0 14:48:38)
> show license status | section Transport
  | Transport:
  |   Type: cslu
  |   Cslu address: <empty>
  |   Proxy:
  |     Not Configured
> license smart trust idtoken ANYTOKEN local
  | % A collector (CSLU) needs no trust code of this device. Configure 'license smart transport smart' or 'license smart transport callhome' for trust with the authority itself.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart url cslu http://10.195.85.83:8182/cslu/v1/pi
  day 0 14:50:06 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi
  day 0 14:50:06 asks RUMReport
  day 0 14:50:06 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored
> end
> license smart sync local
  | Reports are sent, and results polled for. Use the 'show license status' command to check the result
  day 0 14:50:10 asks RUMReport
:advance 2m
> show license status | section Transport
  | Transport:
  |   Type: cslu
  |   Cslu address: http://10.195.85.83:8182/cslu/v1/pi
  |   Proxy:
  |     Not Configured
> show license tech support | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 14:50:10 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting Interval: 0
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: Nov 25 14:50:10 2019 UTC
  |   Last report file write: <none>
  |   Last report pull: <none>
  | Usage Reporting:
  |   Attempts: Total=8, Success=2, Fail=6  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: OK on Nov 25 14:50:10 2019 UTC
  |     Failure Reason: <none>
  |   Last Success Time: Nov 25 14:50:10 2019 UTC
  |   Last Failure Time: Nov 25 14:48:38 2019 UTC
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport off
  day 0 14:52:18 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart transport off
> end
> show license status | section Transport
  | Transport:
  |   Type: Transport Off
> license smart sync local
  | % Transport is off (error 139): nothing is sent. Save it to a file, or configure 'license smart transport'.
> license smart trust idtoken ANYTOKEN local
  | % Transport is off (error 139): nothing is sent. Save it to a file, or configure 'license smart transport'.
:advance 2d
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license smart transport
  day 2 14:52:30 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi
> license smart url default
  day 2 14:52:32 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default
> license smart transport automatic
  day 2 14:52:34 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic
> license smart proxy address proxy.example.net
  day 2 14:52:36 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net
> license smart proxy port 8080
  day 2 14:52:38 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080
> license smart vrf Mgmt-intf
  day 2 14:52:40 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf
> license smart usage interval 30
  day 2 14:52:42 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf / license smart usage interval 30
> license smart usage customer-tags tag1 Building 7
  day 2 14:52:44 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf / license smart usage interval 30 / license smart usage customer-tags tag1 Building 7
> license smart custom_id Springfield
  day 2 14:52:46 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf / license smart usage interval 30 / license smart usage customer-tags tag1 Building 7 / license smart custom_id Springfield
> license smart privacy hostname
  day 2 14:52:48 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf / license smart usage interval 30 / license smart usage customer-tags tag1 Building 7 / license smart custom_id Springfield / license smart privacy hostname
> license smart server-identity-check
  day 2 14:52:50 configuration: license smart url cslu http://10.195.85.83:8182/cslu/v1/pi / license smart url default / license smart transport automatic / license smart proxy address proxy.example.net / license smart proxy port 8080 / license smart vrf Mgmt-intf / license smart usage interval 30 / license smart usage customer-tags tag1 Building 7 / license smart custom_id Springfield / license smart privacy hostname / license smart server-identity-check
> end
> show running-config | include license smart
  | license smart url cslu http://10.195.85.83:8182/cslu/v1/pi
  | license smart url default
  | license smart transport automatic
  | license smart proxy address proxy.example.net
  | license smart proxy port 8080
  | license smart vrf Mgmt-intf
  | license smart usage interval 30
  | license smart usage customer-tags tag1 Building 7
  | license smart custom_id Springfield
  | license smart privacy hostname
  | license smart server-identity-check
:way dns down
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 2 14:52:56 asks TrustRequest
  day 2 14:52:56 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name (proxy proxy.example.net port 8080, VRF Mgmt-intf)
:way dns up
:advance 2m
  day 2 14:53:35 asks TrustRequest
  day 2 14:53:35 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
  day 2 14:53:35 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
> show license status | include Trust
  | Trust Code Installed: Nov 27 14:53:35 2019 UTC
