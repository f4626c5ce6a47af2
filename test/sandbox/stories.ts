/** The same stories on the bundle, inside QuickJS: what the sources answered under Node, byte for byte. One file an engine. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAgent } from '../../tools/build.ts';
import { type EngineChoice, guestFactory } from '../../tools/engines.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { playStory, readStory } from '../../tools/story.ts';
import { STORIES } from '../support/stories.ts';

export async function answersAsTheSources(engine: EngineChoice): Promise<void> {
  const factory = await guestFactory(engine, await bundleAgent());
  for (const { file, text } of STORIES)
    test(`${engine} answers as the sources do: ${file}`, async () => {
      const { world } = await playStory(readStory(text), 'source');
      const result = await replay(readRecording(world.recording().join('\n')), factory);
      assert.ok(result.same, result.same ? '' : `line ${result.line}\n- ${result.recorded}\n+ ${result.given}`);
    });

  test('a difference is found: one letter of a recorded answer changed', async () => {
    const { world } = await playStory(readStory('> show license udi\n'), 'source');
    const lines = world.recording().map(line => line.replace('FXS1739Q0NT\\n\\nHA', 'FXS1739Q0NX\\n\\nHA'));
    const result = await replay(readRecording(lines.join('\n')), factory);
    assert.is(result.same, false);
  });
}
