/**
 * Chance from a seed: the only randomness of an emulated box. Every room draws from a fork of its own, so that one draw
 * more in one room changes nothing in another. Good enough to shuffle a world, never to keep a secret outside it.
 */
export interface Chance {
  /** Whole, in [0, limit). */
  below(limit: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  bytes(size: number): Uint8Array;
  /** An independent generator: the same name from the same seed gives the same draws. */
  fork(name: string): Chance;
}

export function createChance(seed: number | string): Chance {
  const draw = sfc32(String(seed));
  const below = (limit: number) => Math.floor((draw() / 2 ** 32) * limit);
  return {
    below,
    happens: probability => draw() / 2 ** 32 < probability,
    bytes: size => Uint8Array.from({ length: size }, () => below(256)),
    fork: name => createChance(`${seed}/${name}`),
  };
}

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by four FNV-1a hashes of the text. */
function sfc32(seed: string): () => number {
  let [a, b, c, count] = [1, 2, 3, 4].map(salt => fnv1a(`${salt}${seed}`)) as [number, number, number, number];
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
