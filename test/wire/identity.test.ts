import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { accept, refuse, type Verdict } from '../../src/lib/verdict.ts';
import { type Cbor, encode } from '../../src/wire/cbor.ts';
import { keyId } from '../../src/wire/crypto.ts';
import { sign1 } from '../../src/wire/envelope.ts';
import {
  CERTIFICATE_REFUSALS,
  type Certificate,
  type CertificateRefusal,
  CHAIN_REFUSALS,
  type Chain,
  type ChainRefusal,
  examineChain,
  issue,
  readCertificate,
  verifyCertificate,
} from '../../src/wire/identity.ts';
import type { RootSet } from '../../src/wire/rootset.ts';
import { CHAIN, DAY, INSTANCE, keyOf, map, NOW, named, payloadOf, ROOTS, SIGNER, SUB_CA } from '../support/trust.ts';

const [subCa, signer] = CHAIN as readonly [Uint8Array, Uint8Array];
const identity = issue(INSTANCE, named('signer'));

/** `cnf` with a COSE_Key: key type OKP, this curve. */
const coseKey = (curve: number, x: Uint8Array): Cbor => map([1, map([1, 1], [-1, curve], [-2, x])]);

/** The identity with other claims, properly signed. */
const claiming = (claim: number, value: Cbor): Uint8Array =>
  sign1({ type: 'cwt', payload: encode(new Map(payloadOf(identity)).set(claim, value)), seed: named('signer') });

/** A chain that nobody knows yet: seen through, and proven. */
function verifyChain(chain: readonly Uint8Array[], roots: RootSet, at: number): Verdict<Chain, ChainRefusal> {
  const examined = examineChain(chain, roots, at, []);
  if (!examined.ok) return examined;
  return examined.value.proven() ? accept(examined.value.chain) : refuse('bad-signature');
}

test('a certificate says what was issued', () => {
  assert.equal(verifyCertificate(identity, keyOf('signer'), 'instance'), {
    ok: true,
    value: { ...INSTANCE, bytes: identity },
  });
});

test('dates are whole seconds', () => {
  const read = readCertificate(issue({ ...INSTANCE, notBefore: NOW + 999, notAfter: NOW + 1001 }, named('signer')));
  assert.ok(read.ok);
  assert.is(read.value.notBefore, NOW);
  assert.is(read.value.notAfter, NOW + 1000);
});

test('serial numbers keep all their digits', () => {
  for (const serial of [0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
    const read = readCertificate(issue({ ...INSTANCE, serial }, named('signer')));
    assert.ok(read.ok);
    assert.is(read.value.serial, serial);
  }
});

test('the claims are those of RFC 8392 and RFC 8747', () => {
  assert.equal(
    payloadOf(identity),
    map(
      [1, 'Signer 1'],
      [2, INSTANCE.subject],
      [4, (NOW + 365 * DAY) / 1000],
      [5, NOW / 1000],
      [7, fromHex('00000000000003e8')!],
      [8, coseKey(6, keyOf('instance'))],
      [-65537, 2],
    ),
  );
});

test('a certificate is small', () => {
  assert.ok(identity.length <= 250, `${identity.length} bytes`);
});

/** RFC 8392 appendix A.3: a sound CWT of someone else, signed by ES256. */
const A3 =
  'd28443a10126a05850a70175636f61703a2f2f61732e6578616d706c652e636f6d02656572696b77037818636f61703a2f2f6c696768742e657861' +
  '6d706c652e636f6d041a5612aeb0051a5610d9f0061a5610d9f007420b7158405427c1ff28d23fba' +
  'd1f29c4c7c6a555e601d6fa29f9179bc3d7438bacaca5acd08c8d4d4f96131680c429a01f85951ecee743a52b9b63632c57209120e1c9e30';

test('the numbers are those of the example in RFC 8392 appendix A.3', () => {
  const theirs = payloadOf(fromHex(A3)!);
  const ours = payloadOf(identity);
  for (const claim of [1, 2, 4, 5, 7]) assert.is(typeof theirs.get(claim), typeof ours.get(claim), `claim ${claim}`);
});

const CERTIFICATES: readonly [why: string, bytes: Uint8Array, refusal: CertificateRefusal][] = [
  ['nothing', new Uint8Array(0), 'malformed'],
  ['a text', new Uint8Array([0x61, 0x61]), 'malformed'],
  ['a missing date', claiming(4, ''), 'malformed'],
  ['a date beyond all calendars', claiming(4, 2 ** 50), 'malformed'],
  ['a serial number that no number holds', claiming(7, new Uint8Array(8).fill(0xff)), 'malformed'],
  ['a short serial number', claiming(7, new Uint8Array(2)), 'malformed'],
  ['a key of another curve', claiming(8, coseKey(4, keyOf('x'))), 'malformed'],
  ['a short key', claiming(8, coseKey(6, new Uint8Array(31))), 'malformed'],
  ['an unknown role', claiming(-65537, 3), 'malformed'],
  ['a claim too many', claiming(3, 'audience'), 'malformed'],
  ['a CWT without a type', fromHex(A3)!, 'wrong-type'],
  ['another type', sign1({ type: 'smart-agent-reply', payload: encode(1), seed: named('signer') }), 'wrong-type'],
  ['another role', issue({ ...INSTANCE, role: 'signer' }, named('signer')), 'wrong-role'],
  ['another issuer', issue(INSTANCE, named('stranger')), 'bad-signature'],
];
for (const [why, bytes, refusal] of CERTIFICATES) {
  test(`a certificate is refused for ${why}: ${refusal}`, () => {
    assert.equal(verifyCertificate(bytes, keyOf('signer'), 'instance'), { ok: false, refusal });
  });
}

test('a chain leads from a root to the signing key', () => {
  const verdict = verifyChain(CHAIN, ROOTS, NOW);
  assert.ok(verdict.ok);
  assert.equal(verdict.value, { subCa: { ...SUB_CA, bytes: subCa }, signer: { ...SIGNER, bytes: signer } });
});

type Fields = Partial<Certificate>;
const chainOf = (upper: Fields, lower: Fields, by = 'root 1', then = 'sub-ca'): readonly Uint8Array[] => [
  issue({ ...SUB_CA, ...upper }, named(by)),
  issue({ ...SIGNER, ...lower }, named(then)),
];
const RETIRING: RootSet = {
  ...ROOTS,
  roots: ROOTS.roots.slice(1),
  retired: [keyId(keyOf('root 1'))],
};
/** As if someone had put the key id of a root on a signature of his own. */
const stolenId = fromHex(
  toHex(issue(SUB_CA, named('stranger'))).replace(toHex(keyId(keyOf('stranger'))), toHex(keyId(keyOf('root 1')))),
)!;

const CHAINS: readonly [
  why: string,
  chain: readonly Uint8Array[],
  roots: RootSet,
  at: number,
  refusal: ChainRefusal,
][] = [
  ['no certificate', [], ROOTS, NOW, 'chain-missing'],
  ['one certificate', [subCa], ROOTS, NOW, 'chain-missing'],
  ['three certificates', [subCa, signer, signer], ROOTS, NOW, 'chain-too-long'],
  ['bytes that are none', [subCa, new Uint8Array(9)], ROOTS, NOW, 'chain-malformed'],
  ['the wrong way round', [signer, subCa], ROOTS, NOW, 'wrong-role'],
  [
    'an instance that signs',
    [subCa, issue({ ...INSTANCE, issuer: 'Sub-CA 1' }, named('sub-ca'))],
    ROOTS,
    NOW,
    'wrong-role',
  ],
  ['a signer under a signer', chainOf({ role: 'signer' }, {}), ROOTS, NOW, 'wrong-role'],
  ['a root set of another name', CHAIN, { ...ROOTS, name: 'Else' }, NOW, 'issuer-mismatch'],
  ['a signer of another sub-CA', chainOf({}, { issuer: 'Sub-CA 2' }), ROOTS, NOW, 'issuer-mismatch'],
  ['a root that was retired', CHAIN, RETIRING, NOW, 'retired-root'],
  ['a root that never was', chainOf({}, {}, 'stranger'), ROOTS, NOW, 'unknown-root'],
  ['a sub-CA of tomorrow', chainOf({ notBefore: NOW + 1000 }, {}), ROOTS, NOW, 'not-yet-valid'],
  ['a signer of tomorrow', chainOf({}, { notBefore: NOW + 1000 }), ROOTS, NOW, 'not-yet-valid'],
  ['a sub-CA of yesterday', chainOf({ notAfter: NOW }, {}), ROOTS, NOW, 'expired'],
  ['a signer of yesterday', chainOf({}, { notAfter: NOW }), ROOTS, NOW, 'expired'],
  ['the same chain, years later', CHAIN, ROOTS, NOW + 800 * DAY, 'expired'],
  ['a stolen root id', [stolenId, signer], ROOTS, NOW, 'bad-signature'],
  ['a signer that its sub-CA did not sign', chainOf({}, {}, 'root 1', 'stranger'), ROOTS, NOW, 'bad-signature'],
  ['a signer that the root signed', chainOf({}, {}, 'root 1', 'root 1'), ROOTS, NOW, 'bad-signature'],
];
for (const [why, chain, roots, at, refusal] of CHAINS) {
  test(`a chain is refused for ${why}: ${refusal}`, () => {
    assert.equal(verifyChain(chain, roots, at), { ok: false, refusal });
  });
}

test('every refusal has a case', () => {
  assert.equal([...new Set(CERTIFICATES.map(row => row[2]))].sort(), [...CERTIFICATE_REFUSALS].sort());
  assert.equal([...new Set(CHAINS.map(row => row[4]))].sort(), [...CHAIN_REFUSALS].sort());
});

test('validity begins with its first millisecond and ends before its last', () => {
  const short = chainOf({}, { notBefore: NOW, notAfter: NOW + 1000 });
  assert.ok(verifyChain(short, ROOTS, NOW).ok);
  assert.ok(verifyChain(short, ROOTS, NOW + 999).ok);
  assert.not(verifyChain(short, ROOTS, NOW - 1).ok);
  assert.not(verifyChain(short, ROOTS, NOW + 1000).ok);
});

test('a known chain is spared the signatures, and nothing else', () => {
  const unsigned = chainOf({}, {}, 'root 1', 'stranger');
  const proven = (chain: readonly Uint8Array[], known: readonly Uint8Array[]) => {
    const examined = examineChain(chain, ROOTS, NOW, known);
    return examined.ok && examined.value.proven();
  };
  assert.ok(proven(unsigned, unsigned));
  assert.not(proven(unsigned, CHAIN));
  assert.not(proven(unsigned, unsigned.slice(0, 1)));
  assert.ok(proven(CHAIN, []));
  const refusal = (roots: RootSet, at: number) => examineChain(CHAIN, roots, at, CHAIN);
  assert.equal(refusal(RETIRING, NOW), { ok: false, refusal: 'retired-root' });
  assert.equal(refusal(ROOTS, NOW + 800 * DAY), { ok: false, refusal: 'expired' });
});

test('no byte of a certificate can be changed', () => {
  for (let i = 0; i < identity.length; i++) {
    const bad = identity.slice();
    bad[i]! ^= 1 << (i % 8);
    assert.not(verifyCertificate(bad, keyOf('signer'), 'instance').ok, `byte ${i}`);
  }
});

test.run();
