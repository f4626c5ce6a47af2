/**
 * Licences lent to an On-Prem: an authority of its own that answers boxes in our stead and synchronises from time to time, over
 * a wire or by files. What it holds is in use here, as by one product instance in each virtual account, and bought there; so
 * every licence counts once. It is lent for 90 days from each answer: an On-Prem that is not heard of for so long has lost it by
 * then on both sides, without a word, and is removed here.
 *
 * An answer may be lost on its way. So what is in use is the greater of what it is known to hold and of what the last answer
 * gave it, until its next request says which one it lives by. It can live by no older one: each request makes all answers
 * before it worthless. A file that is refused changes nothing.
 */
import { createHash } from 'node:crypto';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { equal } from '../../src/lib/bytes.ts';
import { existing, smartAccount } from './accounts.ts';
import type { Entropy } from './entropy.ts';
import { Complaint } from './input.ts';
import { lendKeyring, newest, readKeyring, type Sealed, unseal } from './keys.ts';
import { consume, summary } from './licences.ts';
import {
  type AnswerBody,
  FILE_REFUSALS,
  type Portion,
  type ReadRequest,
  type RemoteInstance,
  type RemoteUsage,
  readRequest,
  writeAnswer,
} from './onprem-files.ts';
import { DAY_MS } from './periods.ts';
import { entitlementTag, isInForce } from './purchases.ts';
import { record } from './records.ts';
import type { Rows, Tx } from './store.ts';

/** 90 days without synchronization and an On-Prem is removed, a warning 30 days before: the help of the vendor's portal. */
const LEASE_DAYS = 90;
export const SYNC_NOTICE_DAYS = 30;
/** Ours: as long as a file may be under way. */
const FILE_DAYS = 14;
/** Ours: how far two clocks may be apart. */
const SKEW_MS = DAY_MS;
/** Ours, twice the lease: one that is removed goes on saying "out of compliance" for a while, then is believed no more. */
const SIGNER_DAYS = 180;

type OnPrem = Rows['onprem'];

/** Why a request is not answered, beside what is wrong with the file itself. */
export const REQUEST_REFUSALS = [
  ...FILE_REFUSALS,
  'unknown-name',
  'removed',
  'wrong-code',
  'other-key',
  'stale',
  'expired',
  'from-the-future',
  'out-of-step',
] as const;
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number];

const REFUSED: Readonly<Record<RequestRefusal, string>> = {
  'too-long': 'it is longer than any request',
  torn: 'it is torn, or no file of ours',
  'other-file': 'it is another kind of file',
  edited: 'it was changed after it was signed',
  incomplete: 'it lacks something',
  'unknown-name': "no On-Prem of this name is expected here: 'onprem add' makes it a code",
  removed: "this On-Prem was removed: 'onprem add' makes it a new code, then it begins anew",
  'wrong-code': 'its code is not the one that was given out',
  'other-key': 'another On-Prem registered under this name',
  stale: 'a newer one was answered already',
  expired: `it was made more than ${FILE_DAYS} days ago`,
  'from-the-future': 'it was made in the future: set the clocks',
  'out-of-step': 'it lives by an answer that was replaced: was a backup restored? Remove it, and begin anew',
};

export class FileRefused extends Complaint {
  readonly refusal: string;
  constructor(refusal: string, text: string) {
    super(409, text);
    this.refusal = refusal;
  }
}
const refused = (why: RequestRefusal) => new FileRefused(why, `The request is refused (${why}): ${REFUSED[why]}.`);

/** Expects an On-Prem; the code is shown once. One that was removed begins anew. */
export function invite(tx: Tx, now: number, entropy: Entropy, name: string) {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) {
    throw new Complaint(400, "The name of an On-Prem is letters, digits, '.', '_' and '-': it stands in addresses.");
  }
  const known = tx.onprem.get({ name });
  if (known && known.standing !== 'removed' && known.standing !== 'invited') {
    throw new Complaint(409, `On-Prem '${name}' is registered: remove it first, or choose another name.`);
  }
  const code = `op_${Buffer.from(entropy(32)).toString('base64url')}`;
  const nothing = new Uint8Array(0);
  tx.onprem.put({
    name,
    standing: 'invited',
    digest: codeDigest(code),
    key: nothing,
    added: now,
    sequence: 0,
    request: nothing,
    answer: '',
    synced: 0,
    until: 0,
    heldBy: 0,
    held: '[]',
    offered: '[]',
    instances: '[]',
  });
  record(tx, now, 'on-prem added', name);
  return { name, code };
}

/** Sets how many licences of a tag it is to be lent, from the next synchronization on. */
export function lend(tx: Tx, now: number, name: string, account: string, tag: string, count: number) {
  const onprem = onPremOf(tx, name);
  if (onprem.standing === 'leaving' || onprem.standing === 'removed')
    throw new Complaint(409, `On-Prem '${name}' is leaving.`);
  existing(tx, account);
  entitlementTag(tag);
  const { purchased } = summary(tx, now, account, tag);
  if (count > purchased) {
    throw new Complaint(409, `Virtual account '${account}' has ${purchased} of '${tag}': ${count} cannot be lent.`);
  }
  if (count > 0) tx.share.put({ onprem: name, account, tag, count });
  else tx.share.remove({ onprem: name, account, tag });
  record(tx, now, 'licences lent', name, `${tag}: ${count} of ${account}`);
  return { name, virtualAccount: account, tag, count };
}

/** Lets one go: nothing is lent any more, what it holds comes back with its next request, or at the end of its time; or, at
 * once, because whoever says so knows that it is gone. One that was removed is taken off the list. */
export function dismiss(tx: Tx, now: number, name: string, atOnce: boolean) {
  const onprem = onPremOf(tx, name);
  if (onprem.standing === 'removed') {
    tx.onprem.remove({ name });
    return { name, standing: 'forgotten', until: '' };
  }
  for (const share of tx.share.find({ onprem: name })) tx.share.remove(share);
  const gone = atOnce || now >= onprem.until || onprem.standing === 'invited';
  if (gone) forget(tx, now, onprem, 'by an administrator');
  else tx.onprem.put({ ...onprem, standing: 'leaving' });
  return { name, standing: gone ? 'removed' : 'leaving', until: dateOf(gone ? 0 : onprem.until) };
}

/** Takes a request and gives the file that answers it; the same request gets the same answer. */
export function answerRequest(tx: Tx, now: number, entropy: Entropy, text: string) {
  const read = readRequest(text);
  if (!read.ok) throw refused(read.refusal);
  const request = read.value;
  const { name, sequence, time, applied } = request.body;
  const row = tx.onprem.get({ name });
  if (!row) throw refused('unknown-name');
  if (row.standing === 'removed') throw refused('removed');
  if (row.standing !== 'invited' && !equal(row.key, request.key)) throw refused('other-key');
  if (now - time > FILE_DAYS * DAY_MS) throw refused('expired');
  if (time - now > SKEW_MS) throw refused('from-the-future');
  if (equal(row.request, request.digest)) return { name, sequence, answer: row.answer };
  if (row.standing === 'invited') {
    if (!isInvited(tx, now, entropy, row, request.body.code)) throw refused('wrong-code');
    record(tx, now, 'on-prem registered', name);
  }
  if (sequence <= row.sequence) throw refused('stale');
  const arrived = applied === row.sequence;
  if (!arrived && applied !== row.heldBy) throw refused('out-of-step');
  return answer(tx, now, entropy, request, {
    ...row,
    standing: row.standing === 'invited' ? 'registered' : row.standing,
    key: request.key,
    heldBy: applied,
    held: arrived ? row.offered : row.held,
  });
}

function answer(tx: Tx, now: number, entropy: Entropy, request: ReadRequest, row: OnPrem) {
  const { name, sequence, nonce, signer, seal, instances, usage } = request.body;
  const held = portionsIn(row.held);
  const shares = tx.share.find({ onprem: name });
  const until = now + LEASE_DAYS * DAY_MS;
  const licences = shares.flatMap(share => grant(tx, now, share, held));
  const less = held.some(one => countOf(held, one.account, one.tag) > countOf(licences, one.account, one.tag));
  const accounts = [...new Set([...shares, ...licences].map(one => one.account))];
  const bytes = (text: string) => fromBase64(text) ?? new Uint8Array(0);
  const [signerKey, sealKey] = [bytes(signer), bytes(seal)];
  if (signerKey.length !== 32 || sealKey.length !== 32) throw refused('incomplete');
  const body: AnswerBody = {
    name,
    sequence,
    nonce,
    request: toBase64(request.digest),
    time: now,
    expires: now + FILE_DAYS * DAY_MS,
    keys: lendKeyring(tx, now, entropy, { signer: signerKey, seal: sealKey, days: SIGNER_DAYS }),
    smartAccount: smartAccount(tx),
    accounts: accounts.flatMap(account => tx.virtualAccount.get({ name: account }) ?? []),
    licences,
    until,
    policies: tx.policy.find().filter(({ account }) => accounts.includes(account)),
    confirm: less,
  };
  const by = newest(readKeyring(tx, now, entropy));
  const text = writeAnswer(body, { seed: by.signerSeed, chain: by.chain });
  settle(tx, now, {
    ...row,
    sequence,
    request: request.digest,
    answer: text,
    synced: now,
    until,
    offered: JSON.stringify(licences),
    instances: JSON.stringify(instances satisfies readonly RemoteInstance[]),
  });
  for (const one of usage) takeUsage(tx, name, one);
  record(tx, now, 'on-prem synchronized', name, `${sequence}: ${instances.length} product instances`);
  const left = row.standing === 'leaving' && held.length === 0;
  if (left) forget(tx, now, tx.onprem.get({ name })!, 'all came back');
  return { name, sequence, answer: text };
}

/** What a share comes to: never more than was bought, and what is held already is not taken back because others use more. */
function grant(
  tx: Tx,
  now: number,
  { onprem, account, tag, count }: Rows['share'],
  held: readonly Portion[],
): readonly Portion[] {
  const { purchased, balance, borrowed } = summary(tx, now, account, tag);
  const own = tx.consumption.get({ udi: holderOf(onprem, account), tag })?.count ?? 0;
  const free = balance + own - borrowed.reduce((sum, loan) => sum + loan.count, 0);
  let missing = Math.min(count, purchased, Math.max(countOf(held, account, tag), free));
  const lasting = ({ ends }: Rows['purchase']) => (ends === 0 ? Number.POSITIVE_INFINITY : ends);
  const rows = tx.purchase.find({ account, tag }).filter(row => isInForce(row, now));
  return rows
    .sort((a, b) => (lasting(a) === lasting(b) ? a.id - b.id : lasting(b) - lasting(a)))
    .flatMap(({ kind, ends, count: bought }) => {
      const taken = Math.max(0, Math.min(bought, missing));
      missing -= taken;
      return taken > 0 ? [{ account, tag, kind, count: taken, ends }] : [];
    });
}

/** Writes the row, and what it has in use by it. */
function settle(tx: Tx, now: number, row: OnPrem): void {
  tx.onprem.put(row);
  const [held, offered] = [portionsIn(row.held), portionsIn(row.offered)].map(all =>
    all.filter(({ ends }) => ends === 0 || ends > now),
  ) as [Portion[], Portion[]];
  const all = [...held, ...offered];
  const before = tx.virtualAccount.find().map(({ name }) => name);
  for (const account of before) {
    const tags = [...new Set(all.filter(one => one.account === account).map(({ tag }) => tag))];
    const wanted = tags.map(tag => ({
      tag,
      count: Math.max(countOf(held, account, tag), countOf(offered, account, tag)),
    }));
    const udi = holderOf(row.name, account);
    if (wanted.length > 0 || tx.consumption.find({ udi }).length > 0) consume(tx, now, udi, account, wanted);
  }
}

/** What time brings: what was lent ends, and whoever was not heard of is removed. */
export function settleLoans(tx: Tx, now: number): void {
  for (const row of tx.onprem.find()) {
    if (row.until === 0) continue;
    if (now >= row.until) {
      for (const share of tx.share.find({ onprem: row.name })) tx.share.remove(share);
      forget(tx, now, row, `${LEASE_DAYS} days without synchronization`);
    } else settle(tx, now, row);
  }
}

/** When something is due with them, ms. */
export const loanEdges = (tx: Tx): readonly number[] =>
  tx.onprem
    .find()
    .flatMap(({ until, held, offered }) =>
      until === 0
        ? []
        : [until, ...[...portionsIn(held), ...portionsIn(offered)].flatMap(({ ends }) => (ends > 0 ? [ends] : []))],
    );

function forget(tx: Tx, now: number, row: OnPrem, why: string): void {
  settle(tx, now, { ...row, standing: 'removed', until: 0, held: '[]', offered: '[]', answer: '', instances: '[]' });
  record(tx, now, 'on-prem removed', row.name, why);
}

export function listOnPrems(tx: Tx) {
  return tx.onprem.find().map(({ name, standing, synced, until, sequence, instances }) => ({
    name,
    standing,
    synced: dateOf(synced),
    until: dateOf(until),
    sequence,
    instances: (JSON.parse(instances) as readonly RemoteInstance[]).length,
  }));
}

/** One of them: what it is to be lent and what it holds, and the product instances that it told of. */
export function showOnPrem(tx: Tx, now: number, name: string) {
  const row = onPremOf(tx, name);
  const shares = tx.share.find({ onprem: name }).map(({ account, tag, count }) => ({
    virtualAccount: account,
    tag,
    count,
    lent: tx.consumption.get({ udi: holderOf(name, account), tag })?.count ?? 0,
  }));
  const instances = JSON.parse(row.instances) as readonly RemoteInstance[];
  return {
    ...listOnPrems(tx).find(one => one.name === name)!,
    days: daysLeft(row.until, now),
    licences: shares,
    list: instances,
  };
}

function onPremOf(tx: Tx, name: string): OnPrem {
  const row = tx.onprem.get({ name });
  if (row) return row;
  throw new Complaint(404, `There is no On-Prem '${name}': 'onprem list' shows those that are.`);
}

/**
 * A report of a box that reports elsewhere is kept beside ours, under a name of its own, so that nobody speaks for a box that
 * reports here. It is not its consumption, which was lent as a whole.
 */
function takeUsage(tx: Tx, name: string, usage: RemoteUsage): void {
  const digest = fromBase64(usage.digest);
  const udi = `${usage.udi} at ${name}`;
  if (digest && !tx.usageReport.get({ udi, id: usage.id })) {
    tx.usageReport.put({ ...usage, udi, digest, gap: false, acknowledged: true });
  }
}

function isInvited(tx: Tx, now: number, entropy: Entropy, row: OnPrem, code: Sealed | undefined): boolean {
  if (!code) return false;
  const [ephemeral, nonce, box] = [code.ephemeral, code.nonce, code.box].map(text => fromBase64(text));
  if (ephemeral?.length !== 32 || nonce?.length !== 24 || !box) return false;
  const opened = unseal(readKeyring(tx, now, entropy), { ephemeral, nonce, box });
  return opened !== null && equal(codeDigest(opened.text), row.digest);
}

/** The name by which a pool knows it. */
const holderOf = (name: string, account: string): string => `On-Prem ${name}, ${account}`;
const portionsIn = (json: string): readonly Portion[] => JSON.parse(json) as readonly Portion[];
const countOf = (all: readonly Portion[], account: string, tag: string): number =>
  all.reduce((sum, one) => sum + (one.account === account && one.tag === tag ? one.count : 0), 0);
const codeDigest = (code: string) => new Uint8Array(createHash('sha256').update(code, 'utf8').digest());
const dateOf = (at: number): string => (at === 0 ? '' : new Date(at).toISOString());
const daysLeft = (until: number, now: number): number => (until === 0 ? 0 : Math.floor((until - now) / DAY_MS));
