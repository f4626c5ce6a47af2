/** The emulated CUBE: its trunk, second by second, and its command line; on a box with the real agent. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Box, createBox, type Trace } from '../../platform-shims/sim/box.ts';
import { createTrunk } from '../../platform-shims/sim/cube/trunk.ts';
import { sourceGuest } from '../../platform-shims/sim/guest.ts';
import { createTime } from '../../platform-shims/sim/time.ts';
import { createAgent } from '../../src/agent.ts';
import { embeddedAuthority } from '../../tools/authority/embedded.ts';
import { createWorld } from '../../tools/world.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

test('a load is told once, in runs; one that changes, second by second', () => {
  const trunk = createTrunk();
  assert.equal(trunk.runs(10_000, false), [], 'silence is not worth telling');
  trunk.load(10_000, 5, 0);
  assert.equal(trunk.runs(20_500, false), [
    [0, 10],
    [5, 10],
  ]);
  trunk.load(20_500, 8, 3_000);
  assert.equal(trunk.runs(25_000, false), [
    [5, 1],
    [6, 1],
    [7, 1],
    [8, 2],
  ]);
  trunk.load(25_000, 0, 0);
  assert.equal(trunk.runs(30_000, false), [[0, 5]], 'the end is told');
  assert.equal(trunk.runs(40_000, false), []);
  assert.equal(trunk.runs(50_000, true), [[0, 20]], 'and silence once an hour');
});

test('forked sessions are told beside the others, and never more of them than there are sessions', () => {
  const trunk = createTrunk();
  trunk.load(0, 20, 0);
  trunk.fork(10_000, 4);
  trunk.load(20_000, 3, 0);
  trunk.fork(30_000, 0);
  assert.equal(trunk.runs(40_000, false), [
    [20, 10],
    [20, 10, 4],
    [3, 10, 3],
    [3, 10],
  ]);
});

test('while SIP is down no call gets through, and each that is tried is counted', () => {
  const trunk = createTrunk();
  trunk.load(0, 180, 0);
  trunk.sip(60_000, false);
  assert.is(trunk.active(61_000), 0);
  assert.is(trunk.blocked(120_000), 60);
  trunk.sip(120_000, true);
  assert.is(trunk.active(121_000), 180);
  assert.equal(trunk.runs(180_000, false), [
    [180, 60],
    [0, 60],
    [180, 60],
  ]);
  trunk.restart();
  assert.equal([trunk.active(0), trunk.blocked(0)], [180, 0], 'whoever calls goes on calling');
});

function booted(release = '17.2.1r', startup?: string): { readonly box: Box; readonly traces: Trace[] } {
  const time = createTime(Date.UTC(2019, 10, 25));
  const authority = embeddedAuthority({ now: time.now, seed: 1 });
  const traces: Trace[] = [];
  const box = createBox({
    seed: 1,
    personality: 'cube',
    release,
    time,
    guest: sourceGuest(createAgent),
    post: body => authority.post(body),
    roots: authority.roots,
    onEvent: trace => void traces.push(trace),
    ...(startup !== undefined && { startup }),
  });
  box.boot();
  return { box, traces };
}
const calls = (box: Box, ...words: string[]) => box.platform.steering.calls!.run(box, words);

test('the host tells its seconds every hour, and every minute while the load changes; all of them, once', () => {
  const { box, traces } = booted();
  calls(box, 'ramp', '30', '10');
  box.advance(30 * MINUTE);
  const told = () => traces.flatMap(({ event }) => (event.type === 'calls' ? [event.runs] : []));
  assert.is(told().length, 11);
  box.advance(DAY);
  assert.is(told().length, 11 + 24);
  const seconds = told()
    .flat()
    .reduce((sum, [, count]) => sum + count, 0);
  assert.ok(Math.abs(seconds - 24.5 * 3600) <= 3600, `${seconds} seconds`);
});

test('the commands of the box and of the agent share a mode, and its lines in the configuration', () => {
  const { box } = booted();
  for (const line of ['conf t', 'voice service voip']) assert.is(box.type(line).includes('%'), false);
  assert.is(box.prompt, 'cube(conf-voi-serv)#');
  assert.is(box.type('mode border-element license capacity 25'), '');
  assert.is(box.prompt, 'cube(conf-voi-serv)#', 'still there');
  assert.match(box.type('mode border-element license'), /Incomplete/);
  assert.match(box.type('mode border-element licence'), /Invalid/);
  assert.is(box.type('address-hiding'), '');
  assert.is(box.type('mo bo lic per hours 12'), '');
  box.type('end');
  const shown = box.type('show running-config');
  assert.match(
    shown,
    /voice service voip\n mode border-element\n allow-connections sip to sip\n address-hiding\n mode border-element license capacity 25\n mode border-element license periodicity hours 12\n!/,
  );
  box.type('copy run start');
  box.reboot();
  const again = box.type('show running-config');
  assert.is(again, shown);
  for (const line of ['conf t', 'no voice service voip', 'end']) box.type(line);
  assert.not.match(box.type('show running-config'), /voice service|license capacity/);
});

test('a configuration of the agent alone is read at boot', () => {
  const { box } = booted('16.12.1a', 'voice service voip\n mode border-element license capacity 7\n');
  assert.match(box.type('show cube status'), /Licensed-Capacity : 7/);
  assert.match(box.type('show running-config'), /!\nvoice service voip\n mode border-element license capacity 7\n!/);
});

test('a box without calls is quiet', () => {
  const { box, traces } = booted();
  box.advance(DAY);
  assert.is(traces.filter(({ event }) => event.type === 'calls').length, 24, 'once an hour');
  box.advance(HOUR);
  assert.match(box.type('show call active voice summary'), /sessions: 0\n/);
});

test('a question stands in the place of the prompt, in its own session, and leaves the session where it was', async () => {
  const { box, authority, enter } = await createWorld({ personality: 'cube', release: '16.12.1a', seed: 8 });
  authority.admin.run('reservationPolicySet', { universal: 'yes' });
  for (const line of [
    'configure terminal',
    'license smart reservation',
    'do license smart reservation request universal',
  ])
    await enter(line);
  await enter(':reserve universal');
  await enter('do license smart reservation install $CODE');
  const prompt = 'cube(config)#';
  assert.is(box.prompt, prompt);
  await enter('do license smart reservation return local');
  assert.is(box.prompt, 'Do you want to continue? [yes/no]: ');
  assert.is(box.promptOf('vty 0'), 'cube#');
  assert.match(box.type('show clock', 'vty 0'), 'UTC');
  assert.match(box.type(''), "Please answer 'yes' or 'no'");
  box.type('no');
  assert.is(box.prompt, prompt, 'the session stands where it stood');
  box.type('do license smart reservation return local');
  box.reboot();
  assert.is(box.prompt, 'cube#', 'nothing is left of a question after a reload');
});

test.run();
