/** The lab's proxy: boxes get through it to where they may go, and nowhere else. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, createServer as createSilent } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { httpTransport } from '../../../platform-shims/node/transport.ts';
import type { Outcome } from '../../../platform-shims/shim.ts';
import { toBase64 } from '../../../src/lib/base64.ts';
import { systemEntropy } from '../../../tools/authority/entropy.ts';
import { openFolder } from '../../../tools/authority/folder.ts';
import { operate } from '../../../tools/authority/operations.ts';
import { type ProxyOptions, startProxy } from '../../../tools/authority/proxy.ts';
import { startAuthority } from '../../../tools/authority/server.ts';
import { Box, saying } from './box.ts';

const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
test.after(() => rmSync(folder, { recursive: true }));

const lab = (options: Partial<ProxyOptions> = {}) => startProxy({ listen: '127.0.0.1:0', ...options });

/** A web server that says its method, path and what it was told. */
async function web() {
  const server = createServer((message, response) => {
    const headers = Object.keys(message.headers).filter(name => name.startsWith('proxy-'));
    let body = '';
    message.on('data', chunk => (body += chunk));
    message.on('end', () => response.end(JSON.stringify({ at: `${message.method} ${message.url}`, headers, body })));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>(done => server.close(() => done()));
  };
  return { port, close };
}

/** The first line of the answer to CONNECT, and, once through, what an HTTP request inside the tunnel gives. */
function tunnel(proxy: string, target: string, headers: Record<string, string> = {}): Promise<string> {
  const { hostname: host, port } = new URL(proxy);
  return new Promise((resolve, reject) => {
    const ask = request({ host, port, method: 'CONNECT', path: target, headers });
    ask.once('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        return resolve(String(response.statusCode));
      }
      let told = '';
      socket.on('data', chunk => (told += chunk));
      socket.once('close', () => resolve(told));
      socket.write('GET /inside HTTP/1.1\r\nhost: there\r\nconnection: close\r\n\r\n');
    });
    ask.once('error', reject);
    ask.end();
  });
}

/** As a client that was told of a proxy asks for http:// */
function plainly(
  proxy: string,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const { hostname: host, port } = new URL(proxy);
  return new Promise((resolve, reject) => {
    const ask = request({ host, port, method: 'POST', path: url, headers }, response => {
      let text = '';
      response.on('data', chunk => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    });
    ask.once('error', reject);
    ask.end('body');
  });
}

test('a box registers through it, told of it by its own configuration or by the host', async () => {
  const data = join(folder, 'authority');
  const authority = await startAuthority({ listen: '127.0.0.1:0', data });
  const proxy = await lab({ auth: 'lab:secret' });
  const open = await lab();
  const store = openFolder(data);
  const { token } = operate(store, 'tokenCreate', {}, Date.now(), systemEntropy);
  store.close();
  const url = `${authority.url}/its/service/oddce/services/DDCEService`;
  const say = async (sn: string, transport: ReturnType<typeof httpTransport>, way: object) => {
    const box = new Box(() => ({ status: 0 }), readFileSync(authority.anchor, 'utf8').trim(), sn);
    const asked = box.ask(box.registration(token));
    const outcome = await new Promise<Outcome>(done => {
      const to = { transport: 'smart', url, ipv4First: false, ...way };
      transport.send({ type: 'send', id: 1, to, body: toBase64(asked.bytes), within: 5000 } as never, done);
    });
    transport.close();
    if (outcome.type !== 'reply') return outcome.detail;
    const heard = box.hear(new Uint8Array(Buffer.from(outcome.body, 'base64')), asked);
    return heard.ok ? saying(heard.value.reply) : heard.refusal;
  };
  assert.is(await say('ONE', httpTransport({ proxy: proxy.url.replace('//', '//lab:secret@') }), {}), 'ok');
  const { hostname, port } = new URL(open.url);
  assert.is(await say('TWO', httpTransport(), { proxy: { host: hostname, port: Number(port) } }), 'ok');
  assert.not.equal(await say('THREE', httpTransport({ proxy: proxy.url }), {}), 'ok');
  assert.ok(proxy.counts.tunnels + proxy.counts.requests > 0);
  assert.ok(open.counts.tunnels + open.counts.requests > 0);
  assert.ok(proxy.counts.refused > 0);
  await Promise.all([proxy.close(), open.close()]);
  await authority.close();
});

test('CONNECT and http:// go where they are sent, and what was for the proxy stays with it', async () => {
  const there = await web();
  const proxy = await lab({ auth: 'a:b' });
  const who = { 'proxy-authorization': `Basic ${Buffer.from('a:b').toString('base64')}` };
  assert.match(await tunnel(proxy.url, `127.0.0.1:${there.port}`, who), 'GET /inside');
  const { status, text } = await plainly(proxy.url, `http://127.0.0.1:${there.port}/x?y=1`, who);
  assert.equal([status, JSON.parse(text)], [200, { at: 'POST /x?y=1', headers: [], body: 'body' }]);
  assert.equal(proxy.counts, { tunnels: 1, requests: 1, refused: 0 });
  await Promise.all([proxy.close(), there.close()]);
});

test('a body keeps its frame, whatever the method: it is no request of its own', async () => {
  const seen: string[] = [];
  const server = createServer((message, response) => {
    seen.push(`${message.method} ${message.url}`);
    message.resume().on('end', () => response.end('x'));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const proxy = await lab();
  const { hostname: host, port: at } = new URL(proxy.url);
  await new Promise<void>((done, fail) => {
    const headers = { 'transfer-encoding': 'chunked' };
    const ask = request({ host, port: at, method: 'GET', path: `http://127.0.0.1:${port}/one`, headers }, response =>
      response.resume().on('end', done),
    );
    ask.setTimeout(3000, () => ask.destroy(new Error('no answer')));
    ask.once('error', fail);
    ask.end('GET /two HTTP/1.1\r\nHost: x\r\n\r\n');
  });
  await proxy.close();
  server.closeAllConnections();
  await new Promise<void>(done => server.close(() => done()));
  assert.equal(seen, ['GET /one']);
});

test('who does not say who he is, or says wrong, is asked; a name that begins alike is wrong', async () => {
  const there = await web();
  const proxy = await lab({ auth: 'lab:secret' });
  const basic = (text: string) => ({ 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` });
  for (const headers of [{}, basic('lab:secre'), basic('lab:secret2'), basic('')] as Record<string, string>[]) {
    assert.is(await tunnel(proxy.url, `127.0.0.1:${there.port}`, headers), '407');
    assert.is((await plainly(proxy.url, `http://127.0.0.1:${there.port}/`, headers)).status, 407);
  }
  assert.is(proxy.counts.tunnels + proxy.counts.requests, 0);
  await Promise.all([proxy.close(), there.close()]);
});

test('unless it is told, it goes to this machine alone, whatever name that has', async () => {
  const there = await web();
  const proxy = await lab();
  assert.match(await tunnel(proxy.url, `localhost:${there.port}`), 'GET /inside');
  // TEST-NET-1 (RFC 5737) is nobody's: it must not even be tried.
  for (const host of ['192.0.2.1', '10.0.0.1', '0.0.0.0', '[2001:db8::1]'])
    assert.is(await tunnel(proxy.url, `${host}:${there.port}`), '403', host);
  assert.is((await plainly(proxy.url, 'http://192.0.2.1/')).status, 403);
  await proxy.close();

  const told = await lab({ allow: [`127.0.0.1:${there.port}`, '*:9'] });
  assert.match(await tunnel(told.url, `127.0.0.1:${there.port}`), 'GET /inside');
  assert.is(await tunnel(told.url, `127.0.0.1:${there.port + 1}`), '403');
  assert.is(await tunnel(told.url, '127.0.0.1:9'), '502', 'allowed, but nobody is there');
  await Promise.all([told.close(), there.close()]);
});

test('nonsense is 400, a silent target 504, and a client that leaves costs nothing', async () => {
  const silent = createSilent(() => {});
  await new Promise<void>(done => silent.listen(0, '127.0.0.1', done));
  const { port } = silent.address() as { port: number };
  const proxy = await lab({ within: 100 });
  for (const target of ['nowhere', '127.0.0.1:0', '127.0.0.1:99999', 'u@127.0.0.1:80'])
    assert.is(await tunnel(proxy.url, target), '400', target);
  assert.is((await plainly(proxy.url, '/no/host')).status, 400);
  assert.is((await plainly(proxy.url, 'https://127.0.0.1/')).status, 400);
  assert.is((await plainly(proxy.url, `http://127.0.0.1:${port}/`)).status, 504);
  const { hostname, port: at } = new URL(proxy.url);
  const rude = connect(Number(at), hostname);
  await new Promise(done => rude.write(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`, done));
  rude.destroy();
  assert.is(await tunnel(proxy.url, 'nowhere'), '400', 'it goes on');
  await proxy.close();
  silent.close();
});

test('options that make no sense are refused with a sentence', async () => {
  const refusal = (options: Partial<ProxyOptions>) => lab(options).then(String, (fault: Error) => fault.message);
  assert.match(await refusal({ auth: 'nobody' }), 'USER:PASSWORD');
  assert.match(await refusal({ allow: ['http://x/'] }), 'HOST:PORT');
  assert.match(await refusal({ listen: 'x' }), 'HOST:PORT');
});

test.run();
