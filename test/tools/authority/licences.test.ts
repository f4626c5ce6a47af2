/** Licences are conserved: whatever boxes and administrators do, in use is what boxes last said, and nothing else. */

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createVirtualAccount } from '../../../tools/authority/accounts.ts';
import { consume, isEntitlementTag, setPurchased, summarize } from '../../../tools/authority/licences.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { DS, US } from './box.ts';

const ACCOUNTS = ['A', 'B'] as const;
const BOXES = ['one', 'two', 'three', 'four'] as const;
const accountOf = (box: string) => (box < 'p' ? 'A' : 'B');

const step = fc.oneof(
  fc.record({
    box: fc.constantFrom(...BOXES),
    tags: fc.array(fc.record({ tag: fc.constantFrom(US, DS, 'no tag'), count: fc.nat(50) }), { maxLength: 4 }),
  }),
  fc.record({ account: fc.constantFrom(...ACCOUNTS), tag: fc.constantFrom(US, DS), purchased: fc.nat(100) }),
);

test('after any course of reports and purchases the sums agree with a plain model', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), steps => {
      const store = memoryStore();
      const used = new Map<string, Map<string, number>>();
      const bought = new Map<string, number>();
      const inUse = (account: string, tag: string) =>
        BOXES.filter(box => accountOf(box) === account).reduce((sum, box) => sum + (used.get(box)?.get(tag) ?? 0), 0);
      store.transaction(tx => {
        for (const account of ACCOUNTS) createVirtualAccount(tx, account, '');
      });
      for (const step of steps) {
        store.transaction(tx => {
          if ('purchased' in step) {
            bought.set(step.account + step.tag, step.purchased);
            setPurchased(tx, 0, step.account, step.tag, step.purchased);
            return;
          }
          const account = accountOf(step.box);
          const counts = new Map<string, number>();
          for (const { tag, count } of step.tags) {
            if (tag !== 'no tag') counts.set(tag, (counts.get(tag) ?? 0) + count);
          }
          used.set(step.box, counts);
          const modes = consume(tx, 0, step.box, account, step.tags);
          const expected = step.tags.map(({ tag, count }) => {
            if (tag === 'no tag') return 'invalid-tag';
            const short = inUse(account, tag) > (bought.get(account + tag) ?? 0);
            return count > 0 && short ? 'out-of-compliance' : 'authorized';
          });
          assert.equal(modes, expected);
        });
        for (const row of store.transaction(summarize)) {
          assert.is(row.inUse, inUse(row.virtualAccount, row.tag));
          assert.is(row.purchased, bought.get(row.virtualAccount + row.tag) ?? 0);
          assert.is(row.balance, row.purchased - row.inUse);
        }
      }
    }),
    { numRuns: 100, seed: 20260105 },
  );
});

test('the compliance of a pool is written down when it changes, and only then', () => {
  const store = memoryStore();
  store.transaction(tx => {
    createVirtualAccount(tx, 'A', '');
    setPurchased(tx, 1, 'A', US, 10);
    consume(tx, 2, 'one', 'A', [{ tag: US, count: 11 }]);
    consume(tx, 3, 'one', 'A', [{ tag: US, count: 12 }]);
    setPurchased(tx, 4, 'A', US, 12);
  });
  assert.equal(
    store.transaction(tx => tx.activity.find().map(({ at, event, text }) => [at, event, text])),
    [
      [2, 'out of compliance', `${US}: 11 in use of 10`],
      [4, 'in compliance', `${US}: 12 in use of 12`],
    ],
  );
});

for (const [text, is] of [
  [US, true],
  ['regid.2014-11.com.cisco.X', true],
  ['regid.2014-00.com.cisco.X', false],
  ['regid.14-11.com.cisco.X', false],
  ['US_License', false],
  ['regid.2014-11.with blank', false],
  ['', false],
] as const) {
  test(`'${text}' is ${is ? 'an' : 'no'} entitlement tag`, () => assert.is(isEntitlementTag(text), is));
}

test.run();
