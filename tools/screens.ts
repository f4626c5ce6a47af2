/**
 * Every screen of every platform in every state that changes it: one life for all, lived in an emulated box, and each show
 * command typed in each of its states. The golden screens of the tests and the matrix of the documents are made of it. It
 * judges no screen.
 */

import { KITS } from '../platform-shims/sim/kits.ts';
import { COMMANDS, exists } from '../src/cli/commands.ts';
import { elementsOf } from '../src/cli/parse.ts';
import { personalityOf } from '../src/personalities/index.ts';
import type { Personality } from '../src/personalities/personality.ts';
import { createWorld, type World } from './world.ts';

/** Platforms with the releases whose screens differ; the first is what the emulated box runs by itself. */
export const EDITIONS: readonly { readonly personality: string; readonly release: string }[] = Object.values(
  KITS,
).flatMap(({ personality, release, others = [] }) =>
  [release, ...others].map(each => ({ personality, release: each })),
);

/** The states of a life, in their order, and what leads to each. A line may be one of the platform's own (`configure`). */
type Life = readonly (readonly [state: string, live: (world: World, personality: Personality) => Promise<void>])[];
const CLASSIC: Life = [
  ['off', async () => {}],
  ['evaluation', (world, personality) => enable(world, personality).then(() => enter(world, ...busy(personality)))],
  ['registration-failed', world => enter(world, 'license smart register idtoken gibberish')],
  ['evaluation-expired', world => enter(world, 'license smart deregister', ':advance 90d', ':advance 2h')],
  ['authorized', authorize],
  ['out-of-compliance', world => hold(world, 0).then(() => enter(world, 'license smart renew auth', ':advance 2m'))],
  ['authorization-expired', world => enter(world, ':link down', ':ntp +91d', ':advance 2h')],
  ['registration-expired', world => enter(world, ':ntp +400d', ':advance 2h')],
];
/** The same of a box that reports: each transport, trust, a code that is asked for and comes, silence to the end. */
const POLICY: Life = [
  ['fresh', async () => {}],
  ['in-use', (world, personality) => enter(world, ...busy(personality))],
  ['offline', world => configure(world, 'license smart transport off').then(() => enter(world, SAVE))],
  ['untrusted', world => configure(world, 'license smart transport smart').then(() => enter(world, ':advance 10m'))],
  ['trusted', world => enter(world, ':token', 'license smart trust idtoken $TOKEN local', ':advance 1m')],
  ['acknowledged', world => enter(world, 'license smart sync local', ':advance 1h')],
  [
    'account-policy',
    world => enter(world, `:policy ${TERMS} name=SLE Policy`, 'license smart sync local', ':advance 1h'),
  ],
  ['code-requested', world => hold(world, 100).then(() => enter(world, ':link down', AUTHORIZE))],
  ['code-installed', world => enter(world, ':authority exportSet allowed=yes', ':link up', AUTHORIZE, ':advance 10m')],
  ['overdue', world => enter(world, ':calls 60', ':advance 1d', ':link down', ':advance 63d')],
];
const TERMS = ['perpetual', 'subscription', 'enforced', 'export']
  .flatMap(kind => ['first', 'frequency', 'change'].map(rule => `${kind}.${rule}=60`))
  .join(' ');
const SAVE = 'license smart save usage all file bootflash:usage';
const AUTHORIZE = 'license smart authorization request add hseck9 local';
const LIVES = { classic: CLASSIC, policy: POLICY };

/** The states of the life of a platform and release. */
export const statesOf = (personality: string, release: string): readonly string[] =>
  lifeOf(personality, release).map(([state]) => state);

function lifeOf(name: string, release: string): Life {
  const { generation, offByDefault } = personalityOf(name, release)!;
  return LIVES[generation].filter(([state]) => state !== 'off' || offByDefault);
}

async function enter(world: World, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) await world.enter(line);
}

/** Where smart licensing is not on by itself. */
async function enable(world: World, { offByDefault }: Personality): Promise<void> {
  if (offByDefault) await enter(world, 'configure', 'license smart enable', 'end', ':advance 2m');
}

/** What brings it a load. */
const busy = ({ name }: Personality): readonly string[] => KITS[name]!.busy ?? [];

async function authorize(world: World): Promise<void> {
  await hold(world, 1_000_000);
  await enter(world, ':token', 'license smart register idtoken $TOKEN force', ':advance 2h');
}

async function configure(world: World, ...lines: readonly string[]): Promise<void> {
  await enter(world, 'configure terminal', ...lines, 'end');
}

async function hold(world: World, count: number): Promise<void> {
  for (const { tag } of world.entitlements) world.authority.admin.setLicence(tag, count);
}

/** The show commands of a box, each as one line; arguments as the catalogue's example gives them. */
export function showCommands(name: string, release: string): readonly string[] {
  const personality = personalityOf(name, release)!;
  const all = COMMANDS.filter(command => command.filtered && exists(command, personality, release)).flatMap(
    ({ grammar, example }) => {
      const elements = elementsOf(grammar);
      const typed = example.split(' ');
      return elements.reduce<readonly string[]>(
        (lines, { keywords, argument, optional }, i) =>
          argument === null
            ? [...(optional ? lines : []), ...lines.flatMap(line => keywords.map(word => `${line} ${word}`.trim()))]
            : [...(optional ? lines : []), ...lines.map(line => `${line} ${typed[i]}`)],
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
  for (const [state, live] of lifeOf(personality, release)) {
    await live(world, personalityOf(personality, release)!);
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
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+ UTC)?/g, '<time>')
    .replace(/\d+ days, \d+ hours, \d+ minutes, \d+ seconds|\d+ days, \d+ hours/g, '<span>');

/** The golden text of a command: its screens, each below the name of its state. */
export const goldenOf = (screens: readonly Screen[]): string =>
  screens.map(({ state, text, as }) => `== ${state}\n${as === null ? text : `(as ${as})`}\n`).join('\n');

/** Where the golden text of a command lies, below test/screens/. */
export const goldenFile = (personality: string, release: string, command: string): string =>
  `${personality}@${release}/${command.replaceAll(' ', '-').replaceAll(/[^\w.-]/g, '_')}.txt`;
