/**
 * A world to steer: one emulated box and one authority in the same process and on the same line of time. The console, the
 * stories and the guided story speak to it in the same words (steering.ts); it adds nothing to what box and authority do.
 */

import type { Recording } from '../platform-shims/loop.ts';
import { type Guest, GuestFault } from '../platform-shims/shim.ts';
import { type Box, type BoxOptions, createBox, type HostMaker, type Trace } from '../platform-shims/sim/box.ts';
import { poolOf, sourceGuest } from '../platform-shims/sim/guest.ts';
import { KITS } from '../platform-shims/sim/kits.ts';
import { createPair, type Pair, SUPERVISORS } from '../platform-shims/sim/pair.ts';
import { createTime } from '../platform-shims/sim/time.ts';
import type { Effect } from '../src/abi.ts';
import { createAgent } from '../src/agent.ts';
import { personalityOf } from '../src/personalities/index.ts';
import { VERSION } from '../src/version.ts';
import { readFile } from '../src/wire/document.ts';
import { decodeRequest } from '../src/wire/message.ts';
import { type EmbeddedAuthority, embeddedAuthority } from './authority/embedded.ts';
import { ENGINES, guestFactory } from './engines.ts';
import { type NativeHostOptions, nativeHost } from './native-host.ts';
import { steer } from './steering.ts';
import { codesIn } from './steering-reservation.ts';
import { DAY, duration, SETTLE, type Steered } from './steering-words.ts';

export interface WorldOptions {
  readonly personality?: string;
  readonly release?: string;
  readonly seed?: number;
  /** One of ENGINES, or `source`: the TypeScript sources in this process. */
  readonly engine?: string;
  readonly rollback?: 'none' | 'counter';
  /** A bundle other than the committed one. */
  readonly bundle?: string;
  /** 2: a chassis with a standby. */
  readonly supervisors?: number;
  /** The native host in place of that of TypeScript (native-host.ts): what runs it, and who hears what each life cost. */
  readonly rig?: Pick<NativeHostOptions, 'command' | 'onEnd'>;
}

/** What happened, as a person reads it: printed text of the terminal, or one line for an effect. */
export type Happening =
  | { readonly type: 'terminal'; readonly text: string }
  | { readonly type: 'effect'; readonly day: number; readonly time: string; readonly text: string };

export interface World {
  /** What box this is. */
  readonly title: string;
  /** The one that is active, where there are two. */
  readonly box: Box;
  readonly boxes: readonly Box[];
  readonly pair: Pair | null;
  /** What the platform counts. */
  readonly entitlements: readonly { readonly name: string; readonly tag: string }[];
  readonly authority: EmbeddedAuthority;
  /** Every turn so far; a recording of the session is made of them. */
  readonly traces: readonly Trace[];
  /** One line: a command of STEERING when it begins with `:`, else typed at the prompt. Throws on words it does not know. */
  enter(line: string): Promise<readonly Happening[]>;
  /** The recording of the session so far, as lines; of two supervisors, one behind the other. */
  recording(): readonly string[];
}

export const WORLD_ENGINES = ['source', ...ENGINES] as const;
export const DEFAULT_URL = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { personality = 'cbr8', seed = 1, engine = 'source', rollback = 'counter' } = options;
  const known = personalityOf(personality);
  const kit = KITS[personality];
  if (known === null || kit === undefined)
    throw new Error(`There is no personality '${personality}'; there are ${Object.keys(KITS).join(', ')}.`);
  const { release = kit.release } = options;
  const { start } = kit;
  const time = createTime(start);
  let ahead = 0;
  const authority = embeddedAuthority({ now: () => time.now() + ahead, seed });
  const traces: Trace[] = [];
  const lines: readonly [string[], string[]] = [[], []];
  let happenings: Happening[] = [];
  const both = options.supervisors === 2;
  const pool = engine === 'source' ? null : await poolOf(await guestFactory(engine, options.bundle), both ? 4 : 2);
  const source = sourceGuest(createAgent);
  /** While time is skipped the sources run, and nothing of it is recorded. */
  let skipping = false;
  const changing = [false, false];
  const guest = (index: number) => (): Guest => {
    changing[index] = false;
    const made = skipping || pool === null ? source() : pool.take();
    return {
      turn(event) {
        if (changing[index]) throw new GuestFault('threw', 'given up for another');
        return made.turn(event);
      },
      dispose: () => made.dispose(),
    };
  };
  const note = (index: number) => (effect: Effect) => {
    const said = describe(effect);
    if (said === null) return;
    const text = both ? `${SUPERVISORS[index]} ${said}` : said;
    const passed = time.now() - start;
    const day = Math.floor(passed / DAY);
    happenings.push({ type: 'effect', day, time: new Date(time.now()).toISOString().slice(11, 19), text });
  };
  const watch = (index: number) => (trace: Trace) => {
    if (!skipping && index === 0) traces.push(trace);
    for (const effect of trace.turn.effects) note(index)(effect);
  };
  const host = (index: number): HostMaker | null => {
    const { rig } = options;
    if (rig === undefined) return null;
    return (given, onTurn) =>
      nativeHost({
        ...given,
        ...rig,
        onTurn,
        onBoot: () => {
          changing[index] = false;
        },
        unwanted: () => (changing[index] ? 'threw: given up for another' : null),
      });
  };
  const [host0, host1] = [host(0), host(1)];
  const made = {
    seed,
    personality,
    release,
    rollback,
    time,
    guest: guest(0),
    ...(host0 && { host: host0 }),
    roots: authority.roots,
    post: (body, url) => authority.post(body, url),
  } satisfies BoxOptions;
  const record = (index: 0 | 1): Recording => ({
    write: line => void (skipping || changing[index] || lines[index].push(line)),
    blank: false,
    version: VERSION,
    engine,
  });
  const pair = both
    ? createPair({
        ...made,
        guests: [made.guest, guest(1)],
        ...(host0 && host1 && { hosts: [host0, host1] }),
        records: [record(0), record(1)],
        onEvent: [watch(0), watch(1)],
      })
    : null;
  const boxes = pair?.boxes ?? [createBox({ ...made, record: record(0), onEvent: watch(0) })];
  const vars = new Map<string, string>();
  const world: World & Steered = {
    title: kit.title,
    get box() {
      return pair?.active ?? boxes[0]!;
    },
    boxes,
    pair,
    authority,
    traces,
    vars,
    entitlements: known.entitlements,
    say: text => happenings.push({ type: 'terminal', text }),
    skew: span => {
      ahead = duration(span);
    },
    skip(on) {
      skipping = on;
      changing.fill(true);
      for (const box of boxes) box.usage();
    },
    recording: () => lines.flat(),
    async enter(line) {
      happenings = [];
      const { box } = world;
      if (line.startsWith(':')) steer(world, line.slice(1).trim());
      else {
        const text = box.type(line.replace(/\$(\w+)/g, (all, name: string) => vars.get(name) ?? all));
        for (const [name, code] of codesIn(text)) vars.set(name, code);
        if (text !== '') happenings.unshift({ type: 'terminal', text: text.replace(/\n$/, '') });
        world.box.advance(SETTLE);
      }
      await pool?.refill();
      return happenings;
    },
  };
  (pair ?? world.box).boot();
  for (const box of boxes) await box.idle();
  return world;
}

/** An effect as one line; null for those that nobody sees. */
function describe(effect: Effect): string | null {
  switch (effect.type) {
    case 'log':
      return `%${effect.facility}-${effect.severity}-${effect.mnemonic}: ${effect.text}`;
    case 'enforce':
      return effect.gates.length === 0
        ? 'gates: none'
        : `gates: ${effect.gates.map(gate => gate.name).join(', ')} (${effect.gates[0]!.because})`;
    case 'send': {
      const body = Buffer.from(effect.body, 'base64');
      const elements = readFile(body.toString('utf8'))?.elements;
      if (elements) return `asks ${[...new Set(elements.map(({ name }) => name))].join(', ')}`;
      const request = decodeRequest(body);
      return `asks ${request.ok ? request.value.request.kind.toUpperCase() : 'something unreadable'}`;
    }
    case 'config':
      return effect.lines.length === 0 ? null : `configuration: ${effect.lines.map(line => line.trim()).join(' / ')}`;
    case 'trap':
      return `trap ${effect.name}${Object.entries(effect.vars)
        .map(([name, value]) => ` ${name}=${value}`)
        .join('')}`;
    case 'read':
      return `reads ${effect.path}`;
    case 'write':
      return `writes ${effect.path}`;
    case 'save':
    case 'answer':
    case 'peer':
      return null;
  }
}
