/**
 * Boxes of the policy generation: who may speak for a UDI. The first key that is heard for a UDI is remembered; another one
 * is refused until trust is established anew with a token, or an administrator removed the product instance. What comes
 * directly needs trust; a collector and an administrator bring boxes that have none. Messages that change something are
 * numbered, and each number counts once.
 */
import { createHash } from 'node:crypto';
import { equal } from '../../src/lib/bytes.ts';
import { type Answer, type Contact, failed, mismatch, type Said, textIn, wholeIn } from './contact.ts';
import { uuid } from './entropy.ts';
import { type Instance, isHere } from './instances.ts';
import { record } from './records.ts';
import type { Rows, Tx } from './store.ts';

type Reporter = Rows['reporter'];
const NOTHING = new Uint8Array(0);

export const reporterOf = (tx: Tx, udi: string): Reporter | undefined => tx.reporter.get({ udi });
export const fresh = (udi: string): Reporter => ({
  udi,
  trusted: 0,
  roots: 0,
  offered: 0,
  doubts: 0,
  told: '',
  policyTime: 0,
});
export const digestOf = (text: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(text, 'utf8').digest());

/** Has this box a trust code that is good now? */
export const isTrusted = ({ tx, now }: Pick<Contact, 'tx' | 'now'>, udi: string): boolean =>
  (reporterOf(tx, udi)?.trusted ?? 0) > now;

/** The product instance that speaks, or what it is refused with. One that nobody knows yet is not written down here. */
export function speaks(contact: Contact, said: Said): Instance | Answer {
  const { tx, now, way } = contact;
  const { udi, key } = said;
  const row = tx.instance.get({ udi });
  const here = isHere(row);
  // An identity of the classic generation speaks for a conversion as well as trust does.
  const vouched = isTrusted(contact, udi) || (said.kind === 'conversion' && row?.standing === 'registered');
  if (way === 'direct' && !(here && vouched)) return failed(invalid(row?.piid));
  if (here && !equal(row.key, key)) {
    record(tx, now, 'signature mismatch', udi, `${said.kind} signed by another key`);
    return failed(invalid(row.piid));
  }
  return here
    ? { ...row, agent: textIn(said.payload, 'agent') || row.agent, lastContact: now }
    : newcomer(contact, said);
}

/** A product instance as it is written down when it is heard of: in the account of who brought it. */
export function newcomer({ tx, now, entropy, account }: Contact, { udi, key, softwareTag, payload }: Said): Instance {
  const before = tx.instance.get({ udi });
  const same = before !== undefined && equal(before.key, key);
  return {
    udi,
    standing: 'reporting',
    account,
    piid: before?.piid ?? uuid(entropy),
    key,
    hostname: before?.hostname ?? '',
    product: softwareTag.slice(0, 255),
    agent: textIn(payload, 'agent'),
    exportAllowed: false,
    token: '',
    registered: now,
    lastContact: now,
    identified: 0,
    // What was recorded of this key in the classic generation stays spent.
    sequence: same ? before.sequence : 0,
    ratchetOffered: NOTHING,
    ratchetEchoed: NOTHING,
    rootsOffered: before?.rootsOffered ?? 0,
    rootsHeld: before?.rootsHeld ?? 0,
    lastRequest: NOTHING,
    lastReply: NOTHING,
  };
}

/** As captures show it, where the vendor's boxes print why a report was not taken. */
const invalid = (piid = NOBODY): string =>
  JSON.stringify({
    product_instance_identifier: [
      `The identity for the instance ${piid} is not valid.Please re-register the instance.`,
    ],
  });
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Kinds that share one line of numbers: a message of them that comes after a later one is not obeyed. */
const LINES: Readonly<Partial<Record<Said['kind'], string>>> = {
  trust: 'trust',
  'trust-sync': 'trust',
  authorization: 'slac',
  confirmation: 'slac',
  return: 'slac',
  conversion: 'conversion',
};

/** An answer, signed: its elements, and the status beside them. */
export interface Made {
  readonly made: readonly string[];
  readonly status: Answer['status'];
}

/** The answer that equal bytes had before; a refusal of what is out of its turn; null: it is news. */
export function heardBefore({ tx, now }: Contact, said: Said): Made | Answer | null {
  const line = LINES[said.kind];
  // The numbers are those of its key; whether that may speak is asked elsewhere.
  const current = equal(tx.instance.get({ udi: said.udi })?.key ?? NOTHING, said.key);
  const row = line && tx.heard.get({ udi: said.udi, kind: current ? line : formerLine(line, said.key) });
  if (!row) return null;
  if (current && equal(row.digest, digestOf(said.text))) return JSON.parse(row.reply) as Made;
  const sequence = wholeIn(said.payload, 'sequence') ?? 0;
  if (sequence > row.sequence) return null;
  record(tx, now, 'replay or clone', said.udi, `${said.kind} ${sequence} came after ${row.sequence}`);
  return failed(mismatch(said.udi));
}

/** Remembers a message that was obeyed, and its answer. */
export function remember({ tx }: Contact, said: Said, made: Made): void {
  const kind = LINES[said.kind];
  if (kind === undefined) return;
  const sequence = wholeIn(said.payload, 'sequence') ?? 0;
  const reply = JSON.stringify(made);
  tx.heard.put({ udi: said.udi, kind, sequence, digest: digestOf(said.text), reply });
}

/** Another key speaks from now on: its numbers begin anew. What the one on record asked trust with stays spent. */
export function forgetLines(tx: Tx, udi: string): void {
  const { key = NOTHING } = tx.instance.get({ udi }) ?? {};
  for (const row of tx.heard.find({ udi })) {
    if (row.kind.startsWith(FORMER)) continue;
    tx.heard.remove(row);
    if (row.kind === LINES.trust) tx.heard.put({ ...row, kind: formerLine(row.kind, key), reply: '' });
  }
}
const FORMER = 'former ';
const formerLine = (line: string, key: Uint8Array): string => `${FORMER}${line} ${Buffer.from(key).toString('hex')}`;
