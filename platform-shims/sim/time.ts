/**
 * True time of an emulated world: one line that all its boxes, links and authorities share. It moves only when it is
 * advanced, from one thing that is due to the next, in the order of their times; of two at the same time the one asked
 * for first comes first. It never goes back and never looks at a real clock.
 */
export interface SimTime {
  /** ms since 1970. */
  now(): number;
  /** Calls `fn` once when `ms` have passed, never inside this call. Gives back what takes it away again. */
  after(ms: number, fn: () => void): () => void;
  /** Lets time pass. `advance(0)` does what is due at this very moment. */
  advance(ms: number): void;
}

interface Due {
  readonly at: number;
  readonly fn: () => void;
}

export function createTime(start: number): SimTime {
  let now = start;
  let running = false;
  const queue: Due[] = [];

  function after(ms: number, fn: () => void): () => void {
    const due = { at: now + Math.max(0, Math.ceil(ms)), fn };
    let place = queue.length;
    while (place > 0 && queue[place - 1]!.at > due.at) place--;
    queue.splice(place, 0, due);
    return () => {
      const found = queue.indexOf(due);
      if (found >= 0) queue.splice(found, 1);
    };
  }

  function advance(ms: number): void {
    if (!(ms >= 0)) throw new Error('True time never goes back.');
    if (running) throw new Error('Time is advanced from outside, never by what is due.');
    running = true;
    const target = now + ms;
    let spins = 0;
    try {
      for (let due = queue[0]; due && due.at <= target; due = queue[0]) {
        queue.shift();
        spins = due.at > now ? 0 : spins + 1;
        if (spins > SPINS_MAX) throw new Error(`Time stands still: ${SPINS_MAX} things were due at ${now}.`);
        now = due.at;
        due.fn();
      }
      now = target;
    } finally {
      running = false;
    }
  }

  return { now: () => now, after, advance };
}

/** More than this at one moment is an agent that asks to be woken at once, for ever. */
const SPINS_MAX = 10_000;
