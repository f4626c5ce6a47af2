import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../src/lib/assert.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { fromUtf8, toUtf8 } from '../../src/lib/utf8.ts';

test('text of one to four bytes a character goes there and back', () => {
  const cases: [string, string][] = [
    ['', ''],
    ['A', '41'],
    ['\u007f\u0080', '7fc280'],
    ['\u07ff\u0800', 'dfbfe0a080'],
    ['\ud7ff\ue000\uffff', 'ed9fbfee8080efbfbf'],
    ['\u{10000}\u{10ffff}', 'f0908080f48fbfbf'],
    ['\ufeffA', 'efbbbf41'],
    ['水', 'e6b0b4'],
  ];
  for (const [text, hex] of cases) {
    assert.is(toHex(toUtf8(text)), hex);
    assert.is(fromUtf8(fromHex(hex)!), text);
  }
});

test('bytes that are not well formed are refused, not repaired', () => {
  const cases = {
    'a lone continuation': '80',
    'an overlong of two bytes': 'c080',
    'an overlong slash': 'c1af',
    'an overlong of three bytes': 'e09fbf',
    'an overlong of four bytes': 'f08fbfbf',
    'a high surrogate': 'eda080',
    'a low surrogate': 'edbfbf',
    'above U+10FFFF': 'f4908080',
    'a lead byte of five bytes': 'f888808080',
    'a byte that never occurs': 'ff',
    'cut short after one': 'c2',
    'cut short after two': 'e6b0',
    'cut short after three': 'f09080',
    'a letter where a continuation belongs': 'e6b041',
    'the same one later': 'f0908041',
  };
  for (const [what, hex] of Object.entries(cases)) {
    assert.is(fromUtf8(fromHex(hex)!), null, what);
    assert.is(fromUtf8(fromHex(`41${hex}`)!), null, `${what}, after a letter`);
  }
});

test('a lone surrogate in our own text is a fault', () => {
  for (const text of ['\ud800', 'a\udc00', '\ud800\ud800', '\udc00\ud800', '\ud800a'])
    assert.throws(
      () => toUtf8(text),
      (error: unknown) => error instanceof Fault,
    );
});

test('it is what the platform calls UTF-8', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const read = (bytes: Uint8Array) => {
    try {
      return strict.decode(bytes);
    } catch {
      return null;
    }
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), text => {
      assert.equal(toUtf8(text), new TextEncoder().encode(text));
      assert.is(fromUtf8(toUtf8(text)), text);
    }),
    { numRuns: 200 },
  );
  const nearlyUtf8 = fc.array(
    fc.oneof(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f), fc.nat(255)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(nearlyUtf8, values => {
      const bytes = Uint8Array.from(values);
      assert.is(fromUtf8(bytes), read(bytes));
    }),
    { numRuns: 5000 },
  );
});

test('long text is read whole', () => {
  const text = 'aß水😀'.repeat(5000);
  assert.is(fromUtf8(toUtf8(text)), text);
});

test.run();
