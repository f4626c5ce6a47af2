/** Licences are counted once, whatever was bought, used or related, in whatever order. */

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createVirtualAccount } from '../../../tools/authority/accounts.ts';
import { borrow, type Loan, type Standing } from '../../../tools/authority/borrowing.ts';
import { defineHierarchy, removeHierarchy } from '../../../tools/authority/hierarchy.ts';
import { consume, setPurchased, summarize } from '../../../tools/authority/licences.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const shortOf = (pools: readonly Standing[], loans: readonly Loan[]) =>
  sum(pools.map(({ tag, own }) => Math.max(0, -own) - sum(loans.filter(one => one.to === tag).map(one => one.count))));

/** Lenders and borrowers, and who may turn to whom for how many each. */
const market = (ratio: fc.Arbitrary<number>) =>
  fc
    .record({
      lenders: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
      borrowers: fc.array(
        fc.record({ short: fc.integer({ min: 1, max: 20 }), links: fc.array(ratio, { minLength: 4, maxLength: 4 }) }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ lenders, borrowers }): readonly Standing[] => [
      ...lenders.map((own, i) => ({ tag: `lender ${i}`, own, sources: [] })),
      ...borrowers.map(({ short, links }, i) => ({
        tag: `borrower ${i}`,
        own: -short,
        sources: lenders.flatMap((_, j) => (links[j]! > 0 ? [{ tag: `lender ${j}`, ratio: links[j]! }] : [])),
      })),
    ]);

test('nobody lends more than he has, gets more than he lacks, or borrows where he may not', () => {
  fc.assert(
    fc.property(market(fc.constantFrom(0, 1, 2, 4)), pools => {
      const loans = borrow(pools);
      for (const { tag, own, sources } of pools) {
        assert.ok(sum(loans.filter(one => one.from === tag).map(one => one.licences)) <= Math.max(0, own));
        assert.ok(sum(loans.filter(one => one.to === tag).map(one => one.count)) <= Math.max(0, -own));
        for (const { from, licences, count } of loans.filter(one => one.to === tag)) {
          const ratio = sources.find(one => one.tag === from)!.ratio;
          assert.ok(count <= licences * ratio && count > (licences - 1) * ratio, `${count} for ${licences}`);
        }
      }
      assert.is(new Set(loans.map(({ from, to }) => `${from}>${to}`)).size, loans.length, 'one loan between two');
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('nobody stays short while someone who may lend has licences left', () => {
  fc.assert(
    fc.property(market(fc.constantFrom(0, 1, 4)), pools => {
      const loans = borrow(pools);
      for (const pool of pools) {
        if (shortOf([pool], loans) <= 0) continue;
        for (const { tag } of pool.sources) {
          const own = pools.find(one => one.tag === tag)!.own;
          assert.is(sum(loans.filter(one => one.from === tag).map(one => one.licences)), own);
        }
      }
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('one for one, no other way to lend would cover more (by the theorem of Hall)', () => {
  fc.assert(
    fc.property(market(fc.constantFrom(0, 1)), pools => {
      const needy = pools.filter(({ own }) => own < 0);
      const subsets = Array.from({ length: 2 ** needy.length }, (_, bits) => needy.filter((__, i) => bits & (1 << i)));
      const least = subsets.map(some => {
        const near = new Set(some.flatMap(({ sources }) => sources.map(({ tag }) => tag)));
        return sum(some.map(({ own }) => -own)) - sum(pools.filter(({ tag }) => near.has(tag)).map(({ own }) => own));
      });
      assert.is(shortOf(pools, borrow(pools)), Math.max(...least));
    }),
    { numRuns: 500, seed: 3 },
  );
});

const NAMES = ['A', 'B', 'C', 'D'] as const;
const tagOf = (name: string) => `regid.2020-01.com.example.${name},1.0_x`;
const name = fc.constantFrom(...NAMES);
const act = fc.oneof(
  fc.record({ what: fc.constant('buy' as const), name, count: fc.nat(30) }),
  fc.record({ what: fc.constant('use' as const), box: fc.constantFrom('one', 'two'), name, count: fc.nat(30) }),
  fc.record({ what: fc.constant('relate' as const), pair: fc.tuple(name, name), ratio: fc.constantFrom(0, 1, 2, 4) }),
);

test('under every order of purchases, use and hierarchies each licence is counted once', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), fc.nat(), (acts, shuffle) => {
      const store = memoryStore();
      const [bought, used, related] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
      store.transaction(tx => createVirtualAccount(tx, 'V', ''));
      for (const one of acts) {
        store.transaction(tx => {
          if (one.what === 'buy') {
            bought.set(one.name, one.count);
            setPurchased(tx, 0, 'V', tagOf(one.name), one.count);
          } else if (one.what === 'use') {
            for (const key of [...used.keys()]) if (key.startsWith(one.box)) used.delete(key);
            used.set(`${one.box} ${one.name}`, one.count);
            consume(tx, 0, one.box, 'V', [{ tag: tagOf(one.name), count: one.count }]);
          } else {
            // Downwards only: no circles.
            const [parent, child] = [...one.pair].sort() as [string, string];
            if (parent === child) return;
            if (one.ratio > 0) {
              defineHierarchy(tx, { parent, child, ratio: one.ratio });
              related.set(`${parent} ${child}`, one.ratio);
            } else if (related.delete(`${parent} ${child}`)) removeHierarchy(tx, parent, child);
          }
        });
        const rows = store.transaction(summarize);
        for (const { tag, purchased, inUse, balance, borrowed, lent, shortage } of rows) {
          const key = NAMES.find(one => tagOf(one) === tag)!;
          assert.is(purchased, bought.get(key) ?? 0);
          assert.is(inUse, sum(['one', 'two'].map(box => used.get(`${box} ${key}`) ?? 0)));
          assert.is(balance, purchased - inUse - lent + sum(borrowed.map(({ count }) => count)));
          assert.is(shortage, Math.max(0, -balance));
          assert.ok(lent === 0 || (balance >= 0 && borrowed.length === 0), 'who lends has enough');
          assert.ok(borrowed.length === 0 || balance <= 0, 'who borrows has nothing left over');
          const owed = rows.flatMap(row => row.borrowed.filter(({ from }) => from === tag).map(one => one.licences));
          assert.is(lent, sum(owed));
        }
      }
      // The same end by another way gives the same loans.
      const again = memoryStore();
      again.transaction(tx => {
        createVirtualAccount(tx, 'V', '');
        const steps = [
          () => {
            for (const [key, count] of bought) setPurchased(tx, 0, 'V', tagOf(key), count);
          },
          () => {
            for (const [key, count] of [...used].reverse()) {
              const [box, tag] = key.split(' ') as [string, string];
              consume(tx, 0, box, 'V', [{ tag: tagOf(tag), count }]);
            }
          },
          () => {
            for (const [key, ratio] of [...related].reverse()) {
              const [parent, child] = key.split(' ') as [string, string];
              defineHierarchy(tx, { parent, child, ratio });
            }
          },
        ];
        while (steps.length > 0) steps.splice(shuffle % steps.length, 1)[0]!();
      });
      const told = (rows: ReturnType<typeof summarize>) => rows.filter(row => row.purchased > 0 || row.inUse > 0);
      assert.equal(told(again.transaction(summarize)), told(store.transaction(summarize)));
    }),
    { numRuns: 120, seed: 20260105 },
  );
});

test.run();
