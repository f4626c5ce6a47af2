/** One conformance suite, both stores: what the port promises, each of them keeps. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Rows, Store } from '../../../tools/authority/store.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { sqliteStore } from '../../../tools/authority/store-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
let files = 0;
const stores: Record<string, () => Store> = {
  'the memory store': memoryStore,
  'the SQLite store': () => sqliteStore(join(folder, `${++files}.db`)),
};

const token: Rows['token'] = {
  id: 't',
  account: 'Default',
  digest: new Uint8Array([1, 2, 3]),
  description: "a 'quoted' one; DROP TABLE token",
  created: 1763772000000,
  expires: 1766364000000,
  maxUses: 0,
  uses: 0,
  exportAllowed: true,
  revoked: false,
};
const uses = (udi: string, tag: string, count: number, account = 'A') => ({ udi, tag, count, account });

for (const [name, open] of Object.entries(stores)) {
  const check = (sentence: string, body: (store: Store) => void) =>
    test(`${name} ${sentence}`, () => {
      const store = open();
      body(store);
      store.close();
    });

  check('gives back the row that was put, of the same types', store => {
    store.transaction(tx => tx.token.put(token));
    assert.equal(
      store.transaction(tx => tx.token.get({ id: 't' })),
      token,
    );
  });

  check('keeps the bytes of a view into a larger buffer', store => {
    const view = new Uint8Array([9, 9, 1, 2, 9]).subarray(2, 4);
    store.transaction(tx => tx.meta.put({ name: 'm', value: view }));
    assert.equal(store.transaction(tx => tx.meta.get({ name: 'm' }))?.value, new Uint8Array([1, 2]));
  });

  check('keeps empty bytes and empty text', store => {
    store.transaction(tx => tx.token.put({ ...token, digest: new Uint8Array(0), description: '' }));
    assert.equal(
      store.transaction(tx => tx.token.get({ id: 't' })),
      { ...token, digest: new Uint8Array(0), description: '' },
    );
  });

  check('replaces a row of the same key', store => {
    store.transaction(tx => {
      tx.token.put(token);
      tx.token.put({ ...token, uses: 1 });
    });
    assert.equal(
      store.transaction(tx => tx.token.find().map(row => row.uses)),
      [1],
    );
  });

  check('knows nothing of a key that was never put, or was removed', store => {
    store.transaction(tx => {
      tx.token.put(token);
      tx.token.remove({ id: 't' });
      tx.token.remove({ id: 'never' });
    });
    assert.is(
      store.transaction(tx => tx.token.get({ id: 't' })),
      undefined,
    );
  });

  check('finds by columns, in the order of the key', store => {
    store.transaction(tx => {
      for (const row of [uses('b', 'x', 1), uses('a', 'y', 2), uses('a', 'x', 4), uses('c', 'x', 8, 'B')]) {
        tx.consumption.put(row);
      }
    });
    const found = store.transaction(tx => tx.consumption.find({ account: 'A' }));
    assert.equal(
      found.map(row => row.udi + row.tag),
      ['ax', 'ay', 'bx'],
    );
    assert.is(
      store.transaction(tx => tx.consumption.total('count', { account: 'A', tag: 'x' })),
      5,
    );
    assert.is(
      store.transaction(tx => tx.consumption.total('count', { account: 'none' })),
      0,
    );
  });

  check('finds the newest rows, oldest of them first', store => {
    const line = (n: number) => ({ n, at: n, event: 'e', subject: 's', text: 't' });
    store.transaction(tx => {
      for (const n of [2, 10, 1, 9]) tx.activity.put(line(n));
    });
    assert.equal(
      store.transaction(tx => tx.activity.find({}, 2).map(row => row.n)),
      [9, 10],
    );
  });

  check('undoes all of a transaction that throws', store => {
    store.transaction(tx => tx.token.put(token));
    assert.throws(
      () =>
        store.transaction(tx => {
          tx.token.put({ ...token, uses: 5 });
          tx.token.put({ ...token, id: 'u' });
          tx.token.remove({ id: 't' });
          throw new Error('cut');
        }),
      /cut/,
    );
    assert.equal(
      store.transaction(tx => tx.token.find()),
      [token],
    );
  });
}

test('the SQLite store has after a reopening what it had before', () => {
  const path = join(folder, 'reopened.db');
  const before = sqliteStore(path);
  before.transaction(tx => tx.token.put(token));
  before.close();
  const after = sqliteStore(path);
  assert.equal(
    after.transaction(tx => tx.token.find()),
    [token],
  );
  after.close();
});

test('two openings of one SQLite file see the changes of each other', () => {
  const path = join(folder, 'shared.db');
  const [one, other] = [sqliteStore(path), sqliteStore(path)];
  one.transaction(tx => tx.token.put(token));
  assert.is(other.transaction(tx => tx.token.get({ id: 't' }))?.expires, token.expires);
  one.close();
  other.close();
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
