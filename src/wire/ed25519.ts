/**
 * Ed25519 (RFC 8032), strict: of all that a lenient verifier lets pass (S not reduced, coordinates not reduced, points of
 * small order), each is refused by name, and the equation is checked without the cofactor, so a signature has one form.
 *
 * BigInt code of our own: tweetnacl's takes twenty times as long in QuickJS, and noble's keeps a table of 4224 points, more
 * heap than the whole agent may use, and checks and freezes every point on the way, which is two thirds of its time there.
 * Ours keeps 64 points, made at the first use; the tests hold it against both.
 */
import nacl from 'tweetnacl';
import { assert } from '../lib/assert.ts';
import { concat, equal } from '../lib/bytes.ts';
import { toHex } from '../lib/hex.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { inverse, PRIME, power, reduce, toBytes, toNumber } from './field.ts';

export const SIGNATURE_REFUSALS = [
  'key-length',
  'key-not-canonical',
  'key-small-order',
  'key-not-on-curve',
  'signature-length',
  'r-not-canonical',
  'r-small-order',
  's-out-of-range',
  'signature-wrong',
] as const;
export type SignatureRefusal = (typeof SIGNATURE_REFUSALS)[number];

/** The public key of a 32-byte seed (RFC 8032 section 5.1.5). */
export function publicKey(seed: Uint8Array): Uint8Array {
  return expand(seed).publicKey.slice();
}

/** 64 bytes, the same ones whenever the same message is signed (RFC 8032 section 5.1.6). */
export function sign(seed: Uint8Array, message: Uint8Array): Uint8Array {
  const key = expand(seed);
  const nonce = toNumber(nacl.hash(concat(key.prefix, message))) % ORDER;
  const r = encodePoint(timesBase(nonce));
  const challenge = toNumber(nacl.hash(concat(r, key.publicKey, message)));
  return concat(r, toBytes((nonce + challenge * key.scalar) % ORDER));
}

/** Whether the signature is the one that the key's owner made of the message (RFC 8032 section 5.1.7). */
export function verify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Verdict<true, SignatureRefusal> {
  if (publicKey.length !== 32) return refuse('key-length');
  if (!isReduced(publicKey)) return refuse('key-not-canonical');
  if (isSmallOrder(publicKey)) return refuse('key-small-order');
  if (signature.length !== 64) return refuse('signature-length');
  const r = signature.subarray(0, 32);
  if (!isReduced(r)) return refuse('r-not-canonical');
  if (isSmallOrder(r)) return refuse('r-small-order');
  const s = toNumber(signature.subarray(32));
  if (s >= ORDER) return refuse('s-out-of-range');
  const owner = decodePoint(publicKey);
  if (owner === null) return refuse('key-not-on-curve');
  const challenge = toNumber(nacl.hash(concat(r, publicKey, message))) % ORDER;
  const expected = add(timesBase(s), asAddend(times(negate(owner), challenge)));
  return equal(encodePoint(expected), r) ? accept(true) : refuse('signature-wrong');
}

interface ExpandedKey {
  readonly seed: Uint8Array;
  readonly scalar: bigint;
  readonly prefix: Uint8Array;
  readonly publicKey: Uint8Array;
}
/** A device signs with one key for a year at a time: remembering the last one halves the cost of a signature. */
let lastKey: ExpandedKey | null = null;

function expand(seed: Uint8Array): ExpandedKey {
  assert(seed.length === 32, 'An Ed25519 seed has 32 bytes.');
  if (lastKey !== null && equal(lastKey.seed, seed)) return lastKey;
  const hash = nacl.hash(seed);
  const clamped = hash.slice(0, 32);
  clamped[0]! &= 0xf8;
  clamped[31] = (clamped[31]! & 0x7f) | 0x40;
  const scalar = toNumber(clamped) % ORDER;
  lastKey = { seed: seed.slice(), scalar, prefix: hash.slice(32), publicKey: encodePoint(timesBase(scalar)) };
  return lastKey;
}

/** L, the order of the base point. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
/** d of -x² + y² = 1 + dx²y². */
const D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
/** A square root of -1. */
const ROOT = 0x2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0n;
/** y of the base point, 4/5, and an even x, as its 32 bytes say. */
const BASE = toBytes(0x6666666666666666666666666666666666666666666666666666666666666658n);

const TEETH = 6;
const SPACING = 43;
let comb: readonly Addend[] | null = null;

/**
 * n times the base point, n < 2^258, by a comb: bit i of each of six stretches of 43 bits together choose one of 64 sums
 * made beforehand. The same number of steps for every n, since n may be secret.
 */
function timesBase(n: bigint): Extended {
  comb ??= makeComb();
  const bytes = toBytes(n);
  let sum = ZERO;
  for (let column = SPACING - 1; column >= 0; column--) {
    let choice = 0;
    for (let tooth = 0; tooth < TEETH; tooth++) choice |= bitOf(bytes, tooth * SPACING + column) << tooth;
    sum = add(double(sum), comb[choice]!);
  }
  return sum;
}

function makeComb(): readonly Addend[] {
  const sums = [ZERO];
  let tooth = decodePoint(BASE)!;
  for (let i = 0; i < TEETH; i++) {
    if (i > 0) for (let j = 0; j < SPACING; j++) tooth = double(tooth);
    const addend = asAddend(tooth);
    for (const sum of sums.slice()) sums.push(add(sum, addend));
  }
  return sums.map(asAddend);
}

/** n times a public point, four bits at a time: the time taken tells n, which here is no secret. */
function times(point: Extended, n: bigint): Extended {
  const once = asAddend(point);
  const multiples = [ZERO];
  for (let i = 1; i < 16; i++) multiples.push(add(multiples[i - 1]!, once));
  const addends = multiples.map(asAddend);
  let sum = ZERO;
  for (const digit of n.toString(16)) {
    sum = double(double(double(double(sum))));
    if (digit !== '0') sum = add(sum, addends[Number.parseInt(digit, 16)]!);
  }
  return sum;
}

/** A point (X/Z, Y/Z) with T = XY/Z (RFC 8032 section 5.1.4). Coordinates may be negative, between -p and p. */
interface Extended {
  readonly X: bigint;
  readonly Y: bigint;
  readonly Z: bigint;
  readonly T: bigint;
}
const ZERO: Extended = { X: 0n, Y: 1n, Z: 1n, T: 0n };

/** What an addition needs of its second point, made once for a point that is added often. */
interface Addend {
  readonly minus: bigint;
  readonly plus: bigint;
  readonly t2d: bigint;
  readonly z2: bigint;
}

const asAddend = ({ X, Y, Z, T }: Extended): Addend => ({
  minus: Y - X,
  plus: Y + X,
  t2d: (2n * D * T) % PRIME,
  z2: 2n * Z,
});

/** The complete addition of RFC 8032 section 5.1.4: right for every pair of points. */
function add({ X, Y, Z, T }: Extended, { minus, plus, t2d, z2 }: Addend): Extended {
  const a = (Y - X) * minus;
  const b = (Y + X) * plus;
  const c = T * t2d;
  const d = Z * z2;
  return product((b - a) % PRIME, (d - c) % PRIME, (d + c) % PRIME, (b + a) % PRIME);
}

/** The doubling of RFC 8032 section 5.1.4. */
function double({ X, Y, Z }: Extended): Extended {
  const a = X * X;
  const b = Y * Y;
  const h = (a + b) % PRIME;
  const g = (a - b) % PRIME;
  const e = (h - (X + Y) * (X + Y)) % PRIME;
  const f = (2n * Z * Z + g) % PRIME;
  return product(e, f, g, h);
}

const product = (e: bigint, f: bigint, g: bigint, h: bigint): Extended => ({
  X: (e * f) % PRIME,
  Y: (g * h) % PRIME,
  Z: (f * g) % PRIME,
  T: (e * h) % PRIME,
});

const negate = ({ X, Y, Z, T }: Extended): Extended => ({ X: -X, Y, Z, T: -T });

/** RFC 8032 section 5.1.2: y, and in the highest bit whether x is odd. */
function encodePoint({ X, Y, Z }: Extended): Uint8Array {
  const z = inverse(reduce(Z));
  const odd = reduce((X * z) % PRIME) & 1n;
  return toBytes(reduce((Y * z) % PRIME) | (odd << 255n));
}

/** RFC 8032 section 5.1.3, for a y that is reduced; null: no point of the curve has it. */
function decodePoint(bytes: Uint8Array): Extended | null {
  const number = toNumber(bytes);
  const odd = number >> 255n;
  const y = number & (2n ** 255n - 1n);
  const u = y * y - 1n;
  const v = (D * y * y + 1n) % PRIME;
  let x = (u * v ** 3n * power((((u * v ** 7n) % PRIME) + PRIME) % PRIME, (PRIME - 5n) / 8n)) % PRIME;
  const square = (v * x * x) % PRIME;
  if ((square + u) % PRIME === 0n) x = (x * ROOT) % PRIME;
  else if ((square - u) % PRIME !== 0n) return null;
  x = reduce(x);
  if (x === 0n && odd === 1n) return null;
  if ((x & 1n) !== odd) x = PRIME - x;
  return { X: x, Y: y, Z: 1n, T: (x * y) % PRIME };
}

/** Is the y coordinate below p = 2^255 - 19? */
function isReduced(point: Uint8Array): boolean {
  if (point[0]! < 0xed || (point[31]! & 0x7f) !== 0x7f) return true;
  return point.subarray(1, 31).some(byte => byte !== 0xff);
}

/** Of order 1, 2, 4 or 8, whatever the sign bit says: such a key "signs" anything, such an R belongs to no honest signer. */
function isSmallOrder(point: Uint8Array): boolean {
  const y = point.slice();
  y[31]! &= 0x7f;
  return SMALL_ORDER.includes(toHex(y));
}

/** The y coordinates of the eight points of small order: 0, 1, -1 and those two of order 8. */
const SMALL_ORDER: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
];

function bitOf(bytes: Uint8Array, index: number): number {
  return ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1;
}
