/**
 * Services: what a platform counts of each of its licences by kind (service or feature), and which of its alarms are up.
 *
 * Theory. A licence is blocked while the gate of its service is in force, or while what its feature is tied to is. This
 * machine decides none of it: it looks at what the others made of the turn, counts the changes in the mode that the product
 * instance is in (evaluation, registered), and says the notices that belong to no other machine, once a change: a tag short
 * or covered again. Where no licence has a kind, it rests. Statistics are kept over reloads, and a boot is no change.
 */
import type { Cause, Entitlement } from '../personalities/personality.ts';
import type { State } from '../state.ts';
import type { Notice } from '../syslog/messages.ts';
import type { Fact } from './facts.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface ServicesState {
  /** Smart licensing is on, as of the last turn; how often it was turned on and off. */
  readonly on: boolean;
  readonly enabled: number;
  readonly disabled: number;
  /** Alarms that are up: `evaluation`, `expired`, and the tags that are short. */
  readonly alarms: readonly string[];
  /** Licences that are blocked, by name. */
  readonly blocked: Readonly<Record<string, Cause>>;
  /** Counters by mode and name of the licence; those that never counted anything are left out. */
  readonly evaluation: Counters;
  readonly registered: Counters;
}
export type Counters = Readonly<Record<string, Counter>>;
/** As the bulk statistics of the StarOS guide name them. */
export interface Counter {
  /** Most sessions counted; a feature that is on is one. */
  readonly maxCalls: number;
  /** Licences last reported to the authority, and the most that ever were. */
  readonly lastLicences: number;
  readonly maxLicences: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Changes of policy; `bounced`: those to ALLOW for no better reason than that the load fell. */
  readonly allow: number;
  readonly block: number;
  readonly bounce: number;
}
export const NOT_COUNTED: Counter = {
  maxCalls: 0,
  lastLicences: 0,
  maxLicences: 0,
  succeeded: 0,
  failed: 0,
  allow: 0,
  block: 0,
  bounce: 0,
};

export const servicesTransitions: readonly Transition[] = [
  { from: 'off', on: 'any fact: turned on', to: 'allowed', why: 'every service takes new sessions' },
  { from: 'off', on: 'any fact: turned on, a gate in force', to: 'blocked', why: 'what held before holds again' },
  { from: 'allowed', on: 'any fact: a gate comes into force', to: 'blocked', why: 'new sessions are dropped' },
  { from: 'blocked', on: 'any fact: no gate in force', to: 'allowed', why: 'answered, released, or less in use' },
  { from: 'allowed', on: 'any fact: turned off', to: 'off', why: 'nothing is licensed by the agent' },
  { from: 'blocked', on: 'any fact: turned off', to: 'off', why: 'nothing is licensed by the agent' },
];

export const services: Machine<ServicesState> = {
  name: 'services',
  initial: { on: false, enabled: 0, disabled: 0, alarms: [], blocked: {}, evaluation: {}, registered: {} },
  label: ({ on, blocked }) => (!on ? 'off' : Object.keys(blocked).length > 0 ? 'blocked' : 'allowed'),

  step(state, fact, context) {
    const licences = context.personality.entitlements.filter(({ kind }) => kind !== undefined);
    if (licences.length === 0) return { state, notices: [] };
    const on = context.state.settings.enabled;
    const alarms = alarmsOf(context.state);
    const notices = told(state.alarms, alarms);
    let next = alarms.join() === state.alarms.join() ? state : { ...state, alarms };
    if (on !== state.on) {
      // Before its first configuration is read, a box is on for a moment: no operator turned it.
      const typed = fact.type === 'configured' ? 1 : 0;
      const [enabled, disabled] = on ? [typed, 0] : [0, typed];
      next = { ...next, on, enabled: next.enabled + enabled, disabled: next.disabled + disabled };
    }
    next = policies(next, licences, context);
    if (on && fact.type !== 'elapsed') next = reports(calls(next, licences, context), fact, licences, context);
    return { state: next, notices };
  },

  deadlines: () => [],
};

/** Why a licence is blocked; null: its services take new sessions, as far as it goes. */
export function blockedBy({ kind, services: tied = [], enforced, grace }: Entitlement, state: State): Cause | null {
  const { inForce } = state.enforcement;
  if (kind === 'service') return inForce.find(({ gate }) => gate === tied[0])?.because ?? null;
  if (inForce.some(({ because }) => because === 'eval-expired')) return 'eval-expired';
  return enforced && grace && state.grace.groups[grace.group]?.over ? 'grace-over' : null;
}

/** The mode in which things are counted. */
export const modeOf = ({ registration }: State): 'evaluation' | 'registered' =>
  registration.status === 'registered' ? 'registered' : 'evaluation';

function alarmsOf({ settings, evaluation, authorization }: State): readonly string[] {
  if (!settings.enabled) return [];
  return [
    ...(evaluation.state === 'counting' ? ['evaluation'] : []),
    ...(evaluation.state === 'expired' && evaluation.nagged !== null ? ['expired'] : []),
    ...authorization.tags.filter(({ mode }) => mode !== 'authorized' && mode !== 'overage').map(({ tag }) => tag),
  ];
}

/**
 * What is to be said of the alarms that came and went. The evaluation speaks for itself; but where its end counts again (the
 * registration was lost later) it only reminds, and the alarm must go up again.
 */
function told(before: readonly string[], after: readonly string[]): readonly Notice[] {
  const isTag = (alarm: string) => alarm !== 'evaluation' && alarm !== 'expired';
  const gone = before.filter(alarm => isTag(alarm) && !after.includes(alarm));
  const come = after.filter(alarm => isTag(alarm) && !before.includes(alarm));
  const again = after.includes('expired') && !before.includes('expired') && !before.includes('evaluation');
  return [
    ...gone.map((tag): Notice => ({ message: 'SERVICE_OOC_CLEAR', tag })),
    ...come.map((tag): Notice => ({ message: 'SERVICE_OOC', tag })),
    ...(again ? [{ message: 'EVAL_EXPIRED' } as const] : []),
  ];
}

function policies(state: ServicesState, licences: readonly Entitlement[], { state: all }: Context): ServicesState {
  let next = state;
  for (const licence of licences) {
    const { name } = licence;
    const before = next.blocked[name] ?? null;
    const after = blockedBy(licence, all);
    if (before === after) continue;
    const { [name]: _, ...others } = next.blocked;
    next = { ...next, blocked: after === null ? others : { ...others, [name]: after } };
    if (after === null)
      next = counted(next, all, name, ({ allow, bounce }) => ({
        allow: allow + 1,
        bounce: bounce + (before === 'eval-limit' && all.settings.enabled && modeOf(all) === 'evaluation' ? 1 : 0),
      }));
    else if (before === null) next = counted(next, all, name, ({ block }) => ({ block: block + 1 }));
  }
  return next;
}

function calls(state: ServicesState, licences: readonly Entitlement[], { state: all, device }: Context): ServicesState {
  let next = state;
  for (const { name, tag, calls: count } of licences) {
    if (!all.usage.counts.some(used => used.tag === tag)) continue;
    const most = count?.(all.usage.samples, device) ?? 0;
    next = counted(next, all, name, ({ maxCalls }) => (most > maxCalls ? { maxCalls: most } : {}));
  }
  return next;
}

function reports(
  state: ServicesState,
  fact: Fact,
  licences: readonly Entitlement[],
  { state: all }: Context,
): ServicesState {
  let next = state;
  if (fact.type === 'answered' && fact.answer.kind === 'entitlement')
    for (const { name, tag } of licences) {
      const said = all.authorization.reported?.find(one => one.tag === tag)?.count ?? 0;
      next = counted(next, all, name, ({ lastLicences, maxLicences, succeeded }) =>
        said === 0 && lastLicences === 0
          ? {}
          : {
              lastLicences: said,
              maxLicences: Math.max(said, maxLicences),
              succeeded: succeeded + (said > 0 ? 1 : 0),
            },
      );
    }
  else if (
    (fact.type === 'failed' && fact.kind === 'entitlement' && fact.cause !== 'restart') ||
    (fact.type === 'denied' && fact.kind === 'entitlement')
  )
    for (const { name, tag } of licences)
      if (all.usage.counts.some(used => used.tag === tag))
        next = counted(next, all, name, ({ failed }) => ({ failed: failed + 1 }));
  return next;
}

/** The counters of a licence changed, in the mode of now. */
function counted(
  state: ServicesState,
  all: State,
  name: string,
  change: (counter: Counter) => Partial<Counter>,
): ServicesState {
  const mode = modeOf(all);
  const before = state[mode][name] ?? NOT_COUNTED;
  const changed = change(before);
  if (Object.keys(changed).length === 0) return state;
  return { ...state, [mode]: { ...state[mode], [name]: { ...before, ...changed } } };
}
