/**
 * The native host on other CPUs, emulated: 64 and 32 bits, little- and big-endian. A story is told there as it is told
 * everywhere; recordings are answered with the same bytes for the same fuel, turn by turn; the daemon boots, answers and ends
 * in order; and what it leaves behind on one CPU another takes over. `WHOLE=1` replays every story on each.
 */
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';
import { loneBox, session } from '../support/native-session.ts';
import { answeredTheSame, SHORT, toldTheSame } from '../support/native-stories.ts';
import { endProcesses, readVault } from '../support/processes.ts';
import { STORIES } from '../support/stories.ts';

const ASKED = ['show license status', 'show license udi'];

/** Those that emulation can afford, with signatures and seals. */
const REPLAYED: readonly string[] =
  process.env.WHOLE === undefined
    ? ['cbr8/gates.story', 'cube/policy-clock.story', 'staros/call-home.story']
    : STORIES.map(({ file }) => file);

const here = await native();
for (const target of ['arm64', 'armhf', 'powerpc'] as const) {
  const there = await native({ target, make: ['all', 'turns'] });
  if (!here || !there) continue;

  test(`${target}: a story is told as it is written`, () =>
    toldTheSame(SHORT, [...there.runner, join(there.build, 'smart-agent-rig')]));

  for (const file of REPLAYED)
    test(`${target}: the same bytes for the same fuel: ${file}`, async () => {
      const fuel = await answeredTheSame(file, [join(here.build, 'turns')]);
      assert.ok(fuel.reduce((a, b) => a + b, 0) > 0);
      assert.equal(await answeredTheSame(file, [...there.runner, join(there.build, 'turns')]), fuel);
    });

  test(`${target}: the daemon answers and ends in order, and another CPU takes its vault over`, async () => {
    const box = loneBox(there.build);
    const [status, udi] = await session(box, ASKED, there);
    assert.match(status!, 'Smart Licensing is ENABLED');
    assert.match(udi!, `SN:${box.serial}`);
    const left = readVault(box.vault);
    assert.ok(left);
    assert.is((await session(box, ASKED, here))[1], udi);
    const taken = readVault(box.vault);
    assert.ok(taken && taken.generation > left.generation);
  });
}

test.after(endProcesses);
test.run();
