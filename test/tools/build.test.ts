import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { VERSION } from '../../src/version.ts';
import { buildCli } from '../../tools/build.ts';
import { endProcesses, scratch } from '../support/processes.ts';

test('two builds into one place at once: the command runs, and only what is old is swept away', async () => {
  const dist = scratch(fileURLToPath(new URL('../../node_modules/.cache', import.meta.url)));
  const at = (name: string) => join(dist, name);
  for (const name of ['agent.js', 'run-OLD.js', 'run-YOUNG.js']) writeFileSync(at(name), '');
  const hoursAgo = Date.now() / 1000 - 7200;
  for (const name of ['agent.js', 'run-OLD.js']) utimesSync(at(name), hoursAgo, hoursAgo);

  await Promise.all([buildCli(dist), buildCli(dist)]);

  assert.not(existsSync(at('run-OLD.js')), 'a part of an old build is left');
  assert.ok(existsSync(at('run-YOUNG.js')), 'a command may be starting with it');
  assert.ok(existsSync(at('agent.js')), 'the guest is none of its parts');
  assert.equal(
    readdirSync(dist).filter(name => !name.endsWith('.js')),
    [],
  );
  assert.is(execFileSync(at('cli.js'), ['--version'], { encoding: 'utf8' }).trim(), VERSION);
});

test.after(endProcesses);
test.run();
