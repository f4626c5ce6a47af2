/** The catalogue of messages: every placeholder can be filled, and the texts are those that documents of the vendor print. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Edition, Os } from '../../src/personalities/personality.ts';
import { lineOf } from '../../src/syslog/line.ts';
import {
  MESSAGES,
  type MessageName,
  type Notice,
  saidOf,
  sendError,
  textOf,
  VARIANTS,
} from '../../src/syslog/messages.ts';

const NAMES = Object.keys(MESSAGES) as MessageName[];
const EDITIONS = Object.keys(VARIANTS) as Edition[];
const noticeOf = (message: MessageName, values: object) => ({ message, ...values }) as unknown as Notice;
const parameters = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name!);

test('every message has a text and a severity of syslog; only those without a facility are not logged', () => {
  for (const name of NAMES) {
    const { text, severity, facility, mnemonic } = MESSAGES[name];
    assert.ok(Number.isInteger(severity) && severity >= 0 && severity <= 7, name);
    assert.match(name, /^[A-Z_]+$/);
    if (facility === '') {
      assert.is(saidOf(noticeOf(name, { tag: 'T', count: '1', mode: '3' }), 'P'), null, name);
      continue;
    }
    assert.ok(text.trim().length > 0, name);
    assert.match(facility, /^[A-Z_-]+$/);
    const said = saidOf(noticeOf(name, {}), 'P');
    assert.equal([said?.facility, said?.severity, said?.mnemonic], [facility, severity, mnemonic ?? name]);
  }
});

test('every placeholder is filled in every edition, and none is left', () => {
  for (const message of NAMES)
    for (const edition of [undefined, ...EDITIONS]) {
      const variant = edition && (VARIANTS[edition] as { [name: string]: string })[message];
      const expected = variant ?? MESSAGES[message].text;
      const names = parameters(expected);
      const notice = noticeOf(message, Object.fromEntries(names.map(name => [name, `(${name})`])));
      const text = textOf(notice, 'the peer', edition, '(udi)');
      assert.not.match(text, /[<>]/);
      const told = { peer: 'the peer', bare: 'peer' } as Record<string, string>;
      assert.is(
        text,
        expected.replace(/<(\w+)>/g, (_all, name) => told[name] ?? `(${name})`),
        message,
      );
    }
});

test('a variant is worded otherwise than the common text', () => {
  for (const edition of EDITIONS)
    for (const [name, text] of Object.entries(VARIANTS[edition]))
      assert.is.not(text, MESSAGES[name as MessageName].text, `${edition} ${name}`);
});

test('a text that comes from outside fills no placeholder of its own', () => {
  assert.ok(textOf({ message: 'COMM_FAILED', reason: '<peer>' }, 'X').endsWith('<peer>'));
  assert.ok(textOf({ message: 'COMM_FAILED', reason: '$& $1' }, 'X').endsWith('$& $1'));
});

const CLOUD = 'Cisco licensing cloud';
const CSSM = 'the Cisco Smart Software Manager (CSSM)';
const SATELLITE = 'the Cisco Smart Software Manager or satellite';
const SEND = 'Fail to send out Call Home HTTP message.';

/** Lines of documents and captures, without their time. */
const printed: readonly (readonly [Notice, Edition, Os, peer: string, line: string])[] = [
  [
    { message: 'AGENT_REG_FAILED', reason: SEND },
    'agent-1',
    'ios-xe',
    CLOUD,
    '%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.',
  ],
  [
    { message: 'COMM_FAILED', reason: SEND },
    'agent-1',
    'ios-xe',
    CLOUD,
    '%SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.',
  ],
  [
    { message: 'IN_COMPLIANCE' },
    'agent-4',
    'ios-xe',
    CSSM,
    '%SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized',
  ],
  [
    {
      message: 'AUTH_RENEW_FAILED',
      reason:
        'Error received from Smart Software Manager: Data and signature do not match for udi PID:8812,SN:FOX2202WIVM',
    },
    'agent-2',
    'ios-xr',
    CSSM,
    '%LICENSE-SMART_LIC-3-AUTH_RENEW_FAILED : Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:8812,SN:FOX2202WIVM',
  ],
  [
    {
      message: 'AGENT_DEREG_FAILED',
      reason:
        'Agent received a failure status in a response message. Please check the Agent log file for the detailed message.',
    },
    'agent-2',
    'ios-xr',
    CSSM,
    '%LICENSE-SMART_LIC-3-AGENT_DEREG_FAILED : Smart Agent for Licensing DeRegistration with Cisco Smart Software Manager (CSSM) failed: Agent received a failure status in a response message. Please check the Agent log file for the detailed message.',
  ],
  [
    { message: 'PLATFORM_ERROR', detail: 'Unable to retrieve current TS path' },
    'agent-4',
    'ios-xr',
    CSSM,
    '%LICENSE-SMART_LIC-2-PLATFORM_ERROR : Smart Licensing has encountered an internal software error. Contact TAC: Unable to retrieve current TS path',
  ],
  [
    { message: 'STATE_CHANGE', from: 'UNKNOWN', to: 'UNREGISTERED' },
    'agent-4',
    'ios-xr',
    CSSM,
    '%LICENSE-PLAT_CLIENT-6-STATE_CHANGE : Licensing platform state changing from UNKNOWN to UNREGISTERED',
  ],
  [
    { message: 'COMM_FAILED', reason: 'Unable to resolve server hostname/domain name' },
    'agent-4',
    'ios-xe',
    SATELLITE,
    '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Unable to resolve server hostname/domain name',
  ],
  [
    { message: 'AUTH_RENEW_SUCCESS', state: 'authorized' },
    'agent-4',
    'ios-xe',
    SATELLITE,
    '%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:CSR1000V,SN:9XEXAMPLE01',
  ],
  [
    { message: 'AUTH_RENEW_SUCCESS' },
    'agent-4',
    'ios-xe',
    SATELLITE,
    '%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite successful',
  ],
  [
    { message: 'SIP_EVAL_WARNING', time: '20 hours' },
    'agent-4',
    'ios-xe',
    CSSM,
    '%SIP-3-LICENSING: The evaluation period is about to expire in 20 hours!',
  ],
  [{ message: 'SIP_EVAL_EXPIRED' }, 'agent-4', 'ios-xe', CSSM, '%SIP-3-LICENSING: Evaluation period has expired!'],
  [
    { message: 'CUBE_CALL_BLOCKED' },
    'agent-4',
    'ios-xe',
    CSSM,
    '%CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement',
  ],
  [
    { message: 'CUBE_DYNAMIC' },
    'agent-4',
    'ios-xe',
    CSSM,
    "%CUBE-3-LICENSING:  SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.",
  ],
  [
    { message: 'LICENSE_INFO', count: '12', kind: 'Standard' },
    'agent-4',
    'ios-xe',
    CSSM,
    '%CUBE-5-LICENSE_INFO: Requesting for 12 CUBE Standard trunk licenses',
  ],
  [
    { message: 'CALL_HOME_ENABLED' },
    'agent-4',
    'ios-xe',
    CSSM,
    '%CALL_HOME-6-CALL_HOME_ENABLED: Call-home is enabled by Smart Agent for Licensing.',
  ],
  [
    { message: 'SL_MESSAGE_FAILED', url: 'https://tools.cisco.com/its', error: sendError('rejected') },
    'agent-4',
    'ios-xe',
    CSSM,
    '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its (ERR 205 : Request Aborted)',
  ],
  [
    { message: 'SL_MESSAGE_FAILED', url: 'https://tools.cisco.com/its', error: sendError('timeout') },
    'agent-4',
    'ios-xe',
    CSSM,
    '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its (ERR 207 : Connection time out)',
  ],
];
for (const [notice, edition, os, peer, line] of printed)
  test(`${edition}, ${os}: ${line.slice(0, 80)}`, () => {
    const said = saidOf(notice, peer, edition, 'PID:CSR1000V,SN:9XEXAMPLE01');
    assert.is(lineOf(said!, 0, true, os).replace(/^[^%]*/, ''), line);
  });

test.run();
