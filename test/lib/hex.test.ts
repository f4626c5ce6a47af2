import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromHex, toHex } from '../../src/lib/hex.ts';

test('every byte has two digits, and they are read back', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  assert.is(toHex(all).slice(0, 8), '00010203');
  assert.is(toHex(all).slice(-4), 'feff');
  assert.equal(fromHex(toHex(all)), all);
  assert.equal(fromHex('aBCd'), Uint8Array.of(0xab, 0xcd));
  assert.equal(fromHex(''), new Uint8Array(0));
});

test('half a digit, a sign or a space is no byte', () => {
  for (const text of ['a', 'abc', '0g', '+1', ' 1', '0x', '1\n', '１２']) assert.is(fromHex(text), null, text);
});

test.run();
