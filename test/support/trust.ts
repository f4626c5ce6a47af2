/**
 * A small world of keys for tests: roots, an authority under them, a product instance. Every key is made from its name, so
 * every byte is the same in every run. Real certificates throughout; it never forges, that is for the tests to do.
 */
import { toUtf8 } from '../../src/lib/utf8.ts';
import { type Cbor, type CborMap, decode } from '../../src/wire/cbor.ts';
import { agreementKey, digest, publicKey } from '../../src/wire/crypto.ts';
import { type Envelope, read1 } from '../../src/wire/envelope.ts';
import { type Certificate, issue } from '../../src/wire/identity.ts';
import type { RootSet } from '../../src/wire/rootset.ts';

export const DAY = 86_400_000;
/** 1 March 2026, midnight. */
export const NOW = 1_772_323_200_000;

/** 32 bytes that go by this name: a seed, a secret, a nonce to be cut to length. */
export const named = (name: string): Uint8Array => digest(toUtf8(name));
export const keyOf = (name: string): Uint8Array => publicKey(named(name));

/** Two of three roots must sign what comes next. */
export const ROOTS: RootSet = {
  name: 'Example Licence Authority',
  version: 1,
  threshold: 2,
  roots: [keyOf('root 1'), keyOf('root 2'), keyOf('root 3')],
  retired: [],
  seal: agreementKey(named('seal')),
};

export const SUB_CA: Omit<Certificate, 'bytes'> = {
  role: 'sub-ca',
  issuer: ROOTS.name,
  subject: 'Sub-CA 1',
  serial: 1,
  notBefore: NOW - 30 * DAY,
  notAfter: NOW + 3650 * DAY,
  key: keyOf('sub-ca'),
};
export const SIGNER: Omit<Certificate, 'bytes'> = {
  role: 'signer',
  issuer: SUB_CA.subject,
  subject: 'Signer 1',
  serial: 2,
  notBefore: NOW - 20 * DAY,
  notAfter: NOW + 730 * DAY,
  key: keyOf('signer'),
};
export const INSTANCE: Omit<Certificate, 'bytes'> = {
  role: 'instance',
  issuer: SIGNER.subject,
  subject: '3f8ba24c-90c5-4c6e-8f3a-1d2e3f405162',
  serial: 1000,
  notBefore: NOW,
  notAfter: NOW + 365 * DAY,
  key: keyOf('instance'),
};

export const CHAIN: readonly Uint8Array[] = [issue(SUB_CA, named('root 1')), issue(SIGNER, named('sub-ca'))];

/** A signed message taken apart, unchecked: what a forger starts from. */
export function envelopeOf(bytes: Uint8Array): Envelope {
  const envelope = read1(bytes);
  if (!envelope.ok) throw new Error(envelope.refusal);
  return envelope.value;
}

/** The CBOR map that it carries. */
export function payloadOf(bytes: Uint8Array): CborMap {
  const payload = decode(envelopeOf(bytes).payload);
  if (!payload.ok || !(payload.value instanceof Map)) throw new Error('The payload is no map.');
  return payload.value;
}

export const map = (...entries: readonly (readonly [number, Cbor])[]): CborMap => new Map(entries);
