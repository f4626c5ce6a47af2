/**
 * Intake: an event of the host becomes facts. Everything that has to be parsed or verified is parsed and verified here, so
 * that a fact is true when a machine sees it. It reads the state and changes nothing but what is not saved: the device, the
 * trust anchors.
 */
import type { AgentEvent, Boot, Reply as ReplyEvent } from './abi.ts';
import { execute } from './cli/execute.ts';
import { readDevice } from './device.ts';
import { readSamples } from './door.ts';
import { fromBase64 } from './lib/base64.ts';
import { callhome as calling, destinationOf, directed } from './machines/callhome.ts';
import { overdueAt } from './machines/exchange.ts';
import type { Fact } from './machines/facts.ts';
import { ENABLE } from './machines/settings.ts';
import type { Runtime } from './runtime.ts';
import { type Notice, sendError } from './syslog/messages.ts';
import { DENIED, FAILURE_STATUS, LOSS_REASONS, lossReason, RESTARTED, refused, STRAY } from './syslog/reasons.ts';
import { publicKey } from './wire/crypto.ts';
import { decodeReply, type VerifiedReply } from './wire/message.ts';

export interface Intake {
  readonly runtime: Runtime;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  /** The answer to a command. */
  readonly answer: {
    readonly session: string;
    readonly handled: boolean;
    readonly text: string;
    readonly mode: string;
  } | null;
}

/** `runtime.state` has already lived through the `elapsed` fact of this event. */
export function intake(runtime: Runtime, event: AgentEvent): Intake {
  const taken = { runtime, facts: [], notices: [], answer: null };
  switch (event.type) {
    case 'boot':
      return { ...taken, facts: booted(runtime, event) };
    case 'tick':
      return { ...taken, facts: overdue(runtime) };
    case 'command': {
      const { state, personality, device, trace } = runtime;
      const reading = { state, personality, device, wall: event.at, trace };
      const { facts, ...answer } = execute(event.line, event.mode, reading);
      return { ...taken, facts, answer: { session: event.session, ...answer } };
    }
    case 'reply':
      return { ...taken, ...replied(runtime, event) };
    case 'lost': {
      const { state, personality } = runtime;
      const { outstanding } = state.exchange;
      if (outstanding?.id !== event.id) return taken;
      const to = destinationOf(state.callhome, personality);
      const reason = lossReason(event.reason, to);
      // As boot logs of IOS XE show it, from agents of the fourth generation on.
      const told = personality.os === 'ios-xe' && personality.edition === 'agent-4';
      return {
        ...taken,
        notices: told ? [{ message: 'SL_MESSAGE_FAILED', url: to.url, error: sendError(event.reason) }] : [],
        facts: [{ type: 'failed', kind: outstanding.kind, cause: 'lost', reason }],
      };
    }
    case 'usage': {
      const { good, problems } = readSamples(event.samples);
      const absent = good.some(({ where }) => !runtime.device.components.has(where));
      const all = [...problems, ...contradictions(runtime, absent && 'absent')];
      return { ...taken, ...reported(runtime, all), facts: [{ type: 'measured', samples: good }] };
    }
    case 'calls':
      return { ...taken, facts: [{ type: 'called', runs: event.runs }] };
    case 'inventory': {
      const { release, hostname } = runtime.device;
      const { device, problems, shut } = readDevice(event.inventory, release, event.hostname ?? hostname);
      const all = [...problems, ...contradictions(runtime, shut && 'shut')];
      return { ...taken, ...reported({ ...runtime, device }, all), facts: [{ type: 'equipped' }] };
    }
  }
}

/** What a platform has to say of data that contradict each other. */
export const contradictions = (
  { personality }: Pick<Runtime, 'personality'>,
  kind: 'shut' | 'absent' | false,
): readonly string[] => (kind && personality.contradictions?.[kind]) || [];

/** So many faults of a platform are named in one boot. */
const MOST_PROBLEMS = 64;

/** Names what the platform got wrong, once a boot. */
export function reported(runtime: Runtime, problems: readonly string[]): Pick<Intake, 'runtime' | 'notices'> {
  const fresh = [...new Set(problems)]
    .filter(problem => !runtime.problems.includes(problem))
    .slice(0, MOST_PROBLEMS - runtime.problems.length);
  if (fresh.length === 0) return { runtime, notices: [] };
  const notices = fresh.map((detail): Notice => ({ message: 'PLATFORM_ERROR', detail }));
  return { runtime: { ...runtime, problems: [...runtime.problems, ...fresh] }, notices };
}

/** The startup configuration, and the end of a request that was under way when the device went down. */
function booted(runtime: Runtime, event: Boot): readonly Fact[] {
  const { state, personality, device } = runtime;
  const facts: Fact[] = [];
  let mode = 'config';
  // Whether a line of call-home can be taken depends on those before it, not on what was configured before the boot.
  let callhome = calling.initial;
  for (const line of event.config) {
    const execution = execute(line, mode, { state: { ...state, callhome }, personality, device, wall: event.at });
    mode = execution.mode;
    // What is asked for is asked at a prompt, once; a file would ask it again at every boot.
    facts.push(...execution.facts.filter(({ type }) => type !== 'asked'));
    for (const fact of execution.facts) if (fact.type === 'directed') callhome = directed(callhome, fact, personality);
  }
  const { outstanding } = state.exchange;
  if (outstanding !== null) facts.push({ type: 'failed', kind: outstanding.kind, cause: 'restart', reason: RESTARTED });
  let enabled: { enabled?: boolean } = {};
  for (const fact of facts)
    if (fact.type === 'configured' && fact.setting === ENABLE) enabled = { enabled: fact.value === 'on' };
  return [{ type: 'booted', ...enabled }, ...facts];
}

/** A request whose end the host never told. */
function overdue({ state }: Runtime): readonly Fact[] {
  const { outstanding } = state.exchange;
  if (outstanding === null || state.clock.ran < overdueAt(outstanding)) return [];
  return [{ type: 'failed', kind: outstanding.kind, cause: 'lost', reason: LOSS_REASONS.overdue }];
}

/** Verifies a reply. What cannot be trusted ends its request and changes nothing else. */
function replied(runtime: Runtime, event: ReplyEvent): Pick<Intake, 'runtime' | 'facts' | 'notices'> {
  const { exchange, registration, clock } = runtime.state;
  const { outstanding } = exchange;
  if (outstanding?.id !== event.id)
    return { runtime, facts: [], notices: [{ message: 'CERTIFICATE_VALIDATION', reason: STRAY }] };
  const failed = (cause: 'lost' | 'forged', reason: string) =>
    ({ runtime, facts: [{ type: 'failed', kind: outstanding.kind, cause, reason }], notices: [] }) as const;

  const body = fromBase64(event.body);
  if (body === null) return failed('forged', refused('not-base64'));
  if (body.length === 0) return failed('lost', LOSS_REASONS.empty);
  const { credential } = registration;
  const verdict = decodeReply(
    body,
    {
      kind: outstanding.kind,
      udi: runtime.device.udi,
      nonce: outstanding.nonce,
      hash: outstanding.hash,
      notBefore: clock.heard,
      key: publicKey(exchange.secret),
      ...(credential !== null && outstanding.kind === 'renewal' ? { instance: credential.instance } : {}),
    },
    { roots: runtime.roots.set, known: credential === null ? [] : [credential.subCa.bytes, credential.signer.bytes] },
  );
  if (!verdict.ok) return failed('forged', refused(verdict.refusal));
  const fact = factOf(verdict.value, runtime);
  if (fact === null) return failed('forged', refused('incomplete'));
  const { roots } = verdict.value;
  if (roots === undefined) return { runtime, facts: [fact], notices: [] };
  const notice: Notice = { message: 'ROOTS_UPDATED', version: String(roots.set.version) };
  return { runtime: { ...runtime, roots }, facts: [fact], notices: [notice] };
}

/** The fact in a verified reply; null when it lacks what its kind needs. */
function factOf({ reply, identity, signer, subCa }: VerifiedReply, { state, personality }: Runtime): Fact | null {
  const { time, ratchet } = reply;
  if (reply.status !== 'ok') {
    const terse = reply.kind === 'deregistration' && personality.edition !== 'agent-1';
    const text = terse ? FAILURE_STATUS : DENIED + reply.text;
    return { type: 'denied', time, ratchet, kind: reply.kind, status: reply.status, text };
  }
  switch (reply.kind) {
    case 'registration':
    case 'renewal': {
      if (identity === undefined) return null;
      const { smartAccount, virtualAccount, exportAllowed } = reply;
      const credential = {
        instance: identity.subject,
        identity,
        signer,
        subCa,
        smartAccount,
        virtualAccount,
        exportAllowed,
        notBefore: identity.notBefore,
        notAfter: identity.notAfter,
      };
      return { type: 'answered', time, ratchet, answer: { kind: reply.kind, credential } };
    }
    case 'entitlement': {
      const { modes, until } = reply;
      // Deregistered while it was under way: what was asked is forgotten, and the answer ends its request as any other.
      const { asked, state: standing } = state.authorization;
      if ((standing !== 'none' && modes.length !== asked.length) || until <= time) return null;
      return { type: 'answered', time, ratchet, answer: { kind: 'entitlement', modes, validFor: until - time } };
    }
    case 'acknowledgement':
    case 'deregistration':
      return { type: 'answered', time, ratchet, answer: { kind: reply.kind } };
  }
}
