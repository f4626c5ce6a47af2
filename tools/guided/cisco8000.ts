/** The guided story of the Cisco 8000: flexible consumption, and what ninety days without SIA block. */
import type { Step } from './step.ts';

export const CISCO8000_STORY: readonly Step[] = [
  {
    title: 'Ports, chassis and software are counted: essential for each active port, advantage for those with L3VPN.',
    lines: [':ports 0 400g 2 1', ':advance 1d', 'show license platform summary'],
    shows: [/Essentials SW Right-to-Use/, /Advance SW Right-to-Use/, /Base Hardware Tracking PID/],
  },
  {
    title: 'An account with every licence but SIA.',
    lines: [
      ':pool 8201-TRK 1',
      ':pool XR-8K-7.0-TRK 1',
      ':pool ESS-CA-100G-RTU-2 20',
      ':pool ADV-CA-100G-RTU-2 20',
      ':token',
      'license smart register idtoken $TOKEN',
      'show license platform summary',
    ],
    shows: [/AGENT_REG_SUCCESS/, /OUT_OF_COMPLIANCE/, /Remaining Grace Period: 90 days/],
  },
  {
    title: 'Ninety days later the grace is over: another major release is blocked, a patch is not.',
    lines: [
      ':advance 91d',
      'show license platform summary',
      'install replace harddisk:/8000-x64-7.4.1.iso',
      'install add harddisk:/8000-7.3.2.CSCvx12345.tar',
    ],
    shows: [
      /Grace Period Expired/,
      /SW Upgrades are blocked/,
      /another major release are blocked/,
      /started: install add/,
    ],
  },
  {
    title: 'SIA is bought: the next answer opens the way. The grace that was consumed stays so.',
    lines: [
      ':pool ESS-CA-100G-SIA-3 20',
      ':pool ADV-CA-100G-SIA-3 20',
      'license smart renew auth',
      'show license platform summary',
      'install replace harddisk:/8000-x64-7.4.1.iso',
    ],
    shows: [/SIA Status: In Compliance/, /gates: none/, /started/],
  },
];
