/** A tally: seconds become minutes, hours and days; however they are fed, they come to the same. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { feed, partOfHour, peakOf, stored, type Tally, tallyOf } from '../../src/lib/tally.ts';

const tally = (): Tally => ({
  seconds: [],
  minutes: [],
  hours: [],
  days: [],
  second: 0,
  minute: 0,
  hour: 0,
  past: 0,
  unseen: 0,
  minutePeak: 0,
  peak: 0,
  worth: 0,
});
function fed(...runs: readonly (readonly [value: number, seconds: number])[]): Tally {
  const one = tally();
  for (const [value, seconds] of runs) feed(one, value, seconds);
  return one;
}
const newest = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

test('a minute is the mean of its three highest seconds, and its average; halves are rounded up', () => {
  assert.equal(fed([0, 57], [10, 1], [11, 2]).minutes, [[11, 1]]);
  assert.equal(fed([1, 30], [0, 30]).minutes, [[1, 1]]);
  assert.equal([peakOf([]), peakOf([5]), peakOf([5, 6]), peakOf([1, 9, 2, 8, 3])], [0, 5, 6, 7]);
});

test('an hour is the mean of its three highest minutes, a day its highest hour', () => {
  const one = tally();
  for (let minute = 1; minute <= 60; minute++) feed(one, minute % 20 === 0 ? minute : 4, 60);
  assert.equal(newest(one.hours), [40, 6], '(60 + 40 + 20) / 3, and (57 * 4 + 120) / 60 = 5.8');
  for (let hour = 2; hour <= 24; hour++) feed(one, hour, 3600);
  assert.equal([one.days, one.hour, one.hours.length], [[[40, 13]], 0, 24]);
  assert.equal([one.peak, one.worth], [40, 1], 'no hour was higher than the first');
});

test('whole hours and minutes at once come to the same as second by second', () => {
  const runs = [
    [3, 100],
    [9, 7_300],
    [0, 59],
    [4, 90_001],
    [7, 120],
    [2, 1],
  ] as const;
  const slow = fed(...runs.flatMap(([value, seconds]) => Array.from({ length: seconds }, () => [value, 1] as const)));
  const fast = fed(...runs);
  const shown = ({ seconds, minutes, ...others }: Tally) => ({
    ...others,
    seconds: seconds.slice(-60),
    minutes: minutes.slice(-60),
  });
  assert.equal(shown(fast), shown(slow));
});

test('ten weeks of the same are the work of some hours', () => {
  const one = fed([5, 73 * 86_400]);
  assert.equal([one.days.length, one.hours.length, one.minutes.length], [73, 73 * 24, 60]);
});

test('minutes that nobody looked at are counted, however they are fed', () => {
  const one = tally();
  feed(one, 5, 150);
  assert.is(one.unseen, 2, 'the third goes on');
  one.unseen = 0;
  feed(one, 5, 30);
  assert.is(one.unseen, 1);
  feed(one, 5, 5 * 3600);
  assert.is(one.unseen, 301, 'whole hours at once, too');
  assert.is(one.minutes.slice(-60).length, 60);
});

test('what is kept between two feedings is enough to go on', () => {
  const whole = tally();
  let kept = stored(tally(), 72, 72);
  for (let i = 0; i < 200; i++) {
    feed(whole, i, 1_000);
    const next = tallyOf(kept);
    feed(next, i, 1_000);
    kept = stored(next, 72, 72);
  }
  assert.equal(kept, stored(whole, 72, 72));
  assert.is(partOfHour(tallyOf(kept)), 200_000 % 3_600);
  assert.equal([kept.live.minutes.length, kept.live.seconds.length], [60, 60]);
});

test.run();
