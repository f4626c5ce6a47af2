/** A request that the far end keeps waiting: when it is asked again, and by which name the result is polled for. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Context } from '../../../src/machines/machine.ts';
import { alone, begun, polling } from '../../../src/machines/parts/asking.ts';
import { TIMERS } from '../../../src/timers.ts';

const RAN = 5_000;
const outstanding = (kind: string | null) =>
  ({ ran: RAN, state: { exchange: { outstanding: kind && { kind } } } }) as unknown as Context;
const FRESH = { pollId: '', next: 0, queued: false };
const answer = (pollId: string, interval: number) =>
  ({ type: 'responded', kind: 'trust', response: 'poll', pollId, interval, text: '' }) as const;

test('it goes out at once, but waits for the end of another of its kind', () => {
  assert.equal(begun('trust', outstanding(null)), FRESH);
  assert.equal(begun('trust', outstanding('usage')), FRESH);
  assert.equal(begun('trust', outstanding('trust')), { ...FRESH, queued: true });
});

test('the end of the other one is not its own', () => {
  assert.equal(alone({ ...FRESH, queued: true, token: 'T' }), { ...FRESH, token: 'T' });
});

for (const [interval, wait] of [
  [30_000, 30_000],
  [0, TIMERS.pollAgain.ms],
] as const)
  test(`told to wait ${interval} ms, it polls after ${wait} ms of running time`, () => {
    const asked = polling({ ...FRESH, token: 'T' }, answer('P1', interval), outstanding(null));
    assert.equal(asked, { pollId: 'P1', next: RAN + wait, queued: false, token: 'T' });
  });

test.run();
