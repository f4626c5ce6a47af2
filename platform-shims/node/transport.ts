/**
 * Messages over HTTP or HTTPS: one POST of octets each, the answer's body back, nothing kept between them. Follows no
 * redirection, reads no more than it must, and gives up in time. Never looks into a body.
 */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { buildConnector, Dispatcher } from 'undici';
import type { Destination, LossReason, Send } from '../../src/abi.ts';
import { type Family, familyOf } from '../family.ts';
import { type Outcome, REPLY_LIMIT, type Transport } from '../shim.ts';

export interface HttpOptions {
  /** PEM of the certificate authorities to trust for HTTPS, in place of those that Node brings. */
  readonly ca?: string;
  /** `http://user:password@proxy:8080`; HTTPS goes through it by CONNECT. */
  readonly proxy?: string;
}

export interface HttpTransport extends Transport {
  /** Abandons everything and lets go of all connections. */
  close(): void;
}

/** Connections to one authority at a time; further sends wait for one, within their own time. */
const CONNECTIONS_MAX = 4;

export function httpTransport({ ca, proxy }: HttpOptions = {}): HttpTransport {
  if (proxy !== undefined && !/^https?:$/.test(URL.canParse(proxy) ? new URL(proxy).protocol : ''))
    throw new Error('The proxy must be given as http://HOST:PORT.');
  /** One for each way that there ever was: an interface may have another address the next time. */
  const clients = new Map<string, Promise<Client>>();
  function clientFor({ proxy: configured, ...way }: Destination): Promise<Client> {
    const through = configured ? `http://${bracketed(configured.host)}:${configured.port}` : proxy;
    const from = bound(way, new URL(through ?? way.url).hostname.replace(/^\[|\]$/g, ''));
    const key = JSON.stringify([through, from, way.ipv4First]);
    const client = clients.get(key) ?? openClient(ca, through, from);
    clients.set(key, client);
    return client;
  }
  const flights = new Set<AbortController>();
  const cancel = (): void => {
    for (const flight of flights) flight.abort();
    flights.clear();
  };
  return {
    send(send, done) {
      const flight = new AbortController();
      flights.add(flight);
      void exchange(send, clientFor, flight).then(outcome => {
        // Only one that was not abandoned meanwhile.
        if (flights.delete(flight)) done(outcome);
      });
    },
    cancel,
    close() {
      cancel();
      for (const client of clients.values())
        void client.then(
          ({ dispatcher }) => dispatcher.destroy(),
          () => {},
        );
    },
  };
}

interface Client {
  readonly request: typeof import('undici').request;
  readonly dispatcher: Dispatcher;
}

/** Loaded with the first message: a box is to be up before that. */
async function openClient(ca: string | undefined, proxy: string | undefined, from: From): Promise<Client> {
  const { Agent, Pool, ProxyAgent, request } = await import('undici');
  const tls = ca === undefined ? {} : { ca };
  // undici hands all of it to `connect` of Node; its types know less than that.
  const connect = { ...tls, ...from } as buildConnector.BuildOptions;
  // The address to come from it takes from the client alone.
  const source = from.localAddress === undefined ? {} : { localAddress: from.localAddress };
  const dispatcher = proxy
    ? new ProxyAgent({
        uri: proxy,
        requestTls: tls,
        proxyTls: connect,
        connections: CONNECTIONS_MAX,
        clientFactory: (origin, options) => new Pool(origin, { ...options, ...source }),
      })
    : new Agent({ connect, connections: CONNECTIONS_MAX, ...source });
  return { request, dispatcher };
}

interface From {
  readonly localAddress?: string;
  readonly family?: 4 | 6;
  readonly autoSelectFamily?: boolean;
  readonly lookup?: LookupFunction;
}

/** A way that this host cannot go; the message names it. */
class NoWay extends Error {}

/** How a connection to a host is made: from which address, and to one of which family; a literal address has its own. */
function bound({ sourceInterface, vrf, ipv4First }: Omit<Destination, 'proxy'>, host: string): From {
  if (vrf !== undefined) throw new NoWay(`VRF ${vrf}: this host has none`);
  if (sourceInterface === undefined) return ipv4First ? { lookup: resolveIpv4First } : {};
  const own = (networkInterfaces()[sourceInterface] ?? []).filter(({ address }) => !/^fe80:/i.test(address));
  const literal = isIP(host);
  const addresses = own.filter(one => literal === 0 || one.family === `IPv${literal}`);
  const family = familyOf(
    addresses.map((one): Family => (one.family === 'IPv4' ? 'ipv4' : 'ipv6')),
    ipv4First,
  );
  const from = addresses.find(one => one.family === (family === 'ipv4' ? 'IPv4' : 'IPv6'));
  if (from === undefined)
    throw new NoWay(`source interface ${sourceInterface} has no address${own.length > 0 ? ' of its family' : ''}`);
  return { localAddress: from.address, family: family === 'ipv4' ? 4 : 6, autoSelectFamily: false };
}

/** As the resolver does, but IPv4 addresses first. */
const resolveIpv4First: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, found) => {
    const sorted = error ? [] : [...found].sort((a, b) => a.family - b.family);
    if (options.all || error) done(error, sorted);
    else done(null, sorted[0]!.address, sorted[0]!.family);
  });

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

async function exchange(
  { id, to, body, within }: Send,
  clientFor: (to: Destination) => Promise<Client>,
  flight: AbortController,
): Promise<Outcome> {
  const lost = (reason: LossReason, detail: string): Outcome => ({ type: 'lost', id, reason, detail });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    flight.abort();
  }, within);
  try {
    if (!/^https?:\/\//i.test(to.url)) return lost('unreachable', 'not an HTTP address');
    const { request, dispatcher } = await clientFor(to);
    const response = await request(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', accept: 'application/octet-stream' },
      body: Buffer.from(body, 'base64'),
      signal: flight.signal,
      dispatcher,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    if (response.statusCode !== 200) {
      response.body.on('error', () => {}).destroy();
      return lost('rejected', `HTTP ${response.statusCode}`);
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += (chunk as Buffer).length;
      if (length > REPLY_LIMIT) return lost('too-large', `more than ${REPLY_LIMIT} bytes`);
      chunks.push(chunk as Buffer);
    }
    return { type: 'reply', id, body: Buffer.concat(chunks).toString('base64') };
  } catch (thrown) {
    if (thrown instanceof NoWay) return lost('unreachable', thrown.message);
    const [reason, detail] = late ? (['timeout', `no answer within ${within} ms`] as const) : diagnose(thrown);
    const { proxy, sourceInterface } = to;
    const way = [
      proxy && `proxy ${proxy.host} port ${proxy.port}`,
      sourceInterface && `source interface ${sourceInterface}`,
    ];
    return lost(reason, [detail, ...way.filter(Boolean)].join(', '));
  } finally {
    clearTimeout(timer);
  }
}

/** The reason by the code of the innermost error; the detail is that code, never an address or a password of the host's. */
function diagnose(thrown: unknown): [reason: LossReason, detail: string] {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const { code, name } = error as NodeJS.ErrnoException;
  const detail = code ?? name;
  const known = REASONS.find(([pattern]) => pattern.test(detail));
  return [known ? known[1] : 'unreachable', detail];
}
const REASONS: readonly (readonly [detail: RegExp, reason: LossReason])[] = [
  [/^(ENOTFOUND|EAI_)/, 'unresolved'],
  [/TIMEOUT|^ETIMEDOUT$/, 'timeout'],
  [/CERT|_SSL_|_TLS_|^EPROTO$|^UNABLE_TO_|^HOSTNAME_MISMATCH$/, 'tls'],
  [/^HPE_|^HTTPParserError$/, 'rejected'],
];
