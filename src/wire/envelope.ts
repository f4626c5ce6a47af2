/**
 * Signed bytes: COSE_Sign1 for one signer and COSE_Sign for several (RFC 9052 section 4), by Ed25519 (RFC 9864), with the
 * type of the content in the protected `typ` header (RFC 9596) so that one kind of message never passes for another.
 *
 * Reading and checking are two steps, for the key is found by what was read: what `read1` returns was said by nobody until
 * `check1` accepts it. This file never decides which key to trust, nor looks into a payload.
 */
import { assert } from '../lib/assert.ts';
import { equal } from '../lib/bytes.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { CBOR_REFUSALS, type Cbor, type CborMap, decode, encode, isArray, isMap, TAGS } from './cbor.ts';
import { keyId, publicKey, type SignatureRefusal, sign, verify } from './crypto.ts';

export const ENVELOPE_REFUSALS = [
  ...CBOR_REFUSALS,
  /** Not tagged at all; a foreign tag is `tag-not-allowed`. */
  'not-tagged',
  'not-an-envelope',
  'bad-header',
  /** The same label protected and unprotected (RFC 9052 section 3). */
  'header-repeated',
  /** `crit` asks for a header that we do not understand (RFC 9052 section 3.1). */
  'critical-header',
  'detached-payload',
  'too-many-signatures',
  'wrong-algorithm',
  'wrong-type',
  'too-few-signatures',
] as const;
export type EnvelopeRefusal = (typeof ENVELOPE_REFUSALS)[number];

/** What an envelope claims. */
export interface Envelope {
  /** The `typ` header; empty where there is none. */
  readonly type: string;
  /** The signer's key id; empty where there is none. A hint, even when it is protected. */
  readonly kid: Uint8Array;
  readonly payload: Uint8Array;
  /** What the signer attached to lead from a key that is trusted to its own; not signed, each link vouches for itself. */
  readonly chain: readonly Uint8Array[];
  readonly signed: Signed;
}

/** What an envelope with several signatures claims. */
export interface ManyEnvelope {
  readonly type: string;
  readonly payload: Uint8Array;
  /** The common protected headers, as they enter what is signed. */
  readonly body: Uint8Array;
  readonly signatures: readonly { readonly kid: Uint8Array; readonly signed: Signed }[];
}

/** A signature and the protected headers that it covers. */
export interface Signed {
  /** As it enters what is signed: of no length where the map is empty, however it was carried (RFC 9052 section 4.4). */
  readonly protected: Uint8Array;
  /** The protected `alg`; null where there is none. */
  readonly algorithm: number | null;
  readonly signature: Uint8Array;
}

/** Ours: sub-CA and signing key make two. */
export const MAX_CHAIN = 8;
/** Ours: the thresholds of an old and of a new root set together stay far below it. */
export const MAX_SIGNATURES = 32;

/** Signs a payload as one signer; `type` is checked again by the reader. */
export function sign1(x: {
  readonly type: string;
  readonly payload: Uint8Array;
  readonly seed: Uint8Array;
  readonly chain?: readonly Uint8Array[];
}): Uint8Array {
  const chain = x.chain ?? [];
  assert(chain.length <= MAX_CHAIN, 'A chain is longer than what we read.');
  const headers = encode(
    new Map<number, Cbor>([
      [ALGORITHM, ED25519],
      [KEY_ID, keyId(publicKey(x.seed))],
      [TYPE, x.type],
    ]),
  );
  const unprotected: CborMap = chain.length > 0 ? new Map([[CHAIN, chain]]) : NO_HEADERS;
  const signature = sign(x.seed, toBeSigned1(headers, NOTHING, x.payload));
  return encode({ tag: TAGS.sign1, value: [headers, unprotected, x.payload, signature] });
}

/** Takes a COSE_Sign1 apart. Nothing of it is believed yet. */
export function read1(bytes: Uint8Array): Verdict<Envelope, EnvelopeRefusal> {
  const parts = readParts(bytes, TAGS.sign1);
  if (!parts.ok) return parts;
  const { headers, payload, last: signature } = parts.value;
  if (!(signature instanceof Uint8Array)) return refuse('not-an-envelope');
  return accept({
    type: headers.type,
    kid: headers.kid,
    payload,
    chain: headers.chain,
    signed: { protected: headers.protected, algorithm: headers.algorithm, signature },
  });
}

/** The payload, if the owner of this key signed it as this type. `external` is data that both sides know unsent. */
export function check1(
  envelope: Envelope,
  publicKey: Uint8Array,
  type: string,
  external: Uint8Array = NOTHING,
): Verdict<Uint8Array, EnvelopeRefusal | SignatureRefusal> {
  if (envelope.type !== type) return refuse('wrong-type');
  const { signed, payload } = envelope;
  if (!isOurAlgorithm(signed.algorithm)) return refuse('wrong-algorithm');
  // First of all, for what is left is shorter than what was read, and so never too long to be written again.
  if (signed.signature.length !== SIGNATURE_LENGTH) return refuse('signature-length');
  const verdict = verify(publicKey, toBeSigned1(signed.protected, external, payload), signed.signature);
  return verdict.ok ? accept(payload) : verdict;
}

/** Signs a payload as several signers at once. */
export function signMany(x: {
  readonly type: string;
  readonly payload: Uint8Array;
  readonly seeds: readonly Uint8Array[];
}): Uint8Array {
  assert(x.seeds.length <= MAX_SIGNATURES, 'There are more signatures than what we read.');
  const body = encode(new Map([[TYPE, x.type]]));
  const signatures = x.seeds.map(seed => {
    const headers = encode(
      new Map<number, Cbor>([
        [ALGORITHM, ED25519],
        [KEY_ID, keyId(publicKey(seed))],
      ]),
    );
    return [headers, NO_HEADERS, sign(seed, toBeSignedMany(body, headers, x.payload))];
  });
  return encode({ tag: TAGS.sign, value: [body, NO_HEADERS, x.payload, signatures] });
}

/** Takes a COSE_Sign apart. Nothing of it is believed yet. */
export function readMany(bytes: Uint8Array): Verdict<ManyEnvelope, EnvelopeRefusal> {
  const parts = readParts(bytes, TAGS.sign);
  if (!parts.ok) return parts;
  const { headers: common, payload, last } = parts.value;
  if (!isArray(last) || last.length === 0) return refuse('not-an-envelope');
  if (last.length > MAX_SIGNATURES) return refuse('too-many-signatures');
  const signatures: { kid: Uint8Array; signed: Signed }[] = [];
  for (const one of last) {
    if (!isArray(one) || one.length !== 3) return refuse('not-an-envelope');
    const headers = readHeaders(one[0]!, one[1]!);
    if (!headers.ok) return headers;
    const signature = one[2]!;
    if (!(signature instanceof Uint8Array)) return refuse('not-an-envelope');
    const { kid, protected: covered, algorithm } = headers.value;
    signatures.push({ kid, signed: { protected: covered, algorithm, signature } });
  }
  return accept({ type: common.type, payload, body: common.protected, signatures });
}

/**
 * The payload, if at least `threshold` different ones of these keys signed it as this type. What others signed, and what
 * does not verify, counts for nothing; of several signatures under one key id only the first is looked at.
 */
export function checkMany(
  envelope: ManyEnvelope,
  publicKeys: readonly Uint8Array[],
  threshold: number,
  type: string,
): Verdict<Uint8Array, EnvelopeRefusal> {
  assert(threshold >= 1, 'A threshold is at least one.');
  if (envelope.type !== type) return refuse('wrong-type');
  const signers = distinct(publicKeys).filter(key => hasSigned(envelope, key));
  return signers.length >= threshold ? accept(envelope.payload) : refuse('too-few-signatures');
}

function hasSigned(envelope: ManyEnvelope, publicKey: Uint8Array): boolean {
  const kid = keyId(publicKey);
  const own = envelope.signatures.find(signature => equal(signature.kid, kid));
  if (own === undefined || !isOurAlgorithm(own.signed.algorithm)) return false;
  if (own.signed.signature.length !== SIGNATURE_LENGTH) return false;
  const message = toBeSignedMany(envelope.body, own.signed.protected, envelope.payload);
  return verify(publicKey, message, own.signed.signature).ok;
}

const distinct = (keys: readonly Uint8Array[]): readonly Uint8Array[] =>
  keys.filter((key, i) => keys.findIndex(other => equal(other, key)) === i);

/** Header labels (RFC 9052 section 3.1, RFC 9596). */
const ALGORITHM = 1;
const CRITICAL = 2;
const KEY_ID = 4;
const TYPE = 16;
/** Ours, from the range for private use. */
const CHAIN = -65_537;
const UNDERSTOOD: readonly Cbor[] = [ALGORITHM, KEY_ID, TYPE];

/** RFC 9864: -19 says Ed25519. The older -8 says only "EdDSA", which is the same where the key is an Ed25519 key: `verify`
 * knows no other. */
const ED25519 = -19;
const EDDSA = -8;
const isOurAlgorithm = (algorithm: number | null): boolean => algorithm === ED25519 || algorithm === EDDSA;

const SIGNATURE_LENGTH = 64;

const NOTHING = new Uint8Array(0);
const NO_HEADERS: CborMap = new Map();

/** The bytes that a signer of COSE_Sign1 signs: Sig_structure of RFC 9052 section 4.4. */
export function toBeSigned1(headers: Uint8Array, external: Uint8Array, payload: Uint8Array): Uint8Array {
  return encode(['Signature1', headers, external, payload]);
}

/** The same for one signature of a COSE_Sign. */
function toBeSignedMany(body: Uint8Array, headers: Uint8Array, payload: Uint8Array): Uint8Array {
  return encode(['Signature', body, headers, NOTHING, payload]);
}

interface Parts {
  readonly headers: Headers;
  readonly payload: Uint8Array;
  /** The signature, or the list of signatures. */
  readonly last: Cbor;
}

/** The four parts that both structures have. */
function readParts(bytes: Uint8Array, tag: number): Verdict<Parts, EnvelopeRefusal> {
  const whole = decode(bytes, [tag]);
  if (!whole.ok) return whole;
  const tagged = whole.value;
  if (typeof tagged !== 'object' || tagged === null || !('tag' in tagged)) return refuse('not-tagged');
  const parts = tagged.value;
  if (!isArray(parts) || parts.length !== 4) return refuse('not-an-envelope');
  const headers = readHeaders(parts[0]!, parts[1]!);
  if (!headers.ok) return headers;
  const payload = parts[2]!;
  if (payload === null) return refuse('detached-payload');
  if (!(payload instanceof Uint8Array)) return refuse('not-an-envelope');
  return accept({ headers: headers.value, payload, last: parts[3]! });
}

interface Headers {
  readonly protected: Uint8Array;
  readonly algorithm: number | null;
  readonly kid: Uint8Array;
  readonly type: string;
  readonly chain: readonly Uint8Array[];
}

/** Algorithm and type count only where they are protected; headers that are not ours are passed over unless critical. */
function readHeaders(carried: Cbor, unprotected: Cbor): Verdict<Headers, EnvelopeRefusal> {
  if (!(carried instanceof Uint8Array) || !isMap(unprotected)) return refuse('not-an-envelope');
  const decoded = carried.length === 0 ? accept(NO_HEADERS) : decode(carried);
  if (!decoded.ok) return decoded;
  const covered = decoded.value;
  if (!isMap(covered)) return refuse('not-an-envelope');
  for (const label of covered.keys()) if (unprotected.has(label)) return refuse('header-repeated');
  if (!areCriticalUnderstood(covered, unprotected)) return refuse('critical-header');

  const algorithm = covered.get(ALGORITHM) ?? null;
  const kid = covered.get(KEY_ID) ?? unprotected.get(KEY_ID) ?? NOTHING;
  const type = covered.get(TYPE) ?? '';
  const chain = unprotected.get(CHAIN) ?? [];
  if (algorithm !== null && typeof algorithm !== 'number') return refuse('bad-header');
  if (!(kid instanceof Uint8Array) || typeof type !== 'string' || !isChain(chain)) return refuse('bad-header');
  return accept({ protected: covered.size === 0 ? NOTHING : carried, algorithm, kid, type, chain });
}

/** `crit` names headers that must be present, protected and understood; itself it must be protected (RFC 9052 3.1). */
function areCriticalUnderstood(covered: CborMap, unprotected: CborMap): boolean {
  if (unprotected.has(CRITICAL)) return false;
  const critical = covered.get(CRITICAL);
  if (critical === undefined) return true;
  if (!isArray(critical) || critical.length === 0) return false;
  return critical.every(label => typeof label === 'number' && UNDERSTOOD.includes(label) && covered.has(label));
}

function isChain(value: Cbor): value is readonly Uint8Array[] {
  return isArray(value) && value.length <= MAX_CHAIN && value.every(link => link instanceof Uint8Array);
}
