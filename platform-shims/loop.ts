/**
 * The host loop: carries events to a guest, one at a time, and performs its effects in their order. It obeys the host
 * rules of src/abi.ts: a turn that fails in any way (a throw, no fuel, no memory, a save that is not durable) has nothing
 * further of it performed; its context is dropped and booted again from the vaults, less and less eagerly, and in the
 * end not at all. It knows nothing of licensing, and never opens a vault or a message.
 *
 * While the agent is down the gates stay as they last were, and every command is handed back to the box unhandled.
 */
import type {
  AgentEvent,
  Boot,
  Command,
  Effect,
  Enforce,
  FileRead,
  FileWritten,
  Moment,
  Role,
  Send,
  Turn,
} from '../src/abi.ts';
import { ABI_VERSION } from '../src/version.ts';
import { assertPerformable, EFFECTS } from './effects.ts';
import { assertCurable } from './gates.ts';
import {
  type Guest,
  type GuestFactory,
  GuestFault,
  type Occurrence,
  type OnAnswer,
  type Outcome,
  READ_LIMIT,
  type Rooms,
} from './shim.ts';

/** What the box knows about itself besides its hardware. */
export interface BootFacts {
  readonly personality: string;
  readonly release: string;
  readonly hostname?: string;
}

/** A recording: one header line, then a line for each event with what came of it (replay reads it). */
export interface Recording {
  write(line: string): void;
  /** Write zeros in place of seed and device key: a must on a real box. Replay then cannot compare sealed bytes. */
  readonly blank: boolean;
  /** Version of the bundle, and name of the engine that ran it. */
  readonly version: string;
  readonly engine: string;
}

/** How a failing agent is brought back. The numbers are ours. */
export interface Recovery {
  /** A failure this long (ms) after a boot is the first of its series again. */
  readonly steadyAfter: number;
  /** Wait before the boot after the 2nd failure of a series; doubles from then on. The first boot comes at once. */
  readonly firstDelay: number;
  readonly lastDelay: number;
  /** So many failures in a series, and the agent stays down. */
  readonly giveUpAfter: number;
}
export const RECOVERY: Recovery = { steadyAfter: 60_000, firstDelay: 1_000, lastDelay: 300_000, giveUpAfter: 10 };

export interface HostOptions {
  readonly guest: GuestFactory;
  readonly rooms: Rooms;
  readonly facts: BootFacts;
  readonly onAnswer: OnAnswer;
  readonly record?: Recording;
  readonly recovery?: Partial<Recovery>;
}

export type Status = 'booting' | 'up' | 'waiting' | 'down' | 'stopped';

export interface Host {
  readonly status: Status;
  /** Hands in what happened. Performed before this returns if the agent is up and not in the middle of a turn. */
  submit(occurrence: Occurrence): void;
  /** Resolves when nothing is left to do but to wait for time or for the world. */
  idle(): Promise<void>;
  /** The box goes off, or the agent is taken out of it: nothing is performed any more, not even the rest of a turn. */
  stop(): void;
}

/** What became of a file that the agent wanted read or written. */
type Filed = Omit<FileRead, keyof Moment> | Omit<FileWritten, keyof Moment>;
type Queued = Occurrence | Outcome | Filed | { readonly type: 'tick' };
type QueuedUsage = Extract<Occurrence, { type: 'usage' }>;
type QueuedCommand = Extract<Occurrence, { type: 'command' }>;

/** Boots the agent and keeps it running. */
export function createHost(options: HostOptions): Host {
  const { rooms, facts, record } = options;
  const { clock, store, syslog, transport } = rooms;
  const recovery = { ...RECOVERY, ...options.recovery };
  const alarms = createAlarms(clock);

  // A function, so that no check of it outlives a call that may have changed it.
  let current: Status = 'booting';
  const status = (): Status => current;
  let guest: Guest | null = null;
  let queue: Queued[] = [];
  let busy = false;
  /** Sends under way; an outcome that finds its send gone comes too late, or from an earlier context. */
  const flights = new Map<number, () => void>();
  /** So many files were wanted since the last event that was no file. */
  let errands = 0;
  let cancelWake = () => {};
  let bootedAt = 0;
  let failures = 0;
  /** Facts of the platform outlive a context: a fresh one is told them again. */
  let lastUsage: QueuedUsage | null = null;
  /** Roles outlive a context, too. */
  let role: { readonly role: Role; readonly peer: boolean } | null = null;
  const waiters: (() => void)[] = [];

  /** A guest that is there at once is booted before this returns; for a promise of one, `idle` waits. */
  function boot(): void {
    current = 'booting';
    bootedAt = clock.now().up;
    try {
      const made = options.guest();
      if (made instanceof Promise) made.then(begin, failed);
      else begin(made);
    } catch (thrown) {
      failed(thrown);
    }
  }

  function begin(fresh: Guest): void {
    if (status() === 'stopped') {
      fresh.dispose();
      return;
    }
    guest = fresh;
    // A boot out of a failed turn: the pump that is running then goes on after it.
    const pumping = busy;
    busy = true;
    let failure: { readonly thrown: unknown } | null = null;
    try {
      turn(bootEvent());
    } catch (thrown) {
      failure = { thrown };
    }
    busy = pumping;
    if (failure) failed(failure.thrown);
    if (failure || status() !== 'booting') return;
    current = 'up';
    if (lastUsage && !queue.some(one => one.type === 'usage')) queue.unshift(lastUsage);
    if (role) queue.unshift({ type: 'role', ...role });
    pump();
  }

  function failed(thrown: unknown): void {
    fail(thrown);
    pump();
  }

  function bootEvent(): Boot {
    const [a, b] = store.load();
    const counter = store.counter?.();
    return {
      type: 'boot',
      ...clock.now(),
      ...facts,
      inventory: rooms.inventory.read(),
      vaults: [a && base64(a), b && base64(b)],
      seed: base64(rooms.seed()),
      deviceKey: base64(store.deviceKey()),
      roots: base64(store.roots()),
      ...(rooms.peer && { role: role?.role ?? rooms.peer.role(), pairKey: base64(rooms.peer.key()) }),
      ...(counter === undefined ? {} : { counter }),
      config: store.loadConfig(),
    };
  }

  function pump(): void {
    if (busy) return;
    busy = true;
    while (status() === 'up') {
      const next = queue.shift();
      if (!next) break;
      if (next.type === 'command' && next.line.length > LINE_LIMIT) {
        handBack(next, TOO_LONG);
        continue;
      }
      try {
        turn({ ...clock.now(), ...next });
        if (next.type === 'usage') lastUsage = next;
        if (next.type === 'role') role = { role: next.role, peer: next.peer };
      } catch (thrown) {
        if (next.type === 'usage') lastUsage = null;
        fail(thrown);
      }
    }
    busy = false;
    if (status() === 'booting') return;
    for (const resolve of waiters.splice(0)) resolve();
  }

  /** One event, all of its effects. Throws when the context must be given up. */
  function turn(event: AgentEvent): void {
    const filed = event.type === 'file' || event.type === 'written';
    let answered = event.type !== 'command' && !filed;
    if (!filed) errands = 0;
    try {
      const { effects, wake } = ask(event);
      for (const effect of effects) {
        perform(effect);
        if (status() === 'stopped') return;
        answered ||= effect.type === 'answer' || effect.type === 'read' || effect.type === 'write';
      }
      wakeAt(wake);
    } finally {
      if (!answered && status() !== 'stopped') handBack(event as Command | Filed);
    }
  }

  function ask(event: AgentEvent): Turn {
    try {
      if (!guest) throw new GuestFault('threw', 'There is no guest to take a turn.');
      const answer = parseTurn(guest.turn(JSON.stringify(event)));
      write({ event, effects: answer.effects, wake: answer.wake });
      return answer;
    } catch (thrown) {
      write({ event, failed: String(thrown) });
      throw thrown;
    }
  }

  function perform(effect: Effect): void {
    assertPerformable(effect);
    switch (effect.type) {
      case 'save':
        store.save(effect.slot, Buffer.from(effect.vault, 'base64'));
        if (store.rollback === 'counter') store.setCounter?.(effect.counter);
        break;
      case 'send':
        send(effect);
        break;
      case 'enforce':
        enforce(effect);
        break;
      case 'log':
        syslog.write(effect);
        break;
      case 'trap':
        rooms.snmp?.trap(effect);
        break;
      case 'answer':
        options.onAnswer(effect);
        break;
      case 'config':
        store.saveConfig(effect.lines);
        break;
      case 'peer':
        rooms.peer?.send(Buffer.from(effect.body, 'base64'));
        break;
      case 'read': {
        const { session, path, purpose, most } = effect;
        setOut();
        const bytes = rooms.files?.read(path, Math.min(most, READ_LIMIT)) ?? null;
        queue.unshift({ type: 'file', session, path, purpose, content: bytes && base64(bytes) });
        break;
      }
      case 'write': {
        const { session, path, purpose } = effect;
        setOut();
        const done = rooms.files?.write(path, Buffer.from(effect.content, 'base64')) ?? false;
        queue.unshift({ type: 'written', session, path, purpose, done });
        break;
      }
    }
  }

  function setOut(): void {
    if (++errands > ERRANDS_MOST) throw new GuestFault('bad-answer', 'Too many files are wanted at once.');
  }

  function send(effect: Send): void {
    const { id } = effect;
    if (flights.has(id)) throw new GuestFault('bad-answer', `Send ${id} is still under way.`);
    if (flights.size === FLIGHTS_MOST) throw new GuestFault('bad-answer', 'Too many sends are under way.');
    const end = (outcome: Outcome): void => {
      if (flights.get(id) !== cancelTimeout) return;
      cancelTimeout();
      flights.delete(id);
      queue.push({ ...outcome, id });
      pump();
    };
    const cancelTimeout = alarms.set(clock.now().up + effect.within, () =>
      end({ type: 'lost', id, reason: 'timeout' }),
    );
    flights.set(id, cancelTimeout);
    transport.send(effect, end);
  }

  /** A table that would lock out its own cure is refused whole; the one in force stays. */
  function enforce({ gates }: Enforce): void {
    try {
      assertCurable(gates);
    } catch (thrown) {
      report(3, 'GATES_REFUSED', `Gate table refused, the former one stays in force: ${String(thrown)}`);
      return;
    }
    rooms.enforcer.enforce(gates);
  }

  function wakeAt(wake: number | null): void {
    cancelWake();
    if (wake === null) return;
    // Never twice in the same millisecond: a guest that always wants more shall not stop the clock.
    cancelWake = alarms.set(Math.max(Math.ceil(wake), clock.now().up + 1), () => {
      queue.push({ type: 'tick' });
      pump();
    });
  }

  function fail(thrown: unknown): void {
    if (status() === 'stopped') return;
    drop();
    const { up } = clock.now();
    failures = up - bootedAt >= recovery.steadyAfter ? 1 : failures + 1;
    const down = failures >= recovery.giveUpAfter;
    const delay = failures === 1 ? 0 : Math.min(recovery.lastDelay, recovery.firstDelay * 2 ** (failures - 2));
    current = down ? 'down' : delay === 0 ? 'booting' : 'waiting';
    // What was meant for the old context is void; what the box said still holds, if anyone is there to hear it.
    const voided = queue;
    queue = [];
    const kept = voided.filter((one): one is Occurrence => !VOID.includes(one.type));
    for (const one of voided) if (one.type === 'file' || one.type === 'written') handBack(one);
    for (const occurrence of kept) accept(occurrence);
    if (down) {
      report(
        2,
        'AGENT_DOWN',
        `Licensing agent stays down after ${failures} failures, gates unchanged: ${String(thrown)}`,
      );
      return;
    }
    report(3, 'AGENT_RESTARTED', `Licensing agent given up and booted again: ${String(thrown)}`);
    if (delay === 0) boot();
    else alarms.set(up + delay, boot);
  }

  function drop(): void {
    guest?.dispose();
    guest = null;
    cancelWake();
    for (const cancel of flights.values()) cancel();
    flights.clear();
    transport.cancel();
  }

  function submit(occurrence: Occurrence): void {
    accept(occurrence);
    pump();
  }

  function accept(occurrence: Occurrence): void {
    if (status() === 'up' || status() === 'booting') queue.push(occurrence);
    else if (occurrence.type === 'command') handBack(occurrence);
    else if (occurrence.type === 'usage') lastUsage = occurrence;
    else if (occurrence.type === 'role') role = { role: occurrence.role, peer: occurrence.peer };
  }

  /** Every command is answered; without an agent the box goes on by itself, so that its management never hangs on us. */
  function handBack(one: QueuedCommand | Filed, text = '% The licensing agent is not running.'): void {
    // What waits for a file was the agent's command: the box has no other answer to it.
    const command = one.type === 'command';
    const { session } = one;
    const mode = command ? one.mode : 'exec';
    options.onAnswer({ type: 'answer', session, handled: !command, text, mode });
  }

  function report(severity: number, mnemonic: string, text: string): void {
    const line = `%${HOST_FACILITY}-${severity}-${mnemonic}: ${text}`;
    syslog.write({ type: 'log', severity, facility: HOST_FACILITY, mnemonic, text, line });
  }

  function write(line: { readonly event: AgentEvent } & (Turn | { readonly failed: string })): void {
    if (!record) return;
    const blanked = record.blank && line.event.type === 'boot';
    record.write(JSON.stringify(blanked ? { ...line, event: { ...line.event, seed: ZEROS, deviceKey: ZEROS } } : line));
  }

  record?.write(
    JSON.stringify({ abi: ABI_VERSION, version: record.version, engine: record.engine, blanked: record.blank }),
  );
  boot();
  return {
    get status() {
      return current;
    },
    submit,
    idle: () => (status() === 'booting' || busy ? new Promise(resolve => waiters.push(resolve)) : Promise.resolve()),
    stop() {
      if (status() === 'stopped') return;
      current = 'stopped';
      drop();
      alarms.clear();
      queue = [];
      for (const resolve of waiters.splice(0)) resolve();
    },
  };
}

/** Characters of a command line. A longer one is not the agent's: it never costs a turn, nor the guest's memory. */
export const LINE_LIMIT = 4096;
const TOO_LONG = `% The line is too long for the licensing agent: at most ${LINE_LIMIT} characters.`;

const HOST_FACILITY = 'SMART_HOST';
const ZEROS = Buffer.alloc(32).toString('base64');
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** Sends under way at a time, and files wanted for one event: more, and a guest could fill the memory of its host. */
const FLIGHTS_MOST = 32;
const ERRANDS_MOST = 16;

/** What is void once the context that wanted it is gone. */
const VOID: readonly string[] = ['tick', 'reply', 'lost', 'file', 'written'];

function parseTurn(text: string): Turn {
  let turn: unknown;
  try {
    turn = JSON.parse(text);
  } catch {
    throw new GuestFault('bad-answer', 'The answer is not JSON.');
  }
  if (!isTurn(turn)) throw new GuestFault('bad-answer', 'The answer is not {effects, wake} of this ABI.');
  return turn;
}

function isTurn(value: unknown): value is Turn {
  if (typeof value !== 'object' || value === null) return false;
  const { effects, wake } = value as Partial<Record<keyof Turn, unknown>>;
  if (wake !== null && !Number.isFinite(wake)) return false;
  return Array.isArray(effects) && effects.every(isEffect);
}

const isEffect = (one: Partial<Effect> | null): boolean =>
  typeof one?.type === 'string' && Object.hasOwn(EFFECTS, one.type);

/** Any number of alarms over the one that a clock has to offer. */
function createAlarms(clock: Rooms['clock']) {
  type Alarm = { readonly up: number; readonly fn: () => void };
  const alarms = new Set<Alarm>();
  const arm = (): void => {
    const first = Math.min(...[...alarms].map(alarm => alarm.up));
    clock.wakeAt(Number.isFinite(first) ? first : null, ring);
  };
  const ring = (): void => {
    const { up } = clock.now();
    const due = [...alarms].filter(alarm => alarm.up <= up).sort((a, b) => a.up - b.up);
    for (const alarm of due) if (alarms.delete(alarm)) alarm.fn();
    arm();
  };
  return {
    set(up: number, fn: () => void): () => void {
      const alarm = { up, fn };
      alarms.add(alarm);
      arm();
      return () => {
        if (alarms.delete(alarm)) arm();
      };
    },
    clear(): void {
      alarms.clear();
      arm();
    },
  };
}
