/**
 * What comes from a hostile wire, a box that lost its memory or an unlucky hour, in the policy generation: recorded requests, covers
 * of tokens that were overheard, answers that were put off, keys that were replaced meanwhile. No licence is counted twice or
 * lost by it, and no box is left without an answer that it can believe.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { element, readElements, recordOf } from '../../../src/wire/document.ts';
import { handle } from '../../../tools/authority/core.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { createApp } from '../../../tools/authority/http.ts';
import { operate } from '../../../tools/authority/operations.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import type { Store } from '../../../tools/authority/store.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { sqliteStore } from '../../../tools/authority/store-sqlite.ts';
import { Box, saying, US } from './box.ts';
import { pair } from './onprem-world.ts';
import { acknowledged, CSLU, documentOf, file, kinds, PolicyBox, SMART, TAG } from './policy-box.ts';
import { DAY, RED14, START, STD14, world } from './world.ts';

const OTHER = TAG.replace('STD', 'RED');
const polled = { mode: 'polled', seconds: 60 };

const WAYS = ['online', 'by a file'] as const;
for (const way of WAYS) {
  test(`roots that rotate after an answer cost a box nothing, ${way}`, () => {
    const { box, run } = world();
    const one = box();
    const tell = (text: string) =>
      way === 'online' ? one.send(text) : one.hear(run('usageUpload', { file: file(text) }).reply);
    for (let i = 1; i <= 4; i++) {
      assert.equal(acknowledged(tell(one.report(i))), [`${i}`], 'believed at once');
      run('rootsRotate');
    }
  });
}

test('what was put off after a rotation is handed out under the roots that the box holds by then', () => {
  const { box, run, admin, time } = world();
  admin.setLicence(STD14, 5);
  const one = box();
  const rights = [{ tag: STD14, count: 2 }];
  const convert = (poll_id = '') => one.send(one.message('ConversionRequest', 'conversion', { poll_id, rights }));
  one.send(one.report(1));
  run('rootsRotate');
  one.send(one.report(1));
  run('acknowledgingSet', polled);
  const [code, conversion] = [one.send(one.authorization(1, STD14)), convert()];
  assert.equal([code.status, conversion.status], ['OK_POLL', 'OK_POLL']);
  time.now += 61_000;
  assert.equal(kinds(one.send(one.authorization(1, STD14, 'add', code.pollId))), ['authorization']);
  assert.is(documentOf(convert(conversion.pollId), 'conversion-ack').status, 'success');
});

test('a code that is put off for longer than half a day is handed out all the same', () => {
  const { box, run, admin, time } = world();
  admin.setLicence(STD14, 5);
  run('acknowledgingSet', { mode: 'polled', seconds: (2 * DAY) / 1000 });
  const one = box();
  const put = one.send(one.authorization(1, STD14));
  time.now += 2 * DAY;
  assert.is(one.send(one.authorization(1, STD14, 'add', put.pollId)).status, 'OK');
  assert.is(one.send(one.authorization(1, STD14, 'add', put.pollId)).status, 'OK', 'and again, where that was lost');
});

test('a policy of long ago that is told once more is dated anew: no key of today vouches for that day', () => {
  const { box, run, time } = world();
  run('policySet', { 'perpetual.first': '30' });
  const one = box();
  const report = one.report(1);
  one.send(report);
  time.now += 10 * DAY;
  run('signerRotate');
  assert.is(documentOf(one.send(report), 'policy').time, time.now);
});

test('a box that lost its storage counts its requests from one again, and gets what it asks for', () => {
  const { box, run, admin, pool } = world();
  for (const tag of [STD14, RED14]) admin.setLicence(tag, 5);
  const one = box();
  one.send(one.authorization(1, STD14));
  one.reset();
  one.send(one.trust(run('tokenCreate').token, { force: true }));
  const { grants } = documentOf(one.send(one.authorization(1, RED14)), 'authorization');
  assert.equal(grants.map(({ tag }) => tag).sort(), [RED14, STD14]);
  assert.equal([pool(STD14).inUse, pool(RED14).inUse], [1, 1]);
});

test('who was removed and comes back draws what he reports since, not what he once reported', () => {
  const { box, run, admin, pool, time } = world();
  for (const tag of [TAG, OTHER]) admin.setLicence(tag, 5);
  const one = box();
  one.send(one.report(4), one.report(3, OTHER));
  time.now += DAY;
  run('instanceRemove', { udi: one.name });
  one.send(one.report(1));
  assert.equal([pool(TAG).inUse, pool(OTHER).inUse], [1, 0]);
});

test('reports of a reset box count, though a wrong clock numbers them below the former ones', () => {
  const { box, run, admin, pool, time } = world();
  admin.setLicence(TAG, 9);
  const one = box();
  one.send(one.report(7, TAG, { id: 1_700_000_000 }));
  time.now += DAY;
  one.reset();
  one.send(one.trust(run('tokenCreate').token, { force: true }));
  one.send(one.report(2, TAG, { id: 40, previous: 0 }));
  assert.is(pool(TAG).inUse, 2);
});

test('a poll brings back nobody who was removed', () => {
  const { box, run, time } = world();
  run('acknowledgingSet', polled);
  const one = box();
  const { pollId } = one.send(one.report(4));
  time.now += 61_000;
  run('instanceRemove', { udi: one.name });
  one.reset();
  assert.is(one.send(one.message('PollRequest', 'poll', { poll_id: pollId })).status, 'FAILED');
  assert.equal(run('instanceList'), []);
});

test('a recorded request for trust, forced as it was, does not give a box back to the key it had before', () => {
  const { box, run, events } = world();
  const { token } = run('tokenCreate');
  const one = box('ONE', SMART);
  one.send(one.trust(token));
  one.reset();
  const recorded = file(one.trust(token, { force: true }));
  one.sendText(recorded);
  one.reset();
  one.send(one.trust(token, { force: true }));
  assert.match(one.sendText(recorded).text, 'Data and signature do not match');
  assert.ok(events().includes('replay or clone'));
  assert.is(one.send(one.report(1)).status, 'OK');
});

test('the sealed token of a request that was overheard is good for the key that it came with', () => {
  const { box, run, admin } = world();
  const one = box('ONE', SMART);
  const thief = box('THIEF', SMART);
  const text = one.trust(run('tokenCreate').token);
  one.send(text);
  const { token } = JSON.parse(String(recordOf(readElements(text)![0]!.inner)!.payload)) as { token: object };
  assert.match(thief.send(thief.message('TrustRequest', 'trust', { token })).text, 'do not match');
  assert.is(run('tokenList')[0]?.uses, 1);
  assert.equal(
    run('instanceList').map(({ udi }) => udi),
    [one.name],
  );
  assert.is(admin.log().filter(({ event }) => event === 'replay or clone').length, 1);
});

test('a box that goes back to the classic generation, and leaves it, still holds what its code holds', () => {
  const { box, run, admin, pool } = world();
  admin.setLicence(STD14, 2);
  const one = box();
  one.send(one.authorization(1, STD14));
  const classic = new Box(bytes => one.post(bytes), admin.currentRoots(), one.udi.sn);
  Object.assign(classic.udi, one.udi);
  assert.is(saying(classic.register(run('tokenCreate').token, true)), 'ok');
  assert.is(pool(STD14).inUse, 1, 'registered');
  classic.report({ tag: US, count: 1 });
  assert.is(pool(STD14).inUse, 1, 'it uses something else');
  classic.report({ tag: STD14, count: 1 });
  assert.is(pool(STD14).inUse, 1, 'it uses that: counted once');
  assert.is(saying(classic.deregister()), 'ok');
  assert.is(pool(STD14).inUse, 1, 'it left');
  assert.equal(run('slacReturn', { udi: one.name }).freed, [STD14]);
  assert.is(pool(STD14).inUse, 0);
});

/** A site that lives by its first answer, and boxes of it; through a collector, unless told otherwise. */
function site() {
  const p = pair();
  p.first.run('licenceSet', { tag: STD14, count: 3 });
  p.found(p.site, 'plant');
  p.first.run('onpremLend', { name: 'plant', tag: STD14, count: 3 });
  p.exchange();
  const post = (bytes: Uint8Array, url?: string) =>
    p.site.store.transaction(tx =>
      handle(tx, bytes, p.time.now, p.site.entropy, { way: url === SMART ? 'direct' : 'collected' }),
    ) as Uint8Array;
  return { ...p, box: (sn: string, url = CSLU) => new PolicyBox(post, p.time, p.anchor, sn, sn, url) };
}

test('a site whose time is over lets nobody in, of neither generation; who is trusted there stays so', () => {
  const { box, site: at, time } = site();
  const [one, two] = [box('ONE', SMART), box('TWO', SMART)];
  const { token } = at.run('tokenCreate', { days: 365 });
  assert.is(one.send(one.trust(token)).status, 'OK');
  time.now += 91 * DAY;
  const told = two.send(two.trust(token));
  assert.equal([told.status, told.text], ['OK_TRY_AGAIN', 'This On-Prem has not been synchronized in time.']);
  assert.is(at.run('usageUpload', { file: file(two.trust(token)) }).status, 'OK_TRY_AGAIN', 'nor by a file');
  const renewed = one.send(one.message('TrustRequest', 'trust-sync', {}));
  assert.equal(kinds(renewed).slice(0, 1), ['trust-code']);
});

test('a site converts nothing: the next answer would take it away again', () => {
  const { box, site: at } = site();
  const one = box('ONE');
  const rights = [{ tag: STD14, count: 2 }];
  const told = one.send(one.message('ConversionRequest', 'conversion', { poll_id: '', rights }));
  assert.equal([told.status, told.documents], ['FAILED', []]);
  assert.match(told.text, 'the authority of the On-Prem');
  assert.equal([at.run('conversionList'), at.pool(STD14)?.purchased], [[], 3]);
});

test('nonsense that nests deeply is 400, not a fault', async () => {
  const store = memoryStore();
  setUp(store, START, seededEntropy(1));
  const app = createApp({ store, now: () => START, entropy: seededEntropy(2) });
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const report = (signature: string) =>
    file(element('RUMReport', `<![CDATA[{"payload":"","header":{"type":"rum"},"signature":${signature}}]]>`));
  for (const body of [report(`{"sudi":${deep}}`), report(deep), '<a>'.repeat(300_000), '<a></a>'.repeat(140_000)])
    assert.is((await app.request(CSLU, { method: 'POST', body })).status, 400, body.slice(0, 40));
});

const STORES: readonly (readonly [string, () => Store])[] = [
  ['memory', memoryStore],
  ['SQLite', () => sqliteStore(':memory:')],
];
for (const [name, open] of STORES) {
  test(`bought is in use and balance, and in use is what boxes draw, after every step of a random walk (${name})`, () => {
    const store = open();
    const time = { now: START };
    const entropy = seededEntropy(7);
    setUp(store, time.now, entropy);
    const run = ((what, input = {}) => operate(store, what, input, time.now, entropy)) as ReturnType<
      typeof world
    >['run'];
    const post = (bytes: Uint8Array, url?: string) =>
      store.transaction(tx =>
        handle(tx, bytes, time.now, entropy, { way: url === SMART ? 'direct' : 'collected' }),
      ) as Uint8Array;
    const { roots } = run('rootsShow');
    const { token } = run('tokenCreate');
    const tags = [STD14, RED14] as const;
    for (const tag of tags) run('licenceSet', { tag, count: 3 });
    const boxes = ['A', 'B', 'C'].map(sn => new PolicyBox(post, time, roots, sn));
    const sent: string[] = [];
    const dice = (sides: number) => entropy(1)[0]! % sides;
    let requests = 0;
    for (let step = 0; step < 120; step++) {
      time.now += dice(4) * 600_000;
      const one = boxes[dice(boxes.length)]!;
      const tag = tags[dice(2)]!;
      const say = (text: string) => sent.push(file(text)) && one.sendText(file(text));
      const deeds: readonly (() => unknown)[] = [
        () => say(one.report(dice(5), tag)),
        () => say(one.authorization(++requests, tag, dice(2) ? 'add' : 'replace')),
        () => say(one.message('AuthorizationConfirmation', 'confirmation', { code: `c${step}`, request: requests })),
        () => say(one.message('AuthorizationReturn', 'return', { code: `r${step}`, request: requests })),
        () => say(one.trust(token, { force: dice(2) === 1 })),
        () => one.reset(),
        // Somebody plays back what he recorded.
        () => sent.length > 0 && post(Buffer.from(sent[dice(sent.length)]!), CSLU),
        () => run('slacReturn', { udi: one.name }),
        () => run('instanceRemove', { udi: one.name }),
      ];
      try {
        deeds[dice(deeds.length)]!();
      } catch (fault) {
        assert.match((fault as Error).message, /'instance list' shows|holds an authorization code/);
      }
      for (const { tag, purchased, inUse, balance } of run('licenceList')) {
        const drawn = run('instanceList').flatMap(({ consumption }) => consumption.filter(use => use.tag === tag));
        const sum = drawn.reduce((total, { count }) => total + count, 0);
        assert.equal([inUse + balance, inUse], [purchased, sum], `step ${step}, ${tag}`);
        const held = run('slacList').filter(grant => grant.tag === tag).length;
        assert.ok(held <= Math.min(inUse, 3), `step ${step}: ${held} granted, ${inUse} in use`);
      }
    }
    assert.ok(run('usageList').length > 5 && requests > 5, 'something happened');
    store.close();
  });
}

test.run();
