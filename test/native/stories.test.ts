/**
 * Every story on the native host. The short ones are told by it, loop and all, in every word, and their recordings are the same in
 * every byte; of the long lives the recordings of the sources are replayed, some hundred turns after each boot. The engine of older
 * boxes replays every third story so. `WHOLE=1` has everything told and replayed by both.
 */
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';
import { answeredTheSame, toldTheSame } from '../support/native-stories.ts';
import { recordedStory, STORIES } from '../support/stories.ts';

const whole = process.env.WHOLE !== undefined;
/** A recording of more lines is a long life. */
const LONG = 300;
const ENOUGH = whole ? Number.POSITIVE_INFINITY : 400;
const THIRD = whole ? 1 : 3;

const today = await native();
const older = await native({ engine: '2021-03-27' });
for (const [i, { file, text }] of STORIES.entries()) {
  // Stretches that are skipped are lived all the same, and nothing of them is recorded.
  const short = async () => whole || (!/^:skip/m.test(text) && (await recordedStory(file)).lines.length <= LONG);
  if (today)
    test(`the native host tells ${file}`, async () => {
      if (await short()) await toldTheSame(file, [join(today.build, 'smart-agent-rig')]);
      else await answeredTheSame(file, [join(today.build, 'turns')], ENOUGH);
    });
  if (older && i % THIRD === 0)
    test(`QuickJS of 2021-03-27 answers in ${file}`, async () => {
      await answeredTheSame(file, [join(older.build, 'turns')], ENOUGH);
    });
}

if (today)
  test('a difference is found: one letter of the story changed', async () => {
    const told = toldTheSame('cube/policy-clock.story', [join(today.build, 'smart-agent-rig')], story =>
      story.replace('Trust establishment', 'Trust establishmend'),
    );
    assert.ok(
      await told.then(
        () => false,
        () => true,
      ),
    );
  });
test.run();
