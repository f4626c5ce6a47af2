/**
 * The memory of the native host: valgrind sees the daemon and its client live, the sanitizers see a story, and fuzzers hand
 * nonsense to whatever reads what others wrote. FUZZ_SECONDS gives each fuzzer more than its few seconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native, tools } from '../support/native.ts';
import { loneBox, session } from '../support/native-session.ts';
import { SHORT, toldTheSame } from '../support/native-stories.ts';
import { endProcesses, scratch, until } from '../support/processes.ts';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 5);
const SEED = 20_260_101;
const LINES = ['show license status', 'configure terminal', 'show nothing', 'license smart deregister'];
/** Found leaks are errors, too; what is still reachable at the end is not lost. */
const VALGRIND = ['valgrind', '--leak-check=full', '--errors-for-leak-kinds=definite,indirect', '--error-exitcode=99'];

/** The rig plays a story and ends: a finding would be its exit code, and is printed. */
async function ended(rig: readonly string[], file = SHORT): Promise<void> {
  const end = join(scratch(), 'end');
  await toldTheSame(file, ['sh', '-c', `"$@"; echo $? >${end}.new; mv ${end}.new ${end}`, 'sh', ...rig]);
  await until('the end of the rig', () => existsSync(end));
  assert.is(readFileSync(end, 'utf8'), '0\n');
}

const plain = await native();
if (plain && (await tools('valgrind'))) {
  test('valgrind finds nothing in a daemon that boots, answers, boots again from its vault, and ends', async () => {
    const box = loneBox(plain.build);
    for (let life = 0; life < 2; life++) {
      const [status] = await session(box, LINES, { ...plain, runner: VALGRIND, more: ['--no-confine'] });
      assert.match(status!, 'Smart Licensing is ENABLED');
    }
  });

  test('nor in the rig that plays a story', async () => {
    // What it holds to its end it never gives back: leaks are seen below, where what is still held is known.
    await ended([...VALGRIND, '--quiet', '--leak-check=no', join(plain.build, 'smart-agent-rig')]);
  });
}

const sanitized = await native({ sanitize: true });
if (sanitized) {
  test('the sanitizers find nothing in a daemon that boots, answers, boots again from its vault, and ends', async () => {
    const box = loneBox(sanitized.build);
    for (let life = 0; life < 2; life++) {
      const [status] = await session(box, LINES, { ...sanitized, more: ['--no-confine'] });
      assert.match(status!, 'Smart Licensing is ENABLED');
    }
  });

  for (const file of [SHORT, 'cube/policy-offline.story', 'cbr8/gates.story', 'cisco8000/reservation.story'])
    test(`nor in the rig that plays ${file}`, () => ended([join(sanitized.build, 'smart-agent-rig')], file));
}

const fuzzed = (await tools('clang', 'libclang-rt-dev')) ? await native({ make: ['fuzzers'] }) : null;
const FUZZERS = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(name => /^fuzz-.*\.c$/.test(name));
for (const name of fuzzed ? FUZZERS.map(file => file.slice(0, -2)) : [])
  test(`${name} finds nothing in ${SECONDS} seconds`, () => {
    const corpus = join(scratch(), 'corpus');
    mkdirSync(corpus);
    const { status, stderr } = spawnSync(
      join(fuzzed!.build, 'fuzz', name),
      [`-max_total_time=${SECONDS}`, `-seed=${SEED}`, `-artifact_prefix=${corpus}/`, corpus],
      { encoding: 'utf8' },
    );
    assert.is(status, 0, stderr.slice(-4000));
    assert.ok(readdirSync(corpus).length > 5, 'it found no way through the code');
  });

test.after(endProcesses);
test.run();
