/**
 * Every screen of every platform in every state that changes it: one life for all, lived in an emulated box, and each show
 * command typed in each of its states. The golden screens of the tests and the matrix of the documents are made of it. It
 * judges no screen.
 */

import { KITS } from '../platform-shims/sim/kits.ts';
import { COMMANDS, exists } from '../src/cli/commands.ts';
import { elementsOf } from '../src/cli/parse.ts';
import { personalityOf } from '../src/personalities/index.ts';
import { createWorld, type World } from './world.ts';

/** Platforms with the releases whose screens differ; the first is what the emulated box runs by itself. */
export const EDITIONS: readonly { readonly personality: string; readonly release: string }[] = Object.values(
  KITS,
).flatMap(({ personality, release, others = [] }) =>
  [release, ...others].map(each => ({ personality, release: each })),
);

/** The states of a life, in their order, and what leads to each. A line may be one of the platform's own (`configure`). */
const LIFE: readonly (readonly [state: string, live: (world: World) => Promise<void>])[] = [
  ['off', async () => {}],
  ['evaluation', enable],
  ['registration-failed', world => enter(world, 'license smart register idtoken gibberish')],
  ['evaluation-expired', world => enter(world, 'license smart deregister', ':advance 90d', ':advance 2h')],
  ['authorized', authorize],
  ['out-of-compliance', world => hold(world, 0).then(() => enter(world, 'license smart renew auth', ':advance 2m'))],
  ['authorization-expired', world => enter(world, ':link down', ':ntp +91d', ':advance 2h')],
  ['registration-expired', world => enter(world, ':ntp +400d', ':advance 2h')],
];
export const STATES: readonly string[] = LIFE.map(([state]) => state);

async function enter(world: World, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) await world.enter(line);
}

/** Where smart licensing is not on by itself. */
async function enable(world: World): Promise<void> {
  await enter(world, 'configure', 'license smart enable', 'end', ':advance 2m');
}

async function authorize(world: World): Promise<void> {
  await hold(world, 1_000_000);
  await enter(world, ':token', 'license smart register idtoken $TOKEN force', ':advance 2h');
}

async function hold(world: World, count: number): Promise<void> {
  for (const { tag } of world.entitlements) world.authority.admin.setLicence(tag, count);
}

/** The show commands of a box, each as one line; arguments as the catalogue's example gives them. */
export function showCommands(name: string, release: string): readonly string[] {
  const personality = personalityOf(name)!;
  const all = COMMANDS.filter(command => command.filtered && exists(command, personality, release)).flatMap(
    ({ grammar, example }) => {
      const elements = elementsOf(grammar);
      const typed = example.split(' ');
      return elements.reduce<readonly string[]>(
        (lines, { keywords, argument, optional }, i) =>
          argument === null
            ? [...(optional ? lines : []), ...lines.flatMap(line => keywords.map(word => `${line} ${word}`.trim()))]
            : lines.map(line => `${line} ${typed[i]}`),
        [''],
      );
    },
  );
  return [...new Set(all)].sort();
}

export interface Screen {
  readonly state: string;
  readonly text: string;
  /** The earlier state in which it says the same, but for times; null: none. */
  readonly as: string | null;
}

/** What each command shows in each state. */
export async function screensOf(personality: string, release: string): Promise<ReadonlyMap<string, readonly Screen[]>> {
  const world = await createWorld({ personality, release, seed: 1 });
  const commands = showCommands(personality, release);
  const shown = new Map<string, Screen[]>(commands.map(command => [command, []]));
  for (const [state, live] of LIFE) {
    if (state === 'off' && !personalityOf(personality)!.offByDefault) continue;
    if (state !== 'evaluation' || personalityOf(personality)!.offByDefault) await live(world);
    if (state === 'evaluation') await enter(world, ...(KITS[personality]!.busy ?? []));
    for (const command of commands) {
      const before = shown.get(command)!;
      const text = world.box.type(command).replace(/\n$/, '');
      const same = before.find(screen => screen.as === null && timeless(screen.text) === timeless(text));
      before.push({ state, text, as: same?.state ?? null });
    }
  }
  return shown;
}

/** Without what time alone changes. */
const timeless = (text: string): string =>
  text
    .replace(/\b(\w{3} )?\w{3} [ \d]\d( \d{4})? \d\d:\d\d:\d\d(\.\d+)?( \d{4})?( UTC)?/g, '<time>')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, '<time>')
    .replace(/\d+ days, \d+ hours, \d+ minutes, \d+ seconds|\d+ days, \d+ hours/g, '<span>');

/** The golden text of a command: its screens, each below the name of its state. */
export const goldenOf = (screens: readonly Screen[]): string =>
  screens.map(({ state, text, as }) => `== ${state}\n${as === null ? text : `(as ${as})`}\n`).join('\n');

/** Where the golden text of a command lies, below test/screens/. */
export const goldenFile = (personality: string, release: string, command: string): string =>
  `${personality}@${release}/${command.replaceAll(' ', '-').replaceAll(/[^\w.-]/g, '_')}.txt`;
