import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../src/lib/assert.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { toUtf8 } from '../../src/lib/utf8.ts';
import { CBOR_REFUSALS, type Cbor, encode, MAX_BYTES } from '../../src/wire/cbor.ts';
import { keyId, publicKey, sign } from '../../src/wire/crypto.ts';
import {
  check1,
  checkMany,
  ENVELOPE_REFUSALS,
  type EnvelopeRefusal,
  MAX_CHAIN,
  MAX_SIGNATURES,
  read1,
  readMany,
  sign1,
  signMany,
  toBeSigned1,
} from '../../src/wire/envelope.ts';

const bytes = (hex: string) => fromHex(hex)!;
const filled = (value: number): Uint8Array => new Uint8Array(32).fill(value);
const seed = filled(7);
const key = publicKey(seed);
const payload = toUtf8('what is said');
const NOTHING: Uint8Array = new Uint8Array(0);
const TYPE = 'test';

/** Reads and checks in one go, as a door does. */
const open1 = (envelope: Uint8Array, from: Uint8Array = key, type = TYPE, external = NOTHING) => {
  const read = read1(envelope);
  return read.ok ? check1(read.value, from, type, external) : read;
};
const openMany = (envelope: Uint8Array, from: readonly Uint8Array[], threshold = 1, type = TYPE) => {
  const read = readMany(envelope);
  return read.ok ? checkMany(read.value, from, threshold, type) : read;
};
const refused = (refusal: string) => ({ ok: false, refusal });

/** An envelope made by hand, with headers of our choice, and rightly signed for all that. */
function byHand(headers: [number | string, Cbor][], unprotected: [number | string, Cbor][] = []): Uint8Array {
  const covered = headers.length > 0 ? encode(new Map(headers)) : NOTHING;
  const signature = sign(seed, toBeSigned1(covered, NOTHING, payload));
  return encode({ tag: 18, value: [covered, new Map(unprotected), payload, signature] });
}
const HEADERS: [number, Cbor][] = [
  [1, -19],
  [4, keyId(key)],
  [16, TYPE],
];

test('what one signer signs, a reader gets with its type and key id', () => {
  const read = read1(sign1({ type: TYPE, payload, seed }));
  assert.ok(read.ok);
  assert.is(read.value.type, TYPE);
  assert.is(read.value.signed.algorithm, -19);
  assert.equal(read.value.kid, keyId(key));
  assert.equal(read.value.chain, []);
  assert.equal(check1(read.value, key, TYPE), { ok: true, value: payload });
});

test('an envelope is spelled as RFC 9052 says', () => {
  const kid = toHex(keyId(key));
  const headers = `a301320448${kid}106474657374`;
  const signed = `846a5369676e61747572653153${headers}404c${toHex(payload)}`;
  assert.is(
    toHex(sign1({ type: TYPE, payload, seed })),
    `d28453${headers}a04c${toHex(payload)}5840${toHex(sign(seed, bytes(signed)))}`,
  );
});

test('the chain comes along unsigned', () => {
  const chain = [Uint8Array.of(1), Uint8Array.of(2, 3)];
  const read = read1(sign1({ type: TYPE, payload, seed, chain }));
  assert.ok(read.ok);
  assert.equal(read.value.chain, chain);
  assert.ok(check1({ ...read.value, chain: [] }, key, TYPE).ok);
  assert.throws(() => sign1({ type: TYPE, payload, seed, chain: new Array(MAX_CHAIN + 1).fill(NOTHING) }), isFault);
});

test('both spellings of the algorithm are taken', () => {
  assert.ok(open1(byHand(HEADERS)).ok);
  assert.ok(open1(byHand([[1, -8], ...HEADERS.slice(1)])).ok);
});

test('headers that are not ours are passed over unless they are critical', () => {
  const other: [number | string, Cbor][] = [...HEADERS, [3, 0], ['x', true]];
  assert.ok(open1(byHand(other, [[5, Uint8Array.of(1)]])).ok);
  assert.ok(open1(byHand([...HEADERS, [2, [1, 4, 16]]])).ok);
  assert.equal(open1(byHand([...other, [2, [3]]])), refused('critical-header'));
});

test('an empty map of protected headers counts as none, however it is carried', () => {
  // As in sign-pass-01 of the COSE working group's examples, with our algorithm.
  const signature = sign(seed, toBeSigned1(NOTHING, NOTHING, payload));
  for (const carried of [NOTHING, bytes('a0')]) {
    const read = read1(encode({ tag: 18, value: [carried, new Map([[4, keyId(key)]]), payload, signature] }));
    assert.ok(read.ok);
    assert.equal(read.value.signed.protected, NOTHING);
    assert.is(read.value.type, '');
    assert.equal(read.value.kid, keyId(key));
    assert.equal(check1(read.value, key, ''), refused('wrong-algorithm'));
    const claimed = { ...read.value, signed: { ...read.value.signed, algorithm: -19 } };
    assert.equal(check1(claimed, key, ''), { ok: true, value: payload });
  }
});

test('data that both sides know can be signed along without being sent', () => {
  const external = bytes('11aa22bb33cc44dd55006699');
  const covered = encode(new Map(HEADERS));
  const signature = sign(seed, toBeSigned1(covered, external, payload));
  const envelope = encode({ tag: 18, value: [covered, new Map(), payload, signature] });
  assert.ok(open1(envelope, key, TYPE, external).ok);
  assert.equal(open1(envelope), refused('signature-wrong'));
});

test('one example of the COSE working group: eddsa-sig-01', () => {
  const envelope = bytes(
    'd28445a201270300a10442313154546869732069732074686520636f6e74656e742e58407142fd2ff96d56db85bee905a76ba1d0b7321a95c8c4d3607c5781932b7afb8711497dfa751bf40b58b3bcc32300b1487f3db34085eef013bf08f4a44d6fef0d',
  );
  const from = bytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  assert.equal(open1(envelope, from, ''), { ok: true, value: toUtf8('This is the content.') });
  assert.equal(open1(envelope, from), refused('wrong-type'));
});

const signature = sign(seed, toBeSigned1(encode(new Map(HEADERS)), NOTHING, payload));
const covered = encode(new Map(HEADERS));
const NO_HEADERS: Cbor = new Map();
const sign1Of = (...parts: Cbor[]) => encode({ tag: 18, value: parts });
const signOf = (...parts: Cbor[]) => encode({ tag: 98, value: parts });
const one = [covered, NO_HEADERS, signature];

/** Each refusal of our own, and what earns it. Those of CBOR pass through as they are. */
const REFUSED: Record<Exclude<EnvelopeRefusal, (typeof CBOR_REFUSALS)[number]>, readonly (() => unknown)[]> = {
  'not-tagged': [
    () => open1(encode([covered, NO_HEADERS, payload, signature])),
    () => open1(encode(7)),
    () => open1(encode(null)),
    () => openMany(encode([covered, NO_HEADERS, payload, [one]]), [key]),
  ],
  'not-an-envelope': [
    () => open1(encode({ tag: 18, value: 7 })),
    () => open1(sign1Of()),
    () => open1(sign1Of(covered, NO_HEADERS, payload)),
    () => open1(sign1Of(covered, NO_HEADERS, payload, signature, signature)),
    () => open1(sign1Of('', NO_HEADERS, payload, signature)),
    () => open1(sign1Of(covered, [], payload, signature)),
    () => open1(sign1Of(covered, NO_HEADERS, 'text', signature)),
    () => open1(sign1Of(covered, NO_HEADERS, payload, [signature])),
    () => open1(sign1Of(encode([]), NO_HEADERS, payload, signature)),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, []), [key]),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, signature), [key]),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, [signature]), [key]),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, [[covered, NO_HEADERS]]), [key]),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, [[covered, NO_HEADERS, null]]), [key]),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, [[7, NO_HEADERS, signature]]), [key]),
  ],
  'bad-header': [
    () => open1(byHand([[1, 'EdDSA'], ...HEADERS.slice(1)])),
    () =>
      open1(
        byHand([
          [1, -19],
          [4, 'text'],
          [16, TYPE],
        ]),
      ),
    () =>
      open1(
        byHand([
          [1, -19],
          [16, 50],
        ]),
      ),
    () => open1(byHand(HEADERS, [[-65_537, Uint8Array.of(1)]])),
    () => open1(byHand(HEADERS, [[-65_537, [1]]])),
    () => open1(byHand(HEADERS, [[-65_537, new Array(MAX_CHAIN + 1).fill(NOTHING)]])),
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, [[encode(new Map([[1, '']])), NO_HEADERS, signature]]), [key]),
  ],
  'header-repeated': [
    () => open1(byHand(HEADERS, [[1, -19]])),
    () => open1(byHand(HEADERS, [[4, keyId(key)]])),
    () => open1(byHand([...HEADERS, ['x', 1]], [['x', 1]])),
  ],
  'critical-header': [
    () => open1(byHand([...HEADERS, [2, [99]], [99, 1]])),
    () => open1(byHand([...HEADERS, [2, ['x']], ['x', 1]])),
    () => open1(byHand([...HEADERS, [2, [1, 2]]])),
    () => open1(byHand([...HEADERS, [2, []]])),
    () => open1(byHand([...HEADERS, [2, 1]])),
    () => open1(byHand(HEADERS, [[2, [1]]])),
    () =>
      open1(
        byHand(
          [
            [1, -19],
            [2, [4]],
            [16, TYPE],
          ],
          [[4, keyId(key)]],
        ),
      ),
  ],
  'detached-payload': [
    () => open1(sign1Of(covered, NO_HEADERS, null, signature)),
    () => openMany(signOf(NOTHING, NO_HEADERS, null, [one]), [key]),
  ],
  'too-many-signatures': [
    () => openMany(signOf(NOTHING, NO_HEADERS, payload, new Array(MAX_SIGNATURES + 1).fill(one)), [key]),
  ],
  'wrong-algorithm': [
    () => open1(byHand([[1, -7], ...HEADERS.slice(1)])),
    () => open1(byHand([[1, -53], ...HEADERS.slice(1)])),
    () => open1(byHand(HEADERS.slice(1))),
    () => open1(byHand(HEADERS.slice(1), [[1, -19]])),
  ],
  'wrong-type': [
    () => open1(byHand(HEADERS), key, 'other'),
    () => open1(byHand(HEADERS), key, ''),
    () => open1(byHand(HEADERS.slice(0, 2))),
    () => open1(byHand(HEADERS.slice(0, 2), [[16, TYPE]])),
    () => openMany(signMany({ type: TYPE, payload, seeds: [seed] }), [key], 1, 'other'),
  ],
  'too-few-signatures': [
    () => openMany(signMany({ type: TYPE, payload, seeds: [seed] }), [key], 2),
    () => openMany(signMany({ type: TYPE, payload, seeds: [seed] }), []),
  ],
};

test('every refusal has its cases', () => {
  const own = ENVELOPE_REFUSALS.filter(refusal => !(CBOR_REFUSALS as readonly string[]).includes(refusal));
  assert.equal(Object.keys(REFUSED).sort(), [...own].sort());
  for (const [refusal, cases] of Object.entries(REFUSED))
    for (const [i, attempt] of cases.entries()) assert.equal(attempt(), refused(refusal), `${refusal}, case ${i}`);
});

test('what CBOR refuses is refused by its name, inside and outside', () => {
  const good = toHex(sign1({ type: TYPE, payload, seed }));
  assert.equal(open1(bytes(good.replace('d2', 'd903e6'))), refused('tag-not-allowed'));
  assert.equal(open1(bytes(good.replace('d2', 'd862'))), refused('tag-not-allowed'));
  assert.equal(openMany(bytes(good), [key]), refused('tag-not-allowed'));
  assert.equal(open1(bytes(good + '00')), refused('trailing-bytes'));
  assert.equal(open1(sign1Of(bytes('a201320107'), NO_HEADERS, payload, signature)), refused('duplicate-key'));
  assert.equal(open1(sign1Of(bytes('a1'), NO_HEADERS, payload, signature)), refused('truncated'));
});

test('a payload taken from one message does not pass in another kind', () => {
  const many = signMany({ type: TYPE, payload, seeds: [seed] });
  const read = readMany(many);
  assert.ok(read.ok);
  const { signed } = read.value.signatures[0]!;
  assert.equal(open1(sign1Of(signed.protected, NO_HEADERS, payload, signed.signature)), refused('wrong-type'));
});

test('an envelope too long to be signed again is refused like any other', () => {
  const long = new Uint8Array(MAX_BYTES - 40);
  for (const length of [0, 1, 20])
    assert.equal(
      open1(sign1Of(covered, NO_HEADERS, long.subarray(length), new Uint8Array(length))),
      refused('signature-length'),
    );
  const many = signOf(encode(new Map([[16, TYPE]])), NO_HEADERS, long, [
    [encode(new Map(HEADERS.slice(0, 2))), NO_HEADERS, NOTHING],
  ]);
  assert.equal(openMany(many, [key]), refused('too-few-signatures'));
  const longest = sign1({ type: TYPE, payload: new Uint8Array(MAX_BYTES - 92), seed });
  assert.is(longest.length, MAX_BYTES);
  assert.ok(open1(longest).ok);
});

test('several sign together, and different keys are counted', () => {
  const seeds = [filled(1), filled(2), filled(3)];
  const [a, b, c] = seeds.map(publicKey) as [Uint8Array, Uint8Array, Uint8Array];
  const stranger = publicKey(filled(9));
  const byTwo = signMany({ type: TYPE, payload, seeds: seeds.slice(0, 2) });
  const cases: [string, Uint8Array, Uint8Array[], number, boolean][] = [
    ['two of three', byTwo, [a, b, c], 2, true],
    ['two, where three are needed', byTwo, [a, b, c], 3, false],
    ['one of those asked', byTwo, [b, c], 1, true],
    ['none of those asked', byTwo, [c, stranger], 1, false],
    ['one key listed twice', byTwo, [a, a], 2, false],
    [
      'one key that signed twice',
      signMany({ type: TYPE, payload, seeds: [filled(1), filled(1)] }),
      [a, b, c],
      2,
      false,
    ],
    [
      'a stranger beside two',
      signMany({ type: TYPE, payload, seeds: [filled(9), ...seeds.slice(0, 2)] }),
      [a, b, c],
      2,
      true,
    ],
  ];
  for (const [what, envelope, keys, threshold, accepted] of cases)
    assert.equal(
      openMany(envelope, keys, threshold),
      accepted ? { ok: true, value: payload } : refused('too-few-signatures'),
      what,
    );
  assert.throws(() => openMany(byTwo, [a], 0), isFault);
  assert.throws(() => signMany({ type: TYPE, payload, seeds: new Array(MAX_SIGNATURES + 1).fill(seed) }), isFault);
});

test('a signature that does not verify counts for nothing and spoils nothing', () => {
  const seeds = [filled(1), filled(2)];
  const keys = seeds.map(publicKey);
  const envelope = signMany({ type: TYPE, payload, seeds });
  envelope[envelope.length - 1]! ^= 1;
  assert.ok(openMany(envelope, keys, 1).ok);
  assert.equal(openMany(envelope, keys, 2), refused('too-few-signatures'));
});

const change = fc.tuple(fc.nat(), fc.constantFrom('set', 'cut', 'insert'), fc.nat(255));
const changes = fc.array(change, { minLength: 1, maxLength: 2 });
function changed(bytes: Uint8Array, changes: readonly (readonly [number, string, number])[]): Uint8Array {
  const result = [...bytes];
  for (const [where, how, byte] of changes)
    result.splice(where % result.length, how === 'insert' ? 0 : 1, ...(how === 'cut' ? [] : [byte]));
  return Uint8Array.from(result);
}

test('a changed envelope never throws, and never says what was not signed', () => {
  const good = sign1({ type: TYPE, payload, seed, chain: [Uint8Array.of(1, 2, 3)] });
  fc.assert(
    fc.property(changes, changes => {
      const verdict = open1(changed(good, changes));
      if (verdict.ok) assert.equal(verdict.value, payload);
    }),
    { numRuns: 500 },
  );
  const many = signMany({ type: TYPE, payload, seeds: [seed, filled(8)] });
  fc.assert(
    fc.property(changes, changes => {
      const verdict = openMany(changed(many, changes), [key, publicKey(filled(8))], 2);
      if (verdict.ok) assert.equal(verdict.value, payload);
    }),
    { numRuns: 300 },
  );
});

const isFault = (error: unknown) => error instanceof Fault;

test.run();
