/** An authority, a site that it lends to, and files between them; and the count of all licences. */

import * as assert from 'uvu/assert';
import { handle } from '../../../tools/authority/core.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { FileRefused } from '../../../tools/authority/lender.ts';
import { applyAnswer, foundOnPrem, makeRequest } from '../../../tools/authority/onprem.ts';
import { type OperationName, operate, type ResultOf } from '../../../tools/authority/operations.ts';
import { authorityTime } from '../../../tools/authority/records.ts';
import { setUp } from '../../../tools/authority/setup.ts';
import type { Store } from '../../../tools/authority/store.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { Box, saying, US } from './box.ts';
import { START } from './world.ts';

/** An authority that has licences, and a site that asks it by files. */
export function pair() {
  const time = { now: START };
  const side = (seed: number) => {
    const store = memoryStore();
    const entropy = seededEntropy(seed);
    const run = <N extends OperationName>(name: N, input: object = {}): ResultOf<N> =>
      operate(store, name, { ...input }, time.now, entropy);
    const post = (bytes: Uint8Array) => store.transaction(tx => handle(tx, bytes, time.now, entropy)) as Uint8Array;
    const pool = (tag: string, account = 'Default') =>
      run('licenceList').find(row => row.tag === tag && row.virtualAccount === account);
    return { store, entropy, run, post, pool };
  };
  const first = side(1);
  const site = side(2);
  setUp(first.store, time.now, first.entropy);
  const anchor = first.run('rootsShow').roots;
  const found = (at: ReturnType<typeof side>, name: string) => {
    const { code } = first.run('onpremAdd', { name });
    at.store.transaction(tx => foundOnPrem(tx, at.entropy, { name, anchor, code }));
  };
  const requestOf = (at = site) =>
    at.store.transaction(tx => makeRequest(tx, authorityTime(tx, time.now), at.entropy).text);
  const answer = (request: string) => first.run('onpremAnswer', { request }).answer;
  const apply = (text: string, at = site) => at.store.transaction(tx => applyAnswer(tx, time.now, text));
  const exchange = (at = site) => apply(answer(requestOf(at)), at);
  let boxes = 0;
  const box = (at = site) => {
    const one = new Box(at.post, anchor, `BOX${++boxes}`);
    assert.is(saying(one.register(at.run('tokenCreate').token)), 'ok');
    return one;
  };
  return { time, first, site, side, anchor, found, requestOf, answer, apply, exchange, box };
}
export type Pair = ReturnType<typeof pair>;

/** The name of the refusal; what refuses must leave the store as it is. */
export function refusal(store: Store, work: () => unknown): string {
  const picture = () =>
    store.transaction(tx =>
      JSON.stringify([tx.meta.find(), tx.onprem.find(), tx.purchase.find(), tx.consumption.find(), tx.activity.find()]),
    );
  const before = picture();
  try {
    work();
  } catch (fault) {
    assert.instance(fault, FileRefused, (fault as Error).message);
    assert.is(picture(), before, 'a refusal changes nothing');
    return (fault as FileRefused).refusal;
  }
  return 'taken';
}

/** Bought at the first: free there, in use by its own boxes, lent; and of what is lent, free and in use at the site. */
export function census({ first, site }: Pair, tag = US) {
  const here = first.pool(tag);
  const there = site.pool(tag);
  const lent = first.store.transaction(tx =>
    tx.consumption.find({ tag }).reduce((sum, row) => sum + (row.udi.startsWith('On-Prem') ? row.count : 0), 0),
  );
  const bought = here?.purchased ?? 0;
  const own = (here?.inUse ?? 0) - lent;
  assert.is((here?.balance ?? 0) + own + lent, bought, 'free + own boxes + lent = bought');
  const held = there?.purchased ?? 0;
  assert.ok(held <= lent, `the site holds ${held} of ${lent} that count as lent`);
  assert.is((there?.balance ?? 0) + (there?.inUse ?? 0), held, 'free + boxes at the site = held');
  return { bought, free: here?.balance ?? 0, own, lent, held, used: there?.inUse ?? 0 };
}
