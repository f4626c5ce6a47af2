/**
 * Vectors that others published: RFC 8032, RFC 8949 appendix A, the COSE working group's examples, RFC 8392 A.3. They are
 * data beside the repository; where they are absent each test says so and is skipped, and the other tests hold a few inline.
 */
import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import { type Cbor, type CborRefusal, decode, encode, isArray, isMap } from '../../src/wire/cbor.ts';
import { publicKey, sign, verify } from '../../src/wire/crypto.ts';
import { check1, read1, toBeSigned1 } from '../../src/wire/envelope.ts';

const ROOT = fileURLToPath(new URL('../../../shared/vectors/', import.meta.url));
const bytes = (hex: string) => fromHex(hex)!;

/** A test over one file of vectors, or a line that says that it was skipped. */
function vectors<T>(name: string, file: string, check: (content: T) => void): void {
  if (existsSync(ROOT + file)) {
    test(name, () => check(JSON.parse(readFileSync(ROOT + file, 'utf8')) as T));
  } else {
    test.skip(name);
    console.log(`skipped: ${name}, for want of ../shared/vectors/${file}`);
  }
}

interface Signature {
  readonly name: string;
  readonly seed: string;
  readonly pk: string;
  readonly msg: string;
  readonly sig: string;
}
vectors<readonly Signature[]>('RFC 8032 section 7.1', 'rfc8032/rfc8032_ed25519.json', all => {
  assert.is(all.length, 5);
  for (const { name, seed, pk, msg, sig } of all) {
    assert.is(toHex(publicKey(bytes(seed))), pk, name);
    assert.is(toHex(sign(bytes(seed), bytes(msg))), sig, name);
    assert.ok(verify(bytes(pk), bytes(msg), bytes(sig)).ok, name);
  }
});

/** Appendix A shows CBOR as a whole. What we do not take of it, and why; all else is read, and written back the same. */
const NOT_TAKEN: Partial<Record<CborRefusal, RegExp>> = {
  float: /^f[9ab]/,
  'bad-simple': /^f(7|0|8)/,
  indefinite: /^(5f|7f|9f|bf|83018202039f|83019f|826161bf)/,
  'tag-not-allowed': /^[cd]/,
  'integer-too-large': /^[13]bf{16}$/,
};
interface Item {
  readonly hex: string;
  readonly decoded?: unknown;
}
vectors<readonly Item[]>('RFC 8949 appendix A', 'rfc8949/appendix_a.json', all => {
  assert.is(all.length, 82);
  let taken = 0;
  for (const { hex, decoded } of all) {
    const verdict = decode(bytes(hex));
    const reason = Object.entries(NOT_TAKEN).find(([, pattern]) => pattern.test(hex))?.[0];
    if (reason !== undefined) {
      assert.equal(verdict, { ok: false, refusal: reason }, hex);
      continue;
    }
    taken++;
    assert.ok(verdict.ok, hex);
    assert.is(toHex(encode(verdict.value)), hex);
    if (decoded !== undefined) assert.equal(asJson(verdict.value), decoded, hex);
  }
  assert.is(taken, 35);
});

interface Example {
  readonly title: string;
  readonly fail?: boolean;
  readonly input: { readonly sign0: { readonly key: Record<string, string>; readonly external?: string } };
  readonly intermediates: { readonly ToBeSign_hex: string };
  readonly output: { readonly cbor: string };
}

/** Their ES256 examples show that we sign the right bytes: Node verifies what our structure gives. */
const EXAMPLES: readonly [string, string][] = [
  ['sign-pass-01', 'verifies'],
  ['sign-pass-02', 'verifies'],
  ['sign-pass-03', 'not-tagged'],
  ['sign-fail-01', 'tag-not-allowed'],
  ['sign-fail-02', 'does not verify'],
  ['sign-fail-03', 'does not verify'],
  ['sign-fail-04', 'bad-header'],
  ['sign-fail-06', 'does not verify'],
  ['sign-fail-07', 'does not verify'],
];
for (const [name, expected] of EXAMPLES)
  vectors<Example>(`COSE ${name}: ${expected}`, `cose/${name}.json`, ({ input, intermediates, output, fail }) => {
    const read = read1(bytes(output.cbor));
    if (!read.ok) {
      assert.is(read.refusal, expected);
      return;
    }
    const external = bytes(input.sign0.external ?? '');
    const signed = toBeSigned1(read.value.signed.protected, external, read.value.payload);
    if (fail !== true) assert.is(toHex(signed), intermediates.ToBeSign_hex.toLowerCase());
    assert.is(verifyES256(input.sign0.key, signed, read.value.signed.signature), expected === 'verifies');
    assert.equal(check1(read.value, new Uint8Array(32), '', external), { ok: false, refusal: 'wrong-algorithm' });
  });

vectors<Example>('COSE eddsa-sig-01: accepted', 'cose/eddsa-sig-01.json', ({ input, intermediates, output }) => {
  const read = read1(bytes(output.cbor));
  assert.ok(read.ok);
  const { signed, payload } = read.value;
  assert.is(toHex(toBeSigned1(signed.protected, bytes(''), payload)), intermediates.ToBeSign_hex.toLowerCase());
  assert.equal(check1(read.value, bytes(input.sign0.key.x_hex!), ''), { ok: true, value: payload });
});

vectors<Example>(
  'COSE eddsa-sig-02: Ed448 under the same number is refused',
  'cose/eddsa-sig-02.json',
  ({ input, output }) => {
    const read = read1(bytes(output.cbor));
    assert.ok(read.ok);
    const key = bytes(input.sign0.key.x_hex!);
    assert.equal(check1(read.value, key, ''), { ok: false, refusal: 'signature-length' });
  },
);

vectors<Example>('RFC 8392 A.3: a signed CWT is taken apart', 'cwt/A_3.json', ({ input, output, intermediates }) => {
  const read = read1(bytes(output.cbor));
  assert.ok(read.ok);
  const signed = toBeSigned1(read.value.signed.protected, bytes(''), read.value.payload);
  assert.is(toHex(signed), intermediates.ToBeSign_hex.toLowerCase());
  assert.ok(verifyES256(input.sign0.key, signed, read.value.signed.signature));
  const claims = decode(read.value.payload);
  assert.ok(claims.ok && isMap(claims.value));
  assert.is(claims.value.get(1), 'coap://as.example.com');
  assert.is(claims.value.get(2), 'erikw');
  assert.is(claims.value.get(4), 1_444_064_944);
  assert.equal(claims.value.get(7), bytes('0b71'));
});

function verifyES256(key: Record<string, string>, signed: Uint8Array, signature: Uint8Array): boolean {
  const coordinate = (name: string) => key[name] ?? Buffer.from(key[`${name}_hex`]!, 'hex').toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate('x'), y: coordinate('y') };
  return verifyByNode(
    'sha256',
    signed,
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    signature,
  );
}

/** As the vectors' `decoded` has it. */
function asJson(value: Cbor): unknown {
  if (isArray(value)) return value.map(asJson);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, member]) => [key, asJson(member)]));
  return value;
}

test.run();
