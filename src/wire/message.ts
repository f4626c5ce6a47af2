/**
 * What an agent and an authority say to each other. A request is signed by the product instance's own key; a reply by
 * the authority's signing key, and it is bound to one request by that request's nonce and hash. The protocol is ours
 * (the vendor's is unpublished); the five message names are those that `show call-home smart-licensing
 * statistics` prints.
 *
 * Both are COSE_Sign1 (envelope.ts) over deterministic CBOR maps with integer keys. This file knows the shapes and
 * nothing of states, retries or stores.
 */
import { assert } from '../lib/assert.ts';
import { equal } from '../lib/bytes.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { type Cbor, decode, encode } from './cbor.ts';
import { digest } from './crypto.ts';
import { check1, read1, sign1 } from './envelope.ts';
import { at, between, bytes, flag, list, milliseconds, nameOf, record, text, whole } from './fields.ts';
import {
  type Certificate,
  CHAIN_REFUSALS,
  examineChain,
  readCertificate,
  timeliness,
  verifyCertificate,
} from './identity.ts';
import { examineRotation, isCurrent, ROOT_SET_REFUSALS, type RootSet } from './rootset.ts';
import { TOKEN_LIMIT } from './token.ts';

export const REQUEST_KINDS = ['registration', 'acknowledgement', 'entitlement', 'renewal', 'deregistration'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export interface WireUdi {
  readonly pid: string;
  readonly sn: string;
}

/** What every request carries. Times are ms since 1970, durations ms. */
export interface RequestCommon {
  readonly udi: WireUdi;
  /** 16 fresh random bytes, echoed by the reply. */
  readonly nonce: Uint8Array;
  /** Grows by at least one with every request of this device; saved before it is sent. */
  readonly sequence: number;
  /** What the device believes the time is: evidence only. */
  readonly time: number;
  /** Set-backs of the clock seen so far: evidence only. */
  readonly setbacks: number;
  /** The value that the last accepted reply carried; empty before the first. */
  readonly ratchet: Uint8Array;
  /** Product instance identifier (UUID text); empty before the first registration. */
  readonly instance: string;
  /** Agent version and personality, for the authority's list. */
  readonly agent: string;
}
export type RequestBody =
  | {
      readonly kind: 'registration';
      /** Ed25519 public key of the product instance: the key that signs this request. */
      readonly key: Uint8Array;
      /** The registration token, sealed to the authority (sealToken). */
      readonly token: SealedToken;
      readonly force: boolean;
      readonly softwareTag: string;
      readonly hostname: string;
    }
  | { readonly kind: 'acknowledgement' }
  | { readonly kind: 'entitlement'; readonly tags: readonly TagCount[] }
  | { readonly kind: 'renewal' }
  | { readonly kind: 'deregistration' };
export type Request = RequestCommon & RequestBody;

export interface TagCount {
  /** Full entitlement tag (`regid.…`) */ readonly tag: string;
  readonly count: number;
}
/** X25519 to the root set's sealing key, then secretbox: a token is readable to the authority alone, even over HTTP. */
export interface SealedToken {
  readonly ephemeral: Uint8Array;
  readonly nonce: Uint8Array;
  readonly box: Uint8Array;
}

/** What became of one tag of a request, in its order; `overage`: above what was bought, but inside the contract. */
export const TAG_MODES = ['authorized', 'out-of-compliance', 'invalid-tag', 'overage'] as const;
export type TagMode = (typeof TAG_MODES)[number];

/** `ok`; `try-again`: the authority's own trouble, retry later; the others are final answers. */
export const REPLY_STATUSES = [
  'ok',
  'try-again',
  'token-unknown',
  'token-expired',
  'token-exhausted',
  'token-revoked',
  'already-registered',
  'not-matching',
  'not-allowed',
] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];

export interface ReplyCommon {
  readonly kind: RequestKind;
  readonly udi: WireUdi;
  readonly nonce: Uint8Array;
  /** `digest` of the request's bytes. */
  readonly request: Uint8Array;
  /** The authority's time. */
  readonly time: number;
  /** To be echoed by the next request; empty where the authority does not know the product instance. */
  readonly ratchet: Uint8Array;
  /** A newer root set (signed, rootset.ts), when the authority has one. */
  readonly roots?: Uint8Array;
}
export type ReplyBody =
  | { readonly status: Exclude<ReplyStatus, 'ok'>; readonly text: string }
  | {
      readonly status: 'ok';
      readonly kind: 'registration' | 'renewal';
      /** The identity: a CWT with `cnf` (identity.ts). */
      readonly identity: Uint8Array;
      readonly smartAccount: string;
      readonly virtualAccount: string;
      readonly exportAllowed: boolean;
    }
  | {
      readonly status: 'ok';
      readonly kind: 'entitlement';
      readonly modes: readonly TagMode[];
      /** Time until which this answer holds, the authority's clock. */
      readonly until: number;
    }
  | { readonly status: 'ok'; readonly kind: 'acknowledgement' | 'deregistration' };
export type Reply = ReplyCommon & ReplyBody;

/** Bytes that either of them may have. */
export const MESSAGE_LIMIT = 32 * 1024;

/** `typ` (RFC 9596) of either; a reply can never be taken for a request. */
const REQUEST_TYPE = 'smart-agent-request';
const REPLY_TYPE = 'smart-agent-reply';

/** Characters of a name or a text; whoever fills in a message cuts to this. */
export const LINE_LIMIT = 255;
const LINE = text(LINE_LIMIT);
const TAGS = 256;

/**
 * Every member of every message, once: its number on the wire, and what stands there. Names out of a list travel as
 * their place in it, so the lists above only ever grow at their ends.
 */
const M = {
  kind: <K extends RequestKind>(...among: readonly K[]) => at(1, nameOf(REQUEST_KINDS, ...among)),
  udi: at(2, record({ pid: at(1, LINE), sn: at(2, LINE) })),
  nonce: at(3, bytes(16)),
  sequence: at(4, whole),
  /** A device may believe anything; an authority's time is a date. */
  deviceTime: at(5, between(-8.64e15, 8.64e15)),
  setbacks: at(6, whole),
  ratchet: at(7, bytes(0, 32)),
  instance: at(8, text(36)),
  agent: at(9, LINE),
  key: at(10, bytes(32)),
  token: at(
    11,
    record({ ephemeral: at(1, bytes(32)), nonce: at(2, bytes(24)), box: at(3, bytes(16, 16 + TOKEN_LIMIT)) }),
  ),
  force: at(12, flag),
  softwareTag: at(13, LINE),
  hostname: at(14, LINE),
  tags: at(15, list(record({ tag: at(1, LINE), count: at(2, whole) }), TAGS)),
  time: at(16, milliseconds),
  request: at(17, bytes(32)),
  status: <S extends ReplyStatus>(...among: readonly S[]) => at(18, nameOf(REPLY_STATUSES, ...among)),
  text: at(19, LINE),
  identity: at(20, bytes(1, 1024)),
  smartAccount: at(21, LINE),
  virtualAccount: at(22, LINE),
  exportAllowed: at(23, flag),
  modes: at(24, list(nameOf(TAG_MODES), TAGS)),
  until: at(25, milliseconds),
  /** Empty where there is none. */
  roots: at(26, bytes(0, 8192)),
} as const;

const ASKING = {
  udi: M.udi,
  nonce: M.nonce,
  sequence: M.sequence,
  time: M.deviceTime,
  setbacks: M.setbacks,
  ratchet: M.ratchet,
  instance: M.instance,
  agent: M.agent,
};
const REGISTRATION = record({
  ...ASKING,
  kind: M.kind('registration'),
  key: M.key,
  token: M.token,
  force: M.force,
  softwareTag: M.softwareTag,
  hostname: M.hostname,
});
const ENTITLEMENT = record({ ...ASKING, kind: M.kind('entitlement'), tags: M.tags });
const BARE = record({ ...ASKING, kind: M.kind('acknowledgement', 'renewal', 'deregistration') });

const ANSWERING = {
  udi: M.udi,
  nonce: M.nonce,
  request: M.request,
  time: M.time,
  ratchet: M.ratchet,
  roots: M.roots,
};
const isDenial = (status: ReplyStatus): status is Exclude<ReplyStatus, 'ok'> => status !== 'ok';
const DENIED = record({
  ...ANSWERING,
  kind: M.kind(...REQUEST_KINDS),
  status: M.status(...REPLY_STATUSES.filter(isDenial)),
  text: M.text,
});
const IDENTIFIED = record({
  ...ANSWERING,
  kind: M.kind('registration', 'renewal'),
  status: M.status('ok'),
  identity: M.identity,
  smartAccount: M.smartAccount,
  virtualAccount: M.virtualAccount,
  exportAllowed: M.exportAllowed,
});
const ENTITLED = record({
  ...ANSWERING,
  kind: M.kind('entitlement'),
  status: M.status('ok'),
  modes: M.modes,
  until: M.until,
});
const DONE = record({ ...ANSWERING, kind: M.kind('acknowledgement', 'deregistration'), status: M.status('ok') });

export const REQUEST_REFUSALS = [
  'too-long',
  'malformed',
  'wrong-type',
  /** A registration that was not signed by the key it brings. */
  'bad-signature',
] as const;
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number];

/** A request as it was read. Whose it is depends on the key that the authority holds for its device. */
export interface SignedRequest {
  readonly request: Request;
  /** What the reply must name. */
  readonly hash: Uint8Array;
  readonly verifiedBy: (key: Uint8Array) => boolean;
}

export const requestHash = (bytes: Uint8Array): Uint8Array => digest(bytes);

/** The bytes of a request, signed by the product instance. */
export function encodeRequest(request: Request, seed: Uint8Array): Uint8Array {
  return finish(sign1({ type: REQUEST_TYPE, payload: encode(writeRequest(request)), seed }));
}

/** Reads a request. A registration brings its own key and must be signed by it; of others see `verifiedBy`. */
export function decodeRequest(bytes: Uint8Array): Verdict<SignedRequest, RequestRefusal> {
  if (bytes.length > MESSAGE_LIMIT) return refuse('too-long');
  const envelope = read1(bytes);
  if (!envelope.ok) return refuse('malformed');
  if (envelope.value.type !== REQUEST_TYPE) return refuse('wrong-type');
  const payload = decode(envelope.value.payload);
  const request = payload.ok ? readRequest(payload.value) : null;
  if (!request) return refuse('malformed');
  const verifiedBy = (key: Uint8Array) => check1(envelope.value, key, REQUEST_TYPE).ok;
  if (request.kind === 'registration' && !verifiedBy(request.key)) return refuse('bad-signature');
  return accept({ request, hash: requestHash(bytes), verifiedBy });
}

/** The bytes of a reply, signed by the authority's signing key, its chain beside it: [sub-CA, signer]. */
export function encodeReply(
  reply: Reply,
  signer: { readonly seed: Uint8Array; readonly chain: readonly Uint8Array[] },
): Uint8Array {
  return finish(sign1({ type: REPLY_TYPE, payload: encode(writeReply(reply)), ...signer }));
}

/** The one reply that is waited for. */
export interface ExpectedReply {
  readonly kind: RequestKind;
  readonly udi: WireUdi;
  readonly nonce: Uint8Array;
  /** `requestHash` of what was sent. */
  readonly hash: Uint8Array;
  /** The authority's time as last accepted. */
  readonly notBefore: number;
  /** Our own public key: an identity must hold it. */
  readonly key: Uint8Array;
  /** Our product instance identifier, where there is one: a renewed identity must name it. */
  readonly instance?: string;
}
export interface Trust {
  /** The set in force. */
  readonly roots: RootSet;
  /** A chain whose signatures held before, so that they need not be checked again; [] for none. */
  readonly known: readonly Uint8Array[];
}

export interface VerifiedReply {
  readonly reply: Reply;
  readonly chain: readonly Uint8Array[];
  readonly subCa: Certificate;
  readonly signer: Certificate;
  readonly identity?: Certificate;
  /** The set that is in force from now on. */
  readonly roots?: { readonly set: RootSet; readonly bytes: Uint8Array };
}

export const BINDING_REFUSALS = [
  /** Doubled, late or stray: an answer to something else. */
  'other-nonce',
  'other-request',
  'other-device',
  'other-kind',
  /** Earlier than the authority's time as last accepted. */
  'time-went-back',
] as const;
export type BindingRefusal = (typeof BINDING_REFUSALS)[number];

export const IDENTITY_REFUSALS = [
  'identity-malformed',
  'identity-wrong-role',
  'identity-other-key',
  'identity-other-instance',
  'identity-not-yet-valid',
  'identity-expired',
  'identity-issuer-mismatch',
  'identity-bad-signature',
] as const;
export type IdentityRefusal = (typeof IDENTITY_REFUSALS)[number];

/** `bad-signature` (among the chain's) is the chain's or the reply's own. */
export const REPLY_REFUSALS = [
  'too-long',
  'malformed',
  'wrong-type',
  ...BINDING_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...ROOT_SET_REFUSALS.map(refusal => `roots-${refusal}` as const),
  ...CHAIN_REFUSALS,
] as const;
export type ReplyRefusal = (typeof REPLY_REFUSALS)[number];

/** How much earlier than its last word an authority may be: several servers never agree to the second. Ours. */
export const AUTHORITY_TIME_TOLERANCE = 10 * 60_000;

/**
 * Reads a reply and believes it, or names the first reason not to. All that can be seen without signature work comes
 * first. A newer root set inside is judged by the set in force, and the reply's own chain then by the newer one: so the
 * reply that brings a rotation may already be signed under it.
 */
export function decodeReply(
  bytes: Uint8Array,
  expected: ExpectedReply,
  trust: Trust,
): Verdict<VerifiedReply, ReplyRefusal> {
  if (bytes.length > MESSAGE_LIMIT) return refuse('too-long');
  const envelope = read1(bytes);
  if (!envelope.ok) return refuse('malformed');
  if (envelope.value.type !== REPLY_TYPE) return refuse('wrong-type');
  const payload = decode(envelope.value.payload);
  const reply = payload.ok ? readReply(payload.value) : null;
  if (!reply) return refuse('malformed');
  const unbound = bindingFlaw(reply, expected);
  if (unbound) return refuse(unbound);

  const rotation = examineRoots(reply.roots, trust.roots);
  if (rotation && !rotation.ok) return refuse(`roots-${rotation.refusal}`);
  const chained = examineChain(envelope.value.chain, rotation?.value.set ?? trust.roots, reply.time, trust.known);
  if (!chained.ok) return chained;
  const { subCa, signer } = chained.value.chain;
  const identity = examineIdentity(reply, expected, signer);
  if (identity && !identity.ok) return identity;

  if (rotation && !rotation.value.proven()) return refuse('roots-not-enough-signatures');
  if (!chained.value.proven()) return refuse('bad-signature');
  if (!check1(envelope.value, signer.key, REPLY_TYPE).ok) return refuse('bad-signature');
  if (identity && !verifyCertificate(identity.value.bytes, signer.key, 'instance').ok) {
    return refuse('identity-bad-signature');
  }
  return accept({
    reply,
    chain: envelope.value.chain,
    subCa,
    signer,
    ...(identity && { identity: identity.value }),
    ...(rotation && reply.roots && { roots: { set: rotation.value.set, bytes: reply.roots } }),
  });
}

/** Why this is not the reply that is waited for. */
function bindingFlaw(reply: Reply, expected: ExpectedReply): BindingRefusal | null {
  if (!equal(reply.nonce, expected.nonce)) return 'other-nonce';
  if (!equal(reply.request, expected.hash)) return 'other-request';
  if (reply.udi.pid !== expected.udi.pid || reply.udi.sn !== expected.udi.sn) return 'other-device';
  if (reply.kind !== expected.kind) return 'other-kind';
  return reply.time < expected.notBefore - AUTHORITY_TIME_TOLERANCE ? 'time-went-back' : null;
}

/** null: there is none, or it is the one in force. */
const examineRoots = (bytes: Uint8Array | undefined, current: RootSet): ReturnType<typeof examineRotation> | null =>
  bytes === undefined || isCurrent(current, bytes) ? null : examineRotation(current, bytes);

/** null: this reply brings none. */
function examineIdentity(
  reply: Reply,
  expected: ExpectedReply,
  signer: Certificate,
): Verdict<Certificate, IdentityRefusal> | null {
  if (reply.status !== 'ok' || (reply.kind !== 'registration' && reply.kind !== 'renewal')) return null;
  const read = readCertificate(reply.identity);
  if (!read.ok) return refuse('identity-malformed');
  const identity = read.value;
  if (identity.role !== 'instance') return refuse('identity-wrong-role');
  if (!equal(identity.key, expected.key)) return refuse('identity-other-key');
  const renewed = reply.kind === 'renewal' ? expected.instance : undefined;
  if (!UUID.test(identity.subject) || (renewed && identity.subject !== renewed)) {
    return refuse('identity-other-instance');
  }
  const untimely = timeliness(identity, reply.time);
  if (untimely) return refuse(`identity-${untimely}`);
  return identity.issuer === signer.subject ? accept(identity) : refuse('identity-issuer-mismatch');
}

/** RFC 9562 section 4, in lower case. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function writeRequest(request: Request): Cbor {
  switch (request.kind) {
    case 'registration':
      return REGISTRATION.write(request);
    case 'entitlement':
      return ENTITLEMENT.write(request);
    default:
      return BARE.write(request);
  }
}

const readRequest = (cbor: Cbor): Request | null =>
  REGISTRATION.read(cbor) ?? ENTITLEMENT.read(cbor) ?? BARE.read(cbor);

function writeReply(from: Reply): Cbor {
  const reply = { ...from, roots: from.roots ?? NONE };
  if (reply.status !== 'ok') return DENIED.write(reply);
  switch (reply.kind) {
    case 'registration':
    case 'renewal':
      return IDENTIFIED.write(reply);
    case 'entitlement':
      return ENTITLED.write(reply);
    default:
      return DONE.write(reply);
  }
}

function readReply(cbor: Cbor): Reply | null {
  const read = DENIED.read(cbor) ?? IDENTIFIED.read(cbor) ?? ENTITLED.read(cbor) ?? DONE.read(cbor);
  if (read === null || read.roots.length > 0) return read;
  const { roots: _none, ...reply } = read;
  return reply;
}
const NONE = new Uint8Array(0);

/** What we write we must be able to read. */
function finish(bytes: Uint8Array): Uint8Array {
  assert(bytes.length <= MESSAGE_LIMIT, 'A message is longer than the limit.');
  return bytes;
}
