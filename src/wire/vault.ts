/**
 * The vault: all that must survive a power cut, sealed for one device, written in turn into two slots. The newest slot
 * that opens wins, so a write torn at any byte costs that write and nothing before it.
 *
 * Format 1 is ours: a deterministic CBOR map (the table HEADER below) of boxes, XSalsa20-Poly1305 under the device key. Each
 * member of the content has a box of its own, so that a save seals only what changed since the one before; the first box
 * holds the generation and names the others, each with the generation in which it was sealed. The plain generation is for
 * people with a hex dump; the sealed one counts, and the two must agree. The device tag tells a vault of another device from
 * a torn one. This file knows nothing of what the content means, and draws no randomness.
 */
import { assert } from '../lib/assert.ts';
import { concat, equal } from '../lib/bytes.ts';
import { toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { type Cbor, decode, encode, MAX_BYTES } from './cbor.ts';
import { digest, open, seal } from './crypto.ts';
import { always, at, bytes, list, record, text, whole } from './fields.ts';

export const VAULT_REFUSALS = [
  /** Cut short, spliced, rotten or tampered with: it does not parse, or its seal does not hold. */
  'torn',
  'other-device',
  /** Sound, but older than the platform's counter says the last save was. */
  'rolled-back',
  /** Written by a later release. */
  'unknown-format',
] as const;
export type VaultRefusal = (typeof VAULT_REFUSALS)[number];

export interface OpenedVaults {
  readonly found: { readonly content: VaultContent; readonly generation: number; readonly slot: 0 | 1 } | null;
  readonly refusals: readonly { readonly slot: 0 | 1; readonly refusal: VaultRefusal }[];
}

const FORMAT = 1;
/** Members of a content. */
const MEMBERS = 64;
const BOX = bytes(16, MAX_BYTES);
const HEADER = record({
  format: at(1, always(FORMAT)),
  device: at(2, bytes(8)),
  generation: at(3, whole),
  salt: at(4, bytes(15)),
  index: at(5, BOX),
  members: at(6, list(BOX, MEMBERS)),
});
type Header = ReturnType<(typeof HEADER)['read']> & object;
/** What the first box holds. */
const INDEX = record({
  generation: at(1, whole),
  names: at(2, list(text(64), MEMBERS)),
  sealedIn: at(3, list(whole, MEMBERS)),
});

export type VaultContent = ReadonlyMap<string, Cbor>;
/** A vault as it was sealed, for the save that follows in the same boot. */
export interface SealedVault {
  readonly bytes: Uint8Array;
  readonly device: Uint8Array;
  readonly members: ReadonlyMap<string, SealedMember>;
}
interface SealedMember {
  readonly value: Cbor;
  readonly place: number;
  readonly sealedIn: number;
  readonly box: Uint8Array;
}

/**
 * The bytes of a slot. A member that is the very same value as in the save `before`, under the same key and salt, keeps its
 * box. The same input gives the same bytes.
 */
export function sealVault(vault: {
  readonly generation: number;
  readonly deviceKey: Uint8Array;
  /** 15 bytes, drawn anew in every boot. */
  readonly salt: Uint8Array;
  readonly content: VaultContent;
  readonly before?: SealedVault;
}): SealedVault {
  const { generation, deviceKey, salt, content, before } = vault;
  assert(content.size <= MEMBERS, 'A content has more members than a vault.');
  const sealed = (place: number, value: Cbor) => seal(deviceKey, nonceOf(salt, generation, place), encode(value));
  const members = new Map<string, SealedMember>();
  for (const [name, value] of content) {
    const place = members.size + 1;
    const known = before?.members.get(name);
    const same = known !== undefined && known.value === value && known.place === place;
    members.set(name, same ? known : { value, place, sealedIn: generation, box: sealed(place, value) });
  }
  const all = [...members.values()];
  const index = INDEX.write({ generation, names: [...members.keys()], sealedIn: all.map(({ sealedIn }) => sealedIn) });
  const header: Header = {
    format: FORMAT,
    device: before?.device ?? deviceTag(deviceKey),
    generation,
    salt,
    index: sealed(0, index),
    members: all.map(({ box }) => box),
  };
  return { bytes: encode(HEADER.write(header)), device: header.device, members };
}

/** A salt serves one boot, a generation one save and a place one box of it: so no nonce comes twice. */
function nonceOf(salt: Uint8Array, generation: number, place: number): Uint8Array {
  const nonce = new Uint8Array(24);
  nonce.set(salt);
  const rest = new DataView(nonce.buffer, 15);
  rest.setUint32(0, Math.floor(generation / 0x1_0000_0000));
  rest.setUint32(4, generation);
  rest.setUint8(8, place);
  return nonce;
}

/**
 * The newest slot that opens, and what is wrong with the others. An empty slot is not wrong, nor is the older of two sound
 * ones, of which only the index is looked at; with a `counter`, a newest one that is older than the counter is refused
 * together with all before it.
 */
export function openVaults(
  slots: readonly [Uint8Array | null, Uint8Array | null],
  deviceKey: Uint8Array,
  counter = 0,
): OpenedVaults {
  const refusals: { slot: 0 | 1; refusal: VaultRefusal }[] = [];
  const indexed: (Indexed & { readonly slot: 0 | 1 })[] = [];
  for (const slot of [0, 1] as const) {
    const bytes = slots[slot];
    if (bytes === null) continue;
    const index = readIndex(bytes, deviceKey);
    if (index.ok) indexed.push({ ...index.value, slot });
    else refusals.push({ slot, refusal: index.refusal });
  }
  const newestFirst = indexed.sort((a, b) => b.generation - a.generation);
  for (const [i, { slot, generation, content }] of newestFirst.entries()) {
    if (generation < counter) {
      for (const { slot } of newestFirst.slice(i)) refusals.push({ slot, refusal: 'rolled-back' });
      break;
    }
    const opened = content();
    if (opened !== null) return { found: { content: opened, generation, slot }, refusals: inOrder(refusals) };
    refusals.push({ slot, refusal: 'torn' });
  }
  return { found: null, refusals: inOrder(refusals) };
}

const inOrder = (refusals: OpenedVaults['refusals']): OpenedVaults['refusals'] =>
  [...refusals].sort((a, b) => a.slot - b.slot);

/** A slot whose index opened; `content` opens the rest, null where it does not. */
interface Indexed {
  readonly generation: number;
  readonly content: () => VaultContent | null;
}

function readIndex(slot: Uint8Array, deviceKey: Uint8Array): Verdict<Indexed, VaultRefusal> {
  const outer = decode(slot);
  if (!outer.ok) return refuse('torn');
  const header = HEADER.read(outer.value);
  if (!header) return refuse(isLater(outer.value) ? 'unknown-format' : 'torn');
  if (!equal(header.device, deviceTag(deviceKey))) return refuse('other-device');
  const opened = (generation: number, place: number, box: Uint8Array): Cbor | undefined => {
    const plain = open(deviceKey, nonceOf(header.salt, generation, place), box);
    const inner = plain && decode(plain);
    return inner?.ok ? inner.value : undefined;
  };
  const indexed = opened(header.generation, 0, header.index);
  const index = indexed === undefined ? null : INDEX.read(indexed);
  if (index === null || index.generation !== header.generation) return refuse('torn');
  const { names, sealedIn } = index;
  if (names.length !== header.members.length || names.length !== sealedIn.length) return refuse('torn');
  const content = () => {
    const members = new Map<string, Cbor>();
    for (const [i, name] of names.entries()) {
      const value = opened(sealedIn[i]!, i + 1, header.members[i]!);
      if (value === undefined) return null;
      members.set(name, value);
    }
    return members;
  };
  return accept({ generation: index.generation, content });
}

/** Of a later format all that is fixed is that it is a map with its number under 1. */
const isLater = (outer: Cbor): boolean => outer instanceof Map && (whole.read(outer.get(1)) ?? 0) > FORMAT;

const deviceTag = (deviceKey: Uint8Array): Uint8Array =>
  digest(concat(toUtf8('smart-agent device 1'), deviceKey)).slice(0, 8);
