/**
 * Enforcement: what the platform must lock, and why.
 *
 * Theory. There are two causes: the evaluation is used up while unregistered, or the authorization expired. Being out of
 * compliance is none. A cause ends only with an answer of the authority, or when nothing is in use any more: from a
 * registration to its first answer it is still the evaluation that counts, so that a token alone unlocks nothing. The gates
 * themselves are data of the personality; this machine only says which cause is in force, and since when.
 */
import type { Gate } from '../abi.ts';
import { atLeast } from '../lib/release.ts';
import type { EnforcementCause } from '../personalities/personality.ts';
import type { Context, Machine } from './machine.ts';

export interface EnforcementState {
  readonly because: EnforcementCause | null;
  /** wall ms */ readonly since: number;
}

export const enforcement: Machine<EnforcementState> = {
  name: 'enforcement',
  initial: { because: null, since: 0 },
  transitions: [
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
  ],
  label: state => state.because ?? 'free',

  step(state, _fact, context) {
    const because = atLeast(context.device.release, context.personality.enforcement.release) ? cause(context) : null;
    if (because === state.because) return { state, notices: [] };
    return {
      state: { because, since: because === null ? 0 : context.wall },
      notices: [
        because === null ? { message: 'ENFORCEMENT_REMOVED' } : { message: 'ENFORCED', reason: REASONS[because] },
      ],
    };
  },

  deadlines: () => [],
};

const REASONS: Readonly<Record<EnforcementCause, string>> = {
  'eval-expired': 'Evaluation period expired',
  'auth-expired': 'Authorization expired',
};

function cause({ state: { registration, authorization, evaluation, usage } }: Context) {
  if (usage.counts.length === 0) return null;
  const registered = registration.status === 'registered';
  if (registered && authorization.state === 'expired') return 'auth-expired';
  const answered = registered && (authorization.state !== 'waiting' || authorization.reported !== null);
  return !answered && evaluation.state === 'expired' ? 'eval-expired' : null;
}

/** The whole gate table: a function of the cause. */
export function gatesOf(state: EnforcementState, context: Pick<Context, 'personality'>): readonly Gate[] {
  const { because, since } = state;
  if (because === null) return [];
  return context.personality.enforcement.gates.map(gate => ({ ...gate, because, since }));
}
