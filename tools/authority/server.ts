/** The authority as a service: a data directory, a socket, and the app between them. */

import { systemEntropy } from './entropy.ts';
import { anchorOf, openFolder, writeAnchor } from './folder.ts';
import { createApp, type Limits } from './http.ts';
import { listen, readListen, shut } from './listening.ts';
import { type Fetch, withDoors } from './onprem-http.ts';
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
    const fetch = withDoors(app.fetch as Fetch, { store, now, entropy: systemEntropy });
    const { server, url } = await listen(fetch as typeof app.fetch, host, port);
    // Not before the socket is ours: a bearer token is shown once, by a start that succeeds.
    const bearer = setUp(store, now(), systemEntropy);
    refreshAnchor();
    return { url, anchor: anchorOf(data), bearer, close: () => shut(server).finally(() => store.close()) };
  } catch (fault) {
    store.close();
    throw fault;
  }
}
