/**
 * `smart-agent console`: the prompt of an emulated box beside an embedded authority. Lines that begin with `:` steer the
 * world; everything else is typed at the router. Without a terminal it plays the guided story and ends.
 *
 * Exit codes: 0, or 1 when the guided story did not show what it must.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import colors from 'picocolors';
import { PERSONALITIES } from '../src/personalities/index.ts';
import { playGuided } from './guided.ts';
import { steeringOf } from './steering.ts';
import { told } from './story.ts';
import { createWorld, WORLD_ENGINES, type World } from './world.ts';

interface ConsoleOptions {
  readonly personality: string;
  readonly release?: string;
  readonly engine: string;
  readonly seed: string;
  readonly standby?: boolean;
  readonly guided?: boolean;
}

export function consoleCommand(): Command {
  return new Command('console')
    .description('the prompt of an emulated box beside an embedded authority; without a terminal: the guided story')
    .option('--personality <name>', `platform: ${Object.keys(PERSONALITIES).join(', ')}`, 'cbr8')
    .option('--release <release>', 'release of the operating system; else the one that the platform is known by')
    .option('--engine <engine>', `what runs the agent: ${WORLD_ENGINES.join(', ')}`, 'quickjs')
    .option('--seed <number>', 'what the world is drawn from', '1')
    .option('--standby', 'a second supervisor, on standby: see :switchover and :standby')
    .option('--guided', 'play the guided story')
    .action(async ({ personality, release, engine, seed, standby, guided }: ConsoleOptions) => {
      if (!/^\d+$/.test(seed)) throw new Error(`--seed is a number, not '${seed}'.`);
      const supervisors = standby ? 2 : 1;
      const options = {
        personality,
        ...(release !== undefined && { release }),
        engine,
        seed: Number(seed),
        supervisors,
      };
      if (guided || !process.stdin.isTTY) process.exitCode = (await playGuided(options, console.log)) ? 0 : 1;
      else await converse(await createWorld(options));
    });
}

async function converse(world: World): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, completer: completerOf(world) });
  console.log(`An emulated ${world.title}, up. '?' helps at the router, ':help' with the world, ctrl-D ends.`);
  terminal.on('SIGINT', () => terminal.close());
  for (;;) {
    const line = await ask(terminal, world.box.powered ? world.box.prompt : '(the box is off) ');
    if (line === null) break;
    if (line.trim() === '') continue;
    try {
      if (line.trim() === ':help') help(world);
      else if (line.startsWith(':save-trace')) saveTrace(world, line.split(/\s+/)[1]);
      else
        for (const each of told(await world.enter(line)))
          console.log(each.startsWith('|') ? each.slice(2) : colors.dim(each));
    } catch (thrown) {
      console.log(colors.red(thrown instanceof Error ? thrown.message : String(thrown)));
    }
  }
  terminal.close();
}

/** The next line; null at the end of input. */
function ask(terminal: ReturnType<typeof createInterface>, prompt: string): Promise<string | null> {
  return new Promise(resolve => {
    const ended = () => resolve(null);
    terminal.once('close', ended);
    terminal.question(prompt).then(
      line => {
        terminal.off('close', ended);
        resolve(line);
      },
      () => resolve(null),
    );
  });
}

const completerOf =
  (world: World) =>
  (line: string): [string[], string] => {
    const names = [...steeringOf(world).map(({ name }) => name), 'help', 'save-trace'].map(name => `:${name}`);
    return line.startsWith(':') && !line.includes(' ')
      ? [names.filter(name => name.startsWith(line)), line]
      : [[], line];
  };

function help(world: World): void {
  const rows = [
    ...steeringOf(world).map(({ usage, help: text }) => [usage, text]),
    [':save-trace FILE', 'writes the recording of this session; smart-agent replay plays it'],
  ];
  for (const [usage, text] of rows) console.log(`  ${colors.cyan(usage!)}\n      ${text}`);
}

function saveTrace(world: World, file: string | undefined): void {
  if (file === undefined) throw new Error(':save-trace FILE: the file is missing.');
  writeFileSync(file, `${world.recording().join('\n')}\n`);
  console.log(`${world.traces.length} turns written to ${file}`);
}
