/**
 * Messages over HTTP or HTTPS: one POST of octets each, the answer's body back, nothing kept between them. Follows no
 * redirection, reads no more than it must, and gives up in time. Never looks into a body.
 */
import type { Dispatcher } from 'undici';
import type { LossReason, Send } from '../../src/abi.ts';
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
  let client: Promise<Client> | null = null;
  const flights = new Set<AbortController>();
  const cancel = (): void => {
    for (const flight of flights) flight.abort();
    flights.clear();
  };
  return {
    send(send, done) {
      const flight = new AbortController();
      flights.add(flight);
      client ??= openClient(ca, proxy);
      void exchange(send, client, flight).then(outcome => {
        // Only one that was not abandoned meanwhile.
        if (flights.delete(flight)) done(outcome);
      });
    },
    cancel,
    close() {
      cancel();
      void client?.then(({ dispatcher }) => dispatcher.destroy());
    },
  };
}

interface Client {
  readonly request: typeof import('undici').request;
  readonly dispatcher: Dispatcher;
}

/** Loaded with the first message: a box is to be up before that. */
async function openClient(ca: string | undefined, proxy: string | undefined): Promise<Client> {
  const { Agent, ProxyAgent, request } = await import('undici');
  const tls = ca === undefined ? {} : { ca };
  const dispatcher = proxy
    ? new ProxyAgent({ uri: proxy, requestTls: tls, proxyTls: tls, connections: CONNECTIONS_MAX })
    : new Agent({ connect: tls, connections: CONNECTIONS_MAX });
  return { request, dispatcher };
}

async function exchange(
  { id, to, body, within }: Send,
  client: Promise<Client>,
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
    const { request, dispatcher } = await client;
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
    return late ? lost('timeout', `no answer within ${within} ms`) : lost(...diagnose(thrown));
  } finally {
    clearTimeout(timer);
  }
}

/** The reason by the code of the innermost error; the detail is that code, never an address or a password. */
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
