/** Exchange: one request at a time, and what its end means for the link. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  askable,
  type ExchangeState,
  exchange,
  type Outstanding,
  overdueAt,
  sent,
} from '../../src/machines/exchange.ts';
import type { Ask, Fact } from '../../src/machines/facts.ts';
import type { AskKind } from '../../src/machines/machine.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, LADDERS, MINUTE, SECOND } from '../../src/timers.ts';
import { REQUEST_KINDS, type RequestKind } from '../../src/wire/message.ts';
import {
  answered,
  authorized,
  contextOf,
  DAY,
  denied,
  failed,
  generous,
  register,
  responded,
  unreachable,
  type World,
  walk,
  world,
} from '../support/machines.ts';
import { named } from '../support/trust.ts';

const RAN = 10 * DAY;
const request = (kind: RequestKind): Outstanding => ({
  id: 7,
  kind,
  nonce: named('nonce'),
  hash: named('hash'),
  sentAt: RAN - SECOND,
});
const IDLE: ExchangeState = { ...exchange.initial, secret: named('secret'), sequence: 4, ratchet: named('old') };
const STATES: readonly ExchangeState[] = [
  exchange.initial,
  IDLE,
  { ...IDLE, failing: true },
  { ...IDLE, retries: { renewal: { failures: 3, notBefore: RAN + HOUR }, entitlement: { failures: 1, notBefore: 0 } } },
  ...REQUEST_KINDS.map(kind => ({ ...IDLE, outstanding: request(kind) })),
  { ...IDLE, outstanding: request('registration'), failing: true },
];

test('the table says what the machine does, for every state and fact', () => {
  walk(exchange, {
    states: STATES,
    contexts: [contextOf()],
    listens: ['asked', 'directed', 'answered', 'denied', 'failed', 'responded', 'took-over'],
  });
});

test('the one row that is no fact: a request that was sent uses up its sequence number', () => {
  const after = sent(IDLE, request('renewal'), 5, 1234);
  assert.equal([exchange.label(IDLE), exchange.label(after)], ['idle', 'waiting']);
  assert.is(after.sequence, 5);
  assert.equal(after.statistics.renewal, { success: 0, failed: 0, dropped: 0, lastSent: 1234 });
});

test('whatever ends a request frees the line', () => {
  for (const before of STATES) {
    const { kind } = before.outstanding ?? {};
    if (kind === undefined || !isClassic(kind)) continue;
    assert.is(exchange.step(before, denied(kind), contextOf()).state.outstanding, null);
  }
  for (const before of STATES.filter(({ outstanding }) => outstanding !== null)) {
    const { kind } = before.outstanding!;
    for (const fact of [failed(kind), failed(kind, 'forged'), failed(kind, 'restart')])
      assert.is(exchange.step(before, fact, contextOf()).state.outstanding, null);
  }
});

test('the ratchet moves on with an answer, and stays where none is given', () => {
  const waiting = { ...IDLE, outstanding: request('acknowledgement') };
  const after = (fact: Parameters<typeof exchange.step>[1]) => exchange.step(waiting, fact, contextOf()).state.ratchet;
  assert.equal(after(answered({ kind: 'acknowledgement' })), named('ratchet'));
  assert.equal(after(denied('acknowledgement')), named('old'));
  assert.equal(after(failed('acknowledgement', 'forged')), named('old'));
});

const isClassic = (kind: AskKind): kind is RequestKind => (REQUEST_KINDS as readonly string[]).includes(kind);

/** Seconds between the tries of a kind, from the first on. */
const waits = (it: World, kind: AskKind): number[] => {
  const times = it.sends.filter(send => send.kind === kind).map(({ time }) => time);
  return times.slice(1).map((time, i) => (time - times[i]!) / SECOND);
};

test('the ladder of a registration: three tries at once, three at five minutes, then hourly', () => {
  const it = world();
  it.authority = unreachable;
  it.use(1);
  it.ask(register());
  it.pass(4 * HOUR);
  assert.equal(waits(it, 'registration'), [39, 9, 300, 300, 300, 3600, 3600, 3600]);
});

test('the ladder of an authorization: 29 seconds, three at five minutes, then hourly', () => {
  const it = authorized();
  it.authority = unreachable;
  it.sends.length = 0;
  it.ask({ what: 'renew', id: false, auth: true });
  it.pass(4 * HOUR);
  assert.equal(waits(it, 'entitlement'), [29, 300, 300, 300, 3600, 3600, 3600]);
});

test('the ladder of a renewal: 15 minutes 39 seconds, then hourly', () => {
  const it = authorized();
  it.authority = unreachable;
  it.ask({ what: 'renew', id: true, auth: false });
  it.pass(4 * HOUR);
  assert.equal(waits(it, 'renewal'), [939, 3600, 3600, 3600]);
});

test('a deregistration is tried once', () => {
  const it = authorized();
  it.authority = unreachable;
  it.ask({ what: 'deregister' });
  it.pass(100 * DAY);
  assert.is(it.sends.filter(({ kind }) => kind === 'deregistration').length, 1);
});

test('a host that never says what became of a request is not waited for', () => {
  const it = world();
  it.authority = () => 'silent';
  it.ask(register());
  const { outstanding } = it.state.exchange;
  it.pass(overdueAt(outstanding!) - outstanding!.sentAt);
  assert.equal(it.heard(), ['COMM_FAILED', 'COMM_DOWN', 'AGENT_REG_FAILED']);
  it.pass(39 * SECOND);
  assert.equal(waits(it, 'registration'), [2 * 60 + 39]);
});

const outcome = (fact: Parameters<typeof exchange.step>[1]) =>
  exchange.step({ ...STATES[3]!, outstanding: request('renewal') }, fact, contextOf()).state.retries;

test('a loss and a forged answer climb the ladder of their kind; trouble of the authority too; an answer resets it', () => {
  const { entitlement } = STATES[3]!.retries;
  const climbed = { entitlement, renewal: { failures: 4, notBefore: RAN + HOUR } };
  assert.equal(outcome(failed('renewal')), climbed);
  assert.equal(outcome(failed('renewal', 'forged')), climbed);
  assert.equal(outcome(denied('renewal', 'try-again')), climbed);
  assert.equal(outcome(failed('renewal', 'restart')), STATES[3]!.retries);
  assert.equal(outcome(denied('renewal')), { entitlement });
  assert.equal(outcome(answered({ kind: 'acknowledgement' })), STATES[3]!.retries, 'of its own kind only');
});

test('a kind may be asked from the very millisecond on that its ladder says', () => {
  const state: ExchangeState = { ...IDLE, retries: { renewal: { failures: 1, notBefore: 100 } } };
  assert.is(askable(state, 'renewal', 99), 100);
  assert.is(askable(state, 'renewal', 100), true);
  assert.is(askable(state, 'entitlement', 0), true);
});

test('no ladder is climbed beyond its last step', () => {
  for (const kind of REQUEST_KINDS) {
    let state = IDLE;
    for (let i = 0; i < 20; i++) state = exchange.step(state, failed(kind), contextOf()).state;
    const last = LADDERS[kind].waits.at(-1);
    assert.equal(state.retries[kind]?.notBefore, last === undefined ? undefined : RAN + last);
  }
});

test('each loss says that the link is broken, the next answer once that it is back; a forged answer says nothing of the link', () => {
  const it = authorized();
  it.authority = unreachable;
  it.ask({ what: 'renew', id: false, auth: true });
  it.pass(10 * MINUTE);
  const loss = ['COMM_FAILED', 'AUTH_RENEW_FAILED'];
  assert.equal(it.heard(), ['COMM_FAILED', 'COMM_DOWN', 'AUTH_RENEW_FAILED', ...loss, ...loss]);
  it.authority = kind => failed(kind, 'forged');
  it.pass(10 * MINUTE);
  assert.not(it.heard().some(message => message.startsWith('COMM_')));
  it.authority = generous();
  it.pass(2 * HOUR);
  assert.equal(it.heard(), ['COMM_RESTORED', 'AUTH_RENEW_SUCCESS']);
  it.authority = kind => failed(kind, 'forged');
  it.ask({ what: 'renew', id: false, auth: true });
  assert.is(it.state.exchange.failing, false);
});

test('an operator who asks does not wait for a ladder', () => {
  const it = world();
  it.authority = unreachable;
  it.ask(register());
  it.pass(2 * HOUR);
  const before = it.sends.length;
  it.ask(register());
  assert.is(it.sends.length, before + 1);
});

test('a restart ends the request under way, climbs no ladder, and asks again with the next number', () => {
  const it = world();
  it.authority = () => 'silent';
  it.ask(register());
  assert.is(it.state.exchange.sequence, 1);
  it.reboot({ off: 10 * SECOND });
  assert.is(it.state.exchange.sequence, 2);
  assert.is(it.sends.length, 2);
  assert.equal(it.state.exchange.retries, {});
  assert.is(it.state.exchange.statistics.registration?.failed, 1);
  assert.equal(it.heard(), [], 'nobody has failed');
});

/** As callhome.ts leaves it where no message can leave. */
const BARRED: State['callhome'] = {
  values: {},
  profiles: [],
  way: { profile: 'CiscoTAC-1', url: 'https://tools.example/', misfit: 'reporting' },
};
const RETRYING = STATES[3]!;

test('what call-home cannot send is dropped: counted so, told as a loss, tried again by the ladder', () => {
  const { state, notices } = exchange.step(IDLE, failed('registration', 'dropped'), contextOf());
  assert.equal(state.statistics.registration, { success: 0, failed: 0, dropped: 1, lastSent: 0 });
  assert.equal(state.retries.registration, { failures: 1, notBefore: RAN + 39 * SECOND });
  assert.is(state.failing, true);
  assert.is(state.sequence, IDLE.sequence);
  const reason = 'Nobody is there.';
  assert.equal(notices, [
    { message: 'COMM_FAILED', reason },
    { message: 'COMM_DOWN', reason },
  ]);
});

test('who mends the way does not wait for a ladder; who does not, and a startup configuration, do', () => {
  const line: Fact = { type: 'directed', change: 'set', profile: null, name: 'vrf', value: 'Mgmt' };
  const after = (slices: Partial<State>, before = RETRYING) => exchange.step(before, line, contextOf(slices)).state;
  assert.equal(after({}).retries, {});
  assert.is(after({ callhome: BARRED }), RETRYING);
  assert.is(after({ clock: { ...INITIAL.clock, ran: RAN, bootRan: RAN } }), RETRYING);
  assert.is(after({}, IDLE), IDLE);
});

test('statistics count how each request ended', () => {
  const ends = [
    answered({ kind: 'renewal', credential: {} as never }),
    denied('renewal'),
    failed('renewal'),
    failed('renewal'),
  ];
  let state = IDLE;
  for (const end of ends) state = exchange.step(state, end, contextOf()).state;
  assert.equal(state.statistics.renewal, { success: 1, failed: 3, dropped: 0, lastSent: 0 });
});

const POLICY = personalityOf('cube', '17.3.2')!;

test('of the policy generation the last end of each kind is kept as guides print it, and why', () => {
  const ends: readonly (readonly [Fact, response: string, reason: string, good: boolean])[] = [
    [responded('usage', 'ok'), 'OK', '', true],
    [responded('usage', 'poll'), 'OK_POLL', '', true],
    [responded('usage', 'try-again', '', 'Busy.'), 'OK_TRY_AGAIN', 'Busy.', false],
    [responded('usage', 'failed', '', 'No.'), 'FAILED', 'No.', false],
    [failed('usage'), 'NO REPLY', 'Nobody is there.', false],
    [failed('usage', 'dropped'), 'NO REPLY', 'Nobody is there.', false],
  ];
  for (const [end, response, reason, good] of ends) {
    const { state } = exchange.step(IDLE, end, contextOf({}, { personality: POLICY, wall: 5 }));
    const row = state.statistics.usage!;
    assert.equal([row.response, row.reason], [response, reason]);
    assert.equal([row.lastSuccess, row.lastFailure], good ? [5, undefined] : [undefined, 5]);
  }
});

test('who configures another way does not wait for a ladder, once the box is up', () => {
  const after = (setting: string, bootRan = 0) =>
    exchange.step(
      RETRYING,
      { type: 'configured', setting, value: 'x' },
      contextOf({ clock: { ...INITIAL.clock, ran: RAN, bootRan } }),
    ).state;
  for (const setting of ['transport', 'url', 'url cslu', 'proxy address', 'vrf'])
    assert.equal(after(`license smart ${setting}`).retries, {}, setting);
  assert.is(after('license smart transport', RAN), RETRYING);
  assert.is(after('license smart usage interval'), RETRYING);
});

test('what is asked by a file has a number of its own, as if it were sent', () => {
  const asks: readonly (readonly [Ask, number])[] = [
    [{ what: 'save-trust' }, 1],
    [{ what: 'authorize', action: 'add', feature: 'x', offline: true }, 1],
    [{ what: 'unauthorize', offline: true }, 1],
    [{ what: 'authorize', action: 'add', feature: 'x', offline: false }, 0],
    [{ what: 'save-usage' }, 0],
  ];
  for (const [ask, more] of asks)
    assert.is(
      exchange.step(IDLE, { type: 'asked', ask }, contextOf()).state.sequence,
      IDLE.sequence + more,
      JSON.stringify(ask),
    );
});

test('a factory reset takes the key and the statistics, and never a number', () => {
  const before = { ...RETRYING, secret: new Uint8Array(32), sequence: 41 };
  const { state } = exchange.step(before, { type: 'asked', ask: { what: 'factory-reset' } }, contextOf());
  assert.equal([state.secret.length, state.statistics, state.retries, state.sequence], [0, {}, {}, 41]);
});

test.run();
