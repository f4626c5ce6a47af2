/**
 * The data directory of a service: authority.db, which holds secrets and is readable to its owner alone, and roots.b64,
 * the trust anchor that boxes are shipped with, which is for everybody.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemEntropy } from './entropy.ts';
import { operate } from './operations.ts';
import type { Store } from './store.ts';
import { sqliteStore } from './store-sqlite.ts';

export const databaseOf = (folder: string): string => join(folder, 'authority.db');
export const anchorOf = (folder: string): string => join(folder, 'roots.b64');
export const isFolder = (folder: string): boolean => existsSync(databaseOf(folder));

/** Opens the directory's store; makes both where they are missing. */
export function openFolder(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Before SQLite opens it, for its log files take over the mode; and only where it is not there: whoever closes a file lets go
  // of all locks that its process holds on it, and another process would take the log away from a store that is open here.
  if (!isFolder(folder)) closeSync(openSync(databaseOf(folder), 'a', 0o600));
  chmodSync(databaseOf(folder), 0o600);
  return sqliteStore(databaseOf(folder));
}

/** Writes the root set in force beside the database, all of it or nothing. */
export function writeAnchor(folder: string, store: Store, now: number): void {
  const draft = `${anchorOf(folder)}.new`;
  writeFileSync(draft, `${operate(store, 'rootsShow', {}, now, systemEntropy).roots}\n`);
  renameSync(draft, anchorOf(folder));
}
