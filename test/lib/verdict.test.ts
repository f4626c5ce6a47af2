/** Accepted or refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { accept, refuse, type Verdict } from '../../src/lib/verdict.ts';

const halve = (n: number): Verdict<number, 'odd' | 'negative'> =>
  n < 0 ? refuse('negative') : n % 2 === 0 ? accept(n / 2) : refuse('odd');

test('an accepted value comes as it was given', () => {
  assert.equal(halve(8), { ok: true, value: 4 });
  for (const value of [null, undefined, false, '']) assert.is(accept(value).value, value);
});

test('a refusal is a value with a name', () => {
  assert.equal(halve(7), { ok: false, refusal: 'odd' });
  assert.equal(halve(-8), { ok: false, refusal: 'negative' });
});

test('the two are told apart by ok, and the compiler knows it', () => {
  const verdict = halve(6);
  assert.is(verdict.ok ? verdict.value : verdict.refusal, 3);
});

test.run();
