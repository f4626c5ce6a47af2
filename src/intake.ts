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
import { overdueAt } from './machines/exchange.ts';
import type { Fact } from './machines/facts.ts';
import type { Runtime } from './runtime.ts';
import type { Notice } from './syslog/messages.ts';
import { DENIED, LOSS_REASONS, RESTARTED, refused, STRAY } from './syslog/reasons.ts';
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
      const { state, personality, device } = runtime;
      const { facts, ...answer } = execute(event.line, event.mode, { state, personality, device, wall: event.at });
      return { ...taken, facts, answer: { session: event.session, ...answer } };
    }
    case 'reply':
      return { ...taken, ...replied(runtime, event) };
    case 'lost': {
      const { outstanding } = runtime.state.exchange;
      if (outstanding?.id !== event.id) return taken;
      const reason = LOSS_REASONS[event.reason];
      return { ...taken, facts: [{ type: 'failed', kind: outstanding.kind, cause: 'lost', reason }] };
    }
    case 'usage': {
      const { good, problems } = readSamples(event.samples);
      return { ...taken, ...reported(runtime, problems), facts: [{ type: 'measured', samples: good }] };
    }
    case 'inventory': {
      const { device, problems } = readDevice(event.inventory, runtime.device.release, runtime.device.hostname);
      return { ...taken, ...reported({ ...runtime, device }, problems), facts: [{ type: 'equipped' }] };
    }
  }
}

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
  const facts: Fact[] = [{ type: 'booted' }];
  let mode = 'config';
  for (const line of event.config) {
    const execution = execute(line, mode, { state, personality, device, wall: event.at });
    mode = execution.mode;
    // What is asked for is asked at a prompt, once; a file would ask it again at every boot.
    facts.push(...execution.facts.filter(({ type }) => type === 'configured'));
  }
  const { outstanding } = state.exchange;
  if (outstanding !== null) facts.push({ type: 'failed', kind: outstanding.kind, cause: 'restart', reason: RESTARTED });
  return facts;
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
function factOf({ reply, identity, signer, subCa }: VerifiedReply, { state }: Runtime): Fact | null {
  const { time, ratchet } = reply;
  if (reply.status !== 'ok')
    return { type: 'denied', time, ratchet, kind: reply.kind, status: reply.status, text: DENIED + reply.text };
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
