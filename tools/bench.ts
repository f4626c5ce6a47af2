/**
 * `smart-agent bench`: what the agent costs, each figure beside a floor or a peer measured in the same run. Times are
 * processor times, medians of several runs; sizes, heap and wire bytes are exact. It changes nothing but the files it is
 * told to write.
 *
 * Exit codes: 0 every budget is kept, 1 one is missed.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { type EngineName, loadEngine } from '../platform-shims/quickjs/sandbox.ts';
import { VERSION } from '../src/version.ts';
import { measureAll } from './bench/figures.ts';
import { type FleetWish, measureFleet } from './bench/fleet.ts';
import { measureNative } from './bench/native.ts';
import { printMarkdown, printTable } from './bench/report.ts';
import { playScript } from './bench/script.ts';
import { readBundle } from './engines.ts';
import { native } from './native.ts';

interface Options {
  readonly json?: string;
  readonly markdown?: boolean;
  readonly agents: number;
  readonly rounds: number;
  readonly engine?: EngineName;
  readonly native?: boolean;
  /** Used by the command itself, in a process of its own: figures of a fleet. */
  readonly fleet?: string;
}

export function benchCommand(): Command {
  const whole = (text: string): number => {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
    return Number(text);
  };
  const command = new Command('bench')
    .description('what the agent costs: sizes, heap, times, each beside a floor measured in the same run')
    .option('--json <file>', 'write the figures as JSON')
    .option('--markdown', 'print the table in Markdown')
    .option('--agents <count>', 'agents in one process; 0: leave that out', whole, 1000)
    .option('--rounds <count>', 'counted runs of everything that is timed', whole, 7)
    .option('--engine <engine>', 'one engine only: bellard or ng')
    .option('--native', 'the native host in place of the sandbox: it is built first, where this machine can');
  command.addOption(command.createOption('--fleet <wish>').hideHelp());
  return command.action(async (options: Options) => {
    if (options.fleet === undefined) await bench(options);
    else console.log(JSON.stringify(await measureFleet(JSON.parse(options.fleet) as FleetWish)));
  });
}

async function bench(options: Options): Promise<void> {
  const progress = (text: string) => console.error(`… ${text}`);
  const rounds = Math.max(1, options.rounds);
  const figures = options.native
    ? await nativeFigures(rounds, progress)
    : await sandboxFigures(options, rounds, progress);
  console.log(options.markdown ? printMarkdown(figures) : printTable(figures));
  if (options.json !== undefined) {
    const { arch, platform, version: node } = process;
    const content = { version: VERSION, node, platform, arch, figures };
    writeFileSync(options.json, `${JSON.stringify(content, null, 2)}\n`);
  }
  process.exitCode = figures.every(({ budget }) => budget?.kept !== false) ? 0 : 1;
}

async function sandboxFigures({ engine, agents }: Options, rounds: number, progress: (text: string) => void) {
  progress('playing the fixed script');
  const script = await playScript();
  const names: readonly EngineName[] = engine === undefined ? ['bellard', 'ng'] : [engine];
  return measureAll({
    bundle: readBundle(),
    script,
    engines: await Promise.all(names.map(loadEngine)),
    rounds,
    progress,
    agents,
    fleet: (engine, bundle, agents) => inOwnProcess({ engine: engine.name, bundle, agents }),
  });
}

async function nativeFigures(rounds: number, progress: (text: string) => void) {
  progress('building the native host');
  const built = await native();
  if ('missing' in built) throw new Error(`The native host cannot be measured here: ${built.missing}`);
  return measureNative(built, rounds, progress);
}

/** Memory of a fleet can be told only by a process that held nothing before. */
function inOwnProcess(wish: FleetWish) {
  const args = [...process.execArgv, process.argv[1]!, 'bench', '--fleet', JSON.stringify(wish)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Awaited<
    ReturnType<typeof measureFleet>
  >;
}
