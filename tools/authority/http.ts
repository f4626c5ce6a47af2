/**
 * The authority over HTTP: a few paths for boxes, COSE bytes or documents both ways; the administrators' API under /api/v1,
 * JSON both ways (CSV where an operation gives text), by bearer token. It limits sizes and rates before it works, and holds
 * no rule of licensing. An app is a function of a Request: tests call it without a socket.
 */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { decodeRequest } from '../../src/wire/message.ts';
import { adminOf } from './accounts.ts';
import { answer } from './core.ts';
import { answerDocument, looksLikeDocument, mannerOf, speakerIn, textOfBody } from './documents.ts';
import type { Entropy } from './entropy.ts';
import { Complaint, type Input } from './input.ts';
import { limiter, type Rate } from './limits.ts';
import { peer } from './listening.ts';
import { OPERATION_NAMES, OPERATIONS, type OperationName, operate } from './operations.ts';
import type { Store } from './store.ts';

export interface AppOptions {
  readonly store: Store;
  /** Wall clock, ms. */
  readonly now: () => number;
  readonly entropy: Entropy;
  readonly limits?: Partial<Limits>;
  /** Where a request came from; the peer of the socket, unless a test says otherwise. */
  readonly address?: (c: Context) => string;
  /** Told of each administrator's operation that was done. */
  readonly done?: (name: OperationName) => void;
}
export interface Limits {
  readonly bodyBytes: number;
  /** Of a document of the policy generation, and of a file that is uploaded. */
  readonly documentBytes: number;
  /** Of one address, whatever it asks: many boxes may stand behind one. */
  readonly address: Rate;
  /** Of one UDI at one address: another address cannot use up a box's share. */
  readonly device: Rate;
}
export const LIMITS: Limits = {
  bodyBytes: 16 * 1024,
  documentBytes: 1024 * 1024,
  address: { burst: 600, perMinute: 1200 },
  device: { burst: 30, perMinute: 30 },
};

/** The paths that boxes are configured with: call-home, smart transport, a collector; the bare one where a transport forgets it. */
export const DEVICE_PATHS = [
  '/its/service/oddce/services/DDCEService',
  '/',
  '/licservice/license',
  '/cslu/v1/pi',
  '/cslu/v1/pi/:tenant',
] as const;
const isDevicePath = (path: string): boolean =>
  (DEVICE_PATHS as readonly string[]).includes(path) || path.startsWith('/cslu/v1/pi/');
const API = '/api/v1';
const UPLOADS: readonly string[] = [`${API}/uploads`, `${API}/onprems/answer`];
/** RFC 4180 section 3. An operation whose result is text gives CSV. */
const CSV = { 'content-type': 'text/csv; charset=utf-8; header=present' };

/** The whole service as one function from Request to Response. */
export function createApp(options: AppOptions): Hono {
  const { store, now, entropy, address = peer, done = () => {} } = options;
  const limits = { ...LIMITS, ...options.limits };
  const byAddress = limiter(limits.address);
  const byDevice = limiter(limits.device);
  const app = new Hono();

  app.use(async (c, next) => (byAddress.admit(address(c), now()) ? next() : tooMany(c)));
  const [documents, uploads, others] = [limits.documentBytes, 2 * limits.documentBytes, limits.bodyBytes].map(maxSize =>
    bodyLimit({ maxSize, onError: c => tooLarge(c, maxSize) }),
  ) as [MiddlewareHandler, MiddlewareHandler, MiddlewareHandler];
  // Reports that were saved for months are long, over the wire and uploaded; as JSON the longer.
  app.use((c, next) =>
    (isDevicePath(c.req.path) ? documents : UPLOADS.includes(c.req.path) ? uploads : others)(c, next),
  );
  app.get('/healthz', c => c.json({ status: 'ok' }));

  app.on('POST', [...DEVICE_PATHS], async c => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    if (looksLikeDocument(body)) return document(c, body);
    if (body.length > limits.bodyBytes) return tooLarge(c, limits.bodyBytes);
    const decoded = decodeRequest(body);
    if (!decoded.ok) return c.json({ error: `This is not a request of an agent: ${decoded.refusal}.` }, 400);
    const { pid, sn } = decoded.value.request.udi;
    if (!byDevice.admit(JSON.stringify([address(c), pid, sn]), now())) return tooMany(c);
    const reply = store.transaction(tx => answer(tx, decoded.value, now(), entropy));
    return c.body(new Uint8Array(reply), 200, { 'content-type': 'application/octet-stream' });
  });

  /** Text both ways. Rates are those of the box that speaks first. */
  function document(c: Context, body: Uint8Array): Response {
    const text = textOfBody(body);
    const speaker = text === null ? null : speakerIn(text);
    const nothing = () => c.json({ error: 'This is no document of an agent, or it was changed on the way.' }, 400);
    if (text === null || speaker === null) return nothing();
    if (!byDevice.admit(JSON.stringify([address(c), speaker]), now())) return tooMany(c);
    const manner = mannerOf(c.req.path);
    const answered = store.transaction(tx => answerDocument(tx, text, now(), entropy, manner));
    if (answered === null) return nothing();
    return c.body(answered.text, 200, { 'content-type': 'application/xml' });
  }

  app.use(`${API}/*`, async (c, next) => {
    const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined && store.transaction(tx => adminOf(tx, bearer)) !== undefined) return next();
    c.header('www-authenticate', 'Bearer');
    return c.json(
      { error: 'Send "Authorization: Bearer TOKEN"; the first token was printed at the first start.' },
      401,
    );
  });
  for (const name of OPERATION_NAMES) {
    const { method, path } = OPERATIONS[name];
    app.on(method, API + path, async c => {
      const result = operate(store, name, await inputOf(c), now(), entropy);
      done(name);
      return typeof result === 'string' ? c.text(result, 200, CSV) : c.json(result as object);
    });
  }

  app.notFound(c => c.json({ error: `There is nothing at ${c.req.path}: boxes post to ${DEVICE_PATHS[0]}.` }, 404));
  app.onError((fault, c) => {
    if (fault instanceof Complaint) return c.json({ error: fault.message }, fault.status);
    console.error(fault);
    return c.json({ error: 'The authority failed: try again later; its console says more.' }, 500);
  });
  return app;
}

async function inputOf(c: Context): Promise<Input> {
  const text = await c.req.text();
  return { ...c.req.query(), ...objectOf(text), ...c.req.param() };
}

function objectOf(text: string): Input {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input;
  } catch {
    // Said below, together with JSON that is no object.
  }
  throw new Complaint(400, 'The body must be a JSON object.');
}

const tooLarge = (c: Context, most: number): Response =>
  c.json({ error: `The body is larger than ${most} bytes: send less.` }, 413);

function tooMany(c: Context): Response {
  c.header('retry-after', '60');
  return c.json({ error: 'Too many requests from here: wait a minute.' }, 429);
}
