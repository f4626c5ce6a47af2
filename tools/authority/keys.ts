/**
 * The authority's keys. A generation is a root set (three roots, two must sign), the sub-CA and signing key under it,
 * and the X25519 key that tokens are sealed to. Rotating the roots begins a new generation, signed by the old roots,
 * whose seeds are then forgotten; older generations stay able to answer, so that a box climbs one step with each answer
 * it accepts, however long it was away. Which box holds which version is core.ts's business.
 */
import { assert } from '../../src/lib/assert.ts';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { agreementKey, keyId, publicKey } from '../../src/wire/crypto.ts';
import { issue } from '../../src/wire/identity.ts';
import type { SealedToken } from '../../src/wire/message.ts';
import { type RootSet, readRootSet, signRootSet } from '../../src/wire/rootset.ts';
import { openToken, sealToken } from '../../src/wire/token.ts';
import type { Entropy } from './entropy.ts';
import { Complaint } from './input.ts';
import { readText, record, writeText } from './records.ts';
import type { Tx } from './store.ts';

const DAY_MS = 86_400_000;
/** All ours. A signing key outlives every identity that it issues: it is replaced while it has more than that left. */
const SUB_CA_DAYS = 25 * 365;
const SIGNER_DAYS = 3 * 365;
const SIGNER_RENEWAL_DAYS = 400;
const BACKDATED_DAYS = 1;
const ROOTS = 3;
const THRESHOLD = 2;
/** Retired key ids that a root set can list. */
const RETIRED_MAX = 256;

const ROOT_NAME = 'Smart Agent Licensing Root';
const SUB_CA_NAME = 'Smart Agent Licensing CA';
export const SIGNER_NAME = 'Smart Agent Signer';

export interface Generation {
  readonly version: number;
  /** Signed, as boxes get it. */
  readonly rootSet: Uint8Array;
  /** Empty in every generation but the newest. */
  readonly rootSeeds: readonly Uint8Array[];
  readonly subCaSeed: Uint8Array;
  readonly signerSeed: Uint8Array;
  readonly signerUntil: number;
  /** Sub-CA and signer certificates, as they travel beside a reply. */
  readonly chain: readonly [Uint8Array, Uint8Array];
  readonly sealSecret: Uint8Array;
}
/** Oldest first, versions without a gap. */
export type Keyring = readonly [Generation, ...Generation[]];

export const hasKeys = (tx: Tx): boolean => readText(tx, 'keys') !== undefined;

/** The first generation. */
export function makeKeys(tx: Tx, now: number, entropy: Entropy): void {
  writeKeyring(tx, [makeGeneration(null, now, entropy)]);
}

/** The keys for this moment; a signing key that nears its end is replaced on the way. */
export function readKeyring(tx: Tx, now: number, entropy: Entropy): Keyring {
  const keyring = storedKeyring(tx);
  if (isLent(keyring) || newest(keyring).signerUntil - now > SIGNER_RENEWAL_DAYS * DAY_MS) return keyring;
  rotateSigner(tx, now, entropy);
  return storedKeyring(tx);
}

export const newest = (keyring: Keyring): Generation => keyring[keyring.length - 1]!;

/** With which generation to answer a box that holds this version: the next one, which comes along, or the newest. */
export function stepFrom(keyring: Keyring, version: number): { readonly by: Generation; readonly brings: boolean } {
  const next = keyring.find(generation => generation.version === version + 1);
  return next ? { by: next, brings: true } : { by: newest(keyring), brings: false };
}

/** Opens a sealed token; the key that opens it tells which root set the box holds. */
export function unseal(
  keyring: Keyring,
  sealed: SealedToken,
): { readonly text: string; readonly version: number } | null {
  for (const { sealSecret, version } of [...keyring].reverse()) {
    const opened = openToken(sealed, sealSecret);
    if (opened.ok) return { text: opened.value, version };
  }
  return null;
}

/** The root set in force, as a trust anchor. */
export function showRoots(tx: Tx) {
  const { version, rootSet } = newest(storedKeyring(tx));
  return { version, roots: toBase64(rootSet) };
}

/** Begins a new generation. */
export function rotateRoots(tx: Tx, now: number, entropy: Entropy) {
  const keyring = ownKeyring(tx);
  const last = newest(keyring);
  const next = makeGeneration(last, now, entropy);
  writeKeyring(tx, [...keyring.slice(0, -1), { ...last, rootSeeds: [] }, next] as unknown as Keyring);
  record(tx, now, 'roots rotated', `version ${next.version}`);
  return showRoots(tx);
}

/** A new signing key for every generation. */
export function rotateSigner(tx: Tx, now: number, entropy: Entropy) {
  const keyring = ownKeyring(tx).map(generation => ({ ...generation, ...makeSigner(generation, now, entropy) }));
  writeKeyring(tx, keyring as unknown as Keyring);
  const until = new Date(keyring[0]!.signerUntil).toISOString();
  record(tx, now, 'signer rotated', SIGNER_NAME, `valid until ${until}`);
  return { until };
}

/** A secret of ours for one key alone, base64: sealed as registration tokens are (wire/token.ts). */
export interface Sealed {
  readonly ephemeral: string;
  readonly nonce: string;
  readonly box: string;
}
/** A generation as an On-Prem gets it, base64: the chain ends in its own signing key, the secret is sealed to its sealing key. */
export interface LentGeneration {
  readonly version: number;
  readonly rootSet: string;
  readonly chain: readonly string[];
  readonly secret: Sealed;
}

/**
 * What lets an On-Prem answer boxes in our stead for so many days, whatever root set they hold. The sealing secrets go along,
 * because boxes seal their tokens to the key in their root set and know no other, and an On-Prem without a wire has nobody to
 * ask: so who has one of its folders can read tokens meant for us, and after the loss of one the roots are to be rotated.
 */
export function lendKeyring(
  tx: Tx,
  now: number,
  entropy: Entropy,
  to: { readonly signer: Uint8Array; readonly seal: Uint8Array; readonly days: number },
): readonly LentGeneration[] {
  return ownKeyring(tx).map(({ version, rootSet, subCaSeed, chain: [subCa], sealSecret }) => {
    const notBefore = now - BACKDATED_DAYS * DAY_MS;
    const signer = issue(
      {
        role: 'signer',
        issuer: SUB_CA_NAME,
        subject: SIGNER_NAME,
        serial: Math.floor(now / 1000),
        notBefore,
        notAfter: now + to.days * DAY_MS,
        key: to.signer,
      },
      subCaSeed,
    );
    const sealed = sealToken(toBase64(sealSecret), to.seal, { secret: entropy(32), nonce: entropy(24) });
    if (!sealed.ok) throw new Complaint(400, 'Its sealing key is none.');
    const { ephemeral, nonce, box } = sealed.value;
    const secret = { ephemeral: toBase64(ephemeral), nonce: toBase64(nonce), box: toBase64(box) };
    return { version, rootSet: toBase64(rootSet), chain: [toBase64(subCa), toBase64(signer)], secret };
  });
}

/** Puts a lent keyring in force: it can answer, and neither issue signing keys nor rotate roots. */
export function takeKeyring(
  tx: Tx,
  lent: readonly (Pick<Generation, 'version' | 'rootSet' | 'chain' | 'sealSecret' | 'signerUntil'> & {
    readonly signerSeed: Uint8Array;
  })[],
): void {
  const nothing = { rootSeeds: [], subCaSeed: new Uint8Array(0) };
  writeKeyring(tx, lent.map(one => ({ ...one, ...nothing })) as unknown as Keyring);
}

const isLent = (keyring: Keyring): boolean => newest(keyring).subCaSeed.length === 0;

function ownKeyring(tx: Tx): Keyring {
  const keyring = storedKeyring(tx);
  if (!isLent(keyring)) return keyring;
  throw new Complaint(409, 'The keys of an On-Prem are lent: rotate them at its authority, then sync.');
}

/** Identity certificates and the like need numbers that never come twice. */
export function nextSerial(tx: Tx): number {
  const serial = Number(readText(tx, 'serial') ?? 0) + 1;
  writeText(tx, 'serial', String(serial));
  return serial;
}

function makeGeneration(before: Generation | null, now: number, entropy: Entropy): Generation {
  const rootSeeds = Array.from({ length: ROOTS }, () => entropy(32));
  const sealSecret = entropy(32);
  const set: RootSet = {
    name: ROOT_NAME,
    version: (before?.version ?? 0) + 1,
    threshold: THRESHOLD,
    roots: rootSeeds.map(publicKey),
    retired: before ? retiredAfter(before.rootSet) : [],
    seal: agreementKey(sealSecret),
  };
  const signers = [...(before?.rootSeeds.slice(0, THRESHOLD) ?? []), ...rootSeeds.slice(0, THRESHOLD)];
  const subCaSeed = entropy(32);
  const subCa = issue(
    { role: 'sub-ca', issuer: ROOT_NAME, subject: SUB_CA_NAME, ...dated(now, SUB_CA_DAYS, subCaSeed) },
    rootSeeds[0]!,
  );
  const rest = { version: set.version, rootSet: signRootSet(set, signers), rootSeeds, subCaSeed, sealSecret };
  return { ...rest, ...makeSigner({ subCaSeed, chain: [subCa] }, now, entropy) };
}

function retiredAfter(rootSet: Uint8Array): readonly Uint8Array[] {
  const set = readRootSet(rootSet);
  assert(set.ok, 'The root set in force is one that we made.');
  const retired = [...set.value.retired, ...set.value.roots.map(keyId)];
  if (retired.length > RETIRED_MAX) {
    throw new Complaint(409, 'The roots were replaced too often: a set cannot list more retired ones.');
  }
  return retired;
}

function makeSigner(
  {
    subCaSeed,
    chain: [subCa],
  }: { readonly subCaSeed: Uint8Array; readonly chain: readonly [Uint8Array, ...unknown[]] },
  now: number,
  entropy: Entropy,
): Pick<Generation, 'signerSeed' | 'signerUntil' | 'chain'> {
  const signerSeed = entropy(32);
  const dates = dated(now, SIGNER_DAYS, signerSeed);
  const signer = issue({ role: 'signer', issuer: SUB_CA_NAME, subject: SIGNER_NAME, ...dates }, subCaSeed);
  return { signerSeed, signerUntil: dates.notAfter, chain: [subCa, signer] };
}

/** The authority's own certificates are numbered by the second of their making. */
function dated(now: number, days: number, seed: Uint8Array) {
  const notBefore = now - BACKDATED_DAYS * DAY_MS;
  return { serial: Math.floor(now / 1000), notBefore, notAfter: notBefore + days * DAY_MS, key: publicKey(seed) };
}

/** Bytes as base64, in JSON. */
function writeKeyring(tx: Tx, keyring: Keyring): void {
  const text = JSON.stringify(keyring, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: toBase64(value) } : value,
  );
  writeText(tx, 'keys', text);
}

function storedKeyring(tx: Tx): Keyring {
  const text = readText(tx, 'keys');
  assert(text !== undefined, 'An authority has keys from its first start on.');
  return JSON.parse(text, (_, value: unknown) => {
    const base64 = (value as { base64?: unknown } | null)?.base64;
    return typeof base64 === 'string' ? fromBase64(base64) : value;
  }) as Keyring;
}
