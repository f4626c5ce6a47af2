/** Runs: no more is believed than time went by, the newest first; what nobody told was nothing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { believed, type Run } from '../../src/lib/runs.ts';

const rows: readonly (readonly [what: string, runs: readonly Run[], passed: number, ReturnType<typeof believed>])[] = [
  [
    'what fits',
    [
      [5, 60],
      [7, 60, 2],
    ],
    120,
    {
      runs: [
        [5, 60, 0],
        [7, 60, 2],
      ],
      told: 120,
      untold: 0,
    },
  ],
  ['two clocks apart by two seconds', [[7, 62]], 60, { runs: [[7, 62, 0]], told: 62, untold: 0 }],
  [
    'more than went by',
    [
      [500, 1_000_000],
      [7, 60],
    ],
    60,
    { runs: [[7, 60, 0]], told: 60, untold: 0 },
  ],
  ['less than went by', [[9, 60]], 120, { runs: [[9, 60, 0]], told: 60, untold: 60 }],
  ['ahead of the time', [[9, 60]], -5, { runs: [], told: 0, untold: 0 }],
  ['more of a kind than of all', [[9, 60, 10]], 60, { runs: [[9, 60, 9]], told: 60, untold: 0 }],
  ['a mad count', [[Number.MAX_SAFE_INTEGER, 1]], 1, { runs: [[0xffffffff, 1, 0]], told: 1, untold: 0 }],
  ['nothing', [], 0, { runs: [], told: 0, untold: 0 }],
];
for (const [what, runs, passed, result] of rows) test(what, () => assert.equal(believed(runs, passed), result));

test('runs of no seconds are none, however many', () => {
  const absurd = Array.from({ length: 200_000 }, (): Run => [3, 0]);
  assert.equal(believed(absurd, 10), { runs: [], told: 0, untold: 10 });
});

test.run();
