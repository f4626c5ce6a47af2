/**
 * One turn: an event becomes facts, facts change the state, everything else is read off the state. A turn is a
 * transaction: what it returns is the whole of it, and if it throws, nothing happened.
 */
import type { AgentEvent, Boot, Effect, Turn } from './abi.ts';
import { readDevice } from './device.ts';
import { contradictions, intake, reported } from './intake.ts';
import { assert } from './lib/assert.ts';
import { fromBase64 } from './lib/base64.ts';
import { equal } from './lib/bytes.ts';
import { type Drbg, draw, seeded } from './lib/drbg.ts';
import type { Fact } from './machines/facts.ts';
import type { Grace } from './machines/grace.ts';
import { MACHINES } from './machines/index.ts';
import type { Context, Machine } from './machines/machine.ts';
import { dispatch, dueOf, preserve, publish, tellings, wakeAt } from './outtake.ts';
import { personalityOf } from './personalities/index.ts';
import type { Personality } from './personalities/personality.ts';
import { quietly } from './quiet.ts';
import type { Runtime } from './runtime.ts';
import { platformState } from './show/view-platform.ts';
import { heard } from './sip.ts';
import { INITIAL, loadState, type State } from './state.ts';
import type { Notice } from './syslog/messages.ts';
import { TIMERS } from './timers.ts';
import { traced } from './trace.ts';
import { sha512 } from './wire/crypto.ts';
import { REQUEST_KINDS } from './wire/message.ts';
import { readRootSet } from './wire/rootset.ts';
import { openVaults } from './wire/vault.ts';

export interface Lived {
  readonly runtime: Runtime;
  readonly turn: Turn;
}

/** Lives through one event. `before` is null until the first boot. */
export function turn(before: Runtime | null, event: AgentEvent): Lived {
  return (before && quietly(before, event, contextOf(before, event.at))) ?? wholeTurn(before, event);
}

/** The turn in which every machine takes part. */
export function wholeTurn(before: Runtime | null, event: AgentEvent): Lived {
  const started = event.type === 'boot' ? boot(event) : { runtime: before, notices: [] };
  assert(started.runtime !== null, 'The first event is a boot.');
  const notices: Notice[] = [...started.notices];
  let { runtime } = started;

  // A request that failed is learned again after a boot: nothing it changes is worth a save of its own, but that the link
  // broke. That was told, and its end must be.
  let worthSaving = event.type === 'boot';
  const live = (facts: readonly Fact[]) => {
    for (const fact of facts) {
      const lived = step(runtime, fact, event.at);
      worthSaving ||=
        fact.type === 'failed'
          ? runtime.state.exchange.failing !== lived.runtime.state.exchange.failing
          : differs(runtime.state, lived.runtime.state);
      runtime = lived.runtime;
      notices.push(...lived.notices.flatMap(notice => heard(notice, lived.runtime)));
    }
  };
  const { at, up, synced } = event;
  live([{ type: 'elapsed', at, up, synced, boot: event.type === 'boot' }]);
  const taken = intake(runtime, event);
  runtime = taken.runtime;
  notices.push(...taken.notices);
  live(taken.facts);

  const known = event.type === 'boot' ? null : before;
  notices.push(...stateChange(known, runtime));
  let dispatched = dispatch(runtime, contextOf(runtime, at));
  // What cannot be sent fails here and now; then another kind may be wanted, each once.
  for (let kinds = REQUEST_KINDS.length; dispatched.dropped !== null && kinds > 0; kinds--) {
    live([dispatched.dropped]);
    dispatched = dispatch(runtime, contextOf(runtime, at));
  }
  worthSaving ||= dispatched.effects.length > 0 || known?.roots !== runtime.roots;
  const preserved = preserve(dispatched.runtime, worthSaving);
  runtime = preserved.runtime;
  const effects: Effect[] = [
    ...preserved.effects,
    ...publish(known, runtime),
    ...tellings(notices, runtime, at, synced),
    ...(taken.answer === null ? [] : [{ type: 'answer', ...taken.answer } as const]),
    ...dispatched.effects,
  ];
  const due = dueOf(contextOf(runtime, at));
  const trace = traced(known, runtime, event, effects);
  return { runtime: { ...runtime, due, trace }, turn: { effects, wake: wakeAt(runtime.state.clock, due) } };
}

/** On IOS XR the platform's client of the agent says what it sees. */
function stateChange(before: Runtime | null, { personality, state }: Runtime): readonly Notice[] {
  if (personality.os !== 'ios-xr') return [];
  const from = before === null ? 'UNKNOWN' : platformState(before.state);
  const to = platformState(state);
  return from === to ? [] : [{ message: 'STATE_CHANGE', from, to }];
}

/** Did anything change that must survive? Of clock and calls, only what is not made up for by other saves. */
function differs(before: State, after: State): boolean {
  return (Object.keys(after) as (keyof State)[]).some(name => {
    if (before[name] === after[name]) return false;
    if (name === 'calls') return before.calls.worth !== after.calls.worth;
    return (
      name !== 'clock' || before.clock.setbacks !== after.clock.setbacks || before.clock.heard !== after.clock.heard
    );
  });
}

const NOTHING_DUE: Runtime['due'] = { now: Number.POSITIVE_INFINITY, ran: Number.POSITIVE_INFINITY };

/** What the machines may read, as things stand. */
export function contextOf(runtime: Runtime, wall: number, jitter: Context['jitter'] = () => 0): Context {
  const { state, personality, device } = runtime;
  return { now: state.clock.now, ran: state.clock.ran, wall, personality, device, state, jitter };
}

/** One fact through all machines, in their order; each sees what those before it made of it. */
function step(
  runtime: Runtime,
  fact: Fact,
  wall: number,
): { readonly runtime: Runtime; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  let { drbg, state } = runtime;
  const jitter = (limit: number): number => {
    const [bytes, next] = draw(sha512, drbg, 4);
    drbg = next;
    return new DataView(bytes.buffer).getUint32(0) % limit;
  };
  const stepOne = <K extends keyof State>(name: K) => {
    const machine = MACHINES[name] as unknown as Machine<State[K]>;
    const stepped = machine.step(state[name], fact, contextOf({ ...runtime, state }, wall, jitter));
    if (stepped.state !== state[name]) state = { ...state, [name]: stepped.state };
    notices.push(...stepped.notices);
  };
  for (const name of Object.keys(MACHINES) as (keyof State)[]) stepOne(name);
  return { runtime: { ...runtime, drbg, state }, notices };
}

/** The runtime that a boot event describes: the newest vault that opens, or a new beginning. */
function boot(event: Boot): { readonly runtime: Runtime; readonly notices: readonly Notice[] } {
  const personality = personalityOf(event.personality, event.release);
  assert(personality !== null, `There is no personality ${event.personality}.`);
  const deviceKey = fromBase64(event.deviceKey);
  const seed = fromBase64(event.seed);
  assert(deviceKey?.length === 32 && seed?.length === 32, 'Seed and device key are 32 bytes in base64 each.');

  const slots = event.vaults.map(slot => (slot === null ? null : (fromBase64(slot) ?? new Uint8Array(0))));
  const opened = openVaults([slots[0] ?? null, slots[1] ?? null], deviceKey, event.counter);
  const loaded = opened.found === null ? null : loadState(opened.found.content);
  const refusals = opened.refusals.map(
    ({ slot, refusal }): Notice => ({ message: 'VAULT_REFUSED', slot: String(slot), reason: refusal }),
  );
  if (opened.found !== null && loaded !== null && !loaded.ok)
    refusals.push({ message: 'VAULT_REFUSED', slot: String(opened.found.slot), reason: loaded.refusal });

  const hostname = event.hostname ?? '';
  const { device, problems, shut } = readDevice(event.inventory, event.release, hostname);
  const saved = loaded?.ok ? loaded.value.roots : undefined;
  const anchor = readAnchor(event.roots, saved);
  const roots = saved === undefined ? anchor : keptRoots(saved, anchor);
  const [salt, drbg] = draw(sha512, seeded(sha512, seed), 15);
  const fresh = loaded?.ok ? null : beginning(drbg, (event.counter ?? 0) > 0 ? personality : null);
  const runtime: Runtime = {
    state: loaded?.ok ? loaded.value.state : fresh!.state,
    personality,
    device,
    deviceKey,
    drbg: fresh?.drbg ?? drbg,
    roots,
    generation: Math.max(opened.found?.generation ?? 0, event.counter ?? 0),
    slot: opened.found?.slot ?? 0,
    salt,
    saved: null,
    nextId: 1,
    problems: [],
    trace: [],
    due: NOTHING_DUE,
  };
  const named = reported(runtime, [...problems, ...contradictions(runtime, shut && 'shut')]);
  const allowed = runtime.state.registration.credential?.exportAllowed ? 'allowed' : 'not allowed';
  const notices: Notice[] = [
    { message: 'EXPORT_CONTROLLED', allowed },
    { message: 'AGENT_READY' },
    ...(personality.offByDefault
      ? []
      : ([{ message: 'AGENT_ENABLED' }, { message: 'EXPORT_CONTROLLED', allowed }] as const)),
    ...refusals,
    ...named.notices,
  ];
  return { runtime: named.runtime, notices };
}

/**
 * The state of a device without a vault. Where the platform's counter says that there was one (`wiped`: of this platform),
 * somebody took it away, and evaluation and graces count as used: none is granted twice without the authority.
 */
function beginning(drbg: Drbg, wiped: Personality | null): { readonly state: State; readonly drbg: Drbg } {
  const [secret, next] = draw(sha512, drbg, 32);
  const exchange = { ...INITIAL.exchange, secret };
  if (wiped === null) return { state: { ...INITIAL, exchange }, drbg: next };
  const evaluation = { ...INITIAL.evaluation, state: 'expired', consumed: TIMERS.evaluation.ms } as const;
  const groups: Record<string, Grace> = {};
  for (const { grace } of wiped.entitlements)
    if (grace) groups[grace.group] = { consumed: grace.ms, from: null, over: false };
  return { state: { ...INITIAL, exchange, evaluation, grace: { groups } }, drbg: next };
}

/** `saved`: the set of the vault; what a vault holds was verified before it came there. */
function readAnchor(text: string, saved: Uint8Array | undefined): Runtime['roots'] {
  const bytes = fromBase64(text);
  const set = bytes === null ? null : readRootSet(bytes, saved);
  assert(bytes !== null && set?.ok, 'The root set of the firmware is a signed root set in base64.');
  return { set: set.value, bytes };
}

/** The root set of the vault, unless the firmware brings a newer one or one of another authority. */
function keptRoots(saved: Uint8Array, anchor: Runtime['roots']): Runtime['roots'] {
  if (equal(saved, anchor.bytes)) return anchor;
  const kept = readRootSet(saved, saved);
  if (!kept.ok || kept.value.name !== anchor.set.name || kept.value.version <= anchor.set.version) return anchor;
  return { set: kept.value, bytes: saved };
}
