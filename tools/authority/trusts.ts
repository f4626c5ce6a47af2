/**
 * Trust: binds the key of a box to its UDI. It is asked for with a token, whose virtual account the box joins, and renewed
 * under the key that is trusted. A box that asks once more with the same token lost the answer; to trust it anew, with
 * another token or another key, takes `force`.
 */
import { equal } from '../../src/lib/bytes.ts';
import { asRecord, bytesOf } from '../../src/wire/document.ts';
import type { Document } from '../../src/wire/documents.ts';
import type { SealedToken } from '../../src/wire/message.ts';
import { smartAccount } from './accounts.ts';
import { fresh, isTrusted, newcomer, reporterOf, speaks } from './boxes.ts';
import { type Answer, type Contact, failed, mismatch, ok, type Said, wholeIn } from './contact.ts';
import { isHere } from './instances.ts';
import { unseal } from './keys.ts';
import { HOUR_MS, TRUST_VALIDITY } from './periods.ts';
import { tidings } from './policies.ts';
import { record } from './records.ts';
import { findToken, isAnothers, keepCover, standing, TOKEN_UNKNOWN, tokenRefusal } from './tokens.ts';
import { redraw } from './usage.ts';

/** A request with a token. */
export function establish(contact: Contact, said: Said): Answer {
  const { tx, now, keyring, way } = contact;
  const { udi, key, payload } = said;
  if (contact.way === 'uploaded' && payload.token === undefined) return vouch(contact, said);
  const refuse = (text: string) => {
    record(tx, now, 'trust refused', udi, text);
    return failed(text);
  };
  const sealed = sealedIn(payload.token);
  const opened = sealed && unseal(keyring, sealed);
  const token = opened ? findToken(tx, opened.text) : undefined;
  if (!opened || !token) return refuse(TOKEN_UNKNOWN);
  if (isAnothers(tx, sealed!, key)) {
    record(tx, now, 'replay or clone', udi, 'the sealed token of another box');
    return failed(mismatch(udi));
  }
  const time = (wholeIn(payload, 'time') ?? 0) * 1000;
  // A file takes its time on the way.
  const late = way !== 'uploaded' && now - time >= HOUR_MS;
  if (late || time - now >= HOUR_MS) return refuse(MISMATCH);

  const row = tx.instance.get({ udi });
  const here = isHere(row);
  const same = here && equal(row.key, key);
  const again = same && row.token === token.id && isTrusted(contact, udi);
  if (!again) {
    const state = standing(token, now);
    if (state !== 'valid') return refuse(tokenRefusal(token, state));
    const taken = isTrusted(contact, udi) || (row?.standing === 'registered' && !same);
    if (taken && payload.force !== true) return refuse(TAKEN);
    tx.token.put({ ...token, uses: token.uses + 1 });
  }
  const base = newcomer(contact, said);
  const { id, account, exportAllowed } = token;
  // An identity of the classic generation stays; so does the day on which it was first heard of.
  const kept = same ? { ...row, agent: base.agent, lastContact: now } : base;
  const joined = { ...kept, token: id, account: again ? kept.account : account, exportAllowed };
  keepCover(tx, sealed!, key);
  redraw(tx, now, row, joined);
  record(tx, now, 'trusted', udi, again ? 'again' : `in ${joined.account}${here ? ', anew' : ''}`);
  return trustCode(contact, said, joined.account, opened.version);
}

/**
 * A request in a file, without a token: the administrator who brings it vouches for the box, and chooses its account. Another key
 * than the one that is trusted is that of a box which was reset, or of another one: that must be cleared up first.
 */
function vouch(contact: Contact, said: Said): Answer {
  const { tx, now, account } = contact;
  const { udi, key } = said;
  const row = tx.instance.get({ udi });
  const same = isHere(row) && equal(row.key, key);
  if (!same && isTrusted(contact, udi)) {
    record(tx, now, 'trust refused', udi, OTHER_KEY);
    return failed(OTHER_KEY);
  }
  const base = newcomer(contact, said);
  const joined = same ? { ...row, agent: base.agent, lastContact: now } : { ...base, account };
  redraw(tx, now, row, joined);
  record(tx, now, 'trusted', udi, `in ${joined.account}, by a file`);
  return trustCode(contact, said, joined.account);
}

/** A request of a box that is trusted: the same for another year. */
export function renew(contact: Contact, said: Said): Answer {
  const row = speaks({ ...contact, way: 'direct' }, said);
  if ('status' in row) return row;
  contact.tx.instance.put(row);
  return trustCode(contact, said, row.account);
}

function trustCode(contact: Contact, { udi, wire, key }: Said, account: string, roots?: number): Answer {
  const { tx, now } = contact;
  const until = now + TRUST_VALIDITY;
  tx.reporter.put({ ...(reporterOf(tx, udi) ?? fresh(udi)), trusted: until });
  const code: Document = {
    kind: 'trust-code',
    udi: wire,
    time: now,
    key,
    until,
    smartAccount: smartAccount(tx).name,
    virtualAccount: account,
  };
  return ok([code, ...tidings(contact, { udi, account }, wire, true)], roots === undefined ? {} : { roots });
}

function sealedIn(value: unknown): SealedToken | null {
  const { ephemeral, nonce, box } = asRecord(value) ?? {};
  const [one, two, three] = [bytesOf(ephemeral), bytesOf(nonce), bytesOf(box)];
  return one?.length === 32 && two?.length === 24 && three ? { ephemeral: one, nonce: two, box: three } : null;
}

/** The vendor's guide for switches tells of it: less than an hour apart, or the installation fails. */
const MISMATCH = 'timestamp mismatch: device and authority differ by an hour or more';
const TAKEN = 'This product instance is trusted or registered already: use force to establish trust anew.';
const OTHER_KEY =
  'Another key of this product instance is trusted: remove the product instance first, if it was reset.';
