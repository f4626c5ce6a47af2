/**
 * The registration token in its cover: X25519 to the root set's sealing key, then secretbox, so that the token is
 * readable to the authority alone, even over plain HTTP and through every proxy's log. The construction is ours, in the
 * manner of HPKE's base mode (RFC 9180): the key is bound to both public keys. It hides a token; it proves no sender.
 */
import { concat } from '../lib/bytes.ts';
import { fromUtf8, toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { AGREEMENT_REFUSALS, agree, agreementKey, digest, open, seal } from './crypto.ts';
import type { SealedToken } from './message.ts';

/** Characters that a token may have: several times what a portal hands out. */
export const TOKEN_LIMIT = 512;

export const SEAL_REFUSALS = [...AGREEMENT_REFUSALS, 'token-too-long', 'token-malformed'] as const;
export type SealRefusal = (typeof SEAL_REFUSALS)[number];

export const OPEN_REFUSALS = [...AGREEMENT_REFUSALS, 'not-sealed-to-us', 'token-malformed'] as const;
export type OpenRefusal = (typeof OPEN_REFUSALS)[number];

/** Seals a token to `to`, the root set's `seal`. The entropy must be fresh: 32 secret bytes and 24 of nonce. */
export function sealToken(
  token: string,
  to: Uint8Array,
  entropy: { readonly secret: Uint8Array; readonly nonce: Uint8Array },
): Verdict<SealedToken, SealRefusal> {
  if (token.length > TOKEN_LIMIT) return refuse('token-too-long');
  if (!isToken(token)) return refuse('token-malformed');
  const shared = agree(entropy.secret, to);
  if (!shared.ok) return shared;
  const ephemeral = agreementKey(entropy.secret);
  const box = seal(boxKey(shared.value, ephemeral, to), entropy.nonce, toUtf8(token));
  return accept({ ephemeral, nonce: entropy.nonce, box });
}

/** Opens what was sealed to the public half of `secret`. */
export function openToken(sealed: SealedToken, secret: Uint8Array): Verdict<string, OpenRefusal> {
  const shared = agree(secret, sealed.ephemeral);
  if (!shared.ok) return shared;
  const plain = open(boxKey(shared.value, sealed.ephemeral, agreementKey(secret)), sealed.nonce, sealed.box);
  if (!plain) return refuse('not-sealed-to-us');
  const token = fromUtf8(plain);
  return token !== null && isToken(token) ? accept(token) : refuse('token-malformed');
}

/** Printable ASCII without blanks: what a portal prints and a terminal can paste. */
const isToken = (text: string): boolean => /^[!-~]+$/.test(text) && text.length <= TOKEN_LIMIT;

const boxKey = (shared: Uint8Array, ephemeral: Uint8Array, to: Uint8Array): Uint8Array =>
  digest(concat(toUtf8('smart-agent token 1'), shared, ephemeral, to));
