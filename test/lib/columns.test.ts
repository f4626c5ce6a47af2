/** Columns and shortened texts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { columns, cut } from '../../src/lib/columns.ts';

test('cells are padded to the right, to the left for a negative width, and never cut', () => {
  assert.is(columns([6, -5, 1], ['ab', '42', '', 'end']), 'ab       42 end');
  assert.is(columns([2, -2], ['abc', '123']), 'abc123');
});

test('a text that is too long ends in two dots and keeps to its width', () => {
  assert.is(cut('x'.repeat(24), 24), 'x'.repeat(24));
  assert.is(cut('x'.repeat(25), 24), `${'x'.repeat(22)}..`);
});

test.run();
