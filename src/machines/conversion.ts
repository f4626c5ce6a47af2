/**
 * Conversion: classic rights found on the box become licences of its account, once in the life of the device (CUBE guide,
 * Device Led Conversion).
 *
 * Theory. An operator starts it; or it starts by itself, where a release in which licences were rights to use is followed by
 * one of the policy generation, with none in between: the vault tells which release ran last, and a box without a vault has
 * no rights to convert. Then the authority is asked, and asked again for as long as it says that it takes time. Only what it signs
 * ends a conversion, in a reply or as a file: a status that nobody signed puts off the next question, by a day at most. What was
 * converted, or was before, stays so for good; after a failure it may be started again. What is said of the rights is counted
 * when it is asked, so it is what the box has then.
 */
import { atLeast, isIn } from '../lib/release.ts';
import { DAY, MINUTE } from '../timers.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface ConversionState {
  readonly status: 'not-started' | 'started' | 'polling' | 'success' | 'already-converted' | 'failed';
  /** It started by itself, or would have. */
  readonly automatic: boolean;
  /** wall ms of the last change of it. */ readonly at: number | null;
  /** wall ms */ readonly lastPush: number | null;
  readonly lastFile: number | null;
  readonly pollId: string;
  /** Agent time of the next question. */ readonly next: number | null;
  /** The release that ran last; empty: none did. */
  readonly release: string;
}

export const conversionTransitions: readonly Transition[] = [
  { from: 'not-started', on: 'asked convert: start', to: 'started', why: 'the authority is asked' },
  { from: 'not-started', on: 'booted: straight from rights to use', to: 'started', why: 'it is automatic' },
  { from: 'failed', on: 'asked convert: start', to: 'started', why: 'once more' },
  { from: 'started', on: 'asked convert: stop', to: 'not-started', why: 'nothing was converted as far as we know' },
  { from: 'polling', on: 'asked convert: stop', to: 'not-started', why: 'nothing was converted as far as we know' },
  { from: 'started', on: 'responded conversion poll', to: 'polling', why: 'it takes time' },
  ...(['started', 'polling', 'failed'] as const).flatMap(from =>
    (
      [
        ['success', 'the licences are in the account'],
        ['already-converted', 'they were before'],
        ['failed', 'the authority said no'],
      ] as const
    )
      .filter(([to]) => to !== from)
      .map(([to, why]) => ({ from, on: `imported conversion-ack: ${to}`, to, why })),
  ),
];

export const conversion: Machine<ConversionState> = {
  name: 'conversion',
  initial: {
    status: 'not-started',
    automatic: false,
    at: null,
    lastPush: null,
    lastFile: null,
    pollId: '',
    next: null,
    release: '',
  },
  label: ({ status }) => status,

  step(state, fact, context) {
    const { now, wall, device } = context;
    const nothing = { state, notices: [] };
    if (fact.type === 'booted') {
      if (context.personality.converts === undefined || state.release === device.release) return nothing;
      const next = { ...state, release: device.release };
      const automatic = isStraight(state.release, context);
      if (!automatic || state.status !== 'not-started') return { state: next, notices: [] };
      return { state: { ...next, automatic, status: 'started', at: wall, next: now }, notices: [] };
    }
    const asking = state.status === 'started' || state.status === 'polling';
    switch (fact.type) {
      case 'asked': {
        if (fact.ask.what !== 'convert' || !converts(context)) return nothing;
        const startable = state.status === 'not-started' || state.status === 'failed';
        if (fact.ask.start ? !startable : !asking) return nothing;
        const [status, next] = fact.ask.start ? (['started', now] as const) : (['not-started', null] as const);
        return { state: { ...state, status, at: wall, pollId: '', next }, notices: [] };
      }
      case 'responded': {
        if (fact.kind !== 'conversion') return nothing;
        if (!asking) return { state: { ...state, lastPush: wall }, notices: [] };
        // Trouble of the far end is the exchange's to wait for.
        if (fact.response === 'try-again') return nothing;
        const next = now + Math.max(MINUTE, Math.min(fact.interval || AGAIN[fact.response], DAY));
        const polling = fact.response === 'poll';
        return {
          state: {
            ...state,
            lastPush: wall,
            next,
            ...(polling && {
              status: 'polling',
              pollId: fact.pollId,
              at: state.status === 'polling' ? state.at : wall,
            }),
          },
          notices: [],
        };
      }
      case 'imported': {
        if (fact.document.kind !== 'conversion-ack' || (!asking && state.status !== 'failed')) return nothing;
        const { status } = fact.document;
        if (status === state.status) return nothing;
        return { state: { ...state, status, at: wall, pollId: '', next: null }, notices: [] };
      }
      case 'written':
        return fact.purpose === 'conversion' && fact.done
          ? { state: { ...state, lastFile: wall }, notices: [] }
          : nothing;
      default:
        return nothing;
    }
  },

  deadlines: ({ next }, { now }) => (next !== null && next > now ? [{ clock: 'now', at: next }] : []),

  wants: ({ next }, context) =>
    next !== null && context.now >= next && converts(context) && isKnown(context) && rightsOf(context).length > 0
      ? 'conversion'
      : null,
};

/** Until it is asked again after an answer that brought no result. */
const AGAIN = { ok: 3 * MINUTE, poll: 3 * MINUTE, failed: DAY };

/** Whether this release converts at all. */
export const converts = ({ personality, device }: Pick<Context, 'personality' | 'device'>): boolean =>
  personality.converts !== undefined && isIn(device.release, personality.converts);

/** From rights to use straight into the policy generation. */
const isStraight = (before: string, { personality: { generation, rightsUntil } }: Context): boolean =>
  generation === 'policy' && before !== '' && rightsUntil !== undefined && !atLeast(before, rightsUntil);

/** The authority knows the account of this box: licences must land somewhere. */
const isKnown = ({ personality, state: { registration, trust, reporting } }: Context): boolean =>
  personality.generation === 'classic'
    ? registration.status === 'registered'
    : trust.code !== null || reporting.lastAck !== null;

/** What is to be converted: what is in use of the licences that were rights to use once. */
export const rightsOf = ({
  personality: { entitlements, rightsUntil },
  state: { usage },
}: Pick<Context, 'personality' | 'state'>): readonly { readonly tag: string; readonly count: number }[] =>
  usage.counts
    .filter(one => entitlements.some(({ tag, release }) => tag === one.tag && !atLeast(release, rightsUntil ?? '0')))
    .map(({ tag, count }) => ({ tag, count }));
