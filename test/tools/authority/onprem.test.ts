/** Licences and keys lent to an On-Prem: every licence is somewhere, once, at every step. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listAlerts } from '../../../tools/authority/alerts.ts';
import type { Store } from '../../../tools/authority/store.ts';
import { Box, saying, US } from './box.ts';
import { census, pair, refusal } from './onprem-world.ts';
import { DAY, modes, START } from './world.ts';

test('three boxes register at a site without a wire; files go up and down, and the counts agree on both sides', () => {
  const p = pair();
  const { first, site, found, requestOf, answer, apply, box, time } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 6 });
  assert.equal(census(p), { bought: 10, free: 10, own: 0, lent: 0, held: 0, used: 0 });

  const request = requestOf();
  const text = answer(request);
  assert.equal(census(p), { bought: 10, free: 4, own: 0, lent: 6, held: 0, used: 0 }, 'lent from the answer on');
  apply(text);
  assert.equal(census(p), { bought: 10, free: 4, own: 0, lent: 6, held: 6, used: 0 });

  const boxes = [box(), box(), box()];
  const here = box(first);
  assert.equal(modes(here.report({ tag: US, count: 4 })), ['authorized']);
  for (const [i, one] of boxes.entries()) assert.equal(modes(one.report({ tag: US, count: i + 1 })), ['authorized']);
  assert.equal(census(p), { bought: 10, free: 0, own: 4, lent: 6, held: 6, used: 6 });
  assert.equal(modes(boxes[0]!.report({ tag: US, count: 2 })), ['out-of-compliance'], 'the site has no more');
  assert.equal(modes(here.report({ tag: US, count: 5 })), ['out-of-compliance'], 'neither has the first');
  here.report({ tag: US, count: 4 });
  boxes[0]!.report({ tag: US, count: 1 });

  time.now += 30 * DAY;
  p.exchange();
  assert.equal(census(p), { bought: 10, free: 0, own: 4, lent: 6, held: 6, used: 6 });
  const told = first.run('onpremShow', { name: 'plant' });
  assert.equal(
    told.list.map(({ udi, consumption }) => [udi, consumption]),
    boxes.map((one, i) => [one.name, [{ tag: US, count: i + 1 }]]),
  );
  assert.equal(told.licences, [{ virtualAccount: 'Default', tag: US, count: 6, lent: 6 }]);
  assert.equal(
    first.run('instanceList').map(({ udi }) => udi),
    [here.name],
    'they are the site’s',
  );
  assert.is(saying(boxes[1]!.renew()), 'ok');
});

test('what is lent less comes back when the site says that it lives without it, not before', () => {
  const p = pair();
  const { first, site, found, exchange, answer, requestOf, apply } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 6 });
  exchange();
  first.run('onpremLend', { name: 'plant', tag: US, count: 2 });
  const text = answer(requestOf());
  assert.equal(census(p), { bought: 10, free: 4, own: 0, lent: 6, held: 6, used: 0 }, 'the file is under way');
  assert.is(apply(text).confirm, true);
  assert.equal(census(p), { bought: 10, free: 4, own: 0, lent: 6, held: 2, used: 0 }, 'nobody told the first');
  assert.is(exchange().confirm, false);
  assert.equal(census(p), { bought: 10, free: 8, own: 0, lent: 2, held: 2, used: 0 });
});

test('answers that are lost do no harm: the next request says what the site lives by', () => {
  const p = pair();
  const { first, site, found, exchange, answer, requestOf, apply } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  const lost = answer(requestOf());
  const again = requestOf();
  assert.is(
    refusal(site.store, () => apply(lost)),
    'other-request',
    'the newer request made it worthless',
  );
  apply(answer(again));
  first.run('onpremLend', { name: 'plant', tag: US, count: 8 });
  answer(requestOf());
  assert.equal(census(p), { bought: 10, free: 2, own: 0, lent: 8, held: 3, used: 0 });
  first.run('onpremLend', { name: 'plant', tag: US, count: 4 });
  answer(requestOf());
  assert.equal(
    census(p),
    { bought: 10, free: 6, own: 0, lent: 4, held: 3, used: 0 },
    'the 8 never arrived, and cannot',
  );
  exchange();
  assert.equal(census(p), { bought: 10, free: 6, own: 0, lent: 4, held: 4, used: 0 });
});

test('rotated roots reach a site by its next file, and its boxes step by step', () => {
  const p = pair();
  const { first, site, found, exchange, box } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  const one = box();
  first.run('rootsRotate');
  first.run('rootsRotate');
  assert.is(saying(one.renew()), 'ok');
  assert.is(one.roots.version, 1, 'the site does not know of it');
  exchange();
  one.renew();
  assert.is(one.roots.version, 2);
  one.renew();
  assert.is(one.roots.version, 3);
  assert.is(site.run('rootsShow').roots, first.run('rootsShow').roots);
  const young = new Box(site.post, site.run('rootsShow').roots, 'YOUNG');
  assert.is(saying(young.register(site.run('tokenCreate').token)), 'ok', 'a token sealed to the newest roots opens');
  exchange();
});

test('90 days without synchronization: warned from 60 on, then empty at the site and back at the first', () => {
  const p = pair();
  const { first, site, found, exchange, box, time, requestOf } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  const one = box();
  assert.equal(modes(one.report({ tag: US, count: 2 })), ['authorized']);
  const alerts = ({ store }: { store: Store }) =>
    store.transaction(tx =>
      listAlerts(tx, time.now)
        .map(({ level, alert }) => `${level} ${alert}`)
        .filter(alert => !alert.includes('Failed to Connect')),
    );
  time.now += 59 * DAY;
  assert.equal([alerts(first), alerts(site)], [[], []]);
  time.now += DAY;
  assert.equal([alerts(first), alerts(site)[0]], [['Minor Upcoming Sync Deadline'], 'Minor Upcoming Sync Deadline']);
  const late = requestOf();
  time.now += 30 * DAY - 1;
  assert.equal(census(p), { bought: 10, free: 7, own: 0, lent: 3, held: 3, used: 2 });
  time.now += 1;
  assert.equal(modes(one.report({ tag: US, count: 2 })), ['out-of-compliance']);
  assert.is(first.pool(US)?.balance, 10);
  assert.equal(census(p), { bought: 10, free: 10, own: 0, lent: 0, held: 0, used: 2 });
  assert.match(saying(new Box(site.post, p.anchor, 'NEW').register(site.run('tokenCreate').token)), /^try-again: /);
  assert.is(saying(one.renew()), 'ok', 'who is registered stays so');
  assert.equal(alerts(first), ['Minor On-Prem Unregistered and Removed']);
  assert.equal(alerts(site), ['Major Synchronization Overdue', 'Major Insufficient Licenses']);
  assert.is(
    refusal(first.store, () => p.answer(late)),
    'removed',
  );
  assert.equal(first.run('onpremList')[0]?.standing, 'removed');
});

test('two sites are never lent the same licence, whoever asks first', () => {
  const p = pair();
  const { first, site, side, found, exchange, box } = p;
  first.run('licenceSet', { tag: US, count: 5 });
  found(site, 'plant');
  const depot = side(3);
  found(depot, 'depot');
  for (const name of ['plant', 'depot']) first.run('onpremLend', { name, tag: US, count: 4 });
  box(first).report({ tag: US, count: 1 });
  exchange(depot);
  exchange(site);
  assert.equal([depot.pool(US)?.purchased, site.pool(US)?.purchased, first.pool(US)?.balance], [4, undefined, 0]);
  first.run('onpremLend', { name: 'depot', tag: US, count: 1 });
  exchange(depot);
  exchange(site);
  assert.is(site.pool(US), undefined, 'the depot has not said yet that it lives by less');
  exchange(depot);
  exchange(site);
  assert.equal([depot.pool(US)?.purchased, site.pool(US)?.purchased, first.pool(US)?.balance], [1, 3, 0]);
});

test('an On-Prem that leaves gives back what it holds with its next request; one that is gone, at once', () => {
  const p = pair();
  const { first, site, side, found, exchange } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  const depot = side(3);
  found(depot, 'depot');
  for (const name of ['plant', 'depot']) first.run('onpremLend', { name, tag: US, count: 3 });
  exchange();
  p.apply(p.answer(p.requestOf(depot)), depot);
  assert.is(first.pool(US)?.balance, 4);
  assert.is(first.run('onpremRemove', { name: 'plant' }).standing, 'leaving');
  assert.is(first.pool(US)?.balance, 4, 'it may still use them');
  exchange();
  assert.is(site.pool(US), undefined);
  exchange();
  assert.is(first.pool(US)?.balance, 7);
  assert.is(first.run('onpremRemove', { name: 'depot', now: true }).standing, 'removed');
  assert.is(first.pool(US)?.balance, 10);
  assert.is(
    refusal(first.store, () => p.answer(p.requestOf(depot))),
    'removed',
  );
});

test('licences for a time end at the site when they end at the first; what is held is not taken for others', () => {
  const p = pair();
  const { first, site, found, exchange, box, time } = p;
  first.run('purchaseAdd', { tag: US, count: 4, kind: 'term', ends: new Date(START + 20 * DAY).toISOString() });
  first.run('licenceSet', { tag: US, count: 2 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 5 });
  exchange();
  assert.equal(census(p), { bought: 6, free: 1, own: 0, lent: 5, held: 5, used: 0 });
  box(first).report({ tag: US, count: 3 });
  exchange();
  assert.equal(census(p), { bought: 6, free: -2, own: 3, lent: 5, held: 5, used: 0 });
  time.now += 21 * DAY;
  assert.equal(census(p), { bought: 2, free: -3, own: 3, lent: 2, held: 2, used: 0 });
});

test('a site buys nothing, moves nothing and rotates nothing itself', () => {
  const { first, site, found, exchange } = pair();
  found(site, 'plant');
  exchange();
  for (const [name, input] of [
    ['licenceSet', { tag: US, count: 5 }],
    ['purchaseAdd', { tag: US, count: 5, kind: 'perpetual' }],
    ['rootsRotate', {}],
    ['signerRotate', {}],
    ['onpremAdd', { name: 'deeper' }],
    ['policySet', { 'perpetual.frequency': 30 }],
  ] as const)
    assert.throws(() => site.run(name, input), /at its authority/, name);
  assert.throws(() => first.run('onpremLend', { name: 'plant', tag: US, count: 1 }), /has 0 of/);
  assert.throws(() => first.run('onpremAdd', { name: 'plant' }), /is registered/);
  assert.throws(() => first.run('onpremAdd', { name: 'a plant' }), /stands in addresses/);
});

test.run();
