/** The gateway hands on bytes and nothing else: to a real authority, by the transport of a real box. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { httpTransport } from '../../../platform-shims/node/transport.ts';
import type { Outcome } from '../../../platform-shims/shim.ts';
import { toBase64 } from '../../../src/lib/base64.ts';
import { systemEntropy } from '../../../tools/authority/entropy.ts';
import { openFolder } from '../../../tools/authority/folder.ts';
import { forwarder } from '../../../tools/authority/forward.ts';
import { createGateway, GATEWAY_PATH, startGateway } from '../../../tools/authority/gateway.ts';
import { operate } from '../../../tools/authority/operations.ts';
import { startAuthority } from '../../../tools/authority/server.ts';
import { Box, saying } from './box.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
test.after(() => rmSync(folder, { recursive: true }));

/** An upstream of our own making, and what it saw. */
async function upstream(
  answer: (body: Buffer) => { status?: number; body?: Uint8Array; headers?: Record<string, string> } | null,
) {
  const seen: { body: Buffer; url: string; type: string | undefined }[] = [];
  const server: Server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', chunk => chunks.push(chunk as Buffer));
    message.on('end', () => {
      const body = Buffer.concat(chunks);
      seen.push({ body, url: message.url!, type: message.headers['content-type'] });
      const said = answer(body);
      if (said === null) return;
      response.writeHead(said.status ?? 200, said.headers).end(said.body);
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>(done => server.close(() => done()));
  };
  return { url: `http://127.0.0.1:${port}/its/service`, seen, close };
}

/** A gateway without a socket. */
function gateway(to: string, within = 2000, bodyBytes?: number) {
  const up = forwarder({ within, most: 1000 });
  const app = createGateway({ to, forward: up.forward, now: () => 0, ...(bodyBytes && { bodyBytes }) });
  const post = (body: Uint8Array | string, path = GATEWAY_PATH, headers: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', body: body as string, headers });
  return { app, post, close: up.close };
}
const errorOf = async (response: Response) => ((await response.json()) as { error: string }).error;

test('a box registers through it, by its own transport, and is believed', async () => {
  const data = join(folder, 'authority');
  const authority = await startAuthority({ listen: '127.0.0.1:0', data });
  const service = await startGateway({
    listen: '127.0.0.1:0',
    to: `${authority.url}/its/service/oddce/services/DDCEService`,
  });
  const store = openFolder(data);
  const { token } = operate(store, 'tokenCreate', {}, Date.now(), systemEntropy);
  store.close();
  const box = new Box(() => ({ status: 0 }), readFileSync(authority.anchor, 'utf8').trim());
  const transport = httpTransport();
  const asked = box.ask(box.registration(token));
  const outcome = await new Promise<Outcome>(done => {
    const to = { transport: 'callhome', url: service.url, ipv4First: false } as const;
    transport.send({ type: 'send', id: 1, to, body: toBase64(asked.bytes), within: 5000 } as never, done);
  });
  assert.is(outcome.type, 'reply');
  const heard = box.hear(new Uint8Array(Buffer.from((outcome as { body: string }).body, 'base64')), asked);
  assert.is(heard.ok && saying(heard.value.reply), 'ok');
  transport.close();
  await service.close();
  await authority.close();
});

test('all spellings of its path lead on; the bytes, the type and the answer are as they were', async () => {
  const every = new Uint8Array(256).map((_, i) => i);
  const up = await upstream(body => ({
    body: Buffer.from(body).reverse(),
    headers: { 'content-type': 'application/x-that' },
  }));
  const { post, close } = gateway(up.url);
  for (const path of [
    GATEWAY_PATH,
    '/Transportgateway/services/DeviceRequestHandle',
    '/transportgate/services/DeviceRequestHandler',
    '/services/DeviceRequestHandler',
  ]) {
    const response = await post(every, path, { 'content-type': 'application/x-this' });
    assert.is(response.status, 200, path);
    assert.equal(new Uint8Array(await response.arrayBuffer()), every.slice().reverse());
    assert.is(response.headers.get('content-type'), 'application/x-that');
  }
  assert.is(up.seen.length, 4);
  for (const { body, url, type } of up.seen)
    assert.equal([[...body], url, type], [[...every], '/its/service', 'application/x-this']);
  assert.is((await post(every, '/elsewhere')).status, 404);
  await Promise.all([close(), up.close()]);
});

test('a refusal of the authority is passed on with its reason, and no redirection is followed', async () => {
  let said: { status: number; body?: Uint8Array; headers?: Record<string, string> } = {
    status: 429,
    headers: { 'retry-after': '60' },
  };
  const up = await upstream(() => said);
  const { post, close } = gateway(up.url);
  const busy = await post('x');
  assert.equal([busy.status, busy.headers.get('retry-after')], [429, '60']);
  said = { status: 302, headers: { location: 'http://127.0.0.1:1/' } };
  assert.match(await errorOf(await post('x')), 'redirects');
  said = { status: 200, body: new Uint8Array(1001) };
  const large = await post('x');
  assert.is(large.status, 502);
  assert.match(await errorOf(large), 'more than 1000 bytes');
  await Promise.all([close(), up.close()]);
});

test('an authority that is gone is 502, a silent one 504, each with a sentence', async () => {
  const silent = await upstream(() => null);
  const slow = gateway(silent.url, 50);
  const late = await slow.post('x');
  assert.is(late.status, 504);
  assert.match(await errorOf(late), /no answer within 0.05 s/);
  await silent.close();
  const gone = await slow.post('x');
  assert.is(gone.status, 502);
  assert.match(await errorOf(gone), 'ECONNREFUSED');
  const health = (await (await slow.app.request('/healthz')).json()) as { lost: number; passed: number };
  assert.equal([health.lost, health.passed], [2, 0]);
  await slow.close();
});

test('what is too long, comes too often, or came from itself goes no further', async () => {
  const up = await upstream(() => ({}));
  const { post, close } = gateway(up.url, 2000, 100);
  assert.is((await post(new Uint8Array(101))).status, 413);
  assert.is((await post('x', GATEWAY_PATH, { via: '1.1 smart-agent-gateway' })).status, 508);
  assert.is(up.seen.length, 0);
  const statuses = new Set<number>();
  for (let i = 0; i < 620; i++) statuses.add((await post(new Uint8Array(101))).status);
  assert.ok(statuses.has(429));
  await Promise.all([close(), up.close()]);
});

test('a gateway that leads to itself says so', async () => {
  const first = await startGateway({ listen: '127.0.0.1:0', to: 'http://127.0.0.1:9/' });
  const { port } = new URL(first.url);
  await first.close();
  const second = await startGateway({ listen: `127.0.0.1:${port}`, to: `http://127.0.0.1:${port}${GATEWAY_PATH}` });
  const response = await fetch(second.url, { method: 'POST', body: 'x' });
  assert.is(response.status, 508);
  await second.close();
});

test.run();
