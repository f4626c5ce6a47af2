/** The guided story of StarOS: off by default, one service blocked and no other, and the ninety days of a feature. */
import type { Step } from './step.ts';

export const STAROS_STORY: readonly Step[] = [
  {
    title: 'Smart licensing is off until it is configured.',
    lines: ['show license status', 'configure', 'license smart enable', 'end', 'save configuration'],
    shows: [/Smart Licensing is DISABLED/, /AGENT_ENABLED/],
  },
  {
    title: 'Sessions come up: evaluation, with one licence of each counting type, which is ten thousand sessions.',
    lines: [
      ':load pgw 9000',
      ':load sgw 9000',
      ':advance 2m',
      'show license summary',
      ':load pgw 12000',
      'show subscribers',
    ],
    shows: [/trap starSmartLicenseEvalMode /, /EVAL MODE/, /gates: pgw \(eval-limit\)/, /pgw +10000 .*DROPPED/],
  },
  {
    title: 'An account with one licence for each gateway: the box registers, and both services are free.',
    lines: [
      ':pool ASR5K-00-PW10GTWY 1',
      ':pool ASR5K-00-SW10LIC 1',
      ':token',
      'license smart register idtoken $TOKEN',
      ':advance 2m',
      'show license enforcement status service',
    ],
    shows: [/AGENT_REG_SUCCESS/, /IN_COMPLIANCE/, /gates: none/],
  },
  {
    title: 'The PDN gateway grows beyond its licence: its new sessions are dropped at once, all others are not.',
    lines: [
      ':load pgw 15000',
      ':advance 2m',
      ':attach pgw 100',
      ':attach sgw 100',
      'show subscribers',
      'show license enforcement status blocked',
    ],
    shows: [
      /OUT_OF_COMPLIANCE/,
      /trap starSmartLicenseServiceOOC /,
      /gates: pgw \(out-of-compliance\)/,
      /pgw .*DROPPED/,
      /sgw .*ACCEPTED/,
    ],
  },
  {
    title: 'One more licence is bought: the next answer opens the service.',
    lines: [':pool ASR5K-00-PW10GTWY 2', 'license smart renew auth', ':attach pgw 100', 'show subscribers'],
    shows: [/gates: none/, /trap starSmartLicenseServiceOOCClear/, /pgw .*ACCEPTED/],
  },
  {
    title: 'A feature that nobody bought: ninety days of grace, then the services tied to it.',
    lines: [
      ':feature ipsec on',
      ':advance 2m',
      'show license enforcement status',
      ':advance 90d',
      'show license enforcement status blocked',
    ],
    shows: [/trap starSmartLicenseServiceEvalExpiry /, /gates: .*grace-over/, /BLOCKED/],
  },
];
