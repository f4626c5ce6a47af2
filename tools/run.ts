/**
 * `smart-agent run`: the agent headless on this machine, with real hardware facts, files, syslog and HTTP. It wires rooms to
 * the loop and a terminal to the agent's command line; it never decides anything.
 *
 * Exit codes: 0 stopped by a signal or at the end of standard input, 1 refused to start, 2 the agent stayed down.
 */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Command } from 'commander';
import { createHost, type Host, RECOVERY } from '../platform-shims/loop.ts';
import { type NodeRooms, nodeRooms } from '../platform-shims/node/rooms.ts';
import { KITS } from '../platform-shims/sim/kits.ts';
import type { Log, Sample } from '../src/abi.ts';
import { PERSONALITIES, personalityOf } from '../src/personalities/index.ts';
import type { Personality } from '../src/personalities/personality.ts';
import { VERSION } from '../src/version.ts';
import { readRootSet } from '../src/wire/rootset.ts';
import { ENGINES, guestFactory } from './engines.ts';
import { openRecording } from './recording.ts';
import { createTerminal, linesOf } from './terminal.ts';

interface RunOptions {
  readonly personality: string;
  readonly release?: string;
  readonly authority?: string;
  readonly roots: string;
  readonly inventory?: string;
  readonly vault: string;
  readonly syslog?: string;
  readonly usage?: string;
  readonly execute: readonly string[];
  readonly engine: string;
  readonly clockSynced?: boolean;
  readonly ca?: string;
  readonly proxy?: string;
  readonly record?: string;
  readonly hostname: string;
  readonly giveUpAfter: string;
  readonly quiet?: boolean;
  readonly files: string;
}

/** How often the file of usage facts is read again, ms. */
const USAGE_INTERVAL = 3_600_000;
/** How long the last messages may take to leave, ms. */
const FLUSH_LIMIT = 1_000;

export function runCommand(): Command {
  return new Command('run')
    .description(
      'the agent headless on this machine: lines on standard input are commands of its prompt; ends where they end, ' +
        'runs until SIGTERM where there are none',
    )
    .requiredOption('--roots <file>', 'the trust anchor: the authority writes it to its data directory as roots.b64')
    .requiredOption('--vault <directory>', 'where identity and state are kept')
    .option('--personality <name>', `platform: ${Object.keys(PERSONALITIES).join(', ')}`, 'cbr8')
    .option('--release <release>', 'release of the operating system; else the one that the platform is known by')
    .option('--authority <url>', 'where messages go, until the configuration says otherwise')
    .option('--inventory <file>', 'RFC 8348 hardware inventory, JSON, read again on SIGHUP; without it: DMI')
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
    .option('--record <file>', 'add a recording to this file; seed and device key are blanked')
    .option('--files <directory>', 'where commands read and write files: bootflash:ack.xml is ack.xml in it', '.')
    .option('--hostname <name>', 'name of this box', hostname())
    .option('--give-up-after <n>', 'failures in a row after which the agent stays down', String(RECOVERY.giveUpAfter))
    .option('--quiet', 'no log lines on standard error')
    .action((options: RunOptions) => run(options));
}

async function run(options: RunOptions): Promise<void> {
  // What can be found wrong is found before anything is made or taken.
  const personality = personalityOf(options.personality);
  if (personality === null)
    throw new Error(
      `There is no personality '${options.personality}'; there are ${Object.keys(PERSONALITIES).join(', ')}.`,
    );
  if (!/^[1-9]\d{0,3}$/.test(options.giveUpAfter))
    throw new Error(`--give-up-after is a number from 1 to 9999, not '${options.giveUpAfter}'.`);
  if (options.authority !== undefined && !isDestination(options.authority))
    throw new Error(`--authority is http://... or https://... of 8 to 200 characters, not '${options.authority}'.`);
  const roots = readRoots(options.roots);
  const ca = options.ca === undefined ? {} : { ca: readCertificates(options.ca) };
  if (options.usage !== undefined) readUsage(options.usage);
  const guest = await guestFactory(options.engine);

  // A terminal that went away takes nothing with it; whoever stops this while it starts finds it stopped in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const stopped = signalled('SIGTERM', 'SIGINT');
  process.on('SIGHUP', () => {});
  const rooms = nodeRooms({
    vault: options.vault,
    roots,
    hostname: options.hostname,
    files: options.files,
    ...(options.inventory === undefined ? {} : { inventory: options.inventory }),
    ...(options.syslog === undefined ? {} : { syslog: options.syslog }),
    ...(options.clockSynced === undefined ? {} : { clockSynced: options.clockSynced }),
    ...ca,
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    ...(options.quiet ? {} : { onLog: (log: Log) => void process.stderr.write(`${log.line}\n`) }),
  });
  try {
    rooms.inventory.read();
    configure(rooms, personality, options);
    process.exitCode = await live(rooms, guest, options, stopped);
    await rooms.flush(FLUSH_LIMIT);
  } finally {
    rooms.close();
  }
  process.exit();
}

/** From boot to the end; gives the exit code. */
async function live(
  rooms: NodeRooms,
  guest: Awaited<ReturnType<typeof guestFactory>>,
  options: RunOptions,
  stopped: Promise<number>,
): Promise<number> {
  const { personality, engine, record } = options;
  const release = options.release ?? KITS[personality]!.release;
  const terminal = createTerminal({
    hostname: options.hostname,
    submit: (session, mode, line) => host.submit({ type: 'command', session, mode, line }),
    print: text => void process.stdout.write(text),
    interactive: process.stdin.isTTY === true,
  });
  const host: Host = createHost({
    guest,
    rooms,
    facts: { personality, release, hostname: options.hostname },
    onAnswer: terminal.answered,
    recovery: { giveUpAfter: Number(options.giveUpAfter) },
    ...(record === undefined
      ? {}
      : { record: { write: openRecording(record), blank: true, version: VERSION, engine } }),
  });
  const measure = (): void => {
    const { usage } = options;
    if (usage === undefined) return;
    attempt(rooms, 'USAGE_UNREADABLE', () => host.submit({ type: 'usage', samples: readUsage(usage) }));
  };
  process.on('SIGHUP', () => {
    attempt(rooms, 'INVENTORY_UNREADABLE', () => host.submit({ type: 'inventory', inventory: rooms.inventory.read() }));
    measure();
  });

  await host.idle();
  measure();
  const hourly = setInterval(measure, USAGE_INTERVAL);
  const code = await Promise.race([stopped, stayedDown(host), typed(terminal, options.execute)]);
  clearInterval(hourly);
  host.stop();
  return code;
}

const signalled = (...signals: readonly NodeJS.Signals[]): Promise<number> =>
  new Promise(resolve => {
    for (const signal of signals) process.once(signal, () => resolve(0));
  });

const stayedDown = (host: Host): Promise<number> =>
  new Promise(resolve => {
    const watch = setInterval(() => {
      if (host.status !== 'down') return;
      clearInterval(watch);
      resolve(2);
    }, 250);
  });

/** What is typed, line by line. A daemon without standard input runs on; a pipe that ends, or a terminal, ends it. */
async function typed(terminal: ReturnType<typeof createTerminal>, first: readonly string[]): Promise<number> {
  for (const line of first) await terminal.enter(line);
  let used = process.stdin.isTTY === true;
  process.stdin.setEncoding('utf8');
  try {
    terminal.prompt();
    for await (const line of linesOf(process.stdin)) {
      used = true;
      if (!(await terminal.enter(line))) return 0;
      terminal.prompt();
    }
  } catch {
    // A standard input that cannot be read is none.
  }
  return used ? 0 : new Promise(() => {});
}

/** Where messages go, from the first start on. */
function configure({ store, syslog }: NodeRooms, { profile }: Personality, { authority, vault }: RunOptions): void {
  if (authority === undefined) return;
  const kept = store.loadConfig();
  const destination = `  destination address http ${authority}`;
  if (kept.length === 0) store.saveConfig(['call-home', ` profile "${profile}"`, destination]);
  else if (!kept.includes(destination))
    syslog.write(hostLog(5, 'AUTHORITY_NOT_USED', `${authority}: the configuration in ${vault} says otherwise.`));
}

/** Does what may fail without harm to what is in force: a message, and everything stays as it is. */
function attempt({ syslog }: NodeRooms, mnemonic: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    const text = (thrown as Error).message.replace(/\.$/, '');
    syslog.write(hostLog(4, mnemonic, `${text}. What was read before stays in force.`));
  }
}

function hostLog(severity: number, mnemonic: string, text: string): Log {
  const facility = 'SMART_HOST';
  return { type: 'log', severity, facility, mnemonic, text, line: `%${facility}-${severity}-${mnemonic}: ${text}` };
}

/** As the agent's own `destination address http` takes it. */
const isDestination = (url: string): boolean =>
  url.length >= 8 && url.length <= 200 && /^https?:\/\/[!-~]+$/.test(url) && URL.canParse(url);

function readRoots(file: string): Uint8Array {
  const roots = Buffer.from(readFile(file, 'the trust anchor').trim(), 'base64');
  const set = readRootSet(roots);
  if (!set.ok) throw new Error(`${file} is no trust anchor (${set.refusal}): take roots.b64 of the authority.`);
  return roots;
}

function readCertificates(file: string): string {
  const pem = readFile(file, 'the certificates');
  try {
    new X509Certificate(pem);
  } catch {
    throw new Error(`${file} holds no certificate in PEM.`);
  }
  return pem;
}

/** The facts in a file; whether they can be true, the agent judges. */
function readUsage(file: string): readonly Sample[] {
  const text = readFile(file, 'the usage facts');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new Error(`${file} is not JSON: ${(thrown as Error).message}.`);
  }
  if (!Array.isArray(value)) throw new Error(`${file}: usage facts are a JSON list of {name, where, count}.`);
  const wrong = value.findIndex(one => !isSample(one));
  if (wrong >= 0) throw new Error(`${file}: usage fact ${wrong + 1} is not {name, where, count}.`);
  return value;
}

function isSample(value: unknown): value is Sample {
  if (typeof value !== 'object' || value === null) return false;
  const { name, where, count } = value as Partial<Record<keyof Sample, unknown>>;
  return typeof name === 'string' && typeof where === 'string' && typeof count === 'number';
}

function readFile(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new Error(`Cannot read ${what}: ${(thrown as Error).message}.`);
  }
}
