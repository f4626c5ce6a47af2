/** Files between an On-Prem and its authority: each is taken once, from the right one, in time, or refused by name. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { foundOnPrem } from '../../../tools/authority/onprem.ts';
import { operate } from '../../../tools/authority/operations.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { US } from './box.ts';
import { census, pair, refusal } from './onprem-world.ts';
import { DAY, modes, START } from './world.ts';

test('a request that is torn, edited, foreign, stale, old or from the future is refused by name and changes nothing', () => {
  const p = pair();
  const { first, site, side, found, exchange, requestOf, answer, time } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  const why = (text: string) => refusal(first.store, () => answer(text));
  const before = requestOf();
  exchange();
  const good = requestOf();
  const another = side(3);
  found(another, 'depot');
  first.run('onpremRemove', { name: 'depot' });
  const other = requestOf(another);
  const pretender = side(4);
  const { code } = first.run('onpremAdd', { name: 'spare' });
  pretender.store.transaction(tx => foundOnPrem(tx, pretender.entropy, { name: 'plant', anchor: p.anchor, code }));
  const thief = side(5);
  thief.store.transaction(tx =>
    foundOnPrem(tx, thief.entropy, { name: 'spare', anchor: p.anchor, code: 'op_guessed_it' }),
  );
  const stranger = side(6);
  stranger.store.transaction(tx => foundOnPrem(tx, stranger.entropy, { name: 'nobody', anchor: p.anchor, code }));
  for (const [text, expected] of [
    ['', 'torn'],
    [good.slice(0, good.length / 2), 'torn'],
    ['{}', 'other-file'],
    [good.replace('\\"applied\\":2', '\\"applied\\":1'), 'edited'],
    [good.replace('onprem-request 1', 'onprem-request 2'), 'other-file'],
    [other, 'removed'],
    [requestOf(pretender), 'other-key'],
    [requestOf(thief), 'wrong-code'],
    [requestOf(stranger), 'unknown-name'],
    [before, 'stale'],
  ] as const) {
    assert.not.equal(text, good);
    assert.is(why(text), expected);
  }
  // A site whose clock runs ahead.
  time.now += 3 * DAY;
  const ahead = requestOf();
  time.now -= 3 * DAY;
  assert.is(why(ahead), 'from-the-future');
  time.now += 40 * DAY;
  assert.is(why(ahead), 'expired');
  assert.is(why(requestOf()), 'taken');
});

test('an answer that is torn, edited, doubled, foreign, old or not asked for is refused by name and changes nothing', () => {
  const p = pair();
  const { first, site, side, found, requestOf, answer, apply, time } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  const depot = side(3);
  found(depot, 'depot');
  for (const name of ['plant', 'depot']) first.run('onpremLend', { name, tag: US, count: 3 });
  const why = (text: string) => refusal(site.store, () => apply(text));
  const early = answer(requestOf());
  const request = requestOf();
  const good = answer(request);
  assert.is(answer(request), good, 'the same request gets the same answer');
  for (const [text, expected] of [
    ['', 'torn'],
    [good.slice(0, -20), 'torn'],
    [request, 'other-file'],
    [good.replace('\\"count\\":3', '\\"count\\":9'), 'edited'],
    [early, 'other-request'],
    [answer(requestOf(depot)), 'other-request'],
    [good.replace(/"signature":"[^"]*"/, /"signature":"[^"]*"/.exec(early)![0]), 'edited'],
  ] as const) {
    assert.not.equal(text, good);
    assert.is(why(text), expected);
  }
  time.now += 14 * DAY;
  assert.is(why(good), 'expired');
  site.run('log');
  time.now -= 14 * DAY;
  assert.is(why(good), 'expired', 'a clock that is set back does not help');
  time.now += 14 * DAY;
  const fresh = answer(requestOf());
  assert.is(why(fresh), 'taken');
  assert.is(why(fresh), 'already-applied');
  assert.is(why(good), 'not-asked');
});

test('another authority with the same names is not believed', () => {
  const [mine, theirs] = [pair(), pair()];
  mine.found(mine.site, 'plant');
  const store = memoryStore();
  const entropy = seededEntropy(77);
  setUp(store, START, entropy);
  const { code } = operate(store, 'onpremAdd', { name: 'plant' }, START, entropy);
  const roots = operate(store, 'rootsShow', {}, START, entropy).roots;
  theirs.site.store.transaction(tx => foundOnPrem(tx, theirs.site.entropy, { name: 'plant', anchor: roots, code }));
  const { answer } = operate(store, 'onpremAnswer', { request: theirs.requestOf() }, START, entropy);
  mine.requestOf();
  assert.is(
    refusal(mine.site.store, () => mine.apply(answer)),
    'edited',
    'not signed under the roots trusted here',
  );
});

test('an On-Prem that was removed begins anew with a new code, and keeps its boxes', () => {
  const p = pair();
  const { first, site, found, exchange, box, time, requestOf, answer } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  const one = box();
  one.report({ tag: US, count: 3 });
  time.now += 91 * DAY;
  assert.is(
    refusal(first.store, () => answer(requestOf())),
    'removed',
  );
  first.run('rootsRotate');
  assert.throws(() => found(site, 'other'), /in use/);
  found(site, 'plant');
  exchange();
  assert.equal(modes(one.report({ tag: US, count: 3 })), ['out-of-compliance'], 'nothing is lent yet');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  assert.equal(modes(one.report({ tag: US, count: 3 })), ['authorized']);
  assert.equal(census(p), { bought: 10, free: 7, own: 0, lent: 3, held: 3, used: 3 });
});

test('a site that is restored from a backup is found out, and begins anew', () => {
  const p = pair();
  const { first, site, found, exchange, requestOf, answer } = p;
  first.run('licenceSet', { tag: US, count: 10 });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  const backup = site.store.transaction(tx => tx.meta.get({ name: 'onprem' })!);
  exchange();
  exchange();
  site.store.transaction(tx => tx.meta.put(backup));
  assert.is(
    refusal(first.store, () => answer(requestOf())),
    'stale',
  );
  requestOf();
  assert.is(
    refusal(first.store, () => answer(requestOf())),
    'out-of-step',
    'its number is new, what it lives by is not',
  );
  first.run('onpremRemove', { name: 'plant', now: true });
  found(site, 'plant');
  first.run('onpremLend', { name: 'plant', tag: US, count: 3 });
  exchange();
  assert.equal(census(p), { bought: 10, free: 7, own: 0, lent: 3, held: 3, used: 0 });
});

test.run();
