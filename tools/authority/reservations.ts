/**
 * Reservations: licences taken out of the surplus of a virtual account and bound to one box, without a wire. All that passes
 * is carried by hand, so all of it may be lost, doubled, late, or of another box: every code answers one request, each step
 * can be asked for again, and what is freed is freed by a code of the box alone.
 *
 * What is reserved is in use, as by a product instance of its own, so it counts once wherever the pool is looked at. Between an
 * update and its confirmation code the box may have the old licences or the new: the greater of both is held, term by term.
 */
import { toUtf8 } from '../../src/lib/utf8.ts';
import {
  type Code,
  codeKey,
  confirmationOf,
  type RequestCode,
  readCode,
  readRequestCode,
  writeCode,
} from '../../src/wire/code.ts';
import { readElements } from '../../src/wire/document.ts';
import { type Grant, writeDocument } from '../../src/wire/documents.ts';
import { type Entropy, uuid } from './entropy.ts';
import { heldBy, lasts, type Portion } from './held.ts';
import { licenceOf } from './hierarchy.ts';
import { Complaint } from './input.ts';
import { type Keyring, type newest, readKeyring } from './keys.ts';
import { consume, summary } from './licences.ts';
import { entitlementTag, isInForce } from './purchases.ts';
import { readText, record, writeText } from './records.ts';
import type { Rows, Tx } from './store.ts';

type Row = Rows['reservation'];
export interface Wanted {
  readonly tag: string;
  readonly count: number;
}
interface Place {
  readonly tx: Tx;
  readonly now: number;
  readonly entropy: Entropy;
}

/** What the account allows. */
export function reservationPolicy(tx: Tx) {
  return {
    universal: readText(tx, 'universal reservations') === 'yes',
    rehosts: Number(readText(tx, 'rehosts') ?? REHOSTS),
  };
}
/** So many boxes may be replaced whose return code is still waited for (ours). */
const REHOSTS = 5;

export function setReservationPolicy(tx: Tx, { universal, rehosts }: ReturnType<typeof reservationPolicy>) {
  writeText(tx, 'universal reservations', universal ? 'yes' : 'no');
  writeText(tx, 'rehosts', String(rehosts));
  return reservationPolicy(tx);
}

/** Answers a request code: with the licences that are named, or with all there are. */
export function reserve(
  place: Place,
  request: string,
  account: string,
  wanted: readonly Wanted[],
  exportAllowed: boolean,
) {
  const { tx } = place;
  const read = fresh(place, request);
  if (read.universal && !reservationPolicy(tx).universal)
    throw new Complaint(
      409,
      "This account may not reserve universally: 'reservation policy set --universal yes' allows it.",
    );
  if (read.universal === wanted.length > 0)
    throw new Complaint(400, read.universal ? 'A universal reservation names no licences.' : 'Name the licences.');
  const portions = portionsOf(place, account, wanted, []);
  return issue(place, rowOf(request, read, account, exportAllowed), portions, '[]', 'reserved');
}

/** Other licences for the same box. What the box has stays reserved until it says that it has the new ones. */
export function update(place: Place, udi: string, wanted: readonly Wanted[]) {
  const row = reservedOf(place.tx, udi);
  if (row.kind === 'universal') throw new Complaint(409, 'A universal reservation covers everything already.');
  if (row.before !== '[]')
    throw new Complaint(409, `The last update of ${udi} is not confirmed: enter the confirmation code that it showed.`);
  if (wanted.length === 0) throw new Complaint(400, 'Name the licences; to give all back, the return code is entered.');
  const portions = portionsOf(place, row.account, wanted, heldBy(row));
  return issue(place, row, portions, row.granted, 'reservation updated');
}

/** The box says what it has installed: from here on that alone is reserved. */
export function confirm({ tx, now }: Place, udi: string, code: string) {
  const row = reservedOf(tx, udi);
  if (row.kind === 'universal' || code !== row.confirmation)
    throw new Complaint(409, `'${code}' does not confirm the newest code of ${udi}: type it as the box shows it.`);
  if (!row.confirmed) {
    put(tx, now, { ...row, confirmed: true, before: '[]' });
    record(tx, now, 'reservation confirmed', udi, code);
  }
  return shown(tx.reservation.get({ request: row.request })!);
}

/** The box says that it has, and will have, nothing by this request: what it held is free. Once more is no fault. */
export function giveBack(place: Place, udi: string, code: string) {
  const { tx, now } = place;
  const keyring = readKeyring(tx, now, place.entropy);
  const row = tx.reservation.find({ udi }).find(one => isReturnOf(one, keyring, code));
  if (row === undefined)
    throw new Complaint(409, `'${code}' is no return code of a reservation of ${udi}: type it as the box shows it.`);
  if (row.standing !== 'returned') {
    put(tx, now, { ...row, standing: 'returned', returned: now });
    record(tx, now, 'reservation returned', udi, row.account);
  }
  return shown(tx.reservation.get({ request: row.request })!);
}

/** The licences of a box that failed go to another one, or to the same one after its storage was lost. */
export function rehost(place: Place, from: string, request: string) {
  const { tx, now } = place;
  const old = reservedOf(tx, from);
  const read = fresh(place, request, old);
  if (read.universal !== (old.kind === 'universal'))
    throw new Complaint(409, `The reservation of ${from} is ${old.kind}: make a request of that kind.`);
  const { rehosts } = reservationPolicy(tx);
  if (tx.reservation.find().filter(({ standing }) => standing === 'leaving').length >= rehosts)
    throw new Complaint(409, `${rehosts} replaced boxes have not returned their codes: enter some of these first.`);
  const portions = heldBy(old);
  put(tx, now, { ...old, standing: 'leaving', before: '[]', successor: request });
  record(tx, now, 'reservation rehosted', from, `to ${udiText(read)}`);
  return issue(place, rowOf(request, read, old.account, old.exportAllowed), portions, '[]', 'reserved');
}

export const listReservations = (tx: Tx, account?: string) =>
  tx.reservation.find(account === undefined ? {} : { account }).map(shown);

/** The reservation of a box, with its newest code. */
export function showReservation(tx: Tx, udi: string) {
  const row = reservedOf(tx, udi);
  return { ...shown(row), code: row.code };
}

/** What time brings: a term that is over is nobody's any more. */
export function settleReservations(tx: Tx, now: number): void {
  for (const row of tx.reservation.find({ standing: 'reserved' })) draw(tx, now, row);
}

const udiText = ({ udi: { pid, sn } }: RequestCode): string => `PID:${pid},SN:${sn}`;
/** The name by which a pool knows what is reserved for a request. */
const holderOf = ({ udi, number, request }: Row): string => `Reserved ${udi}, ${number}, ${request.slice(-12)}`;

/** A request code that was never answered, of a box that has nothing reserved but what `instead` has. */
function fresh({ tx }: Place, request: string, instead?: Row): RequestCode {
  const read = readRequestCode(request);
  if (!read.ok)
    throw new Complaint(400, `'${request}' is no request code (${read.refusal}): type it as the box shows it.`);
  const udi = udiText(read.value);
  const known = tx.reservation.get({ request });
  if (known?.standing === 'reserved')
    throw new Complaint(409, `This request was answered: 'reservation show ${udi}' prints the code again.`);
  if (known) throw new Complaint(409, 'This request was given back: make a new one on the box.');
  const other = tx.reservation.find({ udi, standing: 'reserved' })[0];
  if (other && other.request !== instead?.request)
    throw new Complaint(409, `${udi} has a reservation: enter its return code, or rehost it.`);
  if (tx.instance.get({ udi })?.standing === 'registered')
    throw new Complaint(409, `${udi} is registered: deregister it, or remove it here.`);
  return read.value;
}

/** The licences that a code gives, those that last longest first. `own`: what this box holds already, and gives for it. */
function portionsOf(
  { tx, now }: Place,
  account: string,
  wanted: readonly Wanted[],
  own: readonly Portion[],
): readonly Portion[] {
  if (new Set(wanted.map(({ tag }) => tag)).size < wanted.length) throw new Complaint(400, 'Name each licence once.');
  return wanted.flatMap(({ tag, count }) => {
    entitlementTag(tag);
    const { balance, borrowed } = summary(tx, now, account, tag);
    const mine = own.filter(one => one.tag === tag && lasts(one, now));
    const loans = borrowed.reduce((sum, loan) => sum + loan.count, 0);
    const spare = Math.max(0, balance - loans) + total(mine);
    // What this box holds already may have been taken out of the account meanwhile: there is no more than was bought.
    const portions = allocate(tx, now, account, tag, Math.min(count, spare), mine);
    if (total(portions) < count)
      throw new Complaint(
        409,
        `Virtual account '${account}' has a surplus of ${total(portions)} of '${tag}': ${count} cannot be reserved.`,
      );
    return portions;
  });
}

const total = (all: readonly Portion[]): number => all.reduce((sum, { count }) => sum + count, 0);

function allocate(
  tx: Tx,
  now: number,
  account: string,
  tag: string,
  count: number,
  mine: readonly Portion[],
): Portion[] {
  const bought = tx.purchase.find({ account, tag }).filter(row => isInForce(row, now));
  const taken = tx.reservation.find({ account, standing: 'reserved' }).flatMap(heldBy);
  const at = (all: readonly { readonly tag: string; readonly ends: number; readonly count: number }[], ends: number) =>
    all.reduce((sum, one) => sum + (one.tag === tag && one.ends === ends ? one.count : 0), 0);
  const lasting = (ends: number) => (ends === 0 ? Number.POSITIVE_INFINITY : ends);
  let missing = count;
  return [...new Set(bought.map(({ ends }) => ends))]
    .sort((a, b) => (lasting(a) > lasting(b) ? -1 : 1))
    .flatMap(ends => {
      const free = at(bought, ends) - at(taken, ends) + at(mine, ends);
      const portion = Math.max(0, Math.min(missing, free));
      missing -= portion;
      const { kind } = bought.find(row => row.ends === ends)!;
      return portion > 0 ? [{ tag, kind, count: portion, ends }] : [];
    });
}

const rowOf = (request: string, read: RequestCode, account: string, exportAllowed: boolean): Row => ({
  request,
  udi: udiText(read),
  account,
  kind: read.universal ? 'universal' : 'specific',
  standing: 'reserved',
  number: read.number,
  roots: read.roots,
  key: read.key,
  exportAllowed,
  code: '',
  issued: 0,
  confirmation: '',
  confirmed: false,
  granted: '[]',
  before: '[]',
  returned: 0,
  successor: '',
});

/** Makes the code, newer than any before it. */
function issue(
  { tx, now, entropy }: Place,
  row: Row,
  portions: readonly Portion[],
  before: string,
  event: 'reserved' | 'reservation updated',
) {
  const keyring = readKeyring(tx, now, entropy);
  const by = keyring.find(({ version }) => version === row.roots);
  if (by === undefined) throw new Complaint(409, 'The box trusts roots that are not ours: make a request under these.');
  const agreed = codeKey(by.sealSecret, row.key, row.key);
  if (!agreed.ok) throw new Complaint(400, 'The key of this request leads nowhere: make a new one on the box.');
  const issued = Math.max(now, row.issued + 1);
  const made =
    row.kind === 'universal'
      ? universal(
          { kind: 'universal', number: row.number, time: issued, exportAllowed: row.exportAllowed },
          agreed.value,
        )
      : specific(row, issued, portions, by, agreed.value, uuid(entropy));
  const next = { ...row, ...made, issued, confirmed: false, granted: JSON.stringify(portions), before };
  put(tx, now, next);
  record(tx, now, event, row.udi, portions.map(({ tag, count }) => `${tag}: ${count}`).join(', '));
  return { ...shown(next), code: made.code };
}

const universal = (code: Code, key: Uint8Array) => ({ code: writeCode(code, key), confirmation: '' });

function specific(
  { udi, request, exportAllowed }: Row,
  time: number,
  portions: readonly Portion[],
  by: ReturnType<typeof newest>,
  key: Uint8Array,
  instance: string,
) {
  const [, pid = '', sn = ''] = /^PID:(.*),SN:(.*)$/.exec(udi) ?? [];
  const grants = portions.map(
    ({ tag, kind, count, ends }): Grant => ({
      tag,
      count,
      name: licenceOf(tag).name,
      description: licenceOf(tag).name,
      start: time,
      end: ends === 0 ? null : ends,
      license: kind.toUpperCase(),
      subscription: '',
    }),
  );
  const code = writeDocument(
    { kind: 'reservation', udi: { pid, sn }, time, instance, request, exportAllowed, grants },
    { seed: by.signerSeed, chain: by.chain },
  );
  // What is signed of it, as the box reads it.
  const content = readElements(readElements(code)![0]!.inner)![0]!.inner;
  return { code, confirmation: confirmationOf(toUtf8(content), key) };
}

/** Its key was agreed under the root set that the box held then, or holds now. */
const isReturnOf = (row: Row, keyring: Keyring, code: string): boolean =>
  keyring.some(({ sealSecret }) => {
    const agreed = codeKey(sealSecret, row.key, row.key);
    return agreed.ok && readCode(code, 'return', number => (number === row.number ? agreed.value : null)).ok;
  });

/** The reservation of a box, or a complaint. */
export function reservedOf(tx: Tx, udi: string): Row {
  const row = tx.reservation.find({ udi, standing: 'reserved' })[0];
  if (row) return row;
  throw new Complaint(404, `Nothing is reserved for '${udi}': 'reservation list' shows what is.`);
}

/** Writes the row, and what it has in use by it. */
export function put(tx: Tx, now: number, row: Row): void {
  tx.reservation.put(row);
  draw(tx, now, row);
}

function draw(tx: Tx, now: number, row: Row): void {
  const all = row.standing === 'reserved' ? heldBy(row).filter(one => lasts(one, now)) : [];
  consume(
    tx,
    now,
    holderOf(row),
    row.account,
    [...new Set(all.map(({ tag }) => tag))].map(tag => ({
      tag,
      count: all.reduce((sum, one) => sum + (one.tag === tag ? one.count : 0), 0),
    })),
  );
}

function shown(row: Row) {
  const { request, udi, account, kind, standing, exportAllowed, issued, confirmed, before, granted, returned } = row;
  const pending = kind === 'specific' && !confirmed;
  const state =
    standing === 'leaving'
      ? 'previous product return pending'
      : standing === 'returned'
        ? 'returned'
        : pending
          ? before === '[]'
            ? 'reserved, not confirmed'
            : 'update not confirmed'
          : 'reserved';
  return {
    udi,
    request,
    virtualAccount: account,
    kind,
    state,
    licences: (JSON.parse(granted) as readonly Portion[]).map(({ tag, count, ends }) => ({
      tag,
      count,
      ends: ends === 0 ? '' : new Date(ends).toISOString(),
    })),
    exportAllowed,
    issued: new Date(issued).toISOString(),
    returned: returned === 0 ? '' : new Date(returned).toISOString(),
  };
}
