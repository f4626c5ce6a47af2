/**
 * How much one sender may ask: a token bucket a name. It holds a bounded number of names, forgets the one not seen
 * longest, and reads no clock of its own.
 */
export interface Rate {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a minute in the long run. */
  readonly perMinute: number;
}
export interface Limiter {
  /** Whether this one may pass at this time (ms); if not, it costs nothing. */
  admit(name: string, now: number): boolean;
}

const NAMES_MAX = 10_000;

export function limiter({ burst, perMinute }: Rate): Limiter {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    admit(name, now) {
      const bucket = buckets.get(name) ?? { left: burst, at: now };
      const refill = (Math.max(0, now - bucket.at) / 60_000) * perMinute;
      const left = Math.min(burst, bucket.left + refill);
      buckets.delete(name);
      buckets.set(name, { left: left >= 1 ? left - 1 : left, at: now });
      if (buckets.size > NAMES_MAX) buckets.delete(buckets.keys().next().value!);
      return left >= 1;
    },
  };
}
