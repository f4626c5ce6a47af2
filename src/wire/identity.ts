/**
 * Who vouches for whom: a root for a sub-CA, the sub-CA for the authority's signing key, the signing key for a product
 * instance. Each link is a certificate: a CWT (RFC 8392) that binds a key by `cnf` (RFC 8747), as COSE_Sign1.
 *
 * A certificate says nothing until its issuer's key has checked it. What can be seen without signature work (shape,
 * roles, names, dates) is always looked at first. This file never asks what time it is.
 */
import { equal } from '../lib/bytes.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { decode, encode } from './cbor.ts';
import { keyId } from './crypto.ts';
import { check1, type Envelope, read1, sign1 } from './envelope.ts';
import { always, at, bytes, nameOf, record, seconds, text } from './fields.ts';
import { includes, type RootSet } from './rootset.ts';

export const ROLES = ['sub-ca', 'signer', 'instance'] as const;
export type Role = (typeof ROLES)[number];

export interface Certificate {
  readonly role: Role;
  /** Subject of the certificate above; for a sub-CA, the root set's name. */
  readonly issuer: string;
  readonly subject: string;
  readonly serial: number;
  /** Valid from here on, ms since 1970, whole seconds. */
  readonly notBefore: number;
  /** Valid until just before this, ms since 1970, whole seconds. */
  readonly notAfter: number;
  /** Ed25519 public key that the subject proves to hold. */
  readonly key: Uint8Array;
  /** The certificate as it was signed. */
  readonly bytes: Uint8Array;
}

export const CERTIFICATE_REFUSALS = ['malformed', 'wrong-type', 'wrong-role', 'bad-signature'] as const;
export type CertificateRefusal = (typeof CERTIFICATE_REFUSALS)[number];

export const CHAIN_REFUSALS = [
  /** Not both of sub-CA and signer. */
  'chain-missing',
  'chain-too-long',
  'chain-malformed',
  'wrong-role',
  'issuer-mismatch',
  'retired-root',
  'unknown-root',
  'not-yet-valid',
  'expired',
  'bad-signature',
] as const;
export type ChainRefusal = (typeof CHAIN_REFUSALS)[number];

export interface Chain {
  readonly subCa: Certificate;
  readonly signer: Certificate;
}

/** `typ` (RFC 9596) of a CWT: application/cwt, its prefix left out. */
const TYPE = 'cwt';

/** Claims by their CWT numbers (RFC 8392 section 4); the role is a private claim of ours. */
const CLAIMS = record({
  iss: at(1, text(128)),
  sub: at(2, text(128)),
  exp: at(4, seconds),
  nbf: at(5, seconds),
  /** The serial number, 8 bytes, most significant first. */
  cti: at(7, bytes(8)),
  /** cnf with a COSE_Key (RFC 8747 section 3.2): kty OKP, crv Ed25519 (RFC 9053 section 7.2). */
  cnf: at(8, record({ key: at(1, record({ kty: at(1, always(1)), crv: at(-1, always(6)), x: at(-2, bytes(32)) })) })),
  role: at(-65537, nameOf(ROLES)),
});

/** Writes a certificate. Dates lose their milliseconds: a NumericDate counts seconds. */
export function issue(certificate: Omit<Certificate, 'bytes'>, issuerSeed: Uint8Array): Uint8Array {
  const { issuer, subject, serial, notBefore, notAfter, key, role } = certificate;
  const claims = CLAIMS.write({
    iss: issuer,
    sub: subject,
    exp: Math.floor(notAfter / 1000),
    nbf: Math.floor(notBefore / 1000),
    cti: serialBytes(serial),
    cnf: { key: { kty: 1, crv: 6, x: key } },
    role,
  });
  return sign1({ type: TYPE, payload: encode(claims), seed: issuerSeed });
}

/** What a certificate says, before anyone has checked that it may say so. */
export function readCertificate(bytes: Uint8Array): Verdict<Certificate, CertificateRefusal> {
  const claim = examine(bytes);
  return claim.ok ? accept(claim.value.certificate) : claim;
}

/** A certificate for this role that this key has signed. Its names and dates are the caller's to judge. */
export function verifyCertificate(
  bytes: Uint8Array,
  issuerKey: Uint8Array,
  role: Role,
): Verdict<Certificate, CertificateRefusal> {
  const claim = examine(bytes);
  if (!claim.ok) return claim;
  if (claim.value.certificate.role !== role) return refuse('wrong-role');
  return claim.value.signedBy(issuerKey) ? accept(claim.value.certificate) : refuse('bad-signature');
}

/**
 * The two certificates between a root and the authority's signing key, [sub-CA, signer], valid at this moment: right by all
 * that can be seen without signature work; `proven` does that work. It is spared for a chain that is byte for byte the `known` one, whose signatures held before; its root and its dates are not taken on trust.
 */
export function examineChain(
  chain: readonly Uint8Array[],
  roots: RootSet,
  moment: number,
  known: readonly Uint8Array[],
): Verdict<{ readonly chain: Chain; readonly proven: () => boolean }, ChainRefusal> {
  const [first, second] = chain;
  if (!first || !second) return refuse('chain-missing');
  if (chain.length > 2) return refuse('chain-too-long');
  const upper = examine(first);
  const lower = examine(second);
  if (!upper.ok || !lower.ok) return refuse('chain-malformed');
  const subCa = upper.value.certificate;
  const signer = lower.value.certificate;
  if (subCa.role !== 'sub-ca' || signer.role !== 'signer') return refuse('wrong-role');
  if (subCa.issuer !== roots.name || signer.issuer !== subCa.subject) return refuse('issuer-mismatch');
  if (includes(roots.retired, upper.value.kid)) return refuse('retired-root');
  const root = roots.roots.find(key => equal(keyId(key), upper.value.kid));
  if (!root) return refuse('unknown-root');
  const untimely = timeliness(subCa, moment) ?? timeliness(signer, moment);
  if (untimely) return refuse(untimely);
  const proven = () => same(chain, known) || (upper.value.signedBy(root) && lower.value.signedBy(subCa.key));
  return accept({ chain: { subCa, signer }, proven });
}

/** What is wrong with the date, if anything. */
export function timeliness(certificate: Certificate, moment: number): 'not-yet-valid' | 'expired' | null {
  if (moment < certificate.notBefore) return 'not-yet-valid';
  return moment < certificate.notAfter ? null : 'expired';
}

/** A certificate read but not believed, and the way to find out. */
interface Claim {
  readonly certificate: Certificate;
  /** Key id of whoever claims to have signed it. */
  readonly kid: Uint8Array;
  readonly signedBy: (key: Uint8Array) => boolean;
}

function examine(bytes: Uint8Array): Verdict<Claim, 'malformed' | 'wrong-type'> {
  const read = read1(bytes);
  if (!read.ok) return refuse('malformed');
  const envelope: Envelope = read.value;
  if (envelope.type !== TYPE) return refuse('wrong-type');
  const payload = decode(envelope.payload);
  const claims = payload.ok ? CLAIMS.read(payload.value) : null;
  const serial = claims && readSerial(claims.cti);
  if (!claims || serial === null) return refuse('malformed');
  const certificate: Certificate = {
    role: claims.role,
    issuer: claims.iss,
    subject: claims.sub,
    serial,
    notBefore: claims.nbf * 1000,
    notAfter: claims.exp * 1000,
    key: claims.cnf.key.x,
    bytes,
  };
  return accept({ certificate, kid: envelope.kid, signedBy: key => check1(envelope, key, TYPE).ok });
}

function serialBytes(serial: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(serial));
  return bytes;
}

/** null: beyond the integers that a number holds exactly. */
function readSerial(bytes: Uint8Array): number | null {
  const serial = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  return Number.isSafeInteger(serial) ? serial : null;
}

const same = (a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean =>
  a.length === b.length && a.every((bytes, i) => equal(bytes, b[i]!));
