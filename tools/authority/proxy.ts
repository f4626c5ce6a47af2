/**
 * An HTTP proxy for test labs: CONNECT for HTTPS, absolute-form for HTTP (RFC 9110 sections 7.2 and 9.3.6), with basic
 * authentication and a list of where it may go. Unless told otherwise that is this machine alone, judged by the address that a
 * name resolves to, and that very address is the one it connects to. It never opens what goes through.
 */
import { timingSafeEqual } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { readListen } from './listening.ts';

export interface ProxyOptions {
  readonly listen: string;
  /** `user:password`; absent: everybody may use it. */
  readonly auth?: string;
  /** `HOST`, `HOST:PORT` or `*`; empty: loopback alone. */
  readonly allow?: readonly string[];
  /** ms to connect, and ms of silence before it hangs up. */
  readonly within?: number;
  readonly idle?: number;
  readonly connections?: number;
}
export interface Proxy {
  readonly url: string;
  /** What went through and what was refused, for tests and for the one who runs it. */
  readonly counts: { tunnels: number; requests: number; refused: number };
  close(): Promise<void>;
}

const WITHIN_MS = 10_000;
const IDLE_MS = 120_000;
const CONNECTIONS_MAX = 256;
/** They are between two neighbours, and end here (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/** Starts it; resolves when it listens, rejects when it cannot. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { within = WITHIN_MS, idle = IDLE_MS, connections = CONNECTIONS_MAX, auth, allow = [] } = options;
  const { host, port } = readListen(options.listen);
  if (auth !== undefined && !/^[^:]+:.+$/.test(auth)) throw new Error('--auth must be given as USER:PASSWORD.');
  const allowed = allow.map(readAllowed);
  const counts = { tunnels: 0, requests: 0, refused: 0 };
  const open = new Set<Duplex>();
  const held = <S extends Duplex>(stream: S): S => {
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    stream.on('error', () => stream.destroy());
    return stream;
  };

  /** The address to connect to, or why not. */
  const judge = async (message: IncomingMessage, target: Target | null): Promise<string | Refusal> => {
    if (auth !== undefined && !isUser(message.headers['proxy-authorization'], auth)) {
      return [407, 'Say who you are: Proxy-Authorization: Basic.'];
    }
    if (target === null) return [400, 'Ask for CONNECT HOST:PORT, or for http://HOST/PATH.'];
    if (allowed.length > 0 && !allowed.some(one => isNamed(one, target)))
      return [403, `${target.host}:${target.port} is not on the list: --allow.`];
    const found = await lookup(target.host, { order: 'ipv4first' }).catch(() => null);
    if (found === null) return [502, `${target.host} cannot be resolved.`];
    if (allowed.length === 0 && !isLoopback(found.address)) {
      return [403, `${target.host} is not this machine: --allow lets others in.`];
    }
    return found.address;
  };

  const server = createServer((message, response) => void relay(message, response));
  async function relay(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = absolute(message.url ?? '');
    const address = await judge(message, target);
    if (typeof address !== 'string') return refuse(response, address);
    if (response.destroyed) return;
    counts.requests++;
    const headers = Object.fromEntries(
      Object.entries(message.headers).filter(([name]) => !HOP_BY_HOP.test(name) && name !== 'host'),
    );
    const { path, port: to, host: name } = target!;
    const onward = request({
      host: address,
      port: to,
      path,
      method: message.method ?? 'GET',
      headers: {
        ...headers,
        // Whatever the method: a body without its frame would pass for the next request.
        ...(message.headers['transfer-encoding'] !== undefined && { 'transfer-encoding': 'chunked' }),
        host: to === 80 ? name : `${bracketed(name)}:${to}`,
      },
      timeout: within,
    });
    onward.once('response', back => {
      const kept = Object.entries(back.headers).filter(([key]) => !HOP_BY_HOP.test(key));
      response.writeHead(back.statusCode ?? 502, Object.fromEntries(kept));
      back.pipe(response);
    });
    onward.once('timeout', () => onward.destroy(new Error('timeout')));
    onward.once('error', fault => {
      if (response.headersSent) return void response.destroy();
      refuse(
        response,
        fault.message === 'timeout' ? [504, 'No answer in time.'] : [502, `No way there: ${codeOf(fault)}.`],
      );
    });
    response.once('close', () => onward.destroy());
    message.pipe(onward);
  }
  function refuse(response: ServerResponse, [status, error]: Refusal): void {
    counts.refused++;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 407 && CHALLENGE),
      connection: 'close',
    });
    response.end(JSON.stringify({ error }));
  }

  server.on(
    'connect',
    (message: IncomingMessage, client: Duplex, head: Buffer) => void tunnel(message, held(client), head),
  );
  async function tunnel(message: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    const target = authority(message.url ?? '');
    const address = await judge(message, target);
    const no = ([status, error]: Refusal) => {
      counts.refused++;
      const challenge = status === 407 ? `Proxy-Authenticate: ${CHALLENGE['proxy-authenticate']}\r\n` : '';
      client.end(`HTTP/1.1 ${status} ${error}\r\n${challenge}Content-Length: 0\r\nConnection: close\r\n\r\n`);
    };
    if (typeof address !== 'string') return no(address);
    if (client.destroyed) return;
    const onward: Socket = held(connect({ host: address, port: target!.port }));
    const late = setTimeout(() => onward.destroy(new Error('timeout')), within);
    const fail = (fault: Error) => no(fault.message === 'timeout' ? [504, 'No answer in time.'] : [502, codeOf(fault)]);
    onward.once('error', fail);
    onward.once('connect', () => {
      clearTimeout(late);
      onward.off('error', fail);
      counts.tunnels++;
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      client.pipe(onward);
      onward.pipe(client);
      for (const [one, other] of [
        [client as Socket, onward],
        [onward, client as Socket],
      ] as const) {
        one.setTimeout(idle, () => one.destroy());
        one.once('close', () => other.destroy());
      }
    });
    onward.once('close', () => clearTimeout(late));
  }
  server.on('connection', (socket: Socket) => void held(socket));
  server.on('clientError', (_, socket) => void socket.destroy());
  server.maxConnections = connections;
  server.headersTimeout = within;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    url: `http://${bracketed(host)}:${taken}`,
    counts,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const one of open) one.destroy();
      }),
  };
}

type Refusal = readonly [status: number, error: string];
interface Target {
  readonly host: string;
  readonly port: number;
  readonly path: string;
}
const CHALLENGE = { 'proxy-authenticate': 'Basic realm="smart-agent"' };

/** `HOST:PORT` of a CONNECT. */
function authority(text: string): Target | null {
  const parts = /^(\[[0-9a-fA-F:.]+\]|[^:[\]/@\s]+):(\d{1,5})$/.exec(text);
  const port = Number(parts?.[2]);
  return parts && port > 0 && port < 65_536 ? { host: parts[1]!.replace(/[[\]]/g, ''), port, path: '' } : null;
}

function absolute(text: string): Target | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' || url.username !== '' || url.hostname === '') return null;
  const host = url.hostname.replace(/[[\]]/g, '');
  return { host, port: Number(url.port || 80), path: `${url.pathname}${url.search}` };
}

function readAllowed(text: string): { readonly host: string; readonly port: number | null } {
  const parts = /^(\*|\[[0-9a-fA-F:.]+\]|[^:[\]/@\s]+)(?::(\d{1,5}))?$/.exec(text);
  if (!parts) throw new Error(`--allow must be given as HOST or HOST:PORT, not '${text}'.`);
  return { host: parts[1]!.replace(/[[\]]/g, '').toLowerCase(), port: parts[2] ? Number(parts[2]) : null };
}
const isNamed = (one: ReturnType<typeof readAllowed>, target: Target): boolean =>
  (one.host === '*' || one.host === target.host.toLowerCase()) && (one.port === null || one.port === target.port);

const isLoopback = (address: string): boolean =>
  isIP(address) === 4 ? address.startsWith('127.') : address === '::1' || /^::ffff:127\./i.test(address);

function isUser(header: string | undefined, auth: string): boolean {
  const given = Buffer.from(/^Basic (\S+)$/i.exec(header ?? '')?.[1] ?? '', 'base64');
  const wanted = Buffer.from(auth);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
const codeOf = (fault: Error): string => (fault as NodeJS.ErrnoException).code ?? fault.name;
