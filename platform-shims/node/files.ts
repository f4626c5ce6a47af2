/**
 * Files that commands of the prompt read and write (`save usage`, `import`, `install file`): those of one directory and the
 * ones below it, by the paths that operators of a box type (`bootflash:ack.txt`). It leads nowhere else, and never into
 * the directory of the vault.
 */
import { closeSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Files } from '../shim.ts';
import { writeDurably } from './durable.ts';

export function directoryFiles(directory: string, vault: string): Files {
  /** The file that a path means, by what its directory really is; null: it is none of ours. */
  const found = (path: string): string | null => {
    const name = resolve(directory, `.${sep}${path.replace(/^[a-z]\w*:/i, '')}`);
    if (path.includes('\0') || !/[^/]$/.test(path)) return null;
    const root = realpathSync(directory);
    const real = join(realpathSync(dirname(name)), basename(name));
    return isIn(real, root) && !isIn(real, realpathSync(vault)) ? real : null;
  };
  return {
    read(path, most) {
      try {
        const real = found(path);
        return real !== null && realpathSync(real) === real ? readWhole(real, most) : null;
      } catch {
        return null;
      }
    },
    write(path, bytes) {
      try {
        const real = found(path);
        if (real === null) return false;
        writeDurably(real, bytes, 0o644);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const isIn = (path: string, directory: string): boolean => path.startsWith(directory === sep ? sep : directory + sep);

/** Null for what is no plain file, or longer; a device or a pipe is not even waited for. */
function readWhole(path: string, most: number): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > most) return null;
    const bytes = new Uint8Array(stat.size);
    let done = 0;
    for (let got = -1; done < bytes.length && got !== 0; done += got)
      got = readSync(file, bytes, done, bytes.length - done, null);
    return done === bytes.length ? bytes : null;
  } finally {
    closeSync(file);
  }
}
