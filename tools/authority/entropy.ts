/**
 * Randomness as an argument: from the machine for a service, from a seed for stories and simulations, where the same
 * seed must give the same bytes. The seeded one is SHA-512 over seed and counter; it never guards a real service.
 */
import { createHash, randomBytes } from 'node:crypto';

/** The next `n` random bytes. */
export type Entropy = (n: number) => Uint8Array;

export const systemEntropy: Entropy = n => new Uint8Array(randomBytes(n));

/** The same bytes in the same order for the same seed. */
export function seededEntropy(seed: number | Uint8Array): Entropy {
  const start = typeof seed === 'number' ? `number ${seed}` : seed;
  let counter = 0;
  return n => {
    const bytes = new Uint8Array(n);
    for (let filled = 0; filled < n; filled += 64) {
      const block = createHash('sha512').update(start).update(`/${counter++}`).digest();
      bytes.set(block.subarray(0, Math.min(64, n - filled)), filled);
    }
    return bytes;
  };
}

/** A random UUID, version 4 (RFC 9562). */
export function uuid(entropy: Entropy): string {
  const bytes = entropy(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
