/** Evaluation: ninety days of running time, unregistered and in use; once. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type EvaluationState, evaluation, remainingEvaluation } from '../../src/machines/evaluation.ts';
import { INITIAL } from '../../src/state.ts';
import { HOUR, MINUTE, SECOND } from '../../src/timers.ts';
import {
  contextOf,
  DAY,
  generous,
  moments,
  neverSpins,
  register,
  reloaded,
  US,
  unreachable,
  upstream,
  walk,
  world,
} from '../support/machines.ts';

const IN_USE = { ...INITIAL.usage, samples: upstream(1), counts: [{ tag: US, count: 1, since: 0 }] };
const REGISTERED = { ...INITIAL.registration, status: 'registered' } as const;
const SITUATIONS = [
  contextOf(),
  contextOf({ usage: IN_USE }),
  contextOf({ usage: IN_USE, registration: REGISTERED }),
  contextOf({ registration: REGISTERED }),
  contextOf({ usage: IN_USE, registration: { ...INITIAL.registration, status: 'expired' } }),
];
const CONTEXTS = [10, 11, 100].flatMap(days =>
  SITUATIONS.map(({ state }) => contextOf({ ...state, clock: { ...INITIAL.clock, now: days * DAY, ran: days * DAY } })),
);
const STATES: readonly EvaluationState[] = [
  evaluation.initial,
  { ...evaluation.initial, state: 'counting', from: 10 * DAY },
  { ...evaluation.initial, state: 'counting', consumed: 89 * DAY, from: 10 * DAY, warned: 2 * DAY },
  { ...evaluation.initial, state: 'paused', consumed: 5 * DAY },
  { ...evaluation.initial, state: 'paused', consumed: 90 * DAY - 1, warned: HOUR },
  { ...evaluation.initial, state: 'expired', consumed: 90 * DAY, expiredAt: 5 * DAY },
  { ...evaluation.initial, state: 'expired', consumed: 90 * DAY, expiredAt: 5 * DAY, nagged: 10 * DAY - 1 },
];

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(evaluation, { states: STATES, contexts: CONTEXTS });
});

test('it wakes for nothing in no state', () => {
  neverSpins(evaluation, STATES, CONTEXTS);
});

test('what was looked at once is not said again: a second fact in the same moment changes nothing', () => {
  for (const state of STATES)
    for (const context of CONTEXTS) {
      const once = evaluation.step(state, { type: 'equipped' }, context).state;
      const twice = evaluation.step(once, { type: 'equipped' }, context);
      // The remainder of a period that begins may be one that warns: then the second fact says it.
      const settled = evaluation.step(twice.state, { type: 'equipped' }, context);
      assert.is(settled.state, twice.state);
      assert.equal(settled.notices, []);
    }
});

test('nothing counts before the first licence is in use', () => {
  const it = world();
  it.pass(200 * DAY);
  assert.is(it.state.evaluation, INITIAL.evaluation);
  it.use(1);
  assert.equal(it.heard(), ['EVAL_START']);
  assert.is(remainingEvaluation(it.state.evaluation, it.state.clock.ran), 90 * DAY);
});

const LEFT = (it: ReturnType<typeof world>) => remainingEvaluation(it.state.evaluation, it.state.clock.ran);

test('it counts only while unregistered and in use, pauses, resumes, and is never refilled', () => {
  const it = world();
  const registering = (authority: typeof it.authority) => {
    it.authority = authority;
    it.ask(register());
  };
  const table: readonly [what: string, act: () => void, left: number, label: string][] = [
    ['ten days in use', () => it.use(1), 90, 'counting'],
    ['', () => it.pass(10 * DAY), 80, 'counting'],
    ['everything off', () => it.use(0), 80, 'paused'],
    ['', () => it.pass(10 * DAY), 80, 'paused'],
    ['on again', () => it.use(2), 80, 'counting'],
    ['', () => it.pass(5 * DAY), 75, 'counting'],
    ['a registration that gets no answer', () => registering(unreachable), 75, 'counting'],
    ['', () => it.pass(5 * DAY), 70, 'counting'],
    ['registered', () => registering(generous()), 70, 'paused'],
    ['', () => it.pass(100 * DAY), 70, 'paused'],
    ['deregistered', () => it.ask({ what: 'deregister' }), 70, 'counting'],
    ['', () => it.pass(69 * DAY), 1, 'counting'],
    ['registered on the last day', () => it.ask(register()), 1, 'paused'],
    ['', () => it.pass(400 * DAY), 1, 'paused'],
    ['and gone', () => it.ask({ what: 'deregister' }), 1, 'counting'],
    ['', () => it.pass(DAY), 0, 'expired'],
    ['a registration does not bring it back', () => it.ask(register()), 0, 'expired'],
    ['', () => it.ask({ what: 'deregister' }), 0, 'expired'],
    ['nor does releasing everything', () => it.use(0), 0, 'expired'],
    ['', () => it.use(1), 0, 'expired'],
  ];
  for (const [what, act, left, label] of table) {
    act();
    assert.is(LEFT(it) / DAY, left, what);
    assert.is(it.state.evaluation.state, label, what);
  }
});

const DAYS_LEFT = [60, 30, 21, 14, 7, 6, 5, 4, 3, 2, 1];
const HOURS_LEFT = Array.from({ length: 23 }, (_, i) => 23 - i);
const WARNED_AT = [...DAYS_LEFT.map(days => 90 - days), ...HOURS_LEFT.map(hours => (90 * 24 - hours) / 24)];

test('warnings come at 60, 30, 21, 14 and 7 days, daily in the last week, hourly on the last day, each once', () => {
  const it = world();
  it.use(1);
  const start = it.time;
  it.pass(90 * DAY);
  assert.equal(
    moments(it, 'EVAL_WILL_EXPIRE_WARNING', start).map(day => Math.round(day * 24)),
    WARNED_AT.map(day => Math.round(day * 24)),
  );
  const texts = it.log.filter(({ message }) => message === 'EVAL_WILL_EXPIRE_WARNING').map(({ text }) => text);
  assert.is(texts[0], 'Evaluation period will expire in 60 days, 0 hours, 0 minutes, 0 seconds');
  assert.is(texts.at(-1), 'Evaluation period will expire in 0 days, 1 hours, 0 minutes, 0 seconds');
  assert.equal(moments(it, 'EVAL_EXPIRED', start), [90]);
});

test('a warning is exact to the millisecond', () => {
  const counting: EvaluationState = { ...evaluation.initial, state: 'counting', from: 0 };
  for (const [ran, warned] of [
    [30 * DAY - 1, null],
    [30 * DAY, 60 * DAY],
    [90 * DAY - HOUR - 1, 2 * HOUR],
    [90 * DAY - HOUR, HOUR],
    [90 * DAY - 1, HOUR],
  ] as const) {
    const context = contextOf({ usage: IN_USE, clock: { ...INITIAL.clock, ran } });
    assert.is(evaluation.step(counting, { type: 'equipped' }, context).state.warned, warned, String(ran));
  }
});

test('a reload repeats no warning and skips none, whenever it comes', () => {
  const it = world();
  it.use(1);
  // Odd, so that reloads fall everywhere between the warnings.
  for (let i = 0; it.state.evaluation.state !== 'expired' && i < 1000; i++) {
    it.pass(5 * HOUR + 7 * MINUTE + 13 * SECOND);
    it.reboot({ off: MINUTE });
  }
  const texts = it.log.filter(({ message }) => message === 'EVAL_WILL_EXPIRE_WARNING').map(({ text }) => text);
  assert.is(new Set(texts).size, texts.length);
  // A boot charges up to a quarter of an hour at once, so a warning may be said that much late, but not left out.
  const minutes = texts.map(text => {
    const [days = 0, hours = 0, rest = 0] = text.match(/\d+/g)!.map(Number);
    return (days * 24 + hours) * 60 + rest;
  });
  const due = [...DAYS_LEFT.map(days => days * 24), ...HOURS_LEFT];
  assert.equal(
    minutes.map(left => due.find(at => left <= at * 60 && left >= at * 60 - 15)),
    due,
  );
  assert.is(it.log.filter(({ message }) => message === 'EVAL_EXPIRED').length, 1);
});

test('used up, it reminds each hour while unregistered and in use, and never otherwise', () => {
  const it = world();
  it.use(1);
  it.pass(90 * DAY);
  const end = it.time;
  it.heard();
  it.pass(3 * HOUR + MINUTE);
  assert.equal(
    moments(it, 'EVAL_EXPIRED_WARNING', end).map(day => day * 24),
    [1, 2, 3],
  );
  assert.match(it.log.at(-1)!.text, /^Evaluation period expired on May 30 /);
  it.reboot({ off: MINUTE });
  it.use(0);
  it.heard();
  it.pass(DAY);
  assert.equal(it.heard(), [], 'nothing in use, nothing to remind of');
  it.use(1);
  assert.equal(it.heard(), ['EVAL_EXPIRED_WARNING', 'ENFORCED']);
  it.ask(register());
  it.heard();
  it.pass(DAY);
  assert.not(it.heard().includes('EVAL_EXPIRED_WARNING'), 'registered');
});

test('a turn in which only time passes changes nothing here', () => {
  const it = world();
  it.use(1);
  const { evaluation: before } = it.state;
  it.pass(29 * DAY);
  assert.is(it.state.evaluation, before);
  assert.is(LEFT(it), 61 * DAY);
  assert.equal(reloaded(it.state).evaluation, before);
});

test.run();
