/**
 * Calls: how many trunk sessions there are, second by second, and the licences that are asked for because of them.
 *
 * Theory. What is told is runs of seconds, and what becomes of them is lib/tally.ts (the rules are those of the CUBE guide).
 * Of what is told as much is believed as lib/runs.ts has it: seconds that nobody told are seconds without sessions.
 *
 * Every period the highest use since the last request is asked for, anew each time, and what the authority says of it is
 * kept. What is not told yet is as it was: the newest minute counts as use of the next period.
 *
 * In the policy generation nobody is asked: what was used is recorded by the rules of lib/recording.ts, in running time, anew
 * after each boot. A record is a licence count until the next one, and reporting.ts makes of it what it likes. Of a pair of
 * boxes only the active one records; the other begins a whole period when it takes over.
 *
 * Seconds and minutes live as long as a boot. Hours, days and requests are in the vault; `worth` counts what is worth a save
 * of its own: a request and its answer, and an hour above all others of its period. All else is saved along with those, and
 * with the clock, daily. So a steady load costs no save, and what is lost with the power is history of a day at most, and of
 * what is asked for no more than the hour that goes on.
 */
import type { Sample } from '../abi.ts';
import { aligned, look, nextLook, nextRecord, type Peaks, recordingFrom, takenOver } from '../lib/recording.ts';
import { isIn } from '../lib/release.ts';
import { believed } from '../lib/runs.ts';
import { feed, partOfHour, peakOf, type Stored, stored, type Tally, tallyOf, UNITS } from '../lib/tally.ts';
import type { Notice } from '../syslog/messages.ts';
import { DAY, HOUR, MINUTE, SECOND, TIMERS } from '../timers.ts';
import type { CallsRequest, CallsState, Live } from './calls-state.ts';
import type { Fact } from './facts.ts';
import type { Context, Deadline, Machine, Step, Transition } from './machine.ts';

export type { CallsRecord, CallsRequest, CallsState } from './calls-state.ts';

export const callsTransitions: readonly Transition[] = [
  { from: 'idle', on: 'elapsed: the period is over, unregistered', to: 'idle', why: 'it is asked of the evaluation' },
  { from: 'idle', on: 'elapsed: the period is over, registered', to: 'asking', why: 'what was used is asked for' },
  { from: 'asking', on: 'elapsed: the period is over', to: 'asking', why: 'the one before was never answered' },
  { from: 'asking', on: 'any fact: unregistered', to: 'idle', why: 'nobody will answer' },
  { from: 'asking', on: 'answered entitlement: of this count', to: 'idle', why: 'the result is kept' },
  { from: 'asking', on: 'denied entitlement', to: 'idle', why: 'the authority said no; a loss is tried again' },
  {
    from: 'idle',
    on: 'elapsed: a full hour, policy generation',
    to: 'idle',
    why: 'the use varies, or a period is over',
  },
  { from: 'idle', on: 'took-over: policy generation', to: 'idle', why: 'a whole period begins on this box' },
];

const IDLE: Live = {
  at: 0,
  seconds: [],
  minutes: [],
  second: 0,
  minute: 0,
  past: 0,
  peak: 0,
  enhanced: { seconds: [], minutes: [] },
  unseen: 0,
  recording: null,
  blocked: 0,
  logged: null,
};

export const calls: Machine<CallsState> = {
  name: 'calls',
  initial: { live: IDLE, hours: [], days: [], hour: 0, wall: 0, peak: 0, from: 0, requests: [], records: [], worth: 0 },
  label: ({ requests }) => (requests[0]?.result === 'pending' ? 'asking' : 'idle'),

  step(before, fact, context) {
    const { voice } = context.personality;
    if (voice === undefined) return { state: before, notices: [] };
    if (fact.type === 'measured') return refusals(before, voice.blocked, fact.samples, context);
    if (!since(voice.counted, context)) return { state: before, notices: [] };
    const state = withdrawn(before, context);
    switch (fact.type) {
      case 'elapsed':
        return since(voice.requested, context) ? recorded(state, context) : period(state, context);
      case 'took-over':
        return { state: takingOver(state, context), notices: [] };
      case 'booted':
        return { state: resumed(state, context), notices: [] };
      case 'called':
        return { state: counted(state, fact, context), notices: [] };
      case 'configured':
        if (fact.setting === voice.ignored && fact.value) return { state, notices: [{ message: 'CUBE_DYNAMIC' }] };
        // Only a saved configuration can say so: the command line takes no period as short as that.
        return { state, notices: isShort(fact, context) ? [{ message: 'CUBE_PERIOD_RAISED' }] : [] };
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

  deadlines(state, context): readonly Deadline[] {
    const { recording } = state.live;
    if (recording !== null && isRecording(context))
      return [{ clock: 'ran', at: nextLook(recording, periodOf(context)) }];
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

/** `ran` of the next record, unless the use varies before; null where nothing is recorded. */
export function nextCallsRecord(
  { live: { recording } }: CallsState,
  context: Pick<Context, 'personality' | 'device' | 'state'>,
): number | null {
  return recording === null || !isRecording(context) ? null : nextRecord(recording, periodOf(context));
}

const isRecording = ({ personality: { voice }, device, state }: Pick<Context, 'personality' | 'device' | 'state'>) =>
  voice !== undefined && isIn(device.release, voice.requested) && state.ha.role === 'active';

const periodOf = ({ personality: { voice }, state: { settings } }: Pick<Context, 'personality' | 'state'>): number =>
  voice!.period(settings.values);

const isShort = (fact: Extract<Fact, { type: 'configured' }>, { personality: { voice }, device }: Context): boolean =>
  fact.value !== null &&
  isIn(device.release, voice!.requested) &&
  voice!.period({ [fact.setting]: fact.value }) < voice!.shortest;

/** How many requests, or records, are shown (ours), and hours and days are kept. */
const MOST_REQUESTS = 10;
const MOST_HOURS = 72;
const MOST_DAYS = 72;
/** Seconds that are older than all that is kept. */
const OLDEST = ((MOST_DAYS + 1) * DAY) / SECOND;
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
      : all.reservation.standing !== null
        ? 'authorized'
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

/** A look at what was used since the last one. What is not told yet is as it was. */
function recorded(state: CallsState, context: Context): Step<CallsState> {
  const { live } = state;
  const { ran, wall, personality, device, state: all } = context;
  if (live.recording === null || !isRecording(context)) return { state, notices: [] };
  const before = aligned(live.recording, ran, wall);
  const { isRedundant, parted } = personality.voice!;
  const redundant = isRedundant(all.usage.samples, device);
  const peaks = (unseen: number): Peaks => {
    const count = Math.min(UNITS, Math.max(1, unseen));
    const [most, enhanced] = [live, live.enhanced].map(one => peakOf(one.minutes.slice(-count).map(([peak]) => peak)));
    return [most!, redundant ? most! : since(parted, context) ? enhanced! : 0];
  };
  // What was told since the last look may have been before it.
  const fresh = Math.min(live.unseen, Math.ceil((live.at - before.looked) / MINUTE));
  const looked = look(before, peaks(fresh), peaks(live.unseen), ran, wall, periodOf(context));
  if (looked === null)
    return {
      state: before === live.recording ? state : { ...state, live: { ...live, recording: before } },
      notices: [],
    };
  const { recording, record, hourly } = looked;
  const after = { ...state, live: { ...live, recording, unseen: hourly ? 0 : live.unseen } };
  if (record === null) return { state: after, notices: [] };
  const [both, enhanced] = record;
  const standard = both - enhanced;
  const told = (count: number, kind: string): Notice[] =>
    count === 0 && (kind === 'Enhanced') !== redundant ? [] : [{ message: 'LICENSE_INFO', count: String(count), kind }];
  const records = [{ at: wall, standard, enhanced }, ...state.records].slice(0, MOST_REQUESTS);
  return {
    state: { ...after, records, worth: state.worth + 1 },
    notices: [...told(standard, 'Standard'), ...told(enhanced, 'Enhanced')],
  };
}

/** The box that was active recorded last what this one knows of it. */
function takingOver(state: CallsState, context: Context): CallsState {
  if (!isRecording(context)) return state;
  const [newest] = state.records;
  const last: Peaks | undefined = newest && [newest.standard + newest.enhanced, newest.enhanced];
  return { ...state, live: { ...state.live, recording: takenOver(context.ran, context.wall, last) } };
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
function resumed(state: CallsState, context: Context): CallsState {
  const { ran, wall } = context;
  const recording = since(context.personality.voice!.requested, context) ? recordingFrom(ran, wall) : null;
  const fresh = { ...state, live: { ...IDLE, at: ran, recording } };
  const gap = state.wall === 0 ? 0 : Math.min(OLDEST, Math.floor((wall - state.wall) / SECOND));
  if (gap <= 0) return fresh;
  const tally = tallyOf(fresh);
  feed(tally, 0, gap);
  const then = ended(fresh, tally);
  return { ...then, live: { ...then.live, unseen: 0 }, wall: wall - partOfHour(tally) * SECOND };
}

/** What was told, as far as it is believed. */
function counted(
  state: CallsState,
  { runs: all }: Extract<Fact, { type: 'called' }>,
  { ran, wall, personality, device }: Context,
): CallsState {
  const { live } = state;
  const { runs, told, untold } = believed(all, Math.round((ran - live.at) / SECOND));
  if (told + untold === 0) return state;
  const tally = tallyOf(state);
  // Enhanced sessions have the same seconds, and neither hours nor days.
  const parts = isIn(device.release, personality.voice!.parted)
    ? tallyOf({ ...state, live: { ...live, ...live.enhanced }, hours: [], days: [] })
    : null;
  const both = (count: number, part: number, seconds: number) => {
    feed(tally, count, Math.min(OLDEST, seconds));
    if (parts) feed(parts, part, Math.min(OLDEST, seconds));
  };
  both(0, 0, untold);
  for (const [count, seconds, part] of runs) both(count, part, seconds);
  const at = live.at + (told + untold) * SECOND;
  const next = ended(state, tally);
  return {
    ...next,
    live: { ...next.live, at, enhanced: parts ? minutesOf(stored(parts, 0, 0)) : live.enhanced },
    wall: wall - (ran - at) - partOfHour(tally) * SECOND,
  };
}

const minutesOf = ({ live: { seconds, minutes } }: Stored): Live['enhanced'] => ({ seconds, minutes });

const ended = (state: CallsState, tally: Tally): CallsState => {
  const { live, ...rest } = stored(tally, MOST_HOURS, MOST_DAYS);
  return { ...state, ...rest, live: { ...state.live, ...live } };
};
