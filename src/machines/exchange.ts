/**
 * Exchange: one request at a time, and what its end means for the link.
 *
 * Theory. The other machines say what they want; the exchange decides when it may be asked. It owns the sequence number,
 * the ratchet, the outstanding request and the back-off of each kind of request. A request exists only once its sequence
 * number is saved; whatever ends it (an answer, a denial, a loss, a restart) frees the line. A loss climbs the ladder of its
 * kind, anything else resets it. The link is `failing` from the first loss to the next answer: each loss is told (boot log of
 * an ISR 1100), its end once. A forged answer is a loss for the ladder, but no proof about the link. What call-home cannot
 * send is dropped: a loss that used up no sequence number.
 */
import type { Notice } from '../syslog/messages.ts';
import { LADDERS, TIMERS } from '../timers.ts';
import type { AskKind, Machine, Transition } from './machine.ts';

export interface ExchangeState {
  /** 32 bytes: seed of this product instance's signing key; empty: the next request is signed with a new one. */
  readonly secret: Uint8Array;
  readonly sequence: number;
  readonly ratchet: Uint8Array;
  readonly outstanding: Outstanding | null;
  /** The link is known to be broken. */
  readonly failing: boolean;
  readonly retries: { readonly [K in AskKind]?: Retry };
  readonly statistics: { readonly [K in AskKind]?: Statistics };
}
export interface Outstanding {
  readonly id: number;
  readonly kind: AskKind;
  readonly nonce: Uint8Array;
  readonly hash: Uint8Array;
  /** `ran` when it went out: a host that never ends it is not waited for. */
  readonly sentAt: number;
}
export interface Retry {
  /** Failures in a row. */ readonly failures: number;
  /** `ran` before which this kind is not asked again. */ readonly notBefore: number;
}
/** A row of `show call-home smart-licensing statistics`. */
export interface Statistics {
  readonly success: number;
  readonly failed: number;
  readonly dropped: number;
  /** wall ms */ readonly lastSent: number;
  /** How the last one ended, as guides print it (`OK`, `OK_POLL`, `OK_TRY_AGAIN`, `FAILED`, `NO REPLY`), and why. */
  readonly response?: string;
  readonly reason?: string;
  /** wall ms */ readonly lastSuccess?: number;
  /** wall ms */ readonly lastFailure?: number;
}

export const exchangeTransitions: readonly Transition[] = [
  { from: 'idle', on: 'sent', to: 'waiting', why: 'no fact: the outtake does what a machine wants' },
  { from: 'waiting', on: 'answered', to: 'idle', why: 'the ladder of this kind is reset' },
  { from: 'waiting', on: 'denied', to: 'idle', why: 'the ladder is reset; climbed, if it is to be tried again' },
  { from: 'waiting', on: 'responded', to: 'idle', why: 'as it was answered; the ladder is climbed to try again' },
  { from: 'waiting', on: 'failed', to: 'idle', why: 'the ladder of this kind is climbed; not by a restart' },
  { from: 'idle', on: 'failed: dropped', to: 'idle', why: 'it was never sent; the ladder is climbed' },
];

export const exchange: Machine<ExchangeState> = {
  name: 'exchange',
  initial: {
    secret: new Uint8Array(0),
    sequence: 0,
    ratchet: new Uint8Array(0),
    outstanding: null,
    failing: false,
    retries: {},
    statistics: {},
  },
  label: state => (state.outstanding === null ? 'idle' : 'waiting'),

  step(state, fact, context) {
    switch (fact.type) {
      case 'answered': {
        const kind = fact.answer.kind;
        return {
          state: {
            ...state,
            ratchet: fact.ratchet.length > 0 ? fact.ratchet : state.ratchet,
            outstanding: null,
            failing: false,
            retries: without(state.retries, kind),
            statistics: count(state.statistics, kind, 'success'),
          },
          notices: restored(state),
        };
      }
      case 'denied': {
        // `try-again` is the authority's own trouble: an answer for the link, a failure for the ladder.
        const retries =
          fact.status === 'try-again'
            ? climb(state.retries, fact.kind, context.ran)
            : without(state.retries, fact.kind);
        return {
          state: {
            ...state,
            // The authority knows this key with a later sequence: storage was put back, and the key is spent. A box that
            // is registered again with a new one is told from a replay, and needs force where the old one still stands.
            secret: fact.kind === 'registration' && fact.status === 'not-matching' ? NO_SECRET : state.secret,
            ratchet: fact.ratchet.length > 0 ? fact.ratchet : state.ratchet,
            outstanding: null,
            failing: false,
            retries,
            statistics: count(state.statistics, fact.kind, 'failed'),
          },
          notices: restored(state),
        };
      }
      case 'responded': {
        const { kind, response } = fact;
        const again = response === 'try-again';
        return {
          state: {
            ...state,
            outstanding: null,
            failing: false,
            retries: again ? climb(state.retries, kind, context.ran) : without(state.retries, kind),
            statistics: told(state.statistics, kind, RESPONSES[response], fact.text, context.wall),
          },
          notices: restored(state),
        };
      }
      case 'failed': {
        const dropped = fact.cause === 'dropped';
        const lost = fact.cause === 'lost' || dropped;
        const { reason } = fact;
        const policy = context.personality.generation === 'policy';
        const notices: Notice[] = lost ? [{ message: 'COMM_FAILED', reason }] : [];
        if (lost && !state.failing) notices.push({ message: 'COMM_DOWN', reason });
        if (fact.cause === 'forged') notices.push({ message: 'CERTIFICATE_VALIDATION', reason });
        return {
          state: {
            ...state,
            outstanding: null,
            failing: state.failing || lost,
            retries: fact.cause === 'restart' ? state.retries : climb(state.retries, fact.kind, context.ran),
            statistics: policy
              ? told(state.statistics, fact.kind, dropped ? 'DROPPED' : 'NO REPLY', reason, context.wall)
              : count(state.statistics, fact.kind, dropped ? 'dropped' : 'failed'),
          },
          notices,
        };
      }
      case 'took-over': // what the other supervisor asked last is not known: none of its numbers is used again
        return { state: { ...state, sequence: state.sequence + SKIPPED }, notices: [] };
      case 'asked': {
        // An operator who asks does not wait for a ladder. What is saved to a file has a number as if it were sent.
        const { ask } = fact;
        const next = atOnce(state);
        if (ask.what === 'factory-reset') return { state: { ...next, secret: NO_SECRET, statistics: {} }, notices: [] };
        const filed = ask.what === 'save-trust' || ('offline' in ask && ask.offline);
        return { state: filed ? { ...next, sequence: next.sequence + 1 } : next, notices: [] };
      }
      case 'configured': {
        const mended = WAY.test(fact.setting) && context.ran > context.state.clock.bootRan;
        return { state: mended ? atOnce(state) : state, notices: [] };
      }
      case 'directed': {
        // Nor does one who mends the way; the lines of a startup configuration mend nothing.
        const mended = context.state.callhome.way?.misfit == null && context.ran > context.state.clock.bootRan;
        return { state: mended ? atOnce(state) : state, notices: [] };
      }
      default:
        return { state, notices: [] };
    }
  },

  deadlines: ({ outstanding }) => (outstanding === null ? [] : [{ clock: 'ran', at: overdueAt(outstanding) }]),
};

/** `ran` from which on a request counts as lost, though its host said nothing. */
export const overdueAt = (outstanding: Outstanding): number => outstanding.sentAt + 2 * TIMERS.reply.ms;

/** May this kind be asked now? If not, from which `ran` on. */
export function askable(state: ExchangeState, kind: AskKind, ran: number): true | number {
  const retry = state.retries[kind];
  return retry === undefined || ran >= retry.notBefore ? true : retry.notBefore;
}

/** The state once a request went out: its sequence number is used up for ever. */
export function sent(state: ExchangeState, request: Outstanding, sequence: number, wall: number): ExchangeState {
  const before = state.statistics[request.kind] ?? NO_STATISTICS;
  const statistics = { ...state.statistics, [request.kind]: { ...before, lastSent: wall } };
  return { ...state, sequence, outstanding: request, statistics };
}

/** Sequence numbers that a takeover passes over. */
const SKIPPED = 1_000;
const NO_SECRET = new Uint8Array(0);
const NO_STATISTICS: Statistics = { success: 0, failed: 0, dropped: 0, lastSent: 0 };

/** Every ladder from its beginning. */
const atOnce = (state: ExchangeState): ExchangeState =>
  Object.keys(state.retries).length === 0 ? state : { ...state, retries: {} };

function count(all: ExchangeState['statistics'], kind: AskKind, what: 'success' | 'failed' | 'dropped') {
  const row = all[kind] ?? NO_STATISTICS;
  return { ...all, [kind]: { ...row, [what]: row[what] + 1 } };
}

const RESPONSES = { ok: 'OK', poll: 'OK_POLL', 'try-again': 'OK_TRY_AGAIN', failed: 'FAILED' } as const;
/** Settings that say how to get to the far end. */
const WAY = /^license smart (transport|url|proxy|vrf)/;

/** The row with the end of a request of the policy generation. */
function told(all: ExchangeState['statistics'], kind: AskKind, response: string, why: string, wall: number) {
  const good = response === 'OK' || response === 'OK_POLL';
  const counted = count(all, kind, good ? 'success' : response === 'DROPPED' ? 'dropped' : 'failed');
  const reason = good ? '' : why;
  const last = good ? { lastSuccess: wall } : { lastFailure: wall };
  return {
    ...counted,
    [kind]: { ...counted[kind]!, response: response.replace('DROPPED', 'NO REPLY'), reason, ...last },
  };
}

function climb(retries: ExchangeState['retries'], kind: AskKind, ran: number): ExchangeState['retries'] {
  const failures = (retries[kind]?.failures ?? 0) + 1;
  const waits: readonly number[] = LADDERS[kind].waits;
  const wait = waits[Math.min(failures, waits.length) - 1];
  return wait === undefined ? retries : { ...retries, [kind]: { failures, notBefore: ran + wait } };
}

function without(retries: ExchangeState['retries'], kind: AskKind): ExchangeState['retries'] {
  if (retries[kind] === undefined) return retries;
  const { [kind]: _, ...rest } = retries;
  return rest;
}

const restored = (state: ExchangeState): readonly Notice[] => (state.failing ? [{ message: 'COMM_RESTORED' }] : []);
