/** Patterns: a table, the engine's own expressions as a second opinion, and the ones that would never end. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/lib/pattern.ts';

const TABLE: readonly (readonly [pattern: string, matching: readonly string[], others: readonly string[]])[] = [
  ['Status', ['  Status: REGISTERED'], ['status', 'Statu']],
  ['D3.1', ['D3.1_License', 'D371'], ['DOCSIS 3.1']],
  ['D3\\.1', ['D3.1'], ['D371']],
  ['^Reg', ['Registration:'], ['  Registration', 'De-Registration']],
  ['UTC$', ['2015 UTC'], ['UTC 2015']],
  ['^$', [''], [' ']],
  ['SMART | CALL', ['a SMART b', 'a CALL'], ['SMART', 'aCALL']],
  ['a(b|c)*d', ['ad', 'abcbd'], ['aed', 'abc']],
  ['ab+c', ['abbc'], ['ac']],
  ['ab?c', ['ac', 'abc'], ['abbc']],
  ['[A-C]1', ['B1'], ['D1', 'b1']],
  ['[^0-9]$', ['1a'], ['a1']],
  ['[]x]', [']', 'x'], ['[']],
  ['[a-]z', ['-z', 'az'], ['bz']],
  ['a||b', ['', 'x'], []],
  ['(^a|b$)', ['ax', 'xb'], ['xax', 'bx']],
  ['x{2}', ['x{2}'], ['xx']],
  ['US_License', ['(US_License):'], ['US License']],
];
for (const [pattern, matching, others] of TABLE)
  test(`${pattern} finds what it says`, () => {
    const matches = compile(pattern);
    assert.ok(matches);
    for (const line of matching) assert.ok(matches(line), line);
    for (const line of others) assert.not(matches(line), line);
  });

test('what is not well formed is no pattern', () => {
  for (const pattern of ['(', ')', 'a)', '(a', '[', '[a', '[^', '*', '+a', 'a|*', '(?:a)', '\\', '[z-a]'])
    assert.is(compile(pattern), null, pattern);
});

test('it finds what the engine finds', () => {
  const alphabet = fc.constantFrom('a', 'b', '.', '*', '+', '?', '|', '(', ')', '^', '$', '[', ']', '-');
  const patterns = fc.array(alphabet, { minLength: 1, maxLength: 8 }).map(all => all.join(''));
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '-'), { maxLength: 6 }).map(all => all.join(''));
  fc.assert(
    fc.property(patterns, lines, (pattern, line) => {
      const ours = compile(pattern);
      // Where dialects differ: an empty or bracketed class, a lazy or a doubled sign, a sign after an edge.
      if (ours === null || /\[\^?\]|[*+?][*+?]|[$^][*+?]|\(\?/.test(pattern)) return;
      assert.is(ours(line), new RegExp(pattern).test(line), `${pattern} on ${line}`);
    }),
    { numRuns: 3000, seed: 20150305 },
  );
});

test('patterns that keep a backtracking engine busy for ever end at once', () => {
  for (const pattern of ['(a+)+$', '(a*)*b', '(a|a)*c', '(a|aa)+$', '((a*)*)*x', '(.*)(.*)(.*)(.*)(.*)(.*)[z]']) {
    const started = performance.now();
    compile(pattern)!(`${'a'.repeat(500)}!`);
    assert.ok(performance.now() - started < 1000, pattern);
  }
});

test.run();
