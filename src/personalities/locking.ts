/**
 * When a gate is in force: rules that personalities name. Each reads the state and answers with the cause, or null. They
 * never look at gates, and never decide what a gate locks.
 */
import type { Context } from '../machines/machine.ts';
import type { GateRule } from './personality.ts';

/** From a registration to its first answer it is still the evaluation that counts, so that a token alone unlocks nothing. */
export const isAnswered = ({ reservation, registration, authorization }: Context['state']): boolean =>
  reservation.standing !== null ||
  (registration.status === 'registered' && (authorization.state !== 'waiting' || authorization.reported !== null));

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

/** The ACK deadline passed, in a release that minds: until an ACK comes, whatever else changes. */
export const whenUnacknowledged: GateRule['when'] = ({ state, personality: { policy }, device }) =>
  state.reporting.overdue && policy?.shutsDown?.(device.release) ? 'no-ack' : null;

/** Whether a code covers a licence that needs one: one of its own, or a reservation. */
export function isAuthorized({ slac, reservation, clock: { now } }: Context['state'], tag: string): boolean {
  if (reservation.standing?.universal) return reservation.standing.exportAllowed;
  return [slac.code, ...reservation.members.map(({ code }) => code)].some(code =>
    code?.grants.some(
      one => one.tag === tag && one.count > 0 && one.start <= now && (one.end === null || now < one.end),
    ),
  );
}

/** A licence that needs an authorization code has none, on the hardware that it is for. */
export const whenNotAuthorized =
  (name: string, pid: RegExp): GateRule['when'] =>
  ({ state, personality, device: { udi } }) => {
    const tag = personality.entitlements.find(one => one.name === name)?.tag ?? '';
    return pid.test(udi.pid) && !isAuthorized(state, tag) ? 'not-authorized' : null;
  };
