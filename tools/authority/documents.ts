/**
 * Documents of boxes, answered: the same over every wire and for a file by hand. Each element is read, its signature checked,
 * and handed to who knows of it; what they answer becomes signed documents and one status. A text that holds nothing of a
 * box is nobody's: there is no answer to it.
 */

import { fromUtf8 } from '../../src/lib/utf8.ts';
import {
  asRecord,
  DOCUMENT_LIMIT,
  type Element,
  readElements,
  readSignedElement,
  recordOf,
} from '../../src/wire/document.ts';
import { FILE_ROOT, type PlainStatus, writeFile, writeStatus } from '../../src/wire/documents.ts';
import { DEFAULT_ACCOUNT } from './accounts.ts';
import { heardBefore, remember } from './boxes.ts';
import { type Answer, type Contact, type Said, type SaidKind, tryAgain, type Way } from './contact.ts';
import { convert } from './conversions.ts';
import { keepUp } from './due.ts';
import type { Entropy } from './entropy.ts';
import { readKeyring } from './keys.ts';
import { lapse } from './onprem.ts';
import { authorityTime, readText } from './records.ts';
import { signed } from './signing.ts';
import { authorize, confirmed, returned } from './slac.ts';
import type { Tx } from './store.ts';
import { establish, renew } from './trusts.ts';
import { isUdi, udiText } from './udi.ts';
import { poll, takeUsage } from './usage.ts';

/** A box and its elements. */
interface Part {
  readonly said: readonly [Said, ...Said[]];
  readonly answer: (contact: Contact) => Answer;
  readonly numbered: boolean;
}
export interface Answered {
  /** A document: `<smartLicense>` with what is answered. */
  readonly text: string;
  /** The worst of all parts. */
  readonly status: PlainStatus;
  readonly udis: readonly string[];
}
export interface Manner {
  readonly way: Way;
  /** The virtual account of boxes that nobody knows yet. */
  readonly account?: string;
}

/** By the name of the element, the types of what may stand in it. */
const TYPES: Readonly<Record<string, readonly SaidKind[]>> = {
  RUMReport: ['usage'],
  TrustRequest: ['trust', 'trust-sync'],
  PollRequest: ['poll'],
  AuthorizationRequest: ['authorization'],
  AuthorizationConfirmation: ['confirmation'],
  AuthorizationReturn: ['return'],
  ConversionRequest: ['conversion'],
};
const typesOf = (name: string): readonly SaidKind[] => (Object.hasOwn(TYPES, name) ? TYPES[name]! : []);
/** As the vendor's reports name their type. */
const RUM_TYPE = 'rum';

const HANDLERS: Readonly<Record<Exclude<SaidKind, 'usage'>, (contact: Contact, said: Said) => Answer>> = {
  trust: establish,
  'trust-sync': renew,
  poll,
  authorization: authorize,
  confirmation: confirmed,
  return: returned,
  conversion: convert,
};

/** Which way a request came, by its path: collectors are posted to under a path of their own. */
export const mannerOf = (path: string): Manner => ({ way: path.startsWith('/cslu/') ? 'collected' : 'direct' });

/** A body as text; null where it is no UTF-8. */
export const textOfBody = (body: Uint8Array): string | null => fromUtf8(body);

/** Does a body hold a document, or bytes of the classic generation? A byte order mark and blanks may precede it. */
export const looksLikeDocument = (body: Uint8Array): boolean => {
  const start = Buffer.from(body.subarray(0, 64)).toString('utf8');
  return /^\ufeff?\s*</.test(start);
};

/** The answer to a document; null where it is none. */
export function answerDocument(
  tx: Tx,
  text: string,
  wall: number,
  entropy: Entropy,
  { way, account = DEFAULT_ACCOUNT }: Manner,
): Answered | null {
  const said = readSaid(text);
  if (said === null) return null;
  const now = authorityTime(tx, wall);
  keepUp(tx, now);
  const contact: Contact = { tx, now, entropy, keyring: readKeyring(tx, now, entropy), way, account };
  const elements: string[] = [];
  let worst: PlainStatus = { status: 'OK', pollId: '', interval: 0, text: '' };
  for (const part of partsOf(said)) {
    const { status, made } = answerPart(contact, part);
    elements.push(...made);
    if (GRAVITY.indexOf(status.status) > GRAVITY.indexOf(worst.status)) worst = status;
  }
  // One status for all: the gravest, or none beside documents.
  const status = worst.status === 'OK' && elements.length > 0 ? [] : [writeStatus(worst)];
  const udis = [...new Set(said.map(({ udi }) => udi))];
  return { text: writeFile([...elements, ...status]), status: worst, udis };
}
const GRAVITY: readonly PlainStatus['status'][] = ['OK', 'OK_POLL', 'OK_TRY_AGAIN', 'FAILED'];

function answerPart(contact: Contact, { said, answer, numbered }: Part) {
  const [first] = said;
  const busy = readText(contact.tx, 'maintenance') === 'on' && contact.way !== 'uploaded';
  const before = !busy && numbered ? heardBefore(contact, first) : null;
  if (before !== null && 'made' in before) return before;
  // As in the classic generation: an On-Prem whose time is over lets nobody in.
  const shut = busy ? OUTAGE : first.kind === 'trust' ? lapse(contact.tx, contact.now) : null;
  const given = shut === null ? (before ?? answer(contact)) : tryAgain(shut);
  const { status } = given;
  const made = signed(contact, first.udi, given);
  if (numbered && status.status === 'OK') remember(contact, first, { status, made });
  return { status, made };
}
/** As captures of the vendor's boxes show it. */
const OUTAGE = 'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT';

/** Reports of one box are one part; everything else is one each. */
function partsOf(said: readonly Said[]): readonly Part[] {
  const reports = new Map<string, [Said, ...Said[]]>();
  const parts: Part[] = [];
  for (const one of said) {
    const { kind, udi } = one;
    if (kind !== 'usage') {
      parts.push({ said: [one], answer: contact => HANDLERS[kind](contact, one), numbered: kind !== 'poll' });
      continue;
    }
    const known = reports.get(udi);
    if (known) known.push(one);
    else {
      const all: [Said, ...Said[]] = [one];
      reports.set(udi, all);
      parts.push({ said: all, answer: contact => takeUsage(contact, all), numbered: false });
    }
  }
  return parts;
}

/** What boxes say in a text; null where one element is not what it should be: then nothing of it counts. */
function readSaid(text: string): readonly Said[] | null {
  const elements = topOf(text);
  if (elements === null || elements.length === 0 || elements.length > ELEMENTS_MAX) return null;
  const said: Said[] = [];
  // The first that is nobody's ends it: each signature is work, and whoever sends nonsense pays for one.
  for (const one of elements) {
    const read = readOne(one);
    if (read === null) return null;
    said.push(read);
  }
  return said;
}
/** All reports of a box that was out of reach for years are fewer. */
const ELEMENTS_MAX = 2048;

/** Whose document this seems to be: of what is not verified yet, for limits of rates. */
export function speakerIn(text: string): string | null {
  const [first] = topOf(text) ?? [];
  const signature = first && typesOf(first.name).length > 0 ? asRecord(recordOf(first.inner)?.signature) : null;
  const { udi_pid: pid, udi_serial_number: sn } = asRecord(signature?.sudi) ?? {};
  return signature && `${textOr(pid)} ${textOr(sn)}`;
}

const textOr = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 128) : '');

/** A report may stand by itself, as in the vendor's example. */
function topOf(text: string): readonly Element[] | null {
  if (text.length > DOCUMENT_LIMIT) return null;
  const tops = readElements(text.replace(/^\ufeff?\s*(<\?xml [^<>&]*\?>)?/, ''));
  return tops?.length === 1 && tops[0]!.name === FILE_ROOT ? readElements(tops[0]!.inner) : tops;
}

function readOne({ name, inner }: Element): Said | null {
  const read = readSignedElement(inner);
  if (!read.ok) return null;
  const { type, payload: text, key, by } = read.value;
  const kind = typesOf(name).find(one => (one === 'usage' ? RUM_TYPE : one) === type);
  const payload = objectIn(text);
  if (kind === undefined || payload === null || !isUdi(by.udi)) return null;
  // Whose it is stands beside the signature; what is signed must say the same. Reports have their own place for it (usage.ts).
  const { udi_pid: pid, udi_serial_number: sn } = asRecord(payload.sudi) ?? {};
  if (kind !== 'usage' && (pid !== by.udi.pid || sn !== by.udi.sn)) return null;
  return { kind, wire: by.udi, udi: udiText(by.udi), key, softwareTag: by.softwareTag, text, payload };
}

function objectIn(text: string): Said['payload'] | null {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return null;
  }
}
