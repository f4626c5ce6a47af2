/**
 * Licence pools and who draws from them. A pool belongs to a virtual account and a tag: purchased, in use over all its
 * product instances, balance. Compliance is judged over the whole pool, so a shortage touches everyone who uses the tag,
 * each at its next request. In use is always the sum of what the instances reported: it is kept nowhere else.
 */
import type { TagCount, TagMode } from '../../src/wire/message.ts';
import { Complaint } from './input.ts';
import { record } from './records.ts';
import type { Tx } from './store.ts';

/** More than any box has: sums stay exact, whatever a box claims. */
const COUNT_MAX = 1_000_000_000;

export interface PoolSummary {
  readonly virtualAccount: string;
  readonly tag: string;
  readonly purchased: number;
  readonly inUse: number;
  /** Below zero: a shortage. */
  readonly balance: number;
}

/** Every pool that has licences bought or in use. */
export function summarize(tx: Tx): readonly PoolSummary[] {
  return tx.virtualAccount.find().flatMap(({ name: account }) => {
    const tags = [...tx.pool.find({ account }), ...tx.consumption.find({ account })].map(row => row.tag);
    return [...new Set(tags)].sort().map(tag => summary(tx, account, tag));
  });
}

/** Sets how many licences of a tag a virtual account has. */
export function setPurchased(tx: Tx, now: number, account: string, tag: string, purchased: number): PoolSummary {
  if (!isEntitlementTag(tag)) {
    throw new Complaint(400, `'${tag}' is not an entitlement tag: give the whole of it, regid.YYYY-MM.domain.name,...`);
  }
  watchCompliance(tx, now, account, [tag], () => tx.pool.put({ account, tag, purchased }));
  return summary(tx, account, tag);
}

/** Replaces what an instance uses by this list, and judges each entry, in its order. */
export function consume(tx: Tx, now: number, udi: string, account: string, wanted: readonly TagCount[]): TagMode[] {
  const counts = new Map<string, number>();
  for (const { tag, count } of wanted) {
    if (count > 0 && isEntitlementTag(tag)) counts.set(tag, (counts.get(tag) ?? 0) + Math.min(count, COUNT_MAX));
  }
  const before = tx.consumption.find({ udi });
  const touched = new Set([...before.map(row => row.tag), ...counts.keys()]);
  watchCompliance(tx, now, account, [...touched], () => {
    for (const row of before) tx.consumption.remove(row);
    for (const [tag, count] of counts) tx.consumption.put({ udi, tag, account, count });
  });
  return wanted.map(({ tag, count }) => {
    if (!isEntitlementTag(tag)) return 'invalid-tag';
    return count > 0 && isShort(tx, account, tag) ? 'out-of-compliance' : 'authorized';
  });
}

/** Whether text is an entitlement tag at all; one that nobody bought is short, not unknown (ISO 19770-2:2009 regid). */
export function isEntitlementTag(text: string): boolean {
  return /^regid\.\d{4}-(0[1-9]|1[0-2])\.[!-~]{1,180}$/.test(text);
}

function summary(tx: Tx, account: string, tag: string): PoolSummary {
  const purchased = tx.pool.get({ account, tag })?.purchased ?? 0;
  const inUse = tx.consumption.total('count', { account, tag });
  return { virtualAccount: account, tag, purchased, inUse, balance: purchased - inUse };
}

const isShort = (tx: Tx, account: string, tag: string) => summary(tx, account, tag).balance < 0;

/** Does the work, and writes down which of these tags it made short, or ended the shortage of. */
function watchCompliance(tx: Tx, now: number, account: string, tags: readonly string[], work: () => void): void {
  const before = tags.map(tag => isShort(tx, account, tag));
  work();
  tags.forEach((tag, i) => {
    const { purchased, inUse, balance } = summary(tx, account, tag);
    if (balance < 0 === before[i]) return;
    const event = balance < 0 ? 'out of compliance' : 'in compliance';
    record(tx, now, event, account, `${tag}: ${inUse} in use of ${purchased}`);
  });
}
