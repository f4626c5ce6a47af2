/** The field: its laws on any numbers, its bytes there and back. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inverse, PRIME, power, reduce, toBytes, toNumber } from '../../src/wire/field.ts';

const element = fc.bigInt({ min: 0n, max: PRIME - 1n });

test('whatever is not zero has an inverse; zero stays zero', () => {
  assert.is(inverse(0n), 0n);
  fc.assert(
    fc.property(element, n => assert.is((n * inverse(n)) % PRIME, n === 0n ? 0n : 1n)),
    { numRuns: 60, seed: 2026 },
  );
});

test('powers multiply, and below zero is reduced', () => {
  assert.is(power(3n, 0n), 1n);
  assert.is(power(3n, 200n), 3n ** 200n % PRIME);
  fc.assert(
    fc.property(element, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (n, a, b) =>
      assert.is(power(n, BigInt(a + b)), (power(n, BigInt(a)) * power(n, BigInt(b))) % PRIME),
    ),
    { numRuns: 60, seed: 2026 },
  );
  assert.is(reduce(-1n), PRIME - 1n);
  assert.is(reduce(5n), 5n);
});

test('bytes are little-endian, and come back', () => {
  assert.equal(toBytes(0x0102n).subarray(0, 3), new Uint8Array([2, 1, 0]));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), bytes =>
      assert.equal(toBytes(toNumber(bytes)), bytes),
    ),
    { numRuns: 60, seed: 2026 },
  );
});

test.run();
