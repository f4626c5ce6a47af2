/** Authorization: is what is in use covered, and for how long is the last answer good. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AuthorizationState, asking, authorization, countsInUse } from '../../src/machines/authorization.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, MINUTE, SECOND } from '../../src/timers.ts';
import {
  answered,
  authorized,
  contextOf,
  DAY,
  DS,
  denied,
  failed,
  generous,
  moments,
  NOW,
  neverSpins,
  register,
  US,
  unreachable,
  upstream,
  type World,
  walk,
  world,
} from '../support/machines.ts';

const RAN = 10 * DAY;
const usage = (count: number): State['usage'] => ({
  ...INITIAL.usage,
  samples: upstream(count),
  counts: [{ tag: US, count, since: 0 }],
});
const REGISTERED = { ...INITIAL.registration, status: 'registered' } as const;
const CONTEXTS = [NOW, NOW + 89 * DAY, NOW + 90 * DAY, NOW + 400 * DAY].flatMap(now =>
  [usage(1), usage(2), INITIAL.usage].flatMap(use =>
    [REGISTERED, INITIAL.registration, { ...INITIAL.registration, status: 'expired' } as const].map(registration =>
      contextOf({ usage: use, registration, clock: { ...INITIAL.clock, now, ran: RAN } }),
    ),
  ),
);
const HELD: AuthorizationState = {
  ...authorization.initial,
  state: 'authorized',
  since: NOW - DAY,
  tags: [{ tag: US, mode: 'authorized', since: NOW - DAY }],
  reported: [{ tag: US, count: 1 }],
  lastAttempt: { ok: true, at: NOW, reason: '' },
  next: NOW + 30 * DAY,
  deadline: NOW + 90 * DAY,
  askedAt: RAN - HOUR,
};
const LABELS = ['waiting', 'authorized', 'out-of-compliance', 'expired'] as const;
const STATES: readonly AuthorizationState[] = [
  authorization.initial,
  { ...HELD, state: 'none', tags: [], reported: [] },
  ...LABELS.flatMap(state => [
    { ...HELD, state },
    { ...HELD, state, asked: [{ tag: US, count: 1 }], askedAt: RAN - SECOND },
    { ...HELD, state, next: NOW, renewNow: true },
    { ...HELD, state, denied: true },
  ]),
];

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(authorization, { states: STATES, contexts: CONTEXTS });
});

test('it wakes for nothing in no state', () => {
  neverSpins(authorization, STATES, CONTEXTS);
});

test('what is wanted has no deadline of its own: it is wanted until it is sent, and the ladder says when', () => {
  const changed = contextOf({ usage: usage(2), registration: REGISTERED });
  const settled = { ...HELD, askedAt: RAN - HOUR };
  assert.is(authorization.wants!(settled, changed), 'entitlement');
  assert.ok(authorization.deadlines(settled, changed).every(({ clock }) => clock === 'now'));
});

const asked = (it: World): readonly number[] =>
  it.sends.filter(({ kind }) => kind === 'entitlement').map(({ time }) => time);
const spans = (times: readonly number[]): readonly number[] => times.slice(1).map((time, i) => time - times[i]!);

test('covered, it asks every 30 days', () => {
  const it = authorized();
  it.pass(100 * DAY);
  assert.equal(spans(asked(it)), [30 * DAY, 30 * DAY, 30 * DAY]);
});

test('out of compliance, it asks every 12 hours, and says so once', () => {
  const it = authorized();
  it.authority = generous('out-of-compliance');
  it.use(2);
  it.pass(2 * DAY);
  assert.equal(it.heard().filter(message => message === 'OUT_OF_COMPLIANCE').length, 1);
  assert.equal(spans(asked(it).slice(1)), [12 * HOUR, 12 * HOUR, 12 * HOUR].slice(0, spans(asked(it).slice(1)).length));
  it.authority = generous();
  it.pass(DAY);
  assert.equal(it.heard().filter(message => message === 'IN_COMPLIANCE').length, 1);
  assert.is(it.state.authorization.state, 'authorized');
});

test('it expires 90 days after the last answer, and is asked for hourly from then on', () => {
  const it = authorized();
  it.pass(10 * DAY);
  const last = asked(it).at(-1)!;
  it.authority = unreachable;
  it.pass(82 * DAY);
  assert.equal(
    moments(it, 'AUTHORIZATION_EXPIRED', last).map(day => Math.floor(day)),
    [90],
  );
  const since = asked(it).filter(time => time >= last + 90 * DAY);
  assert.ok(since.length > 40);
  assert.ok(spans(since).every(span => span <= HOUR));
  assert.ok(
    spans(since)
      .slice(2)
      .every(span => span === HOUR),
  );
  it.authority = generous('out-of-compliance');
  it.pass(HOUR);
  assert.is(it.state.authorization.state, 'out-of-compliance', 'an answer of either kind begins a new period');
  assert.is(it.state.authorization.deadline, it.state.clock.heard + 90 * DAY);
});

test('an authority that says no to an expired authorization is asked hourly too, and not faster', () => {
  const it = authorized();
  it.authority = unreachable;
  it.pass(91 * DAY);
  it.authority = (kind, { time }) => denied(kind, 'not-allowed', time);
  it.pass(HOUR);
  const from = it.sends.length;
  it.pass(12 * HOUR);
  assert.ok(spans(asked(it).slice(from - it.sends.length)).every(span => span === HOUR));
});

test('a failure never shortens the period and never ends it', () => {
  const context = contextOf({ usage: usage(1), registration: REGISTERED });
  for (const fact of [
    failed('entitlement'),
    failed('entitlement', 'forged'),
    denied('entitlement'),
    denied('entitlement', 'try-again'),
  ])
    for (const label of LABELS) {
      const { state, notices } = authorization.step({ ...HELD, state: label }, fact, context);
      assert.is(state.state, label);
      assert.is(state.deadline, HELD.deadline);
      assert.equal(
        notices.map(({ message }) => message),
        ['AUTH_RENEW_FAILED'],
      );
    }
});

test('an answer that the authority signs for a short time is renewed before it ends', () => {
  const it = world();
  const answers = generous();
  it.authority = (kind, box) =>
    kind === 'entitlement'
      ? answered(
          { kind, modes: box.state.authorization.asked.map(() => 'authorized' as const), validFor: 7 * DAY },
          box.time,
        )
      : answers(kind, box);
  it.use(1);
  it.ask(register());
  it.pass(30 * DAY);
  assert.is(it.state.authorization.state, 'authorized');
  assert.not(it.heard().includes('AUTHORIZATION_EXPIRED'));
});

test('a change is reported at once when nothing was asked in the last minute, else once that is over', () => {
  const it = authorized();
  it.pass(HOUR);
  it.sends.length = 0;
  const start = it.time;
  it.use(2);
  it.pass(10 * SECOND);
  it.use(3);
  it.pass(10 * SECOND);
  it.use(4);
  it.pass(10 * MINUTE);
  assert.equal(
    asked(it).map(time => (time - start) / SECOND),
    [0, 60],
  );
  assert.equal(it.state.authorization.reported, [{ tag: US, count: 4 }]);
});

test('a change and back within the minute is no change', () => {
  const it = authorized();
  it.pass(HOUR);
  it.use(2);
  it.pass(SECOND);
  it.use(3);
  it.pass(SECOND);
  it.use(2);
  it.sends.length = 0;
  it.pass(HOUR);
  assert.equal(it.sends, []);
});

test('a change while the link is down waits for the ladder, and does not keep the box awake', () => {
  const it = authorized();
  it.authority = unreachable;
  it.pass(HOUR);
  it.use(2);
  it.ticks = 0;
  it.pass(DAY);
  assert.ok(it.ticks < 80, `${it.ticks} ticks`);
  it.authority = generous();
  it.pass(HOUR);
  assert.equal(it.state.authorization.reported, [{ tag: US, count: 2 }]);
});

test('a denial does not loop: changes wait for the next regular request, the operator does not', () => {
  const it = authorized();
  it.pass(HOUR);
  it.authority = (kind, { time }) => denied(kind, 'not-allowed', time);
  it.sends.length = 0;
  it.use(2);
  it.pass(HOUR);
  it.use(3);
  it.pass(10 * HOUR);
  assert.is(it.sends.length, 1);
  it.ask({ what: 'renew', id: false, auth: true });
  assert.is(it.sends.length, 2);
  it.pass(11 * HOUR);
  assert.is(it.sends.length, 2);
  it.pass(HOUR);
  assert.is(it.sends.length, 3);
  it.authority = generous();
  it.pass(12 * HOUR);
  assert.equal(it.state.authorization.reported, [{ tag: US, count: 3 }]);
  assert.is(it.state.authorization.denied, false);
});

test('all counts are reported each time, in the order of the personality', () => {
  const counts = [
    { tag: US, count: 2, since: 1 },
    { tag: DS, count: 1, since: 2 },
  ];
  assert.equal(countsInUse(contextOf({ usage: { ...INITIAL.usage, counts } })), [
    { tag: US, count: 2 },
    { tag: DS, count: 1 },
  ]);
  assert.equal(asking(HELD, [{ tag: DS, count: 1 }], 5), { ...HELD, asked: [{ tag: DS, count: 1 }], askedAt: 5 });
});

test('a tag keeps the moment at which its standing began, an unknown one is named once and counts as short', () => {
  const context = contextOf({ usage: usage(1), registration: REGISTERED });
  const both = {
    ...HELD,
    asked: [
      { tag: US, count: 1 },
      { tag: DS, count: 1 },
    ],
  };
  const say = (state: AuthorizationState, ...modes: readonly ('authorized' | 'invalid-tag')[]) =>
    authorization.step(state, answered({ kind: 'entitlement', modes, validFor: 90 * DAY }), context);
  const first = say(both, 'authorized', 'invalid-tag');
  assert.equal(first.state.tags, [
    { tag: US, mode: 'authorized', since: NOW - DAY },
    { tag: DS, mode: 'invalid-tag', since: NOW },
  ]);
  assert.equal(
    first.notices.map(({ message }) => message),
    ['AUTH_RENEW_SUCCESS', 'ENTITLEMENT_MODE', 'INVALID_TAG', 'OUT_OF_COMPLIANCE'],
  );
  const second = say({ ...first.state, asked: both.asked }, 'authorized', 'invalid-tag');
  assert.equal(
    second.notices.map(({ message }) => message),
    ['AUTH_RENEW_SUCCESS'],
  );
});

test('the last licence released is reported, and ends the authorization', () => {
  const it = authorized();
  it.pass(HOUR);
  it.use(0);
  it.pass(SECOND);
  assert.is(it.state.authorization.state, 'none');
  it.sends.length = 0;
  it.pass(200 * DAY);
  assert.equal(asked(it), []);
  it.use(1);
  assert.is(it.sends.at(-1)?.kind, 'entitlement');
  assert.is(it.state.authorization.state, 'authorized');
});

test('an answer that comes after deregistration changes nothing and says nothing', () => {
  const it = authorized();
  it.authority = () => 'silent';
  it.ask({ what: 'renew', id: false, auth: true });
  it.ask({ what: 'deregister' });
  it.heard();
  for (const fact of [
    denied('entitlement'),
    failed('entitlement'),
    answered({ kind: 'entitlement', modes: ['authorized'], validFor: DAY }),
  ]) {
    it.happen(fact);
    assert.equal(it.state.authorization, authorization.initial);
  }
  assert.not(it.heard().some(message => message.startsWith('AUTH_')));
});

test('registered anew, all is asked anew: the account may be another', () => {
  const it = authorized();
  it.authority = (kind, { time }) => denied(kind, 'not-allowed', time);
  it.ask({ what: 'renew', id: false, auth: true });
  assert.is(it.state.authorization.denied, true);
  it.authority = generous('out-of-compliance');
  it.ask(register(true, 'OTHER-ACCOUNT'));
  it.pass(MINUTE);
  assert.is(it.state.authorization.state, 'out-of-compliance');
  assert.is(it.state.authorization.denied, false);
});

test.run();
