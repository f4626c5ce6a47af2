/**
 * The agent of a supervisor on standby: it holds what the active one saved, answers what is only looked at, and waits. It asks
 * nobody, measures nothing and says nothing but what concerns its role; so of two supervisors one licence is used, once. What
 * it holds is in its own vault, under its own device key: a chassis that loses all power comes up with either.
 *
 * Time it keeps by itself between two states, by its own uptime; a state brings the running time and the agent time of the
 * active one. Its wall clock is its own.
 */
import type { AgentEvent, Effect, PeerSaid } from './abi.ts';
import { execute } from './cli/execute.ts';
import { say } from './cli/texts.ts';
import { readDevice } from './device.ts';
import type { Intake } from './intake.ts';
import { toBase64 } from './lib/base64.ts';
import { equal } from './lib/bytes.ts';
import { draw } from './lib/drbg.ts';
import { accept, refuse, type Verdict } from './lib/verdict.ts';
import { NO_ONE } from './machines/ha.ts';
import { heardFrom, refusedPeer } from './peer.ts';
import type { Runtime } from './runtime.ts';
import { loadState, type STATE_REFUSALS, type State } from './state.ts';
import type { MessageName, Notice } from './syslog/messages.ts';
import { encode } from './wire/cbor.ts';
import { sha512 } from './wire/crypto.ts';
import { type PeerMessage, sealHolds } from './wire/peer.ts';
import { readRootSet } from './wire/rootset.ts';
import type { VaultContent } from './wire/vault.ts';

/** All that a supervisor on standby says. */
const SAID: readonly MessageName[] = [
  'HA_ROLE_CHANGED',
  'HA_CHASSIS_ROLE_CHANGED',
  'VAULT_REFUSED',
  'PLATFORM_ERROR',
  'EXPORT_HA_MISMATCH',
];
export const spoken = (notices: readonly Notice[], { state }: Pick<Runtime, 'state'>): readonly Notice[] =>
  state.ha.role === 'standby' ? notices.filter(({ message }) => SAID.includes(message)) : notices;

/** What of an event reaches the standby; null: what the active would make of it, too (a boot, a role). */
export function standingBy(runtime: Runtime, event: AgentEvent): Intake | null {
  const taken = { runtime, facts: [], notices: [], answer: null };
  switch (event.type) {
    case 'boot':
    case 'role':
      return null;
    case 'command': {
      const { state, personality, device, trace, chronicle } = runtime;
      const { session, mode, line, at: wall } = event;
      const done = execute(line, mode, { state, personality, device, wall, trace, chronicle });
      const { facts, read, write, reserve, ...answer } = done;
      const acts = facts.length > 0 || read || write || reserve || answer.prompt !== undefined;
      return { ...taken, answer: acts ? refusal(session, mode) : { session, ...answer } };
    }
    case 'file':
    case 'written': // what was wanted before it became the standby
      return { ...taken, answer: refusal(event.session, 'exec') };
    case 'inventory': {
      const { release, hostname } = runtime.device;
      const { device } = readDevice(event.inventory, release, event.hostname ?? hostname);
      return { ...taken, runtime: { ...runtime, device } };
    }
    case 'peer':
      return { ...taken, ...received(runtime, event) };
    default:
      return taken;
  }
}

const refusal = (session: string, mode: string) => ({
  session,
  handled: true,
  text: say('standby'),
  mode: /^conf(ig)?(-|$)/.test(mode) ? mode : 'exec',
});

/** A state of the active: held if it is newer, and what is held is confirmed either way. */
function received(
  runtime: Runtime,
  event: PeerSaid,
): { readonly runtime: Runtime; readonly notices: readonly Notice[]; readonly effects?: readonly Effect[] } {
  const heard = heardFrom(runtime, event);
  // The other one is on standby as well: it has nothing to say to this one.
  if (heard.ok && heard.value.type === 'holds') return { runtime, notices: [] };
  const held = heard.ok ? holding(runtime, heard.value as StateMessage) : heard;
  if (!held.ok && held.refusal !== 'stale') {
    const detail = refusedPeer(held.refusal);
    if (runtime.problems.includes(detail)) return { runtime, notices: [] };
    const problems = [...runtime.problems, detail];
    return { runtime: { ...runtime, problems }, notices: [{ message: 'PLATFORM_ERROR', detail }] };
  }
  const after = held.ok ? held.value : runtime;
  const { from } = (heard as { readonly value: StateMessage }).value;
  const { generation, from: giver } = after.state.ha;
  const [salt, drbg] = draw(sha512, after.drbg, 15);
  const of = equal(giver, from) ? giver : NO_ONE;
  const body = toBase64(sealHolds({ generation, of, pairKey: after.pair!.key, salt }));
  return {
    runtime: { ...after, drbg },
    notices: mismatch(runtime.state, after.state),
    effects: [{ type: 'peer', body }],
  };
}
type StateMessage = Extract<PeerMessage, { type: 'state' }>;

/** The runtime that holds this state. A generation that is no newer brings nothing: it is doubled, or an old one. */
function holding(
  runtime: Runtime,
  { generation, from, content }: StateMessage,
): Verdict<Runtime, 'stale' | (typeof STATE_REFUSALS)[number]> {
  const own = runtime.state;
  if (generation <= own.ha.generation) return refuse('stale');
  const loaded = loadState(content);
  if (!loaded.ok) return loaded;
  const { state, roots } = loaded.value;
  const { wall, up, synced, ran, bootRan } = own.clock;
  const clock = { ...state.clock, wall, up, synced, bootRan: state.clock.ran - (ran - bootRan) };
  const ha = { ...own.ha, generation, from };
  return accept({
    ...runtime,
    state: { ...same(own, state, runtime.saved?.content, content), clock, ha },
    roots: newer(roots, runtime.roots),
  });
}

/** Slices that did not change keep their identity: so gates and configuration are told only when they are others. */
function same(own: State, theirs: State, known: VaultContent | undefined, content: VaultContent): State {
  const kept: Record<string, unknown> = { ...theirs };
  for (const name of Object.keys(own) as (keyof State)[]) {
    const before = known?.get(name);
    if (before !== undefined && equal(encode(before), encode(content.get(name) ?? null))) kept[name] = own[name];
  }
  return kept as unknown as State;
}

/** The root set that the active trusts, unless this one's is newer or of another authority. */
function newer(bytes: Uint8Array, known: Runtime['roots']): Runtime['roots'] {
  if (equal(bytes, known.bytes)) return known;
  const read = readRootSet(bytes, bytes);
  if (!read.ok || read.value.name !== known.set.name || read.value.version <= known.set.version) return known;
  return { set: read.value, bytes };
}

/** Whether this supervisor, as it came, was allowed another export than the chassis it is in now (CISCO-SMART-LIC-MIB). */
function mismatch(before: State, after: State): readonly Notice[] {
  const [own, theirs] = [before.registration.credential, after.registration.credential];
  if (before.ha.from.length > 0 || own === null || theirs === null || own.exportAllowed === theirs.exportAllowed)
    return [];
  return [{ message: 'EXPORT_HA_MISMATCH' }];
}
