/**
 * What the screens of the policy generation show, as plain data: reports, deadlines, authorizations, and how each kind of
 * message fared. Times are wall clock ms; null: there is none. It lays out nothing.
 */
import type { Reading } from '../cli/execution.ts';
import { isIn } from '../lib/release.ts';
import type { PolicyKind } from '../machines/facts.ts';
import type { Context } from '../machines/machine.ts';
import { ackDeadline, nextPush, policyInterval, pushInterval, type ReportState } from '../machines/reporting.ts';
import { isAuthorized } from '../personalities/locking.ts';
import type { Entitlement } from '../personalities/personality.ts';
import type { State } from '../state.ts';
import { TIMERS } from '../timers.ts';
import type { Grant } from '../wire/documents.ts';
import type { MODES, View } from './view.ts';
import { due, next, run } from './when.ts';

const contextOf = (reading: Reading): Context => {
  const { now, ran } = reading.state.clock;
  return { ...reading, now, ran, jitter: () => 0 };
};
/** A plan and a ladder must both let it. */
const planned = (reading: Reading, kind: PolicyKind, at: number | null): number | null =>
  at === null ? null : Math.max(due(reading, at), next(reading, kind, at));

/** Of `Usage Reporting:`. `interval`: days, 0 for no reporting. */
export interface ReportingView {
  readonly lastAck: number | null;
  readonly deadline: number | null;
  readonly interval: number;
  /** The most that the policy allows; 0: it asks for none. */
  readonly allowed: number;
  readonly check: number | null;
  readonly next: number | null;
  readonly lastPush: number | null;
  readonly lastFile: number | null;
}
export function reportingOf({ reading }: View): ReportingView {
  const { reporting } = reading.state;
  const context = contextOf(reading);
  const deadline = ackDeadline(reporting, context);
  return {
    lastAck: reporting.lastAck,
    deadline: deadline === null ? null : due(reading, deadline),
    interval: pushInterval(context),
    allowed: policyInterval(context),
    check: planned(reading, 'poll', reporting.poll?.at ?? null),
    next: planned(reading, 'usage', nextPush(reporting, context)),
    lastPush: reporting.lastPush,
    lastFile: reporting.lastFile,
  };
}

export interface ReportView {
  readonly id: number;
  readonly previous: number;
  /** The report of this tag after it; 0: none. */
  readonly following: number;
  readonly feature: string;
  readonly tag: string;
  readonly state: 'open' | ReportState;
  /** Why it is in its state, and why it was closed. */
  readonly change: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number | null;
}
/** All that is kept, oldest first. */
export function reportsOf({ reading }: View): readonly ReportView[] {
  const { open, reports } = reading.state.reporting;
  const all = [...reports, ...open].sort((a, b) => a.id - b.id);
  return all.map(one => {
    const closed = 'state' in one;
    const { id, previous, tag } = one;
    return {
      id,
      previous,
      following: all.find(other => other.previous === id)?.id ?? 0,
      feature: titleOf(reading, tag),
      tag,
      state: closed ? one.state : 'open',
      change: !closed
        ? 'None'
        : one.state === 'acknowledged'
          ? 'ACKED'
          : one.state === 'closed'
            ? one.reason
            : 'REPORTING',
      reason: closed ? one.reason : 'None',
      start: due(reading, one.start),
      end: closed ? due(reading, one.end) : null,
    };
  });
}

const titleOf = ({ personality }: Reading, tag: string): string => {
  const entitlement = personality.entitlements.find(each => each.tag === tag);
  return entitlement ? featureOf(entitlement) : tag;
};

/** How many reports are in which state. */
export function countsOf({ reading }: View) {
  const { counts, reports, open } = reading.state.reporting;
  const having = (...states: readonly ReportState[]) => reports.filter(({ state }) => states.includes(state)).length;
  return {
    ...counts,
    /** Closed ones, kept or not. */
    total: counts.made - open.length,
    waiting: having('sent', 'unacknowledged'),
    available: having('closed'),
    collecting: open.length,
    stored: reports.length,
  };
}

/** The members of the chassis: one, or both supervisors. */
export const membersOf = ({ product }: View): View['product']['supervisors'] =>
  product.supervisors.length === 0 ? [{ role: 'Active', udi: product.udi }] : product.supervisors;

/** `P:<pid>,S:<sn>` */
export const shortUdi = (udi: string): string => udi.replace('PID:', 'P:').replace('SN:', 'S:');

export interface GrantView {
  readonly title: string;
  readonly grant: Grant;
  readonly kind: string;
}
export const grantsOf = ({ reading: { state, personality } }: View): readonly GrantView[] =>
  (state.slac.code?.grants ?? []).map(grant => {
    const entitlement = personality.entitlements.find(({ tag }) => tag === grant.tag);
    const title = entitlement ? `${featureOf(entitlement)} (${entitlement.name})` : grant.name;
    return { title, grant, kind: ENFORCEMENTS[entitlement?.enforcement ?? 'none'] };
  });

/** The licences of this release, and those of them that need an authorization code. */
export const entitlementsOf = ({ reading: { personality, device } }: View): readonly Entitlement[] =>
  personality.entitlements.filter(({ release, until }) => isIn(device.release, release, until));
export const enforcedOf = (view: View): readonly Entitlement[] =>
  entitlementsOf(view).filter(({ enforcement }) => enforcement !== undefined);

/** Transports by their names. */
export const TRANSPORTS = { callhome: 'Callhome', smart: 'Smart', cslu: 'cslu', off: 'Transport Off' } as const;

/** Kinds of messages as `Communication Statistics` orders and calls them; null: kinds that this agent has not. */
export const CLASSES: readonly (readonly [title: string, kind: PolicyKind | null])[] = [
  ['Trust Establishment', 'trust'],
  ['Trust Acknowledgement', null],
  ['Usage Reporting', 'usage'],
  ['Result Polling', 'poll'],
  ['Authorization Request', 'authorization'],
  ['Authorization Confirmation', 'confirmation'],
  ['Authorization Return', 'return'],
  ['Trust Sync', 'trust-sync'],
  ['Hello Message', null],
];

/** What the policy generation calls a licence. */
export const featureOf = ({ title, feature }: Pick<Entitlement, 'title' | 'feature'>): string => feature ?? title;
export const ENFORCEMENTS = { none: 'NOT ENFORCED', enforced: 'ENFORCED', export: 'EXPORT RESTRICTED' } as const;

/** Licences that are measured, and not in use now. */
export const idle = ({ state: { reporting, usage }, wall, personality }: Reading): State['usage']['counts'] =>
  personality.entitlements
    .filter(({ tag }) => reporting.open.some(one => one.tag === tag) && usage.counts.every(one => one.tag !== tag))
    .map(({ tag }) => ({ tag, count: 0, since: wall }));

/** The mode of a licence: it is in use, unless it needs a code that is not there. */
export function modeIn({ state, personality }: Reading, tag: string, count: number): keyof typeof MODES {
  if (count === 0) return 'not-in-use';
  if (personality.entitlements.find(each => each.tag === tag)?.enforcement === undefined) return 'in-use';
  return isAuthorized(state, tag) ? 'in-use' : 'not-authorized';
}

/** Those of captures of the policy generation; what is not planned has long expired there. */
export function jobsIn(reading: Reading): View['jobs'] {
  const { clock, reporting, trust } = reading.state;
  const job = (name: string, kind: PolicyKind | null, at: number | null) => ({
    name,
    at: (kind && planned(reading, kind, at)) ?? 0,
  });
  return [
    { name: 'Daily', at: run(reading, clock.savedRan + TIMERS.saveIdle.ms) },
    job('Authorization Renewal', null, null),
    job('Init Flag Check', null, null),
    job('Retrieve data processing result', 'poll', reporting.poll?.at ?? null),
    job('Send Utility RUM reports', 'usage', nextPush(reporting, contextOf(reading))),
    job('Data Synchronization', 'trust-sync', trust.sync),
  ];
}
