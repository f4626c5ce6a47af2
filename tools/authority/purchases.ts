/**
 * What was bought: rows of licences, perpetual or for a time. A row counts from its start until its end, by the
 * authority's own time; one that has ended stays on the list, as expired, until it is removed. Who may use them, and who
 * borrows, is decided elsewhere (licences.ts).
 */
import { Complaint } from './input.ts';
import { nextNumber } from './records.ts';
import type { PurchaseKind, Rows, Tx } from './store.ts';

export type Purchase = Rows['purchase'];
export const PURCHASE_KINDS: readonly PurchaseKind[] = ['perpetual', 'term', 'subscription'];

/** Whether text is an entitlement tag at all; one that nobody bought is short, not unknown (ISO 19770-2:2009 regid). */
export function isEntitlementTag(text: string): boolean {
  return /^regid\.\d{4}-(0[1-9]|1[0-2])\.[!-~]{1,180}$/.test(text);
}

/** The tag, or a complaint. */
export function entitlementTag(text: string): string {
  if (isEntitlementTag(text)) return text;
  throw new Complaint(400, `'${text}' is not an entitlement tag: give the whole of it, regid.YYYY-MM.domain.name,...`);
}

export const isInForce = ({ starts, ends }: Purchase, now: number): boolean =>
  starts <= now && (ends === 0 || now < ends);
export const hasEnded = ({ ends }: Purchase, now: number): boolean => ends !== 0 && ends <= now;

/** Licences of a tag that count now. */
export const inForce = (tx: Tx, now: number, account: string, tag: string): number =>
  tx.purchase.find({ account, tag }).reduce((sum, row) => sum + (isInForce(row, now) ? row.count : 0), 0);

/** Sets the perpetual licences of a tag that count now; those for a time, or of a later day, stay as they are. */
export function setPerpetual(tx: Tx, now: number, account: string, tag: string, count: number): void {
  for (const row of tx.purchase.find({ account, tag }))
    if (row.kind === 'perpetual' && row.starts > 0 && row.starts <= now) tx.purchase.remove({ id: row.id });
  const standing = standingRow(tx, account, tag);
  if (count > 0) put(tx, { account, tag, kind: 'perpetual', starts: 0, ends: 0, ...standing, count });
  else if (standing) tx.purchase.remove({ id: standing.id });
}

/** Adds licences; perpetual ones without a start are one row. */
export function addPurchase(tx: Tx, bought: Omit<Purchase, 'id'>): Purchase {
  const { account, tag, kind, starts, ends } = bought;
  const alike = tx.purchase
    .find({ account, tag })
    .find(row => row.kind === kind && row.starts === starts && row.ends === ends);
  return put(tx, { ...bought, ...(alike && { id: alike.id, count: alike.count + bought.count }) });
}

/**
 * Takes licences that count now out of a virtual account: perpetual ones first, then those that last longest. Gives what
 * was taken, row by row.
 */
export function takeLicences(tx: Tx, now: number, account: string, tag: string, count: number): readonly Purchase[] {
  const lasting = ({ ends }: Purchase) => (ends === 0 ? Number.POSITIVE_INFINITY : ends);
  const rows = tx.purchase.find({ account, tag }).filter(row => isInForce(row, now));
  let missing = count;
  return rows
    .sort((a, b) => (lasting(a) === lasting(b) ? a.id - b.id : lasting(b) - lasting(a)))
    .flatMap(row => {
      const taken = Math.min(row.count, missing);
      missing -= taken;
      if (taken === 0) return [];
      if (taken === row.count) tx.purchase.remove({ id: row.id });
      else tx.purchase.put({ ...row, count: row.count - taken });
      return [{ ...row, count: taken }];
    });
}

export function listPurchases(tx: Tx, now: number, where: Partial<Purchase> = {}) {
  return tx.purchase.find(where).map(row => ({
    id: row.id,
    virtualAccount: row.account,
    tag: row.tag,
    kind: row.kind,
    count: row.count,
    starts: row.starts === 0 ? '' : new Date(row.starts).toISOString(),
    ends: row.ends === 0 ? '' : new Date(row.ends).toISOString(),
    state: hasEnded(row, now) ? 'expired' : isInForce(row, now) ? 'in force' : 'not started',
  }));
}

/** The purchase of this number, or a complaint. */
export function purchaseOf(tx: Tx, id: number): Purchase {
  const row = tx.purchase.get({ id });
  if (row) return row;
  throw new Complaint(404, `There is no purchase ${id}: 'purchase list' shows the numbers.`);
}

const standingRow = (tx: Tx, account: string, tag: string) =>
  tx.purchase.find({ account, tag }).find(row => row.kind === 'perpetual' && row.starts === 0);

function put(tx: Tx, row: Omit<Purchase, 'id'> & { readonly id?: number }): Purchase {
  const stored = { ...row, id: row.id ?? nextNumber(tx, 'purchase') };
  tx.purchase.put(stored);
  return stored;
}
