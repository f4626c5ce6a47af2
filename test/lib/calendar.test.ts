import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { calendar, stamp } from '../../src/lib/calendar.ts';

const dates: readonly (readonly [number, string])[] = [
  [Date.UTC(2015, 2, 5, 2, 1, 3), 'Mar  5 02:01:03 2015 UTC'],
  [Date.UTC(2015, 8, 1, 2, 3, 51, 999), 'Sep  1 02:03:51 2015 UTC'],
  [Date.UTC(2016, 1, 29, 23, 59, 59), 'Feb 29 23:59:59 2016 UTC'],
  [0, 'Jan  1 00:00:00 1970 UTC'],
  [-1, 'Dec 31 23:59:59 1969 UTC'],
  [Date.UTC(9999, 11, 31), 'Dec 31 00:00:00 9999 UTC'],
];
for (const [ms, text] of dates) test(`a date as agents 1.x print it: ${text}`, () => assert.is(calendar(ms), text));

test('a log line is stamped to the millisecond, without a year', () => {
  assert.is(stamp(Date.UTC(2015, 2, 5, 2, 1, 3, 7)), 'Mar  5 02:01:03.007');
  assert.is(stamp(Date.UTC(2015, 11, 25, 23, 0, 0, 120)), 'Dec 25 23:00:00.120');
});

test.run();
