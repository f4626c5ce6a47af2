/**
 * The surroundings of a box for test/shims/conformance.ts, all on loopback: a UDP and a TCP syslog collector, and peers of
 * the transport that each have a way of their own. For any host, whatever it is written in.
 */
import { createSocket } from 'node:dgram';
import { createServer, type Server as HttpServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { REPLY_LIMIT } from '../../platform-shims/shim.ts';
import type { Peer } from '../shims/conformance.ts';

/** The inventory file of a cBR-8 with one line card. */
export const BOX = JSON.stringify({
  'ietf-hardware:hardware': {
    component: [
      {
        name: 'chassis',
        class: 'iana-hardware:chassis',
        'model-name': 'CBR-8-CCAP-CHASS',
        'serial-num': 'FXS1739Q0NR',
      },
      { name: 'clc 9/0', class: 'iana-hardware:module', parent: 'chassis', 'parent-rel-pos': 9 },
    ],
  },
});

export const port = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
export const listen = async <S extends Server | HttpServer>(server: S, host = '127.0.0.1'): Promise<S> => {
  await new Promise<void>(resolve => server.listen(0, host, () => resolve()));
  return server;
};
export const shut = (server: Server | HttpServer): void => {
  if ('closeAllConnections' in server) server.closeAllConnections();
  server.close();
};

/** One HTTP server that is every peer, by the path that it is asked for. */
export async function openPeers() {
  const server = await listen(createServer((asked, answer) => behave(asked.url!.slice(1) as Peer, asked, answer)));
  return {
    url: (kind: Peer) => (kind === 'refused' ? 'http://127.0.0.1:9/' : `http://127.0.0.1:${port(server)}/${kind}`),
    close: () => shut(server),
  };
}

function behave(kind: Peer, asked: NodeJS.ReadableStream, answer: ServerResponse): void {
  if (kind === 'echo') asked.pipe(answer);
  else if (kind === 'empty') answer.end();
  else if (kind === 'limit') answer.end(Buffer.alloc(REPLY_LIMIT));
  else if (kind === 'oversize') answer.end(Buffer.alloc(REPLY_LIMIT + 1));
  else if (kind === 'error') answer.writeHead(503).end('busy');
}

export async function udpCollector() {
  const messages: string[] = [];
  const socket = createSocket('udp4').on('message', one => messages.push(one.toString()));
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  return { port: socket.address().port, messages, close: () => void socket.close() };
}

/** Reads octet-counted frames, strictly. */
export async function tcpCollector(host = '127.0.0.1', at = 0) {
  const messages: string[] = [];
  const sockets = new Set<{ destroy(): void }>();
  const server = createTcpServer(socket => {
    sockets.add(socket);
    let unread = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', chunk => {
      unread = Buffer.concat([unread, chunk]);
      for (let head = /^([1-9]\d*) /.exec(unread.toString('latin1')); head; ) {
        const [start, end] = [head[0].length, head[0].length + Number(head[1])];
        if (unread.length < end) return;
        messages.push(unread.subarray(start, end).toString());
        unread = unread.subarray(end);
        head = /^([1-9]\d*) /.exec(unread.toString('latin1'));
      }
    });
  });
  await new Promise<void>(resolve => server.listen(at, host, resolve));
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: port(server), messages, close };
}
