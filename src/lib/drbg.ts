/**
 * The guest's randomness: a generator seeded once a boot by the host's 32 bytes (Hash_DRBG in spirit, NIST SP 800-90A
 * 10.1.1: a hashed counter, and a state that moves on so that it cannot be run backwards). It never reads anything else.
 * A value, not an object: drawing returns the next generator.
 */
export interface Drbg {
  readonly key: Uint8Array;
}
export type Hash = (bytes: Uint8Array) => Uint8Array;

const labelled = (hash: Hash, key: Uint8Array, label: number, counter: number): Uint8Array => {
  const input = new Uint8Array(key.length + 5);
  input.set(key);
  input.set([label, counter >>> 24, counter >>> 16, counter >>> 8, counter], key.length);
  return hash(input);
};

/** Seeds a generator; the seed is 32 fresh bytes. */
export const seeded = (hash: Hash, seed: Uint8Array): Drbg => ({ key: labelled(hash, seed, 0, 0) });

/** Draws `size` bytes. `hash` gives 32 bytes or more. */
export function draw(hash: Hash, drbg: Drbg, size: number): readonly [bytes: Uint8Array, next: Drbg] {
  const bytes = new Uint8Array(size);
  for (let filled = 0, block = 0; filled < size; block++) {
    const part = labelled(hash, drbg.key, 1, block).subarray(0, Math.min(32, size - filled));
    bytes.set(part, filled);
    filled += part.length;
  }
  return [bytes, { key: labelled(hash, drbg.key, 2, 0) }];
}
