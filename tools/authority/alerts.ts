/**
 * What needs an administrator's attention, read off the state each time and kept nowhere. Levels and names follow the
 * alerts of the vendor's portal; the whole account shows what is Major or Minor, a virtual account what is Informational,
 * too. Nothing here changes anything.
 */
import { reportingAlerts, reports } from './alerts-policy.ts';
import { heldBy } from './held.ts';
import { SYNC_NOTICE_DAYS } from './lender.ts';
import { type PoolSummary, standingOf, summarize } from './licences.ts';
import { onPremState } from './onprem.ts';
import {
  AUTHORIZATION_VALIDITY,
  CONNECT_DUE,
  DAY_MS,
  EXPIRY_NOTICES,
  IDENTITY_VALIDITY,
  RENEWAL_DUE,
} from './periods.ts';
import { hasEnded, type Purchase } from './purchases.ts';
import type { Rows, Tx } from './store.ts';

export type Level = 'Major' | 'Minor' | 'Informational';
export interface Alert {
  readonly level: Level;
  readonly alert: string;
  readonly virtualAccount: string;
  /** A tag or a UDI. */
  readonly subject: string;
  readonly text: string;
}
const LEVELS: readonly Level[] = ['Major', 'Minor', 'Informational'];

/** All alerts of the account (`only` undefined) or of one virtual account, the worst first. */
export function listAlerts(tx: Tx, now: number, only?: string): readonly Alert[] {
  const where = only === undefined ? {} : { account: only };
  const using = new Set(tx.consumption.find(where).map(({ udi }) => udi));
  const lease = onPremState(tx)?.until ?? 0;
  const alerts = [
    ...tx.reservation.find(where).flatMap(row => reserved(row, now)),
    ...(only === undefined ? synchronization(tx, now) : []),
    ...summarize(tx, now, only).flatMap(shortage),
    ...tx.purchase.find(where).flatMap(row => (row.ends === lease ? [] : expiry(row, now))),
    ...reportingAlerts(tx, now, where),
    ...tx.instance
      .find({ ...where, standing: 'registered' })
      .filter(({ udi }) => !reports(tx, udi))
      .flatMap(row => [...renewal(row, now), ...contact(row, now, using.has(row.udi))]),
  ];
  return LEVELS.flatMap(level => alerts.filter(one => one.level === level)).filter(
    ({ level }) => only !== undefined || level !== 'Informational',
  );
}

/** Of those that we lend to, and of ourselves where we are lent to; all licences of a lease end together with it. */
function synchronization(tx: Tx, now: number): readonly Alert[] {
  const own = onPremState(tx);
  const leases = [
    ...tx.onprem.find().flatMap(row => (row.until > 0 ? [row] : [])),
    ...(own && own.applied > 0 ? [own] : []),
  ];
  const removed = tx.onprem.find({ standing: 'removed' }).map(({ name }): Alert => {
    const text = "its licences came back; 'onprem remove' takes it off the list";
    return { level: 'Minor', alert: 'On-Prem Unregistered and Removed', virtualAccount: '', subject: name, text };
  });
  const alerts = leases.flatMap(({ name, until, synced }): readonly Alert[] => {
    const over = now >= until;
    if (until - now > SYNC_NOTICE_DAYS * DAY_MS) return [];
    const text = `last on ${dayOf(synced)}, ${over ? 'its licences ended' : 'its licences end'} on ${dayOf(until)}`;
    const alert = over ? 'Synchronization Overdue' : 'Upcoming Sync Deadline';
    return [{ level: over ? 'Major' : 'Minor', alert, virtualAccount: '', subject: name, text }];
  });
  return [...alerts, ...removed];
}

function shortage(pool: PoolSummary): readonly Alert[] {
  const { virtualAccount, tag, inUse, shortage, overage } = pool;
  if (shortage === 0) return [];
  const inside = standingOf(pool) === 'overage';
  const text = `${shortage} short: ${inUse} in use${inside ? `, ${overage} above what was bought are allowed` : ''}`;
  const level = inside ? 'Informational' : 'Major';
  return [{ level, alert: inside ? 'Overage' : 'Insufficient Licenses', virtualAccount, subject: tag, text }];
}

function expiry(row: Purchase, now: number): readonly Alert[] {
  const { id, account, tag, count, ends } = row;
  const about = { virtualAccount: account, subject: tag };
  const what = `${count} of purchase ${id}, ${dayOf(ends)}`;
  if (ends === 0) return [];
  if (hasEnded(row, now)) return [{ level: 'Major', alert: 'Licenses Expired', ...about, text: what }];
  const notice = EXPIRY_NOTICES.find(days => ends - now <= days * DAY_MS);
  if (notice === undefined) return [];
  const level = notice === EXPIRY_NOTICES[2] ? 'Informational' : 'Minor';
  return [{ level, alert: 'Licenses Expiring', ...about, text: `${what}, within ${notice} days` }];
}

function reserved(row: Rows['reservation'], now: number): readonly Alert[] {
  const { udi, account, standing, returned } = row;
  const about = { virtualAccount: account, subject: udi };
  if (standing === 'returned')
    return now - returned < RETURN_NOTICE * DAY_MS
      ? [{ level: 'Informational', alert: 'Reserved Licenses Returned', ...about, text: dayOf(returned) }]
      : [];
  if (standing !== 'reserved') return [];
  return heldBy(row)
    .filter(({ ends }) => ends !== 0 && ends <= now)
    .map(({ tag, count, ends }) => ({
      level: 'Minor',
      alert: 'Reserved License Expired',
      ...about,
      text: `${count} of ${tag}, ${dayOf(ends)}`,
    }));
}
/** Days for which a return is news (ours). */
const RETURN_NOTICE = 30;

function renewal({ identified, account, udi }: Rows['instance'], now: number): readonly Alert[] {
  if (identified === 0 || now - identified < RENEWAL_DUE) return [];
  const over = now - identified >= IDENTITY_VALIDITY;
  const text = over
    ? `its identity of ${dayOf(identified)} has expired`
    : `its identity is still that of ${dayOf(identified)}`;
  const alert = 'Product Instance Failed to Renew';
  return [{ level: over ? 'Major' : 'Minor', alert, virtualAccount: account, subject: udi, text }];
}

/** A box that uses nothing has nothing to ask for but its renewal. */
function contact({ lastContact, account, udi }: Rows['instance'], now: number, uses: boolean): readonly Alert[] {
  if (!uses || now - lastContact < CONNECT_DUE) return [];
  const over = now - lastContact >= AUTHORIZATION_VALIDITY;
  const text = `overdue, last contact ${dayOf(lastContact)}${over ? ': its authorization has expired' : ''}`;
  const alert = 'Product Instance Failed to Connect';
  return [{ level: over ? 'Major' : 'Minor', alert, virtualAccount: account, subject: udi, text }];
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
