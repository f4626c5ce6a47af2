# The clock is wrong until NTP is there, and nothing is lost by it: periods are counted from what the authority says and from
# how long the shelf runs, and are only shown by the wall clock. A synchronised clock that lies is given an hour.
world personality=ncs1004
:pool S-NCS1K4-LIC-100G= 16
:pool S-NCS1K4-LIC-100X= 16
:token
  | $TOKEN is a registration token.
:clock 1970-01-01
> show clock
  | Thu Jan  1 00:00:01.000 UTC
  | *00:00:01.000 UTC Thu Jan 1 1970
> license smart register idtoken $TOKEN
  | Thu Jan  1 00:00:03.000 UTC
  | Registration process is in progress. Use the 'show license status' command to check the progress and result
  day 0 15:50:03 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 15:50:03 asks REGISTRATION
  day 0 15:50:03 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 0 15:50:03 %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:03 %LICENSE-PLAT_CLIENT-6-STATE_CHANGE: Licensing platform state changing from UNREGISTERED to REGISTERED
  day 0 15:50:03 asks ACKNOWLEDGEMENT
  day 0 15:50:03 asks ENTITLEMENT
  day 0 15:50:03 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
  day 0 15:50:03 %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
> show license status
  | Thu Jan  1 00:00:05.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Tue Jun 30 1970 00:01:19 UTC
  |   Registration Expires: Thu Dec 31 1970 23:55:03 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Next Communication Attempt: Sat Jan 31 1970 00:00:03 UTC
  |   Communication Deadline: Wed Apr 01 1970 00:00:03 UTC
:clock sync
> show clock
  | Mon Feb 11 15:50:08.000 UTC
  | 15:50:08.000 UTC Mon Feb 11 2019
> show license status
  | Mon Feb 11 15:50:10.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:19 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:03 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 15:50:03 UTC
  |   Communication Deadline: Sun May 12 2019 15:50:03 UTC
  day 0 15:50:10 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:clock 2018-06-01
> show license status
  | Fri Jun  1 00:00:01.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Wed Nov 28 2018 00:01:07 UTC
  |   Registration Expires: Fri May 31 2019 23:54:51 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Next Communication Attempt: Sat Jun 30 2018 23:59:51 UTC
  |   Communication Deadline: Wed Aug 29 2018 23:59:51 UTC
  day 0 15:50:13 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:advance 1h
> license smart renew auth
  | Fri Jun  1 01:00:03.000 UTC
  | license smart renew auth: Authorization process is in progress.
  | Please check the syslog for the authorization status and result.
  day 0 16:50:15 asks ENTITLEMENT
  day 0 16:50:15 %SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM) successful
:clock sync
> show license status
  | Mon Feb 11 16:50:18.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:19 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:03 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Fri Jun 01 2018 01:00:03 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 16:50:15 UTC
  |   Communication Deadline: Sun May 12 2019 16:50:15 UTC
  day 0 16:50:18 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
:ntp +10y
> show license status
  | Thu Feb  8 16:50:21.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Tue Aug 07 2029 15:51:19 UTC
  |   Registration Expires: Fri Feb 08 2030 15:45:03 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Fri Jun 01 2018 01:00:03 UTC
  |   Next Communication Attempt: Sat Mar 10 2029 16:50:15 UTC
  |   Communication Deadline: Wed May 09 2029 16:50:15 UTC
  day 0 16:50:21 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 16:50:21 %SMART_LIC-3-REG_EXPIRED_CLOCK_CHANGE: Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.
:advance 30m
:clock sync
:advance 1h
  day 0 17:50:00 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
> show license status
  | Mon Feb 11 18:20:24.000 UTC
  |
  | Smart Licensing is ENABLED
  |
  | Registration:
  |   Status: REGISTERED
  |   Smart Account: Smart Account
  |   Virtual Account: Default
  |   Initial Registration: SUCCEEDED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Renewal Attempt: None
  |   Next Renewal Attempt: Sat Aug 10 2019 15:51:19 UTC
  |   Registration Expires: Tue Feb 11 2020 15:45:03 UTC
  |
  | License Authorization:
  |   Status: AUTHORIZED on Thu Jan 01 1970 00:00:03 UTC
  |   Last Communication Attempt: SUCCEEDED on Fri Jun 01 2018 01:00:03 UTC
  |   Next Communication Attempt: Wed Mar 13 2019 16:50:15 UTC
  |   Communication Deadline: Sun May 12 2019 16:50:15 UTC
