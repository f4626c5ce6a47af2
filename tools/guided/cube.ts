/** The guided story of CUBE: sessions counted by the second, SIP down when the evaluation is over, and up again. */
import type { Step } from './step.ts';

export const CUBE_STORY: readonly Step[] = [
  {
    title: 'Calls are placed; trunk sessions are sampled each second.',
    lines: [':calls 250', ':advance 2h', 'show voice sip license stats table', 'show license summary'],
    shows: [/CUBE Trunk License Usage/, /EVAL MODE/],
  },
  {
    title: 'Ninety days without a registration: the SIP service goes down.',
    lines: [':advance 91d', 'show voice sip license status'],
    shows: [/%SIP-3-LICENSING: The evaluation period is about to expire/, /gates: sip/, /SIP service: Down/],
  },
  {
    title: 'A token: the box registers, is authorized, and SIP is up again.',
    lines: [
      ':pool CUBE_T_STD 300',
      ':pool ISR_4321_UnifiedCommunication 1',
      ':pool ISR_4321_Security 1',
      ':token',
      'license smart register idtoken $TOKEN',
      ':advance 8d',
      'show voice sip license status',
    ],
    shows: [/AGENT_REG_SUCCESS/, /gates: none/, /SIP service: Up/],
  },
  {
    title: 'More sessions than licences: out of compliance, which blocks no call.',
    lines: [':calls 400', ':advance 8d', 'show license status', 'show call active voice summary'],
    shows: [/OUT_OF_COMPLIANCE/, /Status: OUT OF COMPLIANCE/, /400/],
  },
];
