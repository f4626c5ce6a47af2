/**
 * What `show license platform` shows: intervals, counts reported and collected, and how SIA stands. It reads the state for
 * that page alone, and lays out nothing.
 */
import type { Reading } from '../cli/execution.ts';
import { isIn } from '../lib/release.ts';
import { remainingGrace } from '../machines/grace.ts';
import { type InUse, intervalsOf, lastOf } from '../machines/usage.ts';
import type { Entitlement } from '../personalities/personality.ts';
import type { State } from '../state.ts';

export interface PlatformView {
  readonly state: string;
  readonly collection: Times;
  readonly reporting: Times;
  /** ms */ readonly intervals: { readonly collect: number; readonly report: number };
  readonly rows: readonly PlatformRow[];
  /** Null in releases that know no SIA. */
  readonly sia: SiaView | null;
}
/** Wall clock, ms; null: not in this boot yet. */
export interface Times {
  readonly last: number | null;
  readonly next: number | null;
}
export interface PlatformRow {
  readonly entitlement: Entitlement;
  /** As reported last. */
  readonly last: number;
  /** As collected since then; 0 while nothing was. */
  readonly next: number;
}
export interface SiaView {
  /** `off`: SIA is not configured, and upgrades are blocked for that. */
  readonly state: 'covered' | 'grace' | 'over' | 'off';
  /** ms */ readonly remaining: number;
  readonly why: 'not-authorized' | 'authorization-expired' | 'evaluation-expired';
}

export function platformView(reading: Reading): PlatformView {
  const { state, personality, device } = reading;
  const { counts, collection } = state.usage;
  const { ran } = state.clock;
  const intervals = intervalsOf(reading);
  const times = (from: number | null | undefined, every: number): Times & { readonly at: number } => {
    if (from === null || from === undefined) return { last: null, next: null, at: -1 };
    const at = lastOf(from, every, ran);
    return { last: reading.wall + at - ran, next: reading.wall + at - ran + every, at };
  };
  const collected = times(collection?.from, intervals.collect);
  const reported = times(collection?.reportFrom, intervals.report);
  const countOf = (all: readonly InUse[], tag: string) => all.find(one => one.tag === tag)?.count ?? 0;
  const fresh = collected.at > reported.at ? (collection?.counts ?? []) : [];
  const known = personality.entitlements.filter(({ release, until }) => isIn(device.release, release, until));
  const sia = known.find(({ grace }) => grace !== undefined)?.grace;
  return {
    state: platformState(state),
    collection: collected,
    reporting: reported,
    intervals,
    rows: known.map(entitlement => ({
      entitlement,
      last: countOf(counts, entitlement.tag),
      next: countOf(fresh, entitlement.tag),
    })),
    sia: sia === undefined ? null : siaOf(reading, sia),
  };
}

function siaOf({ state }: Reading, { group, ms }: NonNullable<Entitlement['grace']>): SiaView {
  const { grace, reservation, registration, authorization, enforcement, clock } = state;
  const { over = false, from = null } = grace.groups[group] ?? {};
  return {
    state: over
      ? 'over'
      : from !== null
        ? 'grace'
        : enforcement.inForce.some(({ because }) => because === 'disabled')
          ? 'off'
          : 'covered',
    remaining: remainingGrace(grace, group, ms, clock.ran),
    why:
      reservation.standing === null && registration.status !== 'registered'
        ? 'evaluation-expired'
        : authorization.state === 'expired'
          ? 'authorization-expired'
          : 'not-authorized',
  };
}

/** What the platform's client of the agent calls the state of licensing. */
export const platformState = ({ reservation, registration }: State): string =>
  reservation.standing !== null || registration.status === 'registered' ? 'REGISTERED' : 'UNREGISTERED';
