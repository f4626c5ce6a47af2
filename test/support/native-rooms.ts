/**
 * The rooms of the native host, as `Rooms`: the program rooms-bench (test/native/rooms-bench.c) in a process of its own. A
 * call waits for its reply, as the contract has it; what happens later comes when it comes, and nothing that was said
 * before a `cancel` or a `wakeAt` is taken for something said after it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Outcome, Rooms, Store } from '../../platform-shims/shim.ts';
import type { Gate } from '../../src/abi.ts';
import { scratch } from './processes.ts';

/** What rooms-bench opens; all but the last three are paths. */
export interface Options {
  readonly vault: string;
  /** An image, in place of the files of `vault`. */
  readonly flash?: string;
  readonly roots: string;
  readonly inventory: string;
  readonly files: string;
  readonly gates: string;
  readonly courier: string;
  readonly syslog: string;
  /** System calls that smart-agentd has no use for are forbidden, as they are in its own process. */
  readonly confine?: boolean;
}

export interface Call {
  readonly call: string;
  readonly number?: number;
  readonly path?: string;
  /** base64 */ readonly bytes?: string;
  readonly value?: unknown;
}
export type Reply = { readonly gives: unknown } | { readonly fails: string };

export interface NativeRooms extends Rooms {
  /** What is in force. */
  enforced(): readonly Gate[];
  /** Hands in a call, and does not wait. */
  ask(call: Call): void;
  /** The reply to the earliest call that has none yet; null: the process is gone. */
  reply(): Reply | null;
  kill(): void;
  /** Ends the process, if it still runs; rejects where it ended in any other way than by this signal, or rightly by it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

const children = new Set<ChildProcess>();
/** Ends what a test that failed left running; for `test.after`, or the test file would wait for it. */
export function endRooms(): void {
  for (const child of children) child.kill('SIGKILL');
}

export function nativeRooms(build: string, options: Options): NativeRooms {
  const [requests, replies] = [pipe(), pipe()];
  const child = spawn(join(build, 'rooms-bench'), [JSON.stringify(options)], {
    stdio: [requests.read, replies.write, 'inherit', 'pipe'],
  });
  children.add(child);
  closeSync(requests.read);
  closeSync(replies.write);
  const line = reader(replies.read);
  const ended = new Promise<number | string>(resolve =>
    child.once('exit', (code, signal) => {
      children.delete(child);
      resolve(code ?? signal ?? 'unknown');
    }),
  );

  let asked = 0;
  const ask = (call: Call): void => {
    const bytes = Buffer.from(`${JSON.stringify(call)}\n`);
    for (let done = 0; done < bytes.length; ) done += writeSync(requests.write, bytes, done);
    asked++;
  };
  const reply = (): Reply | null => {
    const text = line();
    return text === null ? null : JSON.parse(text);
  };
  /** The number of the call comes with what it gives. */
  const call = (name: string, brings: Omit<Call, 'call'> = {}): unknown => {
    ask({ call: name, ...brings });
    const answer = reply();
    if (answer === null) throw new Error(`rooms-bench ended in ${name}.`);
    if ('fails' in answer) throw new Error(answer.fails);
    return answer.gives;
  };

  const flights = new Map<number, { readonly since: number; readonly done: (outcome: Outcome) => void }>();
  let cancelled = 0;
  let alarm = { since: Number.POSITIVE_INFINITY, ring: () => {} };
  const later = child.stdio[3] as Readable;
  createInterface(later).on('line', text => {
    const { after, ring, outcome } = JSON.parse(text) as Later;
    if (ring && after >= alarm.since) alarm.ring();
    if (!outcome) return;
    const flight = flights.get(outcome.id);
    if (!flight) throw new Error(`An outcome of a send that there never was: ${text}`);
    if (after >= cancelled || flight.since > cancelled) flight.done(outcome);
  });

  return {
    inventory: { read: () => call('inventory.read') as ReturnType<Rooms['inventory']['read']> },
    store: {
      load: () => [bytes(call('store.load', { number: 0 })), bytes(call('store.load', { number: 1 }))],
      save: (number, vault) => void call('store.save', { number, bytes: base64(vault) }),
      rollback: call('store.rollback') as Store['rollback'],
      deviceKey: () => bytes(call('store.deviceKey'))!,
      roots: () => bytes(call('store.roots'))!,
      loadConfig: () => call('store.loadConfig') as readonly string[],
      saveConfig: value => void call('store.saveConfig', { value }),
    },
    syslog: { write: value => void call('syslog.write', { value }), close: () => {} },
    transport: {
      send(value, done) {
        flights.set(value.id, { since: asked + 1, done });
        call('transport.send', { value });
      },
      cancel() {
        call('transport.cancel');
        cancelled = asked;
      },
    },
    enforcer: { enforce: value => void call('enforcer.enforce', { value }) },
    files: {
      read: (path, number) => bytes(call('files.read', { path, number })),
      write: (path, text) => call('files.write', { path, bytes: base64(text) }) === true,
    },
    clock: {
      now: () => call('clock.now') as ReturnType<Rooms['clock']['now']>,
      wakeAt(up, ring) {
        alarm = { since: asked + 1, ring };
        // Below zero there is no alarm: what is over is over at 0, too, as loop.c has it.
        call('clock.wakeAt', { number: up === null ? -1 : Math.max(0, up) });
      },
    },
    seed: () => bytes(call('seed'))!,
    enforced: () => call('enforcer.table') as readonly Gate[],
    ask,
    reply,
    kill: () => void child.kill('SIGKILL'),
    async end(signal) {
      child.kill(signal);
      const how = await ended;
      later.destroy();
      closeSync(requests.write);
      closeSync(replies.read);
      if (how !== (signal === 'SIGKILL' ? signal : 0)) throw new Error(`rooms-bench ended with ${how}.`);
    },
  };
}

/** What happened after so many calls. */
interface Later {
  readonly after: number;
  readonly ring?: true;
  readonly outcome?: Outcome;
}

/** A pipe whose ends are blocking, which those that Node makes for a child are not. */
function pipe(): { readonly read: number; readonly write: number } {
  const path = join(scratch(), 'pipe');
  execFileSync('mkfifo', [path]);
  // Neither end can be opened alone.
  const both = openSync(path, constants.O_RDWR);
  const ends = { read: openSync(path, constants.O_RDONLY), write: openSync(path, constants.O_WRONLY) };
  closeSync(both);
  unlinkSync(path);
  return ends;
}

/** Lines, one for each call; null at the end, whatever is left of one. */
function reader(file: number): () => string | null {
  const piece = Buffer.alloc(64 * 1024);
  let unread = Buffer.alloc(0);
  return () => {
    for (;;) {
      const end = unread.indexOf('\n');
      if (end >= 0) {
        const text = unread.toString('utf8', 0, end);
        unread = unread.subarray(end + 1);
        return text;
      }
      const got = readSync(file, piece);
      if (got === 0) return null;
      unread = Buffer.concat([unread, piece.subarray(0, got)]);
    }
  };
}

const base64 = (one: Uint8Array): string => Buffer.from(one).toString('base64');
const bytes = (given: unknown): Uint8Array | null =>
  given === null ? null : new Uint8Array(Buffer.from(String(given), 'base64'));
