/**
 * Every story: the sources tell it as it is written, and the bundle inside QuickJS answers as the sources did, byte for byte. A few
 * files, so that they share the processors. The long lives are replayed in Bellard's engine alone: the other would be told the same
 * thousands of quiet hours again. Where the native host can be built, its engine, of the same descent, hears more of those, or all
 * (test/native/stories.test.ts), and the sandbox what follows each boot.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAgent } from '../../tools/build.ts';
import { guestFactory } from '../../tools/engines.ts';
import { native } from '../../tools/native.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { playStory, readStory } from '../../tools/story.ts';
import { afterBoots, recordedStory, STORIES } from '../support/stories.ts';

/** A recording of more lines is a long life; and so many turns follow a boot. */
const LONG = 300;

/** The stories of a platform; of those, the ones whose file is picked. */
export async function answersAsTheSources(
  personality: string,
  picked: (file: string) => boolean = () => true,
): Promise<void> {
  const bundle = await bundleAgent();
  const engines = {
    quickjs: await guestFactory('quickjs', bundle),
    'quickjs-ng': await guestFactory('quickjs-ng', bundle),
  };
  const toTheEnd = 'missing' in (await native());
  for (const { file } of STORIES.filter(story => story.personality === personality && picked(story.file)))
    test(`told as it is written, and both engines answer as the sources do: ${file}`, async () => {
      const { lines, differences } = await recordedStory(file);
      for (const { line, written, told } of differences)
        assert.is(told.join('\n'), written.join('\n'), `${file}: ${line}`);
      const recording = readRecording(lines.join('\n'));
      const heard = toTheEnd ? recording : afterBoots(recording, LONG);
      assert.ok(heard.lines.length >= Math.min(recording.lines.length, LONG), `${heard.lines.length} turns are heard`);
      for (const [engine, factory] of Object.entries(engines)) {
        if (engine !== 'quickjs' && lines.length > LONG) continue;
        const result = await replay(heard, factory);
        assert.ok(
          result.same,
          result.same ? '' : `${engine}, line ${result.line}\n- ${result.recorded}\n+ ${result.given}`,
        );
      }
    });

  test('a difference is found: one letter of a recorded answer changed', async () => {
    const { world } = await playStory(readStory('> show license udi\n'), 'source');
    const lines = world.recording().map(line => line.replace('FXS1739Q0NT\\n\\nHA', 'FXS1739Q0NX\\n\\nHA'));
    for (const factory of Object.values(engines)) {
      const result = await replay(readRecording(lines.join('\n')), factory);
      assert.is(result.same, false);
    }
  });
}
