/**
 * The story of a box that is killed again and again: any host that takes the options of `smart-agent run`, against
 * `smart-agent authority`, both in processes of their own, over real HTTP, with real files and a real syslog collector. The
 * first half of its lives it wants to register and never hears an answer, the second half it is registered.
 *
 * Between the box and the authority stands a recorder, which reads every request and, at that moment, the vault on disk.
 * What must hold in every life is in `lived` and `asked` below. The kills are drawn from a seed:
 * `SMART_AGENT_KILL_SEED=7 SMART_AGENT_KILLS=50 npx tsx test/tools/kill.test.ts`.
 */
import { type FSWatcher, mkdirSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createChance } from '../../platform-shims/sim/chance.ts';
import { remainingEvaluation } from '../../src/machines/evaluation.ts';
import type { State } from '../../src/state.ts';
import { decodeRequest } from '../../src/wire/message.ts';
import {
  boxFile,
  collector,
  endProcesses,
  pause,
  type Running,
  readVault,
  scratch,
  startAuthorityProcess,
  until,
  usageFile,
} from './processes.ts';

const seed = Number(process.env.SMART_AGENT_KILL_SEED ?? Date.now() % 1_000_000);
/** How long a request is waited for, ms. */
const PATIENCE = 10_000;
/** A machine too slow for all kills gets as many as fit. */
const LIMIT_MS = 6 * 60_000;
const US = 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3';

const chance = createChance(seed);
const delays = chance.fork('delays');
const home = scratch();
const vault = join(home, 'vault');
const authority = await startAuthorityProcess();
const syslog = await collector();
const recorder = createServer((asking, answering) => void record(asking, answering));
await new Promise<void>(resolve => recorder.listen(0, '127.0.0.1', resolve));
const token = await authority.admin('token', 'create', '--uses', '1');
await authority.admin('licence', 'set', US, '40');
mkdirSync(vault, { mode: 0o700 });

/** What was wrong, in words; nothing, one hopes. */
const wrongs: string[] = [];
/** Requests seen on the wire. */
let requests = 0;
let lastSequence = 0;
let withheld = true;
/** How long a box takes from its start to its first request, ms, as seen of late: kills are drawn around that. */
let pace = 0;
/** The vault as the last life left it. */
let left: ReturnType<typeof readVault> = null;

/** What must be true of a request when it is on the wire. */
function asked(bytes: Uint8Array): void {
  const decoded = decodeRequest(bytes);
  if (!decoded.ok) return void wrongs.push(`a request that is ${decoded.refusal}`);
  const { sequence, instance, kind } = decoded.value.request;
  const saved = readVault(vault)?.state;
  if (saved === undefined) return void wrongs.push(`${kind} ${sequence} was sent, and no vault was saved`);
  if (sequence > saved.exchange.sequence)
    wrongs.push(`${kind} ${sequence} was sent, and ${saved.exchange.sequence} is saved`);
  if (sequence <= lastSequence) wrongs.push(`${kind} ${sequence} was sent after ${lastSequence}`);
  if (instance !== identity(left?.state) && left !== null && identity(left.state) !== '')
    wrongs.push(`${kind} ${sequence} names the instance '${instance}'`);
  lastSequence = Math.max(lastSequence, sequence);
}

/** What must be true of the vault after a life. */
function lived(life: string): void {
  const before = left;
  left = readVault(vault);
  if (before === null) return;
  assert.ok(left !== null, `${life}: the vault is gone`);
  const [old, fresh] = [before.state, left.state];
  assert.ok(left.generation >= before.generation, `${life}: generation ${before.generation} to ${left.generation}`);
  assert.equal(fresh.exchange.secret, old.exchange.secret, `${life}: another key`);
  assert.ok(fresh.exchange.sequence >= old.exchange.sequence, `${life}: the sequence number went back`);
  assert.ok(fresh.exchange.sequence >= lastSequence, `${life}: a sequence number was sent and is not saved`);
  assert.ok(
    remaining(fresh) <= remaining(old),
    `${life}: evaluation grew from ${remaining(old)} to ${remaining(fresh)}`,
  );
  assert.ok(fresh.clock.ran >= old.clock.ran, `${life}: running time went back`);
  if (identity(old) !== '') assert.is(identity(fresh), identity(old), `${life}: another identity`);
}

const identity = (state: State | undefined): string => state?.registration.credential?.instance ?? '';
const remaining = (state: State): number => remainingEvaluation(state.evaluation, state.clock.ran);

/** Writes down a request, passes it on, and passes the answer back unless it is withheld. */
async function record(asking: IncomingMessage, answering: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of asking) chunks.push(chunk as Buffer);
  } catch {
    return; // Killed in the middle of it.
  }
  const body = Buffer.concat(chunks);
  requests++;
  try {
    asked(body);
  } catch (thrown) {
    wrongs.push(String(thrown));
  }
  answering.on('error', () => {});
  const onward = request(
    `${authority.url}${asking.url}`,
    // Addresses of loopback in turn: the authority admits so many requests a minute of a box at one address.
    { method: 'POST', headers: { 'content-length': body.length }, localAddress: `127.0.0.${2 + (requests % 200)}` },
    async answer => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      if (answer.statusCode !== 200)
        wrongs.push(`the authority answered ${answer.statusCode}: ${Buffer.concat(parts)}`);
      if (withheld) return;
      await pause(delays.below(40));
      answering.end(Buffer.concat(parts));
    },
  );
  onward.on('error', fault => wrongs.push(String(fault)));
  onward.end(body);
}

const box = (...words: readonly string[]): readonly string[] => [
  ...['--personality', 'cbr8', '--hostname', 'cmts', '--quiet'],
  ...['--roots', authority.roots, '--vault', vault, '--syslog', syslog.url],
  ...['--authority', `http://127.0.0.1:${(recorder.address() as AddressInfo).port}/`],
  ...['--inventory', boxFile(home), '--usage', join(home, 'usage.json'), ...words],
];
const REGISTER = ['--execute', `license smart register idtoken ${token}`];

/** Starts a host by the options of `smart-agent run`. */
export type StartBox = (words: readonly string[]) => Promise<Running>;

/** How a life ends: at a moment drawn, or so many ms after its first request or one of its first saves. */
interface Death {
  readonly at: 'moment' | 'request' | 'save';
  readonly ms: number;
  readonly saves: number;
}

function draw(): Death {
  const at = (['moment', 'request', 'save'] as const)[chance.below(3)]!;
  const ms = at === 'moment' ? chance.below(1.1 * pace) : at === 'request' ? chance.below(60) : chance.below(4);
  return { at, ms, saves: 1 + chance.below(4) };
}

/** One life and its end. */
async function live(start: StartBox, name: string, words: readonly string[], death: Death): Promise<void> {
  const before = requests;
  const began = Date.now();
  let saves = 0;
  let watcher: FSWatcher | null = null;
  if (death.at === 'save') watcher = watch(vault, () => saves++);
  const running = await start(box(...words));
  const due = (): boolean => death.at === 'moment' || (death.at === 'save' ? saves >= death.saves : requests > before);
  const longest = death.at === 'request' ? PATIENCE : 1.2 * pace;
  while (!due() && Date.now() < began + longest) await pause(1);
  if (death.at === 'request' && due()) pace += 0.3 * (Date.now() - began - pace);
  await pause(death.ms);
  assert.not.ok(running.ended, `${name} ended by itself: ${running.err}`);
  running.signal('SIGKILL');
  assert.is(await running.end, 'SIGKILL');
  watcher?.close();
  lived(name);
  assert.equal(wrongs, [], name);
}

/** Lives until something is so; gives how long that took. */
async function liveUntil(
  start: StartBox,
  what: string,
  words: readonly string[],
  condition: () => boolean,
): Promise<number> {
  const began = Date.now();
  const running = await start(box(...words));
  await until(`${what} (${running.err})`, () => condition() || running.ended);
  assert.not.ok(running.ended, running.err);
  running.signal('SIGKILL');
  await running.end;
  lived(what);
  return Date.now() - began;
}

async function tellStory(start: StartBox, most: number): Promise<void> {
  const began = Date.now();
  const late = (): boolean => Date.now() - began > LIMIT_MS;
  let kills = 0;
  usageFile(home, 4);
  pace = await liveUntil(start, 'a first request', REGISTER, () => requests > 0);

  for (const half = most / 2; kills < half && !late(); kills++)
    await live(start, `unregistered life ${kills}`, chance.happens(0.7) ? REGISTER : [], draw());
  const [early, unregistered] = [requests, left!.state];
  assert.is(identity(unregistered), '');
  assert.ok(unregistered.evaluation.state === 'counting', 'evaluation runs');

  withheld = false;
  await liveUntil(start, 'a registration', REGISTER, () => identity(readVault(vault)?.state) !== '');
  assert.not.equal(identity(left?.state), '');
  for (; kills < most && !late(); kills++) {
    usageFile(home, 1 + chance.below(40));
    const death = draw();
    const renews = death.at === 'request' || chance.happens(0.6);
    const renew = ['--execute', `license smart renew ${chance.happens(0.5) ? 'id' : 'auth'}`];
    await live(start, `registered life ${kills}`, renews ? renew : [], death);
  }

  const last = await start(box('--execute', 'show license summary'));
  await until('a summary', () => /Status: \w+/.test(last.out) || last.ended);
  assert.match(last.out, /Status: REGISTERED/);
  last.signal('SIGTERM');
  assert.is(await last.end, 0);
  lived('the last life');
  assert.equal(wrongs, []);
  console.log(
    `seed ${seed}: ${kills} kills in ${Math.round((Date.now() - began) / 1000)} s, start-up ${Math.round(pace)} ms; requests: ` +
      `${early} unregistered, ${requests - early} registered; generation ${left?.generation}; ` +
      `evaluation ${Math.round(remaining(unregistered) / 60_000)} minutes left; ${syslog.ids.length} syslog messages`,
  );
  if (kills < most) console.log(`skipped: ${most - kills} of ${most} kills, the machine is slow`);
  assert.ok(early >= kills / 16 && requests - early >= kills / 16, 'the kills hit a box that talks');
}

export function killStory(start: StartBox, usual = 200): void {
  const most = Number(process.env.SMART_AGENT_KILLS ?? usual);
  test(`${most} kills cost neither identity nor sequence nor evaluation (SMART_AGENT_KILL_SEED=${seed})`, () =>
    tellStory(start, most));

  test('the authority knows one box, and never saw it repeat or contradict itself', async () => {
    const instances = JSON.parse(await authority.admin('instance', 'list', '--json')) as readonly { piid: string }[];
    assert.equal(
      instances.map(({ piid }) => piid),
      [identity(left?.state)],
    );
    assert.not.match(await authority.admin('log', '--limit', '1000'), /mismatch|refused/);
    assert.match(await authority.admin('token', 'list'), / 1\/1 /, 'one registration, however often it was asked');
  });

  test('every line that the collector got is RFC 5424', () => {
    assert.equal(syslog.odd, []);
    assert.ok(syslog.ids.filter(id => id === 'AGENT_READY').length > requests / 4);
  });

  test.after(async () => {
    syslog.close();
    recorder.closeAllConnections();
    recorder.close();
    authority.process.signal('SIGTERM');
    const code = await authority.process.end;
    endProcesses();
    assert.is(code, 0, 'the authority ends well');
  });
  test.run();
}
