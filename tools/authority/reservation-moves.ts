/**
 * A box with a reservation in another virtual account: what is reserved for it goes along, so no balance changes on either side.
 * The code that the box has stays as it is; nothing of an account stands in it.
 */
import { heldBy, lasts } from './held.ts';
import { Complaint } from './input.ts';
import { balancesOf } from './instances.ts';
import { summary, type Touched, watchCompliance } from './licences.ts';
import { addPurchase, isInForce } from './purchases.ts';
import { record } from './records.ts';
import { put, reservedOf } from './reservations.ts';
import type { Tx } from './store.ts';

export const isReserved = (tx: Tx, udi: string): boolean =>
  tx.reservation.find({ udi, standing: 'reserved' }).length > 0;

/** Licences that were taken out of the account since they were reserved stay missing there. */
export function transferReservation(tx: Tx, now: number, udi: string, to: string) {
  const row = reservedOf(tx, udi);
  const from = row.account;
  if (from === to) throw new Complaint(409, `${udi} is in virtual account '${to}' already.`);
  const held = heldBy(row).filter(one => lasts(one, now));
  const tags = [...new Set(held.map(({ tag }) => tag))];
  const touched: Touched = [
    [from, tags],
    [to, tags],
  ];
  const pools = () => touched.flatMap(([account]) => tags.map(tag => summary(tx, now, account, tag)));
  const before = pools();
  watchCompliance(tx, now, touched, () => {
    for (const { tag, ends, count } of held) move(tx, now, { tag, ends, count, from, to });
    put(tx, now, { ...row, standing: 'returned' });
    put(tx, now, { ...row, account: to });
  });
  record(tx, now, 'instance transferred', udi, `${from} to ${to}`);
  return { udi, from, to, balances: balancesOf(before, pools()) };
}

/** Moves so many licences of one end, as far as they are there. */
function move(
  tx: Tx,
  now: number,
  { tag, ends, count, from, to }: Record<'tag' | 'from' | 'to', string> & Record<'ends' | 'count', number>,
): void {
  let missing = count;
  for (const { id, ...bought } of tx.purchase.find({ account: from, tag })) {
    if (bought.ends !== ends || !isInForce({ id, ...bought }, now)) continue;
    const taken = Math.min(missing, bought.count);
    if (taken === 0) return;
    missing -= taken;
    if (taken === bought.count) tx.purchase.remove({ id });
    else tx.purchase.put({ id, ...bought, count: bought.count - taken });
    addPurchase(tx, { ...bought, account: to, count: taken });
  }
}
