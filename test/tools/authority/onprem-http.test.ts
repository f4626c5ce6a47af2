/** An On-Prem as boxes and its authority meet it: by its addresses, by documents, over HTTP. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { handle } from '../../../tools/authority/core.ts';
import { remoteDesk } from '../../../tools/authority/desk.ts';
import { anchorOf } from '../../../tools/authority/folder.ts';
import { forwarder } from '../../../tools/authority/forward.ts';
import { createApp } from '../../../tools/authority/http.ts';
import { withDoors } from '../../../tools/authority/onprem-http.ts';
import { initOnPrem, startOnPrem, synchronize } from '../../../tools/authority/onprem-service.ts';
import { startAuthority } from '../../../tools/authority/server.ts';
import { Box, saying, US } from './box.ts';
import { census, pair } from './onprem-world.ts';
import { acknowledged, PolicyBox } from './policy-box.ts';
import { DAY, STD14 } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'onprem-'));
test.after(() => rmSync(folder, { recursive: true }));

test('reports of usage and policies: acknowledged at the site by the lent key, told upward once', () => {
  const p = pair();
  const { first, site, found, exchange, time, anchor } = p;
  first.run('licenceSet', { tag: STD14, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: STD14, count: 4 });
  first.run('policySet', { name: 'Quarterly', attributes: { perpetual: { frequency: 90 } } });
  exchange();
  const post = (bytes: Uint8Array) =>
    site.store.transaction(tx => handle(tx, bytes, time.now, site.entropy, { way: 'collected' })) as Uint8Array;
  const one = new PolicyBox(post, time, anchor);
  const told = one.send(one.report(3, STD14));
  assert.equal(acknowledged(told), ['1']);
  assert.ok(told.documents.some(document => document.kind === 'policy' && document.name === 'Quarterly'));
  time.now += DAY;
  exchange();
  const usage = () =>
    first.run('usageList').map(({ udi, id, value, virtualAccount }) => [udi, id, value, virtualAccount]);
  assert.equal(usage(), [[`${one.name} at plant`, 1, 3, 'Default']]);
  one.send(one.report(4, STD14));
  time.now += DAY;
  exchange();
  exchange();
  assert.is(usage().length, 2);
  assert.equal(census(p, STD14), { bought: 10, free: 6, own: 0, lent: 4, held: 4, used: 4 });
});

test('at an On-Prem boxes find the addresses that the guides name; one of old speaks the classic generation alone', async () => {
  const { site, found, exchange, time, anchor } = pair();
  found(site, 'plant');
  const app = createApp({ store: site.store, now: () => time.now, entropy: site.entropy, address: () => 'test' });
  const doors = () => withDoors(app.fetch as never, { store: site.store, now: () => time.now, entropy: site.entropy });
  assert.throws(doors, /no answer of its authority yet/);
  exchange();
  const post = async (path: string, body: Uint8Array | string) =>
    doors()(new Request(`http://site${path}`, { method: 'POST', body: body as string }));
  for (const [i, path] of [
    '/SmartTransport',
    '/Transportgateway/services/DeviceRequestHandler',
    '/its/service/oddce/services/DDCEService',
  ].entries()) {
    const box = new Box(site.post, anchor, `PATH${i}`);
    const asked = box.ask(box.registration(site.run('tokenCreate').token));
    const heard = box.hear(new Uint8Array(await (await post(path, asked.bytes)).arrayBuffer()), asked);
    assert.is(heard.ok && saying(heard.value.reply), 'ok', path);
  }
  const one = new PolicyBox(() => ({ status: 0 }), time, anchor);
  const report = `<smartLicense>${one.report(1, STD14)}</smartLicense>`;
  assert.equal(acknowledged(one.hear(await (await post('/cslu/v1/pi/plant-1', report)).text())), ['1']);
  assert.is((await post('/cslu/v1/pi/other-1', report)).status, 404);
  assert.is((await post('/SmartTransport', 'x'.repeat((1 << 20) + 1))).status, 413);

  site.store.transaction(tx => {
    const { value } = tx.meta.get({ name: 'onprem' })!;
    const state = { ...JSON.parse(Buffer.from(value).toString()), classicOnly: true };
    tx.meta.put({ name: 'onprem', value: new Uint8Array(Buffer.from(JSON.stringify(state))) });
  });
  for (const path of ['/cslu/v1/pi/plant-1', '/SmartTransport', '/']) {
    const old = await post(path, report);
    assert.equal([old.status, await old.text()], [200, ''], path);
  }
  const box = new Box(site.post, anchor, 'OLD');
  const asked = box.ask(box.registration(site.run('tokenCreate').token));
  assert.is((await post('/SmartTransport', asked.bytes)).status, 200);
});

test('with a wire: registered, served and synchronized over HTTP; a first that is gone is only told of', async () => {
  const [data, own] = [join(folder, 'first'), join(folder, 'site')];
  const authority = await startAuthority({ listen: '127.0.0.1:0', data });
  const admin = remoteDesk(authority.url, authority.bearer!);
  await admin('licenceSet', { tag: US, count: 10 });
  const { code } = await admin('onpremAdd', { name: 'plant' });
  await admin('onpremLend', { name: 'plant', tag: US, count: 4 });
  initOnPrem(own, { name: 'plant', anchor: authority.anchor, code });
  const told: string[] = [];
  const start = (upstream: string) =>
    startOnPrem({
      listen: '127.0.0.1:0',
      data: own,
      way: { upstream },
      hours: 24,
      classicOnly: false,
      told: text => told.push(text),
    });
  const service = await start(authority.url);
  assert.match(told.join(), /^Synchronized, 1; licences until /);
  const site = remoteDesk(service.url, service.bearer!);
  const { token } = await site('tokenCreate', {});
  const box = new Box(() => ({ status: 0 }), readFileSync(anchorOf(own), 'utf8').trim(), 'ONE');
  const asked = box.ask(box.registration(token));
  const response = await fetch(`${service.url}/SmartTransport`, { method: 'POST', body: new Uint8Array(asked.bytes) });
  const heard = box.hear(new Uint8Array(await response.arrayBuffer()), asked);
  assert.is(heard.ok && saying(heard.value.reply), 'ok');

  const up = forwarder({ within: 5000, most: 1 << 20 });
  await admin('onpremLend', { name: 'plant', tag: US, count: 1 });
  const applied = await synchronize(own, authority.url, up.forward);
  assert.equal(
    [applied.sequence, applied.licences, applied.confirm],
    [3, 1, false],
    'asked twice: some were taken back',
  );
  assert.is((await admin('licenceList', {}))[0]?.balance, 9);
  assert.is((await admin('onpremShow', { name: 'plant' })).instances, 1);
  const garbage = await fetch(`${authority.url}/onprem/v1/sync`, { method: 'POST', body: 'x' });
  assert.equal([garbage.status, ((await garbage.json()) as { refusal: string }).refusal], [409, 'torn']);
  await service.close();
  await authority.close();
  assert.match(
    await synchronize(own, authority.url, up.forward).then(String, (fault: Error) => fault.message),
    'ECONNREFUSED',
  );
  const again = await start(authority.url);
  assert.match(told.at(-1)!, 'Cannot synchronize');
  await again.close();
  await up.close();
});

test.run();
