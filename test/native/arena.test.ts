/** The memory of a guest: a long random life, several times, under the sanitizers. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';

const built = await native({ sanitize: true });
if (built)
  for (const seed of ['1', '2', '3'])
    test(`blocks that come, grow and go never meet, and leave nothing behind: seed ${seed}`, () => {
      const said = execFileSync(join(built.build, 'arena-play'), [seed, '200000'], { encoding: 'utf8' });
      assert.match(said, /^200000 steps, [1-9]\d* refused, at most/);
    });
test.run();
