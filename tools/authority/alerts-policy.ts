/**
 * What needs attention in the policy generation: boxes that were to report and did not, trust that runs out, reports that
 * never came. Part of the one list (alerts.ts); read off the state, changes nothing.
 */
import { POLICY_CLASSES, type PolicyAttributes } from '../../src/wire/documents.ts';
import type { Alert } from './alerts.ts';
import { type Instance, instancesHere } from './instances.ts';
import { DAY_MS, REPORT_DUE, TRUST_DUE } from './periods.ts';
import type { Rows, Tx } from './store.ts';

/** Does this box speak in the policy generation? */
export const reports = (tx: Tx, udi: string): boolean => tx.reporter.get({ udi }) !== undefined;

export function reportingAlerts(tx: Tx, now: number, where: { readonly account?: string }): readonly Alert[] {
  return instancesHere(tx, where).flatMap(row => {
    const reporter = tx.reporter.get({ udi: row.udi });
    return reporter ? [...trust(row, reporter, now), ...overdue(tx, row, now), ...gaps(tx, row)] : [];
  });
}

const about = ({ account, udi }: Instance) => ({ virtualAccount: account, subject: udi });

function trust(row: Instance, { trusted }: Rows['reporter'], now: number): readonly Alert[] {
  if (trusted === 0 || trusted - now > TRUST_DUE) return [];
  const over = now >= trusted;
  const text = `its trust code ${over ? 'ended' : 'ends'} on ${dayOf(trusted)}`;
  return [{ level: over ? 'Major' : 'Minor', alert: 'Product Instance Failed to Renew', ...about(row), text }];
}

/** By the shortest period that its policy names; by the vendor's default, a year, where there is none. */
function overdue(tx: Tx, row: Instance, now: number): readonly Alert[] {
  const attributes = JSON.parse(tx.policy.get({ account: row.account })?.attributes ?? '{}') as PolicyAttributes;
  const named = POLICY_CLASSES.map(one => attributes[one]?.frequency ?? 0).filter(days => days > 0);
  const due = named.length > 0 ? Math.min(...named) * DAY_MS : REPORT_DUE;
  if (now - row.lastContact <= due) return [];
  const text = `overdue, last contact ${dayOf(row.lastContact)}`;
  return [{ level: 'Minor', alert: 'Product Instance Failed to Connect', ...about(row), text }];
}

/** A report may come late; then there is no gap any more. */
function gaps(tx: Tx, row: Instance): readonly Alert[] {
  const missing = tx.usageReport
    .find({ udi: row.udi, gap: true })
    .filter(({ previous }) => !tx.usageReport.get({ udi: row.udi, id: previous }));
  if (missing.length === 0) return [];
  const text = `never came: ${missing.map(({ previous }) => previous).join(', ')}`;
  return [{ level: 'Minor', alert: 'Usage Reports Missing', ...about(row), text }];
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
