/**
 * Usage: what the platform counted last, and the licence counts that follow from it.
 *
 * Theory. The host reports facts (channels, ports, sessions); a counting rule of the personality turns them into one count
 * an entitlement. Facts are replaced as a whole: what the last table does not name is zero. A steady load leaves the state as
 * it is, so nothing is saved. While the agent is off nothing is in use.
 *
 * Most platforms are counted anew whenever facts or inventory change. IOS XR collects at intervals and reports what it
 * collected at longer ones (`collection` of the personality names the settings). The intervals are in running time, begin
 * when something is first in use, and outlive a reboot; after a boot all is collected once more, and reported if it is not
 * what was reported. Cards may come up late: where less is there than was reported, and nothing new, that is reported a
 * whole interval later. When it was collected last is derived from where the intervals began, so nothing changes where
 * nothing is new.
 */
import type { Sample } from '../abi.ts';
import { isIn } from '../lib/release.ts';
import { MINUTE, TIMERS } from '../timers.ts';
import type { Fact } from './facts.ts';
import type { Context, Deadline, Machine, Transition } from './machine.ts';

export interface UsageState {
  readonly samples: readonly Sample[];
  /** Entitlements in use, in the personality's order; a count of zero is left out. Where it is collected: as reported last. */
  readonly counts: readonly InUse[];
  /** Null: nothing was collected yet, or this platform does not. */
  readonly collection: Collection | null;
}
export interface InUse {
  readonly tag: string;
  readonly count: number;
  /** Wall time at which this count was first seen. */
  readonly since: number;
}
/** Times in `ran`. */
export interface Collection {
  /** Where the intervals of collecting began; null: nothing was collected in this boot. */
  readonly from: number | null;
  /** Where those of reporting began. */
  readonly reportFrom: number;
  /** As far as the intervals were looked at. */
  readonly at: number;
  /** Collected last. */
  readonly counts: readonly InUse[];
}

export const usageTransitions: readonly Transition[] = [
  { from: 'unused', on: 'measured: something counts', to: 'in use', why: 'a licensed feature was enabled' },
  { from: 'unused', on: 'equipped: something counts', to: 'in use', why: 'the card that carries it came' },
  { from: 'unused', on: 'booted: something counts', to: 'in use', why: 'another image, another chassis' },
  { from: 'unused', on: 'configured: something counts', to: 'in use', why: 'what is licensed was configured' },
  { from: 'unused', on: 'elapsed: something is collected', to: 'in use', why: 'the box is up, or an interval ended' },
  { from: 'in use', on: 'measured: nothing counts', to: 'unused', why: 'the last one was released' },
  { from: 'in use', on: 'equipped: nothing counts', to: 'unused', why: 'the card that carried it went' },
  { from: 'in use', on: 'booted: nothing counts', to: 'unused', why: 'another image, another chassis' },
  { from: 'in use', on: 'configured: nothing counts', to: 'unused', why: 'the agent was turned off' },
  { from: 'in use', on: 'elapsed: nothing is collected', to: 'unused', why: 'an interval ended' },
];

export const usage: Machine<UsageState> = {
  name: 'usage',
  initial: { samples: [], counts: [], collection: null },
  label: state => (state.counts.length > 0 ? 'in use' : 'unused'),

  step(state, fact, context) {
    const samples =
      fact.type === 'measured' && !sameSamples(fact.samples, state.samples) ? fact.samples : state.samples;
    const { collection, recounts } = context.personality;
    // Counts also change with what machines before this one know, and with the agent itself.
    const touched =
      fact.type === 'measured' || fact.type === 'equipped' || fact.type === 'booted' || fact.type === 'configured';
    const next = collection
      ? touched || fact.type === 'elapsed'
        ? collecting(state, fact, samples, context)
        : state
      : touched || recounts
        ? recount(state, samples, context)
        : state;
    return { state: next, notices: [] };
  },

  deadlines(state, context): readonly Deadline[] {
    const { collection, counts, samples } = state;
    if (!context.personality.collection) return [];
    const { collect, report } = intervalsOf(context);
    if (collection === null || collection.from === null) return [{ clock: 'ran', at: firstCollection(context) }];
    const { from, reportFrom, at } = collection;
    const all: Deadline[] = [];
    if (counted(samples, context, collection.counts) !== collection.counts)
      all.push({ clock: 'ran', at: lastOf(from, collect, at) + collect });
    if (!same(collection.counts, counts)) all.push({ clock: 'ran', at: lastOf(reportFrom, report, at) + report });
    return all;
  },
};

function recount(state: UsageState, samples: readonly Sample[], context: Context): UsageState {
  const counts = counted(samples, context, state.counts);
  return counts === state.counts && samples === state.samples ? state : { ...state, samples, counts };
}

/** What is in use now; the very same list where that is what was `known`. */
function counted(samples: readonly Sample[], context: Context, known: readonly InUse[]): readonly InUse[] {
  const counts: InUse[] = [];
  const { personality, device, state } = context;
  for (const { tag, release, until, count } of state.settings.enabled ? personality.entitlements : []) {
    if (!isIn(device.release, release, until)) continue;
    const now = count(samples, device, state);
    if (now > 0) counts.push({ tag, count: now, since: context.wall });
  }
  return kept(counts, known);
}

/** Each count keeps the moment at which it was first seen. */
function kept(counts: readonly InUse[], known: readonly InUse[]): readonly InUse[] {
  if (same(counts, known)) return known;
  return counts.map(one => known.find(({ tag, count }) => tag === one.tag && count === one.count) ?? one);
}

const same = (some: readonly InUse[], others: readonly InUse[]): boolean =>
  some.length === others.length &&
  some.every(({ tag, count }, i) => tag === others[i]!.tag && count === others[i]!.count);

function collecting(state: UsageState, fact: Fact, samples: readonly Sample[], context: Context): UsageState {
  const { collection: before, counts } = state;
  const { ran } = context;
  const of = (collection: Collection | null, reported = counts): UsageState => ({
    samples,
    counts: reported,
    collection,
  });
  // In the running time that a boot is charged for, nobody could look.
  if (fact.type === 'elapsed' && fact.boot) return state;
  // As quiet.ts has it: facts that are those which were read before say nothing.
  if (fact.type === 'measured' && samples === state.samples) return state;
  // The startup configuration follows, and the platform has not said yet what there is.
  if (fact.type === 'booted') return !before || before.from === null ? state : of({ ...before, from: null });

  if (!before || before.from === null) {
    if (fact.type !== 'measured' && (fact.type !== 'elapsed' || ran < firstCollection(context))) return state;
    const found = counted(samples, context, counts);
    const reportFrom = before && found === counts ? before.reportFrom : ran;
    const less = before && found.every(one => counts.some(({ tag, count }) => tag === one.tag && count >= one.count));
    const reported = less ? kept(ofRelease(counts, context), counts) : found;
    return of({ from: ran, reportFrom, at: ran, counts: found }, reported);
  }

  const { collect, report } = intervalsOf(context);
  const { from, reportFrom, at } = before;
  const reporting = lastOf(reportFrom, report, ran);
  if (fact.type === 'elapsed' && lastOf(from, collect, ran) <= at && reporting <= at) return state;

  const live = counted(samples, context, before.counts);
  const first = counts.length === 0 && live.length > 0;
  const reset =
    fact.type === 'configured' &&
    fact.setting.startsWith('license') &&
    (isInterval(fact.setting, context) || !same(live, counts));
  if (first || reset) return of({ from: ran, reportFrom: ran, at: ran, counts: live }, kept(live, counts));
  if (fact.type !== 'elapsed') {
    const pending = live !== before.counts && before.at !== ran;
    return samples === state.samples && !pending ? state : of({ ...before, at: ran });
  }

  const found = lastOf(from, collect, ran) > at ? live : before.counts;
  // A report in the middle of the time that went by has what was collected by then.
  const due = lastOf(from, collect, at) + collect <= reporting ? found : before.counts;
  const reported = reporting > at ? kept(due, counts) : counts;
  return found === before.counts && reported === counts ? state : of({ ...before, at: ran, counts: found }, reported);
}

/** What this release knows of what was reported. */
const ofRelease = (counts: readonly InUse[], { personality, device }: Context): readonly InUse[] =>
  counts.filter(one =>
    personality.entitlements.some(({ tag, release, until }) => tag === one.tag && isIn(device.release, release, until)),
  );

const isInterval = (setting: string, { personality: { collection } }: Context): boolean =>
  setting === collection?.collect || setting === collection?.report;

/** `ran` at which a box that was told nothing collects for the first time in its boot. */
const firstCollection = ({ state: { clock } }: Context): number => clock.bootRan + TIMERS.collectFirst.ms;

/** Ms between collections, and between reports: the defaults, or as configured in minutes. */
export function intervalsOf({ personality: { collection }, state }: Pick<Context, 'personality' | 'state'>): {
  readonly collect: number;
  readonly report: number;
} {
  const { values } = state.settings;
  const set = (name = '', otherwise = 0): number => (name in values ? Number(values[name]) * MINUTE : otherwise);
  return { collect: set(collection?.collect, TIMERS.collect.ms), report: set(collection?.report, TIMERS.report.ms) };
}

/** The last moment of those that lie `every` apart from `from` on, at `ran`. */
export const lastOf = (from: number, every: number, ran: number): number =>
  from + Math.floor((ran - from) / every) * every;

/** The same facts in the same order? */
export function sameSamples(some: readonly Sample[], others: readonly Sample[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    const a = some[i]!;
    const b = others[i]!;
    if (a.count !== b.count || a.where !== b.where || a.name !== b.name) return false;
  }
  return true;
}
