/** Whole boxes, the agent on an emulated platform: behind a collector by wire and by file, and behind an On-Prem. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createBox } from '../../../platform-shims/sim/box.ts';
import { sourceGuest } from '../../../platform-shims/sim/guest.ts';
import type { Post } from '../../../platform-shims/sim/network.ts';
import { createTime } from '../../../platform-shims/sim/time.ts';
import { createAgent } from '../../../src/agent.ts';
import { handle } from '../../../tools/authority/core.ts';
import { createCslu, exportFiles, importFile } from '../../../tools/authority/cslu.ts';
import { openSpool } from '../../../tools/authority/cslu-spool.ts';
import { mannerOf } from '../../../tools/authority/documents.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { applyAnswer, foundOnPrem, makeRequest } from '../../../tools/authority/onprem.ts';
import { type OperationName, operate, type ResultOf } from '../../../tools/authority/operations.ts';
import { authorityTime } from '../../../tools/authority/records.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
test.after(() => rmSync(folder, { recursive: true }));

const START = Date.UTC(2026, 0, 5);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

function authority(time: { now(): number }, seed: number) {
  const store = memoryStore();
  const entropy = seededEntropy(seed);
  const run = <N extends OperationName>(name: N, input: object = {}): ResultOf<N> =>
    operate(store, name, { ...input }, time.now(), entropy);
  const post = (bytes: Uint8Array, url: string): Uint8Array => {
    const reply = store.transaction(tx => handle(tx, bytes, time.now(), entropy, mannerOf(new URL(url).pathname)));
    assert.instance(reply, Uint8Array);
    return reply as Uint8Array;
  };
  return { store, entropy, run, post };
}

function boxAt(time: ReturnType<typeof createTime>, roots: string, post: Post, release: string, serial: string) {
  const box = createBox({
    seed: 1,
    personality: 'cube',
    release,
    serial,
    guest: sourceGuest(createAgent),
    roots,
    time,
    post,
  });
  box.boot();
  const type = (...lines: readonly string[]) => lines.map(line => box.type(line)).join('\n');
  const show = (what: string) => box.type(`show license ${what}`);
  return { box, type, show };
}

test('a box of the policy generation is acknowledged through the collector, online and from a file', async () => {
  const time = createTime(START);
  const first = authority(time, 1);
  setUp(first.store, time.now(), first.entropy);
  const wire = { up: false };
  const spool = openSpool(join(folder, 'cslu'));
  const cslu = createCslu({
    spool,
    now: time.now,
    up: {
      url: 'http://authority/cslu/v1/pi',
      forward: async (url, body) =>
        wire.up
          ? { status: 200, type: '', retryAfter: null, body: first.post(Buffer.from(body), url) }
          : { lost: 'unreachable', detail: 'ECONNREFUSED' },
    },
  });
  const post: Post = bytes => {
    const answer = cslu.answer(Buffer.from(bytes).toString('utf8'));
    return answer === null ? { status: 400 } : Buffer.from(answer);
  };
  const { box, type, show } = boxAt(time, first.run('rootsShow').roots, post, '17.6.1a', 'FDO2013A1WV');
  type('enable', 'configure terminal', 'license smart transport cslu');
  type('license smart url cslu http://192.0.2.7:8182/cslu/v1/pi', 'end');
  box.advance(10 * MINUTE);
  assert.ok(spool.size >= 1, 'it pushed');
  assert.match(show('tech support'), /Last ACK received: <none>/);
  wire.up = true;
  await cslu.pump();
  assert.ok(first.run('usageList').length > 0);
  box.advance(DAY);
  assert.match(show('tech support'), /Last ACK received: Jan 0/);
  const online = first.run('usageList').length;

  wire.up = false;
  box.advance(40 * DAY);
  type('license smart sync local');
  box.advance(10 * MINUTE);
  const { texts } = exportFiles(spool, time.now());
  for (const text of texts) importFile(spool, first.run('usageUpload', { file: text }).reply, time.now());
  box.advance(2 * DAY);
  assert.ok(first.run('usageList').length > online);
  assert.match(show('tech support'), /Last ACK received: Feb 15/, 'the file brought a newer one');
});

test('a box of the classic generation registers at an On-Prem without a wire, and keeps what it has over a rotation', () => {
  const time = createTime(START);
  const [first, site] = [authority(time, 1), authority(time, 2)];
  setUp(first.store, time.now(), first.entropy);
  const anchor = first.run('rootsShow').roots;
  const { code } = first.run('onpremAdd', { name: 'plant' });
  site.store.transaction(tx => foundOnPrem(tx, site.entropy, { name: 'plant', anchor, code }));
  const exchange = () => {
    const now = time.now();
    const { text } = site.store.transaction(tx => makeRequest(tx, authorityTime(tx, now), site.entropy));
    const { answer } = first.run('onpremAnswer', { request: text });
    site.store.transaction(tx => applyAnswer(tx, now, answer));
  };
  exchange();
  const { box, type, show } = boxAt(time, anchor, site.post, '16.12.4', 'FDO2013A1WV');
  type('enable', `license smart register idtoken ${site.run('tokenCreate').token}`);
  box.advance(5 * MINUTE);
  assert.match(show('summary'), /Status: REGISTERED/);
  first.run('rootsRotate');
  exchange();
  box.advance(DAY);
  type('license smart renew id');
  box.advance(5 * MINUTE);
  type('license smart renew id');
  box.advance(5 * MINUTE);
  assert.match(show('summary'), /Status: REGISTERED/);
  assert.match(show('status'), /Last Renewal Attempt: SUCCEEDED/);
  exchange();
  const [told] = first.run('onpremShow', { name: 'plant' }).list;
  assert.match(told!.udi, 'FDO2013A1WV');
});

test.run();
