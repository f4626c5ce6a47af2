/**
 * The native host as a `Host`: `smart-agent-rig` runs the loop in C, and the rooms stay here. Whatever the loop asks is answered
 * before this goes on, over two named pipes that are read and written without waiting for anything else: so an emulated box
 * does not see which host it has. It decides nothing; a process for each power-on.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, type HostOptions, RECOVERY, type Status } from '../platform-shims/loop.ts';
import type { Limits } from '../platform-shims/quickjs/sandbox.ts';
import type { Occurrence, Outcome } from '../platform-shims/shim.ts';
import type { Answer, Effect, Gate, Log, Send, Trap } from '../src/abi.ts';
import { ABI_VERSION } from '../src/version.ts';

export interface NativeHostOptions extends Omit<HostOptions, 'guest'> {
  /** Runs the rig: its path, or an emulator of its processor, and the path. */
  readonly command: readonly string[];
  /** A file with another bundle than the one that is compiled in. */
  readonly bundle?: string;
  readonly limits?: Partial<Limits>;
  /** Each turn that gave an answer: both as JSON. */
  readonly onTurn?: (event: string, answer: string) => void;
  /** A context is booted. */
  readonly onBoot?: () => void;
  /** What the host said of itself before it was stopped. */
  readonly onEnd?: (figures: Figures) => void;
  /** Why the context that runs shall be given up at the next event; null: it shall not. */
  readonly unwanted?: () => string | null;
}

/** What the rig says of itself. */
export interface Figures {
  /** Interrupt ticks of the last turn, and of all turns. */
  readonly fuel: number;
  readonly burned: number;
  readonly heap: number;
  readonly heapMost: number;
  readonly failures: number;
  readonly engine: string;
}

export function nativeHost(options: NativeHostOptions): Host {
  const { rooms, facts, record, recovery: given } = options;
  const { clock, store, syslog, transport } = rooms;
  const pipes = openPipes(options.command);
  const waiting: object[] = [];
  let status: Status = 'booting';
  let opened = false;
  let driving = false;
  let hostname = facts.hostname;

  /** What the loop asks, by name; what is thrown is a failure of the room. */
  const asked: Readonly<Record<string, (value: never) => unknown>> = {
    askNow: () => clock.now(),
    askInventory: () => rooms.inventory.read(),
    askVault: (slot: 0 | 1) => encoded(store.load()[slot]),
    askSave: ({ slot, vault }: { slot: 0 | 1; vault: string }) => void store.save(slot, Buffer.from(vault, 'base64')),
    askCounter: () => store.counter?.() ?? null,
    askSetCounter: (value: number) => store.setCounter?.(value),
    askDeviceKey: () => encoded(store.deviceKey()),
    askRoots: () => encoded(store.roots()),
    askConfig: () => store.loadConfig(),
    askSaveConfig: (lines: readonly string[]) => store.saveConfig(lines),
    askEnforce: (gates: readonly Gate[]) => rooms.enforcer.enforce(gates),
    askRead: ({ path, most }: { path: string; most: number }) => encoded(rooms.files?.read(path, most)),
    askWrite: ({ path, content }: { path: string; content: string }) =>
      rooms.files?.write(path, Buffer.from(content, 'base64')) ?? false,
    askRole: () => rooms.peer?.role(),
    askPairKey: () => encoded(rooms.peer?.key()),
    askSeed: () => {
      options.onBoot?.();
      return encoded(rooms.seed());
    },
  };
  /** What it tells. */
  const told: Readonly<Record<string, (value: never) => void>> = {
    wake: (up: number | null) => clock.wakeAt(up, () => happen({ ring: true })),
    log: (log: Log) => syslog.write(log),
    answer: (answer: Answer) => options.onAnswer(answer),
    send: ({ flight, ...send }: Omit<Send, 'type'> & { flight: number }) =>
      transport.send({ type: 'send', ...send }, (outcome: Outcome) => happen({ outcome: { ...outcome, flight } })),
    cancel: () => transport.cancel(),
    peer: (body: string) => rooms.peer?.send(Buffer.from(body, 'base64')),
    trap: (trap: Trap) => rooms.snmp?.trap(trap),
    record: (line: Recorded) => {
      if ('effects' in line) {
        const { event, effects, wake } = line;
        options.onTurn?.(JSON.stringify(event), JSON.stringify({ effects, wake }));
      }
      record?.write(JSON.stringify(line));
    },
    figures: (figures: Figures) => options.onEnd?.(figures),
  };

  /** Tells the loop what happened, and serves it until it has nothing more to do. */
  function drive(happened: object): void {
    const within = driving;
    driving = true;
    pipes.write(JSON.stringify(happened));
    for (;;) {
      const [name, value] = Object.entries(JSON.parse(pipes.read()) as object)[0]!;
      const asking = asked[name];
      if (name === 'idle') {
        if (status !== 'stopped') status = value as Status;
        driving = within;
        return;
      }
      if (asking) {
        const answer = JSON.stringify(answerTo(asking, value as never));
        if (opened) tellAll();
        pipes.write(answer);
      } else if (status !== 'stopped') told[name]!(value as never);
    }
  }

  function answerTo(asking: (value: never) => unknown, value: unknown): unknown {
    try {
      const answer = status === 'stopped' ? null : asking(value as never);
      return status === 'stopped' ? { stop: true } : (answer ?? null);
    } catch (thrown) {
      return status === 'stopped' ? { stop: true } : { failed: (thrown as Error).message };
    }
  }

  /** What happens in the middle of something is told before the next answer, and at its end. */
  function happen(happened: object): void {
    waiting.push(happened);
    if (!driving) catchUp();
  }

  function tellAll(): void {
    for (let next = waiting.shift(); next && status !== 'stopped'; next = waiting.shift()) {
      if (facts.hostname !== hostname) {
        hostname = facts.hostname;
        drive({ rename: hostname });
      }
      const unwanted = options.unwanted?.();
      if (unwanted) drive({ giveUp: unwanted });
      drive(next);
    }
  }

  function catchUp(): void {
    tellAll();
    if (status === 'stopped') pipes.close();
  }

  record?.write(
    JSON.stringify({ abi: ABI_VERSION, version: record.version, engine: record.engine, blanked: record.blank }),
  );
  const { steadyAfter, firstDelay, lastDelay, giveUpAfter } = { ...RECOVERY, ...given };
  drive({
    ...{ personality: facts.personality, release: facts.release, hostname },
    ...{ bundle: options.bundle, memory: options.limits?.memoryMax, stack: options.limits?.stackMax },
    ...{ fuel: options.limits?.fuel, recovery: [steadyAfter, firstDelay, lastDelay, giveUpAfter] },
    rooms: [
      'record',
      ...(record?.blank ? ['blank'] : []),
      ...(store.rollback === 'counter' ? ['counter'] : []),
      ...(rooms.files ? ['files'] : []),
      ...(rooms.peer ? ['peer'] : []),
      ...(rooms.snmp ? ['snmp'] : []),
    ],
  });
  opened = true;
  catchUp();
  return {
    get status() {
      return status;
    },
    submit: (occurrence: Occurrence) => happen({ submit: occurrence }),
    idle: () => Promise.resolve(),
    stop() {
      if (status === 'stopped') return;
      if (!driving && options.onEnd) drive({ figures: true });
      status = 'stopped';
      transport.cancel();
      clock.wakeAt(null, () => {});
      if (!driving) pipes.close();
    },
  };
}

type Recorded = { readonly event: unknown } & (
  | { readonly effects: readonly Effect[]; readonly wake: number | null }
  | { readonly failed: string }
);

const encoded = (bytes: Uint8Array | null | undefined): string | null =>
  bytes ? Buffer.from(bytes).toString('base64') : null;

/** Lines to a process and from it, each waited for. */
export function openPipes([program, ...words]: readonly string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'smart-agent-rig-'));
  const [into, out] = [join(directory, 'in'), join(directory, 'out')];
  execFileSync('mkfifo', [into, out]);
  // Held open both ways for a moment, so that no opening waits; then each end is one side's, and the other's death is its end.
  const held = [into, out].map(path => openSync(path, 'r+'));
  const [toIt, fromIt] = [openSync(into, 'w'), openSync(out, 'r')];
  const own = [openSync(into, 'r'), openSync(out, 'w')];
  const child = spawn(program!, words, { stdio: [own[0], own[1], 'inherit'] });
  child.on('error', () => {});
  // It ends with its input, and nobody waits for that.
  child.unref();
  for (const end of [...held, ...own]) closeSync(end);
  rmSync(directory, { recursive: true });
  const chunk = Buffer.alloc(1 << 16);
  let lines: string[] = [];
  let rest: Buffer[] = [];
  let open = true;
  const more = (): void => {
    const got = readSync(fromIt, chunk, 0, chunk.length, null);
    if (got === 0) throw new Error(`${program} has ended.`);
    const end = chunk.lastIndexOf(10, got - 1);
    if (end < 0) {
      rest.push(Buffer.from(chunk.subarray(0, got)));
      return;
    }
    lines = Buffer.concat([...rest, chunk.subarray(0, end)])
      .toString('utf8')
      .split('\n');
    rest = [Buffer.from(chunk.subarray(end + 1, got))];
  };
  return {
    write(line: string): void {
      const bytes = Buffer.from(`${line}\n`);
      for (let done = 0; done < bytes.length; ) done += writeSync(toIt, bytes, done);
    },
    read(): string {
      while (lines.length === 0) more();
      return lines.shift()!;
    },
    close(): void {
      if (!open) return;
      open = false;
      for (const end of [toIt, fromIt]) closeSync(end);
    },
  };
}
