/**
 * The guided stories: the life of a licence on each platform, in a few seconds of real time, told step by step. They are
 * data (guided/); the console plays them where there is no terminal, and the tests cut the power in that of the cBR-8. Each
 * step says what must be seen.
 */
import colors from 'picocolors';
import { CBR8_STORY } from './guided/cbr8.ts';
import { CISCO8000_STORY } from './guided/cisco8000.ts';
import { CUBE_STORY } from './guided/cube.ts';
import { NCS1004_STORY } from './guided/ncs1004.ts';
import { STAROS_STORY } from './guided/staros.ts';
import type { Step } from './guided/step.ts';
import { told } from './story.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

/** By personality. */
export const STORIES: Readonly<Record<string, readonly Step[]>> = {
  cbr8: CBR8_STORY,
  cisco8000: CISCO8000_STORY,
  cube: CUBE_STORY,
  ncs1004: NCS1004_STORY,
  staros: STAROS_STORY,
};

/** Plays it and prints it, in a world of its own unless one is given; true when everything was seen that must be. */
export async function playGuided(
  options: WorldOptions,
  print: (text: string) => void,
  given?: World,
): Promise<boolean> {
  const started = performance.now();
  const world = given ?? (await createWorld(options));
  const steps = STORIES[options.personality ?? 'cbr8'] ?? [];
  const missing: string[] = [];
  for (const [i, step] of steps.entries()) {
    print(`\n${colors.bold(`${i + 1}. ${step.title}`)}`);
    const seen = await playStep(world, step, print);
    for (const each of step.shows) if (!each.test(seen)) missing.push(`step ${i + 1} did not show ${each}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const days = Math.floor((world.box.time.now() - world.traces[0]!.event.at) / 86_400_000);
  print(
    `\n${days} days in ${seconds} s: ${world.traces.length} turns of the bundle, engine ${options.engine ?? 'source'}.`,
  );
  for (const each of missing) print(colors.red(each));
  return missing.length === 0;
}

/** Enters the lines of a step; what was printed, as text. */
export async function playStep(world: World, step: Step, print: (text: string) => void = () => {}): Promise<string> {
  let seen = '';
  for (const line of step.lines) {
    print(line.startsWith(':') ? colors.cyan(line) : `${world.box.prompt}${colors.bold(line)}`);
    const happened = told(await world.enter(line));
    for (const each of happened) {
      seen += `${each}\n`;
      print(each.startsWith('| ') || each === '|' ? `  ${each.slice(2)}` : colors.dim(`  ${each}`));
    }
  }
  return seen;
}
