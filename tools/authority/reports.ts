/**
 * Reports as they are kept: what stood in the inventory at a moment, and its number, kind and date. Of each kind the
 * newest stay and the oldest make room, so that nobody fills the disk. What goes into one is decided elsewhere
 * (inventory.ts, licences.ts).
 */
import { csvOf } from './csv.ts';
import { Complaint } from './input.ts';
import { nextNumber, readText, writeText } from './records.ts';
import type { ReportKind, Tx } from './store.ts';

/** The forms that the Cisco 8000 guide names under compliance reporting. */
const REPORT_KINDS: readonly ReportKind[] = ['periodic', 'manual', 'compliance-warning'];
/** Columns of each part, as CSV has them. */
export const PARTS = {
  licences: [
    'virtualAccount',
    'tag',
    'purchased',
    'inUse',
    'reserved',
    'balance',
    'borrowed',
    'lent',
    'shortage',
    'overage',
  ],
  instances: ['udi', 'hostname', 'virtualAccount', 'product', 'agent', 'registered', 'lastContact', 'consumption'],
} as const;
export type Part = keyof typeof PARTS;

export interface ReportPolicy {
  /** Days between periodic records; 0: none are made. */
  readonly days: number;
  /** Reports kept of each kind. */
  readonly keep: number;
}
/** Ours. */
export const REPORT_LIMITS = { days: 3650, keep: 1000 } as const;
const USUAL: ReportPolicy = { days: 30, keep: 50 };

export const reportPolicy = (tx: Tx): ReportPolicy =>
  JSON.parse(readText(tx, 'report policy') ?? JSON.stringify(USUAL)) as ReportPolicy;

export function setReportPolicy(tx: Tx, policy: ReportPolicy): ReportPolicy {
  writeText(tx, 'report policy', JSON.stringify(policy));
  for (const kind of REPORT_KINDS) trim(tx, kind, policy.keep);
  return policy;
}

export interface ReportBody {
  readonly licences: readonly object[];
  readonly instances: readonly object[];
}

/** Keeps a report; `account` is empty for all virtual accounts. */
export function keepReport(tx: Tx, at: number, kind: ReportKind, account: string, body: ReportBody) {
  const id = nextNumber(tx, 'report');
  const row = { id, kind, account, at, licences: body.licences.length, instances: body.instances.length };
  tx.report.put(row);
  tx.reportText.put({ id, text: JSON.stringify(body) });
  trim(tx, kind, reportPolicy(tx).keep);
  return shown(row);
}

/** Without their contents, oldest first. */
export const listReports = (tx: Tx) => tx.report.find().map(shown);

/** One report, whole. */
export function readReport(tx: Tx, id: number) {
  const row = tx.report.get({ id });
  if (!row) throw new Complaint(404, `There is no report ${id}: 'report list' shows those that are kept.`);
  const { licences, instances } = JSON.parse(tx.reportText.get({ id })!.text) as ReportBody;
  return { ...shown(row), licences, instances };
}

/** One part of a report as CSV. */
export const reportCsv = (tx: Tx, id: number, part: Part): string => csvOf(readReport(tx, id)[part], PARTS[part]);

function shown({ id, kind, account, at, licences, instances }: ReturnType<Tx['report']['find']>[number]) {
  return { id, kind, virtualAccount: account, at: new Date(at).toISOString(), licences, instances };
}

function trim(tx: Tx, kind: ReportKind, keep: number): void {
  const rows = tx.report.find({ kind });
  for (const { id } of rows.slice(0, Math.max(0, rows.length - keep))) {
    tx.report.remove({ id });
    tx.reportText.remove({ id });
  }
}
