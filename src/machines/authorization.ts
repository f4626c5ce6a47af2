/**
 * Authorization: does the account cover what is in use.
 *
 * Theory. A registered product instance reports all counts and is answered for all of them: every 30 days, every 12 hours
 * while out of compliance, and whenever a count changes. Each answer holds until the time the authority signed (90 days);
 * when that passes without a newer one the authorization is expired, and retried hourly. A failure never shortens the
 * period and an answer of either kind begins a new one. Losing the registration loses the authorization.
 */
import type { Notice } from '../syslog/messages.ts';
import { TIMERS } from '../timers.ts';
import type { RequestKind, TagCount, TagMode } from '../wire/message.ts';
import type { Fact } from './facts.ts';
import type { Context, Deadline, Machine, Step, Transition } from './machine.ts';
import type { Outcome } from './registration.ts';

export interface AuthorizationState {
  readonly state: 'none' | 'waiting' | 'authorized' | 'out-of-compliance' | 'expired';
  /** Wall time at which this state was entered. */
  readonly since: number;
  /** What the authority said last, tag by tag. */
  readonly tags: readonly TagStanding[];
  /** Counts of the last request that was answered; null: none was in this registration. */
  readonly reported: readonly TagCount[] | null;
  /** Counts of the request that is under way. */
  readonly asked: readonly TagCount[];
  readonly lastAttempt: Outcome | null;
  /** Agent time. */ readonly next: number;
  /** Agent time until which the last answer holds. */ readonly deadline: number;
  /** The operator asked for it now. */ readonly renewNow: boolean;
  /** The last answer was a no: changes wait for the next regular request. */ readonly denied: boolean;
  /** `ran` of the last request, for the settling of changes. */ readonly askedAt: number | null;
}
export interface TagStanding {
  readonly tag: string;
  readonly mode: TagMode;
  /** wall ms */ readonly since: number;
}

export const authorizationTransitions: readonly Transition[] = [
  { from: 'none', on: 'any fact: registered, in use', to: 'waiting', why: 'the first request is due' },
  { from: 'waiting', on: 'answered entitlement: all covered', to: 'authorized', why: 'inside the contract' },
  { from: 'waiting', on: 'answered entitlement: a tag short', to: 'out-of-compliance', why: 'too few, or unknown' },
  { from: 'waiting', on: 'answered entitlement: nothing in use', to: 'none', why: 'released meanwhile' },
  { from: 'waiting', on: 'elapsed: deadline passed', to: 'expired', why: '90 days without an answer' },
  { from: 'waiting', on: 'any fact: unregistered', to: 'none', why: 'evaluation goes on' },
  { from: 'authorized', on: 'answered entitlement: a tag short', to: 'out-of-compliance', why: 'less, or more use' },
  { from: 'authorized', on: 'answered entitlement: nothing in use', to: 'none', why: 'the last one was released' },
  { from: 'authorized', on: 'elapsed: deadline passed', to: 'expired', why: '90 days without an answer' },
  { from: 'authorized', on: 'any fact: unregistered', to: 'none', why: 'evaluation goes on' },
  { from: 'out-of-compliance', on: 'answered entitlement: all covered', to: 'authorized', why: 'bought or released' },
  {
    from: 'out-of-compliance',
    on: 'answered entitlement: nothing in use',
    to: 'none',
    why: 'the last one was released',
  },
  { from: 'out-of-compliance', on: 'elapsed: deadline passed', to: 'expired', why: '90 days without an answer' },
  { from: 'out-of-compliance', on: 'any fact: unregistered', to: 'none', why: 'evaluation goes on' },
  { from: 'expired', on: 'answered entitlement: all covered', to: 'authorized', why: 'a new period begins' },
  { from: 'expired', on: 'answered entitlement: a tag short', to: 'out-of-compliance', why: 'a new period begins' },
  { from: 'expired', on: 'answered entitlement: nothing in use', to: 'none', why: 'the last one was released' },
  { from: 'expired', on: 'any fact: unregistered', to: 'none', why: 'evaluation goes on' },
];

export const authorization: Machine<AuthorizationState> = {
  name: 'authorization',
  only: 'classic',
  initial: {
    state: 'none',
    since: 0,
    tags: [],
    reported: null,
    asked: [],
    lastAttempt: null,
    next: 0,
    deadline: 0,
    renewNow: false,
    denied: false,
    askedAt: null,
  },
  label: state => state.state,

  step(state, fact, context) {
    const settled = settle(state, fact, context);
    return settled.state === state ? react(state, fact, context) : settled;
  },

  deadlines(state, context): readonly Deadline[] {
    if (state.state === 'none') return [];
    const all: Deadline[] = [];
    if (state.state !== 'expired') all.push({ clock: 'now', at: state.deadline });
    if (context.now < state.next) all.push({ clock: 'now', at: state.next });
    if (context.ran < settledAt(state) && !state.denied && changed(state, context))
      all.push({ clock: 'ran', at: settledAt(state) });
    return all;
  },

  wants(state, context): RequestKind | null {
    if (state.state === 'none') return null;
    if (state.renewNow || context.now >= state.next) return 'entitlement';
    return context.ran >= settledAt(state) && !state.denied && changed(state, context) ? 'entitlement' : null;
  },
};

/** All counts in use: what a request reports. */
export const countsInUse = (context: Context): readonly TagCount[] =>
  context.state.usage.counts.map(({ tag, count }) => ({ tag, count }));

/** The state once a request with these counts went out. */
export const asking = (state: AuthorizationState, asked: readonly TagCount[], ran: number): AuthorizationState => ({
  ...state,
  asked,
  askedAt: ran,
});

/** `ran` from which on a change of counts may be reported. */
const settledAt = ({ askedAt }: AuthorizationState): number => (askedAt === null ? 0 : askedAt + TIMERS.authSettle.ms);

/** What follows from registration, use and time; where that is nothing, the fact itself is looked at. */
function settle(state: AuthorizationState, fact: Fact, context: Context): Step<AuthorizationState> {
  const { status } = context.state.registration;
  if (status !== 'registered')
    return { state: state.state === 'none' && state.next === 0 ? state : authorization.initial, notices: [] };
  if (state.state === 'none' && context.state.usage.counts.length > 0)
    return {
      state: {
        ...state,
        state: 'waiting',
        since: context.wall,
        next: context.now,
        deadline: context.now + TIMERS.authExpiry.ms,
      },
      notices: [],
    };
  const lasting = state.state !== 'none' && state.state !== 'expired';
  if (fact.type === 'elapsed' && lasting && context.now >= state.deadline)
    return {
      state: { ...state, state: 'expired', since: context.wall, next: context.now },
      notices: [{ message: 'AUTHORIZATION_EXPIRED' }],
    };
  return { state, notices: [] };
}

function react(state: AuthorizationState, fact: Fact, context: Context): Step<AuthorizationState> {
  const nothing = { state, notices: [] };
  if (state.state === 'none') return nothing;
  switch (fact.type) {
    case 'asked':
      if (fact.ask.what !== 'renew' || !fact.ask.auth || state.renewNow) return nothing;
      return { state: { ...state, renewNow: true }, notices: [] };
    case 'answered':
      // Registered anew, perhaps in another account: what was said before holds, and is asked again at once.
      if (fact.answer.kind === 'registration' && (state.denied || state.next > context.now))
        return { state: { ...state, next: context.now, denied: false }, notices: [] };
      return fact.answer.kind === 'entitlement'
        ? answered(state, fact.answer.modes, fact.answer.validFor, context)
        : nothing;
    case 'denied':
      return fact.kind === 'entitlement' ? failed(state, fact.text, fact.status !== 'try-again', context) : nothing;
    case 'failed':
      return fact.kind === 'entitlement' && fact.cause !== 'restart'
        ? failed(state, fact.reason, false, context)
        : nothing;
    default:
      return nothing;
  }
}

function answered(
  state: AuthorizationState,
  modes: readonly TagMode[],
  validFor: number,
  context: Context,
): Step<AuthorizationState> {
  const tags = state.asked.map(({ tag }, i): TagStanding => {
    const mode = modes[i] ?? 'invalid-tag';
    const known = state.tags.find(standing => standing.tag === tag);
    return known?.mode === mode ? known : { tag, mode, since: context.wall };
  });
  const short = tags.some(({ mode }) => mode !== 'authorized' && mode !== 'overage');
  const over = !short && tags.some(({ mode }) => mode === 'overage');
  const next = tags.length === 0 ? 'none' : short ? 'out-of-compliance' : 'authorized';
  const notices: Notice[] = [{ message: 'AUTH_RENEW_SUCCESS', state: short ? 'OOC' : 'authorized' }];
  for (const [i, standing] of tags.entries())
    if (!state.tags.includes(standing))
      notices.push({
        message: 'ENTITLEMENT_MODE',
        tag: standing.tag,
        count: String(state.asked[i]!.count),
        mode: String(MIB_MODES[standing.mode]),
      });
  for (const { tag, mode } of tags)
    if (mode === 'invalid-tag' && !state.tags.some(known => known.tag === tag && known.mode === mode))
      notices.push({ message: 'INVALID_TAG', tag });
  if (next !== state.state && next === 'out-of-compliance') notices.push({ message: 'OUT_OF_COMPLIANCE' });
  if (over && !state.tags.some(({ mode }) => mode === 'overage')) notices.push({ message: 'IN_OVERAGE' });
  if (next !== state.state && next === 'authorized' && !over) notices.push({ message: 'IN_COMPLIANCE' });
  const period = short ? TIMERS.authRenewalOutOfCompliance.ms : TIMERS.authRenewal.ms;
  const half = Math.floor(validFor / 2);
  return {
    state: {
      ...state,
      state: next,
      since: next === state.state ? state.since : context.wall,
      tags,
      reported: state.asked,
      asked: [],
      lastAttempt: { ok: true, at: context.wall, reason: '' },
      next: context.now + Math.min(period, half),
      deadline: context.now + validFor,
      renewNow: false,
      denied: false,
    },
    notices,
  };
}

/** Numbers of the modes in CISCO-SMART-LIC-MIB. */
const MIB_MODES: Readonly<Record<TagMode, number>> = {
  authorized: 3,
  'out-of-compliance': 4,
  overage: 5,
  'invalid-tag': 12,
};

function failed(
  state: AuthorizationState,
  reason: string,
  denied: boolean,
  context: Context,
): Step<AuthorizationState> {
  // Losses climb the ladder of the exchange. What a denial said stays true for a while: the next try is a regular one.
  const period = state.state === 'expired' ? TIMERS.authExpiredRetry.ms : TIMERS.authRenewalOutOfCompliance.ms;
  return {
    state: {
      ...state,
      asked: [],
      lastAttempt: { ok: false, at: context.wall, reason },
      ...(denied ? { next: context.now + period, renewNow: false, denied } : {}),
    },
    notices: [{ message: 'AUTH_RENEW_FAILED', reason }],
  };
}

function changed(state: AuthorizationState, context: Context): boolean {
  const counts = context.state.usage.counts;
  const reported = state.reported ?? [];
  return (
    counts.length !== reported.length ||
    counts.some(({ tag, count }, i) => reported[i]?.tag !== tag || reported[i]?.count !== count)
  );
}
