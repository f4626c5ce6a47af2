/**
 * What stands in front of the app of http.ts: at an authority the door for On-Prems, at an On-Prem the addresses that the
 * vendor's boxes know it by. Everything else goes on as it came.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { looksLikeDocument } from './documents.ts';
import { keepUp, reckon } from './due.ts';
import type { Entropy } from './entropy.ts';
import { GATEWAY_BYTES, GATEWAY_PATH } from './gateway.ts';
import { Complaint } from './input.ts';
import { answerRequest, FileRefused } from './lender.ts';
import { limiter } from './limits.ts';
import { peer } from './listening.ts';
import { onPremState } from './onprem.ts';
import { FILE_LIMIT } from './onprem-files.ts';
import { authorityTime } from './records.ts';
import type { Store } from './store.ts';

export const SYNC_PATH = '/onprem/v1/sync';
/** Where http.ts takes each kind of transport. */
const PATHS = {
  smart: '/licservice/license',
  callhome: '/its/service/oddce/services/DDCEService',
  cslu: '/cslu/v1/pi',
} as const;
/** Ours: an On-Prem asks once a day. */
const RATE = { burst: 20, perMinute: 20 };

export type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;
export interface DoorOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly entropy: Entropy;
}

/** The app behind its doors. */
export function withDoors(inner: Fetch, options: DoorOptions): Fetch {
  const { store, now, entropy } = options;
  const app = new Hono();
  const state = store.transaction(onPremState);
  if (state) {
    const { name, applied, classicOnly } = state;
    if (applied === 0) {
      throw new Complaint(
        409,
        "This On-Prem has no answer of its authority yet: 'onprem sync', or 'request' and 'apply'.",
      );
    }
    const onTo = (path: string) => async (c: Context) => {
      const body = await c.req.arrayBuffer();
      // An empty answer is what boxes know such a release by.
      if (classicOnly && looksLikeDocument(new Uint8Array(body))) return c.body(null, 200);
      const { headers } = c.req.raw;
      return inner(new Request(new URL(path, c.req.url), { method: 'POST', headers, body }), c.env);
    };
    const tooLong = bodyLimit({
      maxSize: GATEWAY_BYTES,
      onError: c => c.json({ error: 'The body is too long.' }, 413),
    });
    const ways = {
      '/': '/',
      '/SmartTransport': PATHS.smart,
      [PATHS.smart]: PATHS.smart,
      [GATEWAY_PATH]: PATHS.callhome,
      [PATHS.callhome]: PATHS.callhome,
      [`${PATHS.cslu}/${name}-1`]: PATHS.cslu,
    };
    for (const [path, to] of Object.entries(ways)) app.post(path, tooLong, onTo(to));
    app.post(`${PATHS.cslu}/*`, c =>
      c.json({ error: `Boxes of this On-Prem report to ${PATHS.cslu}/${name}-1.` }, 404),
    );
  } else {
    const rate = limiter(RATE);
    app.use(SYNC_PATH, async (c, next) =>
      rate.admit(peer(c), now()) ? next() : c.json({ error: 'Too many requests: wait.' }, 429),
    );
    app.use(
      SYNC_PATH,
      bodyLimit({ maxSize: FILE_LIMIT, onError: c => c.json({ error: 'The request is too long.' }, 413) }),
    );
    app.post(SYNC_PATH, async c => {
      const text = await c.req.text();
      const answered = store.transaction(tx => {
        const time = authorityTime(tx, now());
        keepUp(tx, time);
        const made = answerRequest(tx, time, entropy, text);
        reckon(tx, time);
        return made;
      });
      return c.body(answered.answer, 200, { 'content-type': 'application/json' });
    });
  }
  app.all('*', c => inner(c.req.raw, c.env));
  app.onError((fault, c) => {
    if (fault instanceof FileRefused) return c.json({ refusal: fault.refusal, error: fault.message }, fault.status);
    if (fault instanceof Complaint) return c.json({ error: fault.message }, fault.status);
    console.error(fault);
    return c.json({ error: 'The authority failed: try again later; its console says more.' }, 500);
  });
  return app.fetch as Fetch;
}
