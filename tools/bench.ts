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
import { printMarkdown, printTable } from './bench/report.ts';
import { playScript } from './bench/script.ts';
import { readBundle } from './engines.ts';

interface Options {
  readonly json?: string;
  readonly markdown?: boolean;
  readonly agents: number;
  readonly rounds: number;
  readonly engine?: EngineName;
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
    .option('--engine <engine>', 'one engine only: bellard or ng');
  command.addOption(command.createOption('--fleet <wish>').hideHelp());
  return command.action(async (options: Options) => {
    if (options.fleet === undefined) await bench(options);
    else console.log(JSON.stringify(await measureFleet(JSON.parse(options.fleet) as FleetWish)));
  });
}

async function bench(options: Options): Promise<void> {
  const progress = (text: string) => console.error(`… ${text}`);
  progress('playing the fixed script');
  const script = await playScript();
  const names: readonly EngineName[] = options.engine === undefined ? ['bellard', 'ng'] : [options.engine];
  const figures = await measureAll({
    bundle: readBundle(),
    script,
    engines: await Promise.all(names.map(loadEngine)),
    rounds: Math.max(1, options.rounds),
    progress,
    agents: options.agents,
    fleet: (engine, bundle, agents) => inOwnProcess({ engine: engine.name, bundle, agents }),
  });
  console.log(options.markdown ? printMarkdown(figures) : printTable(figures));
  if (options.json !== undefined) {
    const { arch, platform, version: node } = process;
    const content = { version: VERSION, node, platform, arch, figures };
    writeFileSync(options.json, `${JSON.stringify(content, null, 2)}\n`);
  }
  process.exitCode = figures.every(({ budget }) => budget?.kept !== false) ? 0 : 1;
}

/** Memory of a fleet can be told only by a process that held nothing before. */
function inOwnProcess(wish: FleetWish) {
  const args = [...process.execArgv, process.argv[1]!, 'bench', '--fleet', JSON.stringify(wish)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Awaited<
    ReturnType<typeof measureFleet>
  >;
}
