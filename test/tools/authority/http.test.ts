/** The service as a function of a Request: boxes, administrators, limits. No socket. */

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { type AppOptions, createApp, DEVICE_PATHS } from '../../../tools/authority/http.ts';
import { OPERATION_NAMES, OPERATIONS, operate } from '../../../tools/authority/operations.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { Box, saying, US } from './box.ts';
import { acknowledged, file, PolicyBox } from './policy-box.ts';

/** What the API says, but for lists. */
type Said = Readonly<Record<string, string>>;

function service(options: Partial<AppOptions> = {}) {
  const time = { now: Date.UTC(2026, 0, 5) };
  const [store, entropy] = [memoryStore(), seededEntropy(1)];
  const bearer = setUp(store, time.now, entropy)!;
  const app = createApp({ store, now: () => time.now, entropy, address: () => 'test', ...options });
  const api = async <T = Said>(method: string, path: string, body?: unknown, token = bearer) => {
    const init = { method, headers: { authorization: `Bearer ${token}` } };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await app.request(`/api/v1${path}`, body === undefined ? init : { ...init, body: text });
    return { status: response.status, json: (await response.json()) as T };
  };
  const { roots } = operate(store, 'rootsShow', {}, time.now, entropy);
  const box = (sn: string) => new Box(() => ({ status: 0 }), roots, sn);
  const post = (body: Uint8Array, path: string = DEVICE_PATHS[0]) =>
    app.request(path, { method: 'POST', body: new Uint8Array(body) });
  return { app, api, box, post, time };
}

test('a box of the policy generation is answered in documents, on the path that tells which way it came', async () => {
  const { post, api, app, time } = service();
  const { roots } = (await api('GET', '/roots')).json;
  const one = new PolicyBox(() => ({ status: 0 }), time, roots!);
  const send = async (path: string, ...elements: readonly string[]) => {
    const response = await post(Buffer.from(file(...elements)), path);
    assert.equal([response.status, response.headers.get('content-type')], [200, 'application/xml']);
    return one.hear(await response.text());
  };
  const direct = ['/licservice/license', '/its/service/oddce/services/DDCEService'] as const;
  for (const path of direct) assert.is((await send(path, one.report(1))).status, 'FAILED', path);
  for (const path of ['/cslu/v1/pi', '/cslu/v1/pi/account-1'])
    assert.equal(acknowledged(await send(path, one.report(1))), [`${one.reports}`], path);
  await send(direct[0], one.trust((await api('POST', '/tokens', {})).json.token!));
  for (const path of direct) assert.equal(acknowledged(await send(path, one.report(1))), [`${one.reports}`], path);
  // Longer than any message of the classic generation.
  const many = Array.from({ length: 60 }, () => one.report(1));
  assert.ok(file(...many).length > 32 * 1024);
  assert.is(acknowledged(await send('/cslu/v1/pi', ...many)).length, 60);
  const saved = { file: file(one.report(1), ...many) };
  assert.equal((await api<{ status: string }>('POST', '/uploads', saved)).json.status, 'OK');
  const csv = await app.request('/api/v1/usage/csv', { headers: { authorization: 'Bearer x' } });
  assert.is(csv.status, 401);
});

for (const [what, body, status] of [
  ['no document of a box', '<smartLicense><Other>x</Other></smartLicense>', 400],
  ['no UTF-8', '<\xff\xff', 400],
  ['longer than any', `<${'x'.repeat(1 << 20)}`, 413],
  ['bytes of the classic generation, but too many', '\x01'.repeat(20_000), 413],
] as const) {
  test(`a body is refused that is ${what}`, async () => {
    const response = await service().post(Buffer.from(body, 'latin1'), '/cslu/v1/pi');
    assert.is(response.status, status);
    assert.type(((await response.json()) as Said).error, 'string');
  });
}

test('a box that speaks documents too often waits, too', async () => {
  const { api, post, time } = service({ limits: { device: { burst: 2, perMinute: 1 } } });
  const one = new PolicyBox(() => ({ status: 0 }), time, (await api('GET', '/roots')).json.roots!);
  const ask = async () => (await post(Buffer.from(file(one.report(1))), '/cslu/v1/pi')).status;
  assert.equal([await ask(), await ask(), await ask()], [200, 200, 429]);
});

for (const path of DEVICE_PATHS) {
  test(`a box registers on ${path}`, async () => {
    const { api, box, post } = service();
    const one = box('ONE');
    const asked = one.ask(one.registration((await api('POST', '/tokens', {})).json.token!));
    const response = await post(asked.bytes, path);
    assert.is(response.status, 200);
    assert.is(response.headers.get('content-type'), 'application/octet-stream');
    const heard = one.hear(new Uint8Array(await response.arrayBuffer()), asked);
    assert.is(heard.ok && saying(heard.value.reply), 'ok');
    assert.is((await api<Said[]>('GET', '/instances')).json[0]?.udi, one.name);
    assert.is((await api('DELETE', `/instances/${encodeURIComponent(one.name)}`)).status, 200);
    assert.equal((await api('GET', '/instances')).json, []);
  });
}

test('what is no request of a box is refused with a reason', async () => {
  const response = await service().post(new Uint8Array([1, 2, 3]));
  assert.is(response.status, 400);
  assert.match(((await response.json()) as Said).error!, 'malformed');
});

test('a body beyond the limit is refused unread, announced or not', async () => {
  const { app, post } = service();
  assert.is((await post(new Uint8Array(16 * 1024 + 1))).status, 413);
  const chunks = new ReadableStream({
    pull: controller => controller.enqueue(new Uint8Array(64 * 1024)),
  });
  const request = new Request('http://authority/', { method: 'POST', body: chunks, duplex: 'half' } as RequestInit);
  assert.is((await app.request(request)).status, 413);
});

test('a box that asks too often waits; another at the same address does not', async () => {
  const { box, post, time } = service({ limits: { device: { burst: 2, perMinute: 1 } } });
  const ask = async (one: Box) => (await post(one.ask({ kind: 'renewal' }).bytes)).status;
  const [one, two] = [box('ONE'), box('TWO')];
  assert.equal([await ask(one), await ask(one), await ask(one), await ask(two)], [200, 200, 429, 200]);
  time.now += 60_000;
  assert.is(await ask(one), 200);
});

test('an address that asks too often waits, whatever it asks', async () => {
  const { app } = service({ limits: { address: { burst: 2, perMinute: 1 } } });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await app.request('/healthz')).status);
  assert.equal(statuses, [200, 200, 429]);
});

test('no operation of an administrator is open without a bearer token', async () => {
  const { app, api } = service();
  for (const name of OPERATION_NAMES) {
    const { method, path } = OPERATIONS[name];
    assert.is((await app.request(`/api/v1${path}`, { method })).status, 401, name);
    assert.is((await api(method, path, method === 'GET' ? undefined : {}, 'wrong')).status, 401, name);
  }
});

test('administrators have tokens of their own, and the last one stays', async () => {
  const { api } = service();
  const { bearer } = (await api('POST', '/admin-tokens', { name: 'second' })).json;
  assert.is((await api('DELETE', '/admin-tokens/first', undefined, bearer)).status, 200);
  assert.is((await api('GET', '/account')).status, 401, 'a revoked one opens nothing');
  assert.is((await api('DELETE', '/admin-tokens/second', undefined, bearer)).status, 409);
  assert.not.match(JSON.stringify((await api('GET', '/admin-tokens', undefined, bearer)).json), bearer!);
});

test('an administrator makes accounts, tokens and pools, and reads what happened', async () => {
  const { api } = service();
  assert.is((await api('PUT', '/account', { name: 'Example', domain: 'cable.example' })).status, 200);
  assert.equal((await api('GET', '/account')).json, { name: 'Example', domain: 'cable.example' });
  await api('POST', '/virtual-accounts', { name: 'Branch' });
  await api('PUT', '/virtual-accounts/Branch', { description: 'the branch' });
  const made = (await api('POST', '/tokens', { virtualAccount: 'Branch', days: 1, uses: 10, export: true })).json;
  const listed = (await api<Said[]>('GET', '/tokens')).json[0]!;
  assert.equal([listed.id, listed.state, listed.maxUses, listed.exportAllowed], [made.id, 'valid', 10, true]);
  assert.not.match(JSON.stringify(listed), made.token!, 'the text is shown once');
  await api('DELETE', `/tokens/${made.id}`);
  assert.is((await api<Said[]>('GET', '/tokens')).json[0]?.state, 'revoked');
  await api('PUT', '/licences', { tag: US, count: 5, virtualAccount: 'Branch' });
  const nobody = { reserved: 0, borrowed: [], lent: 0, shortage: 0, overage: 0 };
  assert.equal((await api('GET', '/licences')).json, [
    { virtualAccount: 'Branch', tag: US, purchased: 5, inUse: 0, balance: 5, ...nobody },
  ]);
  assert.is((await api('DELETE', '/virtual-accounts/Branch')).status, 409, 'not while it has licences');
  await api('PUT', '/licences', { tag: US, count: 0, virtualAccount: 'Branch' });
  assert.is((await api('DELETE', '/virtual-accounts/Branch')).status, 200);
  const { roots, version } = (await api('POST', '/roots/rotate')).json;
  assert.equal((await api('GET', '/roots')).json, { version, roots });
  assert.equal(
    (await api<Said[]>('GET', '/log?limit=2')).json.map(line => line.event),
    ['virtual account deleted', 'roots rotated'],
  );
});

test('an administrator reads a report as CSV', async () => {
  const { app, api } = service();
  await api('PUT', '/licences', { tag: US, count: 5 });
  const { json: made } = await api('POST', '/reports', {});
  assert.is((await api('GET', `/reports/${made.id}`)).json.kind, 'manual');
  const { bearer } = (await api('POST', '/admin-tokens', { name: 'reader' })).json;
  const response = await app.request(`/api/v1/reports/${made.id}/csv?part=licences`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  assert.match(response.headers.get('content-type')!, /^text\/csv/);
  assert.match(await response.text(), /^virtualAccount,tag,.*\r\nDefault,"regid.*",5,0,0,5,,0,0,0\r\n$/);
  const rest = await app.request(`/api/v1/reports/${made.id}/csv?part=all`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  assert.equal([rest.status, rest.headers.get('content-type')], [400, 'application/json']);
});

for (const [what, method, path, body, status, says] of [
  ['days out of range', 'POST', '/tokens', { days: 366 }, 400, /'days' must be a whole number from 1 to 365/],
  ['days of another type', 'POST', '/tokens', { days: [30] }, 400, /'days'/],
  ['a flag of another type', 'POST', '/tokens', { export: 'yes' }, 400, /'export' must be true or false/],
  ['an account that is not', 'POST', '/tokens', { virtualAccount: 'X' }, 404, /create it/],
  ['a tag that is none', 'PUT', '/licences', { tag: 'US', count: 1 }, 400, /not an entitlement tag/],
  ['a negative count', 'PUT', '/licences', { tag: US, count: -1 }, 400, /'count'/],
  ['a name that is missing', 'POST', '/virtual-accounts', {}, 400, /'name' is missing/],
  ['a name that exists', 'POST', '/virtual-accounts', { name: 'Default' }, 409, /exists already/],
  ['the default account', 'DELETE', '/virtual-accounts/Default', {}, 409, /always stays/],
  ['a token that is not', 'DELETE', '/tokens/none', {}, 404, /token list/],
  ['an instance that is not', 'DELETE', '/instances/none', {}, 404, /instance list/],
  ['a purchase without an end', 'POST', '/purchases', { tag: US, count: 1, kind: 'term' }, 400, /needs 'ends'/],
  ['a purchase that is not', 'DELETE', '/purchases/7', {}, 404, /purchase list/],
  ['a purchase without a number', 'DELETE', '/purchases/x', {}, 400, /'id' must be/],
  ['a hierarchy that is not', 'DELETE', '/hierarchies', { parent: 'A', child: 'B' }, 404, /hierarchy list/],
  ['a move of nothing', 'POST', '/licences/transfer', { tag: US, count: 1, to: 'Default' }, 409, /already/],
  ['a conversion of what is no RTU', 'POST', '/licences/convert', { parent: US, child: US, count: 1 }, 409, /RTU/],
  ['a report that is not', 'GET', '/reports/7', undefined, 404, /report list/],
  ['alerts of nowhere', 'GET', '/alerts?virtualAccount=X', undefined, 404, /create it/],
  ['no JSON', 'POST', '/tokens', '{', 400, /JSON object/],
  ['a list', 'POST', '/tokens', [], 400, /JSON object/],
  ['a path that is not', 'GET', '/nothing', undefined, 404, /nothing at/],
] as const) {
  test(`an administrator who gives ${what} is told what to do`, async () => {
    const { api } = service();
    const answer = await api(method, path, body);
    assert.is(answer.status, status);
    assert.match(answer.json.error!, says);
  });
}

test('the README of the authority lists every operation', () => {
  const readme = readFileSync(new URL('../../../tools/authority/README.md', import.meta.url), 'utf8').replace(
    / +/g,
    ' ',
  );
  for (const name of OPERATION_NAMES) {
    const { method, path, means } = OPERATIONS[name];
    assert.ok(readme.includes(`| \`${method} ${path}\` | ${means} |`), `${method} ${path}`);
  }
});

test.run();
