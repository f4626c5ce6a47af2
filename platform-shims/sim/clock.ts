/**
 * The clock of one emulated box: a wall clock that may be wrong, set, stepped and drift, and an uptime that is none of
 * it: it starts at power-on and only grows. Both are read off true time; neither ever moves it.
 */
import type { Moment } from '../../src/abi.ts';
import { stamp } from '../../src/lib/calendar.ts';
import type { Clock } from '../shim.ts';
import type { SimTime } from './time.ts';

export interface SimClock extends Clock {
  now(): Moment;
  /** Sets the wall clock (ms since 1970), as an operator or a bad time source would. */
  setWall(ms: number, synced?: boolean): void;
  /** Moves the wall clock by so much, back or forth. */
  step(ms: number, synced?: boolean): void;
  /** From here on the wall clock gains so much, in parts per million; loses when negative. */
  drift(ppm: number): void;
  /** A time source is found, and the wall clock is right again; or it is lost, and the clock goes on as it was. */
  sync(found: boolean): void;
  /** Power-on: uptime starts anew and nobody is waiting. The wall clock went on meanwhile. */
  restart(): void;
}

export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** As `show clock` of IOS and IOS XR has it: `*02:01:03.000 UTC Thu Mar 5 2015`; the `*`: no time source stands behind it. */
export function clockLine({ at, synced }: Moment): string {
  const [month = '', day = '', time = ''] = stamp(at).split(/\s+/);
  const date = new Date(at);
  return `${synced ? '' : '*'}${time} UTC ${WEEKDAYS[date.getUTCDay()]} ${month} ${day} ${date.getUTCFullYear()}`;
}

export function createClock(time: SimTime): SimClock {
  let bootedAt = time.now();
  let synced = true;
  let ppm = 0;
  /** The wall clock read `wall` when true time was `since`. */
  let known = { wall: bootedAt, since: bootedAt };
  let cancelWake = () => {};

  const wall = () => Math.round(known.wall + (time.now() - known.since) * (1 + ppm / 1e6));
  const set = (ms: number) => {
    known = { wall: ms, since: time.now() };
  };
  return {
    now: () => ({ at: wall(), up: time.now() - bootedAt, synced }),
    wakeAt(up, fn) {
      cancelWake();
      cancelWake = up === null ? () => {} : time.after(bootedAt + up - time.now(), fn);
    },
    setWall(ms, source = false) {
      set(ms);
      synced = source;
    },
    step(ms, source = false) {
      set(wall() + ms);
      synced = source;
    },
    drift(rate) {
      set(wall());
      ppm = rate;
    },
    sync(found) {
      synced = found;
      if (!found) return;
      ppm = 0;
      set(time.now());
    },
    restart() {
      cancelWake();
      cancelWake = () => {};
      bootedAt = time.now();
    },
  };
}
