/**
 * What the documents of an authority say: acknowledgements, policies, trust codes, authorization codes, reservations,
 * conversions, accounts, root sets; and the status that stands beside them. Each is one element (document.ts); this file knows the
 * shape of each, once, for the reader in the guest and the writer in the authority. It verifies signatures through
 * document.ts and nothing else: whether a document is for this box, or comes too late, is intake's question.
 *
 * Element names of the vendor's public files where they are known (RUM ack, policy, `specificPLR`), ours otherwise.
 */

import { toBase64 } from '../lib/base64.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import {
  asRecord,
  bytesOf,
  type DocumentRefusal,
  type Element,
  element,
  plainJson,
  readElements,
  readRoot,
  recordOf,
  signDocument,
  textOf,
  verifyDocument,
} from './document.ts';
import type { WireUdi } from './message.ts';
import type { RootSet } from './rootset.ts';

export const POLICY_CLASSES = ['perpetual', 'subscription', 'enforced', 'export'] as const;
export type PolicyClass = (typeof POLICY_CLASSES)[number];
/** Days; absent: this policy does not say. */
export interface PolicyRule {
  readonly first?: number;
  readonly frequency?: number;
  readonly change?: number;
}
export type PolicyAttributes = Readonly<Partial<Record<PolicyClass, PolicyRule>>>;

/** What a code entitles to. Dates in ms; `end` null: for ever. */
export interface Grant {
  readonly tag: string;
  readonly count: number;
  readonly name: string;
  readonly description: string;
  readonly start: number;
  readonly end: number | null;
  /** `PERPETUAL`, `TERM`, `SUBSCRIPTION` */ readonly license: string;
  readonly subscription: string;
}

/** Times are the authority's, ms since 1970. `udi` null: for every box of the account. */
export type Document =
  | {
      readonly kind: 'rum-ack';
      readonly udi: WireUdi;
      readonly time: number;
      /** Report ids, and what the authority has to say of those it did not take. */
      readonly reports: readonly { readonly id: number; readonly ok: boolean; readonly text: string }[];
    }
  | {
      readonly kind: 'policy';
      readonly udi: WireUdi | null;
      readonly time: number;
      readonly name: string;
      readonly ackRequired: boolean;
      readonly attributes: PolicyAttributes;
    }
  | {
      readonly kind: 'trust-code';
      readonly udi: WireUdi;
      readonly time: number;
      /** The key that the box asked it for. */
      readonly key: Uint8Array;
      readonly until: number;
      readonly smartAccount: string;
      readonly virtualAccount: string;
    }
  | {
      readonly kind: 'authorization';
      readonly udi: WireUdi;
      readonly time: number;
      /** Of the request that it answers. */
      readonly request: number;
      readonly grants: readonly Grant[];
    }
  | { readonly kind: 'conversion-ack'; readonly udi: WireUdi; readonly time: number; readonly status: ConversionStatus }
  | {
      readonly kind: 'account';
      readonly udi: WireUdi | null;
      readonly time: number;
      readonly smartAccount: string;
      readonly virtualAccount: string;
    }
  | { readonly kind: 'root-update'; readonly udi: null; readonly time: number; readonly roots: Uint8Array }
  | {
      readonly kind: 'reservation';
      readonly udi: WireUdi;
      readonly time: number;
      readonly instance: string;
      /** The request code that it answers. */
      readonly request: string;
      readonly exportAllowed: boolean;
      readonly grants: readonly Grant[];
    };
export type DocumentKind = Document['kind'];
export const CONVERSION_STATUSES = ['success', 'already-converted', 'failed'] as const;
export type ConversionStatus = (typeof CONVERSION_STATUSES)[number];

/** Element of each kind but the reservation, whose content is XML in an element of its own. */
const ELEMENTS = {
  'rum-ack': 'smartLicenseRumAck',
  policy: 'smartLicensePolicy',
  'trust-code': 'smartLicenseTrustCode',
  authorization: 'smartLicenseAuthorization',
  'conversion-ack': 'smartLicenseConversionAck',
  account: 'smartLicenseAccountInfo',
  'root-update': 'smartLicenseRootUpdate',
} as const satisfies Record<Exclude<DocumentKind, 'reservation'>, string>;
const RESERVATION_ROOT = 'specificPLR';
export const FILE_ROOT = 'smartLicense';
const STATUS = 'smartLicenseStatus';

/** What the far end says without a signature: nothing is believed but that it wants more time, or has trouble. */
export interface PlainStatus {
  readonly status: 'OK' | 'OK_POLL' | 'OK_TRY_AGAIN' | 'FAILED';
  /** To be asked for by this name. */
  readonly pollId: string;
  /** Seconds to wait; 0: as the box sees fit. */
  readonly interval: number;
  readonly text: string;
}

export interface DocumentSigner {
  readonly seed: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

/** The element of a document, signed. */
export function writeDocument(document: Document, signer: DocumentSigner): string {
  if (document.kind === 'reservation') return writeReservation(document, signer);
  const { kind, udi, ...rest } = document;
  const json = {
    ...(udi && { sudi: { udi_pid: udi.pid, udi_serial_number: udi.sn } }),
    ...rest,
    ...('key' in rest && { key: toBase64(rest.key) }),
    ...('roots' in rest && { roots: toBase64(rest.roots) }),
  };
  return signDocument(ELEMENTS[kind], plainJson(json), signer);
}

export const writeStatus = ({ status, pollId, interval, text }: PlainStatus): string =>
  element(STATUS, plainJson({ status, poll_id: pollId, poll_interval: interval, message: text }));

/** A file or a reply of these elements. A reservation stands alone, as its own root. */
export const writeFile = (elements: readonly string[]): string =>
  elements.length === 1 && elements[0]!.startsWith(`<${RESERVATION_ROOT}>`)
    ? elements[0]!
    : element(FILE_ROOT, elements.join(''));

export interface ReadDocument {
  readonly document: Document;
  readonly chain: readonly Uint8Array[];
  /** What it says, as it stood there: for digests. */
  readonly content: string;
}
export type DocumentsRefusal = DocumentRefusal | 'not-a-document' | 'unknown-element' | 'incomplete';

/** All documents of a text, verified under the roots, and its status if there is one. One that fails fails all. */
export function readDocuments(
  text: string,
  roots: RootSet,
  known: readonly Uint8Array[] = [],
): Verdict<{ readonly documents: readonly ReadDocument[]; readonly status: PlainStatus | null }, DocumentsRefusal> {
  const tops = readTop(text);
  if (tops === null) return refuse('not-a-document');
  let status: PlainStatus | null = null;
  let chain = known;
  const documents: ReadDocument[] = [];
  for (const { name, inner } of tops) {
    if (name === STATUS) {
      status = readStatus(inner);
      if (status === null) return refuse('incomplete');
      continue;
    }
    const parts = readElements(inner);
    const content = parts?.[0]?.inner;
    const signature = parts?.find(part => part.name === 'signature')?.inner;
    if (content === undefined || signature === undefined)
      return refuse(ofAuthority(name) ? 'incomplete' : 'unknown-element');
    const document = name === RESERVATION_ROOT ? readReservation(parts!) : readJson(name, content);
    if (document === null) return refuse(ofAuthority(name) ? 'incomplete' : 'unknown-element');
    const verdict = verifyDocument(name, content, signature, roots, document.time, chain);
    if (!verdict.ok) return verdict;
    ({ chain } = verdict.value);
    documents.push({ document, chain, content });
  }
  return accept({ documents, status });
}

const ofAuthority = (name: string): boolean =>
  name === RESERVATION_ROOT || Object.values<string>(ELEMENTS).includes(name);

/** What stands in `<smartLicense>`; or the one element of the authority that is a file by itself. */
function readTop(text: string): readonly Element[] | null {
  const root = readRoot(text);
  return root?.name === FILE_ROOT ? readElements(root.inner) : root && [root];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 512;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Milliseconds that any calendar can show. */
const isTime = (value: unknown): value is number => isWhole(value) && value < 1e15;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= 1024;

function readStatus(inner: string): PlainStatus | null {
  const { status, poll_id: pollId, poll_interval: interval, message: text } = recordOf(inner) ?? {};
  const known = status === 'OK' || status === 'OK_POLL' || status === 'OK_TRY_AGAIN' || status === 'FAILED';
  if (!known || !isText(pollId) || pollId.length > 128 || !isWhole(interval) || !isText(text)) return null;
  // Nobody signs it, and it will stand in a log line and in the vault: no line of its own, no control sequence.
  return { status, pollId, interval, text: text.replace(/[^ -~]+/g, ' ').slice(0, 256) };
}

function udiOf(value: unknown): WireUdi | null {
  const { udi_pid: pid, udi_serial_number: sn } = asRecord(value) ?? {};
  return isText(pid) && isText(sn) ? { pid, sn } : null;
}

function readJson(name: string, content: string): Document | null {
  const value = recordOf(content);
  if (value === null || !isTime(value.time)) return null;
  const { time } = value;
  const udi = udiOf(value.sudi);
  if (name === ELEMENTS.policy) return readPolicy(value, udi, time);
  if (name === ELEMENTS['root-update']) {
    const roots = bytesOf(value.roots);
    return roots && { kind: 'root-update', udi: null, time, roots };
  }
  const { smartAccount, virtualAccount } = value;
  const accounts = isText(smartAccount) && isText(virtualAccount) ? { smartAccount, virtualAccount } : null;
  if (name === ELEMENTS.account) return accounts && { kind: 'account', udi, time, ...accounts };
  if (udi === null) return null;
  switch (name) {
    case ELEMENTS['rum-ack']: {
      const reports = isList(value.reports) ? value.reports.map(asRecord) : [null];
      const fine = reports.every(one => one && isWhole(one.id) && typeof one.ok === 'boolean' && isText(one.text));
      return fine ? ({ kind: 'rum-ack', udi, time, reports } as unknown as Document) : null;
    }
    case ELEMENTS['trust-code']: {
      const key = bytesOf(value.key);
      const { until } = value;
      if (key?.length !== 32 || !isTime(until) || accounts === null) return null;
      return { kind: 'trust-code', udi, time, key, until, ...accounts };
    }
    case ELEMENTS.authorization: {
      const { request } = value;
      const grants = grantsOf(value.grants);
      return grants && isWhole(request) ? { kind: 'authorization', udi, time, request, grants } : null;
    }
    case ELEMENTS['conversion-ack']: {
      const status = CONVERSION_STATUSES.find(one => one === value.status);
      return status ? { kind: 'conversion-ack', udi, time, status } : null;
    }
    default:
      return null;
  }
}

function readPolicy(value: Readonly<Record<string, unknown>>, udi: WireUdi | null, time: number): Document | null {
  const { name, ackRequired } = value;
  const given = asRecord(value.attributes);
  if (!isText(name) || typeof ackRequired !== 'boolean' || given === null) return null;
  const attributes: Partial<Record<PolicyClass, PolicyRule>> = {};
  for (const one of POLICY_CLASSES) {
    const rule = asRecord(given[one]);
    if (rule === null) continue;
    const days = Object.entries(rule).filter(([key]) => key === 'first' || key === 'frequency' || key === 'change');
    // A thousand years are for ever; more would leave what a date can hold.
    if (!days.every(([, count]) => isWhole(count) && count <= 365_000)) return null;
    attributes[one] = Object.fromEntries(days);
  }
  return { kind: 'policy', udi, time, name, ackRequired, attributes };
}

function grantsOf(value: unknown): readonly Grant[] | null {
  if (!isList(value)) return null;
  const grants = value.map(asRecord);
  const fine = grants.every(
    one =>
      one &&
      isText(one.tag) &&
      isWhole(one.count) &&
      isText(one.name) &&
      isText(one.description) &&
      isTime(one.start) &&
      (one.end === null || isTime(one.end)) &&
      isText(one.license) &&
      isText(one.subscription),
  );
  if (!fine) return null;
  // What a later authority may say besides is not kept.
  return (grants as unknown as readonly Grant[]).map(
    ({ tag, count, name, description, start, end, license, subscription }) => {
      return { tag, count, name, description, start, end, license, subscription };
    },
  );
}

type Reservation = Extract<Document, { kind: 'reservation' }>;

/** The authorization file of a specific reservation, as the vendor's is shaped; `requestCode` and `exportAllowed` are ours. */
function writeReservation(document: Reservation, signer: DocumentSigner): string {
  const { udi, time, instance, request, exportAllowed, grants } = document;
  const content = [
    element('flag', 'A'),
    element('version', 'C'),
    element('piid', instance),
    element('timestamp', String(time)),
    element('requestCode', escaped(request)),
    element('exportAllowed', String(exportAllowed)),
    element('entitlements', grants.map(writeGrant).join('')),
  ].join('');
  const tail = element('udi', escaped(`P:${udi.pid},S:${udi.sn}`));
  return signDocument(RESERVATION_ROOT, content, signer, 'authorizationCode', tail);
}

const writeGrant = ({ tag, count, start, end, license, name, description, subscription }: Grant): string =>
  element(
    'entitlement',
    [
      element('tag', escaped(tag)),
      element('count', String(count)),
      element('startDate', String(start)),
      element('endDate', end === null ? '' : String(end)),
      element('licenseType', license),
      element('displayName', escaped(name)),
      element('tagDescription', escaped(description)),
      element('subscriptionID', escaped(subscription)),
    ].join(''),
  );
const escaped = (text: string): string => (/[<>&]/.test(text) ? `<![CDATA[${text}]]>` : text);

/** The text of each member by its name. */
function members(inner: string): Readonly<Record<string, string>> | null {
  const all = readElements(inner);
  if (all === null) return null;
  return Object.fromEntries(
    all.map(({ name, inner: text }) => [name, name === 'entitlements' ? text : (textOf(text) ?? '')]),
  );
}
const number = (text: string | undefined): number =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : -1;

function readReservation(parts: readonly Element[]): Reservation | null {
  const [code] = parts;
  const whose = textOf(parts.find(({ name }) => name === 'udi')?.inner ?? '') ?? '';
  const value = code?.name === 'authorizationCode' ? members(code.inner) : null;
  const bound = /^C[A-Z]-Z(.+):([^:]+)-[^-]+-[^-]+$/.exec(value?.requestCode ?? '');
  const named = /^P:(.+),S:([^,]+)/.exec(whose);
  // The UDI outside is not signed: the request code inside names the same one.
  if (value === null || bound === null || named === null || bound[1] !== named[1] || bound[2] !== named[2]) return null;
  const items = readElements(value.entitlements ?? '');
  const grants = items?.map(({ inner }) => readGrant(members(inner)));
  const time = number(value.timestamp);
  if (!grants?.every(one => one !== null) || time < 0 || value.flag !== 'A' || value.version !== 'C') return null;
  const { piid: instance = '', requestCode: request = '', exportAllowed } = value;
  const udi = { pid: bound[1]!, sn: bound[2]! };
  return { kind: 'reservation', udi, time, instance, request, exportAllowed: exportAllowed === 'true', grants };
}

function readGrant(value: Readonly<Record<string, string>> | null): Grant | null {
  if (value === null) return null;
  const {
    tag = '',
    licenseType = '',
    displayName = '',
    tagDescription = '',
    subscriptionID = '',
    endDate = '',
  } = value;
  const count = number(value.count);
  const start = number(value.startDate);
  const end = endDate === '' ? null : number(endDate);
  if (tag === '' || count < 0 || start < 0 || (end !== null && end < 0)) return null;
  const texts = { name: displayName, description: tagDescription, license: licenseType, subscription: subscriptionID };
  return { tag, count, start, end, ...texts };
}
