/**
 * What the native host costs, measured on the daemon itself: from its start to AGENT_READY, then at work. Beside it, in turn and
 * in the same run, the same daemon with the two libraries in place of the agent, and `smart-agent run`, which is the same work in
 * Node. Processor time and the most resident memory are what the kernel counted for each process; nothing is asked of the guest.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ABI_VERSION, VERSION } from '../../src/version.ts';
import { embeddedAuthority } from '../authority/embedded.ts';
import { readBundle } from '../engines.ts';
import type { Native } from '../native.ts';
import type { Figure } from './figures.ts';
import { median } from './measure.ts';
import { bundlePeer, LIBRARIES, ROOT } from './peers.ts';

const MEGABYTE = 1_000_000;
/** The budgets of the native host: peak of the resident memory, bytes; start, as a multiple of the two libraries'. */
export const NATIVE_BUDGETS = { resident: 6 * MEGABYTE, start: 3 } as const;

/** The two libraries as an agent that says it is ready, and then has nothing to do. */
const BARE = `${LIBRARIES}
const ready = { type: 'log', severity: 6, facility: 'SMART_LIC', mnemonic: 'AGENT_READY', text: '', line: 'AGENT_READY' };
const nothing = JSON.stringify({ effects: [], wake: null });
const first = JSON.stringify({ effects: [ready], wake: null });
globalThis.agent = event => (codec.event = event, event.startsWith('{"type":"boot"') ? first : nothing);
`;

/** What a process took so far. */
interface Spent {
  readonly ms: number;
  readonly resident: number;
}

export async function measureNative(
  { build }: Native,
  rounds: number,
  progress: (text: string) => void,
): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'smart-agent-bench-'));
  try {
    const kit = await layOut(home);
    const daemon = (...words: readonly string[]) => [
      join(build, 'smart-agentd'),
      ...kit.box,
      '--socket',
      kit.socket,
      ...words,
    ];
    const subjects = {
      native: daemon(),
      source: daemon('--bundle', kit.source),
      libraries: daemon('--bundle', kit.libraries),
      node: [process.execPath, join(ROOT, 'dist/cli.js'), 'run', ...kit.box],
    };
    progress('starting each in turn');
    const starts = { native: [] as Spent[], source: [] as Spent[], libraries: [] as Spent[], node: [] as Spent[] };
    for (let round = -1; round < rounds; round++)
      for (const [name, command] of Object.entries(subjects) as [keyof typeof subjects, readonly string[]][]) {
        rmSync(kit.vault, { recursive: true, force: true });
        const spent = await started(command);
        if (round >= 0) starts[name].push(spent);
      }
    progress('at work');
    const worked = await started(subjects.native, () => work(join(build, 'smart-agentctl'), kit.socket));
    return [
      start('start to AGENT_READY, bytecode', starts.native, starts.libraries, 'the two libraries, source', true),
      start('start to AGENT_READY, source', starts.source, starts.libraries, 'the two libraries, source', false),
      start('start to AGENT_READY, bytecode', starts.native, starts.node, 'Node', false),
      resident('resident at AGENT_READY, peak', peak(starts.native), peak(starts.libraries), 'the two libraries', true),
      resident('resident after all screens, peak', worked.resident, peak(starts.node), 'Node at AGENT_READY', true),
      {
        what: 'smart-agentd, the file',
        engine: 'native',
        value: statSync(join(build, 'smart-agentd')).size,
        unit: 'B',
        note: 'with symbols',
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A box, a trust anchor, and the bundles that are held against the one that is compiled in. */
async function layOut(home: string) {
  const path = (name: string): string => join(home, name);
  const place = (name: string, code: string): string => {
    mkdirSync(path(name));
    const sha256 = createHash('sha256').update(code).digest('hex');
    writeFileSync(path(`${name}/agent.js`), code);
    writeFileSync(path(`${name}/agent.json`), JSON.stringify({ abi: ABI_VERSION, version: VERSION, sha256 }));
    return path(`${name}/agent.js`);
  };
  const chassis = {
    name: 'chassis',
    class: 'iana-hardware:chassis',
    'model-name': 'CBR-8-CCAP-CHASS',
    'serial-num': 'FXS1739Q0NR',
  };
  writeFileSync(path('box.json'), JSON.stringify({ 'ietf-hardware:hardware': { component: [chassis] } }));
  writeFileSync(path('roots.b64'), embeddedAuthority({ now: () => Date.now(), seed: 1 }).roots);
  return {
    socket: path('socket'),
    vault: path('vault'),
    box: ['--roots', path('roots.b64'), '--vault', path('vault'), '--inventory', path('box.json')],
    source: place('source', readBundle()),
    libraries: place('libraries', await bundlePeer(BARE)),
  };
}

/** Starts it, waits until it is ready, has it do something, and tells what it took; then it is ended. */
async function started([program, ...words]: readonly string[], work = () => {}): Promise<Spent> {
  const child = spawn(program!, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await ready(child);
    work();
    return spentBy(child.pid!);
  } finally {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null)
      await new Promise(resolve => child.once('close', resolve));
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('AGENT_READY')) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`It ended before it was ready: ${said.slice(-500)}`)));
  });
}

/** What the kernel counted: processor time of all threads, and the most that was resident. */
function spentBy(pid: number): Spent {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map(thread => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
  const [, most] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { ms: ns.reduce((a, b) => a + b, 0) / 1e6, resident: Number(most) * 1024 };
}

const SCREENS = ['all', 'status', 'summary', 'usage', 'udi', 'tech support'];
function work(control: string, socket: string): void {
  for (const screen of SCREENS) execFileSync(control, ['--socket', socket, 'show', 'license', ...screen.split(' ')]);
}

const peak = (spent: readonly Spent[]): number => Math.max(...spent.map(({ resident }) => resident));

function start(
  what: string,
  ours: readonly Spent[],
  theirs: readonly Spent[],
  name: string,
  budgeted: boolean,
): Figure {
  const ratio = median(ours.map(({ ms }, i) => ms / theirs[i]!.ms));
  const limit = NATIVE_BUDGETS.start;
  return {
    what,
    engine: 'native',
    value: median(ours.map(({ ms }) => ms)),
    unit: 'ms',
    against: { name, value: median(theirs.map(({ ms }) => ms)), ratio },
    ...(budgeted && { budget: { on: 'ratio', limit, kept: ratio <= limit } }),
  };
}

function resident(what: string, value: number, floor: number, name: string, budgeted: boolean): Figure {
  const limit = NATIVE_BUDGETS.resident;
  return {
    what,
    engine: 'native',
    value,
    unit: 'B',
    against: { name, value: floor, ratio: value / floor },
    ...(budgeted && { budget: { on: 'most', limit, kept: value <= limit } }),
  };
}
