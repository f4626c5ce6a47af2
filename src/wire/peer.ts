/**
 * What goes between the two supervisors of a chassis, sealed with the key that both share. A state is a vault
 * (vault.ts) under that key, with the salt of the boot that sealed it inside; a confirmation is a vault of two members. So
 * whatever another chassis, an older image or a broken backplane says is refused here, by name, and nothing else is decided.
 *
 * Nonces: a state's are made of the salt of its boot and a generation that is spent but once in a boot; a confirmation's of
 * a salt of its own.
 */
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { openVaults, type SealedVault, sealVault, type VaultContent } from './vault.ts';

const PEER_REFUSALS = ['malformed', 'torn', 'other-chassis', 'unknown-format'] as const;
export type PeerRefusal = (typeof PEER_REFUSALS)[number];

export type PeerMessage =
  /** `from`: the salt of the boot that gave it. */
  | { readonly type: 'state'; readonly generation: number; readonly from: Uint8Array; readonly content: VaultContent }
  /** The generation that a standby holds; `of`: the salt of the boot that gave it, empty where it got it otherwise. */
  | { readonly type: 'holds'; readonly generation: number; readonly of: Uint8Array };

/** A state on its way; `before`: as it was sealed last in this boot. */
export const sealState = (state: {
  readonly generation: number;
  readonly pairKey: Uint8Array;
  readonly salt: Uint8Array;
  readonly content: VaultContent;
  readonly before: SealedVault | null;
}): SealedVault => {
  const { generation, pairKey, salt, content, before } = state;
  return sealVault({
    generation,
    deviceKey: pairKey,
    salt,
    content: new Map([...content, ['from', before?.members.get('from')?.value ?? salt]]),
    ...(before && { before }),
  });
};

/** `salt`: 15 bytes drawn for this one. */
export const sealHolds = (holds: {
  readonly generation: number;
  readonly of: Uint8Array;
  readonly pairKey: Uint8Array;
  readonly salt: Uint8Array;
}): Uint8Array => {
  const { generation, of, pairKey: deviceKey, salt } = holds;
  return sealVault({ generation, deviceKey, salt, content: new Map([['of', of]]) }).bytes;
};

export function readPeer(bytes: Uint8Array, pairKey: Uint8Array): Verdict<PeerMessage, PeerRefusal> {
  const { found, refusals } = openVaults([bytes, null], pairKey);
  if (found === null) {
    const named = refusals[0]?.refusal;
    return refuse(named === 'other-device' ? 'other-chassis' : named === 'unknown-format' ? named : 'torn');
  }
  const { generation, content } = found;
  const of = content.get('of');
  if (of instanceof Uint8Array) return accept({ type: 'holds', generation, of });
  const from = content.get('from');
  return from instanceof Uint8Array && from.length > 0
    ? accept({ type: 'state', generation, from, content })
    : refuse('malformed');
}
