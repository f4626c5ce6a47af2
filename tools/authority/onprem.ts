/**
 * An On-Prem: the same authority core on a data directory of its own, with keys, virtual accounts and licences that were lent
 * to it. It asks its authority by a numbered request and lives by the answer, over a wire or by files; every answer but the one
 * to its newest request is worthless to it. What it was lent ends with the lease: 90 days without an answer and its pools are
 * empty, so its boxes are told that they are out of compliance, and nobody registers any more.
 *
 * It cannot buy, move or convert licences, nor rotate keys: an answer would undo it. What is refused changes nothing.
 */
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { agreementKey, publicKey } from '../../src/wire/crypto.ts';
import { readCertificate } from '../../src/wire/identity.ts';
import { type RootSet, readRootSet, rotateRootSet } from '../../src/wire/rootset.ts';
import { openToken, sealToken } from '../../src/wire/token.ts';
import { createVirtualAccount, DEFAULT_ACCOUNT, setSmartAccount } from './accounts.ts';
import { keepUp, reckon } from './due.ts';
import type { Entropy } from './entropy.ts';
import { Complaint } from './input.ts';
import { listInstances } from './instances.ts';
import { hasKeys, takeKeyring } from './keys.ts';
import { FileRefused, SYNC_NOTICE_DAYS } from './lender.ts';
import { type Touched, watchCompliance } from './licences.ts';
import { type AnswerBody, FILE_REFUSALS, readAnswer, writeRequest } from './onprem-files.ts';
import { DAY_MS } from './periods.ts';
import { addPurchase } from './purchases.ts';
import { authorityTime, readText, record, writeText } from './records.ts';
import type { Tx } from './store.ts';

/** Reports of usage that one request takes along, or few more; the rest goes with the next. */
const USAGE_MOST = 10_000;

/** What it knows of itself; bytes in base64. */
export interface OnPremState {
  readonly name: string;
  /** Its own key, its signing key for boxes, and its sealing key: seeds. */
  readonly seed: string;
  readonly signer: string;
  readonly seal: string;
  /** The root set that it trusts. */
  readonly roots: string;
  /** Until its authority has answered it. */
  readonly code: string;
  /** Of its newest request. */
  readonly sequence: number;
  readonly pending: { readonly nonce: string; readonly digest: string; readonly usage: number } | null;
  /** The number of the answer that it lives by; 0: none. */
  readonly applied: number;
  /** ms */ readonly synced: number;
  readonly until: number;
  /** Reports of usage that came before this moment have been told. */
  readonly usage: number;
  /** It speaks with boxes of the classic generation alone, as releases before 8-202102 do. */
  readonly classicOnly: boolean;
}

export const ANSWER_REFUSALS = [
  ...FILE_REFUSALS,
  'not-asked',
  'already-applied',
  'other-request',
  'expired',
  'from-the-future',
  'unknown-roots',
  'not-for-us',
] as const;
export type AnswerRefusal = (typeof ANSWER_REFUSALS)[number];
const REFUSED: Readonly<Record<AnswerRefusal, string>> = {
  'too-long': 'it is longer than any answer',
  torn: 'it is torn, or no file of ours',
  'other-file': 'it is another kind of file',
  edited: 'it is not what the authority signed',
  incomplete: 'it lacks something',
  'not-asked': "nothing was asked: make a request first, 'onprem request'",
  'already-applied': 'it is in force already',
  'other-request': 'it answers another request, or one of somebody else',
  expired: 'it has expired: make a new request',
  'from-the-future': 'it was made in the future: set the clock',
  'unknown-roots': 'its roots do not follow from those that are trusted here',
  'not-for-us': 'its keys are not for this On-Prem',
};
const refused = (why: AnswerRefusal) => new FileRefused(why, `The answer is refused (${why}): ${REFUSED[why]}.`);

export const onPremState = (tx: Tx): OnPremState | null => {
  const text = readText(tx, 'onprem');
  return text === undefined ? null : (JSON.parse(text) as OnPremState);
};
const put = (tx: Tx, state: OnPremState): void => writeText(tx, 'onprem', JSON.stringify(state));

/**
 * Makes an empty data directory an On-Prem, or gives one that was removed at its authority a new code, with which it begins anew
 * and keeps what it has. `anchor`: the root set of the authority, base64; an On-Prem has one already.
 */
export function foundOnPrem(
  tx: Tx,
  entropy: Entropy,
  wishes: { readonly name: string; readonly anchor: string; readonly code: string },
): { readonly name: string } {
  const { name, code } = wishes;
  if (!/^[!-~]{8,200}$/.test(code)) throw new Complaint(400, "The code is what 'onprem add' printed at the authority.");
  const known = onPremState(tx);
  if (known?.name === name) {
    put(tx, { ...known, code, pending: null });
    return { name };
  }
  if (hasKeys(tx) || known) throw new Complaint(409, 'This directory is in use: give another with --data.');
  const roots = wishes.anchor.trim();
  const bytes = fromBase64(roots);
  if (!bytes || !readRootSet(bytes).ok)
    throw new Complaint(400, "The anchor is no root set: take the authority's roots.b64.");
  const [seed, signer, seal] = [entropy(32), entropy(32), entropy(32)].map(toBase64) as [string, string, string];
  const nothing = { sequence: 0, pending: null, applied: 0, synced: 0, until: 0, usage: 0, classicOnly: false };
  put(tx, { name, seed, signer, seal, roots, code, ...nothing });
  return { name };
}

/** The next request, as the text of a file; an answer to an earlier one is worthless from here on. */
export function makeRequest(
  tx: Tx,
  now: number,
  entropy: Entropy,
): { readonly name: string; readonly sequence: number; readonly text: string } {
  const state = stateOf(tx);
  const sequence = state.sequence + 1;
  const nonce = toBase64(entropy(16));
  const roots = rootsOf(state);
  // Nothing of this very moment: more may come in it.
  const untold = tx.usageReport.find().filter(({ received }) => received > state.usage && received < now);
  const last = untold.map(({ received }) => received).sort((a, b) => a - b)[Math.min(untold.length, USAGE_MOST) - 1];
  const usage = untold.filter(({ received }) => last !== undefined && received <= last);
  const { text, digest } = writeRequest(
    {
      name: state.name,
      sequence,
      nonce,
      time: now,
      applied: state.code === '' ? state.applied : 0,
      roots: roots.version,
      ...(state.code !== '' && { code: sealedCode(state.code, roots, entropy) }),
      signer: toBase64(publicKey(secret(state.signer))),
      seal: toBase64(agreementKey(secret(state.seal))),
      instances: listInstances(tx).map(({ udi, hostname, virtualAccount, product, lastContact, consumption }) => ({
        udi,
        hostname,
        virtualAccount,
        product,
        lastContact,
        consumption,
      })),
      usage: usage.map(({ acknowledged: _, gap: _gap, digest: told, ...rest }) => ({
        ...rest,
        digest: toBase64(told),
      })),
    },
    secret(state.seed),
  );
  put(tx, { ...state, sequence, pending: { nonce, digest: toBase64(digest), usage: last ?? state.usage } });
  return { name: state.name, sequence, text };
}

/** Lives by this answer from here on. Gives what it brought; `confirm`: ask again soon, something was taken back. */
export function applyAnswer(tx: Tx, wall: number, text: string) {
  const state = stateOf(tx);
  const read = readAnswer(text);
  if (!read.ok) throw refused(read.refusal);
  const { body, signedUnder } = read.value;
  const now = authorityTime(tx, wall);
  keepUp(tx, now);
  const roots = climb(state, body);
  if (roots === null) throw refused('unknown-roots');
  if (!signedUnder(roots.set)) throw refused('edited');
  if (body.name !== state.name) throw refused('other-request');
  if (!state.pending) throw refused(body.sequence === state.applied ? 'already-applied' : 'not-asked');
  const { nonce, digest, usage } = state.pending;
  if (body.sequence !== state.sequence || body.nonce !== nonce || body.request !== digest) {
    throw refused(body.sequence === state.applied ? 'already-applied' : 'other-request');
  }
  if (now >= body.expires) throw refused('expired');
  if (body.time - now > DAY_MS) throw refused('from-the-future');

  takeKeyring(
    tx,
    body.keys.map(one => generationOf(state, one)),
  );
  setSmartAccount(tx, body.smartAccount);
  for (const account of body.accounts) tx.virtualAccount.put(account);
  if (!tx.virtualAccount.get({ name: DEFAULT_ACCOUNT })) createVirtualAccount(tx, DEFAULT_ACCOUNT, '');
  replaceLicences(tx, now, body);
  for (const row of tx.policy.find()) tx.policy.remove(row);
  for (const row of body.policies) tx.policy.put(row);
  const kept = { roots: roots.bytes, applied: body.sequence, synced: now, until: body.until, usage };
  put(tx, { ...state, ...kept, code: '', pending: null });
  record(tx, now, 'synchronized', state.name, `${body.sequence}: until ${new Date(body.until).toISOString()}`);
  const licences = body.licences.reduce((sum, { count }) => sum + count, 0);
  return {
    name: state.name,
    sequence: body.sequence,
    licences,
    until: new Date(body.until).toISOString(),
    confirm: body.confirm,
  };
}

/** Licences are what the answer says, until the lease is over. */
function replaceLicences(tx: Tx, now: number, { licences, until }: AnswerBody): void {
  const before = tx.purchase.find();
  const accounts = [...new Set([...before, ...licences].map(({ account }) => account))];
  const touched: Touched = accounts.map(account => [
    account,
    [...new Set([...before, ...licences].filter(one => one.account === account).map(({ tag }) => tag))],
  ]);
  watchCompliance(tx, now, touched, () => {
    for (const { id } of before) tx.purchase.remove({ id });
    for (const { account, tag, kind, count, ends } of licences) {
      const last = ends === 0 ? until : Math.min(ends, until);
      addPurchase(tx, { account, tag, kind, count, starts: 0, ends: last });
    }
  });
  reckon(tx, now);
}

/** Its name, and how long what it lives by is good. */
export function onPremStatus(tx: Tx, now: number) {
  const { name, sequence, applied, synced, until, pending } = stateOf(tx);
  const left = until - now;
  const state =
    applied === 0 ? 'not registered' : left <= 0 ? 'expired' : left <= SYNC_NOTICE_DAYS * DAY_MS ? 'due' : 'in step';
  const date = (at: number) => (at === 0 ? '' : new Date(at).toISOString());
  return { name, state, sequence, applied, awaiting: pending !== null, synced: date(synced), until: date(until) };
}

export const setClassicOnly = (tx: Tx, classicOnly: boolean): void => put(tx, { ...stateOf(tx), classicOnly });

/** Why nobody registers here now; null: nothing is in the way, or this is no On-Prem. */
export function lapse(tx: Tx, now: number): string | null {
  const state = onPremState(tx);
  return state && now >= state.until ? 'This On-Prem has not been synchronized in time.' : null;
}

function stateOf(tx: Tx): OnPremState {
  const state = onPremState(tx);
  if (state) return state;
  throw new Complaint(409, "This directory is no On-Prem's: 'onprem init' makes one.");
}

const secret = (text: string): Uint8Array => fromBase64(text)!;

function rootsOf({ roots }: OnPremState): RootSet {
  const set = readRootSet(secret(roots));
  if (!set.ok) throw new Error(`The root set of this On-Prem is damaged: ${set.refusal}.`);
  return set.value;
}

function sealedCode(code: string, roots: RootSet, entropy: Entropy) {
  const sealed = sealToken(code, roots.seal, { secret: entropy(32), nonce: entropy(24) });
  if (!sealed.ok) throw new Complaint(400, 'The code cannot be sealed: it is none.');
  const { ephemeral, nonce, box } = sealed.value;
  return { ephemeral: toBase64(ephemeral), nonce: toBase64(nonce), box: toBase64(box) };
}

/** The newest root set of an answer, reached step by step from the one that is trusted. */
function climb(state: OnPremState, { keys }: AnswerBody): { readonly set: RootSet; readonly bytes: string } | null {
  let set = rootsOf(state);
  let bytes = state.roots;
  for (const { version, rootSet } of keys) {
    if (version <= set.version) continue;
    const next = rotateRootSet(set, fromBase64(rootSet) ?? new Uint8Array(0));
    if (!next.ok) return null;
    [set, bytes] = [next.value, rootSet];
  }
  return { set, bytes };
}

function generationOf(
  { signer, seal }: OnPremState,
  { version, rootSet, chain, secret: sealed }: AnswerBody['keys'][number],
) {
  const [subCa, own] = chain.map(text => fromBase64(text));
  const certificate = own && readCertificate(own);
  const [ephemeral, nonce, box] = [sealed.ephemeral, sealed.nonce, sealed.box].map(text => fromBase64(text));
  const opened = ephemeral && nonce?.length === 24 && box ? openToken({ ephemeral, nonce, box }, secret(seal)) : null;
  const sealSecret = opened?.ok ? fromBase64(opened.value) : null;
  const signerSeed = secret(signer);
  const ours = certificate?.ok && toBase64(certificate.value.key) === toBase64(publicKey(signerSeed));
  if (!subCa || !own || !ours || sealSecret?.length !== 32) throw refused('not-for-us');
  const roots = secret(rootSet);
  return {
    version,
    rootSet: roots,
    chain: [subCa, own] as const,
    sealSecret,
    signerSeed,
    signerUntil: certificate.value.notAfter,
  };
}
