/**
 * One POST to somebody further up, whole: bytes there, bytes back, within a time and a size, no redirection followed. What
 * the gateway, the collector and an On-Prem have in common. It never looks into a body.
 */
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';

export interface ForwardOptions {
  /** ms for all of it. */
  readonly within: number;
  /** Bytes of an answer. */
  readonly most: number;
  /** PEM of the certificate authorities to trust for HTTPS, in place of those that Node brings. */
  readonly ca?: string;
  /** `http://user:password@proxy:8080` */
  readonly proxy?: string;
}
export type Forwarded =
  | { readonly status: number; readonly type: string; readonly retryAfter: string | null; readonly body: Uint8Array }
  | { readonly lost: 'timeout' | 'unreachable' | 'too-large' | 'redirected'; readonly detail: string };

export type Forward = (
  url: string,
  body: Uint8Array | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Forwarded>;

/** The way up, and its end. */
export function forwarder({ within, most, ca, proxy }: ForwardOptions): {
  readonly forward: Forward;
  close(): Promise<void>;
} {
  const tls = ca === undefined ? {} : { ca };
  const dispatcher: Dispatcher = proxy
    ? new ProxyAgent({ uri: proxy, requestTls: tls })
    : new Agent({ connect: { ...tls, timeout: within } });
  const forward: Forward = async (url, body, headers = {}) => {
    const signal = AbortSignal.timeout(within);
    try {
      const response = await request(url, {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : Buffer.from(body),
        signal,
        dispatcher,
      });
      const { statusCode: status } = response;
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of response.body) {
        length += (chunk as Buffer).length;
        if (length > most) return { lost: 'too-large', detail: `the answer has more than ${most} bytes` };
        chunks.push(chunk as Buffer);
      }
      if (status >= 300 && status < 400) return { lost: 'redirected', detail: `it redirects (HTTP ${status})` };
      const one = (name: string) => [response.headers[name]].flat()[0] ?? null;
      const type = one('content-type') ?? 'application/octet-stream';
      return { status, type, retryAfter: one('retry-after'), body: new Uint8Array(Buffer.concat(chunks)) };
    } catch (fault) {
      if (signal.aborted) return { lost: 'timeout', detail: `no answer within ${within / 1000} s` };
      return { lost: 'unreachable', detail: reasonOf(fault) };
    }
  };
  return { forward, close: () => dispatcher.destroy() };
}

/** An address to forward to, or a sentence. */
export function destination(url: string, option: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new Error(`${option} must be given as http://HOST:PORT/PATH or https://HOST/PATH, not '${url}'.`);
}

/** The innermost code: never an address or a password of the host's. */
function reasonOf(fault: unknown): string {
  let error = fault;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const { code, name } = error as NodeJS.ErrnoException;
  return code ?? name;
}
