/**
 * Reporting: usage measured, closed into RUM reports, sent or saved, acknowledged, kept and let go of.
 *
 * Theory. Three clocks run, by the policy in force (parts/periods.ts). Reports are closed and pushed at an interval; an
 * accepted push is polled for; and the authority must acknowledge usage by a deadline: the first report of a licence, one
 * each so many days after the last ACK, one so many days after a change. The deadline is reckoned anew from what is not
 * acknowledged, never stored, so a policy moves it; but that it passed is a fact that only an ACK takes back. What counts
 * from an ACK counts in agent time; what counts from a use or a change counts by agent time or running time, whichever
 * leaves more: so neither a clock that was wrong before the authority ever spoke nor a year in a warehouse makes a new box
 * overdue. A licence counts until its last use is acknowledged, though it is idle. Unsigned answers only delay, and no
 * longer than `pollLongest`.
 *
 * What a report is, and that none is lost, is in parts/reports.ts. After a switchover the slice goes on where the other supervisor
 * stopped: nothing is closed, pushed or told anew.
 */
import type { Notice } from '../syslog/messages.ts';
import { DAY, TIMERS, warningAfter, warningDue } from '../timers.ts';
import type { Fact } from './facts.ts';
import type { Context, Deadline, Machine, Step, Transition } from './machine.ts';
import { ackDeadline, daysWithout, intervalOf, isOff, unacknowledgedSince } from './parts/periods.ts';
import { acknowledged, close, hasRoom, measured, moved, renumbered, unreported } from './parts/reports.ts';
import { needsAck } from './parts/terms.ts';

export { ackDeadline, nextPush, policyInterval, pushInterval } from './parts/periods.ts';
export { unreported } from './parts/reports.ts';

export interface ReportingState {
  /** Id of the next report; 0: there was none. Ids begin at the seconds of the first boot. */
  readonly nextId: number;
  /** Agent time at which reporting began on this device; 0: it did not. */
  readonly since: number;
  /** One a tag that is, or was lately, in use. */
  readonly open: readonly OpenReport[];
  /** Closed ones, oldest first. Immutable but for their state. */
  readonly reports: readonly Report[];
  /** Every report that there ever was, and what became of them. */
  readonly counts: { readonly made: number; readonly purged: number; readonly acknowledged: number };
  /** wall ms of the last ACK as imported, and its authority time in agent time. */
  readonly lastAck: number | null;
  readonly acked: number | null;
  /** Agent time of the first change of usage that no acknowledged report covers; null: none. */
  readonly changed: number | null;
  /** The ACK deadline passed without an ACK. Only an ACK takes it back. */
  readonly overdue: boolean;
  /** wall ms */ readonly lastPush: number | null;
  readonly lastFile: number | null;
  /** Agent time of the next push as planned; null: none is. */
  readonly nextPush: number | null;
  /** A push that was accepted and is to be polled for: the far end's name for it, agent time of the next poll. */
  readonly poll: { readonly id: string; readonly at: number } | null;
  /** An operator asked for a push and a poll, and neither could begin yet. */
  readonly now: boolean;
  /** Days left that REPORTING_REQUIRED told last; below zero, days without an ACK that USAGE_NO_ACK told. */
  readonly told: number | null;
}
export interface OpenReport {
  readonly id: number;
  /** Report of this tag before it; 0: none. */
  readonly previous: number;
  readonly tag: string;
  /** Agent time, and `ran`. */ readonly start: number;
  readonly begun: number;
  /** The highest count since then, and the one that is now. */
  readonly value: number;
  readonly current: number;
  /** Agent time of the first change of the count in it; null: none. */
  readonly changed: number | null;
}
export type ReportState = 'closed' | 'sent' | 'unacknowledged' | 'acknowledged';
export interface Report {
  readonly id: number;
  readonly previous: number;
  readonly tag: string;
  /** `unacknowledged`: it left the box in a file, or by a push that came to nothing. */
  readonly state: ReportState;
  /** Why it was closed: `REPORTING`, `ProductReload`, `CurrentUsageRequested`. */
  readonly reason: string;
  readonly start: number;
  readonly begun: number;
  readonly end: number;
  readonly value: number;
  readonly changed: number | null;
  /** wall ms of the last change of `state`. */ readonly at: number;
  /** The whole element as it is sent, signed in the turn that closed it (src/signing.ts). */
  readonly text: string;
}

export const reportingTransitions: readonly Transition[] = [
  { from: 'in time', on: 'any fact: the ACK deadline is reached', to: 'overdue', why: 'no ACK came by it' },
  { from: 'overdue', on: 'imported rum-ack: some usage is taken', to: 'in time', why: 'only an ACK takes it back' },
  { from: 'overdue', on: 'asked factory-reset', to: 'in time', why: 'nothing is known any more' },
];

export const reporting: Machine<ReportingState> = {
  name: 'reporting',
  only: 'policy',
  initial: {
    nextId: 0,
    since: 0,
    open: [],
    reports: [],
    counts: { made: 0, purged: 0, acknowledged: 0 },
    lastAck: null,
    acked: null,
    changed: null,
    overdue: false,
    lastPush: null,
    lastFile: null,
    nextPush: null,
    poll: null,
    now: false,
    told: null,
  },
  label: ({ overdue }) => (overdue ? 'overdue' : 'in time'),

  step(state, fact, context) {
    // The reload is what ends the reports of the time before it, and `booted` comes next.
    if (fact.type === 'elapsed' && fact.boot) return { state, notices: [] };
    const lived = live(state, fact, context);
    const next = latched(planned(closed(measured(lived.state, context), context), state, context), context);
    const spoken = tell(next, state, fact, context);
    return { state: same(spoken.state, state) ? state : spoken.state, notices: [...lived.notices, ...spoken.notices] };
  },

  deadlines(state, context) {
    const { nextPush, poll, open, overdue } = state;
    const deadline = ackDeadline(state, context);
    const interval = intervalOf(state, context) * DAY;
    const all = [nextPush, poll?.at ?? null];
    if (interval > 0 && hasRoom(state, context) && !isPushing(context))
      all.push(...open.map(({ start }) => start + interval));
    if (overdue) all.push(unacknowledgedSince(state, context) + (daysWithout(state, context) + 1) * DAY);
    else if (deadline !== null) {
      const warning = warningAfter(Math.min(deadline - context.now, TIMERS.ackWarning.ms + 1));
      all.push(deadline, warning !== null && warning >= DAY ? deadline - warning : null);
    }
    return all.flatMap((at): readonly Deadline[] => (at !== null && at > context.now ? [{ clock: 'now', at }] : []));
  },

  wants(state, context) {
    if (isOff(context)) return null;
    const { nextPush, poll } = state;
    const due = (at: number | null) => at !== null && context.now >= at;
    if (due(nextPush) && unreported(state).length > 0) return 'usage';
    return poll !== null && due(poll.at) ? 'poll' : null;
  },
};

const isPushing = ({ state }: Context): boolean => state.exchange.outstanding?.kind === 'usage';

/** What this fact by itself does to reports and plans. */
function live(state: ReportingState, fact: Fact, context: Context): Step<ReportingState> {
  const { now, wall } = context;
  const only = (next: ReportingState): Step<ReportingState> => ({ state: next, notices: [] });
  switch (fact.type) {
    case 'booted': {
      const begun = state.since > 0 ? state : renumbered({ ...state, since: Math.max(1, now) }, context);
      const inUse = begun.open.length > 0 || hasFresh(begun);
      const reloaded = close(begun, 'ProductReload', context);
      return only(inUse ? sooner(reloaded, now + TIMERS.pushFirst.ms) : reloaded);
    }
    case 'took-over':
      // What the other supervisor has numbered meanwhile may not have come here.
      return only(renumbered(state, context));
    case 'asked':
      switch (fact.ask.what) {
        case 'sync':
          return only({ ...state, now: true });
        case 'save-usage':
          return only(close(measured(state, context), 'CurrentUsageRequested', context));
        case 'factory-reset':
          return only({ ...reporting.initial, nextId: state.nextId, since: now });
        default:
          return only(state);
      }
    case 'written': {
      const saved = fact.purpose === 'usage' && fact.done;
      return only(saved ? moved({ ...state, lastFile: wall }, ['closed'], 'unacknowledged', context) : state);
    }
    case 'imported': {
      // What waited for trust need not wait for its day.
      if (fact.document.kind === 'trust-code') return only(sooner(state, now + TIMERS.pushFirst.ms));
      if (fact.document.kind !== 'rum-ack') return only(state);
      const taken = acknowledged(state, fact.document, context);
      const refused = taken.notices.some(({ message }) => message === 'USAGE_REFUSED');
      return refused ? { ...taken, state: { ...taken.state, nextPush: now + TIMERS.pushAgain.ms } } : taken;
    }
    case 'responded':
      return only(responded(state, fact, context));
    default:
      return only(state);
  }
}

function responded(
  state: ReportingState,
  { kind, response, pollId, interval }: Extract<Fact, { type: 'responded' }>,
  context: Context,
): ReportingState {
  const { now, wall } = context;
  if ((kind !== 'usage' && kind !== 'poll') || response === 'try-again') return state;
  // Nothing was taken, or what was taken is not known any more: once more, and not at once.
  if (response === 'failed') {
    const back = moved(state, kind === 'poll' ? ['sent'] : [], 'unacknowledged', context);
    return { ...back, poll: null, nextPush: now + TIMERS.pushAgain.ms };
  }
  const id = pollId || (kind === 'poll' && state.poll?.id) || '';
  const wait = Math.min(interval || TIMERS.poll.ms, TIMERS.pollLongest.ms);
  const poll = response === 'poll' && id !== '' ? { id, at: now + wait } : null;
  if (kind === 'poll') return { ...state, poll };
  const pushed = moved(state, ['closed', 'unacknowledged'], 'sent', context);
  // A day that was set meanwhile stands.
  const next = state.nextPush !== null && state.nextPush > now ? state.nextPush : null;
  return { ...pushed, poll: isOwed(pushed) ? poll : null, lastPush: wall, nextPush: next };
}

const isOwed = (state: ReportingState): boolean => unreported(state).length > 0;
/** Closed, and not yet on its way. */
const hasFresh = (state: ReportingState): boolean => unreported(state).some(report => report.state !== 'sent');
const sooner = (state: ReportingState, at: number): ReportingState =>
  state.nextPush !== null && state.nextPush <= at ? state : { ...state, nextPush: at };

/** Closes what is due. While a push is under way nothing is: what it carried is marked when it ends. */
function closed(state: ReportingState, context: Context): ReportingState {
  const { now } = context;
  const { nextPush, poll } = state;
  if (isPushing(context)) return state;
  if (state.now) {
    const all = close(state, 'CurrentUsageRequested', context);
    const push = hasFresh(all) || (poll === null && isOwed(all));
    return {
      ...all,
      now: false,
      nextPush: push ? now : nextPush,
      poll: poll && { ...poll, at: Math.min(poll.at, now) },
    };
  }
  const interval = intervalOf(state, context) * DAY;
  // Where something waits for this push, what was used since then waits for the next.
  const due = nextPush !== null && now >= nextPush && !hasFresh(state);
  return close(state, 'REPORTING', context, ({ start }) => due || (interval > 0 && now - start >= interval));
}

/** Plans the next push. */
function planned(state: ReportingState, before: ReportingState, context: Context): ReportingState {
  const { now } = context;
  const interval = intervalOf(state, context) * DAY;
  let next = state.nextPush;
  if (next !== null && now >= next && !isOwed(state) && !isPushing(context)) next = null;
  if (interval > 0) next = Math.min(next ?? Number.POSITIVE_INFINITY, now + interval);
  else if (!hasFresh(state)) next = null;
  // The very first use.
  const first = state.open.length > 0 && before.open.length === 0 && before.reports.length === 0;
  if (first && state.lastPush === null) next = Math.min(next ?? Number.POSITIVE_INFINITY, now + TIMERS.pushFirst.ms);
  return next === state.nextPush ? state : { ...state, nextPush: next };
}

function latched(state: ReportingState, context: Context): ReportingState {
  if (state.overdue) return state;
  const deadline = ackDeadline(state, context);
  return deadline !== null && context.now >= deadline ? { ...state, overdue: true } : state;
}

/** `SmartAgentNotifyPolicyInitialACKState`, by its numbers in the MIB. */
function ackState(state: ReportingState, context: Context): number {
  if (!needsAck(context)) return 1;
  if (state.overdue) return 5;
  if (ackDeadline(state, context) === null) return 2;
  return state.acked === null ? 4 : 3;
}

/**
 * Says how many days are left: at boot, at the first use of a licence, when a policy leaves fewer, at 30, 21, 14 and 7 days and
 * daily in the last week. Days as boot logs have them: 364 of 365. Past the deadline, each day, how many there was no ACK.
 */
function tell(
  state: ReportingState,
  before: ReportingState,
  fact: Fact,
  context: Context,
): { readonly state: ReportingState; readonly notices: readonly Notice[] } {
  const boot = fact.type === 'booted';
  const notices: Notice[] = boot ? [{ message: 'ACK_STATE', mode: String(ackState(state, context)) }] : [];
  const { told, overdue } = state;
  const telling = (days: number | null): ReportingState => (days === told ? state : { ...state, told: days });
  if (overdue) {
    const days = daysWithout(state, context);
    if (!boot && before.overdue && told === 0 - days) return { state, notices };
    return { state: telling(0 - days), notices: [...notices, { message: 'USAGE_NO_ACK', days: String(days) }] };
  }
  const deadline = ackDeadline(state, context);
  if (deadline === null) return { state: telling(null), notices };
  const left = deadline - context.now;
  const days = Math.ceil(left / DAY) - 1;
  const document = fact.type === 'imported' ? fact.document.kind : null;
  const mark = left > TIMERS.ackWarning.ms ? null : warningDue(left);
  const due =
    boot ||
    state.open.some(({ tag, previous }) => previous === 0 && !before.open.some(one => one.tag === tag)) ||
    (document === 'policy' && (told === null || days < told)) ||
    (document !== 'rum-ack' && mark !== null && (told === null || told * DAY >= Math.max(mark, DAY)));
  if (due)
    return { state: telling(days), notices: [...notices, { message: 'REPORTING_REQUIRED', days: String(days) }] };
  // The deadline moved away: its warnings come again.
  return {
    state: told === null ? (document === 'rum-ack' ? telling(days) : state) : telling(Math.max(days, told)),
    notices,
  };
}

/** Field by field. */
const same = (a: ReportingState, b: ReportingState): boolean =>
  (Object.keys(a) as (keyof ReportingState)[]).every(name => a[name] === b[name]);
