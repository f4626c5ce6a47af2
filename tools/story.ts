/**
 * `smart-agent story`: plays stories and compares what follows each line with what the file says follows. A story is text:
 *
 *     # why this story
 *     world seed=1 release=3.18.1SP          (optional, first)
 *     > show license summary                 typed at the prompt
 *       | Smart Licensing is ENABLED         what the terminal prints
 *     :advance 91d                           steering (world.ts)
 *       day 91 02:00:00 %SMART_LIC-…         effects, with the day of the story and the time of day
 *
 * `--accept` rewrites the indented half; review is the diff. Exit codes: 0 as told, 1 a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import colors from 'picocolors';
import { createWorld, type Happening, WORLD_ENGINES, type World, type WorldOptions } from './world.ts';

export interface Scene {
  /** Comments and blank lines in front of it, as they are. */
  readonly before: readonly string[];
  readonly line: string;
  readonly follows: readonly string[];
}
export interface Story {
  readonly world: WorldOptions;
  readonly head: readonly string[];
  readonly scenes: readonly Scene[];
  readonly tail: readonly string[];
}

/** Reads a story; throws with the line that is none. */
export function readStory(text: string): Story {
  const head: string[] = [];
  const scenes: { before: string[]; line: string; follows: string[] }[] = [];
  let world: WorldOptions = {};
  let before: string[] = [];
  for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
    if (line.startsWith('  ')) {
      const scene = scenes.at(-1);
      if (scene === undefined || before.length > 0) throw new Error(`Line ${i + 1} follows nothing.`);
      scene.follows.push(line.slice(2));
    } else if (line.startsWith('world ') && scenes.length === 0) {
      world = readWorld(line);
      head.push(...before, line);
      before = [];
    } else if (line.startsWith('>') || line.startsWith(':')) {
      scenes.push({ before, line, follows: [] });
      before = [];
    } else if (line === '' || line.startsWith('#')) before.push(line);
    else throw new Error(`Line ${i + 1} is neither a comment (#), typed (>), steering (:) nor indented: ${line}`);
  }
  return { world, head, scenes, tail: before };
}

function readWorld(line: string): WorldOptions {
  const options: Record<string, string | number> = {};
  for (const pair of line.split(/\s+/).slice(1)) {
    const [name = '', value = ''] = pair.split('=');
    if (!['seed', 'release', 'personality', 'rollback', 'supervisors'].includes(name))
      throw new Error(`A world has no '${name}'.`);
    options[name] = name === 'seed' || name === 'supervisors' ? Number(value) : value;
  }
  return options;
}

/** Plays it: what follows each line, in the story's own words. The world is given back for a look at its traces. */
export async function playStory(story: Story, engine: string, more: Pick<WorldOptions, 'bundle' | 'rig'> = {}) {
  const world = await createWorld({ ...story.world, ...more, engine });
  const scenes: Scene[] = [];
  for (const scene of story.scenes) scenes.push({ ...scene, follows: told(await enter(world, scene.line)) });
  return { story: { ...story, scenes }, world };
}

async function enter(world: World, line: string): Promise<readonly Happening[]> {
  try {
    return await world.enter(line.startsWith('>') ? line.slice(1).trimStart() : line);
  } catch (thrown) {
    return [{ type: 'terminal', text: `error: ${thrown instanceof Error ? thrown.message : String(thrown)}` }];
  }
}

/** Effects of the same text are told once for each line of the story, with how often and when last. */
export function told(happenings: readonly Happening[]): readonly string[] {
  const lines: string[] = [];
  const counts = new Map<string, { at: number; count: number; last: string }>();
  for (const happening of happenings) {
    if (happening.type === 'terminal')
      lines.push(...happening.text.split('\n').map(text => (text === '' ? '|' : `| ${text}`)));
    else {
      const when = `day ${happening.day} ${happening.time}`;
      const known = counts.get(happening.text);
      if (known === undefined) {
        counts.set(happening.text, { at: lines.length, count: 1, last: when });
        lines.push(`${when} ${happening.text}`);
      } else {
        known.count++;
        known.last = when;
      }
    }
  }
  for (const { at, count, last } of counts.values()) if (count > 1) lines[at] += `  (${count} times, last ${last})`;
  return lines;
}

export const printStory = ({ head, scenes, tail }: Story): string =>
  [
    ...head,
    ...scenes.flatMap(({ before, line, follows }) => [...before, line, ...follows.map(each => `  ${each}`.trimEnd())]),
    ...tail,
  ]
    .join('\n')
    .concat('\n');

interface Difference {
  readonly scene: Scene;
  readonly told: readonly string[];
}

export const differences = (written: Story, played: Story): readonly Difference[] =>
  written.scenes.flatMap((scene, i) => {
    const follows = played.scenes[i]?.follows ?? [];
    return scene.follows.map(line => line.trimEnd()).join('\n') === follows.map(line => line.trimEnd()).join('\n')
      ? []
      : [{ scene, told: follows }];
  });

export function storyCommand(): Command {
  return new Command('story')
    .description('plays stories and compares what follows with what they say')
    .argument('<files...>')
    .option('--accept', 'rewrite what follows; the diff is for review')
    .option('--engine <engine>', `what runs the agent: ${WORLD_ENGINES.join(', ')}`, 'quickjs')
    .option('--junit <file>', 'write the results as JUnit XML')
    .action(async (files: readonly string[], options: { accept?: boolean; engine: string; junit?: string }) => {
      const results: { file: string; ms: number; problems: string }[] = [];
      for (const file of files) {
        const started = performance.now();
        const problems = await playFile(file, options);
        results.push({ file, ms: performance.now() - started, problems });
        console.log(problems === '' ? `${colors.green('✓')} ${file}` : `${colors.red('✗')} ${file}\n${problems}`);
      }
      if (options.junit !== undefined) writeFileSync(options.junit, junit(results));
      const failed = results.filter(result => result.problems !== '').length;
      console.log(`${results.length - failed} passed, ${failed} failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}

async function playFile(file: string, { accept, engine }: { accept?: boolean; engine: string }): Promise<string> {
  const written = readStory(readFileSync(file, 'utf8'));
  const { story } = await playStory(written, engine);
  if (accept) {
    writeFileSync(file, printStory(story));
    return '';
  }
  return differences(written, story)
    .map(({ scene, told: now }) =>
      [
        scene.line,
        ...diff(scene.follows, now).map(([mark, line]) =>
          (mark === '-' ? colors.red : mark === '+' ? colors.green : colors.dim)(`  ${mark} ${line}`),
        ),
      ].join('\n'),
    )
    .join('\n');
}

/** Lines that are only in one of the two, in order; the rest around them. */
function diff(written: readonly string[], now: readonly string[]): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  let i = 0;
  for (const line of now) {
    const found = written.indexOf(line, i);
    if (found === -1) lines.push(['+', line]);
    else {
      for (; i < found; i++) lines.push(['-', written[i]!]);
      lines.push([' ', line]);
      i = found + 1;
    }
  }
  for (; i < written.length; i++) lines.push(['-', written[i]!]);
  return lines;
}

function junit(results: readonly { file: string; ms: number; problems: string }[]): string {
  const escaped = (text: string) =>
    text
      .replace(/[^\x20-\x7e\n]/g, '?')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
  const cases = results.map(({ file, ms, problems }) => {
    const open = `  <testcase classname="story" name="${escaped(file)}" time="${(ms / 1000).toFixed(3)}"`;
    return problems === '' ? `${open}/>` : `${open}>\n    <failure>${escaped(problems)}</failure>\n  </testcase>`;
  });
  const failures = results.filter(result => result.problems !== '').length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="smart-agent" tests="${results.length}" failures="${failures}">\n${cases.join('\n')}\n</testsuite>\n`;
}
