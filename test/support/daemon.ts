/** A box that runs smart-agentd, for tests: its files, the words that start it, its socket. Everything is on this machine. */
import { connect } from 'node:net';
import { join } from 'node:path';
import { boxFile, type Running, scratch, startProgram, until } from './processes.ts';

/** Where messages go that shall never arrive. */
export const NOBODY = 'http://127.0.0.1:9/';

export interface DaemonBox {
  readonly home: string;
  readonly vault: string;
  readonly socket: string;
  readonly serial: string;
  /** The options of `smart-agentd`; of `smart-agent run`, too, but for the socket. An option of '' is left out. */
  words(change?: Readonly<Record<string, string>>, ...more: readonly string[]): readonly string[];
  start(
    change?: Readonly<Record<string, string>>,
    more?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<Running>;
  /** Asks its socket, in order, in one connection. */
  ask(...requests: readonly object[]): Promise<readonly Said[]>;
  /** What `show` and the like print. */
  typed(line: string, mode?: string): Promise<string>;
}
/** What comes over the socket. */
export type Said = Readonly<Record<string, unknown>>;

let boxes = 0;

/** Each has a serial number of its own: an authority knows a box by that. */
export function daemonBox(build: string, roots: string, authority = NOBODY): DaemonBox {
  const home = scratch();
  const serial = `FXS1739Q${100 + boxes++}`;
  const vault = join(home, 'vault');
  const socket = join(home, 'socket');
  const given = {
    ...{ '--hostname': 'cmts', '--roots': roots, '--vault': vault, '--inventory': boxFile(home, serial) },
    ...{ '--authority': authority, '--socket': socket },
  };
  const words: DaemonBox['words'] = (change = {}, ...more) => [
    ...Object.entries({ ...given, ...change })
      .filter(([, value]) => value !== '')
      .flat(),
    ...more,
  ];
  const ask: DaemonBox['ask'] = (...requests) => asked(socket, requests);
  return {
    home,
    vault,
    socket,
    serial,
    words,
    start: (change, more = [], env = {}) =>
      startProgram(join(build, 'smart-agentd'), words(change, ...more), 'deaf', env),
    ask,
    typed: async (line, mode = 'exec') => String((await ask({ type: 'command', mode, line }))[0]?.text),
  };
}

/** Runs it to its end. */
export async function ended(starting: Promise<Running>) {
  const running = await starting;
  return { code: await running.end, out: running.out, err: running.err };
}

/** Waits until this stands in what it printed. */
export const said = (running: Running, text: string): Promise<void> =>
  until(
    `"${text}" in:\n${running.err}${running.out}`,
    () => (running.err + running.out).includes(text) || running.ended,
  );

/** Ends it as an operator does. */
export const stop = (running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> => {
  running.signal(signal);
  return running.end;
};

/** What happens, from now on, on these topics. */
export async function watching(socket: string, ...to: readonly string[]): Promise<readonly Said[]> {
  const heard: Said[] = [];
  let text = '';
  const peer = connect(socket).setEncoding('utf8').unref();
  peer.on('error', () => {});
  peer.on('data', (chunk: string) => {
    const lines = (text + chunk).split('\n');
    text = lines.pop() ?? '';
    heard.push(...lines.map(line => JSON.parse(line) as Said));
  });
  peer.write(`${JSON.stringify({ type: 'subscribe', to })}\n`);
  await until('a subscription', () => heard.some(one => one.type === 'subscribed'));
  return heard;
}

function asked(socket: string, requests: readonly object[]): Promise<readonly Said[]> {
  return new Promise((resolve, reject) => {
    const answers: Said[] = [];
    const peer = connect(socket, () => peer.write(requests.map(one => `${JSON.stringify(one)}\n`).join('')));
    let text = '';
    peer.setTimeout(20_000, () => peer.destroy(new Error('The daemon does not answer.')));
    peer.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (text + chunk).split('\n');
      text = lines.pop() ?? '';
      answers.push(...lines.map(line => JSON.parse(line) as Said));
      if (answers.length >= requests.length) peer.destroy();
    });
    peer.on('error', reject);
    peer.on('close', () => resolve(answers));
  });
}
