/**
 * Time. Wall clocks lie; this machine is the only one that looks at them.
 *
 * Theory. Two clocks are kept. `ran` counts the milliseconds this device has run, over all its boots; it needs no trust.
 * `now` (agent time) is the best lower bound of true time: set by the signed time of the authority, carried on by running
 * time, never turned back by anything else. A wall clock that is behind `now` proves only that the wall clock is wrong: it
 * is counted as evidence and changes no period. A wall clock ahead of `now` may be right (the box was off) or wrong: it is
 * believed only after it has been synchronised and ahead for `clockGrace`; then `now` leaps to it.
 *
 * Running time is saved at doubling intervals, so a boot may forget some: at most the interval that had begun. All of it is
 * charged to `ran` at the next boot, whatever the wall clock says, so no loop of reloads stretches the evaluation. `now` is
 * charged what the wall clock shows of it, and the shortest interval where it shows nothing: so no clock ends a period
 * early, and a loop of reloads under a clock that stands still gains at most as much again as was counted.
 */

import type { Notice } from '../syslog/messages.ts';
import { TIMERS } from '../timers.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface ClockState {
  readonly ran: number;
  readonly now: number;
  /** The authority has told the time at least once. */
  readonly anchored: boolean;
  /** Highest signed time heard; an older one is a replay. */
  readonly heard: number;
  readonly wall: number;
  readonly up: number;
  readonly synced: boolean;
  /** `ran` when a synchronised clock was first seen ahead; null when none is. */
  readonly leapSince: number | null;
  /** Times the wall clock was seen to go back: evidence for the authority. */
  readonly setbacks: number;
  /** `ran` at boot and at the last save. */
  readonly bootRan: number;
  readonly savedRan: number;
}

export const clockTransitions: readonly Transition[] = [
  { from: 'steady', on: 'elapsed: synchronised clock ahead', to: 'leaped', why: 'it may be true, or not' },
  { from: 'leaped', on: 'elapsed: clock no longer ahead', to: 'steady', why: 'nothing is lost' },
  { from: 'leaped', on: 'elapsed: ahead for clockGrace', to: 'steady', why: 'now is believed to be there' },
  { from: 'leaped', on: 'answered', to: 'steady', why: 'the authority knows the time' },
  { from: 'leaped', on: 'denied', to: 'steady', why: 'the authority knows the time' },
];

export const clock: Machine<ClockState> = {
  name: 'clock',
  initial: {
    ran: 0,
    now: 0,
    anchored: false,
    heard: 0,
    wall: 0,
    up: 0,
    synced: false,
    leapSince: null,
    setbacks: 0,
    bootRan: 0,
    savedRan: 0,
  },
  label: state => (state.leapSince === null ? 'steady' : 'leaped'),

  step(state, fact, context) {
    switch (fact.type) {
      case 'elapsed': {
        const notices: Notice[] = [];
        const first = state === clock.initial;
        const shown = first ? 0 : fact.at - state.wall;
        const forgotten = first ? 0 : unsaved(state, isCounting(context));
        const elapsed = fact.boot ? forgotten : Math.max(0, fact.up - state.up);
        const ran = state.ran + elapsed;
        // How long the box was off, nobody knows: at boot a clock that went ahead proves nothing.
        const step = fact.boot ? Math.min(0, shown) : shown - elapsed;
        const back = step < -TIMERS.clockStep.ms;
        if (back || step > TIMERS.clockStep.ms) notices.push({ message: 'SYSTEM_CLOCK_CHANGED' });
        const certain = shown > 0 ? Math.min(shown, forgotten) : TIMERS.saveFirst.ms;
        const carried = first ? fact.at : state.now + (fact.boot ? certain : elapsed);
        // What a boot is charged for is no time in which a clock was seen: it must stand its grace from here.
        const leapSince = fact.boot ? null : state.leapSince;
        const settled = settle(leapSince, fact.synced, fact.at, carried, ran);
        return {
          state: {
            ...state,
            ...settled,
            ran,
            wall: fact.at,
            up: fact.up,
            synced: fact.synced,
            setbacks: state.setbacks + (back ? 1 : 0),
            bootRan: fact.boot ? ran : state.bootRan,
            savedRan: fact.boot ? ran : state.savedRan,
          },
          notices,
        };
      }
      case 'answered':
      case 'denied': {
        if (fact.time < state.heard) return { state, notices: [] };
        // The reply answers a nonce of ours, so its time is fresh: it corrects a `now` that leaped after a wrong clock.
        return {
          state: { ...state, now: fact.time, anchored: true, heard: fact.time, leapSince: null },
          notices: [],
        };
      }
      case 'imported':
      case 'coded': {
        // Signed, but not fresh: it is no earlier than that. A clock that may have leaped ahead stays suspect.
        const now = Math.max(state.now, fact.type === 'coded' ? fact.code.time : fact.document.time);
        return { state: now === state.now ? state : { ...state, now, anchored: true }, notices: [] };
      }
      default:
        return { state, notices: [] };
    }
  },

  deadlines(state, context) {
    const save = { clock: 'ran', at: saveDue(state, isCounting(context)) } as const;
    if (state.leapSince === null) return [save];
    return [save, { clock: 'ran', at: state.leapSince + TIMERS.clockGrace.ms }];
  },
};

/** Whether running time uses something up: the evaluation, or a grace. Then what a boot may forget is little. */
export const isCounting = ({
  personality,
  state: { evaluation, grace },
}: Pick<Context, 'personality' | 'state'>): boolean =>
  (evaluation.state === 'counting' && personality.generation === 'classic') ||
  Object.values(grace.groups).some(({ from }) => from !== null);

/** `ran` at which the clock must be saved: a minute after boot, then doubling, up to the longest interval. */
export const saveDue = (state: ClockState, counting: boolean): number => state.savedRan + unsaved(state, counting);

/** The longest running time that may follow the last save before the next: what a boot may have forgotten. */
function unsaved(state: ClockState, counting: boolean): number {
  const longest = counting ? TIMERS.saveEvaluation.ms : TIMERS.saveIdle.ms;
  return Math.min(longest, Math.max(TIMERS.saveFirst.ms, state.savedRan - state.bootRan));
}

/** Where `now` stands after looking at the wall clock. */
function settle(
  leapSince: ClockState['leapSince'],
  synced: boolean,
  wall: number,
  carried: number,
  ran: number,
): Pick<ClockState, 'now' | 'leapSince'> {
  const ahead = wall - carried;
  if (!synced || ahead <= 0) return { now: carried, leapSince: null };
  if (ahead <= TIMERS.clockStep.ms) return { now: wall, leapSince: null };
  const since = leapSince ?? ran;
  return ran - since >= TIMERS.clockGrace.ms ? { now: wall, leapSince: null } : { now: carried, leapSince: since };
}
