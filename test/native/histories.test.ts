/**
 * The same random histories, lived by the host of TypeScript and by that in C: whatever one of them does, says, records or
 * asks of the clock, the other one does, step by step. The guest does what it is told, good and bad; the rooms are in memory.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createHost, type Host, type HostOptions } from '../../platform-shims/loop.ts';
import { loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import type { Occurrence, Outcome, Rooms } from '../../platform-shims/shim.ts';
import { type Chance, createChance } from '../../platform-shims/sim/chance.ts';
import type { Gate, Role, Send } from '../../src/abi.ts';
import { nativeHost } from '../../tools/native-host.ts';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';

const HISTORIES = 80;
const STEPS = 40;
const FUEL = 50;

/**
 * A deed is `{effects, wake, spread, end, plan}`. A command's line is one; the first line of the configuration is that of a boot; any
 * other event does what the latest plan has for its type. Every event is told first.
 */
const PUPPET = `
  let plan = {};
  const ends = {
    throw() { throw new Error('unlucky'); },
    spin() { for (;;); },
    eat() { for (const all = [];;) all.push(new Array(1000).fill(0)); },
    dive() { ends.dive(); },
    mumble: () => 'no JSON', say: () => 7, nothing: () => '{"wake":null}', never: () => '{"effects":[],"wake":"soon"}',
  };
  globalThis.agent = text => {
    const e = JSON.parse(text);
    const deed = e.type === 'command' ? JSON.parse(e.line) : e.type === 'boot' ? JSON.parse(e.config[0] ?? '{}') : plan[e.type] ?? {};
    plan = deed.plan ?? plan;
    const saw = { type: 'log', severity: 6, facility: 'T', mnemonic: 'SAW', text, line: e.type };
    const end = ends[deed.end];
    return end ? end() : JSON.stringify({ effects: [saw, ...deed.effects ?? []], wake: deed.wake === undefined ? null : e.up + deed.wake }, null, deed.spread);
  };`;

// What a guest may be told to do

const pick = <T>(chance: Chance, all: readonly T[]): T => all[chance.below(all.length)]!;
const gate = (name: string, pattern: string): Gate => ({
  ...{ type: 'cli', name, because: 'eval-expired', since: 1, warning: `"${name}" is över.` },
  patterns: [pattern],
});
const SESSIONS = ['vty0', 'vty1', 'quote " and \\ 🙂'];
const PATHS = ['ack', 'none', 'full', 'ö/"'];
const errand = (chance: Chance) => ({ session: pick(chance, SESSIONS), path: pick(chance, PATHS), purpose: 'import' });

const GOOD: readonly ((chance: Chance) => object)[] = [
  chance => ({ type: 'log', severity: chance.below(8), facility: 'T', mnemonic: 'M', text: 'é\u0001"', line: 'l' }),
  chance => ({
    type: 'save',
    slot: chance.below(2),
    vault: pick(chance, ['', 'YQ==', 'YWI=']),
    counter: chance.below(99),
  }),
  chance => ({
    type: 'send',
    id: chance.below(6),
    to: { url: 'http://a/' },
    body: 'YWJj',
    within: chance.below(5) * 500 + 300,
  }),
  chance => ({ type: 'enforce', gates: [gate('g', 'controller <p>'), gate('h', 'x')].slice(chance.below(3)) }),
  () => ({ type: 'enforce', gates: [gate('bad', 'license smart')] }),
  () => ({ type: 'trap', name: 'n', oid: '1.2', vars: { a: 1, b: 'c' } }),
  chance => ({ type: 'answer', session: pick(chance, SESSIONS), handled: true, text: 'ok', mode: 'exec' }),
  chance => ({
    type: 'answer',
    session: 'vty0',
    handled: chance.happens(0.5),
    text: '',
    mode: 'config',
    prompt: 'Sure?',
  }),
  chance => ({ type: 'config', lines: pick(chance, [[], ['{}', 'x']]) }),
  chance => ({ type: 'read', ...errand(chance), most: chance.below(20) }),
  chance => ({ type: 'write', ...errand(chance), content: 'YWJj' }),
  () => ({ type: 'peer', body: 'YWJj' }),
];
/** Each lacks something, or has something that no host may perform. */
const BAD: readonly unknown[] = [
  ...[null, 7, [], {}, { type: 'format-disk' }, { type: ['save'] }, { type: 'toString' }],
  { type: 'save', slot: 2, vault: '', counter: 1 },
  { type: 'save', slot: '0/../device.key', vault: '', counter: 1 },
  { type: 'save', slot: 0, vault: 'YQ', counter: 1 },
  { type: 'save', slot: 0, vault: 'A'.repeat(100_000), counter: 1 },
  { type: 'save', slot: 0, vault: '', counter: 0.5 },
  { type: 'send', id: 1, body: '', within: 1 },
  { type: 'send', id: 1, to: {}, body: '', within: -1 },
  { type: 'send', id: 1, to: {}, body: '', within: 2.5 },
  { type: 'send', id: 2 ** 60, to: {}, body: '', within: 5 },
  { type: 'log', severity: 8, facility: 'T', mnemonic: 'M', text: '', line: '' },
  { type: 'log', severity: 1, facility: 'T', mnemonic: 'M', text: '' },
  { type: 'answer', handled: true, text: '', mode: 'exec' },
  { type: 'config', lines: 'x' },
  { type: 'read', session: 's', path: 'p', most: 1 },
  { type: 'read', session: 's', path: 'p', purpose: '', most: '1' },
  { type: 'write', session: 's', path: 'p', purpose: '', content: '?' },
  { type: 'peer' },
];
const ENDS = ['throw', 'spin', 'eat', 'dive', 'mumble', 'say', 'nothing', 'never'];

interface Deed {
  readonly effects?: readonly unknown[];
  readonly wake?: number;
  /** Over several lines. */
  readonly spread?: number;
  readonly end?: string;
  readonly plan?: Readonly<Record<string, Deed>>;
}
function deed(chance: Chance, planned = true): Deed {
  if (chance.happens(0.08)) return { end: pick(chance, ENDS) };
  const effects: unknown[] = Array.from({ length: chance.below(5) }, () => pick(chance, GOOD)(chance));
  if (chance.happens(0.06)) effects.splice(chance.below(effects.length + 1), 0, pick(chance, BAD));
  return {
    effects,
    ...(chance.happens(0.1) ? { spread: 1 } : {}),
    ...(chance.happens(0.4) ? { wake: chance.below(4000) + (planned ? -500 : 500) } : {}),
    ...(planned && chance.happens(0.3) ? { plan: { [pick(chance, EVENTS)]: deed(chance, false) } } : {}),
  };
}
const EVENTS = ['tick', 'reply', 'lost', 'file', 'written', 'usage', 'calls', 'inventory', 'role', 'peer'];

// What may happen

type Step = (life: Life) => void | Promise<void>;
const command = (chance: Chance): Occurrence => ({
  ...{ type: 'command', session: pick(chance, SESSIONS), mode: pick(chance, ['exec', 'cfg "p"']) },
  line: chance.happens(0.9) ? JSON.stringify(deed(chance)) : pick(chance, LINES),
});
const LINES = ['show version', '', '\ud800', '"\\u0000"', '7'.repeat(4096), '🙂'.repeat(2048), '🙂'.repeat(2048) + 'x'];
const occurrence = (chance: Chance): Occurrence =>
  pick<() => Occurrence>(chance, [
    () => ({ type: 'usage', samples: [{ name: 'us', where: 'c', count: chance.below(99) }] }),
    () => ({ type: 'calls', runs: [[chance.below(9), 60]] }),
    () => ({ type: 'inventory', inventory: inventory('S9'), ...(chance.happens(0.5) ? { hostname: 'other' } : {}) }),
    () => ({ type: 'role', role: pick<Role>(chance, ['active', 'standby']), peer: chance.happens(0.5) }),
    () => ({ type: 'peer', body: 'YWJj' }),
  ])();
const HAPPENINGS: readonly (readonly [weight: number, happening: (chance: Chance) => Step])[] = [
  [
    30,
    chance =>
      (
        one => life =>
          life.submit(one)
      )(command(chance)),
  ],
  [
    10,
    chance =>
      (
        one => life =>
          life.submit(one)
      )(occurrence(chance)),
  ],
  [
    12,
    chance =>
      (
        ([which, reason]) =>
        life =>
          life.end(which, reason)
      )([chance.below(1000), pick(chance, REASONS)] as const),
  ],
  [
    14,
    chance =>
      (
        ms => life =>
          life.advance(ms)
      )(pick(chance, [0, 1, 400, 1000, 3000, 3000, 70_000])),
  ],
  [
    2,
    chance =>
      (
        ms => life =>
          void (life.world.wall += ms)
      )(chance.below(2_000_000) - 1_000_000),
  ],
  [2, () => life => void (life.world.synced = !life.world.synced)],
  [4, () => life => void (life.world.serial = life.world.serial === null ? 'S2' : null)],
  [
    3,
    chance =>
      (
        room => life =>
          void life.world.failing.add(room)
      )(pick(chance, ROOMS)),
  ],
  [
    3,
    chance =>
      (
        one => life =>
          void (life.world.meanwhile = one)
      )(chance.happens(0.5) ? command(chance) : occurrence(chance)),
  ],
  [
    1,
    chance =>
      (
        name => life =>
          void (life.facts.hostname = name)
      )(pick(chance, ['box', 'böx "2"'])),
  ],
  [
    1,
    chance =>
      (
        one => life =>
          void (life.world.config = [JSON.stringify(one)])
      )(deed(chance)),
  ],
  [
    2,
    chance =>
      (
        midst => life =>
          life.restart(midst)
      )(chance.happens(0.5)),
  ],
];
const REASONS = [null, null, 'timeout', 'unreachable', 'tls'] as const;
const ROOMS = ['save', 'counter', 'enforce', 'config', 'seed', 'roots'];

function step(chance: Chance): Step {
  let drawn = chance.below(HAPPENINGS.reduce((sum, [weight]) => sum + weight, 0));
  return HAPPENINGS.find(([weight]) => (drawn -= weight) < 0)![1](chance);
}

// A life

const inventory = (serial: string) => ({
  'ietf-hardware:hardware': { component: [{ name: 'c', class: 'iana-hardware:chassis', 'serial-num': serial }] },
});

type Ruled = Omit<HostOptions, 'guest'>;
class Life {
  readonly journal: string[] = [];
  readonly facts: { personality: string; release: string; hostname: string };
  readonly world = {
    ...{
      up: 0,
      wall: 1_000_000,
      synced: true,
      serial: 'S1' as string | null,
      config: [] as readonly string[],
      counter: 0,
    },
    slots: [null, null] as [Uint8Array | null, Uint8Array | null],
    /** Rooms that fail once. */
    failing: new Set<string>(),
    /** Happens in the middle of the next save. */
    meanwhile: null as Occurrence | null,
    /** The power goes in the middle of the next save. */
    ending: false,
  };
  #alarm: { readonly up: number; readonly fn: () => void } | null = null;
  readonly #sent: { readonly send: Send; readonly done: (outcome: Outcome) => void }[] = [];
  readonly #start: (options: Ruled) => Host;
  #host: Host;

  constructor(start: (options: Ruled) => Host) {
    this.#start = start;
    this.facts = { personality: 'cbr8', release: '3.18.0SP', hostname: 'box' };
    this.#host = this.#boot();
  }

  #note(what: string, value: unknown): void {
    this.journal.push(`${what} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }

  /** Fails if it shall, once. */
  #in(room: string): void {
    if (this.world.failing.delete(room)) throw new Error(`No ${room} today.`);
  }

  #rooms(): Rooms {
    const { world } = this;
    const note = this.#note.bind(this);
    return {
      inventory: {
        read() {
          if (world.serial === null) throw new Error('The chassis does not answer.');
          return inventory(world.serial);
        },
      },
      store: {
        rollback: 'counter',
        load: () => [world.slots[0], world.slots[1]],
        save: (slot, bytes) => {
          const { meanwhile } = world;
          world.meanwhile = null;
          if (meanwhile) this.#host.submit(meanwhile);
          if (world.ending) {
            this.#host.stop();
            throw new Error('The power is gone.');
          }
          this.#in('save');
          world.slots[slot] = bytes;
          note('save', [slot, Buffer.from(bytes).toString('base64')]);
        },
        counter: () => world.counter,
        setCounter: value => {
          this.#in('counter');
          world.counter = value;
          note('counter', value);
        },
        deviceKey: () => Buffer.alloc(32, 1),
        roots: () => {
          this.#in('roots');
          return Buffer.from('roots');
        },
        loadConfig: () => world.config,
        saveConfig: lines => {
          this.#in('config');
          world.config = lines;
          note('config', lines);
        },
      },
      syslog: { write: log => note('log', log), close: () => {} },
      snmp: { trap: trap => note('trap', trap) },
      transport: {
        send: (send, done) => {
          this.#sent.push({ send, done });
          note('send', [send.id, send.to, send.body, send.within]);
        },
        cancel: () => note('cancel', ''),
      },
      enforcer: {
        enforce: gates => {
          this.#in('enforce');
          note('enforce', gates);
        },
      },
      files: {
        read: (path, most) => {
          note('read', [path, most]);
          return path === 'none' || most < 3 ? null : Buffer.from('abc');
        },
        write: (path, bytes) => {
          note('write', [path, Buffer.from(bytes).toString()]);
          return path !== 'full';
        },
      },
      peer: {
        role: () => 'standby',
        key: () => Buffer.alloc(32, 3),
        send: body => note('peer', Buffer.from(body).toString()),
      },
      clock: {
        now: () => ({ at: world.wall + world.up, up: world.up, synced: world.synced }),
        wakeAt: (up, fn) => {
          this.#alarm = up === null ? null : { up, fn };
        },
      },
      seed: () => {
        this.#in('seed');
        return Buffer.alloc(32, 2);
      },
    };
  }

  #boot(): Host {
    return this.#start({
      rooms: this.#rooms(),
      facts: this.facts,
      onAnswer: answer => this.#note('answer', answer),
      record: { write: line => this.#note('record', line), blank: true, version: '1', engine: 'any' },
      recovery: { giveUpAfter: 6 },
    });
  }

  submit(one: Occurrence): void {
    this.#host.submit(one);
  }

  /** One of all sends that ever were: in time, late, or again. */
  end(which: number, reason: (typeof REASONS)[number]): void {
    const one = this.#sent[which % this.#sent.length];
    if (!one) return;
    const { id } = one.send;
    one.done(reason ? { type: 'lost', id, reason, detail: 'why "not"' } : { type: 'reply', id, body: 'YWJj' });
  }

  async advance(ms: number): Promise<void> {
    const end = this.world.up + ms;
    while (this.#alarm && this.#alarm.up <= end) {
      const due = this.#alarm;
      this.#alarm = null;
      this.world.up = Math.max(this.world.up, due.up);
      due.fn();
      await this.#host.idle();
    }
    this.world.up = end;
  }

  /** Off and on again, by choice in the middle of a save. */
  async restart(midst: boolean): Promise<void> {
    this.world.ending = midst;
    if (midst)
      this.submit({ type: 'command', session: 'vty0', mode: 'exec', line: JSON.stringify({ effects: [SAVE, LOG] }) });
    await this.#host.idle();
    this.world.ending = false;
    this.#host.stop();
    this.#note('off', this.#host.status);
    Object.assign(this.world, { up: 0, serial: 'S1', config: [] });
    this.#host = this.#boot();
  }

  /** What there is to see since the last time, once nothing more happens by itself. */
  async seen(): Promise<readonly string[]> {
    await this.#host.idle();
    this.#note('status', `${this.#host.status}, wakes at ${this.#alarm?.up ?? null}`);
    return this.journal.splice(0).map(line => line.replace(WHERE, ''));
  }

  stop(): void {
    this.#host.stop();
  }
}
const SAVE = { type: 'save', slot: 0, vault: 'YQ==', counter: 1 };
const LOG = { type: 'log', severity: 6, facility: 'T', mnemonic: 'M', text: '', line: '' };
/** Engines of two years name the place of an error in two ways. */
const WHERE = / \(at [^"]*\)(?=")/;

const built = await native({ make: ['smart-agent-rig'] });
if (built) {
  const bundle = join(scratch(), 'puppet.js');
  writeFileSync(bundle, PUPPET);
  const engine = await loadEngine('bellard');
  const command = [join(built.build, 'smart-agent-rig')];
  const inTypeScript = (options: Ruled) =>
    createHost({ ...options, guest: () => engine.guest({ bundle: PUPPET, fuel: FUEL }) });
  const inC = (options: Ruled) => nativeHost({ ...options, command, bundle, limits: { fuel: FUEL } });

  test('whatever happens, both hosts do the same', async () => {
    for (let seed = 0; seed < HISTORIES; seed++) {
      const chance = createChance(`history ${seed}`);
      const [one, other] = [new Life(inTypeScript), new Life(inC)];
      try {
        for (let i = 0; i < STEPS; i++) {
          const [here, there] = [await one.seen(), await other.seen()];
          here.forEach((line, k) => void assert.is(there[k], line, `history ${seed}, step ${i}`));
          assert.is(there.length, here.length, `history ${seed}, step ${i}`);
          const next = step(chance);
          for (const life of [one, other]) await next(life);
        }
      } finally {
        one.stop();
        other.stop();
      }
    }
  });
}
test.run();
