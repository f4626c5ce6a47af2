/** The event log and the message history: what is in them, how much of it, and that a quiet turn costs nothing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent, Effect } from '../src/abi.ts';
import { chronicled, MOST_EVENTS, MOST_MESSAGES, NO_CHRONICLE } from '../src/eventlog.ts';
import type { Fact } from '../src/machines/facts.ts';
import type { Runtime } from '../src/runtime.ts';
import { render } from '../src/show/page.ts';
import { INITIAL, type State } from '../src/state.ts';
import { DAY } from '../src/timers.ts';
import { box, tagOf } from './support/policy.ts';

const START = Date.UTC(2021, 10, 17, 3, 31, 32, 920);
const UCK9 = tagOf('ISR_4321_UnifiedCommunication');
const runtime = (slices: Partial<State> = {}, chronicle = NO_CHRONICLE, release = '17.6.1a'): Runtime =>
  ({ ...box(release, START, slices), chronicle }) as unknown as Runtime;
const at = (ms: number) => ({ at: START + ms, up: ms, synced: true });
const tick: AgentEvent = { ...at(0), type: 'tick' };
const log = (facility: string, mnemonic: string, text: string) =>
  ({ type: 'log', facility, severity: 6, mnemonic, text }) as unknown as Effect;
const asking = (kind: string): Partial<State> =>
  ({
    exchange: {
      ...INITIAL.exchange,
      outstanding: { id: 4, kind, nonce: new Uint8Array(0), hash: new Uint8Array(0), sentAt: 0 },
    },
  }) as Partial<State>;
const send = (body: string) =>
  ({
    type: 'send',
    id: 4,
    to: { transport: 'smart', url: 'https://a.example/' },
    body: btoa(body),
  }) as unknown as Effect;
const screen = (page: string, after: Runtime, values = {}) =>
  render(page, { ...box('17.6.1a', START + DAY), chronicle: after.chronicle }, values);

test('without anything the screens say so', () => {
  assert.is(render('license eventlog', box('17.6.1a', START)), '**** Event Log ****\n\n No EventLog Found.');
  assert.is(
    render('license history message', box('17.6.1a', START)),
    `Message History (oldest to newest):
====================================================

Trust Establishment:
    No past history

Usage Reporting:
    No past history

Result Polling:
    No past history

Authorization Request:
    No past history

Authorization Return:
    No past history

Trust Sync:
    No past history

Import Message History (oldest to newest):
====================================================

POLICY:
    No past Import history

AUTH:
    No past Import history

TRUST CODE:
    No past Import history

RUM ACK:
    No past Import history

CONVERSION ACK:
    No past Import history

ACCOUNT INFO:
    No past Import history`,
  );
});

test('a boot, counts that come and go, log lines, gates', () => {
  const using = runtime({ usage: { ...INITIAL.usage, counts: [{ tag: UCK9, count: 2, since: START }] } });
  const first = chronicled(
    null,
    using,
    tick,
    [],
    [
      log('SMART_LIC', 'AGENT_READY', 'Smart Agent for Licensing is initialized'),
      log('SIP', 'LICENSING', 'Down!'),
      { type: 'enforce', gates: [{ name: 'sip', because: 'no-ack' }] } as unknown as Effect,
    ],
  );
  const second = chronicled(using, runtime({}, first), { ...tick, at: START + 1 }, [], []);
  assert.is(
    screen('license eventlog', runtime({}, second)),
    `**** Event Log ****

2021-11-17 03:31:32.920 UTC SAEVT_INIT_START version="5.0.9_rel/47"
2021-11-17 03:31:32.920 UTC SAEVT_ENDPOINT_USAGE count="2" entitlementTag="${UCK9}"
2021-11-17 03:31:32.920 UTC SAEVT_READY MSG="Smart Agent for Licensing is initialized"
2021-11-17 03:31:32.920 UTC SAEVT_PLATFORM eventSource="SIP" eventName="LICENSING" MSG="Down!"
2021-11-17 03:31:32.920 UTC SAEVT_PLATFORM eventSource="CUBE" eventName="ENFORCE" MSG="sip: no-ack"
2021-11-17 03:31:32.921 UTC SAEVT_LICENSE_USAGE count="0" type="destroy" entitlementTag="${UCK9}"`,
  );
});

test('`eventlog 1` shows a day of it', () => {
  const old = chronicled(runtime(), runtime(), { ...tick, at: START - DAY }, [], [log('SMART_LIC', 'OLD', 'x')]);
  const both = chronicled(runtime(), runtime({}, old), tick, [], [log('SMART_LIC', 'NEW', 'x')]);
  assert.match(screen('license eventlog', runtime({}, both)), /OLD[\s\S]*NEW/);
  const day = screen('license eventlog', runtime({}, both), { DAYS: '1' });
  assert.match(day, /NEW/);
  assert.not.match(day, /OLD/);
  assert.match(screen('license eventlog', runtime({}, both), { DAYS: '0' }), /No EventLog Found/);
});

test('a request and its answer, a request without one, each in its class; a long body by its beginning, on one line', () => {
  const sent = runtime(asking('usage'));
  let chronicle = chronicled(runtime(), sent, tick, [], [send(`<smartLicense>\n${'x'.repeat(5_000)}`)]);
  const reply: AgentEvent = { ...at(1_000), type: 'reply', id: 4, body: btoa('<smartLicense>\u0007</smartLicense>') };
  chronicle = chronicled(sent, runtime({}, chronicle), reply, [], []);
  const trusting = runtime(asking('trust'), chronicle);
  chronicle = chronicled(
    trusting,
    runtime({}, chronicle),
    { ...at(2_000), type: 'lost', id: 4, reason: 'unreachable' },
    [],
    [],
  );
  const shown = screen('license history message', runtime({}, chronicle));
  assert.match(
    shown,
    /\nTrust Establishment:\n {4}RESPONSE: Nov 17 03:31:34 2021 UTC\nNO REPLY: unreachable\n\nUsage Reporting:\n {4}REQUEST: Nov 17 03:31:32 2021 UTC\n<smartLicense>x{200,}\n {4}RESPONSE: Nov 17 03:31:33 2021 UTC\n<smartLicense><\/smartLicense>\n\nResult/,
  );
  assert.ok(shown.length < 2_000);
  const stray = chronicled(runtime(), runtime({}, chronicle), { ...reply, id: 9 }, [], []);
  assert.is(stray.messages, chronicle.messages, 'nobody asked for that');
});

test('imports by hand, by what they were; what came in a reply is in the event log alone', () => {
  const policy = (file: boolean): Fact =>
    ({ type: 'imported', file, document: { kind: 'policy', time: START - DAY } }) as unknown as Fact;
  const after = runtime({}, chronicled(runtime(), runtime(), tick, [policy(true), policy(false)], []));
  const shown = screen('license history message', after);
  assert.match(shown, /\nPOLICY:\n {4}Received on Nov 17 03:31:32 2021 UTC, made on Nov 16 03:31:32 2021 UTC\n\nAUTH:/);
  assert.is(after.chronicle.events.length, 2);
});

test('bounded: the newest events, the newest messages of each class; cleared when asked', () => {
  let chronicle = NO_CHRONICLE;
  for (let i = 0; i < 1_000; i++)
    chronicle = chronicled(
      runtime(),
      runtime(asking(i % 2 ? 'usage' : 'poll'), chronicle),
      { ...tick, at: START + i },
      [],
      [send(`${i}`)],
    );
  assert.is(chronicle.events.length, MOST_EVENTS);
  assert.is(chronicle.messages.length, 2 * MOST_MESSAGES);
  assert.is(chronicle.messages.at(-1)!.text, '999');
  const clear = { type: 'asked', ask: { what: 'clear-eventlog' } } as unknown as Fact;
  const cleared = chronicled(runtime(), runtime({}, chronicle), tick, [clear], []);
  assert.is(cleared.events.length, 0);
  assert.is(cleared.messages, chronicle.messages, 'the message history is another screen');
});

test('a turn in which nothing happens keeps the same lists; the classic generation keeps nothing', () => {
  const { chronicle } = runtime({}, chronicled(null, runtime(), tick, [], []));
  const after = chronicled(runtime(), runtime({}, chronicle), tick, [], []);
  assert.is(after.events, chronicle.events);
  assert.is(
    chronicled(null, runtime({}, NO_CHRONICLE, '17.3.1a'), tick, [], [log('SMART_LIC', 'X', '')]),
    NO_CHRONICLE,
  );
});

test.run();
