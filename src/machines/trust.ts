/**
 * Trust: the trust code that binds this product instance's key to its UDI, asked for with a token, kept fresh by itself.
 *
 * Theory. A token and a signed request bring a trust code for the key of this box; reports that go to the authority itself
 * need one, those that a collector carries or a person do not. As with registration, a loss is retried, a denial ends the
 * attempt and never the trust, and only a signed document installs anything: what a reply says beside it is a reason at most.
 * A code may as well come by hand, in a file, asked for by a file. A third of its life before it ends it is asked for again;
 * one that ended stays to be seen, and is asked for on. Another code than the one installed takes force.
 *
 * Here also stands what the policy generation found when it first woke on this device: whether it had gone by call-home.
 */
import { TIMERS } from '../timers.ts';
import type { Document } from '../wire/documents.ts';
import type { Ask, Fact } from './facts.ts';
import type { AskKind, Context, Deadline, Machine, Step, Transition } from './machine.ts';
import { type Asking, alone, begun, polling } from './parts/asking.ts';

export interface TrustState {
  readonly attempt: TrustAttempt | null;
  readonly code: TrustCode | null;
  /** wall ms and reason of the last failure since the last success. */
  readonly failure: { readonly at: number; readonly reason: string } | null;
  /** Agent time at which the code is to be renewed; null: not. */
  readonly sync: number | null;
  /** The end of the code was told. */
  readonly ended: boolean;
  /** The policy generation has run on this device before. */
  readonly seen: boolean;
  /** It went by call-home then, and goes on so until a transport is configured. */
  readonly keepsCallhome: boolean;
}
export interface TrustAttempt extends Asking {
  readonly token: string;
  readonly force: boolean;
}
export interface TrustCode {
  /** wall ms of its installation. */ readonly at: number;
  /** Authority time: valid from and until. */ readonly from: number;
  readonly until: number;
}

export const trustTransitions: readonly Transition[] = [
  { from: 'none', on: 'asked trust', to: 'asking', why: 'the token goes out' },
  { from: 'asking', on: 'imported trust-code', to: 'installed', why: 'the authority vouches for the key of this box' },
  { from: 'asking', on: 'responded trust failed', to: 'none', why: 'the authority said no: no retry' },
  { from: 'asking', on: 'responded trust ok', to: 'none', why: 'an answer without a code is none' },
  { from: 'none', on: 'imported trust-code', to: 'installed', why: 'by hand, asked for by a file' },
  { from: 'installed', on: 'asked trust', to: 'asking again', why: 'with force; the old code serves meanwhile' },
  { from: 'asking again', on: 'imported trust-code', to: 'installed', why: 'the new code replaces the old' },
  { from: 'asking again', on: 'responded trust failed', to: 'installed', why: 'a bad token loses nothing' },
  { from: 'asking again', on: 'responded trust ok', to: 'installed', why: 'an answer without a code is none' },
  { from: 'installed', on: 'elapsed: the code ended', to: 'ended', why: 'no renewal came in time' },
  { from: 'asking again', on: 'elapsed: the code ended', to: 'asking', why: 'the attempt goes on' },
  { from: 'ended', on: 'imported trust-code', to: 'installed', why: 'renewed after all' },
  { from: 'ended', on: 'asked trust', to: 'asking', why: 'the way back' },
  { from: 'asking', on: 'responded trust failed', to: 'ended', why: 'the old code stays as it was' },
  { from: 'asking', on: 'responded trust ok', to: 'ended', why: 'the old code stays as it was' },
  { from: 'installed', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
  { from: 'asking again', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
  { from: 'asking', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
  { from: 'ended', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
];

const NOTHING: TrustState = {
  attempt: null,
  code: null,
  failure: null,
  sync: null,
  ended: false,
  seen: false,
  keepsCallhome: false,
};

export const trust: Machine<TrustState> = {
  name: 'trust',
  only: 'policy',
  initial: NOTHING,
  label: ({ attempt, code, ended }) =>
    attempt ? (code && !ended ? 'asking again' : 'asking') : code ? (ended ? 'ended' : 'installed') : 'none',

  step(state, fact, context) {
    switch (fact.type) {
      case 'elapsed':
        return elapsed(state, fact.boot, context);
      case 'asked':
        return quiet(asked(state, fact.ask, context));
      case 'configured': {
        const chosen = state.keepsCallhome && fact.setting === 'license smart transport' && fact.value !== null;
        return quiet(chosen ? { ...state, keepsCallhome: false } : state);
      }
      case 'imported':
        return fact.document.kind === 'trust-code' ? installed(state, fact.document, context) : quiet(state);
      case 'responded':
        return responded(state, fact, context);
      case 'failed':
        return fact.kind === 'trust' || fact.kind === 'trust-sync' ? lost(state, fact, context) : quiet(state);
      default:
        return quiet(state);
    }
  },

  deadlines({ attempt, code, sync, ended }, { now, ran }) {
    const all: Deadline[] = [];
    if (attempt !== null && attempt.next > ran) all.push({ clock: 'ran', at: attempt.next });
    if (sync !== null && sync > now) all.push({ clock: 'now', at: sync });
    if (code !== null && !ended) all.push({ clock: 'now', at: code.until });
    return all;
  },

  wants({ attempt, sync }, { now, ran }): AskKind | null {
    if (attempt !== null) return attempt.next > ran ? null : 'trust';
    return sync !== null && now >= sync ? 'trust-sync' : null;
  },
};

const quiet = (state: TrustState): Step<TrustState> => ({ state, notices: [] });

function elapsed(state: TrustState, boot: boolean, context: Context): Step<TrustState> {
  if (boot && !state.seen) return woken(state, context);
  const { code } = state;
  if (code === null || state.ended || context.now < code.until) return quiet(state);
  return { state: { ...state, ended: true }, notices: [{ message: 'TRUST_CODE_EXPIRED' }] };
}

/** The first boot of this generation. What the classic one left is still as it was saved. */
function woken(state: TrustState, { state: { clock, registration, callhome } }: Context): Step<TrustState> {
  const { values, profiles } = callhome;
  const registered = registration.credential !== null || registration.attempt !== null;
  const keepsCallhome = registered || Object.keys(values).length > 0 || profiles.length > 0;
  const next = { ...state, seen: true, keepsCallhome };
  if (clock.bootRan === 0) return quiet(next);
  const from = registered ? 'The registration counts no more' : 'The evaluation period counts no more';
  const how = keepsCallhome
    ? "messages go by call-home as before, once trust is established: 'license smart trust idtoken TOKEN local'"
    : "messages go to a collector (CSLU) by default: configure 'license smart transport'";
  return { state: next, notices: [{ message: 'UPGRADED_TO_POLICY', from, how }] };
}

function asked(state: TrustState, ask: Ask, context: Context): TrustState {
  switch (ask.what) {
    case 'trust': {
      if (state.code !== null && !state.ended && !ask.force) return state;
      const { token, force } = ask;
      return { ...state, attempt: { token, force, ...begun('trust', context) } };
    }
    case 'sync':
      // The operator does not wait for an interval.
      return state.attempt !== null && state.attempt.next > context.ran
        ? { ...state, attempt: { ...state.attempt, next: 0 } }
        : state;
    case 'factory-reset':
      return state.attempt === null && state.code === null && state.failure === null
        ? state
        : { ...NOTHING, seen: state.seen, keepsCallhome: state.keepsCallhome };
    default:
      return state;
  }
}

function installed(
  state: TrustState,
  { time: from, until }: Extract<Document, { kind: 'trust-code' }>,
  { wall, state: { exchange } }: Context,
): Step<TrustState> {
  const code = { at: wall, from, until };
  const sync = until - Math.floor((until - from) / RENEWED_BEFORE);
  // It came with a token before, with a renewal or in a file: with force another one was meant all the same.
  const other = state.attempt?.queued || exchange.outstanding?.kind !== 'trust';
  const attempt = state.attempt?.force && other ? state.attempt : null;
  return {
    state: { ...state, attempt, code, failure: null, sync, ended: false },
    notices: [{ message: 'TRUST_CODE_INSTALL_SUCCESS' }],
  };
}
/** It is renewed when this part of its life is left: a third. Ours; no guide says when. */
const RENEWED_BEFORE = 3;

type Responded = Extract<Fact, { type: 'responded' }>;

function responded(state: TrustState, fact: Responded, context: Context): Step<TrustState> {
  const { kind, response } = fact;
  const { attempt } = state;
  const { wall: at } = context;
  if (kind === 'trust-sync' && state.code !== null) {
    // Whatever was said, while it lasts the code serves; what was not renewed is asked for again.
    const due = response !== 'try-again' && state.sync !== null && context.now >= state.sync;
    return quiet(due ? { ...state, sync: context.now + TIMERS.trustSyncAgain.ms } : state);
  }
  if (kind !== 'trust' || attempt === null) return quiet(state);
  if (attempt.queued) return quiet({ ...state, attempt: alone(attempt) });
  switch (response) {
    case 'try-again':
      return quiet({ ...state, failure: { at, reason: fact.text || 'OK_TRY_AGAIN' } });
    case 'poll':
      return quiet({ ...state, attempt: polling(attempt, fact, context) });
    default: {
      const reason = fact.text || NO_CODE;
      return {
        state: { ...state, attempt: null, failure: { at, reason } },
        notices: [{ message: 'TRUST_CODE_INSTALL_FAILED', reason }],
      };
    }
  }
}
const NO_CODE = 'The answer holds no trust code.';

function lost(
  state: TrustState,
  { cause, reason }: Extract<Fact, { type: 'failed' }>,
  { wall: at }: Context,
): Step<TrustState> {
  const { attempt } = state;
  if (attempt === null) return quiet(state);
  if (attempt.queued) return quiet({ ...state, attempt: alone(attempt) });
  if (cause === 'restart' || state.failure?.reason === reason) return quiet(state);
  return quiet({ ...state, failure: { at, reason } });
}
