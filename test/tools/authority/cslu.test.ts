/** The collector: what was pushed is never lost, what comes back finds its box, over a wire to the authority or by files. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCslu, exportFiles, importFile } from '../../../tools/authority/cslu.ts';
import { startCslu } from '../../../tools/authority/cslu-service.ts';
import { openSpool } from '../../../tools/authority/cslu-spool.ts';
import type { Forward } from '../../../tools/authority/forward.ts';
import { acknowledged, CSLU, file, kinds, type PolicyBox, TAG, type Told } from './policy-box.ts';
import { DAY, world } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'cslu-'));
test.after(() => rmSync(folder, { recursive: true }));
let sites = 0;

/** An authority, a collector on a directory of its own, and a wire between them that can be cut. */
function site(options: { readonly entries?: number } = {}) {
  const w = world();
  const authority = w.box().post;
  const data = join(folder, `site-${++sites}`);
  const wire = { up: false, sent: 0, lose: false, status: 200, poison: '' };
  const forward: Forward = async (url, body) => {
    if (!wire.up) return { lost: 'unreachable', detail: 'ECONNREFUSED' };
    if (wire.poison !== '' && String(body).includes(wire.poison))
      return { status: 500, type: '', retryAfter: null, body: new Uint8Array(0) };
    if (wire.status !== 200) return { status: wire.status, type: '', retryAfter: null, body: new Uint8Array(0) };
    wire.sent++;
    const reply = authority(Buffer.from(body), url);
    assert.instance(reply, Uint8Array);
    if (wire.lose) return { lost: 'timeout', detail: 'no answer' };
    return { status: 200, type: 'application/xml', retryAfter: null, body: reply as Uint8Array };
  };
  const open = () => {
    const spool = openSpool(data);
    const up = { url: CSLU, forward };
    return { spool, ...createCslu({ spool, now: () => w.time.now, up, interval: 60, ...options }) };
  };
  let cslu = open();
  const post = async (body: string) => {
    const response = await cslu.app.request('/cslu/v1/pi', { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  };
  const tell = async (box: PolicyBox, ...elements: readonly string[]): Promise<Told> =>
    box.hear((await post(file(...elements))).text);
  return {
    ...w,
    data,
    wire,
    post,
    tell,
    get spool() {
      return cslu.spool;
    },
    pump: () => cslu.pump(),
    restart: () => {
      cslu = open();
    },
    health: async () => (await (await cslu.app.request('/cslu/v1/health')).json()) as Record<string, unknown>,
    poll: (box: PolicyBox, pollId: string) => tell(box, box.message('PollRequest', 'poll', { poll_id: pollId })),
  };
}

test('a push is told to poll at once; once the authority is reached its documents lie ready', async () => {
  const { admin, box, tell, poll, wire, pump, pool, health } = site();
  admin.setLicence(TAG, 10);
  const one = box();
  const told = await tell(one, one.report(4));
  assert.equal([told.status, told.interval, told.documents.length], ['OK_POLL', 60, 0]);
  await pump();
  assert.equal(await health(), {
    status: 'ok',
    upstream: 'unreachable: ECONNREFUSED',
    waiting: 1,
    exported: 0,
    ready: 0,
  });
  assert.is((await poll(one, told.pollId)).status, 'OK_POLL', 'not ready');
  assert.is(pool(TAG).inUse, 0);
  wire.up = true;
  await pump();
  assert.is(pool(TAG).inUse, 4);
  const answer = await poll(one, told.pollId);
  assert.equal([...acknowledged(answer), ...kinds(answer)], ['1', 'rum-ack', 'account']);
  assert.equal(acknowledged(await poll(one, told.pollId)), ['1'], 'a reply that was lost is there once more');
  assert.equal(await health(), { status: 'ok', upstream: 'reachable', waiting: 0, exported: 0, ready: 1 });
});

test('it restarts with what it had: waiting pushes are sent, ready documents are handed out', async () => {
  const { box, tell, poll, wire, pump, restart } = site();
  const one = box();
  const first = await tell(one, one.report(4));
  await pump();
  restart();
  assert.is((await poll(one, first.pollId)).status, 'OK_POLL');
  wire.up = true;
  await pump();
  restart();
  wire.up = false;
  assert.equal(acknowledged(await poll(one, first.pollId)), ['1']);
});

test('a push that comes twice is one; an answer of the authority that was lost is asked for again', async () => {
  const { box, tell, post, poll, wire, pump, spool, run } = site();
  const one = box();
  const text = file(one.report(4));
  const [first, second] = [one.hear((await post(text)).text), one.hear((await post(text)).text)];
  assert.is(first.pollId, second.pollId);
  assert.is(spool.size, 1);
  Object.assign(wire, { up: true, lose: true });
  await pump();
  assert.is((await poll(one, first.pollId)).status, 'OK_POLL');
  await pump();
  wire.lose = false;
  await pump();
  assert.equal(acknowledged(await poll(one, first.pollId)), ['1']);
  assert.is(run('usageList').length, 1, 'the authority counted it once');
  assert.ok(wire.sent >= 2);
  await tell(one, one.report(5));
  assert.is(spool.size, 2, 'another report is another push');
});

test('a poll gives nothing of somebody else, and a name that is not known here goes to the authority', async () => {
  const { box, tell, poll, wire, pump } = site();
  const [one, two] = [box('ONE'), box('TWO')];
  const { pollId } = await tell(one, one.report(4));
  await tell(two, two.report(1));
  wire.up = true;
  await pump();
  const other = await poll(two, pollId);
  assert.is(other.status, 'OK_POLL');
  assert.not.equal(other.pollId, pollId);
  await pump();
  const refused = await poll(two, other.pollId);
  assert.equal([refused.status, refused.documents], ['FAILED', []]);
});

test('an authority that puts off is polled through: its own name for it reaches the box', async () => {
  const { box, tell, poll, wire, pump, run, time } = site();
  run('acknowledgingSet', { mode: 'polled', seconds: 300 });
  wire.up = true;
  const one = box();
  const first = await tell(one, one.report(4));
  await pump();
  const named = await poll(one, first.pollId);
  assert.is(named.status, 'OK_POLL');
  assert.not.equal(named.pollId, first.pollId, "the authority's");
  time.now += 301_000;
  const asked = await poll(one, named.pollId);
  await pump();
  assert.equal(acknowledged(await poll(one, asked.pollId)), ['1']);
});

test('an authority under maintenance, or behind a broken proxy, is tried again', async () => {
  const { admin, box, tell, poll, wire, pump, health } = site();
  wire.up = true;
  admin.setMaintenance(true);
  const one = box();
  const { pollId } = await tell(one, one.report(4));
  await pump();
  assert.is((await poll(one, pollId)).status, 'OK_POLL');
  admin.setMaintenance(false);
  wire.status = 502;
  await pump();
  assert.is((await health()).upstream, 'answers HTTP 502');
  wire.status = 200;
  await pump();
  assert.equal(acknowledged(await poll(one, pollId)), ['1']);
});

test('what the authority will never take is told to the box, and the next one is not held up', async () => {
  const { box, tell, poll, wire, pump } = site();
  const [one, two] = [box('ONE'), box('TWO')];
  const bad = await tell(one, one.element('RUMReport', 'unheard-of', '{}'));
  const good = await tell(two, two.report(1));
  Object.assign(wire, { up: true, status: 400 });
  await pump();
  assert.is((await poll(one, bad.pollId)).status, 'FAILED');
  assert.is((await poll(two, good.pollId)).status, 'FAILED');
});

test('without a wire: one file up with all boxes, one file down with all documents, each to its box', async () => {
  const { box, tell, poll, spool, run, time, pool, admin } = site();
  admin.setLicence(TAG, 10);
  const boxes = ['ONE', 'TWO', 'SIX'].map(sn => box(sn));
  const pushes = [];
  for (const [i, one] of boxes.entries()) pushes.push(await tell(one, one.report(i + 1)));
  const [first] = boxes;
  const later = await tell(first!, first!.report(4, `${TAG}`));
  const out = exportFiles(spool, time.now);
  assert.equal([out.texts.length, out.pushes, out.boxes], [1, 4, 3]);
  // Another one pushes while the file is under way.
  const late = box('LATE');
  const waiting = await tell(late, late.report(1));
  const uploaded = run('usageUpload', { file: out.texts[0]! });
  assert.is(uploaded.status, 'OK');
  assert.is(pool(TAG).inUse, 4 + 2 + 3);
  const taken = importFile(spool, uploaded.reply, time.now);
  assert.equal([taken.answered, taken.unclaimed], [4, 0]);
  assert.equal(acknowledged(await poll(boxes[1]!, pushes[1]!.pollId)), ['1']);
  assert.equal(acknowledged(await poll(boxes[2]!, pushes[2]!.pollId)), ['1']);
  assert.equal(acknowledged(await poll(first!, later.pollId)), ['1', '2']);
  assert.is((await poll(late, waiting.pollId)).status, 'OK_POLL', 'its push waits for the next file');
  assert.equal(importFile(spool, uploaded.reply, time.now).answered, 0, 'the same file again answers nobody');
  assert.is(exportFiles(spool, time.now).pushes, 1);
});

test('what a box pushed while a file was under way is not answered by that file, and goes with the next', async () => {
  const { box, tell, poll, spool, run, time, pool, admin } = site();
  admin.setLicence(TAG, 10);
  const one = box();
  const trust = await tell(one, one.trust(run('tokenCreate').token));
  const first = exportFiles(spool, time.now);
  const usage = await tell(one, one.report(4));
  importFile(spool, run('usageUpload', { file: first.texts[0]! }).reply, time.now);
  assert.is(kinds(await poll(one, trust.pollId))[0], 'trust-code');
  assert.is((await poll(one, usage.pollId)).status, 'OK_POLL');
  importFile(spool, run('usageUpload', { file: exportFiles(spool, time.now).texts[0]! }).reply, time.now);
  assert.equal(acknowledged(await poll(one, usage.pollId)), ['1']);
  assert.is(pool(TAG).inUse, 4);
});

test('who pushes the same once more after he was answered is heard once more: a refusal is not for ever', async () => {
  const { box, tell, poll, wire, pump, run } = site();
  wire.up = true;
  const one = box();
  await tell(one, one.report(1));
  await pump();
  one.reset();
  const again = one.report(2);
  const { pollId } = await tell(one, again);
  await pump();
  assert.is((await poll(one, pollId)).status, 'FAILED', 'another key is on record');
  run('instanceRemove', { udi: one.name });
  await tell(one, again);
  await pump();
  assert.equal(acknowledged(await poll(one, pollId)), ['2']);
});

test('a push that the authority cannot digest holds up nobody for long', async () => {
  const { box, tell, poll, wire, pump, time } = site();
  const [bad, good] = [box('BAD'), box('GOOD')];
  await tell(bad, bad.report(1));
  time.now += 1000;
  const { pollId } = await tell(good, good.report(1));
  time.now += 1000;
  Object.assign(wire, { up: true, poison: bad.udi.sn });
  await pump();
  await pump();
  assert.equal(acknowledged(await poll(good, pollId)), ['1']);
});

test('a root set in a file goes to the box whose documents it follows, and a status to nobody', async () => {
  const { box, tell, spool } = site();
  const [one, two] = [box('ONE'), box('TWO')];
  const [a, b] = [await tell(one, one.report(1)), await tell(two, two.report(2))];
  const ack = ({ udi }: PolicyBox) =>
    `<smartLicenseRumAck><data>{"sudi":{"udi_pid":"${udi.pid}","udi_serial_number":"${udi.sn}"},"reports":[{"id":1}]}</data><signature>s</signature></smartLicenseRumAck>`;
  const roots = (n: number) => `<smartLicenseRootUpdate><data>{"n":${n}}</data></smartLicenseRootUpdate>`;
  const status = '<smartLicenseStatus>{"status":"FAILED"}</smartLicenseStatus>';
  importFile(spool, file(ack(one), roots(2), ack(two), roots(3), status), 0);
  assert.is(spool.get(a.pollId)?.reply, ack(one) + roots(2));
  assert.is(spool.get(b.pollId)?.reply, ack(two) + roots(3));
});

test('many reports become several files, each short enough for an upload', async () => {
  const { box, tell, spool, run, time } = site();
  for (let i = 0; i < 4; i++) {
    const one = box(`BOX${i}`);
    await tell(one, one.report(1), one.report(2), one.report(3));
  }
  const { texts, pushes } = exportFiles(spool, time.now, 10_000);
  assert.is(pushes, 4);
  assert.ok(texts.length > 1);
  for (const text of texts) {
    assert.ok(text.length <= 10_100);
    assert.is(run('usageUpload', { file: text }).status, 'OK');
  }
  assert.is(run('usageList', { limit: 100 }).length, 12);
});

test('what is no document of a box is refused unread; a collector that is full drops what was answered, never what waits', async () => {
  const { box, tell, post, wire, pump, spool, time } = site({ entries: 2 });
  const one = box();
  const element = one.report(4);
  for (const body of [
    '',
    'hello',
    '<smartLicense></smartLicense>',
    '<!DOCTYPE a [<!ENTITY b "c">]><smartLicense>&b;</smartLicense>',
    file(element.replace('"value', '"valve')),
    file(element, box('TWO').report(1)),
  ])
    assert.is((await post(body)).status, 400, body.slice(0, 60));
  assert.is((await post('x'.repeat((1 << 20) + 1))).status, 413);
  assert.is(spool.size, 0);

  await tell(one, element);
  await tell(one, one.report(5));
  assert.is((await tell(one, one.report(6))).status, 'OK_TRY_AGAIN', 'full of what waits');
  wire.up = true;
  await pump();
  time.now += DAY;
  assert.is((await tell(one, one.report(7))).status, 'OK_POLL');
  assert.is(spool.size, 2);
});

test('a file that is torn on the disk is no push, and one that was being written is none yet', async () => {
  const { box, tell, data, spool, restart, health } = site();
  const one = box();
  await tell(one, one.report(4));
  const inbox = join(data, 'inbox');
  const [name] = readdirSync(inbox);
  const text = readFileSync(join(inbox, name!), 'utf8');
  writeFileSync(join(inbox, `${name}.new`), text.slice(0, 100));
  writeFileSync(join(inbox, `${'0'.repeat(32)}.json`), text.slice(0, 100));
  restart();
  assert.is((await health()).waiting, 1);
  assert.is(exportFiles(spool, 0).pushes, 1);
  assert.throws(() => importFile(spool, text, 0), /no file of an authority/);
});

test('as a service it answers on its path, and on no other', async () => {
  const service = await startCslu({ listen: '127.0.0.1:0', data: join(folder, 'service') });
  const health = await fetch(`${service.url}/cslu/v1/health`);
  assert.equal(await health.json(), {
    status: 'ok',
    upstream: 'none: export and import files',
    waiting: 0,
    exported: 0,
    ready: 0,
  });
  assert.is((await fetch(`${service.url}/its/service`, { method: 'POST', body: 'x' })).status, 404);
  await service.close();
});

test.run();
