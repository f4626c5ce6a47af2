/**
 * What the figures are held against, built when the benchmark runs: the two libraries alone, a handler that does nothing,
 * and the ways to check a signature. Each is a bundle for the sandbox; none is part of the agent.
 */
import { fileURLToPath } from 'node:url';
import { bundleGuest } from '../bundle-plugin.ts';

/** From here, and from dist/, modules resolve alike: by the name of a package, or from the root. */
export const ROOT = fileURLToPath(new URL(/\/dist\/[^/]+$/.test(import.meta.url) ? '..' : '../..', import.meta.url));

/** The least that any agent of this kind must load: the codec and the crypto, and a door. */
export const LIBRARIES = `
import { Encoder } from 'cbor-x/encode';
import nacl from 'tweetnacl/nacl-fast.js';
const codec = { writer: new Encoder({ useRecords: false }), reader: new Encoder({ mapsAsObjects: false }), nacl };
globalThis.agent = event => (codec.event = event, '{}');
`;

/** No less can be done with an event. */
export const NULL_HANDLER = `globalThis.agent = event => '{}';`;
/** The same, as a host understands it: nothing to do, and nothing to wake for. */
export const SLEEPER = `globalThis.agent = event => '{"effects":[],"wake":null}';`;

/**
 * Signs and verifies when told "sign N" or "verify N": the agent's own code, noble's and tweetnacl's in the same dress.
 * SHA-512 is tweetnacl's in all three, so that the curve alone differs.
 */
const SIGNER = `
const seed = new Uint8Array(32).fill(7);
const message = new Uint8Array(300).fill(9);
const key = publicKey(seed);
const signature = sign(seed, message);
globalThis.agent = event => {
  const [what, times] = event.split(' ');
  let good = 0;
  for (let i = 0; i < +times; i++) {
    message[0] = i;
    good += what === 'sign' ? sign(seed, message).length : +verify(key, signed(i), signature);
  }
  return String(good);
};
const signed = () => (message[0] = 9, message);
`;
export const SIGNERS = {
  ours: `
import { publicKey, sign, verify as check } from './src/wire/crypto.ts';
const verify = (key, message, signature) => check(key, message, signature).ok;
${SIGNER}`,
  noble: `
import { getPublicKey, hashes, sign as nobleSign, verify as nobleVerify } from '@noble/ed25519';
import nacl from 'tweetnacl/nacl-fast.js';
hashes.sha512 = message => nacl.hash(message);
const publicKey = seed => getPublicKey(seed);
const sign = (seed, message) => nobleSign(message, seed);
const verify = (key, message, signature) => nobleVerify(signature, message, key);
${SIGNER}`,
  tweetnacl: `
import nacl from 'tweetnacl/nacl-fast.js';
const pair = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7));
const publicKey = () => pair.publicKey;
const sign = (_seed, message) => nacl.sign.detached(message, pair.secretKey);
const verify = (key, message, signature) => nacl.sign.detached.verify(message, signature, key);
${SIGNER}`,
} as const;

/** Bundles a text as the agent itself is bundled. */
export const bundlePeer = (source: string): Promise<string> =>
  bundleGuest(ROOT, { stdin: { contents: source, resolveDir: ROOT, loader: 'ts' } });
