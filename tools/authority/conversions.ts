/**
 * Conversion: classic rights that a box found on itself become perpetual licences of the virtual account it is in, once in
 * the life of the device, whatever becomes of its storage afterwards.
 */
import { equal } from '../../src/lib/bytes.ts';
import { asRecord } from '../../src/wire/document.ts';
import type { ConversionStatus, Document } from '../../src/wire/documents.ts';
import { speaks } from './boxes.ts';
import { type Answer, type Contact, failed, later, ok, type Said, textIn, tryAgain, wholeIn } from './contact.ts';
import { uuid } from './entropy.ts';
import { isEntitlementTag } from './licences.ts';
import { buy } from './moves.ts';
import { onPremState } from './onprem.ts';
import { record } from './records.ts';
import type { Tx } from './store.ts';
import { acknowledging, redraw } from './usage.ts';

interface Right {
  readonly tag: string;
  readonly count: number;
}
const RIGHTS_MAX = 256;
const COUNT_MAX = 1_000_000;

/** Asks for a conversion, or for its result. */
export function convert(contact: Contact, said: Said): Answer {
  const { tx, now, entropy, way } = contact;
  const { udi, key, payload } = said;
  const row = speaks(contact, said);
  if ('status' in row) return row;
  const known = tx.conversion.get({ udi });
  if (known) {
    if (!equal(known.key, key)) return told(contact, said, 'already-converted');
    if (now < known.ready) return later(known.poll, known.ready - now);
    // Again only where it was told before: at first it may have been put off.
    return told(contact, said, 'success', tx.heard.get({ udi, kind: 'conversion' }) !== undefined);
  }
  if (textIn(payload, 'poll_id') !== '') return failed('There is nothing to poll for under this poll id.');
  const rights = rightsIn(payload.rights);
  if (rights === null) return told(contact, said, 'failed');
  // What a site has is what was lent to it: the next answer would take converted licences away.
  if (onPremState(tx)) return failed(ELSEWHERE);
  const { mode, seconds } = way === 'uploaded' ? { mode: 'immediate', seconds: 0 } : acknowledging(tx);
  if (mode === 'silent') return tryAgain('');
  redraw(tx, now, tx.instance.get({ udi }), row);
  const { account } = row;
  for (const { tag, count } of rights) buy(tx, now, { account, tag, count, kind: 'perpetual', starts: now, ends: 0 });
  record(tx, now, 'converted', udi, rights.map(({ tag, count }) => `${count} ${tag}`).join(', '));
  const ready = mode === 'polled' ? now + seconds * 1000 : now;
  const converted = { udi, account, key, rights: JSON.stringify(rights), at: now, ready, poll: uuid(entropy) };
  tx.conversion.put(converted);
  return ready > now ? later(converted.poll, ready - now) : told(contact, said, 'success');
}

/** Of an On-Prem. */
const ELSEWHERE = 'An On-Prem cannot convert licenses: connect this product instance to the authority of the On-Prem.';

function told({ now }: Contact, { wire }: Said, status: ConversionStatus, again = false): Answer {
  const document: Document = { kind: 'conversion-ack', udi: wire, time: now, status };
  return ok([document], { again });
}

/** Each tag once; null where it is no list of rights. None at all is one. */
function rightsIn(value: unknown): readonly Right[] | null {
  if (!Array.isArray(value) || value.length > RIGHTS_MAX) return null;
  const counts = new Map<string, number>();
  for (const one of value.map(asRecord)) {
    const [tag, count] = [textIn(one ?? {}, 'tag'), wholeIn(one ?? {}, 'count')];
    if (!isEntitlementTag(tag) || count === null || count === 0 || count > COUNT_MAX) return null;
    counts.set(tag, (counts.get(tag) ?? 0) + count);
  }
  return [...counts].map(([tag, count]) => ({ tag, count }));
}

/** Which boxes were converted, and to what. */
export const listConversions = (tx: Tx) =>
  tx.conversion.find().map(({ udi, account, rights, at }) => ({
    udi,
    virtualAccount: account,
    at: new Date(at).toISOString(),
    rights: JSON.parse(rights) as readonly Right[],
  }));
