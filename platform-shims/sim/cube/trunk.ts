/**
 * The SIP side of an emulated CUBE: calls that somebody out there places, and the sessions that come of them. It obeys the
 * `sip` gate: while it is in force no call gets through, and each that is tried is counted. It knows nothing of licences.
 *
 * Time is running time of the box, in ms. Nothing is simulated second by second but a load that changes.
 */

/** So many sessions for so many seconds; `forked`: so many of them with WebSocket, if any. */
export type Run = readonly [sessions: number, seconds: number, forked?: number];

export interface Trunk {
  /** Sessions that are up. */
  active(now: number): number;
  /** From now on calls are placed for so many sessions; reached evenly within `over` ms. */
  load(now: number, sessions: number, over: number): void;
  /** So many of the sessions are forked with WebSocket, from now on. */
  fork(now: number, sessions: number): void;
  /** When the load stops changing. */
  steadyFrom(): number;
  /** SIP goes down, or comes up. */
  sip(now: number, up: boolean): void;
  /** Runs since the last time; none while nothing is worth telling (`all`: tell it all the same). */
  runs(now: number, all: boolean): readonly Run[];
  /** Calls that were refused since power-on. */
  blocked(now: number): number;
  /** Power-on: whoever calls goes on calling. */
  restart(): void;
}

/** A call lasts three minutes, so that many sessions place a third as many calls a minute. */
const HOLDING_SECONDS = 180;

export function createTrunk(): Trunk {
  let demand = { since: 0, from: 0, to: 0, over: 0 };
  let up = true;
  /** Seconds of which all is known, and runs of those not told yet. */
  let known = 0;
  let untold: [sessions: number, seconds: number, forked: number][] = [];
  let forked = 0;
  let forkedSince = 0;
  let silent = true;
  let refused = 0;

  const wanted = (second: number): number => {
    const { since, from, to, over } = demand;
    const passed = second * 1000 - since;
    return passed >= over ? to : Math.round(from + ((to - from) * Math.max(0, passed)) / over);
  };
  const add = (sessions: number, seconds: number) => {
    if (seconds <= 0) return;
    const last = untold.at(-1);
    const some = Math.min(forked, sessions);
    if (last?.[0] === sessions && last[2] === some) last[1] += seconds;
    else untold.push([sessions, seconds, some]);
  };

  function settle(now: number): void {
    const end = Math.floor(now / 1000);
    while (known < end) {
      const steady = known * 1000 >= demand.since + demand.over;
      const seconds = steady ? end - known : 1;
      const sessions = wanted(known);
      add(up ? sessions : 0, seconds);
      if (!up) refused += (sessions * seconds) / HOLDING_SECONDS;
      known += seconds;
    }
  }

  return {
    active: now => (up ? wanted(Math.floor(now / 1000)) : 0),
    load(now, sessions, over) {
      settle(now);
      demand = { since: now, from: wanted(Math.floor(now / 1000)), to: sessions, over };
    },
    fork(now, sessions) {
      settle(now);
      forked = sessions;
      forkedSince = now;
    },
    steadyFrom: () => Math.max(demand.since + demand.over, forkedSince),
    sip(now, state) {
      settle(now);
      up = state;
    },
    runs(now, all) {
      settle(now);
      const quiet = untold.every(([sessions]) => sessions === 0);
      if (untold.length === 0 || (quiet && silent && !all)) return [];
      const told = untold.map(
        ([sessions, seconds, some]): Run => (some > 0 ? [sessions, seconds, some] : [sessions, seconds]),
      );
      untold = [];
      silent = quiet;
      return told;
    },
    blocked(now) {
      settle(now);
      return Math.floor(refused);
    },
    restart() {
      demand = { since: 0, from: demand.to, to: demand.to, over: 0 };
      forkedSince = 0;
      [up, known, untold, silent, refused] = [true, 0, [], true, 0];
    },
  };
}
