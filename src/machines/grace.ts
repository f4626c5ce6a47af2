/**
 * Grace: how long a licence may be short before anything follows.
 *
 * Theory. Entitlements name a group; while any of a group is short (out of compliance, not authorized, or its authorization
 * expired; where it is cumulative also when the evaluation is over), the group's grace is counted in running time. Where it
 * is cumulative it is never refilled; else the authority refills it, by an answer that covers the group: turning a feature
 * or the agent off and on, or registering anew, refills nothing. Where it is cumulative and nothing is left of it, a licence
 * for which the authority did not answer yet is as good as short: whoever cuts it off gains no time. What is consumed is
 * derived (`consumed` plus the time since `from`), so a turn in which only time passes changes nothing here.
 */
import type { Notice } from '../syslog/messages.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface GraceState {
  readonly groups: Readonly<Record<string, Grace>>;
}
export interface Grace {
  /** Running time used up before `from`. */
  readonly consumed: number;
  /** `ran` from which on it counts; null: it does not now. */
  readonly from: number | null;
  /** Used up, while short. */
  readonly over: boolean;
}
const UNUSED: Grace = { consumed: 0, from: null, over: false };

export const graceTransitions: readonly Transition[] = [
  {
    from: 'covered',
    on: 'any fact: a licence of the group is short',
    to: 'grace',
    why: 'the grace begins, or goes on',
  },
  { from: 'covered', on: 'any fact: short, and nothing is left', to: 'over', why: 'it was used up before' },
  {
    from: 'grace',
    on: 'any fact: covered again',
    to: 'covered',
    why: 'what is left is kept, or refilled by the answer',
  },
  { from: 'grace', on: 'any fact: nothing left', to: 'over', why: 'the policy of the licence follows' },
  { from: 'over', on: 'any fact: covered again', to: 'covered', why: 'the authority answered' },
];

export const grace: Machine<GraceState> = {
  name: 'grace',
  initial: { groups: {} },
  /** The worst of all groups. */
  label({ groups }) {
    const all = Object.values(groups);
    if (all.some(({ over }) => over)) return 'over';
    return all.some(({ from }) => from !== null) ? 'grace' : 'covered';
  },

  step(state, _fact, context) {
    let groups = state.groups;
    const notices: Notice[] = [];
    for (const [group, terms, said] of groupsOf(context)) {
      const before = groups[group] ?? UNUSED;
      const after = stepOne(before, said, terms, context.ran);
      if (after === before) continue;
      groups = { ...groups, [group]: after };
      if (after.over && !before.over) notices.push({ message: 'SERVICE_EVAL_EXPIRED', tag: group });
      else if (before.over && !after.over) notices.push({ message: 'SERVICE_EVAL_EXPIRED_CLEAR', tag: group });
    }
    return { state: groups === state.groups ? state : { groups }, notices };
  },

  deadlines: ({ groups }, context) =>
    groupsOf(context).flatMap(([group, { ms }]) => {
      const { from, consumed, over } = groups[group] ?? UNUSED;
      return from === null || over ? [] : [{ clock: 'ran' as const, at: from + ms - consumed }];
    }),
};

function stepOne(before: Grace, said: readonly Standing[], { ms, cumulative }: Terms, ran: number): Grace {
  const used = Math.min(ms, before.consumed + (before.from === null ? 0 : ran - before.from));
  const short = said.includes('short') || (cumulative && used >= ms && said.includes('unsaid'));
  if (!short) {
    const consumed = !cumulative && said.includes('covered') ? 0 : used;
    if (before.from === null && !before.over && before.consumed === consumed) return before;
    return { consumed, from: null, over: false };
  }
  if (before.over) return before;
  if (used >= ms) return { consumed: ms, from: null, over: true };
  return before.from === null ? { consumed: used, from: ran, over: false } : before;
}

interface Terms {
  readonly group: string;
  readonly ms: number;
  readonly cumulative: boolean;
}
/** The groups of this platform, and how each of their licences stands. */
function groupsOf({ personality, state }: Context) {
  const found = new Map<string, readonly [group: string, terms: Terms, said: readonly Standing[]]>();
  for (const { tag, grace: terms } of personality.entitlements) {
    if (terms === undefined) continue;
    const [, , said = []] = found.get(terms.group) ?? [];
    found.set(terms.group, [terms.group, terms, [...said, standingOf(tag, state, terms)]]);
  }
  return [...found.values()];
}

/** `unsaid`: in use, and the last answer did not name it; `none`: not in use, or it is the evaluation that counts. */
type Standing = 'short' | 'covered' | 'unsaid' | 'none';

function standingOf(tag: string, all: Context['state'], { cumulative }: Terms): Standing {
  const { usage, reservation, registration, authorization, evaluation } = all;
  if (!usage.counts.some(count => count.tag === tag)) return 'none';
  if (reservation.standing !== null)
    return reservation.standing.short.some(one => one.tag === tag) ? 'short' : 'covered';
  // Up to the first answer to a registration it is still the evaluation that counts: a token alone covers nothing.
  const answered = authorization.state !== 'waiting' || authorization.reported !== null;
  if (registration.status !== 'registered' || !answered)
    return cumulative && evaluation.state === 'expired' ? 'short' : 'none';
  if (authorization.state === 'expired') return 'short';
  const mode = authorization.tags.find(standing => standing.tag === tag)?.mode;
  if (mode === undefined) return 'unsaid';
  return mode === 'authorized' || mode === 'overage' ? 'covered' : 'short';
}

/** Ms left of a group's grace. */
export function remainingGrace(state: GraceState, group: string, ms: number, ran: number): number {
  const { consumed, from } = state.groups[group] ?? UNUSED;
  return Math.max(0, ms - consumed - (from === null ? 0 : ran - from));
}
