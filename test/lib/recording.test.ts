/** Recording: on the full hour, when the use varies by more than a quarter, and when a period is over. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  aligned,
  look,
  nextLook,
  nextRecord,
  type Peaks,
  type Recording,
  recordingFrom,
  takenOver,
} from '../../src/lib/recording.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MIDNIGHT = Date.UTC(2020, 7, 8);

/** What is recorded of a box that boots at `boot` and whose use is `uses(hour)` in the hour that ends at `hour` o'clock. */
function day(boot: number, until: number, period: number, uses: (hour: number) => number | Peaks) {
  const records: (readonly [hour: number, use: number])[] = [];
  // The clock starts anywhere: only the wall clock says when an hour is full.
  const ran = (hour: number) => 1_234_567 + hour * HOUR;
  let recording = recordingFrom(ran(boot), MIDNIGHT + boot * HOUR);
  let hour = boot;
  while (true) {
    hour = (nextLook(recording, period) - ran(0)) / HOUR;
    if (hour > until) break;
    const use = uses(hour);
    const peaks: Peaks = typeof use === 'number' ? [use, 0] : use;
    const looked = look(recording, peaks, [0, 0], ran(hour), MIDNIGHT + hour * HOUR, period);
    assert.ok(looked, 'when it is due there is a look');
    if (looked.record) records.push([hour, looked.record[0]]);
    recording = looked.recording;
  }
  return { records, next: (nextRecord(recording, period) - ran(0)) / HOUR };
}

test('the first check of the guide: eight hours, and the use varies', () => {
  const use: Readonly<Record<number, number>> = { 6: 7, 15: 11, 16: 6, 17: 10 };
  assert.equal(
    day(5 + 52 / 60, 17.3, 8 * HOUR, hour => use[hour] ?? 8),
    {
      records: [
        [6, 7],
        [14, 8],
        [15, 11],
        [16, 6],
        [17, 10],
      ],
      next: 25,
    },
  );
});

test('the second check of the guide: less than a quarter, so only periods count', () => {
  assert.equal(
    day(9.4, 18.02, 8 * HOUR, hour => ({ 10: 20, 13: 24, 18: 23 })[hour] ?? 21),
    {
      records: [
        [10, 20],
        [18, 24],
      ],
      next: 26,
    },
  );
});

for (const [before, now, varies] of [
  [20, 25, false],
  [20, 26, true],
  [20, 15, false],
  [20, 14, true],
  [0, 0, false],
  [0, 1, true],
  [1, 0, true],
  [3, 2, true],
  [4, 5, false],
] as const)
  test(`from ${before} to ${now} is ${varies ? 'a' : 'no'} variance`, () => {
    const { records } = day(0.5, 2, 7 * DAY, hour => (hour === 1 ? before : now));
    assert.equal(records.slice(1), varies ? [[2, now]] : []);
  });

test('two kinds are recorded together: either may vary, though their sum does not', () => {
  const uses: readonly Peaks[] = [
    [20, 4],
    [20, 6],
    [20, 6],
    [23, 6],
    [20, 0],
  ];
  assert.equal(day(0.5, 5, 7 * DAY, hour => uses[hour - 1]!).records, [
    [1, 20],
    [2, 20],
    [5, 20],
  ]);
});

test('at the end of a period both peaks count, of whatever hour each was', () => {
  const recording: Recording = { check: HOUR, looked: 0, from: 0, last: [20, 4], most: [24, 4] };
  assert.equal(look(recording, [21, 5], [0, 0], HOUR, MIDNIGHT, HOUR)?.record, [24, 5]);
});

test('what is told late counts in the period, and is no variance of this hour', () => {
  const recording: Recording = { check: HOUR, looked: 0, from: 0, last: [20, 4], most: [24, 4] };
  const looked = look(recording, [21, 4], [60, 9], HOUR, MIDNIGHT, DAY);
  assert.equal([looked?.record, looked?.recording.most], [null, [60, 9]]);
});

test('whoever takes over begins a whole period, and compares with what the other one recorded', () => {
  const at = 10 * HOUR + 20 * MINUTE;
  const recording = takenOver(at, MIDNIGHT + at, [20, 0]);
  assert.is(nextRecord(recording, 5 * DAY), at + 5 * DAY);
  const steady = look(recording, [21, 0], [0, 0], 11 * HOUR, MIDNIGHT + 11 * HOUR, 5 * DAY);
  assert.equal([steady?.record, steady?.recording.check], [null, 12 * HOUR]);
  assert.equal(look(recording, [30, 0], [0, 0], 11 * HOUR, MIDNIGHT + 11 * HOUR, 5 * DAY)?.record, [30, 0]);
  const over = look(
    { ...recording, check: at + 5 * DAY + 40 * MINUTE },
    [9, 0],
    [0, 0],
    at + 5 * DAY,
    MIDNIGHT + at,
    5 * DAY,
  );
  assert.equal([over?.record, over?.hourly], [[9, 0], false], 'a period that ends between full hours is over then');
});

test('a look too early is none; a late one moves nothing; one that is very late begins there', () => {
  const recording: Recording = { check: HOUR, looked: 0, from: 0, last: [5, 0], most: [0, 0] };
  assert.is(look(recording, [9, 0], [0, 0], HOUR - 1, MIDNIGHT, DAY), null);
  assert.equal(look(recording, [9, 0], [0, 0], HOUR + 400, MIDNIGHT + 400, DAY)?.recording, {
    check: 2 * HOUR,
    looked: HOUR,
    from: HOUR,
    last: [9, 0],
    most: [0, 0],
  });
  assert.is(
    look(recording, [9, 0], [0, 0], HOUR + 5 * MINUTE, MIDNIGHT + 5 * MINUTE, DAY)?.recording.from,
    HOUR + 5 * MINUTE,
  );
});

test('a wall clock that was set finds back to its full hours, and no look comes twice', () => {
  for (const off of [-29 * MINUTE, -1, 1, 29 * MINUTE, 31 * MINUTE]) {
    const recording: Recording = { check: HOUR, looked: 0, from: 0, last: [0, 0], most: [0, 0] };
    const { check } = look(recording, [0, 0], [0, 0], HOUR, MIDNIGHT + off, DAY)!.recording;
    assert.is((MIDNIGHT + off + check - HOUR) % HOUR, 0, 'a full hour');
    assert.ok(check - HOUR > 30 * MINUTE - 1 && check - HOUR <= 90 * MINUTE, String(off));
  }
});

test('a wall clock that is set before the first record says anew when its hour is over; later it waits for the next look', () => {
  const first = recordingFrom(0, MIDNIGHT + 10 * MINUTE);
  assert.is(first.check, 50 * MINUTE);
  assert.is(aligned(first, MINUTE, MIDNIGHT + 11 * MINUTE), first, 'nothing was set');
  assert.is(aligned(first, MINUTE, MIDNIGHT + 11 * MINUTE + 4_000), first, 'that is drift');
  assert.is(aligned(first, MINUTE, MIDNIGHT - 20 * MINUTE).check, 21 * MINUTE);
  assert.is(aligned(first, 50 * MINUTE, MIDNIGHT), first, 'what is due is due');
  assert.is(aligned({ ...first, from: 0 }, MINUTE, MIDNIGHT).check, 50 * MINUTE);
});

test('a shorter period that is configured late is over at once', () => {
  const recording: Recording = { check: 100 * HOUR, looked: 0, from: 0, last: [5, 0], most: [6, 0] };
  assert.is(nextLook(recording, 8 * HOUR), 8 * HOUR);
  assert.equal(look(recording, [5, 0], [0, 0], 99.5 * HOUR, MIDNIGHT, 8 * HOUR)?.recording.from, 99.5 * HOUR);
});

test.run();
