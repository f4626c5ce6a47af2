/** The service for real: a socket on loopback and an SQLite file, beside the same script on the memory store. */

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { RequestBody } from '../../../src/wire/message.ts';
import { handle } from '../../../tools/authority/core.ts';
import { remoteDesk } from '../../../tools/authority/desk.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { anchorOf, databaseOf } from '../../../tools/authority/folder.ts';
import { type OperationName, operate } from '../../../tools/authority/operations.ts';
import { startAuthority } from '../../../tools/authority/server.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import type { Store } from '../../../tools/authority/store.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { sqliteStore } from '../../../tools/authority/store-sqlite.ts';
import { Box, DS, saying, US } from './box.ts';

const folder = mkdtempSync(join(tmpdir(), 'authority-'));
const START = Date.UTC(2026, 0, 5);

async function exchange(url: string, box: Box, body: RequestBody): Promise<string> {
  const asked = box.ask(body);
  const response = await fetch(`${url}/its/service/oddce/services/DDCEService`, {
    method: 'POST',
    body: new Uint8Array(asked.bytes),
  });
  const heard = box.hear(new Uint8Array(await response.arrayBuffer()), asked);
  return heard.ok ? saying(heard.value.reply) : heard.refusal;
}

test('an authority has after a restart what it had before, and shows its bearer token once', async () => {
  const data = join(folder, 'service');
  const first = await startAuthority({ listen: '127.0.0.1:0', data, now: () => START });
  const admin = remoteDesk(first.url, first.bearer!);
  const { token } = await admin('tokenCreate', {});
  await admin('licenceSet', { tag: US, count: 10 });
  const box = new Box(() => ({ status: 0 }), readFileSync(anchorOf(data), 'utf8').trim());
  assert.is(await exchange(first.url, box, box.registration(token)), 'ok');
  assert.is(await exchange(first.url, box, { kind: 'entitlement', tags: [{ tag: US, count: 4 }] }), 'ok');
  await first.close();

  const second = await startAuthority({ listen: '127.0.0.1:0', data, now: () => START + 1000 });
  assert.is(second.bearer, null);
  assert.is(await exchange(second.url, box, { kind: 'renewal' }), 'ok');
  const again = remoteDesk(second.url, first.bearer!);
  assert.equal(
    (await again('licenceList', {})).map(row => row.inUse),
    [4],
  );
  await again('rootsRotate', {});
  assert.is(readFileSync(anchorOf(data), 'utf8').trim(), (await again('rootsShow', {})).roots);
  assert.is(await exchange(second.url, box, { kind: 'renewal' }), 'ok');
  assert.is(box.roots.version, 2);
  await second.close();
  assert.is(statSync(databaseOf(data)).mode & 0o777, 0o600, 'secrets are for the owner alone');
});

test('an address that is taken or senseless is refused with a sentence', async () => {
  const data = join(folder, 'taken');
  const one = await startAuthority({ listen: '127.0.0.1:0', data });
  const { port } = new URL(one.url);
  const refusal = (listen: string) => startAuthority({ listen, data }).then(String, (fault: Error) => fault.message);
  assert.match(await refusal(`127.0.0.1:${port}`), 'EADDRINUSE');
  assert.match(await refusal('nowhere'), 'give HOST:PORT');
  await one.close();
});

test('both stores give the same bytes and the same lists for the same script', () => {
  const play = (store: Store) => {
    const entropy = seededEntropy(3);
    const time = { now: START };
    const told: unknown[] = [setUp(store, time.now, entropy)];
    const admin = (name: OperationName, input = {}) => {
      const result = operate(store, name, input, time.now, entropy);
      told.push(result);
      return result;
    };
    const post = (bytes: Uint8Array) => {
      const reply = store.transaction(tx => handle(tx, bytes, (time.now += 1000), entropy));
      told.push(reply);
      return reply instanceof Uint8Array ? reply : { status: 400 };
    };
    const { roots } = admin('rootsShow') as { roots: string };
    const { token } = admin('tokenCreate', { uses: 3 }) as { token: string };
    admin('virtualAccountCreate', { name: 'Branch' });
    admin('licenceSet', { tag: US, count: 10 });
    const boxes = ['C', 'A', 'B', 'D'].map(sn => new Box(post, roots, sn));
    for (const box of boxes) box.register(token);
    for (const box of boxes.slice(0, 3))
      box.report({ tag: US, count: 4 }, { tag: DS, count: 1 }, { tag: 'x', count: 1 });
    admin('rootsRotate');
    boxes[0]!.renew();
    boxes[1]!.deregister();
    admin('instanceRemove', { udi: boxes[2]!.name });
    boxes[2]!.renew();
    for (const name of ['licenceList', 'instanceList', 'tokenList', 'virtualAccountList', 'log'] as const) admin(name);
    store.close();
    return told;
  };
  assert.equal(play(sqliteStore(join(folder, 'script.db'))), play(memoryStore()));
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
