/**
 * What several test files need and the first of them makes: kept below node_modules/.cache under a hash of everything that it
 * may hang from, so that it is never older than the sources. Two processes that ask at once make it once. It is a saving and
 * no more: whatever is wrong with what was kept, it is made anew.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause } from './processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(root, 'node_modules/.cache/tests');
/** So long another process is waited for, ms; then both make it. */
const PATIENCE = 5 * 60_000;

let key: string | null = null;

/** The value of this name, which must be JSON, and hang from nothing but sources, tools and stories. */
export async function cached<T>(name: string, make: () => Promise<T>): Promise<T> {
  key ??= hashOfSources();
  const file = join(CACHE, key, `${name.replaceAll('/', '-')}.json`);
  const claim = `${file}.claim`;
  for (const end = Date.now() + PATIENCE; ; await pause(50)) {
    const kept = read<T>(file);
    if (kept !== undefined) return kept;
    if (claimed(claim) || Date.now() > end) break;
  }
  try {
    const made = await make();
    keep(file, JSON.stringify(made));
    return made;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Whether it is ours to make. The claim of a process that is gone is none. */
function claimed(claim: string): boolean {
  mkdirSync(join(claim, '..'), { recursive: true });
  try {
    symlinkSync(String(process.pid), claim);
    return true;
  } catch {
    if (!lives(claim)) rmSync(claim, { force: true });
    return false;
  }
}

function lives(claim: string): boolean {
  try {
    process.kill(Number(readlinkSync(claim)), 0);
    return true;
  } catch {
    return false;
  }
}

/** Whole or not at all; what other sources left is swept away. */
function keep(file: string, json: string): void {
  for (const old of readdirSync(CACHE)) if (old !== key) rmSync(join(CACHE, old), { recursive: true, force: true });
  mkdirSync(join(file, '..'), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, json);
  renameSync(aside, file);
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const texts = ['src', 'platform-shims', 'tools', 'test/stories'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(ts|json|story)$/.test(file))
      .map(file => join(root, folder, file)),
  );
  for (const file of [...texts.sort(), join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
