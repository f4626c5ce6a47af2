/**
 * Periods of reporting, read off what is not acknowledged and the policy in force: by when an ACK must come, how often to push,
 * how long there was no ACK. Nothing here is stored, and nothing decides: reporting.ts and the screens read it.
 */
import { DAY, TIMERS } from '../../timers.ts';
import type { Context } from '../machine.ts';
import type { ReportingState } from '../reporting.ts';
import { owed } from './reports.ts';
import { classOf, needsAck, type Policed, type Rule, termOf } from './terms.ts';

/** Nothing is sent: reports are saved to files. */
export const isOff = ({ state }: Policed): boolean => state.settings.values['license smart transport'] === 'off';

/** Days that a rule of the policy names for this licence; 0: it asks for nothing. */
function daysOf(context: Policed, tag: string, rule: Rule): number {
  const entitlement = context.personality.entitlements.find(one => one.tag === tag);
  return termOf(context, entitlement ? classOf(entitlement) : 'perpetual', rule).days;
}

type From = { readonly [R in Rule]: number };
/** Of each licence that is owed a report, the agent time from which on each rule counts; infinite where it does not. */
function fromOf(state: ReportingState, { now, ran }: Pick<Context, 'now' | 'ran'>): ReadonlyMap<string, From> {
  const { acked } = state;
  const all = new Map<string, From>();
  for (const { tag, start, begun, changed } of owed(state)) {
    // The clock may have leaped since, or the box have been off: no more time went by than it ran.
    const run = now - (ran - begun);
    const used = Math.max(start, run);
    const { first, frequency, change } = all.get(tag) ?? NEVER;
    all.set(tag, {
      first: acked === null ? Math.min(first, used) : first,
      frequency: acked === null ? frequency : Math.min(frequency, start > acked ? used : acked),
      change: changed === null ? change : Math.min(change, Math.max(changed, run)),
    });
  }
  return all;
}
const NEVER: From = {
  first: Number.POSITIVE_INFINITY,
  frequency: Number.POSITIVE_INFINITY,
  change: Number.POSITIVE_INFINITY,
};

/**
 * Agent time by which the authority must have acknowledged usage; null: it need not. The earliest of: first use + `first`
 * before there was any ACK, last ACK + `frequency` after it, first change that is not acknowledged + `change`.
 */
export function ackDeadline(state: ReportingState, context: Context): number | null {
  if (!needsAck(context)) return null;
  let least = Number.POSITIVE_INFINITY;
  for (const [tag, from] of fromOf(state, context))
    for (const rule of RULES) {
      const days = Number.isFinite(from[rule]) ? daysOf(context, tag, rule) : 0;
      if (days > 0) least = Math.min(least, from[rule] + days * DAY);
    }
  return Number.isFinite(least) ? least : null;
}
const RULES = ['first', 'frequency', 'change'] as const;

/** Days within which the policy wants a push of what is not acknowledged; 0: it wants none. */
const policyOf = (state: ReportingState, context: Policed): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const [tag, from] of fromOf(state, context.state.clock))
    for (const rule of RULES) {
      // How often is asked from the beginning.
      const days = rule === 'frequency' || Number.isFinite(from[rule]) ? daysOf(context, tag, rule) : 0;
      if (days > 0) least = Math.min(least, days);
    }
  return Number.isFinite(least) ? least : 0;
};
export const policyInterval = (context: Policed): number => policyOf(context.state.reporting, context);

/** As `pushInterval`, of a slice that is on its way. */
export function intervalOf(state: ReportingState, context: Policed): number {
  const configured = context.state.settings.values['license smart usage interval'];
  return Math.min(policyOf(state, context), configured === undefined ? TIMERS.push.ms / DAY : Number(configured));
}
/** `Reporting push interval:` in days: as configured or by default, and no longer than the policy's; 0: no reporting. */
export const pushInterval = (context: Policed): number => intervalOf(context.state.reporting, context);

/** Agent time of the next push, as it is planned; null: none is. */
export const nextPush = (state: ReportingState, context: Policed): number | null =>
  isOff(context) ? null : state.nextPush;

/** Agent time from which on no ACK came: the last one, or the first use. */
export function unacknowledgedSince(state: ReportingState, { now, ran }: Context): number {
  if (state.acked !== null) return Math.min(state.acked, now);
  return Math.min(now, ...owed(state).map(({ start, begun }) => Math.max(start, now - (ran - begun))));
}
export const daysWithout = (state: ReportingState, context: Context): number =>
  Math.floor((context.now - unacknowledgedSince(state, context)) / DAY);
