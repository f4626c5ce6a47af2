import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { duration, shortDuration } from '../../src/lib/duration.ts';

const spans: readonly (readonly [ms: number, long: string, short: string])[] = [
  [7_773_940_000, '89 days, 23 hours, 25 minutes, 40 seconds', '89 days, 23 hours, 25 minutes, 40 seconds'],
  [43_091_000, '0 days, 11 hours, 58 minutes, 11 seconds', '11 hours, 58 minutes, 11 seconds'],
  [3_600_000, '0 days, 1 hours, 0 minutes, 0 seconds', '1 hours, 0 minutes, 0 seconds'],
  [60_000, '0 days, 0 hours, 1 minutes, 0 seconds', '1 minutes, 0 seconds'],
  [1_999, '0 days, 0 hours, 0 minutes, 1 seconds', '1 seconds'],
  [0, '0 days, 0 hours, 0 minutes, 0 seconds', '0 seconds'],
  [-5_000, '0 days, 0 hours, 0 minutes, 0 seconds', '0 seconds'],
];
for (const [ms, long, short] of spans)
  test(`${ms} ms is ${short}`, () => {
    assert.is(duration(ms), long);
    assert.is(shortDuration(ms), short);
  });

test.run();
