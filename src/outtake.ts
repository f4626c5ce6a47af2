/**
 * Outtake: what the host must do, read off the state before and after. A save comes first, so that nothing that is not
 * saved ever leaves the box; a `send` comes last. It decides nothing: what to ask, lock, show or say is already in the state.
 */
import type { Destination, Effect, Log, Trap } from './abi.ts';
import { runningConfig } from './cli/running.ts';
import { assert } from './lib/assert.ts';
import { toBase64 } from './lib/base64.ts';
import { type Drbg, draw } from './lib/drbg.ts';
import { assertCurable } from './lib/never-gated.ts';
import { toUtf8 } from './lib/utf8.ts';
import { asking, countsInUse } from './machines/authorization.ts';
import { isCounting, saveDue } from './machines/clock.ts';
import { gatesOf } from './machines/enforcement.ts';
import { askable, type Outstanding, sent } from './machines/exchange.ts';
import { type Fact, POLICY_KINDS, type PolicyKind } from './machines/facts.ts';
import { acts, saving } from './machines/ha.ts';
import { MACHINES } from './machines/index.ts';
import { type AskKind, type Context, type Machine, takesPart } from './machines/machine.ts';
import { TRAPS } from './machines/settings.ts';
import { softwareTagOf, udiOf } from './personalities/wording.ts';
import { privacyOf } from './privacy.ts';
import { requestText } from './requests.ts';
import type { Due, Runtime } from './runtime.ts';
import { type State, saveState } from './state.ts';
import { lineOf } from './syslog/line.ts';
import { type Notice, saidOf } from './syslog/messages.ts';
import { TIMERS } from './timers.ts';
import { peerOf, routeOf, transportOf } from './transport.ts';
import { trapsOf } from './traps/trap.ts';
import { VERSION } from './version.ts';
import { digest, publicKey, sha512 } from './wire/crypto.ts';
import {
  encodeRequest,
  REQUEST_KINDS,
  type Request,
  type RequestBody,
  type RequestKind,
  requestHash,
  type SealedToken,
} from './wire/message.ts';
import { sealToken } from './wire/token.ts';
import { sealVault } from './wire/vault.ts';

/** Everything that can be asked, in either generation. */
export const ALL_KINDS: readonly AskKind[] = [...REQUEST_KINDS, ...POLICY_KINDS];

/** Sends what is wanted, if the line is free; or the fact that call-home cannot send it. */
export function dispatch(
  runtime: Runtime,
  context: Context,
): { readonly runtime: Runtime; readonly effects: readonly Effect[]; readonly dropped: Fact | null } {
  const { state, device, personality } = runtime;
  const kind = state.exchange.outstanding === null ? wanted(context).now : null;
  if (kind === null) return { runtime, effects: [], dropped: null };
  const { to, misfit } = routeOf(runtime);
  if (to === null) return { runtime, effects: [], dropped: { type: 'failed', kind, cause: 'dropped', reason: misfit } };

  if (isPolicyKind(kind)) return dispatchPolicy(runtime, context, kind, to);
  const [nonce, drawn] = draw(sha512, runtime.drbg, 16);
  const { secret, drbg: rest } = signingKey(state.exchange.secret, drawn);
  const { body, drbg } = requestBody(kind, { ...runtime, drbg: rest }, secret, context);
  const sequence = state.exchange.sequence + 1;
  const request: Request = {
    ...body,
    udi: device.udi,
    nonce,
    sequence,
    time: context.wall,
    setbacks: state.clock.setbacks,
    ratchet: state.exchange.ratchet,
    instance: state.registration.credential?.instance ?? state.registration.farewell ?? '',
    agent: `smart-agent ${VERSION} ${personality.name} ${device.release}`.slice(0, 255),
  };
  const bytes = encodeRequest(request, secret);
  const id = runtime.nextId;
  const outstanding: Outstanding = { id, kind, nonce, hash: requestHash(bytes), sentAt: context.ran };
  const after: State = {
    ...state,
    exchange: sent({ ...state.exchange, secret }, outstanding, sequence, context.wall),
    authorization:
      body.kind === 'entitlement' ? asking(state.authorization, body.tags, context.ran) : state.authorization,
  };
  return {
    runtime: { ...runtime, state: after, drbg, nextId: id + 1 },
    effects: [{ type: 'send', id, to, body: toBase64(bytes), within: TIMERS.reply.ms }],
    dropped: null,
  };
}

/** A request of the policy generation: a document, signed by the key of this box. */
function dispatchPolicy(
  runtime: Runtime,
  context: Context,
  kind: PolicyKind,
  to: Destination,
): ReturnType<typeof dispatch> {
  const { state, roots } = runtime;
  const { secret, drbg: drawn } = signingKey(state.exchange.secret, runtime.drbg);
  const sequence = state.exchange.sequence + 1;
  const { attempt } = state.trust;
  let drbg = drawn;
  let token: SealedToken | null = null;
  if (kind === 'trust' && attempt !== null) {
    const [entropy, next] = draw(sha512, drbg, 56);
    const sealed = sealToken(attempt.token, roots.set.seal, { secret: entropy.slice(0, 32), nonce: entropy.slice(32) });
    assert(sealed.ok, 'A token that was accepted at the prompt can be sealed to the root set.');
    drbg = next;
    token = sealed.value;
  }
  const signing: State = { ...state, exchange: { ...state.exchange, secret } };
  const bytes = toUtf8(requestText(kind, { ...runtime, state: signing, wall: context.wall }, sequence, token));
  const id = runtime.nextId;
  const outstanding: Outstanding = { id, kind, nonce: NOTHING, hash: digest(bytes), sentAt: context.ran };
  const exchange = sent(signing.exchange, outstanding, sequence, context.wall);
  return {
    runtime: { ...runtime, state: { ...state, exchange }, drbg, nextId: id + 1 },
    effects: [{ type: 'send', id, to, body: toBase64(bytes), within: TIMERS.reply.ms }],
    dropped: null,
  };
}
const NOTHING = new Uint8Array(0);
const isPolicyKind = (kind: AskKind): kind is PolicyKind => (POLICY_KINDS as readonly string[]).includes(kind);

/** The seed of the signing key: as it is kept, or a new one where the old one is spent. */
function signingKey(secret: Uint8Array, drbg: Drbg): { readonly secret: Uint8Array; readonly drbg: Drbg } {
  if (secret.length > 0) return { secret, drbg };
  const [drawn, rest] = draw(sha512, drbg, 32);
  return { secret: drawn, drbg: rest };
}

/** What this kind of request says; the generator moves on only where something is drawn from it. */
function requestBody(
  kind: RequestKind,
  { state, device, personality, roots, drbg }: Runtime,
  secret: Uint8Array,
  context: Context,
): { readonly body: RequestBody; readonly drbg: Drbg } {
  switch (kind) {
    case 'registration': {
      const { attempt } = state.registration;
      assert(attempt !== null, 'A registration request belongs to an attempt.');
      const [entropy, next] = draw(sha512, drbg, 56);
      const token = sealToken(attempt.token, roots.set.seal, {
        secret: entropy.slice(0, 32),
        nonce: entropy.slice(32),
      });
      assert(token.ok, 'A token that was accepted at the prompt can be sealed to the root set.');
      const softwareTag = softwareTagOf({ personality, device });
      const key = publicKey(secret);
      const { callhome, hostname: own } = privacyOf(state);
      const hostname = callhome || own ? '' : device.hostname;
      const { force } = attempt;
      return { body: { kind, key, token: token.value, force, softwareTag, hostname }, drbg: next };
    }
    case 'entitlement':
      return { body: { kind, tags: countsInUse(context) }, drbg };
    case 'acknowledgement':
    case 'renewal':
    case 'deregistration':
      return { body: { kind }, drbg };
  }
}

/** What is wanted now, and the `ran` from which on the rest may be asked. */
function wanted(context: Context): { readonly now: AskKind | null; readonly later: readonly number[] } {
  const { state, device, ran } = context;
  const later: number[] = [];
  const silent = device.udi.pid === '' || device.udi.sn === '' || !state.settings.enabled;
  if (silent || state.ha.role === 'standby' || transportOf(context) === 'off') return { now: null, later };
  for (const name of ASKERS) {
    const kind = wantOf(name, context);
    if (kind === null) continue;
    const when = askable(state.exchange, kind, ran);
    if (when === true) return { now: kind, later };
    later.push(when);
  }
  return { now: null, later };
}

/** Who may want something of the authority, the most pressing first. */
export const ASKERS = ['registration', 'authorization', 'calls', 'trust', 'slac', 'reporting', 'conversion'] as const;

function wantOf<K extends keyof State>(name: K, context: Context): AskKind | null {
  const machine = MACHINES[name] as unknown as Machine<State[K]>;
  if (machine.wants === undefined || !takesPart(machine, context.personality)) return null;
  return machine.wants(context.state[name], context);
}

/** The vault, when it is worth it, or when enough time went by unsaved. */
export function preserve(
  runtime: Runtime,
  worthSaving: boolean,
): { readonly runtime: Runtime; readonly effects: readonly Effect[] } {
  const { state } = runtime;
  const due = state.clock.ran >= saveDue(state.clock, isCounting(runtime));
  if (!worthSaving && !due) return { runtime, effects: [] };

  const { deviceKey, salt, saved: before, pair } = runtime;
  const saved: State = {
    ...state,
    clock: { ...state.clock, savedRan: state.clock.ran },
    ha: pair === null ? state.ha : saving(state.ha, state.clock.ran),
  };
  const generation = runtime.generation + 1;
  const slot = runtime.slot === 0 ? 1 : 0;
  const content = saveState(saved, runtime.roots.bytes, before ?? undefined);
  const vault = sealVault({
    generation,
    deviceKey,
    salt,
    content,
    ...(before && { before: before.vault }),
  });
  return {
    runtime: { ...runtime, state: saved, generation, slot, saved: { state: saved, content, vault } },
    effects: [{ type: 'save', slot, vault: toBase64(vault.bytes), counter: generation }],
  };
}

/** Gates and configuration, where they changed; all of them at boot. */
export function publish(before: Runtime | null, runtime: Runtime): readonly Effect[] {
  const effects: Effect[] = [];
  const { state } = runtime;
  if (before?.state.enforcement !== state.enforcement) {
    const gates = gatesOf(state.enforcement, runtime);
    assertCurable(gates);
    effects.push({ type: 'enforce', gates });
  }
  const { callhome, settings } = before?.state ?? {};
  if (callhome !== state.callhome || settings !== state.settings)
    effects.push({ type: 'config', lines: runningConfig(runtime) });
  return effects;
}

/** The log lines of notices, and then the traps: as this platform words and prints them. No platform yet: as IOS XE does. */
export function tellings(
  notices: readonly Notice[],
  runtime: Pick<Runtime, 'personality' | 'device' | 'state'> | null,
  wall: number,
  synced: boolean,
): readonly (Log | Trap)[] {
  if (notices.length === 0) return [];
  const { os = 'ios-xe', edition, place } = runtime?.personality ?? {};
  const peer = runtime ? peerOf(runtime) : '';
  const udi = runtime ? udiOf(runtime) : '';
  const logs = notices.flatMap((notice): readonly Log[] => {
    const said = saidOf(notice, peer, edition, udi);
    return said === null ? [] : [{ type: 'log', ...said, line: lineOf(said, wall, synced, os, place) }];
  });
  const trapping = os === 'staros' || runtime?.state.settings.values[TRAPS] === 'on';
  return trapping ? [...logs, ...trapsOf(notices, os)] : logs;
}

/** The earliest deadline of any machine, or of a request that waits for its turn. */
export function dueOf(context: Context): Due {
  const { state } = context;
  let now = Number.POSITIVE_INFINITY;
  let ran = Number.POSITIVE_INFINITY;
  for (const name of Object.keys(MACHINES) as (keyof State)[])
    for (const { clock, at } of deadlinesOf(name, context))
      if (clock === 'ran') ran = Math.min(ran, at);
      else now = Math.min(now, at);
  if (state.exchange.outstanding === null) ran = Math.min(ran, ...wanted(context).later);
  return { now, ran };
}

/** When to be ticked next, in `up`. */
export function wakeAt({ up, now, ran }: State['clock'], due: Due): number | null {
  const wait = Math.min(due.ran - ran, due.now - now);
  return Number.isFinite(wait) ? up + Math.max(1, wait) : null;
}

function deadlinesOf<K extends keyof State>(name: K, context: Context) {
  const machine = MACHINES[name] as unknown as Machine<State[K]>;
  const { state, personality } = context;
  return takesPart(machine, personality) && acts(name, state.ha) ? machine.deadlines(state[name], context) : [];
}
