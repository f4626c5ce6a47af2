/** The guided story of the cBR-8: the whole life of a licence, in a few seconds of real time. */
import type { Step } from './step.ts';

export const CBR8_STORY: readonly Step[] = [
  {
    title: 'The box boots with cable channels in use, unregistered: the evaluation period counts.',
    lines: ['show logging | include SMART_LIC', 'show license summary'],
    shows: [/AGENT_READY/, /EVAL_START/, /Status: UNREGISTERED/, /EVAL MODE/, /Evaluation Period Remaining: 89 days/],
  },
  {
    title: 'An account with licences, and a registration token: the box registers and is authorized.',
    lines: [
      ':pool US_License 100',
      ':pool DS_License 1000',
      ':pool WAN_License 8',
      ':token days 30',
      'license smart register idtoken $TOKEN',
      'show license status',
    ],
    shows: [/AGENT_REG_SUCCESS/, /Status: REGISTERED/, /Status: AUTHORIZED/],
  },
  {
    title: 'More upstream channels than the account holds: out of compliance, which locks nothing.',
    lines: [
      ':use upstream-channels 1 64',
      ':advance 2m',
      'show license summary',
      ':pools',
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'end',
    ],
    shows: [/OUT_OF_COMPLIANCE/, /Status: OUT OF COMPLIANCE/, /US_License: purchased 100, in use \d+, balance -\d+/],
  },
  {
    title: 'The way to the authority is cut for 91 days: the authorization expires, and the gates close.',
    lines: [':link down', ':advance 91d', 'show license status'],
    shows: [/COMM_FAILED/, /AUTHORIZATION_EXPIRED/, /gates: .*auth-expired/, /Status: AUTHORIZATION EXPIRED/],
  },
  {
    title: 'Cable interfaces are locked, file copies too; what is needed to get out of it is not.',
    lines: [
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'ip name-server 192.0.2.53',
      'end',
      'copy running-config startup-config',
      'copy tftp: startup-config',
    ],
    shows: [/this command is locked/, /\[OK\]/, /this copy is locked/],
  },
  {
    title: 'A reload changes nothing of it.',
    lines: ['reload', 'show cable license all | include Enforced'],
    shows: [/AGENT_READY/, /Enforced state: Auth Expired/],
  },
  {
    title: 'The way is back: the next hourly try is answered, and the lock opens.',
    lines: [
      ':link up',
      ':advance 1h',
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'end',
      'show license status',
    ],
    shows: [/COMM_RESTORED/, /gates: none/, /Status: OUT OF COMPLIANCE/],
  },
];
