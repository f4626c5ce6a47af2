/**
 * Intake: an event of the host becomes facts. Everything that has to be parsed or verified is parsed and verified here, so
 * that a fact is true when a machine sees it. It reads the state and changes nothing but what is not saved: the device, the
 * trust anchors.
 */
import type { AgentEvent, Boot, Effect, FileRead, Reply as ReplyEvent, RoleChanged } from './abi.ts';
import { execute } from './cli/execute.ts';
import type { Execution } from './cli/execution.ts';
import { whyRefused } from './cli/importing.ts';
import { say } from './cli/texts.ts';
import { readDevice } from './device.ts';
import { readSamples } from './door.ts';
import { importing } from './importing.ts';
import { fromBase64 } from './lib/base64.ts';
import { stampExec } from './lib/calendar.ts';
import { callhome as calling, directed, talks } from './machines/callhome.ts';
import { overdueAt } from './machines/exchange.ts';
import { type Fact, POLICY_KINDS, type PolicyKind } from './machines/facts.ts';
import type { AskKind } from './machines/machine.ts';
import { ENABLE } from './machines/settings.ts';
import { confirmationCodeOf } from './machines/slac.ts';
import { heardFrom, overheard, refusedPeer } from './peer.ts';
import { type Reserving, reserving, reservingFile } from './reserving.ts';
import type { Runtime } from './runtime.ts';
import { standingBy } from './standby.ts';
import { type Notice, sendError } from './syslog/messages.ts';
import { DENIED, FAILURE_STATUS, LOSS_REASONS, lossReason, RESTARTED, refused, STRAY } from './syslog/reasons.ts';
import { SECOND, TIMERS } from './timers.ts';
import { routeOf } from './transport.ts';
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
    readonly prompt?: string;
  } | null;
  /** In its place, what must be done with a file first. */
  readonly read?: { readonly session: string; readonly path: string; readonly purpose: string };
  readonly write?: { readonly session: string } & NonNullable<Execution['write']>;
  /** For the other supervisor, once this turn is saved. */
  readonly effects?: readonly Effect[];
}

/** `runtime.state` has already lived through the `elapsed` fact of this event. */
export function intake(runtime: Runtime, event: AgentEvent): Intake {
  const taken = { runtime, facts: [], notices: [], answer: null };
  const idle = runtime.state.ha.role === 'standby' ? standingBy(runtime, event) : null;
  if (idle !== null) return idle;
  switch (event.type) {
    case 'boot':
      return { ...taken, ...booted(runtime, event) };
    case 'tick':
      return { ...taken, facts: overdue(runtime) };
    case 'command': {
      const { state, personality, device, trace, chronicle } = runtime;
      const reading = { state, personality, device, wall: event.at, trace, chronicle };
      const { facts, read, write, reserve, ...answer } = execute(event.line, event.mode, reading);
      const { session } = event;
      if (reserve) return reserved(reserving(runtime, reserve), { session, ...answer });
      return {
        ...taken,
        facts,
        answer: { session, ...answer },
        ...(read && { read: { session, ...read } }),
        ...(write && { write: { session, ...write } }),
      };
    }
    case 'reply':
      return { ...taken, ...replied(runtime, event) };
    case 'file':
      return event.purpose.startsWith('reservation ') ? filed(runtime, event) : { ...taken, ...opened(runtime, event) };
    case 'written': {
      const { session, path, purpose, done } = event;
      // The code is gone from here whatever became of the file: its return code is always told.
      const code = purpose === 'authorization-return' ? runtime.state.slac.lastReturn : '';
      const text = say(done ? 'fileWritten' : 'fileNotWritten', { path }) + (code && `\n${say('returnCode')}\n${code}`);
      return {
        ...taken,
        facts: [{ type: 'written', purpose, done }],
        answer: { session, handled: true, text, mode: 'exec' },
      };
    }
    case 'role':
      return { ...taken, facts: assigned(runtime, event) };
    case 'peer': {
      const heard = heardFrom(runtime, event);
      if (heard.ok) return { ...taken, ...overheard(runtime, heard.value) };
      return { ...taken, ...reported(runtime, [refusedPeer(heard.refusal)]) };
    }
    case 'lost': {
      const { outstanding } = runtime.state.exchange;
      if (outstanding?.id !== event.id) return taken;
      // The way as it is now: where it was mended meanwhile, nothing is named that is right.
      const { to } = routeOf(runtime);
      const reason = to ? lossReason(event.reason, to) : LOSS_REASONS[event.reason];
      return {
        ...taken,
        notices:
          to?.transport === 'callhome' && talks(runtime.personality)
            ? [{ message: 'SL_MESSAGE_FAILED', url: to.url, error: sendError(event.reason) }]
            : [],
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
function booted(runtime: Runtime, event: Boot): Pick<Intake, 'facts' | 'notices'> {
  const { state, personality, device } = runtime;
  const facts: Fact[] = [];
  const notices: Notice[] = [];
  let mode = 'config';
  // Whether a line of call-home can be taken depends on those before it, not on what was configured before the boot.
  let callhome = calling.initial;
  for (const line of event.config) {
    const execution = execute(line, mode, {
      state: { ...state, callhome },
      personality,
      device,
      wall: event.at,
      starting: true,
    });
    mode = execution.mode;
    // Another release may not know a line, or not take it any more.
    if (execution.handled && execution.text !== '' && execution.facts.length === 0)
      notices.push({ message: 'CONFIG_IGNORED', line: line.trim() });
    // What is asked for is asked at a prompt, once; a file would ask it again at every boot.
    facts.push(...execution.facts.filter(({ type }) => type !== 'asked'));
    for (const fact of execution.facts) if (fact.type === 'directed') callhome = directed(callhome, fact, personality);
  }
  // On standby it is the request of the other supervisor, which may well be answered yet.
  if (state.ha.role === 'active') facts.push(...cutOff(runtime));
  let enabled: { enabled?: boolean } = {};
  for (const fact of facts)
    if (fact.type === 'configured' && fact.setting === ENABLE) enabled = { enabled: fact.value === 'on' };
  return { facts: [{ type: 'booted', ...enabled }, ...facts], notices };
}

/** The end of a request that was under way when its supervisor went down: nobody will hear the answer. */
function cutOff({ state }: Runtime): readonly Fact[] {
  const { outstanding } = state.exchange;
  return outstanding === null ? [] : [{ type: 'failed', kind: outstanding.kind, cause: 'restart', reason: RESTARTED }];
}

/** A role, and what taking over means: what the other supervisor asked is lost. */
function assigned(runtime: Runtime, { role, peer }: RoleChanged): readonly Fact[] {
  // Without a key nothing can be given to a peer: it is as good as none.
  const told: Fact = { type: 'assigned', role, peer: peer && runtime.pair !== null };
  if (role === 'standby' || runtime.state.ha.role === 'active') return [told];
  return [told, ...cutOff(runtime), { type: 'took-over' }];
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
  const { kind } = outstanding;
  const failed = (cause: 'lost' | 'forged', reason: string) =>
    ({ runtime, facts: [{ type: 'failed', kind, cause, reason }], notices: [] }) as const;

  const body = fromBase64(event.body);
  if (body === null) return failed('forged', refused('not-base64'));
  if (body.length === 0) {
    // What an authority on the premises answers that knows no reports; said once, the link counts as broken.
    const old = isPolicyKind(kind) && !exchange.failing;
    return { ...failed('lost', LOSS_REASONS.empty), notices: old ? [{ message: 'REPORTING_NOT_SUPPORTED' }] : [] };
  }
  if (isPolicyKind(kind)) {
    const read = importing(runtime, body, false);
    if (!read.ok) return failed('forged', refused(read.refusal));
    const { status } = read.value;
    const { status: code = 'OK', pollId = '', interval = 0, text = '' } = status ?? {};
    const ended: Fact = {
      type: 'responded',
      kind,
      response: RESPONSES[code],
      pollId,
      // Nobody signs it: neither for ever nor all the time.
      interval: interval && Math.min(Math.max(interval * SECOND, TIMERS.pollShortest.ms), TIMERS.pollLongest.ms),
      text,
    };
    return { runtime: read.value.runtime, facts: [...read.value.facts, ended], notices: read.value.notices };
  }
  const { credential } = registration;
  const verdict = decodeReply(
    body,
    {
      kind,
      udi: runtime.device.udi,
      nonce: outstanding.nonce,
      hash: outstanding.hash,
      notBefore: clock.heard,
      key: publicKey(exchange.secret),
      ...(credential !== null && kind === 'renewal' ? { instance: credential.instance } : {}),
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

const RESPONSES = { OK: 'ok', OK_POLL: 'poll', OK_TRY_AGAIN: 'try-again', FAILED: 'failed' } as const;
const isPolicyKind = (kind: AskKind): kind is PolicyKind => (POLICY_KINDS as readonly string[]).includes(kind);

/** A file that a command wanted: what it brings, and what the operator is told. */
function opened(runtime: Runtime, event: FileRead): Pick<Intake, 'runtime' | 'facts' | 'notices' | 'answer'> {
  const { session, path, content } = event;
  const told = (text: string) => ({ session, handled: true, text, mode: 'exec' });
  const bytes = content === null ? null : fromBase64(content);
  const nothing = (text: string) => ({ runtime, facts: [], notices: [], answer: told(text) });
  if (bytes === null) return nothing(say('noFile', { path }));
  const read = importing(runtime, bytes, true);
  if (!read.ok) return nothing(say('importFailed', { reason: whyRefused(read.refusal) }));
  const code = read.value.facts.map(fact => confirmationCodeOf(runtime.state.slac, fact)).join('');
  const text = say('imported') + (code && `\n${say('confirmationCode', { code })}`);
  const { facts, notices } = read.value;
  return { runtime: read.value.runtime, facts, notices, answer: told(text) };
}

/** What came of a wish about a reservation; above it, what the operating system says above every answer. */
function reserved({ question, text, ...taken }: Reserving, answer: NonNullable<Intake['answer']>): Intake {
  const whole = [answer.text, text].filter(part => part !== '').join('\n');
  return { ...taken, answer: { ...answer, ...question, text: whole } };
}

function filed(runtime: Runtime, event: FileRead): Intake {
  const { session, content, at } = event;
  const text = runtime.personality.os === 'ios-xr' ? stampExec(at) : '';
  const done = reservingFile(runtime, event, content === null ? null : fromBase64(content));
  return reserved(done, { session, handled: true, text, mode: 'exec' });
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
