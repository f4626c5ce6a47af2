/** Filters on a screen, and the bar that begins them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { barOf, FILTERING, filter, PATTERN_LIMIT } from '../../src/cli/filter.ts';

import { elementsOf } from '../../src/cli/parse.ts';

const SCREEN = [
  'Registration:',
  '  Status: REGISTERED',
  '  Initial Registration: FAILED',
  '    Failure reason: none',
  '',
  'License Authorization: ',
  '  Status: AUTHORIZED',
].join('\n');

const TABLE: readonly (readonly [kind: string, pattern: string, lines: readonly number[]])[] = [
  ['begin', 'Author', [5, 6]],
  ['begin', 'nowhere', []],
  ['include', 'Status', [1, 6]],
  ['include', 'REGISTERED|AUTHORIZED', [1, 6]],
  ['exclude', ':', [4]],
  ['section', '^Reg', [0, 1, 2, 3]],
  ['section', 'Initial', [2, 3]],
  ['section', 'Status', [1, 6]],
  ['section', 'Author', [5, 6]],
  ['section', '^$', []],
  ['grep', 'Status', [1, 6]],
  ['more', '', [0, 1, 2, 3, 4, 5, 6]],
];
for (const [kind, pattern, lines] of TABLE)
  test(`${kind} ${pattern}`, () => {
    const all = SCREEN.split('\n');
    assert.is(filter(kind, pattern, SCREEN), lines.map(i => all[i]).join('\n'));
  });

test('every filter stands in the table', () => {
  for (const kind of FILTERING.flatMap(({ grammar }) => elementsOf(grammar)[0]?.keywords ?? []))
    assert.ok(
      TABLE.some(([one]) => one === kind),
      kind,
    );
});

test('a pattern that is wrong or too long is refused', () => {
  assert.is(filter('include', '(', SCREEN), null);
  assert.is(filter('include', 'x'.repeat(PATTERN_LIMIT + 1), SCREEN), null);
  assert.is(filter('include', 'x'.repeat(PATTERN_LIMIT), SCREEN), '');
});

test('a bar counts with blanks around it only', () => {
  assert.is(barOf('show license all | i x', 0), 17);
  assert.is(barOf('show license all |', 0), 17);
  assert.is(barOf('show license all|i x', 0), null);
  assert.is(barOf('show license all |i x', 0), null);
  assert.is(barOf('a | b | c', 3), 6);
});

test.run();
