/**
 * `smart-agent run`: the agent headless on this machine, with real hardware facts, files, syslog and HTTP. It wires rooms to
 * the loop and a terminal to the agent's command line; it never decides anything.
 *
 * Exit codes: 0 stopped by a signal or at the end of standard input, 1 refused to start, 2 the agent stayed down.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { createHost, type Host } from '../platform-shims/loop.ts';
import { nodeRooms } from '../platform-shims/node/rooms.ts';
import type { Log, Sample } from '../src/abi.ts';
import { PERSONALITIES } from '../src/personalities/index.ts';
import { VERSION } from '../src/version.ts';
import { ENGINES, type EngineChoice, guestFactory } from './engines.ts';

interface RunOptions {
  readonly personality: string;
  readonly release: string;
  readonly authority?: string;
  readonly roots: string;
  readonly inventory?: string;
  readonly vault: string;
  readonly syslog?: string;
  readonly usage?: string;
  readonly execute: readonly string[];
  readonly engine: EngineChoice;
  readonly clockSynced?: boolean;
  readonly ca?: string;
  readonly proxy?: string;
  readonly record?: string;
  readonly hostname: string;
  readonly quiet?: boolean;
}

/** How often the file of usage facts is read again, ms. */
const USAGE_INTERVAL = 3_600_000;

export function runCommand(): Command {
  return new Command('run')
    .description('the agent headless on this machine: lines on standard input are commands of its prompt')
    .requiredOption('--roots <file>', 'the trust anchor: the authority writes it to its data directory as roots.b64')
    .requiredOption('--vault <directory>', 'where identity and state are kept')
    .option('--personality <name>', `platform: ${Object.keys(PERSONALITIES).join(', ')}`, 'cbr8')
    .option('--release <release>', 'release of the operating system', '3.18.1SP')
    .option('--authority <url>', 'where messages go, until the configuration says otherwise')
    .option('--inventory <file>', 'RFC 8348 hardware inventory, JSON; without it: DMI')
    .option('--usage <file>', 'usage facts, JSON [{name, where, count}]; read at start, hourly and on SIGHUP')
    .option('--syslog <collector>', 'udp://HOST:PORT or tcp://HOST:PORT (RFC 5424)')
    .option(
      '--execute <line>',
      'a command for the prompt, at start; may be repeated',
      (line, all: readonly string[]) => [...all, line],
      [],
    )
    .option('--engine <engine>', `what runs the bundle: ${ENGINES.join(', ')}`, 'quickjs')
    .option('--clock-synced', 'the wall clock is disciplined (otherwise: found out)')
    .option('--ca <file>', 'PEM certificates that HTTPS servers may chain to')
    .option('--proxy <url>', 'HTTP proxy')
    .option('--record <file>', 'write a recording; seed and device key are blanked')
    .option('--hostname <name>', 'name of this box', hostname())
    .option('--quiet', 'no log lines on standard error')
    .action((options: RunOptions) => run(options));
}

async function run(options: RunOptions): Promise<void> {
  if (!Object.hasOwn(PERSONALITIES, options.personality))
    throw new Error(
      `There is no personality '${options.personality}'; there are ${Object.keys(PERSONALITIES).join(', ')}.`,
    );
  const factory = await guestFactory(options.engine);
  const rooms = nodeRooms({
    vault: options.vault,
    roots: Buffer.from(readFileSync(options.roots, 'utf8').trim(), 'base64'),
    hostname: options.hostname,
    ...(options.inventory === undefined ? {} : { inventory: options.inventory }),
    ...(options.syslog === undefined ? {} : { syslog: options.syslog }),
    ...(options.clockSynced === undefined ? {} : { clockSynced: options.clockSynced }),
    ...(options.ca === undefined ? {} : { ca: readFileSync(options.ca, 'utf8') }),
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    ...(options.quiet ? {} : { onLog: (log: Log) => void process.stderr.write(`${log.line}\n`) }),
  });
  rooms.inventory.read(); // say now, not at every boot, what is wrong with it
  if (options.authority !== undefined && rooms.store.loadConfig().length === 0)
    rooms.store.saveConfig(['call-home', ' profile "CiscoTAC-1"', `  destination address http ${options.authority}`]);

  const recording =
    options.record === undefined ? null : createWriteStream(options.record, { flags: 'a', mode: 0o600 });
  const terminal = createTerminal();
  const host = createHost({
    guest: factory,
    rooms,
    facts: { personality: options.personality, release: options.release, hostname: options.hostname },
    onAnswer: terminal.answered,
    ...(recording === null
      ? {}
      : {
          record: {
            write: (line: string) => void recording.write(`${line}\n`),
            blank: true,
            version: VERSION,
            engine: options.engine,
          },
        }),
  });
  await host.idle();

  const report = () => {
    if (options.usage !== undefined) host.submit({ type: 'usage', samples: readUsage(options.usage) });
  };
  report();
  const hourly = setInterval(report, USAGE_INTERVAL);
  process.on('SIGHUP', report);
  for (const line of options.execute) terminal.enter(host, line);

  await new Promise<void>(resolve => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    const lines = createInterface({ input: process.stdin, terminal: false });
    lines.on('line', line => terminal.enter(host, line));
    // A daemon without standard input runs on; a pipe that ends ends it.
    lines.on('close', () => (process.stdin.isTTY || terminal.used() ? resolve() : undefined));
    const watch = setInterval(() => {
      if (host.status !== 'down') return;
      clearInterval(watch);
      process.exitCode = 2;
      resolve();
    }, 1000);
    watch.unref();
  });
  clearInterval(hourly);
  host.stop();
  rooms.close();
  recording?.end();
  process.exit();
}

/** Standard input and output as the one session of the box. */
function createTerminal() {
  let mode = 'exec';
  let used = false;
  return {
    used: () => used,
    enter(host: Host, line: string) {
      if (line.trim() === '') return;
      used = true;
      host.submit({ type: 'command', session: 'console', mode, line: line.slice(0, 4096) });
    },
    answered({ text, mode: next, handled }: { text: string; mode: string; handled: boolean }) {
      mode = next;
      process.stdout.write(
        handled ? `${text}\n` : `${text || "% Not a command of the licensing agent; try 'show license status'."}\n`,
      );
    },
  };
}

function readUsage(file: string): readonly Sample[] {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${file}: usage facts are a JSON list of {name, where, count}.`);
  return value as readonly Sample[];
}
