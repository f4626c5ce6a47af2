/**
 * When a gate is in force: rules that personalities name. Each reads the state and answers with the cause, or null. They
 * never look at gates, and never decide what a gate locks.
 */
import type { Context } from '../machines/machine.ts';
import type { GateRule } from './personality.ts';

/** From a registration to its first answer it is still the evaluation that counts, so that a token alone unlocks nothing. */
export const isAnswered = ({ registration, authorization }: Context['state']): boolean =>
  registration.status === 'registered' && (authorization.state !== 'waiting' || authorization.reported !== null);

/** The evaluation is used up while unregistered or unanswered. */
export const whenEvalExpired: GateRule['when'] = ({ state }) =>
  state.usage.counts.length > 0 && !isAnswered(state) && state.evaluation.state === 'expired' ? 'eval-expired' : null;

/** The same, or the authority has not answered for 90 days. Being out of compliance is no cause. */
export const whenExpired: GateRule['when'] = context => {
  const { registration, authorization, usage } = context.state;
  if (usage.counts.length > 0 && registration.status === 'registered' && authorization.state === 'expired')
    return 'auth-expired';
  return whenEvalExpired(context);
};
