/**
 * Runs: so many of something for so many seconds, as somebody tells them who may be wrong. No more seconds are believed than
 * went by, the newest first, and seconds that nobody told are seconds of nothing. It knows what to believe, not what for.
 */

/** `part` of the `count` are of a special kind; absent: none. */
export type Run = readonly [count: number, seconds: number, part?: number];

export interface Believed {
  /** Oldest first; every one of some seconds. */
  readonly runs: readonly (readonly [count: number, seconds: number, part: number])[];
  /** Seconds of the runs, and those before them that nobody told. */
  readonly told: number;
  readonly untold: number;
}

/** So far what is told and the time that went by may be apart. */
const SLACK = 2;
/** A day of seconds that all differ; a turn that read many more would never end. */
const MOST_RUNS = 86_400;
/** Largest count (Unsigned32). */
const MOST = 0xffffffff;

/** `passed`: seconds that went by, below zero where somebody was believed ahead of the time. */
export function believed(all: readonly Run[], passed: number): Believed {
  const runs = all.slice(-MOST_RUNS);
  const claimed = runs.reduce((sum, [, seconds]) => sum + seconds, 0);
  const most = claimed > passed + SLACK ? Math.max(0, passed) : claimed;
  const good: [number, number, number][] = [];
  let left = most;
  for (let i = runs.length - 1; i >= 0 && left > 0; i--) {
    const [told, length, part = 0] = runs[i]!;
    const count = Math.min(told, MOST);
    const seconds = Math.min(length, left);
    if (seconds > 0) good.push([count, seconds, Math.min(count, part)]);
    left -= seconds;
  }
  const told = most - left;
  return { runs: good.reverse(), told, untold: passed - told > SLACK ? passed - told : 0 };
}
