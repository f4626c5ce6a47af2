/**
 * The one door to cryptography: SHA-512, Ed25519, X25519 and XSalsa20-Poly1305. It holds no key, draws no randomness and
 * computes nothing when it is loaded. Wrong lengths from our own code are faults; what others sent is refused by name.
 */
import nacl from 'tweetnacl';
import { assert } from '../lib/assert.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { BASE_POINT, multiply, pointOf } from './x25519.ts';

export { publicKey, SIGNATURE_REFUSALS, type SignatureRefusal, sign, verify } from './ed25519.ts';

export const AGREEMENT_REFUSALS = ['agreement-key-length', 'agreement-all-zero'] as const;
export type AgreementRefusal = (typeof AGREEMENT_REFUSALS)[number];

/** SHA-512 (FIPS 180-4), 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  return nacl.hash(bytes);
}

/** What stands for longer bytes everywhere in the protocol: the first half of their SHA-512, 32 bytes. */
export function digest(bytes: Uint8Array): Uint8Array {
  return nacl.hash(bytes).slice(0, 32);
}

/** The short name of a public key, 8 bytes: enough to find the key, never a reason to trust it. */
export function keyId(publicKey: Uint8Array): Uint8Array {
  return nacl.hash(publicKey).slice(0, 8);
}

/** The X25519 public key of 32 secret bytes (RFC 7748). */
export function agreementKey(secret: Uint8Array): Uint8Array {
  assert(secret.length === 32, 'An X25519 secret has 32 bytes.');
  return multiply(secret, BASE_POINT);
}

/**
 * The key that both sides of an X25519 exchange come to: the digest of the shared secret. An all-zero secret is refused
 * (RFC 7748 section 6.1): only a public key of small order makes one, and then the other side's secret had no part in it.
 */
export function agree(secret: Uint8Array, publicKey: Uint8Array): Verdict<Uint8Array, AgreementRefusal> {
  assert(secret.length === 32, 'An X25519 secret has 32 bytes.');
  if (publicKey.length !== 32) return refuse('agreement-key-length');
  const shared = multiply(secret, pointOf(publicKey));
  return shared.every(byte => byte === 0) ? refuse('agreement-all-zero') : accept(digest(shared));
}

/** Encrypts and authenticates. A nonce must never meet the same key twice. */
export function seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  assertSealing(key, nonce);
  return nacl.secretbox(plain, nonce, key);
}

/** Null for anything that was not sealed with this key and nonce, or was changed since. */
export function open(key: Uint8Array, nonce: Uint8Array, box: Uint8Array): Uint8Array | null {
  assertSealing(key, nonce);
  return nacl.secretbox.open(box, nonce, key);
}

function assertSealing(key: Uint8Array, nonce: Uint8Array): void {
  assert(key.length === 32, 'A sealing key has 32 bytes.');
  assert(nonce.length === 24, 'A sealing nonce has 24 bytes.');
}
