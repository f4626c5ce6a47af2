/**
 * How a time is taken on a machine that others use too: as processor time of this process, in which waiting for others does
 * not count; two things in turn, A B A B, and of each the median; their ratio is the median of the ratios pair by pair, so
 * that it holds while the machine's speed drifts.
 */
export interface Compared {
  readonly value: number;
  readonly peer: number;
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Processor time of this process so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one call, over `times` calls in a row. */
export function timed(work: () => void, times = 1): number {
  const started = processorTime();
  for (let i = 0; i < times; i++) work();
  return (processorTime() - started) / times;
}

/** One round that is not counted, then `rounds` that are. Each side gives its own figure of a round. */
export async function compare(
  rounds: number,
  subject: () => number | Promise<number>,
  peer: () => number | Promise<number>,
): Promise<Compared> {
  const pairs: { readonly a: number; readonly b: number }[] = [];
  for (let i = -1; i < rounds; i++) {
    const pair = { a: await subject(), b: await peer() };
    if (i >= 0) pairs.push(pair);
  }
  return {
    value: median(pairs.map(({ a }) => a)),
    peer: median(pairs.map(({ b }) => b)),
    ratio: median(pairs.map(({ a, b }) => a / b)),
  };
}

export async function repeated(rounds: number, work: () => number | Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = -1; i < rounds; i++) {
    const value = await work();
    if (i >= 0) values.push(value);
  }
  return median(values);
}
