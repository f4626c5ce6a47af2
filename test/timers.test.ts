/** Every period, once. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { POLICY_KINDS } from '../src/machines/facts.ts';
import {
  DAY,
  HOUR,
  LADDER_TEXTS,
  LADDERS,
  MINUTE,
  SECOND,
  TIMER_TEXTS,
  TIMERS,
  WARNINGS,
  warningAfter,
  warningDue,
} from '../src/timers.ts';
import { REQUEST_KINDS } from '../src/wire/message.ts';

test('the periods are those of the guides', () => {
  const { evaluation, evaluationNag, idRenewal, idRenewalSpread, idWarning, clockGrace } = TIMERS;
  assert.is(evaluation.ms, 90 * DAY);
  assert.is(evaluationNag.ms, HOUR);
  assert.is(idRenewal.ms, 180 * DAY);
  assert.is(idRenewalSpread.ms, 180 * SECOND);
  assert.is(idWarning.ms, WARNINGS[0]);
  assert.is(clockGrace.ms, 60 * MINUTE);
  assert.is(TIMERS.authRenewal.ms, 30 * DAY);
  assert.is(TIMERS.authRenewalOutOfCompliance.ms, 12 * HOUR);
  assert.is(TIMERS.authExpiry.ms, 90 * DAY);
  assert.is(TIMERS.authExpiredRetry.ms, HOUR);
});

test('each says what it means and where it is from, and is whole', () => {
  for (const [name, { ms }] of Object.entries(TIMERS)) assert.ok(Number.isSafeInteger(ms) && ms > 0, name);
  for (const [name, { meaning, source }] of Object.entries({ ...TIMER_TEXTS, ...LADDER_TEXTS }))
    assert.ok(meaning.length > 10 && source.length > 3, name);
  assert.equal(Object.keys(TIMER_TEXTS), Object.keys(TIMERS), 'in the same order');
  assert.equal(Object.keys(LADDER_TEXTS), Object.keys(LADDERS), 'in the same order');
});

test('every kind of request has a ladder, and no ladder ever hammers', () => {
  assert.equal(Object.keys(LADDERS).sort(), [...REQUEST_KINDS, ...POLICY_KINDS].sort());
  assert.equal(LADDERS.deregistration.waits, [], 'one try');
  for (const { waits } of Object.values(LADDERS))
    if (waits.length > 0) {
      assert.ok(Number(waits.at(-1)) >= HOUR);
      assert.ok(Math.min(...waits) >= 9 * SECOND);
    }
});

test('the waits of each ladder, in seconds', () => {
  const asking = [39, 9, 300, 300, 300, 3600];
  const waiting = [300, 300, 300, 3600];
  const expected: Record<keyof typeof LADDERS, readonly number[]> = {
    registration: asking,
    acknowledgement: [29, 300, 300, 3600],
    entitlement: [29, 300, 300, 300, 3600],
    renewal: [939, 3600, 3600, 3600, 86_400],
    deregistration: [],
    trust: asking,
    usage: asking,
    poll: waiting,
    authorization: asking,
    confirmation: waiting,
    return: [],
    'trust-sync': [3600, 3600, 3600, 86_400],
    conversion: [180, 180, 180, 3600],
  };
  for (const [kind, { waits }] of Object.entries(LADDERS))
    assert.equal(
      waits.map(ms => ms / SECOND),
      expected[kind as keyof typeof LADDERS],
      kind,
    );
});

test('running time is never unsaved for longer than a quarter of an hour while it counts', () => {
  assert.ok(TIMERS.saveFirst.ms <= TIMERS.saveEvaluation.ms && TIMERS.saveEvaluation.ms <= TIMERS.saveIdle.ms);
  assert.ok(TIMERS.saveEvaluation.ms <= 15 * MINUTE);
});

test('warnings are due at 60, 30, 21, 14, 7 days, daily in the last week, hourly on the last day', () => {
  assert.equal(
    WARNINGS.map(ms => ms / HOUR),
    [
      ...[60, 30, 21, 14, 7, 6, 5, 4, 3, 2, 1].map(days => days * 24),
      ...[23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
    ],
  );
});

const DUE: readonly [remaining: number, due: number | null][] = [
  [90 * DAY, null],
  [60 * DAY + 1, null],
  [60 * DAY, 60 * DAY],
  [60 * DAY - 1, 60 * DAY],
  [30 * DAY + 1, 60 * DAY],
  [30 * DAY, 30 * DAY],
  [7 * DAY, 7 * DAY],
  [DAY + 1, 2 * DAY],
  [DAY, DAY],
  [23 * HOUR + 1, DAY],
  [23 * HOUR, 23 * HOUR],
  [HOUR, HOUR],
  [1, HOUR],
  [0, null],
  [-1, null],
];
test('the last warning that is due, to the millisecond; the end itself is none', () => {
  for (const [remaining, due] of DUE) assert.is(warningDue(remaining), due, String(remaining));
});

test('after each warning comes the next, and after the last none', () => {
  assert.is(warningAfter(null), WARNINGS[0]);
  for (const [i, at] of WARNINGS.entries()) assert.is(warningAfter(at), WARNINGS[i + 1] ?? null);
});

test.run();
