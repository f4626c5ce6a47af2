/** The guided story of the NCS 1004: what is counted, what never locks, and the removed instance of its guide. */
import type { Step } from './step.ts';

export const NCS1004_STORY: readonly Step[] = [
  {
    title: 'Licensed and unlicensed cards side by side: client ports above four a slice are counted.',
    lines: ['show license platform summary', 'show license udi'],
    shows: [/NCS1K4 smart license/, /UDI: SN:\w+,UUID:default-sdr/],
  },
  {
    title: 'Registered, and authorized.',
    lines: [
      ':pool S-NCS1K4-LIC-100G= 20',
      ':pool S-NCS1K4-LIC-100X= 20',
      ':token',
      'license smart register idtoken $TOKEN',
      'show license all',
    ],
    shows: [/AGENT_REG_SUCCESS/, /Status: AUTHORIZED on \w{3} \w{3} \d\d \d{4}/],
  },
  {
    title: 'Too few licences, and then ninety days of silence: said, and nothing is ever locked.',
    lines: [
      ':pool S-NCS1K4-LIC-100G= 0',
      'license smart renew auth',
      ':link down',
      ':ntp +92d',
      ':advance 2h',
      'show license status',
    ],
    shows: [/OUT_OF_COMPLIANCE/, /AUTHORIZATION EXPIRED/],
  },
  {
    title: 'The instance is removed at the authority: the conversation of the guide, and the way back.',
    lines: [
      ':link up',
      ':pool S-NCS1K4-LIC-100G= 20',
      ':advance 2h',
      ':remove',
      'license smart renew auth',
      'license smart deregister',
      ':token',
      'license smart register idtoken $TOKEN',
      'show license summary',
    ],
    shows: [/Data and signature do not match/, /AGENT_DEREG_FAILED/, /AGENT_REG_SUCCESS/, /Status: AUTHORIZED/],
  },
];
