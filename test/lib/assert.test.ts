/** A fault of ours. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault, assert as must, never } from '../../src/lib/assert.ts';

const faultOf = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
};

test('what is so passes in silence', () => {
  for (const so of [true, 1, 'x', {}, []])
    assert.is(
      faultOf(() => must(so, 'It is so.')),
      null,
    );
});

test('what is not so is a fault that says the sentence', () => {
  for (const not of [false, 0, '', null, undefined, Number.NaN]) {
    const fault = faultOf(() => must(not, 'A request belongs to an attempt.'));
    assert.ok(fault instanceof Fault && fault instanceof Error);
    assert.is((fault as Fault).message, 'A request belongs to an attempt.');
  }
});

test('an assertion narrows the type', () => {
  const given: string | null = ['text'].find(() => true) ?? null;
  must(given !== null, 'There is one.');
  assert.is(given.length, 4);
});

test('a case that the compiler ruled out is a fault that shows it', () => {
  const fault = faultOf(() => never({ type: 'unheard-of' } as never));
  assert.ok(fault instanceof Fault);
  assert.is((fault as Fault).message, 'No case for {"type":"unheard-of"}.');
});

test.run();
