/**
 * The package as its users run it, for tests: `node dist/cli.js …` in processes of their own, a box's files, a UDP syslog
 * collector, and what a vault directory holds. Ends nothing but the processes that it started; everything is on loopback.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileStore } from '../../platform-shims/node/store.ts';
import { loadState, type State } from '../../src/state.ts';
import { openVaults } from '../../src/wire/vault.ts';
import { buildCli, bundleAgent } from '../../tools/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const scratches: string[] = [];
const children = new Set<ChildProcess>();
/** Ends what a test that failed left running; for `test.after`, or the test file would wait for it. */
export function endProcesses(): void {
  for (const child of children) child.kill('SIGKILL');
}
process.on('exit', () => {
  endProcesses();
  for (const directory of scratches) rmSync(directory, { recursive: true, force: true });
});

/** A directory that is gone when this process is. */
export function scratch(parent = tmpdir()): string {
  const directory = mkdtempSync(join(parent, 'smart-agent-'));
  scratches.push(directory);
  return directory;
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until it is so, a minute at most: the machine may be busy. */
export async function until(what: string, condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !condition(); await pause(10))
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`);
}

let cli: Promise<string> | null = null;
/** The command of the package: dist/cli.js, or a build of its own where that is missing or older than the sources. */
export function commandLine(): Promise<string> {
  cli ??= isFresh() ? Promise.resolve(join(root, 'dist/cli.js')) : buildAside();
  return cli;
}

function isFresh(): boolean {
  if (!existsSync(join(root, 'dist/cli.js'))) return false;
  const built = Math.min(...['cli.js', 'agent.js'].map(name => statSync(join(root, 'dist', name)).mtimeMs));
  const sources = ['src', 'platform-shims', 'tools'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(root, folder, file)),
  );
  return sources.every(file => statSync(file).mtimeMs <= built);
}

async function buildAside(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dist = join(scratch(cache), 'dist');
  const outfile = join(dist, 'cli.js');
  await buildCli(dist);
  writeFileSync(join(dist, 'agent.js'), await bundleAgent());
  if (existsSync(join(root, 'dist/agent.json'))) copyFileSync(join(root, 'dist/agent.json'), join(dist, 'agent.json'));
  return outfile;
}

export interface Running {
  readonly pid: number;
  /** What it printed so far. */
  readonly out: string;
  readonly err: string;
  readonly ended: boolean;
  /** Its exit code; a name where a signal ended it. */
  readonly end: Promise<number | string>;
  type(text: string): void;
  /** No more to type. */
  hangUp(): void;
  signal(name: NodeJS.Signals): void;
}

/** Starts the command; `deaf`: with no standard input, as a daemon. */
export async function start(words: readonly string[], how: 'typing' | 'deaf' = 'deaf'): Promise<Running> {
  return startProgram(process.execPath, [await commandLine(), ...words], how);
}

/** Starts any program. */
export async function startProgram(
  program: string,
  words: readonly string[],
  how: 'typing' | 'deaf' = 'deaf',
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(program, words, {
    stdio: [how === 'typing' ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  children.add(child);
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk;
  });
  child.stdin?.on('error', () => {});
  let ended = false;
  const end = new Promise<number | string>(resolve =>
    child.once('close', (code, signal) => {
      ended = true;
      children.delete(child);
      resolve(code ?? signal ?? 'unknown');
    }),
  );
  return {
    pid: child.pid ?? 0,
    end,
    get out() {
      return text.out;
    },
    get err() {
      return text.err;
    },
    get ended() {
      return ended;
    },
    type: line => void child.stdin?.write(line),
    hangUp: () => void child.stdin?.end(),
    signal: name => void child.kill(name),
  };
}

/** Runs the command to its end. */
export async function outcome(words: readonly string[], typed?: string) {
  const running = await start(words, typed === undefined ? 'deaf' : 'typing');
  if (typed !== undefined) {
    running.type(typed);
    running.hangUp();
  }
  return { code: await running.end, out: running.out, err: running.err };
}

/** `smart-agent authority` in a process of its own, with licences in its pool. */
export async function startAuthorityProcess() {
  const data = scratch();
  const process = await start(['authority', '--listen', '127.0.0.1:0', '--data', data]);
  await until('an authority that listens', () => process.out.includes('Bearer token') || process.ended);
  const said = (what: string) => new RegExp(`^${what} +(\\S+)`, 'm').exec(process.out)?.[1] ?? '';
  const [url, bearer] = [said('Authority'), said('Bearer token')];
  const admin = async (...words: readonly string[]): Promise<string> => {
    const { code, out, err } = await outcome(['authority', ...words, '--url', url, '--bearer', bearer]);
    if (code !== 0) throw new Error(`authority ${words.join(' ')}: ${err}`);
    return out.trim();
  };
  return { url, roots: join(data, 'roots.b64'), admin, process };
}

/** The inventory file of a cBR-8 with one line card. */
export function boxFile(directory: string, serial = 'FXS1739Q0NR'): string {
  const chassis = { class: 'iana-hardware:chassis', 'model-name': 'CBR-8-CCAP-CHASS', 'serial-num': serial };
  const component = [
    { name: 'chassis', ...chassis },
    { name: CARD, class: 'iana-hardware:module', parent: 'chassis', 'parent-rel-pos': 9 },
  ];
  return jsonFile(directory, 'box.json', { 'ietf-hardware:hardware': { component } });
}
const CARD = 'clc 9/0';

/** The file of usage facts: so many upstream channels. */
export const usageFile = (directory: string, count: number): string =>
  jsonFile(directory, 'usage.json', [{ name: 'upstream-channels', where: CARD, count }]);

export function jsonFile(directory: string, name: string, value: unknown): string {
  const file = join(directory, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

/** The newest state in a vault directory, as a boot would find it; null before the first save. A slot that does not open throws. */
export function readVault(directory: string): { readonly generation: number; readonly state: State } | null {
  if (!existsSync(join(directory, 'device.key'))) return null;
  const store = fileStore(directory, new Uint8Array());
  const { found, refusals } = openVaults(store.load(), store.deviceKey());
  if (refusals.length > 0) throw new Error(`A vault does not open: ${JSON.stringify(refusals)}.`);
  if (found === null) return null;
  const loaded = loadState(found.content);
  if (!loaded.ok) throw new Error(`A vault cannot be read: ${loaded.refusal}.`);
  return { generation: found.generation, state: loaded.value.state };
}

/** A message of RFC 5424, with its MSG as of RFC 5424 6.4: UTF-8, which a BOM announces. */
const RFC5424 = new RegExp(
  [
    '^<(?<pri>\\d{1,2}|1[0-8]\\d|19[01])>1',
    '(?<time>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:\\d\\d))',
    '(?<host>[\\x21-\\x7e]{1,255})',
    '(?<app>[\\x21-\\x7e]{1,48})',
    '(?<proc>[\\x21-\\x7e]{1,128})',
    '(?<id>[\\x21-\\x7e]{1,32})',
    '-',
    '\\ufeff(?<text>[^\\n]*)$',
  ].join(' '),
);

/** A collector that reads strictly: what is not RFC 5424 is kept apart. */
export async function collector() {
  const ids: string[] = [];
  const odd: string[] = [];
  const socket = createSocket('udp4').on('message', message => {
    const id = RFC5424.exec(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(message))?.groups?.id;
    if (id === undefined) odd.push(message.toString());
    else ids.push(id);
  });
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  return { url: `udp://127.0.0.1:${socket.address().port}`, ids, odd, close: () => socket.close() };
}
