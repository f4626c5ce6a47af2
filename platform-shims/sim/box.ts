/**
 * An emulated box, whole: clock, flash, network and the kit of a platform around a guest, driven by the same loop as a
 * real box. The same seed and the same calls give the same bytes; nothing happens but by a call, and no real clock is read.
 * It never helps the agent: what a platform would not say, it does not say.
 */
import type { AgentEvent, Answer, Effect, Gate, Inventory, Log, Trap, Turn } from '../../src/abi.ts';
import { fromBase64 } from '../../src/lib/base64.ts';
import { createHost, type Host, type HostOptions, type Recording } from '../loop.ts';
import type { Guest, GuestFactory, Occurrence, PeerRoom, Rooms, Store } from '../shim.ts';
import { createChance } from './chance.ts';
import { createClock, type SimClock } from './clock.ts';
import { createFlash, PowerCut, type SimFlash } from './flash.ts';
import { type Equipment, type Kit, type Platform, STARTUP } from './kit.ts';
import { KITS } from './kits.ts';
import { createNetwork, type FaultRates, type Post, type Sent, type SimNetwork } from './network.ts';
import { createTime, type SimTime } from './time.ts';

/** A host in place of createHost: one with guests of its own. It tells each turn, both sides as JSON, before it performs it. */
export type HostMaker = (options: HostOptions, told: (event: string, answer: string) => void) => Host;

export interface BoxOptions {
  readonly seed: number;
  readonly personality?: string;
  readonly release?: string;
  readonly serial?: string;
  /** Makes a guest, at once: a promise leaves the box booting until it is awaited (`idle`). */
  readonly guest: GuestFactory;
  readonly host?: HostMaker;
  /** Who answers at the far end of the network. */
  readonly post: Post;
  /** The trust anchor in the firmware, base64. */
  readonly roots: string;
  /** True time at the beginning, ms since 1970; or a time shared with other boxes. */
  readonly start?: number;
  readonly time?: SimTime;
  readonly rollback?: Store['rollback'];
  /** One of two supervisors of a chassis (pair.ts): its name, the way to the other one, and what it sees of the chassis. */
  readonly supervisor?: {
    readonly name: string;
    readonly peer: PeerRoom;
    readonly seen: (inventory: Inventory) => Inventory;
    readonly shared?: Equipment;
  };
  /** Probabilities of network faults; none are drawn without. */
  readonly faults?: FaultRates;
  /** The startup configuration of a box that comes out of its carton; by default the load that the platform's guide shows. */
  readonly startup?: string;
  readonly record?: Recording;
  /** Sees every turn before its effects are performed. */
  readonly onEvent?: (trace: Trace) => void;
  readonly onLog?: (log: Log) => void;
  readonly onSent?: (sent: Sent) => void;
}

/** One turn of the guest: the how-manieth of this box, and what it was. */
export interface Trace {
  readonly index: number;
  readonly event: AgentEvent;
  readonly turn: Turn;
}

export interface Box {
  readonly time: SimTime;
  readonly clock: SimClock;
  readonly flash: SimFlash;
  readonly network: SimNetwork;
  /** Hardware, shell and steering. */
  readonly platform: Platform;
  /** What a port would hand to the loop. */
  readonly rooms: Rooms;
  readonly powered: boolean;
  readonly status: Host['status'] | 'off';
  /** The gates in force. */
  readonly gates: readonly Gate[];
  /** All log messages and notifications of this box, over all its boots. */
  readonly logs: readonly Log[];
  readonly traps: readonly Trap[];
  /** All effects, each with the index of its turn. */
  readonly effects: readonly { readonly event: number; readonly effect: Effect }[];
  /** Files of the servers around: what `copy tftp: ...` finds. */
  readonly remote: Map<string, string>;
  readonly prompt: string;

  /** Power-on. */
  boot(): void;
  /** The power goes, now. */
  powerCut(): void;
  /** Off and on again. */
  reboot(): void;
  /** Types a line at the console (or in another session); gives what it prints. Log lines are in `logs`. */
  type(line: string, session?: string): string;
  promptOf(session: string): string;
  advance(ms: number): void;
  link(state: 'up' | 'down'): void;
  /** Facts may have changed: they are pushed if they did. */
  changed(): void;
  /** Hardware came or went. */
  moved(): void;
  /** Hands the agent what happened, as the platform would. */
  tell(occurrence: Occurrence): void;
  /** Pushes the platform's facts, as it does every hour and on every change. */
  usage(): void;
  /** For guests that are promises: resolves when the agent has come up, or given up. */
  idle(): Promise<void>;
}

const HOUR = 3_600_000;

/** `bootflash:ack.txt` and `flash:/ack.txt` are the same file. */
export const fileName = (path: string): string => path.replace(/^(bootflash|flash|disk0|harddisk):\/*/i, '');

/** A box as it comes out of its carton, switched off. */
export function createBox(options: BoxOptions): Box {
  const { seed, personality = 'cbr8', rollback = 'counter' } = options;
  const kit = kitOf(personality);
  const { serial = kit.serial, supervisor } = options;
  let { release = kit.release } = options;
  const time = options.time ?? createTime(options.start ?? kit.start);
  const chance = createChance(`${seed}/${serial}${supervisor ? `/${supervisor.name}` : ''}`);
  const bootChance = chance.fork('boot');
  const logs: Log[] = [];
  const traps: Trap[] = [];
  const effects: { readonly event: number; readonly effect: Effect }[] = [];
  const remote = new Map<string, string>();
  const record = options.record && oneHeader(options.record);
  let host: Host | null = null;
  let gates: readonly Gate[] = [];
  let answer: Answer | null = null;
  /** Questions of the agent that stand in the place of a prompt, by session. */
  const questions = new Map<string, { readonly prompt: string; readonly mode: string }>();
  let turns = 0;
  let bootLog = 0;
  let lastSamples = '';
  let cancelHourly = () => {};

  const clock = createClock(time);
  const flash = createFlash({
    deviceKey: chance.fork('device key').bytes(32),
    roots: fromBase64(options.roots) ?? new Uint8Array(0),
    rollback,
    onPowerFailed: powerCut,
  });
  const network = createNetwork({
    time,
    chance: chance.fork('network'),
    post: (body, url) => platform.obstacle?.(url) ?? options.post(body, url),
    client: () => platform.shell.httpClient?.(),
    ...(options.onSent && { onSent: options.onSent }),
  });
  network.rates(options.faults ?? {});
  const rooms: Rooms = {
    inventory: { read: inventory },
    ...(supervisor && { peer: supervisor.peer }),
    store: flash,
    snmp: { trap: trap => void (flash.powered && traps.push(trap)) },
    syslog: {
      write(log) {
        if (!flash.powered) return;
        logs.push(log);
        options.onLog?.(log);
      },
      close() {},
    },
    transport: network,
    files: {
      read(path, most) {
        const text = flash.files.get(fileName(path));
        const bytes = text === undefined ? null : Buffer.from(text, 'utf8');
        return bytes === null || bytes.length > most ? null : bytes;
      },
      write(path, bytes) {
        if (!flash.powered || platform.full === true) return false;
        flash.files.set(fileName(path), Buffer.from(bytes).toString('utf8'));
        return true;
      },
    },
    enforcer: {
      enforce(table) {
        gates = table;
        platform.gated?.();
      },
    },
    clock,
    seed: () => bootChance.bytes(32),
  };
  const platform = kit.make({
    get release() {
      return release;
    },
    install(other) {
      release = other;
    },
    serial,
    ...(supervisor?.shared && { shared: supervisor.shared }),
    files: flash.files,
    remote,
    moment: clock.now,
    reachable: () => network.up,
    logLines: () => logs.slice(bootLog).map(log => log.line),
    reload: reboot,
    gates: () => gates,
    agentConfig: () => (flash.powered ? flash.loadConfig() : []),
    after: time.after,
    tell: changed,
    agent(session, mode, line) {
      answer = null;
      submit({ type: 'command', session, mode, line });
      // A question is no mode of the command line: whoever answers it stands where he stood.
      return questions.has(session) ? { ...answer!, mode } : answer;
    },
  });
  const { equipment, shell } = platform;
  flash.files.set(STARTUP, options.startup ?? platform.startup());
  flash.powerOff();

  function makeGuest(): Guest | Promise<Guest> {
    if (!flash.powered) throw new PowerCut();
    const made = options.guest();
    return made instanceof Promise ? made.then(watched) : watched(made);
  }

  const watched = (guest: Guest): Guest => ({
    turn(event) {
      const said = guest.turn(event);
      note(event, said);
      return said;
    },
    dispose: () => guest.dispose(),
  });

  function note(event: string, said: string): void {
    let turn: Turn;
    try {
      turn = JSON.parse(said) as Turn;
      for (const effect of turn.effects) effects.push({ event: turns, effect });
    } catch {
      return; // No answer of this ABI: the loop says so.
    }
    options.onEvent?.({ index: turns++, event: JSON.parse(event) as AgentEvent, turn });
  }

  function inventory(): Inventory {
    return supervisor ? supervisor.seen(equipment.read()) : equipment.read();
  }

  function boot(): void {
    if (host) throw new Error('The box is on.');
    flash.powerOn();
    clock.restart();
    gates = [];
    bootLog = logs.length;
    flash.saveConfig(shell.boot(flash.files.get(STARTUP) ?? ''));
    const make: HostMaker = options.host ?? createHost;
    const fresh: HostOptions = {
      guest: makeGuest,
      rooms,
      facts: {
        personality,
        release,
        get hostname() {
          return shell.hostname;
        },
      },
      onAnswer(given) {
        answer = given;
        const { session, prompt, mode } = given;
        if (prompt === undefined) questions.delete(session);
        else questions.set(session, { prompt, mode });
      },
      ...(record && { record }),
    };
    host = make(fresh, note);
    // The first save of a boot may already have been torn.
    if (!flash.powered) {
      powerCut();
      return;
    }
    lastSamples = '';
    usage();
    hourly();
  }

  function hourly(): void {
    cancelHourly = time.after(HOUR, () => {
      hourly();
      usage();
    });
  }

  function powerCut(): void {
    flash.powerOff();
    questions.clear();
    cancelHourly();
    host?.stop();
    host = null;
  }

  function reboot(): void {
    if (host) powerCut();
    boot();
  }

  function submit(occurrence: Occurrence): void {
    host?.submit(occurrence);
  }

  function usage(): void {
    const samples = equipment.samples();
    lastSamples = JSON.stringify(samples);
    submit({ type: 'usage', samples });
    tell();
  }

  function changed(): void {
    if (!host) return;
    if (JSON.stringify(equipment.samples()) !== lastSamples) usage();
    else tell();
  }

  function tell(): void {
    for (const fact of platform.facts?.() ?? []) submit(fact);
  }

  function type(line: string, session = 'console'): string {
    if (!host) throw new Error('The box is off.');
    const { hostname } = shell;
    const text = reply(line, session) ?? shell.type(line, session);
    if (shell.hostname !== hostname) submit({ type: 'inventory', inventory: inventory(), hostname: shell.hostname });
    changed();
    return host ? text : '';
  }

  /** What is printed after the answer to a question; null: none is open. */
  function reply(line: string, session: string): string | null {
    const question = questions.get(session);
    if (question === undefined) return null;
    answer = null;
    submit({ type: 'command', session, mode: question.mode, line });
    return (answer as Answer | null)?.text ?? '';
  }

  const promptOf = (session: string): string => questions.get(session)?.prompt ?? shell.prompt(session);

  function moved(): void {
    submit({ type: 'inventory', inventory: inventory() });
    changed();
  }

  return {
    time,
    clock,
    flash,
    network,
    platform,
    rooms,
    get powered() {
      return host !== null;
    },
    get status() {
      return host?.status ?? 'off';
    },
    get gates() {
      return gates;
    },
    logs,
    traps,
    effects,
    remote,
    get prompt() {
      return promptOf('console');
    },
    boot,
    powerCut,
    reboot,
    type,
    promptOf,
    advance: time.advance,
    link: network.link,
    changed,
    moved,
    tell: submit,
    usage,
    idle: () => host?.idle() ?? Promise.resolve(),
  };
}

function kitOf(personality: string): Kit {
  const kit = KITS[personality];
  if (kit === undefined) throw new Error(`No platform is emulated for the personality '${personality}'.`);
  return kit;
}

/** A box is recorded over all its boots in one file, so the header is written once. */
function oneHeader(record: Recording): Recording {
  let begun = false;
  return {
    ...record,
    write(line) {
      if (!begun || line.startsWith('{"event"')) record.write(line);
      begun = true;
    },
  };
}
