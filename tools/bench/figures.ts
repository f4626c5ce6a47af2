/**
 * The figures, one function for each, in the order in which they are printed. A figure has a value, what it is held against
 * (measured in the same run), and a budget for the value or for the ratio. Nothing here prints.
 */
import { gzipSync } from 'node:zlib';
import { type Engine, LIMITS, type SandboxedGuest } from '../../platform-shims/quickjs/sandbox.ts';
import type { AgentEvent } from '../../src/abi.ts';
import { REQUEST_KINDS } from '../../src/wire/message.ts';
import { compare, median, processorTime, repeated, timed } from './measure.ts';
import { bundlePeer, LIBRARIES, NULL_HANDLER, SIGNERS, SLEEPER } from './peers.ts';
import { type Scripted, wireSizes } from './script.ts';
import { liveThrough, type Year } from './year.ts';

export interface Figure {
  readonly what: string;
  /** `bellard`, `ng`; absent where the engine makes no difference. */
  readonly engine?: string;
  readonly value: number;
  readonly unit: 'B' | 'ms' | 'µs' | 's' | 'MB' | '/s' | 'steps';
  readonly against?: { readonly name: string; readonly value: number; readonly ratio: number };
  readonly budget?: {
    /** What is limited: the value, at most or at least; or the ratio, at most. */
    readonly on: 'most' | 'least' | 'ratio';
    readonly limit: number;
    readonly kept: boolean;
  };
  readonly note?: string;
}

export interface Bench {
  readonly bundle: string;
  readonly script: readonly Scripted[];
  readonly engines: readonly Engine[];
  /** Counted rounds of everything that is timed. */
  readonly rounds: number;
  readonly progress: (text: string) => void;
  /** So many agents in a process of their own: resident bytes and boots a second. */
  readonly fleet: (engine: Engine, bundle: 'agent' | 'libraries', agents: number) => Fleet;
  readonly agents: number;
}
export interface Fleet {
  readonly bytesEach: number;
  readonly bootsPerSecond: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** The budgets of the exact figures; tests hold them too. */
export const BUDGETS = {
  bundle: 192 * KIB,
  gzip: 64 * KIB,
  heapAfterBoot: 1 * MIB,
  heapPeak: 2 * MIB,
  /** Bytes each way. */
  registration: { sent: KIB, received: 2 * KIB },
  message: { sent: KIB, received: KIB },
} as const;

/** What the tests gate where a budget is missed: what was reached, so that it grows no further unseen. */
export const CEILINGS = {
  bundle: 315_500,
  gzip: 116_800,
  heapAfterBoot: 1_376 * KIB,
  heapPeak: 3_392 * KIB,
} as const;

export async function measureAll(bench: Bench): Promise<readonly Figure[]> {
  const { progress, engines } = bench;
  progress('building what the agent is held against');
  const libraries = await bundlePeer(LIBRARIES);
  const figures: Figure[] = [...sizes(bench.bundle, libraries), ...messages(bench.script)];
  for (const engine of engines) {
    const step = async (name: string, work: () => Promise<readonly Figure[]>) => {
      progress(`${engine.name}: ${name}`);
      figures.push(...(await work()).map(figure => ({ ...figure, engine: engine.name })));
    };
    await step('heap', () => heap(bench, engine, libraries));
    await step('boot', () => boot(bench, engine, libraries));
    await step('idle tick and screens', () => turns(bench, engine));
    await step('Ed25519', () => signatures(bench, engine));
    await step('a simulated year', () => year(bench, engine));
    await step('runaway', () => runaway(engine));
    if (bench.agents > 0) await step(`${bench.agents} agents in one process`, () => fleet(bench, engine));
  }
  return figures;
}

function sizes(bundle: string, libraries: string): readonly Figure[] {
  const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
  return [
    most('bundle, minified', 'B', Buffer.byteLength(bundle), BUDGETS.bundle, {
      name: 'the two libraries',
      value: Buffer.byteLength(libraries),
    }),
    most('bundle, gzip', 'B', gzip(bundle), BUDGETS.gzip, { name: 'the two libraries', value: gzip(libraries) }),
  ];
}

function messages(script: readonly Scripted[]): readonly Figure[] {
  const sizes = wireSizes(script);
  return REQUEST_KINDS.flatMap(kind => {
    const budget = kind === 'registration' ? BUDGETS.registration : BUDGETS.message;
    const largest = (way: 'sent' | 'received') =>
      Math.max(...sizes.filter(size => size.kind === kind && !size.rotation).map(size => size[way]));
    return [
      most(`${kind}, request`, 'B', largest('sent'), budget.sent),
      most(`${kind}, reply`, 'B', largest('received'), budget.received),
    ];
  });
}

async function heap({ bundle, script }: Bench, engine: Engine, libraries: string): Promise<readonly Figure[]> {
  const bare = await engine.guest({ bundle: libraries });
  bare.turn(script[0]!.event);
  const floor = { name: 'the two libraries', value: bare.heapBytes() };
  const { afterBoot, afterTurns } = await heapOver(engine, bundle, script);
  const least = await leastMemory(engine, bundle, script);
  return [
    most('heap after boot', 'B', afterBoot, BUDGETS.heapAfterBoot, floor),
    most('heap between turns, highest', 'B', afterTurns, BUDGETS.heapPeak, floor),
    most('heap inside turns, highest', 'B', least, BUDGETS.heapPeak, undefined, {
      note: `the least memory in which the script runs; in force: ${LIMITS.memoryMax / MIB} MiB`,
    }),
  ];
}

/** What is held after the first boot, and the most that is held after any turn. */
export async function heapOver(
  engine: Engine,
  bundle: string,
  script: readonly Scripted[],
  limits: Parameters<typeof play>[3] = {},
) {
  let afterBoot = 0;
  let afterTurns = 0;
  await play(engine, bundle, script, limits, guest => {
    const held = guest.heapBytes();
    afterBoot ||= held;
    afterTurns = Math.max(afterTurns, held);
  });
  return { afterBoot, afterTurns };
}

/** The smallest memory, to 16 KiB, under which the whole script runs. */
async function leastMemory(engine: Engine, bundle: string, script: readonly Scripted[]): Promise<number> {
  const once = eachKind(script);
  let [fails, runs] = [0, LIMITS.memoryMax];
  while (runs - fails > 16 * KIB) {
    const memoryMax = (fails + runs) / 2;
    const enough = await play(engine, bundle, once, { memoryMax }).then(
      () => true,
      () => false,
    );
    if (enough) runs = memoryMax;
    else fails = memoryMax;
  }
  return runs;
}

/** The script with only a few of its many steady hours: of these the first is as dear as the hundredth. */
function eachKind(script: readonly Scripted[]): readonly Scripted[] {
  const seen = new Map<string, number>();
  return script.filter(({ kind }) => {
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return !kind.startsWith('usage: steady') || seen.get(kind)! <= 20;
  });
}

/** Plays the script into fresh guests, one for each boot. Throws what a guest throws. */
export async function play(
  engine: Engine,
  bundle: string,
  script: readonly Scripted[],
  limits: { readonly memoryMax?: number; readonly fuel?: number } = {},
  after: (guest: SandboxedGuest, scripted: Scripted, answer: string) => void = () => {},
): Promise<SandboxedGuest> {
  let guest: SandboxedGuest | null = null;
  for (const scripted of script) {
    if (guest === null || (JSON.parse(scripted.event) as AgentEvent).type === 'boot') {
      guest?.dispose();
      guest = await engine.guest({ bundle, ...limits });
    }
    after(guest, scripted, guest.turn(scripted.event));
  }
  if (guest === null) throw new Error('An empty script was played.');
  return guest;
}

async function boot({ bundle, script, rounds }: Bench, engine: Engine, libraries: string): Promise<readonly Figure[]> {
  const boots = { fresh: 'boot: fresh', 'from a vault': 'boot: from a vault' };
  const figures: Figure[] = [];
  for (const [name, kind] of Object.entries(boots)) {
    const { event } = script.find(scripted => scripted.kind === kind)!;
    const once = async (text: string) => {
      const started = processorTime();
      const guest = await engine.guest({ bundle: text });
      guest.turn(event);
      return processorTime() - started;
    };
    for (let i = 0; i < 10; i++) await once(libraries);
    const compared = await compare(
      rounds,
      () => once(bundle),
      () => once(libraries),
    );
    figures.push(ratio(`warm boot, ${name}`, 'ms', compared, 'the two libraries', 3));
  }
  return figures;
}

async function turns({ bundle, script, rounds }: Bench, engine: Engine): Promise<readonly Figure[]> {
  // Registered, with everything in use: as it stands when the first `show license all` of the authorized box is typed.
  const place = script.findIndex(({ kind }) => kind === 'command: show license status');
  const guest = await play(engine, bundle, script.slice(0, place));
  const nothing = await engine.guest({ bundle: NULL_HANDLER });
  const last = JSON.parse(script[place]!.event) as { at: number; up: number; synced: boolean };
  let { at, up } = last;
  const event = (rest: object) => JSON.stringify({ ...last, at: ++at, up: ++up, ...rest });
  const tick = () => JSON.stringify({ type: 'tick', at: ++at, up: ++up, synced: last.synced });
  const steady = JSON.parse(script.find(({ kind }) => kind === 'usage: steady')!.event) as { samples: unknown };
  const usage = () =>
    JSON.stringify({ type: 'usage', at: ++at, up: ++up, synced: last.synced, samples: steady.samples });
  const times = 200;
  const side = (guest: SandboxedGuest, text: () => string) => () => timed(() => guest.turn(text()), times) * 1000;
  for (let i = 0; i < 10; i++) side(guest, tick)();
  const idle = await compare(rounds, side(guest, tick), side(nothing, tick));
  const steadily = await compare(rounds, side(guest, usage), side(nothing, usage));
  const screen = await repeated(rounds, () => timed(() => guest.turn(event({ line: 'show license all' })), 10));
  return [
    ratio('idle tick', 'µs', idle, 'a null handler', 3),
    ratio('usage facts, unchanged', 'µs', steadily, 'a null handler'),
    most('show license all', 'ms', screen, 2),
  ];
}

async function signatures({ rounds }: Bench, engine: Engine): Promise<readonly Figure[]> {
  const guests = {} as Record<keyof typeof SIGNERS, SandboxedGuest>;
  for (const name of Object.keys(SIGNERS) as (keyof typeof SIGNERS)[]) {
    guests[name] = await engine.guest({
      bundle: await bundlePeer(SIGNERS[name]),
      fuel: Number.MAX_SAFE_INTEGER,
      memoryMax: 16 * MIB,
    });
    for (const what of ['sign', 'verify']) guests[name].turn(`${what} 1`);
  }
  const figures: Figure[] = [];
  for (const what of ['verify', 'sign'] as const)
    for (const peer of ['noble', 'tweetnacl'] as const) {
      const compared = await compare(
        rounds,
        () => timed(() => guests.ours.turn(`${what} 4`)) / 4,
        () => timed(() => guests[peer].turn(`${what} 1`)),
      );
      const { value, peer: against, ratio } = compared;
      figures.push(most(`Ed25519 ${what}`, 'ms', value, 10, { name: peer, value: against, ratio }));
    }
  return figures;
}

async function year({ bundle, rounds }: Bench, engine: Engine): Promise<readonly Figure[]> {
  const years: Year[] = [];
  const compared = await compare(
    Math.min(3, rounds),
    async () => {
      const year = liveThrough(await engine.guest({ bundle }), 365);
      years.push(year);
      return year.ms;
    },
    async () => liveThrough(await engine.guest({ bundle: SLEEPER }), 365).ms,
  );
  const { turns, saves, requests, vault } = years[0]!;
  const save = median(years.map(year => year.savesMs / year.saves));
  const against = { name: 'a null handler', value: compared.peer / 1000, ratio: compared.ratio };
  const note = `${turns} turns, ${saves} saves, ${requests} requests`;
  return [
    most('a simulated year', 's', compared.value / 1000, 1, against, { note }),
    { what: 'a turn that saves', unit: 'ms', value: save, note: `a vault of ${vault} B` },
  ];
}

/** How long a guest that never ends keeps its host: all of its fuel. */
async function runaway(engine: Engine): Promise<readonly Figure[]> {
  const guest = await engine.guest({ bundle: 'globalThis.agent = () => { for (;;); }' });
  const ms = timed(() => {
    try {
      guest.turn('');
    } catch {
      // It is given up: that is what was waited for.
    }
  });
  return [most('a runaway turn is stopped after', 's', ms / 1000, 5)];
}

async function fleet(bench: Bench, engine: Engine): Promise<readonly Figure[]> {
  const agents = bench.fleet(engine, 'agent', bench.agents);
  const bare = bench.fleet(engine, 'libraries', Math.min(bench.agents, 200));
  const memory = (each: number) => (each * bench.agents) / MIB;
  const name = 'the two libraries';
  return [
    most(`${bench.agents} agents, resident memory`, 'MB', memory(agents.bytesEach), 512 * (bench.agents / 1000), {
      name,
      value: memory(bare.bytesEach),
    }),
    {
      what: `${bench.agents} agents, boots a second`,
      unit: '/s',
      value: agents.bootsPerSecond,
      against: { name, value: bare.bootsPerSecond, ratio: agents.bootsPerSecond / bare.bootsPerSecond },
      budget: { on: 'least', limit: 50, kept: agents.bootsPerSecond >= 50 },
    },
  ];
}

function most(
  what: string,
  unit: Figure['unit'],
  value: number,
  limit: number,
  against?: { readonly name: string; readonly value: number; readonly ratio?: number },
  more: Pick<Figure, 'note'> = {},
): Figure {
  return {
    what,
    unit,
    value,
    ...(against && { against: { ...against, ratio: against.ratio ?? value / against.value } }),
    budget: { on: 'most', limit, kept: value <= limit },
    ...more,
  };
}

function ratio(
  what: string,
  unit: Figure['unit'],
  compared: { readonly value: number; readonly peer: number; readonly ratio: number },
  name: string,
  limit?: number,
): Figure {
  return {
    what,
    unit,
    value: compared.value,
    against: { name, value: compared.peer, ratio: compared.ratio },
    ...(limit !== undefined && { budget: { on: 'ratio', limit, kept: compared.ratio <= limit } as const }),
  };
}
