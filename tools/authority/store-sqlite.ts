/**
 * The store of the service: SQLite in one file, write-ahead log, one immediate transaction a request, every value a
 * parameter. Several processes may share the file: the service, and an administrator's command beside it.
 *
 * Trap met: libsql hands blobs back as ArrayBuffer or Buffer, never as the Uint8Array that went in.
 */
import Database from 'libsql';
import { type Column, SHAPES, type Shape, type Store, TABLE_NAMES, type Table, type Tx } from './store.ts';

/** What turns a file of version 1, 2, … into one of the next; tables that are only new need no word. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE "purchase" ("id" INTEGER NOT NULL, "account" TEXT NOT NULL, "tag" TEXT NOT NULL, "kind" TEXT NOT NULL,
      "count" INTEGER NOT NULL, "starts" INTEGER NOT NULL, "ends" INTEGER NOT NULL, PRIMARY KEY ("id")) WITHOUT ROWID`,
    `INSERT INTO "purchase" SELECT ROW_NUMBER() OVER (ORDER BY "account", "tag"), "account", "tag", 'perpetual',
      "purchased", 0, 0 FROM "pool" WHERE "purchased" > 0`,
    `INSERT INTO "meta" SELECT 'purchase', CAST(CAST(COUNT(*) AS TEXT) AS BLOB) FROM "purchase"`,
    `DROP TABLE "pool"`,
    `ALTER TABLE "instance" ADD COLUMN "identified" INTEGER NOT NULL DEFAULT 0`,
  ],
  // The policy generation: new tables only, but an older authority would not look after them.
  [],
];
const SCHEMA_VERSION = MIGRATIONS.length + 1;

/** Opens the file, or makes it. */
export function sqliteStore(path: string): Store {
  const db = new Database(path);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  prepareSchema(db, path);
  const tx = Object.fromEntries(
    TABLE_NAMES.map(name => [name, sqliteTable(db, name, SHAPES[name] as Shape<Record<string, unknown>>)]),
  ) as unknown as Tx;

  return {
    transaction(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work(tx);
        db.exec('COMMIT');
        return result;
      } catch (fault) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw fault;
      }
    },
    close() {
      db.close();
    },
  };
}

type Db = Database.Database;
type Row = Readonly<Record<string, unknown>>;

const SQL_TYPES: { readonly [C in Column]: string } = {
  text: 'TEXT NOT NULL',
  number: 'INTEGER NOT NULL',
  flag: 'INTEGER NOT NULL',
  bytes: 'BLOB NOT NULL',
};

function prepareSchema(db: Db, path: string): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    migrate(db, path);
    db.exec('COMMIT');
  } catch (fault) {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.close();
    throw fault;
  }
}

/** 0 is a new file. */
function migrate(db: Db, path: string): void {
  const found = Number((db.prepare('PRAGMA user_version').get() as Row).user_version);
  if (found > SCHEMA_VERSION) {
    throw new Error(`${path} was written by a newer authority (schema ${found}): run that version, or another --data.`);
  }
  if (found > 0) for (const sql of MIGRATIONS.slice(found - 1).flat()) db.exec(sql);
  for (const name of TABLE_NAMES) {
    const { columns, key, index } = SHAPES[name] as Shape<Record<string, unknown>>;
    const body = Object.entries(columns).map(([column, type]) => `"${column}" ${SQL_TYPES[type]}`);
    db.exec(`CREATE TABLE IF NOT EXISTS "${name}" (${body.join(', ')}, PRIMARY KEY (${list(key)})) WITHOUT ROWID`);
    if (index) db.exec(`CREATE INDEX IF NOT EXISTS "${name}_index" ON "${name}" (${list(index)})`);
  }
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

function sqliteTable(db: Db, name: string, shape: Shape<Record<string, unknown>>): Table<Row> {
  const columns = Object.keys(shape.columns);
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const written = (row: Row, names: readonly string[]) => names.map(column => toSql(row[column]));
  const read = (row: unknown): Row =>
    Object.fromEntries(columns.map(column => [column, fromSql((row as Row)[column], shape.columns[column]!)]));

  return {
    get(key) {
      const row = prepared(`SELECT * FROM "${name}" WHERE ${equal(shape.key)}`).get(...written(key, shape.key));
      return row === undefined ? undefined : read(row);
    },
    put(row) {
      const marks = columns.map(() => '?').join(', ');
      prepared(`INSERT OR REPLACE INTO "${name}" (${list(columns)}) VALUES (${marks})`).run(...written(row, columns));
    },
    remove(key) {
      prepared(`DELETE FROM "${name}" WHERE ${equal(shape.key)}`).run(...written(key, shape.key));
    },
    find(where = {}, newest) {
      const names = Object.keys(where);
      const order = shape.key.map(column => `"${column}"${newest === undefined ? '' : ' DESC'}`).join(', ');
      const limit = newest === undefined ? '' : ' LIMIT ?';
      const rows = prepared(`SELECT * FROM "${name}" WHERE ${equal(names)} ORDER BY ${order}${limit}`)
        .all(...written(where, names), ...(newest === undefined ? [] : [newest]))
        .map(read);
      return newest === undefined ? rows : rows.reverse();
    },
    total(column, where) {
      const names = Object.keys(where);
      const row = prepared(`SELECT COALESCE(SUM("${column}"), 0) AS total FROM "${name}" WHERE ${equal(names)}`).get(
        ...written(where, names),
      );
      return Number((row as Row).total);
    },
    distinct(column, where) {
      const names = Object.keys(where);
      return prepared(`SELECT DISTINCT "${column}" AS value FROM "${name}" WHERE ${equal(names)} ORDER BY value`)
        .all(...written(where, names))
        .map(row => (row as Row).value as string);
    },
  };
}

const list = (names: readonly string[]) => names.map(column => `"${column}"`).join(', ');
const equal = (names: readonly string[]) =>
  names.length === 0 ? 'TRUE' : names.map(column => `"${column}" = ?`).join(' AND ');

const toSql = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value);

function fromSql(value: unknown, type: Column): unknown {
  switch (type) {
    case 'flag':
      return value !== 0;
    case 'bytes':
      // A copy: a Buffer's memory is shared with others.
      return new Uint8Array(value as ArrayBuffer);
    case 'number':
      return Number(value);
    case 'text':
      return value;
  }
}
