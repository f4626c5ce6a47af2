/** What all boxes with IOS XE have in common. No platform by itself. */
import type { Personality } from './personality.ts';

export const IOS_XE = {
  os: 'ios-xe',
  defaultUrl: 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
  profile: 'CiscoTAC-1',
  // cBR-8 guide, show license tech support; odd blanks and colons are as printed there.
  otherInfo: [
    ['TS enable', 'True'],
    ['Transport', 'Callhome'],
    ['Locale', 'en_US.UTF-8'],
    ['Debug flags', '0x7'],
    ['Privacy Send Hostname', 'True'],
    ['Privacy Send IP', 'True'],
    ['Build type:', 'Production'],
    ['sizeof(char) ', '1'],
    ['sizeof(int) ', '4'],
    ['sizeof(long) ', '4'],
    ['sizeof(char *)', '8'],
    ['sizeof(time_t)', '4'],
    ['sizeof(size_t)', '8'],
    ['Endian', 'Big'],
    ['enableOnInit', 'True'],
    ['routingReadyByEvent', 'True'],
    ['systemInitByEvent', 'True'],
    ['WaitForHaRole', 'False'],
    ['standbyIsHot', 'True'],
    ['chkPtType', '2'],
    ['delayCommInit', 'False'],
    ['roleByEvent', 'True'],
    ['maxTraceLength', '150'],
    ['traceAlwaysOn', 'False'],
    ['debugFlags', '7'],
  ],
} as const satisfies Partial<Personality>;
