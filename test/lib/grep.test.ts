/** What `| grep` keeps of a screen. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { grep } from '../../src/lib/grep.ts';

const LINES = ['Status: BLOCKED', 'status: allowed', 'Count: 12', '-v'];
const TABLE: readonly (readonly [typed: string, kept: readonly number[] | null])[] = [
  ['Status', [0]],
  ['-i STATUS', [0, 1]],
  ['-v Status', [1, 2, 3]],
  ['-iv status', [2, 3]],
  ['-i -v status', [2, 3]],
  ['-E "BLOCKED|allowed"', [0, 1]],
  ["'Count: 1'", [2]],
  ['-- -v', [3]],
  ['"-v"', [3]],
  ['-i [A-C]OUNT', [2]],
  ['[', null],
  ['-c Status', null],
  ['-i', null],
  ['-i ', null],
  ['""', null],
  ['12345678901', null],
];
for (const [typed, kept] of TABLE)
  test(`grep ${typed}`, () => {
    const matches = grep(typed, 20 - (typed.startsWith('1') ? 10 : 0));
    if (kept === null) assert.is(matches, null);
    else
      assert.equal(
        LINES.filter(line => matches!(line)),
        kept.map(i => LINES[i]),
      );
  });

test.run();
