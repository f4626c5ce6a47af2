/**
 * Documents: what boxes and authorities say to each other in the policy generation, over a wire or by hand as a file. The
 * shapes are those that the vendor's tools exchange (`<smartLicense>` around elements, JSON or XML inside); the signatures are
 * ours. An element of a box is JSON under its own key (`signElement`); one of the authority has `<data>`, or `<authorizationCode>`,
 * whose bytes a COSE_Sign1 under the root set vouches for (`signDocument`). What is signed is signed byte for byte: nothing is
 * ever written anew from what was read.
 *
 * It reads a sliver of XML: nested elements without attributes, text, CDATA. A document type, an entity, a comment or a
 * processing instruction (but the XML declaration) makes it no document. It never decides what a document brings about.
 */
import { fromBase64, toBase64 } from '../lib/base64.ts';
import { equal } from '../lib/bytes.ts';
import { toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { digest, publicKey, sign, verify } from './crypto.ts';
import { check1, read1, sign1 } from './envelope.ts';
import { CHAIN_REFUSALS, examineChain } from './identity.ts';
import type { RootSet } from './rootset.ts';

/** Characters that a document may have: all reports of a box are far fewer. */
export const DOCUMENT_LIMIT = 1 << 20;
/** Bytes of a file that a box takes: many times what an authority writes for one, and little enough for a heap of 4 MB. */
export const FILE_LIMIT = 1 << 16;

export interface Element {
  readonly name: string;
  /** What stands between its tags, as it stands there. */
  readonly inner: string;
}

/** The elements of a text, one level of them; null where it is not our sliver of XML. Blanks between elements do not count. */
export function readElements(text: string): readonly Element[] | null {
  const all: Element[] = [];
  let at = BLANK(text, 0);
  while (at < text.length) {
    const end = text[at] === '<' && all.length < MOST_ELEMENTS ? endOf(text, at, 0) : -1;
    if (end < 0) return null;
    const name = NAME.exec(text.slice(at + 1, at + 1 + NAME_LIMIT))![0];
    all.push({ name, inner: text.slice(at + name.length + 2, end - name.length - 3) });
    at = BLANK(text, end);
  }
  return all;
}

/** The one root of a file. A byte order mark and an XML declaration may precede it. */
export function readRoot(text: string): Element | null {
  if (text.length > DOCUMENT_LIMIT) return null;
  const roots = readElements(text.replace(/^\ufeff?\s*(<\?xml [^<>&]*\?>)?/, ''));
  return roots?.length === 1 ? roots[0]! : null;
}

/** The elements inside the one root of a file, and the root's name. */
export function readFile(text: string): { readonly root: string; readonly elements: readonly Element[] } | null {
  const root = readRoot(text);
  if (root === null) return null;
  const elements = readElements(root.inner);
  return elements && { root: root.name, elements };
}

/** The text of an element: CDATA taken out of its cover. Null where elements or markup stand in it. */
export function textOf(inner: string): string | null {
  const covered = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inner);
  if (covered) return covered[1]!.includes(']]>') ? null : covered[1]!;
  return /[<>&]/.test(inner) ? null : inner;
}

export const element = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const cdata = (text: string): string => `<![CDATA[${text}]]>`;
/** JSON in which nothing looks like markup. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, c => `\\u00${c.charCodeAt(0).toString(16)}`);

const NAME = /^[A-Za-z][A-Za-z0-9]*(?=>)/;
const NAME_LIMIT = 64;
const MOST_DEEP = 6;
/** On one level: each costs a heap many times what it costs a wire. */
const MOST_ELEMENTS = 1024;
const BLANK = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
};

/** Behind the end of the element that begins at `start`; below zero where it is none. */
function endOf(text: string, start: number, depth: number): number {
  const name = NAME.exec(text.slice(start + 1, start + 1 + NAME_LIMIT))?.[0];
  if (name === undefined || depth > MOST_DEEP) return -1;
  let at = start + name.length + 2;
  for (;;) {
    const next = text.indexOf('<', at);
    if (next < 0 || text.slice(at, next).includes('&')) return -1;
    if (text.startsWith(`</${name}>`, next)) return next + name.length + 3;
    if (text.startsWith('<![CDATA[', next)) {
      const close = text.indexOf(']]>', next);
      if (close < 0) return -1;
      at = close + 3;
    } else {
      at = endOf(text, next, depth + 1);
      if (at < 0) return -1;
    }
  }
}

/** Who says something: the UDI, and the software tag that the vendor's shape calls `key`. */
export interface Speaker {
  readonly udi: { readonly pid: string; readonly sn: string };
  readonly softwareTag: string;
}

/** An element of a box: `payload` signed by the seed of its own key. `type` keeps one kind from passing for another. */
export function signElement(name: string, type: string, payload: string, by: Speaker, seed: Uint8Array): string {
  const signature = {
    sudi: { udi_pid: by.udi.pid, udi_serial_number: by.udi.sn },
    signing_type: 'builtin',
    key: by.softwareTag,
    value: toBase64(sign(seed, elementBytes(type, payload))),
    public_key: toBase64(publicKey(seed)),
  };
  return element(name, cdata(plainJson({ payload, header: { type }, signature })));
}

const elementBytes = (type: string, payload: string): Uint8Array => toUtf8(`smart-agent ${type}\n${payload}`);

/** An element of a box as it was read: signed by the key that it brings, whose that is is the reader's question. */
export interface SignedElement {
  readonly type: string;
  readonly payload: string;
  readonly key: Uint8Array;
  readonly by: Speaker;
}

export const ELEMENT_REFUSALS = ['malformed', 'bad-signature'] as const;

/** Reads an element of a box, and checks that the key in it signed it. */
export function readSignedElement(inner: string): Verdict<SignedElement, (typeof ELEMENT_REFUSALS)[number]> {
  const whole = recordOf(inner);
  const header = asRecord(whole?.header);
  const signature = asRecord(whole?.signature);
  const sudi = asRecord(signature?.sudi);
  const { payload } = whole ?? {};
  const { type } = header ?? {};
  const key = bytesOf(signature?.public_key);
  const value = bytesOf(signature?.value);
  const { udi_pid: pid, udi_serial_number: sn } = sudi ?? {};
  const softwareTag = signature?.key;
  const texts = [payload, type, pid, sn, softwareTag];
  if (key?.length !== 32 || value?.length !== 64 || !texts.every(one => typeof one === 'string'))
    return refuse('malformed');
  const read = { payload, type, key, by: { udi: { pid, sn }, softwareTag } } as SignedElement;
  return verify(key, elementBytes(read.type, read.payload), value).ok ? accept(read) : refuse('bad-signature');
}

/** JSON of an element as an object. */
export function recordOf(inner: string): Readonly<Record<string, unknown>> | null {
  const text = textOf(inner);
  return text === null || isDeep(text) ? null : parsedRecord(text);
}

/** The object that a text is as JSON. */
export function parsedRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return null;
  }
}
/** An engine's own reader goes down as deep as a text does, and takes a stack along that is not ours to bound. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length && depth <= MOST_NESTED; at++) {
    const c = text[at]!;
    if (quoted && c === '\\') at++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') depth--;
  }
  return depth > MOST_NESTED;
}
const MOST_NESTED = 16;

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
export const bytesOf = (value: unknown): Uint8Array | null => (typeof value === 'string' ? fromBase64(value) : null);

/** `typ` of the signature over a document of the authority. */
const DOCUMENT_TYPE = 'smart-agent-document';

/** An element of the authority: `content` inside `tag`, its signature, and what stands behind (`tail`, not signed). */
export function signDocument(
  name: string,
  content: string,
  signer: { readonly seed: Uint8Array; readonly chain: readonly Uint8Array[] },
  tag = 'data',
  tail = '',
): string {
  const signature = sign1({ type: DOCUMENT_TYPE, payload: documentDigest(name, content), ...signer });
  return element(name, element(tag, content) + element('signature', toBase64(signature)) + tail);
}

const documentDigest = (name: string, content: string): Uint8Array => digest(toUtf8(`${name}\n${content}`));

export const DOCUMENT_REFUSALS = ['malformed', 'wrong-type', 'changed', ...CHAIN_REFUSALS] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

/** Is this what the authority signed, under these roots, at this moment (ms, as the document itself claims)? */
export function verifyDocument(
  name: string,
  content: string,
  signature: string,
  roots: RootSet,
  moment: number,
  known: readonly Uint8Array[] = [],
): Verdict<{ readonly chain: readonly Uint8Array[] }, DocumentRefusal> {
  const bytes = fromBase64(signature.trim());
  const envelope = bytes && read1(bytes);
  if (!envelope?.ok) return refuse('malformed');
  const { chain, payload, type } = envelope.value;
  if (type !== DOCUMENT_TYPE) return refuse('wrong-type');
  if (!equal(payload, documentDigest(name, content))) return refuse('changed');
  const examined = examineChain(chain, roots, moment, known);
  if (!examined.ok) return examined;
  const { signer } = examined.value.chain;
  if (!examined.value.proven() || !check1(envelope.value, signer.key, DOCUMENT_TYPE).ok) return refuse('bad-signature');
  return accept({ chain });
}
