# A clock that is an hour off: the authority gives no trust, and says why.
world personality=cube seed=62 release=17.3.2
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport smart
  day 0 14:30:02 configuration: license smart transport smart
> end
:clock +90m
:token
  | $TOKEN is a registration token.
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:07 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 14:30:07 asks TrustRequest
  day 0 14:30:07 %SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:ISR4321/K9,SN:FDO2013A1WV: timestamp mismatch: device and authority differ by an hour or more
> show license tech support | section Trust Establishment
  | Trust Establishment:
  |   Attempts: Total=1, Success=0, Fail=1  Ongoing Failure: Overall=0 Communication=0
  |   Last Response: FAILED on Nov 25 16:00:07 2019 UTC
  |     Failure Reason: timestamp mismatch: device and authority differ by an hour or more
  |   Last Success Time: <none>
  |   Last Failure Time: Nov 25 16:00:07 2019 UTC
:clock sync
> license smart trust idtoken $TOKEN local
  | Trust establishment is in progress. Use the 'show license status' command to check the progress and result
  day 0 14:30:12 %SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed
  day 0 14:30:12 asks TrustRequest
  day 0 14:30:12 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> show license status | include Trust
  | Trust Code Installed: Nov 25 14:30:12 2019 UTC
