/** Records of the whole inventory, and warnings of shortfalls, as an administrator or the calendar asks for them. */
import { listInstances } from './instances.ts';
import { summarize, warn } from './licences.ts';
import { keepReport } from './reports.ts';
import type { ReportKind, Tx } from './store.ts';

export const periodicRecord = (tx: Tx, now: number) => inventory(tx, now, 'periodic', '');

/** Made by hand; `account` is empty for all virtual accounts. */
export const manualReport = (tx: Tx, now: number, kind: Exclude<ReportKind, 'periodic'>, account: string) =>
  kind === 'manual' ? inventory(tx, now, kind, account) : warn(tx, now, account);

function inventory(tx: Tx, now: number, kind: ReportKind, account: string) {
  const within = account === '' ? undefined : account;
  return keepReport(tx, now, kind, account, {
    licences: summarize(tx, now, within),
    instances: listInstances(tx).filter(row => within === undefined || row.virtualAccount === within),
  });
}
