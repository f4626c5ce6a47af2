/** Files that are either as before or as after, whenever the power goes. Never leaves a half-written one under its name. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** On return the file holds exactly these bytes, and will after a power cut. Throws when that cannot be promised. */
export function writeDurably(path: string, bytes: Uint8Array, mode = 0o600): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
  const directory = openSync(dirname(path), 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** Null where there is no such file, or the medium cannot give it back; a file we may not read is an error to be told. */
export function readIfThere(path: string, gone: readonly string[] = ['ENOENT', 'EIO']): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (thrown) {
    if (gone.includes((thrown as NodeJS.ErrnoException).code ?? '')) return null;
    throw thrown;
  }
}
