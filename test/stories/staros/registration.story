# Registering and what can go wrong with it; deregistering, and what goes on after it.
world personality=staros seed=6
> configure
> license smart enable
  day 0 09:00:02 configuration: license smart enable
  day 0 09:00:02 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 0 09:00:02 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
> end
:load pgw 100
  day 0 09:00:06 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 09:00:06 trap starSmartLicenseEvalMode starSmartLicenseState=raised
:advance 3d
> license smart register idtoken not-a-token-of-this-account
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 3 09:00:08 asks REGISTRATION
  day 3 09:00:08 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED - REGISTRATION FAILED
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: FAILED on Feb 02 09:00:08 2018 UTC
  |     Failure reason: Error received from Smart Software Manager: The registration token is not known here: paste the whole of it, or create another.
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 86 days, 23 hours, 59 minutes, 56 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:token days 1
  | $TOKEN is a registration token for 1 days.
:advance 2d
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:00:12 asks REGISTRATION
  day 5 09:00:12 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The registration token expired on 2018-02-03: create another.
:token uses 1
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:00:14 asks REGISTRATION
  day 5 09:00:14 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:00:14 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:00:14 asks ACKNOWLEDGEMENT
  day 5 09:00:14 asks ENTITLEMENT
  day 5 09:00:14 gates: pgw (out-of-compliance)
  day 5 09:00:14 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 5 09:00:14 %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance
  day 5 09:00:14 %SMART_LIC-4-ENFORCED: Smart Licensing enforcement is in force: Out of compliance
  day 5 09:00:14 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
  day 5 09:00:14 trap starSmartLicenseServiceOOC starSmartLicenseState=raised starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
:advance 1m
> license smart register idtoken $TOKEN
  | % Already registered (error 40). Use 'force' to register again.
  day 5 09:01:16 %SMART_LIC-6-AGENT_ALREADY_REGISTER: Smart Agent is already registered with the Cisco Smart Software Manager (CSSM)
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:01:18 asks REGISTRATION
  day 5 09:01:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:18 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:01:18 asks ACKNOWLEDGEMENT
  day 5 09:01:18 asks ENTITLEMENT
  day 5 09:01:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:01:20 asks REGISTRATION
  day 5 09:01:20 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:20 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:01:20 asks ACKNOWLEDGEMENT
  day 5 09:01:20 asks ENTITLEMENT
  day 5 09:01:20 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> license smart renew id
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  day 5 09:01:22 asks RENEWAL
  day 5 09:01:22 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 5 09:01:24 asks ENTITLEMENT
  day 5 09:01:24 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> license smart renew
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 5 09:01:26 asks RENEWAL
  day 5 09:01:26 %SMART_LIC-6-ID_CERT_RENEW_SUCCESS: Identity certificate renewal successful
  day 5 09:01:26 asks ENTITLEMENT
  day 5 09:01:26 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
# Removed at the authority: the box goes on until its periods end, and is cured by force.
:remove
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 5 09:01:28 asks ENTITLEMENT
  day 5 09:01:28 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Feb 04 09:01:20 2018 UTC
  |   Last Renewal Attempt: SUCCEEDED on Feb 04 09:01:26 2018 UTC
  |   Next Renewal Attempt: Aug 03 09:01:49 2018 UTC
  |   Registration Expires: Feb 04 08:56:26 2019 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE on Feb 04 09:00:14 2018 UTC
  |   Last Communication Attempt: FAILED on Feb 04 09:01:28 2018 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  |   Next Communication Attempt: Feb 04 21:01:28 2018 UTC
  |   Communication Deadline: May 05 09:01:26 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:01:32 asks REGISTRATION
  day 5 09:01:32 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:32 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:01:32 asks ACKNOWLEDGEMENT
  day 5 09:01:32 asks ENTITLEMENT
  day 5 09:01:32 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=OOC for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 03 09:03:16 2018 UTC
  |
  | License Authorization:
  |   Status: OUT OF COMPLIANCE
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Feb 04 21:01:32 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 OUT OF COMPLIANCE
# An entitlement that the account never owned is out of compliance; bought meanwhile.
:pool ASR5K-00-PW10GTWY 1
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 5 09:01:36 asks ENTITLEMENT
  day 5 09:01:36 gates: none
  day 5 09:01:36 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 5 09:01:36 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 5 09:01:36 %SMART_LIC-5-ENFORCEMENT_REMOVED: Smart Licensing enforcement is removed
  day 5 09:01:36 trap starSmartLicenseServiceOOCClear starSmartLicenseState=cleared starSmartLicenseTag=regid.2017-02.com.cisco.ASR5K-00-PW10GTWY,1.0_85a577a1-017d-4dc6-8bf7-4fac7c4d465a
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 5 09:01:38 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:38 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 5 09:01:38 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 5 09:01:38 asks DEREGISTRATION
  day 5 09:01:38 %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with the Cisco Smart Software Manager (CSSM) successful
> license smart deregister
  | % Not registered (error 43). Use 'license smart register idtoken <token>' first.
  day 5 09:01:40 %SMART_LIC-6-AGENT_ALREADY_DEREGISTER: Smart Agent is already Deregistered with the Cisco Smart Software Manager (CSSM)
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 84 days, 23 hours, 59 minutes, 47 seconds
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
> show license eval-period
  | Evaluation Period:
  |   Evaluation Mode: In Use
  |   Evaluation Period Remaining: 84 days, 23 hours, 59 minutes, 45 seconds
  |
  | Feature Grace Periods:
  |   ASR5K-00-CS01GRET   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01MPLS   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01REC    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-GN01ICSR   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01VLE    Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EP01ICSE   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-PWXICSRP   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-CS01I-K9   Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
  |   ASR5K-00-EG01RS     Not In Use  90 days, 0 hours, 0 minutes, 0 seconds
# Not reachable: removed here, and still listed there.
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:01:46 asks REGISTRATION
  day 5 09:01:46 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:46 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:01:46 asks ACKNOWLEDGEMENT
  day 5 09:01:46 asks ENTITLEMENT
  day 5 09:01:46 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 5 09:01:46 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 5 09:01:46 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
:link down
> license smart deregister
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 5 09:01:48 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:01:48 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 5 09:01:48 trap starSmartLicenseEvalMode starSmartLicenseState=raised
  day 5 09:01:48 asks DEREGISTRATION
  day 5 09:01:48 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 5 09:01:48 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message.
  day 5 09:01:48 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Fail to send out Call Home HTTP message.
:advance 5m
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |   Export-Controlled Functionality: NOT ALLOWED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 84 days, 23 hours, 54 minutes, 41 seconds
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |                           (ASR5K-00-PW10GTWY)               1 EVAL MODE
> show license statistics | grep "^  [a-z]"
  |   registration      Success 5, Failed 2
  |   acknowledgement   Success 5, Failed 0
  |   entitlement       Success 8, Failed 1
  |   renewal           Success 2, Failed 0
  |   deregistration    Success 1, Failed 1
:link up
:maintenance on
:token
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN force
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 5 09:06:54 asks REGISTRATION
  day 5 09:06:54 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 5 09:06:54 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The authority is under maintenance.
  day 5 09:06:54 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
:advance 1m
  day 5 09:07:33 asks REGISTRATION  (2 times, last day 5 09:07:42)
  day 5 09:07:33 %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Error received from Smart Software Manager: The authority is under maintenance.  (2 times, last day 5 09:07:42)
:maintenance off
:advance 10m
  day 5 09:12:42 asks REGISTRATION
  day 5 09:12:42 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 5 09:12:42 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 5 09:12:42 asks ACKNOWLEDGEMENT
  day 5 09:12:42 asks ENTITLEMENT
  day 5 09:12:42 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 5 09:12:42 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
  day 5 09:12:42 trap starSmartLicenseEvalModeClear starSmartLicenseState=cleared
> show license summary
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 03 09:15:02 2018 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED
  |   Last Communication Attempt: SUCCEEDED
  |   Next Communication Attempt: Mar 06 09:12:42 2018 UTC
  |
  | License Usage:
  |   License                 Entitlement tag               Count Status
  |   -----------------------------------------------------------------------------
  |   PDN GW Bundle, 10K S... (ASR5K-00-PW10GTWY)               1 AUTHORIZED
:fault reply-lost
> license smart renew auth
  | Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 5 09:17:58 asks ENTITLEMENT
:advance 2m
  day 5 09:18:58 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 5 09:18:58 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.
  day 5 09:18:58 trap starSmartLicenseCSSMConntectionFail starSmartLicenseState=raised starSmartLicenseReason=Fail to send out Call Home HTTP message.
  day 5 09:19:27 asks ENTITLEMENT
  day 5 09:19:27 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored
  day 5 09:19:27 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=authorized for udi PID:ASR55-CHS-SYS,SN:SAD170900TQ
  day 5 09:19:27 trap starSmartLicenseCSSMConnectionFailClear starSmartLicenseState=cleared
> show license status
  | Smart Licensing is ENABLED
  |
  | Utility:
  |   Status: DISABLED
  |
  | Data Privacy:
  |   Sending Hostname: yes
  |     Callhome hostname privacy: DISABLED
  |     Smart Licensing hostname privacy: DISABLED
  |   Version privacy: DISABLED
  |
  | Transport:
  |   Type: Callhome
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Export-Controlled Functionality: NOT ALLOWED
  |   Initial Registration: SUCCEEDED on Feb 04 09:12:42 2018 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Aug 03 09:15:02 2018 UTC
  |   Registration Expires: Feb 04 09:07:42 2019 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Feb 04 09:12:42 2018 UTC
  |   Last Communication Attempt: SUCCEEDED on Feb 04 09:19:27 2018 UTC
  |   Next Communication Attempt: Mar 06 09:19:27 2018 UTC
  |   Communication Deadline: May 05 09:19:27 2018 UTC
  |
  | Export Authorization Key:
  |   Features Authorized:
  |     <none>
