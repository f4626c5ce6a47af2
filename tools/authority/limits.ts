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
  /** Counted in ms of waiting: a request costs the time after which the next one is due. */
  const cost = 60_000 / perMinute;
  const buckets = new Map<string, { readonly credit: number; readonly at: number }>();
  return {
    admit(name, now) {
      const bucket = buckets.get(name) ?? { credit: burst * cost, at: now };
      const credit = Math.min(burst * cost, bucket.credit + Math.max(0, now - bucket.at));
      const admitted = credit >= cost;
      buckets.delete(name);
      buckets.set(name, { credit: admitted ? credit - cost : credit, at: now });
      if (buckets.size > NAMES_MAX) buckets.delete(buckets.keys().next().value!);
      return admitted;
    },
  };
}
