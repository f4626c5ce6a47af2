import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';

test('the examples of RFC 4648 section 10', () => {
  const cases: [string, string][] = [
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ];
  for (const [plain, text] of cases) {
    const bytes = new TextEncoder().encode(plain);
    assert.is(toBase64(bytes), text);
    assert.equal(fromBase64(text), bytes);
  }
});

test('any bytes go there and back, as the platform writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
      assert.is(toBase64(bytes), Buffer.from(bytes).toString('base64'));
      assert.equal(fromBase64(toBase64(bytes)), bytes);
    }),
    { numRuns: 500 },
  );
  const large = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 7) ^ (i >> 8));
  assert.equal(fromBase64(toBase64(large)), large);
});

test('a second spelling of the same bytes is refused', () => {
  const cases = {
    'no padding': 'Zg',
    'half of the padding': 'Zg=',
    'too much padding': 'Zg===',
    'padding alone': '====',
    'padding in the middle': 'Zg==Zm9v',
    'one digit': 'Zm9vZ===',
    'stray bits after one byte': 'Zh==',
    'stray bits after two bytes': 'Zm9=',
    'a line feed': 'Zm9v\n',
    'white space': 'Zm 9',
    'the alphabet for URLs': 'Zm9-',
    'the other one of it': 'Zm9_',
    'a letter beyond ASCII': 'Zm9é',
    'a letter beyond bytes': 'Zm9ś',
    'the same in front': '\u0100AAA',
  };
  for (const [what, text] of Object.entries(cases)) assert.is(fromBase64(text), null, what);
});

test('whatever is read has that one spelling', () => {
  const digits = fc.constantFrom(...'AQgwBZz09+/=-_ \n');
  fc.assert(
    fc.property(fc.array(digits, { maxLength: 12 }), letters => {
      const text = letters.join('');
      const bytes = fromBase64(text);
      assert.ok(bytes === null || toBase64(bytes) === text, text);
    }),
    { numRuns: 5000 },
  );
});

test.run();
