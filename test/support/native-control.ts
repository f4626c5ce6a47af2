/**
 * The control socket of the native host for tests: test/native/control-bench.c in a process of its own, with a test in the
 * place of the agent; and clients that are real UNIX sockets.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { scratch } from './processes.ts';

type Json = Readonly<Record<string, unknown>>;

/** What comes, in order: taken as it comes, or waited for. */
class Inbox<T> {
  readonly #come: T[] = [];
  readonly #waiting: ((one: T | null) => void)[] = [];
  #ended = false;
  put(one: T): void {
    const first = this.#waiting.shift();
    if (first) first(one);
    else this.#come.push(one);
  }
  end(): void {
    this.#ended = true;
    for (const first of this.#waiting.splice(0)) first(null);
  }
  /** Null: there comes no more. */
  take(): Promise<T | null> {
    const one = this.#come.shift();
    if (one !== undefined) return Promise.resolve(one);
    return this.#ended ? Promise.resolve(null) : new Promise(resolve => this.#waiting.push(resolve));
  }
}

function byLine(stream: NodeJS.ReadableStream, line: (line: string) => void): void {
  let unread = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (unread + chunk).split('\n');
    unread = lines.pop()!;
    for (const one of lines) line(one);
  });
}

const running = new Set<ChildProcess>();
/** Ends what a test that failed left running; for `test.after`, or the test file would wait for it. */
export function endBenches(): void {
  for (const child of running) child.kill('SIGKILL');
}
process.on('exit', endBenches);

/** Runs a program to its end. */
export async function outcome(
  program: string,
  words: readonly string[],
  typed = '',
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(program, words, { env: { ...process.env, ...env } });
  running.add(child);
  const [said, told]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', chunk => said.push(chunk));
  child.stderr.on('data', chunk => told.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(typed);
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  running.delete(child);
  return { code, out: Buffer.concat(said).toString(), err: Buffer.concat(told).toString() };
}

export interface Bench {
  readonly socket: string;
  readonly gates: string;
  /** What it said before it was ready. */
  readonly told: readonly string[];
  /** What is said by it next: an occurrence that was handed in, or what became of a table. */
  next(): Promise<string>;
  /** A command that was handed in. */
  command(): Promise<{ readonly session: string; readonly mode: string; readonly line: string }>;
  answer(answer: Json): void;
  publish(topic: string, json: Json): void;
  enforce(gates: unknown): Promise<string>;
  /** It gets no time, and then some again. */
  freeze(): void;
  thaw(): void;
  /** Reads its script no more, and ends. */
  end(): Promise<number | null>;
  /** The power goes. */
  kill(): Promise<number | null>;
}

export async function openBench(
  build: string,
  directory = scratch(),
  { mode = '600', socket = join(directory, 'socket'), group = [] as readonly string[] } = {},
): Promise<Bench> {
  const gates = join(directory, 'gates.json');
  const child = spawn(join(build, 'control-bench'), [socket, gates, mode, ...group], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  const inbox = new Inbox<string>();
  let complaint = '';
  byLine(child.stdout, line => inbox.put(line));
  child.stderr.setEncoding('utf8').on('data', chunk => {
    complaint += chunk;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>(resolve =>
    child.once('close', code => {
      running.delete(child);
      inbox.end();
      resolve(code);
    }),
  );
  const next = async (): Promise<string> => {
    const line = await inbox.take();
    if (line === null) throw new Error(complaint.trim());
    return line;
  };
  const told: string[] = [];
  for (let line = await next(); line !== 'ready'; line = await next()) told.push(line);
  const act = (line: string): void => void child.stdin.write(`${line}\n`);
  return {
    socket,
    gates,
    told,
    next,
    command: async () => JSON.parse(await next()),
    answer: json => act(`answer ${JSON.stringify(json)}`),
    publish: (topic, json) => act(`publish ${topic} ${JSON.stringify(json)}`),
    async enforce(table) {
      act(`enforce ${JSON.stringify(table)}`);
      return next();
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async end() {
      child.stdin.end();
      const code = await ended;
      if (complaint !== '') throw new Error(complaint);
      return code;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

export interface Client {
  /** As it is, and nothing more. */
  write(bytes: string | Uint8Array): void;
  say(request: unknown): void;
  /** The next line; null: the daemon hung up. */
  hear(): Promise<Json | null>;
  ask(request: unknown): Promise<Json | null>;
  /** It says no more, but still listens. */
  finish(): void;
  /** It is gone. */
  leave(): void;
  /** It leaves what comes unread. */
  deafen(): void;
  listen(): void;
}

export async function openClient(path: string): Promise<Client> {
  const socket = connect({ path, allowHalfOpen: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const inbox = new Inbox<Json>();
  socket.on('error', () => {});
  socket.on('end', () => inbox.end()).on('close', () => inbox.end());
  byLine(socket, line => inbox.put(JSON.parse(line)));
  const say = (request: unknown): void => void socket.write(`${JSON.stringify(request)}\n`);
  return {
    write: bytes => void socket.write(bytes),
    say,
    hear: () => inbox.take(),
    ask(request) {
      say(request);
      return inbox.take();
    },
    finish: () => void socket.end(),
    leave: () => socket.destroy(),
    deafen: () => void socket.pause(),
    listen: () => void socket.resume(),
  };
}
