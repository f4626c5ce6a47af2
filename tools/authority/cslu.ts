/**
 * The collector (CSLU): boxes push their documents here and are told at once to poll; the authority's documents come later,
 * over a wire or in a file, and lie ready for the next poll. It has no key: what it says itself is a status without a
 * signature, which can delay a box and nothing else. It never answers before what it was given is on the disk.
 *
 * A push keeps the name that is made of its own bytes, so one that comes twice is one. The authority answers a doubled
 * push the way it answered the first: an answer that was lost is asked for once more.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  asRecord,
  DOCUMENT_LIMIT,
  type Element,
  element,
  readElements,
  readSignedElement,
  recordOf,
} from '../../src/wire/document.ts';
import { FILE_ROOT, type PlainStatus, writeStatus } from '../../src/wire/documents.ts';
import { type EntryState, entryId, type Spool } from './cslu-spool.ts';
import type { Forward } from './forward.ts';
import { Complaint } from './input.ts';
import { limiter, type Rate } from './limits.ts';
import { peer } from './listening.ts';
import { DAY_MS } from './periods.ts';

export const CSLU_PATH = '/cslu/v1/pi';
export const HEALTH_PATH = '/cslu/v1/health';
/** The vendor's service says 300 seconds. */
const INTERVAL_S = 300;
/** Ours. A box asks again long before; what nobody has asked for since will not be. */
const KEPT_MS = 90 * DAY_MS;
const ENTRIES_MAX = 10_000;
const RATE: Rate = { burst: 600, perMinute: 1200 };
const STATUS = 'smartLicenseStatus';
const FULL = { status: 'OK_TRY_AGAIN', pollId: '', text: 'LS_LICENGINE_FAIL_TO_CONNECT' } as const;

export interface CsluOptions {
  readonly spool: Spool;
  /** Wall clock, ms. */
  readonly now: () => number;
  /** The way to the authority; null: by file alone. */
  readonly up: { readonly url: string; readonly forward: Forward } | null;
  /** Seconds that a box is told to wait. */
  readonly interval?: number;
  readonly entries?: number;
  readonly rate?: Rate;
}
export interface Cslu {
  readonly app: Hono;
  /** What a box is answered to this document; null: it is none. */
  answer(text: string): string | null;
  /** Sends on what waits; resolves when all of it was tried. The first failure ends it: the others would fail, too. */
  pump(): Promise<void>;
}

export function createCslu(options: CsluOptions): Cslu {
  const { spool, now, up, interval = INTERVAL_S, entries = ENTRIES_MAX, rate = RATE } = options;
  const byAddress = limiter(rate);
  let trouble: string | null = null;
  let pumping: Promise<void> | null = null;
  let again = false;
  /** What was handed out: a box that pushes the same once more did not hear it, or does not believe it. */
  const handed = new Set<string>();
  const pump = (): Promise<void> => {
    again = true;
    pumping ??= (async () => {
      while (again) {
        again = false;
        // A full disk, say: what was pushed stays as it is.
        if (up) trouble = await sendWaiting(spool, up, now).catch((fault: Error) => `fails: ${fault.message}`);
      }
    })().finally(() => {
      pumping = null;
    });
    return pumping;
  };
  prune(spool, now(), entries);

  const later = (pollId: string) => writeStatus({ status: 'OK_POLL', pollId, interval, text: '' });
  const answer = (text: string): string | null => {
    const push = readPush(text);
    if (push === null) return null;
    const asked = push.poll === null ? null : spool.get(push.poll);
    const ours = asked?.udi === push.udi ? asked : null;
    if (ours?.state === 'ready') {
      handed.add(ours.id);
      return element(FILE_ROOT, ours.reply);
    }
    // A poll for a name that is not ours is the authority's to answer: a push like any other.
    const id = ours?.id ?? entryId(text);
    const before = ours ?? spool.get(id);
    if (!before) {
      prune(spool, now(), entries - 1);
      if (spool.size >= entries) return element(FILE_ROOT, writeStatus({ ...FULL, interval }));
      spool.put({ id, udi: push.udi, text, received: now(), at: now(), state: 'waiting', reply: '' });
    } else if (before.state === 'ready' && handed.delete(id)) {
      spool.put({ ...before, at: now(), state: 'waiting', reply: '' });
    }
    void pump();
    return element(FILE_ROOT, later(id));
  };

  const app = new Hono();
  app.get(HEALTH_PATH, c => {
    const all = spool.list();
    const count = (state: EntryState) => all.filter(one => one.state === state).length;
    const upstream = up === null ? 'none: export and import files' : (trouble ?? 'reachable');
    return c.json({
      status: 'ok',
      upstream,
      waiting: count('waiting'),
      exported: count('exported'),
      ready: count('ready'),
    });
  });
  app.use(async (c, next) =>
    byAddress.admit(peer(c), now()) ? next() : c.json({ error: 'Too many requests from here: wait a minute.' }, 429),
  );
  const tooLong = `A document has at most ${DOCUMENT_LIMIT} bytes.`;
  app.use(bodyLimit({ maxSize: DOCUMENT_LIMIT, onError: c => c.json({ error: tooLong }, 413) }));
  app.post(CSLU_PATH, async c => {
    const answered = answer(await c.req.text());
    if (answered === null) return c.json({ error: 'This is no document of a box: transport cslu sends those.' }, 400);
    return c.body(answered, 200, { 'content-type': 'application/xml' });
  });
  app.notFound(c => c.json({ error: `There is nothing at ${c.req.path}: boxes post to ${CSLU_PATH}.` }, 404));
  return { app, answer, pump };
}

interface Push {
  readonly udi: string;
  /** What it polls for; null: nothing. */
  readonly poll: string | null;
}

/** All elements of one box, each signed by the key that it brings; null: no such document. */
function readPush(text: string): Push | null {
  const elements = elementsOf(text);
  if (elements === null || elements.length === 0) return null;
  let push: Push | null = null;
  // The first that is wrong ends it: each signature is work.
  for (const { inner } of elements) {
    const read = readSignedElement(inner);
    if (!read.ok) return null;
    const { by, payload } = read.value;
    const udi = `PID:${by.udi.pid},SN:${by.udi.sn}`;
    if (push !== null && push.udi !== udi) return null;
    const { poll_id: poll } = payloadOf(payload) ?? {};
    push ??= { udi, poll: typeof poll === 'string' && poll !== '' ? poll : null };
  }
  return push;
}

function payloadOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What stands in `<smartLicense>`, however long a file of all boxes is. */
export function elementsOf(text: string): readonly Element[] | null {
  const roots = readElements(text.replace(/^\ufeff?\s*(<\?xml [^<>&]*\?>)?/, ''));
  return roots?.length === 1 && roots[0]!.name === FILE_ROOT ? readElements(roots[0]!.inner) : null;
}

/** Null, or what is wrong with the way up. */
async function sendWaiting(
  spool: Spool,
  { url, forward }: NonNullable<CsluOptions['up']>,
  now: () => number,
): Promise<string | null> {
  // What failed goes to the end of the line, so that one that the authority cannot digest holds up nobody for long.
  const line = [...spool.list()].sort((a, b) => a.at - b.at);
  for (const { id, state } of line) {
    const entry = state === 'ready' ? null : spool.get(id);
    if (!entry) continue;
    const back = await forward(url, entry.text, { 'content-type': 'application/xml' });
    const failing = (why: string): string => {
      spool.put({ ...entry, at: now() });
      return why;
    };
    if ('lost' in back) return failing(`unreachable: ${back.detail}`);
    const text = Buffer.from(back.body).toString('utf8');
    const elements = text === '' ? [] : elementsOf(text);
    const refused = back.status >= 400 && back.status < 500 && back.status !== 408 && back.status !== 429;
    if (refused) {
      const status: PlainStatus = {
        status: 'FAILED',
        pollId: '',
        interval: 0,
        text: `HTTP ${back.status} from the authority`,
      };
      spool.put({ ...entry, at: now(), state: 'ready', reply: writeStatus(status) });
      continue;
    }
    if (back.status !== 200 || elements === null) return failing(`answers HTTP ${back.status}`);
    // Not now: the same push again later. A name to poll for is the box's, who gets it with its next poll.
    if (elements.some(({ name, inner }) => name === STATUS && isLater(inner))) continue;
    spool.put({ ...entry, at: now(), state: 'ready', reply: elements.map(written).join('') });
  }
  return null;
}

const written = ({ name, inner }: Element): string => element(name, inner);
const isLater = (inner: string): boolean => {
  const { status, poll_id: pollId } = recordOf(inner) ?? {};
  return status === 'OK_TRY_AGAIN' || (status === 'OK_POLL' && !pollId);
};

/**
 * Files with all that waits, for the authority's `upload`, each as long as it reads at once; what was exported before and not
 * answered comes along.
 */
export function exportFiles(
  spool: Spool,
  now: number,
  most = FILE_CHARACTERS,
): { readonly texts: readonly string[]; readonly pushes: number; readonly boxes: number } {
  const entries = spool.list().flatMap(({ id, state }) => (state === 'ready' ? [] : (spool.get(id) ?? [])));
  const elements = new Set(entries.flatMap(({ text }) => (elementsOf(text) ?? []).map(written)));
  const files: string[][] = [];
  let length = most;
  for (const one of elements) {
    length += one.length + 1;
    if (length > most || files.at(-1)!.length >= FILE_ELEMENTS) {
      files.push([]);
      length = one.length + 1;
    }
    files.at(-1)!.push(one);
  }
  for (const entry of entries) spool.put({ ...entry, state: 'exported', at: now });
  return {
    texts: files.map(all => element(FILE_ROOT, all.join('\n'))),
    pushes: entries.length,
    boxes: new Set(entries.map(({ udi }) => udi)).size,
  };
}
/** Less than an authority reads at once: on its way it may stand in JSON, which makes it longer. */
const FILE_CHARACTERS = (DOCUMENT_LIMIT * 3) / 4;
const FILE_ELEMENTS = 2000;

/**
 * Hands the authority's documents to the boxes that they name. One that names nobody, as a root set does, goes with the
 * documents before it: it was signed for that box. A push that came meanwhile, and that they do not answer, waits on. Gives for how
 * many pushes something came. Whether the authority signed them
 * is for each box to find out: nothing is decided by them here.
 */
export function importFile(
  spool: Spool,
  text: string,
  now: number,
): { readonly documents: number; readonly answered: number; readonly unclaimed: number } {
  const elements = elementsOf(text)?.filter(({ name }) => name !== STATUS);
  if (!elements) throw new Complaint(400, 'This is no file of an authority: <smartLicense> with its documents.');
  if (elements.some(({ name }) => !name.startsWith('smartLicense')))
    throw new Complaint(400, 'This is what boxes said: upload it at the authority, and import what that gives for it.');
  const replies = new Map<string, Element[]>();
  let whose = '';
  for (const one of elements) {
    whose = udiOf(one) ?? whose;
    replies.set(whose, [...(replies.get(whose) ?? []), one]);
  }
  let answered = 0;
  const claimed = new Set<string>();
  for (const { id, state, udi } of spool.list()) {
    const reply = replies.get(udi);
    if (reply !== undefined && state !== 'ready') claimed.add(udi);
    const entry = state === 'ready' || reply === undefined ? null : spool.get(id);
    if (!entry || !reply || !isAnswered(entry.text, reply)) continue;
    spool.put({ ...entry, state: 'ready', at: now, reply: reply.map(written).join('') });
    answered++;
  }
  return { documents: elements.length, answered, unclaimed: replies.size - claimed.size };
}

/** The document that answers an element of a box. */
const ANSWERS: Readonly<Record<string, string>> = {
  RUMReport: 'smartLicenseRumAck',
  PollRequest: 'smartLicenseRumAck',
  TrustRequest: 'smartLicenseTrustCode',
  AuthorizationRequest: 'smartLicenseAuthorization',
  ConversionRequest: 'smartLicenseConversionAck',
};

/** Do these documents answer something of a push? An acknowledgement names its reports, a code the number of its request. */
function isAnswered(text: string, reply: readonly Element[]): boolean {
  return (elementsOf(text) ?? []).some(({ name, inner }) => {
    const payload = payloadOf(String(recordOf(inner)?.payload));
    const id = asRecord(payload?.asset_identification)?.report_id;
    return reply.some(one => {
      if (one.name !== ANSWERS[name]) return false;
      const said = contentOf(one);
      if (name === 'RUMReport')
        return Array.isArray(said?.reports) && said.reports.some(its => asRecord(its)?.id === id);
      return name !== 'AuthorizationRequest' || said?.request === payload?.request;
    });
  });
}

/** What a document of the authority says. */
const contentOf = ({ inner }: Element) =>
  recordOf(readElements(inner)?.find(({ name }) => name === 'data')?.inner ?? '');

/** Whom a document of the authority is for; null: for everyone. */
function udiOf(document: Element): string | null {
  const { udi_pid: pid, udi_serial_number: sn } = asRecord(contentOf(document)?.sudi) ?? {};
  return typeof pid === 'string' && typeof sn === 'string' ? `PID:${pid},SN:${sn}` : null;
}

/** What waits for the authority is never dropped. */
function prune(spool: Spool, now: number, most: number): void {
  let above = spool.size - most;
  for (const { id, state, at } of spool.list()) {
    if (state !== 'ready' || (above <= 0 && now - at <= KEPT_MS)) continue;
    spool.remove(id);
    above--;
  }
}
