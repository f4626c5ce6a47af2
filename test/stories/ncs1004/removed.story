# The resynchronisation of the NCS 1004 guide: the product instance is removed at the authority, so that every request is
# refused; deregistering fails there and succeeds here, and a new registration resolves it.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token uses 5
  | $TOKEN is a registration token.
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:00.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:00 asks REGISTRATION
  day 0 15:50:00 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:00 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:00 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:00 asks ACKNOWLEDGEMENT
  day 0 15:50:00 asks ENTITLEMENT
  day 0 15:50:00 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:00 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
:remove
> license smart renew auth
  | Mon Feb 11 15:50:02.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 15:50:02 asks ENTITLEMENT
  day 0 15:50:02 %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
> show logging | i "Data and signature"
  | Mon Feb 11 15:50:04.000 UTC
  | RP/0/RP0/CPU0:Feb 11 15:50:02.050 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-3-AUTH_RENEW_FAILED : Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
> show license status
  | Mon Feb 11 15:50:06.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:16 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Mon Feb 11 2019 15:50:02 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
  |   Next Communication Attempt: Tue Feb 12 2019 03:50:02 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
> license smart renew id
  | Mon Feb 11 15:50:08.000 UTC
  | Registration renewal process is in progress.
  | Please check the syslog for the renewal status and result.
  day 0 15:50:08 asks RENEWAL
  day 0 15:50:08 %SMART_LIC-3-ID_CERT_RENEW_FAILED: Identity certificate renewal failed: Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
> show license all
  | Mon Feb 11 15:50:10.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Renewal Attempt: FAILED on Mon Feb 11 2019 15:50:08 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
  |   Next Renewal Attempt: Wed Mar 13 2019 15:50:08 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:00 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:50:00 UTC
  |   Last Communication Attempt: FAILED on Mon Feb 11 2019 15:50:02 UTC
  |     Failure reason: Error received from Smart Software Manager: Data and signature do not match for udi PID:NCS1004,SN:CAT2231B18Y
  |   Next Communication Attempt: Tue Feb 12 2019 03:50:02 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:00 UTC
  |
  | License Usage
  | =============
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
:pools
  | S-NCS1K4-LIC-100G=: purchased 16, in use 0, balance 16
  | S-NCS1K4-LIC-100X=: purchased 16, in use 0, balance 16
> license smart deregister
  | Mon Feb 11 15:50:12.000 UTC
  | The registration is removed from this device, and the licence authority is told.
  | Please check the syslog for the result.
  day 0 15:50:12 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:12 %SMART_LIC-5-EVAL_START: Entering evaluation period
  day 0 15:50:12 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from REGISTERED to UNREGISTERED
  day 0 15:50:12 asks DEREGISTRATION
  day 0 15:50:12 %SMART_LIC-3-AGENT_DEREG_FAILED: Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager (CSSM) failed: Agent received a failure status in a response message. Please check the Agent log file for the detailed message.
> show logging | i Dereg
  | Mon Feb 11 15:50:14.000 UTC
  | RP/0/RP0/CPU0:Feb 11 15:50:12.078 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-3-AGENT_DEREG_FAILED : Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager (CSSM) failed: Agent received a failure status in a response message. Please check the Agent log file for the detailed message.
> show license all
  | Mon Feb 11 15:50:16.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: UNREGISTERED
  |
  | License Authorization:
  |   Status: EVAL MODE
  |   Evaluation Period Remaining: 89 days, 23 hours, 59 minutes, 55 seconds
  |
  | License Usage
  | =============
  |
  | (S-NCS1K4-LIC-100G=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | (S-NCS1K4-LIC-100X=):
  |   Description:
  |   Count: 8
  |   Version: 1.0
  |   Status: EVAL MODE
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
> license smart register idtoken $TOKEN
  | Mon Feb 11 15:50:18.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:18 asks REGISTRATION
  day 0 15:50:18 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:18 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:18 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:18 asks ACKNOWLEDGEMENT
  day 0 15:50:18 asks ENTITLEMENT
  day 0 15:50:18 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:18 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license all
  | Mon Feb 11 15:50:20.000 UTC
  |
  | Smart Licensing Status
  | ======================
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Mon Feb 11 2019 15:50:18 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:52:32 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:18 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Mon Feb 11 2019 15:50:18 UTC
  |   Last Communication Attempt: SUCCEEDED on Mon Feb 11 2019 15:50:18 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 15:50:18 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:18 UTC
  |
  | License Usage
  | =============
  |
  | NCS1K4 smart license - one QSFP28 client (S-NCS1K4-LIC-100G=):
  |   Description: NCS1K4 smart license - one QSFP28 client
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | NCS1K4 smart license - one QSFP28 client with encryption (S-NCS1K4-LIC-100X=):
  |   Description: NCS1K4 smart license - one QSFP28 client with encryption
  |   Count: 8
  |   Version: 1.0
  |   Status: AUTHORIZED
  |
  | Product Information
  | ===================
  | UDI: SN:CAT2231B18Y,UUID:default-sdr
  |
  | Agent Version
  | =============
  | Smart Agent for Licensing: 2.2.0_rel/48
:pools
  | S-NCS1K4-LIC-100G=: purchased 16, in use 8, balance 8
  | S-NCS1K4-LIC-100X=: purchased 16, in use 8, balance 8
