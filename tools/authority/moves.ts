/**
 * Licences that change places for good: bought, expired and removed, moved to another virtual account, converted along a
 * hierarchy. Each tells what it did to the balances; each is refused where the licences are not there.
 */
import { reckon } from './due.ts';
import { hierarchies, isRtu, isSia, licenceOf, sourcesOf } from './hierarchy.ts';
import { Complaint } from './input.ts';
import { balancesOf } from './instances.ts';
import { summary, type Touched, watchCompliance } from './licences.ts';
import { addPurchase, entitlementTag, type Purchase, purchaseOf, takeLicences } from './purchases.ts';
import { record } from './records.ts';
import type { Tx } from './store.ts';

/** Adds bought licences. A perpetual one never ends; the others must. */
export function buy(tx: Tx, now: number, bought: Omit<Purchase, 'id'>) {
  const { account, tag, kind, starts, ends, count } = bought;
  entitlementTag(tag);
  if ((kind === 'perpetual') !== (ends === 0)) {
    throw new Complaint(400, kind === 'perpetual' ? "A perpetual licence has no 'ends'." : `A ${kind} needs 'ends'.`);
  }
  if (ends !== 0 && ends <= Math.max(starts, now)) {
    throw new Complaint(400, "'ends' must be later than 'starts', and than now.");
  }
  const balances = moved(tx, now, [[account, [tag]]], () => {
    // One that never ends and has begun is the row that is set, too.
    const { id } = addPurchase(tx, kind === 'perpetual' && starts <= now ? { ...bought, starts: 0 } : bought);
    record(tx, now, 'licences bought', account, `${tag}: ${count} ${kind}, purchase ${id}`);
    return { id };
  });
  return { virtualAccount: account, tag, kind, count, ...balances };
}

/** Takes a purchase off the list, expired or not. */
export function removePurchase(tx: Tx, now: number, id: number) {
  const { account, tag, count, kind } = purchaseOf(tx, id);
  return moved(tx, now, [[account, [tag]]], () => {
    tx.purchase.remove({ id });
    record(tx, now, 'purchase removed', account, `${tag}: ${count} ${kind}, purchase ${id}`);
    return { id };
  });
}

/** Moves licences that count now; terms move with them. */
export function transferLicences(tx: Tx, now: number, tag: string, count: number, from: string, to: string) {
  entitlementTag(tag);
  if (from === to) throw new Complaint(409, `The licences are in virtual account '${to}' already: name another.`);
  const { purchased } = summary(tx, now, from, tag);
  if (purchased < count) {
    throw new Complaint(409, `Virtual account '${from}' has ${purchased} of '${tag}': ${count} cannot be moved.`);
  }
  const touched: Touched = [
    [from, [tag]],
    [to, [tag]],
  ];
  return moved(tx, now, touched, () => {
    for (const row of takeLicences(tx, now, from, tag, count)) addPurchase(tx, { ...unnumbered(row), account: to });
    record(tx, now, 'licences transferred', from, `${tag}: ${count} to ${to}`);
    return { tag, count, from, to };
  });
}

/** Turns licences into those that a hierarchy says they stand for, for good. Right-to-use licences only. */
export function convertLicences(tx: Tx, now: number, account: string, parent: string, child: string, count: number) {
  for (const tag of [parent, child]) {
    const { name } = licenceOf(entitlementTag(tag));
    if (isSia(tag))
      throw new Complaint(409, `'${name}' is a SIA licence: only right-to-use licences can be converted.`);
    if (!isRtu(tag)) throw new Complaint(409, `'${name}' is no right-to-use (RTU) licence: it cannot be converted.`);
  }
  const source = sourcesOf(hierarchies(tx), child, [parent])[0];
  if (!source) {
    throw new Complaint(409, `'${parent}' does not cover '${child}': 'hierarchy list' shows what does.`);
  }
  const { purchased, inUse, lent } = summary(tx, now, account, parent);
  // What the child borrows now it will own.
  const loan = summary(tx, now, account, child).borrowed.find(({ from }) => from === parent)?.licences ?? 0;
  const surplus = purchased - inUse - (lent - loan);
  if (surplus < count) {
    throw new Complaint(
      409,
      `'${licenceOf(parent).name}' has a surplus of ${Math.max(0, surplus)} in '${account}': ${count} cannot be converted.`,
    );
  }
  const { ratio } = source;
  return moved(tx, now, [[account, [parent, child]]], () => {
    for (const row of takeLicences(tx, now, account, parent, count)) {
      addPurchase(tx, { ...unnumbered(row), tag: child, count: row.count * ratio });
    }
    record(tx, now, 'licences converted', account, `${count} ${parent} to ${count * ratio} ${child}`);
    return { virtualAccount: account, parent, child, count, ratio };
  });
}

/** Does the work under the eyes of compliance and calendar, and adds what it did to balances. */
function moved<T>(tx: Tx, now: number, touched: Touched, work: () => T) {
  const pools = () => touched.flatMap(([account, tags]) => tags.map(tag => summary(tx, now, account, tag)));
  const before = pools();
  let result: T | undefined;
  watchCompliance(tx, now, touched, () => {
    result = work();
  });
  reckon(tx, now);
  return { ...(result as T), balances: balancesOf(before, pools()) };
}

const unnumbered = ({ id: _, ...row }: Purchase): Omit<Purchase, 'id'> => row;
