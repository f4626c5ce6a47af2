/** An On-Prem's dealings with its data directory: founding, files, synchronization over HTTP, and the service. */
import { readFileSync } from 'node:fs';
import { systemEntropy } from './entropy.ts';
import { databaseOf, isFolder, openFolder, writeAnchor } from './folder.ts';
import { type Forward, forwarder } from './forward.ts';
import { applyAnswer, foundOnPrem, makeRequest, onPremStatus, setClassicOnly } from './onprem.ts';
import { FILE_LIMIT } from './onprem-files.ts';
import { SYNC_PATH } from './onprem-http.ts';
import { authorityTime } from './records.ts';
import { type Service, startAuthority } from './server.ts';
import type { Tx } from './store.ts';

const WITHIN_MS = 60_000;
const HOUR_MS = 3_600_000;
export interface Way {
  readonly upstream: string;
  readonly ca?: string;
  readonly proxy?: string;
}

/** The work in one transaction of the directory's store. */
export function inFolder<T>(data: string, work: (tx: Tx, now: number) => T, now: () => number = Date.now): T {
  if (!isFolder(data))
    throw new Error(`There is no ${databaseOf(data)}: 'onprem init' makes it, or name it with --data.`);
  const store = openFolder(data);
  try {
    return store.transaction(tx => work(tx, authorityTime(tx, now())));
  } finally {
    store.close();
  }
}

/** Makes the directory; `anchor`: a file. */
export function initOnPrem(
  data: string,
  wishes: { readonly name: string; readonly anchor: string; readonly code: string },
) {
  const anchor = wishes.anchor === '' ? '' : readFileSync(wishes.anchor, 'utf8');
  const store = openFolder(data);
  try {
    return store.transaction(tx => foundOnPrem(tx, systemEntropy, { ...wishes, anchor }));
  } finally {
    store.close();
  }
}

export const requestOf = (data: string, now: () => number = Date.now) =>
  inFolder(data, (tx, at) => makeRequest(tx, at, systemEntropy), now);

/** Applies an answer; boxes that are new get the root set that came with it. */
export function applyTo(data: string, text: string, now: () => number = Date.now) {
  const applied = inFolder(data, (tx, at) => applyAnswer(tx, at, text), now);
  const store = openFolder(data);
  try {
    writeAnchor(data, store, now());
  } finally {
    store.close();
  }
  return applied;
}

/** Asks over HTTP and applies the answer; twice where licences were taken back, for that counts from the next request on. */
export async function synchronize(data: string, upstream: string, forward: Forward, now: () => number = Date.now) {
  const once = async () => {
    const { text } = requestOf(data, now);
    const url = new URL(SYNC_PATH, upstream);
    const back = await forward(url.href, text, { 'content-type': 'application/json' });
    if ('lost' in back) throw new Error(`Cannot synchronize with ${url.origin}: ${back.detail}.`);
    const said = Buffer.from(back.body).toString('utf8');
    if (back.status !== 200)
      throw new Error(errorIn(said) ?? `${url.origin} answered ${back.status}: is an authority there?`);
    return applyTo(data, said, now);
  };
  const applied = await once();
  return applied.confirm ? once() : applied;
}

function errorIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error : null;
  } catch {
    return null;
  }
}

export interface OnPremService extends Service {
  readonly name: string;
}

/** Serves; synchronizes first and then every so many hours, where there is a way. `told`: what came of it. */
export async function startOnPrem(options: {
  readonly listen: string;
  readonly data: string;
  readonly way: Way | null;
  readonly hours: number;
  readonly classicOnly: boolean;
  readonly told: (text: string) => void;
  readonly now?: () => number;
}): Promise<OnPremService> {
  const { data, way, hours, classicOnly, told, now = Date.now } = options;
  const { ca, proxy } = way ?? {};
  const up = way && forwarder({ within: WITHIN_MS, most: FILE_LIMIT, ...(ca && { ca }), ...(proxy && { proxy }) });
  const sync = async () => {
    if (!up || !way) return;
    await synchronize(data, way.upstream, up.forward, now).then(
      ({ sequence, until }) => told(`Synchronized, ${sequence}; licences until ${until}.`),
      (fault: Error) => told(fault.message),
    );
  };
  try {
    inFolder(data, tx => setClassicOnly(tx, classicOnly), now);
    await sync();
    const { name } = inFolder(data, onPremStatus, now);
    const service = await startAuthority({ listen: options.listen, data, now });
    const timer = up && setInterval(() => void sync(), hours * HOUR_MS);
    const close = async () => {
      if (timer) clearInterval(timer);
      await up?.close();
      await service.close();
    };
    return { ...service, name, close };
  } catch (fault) {
    await up?.close();
    throw fault;
  }
}
