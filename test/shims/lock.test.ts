/** Who may hold a directory: one living process, and nobody for longer than that. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lockDirectory } from '../../platform-shims/node/lock.ts';

const home = mkdtempSync(join(tmpdir(), 'smart-agent-'));
let count = 0;
const fresh = (): string => join(home, String(count++), 'vault');
/** A process that has lived. */
const dead = spawnSync(process.execPath, ['-e', '']).pid;

test('a lock is taken once, let go of, and taken again', () => {
  const directory = fresh();
  const unlock = lockDirectory(directory);
  assert.throws(() => lockDirectory(directory), new RegExp(`vault is in use by process ${process.pid}\\.`));
  unlock();
  assert.equal(readdirSync(directory), []);
  lockDirectory(directory)();
});

const STALE: readonly (readonly [what: string, text: string])[] = [
  ['of a process that is gone', `${dead} 12345\n`],
  ['of a process that is gone, of a machine that does not tell births', `${dead} \n`],
  ['that a power cut left empty', ''],
  ['that is garbage', 'hello'],
];
for (const [what, text] of STALE)
  test(`a lock ${what} is taken over`, () => {
    const directory = fresh();
    lockDirectory(directory)();
    writeFileSync(join(directory, 'lock'), text);
    const unlock = lockDirectory(directory);
    assert.equal(readdirSync(directory), ['lock']);
    unlock();
  });

test('a number that was given to another process since holds nothing', () => {
  if (!existsSync('/proc/self/stat')) {
    console.log('skipped: this system does not tell when a process was started');
    return;
  }
  const directory = fresh();
  lockDirectory(directory)();
  writeFileSync(join(directory, 'lock'), `${process.ppid} 1\n`);
  lockDirectory(directory)();
});

test('who was taken over by mistake of an operator takes nothing away from the new holder', () => {
  const directory = fresh();
  const unlock = lockDirectory(directory);
  writeFileSync(join(directory, 'lock'), `${process.ppid} \n`);
  unlock();
  assert.is(readFileSync(join(directory, 'lock'), 'utf8'), `${process.ppid} \n`);
  assert.throws(() => lockDirectory(directory), `in use by process ${process.ppid}`);
});

test.after(() => rmSync(home, { recursive: true }));
test.run();
