/**
 * One turn: an event becomes facts, facts change the state, everything else is read off the state. A turn is a
 * transaction: what it returns is the whole of it, and if it throws, nothing happened.
 */
import type { AgentEvent, Boot, Effect, Turn } from './abi.ts';
import { say } from './cli/texts.ts';
import { readDevice } from './device.ts';
import { chronicled, NO_CHRONICLE } from './eventlog.ts';
import { contradictions, type Intake, intake, reported } from './intake.ts';
import { assert } from './lib/assert.ts';
import { fromBase64, toBase64 } from './lib/base64.ts';
import { equal } from './lib/bytes.ts';
import { type Drbg, draw, seeded } from './lib/drbg.ts';
import { toUtf8 } from './lib/utf8.ts';
import type { Fact } from './machines/facts.ts';
import type { Grace } from './machines/grace.ts';
import { acts, holdsBack, owes, roleNotices } from './machines/ha.ts';
import { MACHINES } from './machines/index.ts';
import { type Context, type Machine, takesPart } from './machines/machine.ts';
import { ALL_KINDS, dispatch, dueOf, preserve, publish, tellings, wakeAt } from './outtake.ts';
import { shared } from './peer.ts';
import { personalityOf } from './personalities/index.ts';
import { isAuthorized } from './personalities/locking.ts';
import type { Personality } from './personalities/personality.ts';
import { quietly } from './quiet.ts';
import type { Runtime } from './runtime.ts';
import { platformState } from './show/view-platform.ts';
import { signed } from './signing.ts';
import { heard } from './sip.ts';
import { spoken } from './standby.ts';
import { INITIAL, loadState, type State } from './state.ts';
import type { Notice } from './syslog/messages.ts';
import { TIMERS } from './timers.ts';
import { traced } from './trace.ts';
import { sha512 } from './wire/crypto.ts';
import { FILE_LIMIT } from './wire/document.ts';
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
  let { runtime } = started;
  const notices: Notice[] = [...spoken(started.notices, runtime)];

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
      notices.push(...spoken(lived.notices, runtime).flatMap(notice => heard(notice, lived.runtime)));
    }
    runtime = signed(runtime);
  };
  const { at, up, synced } = event;
  live([{ type: 'elapsed', at, up, synced, boot: event.type === 'boot' }]);
  const taken = intake(runtime, event);
  worthSaving ||= taken.runtime.state !== runtime.state;
  runtime = taken.runtime;
  notices.push(...taken.notices);
  live(taken.facts);
  runtime = keyed(runtime);

  const known = event.type === 'boot' ? null : before;
  notices.push(...spoken(stateChange(known, runtime), runtime));
  worthSaving ||= known?.roots !== runtime.roots || owes(runtime.state.ha);
  let dispatched: ReturnType<typeof dispatch> = holdsBack(runtime.state.ha, worthSaving)
    ? { runtime, effects: [], dropped: null }
    : dispatch(runtime, contextOf(runtime, at));
  // What cannot be sent fails here and now; then another kind may be wanted, each once.
  for (let kinds = ALL_KINDS.length; dispatched.dropped !== null && kinds > 0; kinds--) {
    live([dispatched.dropped]);
    dispatched = dispatch(runtime, contextOf(runtime, at));
  }
  worthSaving ||= dispatched.effects.length > 0;
  const preserved = preserve(dispatched.runtime, worthSaving);
  const given = preserved.effects.length > 0 ? shared(preserved.runtime) : { runtime: preserved.runtime, effects: [] };
  runtime = given.runtime;
  const effects: Effect[] = [
    ...preserved.effects,
    ...given.effects,
    ...(taken.effects ?? []),
    ...publish(known, runtime),
    ...tellings(notices, runtime, at, synced),
    ...said(taken, runtime, at),
    ...dispatched.effects,
  ];
  const due = dueOf(contextOf(runtime, at));
  const trace = traced(known, runtime, event, effects);
  const chronicle = chronicled(known, runtime, event, taken.facts, effects);
  return { runtime: { ...runtime, due, trace, chronicle }, turn: { effects, wake: wakeAt(runtime.state.clock, due) } };
}

/** What the operator gets: an answer, or first the file that it depends on. */
function said({ answer, read, write }: Intake, runtime: Runtime, wall: number): readonly Effect[] {
  if (read) return [{ type: 'read', ...read, most: FILE_LIMIT }];
  if (write) {
    const { text, ...where } = write;
    const content = text({ ...runtime, wall });
    if (content !== '') return [{ type: 'write', ...where, content: toBase64(toUtf8(content)) }];
    return [{ type: 'answer', session: write.session, handled: true, text: say('nothingToSave'), mode: 'exec' }];
  }
  return answer === null ? [] : [{ type: 'answer', ...answer }];
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
    if (before[name] === after[name] || name === 'ha') return false;
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
  let context = contextOf(runtime, wall, jitter);
  const stepOne = <K extends keyof State>(name: K) => {
    const machine = MACHINES[name] as unknown as Machine<State[K]>;
    if (!takesPart(machine, runtime.personality) || !acts(name, state.ha)) return;
    const stepped = machine.step(state[name], fact, context);
    notices.push(...stepped.notices);
    if (stepped.state === state[name]) return;
    state = { ...state, [name]: stepped.state };
    context = contextOf({ ...runtime, state }, wall, jitter);
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
  const { role = 'active' } = event;
  const state = loaded?.ok ? loaded.value.state : fresh!.state;
  const pairKey = event.pairKey === undefined ? null : fromBase64(event.pairKey);
  assert(pairKey === null || pairKey.length === 32, 'The key of a pair is 32 bytes in base64.');
  const runtime: Runtime = {
    state: { ...state, ha: { ...state.ha, role } },
    personality,
    device,
    deviceKey,
    drbg: fresh?.drbg ?? drbg,
    roots,
    generation: Math.max(opened.found?.generation ?? 0, event.counter ?? 0),
    slot: opened.found?.slot ?? 0,
    chain: [],
    salt,
    saved: null,
    pair: pairKey && { key: pairKey, sealed: null },
    nextId: 1,
    problems: [],
    trace: [],
    chronicle: NO_CHRONICLE,
    due: NOTHING_DUE,
  };
  const named = reported(runtime, [...problems, ...contradictions(runtime, shut && 'shut')]);
  const policy = personality.generation === 'policy';
  const allowed = exportAllowed(runtime) ? 'allowed' : 'not allowed';
  const notices: Notice[] = [
    // The boot log of an ISR 1100 begins with the next one.
    ...(policy ? [] : ([{ message: 'EXPORT_CONTROLLED', allowed }, { message: 'AGENT_READY' }] as const)),
    ...(personality.offByDefault
      ? []
      : ([{ message: 'AGENT_ENABLED' }, { message: 'EXPORT_CONTROLLED', allowed }] as const)),
    ...refusals,
    ...named.notices,
    ...(role === 'standby' ? roleNotices(role) : []),
  ];
  return { runtime: keyed(named.runtime), notices };
}

/** By the registration; where there is none, by a code for what is under export control. */
function exportAllowed({ state, personality }: Runtime): boolean {
  const { reservation, registration } = state;
  if (personality.generation === 'classic')
    return (reservation.standing ?? registration.credential)?.exportAllowed ?? false;
  return personality.entitlements.some(({ enforcement, tag }) => enforcement === 'export' && isAuthorized(state, tag));
}

/** Reports are signed as they are closed: in the policy generation there is always a key. */
function keyed(runtime: Runtime): Runtime {
  const { state, personality } = runtime;
  if (personality.generation === 'classic' || state.exchange.secret.length > 0) return runtime;
  const [secret, drbg] = draw(sha512, runtime.drbg, 32);
  return { ...runtime, drbg, state: { ...state, exchange: { ...state.exchange, secret } } };
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
