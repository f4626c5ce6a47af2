/**
 * The store of the console, of stories and of simulations: plain maps, an undo list for each transaction, nothing
 * durable. Same port and same conformance test as store-sqlite.ts.
 */
import { assert } from '../../src/lib/assert.ts';
import { SHAPES, type Shape, type Store, TABLE_NAMES, type Table, type Tx } from './store.ts';

/** An empty store, gone with the process. */
export function memoryStore(): Store {
  let undo: (() => void)[] = [];
  let busy = false;
  const note = (revert: () => void) => undo.push(revert);
  const tx = Object.fromEntries(
    TABLE_NAMES.map(name => [name, memoryTable(SHAPES[name] as Shape<Record<string, unknown>>, note)]),
  ) as unknown as Tx;

  return {
    transaction(work) {
      assert(!busy, 'A transaction of the memory store does not begin inside another.');
      busy = true;
      undo = [];
      try {
        return work(tx);
      } catch (fault) {
        for (const revert of undo.reverse()) revert();
        throw fault;
      } finally {
        busy = false;
      }
    },
    close() {},
  };
}

type Row = Readonly<Record<string, unknown>>;

function memoryTable(shape: Shape<Record<string, unknown>>, note: (revert: () => void) => void): Table<Row> {
  const rows = new Map<string, Row>();
  const keyOf = (row: Row) => JSON.stringify(shape.key.map(column => row[column]));
  const set = (key: string, row: Row | undefined) => (row === undefined ? rows.delete(key) : rows.set(key, row));
  const change = (key: string, row: Row | undefined) => {
    const before = rows.get(key);
    note(() => set(key, before));
    set(key, row);
  };
  const matching = (where: Row) => {
    const wanted = Object.entries(where);
    return [...rows.values()].filter(row => wanted.every(([column, value]) => row[column] === value));
  };

  return {
    get: key => rows.get(keyOf(key)),
    put: row => change(keyOf(row), { ...row }),
    remove: key => change(keyOf(key), undefined),
    find: (where = {}, newest) => {
      const found = matching(where).sort((a, b) => byKey(shape.key, a, b));
      return newest === undefined ? found : found.slice(Math.max(0, found.length - newest));
    },
    total: (column, where) => matching(where).reduce((sum, row) => sum + Number(row[column]), 0),
    distinct: (column, where) => [...new Set(matching(where).map(row => row[column] as string))].sort(),
  };
}

function byKey(key: readonly string[], a: Row, b: Row): number {
  for (const column of key) {
    const [left, right] = [a[column] as string | number, b[column] as string | number];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
