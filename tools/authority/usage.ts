/**
 * Usage as boxes report it (ISO/IEC 19770-4 records, one a tag), each report once, for ever: the history. What a box draws
 * from its pool now is the newest report of each tag, or what it was granted if that is more. A report that names one before
 * it that never came is taken, and the gap is written down. Reports are acknowledged at once, or fetched later.
 */
import { equal } from '../../src/lib/bytes.ts';
import type { Document } from '../../src/wire/documents.ts';
import { readRum } from '../../src/wire/rum.ts';
import { digestOf, forgetLines, speaks } from './boxes.ts';
import { type Answer, type Contact, failed, later, ok, type Said, textIn, tryAgain } from './contact.ts';
import { uuid } from './entropy.ts';
import { grantsBeyond } from './grants.ts';
import { type Instance, isHere } from './instances.ts';
import { consume, isEntitlementTag } from './licences.ts';
import { POLL_KEPT } from './periods.ts';
import { tidings } from './policies.ts';
import { readText, record, writeText } from './records.ts';
import type { Rows, Tx } from './store.ts';

type Report = Rows['usageReport'];
type Outcome = Extract<Document, { kind: 'rum-ack' }>['reports'][number];

export const ACK_MODES = ['immediate', 'polled', 'silent'] as const;
export interface Acknowledging {
  /** `silent`: boxes are told to try again, and nothing is taken. */
  readonly mode: (typeof ACK_MODES)[number];
  /** Until they can be fetched. The vendor's public interface says 300. */
  readonly seconds: number;
}
const USUAL: Acknowledging = { mode: 'immediate', seconds: 300 };
export const acknowledging = (tx: Tx): Acknowledging =>
  JSON.parse(readText(tx, 'acknowledging') ?? JSON.stringify(USUAL)) as Acknowledging;
export function setAcknowledging(tx: Tx, how: Acknowledging): Acknowledging {
  writeText(tx, 'acknowledging', JSON.stringify(how));
  return how;
}

/** All reports of one box in one document. */
export function takeUsage(contact: Contact, said: readonly [Said, ...Said[]]): Answer {
  const { tx, now, way } = contact;
  const [{ wire, udi }] = said;
  const row = speaks(contact, said[0]);
  if ('status' in row) return row;
  const stranger = said.find(({ key }) => !equal(key, row.key));
  if (stranger) return speaks({ ...contact, way: 'direct' }, stranger) as Answer;
  const { mode, seconds } = way === 'uploaded' ? { mode: 'immediate', seconds: 0 } : acknowledging(tx);
  if (mode === 'silent') return tryAgain('');

  const known = tx.instance.get({ udi });
  const read = said.map(one => reportIn(one, row.account, now));
  if (read.some(report => report === null)) {
    record(tx, now, 'usage refused', udi, 'a report lacks what it needs, or is about another product instance');
    return failed('A usage report is not complete, or is about another product instance.');
  }
  const outcomes: Outcome[] = [];
  const news: Report[] = [];
  let again = false;
  for (const report of read as readonly Report[]) {
    const { id, tag, digest } = report;
    const before = tx.usageReport.get({ udi, id }) ?? news.find(one => one.id === id);
    const conflict = before !== undefined && !equal(before.digest, digest);
    if (conflict) record(tx, now, 'usage refused', udi, `report ${id} came before with other contents`);
    const text = conflict ? 'conflict' : isEntitlementTag(tag) ? '' : `The entitlement tag is invalid: ${tag}`;
    outcomes.push({ id, ok: text === '', text: text.slice(0, 255) });
    if (before) again ||= before.acknowledged;
    else news.push(report);
  }
  // Known reports bring back nobody who was removed.
  if (news.length > 0) {
    if (known?.standing !== row.standing) record(tx, now, 'first report', udi, `in ${row.account}`);
    for (const report of news) {
      const gap = report.previous > 0 && !tx.usageReport.get({ udi, id: report.previous });
      if (gap) record(tx, now, 'usage gap', udi, `report ${report.id} follows ${report.previous}, which is not here`);
      tx.usageReport.put({ ...report, gap });
    }
    redraw(tx, now, known, row);
  } else if (known?.standing === row.standing) tx.instance.put(row);

  if (mode === 'polled') return postpone(contact, udi, outcomes, seconds * 1000);
  const documents = acknowledge(contact, row, wire, outcomes, again);
  const double = way === 'uploaded' && news.length === 0;
  return double ? failed(DUPLICATE, documents) : ok(documents, { again });
}
const DUPLICATE = 'These usage reports were uploaded before: the acknowledgement is given once more.';

/** What was put off, or when to ask again. */
export function poll(contact: Contact, said: Said): Answer {
  const { tx, now } = contact;
  const row = speaks(contact, said);
  if ('status' in row) return row;
  const waiting = tx.poll.get({ id: textIn(said.payload, 'poll_id') });
  // A poll brings back nobody who was removed.
  if (waiting?.udi !== said.udi || !isHere(tx.instance.get({ udi: said.udi })))
    return failed('There is nothing to poll for under this poll id.');
  if (now < waiting.ready) return later(waiting.id, waiting.ready - now);
  tx.poll.put({ ...waiting, fetched: true });
  tx.instance.put(row);
  const outcomes = JSON.parse(waiting.reports) as Outcome[];
  return ok(acknowledge(contact, row, said.wire, outcomes, waiting.fetched), { again: waiting.fetched });
}

function acknowledge(
  contact: Contact,
  row: Instance,
  wire: Said['wire'],
  reports: readonly Outcome[],
  again: boolean,
): readonly Document[] {
  const { tx, now } = contact;
  for (const { id } of reports) {
    const report = tx.usageReport.get({ udi: row.udi, id });
    if (report && !report.acknowledged) tx.usageReport.put({ ...report, acknowledged: true });
  }
  return [{ kind: 'rum-ack', udi: wire, time: now, reports }, ...tidings(contact, row, wire, again)];
}

/** The same reports again are told the same name; polls that nobody came for make room. */
function postpone({ tx, now, entropy }: Contact, udi: string, outcomes: readonly Outcome[], ms: number): Answer {
  const reports = JSON.stringify(outcomes);
  let known: Rows['poll'] | undefined;
  for (const one of tx.poll.find({ udi })) {
    if (one.reports === reports) known = one;
    else if (one.fetched || now - one.ready > POLL_KEPT) tx.poll.remove(one);
  }
  const waiting = known ?? { id: uuid(entropy), udi, ready: now + ms, reports, fetched: false };
  tx.poll.put(waiting);
  return later(waiting.id, waiting.ready - now);
}

/**
 * Writes the product instance down as it is now, and what it draws: its newest reports, and its grants, but for what is `gone`.
 * Reports that came before it was removed, or was given another key, are history: nobody may be left to take them back.
 */
export function redraw(
  tx: Tx,
  now: number,
  before: Instance | undefined,
  row: Instance,
  gone: readonly string[] = [],
): void {
  const { udi, account } = row;
  const here = isHere(row);
  const reported = here
    ? tx.usageReport.distinct('tag', { udi }).flatMap(tag => newestSince(tx, udi, tag, row.registered) ?? [])
    : [];
  // A box that has not reported yet draws what it said in the classic generation.
  const drawn =
    here && reported.length === 0 ? tx.consumption.find({ udi }).filter(({ tag }) => !gone.includes(tag)) : [];
  const counts = new Map(drawn.map(({ tag, count }) => [tag, count] as const));
  if (before && before.account !== account) consume(tx, now, udi, before.account, []);
  if (before && !equal(before.key, row.key)) forgetLines(tx, udi);
  tx.instance.put(row);
  for (const { tag, value } of reported) counts.set(tag, value);
  const drawing = [...counts].map(([tag, count]) => ({ tag, count }));
  consume(tx, now, udi, account, [...drawing, ...grantsBeyond(tx, udi, drawing)]);
}

/** The last report of a tag among those that came since. */
function newestSince(tx: Tx, udi: string, tag: string, since: number): Report | undefined {
  const [last] = tx.usageReport.find({ udi, tag }, 1);
  // A box that begins anew by a wrong clock may number its reports below those of its former life.
  if (last === undefined || last.received >= since) return last;
  return tx.usageReport
    .find({ udi, tag })
    .filter(({ received }) => received >= since)
    .at(-1);
}

/** A report as it is kept; null where it lacks what it needs, or is about somebody else. */
function reportIn({ text, udi, wire }: Said, account: string, received: number): Report | null {
  const rum = readRum(text);
  if (rum === null || rum.udi.pid !== wire.pid || rum.udi.sn !== wire.sn) return null;
  const { id, previous, tag, value, start, end } = rum;
  const times = { start: start * 1000, end: end * 1000 };
  return {
    udi,
    id,
    tag,
    previous,
    gap: false,
    account,
    ...times,
    value,
    digest: digestOf(text),
    received,
    acknowledged: false,
  };
}

/** The reports of one box or of all, the newest `limit`, oldest first. */
export const listUsage = (tx: Tx, where: Partial<Pick<Report, 'udi' | 'tag' | 'account'>>, limit: number) =>
  tx.usageReport.find(where, limit).map(({ udi, id, tag, previous, account, start, end, value, received, ...row }) => ({
    udi,
    id,
    virtualAccount: account,
    tag,
    value,
    start: dated(start),
    end: dated(end),
    received: dated(received),
    previous,
    acknowledged: row.acknowledged,
  }));
/** A box may claim any second; one that no calendar has stays a number. */
const dated = (at: number): string => (at <= 8.64e15 ? new Date(at).toISOString() : String(at));
