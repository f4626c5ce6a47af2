/**
 * Every story: the sources tell it as it is written, and the bundle inside QuickJS answers as the sources did, byte for byte. A few
 * files, so that they share the processors. The long lives are replayed in Bellard's engine alone: the other would be told the same
 * thousands of quiet hours again.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAgent } from '../../tools/build.ts';
import { guestFactory } from '../../tools/engines.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { differences, playStory, readStory } from '../../tools/story.ts';
import { STORIES } from '../support/stories.ts';

/** A recording of more lines is a long life. */
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
  for (const { file, text } of STORIES.filter(story => story.personality === personality && picked(story.file)))
    test(`told as it is written, and both engines answer as the sources do: ${file}`, async () => {
      const written = readStory(text);
      const { story, world } = await playStory(written, 'source');
      for (const { scene, told: now } of differences(written, story))
        assert.is(now.join('\n'), scene.follows.join('\n'), `${file}: ${scene.line}`);
      const lines = world.recording();
      const recording = readRecording(lines.join('\n'));
      for (const [engine, factory] of Object.entries(engines)) {
        if (engine !== 'quickjs' && lines.length > LONG) continue;
        const result = await replay(recording, factory);
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
