/** The collector as a service: a directory, a socket, and the way to the authority, tried at once and then each minute. */

import { DOCUMENT_LIMIT } from '../../src/wire/document.ts';
import { createCslu } from './cslu.ts';
import { openSpool } from './cslu-spool.ts';
import { forwarder } from './forward.ts';
import { listen, readListen, shut } from './listening.ts';

const WITHIN_MS = 50_000;
const EVERY_MS = 60_000;

export interface CsluService {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it; resolves when it listens. */
export async function startCslu(options: {
  readonly listen: string;
  readonly data: string;
  /** The authority's URL for collectors; absent: by file alone. */
  readonly to?: string;
  readonly ca?: string;
  readonly proxy?: string;
  /** Seconds that a box is told to wait. */
  readonly interval?: number;
  readonly every?: number;
  readonly now?: () => number;
}): Promise<CsluService> {
  const { to, ca, proxy, interval, every = EVERY_MS, now = Date.now } = options;
  const { host, port } = readListen(options.listen);
  const spool = openSpool(options.data);
  const up = to
    ? forwarder({ within: WITHIN_MS, most: DOCUMENT_LIMIT, ...(ca && { ca }), ...(proxy && { proxy }) })
    : null;
  const cslu = createCslu({
    spool,
    now,
    up: up && to ? { url: to, forward: up.forward } : null,
    ...(interval !== undefined && { interval }),
  });
  const { server, url } = await listen(cslu.app.fetch, host, port);
  const timer = up && setInterval(() => void cslu.pump(), every);
  void cslu.pump();
  const close = async () => {
    if (timer) clearInterval(timer);
    await shut(server);
    await up?.close();
    await cslu.pump();
  };
  return { url, close };
}
