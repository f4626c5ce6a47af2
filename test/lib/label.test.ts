/** Labels: of the vendor's shapes, the same for the same words, and other ones for others. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { groupLabel, hexLabel } from '../../src/lib/label.ts';

const TEXTS = Array.from(
  { length: 5000 },
  (_, i) => `return ISR4321/K9:FDO${i % 50} ${Math.floor(i / 50)} 1772323200000`,
);

test('shapes', () => {
  for (const text of ['', ...TEXTS]) {
    assert.match(hexLabel(text), /^[0-9a-f]{8}$/);
    assert.match(groupLabel(text), /^C[1-9A-HJ-NP-Za-km-z]{5}(-[1-9A-HJ-NP-Za-km-z]{6}){4}$/);
  }
});

test('thousands of texts that differ by a digit have labels of their own', () => {
  assert.is(new Set(TEXTS.map(groupLabel)).size, TEXTS.length);
  assert.is(new Set(TEXTS.map(hexLabel)).size, TEXTS.length);
});

test('a label of today is the label of tomorrow: both sides and every release make the same', () => {
  assert.is(hexLabel('confirm ISR4321/K9:FDO2013A1WV 2 1574692218000'), '701614a1');
  assert.is(groupLabel('return ISR4321/K9:FDO2013A1WV 2 1574692218000'), 'C5FKD8-5HcXn3-krxWr1-1YkV84-qW3dc4');
});

test.run();
