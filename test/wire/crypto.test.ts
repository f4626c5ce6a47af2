import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../src/lib/assert.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { AGREEMENT_REFUSALS, agree, agreementKey, digest, keyId, open, seal, sha512 } from '../../src/wire/crypto.ts';

const bytes = (hex: string) => fromHex(hex)!;
const seed = new Uint8Array(32).fill(7);
const message = Uint8Array.of(1, 2, 3);
const isFault = (error: unknown) => error instanceof Fault;

test('SHA-512 is that of FIPS 180, and the digest its first half', () => {
  const abc =
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
  const input = Uint8Array.from([0x61, 0x62, 0x63]);
  assert.is(toHex(sha512(input)), abc);
  assert.is(toHex(digest(input)), abc.slice(0, 64));
  assert.is(toHex(keyId(input)), abc.slice(0, 16));
});

test('X25519 is that of RFC 7748 section 6.1, and the agreed key the digest of its secret', () => {
  const bob = bytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
  const alice = bytes('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
  const shared = bytes('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742');
  assert.is(toHex(agreementKey(bob)), 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
  assert.equal(agree(bob, alice), { ok: true, value: digest(shared) });
  assert.equal(agree(seed, agreementKey(bob)), agree(bob, agreementKey(seed)));
});

/** The points whose every multiple is zero (RFC 7748 section 7), as X25519 reads them. */
const ZERO_AGREEMENTS = [
  bytes('0000000000000000000000000000000000000000000000000000000000000000'),
  bytes('0100000000000000000000000000000000000000000000000000000000000000'),
  bytes('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'),
  bytes('5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'),
  bytes('ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
  bytes('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
  bytes('eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
];
/** X25519 passes over the highest bit. */
const withHighBit = (u: Uint8Array) => u.map((byte, i) => (i === 31 ? byte | 0x80 : byte));

test('an agreement in which the other secret has no part is refused', () => {
  const refused = new Set<string>();
  for (const key of ZERO_AGREEMENTS.flatMap(u => [u, withHighBit(u)])) {
    const verdict = agree(seed, key);
    assert.equal(verdict, { ok: false, refusal: 'agreement-all-zero' }, toHex(key));
    refused.add('agreement-all-zero');
  }
  for (const length of [0, 31, 33]) {
    assert.equal(agree(seed, new Uint8Array(length)), { ok: false, refusal: 'agreement-key-length' });
    refused.add('agreement-key-length');
  }
  assert.equal([...refused].sort(), [...AGREEMENT_REFUSALS].sort());
});

test('what is sealed opens under the same key and nonce, unchanged, and else not at all', () => {
  const key = new Uint8Array(32).fill(1);
  const nonce = new Uint8Array(24).fill(2);
  const box = seal(key, nonce, message);
  assert.is(box.length, message.length + 16);
  assert.equal(open(key, nonce, box), message);
  assert.equal(open(key, nonce, seal(key, nonce, new Uint8Array(0))), new Uint8Array(0));
  assert.is(open(new Uint8Array(32), nonce, box), null);
  assert.is(open(key, new Uint8Array(24), box), null);
  for (let length = 0; length < box.length; length++) assert.is(open(key, nonce, box.subarray(0, length)), null);
  for (let i = 0; i < 8 * box.length; i++) {
    const changed = box.slice();
    changed[i >> 3]! ^= 1 << (i & 7);
    assert.is(open(key, nonce, changed), null, `bit ${i}`);
  }
});

test('our own keys of a wrong length are faults', () => {
  const short = new Uint8Array(31);
  const nonce = new Uint8Array(24);
  for (const wrong of [
    () => agreementKey(short),
    () => agree(short, seed),
    () => seal(short, nonce, message),
    () => seal(seed, short, message),
    () => open(short, nonce, message),
    () => open(seed, short, message),
  ])
    assert.throws(wrong, isFault);
});

test.run();
