/**
 * The authority of a simulation, and a book of what it said: which bytes answered which request, what it obeyed, and what
 * each product instance should be using by that. The book is kept from the bytes on the wire alone; it never asks the
 * authority why.
 */
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { toHex } from '../../src/lib/hex.ts';
import { decode } from '../../src/wire/cbor.ts';
import { read1 } from '../../src/wire/envelope.ts';
import { readCertificate } from '../../src/wire/identity.ts';
import {
  decodeRequest,
  REPLY_STATUSES,
  REQUEST_KINDS,
  type ReplyStatus,
  type Request,
  type RequestKind,
  requestHash,
  TAG_MODES,
  type TagMode,
} from '../../src/wire/message.ts';
import type { EmbeddedAuthority } from '../authority/embedded.ts';

/** What one reply said, and to which request. */
export interface Said {
  /** Hash of the request's bytes, hex. */
  readonly request: string;
  readonly kind: RequestKind;
  readonly status: ReplyStatus;
  readonly time: number;
  readonly text: string;
  /** Entitlement: how each tag stands, and until when that holds. */
  readonly modes: readonly TagMode[];
  readonly until: number;
  /** Registration and renewal: when the identity certificate ends. */
  readonly notAfter: number;
  readonly ratchet: string;
}

export interface Book {
  /** The far end of the box's network. */
  post(body: Uint8Array, url: string): Uint8Array | { readonly status: number } | 'unresolved';
  /** What these bytes (base64) said, if the authority ever said them. */
  said(reply: string): Said | undefined;
  /** What each instance, by UDI, should be drawing from the pools: what it last reported and was obeyed in. */
  readonly drawn: ReadonlyMap<string, readonly { readonly tag: string; readonly count: number }[]>;
  /** An administrator removed it. */
  removed(udi: string): void;
  /** The first thing that an authority must never do, in words; null: it did none. */
  readonly wrong: string | null;
}

/** A product instance by what was obeyed of it. */
interface Row {
  /** Public key, hex. */
  readonly key: string;
  readonly sequence: number;
  /** Registered now. */
  readonly here: boolean;
  /** Ratchets that it may still echo, oldest first: the one that it echoed last, and what came after. */
  readonly offered: readonly string[];
}

/** The ratchet that a request echoes, and those offered after it; nothing, where it echoes none of them. */
function since(row: Row, { ratchet }: Request): readonly string[] {
  const echoed = row.offered.indexOf(toHex(ratchet));
  return echoed < 0 ? [] : row.offered.slice(echoed);
}

/** Why this request must not have been obeyed. */
function flawOf(request: Request, row: Row | undefined): string | null {
  if (request.kind === 'registration')
    return row?.key === toHex(request.key) && request.sequence <= row.sequence ? 'with a sequence number of old' : null;
  if (!row?.here) return 'of an instance that is not registered';
  if (request.sequence <= row.sequence) return `with sequence number ${request.sequence} after ${row.sequence}`;
  return row.offered.includes(toHex(request.ratchet)) ? null : 'that echoes a ratchet which was spent';
}

export const hashOf = (body: Uint8Array): string => toHex(requestHash(body));

let lastRead: { readonly hash: string; readonly request: Request | null } = { hash: '', request: null };
/** Reads a request; null where it is none. The same one is looked at on its way out and at its arrival: checked once. */
export function readRequest(body: Uint8Array): Request | null {
  const hash = hashOf(body);
  if (lastRead.hash !== hash) {
    const read = decodeRequest(body);
    lastRead = { hash, request: read.ok ? read.value.request : null };
  }
  return lastRead.request;
}

export function createBook(authority: EmbeddedAuthority, urls: readonly string[]): Book {
  const replies = new Map<string, Said>();
  const drawn = new Map<string, readonly { readonly tag: string; readonly count: number }[]>();
  const rows = new Map<string, Row>();
  let wrong: string | null = null;

  function note(request: Request, { ratchet }: Said): void {
    const udi = `PID:${request.udi.pid},SN:${request.udi.sn}`;
    const row = rows.get(udi);
    const fault = flawOf(request, row);
    if (fault !== null) wrong ??= `it obeyed a ${request.kind} ${fault}`;
    if (request.kind === 'registration') {
      const key = toHex(request.key);
      // The reply may be lost: then the ratchets from before still serve.
      const before = row?.key === key && row.here ? since(row, request) : [];
      rows.set(udi, { key, sequence: request.sequence, here: true, offered: [...before, ratchet] });
      // Only what it says next counts: a registration draws nothing.
      drawn.delete(udi);
      return;
    }
    if (row === undefined) return;
    const offered = [...since(row, request), ratchet];
    rows.set(udi, { ...row, sequence: request.sequence, offered, here: request.kind !== 'deregistration' });
    if (request.kind === 'entitlement') drawn.set(udi, request.tags);
    if (request.kind === 'deregistration') drawn.delete(udi);
  }

  return {
    post(body, url) {
      if (!urls.includes(url)) return 'unresolved';
      const reply = authority.post(body, url);
      if (!(reply instanceof Uint8Array)) return reply;
      const request = readRequest(body);
      const said = peek(reply, hashOf(body));
      const text = toBase64(reply);
      // The same bytes again are the same answer again, and nothing happened.
      if (!replies.has(text) && request !== null && said.status === 'ok') note(request, said);
      replies.set(text, said);
      return reply;
    },
    said: reply => replies.get(reply),
    drawn,
    removed(udi) {
      drawn.delete(udi);
      const row = rows.get(udi);
      if (row) rows.set(udi, { ...row, here: false });
    },
    get wrong() {
      return wrong;
    },
  };
}

/** Reads a reply without asking who signed it: it comes straight from the authority. */
function peek(reply: Uint8Array, request: string): Said {
  const envelope = read1(reply);
  const payload = envelope.ok ? decode(envelope.value.payload) : null;
  if (!payload?.ok || !(payload.value instanceof Map)) throw new Error('The authority said what nobody can read.');
  const member = (key: number): unknown => (payload.value as ReadonlyMap<unknown, unknown>).get(key);
  const identity = member(20);
  const certificate = identity instanceof Uint8Array ? readCertificate(identity) : null;
  return {
    request,
    kind: REQUEST_KINDS[Number(member(1))]!,
    time: Number(member(16)),
    status: REPLY_STATUSES[Number(member(18))]!,
    text: String(member(19) ?? ''),
    modes: ((member(24) ?? []) as readonly number[]).map(mode => TAG_MODES[mode]!),
    until: Number(member(25) ?? 0),
    notAfter: certificate?.ok ? certificate.value.notAfter : 0,
    ratchet: toHex(member(7) as Uint8Array),
  };
}

export const bytesOf = (base64: string): Uint8Array => {
  const bytes = fromBase64(base64);
  if (bytes === null) throw new Error('That is no base64.');
  return bytes;
};
