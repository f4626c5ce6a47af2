/**
 * Enforcement: which gates are in force, since when, and why.
 *
 * Theory. What a gate locks, and when, is data of the personality; its rules read the other slices. This machine only holds
 * the outcome: a gate comes into force with a cause and keeps its time until that cause ends or becomes another. Nothing but
 * an answer of the authority, time, or what is in use ends a cause, because nothing else changes what the rules read.
 */
import type { Gate } from '../abi.ts';
import { isIn } from '../lib/release.ts';
import type { Cause } from '../personalities/personality.ts';
import type { Notice } from '../syslog/messages.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface EnforcementState {
  readonly inForce: readonly InForce[];
}
export interface InForce {
  readonly gate: string;
  readonly because: Cause;
  /** wall ms */ readonly since: number;
}

export const enforcementTransitions: readonly Transition[] = [
  { from: 'free', on: 'any fact: evaluation expired', to: 'eval-expired', why: 'unregistered for 90 counted days' },
  { from: 'free', on: 'any fact: authorization expired', to: 'auth-expired', why: 'no answer for 90 days' },
  { from: 'eval-expired', on: 'any fact: authorized, or out of compliance', to: 'free', why: 'it was answered' },
  { from: 'eval-expired', on: 'any fact: nothing in use', to: 'free', why: 'there is nothing to license' },
  {
    from: 'eval-expired',
    on: 'any fact: authorization expired',
    to: 'auth-expired',
    why: 'registered, never answered',
  },
  { from: 'auth-expired', on: 'any fact: authorized, or out of compliance', to: 'free', why: 'it was answered' },
  { from: 'auth-expired', on: 'any fact: nothing in use', to: 'free', why: 'there is nothing to license' },
  { from: 'auth-expired', on: 'any fact: unregistered, evaluation left', to: 'free', why: 'evaluation goes on' },
  {
    from: 'auth-expired',
    on: 'any fact: unregistered, evaluation expired',
    to: 'eval-expired',
    why: 'nothing is left',
  },
];

export const enforcement: Machine<EnforcementState> = {
  name: 'enforcement',
  initial: { inForce: [] },
  label: ({ inForce }) => inForce[0]?.because ?? 'free',

  step(state, _fact, context) {
    const { personality, device, wall } = context;
    const before = state.inForce;
    const inForce: InForce[] = [];
    for (const { gate, release, until, when } of personality.gates) {
      const because = isIn(device.release, release, until) ? when(context) : null;
      if (because === null) continue;
      const known = before.find(one => one.gate === gate.name && one.because === because);
      inForce.push(known ?? { gate: gate.name, because, since: wall });
    }
    if (inForce.length === before.length && inForce.every((one, i) => one === before[i])) return { state, notices: [] };
    const causes = new Set(inForce.filter(one => !before.includes(one)).map(({ because }) => because));
    const notices: Notice[] = [...causes].map(cause => ({ message: 'ENFORCED', reason: REASONS[cause] }));
    if (inForce.length === 0) notices.push({ message: 'ENFORCEMENT_REMOVED' });
    return { state: { inForce }, notices };
  },

  deadlines: () => [],
};

const REASONS: Readonly<Record<Cause, string>> = {
  'eval-expired': 'Evaluation period expired',
  'auth-expired': 'Authorization expired',
  'out-of-compliance': 'Out of compliance',
  'grace-over': 'Grace period expired',
  'eval-limit': 'All that can be used during evaluation is in use',
  disabled: 'Smart licensing is disabled',
  'no-ack': 'No usage report was acknowledged in time',
  'not-authorized': 'No authorization code is installed',
};

/** The whole gate table, as hosts get it. */
export const gatesOf = (
  { inForce }: EnforcementState,
  { personality }: Pick<Context, 'personality'>,
): readonly Gate[] =>
  inForce.map(({ gate, because, since }) => {
    const rule = personality.gates.find(one => one.gate.name === gate);
    return { ...rule!.gate, because, since };
  });
