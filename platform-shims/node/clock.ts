/** The clocks of this machine: wall time as it is set, and the monotonic clock of this process as `up`. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Clock } from '../shim.ts';

/** Written by systemd-timesyncd once it has set the clock. */
const TIMESYNCD_FLAG = '/run/systemd/timesync/synchronized';
/** A timer of Node cannot be longer (ms). */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface SystemClockOptions {
  /** Whether the wall clock is disciplined; found out by itself where systemd-timesyncd runs, else false. */
  readonly synced?: boolean;
}

export function systemClock(options: SystemClockOptions = {}): Clock {
  const upNow = (): number => Math.floor(performance.now());
  let timer: NodeJS.Timeout | undefined;
  return {
    now: () => ({ at: Date.now(), up: upNow(), synced: options.synced ?? existsSync(TIMESYNCD_FLAG) }),
    wakeAt(up, fn) {
      clearTimeout(timer);
      if (up === null) return;
      const wait = (): void => {
        timer = setTimeout(() => (upNow() >= up ? fn() : wait()), Math.min(LONGEST_TIMER, Math.max(1, up - upNow())));
      };
      wait();
    },
  };
}
