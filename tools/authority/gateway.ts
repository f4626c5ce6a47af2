/**
 * The transport gateway: boxes that may not leave their network post here, and the bytes go on as they are to one
 * authority, whole or not at all. It holds no key, keeps nothing, and looks into nothing: what it cannot pass on it says as
 * JSON with 502 or 504, which a box counts as a lost message and tries again.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Forward, forwarder } from './forward.ts';
import { limiter, type Rate } from './limits.ts';
import { listen, peer, readListen, shut } from './listening.ts';

/** As the guides spell it, and all the shorter ones that they print besides: `<anything>/services/DeviceRequestHandler`. */
export const GATEWAY_PATH = '/Transportgateway/services/DeviceRequestHandler';
const PATHS = ['/services/:handler{DeviceRequestHandler?}', '/:gateway/services/:handler{DeviceRequestHandler?}'];
/** Ours: a document with all reports of a box fits in. */
export const GATEWAY_BYTES = 1 << 20;
const RATE: Rate = { burst: 600, perMinute: 1200 };
const WITHIN_MS = 50_000;
/** Named in `Via` (RFC 9110 section 7.6.3), so that a gateway that leads back to itself is found. */
const PSEUDONYM = 'smart-agent-gateway';

export interface GatewayOptions {
  /** Where all of it goes: the authority's URL with its path. */
  readonly to: string;
  readonly forward: Forward;
  /** Wall clock, ms. */
  readonly now?: () => number;
  readonly bodyBytes?: number;
  readonly rate?: Rate;
}

/** The gateway as one function from Request to Response. */
export function createGateway({
  to,
  forward,
  now = Date.now,
  bodyBytes = GATEWAY_BYTES,
  rate = RATE,
}: GatewayOptions): Hono {
  const app = new Hono();
  const byAddress = limiter(rate);
  const seen = { passed: 0, lost: 0 };
  const said = (c: Context, status: 404 | 408 | 413 | 429 | 502 | 504 | 508, error: string) =>
    c.json({ error }, status);

  app.get('/healthz', c => c.json({ status: 'ok', to: new URL(to).origin, ...seen }));
  app.use(async (c, next) => (byAddress.admit(peer(c), now()) ? next() : said(c, 429, 'Too many requests: wait.')));
  app.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: c => said(c, 413, `The body is larger than ${bodyBytes} bytes: send less.`),
    }),
  );
  app.on('POST', PATHS, async c => {
    const via = c.req.header('via') ?? '';
    if (via.includes(PSEUDONYM)) return said(c, 508, 'This gateway leads back to itself: check its --to.');
    const type = c.req.header('content-type') ?? 'application/octet-stream';
    const body = new Uint8Array(await c.req.arrayBuffer());
    const headers = { 'content-type': type, via: `${via && `${via}, `}1.1 ${PSEUDONYM}` };
    const back = await forward(to, body, headers);
    if ('lost' in back) {
      seen.lost++;
      return said(c, back.lost === 'timeout' ? 504 : 502, `The authority at ${new URL(to).origin}: ${back.detail}.`);
    }
    seen.passed++;
    if (back.retryAfter) c.header('retry-after', back.retryAfter);
    return new Response(back.body.length > 0 ? new Uint8Array(back.body) : null, {
      status: back.status,
      headers: { ...Object.fromEntries(c.res.headers), 'content-type': back.type },
    });
  });
  app.notFound(c => said(c, 404, `There is nothing at ${c.req.path}: boxes post to ${GATEWAY_PATH}.`));
  return app;
}

export interface GatewayService {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it; resolves when it listens. */
export async function startGateway(options: {
  readonly listen: string;
  readonly to: string;
  readonly ca?: string;
  readonly proxy?: string;
  readonly within?: number;
}): Promise<GatewayService> {
  const { host, port } = readListen(options.listen);
  const { ca, proxy, within = WITHIN_MS } = options;
  const up = forwarder({ within, most: GATEWAY_BYTES, ...(ca && { ca }), ...(proxy && { proxy }) });
  const { server, url } = await listen(createGateway({ to: options.to, forward: up.forward }).fetch, host, port);
  return { url: `${url}${GATEWAY_PATH}`, close: () => shut(server).finally(up.close) };
}
