/** Stories on the native host: told by its loop, or what the sources recorded replayed in its engine, on this or an emulated CPU. */
import * as assert from 'uvu/assert';
import { type Guest, GuestFault } from '../../platform-shims/shim.ts';
import { openPipes } from '../../tools/native-host.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { differences, playStory, readStory } from '../../tools/story.ts';
import { afterBoots, recordedStory, STORIES } from './stories.ts';

/** The shortest with signatures, seals and a clock that is set: for where everything takes long. */
export const SHORT = 'cube/policy-clock.story';

/** Tells it by `smart-agent-rig`; fails where a word differs from how it is written, or a byte from what the sources recorded. */
export async function toldTheSame(
  file: string,
  command: readonly string[],
  altered: (text: string) => string = text => text,
): Promise<void> {
  const written = readStory(altered(STORIES.find(story => story.file === file)!.text));
  const { story, world } = await playStory(written, 'source', { rig: { command } });
  for (const box of world.boxes) if (box.powered) box.powerCut();
  for (const { scene, told } of differences(written, story))
    assert.is(told.join('\n'), scene.follows.join('\n'), `${file}: ${scene.line}`);
  const { lines } = await recordedStory(file);
  const given = world.recording();
  lines.forEach(
    (line, i) => void (line === given[i] || assert.is(given[i], line, `${file}: line ${i + 1} of the recording`)),
  );
  assert.is(given.length, lines.length);
}

/**
 * Replays it by the test program `turns`, at most so many turns after each boot; fails where an answer differs in a byte. Gives
 * the ticks that each turn burned.
 */
export async function answeredTheSame(
  file: string,
  command: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<readonly number[]> {
  const { lines } = await recordedStory(file);
  const fuel: number[] = [];
  const pipes = openPipes(command);
  const guest: Guest = {
    turn(event) {
      pipes.write(event);
      const [, ticks, answer] = /^(\d+) (.*)$/s.exec(pipes.read())!;
      fuel.push(Number(ticks));
      if (answer!.startsWith('!')) throw new GuestFault('threw', answer!);
      return answer!;
    },
    dispose() {},
  };
  const result = await replay(afterBoots(readRecording(lines.join('\n')), most), () => guest);
  pipes.close();
  assert.ok(result.same, result.same ? '' : `${file}, line ${result.line}\n- ${result.recorded}\n+ ${result.given}`);
  return fuel;
}
