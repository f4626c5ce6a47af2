# Authorization codes: asked for online and by a file, overwritten and confirmed, returned when nothing uses them.
world personality=cube seed=66 release=17.3.2
> license smart authorization request add hseck9 local
  | The authorization is requested (error 151). Use the 'show license authorization' command to check the result
  day 0 14:30:00 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name
> license smart authorization request add nosuch local
  | % nosuch is no licence that needs an authorization code. These do: hseck9
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:06 configuration: license smart transport smart
  day 0 14:30:06 asks AuthorizationRequest
  day 0 14:30:06 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 14:30:06 %SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: {"product_instance_identifier":["The identity for the instance 00000000-0000-0000-0000-000000000000 is not valid.Please re-register the instance."]}
> end
:token export
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:10 asks TrustRequest
  day 0 14:30:10 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> license smart authorization request add hseck9 local
  | The authorization is requested (error 151). Use the 'show license authorization' command to check the result
  day 0 14:30:12 asks AuthorizationRequest
  day 0 14:30:12 %SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: There is no license left for hseck9 in virtual account 'Default'.
:pool hseck9 2
> license smart authorization request add hseck9 local
  | The authorization is requested (error 151). Use the 'show license authorization' command to check the result
  day 0 14:30:14 asks AuthorizationRequest
  day 0 14:30:14 %SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:ISR4321/K9,SN:FDO2013A1WV
> show license authorization
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Status: SMART AUTHORIZATION INSTALLED on Nov 25 14:30:14 2019 UTC
  |
  | Authorizations:
  |   hseck9 (hseck9):
  |     Description: DNA_HSEC
  |     Total available count: 1
  |     Enforcement type: EXPORT RESTRICTED
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         Authorization type: SMART AUTHORIZATION INSTALLED
  |         License type: PERPETUAL
  |           Term Count: 1
  |
  | Purchased Licenses:
  |   No Purchase Information Available
> license smart authorization request replace hseck9 local
  | The authorization is requested (error 151). Use the 'show license authorization' command to check the result
  day 0 14:30:18 asks AuthorizationRequest
  day 0 14:30:18 %SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:18 asks AuthorizationConfirmation
> show license authorization
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Status: SMART AUTHORIZATION INSTALLED on Nov 25 14:30:18 2019 UTC
  |       Last Confirmation code: 6781657d
  |
  | Authorizations:
  |   hseck9 (hseck9):
  |     Description: DNA_HSEC
  |     Total available count: 1
  |     Enforcement type: EXPORT RESTRICTED
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         Authorization type: SMART AUTHORIZATION INSTALLED
  |         License type: PERPETUAL
  |           Term Count: 1
  |
  | Purchased Licenses:
  |   No Purchase Information Available
:pools
  | hseck9: purchased 2, in use 1, balance 1
# In use: the code stays.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license feature hseck9
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
:reboot
  day 0 14:30:30 gates: none
  day 0 14:30:30 configuration: license smart transport smart
  day 0 14:30:30 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:30 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 14:30:30 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:30 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.  (2 times, last day 0 14:30:30)
> show license usage | begin hseck9
  | hseck9 (hseck9):
  |   Description: Export controlled throughput of encrypted traffic
  |   Count: 1
  |   Version: 1.0
  |   Status: IN USE
  |   Export status: RESTRICTED - ALLOWED
  |   Feature Name: hseck9
  |   Feature Description: Export controlled throughput of encrypted traffic
  |   Enforcement type: EXPORT RESTRICTED
  |   License type: Perpetual
> license smart authorization return local online
  | % The licence hseck9 is in use (error 171): release it first, then return its code.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> no license feature hseck9
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
:reboot
  day 0 14:30:42 gates: none
  day 0 14:30:42 configuration: license smart transport smart
  day 0 14:30:42 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 14:30:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed
  day 0 14:30:42 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
  day 0 14:30:42 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
:link down
> license smart authorization return local online
  | Enter this return code in Cisco Smart Software Manager portal:
  | CQrur1-d1n5M2-5HuQC3-rpfaC6-Ep3vD2
  day 0 14:30:42 %SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 14:30:42 asks AuthorizationReturn
  day 0 14:30:42 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out HTTP message.
:link up
:advance 1h
  day 0 14:32:50 asks RUMReport
  day 0 14:32:50 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
> license smart authorization return local online
  | % No authorization code is installed (error 76).
  | Enter this return code in Cisco Smart Software Manager portal:
  | CQrur1-d1n5M2-5HuQC3-rpfaC6-Ep3vD2
# The same by files.
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport off
  day 0 15:30:48 configuration: license smart transport off
> end
> license smart authorization request add hseck9 local
  | % Transport is off (error 139): nothing is sent. Save it to a file, or configure 'license smart transport'.
> license smart authorization request save bootflash:request.txt
  | % No authorization is requested (error 75). Use 'license smart authorization request add' first.
> license smart authorization request add hseck9 save bootflash:request.txt
  | Saved to bootflash:request.txt
  day 0 15:30:56 writes bootflash:request.txt
:upload request.txt code.txt
  | Uploaded: OK.
> license smart import bootflash:code.txt
  | Import Data Successful
  day 0 15:30:58 reads bootflash:code.txt
  day 0 15:30:58 %SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:ISR4321/K9,SN:FDO2013A1WV
> license smart import bootflash:code.txt
  | % Import Data failed: everything in it was imported before (error 153)
  day 0 15:31:00 reads bootflash:code.txt
> show license authorization
  | Overall status:
  |   Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |       Status: SMART AUTHORIZATION INSTALLED on Nov 25 15:30:58 2019 UTC
  |       Last Confirmation code: 6781657d
  |       Last return code: CQrur1-d1n5M2-5HuQC3-rpfaC6-Ep3vD2
  |
  | Authorizations:
  |   hseck9 (hseck9):
  |     Description: DNA_HSEC
  |     Total available count: 1
  |     Enforcement type: EXPORT RESTRICTED
  |     Term information:
  |       Active: PID:ISR4321/K9,SN:FDO2013A1WV
  |         Authorization type: SMART AUTHORIZATION INSTALLED
  |         License type: PERPETUAL
  |           Term Count: 1
  |
  | Purchased Licenses:
  |   No Purchase Information Available
> license smart authorization return local offline bootflash:return.txt
  | Saved to bootflash:return.txt
  | Enter this return code in Cisco Smart Software Manager portal:
  | C1P8V7-TDBGs5-it9eM3-DoiL95-u2Lni6
  day 0 15:31:04 %SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from PID:ISR4321/K9,SN:FDO2013A1WV
  day 0 15:31:04 writes bootflash:return.txt
> license smart import bootflash:code.txt
  | % Import Data failed: it answers nothing that this device asked for, or something that was asked again since (error 75)
  day 0 15:31:06 reads bootflash:code.txt
:upload return.txt done.txt
  | Uploaded: OK.
:pools
  | ISR_4321_Security: purchased 0, in use 1, balance -1
  | ISR_4321_UnifiedCommunication: purchased 0, in use 1, balance -1
  | hseck9: purchased 2, in use 1, balance 1
