/**
 * Product instances as an administrator sees them: the list, the transfer to another virtual account, and the removal,
 * which the box hears of at its next request.
 */
import { grantsBeyond } from './grants.ts';
import { Complaint } from './input.ts';
import { consume, type PoolSummary, summary, watchCompliance } from './licences.ts';
import { record } from './records.ts';
import type { Rows, Tx } from './store.ts';

export type Instance = Rows['instance'];

/** Whether a box is there: known by an identity, or by what it reports. */
export const isHere = (row: Instance | undefined): row is Instance =>
  row !== undefined && (row.standing === 'registered' || row.standing === 'reporting');
/** All that are there; of one virtual account where it is named. */
export const instancesHere = (tx: Tx, where: { readonly account?: string } = {}): readonly Instance[] =>
  tx.instance.find(where).filter(isHere);

export function listInstances(tx: Tx) {
  const used = new Map<string, { readonly tag: string; readonly count: number }[]>();
  for (const { udi, tag, count } of tx.consumption.find()) {
    const known = used.get(udi);
    if (known) known.push({ tag, count });
    else used.set(udi, [{ tag, count }]);
  }
  return instancesHere(tx).map(row => ({
    udi: row.udi,
    hostname: row.hostname,
    virtualAccount: row.account,
    product: row.product,
    agent: row.agent,
    piid: row.piid,
    registered: new Date(row.registered).toISOString(),
    lastContact: new Date(row.lastContact).toISOString(),
    consumption: used.get(row.udi) ?? [],
  }));
}

/** Takes an instance off the list; its next signed request is answered that it does not match. */
export function removeInstance(tx: Tx, now: number, udi: string) {
  const row = hereOf(tx, udi);
  if (tx.grant.find({ udi }).length > 0)
    throw new Complaint(409, `${udi} holds an authorization code: 'slac return' gives it back first.`);
  release(tx, now, row, 'removed');
  record(tx, now, 'removed', udi, 'by an administrator');
  return { udi };
}

/** Moves an instance and what it uses to another virtual account; from its next request on it answers to that pool. */
export function transferInstance(tx: Tx, now: number, udi: string, to: string) {
  const row = hereOf(tx, udi);
  const from = row.account;
  if (from === to) throw new Complaint(409, `${udi} is in virtual account '${to}' already.`);
  const used = tx.consumption.find({ udi });
  const tags = used.map(({ tag }) => tag);
  const pools = () => [from, to].flatMap(account => tags.map(tag => summary(tx, now, account, tag)));
  const before = pools();
  watchCompliance(
    tx,
    now,
    [
      [from, tags],
      [to, tags],
    ],
    () => {
      tx.instance.put({ ...row, account: to });
      for (const use of used) tx.consumption.put({ ...use, account: to });
    },
  );
  record(tx, now, 'instance transferred', udi, `${from} to ${to}`);
  return { udi, from, to, balances: balancesOf(before, pools()) };
}

/** What some work did to balances. */
export const balancesOf = (before: readonly PoolSummary[], after: readonly PoolSummary[]) =>
  after.map(({ virtualAccount, tag, balance, shortage }, i) => {
    return { virtualAccount, tag, before: before[i]!.balance, balance, shortage };
  });

function hereOf(tx: Tx, udi: string): Instance {
  const row = tx.instance.get({ udi });
  if (isHere(row)) return row;
  if (tx.reservation.find({ udi, standing: 'reserved' }).length > 0)
    throw new Complaint(
      409,
      `${udi} has a reservation: 'reservation return' takes its return code, and gives it back.`,
    );
  throw new Complaint(404, `No product instance '${udi}' is registered: 'instance list' shows those that are.`);
}

/** Ends a registration: licences go back to the pool; key and sequence are remembered against replays. */
export function release(tx: Tx, now: number, row: Instance, standing: 'deregistered' | 'removed'): Instance {
  // What an authorization code holds is held until the code is given back.
  consume(tx, now, row.udi, row.account, grantsBeyond(tx, row.udi, []));
  const nothing = new Uint8Array(0);
  const gone = { ratchetOffered: nothing, ratchetEchoed: nothing, lastRequest: nothing, lastReply: nothing };
  const released: Instance = { ...row, ...gone, standing };
  tx.instance.put(released);
  const reporter = tx.reporter.get({ udi: row.udi });
  if (reporter) tx.reporter.put({ ...reporter, trusted: 0, told: '' });
  return released;
}
