/**
 * The machines without an agent around them: every kind of fact, the exhaustive walk that each machine's test makes over
 * its table, and a world in which all of them live together, with a clock that can be wrong, a vault that can be old and
 * an authority that can be silent. No signatures and no ABI: turn.ts and its test have those.
 */
import { isDeepStrictEqual } from 'node:util';
import * as assert from 'uvu/assert';
import { readDevice } from '../../src/device.ts';
import { asking, countsInUse } from '../../src/machines/authorization.ts';
import { isCounting, saveDue } from '../../src/machines/clock.ts';
import { askable, overdueAt, sent } from '../../src/machines/exchange.ts';
import {
  type Answered,
  type Ask,
  type Credential,
  type Fact,
  type FailureCause,
  POLICY_KINDS,
  type PolicyKind,
  type Response,
} from '../../src/machines/facts.ts';
import { MACHINES } from '../../src/machines/index.ts';
import { type AskKind, type Context, type Device, type Machine, takesPart } from '../../src/machines/machine.ts';
import { TABLES } from '../../src/machines/tables.ts';
import { ASKERS, dueOf, wakeAt } from '../../src/outtake.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import type { Personality } from '../../src/personalities/personality.ts';
import { INITIAL, loadState, type State, saveState } from '../../src/state.ts';
import { type MESSAGES, type Notice, textOf } from '../../src/syslog/messages.ts';
import { decode, encode } from '../../src/wire/cbor.ts';
import { REQUEST_KINDS, type RequestKind, type TagMode } from '../../src/wire/message.ts';
import { CHAIN, DAY, INSTANCE, NOW, named, SIGNER, SUB_CA } from './trust.ts';

export { DAY, NOW };
export const [US, DS] = CBR8.entitlements.map(({ tag }) => tag) as [string, string];

/** A cBR-8 with one line card, under a release that enforces. */
export const DEVICE: Device = readDevice(
  {
    'ietf-hardware:hardware': {
      component: [
        {
          name: 'chassis',
          class: 'iana-hardware:chassis',
          'model-name': 'CBR-8-CCAP-CHASS',
          'serial-num': 'FXS1739Q0NT',
        },
        { name: 'clc 0', class: 'iana-hardware:module', parent: 'chassis' },
      ],
    },
  },
  '3.18.0SP',
  'cbr8',
).device;

/** What a registration at `now` brings; back-dated by five minutes, as in all captures. */
export const credentialAt = (now: number, days = 365): Credential => {
  const notBefore = now - 300_000;
  const notAfter = notBefore + days * DAY;
  return {
    instance: INSTANCE.subject,
    identity: { ...INSTANCE, notBefore, notAfter, bytes: named('identity') },
    signer: { ...SIGNER, bytes: CHAIN[1]! },
    subCa: { ...SUB_CA, bytes: CHAIN[0]! },
    smartAccount: 'example.net',
    virtualAccount: 'default',
    exportAllowed: true,
    notBefore,
    notAfter,
  };
};

export const upstream = (count: number, where = 'clc 0') => [{ name: 'upstream-channels', where, count }] as const;

/** A fact's name in the tables. */
export function labelOf(fact: Fact): string {
  switch (fact.type) {
    case 'asked':
      return fact.ask.what === 'register' && fact.ask.force ? 'asked register force' : `asked ${fact.ask.what}`;
    case 'answered':
      return `answered ${fact.answer.kind}`;
    case 'denied':
    case 'failed':
      return `${fact.type} ${fact.kind}`;
    case 'responded':
      return `responded ${fact.kind} ${fact.response}`;
    case 'imported':
      return `imported ${fact.document.kind}`;
    default:
      return fact.type;
  }
}

/** Does the `on` of a row cover a fact of this label? */
export function covers(on: string, label: string): boolean {
  const [name = ''] = on.split(':');
  return name === 'any fact' || name === label || label.startsWith(`${name} `);
}

const ratchet = named('ratchet');
export const answered = (answer: Answered, time = NOW): Fact => ({ type: 'answered', time, ratchet, answer });
/** Denied: a request of the classic generation, which alone can be. */
export const denied = (kind: AskKind, status: 'try-again' | 'not-allowed' = 'not-allowed', time = NOW): Fact => ({
  type: 'denied',
  time,
  ratchet: new Uint8Array(0),
  kind: kind as RequestKind,
  status,
  text: 'No.',
});
export const failed = (kind: AskKind, cause: FailureCause = 'lost'): Fact => ({
  type: 'failed',
  kind,
  cause,
  reason: 'Nobody is there.',
});
export const elapsed = (at = NOW, up = 0, synced = true, boot = false): Fact => ({
  type: 'elapsed',
  at,
  up,
  synced,
  boot,
});
export const responded = (kind: PolicyKind, response: Response = 'ok', pollId = '', text = ''): Fact => ({
  type: 'responded',
  kind,
  response,
  pollId,
  interval: 0,
  text,
});
export const register = (force = false, token = 'TOKEN'): Ask => ({ what: 'register', token, force });

/** At least one fact of every label, and of every variant that a machine could tell apart. */
export const FACTS: readonly Fact[] = [
  elapsed(),
  elapsed(NOW, 0, false),
  elapsed(NOW, 0, false, true),
  { type: 'booted' },
  { type: 'measured', samples: upstream(3) },
  { type: 'measured', samples: upstream(3, 'clc 9') },
  { type: 'measured', samples: [] },
  { type: 'equipped' },
  { type: 'configured', setting: 'license smart enable', value: 'off' },
  { type: 'configured', setting: 'license smart enable', value: null },
  { type: 'directed', change: 'set', profile: null, name: 'vrf', value: 'Mgmt' },
  { type: 'directed', change: 'set', profile: null, name: 'vrf', value: null },
  { type: 'directed', change: 'set', profile: CBR8.profile, name: 'reporting smart-licensing-data', value: 'off' },
  { type: 'directed', change: 'make', profile: 'Gateway' },
  { type: 'directed', change: 'remove', profile: 'Gateway' },
  { type: 'called', runs: [[3, 60]] },
  { type: 'asked', ask: register() },
  { type: 'asked', ask: register(true, 'ANOTHER') },
  { type: 'asked', ask: { what: 'deregister' } },
  { type: 'asked', ask: { what: 'renew', id: true, auth: false } },
  { type: 'asked', ask: { what: 'renew', id: false, auth: true } },
  answered({ kind: 'registration', credential: credentialAt(NOW) }),
  answered({ kind: 'renewal', credential: credentialAt(NOW) }),
  answered({ kind: 'acknowledgement' }),
  answered({ kind: 'deregistration' }),
  answered({ kind: 'entitlement', modes: ['authorized'], validFor: 90 * DAY }),
  answered({ kind: 'entitlement', modes: ['out-of-compliance'], validFor: 90 * DAY }),
  answered({ kind: 'entitlement', modes: ['invalid-tag'], validFor: 90 * DAY }),
  ...REQUEST_KINDS.flatMap(kind => [
    denied(kind),
    denied(kind, 'try-again'),
    failed(kind, 'lost'),
    failed(kind, 'forged'),
    failed(kind, 'restart'),
    failed(kind, 'dropped'),
  ]),
  ...POLICY_KINDS.flatMap(kind => [
    ...(['ok', 'poll', 'try-again', 'failed'] as const).map(response => responded(kind, response)),
    failed(kind, 'lost'),
    failed(kind, 'restart'),
  ]),
  { type: 'assigned', role: 'active', peer: true },
  { type: 'assigned', role: 'active', peer: false },
  { type: 'assigned', role: 'standby', peer: true },
  { type: 'assigned', role: 'standby', peer: false },
  { type: 'confirmed', generation: 3, ours: true },
  { type: 'confirmed', generation: 9, ours: false },
  { type: 'took-over' },
];

/** A context at NOW, ten days of running time; what the test says of the other slices. */
export function contextOf(slices: Partial<State> = {}, change: Partial<Context> = {}): Context {
  const now = slices.clock?.now ?? NOW;
  const ran = slices.clock?.ran ?? 10 * DAY;
  const state: State = { ...INITIAL, ...slices };
  return { now, ran, wall: now, personality: CBR8, device: DEVICE, state, jitter: () => 0, ...change };
}

export interface Grid<S> {
  /** Sample states: at least one of every label. */
  readonly states: readonly S[];
  readonly contexts: readonly Context[];
  /** Facts beside FACTS. */
  readonly facts?: readonly Fact[];
  /** Labels that this machine looks at; absent: it looks at the context, whatever the fact. */
  readonly listens?: readonly string[];
}

/**
 * Every state × fact × context. The machine and its table say the same: a change of label is a row, every row is seen,
 * and where nothing happens the state is the very same object.
 */
export function walk<S>(machine: Machine<S>, grid: Grid<S>): void {
  const { label } = machine;
  const transitions = TABLES[machine.name];
  const seen = new Set<(typeof transitions)[number]>();
  for (const before of grid.states)
    for (const fact of [...FACTS, ...(grid.facts ?? [])])
      for (const context of grid.contexts) {
        const on = labelOf(fact);
        const { state, notices } = machine.step(deepFreeze(before), deepFreeze(fact), deepFreeze(context));
        const [from, to] = [label(before), label(state)];
        const where = `${machine.name}: ${from} | ${on} | ${to}`;
        if (state !== before && notices.length === 0)
          assert.not(isDeepStrictEqual(state, before), `${where}: an equal state is the same object`);
        for (const notice of notices) said(notice);
        const happened = state !== before || notices.length > 0;
        if (happened && grid.listens !== undefined)
          assert.ok(
            grid.listens.some(name => covers(name, on)),
            `${where}: it listens to no such fact`,
          );
        if (!happened) continue;
        const rows = transitions.filter(row => row.from === from && row.to === to && covers(row.on, on));
        if (from !== to) assert.ok(rows.length > 0, `${where}: is no row of the table`);
        for (const row of rows) seen.add(row);
      }
  const shown = ({ from, on, to }: (typeof transitions)[number]) => `${from} | ${on} | ${to}`;
  const unseen = transitions.filter(row => !seen.has(row) && row.on !== 'sent');
  assert.equal(unseen.map(shown), [], `${machine.name}: rows that nothing leads through`);
  assert.is(new Set(transitions.map(shown)).size, transitions.length, `${machine.name}: no row twice`);
  const told = new Set([...transitions.flatMap(({ from, to }) => [from, to]), label(machine.initial)]);
  const sampled = new Set(grid.states.map(label));
  assert.equal(
    [...told].sort(),
    [...sampled].sort(),
    `${machine.name}: the table and the samples know the same states`,
  );
}

/** Once a deadline is lived through, the next ones lie later: nothing wakes the box in a circle. */
export function neverSpins<S>(machine: Machine<S>, states: readonly S[], contexts: readonly Context[]): void {
  for (const state of states)
    for (const context of contexts)
      for (const { clock, at } of machine.deadlines(state, context)) {
        const late = Math.max(0, at - context[clock]);
        const then = contextOf(
          { ...context.state, clock: { ...context.state.clock, now: context.now + late, ran: context.ran + late } },
          { now: context.now + late, ran: context.ran + late },
        );
        const after = machine.step(state, elapsed(then.wall), then).state;
        for (const next of machine.deadlines(after, then))
          assert.ok(next.at > then[next.clock], `${machine.name}, ${machine.label(state)}: wakes at ${at} for nothing`);
      }
}

/** The text of a notice, every parameter filled in. */
export function said(notice: Notice): string {
  const text = textOf(notice, 'the authority', undefined, 'PID:CBR-8,SN:FXS1739Q0NT');
  assert.not.match(text, /<\w+>|undefined|NaN/, `${notice.message}: ${text}`);
  return text;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || Object.isFrozen(value))
    return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** What an authority makes of a request: the fact that arrives, or nothing for as long as the host waits. */
export type Authority = (kind: AskKind, world: World) => Fact | readonly Fact[] | 'silent';

export interface World {
  state: State;
  /** What the vault holds. */
  saved: State;
  /** True time: what the authority goes by. */
  time: number;
  /** The box's own clock. */
  wall: number;
  up: number;
  synced: boolean;
  authority: Authority;
  /** What was logged: the message, and when in true time and running time. */
  readonly log: {
    readonly message: Notice['message'];
    readonly text: string;
    readonly time: number;
    readonly ran: number;
  }[];
  /** What was sent, and when. */
  readonly sends: { readonly kind: AskKind; readonly time: number; readonly ran: number }[];
  ticks: number;
  /** Lives one turn: time, then these facts. */
  happen(...facts: readonly Fact[]): void;
  ask(ask: Ask): void;
  use(count: number): void;
  /** Lets time go by, waking when the agent wants to be woken. */
  pass(ms: number): void;
  /** Loses power for `off`, then boots from the vault with the clock at `wall` (right, unless said otherwise). */
  reboot(options?: { readonly off?: number; readonly wall?: number; readonly synced?: boolean }): void;
  /** Messages logged since the last call. */
  heard(): readonly Notice['message'][];
  context(): Context;
}

/** Answers everything: all is covered, unless `modes` says otherwise. */
export const generous =
  (mode: TagMode = 'authorized'): Authority =>
  (kind, { state, time }) => {
    switch (kind) {
      case 'registration':
      case 'renewal':
        return answered({ kind, credential: credentialAt(time) }, time);
      case 'entitlement':
        return answered({ kind, modes: state.authorization.asked.map(() => mode), validFor: 90 * DAY }, time);
      case 'acknowledgement':
      case 'deregistration':
        return answered({ kind }, time);
      default:
        return responded(kind);
    }
  };
export const unreachable: Authority = kind => failed(kind, 'lost');

/** A box that has just booted for the first time, its clock right and synchronised; a cBR-8 unless told otherwise. */
export function world(
  start = NOW,
  box: { readonly personality: Personality; readonly device: Device } = { personality: CBR8, device: DEVICE },
): World {
  let read = 0;
  const it: World = {
    state: INITIAL,
    saved: INITIAL,
    time: start,
    wall: start,
    up: 0,
    synced: true,
    authority: generous(),
    log: [],
    sends: [],
    ticks: 0,
    happen(...facts) {
      turn([elapsed(it.wall, it.up, it.synced), ...facts]);
    },
    ask(ask) {
      it.happen({ type: 'asked', ask });
    },
    use(count) {
      it.happen({ type: 'measured', samples: upstream(count) });
    },
    pass(ms) {
      const end = it.up + ms;
      for (let wake = nextWake(); wake !== null && wake <= end; wake = nextWake()) {
        move(wake - it.up);
        tick();
      }
      move(end - it.up);
      it.happen();
    },
    reboot({ off = 0, wall, synced = false } = {}) {
      move(off);
      it.up = 0;
      it.wall = wall ?? it.wall;
      it.synced = synced;
      it.state = reloaded(it.saved);
      const { outstanding } = it.state.exchange;
      const cut: readonly Fact[] = outstanding === null ? [] : [failed(outstanding.kind, 'restart')];
      turn([elapsed(it.wall, it.up, synced, true), { type: 'booted' }, ...cut], true);
    },
    heard() {
      const fresh = it.log.slice(read).map(({ message }) => message);
      read = it.log.length;
      return fresh;
    },
    context: () => contextOf(it.state, { now: it.state.clock.now, ran: it.state.clock.ran, wall: it.wall, ...box }),
  };
  turn([elapsed(it.wall, 0, true, true), { type: 'booted' }], true);
  return it;

  function nextWake(): number | null {
    return wakeAt(it.state.clock, dueOf(it.context()));
  }

  function move(ms: number): void {
    it.time += ms;
    it.wall += ms;
    it.up += ms;
  }

  function tick(): void {
    it.ticks++;
    turn([elapsed(it.wall, it.up, it.synced)]);
    const { outstanding } = it.state.exchange;
    if (outstanding !== null && it.state.clock.ran >= overdueAt(outstanding)) it.happen(failed(outstanding.kind));
    for (const name of Object.keys(MACHINES) as (keyof State)[]) awake(name);
  }

  function awake<K extends keyof State>(name: K): void {
    const machine = MACHINES[name] as unknown as Machine<State[K]>;
    if (!takesPart(machine, box.personality)) return;
    const context = it.context();
    for (const { clock, at } of machine.deadlines(it.state[name], context))
      assert.ok(at > context[clock], `${name}: its ${clock} deadline ${at} is past after a tick`);
  }

  /** As turn.ts and outtake.ts do it: the facts in order, what is wanted, the save; then what the authority says. */
  function turn(facts: readonly Fact[], boot = false): void {
    let worthSaving = boot;
    for (const fact of facts) {
      const before = it.state;
      for (const name of Object.keys(MACHINES) as (keyof State)[]) stepOne(name, fact);
      worthSaving ||= fact.type !== 'failed' && differs(before, it.state);
    }
    const kind = dispatch();
    preserve(worthSaving || kind !== null);
    const reply = kind === null ? 'silent' : it.authority(kind, it);
    if (reply !== 'silent') it.happen(...[reply].flat());
  }

  function stepOne<K extends keyof State>(name: K, fact: Fact): void {
    const machine = MACHINES[name] as unknown as Machine<State[K]>;
    if (!takesPart(machine, box.personality)) return;
    const { state, notices } = machine.step(it.state[name], fact, it.context());
    if (state !== it.state[name]) it.state = { ...it.state, [name]: state };
    for (const notice of notices)
      it.log.push({ message: notice.message, text: said(notice), time: it.time, ran: it.state.clock.ran });
  }

  function wants<K extends keyof State>(name: K): AskKind | null {
    const machine = MACHINES[name] as unknown as Machine<State[K]>;
    if (machine.wants === undefined || !takesPart(machine, box.personality)) return null;
    return machine.wants(it.state[name], it.context());
  }

  function dispatch(): AskKind | null {
    const context = it.context();
    const { exchange, authorization, clock } = it.state;
    const { ran } = clock;
    const kind = ASKERS.map(wants)
      .filter(wanted => wanted !== null)
      .find(wanted => askable(exchange, wanted, ran) === true);
    if (exchange.outstanding !== null || kind === undefined) return null;
    const outstanding = { id: 1, kind, nonce: named('nonce').slice(0, 16), hash: named('hash'), sentAt: ran };
    const tags = countsInUse(context);
    it.state = {
      ...it.state,
      exchange: sent(exchange, outstanding, exchange.sequence + 1, it.wall),
      authorization: kind === 'entitlement' ? asking(authorization, tags, ran) : authorization,
    };
    it.sends.push({ kind, time: it.time, ran });
    return kind;
  }

  function preserve(worthSaving: boolean): void {
    const { clock } = it.state;
    if (!worthSaving && clock.ran < saveDue(clock, isCounting(it.context()))) return;
    it.state = { ...it.state, clock: { ...clock, savedRan: clock.ran } };
    it.saved = it.state;
  }
}

/** Did anything change that turn.ts would save? */
const differs = (before: State, after: State): boolean =>
  before.clock.setbacks !== after.clock.setbacks ||
  before.clock.heard !== after.clock.heard ||
  (Object.keys(MACHINES) as (keyof State)[]).some(name => name !== 'clock' && before[name] !== after[name]);

/** A state through the vault and back. */
export function reloaded(state: State): State {
  const content = decode(encode(saveState(state, named('roots'))));
  assert.ok(content.ok);
  const loaded = loadState(content.value);
  assert.ok(loaded.ok);
  return loaded.value.state;
}

/** Registered, one upstream channel in use, authorized. */
export function authorized(start = NOW): World {
  const it = world(start);
  it.use(1);
  it.ask(register());
  it.pass(1_000);
  assert.is(it.state.authorization.state, 'authorized');
  it.heard();
  return it;
}

/** Every message of the catalogue by this name was said at these moments after `since`, in days. */
export const moments = (it: World, message: keyof typeof MESSAGES, since: number): readonly number[] =>
  it.log.filter(line => line.message === message).map(({ time }) => (time - since) / DAY);
