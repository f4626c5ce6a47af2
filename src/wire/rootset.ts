/**
 * The root set: the few keys that everything else hangs from, and the rule by which they replace themselves. The first
 * one is shipped with the firmware and is trusted because it is there; every later one must be signed by a threshold of
 * the roots it replaces and by a threshold of its own, so a set that nobody can sign under never takes over.
 *
 * Shape and rotation are ours, after TUF's root role (theupdateframework.io, "root.json"). This file never chooses
 * which set is in force: it answers whether a set may be.
 */

import { equal } from '../lib/bytes.ts';
import type { Verdict } from '../lib/verdict.ts';
import { accept, refuse } from '../lib/verdict.ts';
import { decode, encode } from './cbor.ts';
import { keyId } from './crypto.ts';
import { checkMany, readMany, signMany } from './envelope.ts';
import { at, bytes, list, record, text, whole } from './fields.ts';

export interface RootSet {
  /** Of the authority; sub-CA certificates name it as their issuer. */
  readonly name: string;
  readonly version: number;
  /** How many roots must sign the next set. */
  readonly threshold: number;
  /** Ed25519 public keys. */
  readonly roots: readonly Uint8Array[];
  /** Key ids of roots that once were; a set never forgets one of them. */
  readonly retired: readonly Uint8Array[];
  /** X25519 public key: registration tokens are sealed to it. */
  readonly seal: Uint8Array;
}

export const ROOT_SET_REFUSALS = [
  'malformed',
  'wrong-type',
  /** No root at all, or a threshold below one or above the number of roots. */
  'bad-threshold',
  'duplicate-key',
  /** A root that the set itself calls retired. */
  'retired-key',
  'other-name',
  /** An older set, or another one that claims the same version. */
  'not-newer',
  /** It no longer lists a root that its predecessor had retired. */
  'unretired',
  'not-enough-signatures',
] as const;
export type RootSetRefusal = (typeof ROOT_SET_REFUSALS)[number];

const TYPE = 'smart-agent-roots';
const CONTENT = record({
  name: at(1, text(64)),
  version: at(2, whole),
  threshold: at(3, whole),
  roots: at(4, list(bytes(32), 16)),
  retired: at(5, list(bytes(8), 256)),
  seal: at(6, bytes(32)),
});

/** Writes a set, signed by these seeds. Whether they suffice is the reader's question. */
export function signRootSet(set: RootSet, seeds: readonly Uint8Array[]): Uint8Array {
  return signMany({ type: TYPE, payload: encode(CONTENT.write(set)), seeds });
}

/**
 * A set as it stands in the firmware: sound in itself and signed by a threshold of its own roots. The signature work is spared
 * for a set that is byte for byte the `known` one, whose signatures held before.
 */
export function readRootSet(bytes: Uint8Array, known?: Uint8Array): Verdict<RootSet, RootSetRefusal> {
  const examined = examine(bytes);
  if (!examined.ok) return examined;
  const { set, signedBy } = examined.value;
  const proven = (known !== undefined && equal(known, bytes)) || signedBy(set);
  return proven ? accept(set) : refuse('not-enough-signatures');
}

/** The set that follows `old`: newer, of the same name, and signed by a threshold of both. */
export function rotateRootSet(old: RootSet, bytes: Uint8Array): Verdict<RootSet, RootSetRefusal> {
  const next = examineRotation(old, bytes);
  if (!next.ok) return next;
  return next.value.proven() ? accept(next.value.set) : refuse('not-enough-signatures');
}

/** A set that may follow `old` by all that can be seen without signature work; `proven` does that work. */
export function examineRotation(
  old: RootSet,
  bytes: Uint8Array,
): Verdict<{ readonly set: RootSet; readonly proven: () => boolean }, RootSetRefusal> {
  const examined = examine(bytes);
  if (!examined.ok) return examined;
  const { set, signedBy } = examined.value;
  if (set.name !== old.name) return refuse('other-name');
  if (set.version <= old.version) return refuse('not-newer');
  if (!old.retired.every(id => includes(set.retired, id))) return refuse('unretired');
  return accept({ set, proven: () => signedBy(old) && signedBy(set) });
}

/** Are these bytes the very set that is in force? An authority may well send it again: it does not know what we hold. */
export function isCurrent(set: RootSet, bytes: Uint8Array): boolean {
  const envelope = readMany(bytes);
  return envelope.ok && equal(envelope.value.payload, encode(CONTENT.write(set)));
}

interface Examined {
  readonly set: RootSet;
  readonly signedBy: (signers: RootSet) => boolean;
}

function examine(bytes: Uint8Array): Verdict<Examined, RootSetRefusal> {
  const envelope = readMany(bytes);
  if (!envelope.ok) return refuse('malformed');
  if (envelope.value.type !== TYPE) return refuse('wrong-type');
  const payload = decode(envelope.value.payload);
  const set = payload.ok ? CONTENT.read(payload.value) : null;
  if (!set) return refuse('malformed');
  if (set.threshold < 1 || set.threshold > set.roots.length) return refuse('bad-threshold');
  const ids = set.roots.map(keyId);
  // By id and not by key: a chain finds its root by id, so that is what must be unambiguous.
  if (ids.some((id, i) => includes(ids.slice(0, i), id))) return refuse('duplicate-key');
  if (ids.some(id => includes(set.retired, id))) return refuse('retired-key');
  const signedBy = (signers: RootSet) => checkMany(envelope.value, signers.roots, signers.threshold, TYPE).ok;
  return accept({ set, signedBy });
}

export const includes = (ids: readonly Uint8Array[], id: Uint8Array): boolean => ids.some(other => equal(other, id));
