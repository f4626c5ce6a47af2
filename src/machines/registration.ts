/**
 * Registration: is this product instance known to an authority, and for how long.
 *
 * Theory. A token and a signed request bring an identity certificate, good for a year and renewed at half of it. Bad news
 * comes in three kinds. A loss is retried and costs nothing. A denial ends an attempt, never a registration: a box that is
 * registered stays so until its certificate ends, whatever is said to it. Only four things end a registration: the operator
 * deregisters, the certificate expires, a synchronised clock stands beyond it for an hour (clock.ts), or a new registration
 * replaces it. Deregistration removes what is local first and tells the authority once.
 */

import { duration } from '../lib/duration.ts';
import { isOfUdi } from '../lib/udi.ts';
import type { Notice } from '../syslog/messages.ts';
import { TIMERS, warningAfter, warningDue } from '../timers.ts';
import type { Ask, Credential, Fact } from './facts.ts';
import type { AskKind, Context, Deadline, Machine, Step, Transition } from './machine.ts';

export interface RegistrationState {
  readonly status: 'unidentified' | 'registered' | 'expired';
  /** A registration that is under way: over again, when there is one already. */
  readonly attempt: Attempt | null;
  readonly credential: Credential | null;
  /** `Initial Registration:` */
  readonly initial: Outcome | null;
  /** `Last Renewal Attempt:` */
  readonly lastRenewal: Outcome | null;
  /** Agent time of the next renewal. */
  readonly nextRenewal: number;
  /** The operator asked for a renewal now. */
  readonly renewNow: boolean;
  /** The registration answer is to be acknowledged. */
  readonly acknowledge: boolean;
  /** Told the authority nothing of the deregistration yet: the product instance it knew. */
  readonly farewell: string | null;
  readonly warned: number | null;
  /** The message about a clock beyond the certificate was given. */
  readonly clockWarned: boolean;
}
export interface Attempt {
  readonly token: string;
  readonly force: boolean;
  /** `queued`: the request of an earlier attempt is still under way; its end is not the end of this one. */
  readonly state: 'in-progress' | 'retry' | 'queued';
}
export interface Outcome {
  readonly ok: boolean;
  /** wall ms */ readonly at: number;
  readonly reason: string;
}

const NOTHING: RegistrationState = {
  status: 'unidentified',
  attempt: null,
  credential: null,
  initial: null,
  lastRenewal: null,
  nextRenewal: 0,
  renewNow: false,
  acknowledge: false,
  farewell: null,
  warned: null,
  clockWarned: false,
};

export const registrationTransitions: readonly Transition[] = [
  { from: 'unidentified', on: 'asked register', to: 'in-progress', why: 'the token goes out' },
  { from: 'unidentified', on: 'asked register: one is under way', to: 'queued', why: 'it was given up, not ended' },
  { from: 'unidentified', on: 'asked deregister', to: 'unidentified', why: 'there is nothing to remove' },
  { from: 'unidentified', on: 'answered registration', to: 'unidentified', why: 'given up: the authority is told' },
  { from: 'in-progress', on: 'answered registration', to: 'registered', why: 'the identity is verified' },
  { from: 'in-progress', on: 'failed registration', to: 'retry', why: 'a loss is retried; a restart just goes on' },
  { from: 'in-progress', on: 'denied registration: try again', to: 'retry', why: 'trouble of the authority itself' },
  { from: 'in-progress', on: 'denied registration', to: 'failed', why: 'the authority said no: no retry' },
  { from: 'in-progress', on: 'asked register: one is under way', to: 'queued', why: 'the last token counts' },
  { from: 'in-progress', on: 'asked deregister', to: 'unidentified', why: 'the attempt is given up' },
  { from: 'queued', on: 'answered registration', to: 'registered', why: 'the token before was good' },
  { from: 'queued', on: 'failed registration', to: 'in-progress', why: 'the one before has ended' },
  { from: 'queued', on: 'denied registration', to: 'in-progress', why: 'the one before has ended' },
  { from: 'queued', on: 'asked register', to: 'in-progress', why: 'the last token counts' },
  { from: 'queued', on: 'asked deregister', to: 'unidentified', why: 'the attempt is given up' },
  { from: 'retry', on: 'answered registration', to: 'registered', why: 'the identity is verified' },
  { from: 'retry', on: 'failed registration', to: 'retry', why: 'again, by the ladder' },
  { from: 'retry', on: 'denied registration', to: 'failed', why: 'the authority said no: no retry' },
  { from: 'retry', on: 'asked register', to: 'in-progress', why: 'the operator does not wait' },
  { from: 'retry', on: 'asked register: one is under way', to: 'queued', why: 'the last token counts' },
  { from: 'retry', on: 'asked deregister', to: 'unidentified', why: 'the attempt is given up' },
  { from: 'failed', on: 'asked register', to: 'in-progress', why: 'another token' },
  { from: 'failed', on: 'asked register: one is under way', to: 'queued', why: 'it was given up, not ended' },
  { from: 'registered', on: 'asked register', to: 'registered', why: 'refused: it takes force' },
  { from: 'registered', on: 'asked register force', to: 're-registering', why: 'the old identity serves meanwhile' },
  { from: 'registered', on: 'answered renewal', to: 'registered', why: 'good for another year' },
  { from: 'registered', on: 'failed renewal', to: 'registered', why: 'retried by the ladder' },
  { from: 'registered', on: 'denied renewal', to: 'registered', why: 'it serves until it ends' },
  { from: 'registered', on: 'asked deregister', to: 'unidentified', why: 'local data first, then one message' },
  { from: 'registered', on: 'elapsed: certificate ended', to: 'expired', why: 'no renewal came in time' },
  { from: 're-registering', on: 'answered registration', to: 'registered', why: 'the new identity replaces the old' },
  { from: 're-registering', on: 'failed registration', to: 're-registering', why: 'a loss is retried' },
  { from: 're-registering', on: 'denied registration', to: 'registered', why: 'a bad token loses nothing' },
  { from: 're-registering', on: 'asked deregister', to: 'unidentified', why: 'the attempt is given up, too' },
  { from: 're-registering', on: 'elapsed: certificate ended', to: 'in-progress', why: 'the attempt goes on' },
  { from: 're-registering', on: 'elapsed: certificate ended', to: 'queued', why: 'the attempt goes on' },
  { from: 're-registering', on: 'elapsed: certificate ended', to: 'retry', why: 'the attempt goes on' },
  { from: 'expired', on: 'asked register', to: 'in-progress', why: 'the way back' },
  { from: 'expired', on: 'asked register: one is under way', to: 'queued', why: 'it was given up, not ended' },
];

export const registration: Machine<RegistrationState> = {
  name: 'registration',
  only: 'classic',
  initial: NOTHING,
  label(state) {
    if (state.status === 'registered') return state.attempt === null ? 'registered' : 're-registering';
    if (state.attempt !== null) return state.attempt.state;
    if (state.status === 'expired') return 'expired';
    return state.initial !== null && !state.initial.ok ? 'failed' : 'unidentified';
  },

  step(state, fact, context) {
    switch (fact.type) {
      case 'asked':
        return asked(state, fact.ask, context);
      case 'answered':
        return answered(state, fact, context);
      case 'denied':
        return ended(state, fact.kind, fact.text, fact.status === 'try-again', context);
      case 'failed':
        return fact.cause === 'restart'
          ? restarted(state, fact.kind, fact.reason)
          : ended(state, fact.kind, fact.reason, true, context);
      case 'elapsed':
        return elapsed(state, fact, context);
      default:
        return { state, notices: [] };
    }
  },

  deadlines(state, context) {
    if (state.credential === null) return [];
    const ends = state.credential.notAfter;
    const warning = warningAfter(state.warned);
    const all: Deadline[] = [{ clock: 'now', at: ends }];
    if (state.nextRenewal > context.now) all.push({ clock: 'now', at: state.nextRenewal });
    if (warning !== null) all.push({ clock: 'now', at: ends - warning });
    return all;
  },

  wants(state, context): AskKind | null {
    if (state.farewell !== null) return 'deregistration';
    if (state.attempt !== null) return 'registration';
    if (state.credential === null) return null;
    if (state.acknowledge) return 'acknowledgement';
    return state.renewNow || context.now >= state.nextRenewal ? 'renewal' : null;
  },
};

const quiet = (state: RegistrationState): Step<RegistrationState> => ({ state, notices: [] });

function asked(state: RegistrationState, ask: Ask, context: Context): Step<RegistrationState> {
  // What is reserved is licensed without an authority, until it is returned.
  if (context.state.reservation.standing !== null) return quiet(state);
  switch (ask.what) {
    case 'register': {
      if (state.status === 'registered' && !ask.force)
        return { state, notices: [{ message: 'AGENT_ALREADY_REGISTER' }] };
      const { hostname, udi } = context.device;
      if (isOfUdi(hostname, udi)) return { state, notices: [{ message: 'HOSTNAME_MATCHED_UDI', hostname }] };
      const { token, force } = ask;
      const underWay = context.state.exchange.outstanding?.kind === 'registration';
      return quiet({
        ...state,
        renewNow: false,
        attempt: { token, force, state: underWay ? 'queued' : 'in-progress' },
      });
    }
    case 'deregister': {
      if (state.credential === null) {
        const notices: readonly Notice[] = [{ message: 'AGENT_ALREADY_DEREGISTER' }];
        return { state: state.attempt === null ? state : { ...NOTHING, farewell: state.farewell }, notices };
      }
      return { state: { ...NOTHING, farewell: state.credential.instance }, notices: [notAllowed] };
    }
    case 'renew':
      return quiet(ask.id && state.credential !== null && !state.renewNow ? { ...state, renewNow: true } : state);
    default:
      return quiet(state);
  }
}

function answered(
  state: RegistrationState,
  fact: Extract<Fact, { type: 'answered' }>,
  context: Context,
): Step<RegistrationState> {
  const answer = fact.answer;
  switch (answer.kind) {
    case 'registration':
    case 'renewal': {
      const { credential } = answer;
      // Given up by the operator while the request was under way: a renewal is not needed, a registration is given back.
      if (answer.kind === 'renewal' && state.credential === null) return quiet(state);
      if (answer.kind === 'registration' && state.attempt === null)
        return quiet({ ...state, farewell: credential.instance });
      const half = Math.floor((credential.notAfter - context.now) / 2);
      const wait = Math.min(TIMERS.idRenewal.ms, half) + context.jitter(TIMERS.idRenewalSpread.ms);
      const success: Outcome = { ok: true, at: context.wall, reason: '' };
      const fresh = {
        status: 'registered',
        credential,
        nextRenewal: context.now + wait,
        warned: null,
        clockWarned: false,
      } as const;
      if (answer.kind === 'renewal')
        return {
          state: { ...state, ...fresh, lastRenewal: success, renewNow: false },
          notices: [{ message: 'ID_CERT_RENEW_SUCCESS' }],
        };
      return {
        state: { ...NOTHING, ...fresh, initial: success, acknowledge: true },
        notices: [
          { message: 'EXPORT_CONTROLLED', allowed: credential.exportAllowed ? 'allowed' : 'not allowed' },
          { message: 'AGENT_REG_SUCCESS' },
        ],
      };
    }
    case 'acknowledgement':
      return quiet(state.acknowledge ? { ...state, acknowledge: false } : state);
    case 'deregistration':
      return { state: parted(state), notices: [{ message: 'AGENT_DEREG_SUCCESS' }] };
    case 'entitlement':
      return quiet(state);
  }
}

/** A request that brought nothing; `again`: it is worth another try. */
function ended(
  state: RegistrationState,
  kind: AskKind,
  reason: string,
  again: boolean,
  context: Context,
): Step<RegistrationState> {
  const outcome: Outcome = { ok: false, at: context.wall, reason };
  switch (kind) {
    case 'registration': {
      const { attempt } = state;
      if (attempt === null) return quiet(state);
      const notices: readonly Notice[] = [{ message: 'AGENT_REG_FAILED', reason }];
      if (attempt.state === 'queued')
        return { state: { ...state, attempt: { ...attempt, state: 'in-progress' } }, notices };
      const registered = state.status === 'registered';
      return {
        state: {
          ...state,
          status: again || registered ? state.status : 'unidentified',
          attempt: again ? { ...attempt, state: 'retry' } : null,
          initial: registered ? state.initial : outcome,
        },
        notices,
      };
    }
    case 'renewal': {
      if (state.credential === null) return quiet(state);
      // A loss is retried by the ladder. A denial is not taken back in a hurry: again after a month, or by the operator.
      const next = again ? {} : { renewNow: false, nextRenewal: context.now + TIMERS.authRenewal.ms };
      return {
        state: { ...state, ...next, lastRenewal: outcome },
        notices: [{ message: 'ID_CERT_RENEW_FAILED', reason }],
      };
    }
    case 'deregistration':
      return { state: parted(state), notices: [{ message: 'AGENT_DEREG_FAILED', reason }] };
    case 'acknowledgement':
      return quiet(again || !state.acknowledge ? state : { ...state, acknowledge: false });
    default:
      return quiet(state);
  }
}

/** What a restart cut off is wanted as before, but for the one try of a deregistration. */
function restarted(state: RegistrationState, kind: AskKind, reason: string): Step<RegistrationState> {
  if (kind === 'deregistration') return { state: parted(state), notices: [{ message: 'AGENT_DEREG_FAILED', reason }] };
  const { attempt } = state;
  if (kind !== 'registration' || attempt?.state !== 'queued') return quiet(state);
  return quiet({ ...state, attempt: { ...attempt, state: 'in-progress' } });
}

const parted = (state: RegistrationState): RegistrationState =>
  state.farewell === null ? state : { ...state, farewell: null };

function elapsed(
  state: RegistrationState,
  fact: Extract<Fact, { type: 'elapsed' }>,
  context: Context,
): Step<RegistrationState> {
  const { credential } = state;
  if (credential === null) return quiet(state);
  const remaining = credential.notAfter - context.now;
  if (remaining <= 0)
    return {
      state: { ...NOTHING, status: 'expired', attempt: state.attempt, initial: state.initial },
      notices: [{ message: 'ID_CERT_EXPIRED' }, notAllowed],
    };
  const notices: Notice[] = [];
  // What the wall clock shows decides nothing here; it is only said, once, when it stands outside the certificate.
  const beyond = context.state.clock.leapSince !== null && fact.at >= credential.notAfter;
  const before = fact.synced && fact.at < credential.notBefore;
  if (!state.clockWarned && beyond) notices.push({ message: 'REG_EXPIRED_CLOCK_CHANGE' });
  if (!state.clockWarned && before) notices.push({ message: 'ID_CERT_RENEW_NOT_STARTED' });
  const clockWarned = beyond || before;
  const warned = warningDue(remaining);
  if (warned !== null && warned !== state.warned)
    notices.push({ message: 'ID_CERT_EXPIRED_WARNING', time: duration(remaining) });
  return {
    state: warned === state.warned && clockWarned === state.clockWarned ? state : { ...state, warned, clockWarned },
    notices,
  };
}

const notAllowed: Notice = { message: 'EXPORT_CONTROLLED', allowed: 'not allowed' };
