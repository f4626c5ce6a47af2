/** Product instances as an administrator sees them: the list, and the removal that the box hears of at its next request. */
import { Complaint } from './input.ts';
import { consume } from './licences.ts';
import { record } from './records.ts';
import type { Rows, Tx } from './store.ts';

export type Instance = Rows['instance'];

export function listInstances(tx: Tx) {
  const registered = tx.instance.find().filter(row => row.standing === 'registered');
  return registered.map(row => ({
    udi: row.udi,
    hostname: row.hostname,
    virtualAccount: row.account,
    product: row.product,
    agent: row.agent,
    piid: row.piid,
    registered: new Date(row.registered).toISOString(),
    lastContact: new Date(row.lastContact).toISOString(),
    consumption: tx.consumption.find({ udi: row.udi }).map(({ tag, count }) => ({ tag, count })),
  }));
}

/** Takes an instance off the list; its next signed request is answered that it does not match. */
export function removeInstance(tx: Tx, now: number, udi: string) {
  const row = tx.instance.get({ udi });
  if (row?.standing !== 'registered') {
    throw new Complaint(404, `No product instance '${udi}' is registered: 'instance list' shows those that are.`);
  }
  release(tx, now, row, 'removed');
  record(tx, now, 'removed', udi, 'by an administrator');
  return { udi };
}

/** Ends a registration: licences go back to the pool; key and sequence are remembered against replays. */
export function release(tx: Tx, now: number, row: Instance, standing: 'deregistered' | 'removed'): Instance {
  consume(tx, now, row.udi, row.account, []);
  const nothing = new Uint8Array(0);
  const gone = { ratchetOffered: nothing, ratchetEchoed: nothing, lastRequest: nothing, lastReply: nothing };
  const released: Instance = { ...row, ...gone, standing };
  tx.instance.put(released);
  return released;
}
