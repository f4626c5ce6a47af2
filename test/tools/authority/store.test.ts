/** One conformance suite, both stores: what the port promises, each of them keeps. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { handle } from '../../../tools/authority/core.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { type OperationName, operate, type ResultOf } from '../../../tools/authority/operations.ts';
import type { Rows, Store } from '../../../tools/authority/store.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { sqliteStore } from '../../../tools/authority/store-sqlite.ts';
import { Box, DS, US } from './box.ts';
import { PolicyBox } from './policy-box.ts';
import { DAY, modes, START } from './world.ts';

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

  check('gives each value of a column once', store => {
    store.transaction(tx => {
      for (const row of [uses('b', 'x', 1), uses('a', 'y', 2), uses('a', 'x', 4), uses('c', 'z', 8, 'B')]) {
        tx.consumption.put(row);
      }
    });
    assert.equal(
      store.transaction(tx => [tx.consumption.distinct('tag', { account: 'A' }), tx.consumption.distinct('tag', {})]),
      [
        ['x', 'y'],
        ['x', 'y', 'z'],
      ],
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

/** A file of an earlier schema under this name. */
function fileOfSchema(schema: 1 | 2, name: string): string {
  const path = join(folder, name);
  const db = new Database(path);
  db.exec(readFileSync(new URL(`schema-${schema}.sql`, import.meta.url), 'utf8'));
  db.close();
  return path;
}
const fileOfSchemaOne = (name: string) => fileOfSchema(1, name);

test('a file of schema 1 keeps its licences, and its box goes on as if nothing had happened', () => {
  const store = sqliteStore(fileOfSchemaOne('one.db'));
  const entropy = seededEntropy(2);
  const time = { now: START };
  const run = <N extends OperationName>(name: N, input = {}): ResultOf<N> =>
    operate(store, name, input, time.now, entropy);
  assert.equal(
    run('purchaseList').map(({ id, virtualAccount, tag, kind, count, starts, ends, state }) =>
      [id, virtualAccount, tag, kind, count, starts, ends, state].join(' '),
    ),
    [`1 Branch ${DS} perpetual 7   in force`, `2 Default ${US} perpetual 10   in force`],
  );
  assert.equal(
    run('licenceList').map(({ virtualAccount, purchased, inUse, balance }) => [
      virtualAccount,
      purchased,
      inUse,
      balance,
    ]),
    [
      ['Branch', 7, 0, 7],
      ['Default', 10, 12, -2],
    ],
  );
  assert.is(run('purchaseAdd', { tag: US, count: 1 }).id, 2, 'the same row');
  assert.is(run('purchaseAdd', { tag: US, count: 1, kind: 'term', ends: '2027-01-01' }).id, 3, 'numbers go on');

  const row = store.transaction(tx => tx.instance.find())[0]!;
  const post = (bytes: Uint8Array) => {
    const reply = store.transaction(tx => handle(tx, bytes, time.now, entropy));
    return reply instanceof Uint8Array ? reply : { status: 400 };
  };
  const one = new Box(post, run('rootsShow').roots, 'ONE');
  Object.assign(one, { sequence: row.sequence, ratchet: row.ratchetOffered, instance: row.piid });
  assert.equal(modes(one.report({ tag: US, count: 12 })), ['authorized']);
  time.now += 200 * DAY;
  one.report({ tag: US, count: 12 });
  assert.equal(run('alertList'), [], 'when its identity was issued was not kept then');
  assert.is(one.renew().status, 'ok');
  time.now += 182 * DAY;
  one.report();
  assert.ok(run('alertList').some(({ alert }) => alert === 'Product Instance Failed to Renew'));
  store.close();
});

test('a file of schema 2 keeps what it has, and its box reports in the policy generation under the same key', () => {
  const path = fileOfSchema(2, 'two.db');
  const store = sqliteStore(path);
  const entropy = seededEntropy(2);
  const run = <N extends OperationName>(name: N, input = {}): ResultOf<N> =>
    operate(store, name, input, START, entropy);
  const pools = () =>
    run('licenceList').map(({ virtualAccount, purchased, inUse }) => [virtualAccount, purchased, inUse]);
  const before = [
    ['Branch', 5, 0],
    ['Default', 10, 12],
  ];
  assert.equal(pools(), before);
  const { piid } = run('instanceList')[0]!;
  assert.equal(run('policyList'), []);

  const post = (bytes: Uint8Array) => {
    const reply = store.transaction(tx => handle(tx, bytes, START, entropy, { way: 'collected' }));
    return reply instanceof Uint8Array ? reply : { status: 400 };
  };
  const one = new PolicyBox(post, { now: START }, run('rootsShow').roots, 'ONE');
  Object.assign(one, { udi: { pid: 'CBR-8-CCAP-CHASS', sn: 'ONE' } });
  assert.is(one.send(one.report(4, US)).status, 'OK');
  assert.is(run('instanceList')[0]?.piid, piid);
  assert.equal(pools()[1], ['Default', 10, 4]);
  store.close();
  const db = new Database(path);
  assert.is(Number((db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version), 3);
  db.close();
});

test('a file is brought up to date once, also by two that open it', () => {
  const path = fileOfSchemaOne('twice.db');
  const [one, other] = [sqliteStore(path), sqliteStore(path)];
  for (const store of [one, other]) {
    assert.is(
      store.transaction(tx => tx.purchase.total('count', {})),
      17,
    );
    store.close();
  }
  sqliteStore(path).close();
});

test('a migration that fails leaves the file as it was', () => {
  const path = fileOfSchemaOne('torn.db');
  const db = new Database(path);
  db.exec('CREATE TABLE "purchase" ("in the way" TEXT)');
  assert.throws(() => sqliteStore(path), 'purchase');
  assert.is(Number((db.prepare('SELECT COUNT(*) AS n FROM "pool"').get() as { n: number }).n), 3);
  assert.is(Number((db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version), 1);
  db.exec('DROP TABLE "purchase"');
  db.close();
  sqliteStore(path).close();
});

test('a file of a newer authority is left alone', () => {
  const path = join(folder, 'newer.db');
  const db = new Database(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  assert.throws(() => sqliteStore(path), 'schema 99');
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
