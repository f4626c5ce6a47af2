/** Sockets of the services: where they listen, how they end, who is at the other side. They know no app. */

import { serve } from '@hono/node-server';
import type { Context } from 'hono';

export type Server = ReturnType<typeof serve>;

/** Serves an app on an address; port 0: any free one. */
export function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number) {
  return new Promise<{ readonly server: Server; readonly url: string }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, ({ address, family, port: taken }) => {
      resolve({ server, url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}` });
    });
    server.once('error', reject);
  });
}

/** Ends a server and all its connections. */
export function shut(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/** `HOST:PORT`, taken apart; a sentence where it is none. */
export function readListen(listen: string): { readonly host: string; readonly port: number } {
  const parts = /^(?:(\[[0-9a-fA-F:.]+\]|[^:[\]]+):)?(\d{1,5})$/.exec(listen);
  const port = Number(parts?.[2]);
  if (!parts || port > 65_535) throw new Error(`Cannot listen on '${listen}': give HOST:PORT, such as 127.0.0.1:8443.`);
  return { host: (parts[1] ?? '127.0.0.1').replace(/[[\]]/g, ''), port };
}

/** The peer of the socket: what node-server puts into the environment of a request. */
export function peer(c: Context): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? 'unknown';
}
