/** SLAC: a code answers the request that is open, once; it is returned, told once, and its return code is kept for ever. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ask, Fact, Response } from '../../src/machines/facts.ts';
import { confirmationCodeOf, grantsInUse, returnCodeOf, type SlacState, slac } from '../../src/machines/slac.ts';
import { isAuthorized } from '../../src/personalities/locking.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, MINUTE } from '../../src/timers.ts';
import type { Grant } from '../../src/wire/documents.ts';
import { contextOf, DAY, failed, NOW, neverSpins, responded, walk } from '../support/machines.ts';

const RAN = 10 * DAY;
const HSEC = 'regid.2019-03.com.cisco.DNA_HSEC,1.0_a';
const OTHER = 'regid.2019-03.com.cisco.OTHER,1.0_b';
const grant = (tag: string, more: Partial<Grant> = {}): Grant => ({
  tag,
  count: 1,
  name: 'hseck9',
  description: '',
  start: NOW - DAY,
  end: null,
  license: 'PERPETUAL',
  subscription: '',
  ...more,
});
const authorize = (action: 'add' | 'replace' = 'add', offline = false): Ask => ({
  what: 'authorize',
  action,
  feature: 'hseck9',
  offline,
});
const code = (request: number, tags: readonly string[] = [HSEC], time = NOW, file = false): Fact => ({
  type: 'imported',
  file,
  document: {
    kind: 'authorization',
    udi: { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' },
    time,
    request,
    grants: tags.map(tag => grant(tag)),
  },
});
const ask = (one: Ask): Fact => ({ type: 'asked', ask: one });

const outstanding: State['exchange']['outstanding'] = {
  id: 1,
  kind: 'authorization',
  nonce: new Uint8Array(0),
  hash: new Uint8Array(32),
  sentAt: RAN,
};
const CLOCK = { ...INITIAL.clock, ran: RAN, now: NOW };
const used = (...tags: readonly string[]): State['usage'] => ({
  ...INITIAL.usage,
  counts: tags.map(tag => ({ tag, count: 1, since: NOW })),
});
const CONTEXTS = [INITIAL.usage, used(HSEC)].flatMap(usage =>
  [INITIAL.exchange, { ...INITIAL.exchange, outstanding }].map(exchange =>
    contextOf({ clock: CLOCK, usage, exchange }),
  ),
);
const START = slac.initial;
const REQUEST = {
  number: 1,
  action: 'add',
  feature: 'hseck9',
  offline: false,
  pollId: '',
  at: NOW,
  next: 0,
  queued: false,
} as const;
const ASKING: SlacState = { ...START, requests: 1, request: REQUEST };
const HELD: SlacState = { ...START, requests: 1, code: { grants: [grant(HSEC)], request: 1, time: NOW, at: NOW } };
const MORE: SlacState = { ...HELD, requests: 2, request: { ...REQUEST, number: 2 } };
const STATES: readonly SlacState[] = [
  START,
  ASKING,
  { ...ASKING, request: { ...REQUEST, offline: true } },
  { ...ASKING, request: { ...REQUEST, queued: true } },
  { ...ASKING, request: { ...REQUEST, next: RAN + HOUR, pollId: '7' } },
  HELD,
  { ...HELD, confirm: '0123abcd', lastConfirmation: '0123abcd' },
  MORE,
  { ...MORE, request: { ...REQUEST, number: 2, offline: true } },
  { ...START, requests: 1, returning: 'CODE', lastReturn: 'CODE', returned: 1 },
];
const facts: readonly Fact[] = [
  ask(authorize()),
  ask(authorize('replace', true)),
  ask({ what: 'unauthorize', offline: false }),
  ask({ what: 'unauthorize', offline: true }),
  ask({ what: 'factory-reset' }),
  code(1),
  code(2, [OTHER]),
];

test('the table says what the machine does, for every state, fact and situation', () => {
  const listens = ['asked', 'imported authorization', 'responded', 'failed'];
  walk(slac, { states: STATES, contexts: CONTEXTS, facts, listens });
});

test('it wakes for nothing in no state', () => {
  neverSpins(slac, STATES, CONTEXTS);
});

function after(state: SlacState, all: readonly Fact[], slices: Partial<State> = {}) {
  const said: string[] = [];
  let now = state;
  for (const fact of all) {
    const step = slac.step(now, fact, contextOf({ clock: CLOCK, ...slices }));
    now = step.state;
    said.push(...step.notices.map(({ message }) => message));
  }
  return { state: now, said };
}
const want = (state: SlacState, change = {}) => slac.wants?.(state, contextOf({ clock: CLOCK }, change)) ?? null;
const tags = ({ code: held }: SlacState) => held?.grants.map(({ tag }) => tag) ?? [];

test('a code answers the request that is open: no older, no newer and no second one is taken', () => {
  const asked = after(START, [ask(authorize()), ask(authorize())]).state;
  assert.is(asked.request?.number, 2);
  assert.is(after(asked, [code(1)]).state, asked, 'asked again since');
  assert.is(after(asked, [code(3)]).state, asked);
  const held = after(asked, [code(2), responded('authorization')]);
  assert.equal(held.said, ['AUTHORIZATION_INSTALL_SUCCESS']);
  assert.equal(tags(held.state), [HSEC]);
  assert.is(after(held.state, [code(2, [OTHER])]).state, held.state, 'once');
});

test('add keeps what other tags were granted, replace keeps nothing', () => {
  for (const [action, expected] of [
    ['add', [HSEC, OTHER]],
    ['replace', [OTHER]],
  ] as const)
    assert.equal(tags(after(HELD, [ask(authorize(action)), code(2, [OTHER])]).state), expected);
});

test('a code that overwrites another is confirmed, eight digits, until the authority heard it', () => {
  const first = after(START, [ask(authorize()), code(1)]).state;
  assert.is(first.confirm, null, 'nothing was overwritten');
  const both = after(first, [ask(authorize()), code(2)]).state;
  assert.match(both.lastConfirmation, /^[0-9a-f]{8}$/);
  assert.is(confirmationCodeOf(after(first, [ask(authorize())]).state, code(2)), both.confirm);
  assert.is(want(both), 'confirmation');
  assert.is(want(after(both, [failed('confirmation'), responded('confirmation', 'try-again')]).state), 'confirmation');
  const heard = after(both, [responded('confirmation')]).state;
  assert.is(want(heard), null);
  assert.is(heard.lastConfirmation, both.lastConfirmation, 'kept to be seen');
});

test('bad news ends a request and never a code; of an offline request no answer is awaited', () => {
  const table: readonly [Response, ends: boolean][] = [
    ['failed', true],
    ['ok', true],
    ['try-again', false],
    ['poll', false],
  ];
  for (const [response, ends] of table)
    for (const state of [ASKING, MORE]) {
      const done = after(state, [responded('authorization', response)]);
      assert.is(done.state.request === null, ends, response);
      assert.equal(done.said, ends ? ['AUTHORIZATION_INSTALL_FAILED'] : []);
      assert.is(done.state.code, state.code);
    }
  const offline: SlacState = { ...ASKING, request: { ...REQUEST, offline: true } };
  assert.is(want(offline), null);
  assert.is(after(offline, [responded('authorization', 'failed')]).state, offline);
});

test('a result is polled for when its interval is over; a request that waits for another to end survives that end', () => {
  const polled = after(ASKING, [responded('authorization', 'poll', '7')]).state;
  assert.is(want(polled), null);
  assert.is(want(polled, { ran: RAN + 5 * MINUTE }), 'authorization');
  const busy = { exchange: { ...INITIAL.exchange, outstanding } };
  const queued = after(ASKING, [ask(authorize())], busy).state;
  for (const end of [responded('authorization', 'failed'), failed('authorization')]) {
    const { state, said } = after(queued, [end]);
    assert.is(state.request?.number, 2);
    assert.equal(said, []);
  }
});

test('a return is refused while a tag is in use; then it is removed first, and told once whatever becomes of it', () => {
  const back = ask({ what: 'unauthorize', offline: false });
  assert.is(after(HELD, [back], { usage: used(HSEC) }).state, HELD);
  assert.equal(
    grantsInUse(contextOf({ slac: HELD, usage: used(HSEC, OTHER) }).state).map(({ tag }) => tag),
    [HSEC],
  );
  const printed = returnCodeOf(HELD, contextOf().device);
  assert.match(printed, /^C[1-9A-HJ-NP-Za-km-z]{5}(-[1-9A-HJ-NP-Za-km-z]{6}){4}$/);
  const gone = after(HELD, [back], { usage: used(OTHER) });
  assert.equal(gone.said, ['AUTHORIZATION_REMOVED']);
  assert.is(gone.state.code, null);
  assert.is(gone.state.lastReturn, printed);
  assert.is(gone.state.returned, 1);
  assert.is(want(gone.state), 'return');
  for (const end of [
    responded('return'),
    responded('return', 'failed'),
    failed('return'),
    failed('return', 'restart'),
  ]) {
    const { state } = after(gone.state, [end]);
    assert.is(want(state), null);
    assert.is(state.lastReturn, printed);
  }
  assert.is(want(after(HELD, [ask({ what: 'unauthorize', offline: true })]).state), null, 'told by hand');
});

test('numbers of requests go on after a factory reset: an old code fits no new request', () => {
  const { state } = after(MORE, [ask({ what: 'factory-reset' })]);
  assert.equal(state, { ...START, requests: 2 });
  const asked = after(state, [ask(authorize())]).state;
  assert.is(after(asked, [code(2)]).state, asked);
});

test('what is authorized, by which code and until when', () => {
  const holding = (grants: readonly Grant[]): SlacState => ({ ...HELD, code: { ...HELD.code!, grants } });
  const table: readonly [Partial<State>, boolean][] = [
    [{}, false],
    [{ slac: HELD }, true],
    [{ slac: holding([grant(OTHER)]) }, false],
    [{ slac: holding([grant(HSEC, { count: 0 })]) }, false],
    [{ slac: holding([grant(HSEC, { start: NOW + 1 })]) }, false],
    [{ slac: holding([grant(HSEC, { end: NOW + 1 })]) }, true],
    [{ slac: holding([grant(HSEC, { end: NOW })]) }, false],
  ];
  for (const [slices, expected] of table)
    assert.is(isAuthorized(contextOf({ clock: CLOCK, ...slices }).state, HSEC), expected, JSON.stringify(slices));
  const term = holding([grant(HSEC, { end: NOW + 30 * DAY })]);
  assert.equal(slac.deadlines(term, contextOf({ clock: CLOCK })), [{ clock: 'now', at: NOW + 30 * DAY }]);
});

test.run();
