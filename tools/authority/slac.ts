/**
 * Authorization codes: leave to use an enforced or an export-controlled licence, asked for by name. Each takes a licence out
 * of the surplus of the pool, once, and holds it until the code is given back. A code lists all that its box may use. One
 * that replaces another frees what the old one held when the box confirms the exchange. Codes of returns and confirmations
 * are labels, made of the same words on both sides: over the wire the box signs them, by hand they are compared.
 */
import { groupLabel, hexLabel } from '../../src/lib/label.ts';
import type { Document, Grant } from '../../src/wire/documents.ts';
import { speaks } from './boxes.ts';
import { type Answer, type Contact, failed, later, ok, type Said, textIn, tryAgain, wholeIn } from './contact.ts';
import { licenceOf } from './hierarchy.ts';
import { Complaint } from './input.ts';
import { type Instance, isHere } from './instances.ts';
import { EXPORT_CONTROLLED, FEATURES } from './known.ts';
import { summary } from './licences.ts';
import { REDATED } from './periods.ts';
import { isInForce } from './purchases.ts';
import { readText, record, writeText } from './records.ts';
import type { Rows, Tx } from './store.ts';
import { acknowledging, redraw } from './usage.ts';

type Row = Rows['grant'];
const IMMEDIATE = { mode: 'immediate', seconds: 0 } as const;

/** Asks for a licence by its name or tag, in addition to what is granted or in its place. */
export function authorize(contact: Contact, said: Said): Answer {
  const { tx, now, way } = contact;
  const { payload, udi, wire } = said;
  const row = speaks(contact, said);
  if ('status' in row) return row;
  const feature = textIn(payload, 'feature');
  const request = wholeIn(payload, 'request');
  const { action } = payload;
  if (feature === '' || request === null || request === 0 || (action !== 'add' && action !== 'replace'))
    return failed('This is no request for an authorization code.');
  const { mode, seconds } = way === 'uploaded' ? IMMEDIATE : acknowledging(tx);
  if (mode === 'silent') return tryAgain('');
  const before = tx.grant.find({ udi });
  // The same request once more: the answer was lost.
  // Numbers begin anew in a box that lost its storage: what it asks for must be the same, too.
  const asked = before.find(one => one.request === request && !one.leaving && isCalled(one.tag, feature));
  if (!asked) {
    const tag = surplusOf(tx, now, row, feature);
    const barred = tag !== null && EXPORT_CONTROLLED.test(tag) && !row.exportAllowed && !exportAllowed(tx, row.account);
    if (tag === null || barred) {
      const text = barred
        ? `Export-controlled licenses are not allowed in virtual account '${row.account}': ${feature}`
        : `There is no license left for ${feature} in virtual account '${row.account}'.`;
      record(tx, now, 'authorization refused', udi, text);
      return failed(text);
    }
    if (action === 'replace') for (const one of before) tx.grant.put({ ...one, leaving: true });
    tx.grant.put({ udi, tag, count: 1, request, at: now, leaving: false });
    redraw(tx, now, tx.instance.get({ udi }), row);
    record(tx, now, 'authorization given', udi, `${tag}, request ${request}`);
  }
  const again = asked !== undefined && wasGiven(tx, udi, request);
  const ready = (asked?.at ?? now) + (mode === 'polled' ? seconds * 1000 : 0);
  if (!again && now < ready) return later(`${row.piid}/${request}`, ready - now);
  // The same code as before, so that both sides know it by the same date; one of long ago may be signed by no key of today.
  if (asked && now - asked.at > REDATED) tx.grant.put({ ...asked, at: now });
  const held = tx.grant.find({ udi }).filter(({ leaving }) => !leaving);
  const grants = held.map(one => grantOf(tx, now, row.account, one));
  const document: Document = { kind: 'authorization', udi: wire, time: newest(held).at, request, grants };
  return ok([document], { again });
}

/** Was the code of this request handed out, not only put off? */
function wasGiven(tx: Tx, udi: string, request: number): boolean {
  const { reply = '{"made":[]}' } = tx.heard.get({ udi, kind: 'slac' }) ?? {};
  const { made } = JSON.parse(reply) as { readonly made: readonly string[] };
  return made.some(text => text.startsWith('<smartLicenseAuthorization>') && text.includes(`"request":${request},`));
}

/** Does a box mean this tag by this word? */
function isCalled(tag: string, feature: string): boolean {
  const word = feature.toLowerCase();
  const name = Object.hasOwn(FEATURES, word) ? FEATURES[word]! : feature;
  return tag === feature || licenceOf(tag).name.toLowerCase() === name.toLowerCase();
}

/** The tag that this name means here and that has a licence to spare; names mean their newest version. */
function surplusOf(tx: Tx, now: number, { udi, account }: Instance, feature: string): string | null {
  const tags = tx.purchase.distinct('tag', { account });
  const called = tags.filter(tag => isCalled(tag, feature));
  const spare = called.filter(tag => {
    const drawn = tx.consumption.get({ udi, tag })?.count ?? 0;
    const { balance } = summary(tx, now, account, tag);
    return balance >= (drawn > 0 ? 0 : 1);
  });
  return spare.at(-1) ?? null;
}

/** What a code says of a licence: as it was bought, lasting as long as the longest purchase that is in force. */
function grantOf(tx: Tx, now: number, account: string, { tag, count, at }: Row): Grant {
  const bought = tx.purchase.find({ account, tag }).filter(row => isInForce(row, now));
  const perpetual = bought.length === 0 || bought.some(({ ends }) => ends === 0);
  const end = perpetual ? null : Math.max(...bought.map(({ ends }) => ends));
  const longest = bought.find(({ ends }) => ends === (end ?? 0));
  const { name } = licenceOf(tag);
  return {
    tag,
    count,
    name,
    description: name,
    start: at,
    end,
    license: (longest?.kind ?? 'perpetual').toUpperCase(),
    subscription: '',
  };
}

/** The box says that another code took the place of the old one. */
export function confirmed(contact: Contact, said: Said): Answer {
  const row = speaks(contact, said);
  if ('status' in row) return row;
  const code = textIn(said.payload, 'code');
  if (code === '') return failed('This is no confirmation.');
  free(contact, row, code, 'confirmation');
  return ok();
}

/** The box gave its code back. Once more is no fault. */
export function returned(contact: Contact, said: Said): Answer {
  const row = speaks(contact, said);
  if ('status' in row) return row;
  const code = textIn(said.payload, 'code');
  if (code === '') return failed('This is no return.');
  free(contact, row, code, 'return');
  return ok();
}

export type Handed = 'return' | 'confirmation';

/** The one of the last request; of a box that lost its storage, the numbers began anew. */
const newest = (held: readonly Row[]): Row =>
  held.reduce((last, one) => (one.at > last.at || (one.at === last.at && one.request > last.request) ? one : last));

/** What a box calls its code, or the exchange of it: made of the same words there. */
function labelOf(kind: Handed, udi: string, held: readonly Row[]): string {
  if (held.length === 0) return '';
  const { request, at } = newest(held);
  const name = udi.replace(/^PID:(.*?),SN:/, '$1:');
  const about = `${name} ${request} ${at}`;
  return kind === 'return' ? groupLabel(`return ${about}`) : hexLabel(`confirm ${about}`);
}

/** A code that an administrator was told. Without a code: the box is lost, and its licences come back all the same. */
export function handIn(contact: Pick<Contact, 'tx' | 'now'>, udi: string, code: string, kind: Handed) {
  const row = contact.tx.instance.get({ udi });
  const grants = contact.tx.grant.find({ udi });
  // One that left without a word may hold licences still.
  if (!row || !(isHere(row) || grants.length > 0))
    throw new Complaint(404, `No product instance '${udi}' is known: 'instance list' shows those that are.`);
  const held = grants.filter(({ leaving }) => !leaving);
  const known = code === '' || contact.tx.slacCode.get({ udi, code }) !== undefined;
  if (!known && code !== labelOf(kind, udi, held))
    throw new Complaint(409, `'${code}' is no ${kind} code of ${udi}: type it as the box shows it.`);
  return { udi, freed: free(contact, row, code, kind) };
}

/** Frees what a code of this kind frees, once a code; gives the tags. */
function free({ tx, now }: Pick<Contact, 'tx' | 'now'>, row: Instance, code: string, kind: Handed): readonly string[] {
  const { udi } = row;
  if (code !== '' && tx.slacCode.get({ udi, code })) return [];
  if (code !== '') tx.slacCode.put({ udi, code, kind, at: now });
  const freed = tx.grant.find({ udi }).filter(({ leaving }) => leaving || kind === 'return');
  for (const { tag } of freed) tx.grant.remove({ udi, tag });
  const tags = freed.map(({ tag }) => tag);
  redraw(tx, now, tx.instance.get({ udi }), row, tags);
  const event = kind === 'return' ? 'authorization returned' : 'authorization confirmed';
  record(tx, now, event, udi, [code, ...tags].filter(text => text !== '').join(', '));
  return tags;
}

/** What is granted, of one box or of all. */
export const listGrants = (tx: Tx, where: { readonly udi?: string }) =>
  tx.grant.find(where).map(({ udi, tag, count, request, at, leaving }) => ({
    udi,
    tag,
    count,
    request,
    at: new Date(at).toISOString(),
    state: leaving ? 'replaced, not confirmed' : 'in force',
  }));

/** May boxes of this virtual account be authorized for export-controlled licences, whatever their token said? */
export const exportAllowed = (tx: Tx, account: string): boolean => readText(tx, `export ${account}`) === 'yes';
export function setExport(tx: Tx, account: string, allowed: 'yes' | 'no') {
  writeText(tx, `export ${account}`, allowed);
  return { virtualAccount: account, allowed };
}
