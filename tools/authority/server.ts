/** The authority as a service: a data directory, a socket, and the app between them. */

import { serve } from '@hono/node-server';
import { systemEntropy } from './entropy.ts';
import { anchorOf, openFolder, writeAnchor } from './folder.ts';
import { createApp, type Limits } from './http.ts';
import type { OperationName } from './operations.ts';
import { setUp } from './setup.ts';

export interface ServiceOptions {
  /** `HOST:PORT`, `[IPV6]:PORT` or `PORT`; 127.0.0.1 where no host is given, any free port for 0. */
  readonly listen: string;
  /** Data directory, made if it is missing. */
  readonly data: string;
  /** Wall clock, ms. */
  readonly now?: () => number;
  readonly limits?: Partial<Limits>;
}
export interface Service {
  readonly url: string;
  /** File with the trust anchor for boxes. */
  readonly anchor: string;
  /** The administrator's first bearer token: at the first start only. */
  readonly bearer: string | null;
  close(): Promise<void>;
}

/** Starts it; resolves when it listens, rejects when it cannot. */
export async function startAuthority(options: ServiceOptions): Promise<Service> {
  const { data, now = Date.now, limits = {} } = options;
  const { host, port } = readListen(options.listen);
  const store = openFolder(data);
  try {
    const refreshAnchor = () => writeAnchor(data, store, now());
    const done = (name: OperationName) => name === 'rootsRotate' && refreshAnchor();
    const app = createApp({ store, now, entropy: systemEntropy, limits, done });
    const { server, url } = await listen(app.fetch, host, port);
    // Not before the socket is ours: a bearer token is shown once, by a start that succeeds.
    const bearer = setUp(store, now(), systemEntropy);
    refreshAnchor();
    return { url, anchor: anchorOf(data), bearer, close: () => shut(server).finally(() => store.close()) };
  } catch (fault) {
    store.close();
    throw fault;
  }
}

type Server = ReturnType<typeof serve>;

function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number) {
  return new Promise<{ readonly server: Server; readonly url: string }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, ({ address, family, port: taken }) => {
      resolve({ server, url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}` });
    });
    server.once('error', reject);
  });
}

function shut(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function readListen(listen: string): { readonly host: string; readonly port: number } {
  const parts = /^(?:(\[[0-9a-fA-F:.]+\]|[^:[\]]+):)?(\d{1,5})$/.exec(listen);
  const port = Number(parts?.[2]);
  if (!parts || port > 65_535) throw new Error(`Cannot listen on '${listen}': give HOST:PORT, such as 127.0.0.1:8443.`);
  return { host: (parts[1] ?? '127.0.0.1').replace(/[[\]]/g, ''), port };
}
