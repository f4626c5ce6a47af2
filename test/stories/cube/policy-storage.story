# A box without any way out: reports are closed each 30 days and carried to the authority by hand; what is not acknowledged is never let
# go of, what is makes room, and a file that is carried twice counts once.
world personality=cube seed=82 release=17.9.3
:calls 20
> configure terminal
  | Enter configuration commands, one per line.  End with CNTL/Z.
> license smart transport off
  day 0 14:30:04 configuration: license smart transport off
> license smart usage customer-tags tag1 Building 7
  day 0 14:30:06 configuration: license smart transport off / license smart usage customer-tags tag1 Building 7
> end
> copy running-config startup-config
  | Building configuration...
  | [OK]
:advance 2h
  day 0 15:00:00 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Standard trunk licenses
  day 0 15:00:00 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: <none>
  |   Next ACK deadline: Nov 24 14:30:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: <none>
  |   Last report file write: <none>
> license smart sync local
  | % Transport is off (error 139): nothing is sent. Save it to a file, or configure 'license smart transport'.
:skip 40d
  day 0 16:30:16 gates: none  (2 times, last day 40 16:30:16)
  day 0 16:30:16 configuration: license smart transport off / license smart usage customer-tags tag1 Building 7  (2 times, last day 40 16:30:16)
  day 0 16:30:16 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 40 16:30:16)
  day 0 16:30:16 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 40 16:30:16)
  day 0 16:30:16 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 40 16:30:16)
  day 0 16:30:16 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 364 days.
  day 0 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 20 CUBE Standard trunk licenses  (6 times, last day 35 17:00:00)
  day 40 16:30:16 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 324 days.
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          CLOSED    N     uck9
  | 1574692201          CLOSED    N     securityk9
  | 1574692202          CLOSED    N     uck9
  | 1574692203          CLOSED    N     securityk9
  | 1574692204          CLOSED    N     CUBE_T_STD
  | 1574692205          CLOSED    N     uck9
  | 1574692206          CLOSED    N     securityk9
  | 1574692207          CLOSED    N     CUBE_T_STD
  | 1574692208          CLOSED    N     uck9
  | 1574692209          CLOSED    N     securityk9
  | 1574692210          CLOSED    N     CUBE_T_STD
  | 1574692211          OPEN      N     uck9
  | 1574692212          OPEN      N     securityk9
  | 1574692213          OPEN      N     CUBE_T_STD
> show license all | include Total
  | Total: 11,  Purged: 0
  | Total Acknowledged Received: 0,  Waiting for Ack: 0
> license smart save usage unreported file flash:first.xml
  | Saved to flash:first.xml
  day 40 16:30:20 writes flash:first.xml
:upload first.xml first-ack.xml
  | Uploaded: OK.
:calls 50
:skip 10d
  day 40 16:30:25 gates: none  (2 times, last day 50 16:30:24)
  day 40 16:30:25 configuration: license smart transport off / license smart usage customer-tags tag1 Building 7  (2 times, last day 50 16:30:24)
  day 40 16:30:25 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 50 16:30:24)
  day 40 16:30:25 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 50 16:30:24)
  day 40 16:30:25 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 50 16:30:24)
  day 40 16:30:25 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 324 days.
  day 40 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 50 CUBE Standard trunk licenses  (2 times, last day 47 17:00:00)
  day 50 16:30:24 %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 80 days.
> license smart save usage unreported file flash:second.xml
  | Saved to flash:second.xml
  day 50 16:30:24 writes flash:second.xml
> license smart import flash:first-ack.xml
  | Import Data Successful
  day 50 16:30:26 reads flash:first-ack.xml
> show license rum id all
  | Smart Licensing Usage Report:
  | ====================================
  | Report Id,          State,    Flag, Feature Name
  | 1574692200          ACK       N     uck9
  | 1574692201          ACK       N     securityk9
  | 1574692202          ACK       N     uck9
  | 1574692203          ACK       N     securityk9
  | 1574692204          ACK       N     CUBE_T_STD
  | 1574692205          ACK       N     uck9
  | 1574692206          ACK       N     securityk9
  | 1574692207          ACK       N     CUBE_T_STD
  | 1574692208          ACK       N     uck9
  | 1574692209          ACK       N     securityk9
  | 1574692210          ACK       N     CUBE_T_STD
  | 1574692211          ACK       N     uck9
  | 1574692212          ACK       N     securityk9
  | 1574692213          ACK       N     CUBE_T_STD
  | 1574692214          UNACK     N     uck9
  | 1574692215          UNACK     N     securityk9
  | 1574692216          UNACK     N     CUBE_T_STD
  | 1574692217          UNACK     N     uck9
  | 1574692218          UNACK     N     securityk9
  | 1574692219          UNACK     N     CUBE_T_STD
  | 1574692220          OPEN      N     uck9
  | 1574692221          OPEN      N     securityk9
  | 1574692222          OPEN      N     CUBE_T_STD
> show license status | section Usage Reporting
  | Usage Reporting:
  |   Last ACK received: Jan 14 16:30:26 2020 UTC
  |   Next ACK deadline: Apr 03 17:00:00 2020 UTC
  |   Reporting push interval: 30  days
  |   Next ACK push check: <none>
  |   Next report push: <none>
  |   Last report push: <none>
  |   Last report file write: Jan 14 16:30:24 2020 UTC
# The second file has the reports of the first one too: what is known is known, and the rest counts.
:upload second.xml second-ack.xml
  | Uploaded: OK.
:upload second.xml again.xml
  | Uploaded: FAILED, These usage reports were uploaded before: the acknowledgement is given once more.
> license smart import flash:second-ack.xml
  | Import Data Successful
  day 50 16:30:32 reads flash:second-ack.xml
> license smart import flash:again.xml
  | % Import Data failed: everything in it was imported before (error 153)
  day 50 16:30:34 reads flash:again.xml
> show license all | include Total
  | Total: 23,  Purged: 0
  | Total Acknowledged Received: 20,  Waiting for Ack: 0
# More than a year of the same: perpetual licences that do not change are owed no report.
:skip 400d
  day 50 16:30:39 gates: none  (2 times, last day 450 16:30:38)
  day 50 16:30:39 configuration: license smart transport off / license smart usage customer-tags tag1 Building 7  (2 times, last day 450 16:30:38)
  day 50 16:30:39 %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled  (2 times, last day 450 16:30:38)
  day 50 16:30:39 %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed  (2 times, last day 450 16:30:38)
  day 50 16:30:39 %CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.  (2 times, last day 450 16:30:38)
  day 50 17:00:00 %CUBE-5-LICENSE_INFO: Requesting for 50 CUBE Standard trunk licenses  (58 times, last day 449 17:00:00)
> show license all | include Total
  | Total: 29,  Purged: 5
  | Total Acknowledged Received: 20,  Waiting for Ack: 0
> show license status | include deadline
  |   Next ACK deadline: <none>
> license smart save usage unreported file flash:third.xml
  | Saved to flash:third.xml
  day 450 16:30:42 writes flash:third.xml
:upload third.xml third-ack.xml
  | Uploaded: OK.
> license smart import flash:third-ack.xml
  | Import Data Successful
  day 450 16:30:44 reads flash:third-ack.xml
> show license all | include Total
  | Total: 35,  Purged: 11
  | Total Acknowledged Received: 32,  Waiting for Ack: 0
> show license status | include deadline
  |   Next ACK deadline: <none>
