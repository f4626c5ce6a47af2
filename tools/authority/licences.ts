/**
 * Licence pools and who draws from them. A pool belongs to a virtual account and a tag: purchased, in use over all its
 * product instances, borrowed and lent along the hierarchies, balance. Compliance is judged over the whole pool, so a
 * shortage touches everyone who uses the tag, each at its next request. In use is always the sum of what the instances
 * reported, and a loan follows from the pools as they stand: both are kept nowhere else.
 */
import type { TagCount, TagMode } from '../../src/wire/message.ts';
import { borrow } from './borrowing.ts';
import { reservedIn } from './held.ts';
import { type Hierarchy, hierarchies, isRelated, sourcesOf } from './hierarchy.ts';
import { entitlementTag, inForce, isEntitlementTag, setPerpetual } from './purchases.ts';
import { lastTime, record } from './records.ts';
import { keepReport } from './reports.ts';
import type { Tx } from './store.ts';

export { isEntitlementTag } from './purchases.ts';

/** More than any box has: sums stay exact, whatever a box claims. */
const COUNT_MAX = 1_000_000_000;

export interface PoolSummary {
  readonly virtualAccount: string;
  readonly tag: string;
  /** Those in force now. */
  readonly purchased: number;
  readonly inUse: number;
  /** Of those in use, the ones that are bound to boxes by hand. */
  readonly reserved: number;
  /** Bought and borrowed, less in use and lent. Below zero: a shortage. */
  readonly balance: number;
  /** Of which licences how many of this one were borrowed, and how many of theirs stand for them. */
  readonly borrowed: readonly { readonly count: number; readonly from: string; readonly licences: number }[];
  readonly lent: number;
  readonly shortage: number;
  /** How much shortage the contract allows. */
  readonly overage: number;
}

/** Every pool that has licences bought or in use; of one virtual account where one is named. */
export function summarize(tx: Tx, now: number = lastTime(tx), only?: string): readonly PoolSummary[] {
  const accounts = tx.virtualAccount.find(only === undefined ? {} : { name: only });
  return accounts.flatMap(({ name }) => poolsOf(tx, now, name, tagsOf(tx, name)));
}

/** Sets how many perpetual licences of a tag a virtual account has. */
export function setPurchased(tx: Tx, now: number, account: string, tag: string, purchased: number): PoolSummary {
  entitlementTag(tag);
  watchCompliance(tx, now, [[account, [tag]]], () => setPerpetual(tx, now, account, tag, purchased));
  return summary(tx, now, account, tag);
}

/** Sets how far above what was bought a virtual account may go. */
export function setAllowance(tx: Tx, now: number, account: string, tag: string, count: number): PoolSummary {
  entitlementTag(tag);
  watchCompliance(tx, now, [[account, [tag]]], () =>
    count > 0 ? tx.allowance.put({ account, tag, count }) : tx.allowance.remove({ account, tag }),
  );
  return summary(tx, now, account, tag);
}

/** Replaces what an instance uses by this list, and judges each entry, in its order. */
export function consume(tx: Tx, now: number, udi: string, account: string, wanted: readonly TagCount[]): TagMode[] {
  const counts = new Map<string, number>();
  for (const { tag, count } of wanted) {
    if (count > 0 && isEntitlementTag(tag)) counts.set(tag, (counts.get(tag) ?? 0) + Math.min(count, COUNT_MAX));
  }
  const before = tx.consumption.find({ udi });
  const touched = new Set([...before.map(row => row.tag), ...counts.keys()]);
  const after = watchCompliance(tx, now, [[account, [...touched]]], () => {
    for (const row of before) tx.consumption.remove(row);
    for (const [tag, count] of counts) tx.consumption.put({ udi, tag, account, count });
  });
  const standings = new Map(after.map(pool => [pool.tag, standingOf(pool)]));
  return wanted.map(({ tag, count }) => {
    if (!isEntitlementTag(tag)) return 'invalid-tag';
    return count > 0 ? standings.get(tag)! : 'authorized';
  });
}

export const summary = (tx: Tx, now: number, account: string, tag: string): PoolSummary =>
  poolsOf(tx, now, account, [tag]).find(pool => pool.tag === tag)!;

/** How a pool stands with all who use it. */
export function standingOf({ shortage, overage }: PoolSummary): 'authorized' | 'overage' | 'out-of-compliance' {
  if (shortage === 0) return 'authorized';
  return shortage <= overage ? 'overage' : 'out-of-compliance';
}

/** Virtual accounts, each with those of its tags that some work touches. */
export type Touched = readonly (readonly [account: string, tags: readonly string[]])[];

/**
 * Does the work, and writes down which pools it put out of compliance, or back into it: those of these tags, and those
 * that lend to them or borrow beside them. Gives the pools after it.
 */
export function watchCompliance(tx: Tx, now: number, touched: Touched, work: () => void, since = now) {
  const look = (at: number) => touched.flatMap(([account, tags]) => poolsOf(tx, at, account, tags));
  const nameOf = ({ virtualAccount, tag }: PoolSummary) => JSON.stringify([virtualAccount, tag]);
  const isOut = (pool: PoolSummary) => standingOf(pool) === 'out-of-compliance';
  const before = new Set(look(since).filter(isOut).map(nameOf));
  work();
  const after = look(now);
  for (const pool of after) {
    if (isOut(pool) === before.has(nameOf(pool))) continue;
    const { virtualAccount, tag, purchased, inUse } = pool;
    const event = isOut(pool) ? 'out of compliance' : 'in compliance';
    record(tx, now, event, virtualAccount, `${tag}: ${inUse} in use of ${purchased}`);
  }
  for (const [account] of touched) {
    const fresh = after.filter(pool => pool.virtualAccount === account && isOut(pool) && !before.has(nameOf(pool)));
    if (fresh.length > 0) warn(tx, now, account);
  }
  return after;
}

/** Writes the compliance warning report of a virtual account, or of all: shortfalls only. */
export function warn(tx: Tx, now: number, account: string) {
  const short = summarize(tx, now, account === '' ? undefined : account).filter(({ shortage }) => shortage > 0);
  return keepReport(tx, now, 'compliance-warning', account, { licences: short, instances: [] });
}

/** The tags of a virtual account that have licences bought or in use. */
const tagsOf = (tx: Tx, account: string): readonly string[] => [
  ...new Set([...tx.purchase.distinct('tag', { account }), ...tx.consumption.distinct('tag', { account })]),
];

/** The pools of these tags, and of all that hierarchies may bind to them, by tag. */
function poolsOf(tx: Tx, now: number, account: string, tags: readonly string[]): readonly PoolSummary[] {
  const rules = hierarchies(tx);
  const bound = tags.some(tag => isRelated(rules, tag)) ? tagsOf(tx, account).filter(tag => isRelated(rules, tag)) : [];
  const drafts = [...new Set([...tags, ...bound])].sort().map(tag => {
    const purchased = inForce(tx, now, account, tag);
    const inUse = tx.consumption.total('count', { account, tag });
    return { tag, purchased, inUse, own: purchased - inUse };
  });
  const loans = loansAmong(rules, drafts);
  return drafts.map(({ tag, purchased, inUse, own }) => {
    const borrowed = loans
      .filter(loan => loan.to === tag)
      .map(({ from, count, licences }) => ({ count, from, licences }));
    const lent = loans.reduce((sum, loan) => sum + (loan.from === tag ? loan.licences : 0), 0);
    const balance = own - lent + borrowed.reduce((sum, { count }) => sum + count, 0);
    const overage = tx.allowance.get({ account, tag })?.count ?? 0;
    const shortage = Math.max(0, -balance);
    const reserved = reservedIn(tx, now, account, tag);
    return { virtualAccount: account, tag, purchased, inUse, reserved, balance, borrowed, lent, shortage, overage };
  });
}

/** Only who is short borrows, and only from who has too many. */
function loansAmong(rules: readonly Hierarchy[], pools: readonly { readonly tag: string; readonly own: number }[]) {
  const lenders = pools.filter(({ own }) => own > 0).map(({ tag }) => tag);
  const short = pools.some(({ own }) => own < 0);
  if (!short || lenders.length === 0) return [];
  return borrow(pools.map(({ tag, own }) => ({ tag, own, sources: own < 0 ? sourcesOf(rules, tag, lenders) : [] })));
}
