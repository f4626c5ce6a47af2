# No network: reports go out and acknowledgements come in as files, in two ways of an administrator and back.
world personality=cube seed=65 release=17.3.2
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport off
  day 0 14:30:02 configuration: license smart transport off
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
> license smart save usage ?
  |   all         Save all reports
  |   days        Save reports from last n days
  |   rum-Id      Save an individual RUM report
  |   unreported  Save all previously un reported reports
> license smart save usage rum-Id 7 file bootflash:none.txt
  | % There is no such report: nothing is saved.
:advance 1h
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 0 CUBE Standard trunk licenses
> license smart save usage unreported file bootflash:usage.txt
  | Saved to bootflash:usage.txt
  day 0 15:30:12 writes bootflash:usage.txt
:upload usage.txt ack.txt
  | Uploaded: OK.
> license smart import bootflash:ack.txt
  | Import Data Successful
  day 0 15:30:14 reads bootflash:ack.txt
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Nov 25 15:30:14 2019 UTC
  |   Next ACK deadline: <none>
  |   Reporting Interval: 0
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: <none>
  |   Last report file write: Nov 25 15:30:12 2019 UTC
  |   Last report pull: <none>
> license smart import bootflash:ack.txt
  | % Import Data failed: everything in it was imported before (error 153)
  day 0 15:30:18 reads bootflash:ack.txt
:upload usage.txt again.txt
  | Uploaded: FAILED, These usage reports were uploaded before: the acknowledgement is given once more.
> license smart import bootflash:again.txt
  | % Import Data failed: everything in it was imported before (error 153)
  day 0 15:30:20 reads bootflash:again.txt
> license smart import bootflash:usage.txt
  | % Import Data failed: it holds something that is no document of an authority (error 101)
  day 0 15:30:22 reads bootflash:usage.txt
> license smart import bootflash:nowhere.txt
  | % bootflash:nowhere.txt cannot be read, or is no file of at most 64 KB.
  day 0 15:30:24 reads bootflash:nowhere.txt
# Other ways to choose reports, and trust by a file.
:advance 3d
> license smart save usage days 1 file bootflash:days.txt
  | Saved to bootflash:days.txt
  day 3 15:30:26 writes bootflash:days.txt
> license smart save usage all file bootflash:all.txt
  | Saved to bootflash:all.txt
  day 3 15:30:28 writes bootflash:all.txt
> license smart save trust-request bootflash:trust.txt
  | Saved to bootflash:trust.txt
  day 3 15:30:30 writes bootflash:trust.txt
:upload trust.txt code.txt
  | Uploaded: OK.
> license smart import bootflash:code.txt
  | Import Data Successful
  day 3 15:30:32 reads bootflash:code.txt
  day 3 15:30:32 %SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2013A1WV
> show license status | include Trust
  | Trust Code Installed: Nov 28 15:30:32 2019 UTC
:reboot
  day 3 15:30:36 gates: none
  day 3 15:30:36 configuration: license smart transport off
  day 3 15:30:36 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
  day 3 15:30:36 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
  day 3 15:30:36 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.
> show license status | section Transport
  | Transport:
  |   Type: Transport Off
