/**
 * The authority itself: one request in, one signed reply out, and the changes of one transaction. No clock, no socket,
 * no randomness of its own; the same store, bytes, time and entropy give the same reply.
 *
 * Who may speak: a registration is signed by the key that it brings and opens the door with a token. All else must be
 * signed by the key on record, name the product instance, carry a greater sequence number than ever before, and echo
 * the ratchet of the last reply, or of the one before if that was lost. So a replay, a clone or a restored snapshot is
 * found at its first contact; it is told only that it does not match, the activity log tells the rest.
 */
import { equal } from '../../src/lib/bytes.ts';
import { issue } from '../../src/wire/identity.ts';
import {
  decodeRequest,
  encodeReply,
  type ReplyBody,
  type ReplyStatus,
  type Request,
  type RequestRefusal,
  type SignedRequest,
} from '../../src/wire/message.ts';
import { smartAccount } from './accounts.ts';
import { forgetLines } from './boxes.ts';
import { answerDocument, looksLikeDocument, type Manner, textOfBody } from './documents.ts';
import { keepUp } from './due.ts';
import { type Entropy, uuid } from './entropy.ts';
import { grantsBeyond } from './grants.ts';
import { type Instance, release } from './instances.ts';
import { type Keyring, newest, nextSerial, readKeyring, SIGNER_NAME, stepFrom, unseal } from './keys.ts';
import { consume } from './licences.ts';
import { lapse } from './onprem.ts';
import { AUTHORIZATION_VALIDITY, IDENTITY_VALIDITY } from './periods.ts';
import { type ActivityEvent, authorityTime, readText, record } from './records.ts';
import type { Tx } from './store.ts';
import { findToken, isAnothers, keepCover, standing, TOKEN_UNKNOWN, tokenRefusal } from './tokens.ts';
import { isUdi, udiText } from './udi.ts';

const MINUTE_MS = 60_000;
/** Certificates begin a little early, as captures of the cBR-8 guide show, for clocks that run behind. */
const IDENTITY_BACKDATED = 5 * MINUTE_MS;
const RATCHET_BYTES = 16;
const NOTHING = new Uint8Array(0);

/** What bytes from a box become: the bytes of a reply, or the reason why nobody can answer them. */
export function handle(
  tx: Tx,
  bytes: Uint8Array,
  wall: number,
  entropy: Entropy,
  manner: Manner = { way: 'direct' },
): Uint8Array | { readonly refused: RequestRefusal } {
  if (looksLikeDocument(bytes)) {
    const text = textOfBody(bytes);
    const answered = text === null ? null : answerDocument(tx, text, wall, entropy, manner);
    return answered ? new Uint8Array(Buffer.from(answered.text, 'utf8')) : { refused: 'malformed' };
  }
  const decoded = decodeRequest(bytes);
  return decoded.ok ? answer(tx, decoded.value, wall, entropy) : { refused: decoded.refusal };
}

/** The reply to a request that was read. */
export function answer(tx: Tx, signed: SignedRequest, wall: number, entropy: Entropy): Uint8Array {
  const { request, hash } = signed;
  const now = authorityTime(tx, wall);
  keepUp(tx, now);
  const udi = udiText(request.udi);
  const row = tx.instance.get({ udi });
  // Doubled on the way: the same bytes again, and nothing happens twice.
  if (row && equal(row.lastRequest, hash)) return row.lastReply;

  const keyring = readKeyring(tx, now, entropy);
  const opened = request.kind === 'registration' ? unseal(keyring, request.token) : null;
  const held = opened?.version ?? row?.rootsHeld ?? newest(keyring).version;
  const visit: Visit = { tx, now, entropy, keyring, udi, hash, row, held };
  if (readText(tx, 'maintenance') === 'on') {
    return deny(visit, request, 'try-again', 'The authority is under maintenance.');
  }
  const lapsed = request.kind === 'registration' ? lapse(tx, now) : null;
  if (lapsed !== null) return deny(visit, request, 'try-again', lapsed);
  return request.kind === 'registration'
    ? register(visit, request, opened?.text)
    : attend(visit, request, signed.verifiedBy);
}

/** Everything that one request is judged by. */
interface Visit {
  readonly tx: Tx;
  readonly now: number;
  readonly entropy: Entropy;
  readonly keyring: Keyring;
  readonly udi: string;
  readonly hash: Uint8Array;
  readonly row: Instance | undefined;
  /** The version of the root set that the box holds, as far as is known. */
  readonly held: number;
}
type Registration = Extract<Request, { kind: 'registration' }>;
type Attendance = Exclude<Request, Registration>;

function register(visit: Visit, request: Registration, typed: string | undefined): Uint8Array {
  const { tx, now, entropy, udi, row, held } = visit;
  const refuse = (status: Denial, text: string) => {
    record(tx, now, 'registration refused', udi, `${status}: ${text}`);
    return deny(visit, request, status, text);
  };
  const token = typed === undefined ? undefined : findToken(tx, typed);
  if (!token) return refuse('token-unknown', TOKEN_UNKNOWN);
  if (isAnothers(tx, request.token, request.key)) return suspect(visit, request, 'the sealed token of another box');
  if (!isUdi(request.udi)) return refuse('not-allowed', 'A product instance needs a product and a serial number.');

  const same = row !== undefined && equal(row.key, request.key);
  if (same && request.sequence <= row.sequence) {
    return suspect(visit, request, `registration ${request.sequence} came after ${row.sequence}`);
  }
  // Its own registration once more: the reply was lost. The token was paid with then.
  const again = same && row.standing === 'registered' && row.token === token.id;
  if (!again) {
    const state = standing(token, now);
    if (state !== 'valid') return refuse(`token-${state}`, tokenRefusal(token, state));
    if (row?.standing === 'registered' && !same && !request.force) return refuse('already-registered', TAKEN);
    tx.token.put({ ...token, uses: token.uses + 1 });
  }
  if (row) consume(tx, now, udi, row.account, []);
  const account = again ? row.account : token.account;
  consume(tx, now, udi, account, grantsBeyond(tx, udi, []));
  if (row && !same) forgetLines(tx, udi);
  keepCover(tx, request.token, request.key);
  const stays = same && row.standing === 'registered';
  const instance: Instance = {
    udi,
    standing: 'registered',
    account,
    piid: stays ? row.piid : uuid(entropy),
    key: request.key,
    hostname: request.hostname,
    product: request.softwareTag,
    agent: request.agent,
    exportAllowed: token.exportAllowed,
    token: token.id,
    registered: now,
    lastContact: now,
    identified: now,
    sequence: request.sequence,
    // Should this reply be lost, a box that was registered before goes on from what it has.
    ratchetEchoed: stays && isExpected(row, request.ratchet) ? request.ratchet : NOTHING,
    ratchetOffered: NOTHING,
    rootsHeld: held,
    rootsOffered: held,
    lastRequest: NOTHING,
    lastReply: NOTHING,
  };
  record(tx, now, 'registered', udi, again ? 'again' : `in ${instance.account}${row ? ', anew' : ''}`);
  return reply(visit, request, instance, identify('registration'));
}

function attend(visit: Visit, request: Attendance, verifiedBy: SignedRequest['verifiedBy']): Uint8Array {
  const { tx, now, udi, row } = visit;
  if (row?.standing !== 'registered') return deny(visit, request, 'not-matching', mismatch(udi));
  if (!verifiedBy(row.key) || request.instance !== row.piid) {
    return suspect(visit, request, 'signed by another key, or names another instance', 'signature mismatch');
  }
  if (request.sequence <= row.sequence) {
    return suspect(visit, request, `${request.kind} ${request.sequence} came after ${row.sequence}`);
  }
  if (!isExpected(row, request.ratchet)) {
    return suspect(visit, request, `${request.kind} does not echo what was answered last`);
  }

  const arrived = equal(request.ratchet, row.ratchetOffered);
  const instance: Instance = {
    ...row,
    agent: request.agent,
    lastContact: now,
    sequence: request.sequence,
    ratchetEchoed: request.ratchet,
    rootsHeld: arrived ? row.rootsOffered : row.rootsHeld,
  };
  switch (request.kind) {
    case 'acknowledgement':
      return reply(visit, request, instance, () => ({ status: 'ok', kind: 'acknowledgement' }));
    case 'renewal':
      return reply(visit, request, { ...instance, identified: now }, identify('renewal'));
    case 'entitlement':
      return reply(visit, request, instance, () => ({
        status: 'ok',
        kind: 'entitlement',
        modes: consume(tx, now, udi, row.account, [...request.tags, ...grantsBeyond(tx, udi, request.tags)]).slice(
          0,
          request.tags.length,
        ),
        until: now + AUTHORIZATION_VALIDITY,
      }));
    case 'deregistration':
      record(tx, now, 'deregistered', udi);
      return reply(visit, request, release(tx, now, instance, 'deregistered'), () => ({
        status: 'ok',
        kind: 'deregistration',
      }));
  }
}

/** The ratchet may be the one offered last or, that reply being lost, the one echoed last. */
const isExpected = (row: Instance, ratchet: Uint8Array): boolean =>
  ratchet.length > 0 && (equal(ratchet, row.ratchetOffered) || equal(ratchet, row.ratchetEchoed));

type Yes = Extract<ReplyBody, { status: 'ok' }>;
type Say = (visit: Visit, instance: Instance, signerSeed: Uint8Array) => Yes;

/** Says yes, and writes down what was said: the next ratchet, the root set on its way, the reply itself. */
function reply(visit: Visit, request: Request, instance: Instance, say: Say): Uint8Array {
  const { tx, now, entropy, keyring, hash } = visit;
  const { by, brings } = stepFrom(keyring, instance.rootsHeld);
  const ratchet = instance.standing === 'registered' ? entropy(RATCHET_BYTES) : NOTHING;
  const body = say(visit, instance, by.signerSeed);
  const bytes = encodeReply(
    {
      udi: request.udi,
      nonce: request.nonce,
      request: hash,
      time: now,
      ratchet,
      ...(brings && { roots: by.rootSet }),
      ...body,
    },
    { seed: by.signerSeed, chain: by.chain },
  );
  tx.instance.put({
    ...instance,
    ratchetOffered: ratchet,
    rootsOffered: by.version,
    lastRequest: hash,
    lastReply: bytes,
  });
  return bytes;
}

/** A fresh identity certificate, and the names of the accounts it belongs to. */
const identify =
  (kind: 'registration' | 'renewal'): Say =>
  ({ tx, now }, instance, signerSeed) => {
    const notBefore = now - IDENTITY_BACKDATED;
    const identity = issue(
      {
        role: 'instance',
        issuer: SIGNER_NAME,
        subject: instance.piid,
        serial: nextSerial(tx),
        notBefore,
        notAfter: notBefore + IDENTITY_VALIDITY,
        key: instance.key,
      },
      signerSeed,
    );
    return {
      status: 'ok',
      kind,
      identity,
      smartAccount: smartAccount(tx).name,
      virtualAccount: instance.account,
      exportAllowed: instance.exportAllowed,
    };
  };

type Denial = Exclude<ReplyStatus, 'ok'>;

/** Says no. Changes nothing, so the same bytes may be judged anew. */
function deny(visit: Visit, request: Request, status: Denial, text: string): Uint8Array {
  const { keyring, hash, now, held } = visit;
  const { by, brings } = stepFrom(keyring, held);
  const { udi, nonce, kind } = request;
  const roots = brings && { roots: by.rootSet };
  // It may quote a UDI, in which anything can stand.
  const said = text.replace(/[^ -~]/g, '?').slice(0, TEXT_MAX);
  return encodeReply(
    { kind, udi, nonce, request: hash, time: now, ratchet: NOTHING, ...roots, status, text: said },
    { seed: by.signerSeed, chain: by.chain },
  );
}
const TEXT_MAX = 255;

/** No to somebody who may not be who he says: the administrator hears why, he does not. */
function suspect(visit: Visit, request: Request, why: string, event: ActivityEvent = 'replay or clone'): Uint8Array {
  record(visit.tx, visit.now, event, visit.udi, why);
  return deny(visit, request, 'not-matching', mismatch(visit.udi));
}

/** As boxes of the guides report it. */
const mismatch = (udi: string) => `Data and signature do not match for udi ${udi}`;
const TAKEN = 'This UDI is registered with another key: register with force, or remove the product instance first.';
