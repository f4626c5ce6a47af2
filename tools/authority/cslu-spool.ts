/**
 * What a collector holds: one file an entry, written whole beside its place, synced, then renamed into it, so a power cut
 * leaves the old or the new one and never half of one. The name of an entry is the digest of what the box sent: a push that
 * comes twice is the same entry. Several processes may use the directory. It knows no protocol.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type EntryState =
  /** For the authority, and not with it yet. */
  | 'waiting'
  /** In a file that was exported. */
  | 'exported'
  /** The authority has answered. */
  | 'ready';
export interface Entry {
  /** The poll id that the box is told. */
  readonly id: string;
  /** `PID:<pid>,SN:<sn>` */
  readonly udi: string;
  /** What the box sent, to the byte. */
  readonly text: string;
  /** ms */ readonly received: number;
  /** ms of the last change of state. */ readonly at: number;
  readonly state: EntryState;
  /** Elements of the authority for this box, as they came; and a status, if one came. */
  readonly reply: string;
}
/** An entry without its texts. */
export type Listed = Omit<Entry, 'text' | 'reply'>;

export interface Spool {
  get(id: string): Entry | null;
  put(entry: Entry): void;
  remove(id: string): void;
  /** Oldest first. */
  list(): readonly Listed[];
  readonly size: number;
}

const NAME = /^[0-9a-f]{32}\.json$/;

export const entryId = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

/** Opens the directory, and makes it where it is missing. */
export function openSpool(folder: string): Spool {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox, { recursive: true, mode: 0o700 });
  const placeOf = (id: string) => join(inbox, `${id}.json`);
  const read = (name: string): Entry | null => {
    try {
      return readEntry(JSON.parse(readFileSync(join(inbox, name), 'utf8')));
    } catch {
      // Removed meanwhile by another process, or not ours: no entry.
      return null;
    }
  };
  /** What was read of each file, good as long as it is the same file: another process may write a new one in its place. */
  const known = new Map<string, { readonly file: string; readonly listed: Listed | null }>();
  const listed = (name: string): readonly Listed[] => {
    const stat = statSync(join(inbox, name), { throwIfNoEntry: false });
    if (!stat) return [];
    const file = `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
    const before = known.get(name);
    if (before?.file === file) return before.listed ? [before.listed] : [];
    const entry = read(name);
    const { text: _, reply: __, ...rest } = entry ?? { text: '', reply: '' };
    known.set(name, { file, listed: entry ? (rest as Listed) : null });
    return entry ? [rest as Listed] : [];
  };
  const all = () => readdirSync(inbox).filter(name => NAME.test(name));
  return {
    get: id => (/^[0-9a-f]{32}$/.test(id) ? read(`${id}.json`) : null),
    put(entry) {
      writeDurably(placeOf(entry.id), JSON.stringify(entry));
      syncFolder(inbox);
    },
    remove(id) {
      rmSync(placeOf(id), { force: true });
      known.delete(`${id}.json`);
      syncFolder(inbox);
    },
    list: () =>
      all()
        .flatMap(listed)
        .sort((a, b) => a.received - b.received || (a.id < b.id ? -1 : 1)),
    get size() {
      return all().length;
    },
  };
}

/** All of it or nothing, and on the disk when this returns. */
export function writeDurably(path: string, text: string): void {
  // Of a name that no other process uses at the same time.
  const draft = `${path}.${process.pid}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readEntry(value: unknown): Entry | null {
  const { id, udi, text, received, at, state, reply } = (value ?? {}) as Record<string, unknown>;
  const texts = [id, udi, text, reply].every(one => typeof one === 'string');
  const times = [received, at].every(one => Number.isSafeInteger(one));
  return texts && times && (state === 'waiting' || state === 'exported' || state === 'ready') ? (value as Entry) : null;
}
