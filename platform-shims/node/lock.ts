/**
 * One process at a time in a directory: the file `lock` names the holder. A lock whose process is gone (killed, or a power
 * cut) is taken over. It guards against two agents on one vault by mistake, never against malice.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from './durable.ts';

/** Takes the lock, makes the directory where it is missing; gives back how to let go. Throws where another process holds it. */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'lock');
  const draft = `${path}.${process.pid}`;
  const own = `${process.pid} ${birthOf(process.pid) ?? ''}\n`;
  // Written aside and linked: whoever sees a lock sees all of it.
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(draft, own, { mode: 0o600 });
  } catch (thrown) {
    throw new Error(`${directory} cannot be used as a directory: ${(thrown as Error).message}.`);
  }
  try {
    while (!linked(draft, path)) {
      const holder = holderOf(path);
      if (holder !== null) throw new Error(`${directory} is in use by process ${holder}.`);
      takeAway(path, `${draft}.stale`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (textOf(path) === own) rmSync(path, { force: true });
  };
}

/** False: there is a lock already. */
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Takes a stale lock out of the way; puts it back where it turns out that another process was quicker. */
function takeAway(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw thrown;
  }
  if (holderOf(aside) !== null) linked(aside, path);
  rmSync(aside, { force: true });
}

/** The process that holds it, as long as that lives. */
function holderOf(path: string): number | null {
  const [, pid, birth] = /^(\d+) (\d*)\n$/.exec(textOf(path)) ?? [];
  if (pid === undefined || !lives(Number(pid))) return null;
  // The same number may have been given to another process since.
  return birth === '' || birth === birthOf(Number(pid)) ? Number(pid) : null;
}

const textOf = (path: string): string => Buffer.from(readIfThere(path) ?? []).toString('latin1');

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When it was started, in ticks since boot (proc(5), `stat`); null where nobody tells, or where it only waits to be buried. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  } catch {
    return null;
  }
}
