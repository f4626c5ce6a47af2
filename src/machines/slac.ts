/**
 * SLAC: authorization codes that enforced and export-controlled licences need before they may be used; asked for, installed,
 * confirmed, returned.
 *
 * Theory. A request has a number, and only a code that names the number of the open request is installed: online or by hand,
 * once. `add` keeps what other tags were granted, `replace` keeps nothing. A code that replaced another is confirmed to the
 * authority until it hears it. A return takes the code away first and tells the authority once (the vendor's model): its
 * return code is printed, kept, and can always be entered there by hand. Bad news ends a request and never a code.
 */

import { groupLabel, hexLabel } from '../lib/label.ts';
import type { Document, Grant } from '../wire/documents.ts';
import type { Ask, Fact } from './facts.ts';
import type { AskKind, Context, Deadline, Device, Machine, Step, Transition } from './machine.ts';
import { type Asking, alone, begun, polling } from './parts/asking.ts';

export interface SlacState {
  /** Requests made so far; an answer names the one that it is for. */
  readonly requests: number;
  readonly request: SlacRequest | null;
  readonly code: SlacCode | null;
  /** An overwritten code is confirmed to the authority. */
  readonly confirm: string | null;
  /** A returned code: told to the authority once, and shown for ever. */
  readonly returning: string | null;
  readonly lastConfirmation: string;
  readonly lastReturn: string;
  /** The request that brought the code which was returned last; 0: none was. */
  readonly returned: number;
}
export interface SlacRequest extends Asking {
  readonly number: number;
  readonly action: 'add' | 'replace';
  readonly feature: string;
  readonly offline: boolean;
  /** wall ms */ readonly at: number;
}
export interface SlacCode {
  readonly grants: readonly Grant[];
  /** Of the request that brought it. */ readonly request: number;
  /** Authority time. */ readonly time: number;
  /** wall ms */ readonly at: number;
}

export const slacTransitions: readonly Transition[] = [
  { from: 'none', on: 'asked authorize', to: 'asking', why: 'a licence is to be authorized' },
  { from: 'asking', on: 'imported authorization', to: 'installed', why: 'the code of this request' },
  { from: 'asking', on: 'responded authorization failed', to: 'none', why: 'the authority said no: no retry' },
  { from: 'asking', on: 'responded authorization ok', to: 'none', why: 'an answer without a code is none' },
  { from: 'installed', on: 'asked authorize', to: 'asking more', why: 'the old code serves meanwhile' },
  { from: 'asking more', on: 'imported authorization', to: 'installed', why: 'what it overwrote is confirmed' },
  { from: 'asking more', on: 'responded authorization failed', to: 'installed', why: 'bad news loses nothing' },
  { from: 'asking more', on: 'responded authorization ok', to: 'installed', why: 'an answer without a code is none' },
  { from: 'installed', on: 'asked unauthorize', to: 'none', why: 'removed here first, then told once' },
  { from: 'asking more', on: 'asked unauthorize', to: 'none', why: 'removed, and nothing is asked any more' },
  { from: 'asking', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
  { from: 'asking more', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
  { from: 'installed', on: 'asked factory-reset', to: 'none', why: 'nothing of licensing is left' },
];

const NOTHING: SlacState = {
  requests: 0,
  request: null,
  code: null,
  confirm: null,
  returning: null,
  lastConfirmation: '',
  lastReturn: '',
  returned: 0,
};

export const slac: Machine<SlacState> = {
  name: 'slac',
  only: 'policy',
  initial: NOTHING,
  label: ({ request, code }) => (request ? (code ? 'asking more' : 'asking') : code ? 'installed' : 'none'),

  step(state, fact, context) {
    switch (fact.type) {
      case 'asked':
        return asked(state, fact.ask, context);
      case 'imported':
        return fact.document.kind === 'authorization' ? installed(state, fact.document, context) : quiet(state);
      case 'responded':
        return responded(state, fact, context);
      case 'failed':
        return quiet(lost(state, fact));
      default:
        return quiet(state);
    }
  },

  deadlines({ request, code }, { now, ran }) {
    const all: Deadline[] = [];
    if (request !== null && request.next > ran) all.push({ clock: 'ran', at: request.next });
    // What a term ends, ends without anybody saying so.
    for (const { start, end } of code?.grants ?? [])
      for (const at of [start, end]) if (at !== null && at > now) all.push({ clock: 'now', at });
    return all;
  },

  wants({ request, confirm, returning }, { ran }): AskKind | null {
    if (returning !== null) return 'return';
    if (request !== null && !request.offline && request.next <= ran) return 'authorization';
    return confirm === null ? null : 'confirmation';
  },
};

const quiet = (state: SlacState): Step<SlacState> => ({ state, notices: [] });

/** What the return code of the installed code is, or would be: the authority makes the same of the same. */
export const returnCodeOf = ({ code }: SlacState, { udi }: Pick<Device, 'udi'>): string =>
  code === null ? '' : groupLabel(`return ${udi.pid}:${udi.sn} ${code.request} ${code.time}`);

/** The confirmation code of the code that this document overwrites; empty where it overwrites none. */
const confirmationOf = ({ code }: SlacState, { udi, request, time }: Extract<Document, { kind: 'authorization' }>) =>
  code === null ? '' : hexLabel(`confirm ${udi.pid}:${udi.sn} ${request} ${time}`);

/** The same, of a fact that is about to be lived through. */
export const confirmationCodeOf = (state: SlacState, fact: Fact): string =>
  fact.type === 'imported' && fact.document.kind === 'authorization' ? confirmationOf(state, fact.document) : '';

/** Tags of the code that are in use: they keep it from being returned. */
export const grantsInUse = ({ slac: { code }, usage }: Pick<Context['state'], 'slac' | 'usage'>): readonly Grant[] =>
  (code?.grants ?? []).filter(({ tag }) => usage.counts.some(one => one.tag === tag));

function asked(state: SlacState, ask: Ask, context: Context): Step<SlacState> {
  switch (ask.what) {
    case 'authorize': {
      const { action, feature, offline } = ask;
      const number = state.requests + 1;
      const request = { number, action, feature, offline, at: context.wall, ...begun('authorization', context) };
      return quiet({ ...state, requests: number, request });
    }
    case 'unauthorize': {
      const { code } = state;
      if (code === null || grantsInUse({ slac: state, usage: context.state.usage }).length > 0) return quiet(state);
      const lastReturn = returnCodeOf(state, context.device);
      const returning = ask.offline ? null : lastReturn;
      return {
        state: { ...state, request: null, code: null, confirm: null, returning, lastReturn, returned: code.request },
        notices: [{ message: 'AUTHORIZATION_REMOVED' }],
      };
    }
    case 'factory-reset': {
      // The numbers of requests go on: an old code fits no new request.
      const { requests, request, code, lastReturn, lastConfirmation } = state;
      const empty = request === null && code === null && lastReturn === '' && lastConfirmation === '';
      return quiet(empty ? state : { ...NOTHING, requests });
    }
    default:
      return quiet(state);
  }
}

function installed(
  state: SlacState,
  document: Extract<Document, { kind: 'authorization' }>,
  { wall: at }: Context,
): Step<SlacState> {
  const { request, code: before } = state;
  if (request?.number !== document.request) return quiet(state);
  const { grants: brought, time } = document;
  const kept = request.action === 'replace' ? [] : (before?.grants ?? []);
  const grants = [...kept.filter(({ tag }) => brought.every(one => one.tag !== tag)), ...brought];
  const confirm = confirmationOf(state, document) || state.confirm;
  return {
    state: {
      ...state,
      request: null,
      code: { grants, request: request.number, time, at },
      confirm,
      lastConfirmation: confirm ?? state.lastConfirmation,
    },
    notices: [{ message: 'AUTHORIZATION_INSTALL_SUCCESS' }],
  };
}

type Responded = Extract<Fact, { type: 'responded' }>;

function responded(state: SlacState, fact: Responded, context: Context): Step<SlacState> {
  const { kind, response } = fact;
  if (kind === 'return' && state.returning !== null) return quiet({ ...state, returning: null });
  if (kind === 'confirmation' && state.confirm !== null && response !== 'try-again')
    return quiet({ ...state, confirm: null });
  const { request } = state;
  if (kind !== 'authorization' || request === null || request.offline) return quiet(state);
  if (request.queued) return quiet({ ...state, request: alone(request) });
  switch (response) {
    case 'try-again':
      return quiet(state);
    case 'poll':
      return quiet({ ...state, request: polling(request, fact, context) });
    default: {
      const reason = fact.text || 'The answer holds no authorization code.';
      return { state: { ...state, request: null }, notices: [{ message: 'AUTHORIZATION_INSTALL_FAILED', reason }] };
    }
  }
}

/** A return is told once, whatever becomes of it. */
function lost(state: SlacState, { kind }: Extract<Fact, { type: 'failed' }>): SlacState {
  if (kind === 'return' && state.returning !== null) return { ...state, returning: null };
  const { request } = state;
  return kind === 'authorization' && request?.queued ? { ...state, request: alone(request) } : state;
}
