/**
 * Calls: how many trunk sessions there are, second by second, and the licences that are asked for because of them.
 *
 * Theory. What is told is runs of seconds, and what becomes of them is lib/tally.ts (the rules are those of the CUBE guide).
 * No more seconds are believed than went by, and seconds that nobody told are seconds without sessions.
 *
 * Every period the highest use since the last request is asked for, anew each time, and what the authority says of it is
 * kept. What is not told yet is as it was: the newest minute counts as use of the next period.
 *
 * Seconds and minutes live as long as a boot. Hours, days and requests are in the vault; `worth` counts what is worth a save
 * of its own: a request and its answer, and an hour above all others of its period. All else is saved along with those, and
 * with the clock, daily. So a steady load costs no save, and what is lost with the power is history of a day at most, and of
 * what is asked for no more than the hour that goes on.
 */
import type { Sample } from '../abi.ts';
import { isIn } from '../lib/release.ts';
import { feed, peakOf, type Tally, UNITS, type Use } from '../lib/tally.ts';
import { DAY, HOUR, MINUTE, SECOND, TIMERS } from '../timers.ts';
import type { TagMode } from '../wire/message.ts';
import type { Fact } from './facts.ts';
import type { Context, Machine, Step, Transition } from './machine.ts';

export interface CallsState {
  readonly live: Live;
  /** Oldest first, at most 72; the newest `hour` of them are of the day that goes on. */
  readonly hours: readonly Use[];
  readonly days: readonly Use[];
  readonly hour: number;
  /** Wall time at the end of the newest hour; 0: nothing was counted yet. */
  readonly wall: number;
  /** The highest hour since the last request. */
  readonly peak: number;
  /** Agent time at which the period that goes on began; 0: none did. */
  readonly from: number;
  /** Newest first. */
  readonly requests: readonly CallsRequest[];
  readonly worth: number;
}
/** What is never in the vault. */
export interface Live {
  /** `ran` of the newest second. */
  readonly at: number;
  /** Oldest first, at most 60 each; the newest `second` and `minute` of them are of the minute and the hour that go on. */
  readonly seconds: readonly number[];
  readonly minutes: readonly Use[];
  readonly second: number;
  readonly minute: number;
  /** So many of the newest `minute` were there at the last request: of the next, they are no use. */
  readonly past: number;
  /** The highest minute since the last request. */
  readonly peak: number;
  /** Refused calls as last told, and `ran` when that was last logged. */
  readonly blocked: number;
  readonly logged: number | null;
}
export interface CallsRequest {
  /** wall ms */ readonly at: number;
  readonly count: number;
  readonly redundant: boolean;
  /** `pending`: it is to be answered; `unanswered`: the next period began before it was. */
  readonly result: TagMode | 'pending' | 'unanswered' | 'refused' | 'evaluation' | 'evaluation-expired';
}

export const callsTransitions: readonly Transition[] = [
  { from: 'idle', on: 'elapsed: the period is over, unregistered', to: 'idle', why: 'it is asked of the evaluation' },
  { from: 'idle', on: 'elapsed: the period is over, registered', to: 'asking', why: 'what was used is asked for' },
  { from: 'asking', on: 'elapsed: the period is over', to: 'asking', why: 'the one before was never answered' },
  { from: 'asking', on: 'any fact: unregistered', to: 'idle', why: 'nobody will answer' },
  { from: 'asking', on: 'answered entitlement: of this count', to: 'idle', why: 'the result is kept' },
  { from: 'asking', on: 'denied entitlement', to: 'idle', why: 'the authority said no; a loss is tried again' },
];

const IDLE: Live = {
  at: 0,
  seconds: [],
  minutes: [],
  second: 0,
  minute: 0,
  past: 0,
  peak: 0,
  blocked: 0,
  logged: null,
};

export const calls: Machine<CallsState> = {
  name: 'calls',
  initial: { live: IDLE, hours: [], days: [], hour: 0, wall: 0, peak: 0, from: 0, requests: [], worth: 0 },
  label: ({ requests }) => (requests[0]?.result === 'pending' ? 'asking' : 'idle'),

  step(before, fact, context) {
    const { voice } = context.personality;
    if (voice === undefined) return { state: before, notices: [] };
    if (fact.type === 'measured') return refusals(before, voice.blocked, fact.samples, context);
    if (!since(voice.counted, context)) return { state: before, notices: [] };
    const state = withdrawn(before, context);
    switch (fact.type) {
      case 'elapsed':
        return since(voice.requested, context) ? { state, notices: [] } : period(state, context);
      case 'booted':
        return { state: resumed(state, context), notices: [] };
      case 'called':
        return { state: counted(state, fact.runs, context), notices: [] };
      case 'configured':
        return { state, notices: fact.setting === voice.ignored && fact.value ? [{ message: 'CUBE_DYNAMIC' }] : [] };
      case 'answered':
        return { state: answered(state, fact, context), notices: [] };
      case 'denied':
        return {
          state: fact.kind === 'entitlement' && fact.status !== 'try-again' ? resolved(state, 'refused') : state,
          notices: [],
        };
      default:
        return { state, notices: [] };
    }
  },

  deadlines(state, context) {
    const at = nextRequest(state, context);
    return at === null ? [] : [{ clock: 'now', at }];
  },

  wants: (state, context) =>
    nextRequest(state, context) !== null &&
    state.requests[0]?.result === 'pending' &&
    context.state.registration.status === 'registered' &&
    context.state.usage.counts.length > 0
      ? 'entitlement'
      : null,

  kept: state => ({ ...state, live: IDLE }),
};

const since = (release: string, { device }: Pick<Context, 'device'>): boolean => isIn(device.release, release);

/** Agent time of the next request; null where there are none. */
export function nextRequest(
  { from }: CallsState,
  { personality: { voice }, device, state: { settings } }: Pick<Context, 'personality' | 'device' | 'state'>,
): number | null {
  if (voice === undefined || from === 0 || !isIn(device.release, voice.counted, voice.requested)) return null;
  return from + voice.period(settings.values);
}

/** How many requests are shown (ours), and hours and days are kept. */
const MOST_REQUESTS = 10;
const MOST_HOURS = 72;
const MOST_DAYS = 72;
/** Seconds that are older than all that is kept. */
const OLDEST = ((MOST_DAYS + 1) * DAY) / SECOND;
/** So far what a host tells and the time that went by may be apart. */
const SLACK = 2;
/** A day of seconds that all differ; a turn that read many more would never end. */
const MOST_RUNS = DAY / SECOND;
/** Largest count that a licence can have (Unsigned32 in the vendor's MIB). */
const MOST = 0xffffffff;

/** A period that is over: what was used is asked for. */
function period(state: CallsState, context: Context): Step<CallsState> {
  const { now, wall, device, personality, state: all } = context;
  const next = nextRequest(state, context);
  // The authority may have turned agent time back: then the period begins there.
  if (next === null || state.from > now) return { state: { ...state, from: now }, notices: [] };
  if (now < next) return { state, notices: [] };
  const { live } = state;
  const newest = live.minutes[live.minutes.length - 1]?.[0] ?? 0;
  const short = next - state.from < HOUR;
  const running = peakOf(live.minutes.slice(live.minutes.length - live.minute + live.past).map(([most]) => most));
  const count = short ? Math.max(live.peak, newest) : Math.max(state.peak, running, newest);
  const redundant = personality.voice!.isRedundant(all.usage.samples, device);
  const result =
    all.registration.status === 'registered'
      ? count === 0 && all.usage.counts.length === 0
        ? 'authorized'
        : 'pending'
      : all.evaluation.state === 'expired'
        ? 'evaluation-expired'
        : 'evaluation';
  const { requests } = resolved(state, 'unanswered');
  return {
    state: {
      ...state,
      live: { ...live, peak: newest, past: live.minute },
      peak: newest,
      // A host that wakes a little late moves no period.
      from: now - next < MINUTE ? next : now,
      requests: [{ at: wall, count, redundant, result }, ...requests].slice(0, MOST_REQUESTS) as CallsState['requests'],
      worth: state.worth + 1,
    },
    notices: [{ message: 'LICENSE_INFO', count: String(count), kind: redundant ? 'Enhanced' : 'Standard' }],
  };
}

/** The request that is under way has come to this. */
function resolved(state: CallsState, result: CallsRequest['result']): CallsState {
  const [newest, ...others] = state.requests;
  if (newest?.result !== 'pending') return state;
  return { ...state, requests: [{ ...newest, result }, ...others], worth: state.worth + 1 };
}

const withdrawn = (state: CallsState, { state: { registration, evaluation } }: Context): CallsState =>
  registration.status === 'registered'
    ? state
    : resolved(state, evaluation.state === 'expired' ? 'evaluation-expired' : 'evaluation');

/** An answer counts for the request whose count was asked about; an older question may still have been under way. */
function answered(state: CallsState, { answer }: Extract<Fact, { type: 'answered' }>, context: Context): CallsState {
  const [newest] = state.requests;
  if (answer.kind !== 'entitlement' || newest === undefined) return state;
  const { standard, redundant } = context.personality.voice!;
  const { asked } = context.state.authorization;
  const at = asked.findIndex(({ tag }) => tag === (newest.redundant ? redundant : standard));
  if ((asked[at]?.count ?? 0) !== newest.count) return state;
  return resolved(state, newest.count === 0 ? 'authorized' : (answer.modes[at] ?? 'invalid-tag'));
}

/** Logs that calls are refused, when more of them are and not more often than once a minute. */
function refusals(
  state: CallsState,
  names: readonly string[],
  samples: readonly Sample[],
  { ran }: Context,
): Step<CallsState> {
  const { live } = state;
  const blocked = samples.reduce((sum, { name, count }) => sum + (names.includes(name) ? count : 0), 0);
  if (blocked === live.blocked) return { state, notices: [] };
  const due = blocked > live.blocked && (live.logged === null || ran - live.logged >= TIMERS.blockedLog.ms);
  return {
    state: { ...state, live: { ...live, blocked, logged: due ? ran : live.logged } },
    notices: due ? [{ message: 'CUBE_CALL_BLOCKED' }] : [],
  };
}

/** A boot: the seconds and minutes before it are gone, and since the newest hour there were no sessions. */
function resumed(state: CallsState, { ran, wall }: Context): CallsState {
  const fresh = { ...state, live: { ...IDLE, at: ran } };
  const gap = state.wall === 0 ? 0 : Math.min(OLDEST, Math.floor((wall - state.wall) / SECOND));
  if (gap <= 0) return fresh;
  const tally = begun(fresh);
  feed(tally, 0, gap);
  return { ...ended(fresh, tally), wall: wall - partOfHour(tally) };
}

/** What was told, believed as far as time went by; the newest counts. */
function counted(
  state: CallsState,
  all: Extract<Fact, { type: 'called' }>['runs'],
  { ran, wall }: Context,
): CallsState {
  const { live } = state;
  const runs = all.slice(-MOST_RUNS);
  // Below zero where the host was believed ahead of the time.
  const passed = Math.round((ran - live.at) / SECOND);
  const claimed = runs.reduce((sum, [, seconds]) => sum + seconds, 0);
  const most = claimed > passed + SLACK ? Math.max(0, passed) : claimed;
  let left = most;
  const believed: (readonly [sessions: number, seconds: number])[] = [];
  for (let i = runs.length - 1; i >= 0 && left > 0; i--) {
    const seconds = Math.min(runs[i]![1], left);
    if (seconds > 0) believed.push([Math.min(runs[i]![0], MOST), seconds]);
    left -= seconds;
  }
  const told = most - left;
  const untold = passed - told > SLACK ? passed - told : 0;
  if (told + untold === 0) return state;
  const tally = begun(state);
  feed(tally, 0, Math.min(OLDEST, untold));
  for (const [sessions, seconds] of believed.reverse()) feed(tally, sessions, Math.min(OLDEST, seconds));
  const at = live.at + (told + untold) * SECOND;
  const next = ended(state, tally);
  return { ...next, live: { ...next.live, at }, wall: wall - (ran - at) - partOfHour(tally) };
}

const begun = ({ live, hours, days, hour, peak, worth }: CallsState): Tally => ({
  seconds: [...live.seconds],
  minutes: [...live.minutes],
  hours: [...hours],
  days: [...days],
  second: live.second,
  minute: live.minute,
  past: live.past,
  hour,
  minutePeak: live.peak,
  peak,
  worth,
});

const ended = (state: CallsState, tally: Tally): CallsState => ({
  ...state,
  live: {
    ...state.live,
    seconds: tally.seconds.slice(-UNITS),
    minutes: tally.minutes.slice(-UNITS),
    second: tally.second,
    minute: tally.minute,
    past: tally.past,
    peak: tally.minutePeak,
  },
  hours: tally.hours.slice(-MOST_HOURS),
  days: tally.days.slice(-MOST_DAYS),
  hour: tally.hour,
  peak: tally.peak,
  worth: tally.worth,
});

const partOfHour = ({ minute, second }: Tally): number => minute * MINUTE + second * SECOND;
