/**
 * The vault: all that must survive a power cut, sealed for one device, written in turn into two slots. The newest slot
 * that opens wins, so a write torn at any byte costs that write and nothing before it.
 *
 * Format 1 is ours: a deterministic CBOR map (the table HEADER below) whose box is XSalsa20-Poly1305 under the device key
 * over [generation, content]. The plain generation is for people with a hex dump; the sealed one counts, and the two must
 * agree. The device tag tells a vault of another device from a torn one. This file knows nothing of what the content
 * means, and chooses no nonce.
 */
import { concat, equal } from '../lib/bytes.ts';
import { toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { type Cbor, decode, encode, MAX_BYTES } from './cbor.ts';
import { digest, open, seal } from './crypto.ts';
import { always, at, bytes, record, whole } from './fields.ts';

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
  readonly found: { readonly content: Cbor; readonly generation: number; readonly slot: 0 | 1 } | null;
  readonly refusals: readonly { readonly slot: 0 | 1; readonly refusal: VaultRefusal }[];
}

const FORMAT = 1;
const HEADER = record({
  format: at(1, always(FORMAT)),
  device: at(2, bytes(8)),
  generation: at(3, whole),
  nonce: at(4, bytes(24)),
  box: at(5, bytes(16, MAX_BYTES)),
});

/** The bytes of a slot. The same input gives the same bytes; a nonce must never serve twice. */
export function sealVault(vault: {
  readonly generation: number;
  readonly deviceKey: Uint8Array;
  /** 24 bytes */
  readonly nonce: Uint8Array;
  readonly content: Cbor;
}): Uint8Array {
  const { generation, deviceKey, nonce, content } = vault;
  const box = seal(deviceKey, nonce, encode([generation, content]));
  return encode(HEADER.write({ format: FORMAT, device: deviceTag(deviceKey), generation, nonce, box }));
}

/**
 * The newest slot that opens, and what is wrong with the others. An empty slot is not wrong, nor is the older of two
 * sound ones; with a `counter`, a newest one that is older than the counter is refused together with all before it.
 */
export function openVaults(
  slots: readonly [Uint8Array | null, Uint8Array | null],
  deviceKey: Uint8Array,
  counter = 0,
): OpenedVaults {
  let found: OpenedVaults['found'] = null;
  const sound: (0 | 1)[] = [];
  const refusals: { slot: 0 | 1; refusal: VaultRefusal }[] = [];
  for (const slot of [0, 1] as const) {
    const bytes = slots[slot];
    if (bytes === null) continue;
    const vault = openVault(bytes, deviceKey);
    if (!vault.ok) {
      refusals.push({ slot, refusal: vault.refusal });
      continue;
    }
    sound.push(slot);
    if (found === null || vault.value.generation > found.generation) found = { ...vault.value, slot };
  }
  if (found !== null && found.generation < counter) {
    found = null;
    for (const slot of sound) refusals.push({ slot, refusal: 'rolled-back' });
  }
  return { found, refusals };
}

function openVault(
  slot: Uint8Array,
  deviceKey: Uint8Array,
): Verdict<{ readonly content: Cbor; readonly generation: number }, VaultRefusal> {
  const outer = decode(slot);
  if (!outer.ok) return refuse('torn');
  const header = HEADER.read(outer.value);
  if (!header) return refuse(isLater(outer.value) ? 'unknown-format' : 'torn');
  if (!equal(header.device, deviceTag(deviceKey))) return refuse('other-device');
  const plain = open(deviceKey, header.nonce, header.box);
  const inner = plain && decode(plain);
  if (!inner?.ok || !Array.isArray(inner.value)) return refuse('torn');
  const [generation, content] = inner.value as readonly Cbor[];
  if (generation !== header.generation || content === undefined) return refuse('torn');
  return accept({ content, generation });
}

/** Of a later format all that is fixed is that it is a map with its number under 1. */
const isLater = (outer: Cbor): boolean => outer instanceof Map && (whole.read(outer.get(1)) ?? 0) > FORMAT;

const deviceTag = (deviceKey: Uint8Array): Uint8Array =>
  digest(concat(toUtf8('smart-agent device 1'), deviceKey)).slice(0, 8);
