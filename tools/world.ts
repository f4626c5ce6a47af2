/**
 * A world to steer: one emulated box and one authority in the same process and on the same line of time. The console, the
 * stories and the guided story speak to it in the same words (STEERING); it adds nothing to what box and authority do.
 */

import { type Guest, GuestFault } from '../platform-shims/shim.ts';
import { type Box, type BoxOptions, createBox, type Trace } from '../platform-shims/sim/box.ts';
import { poolOf, sourceGuest } from '../platform-shims/sim/guest.ts';
import { KITS } from '../platform-shims/sim/kits.ts';
import { FAULTS, type Fault, PARTS, type Part } from '../platform-shims/sim/network.ts';
import { createPair, type Pair, SUPERVISORS } from '../platform-shims/sim/pair.ts';
import { number, onOff } from '../platform-shims/sim/steering.ts';
import { createTime } from '../platform-shims/sim/time.ts';
import type { Effect } from '../src/abi.ts';
import { createAgent } from '../src/agent.ts';
import { personalityOf } from '../src/personalities/index.ts';
import { VERSION } from '../src/version.ts';
import { readFile } from '../src/wire/document.ts';
import { decodeRequest } from '../src/wire/message.ts';
import { type EmbeddedAuthority, embeddedAuthority, type TokenWishes } from './authority/embedded.ts';
import { OPERATION_NAMES, type OperationName } from './authority/operations.ts';
import { ENGINES, guestFactory } from './engines.ts';
import { POLICY_STEERING } from './steering-policy.ts';
import { codesIn, RESERVATION_STEERING } from './steering-reservation.ts';

export interface WorldOptions {
  readonly personality?: string;
  readonly release?: string;
  readonly seed?: number;
  /** One of ENGINES, or `source`: the TypeScript sources in this process. */
  readonly engine?: string;
  readonly rollback?: 'none' | 'counter';
  /** A bundle other than the committed one. */
  readonly bundle?: string;
  /** 2: a chassis with a standby. The recording is of the first one. */
  readonly supervisors?: number;
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
  /** The recording of the session so far, as lines. */
  recording(): readonly string[];
}

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
  const lines: string[] = [];
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
  const made = {
    seed,
    personality,
    release,
    rollback,
    time,
    guest: guest(0),
    roots: authority.roots,
    post: (body, url) => authority.post(body, url),
    record: {
      write: line => void (skipping || changing[0] || lines.push(line)),
      blank: false,
      version: VERSION,
      engine,
    },
    onEvent: watch(0),
  } satisfies BoxOptions;
  const pair = both ? createPair({ ...made, guests: [made.guest, guest(1)], onEvent: [made.onEvent, watch(1)] }) : null;
  const boxes = pair?.boxes ?? [createBox(made)];
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
    recording: () => lines,
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

/** After a command the answers of the authority come in: time for them to do so. */
const SETTLE = 2_000;
const DAY = 86_400_000;

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

interface Steered {
  readonly vars: Map<string, string>;
  readonly say: (text: string) => void;
  /** Puts another guest in the place of the one that runs: the sources, unrecorded, while `on`. */
  readonly skip: (on: boolean) => void;
  /** Puts the clock of the authority ahead by this span. */
  readonly skew: (span: string | undefined) => void;
}
export type SteeredWorld = World & Steered;
export interface Steering {
  readonly usage: string;
  readonly help: string;
  readonly run: (world: SteeredWorld, words: readonly string[]) => void;
}

/** Everything that `:` can do, once: help, console and stories read it. */
export const STEERING: Readonly<Record<string, Steering>> = {
  token: {
    usage: ':token [days N] [uses N] [export]',
    help: 'makes a registration token; $TOKEN stands for it in what you type',
    run(world, words) {
      const wishes: { days?: number; uses?: number; export?: boolean } = {};
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === 'export') wishes.export = true;
        else if (word === 'days' || word === 'uses') wishes[word] = number(words[++i]);
        else throw new Error(`:token does not know '${word}'; ${STEERING.token!.usage}`);
      }
      world.vars.set('TOKEN', world.authority.admin.createToken(wishes satisfies TokenWishes));
      world.say(`$TOKEN is a registration token${wishes.days ? ` for ${wishes.days} days` : ''}.`);
    },
  },
  revoke: {
    usage: ':revoke',
    help: 'revokes the newest token',
    run(world) {
      const newest = world.authority.admin.tokens().at(-1);
      if (newest === undefined) throw new Error('There is no token yet: :token makes one.');
      world.authority.admin.revokeToken(newest.id);
    },
  },
  pool: {
    usage: ':pool ENTITLEMENT COUNT',
    help: 'purchases so many licences of an entitlement, by its name',
    run: (world, [name, count]) => void world.authority.admin.setLicence(tagOf(world, name), number(count)),
  },
  buy: {
    usage: ':buy ENTITLEMENT COUNT SPAN',
    help: 'purchases so many licences for a term, from now on',
    run(world, [name, count, span]) {
      const ends = new Date(world.box.time.now() + duration(span)).toISOString();
      world.authority.admin.run('purchaseAdd', { tag: tagOf(world, name), count: number(count), kind: 'term', ends });
    },
  },
  pools: {
    usage: ':pools',
    help: 'shows what the account holds: purchased, in use, balance, and what is lent and borrowed',
    run(world) {
      for (const { tag, purchased, inUse, reserved, balance, borrowed, lent } of world.authority.admin.summary()) {
        const name = world.entitlements.find(each => each.tag === tag)?.name ?? tag;
        const loans = [...borrowed.map(loan => `, borrowed ${loan.count}`), lent > 0 ? `, lent ${lent}` : ''].join('');
        const held = reserved > 0 ? ` (${reserved} reserved)` : '';
        world.say(`${name}: purchased ${purchased}, in use ${inUse}${held}, balance ${balance}${loans}`);
      }
    },
  },
  authority: {
    usage: ':authority OPERATION [FIELD=VALUE …]',
    help: 'any operation of an administrator, as the API names it; prints what it answers',
    run(world, [name = '', ...fields]) {
      if (!OPERATION_NAMES.some(known => known === name))
        throw new Error(`There is no operation '${name}'; there are ${OPERATION_NAMES.join(', ')}.`);
      const input = Object.fromEntries(fields.map(field => [field.replace(/=.*/, ''), field.replace(/^[^=]*=/, '')]));
      const result: unknown = world.authority.admin.run(name as OperationName, input);
      if (typeof result === 'string') world.say(result.replace(/\r?\n$/, '').replaceAll('\r', ''));
      else for (const row of Array.isArray(result) ? result : [result]) world.say(JSON.stringify(row));
    },
  },
  remove: {
    usage: ':remove',
    help: 'removes this product instance at the authority',
    run(world) {
      const [instance] = world.authority.admin.instances();
      if (instance === undefined) throw new Error('The authority knows no product instance.');
      world.authority.admin.removeInstance(instance.udi);
    },
  },
  rotate: {
    usage: ':rotate roots|signer',
    help: 'rotates keys of the authority',
    run(world, [what]) {
      if (what === 'roots') world.authority.admin.rotateRoots();
      else if (what === 'signer') world.authority.admin.rotateSigner();
      else throw new Error(`:rotate does not know '${what ?? ''}'; roots or signer.`);
    },
  },
  maintenance: {
    usage: ':maintenance on|off',
    help: 'the authority answers "try again" meanwhile',
    run: (world, [state]) => world.authority.admin.setMaintenance(onOff(state)),
  },
  ...POLICY_STEERING,
  ...RESERVATION_STEERING,
  advance: {
    usage: ':advance 90d|12h|30m|15s',
    help: 'lets time pass',
    run: (world, [span]) => world.box.advance(duration(span)),
  },
  skip: {
    usage: ':skip 80d',
    help: 'lets time pass quickly: the agent is restarted on the sources for it, and again; not recorded',
    run(world, [span]) {
      const ms = duration(span);
      world.skip(true);
      world.box.advance(ms);
      world.skip(false);
    },
  },
  clock: {
    usage: ':clock +10y|-30d|YYYY-MM-DD|sync|lost',
    help: 'sets the wall clock of the box, unsynchronised; sync: right again; lost: no time source',
    run(world, [what = '']) {
      const { clock } = world.box;
      if (what === 'sync') clock.sync(true);
      else if (what === 'lost') clock.sync(false);
      else if (/^[+-]/.test(what)) clock.step((what.startsWith('-') ? -1 : 1) * duration(what.slice(1)));
      else if (/^\d{4}-\d{2}-\d{2}$/.test(what)) clock.setWall(Date.parse(`${what}T00:00:00Z`));
      else throw new Error(`:clock does not know '${what}'; ${STEERING.clock!.usage}`);
      world.box.advance(1_000);
    },
  },
  ntp: {
    usage: ':ntp +10y|-30d',
    help: 'a time source that lies: the wall clock is off by so much and counts as synchronised',
    run(world, [what = '']) {
      world.box.clock.step((what.startsWith('-') ? -1 : 1) * duration(what.replace(/^[+-]/, '')), true);
      world.box.advance(1_000);
    },
  },
  link: {
    usage: ':link up|down',
    help: 'the way to the authority',
    run(world, [state]) {
      if (state !== 'up' && state !== 'down') throw new Error(`:link is up or down, not '${state ?? ''}'.`);
      for (const box of world.boxes) box.link(state);
    },
  },
  way: {
    usage: `:way ${Object.keys(PARTS).join('|')} up|down`,
    help: 'a part of the way to the authority: name server, proxies, IPv4, IPv6, certificates',
    run(world, [part = '', state]) {
      if (!Object.hasOwn(PARTS, part))
        throw new Error(`There is no '${part}' on the way; there are ${Object.keys(PARTS).join(', ')}.`);
      if (state !== 'up' && state !== 'down') throw new Error(`:way ${part} is up or down, not '${state ?? ''}'.`);
      for (const box of world.boxes) box.network.part(part as Part, state);
    },
  },
  fault: {
    usage: `:fault ${Object.keys(FAULTS).join('|')}`,
    help: 'what happens to the next message',
    run(world, [fault = '']) {
      if (!Object.hasOwn(FAULTS, fault))
        throw new Error(`There is no fault '${fault}'; there are ${Object.keys(FAULTS).join(', ')}.`);
      world.box.network.next(fault as Fault);
    },
  },
  reboot: {
    usage: ':reboot',
    help: 'power off and on again',
    run: world => {
      for (const box of world.boxes) if (box.powered) box.powerCut();
      (world.pair ?? world.box).boot();
    },
  },
  'power-cut': {
    usage: ':power-cut',
    help: 'the power goes, now',
    run: world => {
      for (const box of world.boxes) box.powerCut();
    },
  },
  'power-on': { usage: ':power-on', help: 'the power comes back', run: world => (world.pair ?? world.box).boot() },
  switchover: {
    usage: ':switchover',
    help: 'the active supervisor dies, and the one on standby takes over; the other boots again as the standby',
    run(world) {
      const pair = pairOf(world);
      pair.fail();
      pair.active.advance(SETTLE);
      pair.restore();
      pair.active.advance(SETTLE);
    },
  },
  standby: {
    usage: ':standby off|on|deaf|hears|COMMAND',
    help: 'the standby is pulled or put back; the way between the two fails, or works again; or a line at its console',
    run(world, words) {
      const pair = pairOf(world);
      const [what] = words;
      if (what === 'off') pair.removeStandby();
      else if (what === 'on') pair.restore();
      else if (what === 'deaf' || what === 'hears') pair.link(what === 'deaf' ? 'down' : 'up');
      else world.say(pair.standby.type(words.join(' ')));
      pair.active.advance(SETTLE);
    },
  },
  role: {
    usage: ':role active|standby',
    help: 'the platform gives the active supervisor a role',
    run(world, [role]) {
      if (role !== 'active' && role !== 'standby') throw new Error(`A role is active or standby, not '${role ?? ''}'.`);
      pairOf(world).assign(world.box, role);
    },
  },
  tear: {
    usage: ':tear BYTES',
    help: 'the next save is cut off after so many bytes, and the power goes',
    run: (world, [bytes]) => world.box.flash.tearNext(number(bytes)),
  },
};

function pairOf({ pair }: World): Pair {
  if (pair === null) throw new Error('This chassis has one supervisor; supervisors=2 makes a world with two.');
  return pair;
}

function tagOf(world: World, name = ''): string {
  const entitlement = world.entitlements.find(each => each.name === name);
  if (entitlement !== undefined) return entitlement.tag;
  throw new Error(
    `There is no entitlement '${name}'; there are ${world.entitlements.map(each => each.name).join(', ')}.`,
  );
}

/** What can be done to a world of this platform: to all, and to its hardware. */
export const steeringOf = (
  world: World,
): readonly { readonly name: string; readonly usage: string; readonly help: string }[] =>
  [...Object.entries(STEERING), ...Object.entries(world.box.platform.steering)].map(([name, { usage, help }]) => ({
    name,
    usage,
    help,
  }));

function steer(world: SteeredWorld, line: string): void {
  const [name = '', ...words] = line.split(/\s+/);
  const { steering } = world.box.platform;
  if (Object.hasOwn(STEERING, name)) STEERING[name]!.run(world, words);
  else if (Object.hasOwn(steering, name)) {
    const text = steering[name]!.run(world.box, words);
    if (text !== undefined) world.say(text);
    world.box.advance(SETTLE);
  } else throw new Error(`There is no ':${name}'; ':help' lists what there is.`);
}

const SPANS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: DAY, y: 365 * DAY };

/** `90d`, `12h30m`. */
export function duration(text = ''): number {
  const parts = [...text.matchAll(/(\d+)([smhdy])/g)];
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== text)
    throw new Error(`'${text}' is no span of time: 90d, 12h, 30m, 15s, 10y.`);
  return parts.reduce((total, [, count, unit]) => total + Number(count) * SPANS[unit!]!, 0);
}
export const WORLD_ENGINES = ['source', ...ENGINES] as const;
