/**
 * Reports: what is in use becomes open reports, one a licence; open ones are closed, closed ones acknowledged, refused, let go
 * of. Pure steps over the slice of reporting.ts, which decides when. It signs nothing (src/signing.ts), plans and tells nothing.
 *
 * Theory. Usage is never lost in silence. Where there is no room and nothing acknowledged to let go of, a report stays open and
 * spans more time; its value is the most that was in use at one time. A report that the authority refuses gives its time back
 * to the open one, under a number above all that could be known: a box whose storage was wiped begins low again. A count
 * that changes closes nothing, since sessions change all day; that it changed, and when, is kept with the report.
 */
import type { Notice } from '../../syslog/messages.ts';
import { SECOND } from '../../timers.ts';
import type { Document } from '../../wire/documents.ts';
import type { Context } from '../machine.ts';
import type { OpenReport, Report, ReportingState } from '../reporting.ts';

/** Closed reports that are kept (`SmartAgentMaxRumMemory: 50` in tech support), and their bytes: a vault has 64 KB for all. */
export const MOST_REPORTS = 50;
export const MOST_BYTES = 40_960;
/** Of a report beside its text; and of a text that is not signed yet, without what the operator puts in. */
const FIELDS = 256;
const TEXT = 1_792;
/** Of a usage fact, beside its names; and what all of them may take before it goes off the room for reports. */
const SAMPLE = 28;
const COUNTED = 2_048;

/** Closed reports that the authority has not acknowledged, oldest first. */
export const unreported = ({ reports }: Pick<ReportingState, 'reports'>): readonly Report[] =>
  reports.filter(({ state }) => state !== 'acknowledged');

/** All usage that is to be acknowledged, open or closed. */
export const owed = (state: ReportingState): readonly (OpenReport | Report)[] => [...unreported(state), ...state.open];

/** The state with what is in use now in its open reports; the very same where that is known. */
export function measured(state: ReportingState, { now, ran, state: { usage } }: Context): ReportingState {
  let known = true;
  const open = state.open.map(one => {
    const current = usage.counts.find(({ tag }) => tag === one.tag)?.count ?? 0;
    if (current === one.current) return one;
    known = false;
    return { ...one, current, value: Math.max(one.value, current), changed: one.changed ?? now };
  });
  let { nextId } = state;
  for (const { tag, count } of usage.counts) {
    if (open.some(one => one.tag === tag)) continue;
    known = false;
    // Before the first report all usage is new, and the policy has a rule of its own for that.
    const changed = state.acked === null ? null : now;
    const previous = lastIdOf(state, tag);
    open.push({ id: nextId++, previous, tag, start: now, begun: ran, value: count, current: count, changed });
  }
  if (known) return state;
  const made = state.counts.made + nextId - state.nextId;
  return marked({ ...state, nextId, open, counts: { ...state.counts, made } });
}

/** The last report of a licence that is kept; 0: none. */
const lastIdOf = ({ reports }: ReportingState, tag: string): number =>
  reports.reduce((last, report) => (report.tag === tag ? report.id : last), 0);

interface Room {
  /** Bytes of a text to come. */ readonly text: number;
  /** Bytes for all of them. */ readonly most: number;
}
/** What is typed may take six bytes for a character, as `\u003c`. What the platform counts stands in the same vault. */
function roomOf({ state: { settings, usage } }: Context): Room {
  let text = TEXT;
  for (const [name, value] of Object.entries(settings.values))
    if (/ cust(om_id|omer-tags)/.test(name)) text += 6 * value.length;
  const counted = usage.samples.reduce((sum, { name, where }) => sum + name.length + where.length + SAMPLE, 0);
  return { text, most: Math.max(MOST_BYTES - Math.max(0, counted - COUNTED), FIELDS + text) };
}
function fits(reports: readonly Report[], { text, most }: Room): boolean {
  const bytes = reports.reduce((sum, report) => sum + FIELDS + (report.text.length || text), FIELDS + text);
  return reports.length < MOST_REPORTS && bytes <= most;
}
/** Is there room for one more closed report, once what is acknowledged is let go of? */
export const hasRoom = (state: ReportingState, context: Context): boolean => fits(unreported(state), roomOf(context));

/** Closes the open reports that are `due` and have lasted; what is still in use goes on in the next one. */
export function close(
  state: ReportingState,
  reason: string,
  context: Context,
  due: (one: OpenReport) => boolean = () => true,
): ReportingState {
  const { now, ran, wall } = context;
  const room = roomOf(context);
  let { nextId, reports, counts } = state;
  const open: OpenReport[] = [];
  for (const one of state.open) {
    if (one.start >= now || !due(one) || !fits(unreported({ reports }), room)) {
      open.push(one);
      continue;
    }
    while (!fits(reports, room)) {
      const oldest = reports.findIndex(report => report.state === 'acknowledged');
      reports = reports.filter((_, i) => i !== oldest);
      counts = { ...counts, purged: counts.purged + 1 };
    }
    const { current, ...rest } = one;
    reports = [...reports, { ...rest, state: 'closed', reason, end: now, at: wall, text: '' }];
    if (current === 0) continue;
    open.push({ ...one, id: nextId++, previous: one.id, start: now, begun: ran, value: current, changed: null });
    counts = { ...counts, made: counts.made + 1 };
  }
  return reports === state.reports ? state : { ...state, nextId, open, reports, counts };
}

/** Numbers from here on are above all that this UDI can have had; zero is none, where a clock begins in 1970. */
const above = ({ nextId }: ReportingState, now: number): number => Math.max(1, nextId, Math.floor(now / SECOND));
export const renumbered = (state: ReportingState, { now }: Context): ReportingState =>
  above(state, now) === state.nextId ? state : { ...state, nextId: above(state, now) };

/** What an acknowledgement makes of the reports that it names. */
export function acknowledged(
  state: ReportingState,
  document: Extract<Document, { kind: 'rum-ack' }>,
  { now, wall }: Context,
): { readonly state: ReportingState; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const reports: Report[] = [];
  let { open } = state;
  let nextId = above(state, now);
  let { acked } = state;
  let taken = 0;
  for (const report of state.reports) {
    const verdict = document.reports.find(({ id }) => id === report.id);
    if (verdict === undefined || report.state === 'acknowledged') reports.push(report);
    else if (verdict.ok) {
      taken++;
      // A report is older than its acknowledgement: so a clock that leaped ahead loses nothing by it.
      acked = Math.max(acked ?? 0, document.time, report.end);
      reports.push({ ...report, state: 'acknowledged', at: wall });
    } else {
      notices.push({ message: 'USAGE_REFUSED', id: String(report.id), reason: verdict.text || 'no reason given' });
      const { tag, start, begun, value, changed } = report;
      const into = open.find(one => one.tag === tag) ?? { ...report, current: 0 };
      const joined: OpenReport = {
        id: nextId++,
        previous: into.previous,
        tag,
        start: Math.min(into.start, start),
        begun: Math.min(into.begun, begun),
        value: Math.max(into.value, value),
        current: into.current,
        changed: earliest([into.changed, changed]),
      };
      open = [...open.filter(one => one.tag !== tag), joined];
    }
  }
  if (taken === 0 && notices.length === 0) return { state, notices };
  const { counts } = state;
  const next = { ...state, open, reports, counts: { ...counts, acknowledged: counts.acknowledged + taken } };
  if (notices.length > 0) next.nextId = nextId;
  if (taken === 0) return { state: marked(next), notices };
  // What is left is asked for by the next push, not by a poll for what has come.
  const poll = reports.some(report => report.state === 'sent') ? state.poll : null;
  return {
    state: marked({ ...next, acked, lastAck: wall, overdue: false, told: null, poll }),
    notices: [{ message: 'USAGE_ACK' }, ...notices],
  };
}

/** All reports of these states, in another one from now on. */
export function moved(
  state: ReportingState,
  from: readonly Report['state'][],
  to: Report['state'],
  { wall }: Context,
): ReportingState {
  if (!state.reports.some(report => from.includes(report.state))) return state;
  const reports = state.reports.map(report =>
    from.includes(report.state) ? { ...report, state: to, at: wall } : report,
  );
  return { ...state, reports };
}

/** The state, with the first change that is not acknowledged as its own. */
function marked(state: ReportingState): ReportingState {
  const changed = earliest(owed(state).map(one => one.changed));
  return changed === state.changed ? state : { ...state, changed };
}

const earliest = (all: readonly (number | null)[]): number | null =>
  all.reduce((least, one) => (least === null || (one !== null && one < least) ? one : least), null);
