import * as noble from '@noble/ed25519';
import * as fc from 'fast-check';
import nacl from 'tweetnacl';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../src/lib/assert.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { publicKey, SIGNATURE_REFUSALS, type SignatureRefusal, sign, verify } from '../../src/wire/ed25519.ts';

noble.hashes.sha512 = message => Uint8Array.from(nacl.hash(message));

const bytes = (hex: string) => fromHex(hex)!;
const seed = new Uint8Array(32).fill(7);
const message = Uint8Array.of(1, 2, 3);

/** RFC 8032 section 7.1, tests 1 to 3. */
const RFC_8032 = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

test('the first signatures of RFC 8032', () => {
  for (const vector of RFC_8032) {
    assert.is(toHex(publicKey(bytes(vector.seed))), vector.key);
    assert.is(toHex(sign(bytes(vector.seed), bytes(vector.message))), vector.signature);
    assert.equal(verify(bytes(vector.key), bytes(vector.message), bytes(vector.signature)), { ok: true, value: true });
  }
});

test('noble, tweetnacl and this door sign alike and accept alike', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ maxLength: 200 }),
      fc.nat(511),
      (seed, message, bit) => {
        const pair = nacl.sign.keyPair.fromSeed(seed);
        const signature = sign(seed, message);
        assert.equal(publicKey(seed), pair.publicKey);
        assert.equal(signature, nacl.sign.detached(message, pair.secretKey));
        assert.equal(signature, noble.sign(message, seed));
        assert.ok(verify(pair.publicKey, message, signature).ok);

        const changed = signature.slice();
        changed[bit >> 3]! ^= 1 << (bit & 7);
        const accepted = verify(pair.publicKey, message, changed).ok;
        assert.not(accepted);
        assert.is(noble.verify(changed, message, pair.publicKey, { zip215: false }), accepted);
      },
    ),
    { numRuns: 60 },
  );
});

test('a signature is by one key over one message', () => {
  const signature = sign(seed, message);
  const other = publicKey(new Uint8Array(32).fill(8));
  assert.equal(verify(publicKey(seed), Uint8Array.of(1, 2), signature), { ok: false, refusal: 'signature-wrong' });
  assert.equal(verify(other, message, signature), { ok: false, refusal: 'signature-wrong' });
  // The key that was used last is remembered: turn about, each still signs as itself.
  for (let i = 0; i < 4; i++) {
    const turn = new Uint8Array(32).fill(7 + (i % 2));
    assert.equal(sign(turn, message), nacl.sign.detached(message, nacl.sign.keyPair.fromSeed(turn).secretKey));
  }
});

test('neither the remembered key nor what is handed out can be changed from outside', () => {
  const mine = seed.slice();
  const key = publicKey(mine);
  const expected = toHex(key);
  key.fill(0);
  assert.is(toHex(publicKey(mine)), expected);
  mine[0] = 8;
  assert.is.not(toHex(publicKey(mine)), expected);
});

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const toNumber = (bytes: Uint8Array) => BigInt('0x' + toHex(bytes.slice().reverse()));
const toBytes = (n: bigint) => bytes(n.toString(16).padStart(64, '0')).reverse();
const withSign = (y: Uint8Array) => {
  const signed = y.slice();
  signed[31]! |= 0x80;
  return signed;
};
const withR = (r: Uint8Array) => Uint8Array.from([...r, ...sign(seed, message).subarray(32)]);
const withS = (s: bigint) => Uint8Array.from([...sign(seed, message).subarray(0, 32), ...toBytes(s)]);
const S = toNumber(sign(seed, message).subarray(32));

/** The eight points of small order, and the spellings with a sign that a zero x cannot have. */
const OF_SMALL_ORDER: readonly Uint8Array[] = [
  toBytes(0n),
  toBytes(1n),
  toBytes(P - 1n),
  bytes('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
  bytes('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
].flatMap(y => [y, withSign(y)]);

/** Second spellings: y = p ... 2^255 - 1. */
const NOT_CANONICAL: readonly Uint8Array[] = Array.from({ length: 19 }, (_, i) => toBytes(P + BigInt(i))).flatMap(y => [
  y,
  withSign(y),
]);

/** y = 2 belongs to no point. */
const OFF_CURVE = toBytes(2n);

/** Each refusal, and the keys and signatures that earn it; the other one of the two is good. */
const REFUSED: Record<SignatureRefusal, { keys?: readonly Uint8Array[]; signatures?: readonly Uint8Array[] }> = {
  'key-length': { keys: [0, 31, 33, 57, 64].map(length => new Uint8Array(length)) },
  'key-not-canonical': { keys: NOT_CANONICAL },
  'key-small-order': { keys: OF_SMALL_ORDER },
  'key-not-on-curve': { keys: [OFF_CURVE, withSign(OFF_CURVE)] },
  'signature-length': { signatures: [0, 32, 63, 65, 114].map(length => new Uint8Array(length)) },
  'r-not-canonical': { signatures: NOT_CANONICAL.map(withR) },
  'r-small-order': { signatures: OF_SMALL_ORDER.map(withR) },
  's-out-of-range': { signatures: [L, L + 1n, S + L, S + 2n * L, S + 8n * L, 2n ** 256n - 1n].map(withS) },
  'signature-wrong': {
    signatures: [withS(0n), withS(S + 1n), withS(L - 1n), withR(OFF_CURVE), withR(publicKey(seed))],
  },
};

test('every refusal of a signature has its cases', () => {
  assert.equal(Object.keys(REFUSED).sort(), [...SIGNATURE_REFUSALS].sort());
  for (const [refusal, { keys = [], signatures = [] }] of Object.entries(REFUSED)) {
    for (const key of keys)
      assert.equal(verify(key, message, sign(seed, message)), { ok: false, refusal }, `${refusal}: key ${toHex(key)}`);
    for (const signature of signatures)
      assert.equal(
        verify(publicKey(seed), message, signature),
        { ok: false, refusal },
        `${refusal}: ${toHex(signature)}`,
      );
  }
});

test('tweetnacl alone would take a second signature for the same message', () => {
  const second = withS(S + L);
  assert.ok(nacl.sign.detached.verify(message, second, publicKey(seed)));
  assert.not(verify(publicKey(seed), message, second).ok);
});

test('tweetnacl alone would take a key that signs everything', () => {
  const identity = toBytes(1n);
  const signature = Uint8Array.from([...identity, ...toBytes(0n)]);
  assert.ok(nacl.sign.detached.verify(message, signature, identity));
  assert.equal(verify(identity, message, signature), { ok: false, refusal: 'key-small-order' });
});

test('whatever key and signature come in, the answer is a verdict', () => {
  const any = fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
    fc.constantFrom(...OF_SMALL_ORDER, ...NOT_CANONICAL),
  );
  fc.assert(
    fc.property(any, any, any, (key, r, s) => {
      const signature = Uint8Array.from([...r, ...s]);
      const verdict = verify(key, message, signature);
      assert.not(verdict.ok);
    }),
    { numRuns: 300 },
  );
});

test('a seed of a wrong length is a fault', () => {
  for (const length of [0, 31, 33, 64])
    for (const wrong of [() => publicKey(new Uint8Array(length)), () => sign(new Uint8Array(length), message)])
      assert.throws(wrong, (error: unknown) => error instanceof Fault);
});

test.run();
