/** X25519 against RFC 7748 and against tweetnacl. */
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { BASE_POINT, multiply, pointOf } from '../../src/wire/x25519.ts';

const hex = (text: string) => fromHex(text)!;

/** Section 5.2: scalar, u, and the u that comes of them. */
const VECTORS = [
  [
    'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
    'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
    'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
  ],
  [
    '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
    'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
    '95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957',
  ],
] as const;
for (const [scalar, u, product] of VECTORS)
  test(`RFC 7748 section 5.2: ${scalar.slice(0, 8)}…`, () =>
    assert.is(toHex(multiply(hex(scalar), pointOf(hex(u)))), product));

test('RFC 7748 section 5.2: iterated', () => {
  let k = hex('0900000000000000000000000000000000000000000000000000000000000000');
  let u = k;
  for (let i = 0; i < 1000; i++) {
    if (i === 1) assert.is(toHex(k), '422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079');
    [k, u] = [multiply(k, pointOf(u)), k];
  }
  assert.is(toHex(k), '684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51');
});

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
test('any scalar and any key give what tweetnacl gives', () => {
  fc.assert(
    fc.property(secret, secret, (scalar, key) => {
      assert.equal(multiply(scalar, pointOf(key)), nacl.scalarMult(scalar, key));
      assert.equal(multiply(scalar, BASE_POINT), nacl.scalarMult.base(scalar));
    }),
    { numRuns: 60, seed: 2026 },
  );
});

test('edges of the field: zero, one, the prime and its neighbours, all bits set', () => {
  const scalar = hex(VECTORS[0][0]);
  const P = 2n ** 255n - 19n;
  for (const u of [0n, 1n, 2n, P - 2n, P - 1n, P, P + 1n, 2n ** 255n - 1n]) {
    const key = Uint8Array.from({ length: 32 }, (_, i) => Number((u >> BigInt(8 * i)) & 255n));
    assert.equal(multiply(scalar, pointOf(key)), nacl.scalarMult(scalar, key), String(u));
    const high = key.map((byte, i) => (i === 31 ? byte | 128 : byte));
    assert.equal(multiply(scalar, pointOf(high)), nacl.scalarMult(scalar, high), `${u} with the highest bit`);
  }
});

test.run();
