/**
 * Documents of the authority on their way in, by hand or in a reply: verified, and judged by whether they are for this box and
 * news to it. What is refused is refused by name, and changes nothing. It gives facts and keeps nothing.
 */

import { equal } from './lib/bytes.ts';
import { toHex } from './lib/hex.ts';
import { fromUtf8, toUtf8 } from './lib/utf8.ts';
import { accept, refuse, type Verdict } from './lib/verdict.ts';
import type { Fact } from './machines/facts.ts';
import type { Runtime } from './runtime.ts';
import type { Notice } from './syslog/messages.ts';
import { confirmationOf } from './wire/code.ts';
import { digest, publicKey } from './wire/crypto.ts';
import {
  type Document,
  type DocumentsRefusal,
  type PlainStatus,
  type ReadDocument,
  readDocuments,
} from './wire/documents.ts';
import { examineRotation, isCurrent } from './wire/rootset.ts';

export const IMPORT_REFUSALS = [
  'not-text',
  'empty',
  /** It names another product instance. */
  'other-device',
  /** Another key than ours is vouched for: it was asked for before the last reset. */
  'other-key',
  /** Older than what is installed. */
  'stale',
  /** All that it says was known. */
  'already-imported',
  /** It answers nothing that was asked, or something that was cancelled. */
  'no-such-request',
  /** Documents of this generation of licensing, on a release of the other. */
  'not-here',
  'roots-refused',
  /** It grants more than the vault has room for. */
  'too-large',
] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number] | DocumentsRefusal;

export interface Imported {
  readonly runtime: Runtime;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly status: PlainStatus | null;
}

/** Reads a text of the authority. `file`: it came by hand; then one document that is refused refuses the file. */
export function importing(runtime: Runtime, bytes: Uint8Array, file: boolean): Verdict<Imported, ImportRefusal> {
  const text = fromUtf8(bytes);
  if (text === null) return refuse('not-text');
  if (text.trim() === '') return refuse('empty');
  const read = readDocuments(text, runtime.roots.set, runtime.chain);
  if (!read.ok) return read;
  let current = runtime;
  const facts: Fact[] = [];
  const notices: Notice[] = [];
  let known: ImportRefusal | null = null;
  for (const one of read.value.documents) {
    const judged = judge(one, current);
    if (judged.ok) {
      const { roots } = judged.value;
      if (roots !== current.roots) notices.push({ message: 'ROOTS_UPDATED', version: String(roots.set.version) });
      current = { ...judged.value, chain: one.chain };
      const proof = proofOf(one, current);
      facts.push({ type: 'imported', file, document: one.document, ...(proof && { proof }) });
    } else if (judged.refusal === 'already-imported') known = judged.refusal;
    else if (file) return judged;
  }
  // A file that says nothing new is told so; beside news, what was known is no matter. Whose account it is, is no news.
  const news = facts.some(fact => fact.type === 'imported' && (known === null || fact.document.kind !== 'account'));
  if (file && !news) return refuse(known ?? 'empty');
  return accept({ runtime: current, facts, notices, status: read.value.status });
}

/** Is this document for this box, and news? Gives the runtime as it is with it, where it brings other roots. */
function judge({ document }: ReadDocument, runtime: Runtime): Verdict<Runtime, ImportRefusal> {
  const { state, device, personality, roots } = runtime;
  const { udi, time } = document;
  if (udi !== null && (udi.pid !== device.udi.pid || udi.sn !== device.udi.sn) && document.kind !== 'reservation')
    return refuse('other-device');
  const policyOnly =
    document.kind !== 'reservation' && document.kind !== 'root-update' && document.kind !== 'conversion-ack';
  if (policyOnly && personality.generation !== 'policy') return refuse('not-here');
  switch (document.kind) {
    case 'rum-ack': {
      const { reports } = state.reporting;
      const mine = reports.filter(({ id }) => document.reports.some(one => one.id === id));
      if (mine.length === 0) return refuse('no-such-request');
      return mine.every(report => report.state === 'acknowledged') ? refuse('already-imported') : accept(runtime);
    }
    case 'policy': {
      const before = state.policy.installed;
      if (before === null || time > before.time) return accept(runtime);
      return refuse(time === before.time ? 'already-imported' : 'stale');
    }
    case 'trust-code': {
      if (!equal(document.key, publicKey(state.exchange.secret))) return refuse('other-key');
      const before = state.trust.code;
      if (before === null || time > before.from) return accept(runtime);
      return refuse(time === before.from ? 'already-imported' : 'stale');
    }
    case 'authorization': {
      const { request, code } = state.slac;
      if (request?.number === document.request)
        return hasRoom(document.grants, request.action === 'add' ? code : null, state.reservation.members)
          ? accept(runtime)
          : refuse('too-large');
      return refuse(code?.request === document.request ? 'already-imported' : 'no-such-request');
    }
    case 'conversion-ack': {
      const { status } = state.conversion;
      if (status === 'started' || status === 'polling' || status === 'failed') return accept(runtime);
      return refuse(status === 'not-started' ? 'no-such-request' : 'already-imported');
    }
    case 'account':
      return accept(runtime);
    case 'root-update': {
      if (isCurrent(roots.set, document.roots)) return refuse('already-imported');
      const next = examineRotation(roots.set, document.roots);
      if (!next.ok) return refuse(next.refusal === 'not-newer' ? 'stale' : 'roots-refused');
      if (!next.value.proven()) return refuse('roots-refused');
      return accept({ ...runtime, roots: { set: next.value.set, bytes: document.roots } });
    }
    case 'reservation': {
      const member = memberFor(document, runtime);
      if (member === undefined) return refuse('no-such-request');
      const others = state.reservation.members.filter(one => one !== member);
      if (!hasRoom(document, others, state.slac.code)) return refuse('too-large');
      if (member.code === null) return personality.generation === 'policy' ? refuse('not-here') : accept(runtime);
      if (time <= member.code.time) return refuse(time === member.code.time ? 'already-imported' : 'stale');
      return accept(runtime);
    }
  }
}

/** Bytes of all that is granted to a box, as JSON: a vault has 64 KB for everything, and reports may take 40 of them. */
const MOST_GRANTED = 8_192;
const hasRoom = (...all: readonly unknown[]): boolean => toUtf8(JSON.stringify(all)).length <= MOST_GRANTED;

/** Whose request a reservation answers. A request code names its device, and only its own box keeps it. */
const memberFor = ({ request }: Extract<Document, { kind: 'reservation' }>, { state }: Runtime) =>
  state.reservation.members.find(one => one.state !== 'none' && !one.universal && one.request === request);

/** What stands for the content of a reservation, on this box and at the authority. */
function proofOf({ document, content }: ReadDocument, runtime: Runtime) {
  const member = document.kind === 'reservation' ? memberFor(document, runtime) : undefined;
  if (member === undefined) return null;
  const bytes = toUtf8(content);
  return { text: toHex(digest(bytes)), confirmation: confirmationOf(bytes, member.key) };
}
