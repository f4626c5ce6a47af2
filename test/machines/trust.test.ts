/** Trust: asked for with a token, kept fresh, lost by nothing but its end and the operator. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ask, Fact, Response } from '../../src/machines/facts.ts';
import { type TrustState, trust } from '../../src/machines/trust.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, MINUTE, TIMERS } from '../../src/timers.ts';
import {
  contextOf,
  credentialAt,
  DAY,
  elapsed,
  failed,
  NOW,
  neverSpins,
  responded,
  walk,
} from '../support/machines.ts';

const RAN = 10 * DAY;
const asking = (force = false, token = 'TOKEN'): Ask => ({ what: 'trust', token, force });
const trustCode = (time = NOW, days = 365): Fact => ({
  type: 'imported',
  file: false,
  document: {
    kind: 'trust-code',
    udi: { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' },
    time,
    key: new Uint8Array(32),
    until: time + days * DAY,
    smartAccount: 'example.net',
    virtualAccount: 'default',
  },
});
const outstanding: State['exchange']['outstanding'] = {
  id: 1,
  kind: 'trust',
  nonce: new Uint8Array(0),
  hash: new Uint8Array(32),
  sentAt: RAN,
};
const CLOCK = { ...INITIAL.clock, ran: RAN, now: NOW };
const CLASSIC = { ...INITIAL.registration, status: 'registered' as const, credential: credentialAt(NOW) };
const CONTEXTS = [NOW, NOW + 300 * DAY, NOW + 400 * DAY].flatMap(now =>
  [INITIAL.exchange, { ...INITIAL.exchange, outstanding }].flatMap(exchange =>
    [INITIAL.registration, CLASSIC].map(registration =>
      contextOf({ exchange, registration, clock: { ...CLOCK, now, bootRan: RAN } }),
    ),
  ),
);
const SEEN: TrustState = { ...trust.initial, seen: true };
const ATTEMPT = { token: 'TOKEN', force: false, all: false, pollId: '', next: 0, queued: false };
const CODE = { at: NOW, from: NOW, until: NOW + 365 * DAY };
const HELD: TrustState = { ...SEEN, code: CODE, sync: NOW + 244 * DAY };
const STATES: readonly TrustState[] = [
  trust.initial,
  SEEN,
  { ...SEEN, keepsCallhome: true },
  { ...SEEN, failure: { at: NOW, reason: 'No.' } },
  { ...SEEN, attempt: ATTEMPT },
  { ...SEEN, attempt: { ...ATTEMPT, queued: true } },
  { ...SEEN, attempt: { ...ATTEMPT, pollId: '7', next: RAN + HOUR } },
  HELD,
  { ...HELD, attempt: { ...ATTEMPT, force: true } },
  { ...HELD, attempt: { ...ATTEMPT, force: true, queued: true } },
  { ...HELD, ended: true },
  { ...HELD, ended: true, attempt: ATTEMPT },
];
const facts: readonly Fact[] = [
  elapsed(NOW + 400 * DAY),
  ...[
    asking(false, 'ANOTHER'),
    asking(true, 'ANOTHER'),
    { what: 'sync' } as const,
    { what: 'factory-reset' } as const,
  ].map((ask): Fact => ({ type: 'asked', ask })),
  { type: 'configured', setting: 'license smart transport', value: 'smart' },
  trustCode(),
  trustCode(NOW + 30 * DAY),
];

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(trust, {
    states: STATES,
    contexts: CONTEXTS,
    facts,
    listens: ['elapsed', 'asked', 'configured', 'imported trust-code', 'responded', 'failed'],
  });
});

test('it wakes for nothing in no state', () => {
  neverSpins(trust, STATES, CONTEXTS);
});

/** One fact after another, in one context. */
function after(state: TrustState, ...all: readonly Fact[]): { state: TrustState; said: string[] } {
  const said: string[] = [];
  let now = state;
  for (const fact of all) {
    const step = trust.step(now, fact, contextOf({ clock: CLOCK }));
    now = step.state;
    said.push(...step.notices.map(({ message }) => message));
  }
  return { state: now, said };
}
const want = (state: TrustState, change = {}) => trust.wants?.(state, contextOf({ clock: CLOCK }, change)) ?? null;

test('a token asks, the code installs, and a third before its end it is asked for again by itself', () => {
  const asked = after(SEEN, { type: 'asked', ask: asking() });
  assert.is(want(asked.state), 'trust');
  const held = after(asked.state, trustCode(), responded('trust'));
  assert.equal(held.said, ['TRUST_CODE_INSTALL_SUCCESS']);
  assert.is(held.state.attempt, null);
  assert.is(want(held.state), null);
  const due = held.state.sync!;
  assert.is(due, NOW + 365 * DAY - Math.floor((365 * DAY) / 3));
  assert.is(want(held.state, { now: due - 1 }), null);
  assert.is(want(held.state, { now: due }), 'trust-sync');
});

test('every way in which an attempt can end', () => {
  const table: readonly [Fact, reason: string | null, goesOn: boolean][] = [
    [responded('trust', 'failed', '', 'The token expired.'), 'The token expired.', false],
    [responded('trust', 'ok'), 'The answer holds no trust code.', false],
    [responded('trust', 'try-again', '', 'Server error'), 'Server error', true],
    [responded('trust', 'poll', '7'), null, true],
    [failed('trust'), 'Nobody is there.', true],
    [failed('trust', 'forged'), 'Nobody is there.', true],
    [failed('trust', 'restart'), null, true],
  ];
  for (const held of [SEEN, HELD])
    for (const [fact, reason, goesOn] of table) {
      const { state, said } = after({ ...held, attempt: ATTEMPT }, fact);
      const name = JSON.stringify(fact);
      assert.is(state.failure?.reason ?? null, reason, name);
      assert.is(state.attempt !== null, goesOn, name);
      assert.equal(said, goesOn ? [] : ['TRUST_CODE_INSTALL_FAILED'], name);
      assert.is(state.code, held.code, 'bad news takes no trust away');
    }
});

test('a result is polled for after the interval that was named, or five minutes; an operator does not wait', () => {
  const waiting = (interval: number) =>
    after({ ...SEEN, attempt: ATTEMPT }, { ...responded('trust', 'poll', '7'), interval } as Fact).state;
  for (const [interval, wait] of [
    [0, 5 * MINUTE],
    [HOUR, HOUR],
  ] as const) {
    const state = waiting(interval);
    assert.is(want(state), null);
    assert.equal(trust.deadlines(state, contextOf({ clock: CLOCK })), [{ clock: 'ran', at: RAN + wait }]);
    assert.is(want(state, { ran: RAN + wait }), 'trust');
  }
  assert.is(want(after(waiting(HOUR), { type: 'asked', ask: { what: 'sync' } }).state), 'trust');
});

test('a second token waits for the first request to end, whatever its end; with force it is asked for all the same', () => {
  const busy = contextOf({ clock: CLOCK, exchange: { ...INITIAL.exchange, outstanding } });
  const second = (force: boolean) =>
    trust.step({ ...SEEN, attempt: ATTEMPT }, { type: 'asked', ask: asking(force, 'SECOND') }, busy).state;
  for (const end of [responded('trust', 'failed'), failed('trust')]) {
    const { state, said } = after(second(false), end);
    assert.is(state.attempt?.token, 'SECOND');
    assert.is(state.attempt?.queued, false);
    assert.equal(said, []);
  }
  assert.is(after(second(false), trustCode(), responded('trust')).state.attempt, null);
  assert.is(after(second(true), trustCode(), responded('trust')).state.attempt?.token, 'SECOND');
});

test('a code that came with a renewal ends no attempt with another token', () => {
  const left = (kind: 'trust' | 'trust-sync', force: boolean) => {
    const context = contextOf({ exchange: { ...INITIAL.exchange, outstanding: { ...outstanding, kind } } });
    return trust.step({ ...HELD, attempt: { ...ATTEMPT, force } }, trustCode(NOW + DAY), context).state.attempt;
  };
  assert.is(left('trust-sync', true)?.force, true);
  assert.equal([left('trust', true), left('trust-sync', false)], [null, null]);
});

test('a code that is installed takes force; one that ended does not', () => {
  assert.is(after(HELD, { type: 'asked', ask: asking() }).state, HELD);
  assert.is(after(HELD, { type: 'asked', ask: asking(true) }).state.attempt?.force, true);
  assert.is(after({ ...HELD, ended: true }, { type: 'asked', ask: asking() }).state.attempt?.token, 'TOKEN');
});

test('a renewal that brings nothing is asked for again the next day; the code serves to its end, which is told once', () => {
  const due = contextOf({ clock: { ...CLOCK, now: HELD.sync! } });
  for (const response of ['ok', 'failed', 'poll'] as const satisfies readonly Response[]) {
    const { state, notices } = trust.step(HELD, responded('trust-sync', response), due);
    assert.is(state.sync, HELD.sync! + TIMERS.trustSyncAgain.ms);
    assert.equal(notices, []);
  }
  const late = contextOf({ clock: { ...CLOCK, now: CODE.until } });
  const ended = trust.step(HELD, elapsed(), late);
  assert.equal(
    ended.notices.map(({ message }) => message),
    ['TRUST_CODE_EXPIRED'],
  );
  assert.is(trust.step(ended.state, elapsed(), late).state, ended.state);
  assert.is(trust.wants?.(ended.state, late), 'trust-sync');
  assert.is(after(ended.state, trustCode(NOW + 400 * DAY)).state.ended, false);
});

test('a wall clock that lies ends nothing: only agent time does', () => {
  const lying = contextOf({ clock: CLOCK }, { wall: NOW + 9999 * DAY });
  assert.is(trust.step(HELD, elapsed(NOW + 9999 * DAY), lying).state, HELD);
});

test('what the classic generation left says how messages go on', () => {
  const boot = elapsed(NOW, 0, true, true);
  const profiles = [{ name: 'CiscoTAC-1', values: { active: 'off' } }];
  const table: readonly [Partial<State>, keeps: boolean, told: boolean][] = [
    // A new device has run for no time; whatever its startup configuration says is read later.
    [{ clock: { ...CLOCK, ran: 0, bootRan: 0 } }, false, false],
    [{}, false, true],
    [{ registration: CLASSIC }, true, true],
    [{ registration: { ...INITIAL.registration, attempt: { token: 'T', force: false, state: 'retry' } } }, true, true],
    [{ callhome: { ...INITIAL.callhome, profiles } }, true, true],
    [{ callhome: { ...INITIAL.callhome, values: { vrf: 'Mgmt' } } }, true, true],
  ];
  for (const [slices, keeps, told] of table) {
    const context = contextOf({ clock: { ...CLOCK, bootRan: RAN }, ...slices });
    const { state, notices } = trust.step(trust.initial, boot, context);
    assert.is(state.keepsCallhome, keeps);
    assert.is(notices.length, told ? 1 : 0);
    assert.is(trust.step(state, boot, context).state, state, 'once in the life of the device');
  }
});

test('a transport that is configured is the one that counts from then on', () => {
  const keeping = { ...SEEN, keepsCallhome: true };
  const set = (value: string | null): Fact => ({ type: 'configured', setting: 'license smart transport', value });
  assert.is(after(keeping, set('cslu')).state.keepsCallhome, false);
  assert.is(after(keeping, set(null)).state, keeping);
});

test('a factory reset leaves nothing but that the device was seen', () => {
  const { state } = after(
    { ...HELD, attempt: ATTEMPT, keepsCallhome: true },
    { type: 'asked', ask: { what: 'factory-reset' } },
  );
  assert.equal(state, { ...SEEN, keepsCallhome: true });
});

test.run();
