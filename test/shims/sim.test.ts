/** The emulated box: its rooms under the conformance suite, then each fault of its world as a story with a toy guest. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { REPLY_LIMIT } from '../../platform-shims/shim.ts';
import { type Box, type BoxOptions, createBox } from '../../platform-shims/sim/box.ts';
import { cbr8Of } from '../../platform-shims/sim/cbr8/kit.ts';
import { createChance } from '../../platform-shims/sim/chance.ts';
import { createClock } from '../../platform-shims/sim/clock.ts';
import { createFlash, PowerCut, TORN_TAILS } from '../../platform-shims/sim/flash.ts';
import { poolOf, sourceGuest } from '../../platform-shims/sim/guest.ts';
import { createNetwork, FAULTS, type Fault, type Post } from '../../platform-shims/sim/network.ts';
import { createTime } from '../../platform-shims/sim/time.ts';
import { fromBase64 } from '../../src/lib/base64.ts';
import { conform } from './conformance.ts';
import { createToy, sealed } from './sim-toy.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 1);

async function booted(options: Partial<BoxOptions> = {}): Promise<Box> {
  const box = createBox({
    seed: 1,
    start: NOW,
    guest: sourceGuest(createToy),
    post: body => body,
    roots: '',
    ...options,
  });
  box.boot();
  await box.idle();
  return box;
}
const chassisOf = (box: Box) => cbr8Of(box).chassis;
const textOf = (box: Box) => box.logs.map(log => log.text);
const count = (box: Box, name: string) =>
  chassisOf(box)
    .samples()
    .reduce((sum, sample) => sum + (sample.name === name ? sample.count : 0), 0);

const PEERS: Readonly<Record<string, Post>> = {
  echo: body => body,
  empty: () => new Uint8Array(0),
  limit: () => new Uint8Array(REPLY_LIMIT),
  oversize: () => new Uint8Array(REPLY_LIMIT + 1),
  silent: () => 'timeout',
  refused: () => 'unreachable',
  error: () => ({ status: 500 }),
};

for (const rollback of ['none', 'counter'] as const) {
  conform(`sim, rollback ${rollback}`, () => {
    const box = createBox({
      seed: 1,
      guest: sourceGuest(createToy),
      rollback,
      post: (body, url) => PEERS[url]!(body, url),
      roots: '',
    });
    box.flash.powerOn();
    return {
      rooms: box.rooms,
      restart() {
        box.powerCut();
        box.flash.powerOn();
        return box.rooms;
      },
      tear: slot => box.flash.flip(slot, 77),
      peer: kind => kind,
      collected: () => box.logs.map(log => log.line),
      enforced: () => box.gates,
      async pass(ms) {
        box.advance(ms);
      },
      close: () => box.powerCut(),
    };
  });
}

test('what is due is done in its order, also what was asked for on the way', () => {
  const time = createTime(1000);
  const done: string[] = [];
  const note = (what: string) => () => done.push(`${time.now()} ${what}`);
  time.after(50, note('late'));
  time.after(10, note('first'));
  time.after(10, note('second'));
  time.after(10, () => time.after(0, note('asked for on the way')));
  time.after(20, note('never'))();
  time.advance(49);
  assert.equal(done, ['1010 first', '1010 second', '1010 asked for on the way']);
  assert.is(time.now(), 1049);
  time.advance(DAY);
  assert.is(done.at(-1), '1050 late');
});

test('time never goes back, is never advanced from inside, and notices that it stands still', () => {
  const time = createTime(0);
  assert.throws(() => time.advance(-1), /never goes back/);
  time.after(1, () => time.advance(1));
  assert.throws(() => time.advance(5), /from outside/);
  const again = (): void => void time.after(0, again);
  again();
  assert.throws(() => time.advance(1), /stands still/);
});

test('whatever is done to the wall clock, up only grows, and alarms follow up', () => {
  const time = createTime(NOW);
  const clock = createClock(time);
  const rang: number[] = [];
  clock.wakeAt(30 * DAY, () => rang.push(clock.now().up));
  time.advance(DAY);
  clock.step(-30 * DAY);
  assert.equal(clock.now(), { at: NOW - 29 * DAY, up: DAY, synced: false });
  clock.setWall(0);
  assert.equal(clock.now(), { at: 0, up: DAY, synced: false });
  clock.drift(1000);
  time.advance(10 * DAY);
  assert.is(clock.now().at, 10 * DAY + 864_000);
  clock.step(3650 * DAY, true);
  assert.is(clock.now().synced, true);
  assert.equal(rang, []);
  time.advance(30 * DAY);
  assert.equal(rang, [30 * DAY]);
  clock.sync(true);
  assert.equal(clock.now(), { at: NOW + 41 * DAY, up: 41 * DAY, synced: true });
  clock.restart();
  assert.equal(clock.now(), { at: NOW + 41 * DAY, up: 0, synced: true });
});

test('a torn save shows every mixture of new, old and erased bytes, and costs no other slot', () => {
  const [before, written] = [sealed(1), sealed(2)];
  for (const tail of TORN_TAILS)
    for (let at = 0; at <= written.length; at++) {
      const flash = createFlash({ deviceKey: new Uint8Array(32), roots: new Uint8Array(0), rollback: 'counter' });
      flash.save(0, before);
      flash.save(1, before);
      flash.tearNext(at, tail);
      assert.throws(
        () => flash.save(1, written),
        (thrown: unknown) => thrown instanceof PowerCut,
      );
      assert.throws(
        () => flash.load(),
        (thrown: unknown) => thrown instanceof PowerCut,
      );
      flash.powerOn();
      const [other, torn] = flash.load();
      assert.equal(other, before);
      assert.equal(torn!.subarray(0, at), written.subarray(0, at));
      const rest = torn!.subarray(at);
      if (at === written.length) assert.is(rest.length, 0);
      else if (tail === 'old') assert.equal(rest, before.subarray(at));
      else if (tail === 'erased') assert.ok(rest.length > 0 && rest.every(byte => byte === 0xff));
      else assert.is(rest.length, 0);
    }
});

test('a power cut at any byte of a save leaves the state before it or after it', async () => {
  const length = sealed(0).length;
  const lastDifference = sealed(3).findLastIndex((byte, i) => byte !== sealed(1)[i]);
  for (const tail of TORN_TAILS)
    for (let at = 0; at <= length; at++) {
      const box = await booted();
      for (const number of [1, 2]) assert.is(box.type('license toy save'), `number ${number}`);
      box.flash.tearNext(at, tail);
      assert.is(box.type('license toy save'), '', 'a dead console prints nothing');
      assert.not(box.powered);
      box.advance(DAY);
      assert.equal(textOf(box), ['number 0'], 'a box without power does nothing');
      box.boot();
      await box.idle();
      const whole = tail === 'old' ? at > lastDifference : at === length;
      assert.is(textOf(box).at(-1), `number ${whole ? 3 : 2}`, `${tail} at ${at}`);
      assert.is(box.type('license toy save'), `number ${whole ? 4 : 3}`);
    }
});

test('a snapshot can be put back, the counter and the device key cannot', async () => {
  const box = await booted();
  box.type('license toy save');
  const early = box.flash.snapshot();
  box.type('license toy save');
  box.powerCut();
  box.flash.restore(early);
  box.boot();
  await box.idle();
  assert.is(textOf(box).at(-1), 'number 1');
  assert.is(box.flash.counter?.(), 2);
  const other = createBox({ seed: 2, guest: sourceGuest(createToy), post: body => body, roots: '' });
  other.flash.powerOn();
  assert.not.equal(other.flash.deviceKey(), box.flash.deviceKey());
});

/** What a guest hears of one exchange with an echo that suffers this fault, and how often the far end is asked. */
const HEARD: Readonly<Record<Fault, readonly [heard: RegExp, asked: number]>> = {
  'request-lost': [/^lost timeout$/, 0],
  'reply-lost': [/^lost timeout$/, 1],
  'request-doubled': [/^reply 42$/, 2],
  'request-retried': [/^reply 42$/, 2],
  'request-corrupted': [/^reply 42$/, 1],
  'reply-corrupted': [/^reply 42$/, 1],
  'reply-truncated': [/^reply ([0-9]|[1-3][0-9]|4[01])$/, 1],
  'reply-doubled': [/^reply 42$/, 1],
  'reply-replayed': [/^reply 42$/, 1],
  'reply-inflated': [/^lost too-large$/, 1],
  slow: [/^reply 42$/, 1],
  late: [/^lost timeout$/, 1],
};
for (const [fault, [heard, asked]] of Object.entries(HEARD) as [Fault, readonly [RegExp, number]][])
  test(`${fault}: ${FAULTS[fault]}, and the guest hears of it once`, async () => {
    let posts = 0;
    const box = await booted({
      post(body) {
        posts++;
        return body;
      },
    });
    box.network.next(fault);
    box.type('license toy send');
    box.advance(60_000);
    const said = textOf(box).slice(1);
    assert.is(said.length, 1);
    assert.match(said[0]!, heard);
    assert.is(posts, asked);
    box.type('license toy send');
    box.advance(60_000);
    assert.is(textOf(box).at(-1), 'reply 42', 'the next exchange suffers nothing');
  });

test('bits flip, replies come again, and one of two replies is chosen, as their names say', () => {
  const time = createTime(0);
  const received: Uint8Array[] = [];
  const replies: (Uint8Array | null)[] = [];
  const network = createNetwork({
    time,
    chance: createChance(7),
    post(body) {
      received.push(body);
      return Uint8Array.of(received.length, 0, 0, 0);
    },
  });
  const exchange = (fault: Fault | null) => {
    network.next(fault);
    network.send({ type: 'send', id: 1, to: { transport: 'callhome', url: '' }, body: 'AAAA', within: 1000 }, outcome =>
      replies.push(outcome.type === 'reply' ? fromBase64(outcome.body) : null),
    );
    time.advance(2000);
    return replies.at(-1)!;
  };
  const bits = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  assert.equal(exchange(null), Uint8Array.of(1, 0, 0, 0));
  assert.equal(exchange('reply-replayed'), Uint8Array.of(1, 0, 0, 0));
  assert.equal(exchange('request-doubled'), Uint8Array.of(3, 0, 0, 0));
  assert.equal(exchange('request-retried'), Uint8Array.of(6, 0, 0, 0));
  exchange('request-corrupted');
  assert.equal(received.map(bits), [0, 0, 0, 0, 0, 0, 1]);
  const reply = exchange('reply-corrupted');
  assert.is(bits(reply.map((byte, i) => byte ^ [8, 0, 0, 0][i]!)), 1);
});

test('a cut link is noticed at once, and what is under way is lost in its time', async () => {
  const box = await booted();
  box.link('down');
  box.type('license toy send');
  box.advance(10);
  assert.is(textOf(box).at(-1), 'lost unreachable');
  box.link('up');
  box.type('license toy send');
  box.link('down');
  box.advance(29_999);
  assert.is(textOf(box).length, 2);
  box.advance(1);
  assert.is(textOf(box).at(-1), 'lost timeout');
});

test('faults drawn from a seed are the same every time, and about as frequent as asked for', async () => {
  const run = async () => {
    const drawn: (Fault | null)[] = [];
    const box = await booted({ faults: { 'request-lost': 0.3, late: 0.2 }, onSent: ({ fault }) => drawn.push(fault) });
    for (let i = 0; i < 500; i++) {
      box.type('license toy send');
      box.advance(40_000);
    }
    return [drawn, textOf(box)] as const;
  };
  const [drawn, texts] = await run();
  assert.equal([drawn, texts], await run());
  const share = (fault: Fault) => drawn.filter(one => one === fault).length / drawn.length;
  assert.ok(Math.abs(share('request-lost') - 0.3) < 0.07);
  assert.ok(Math.abs(share('late') - 0.2) < 0.07);
});

test('a pulled card takes its channels with it, and brings them back; inventory and usage say so', async () => {
  const events: string[] = [];
  const box = await booted({ onEvent: ({ event }) => events.push(event.type) });
  assert.is(count(box, 'upstream-channels'), 64);
  assert.is(count(box, 'downstream-channels'), 768);
  assert.is(count(box, 'wan-ports'), 8);
  cbr8Of(box).pull(9);
  assert.is(count(box, 'upstream-channels'), 48);
  assert.ok(
    !chassisOf(box)
      .read()
      ['ietf-hardware:hardware'].component.some(({ name }) => name === 'clc 9'),
  );
  cbr8Of(box).insert(9);
  assert.is(count(box, 'upstream-channels'), 64);
  cbr8Of(box).optics(2);
  assert.is(count(box, 'wan-ports'), 2);
  assert.equal(events, ['boot', 'usage', 'inventory', 'usage', 'inventory', 'usage', 'usage']);
  assert.throws(() => cbr8Of(box).optics(9), /has 8 WAN ports/);
  assert.throws(() => cbr8Of(box).pull(4), /no card to pull/);
});

test('a card is protected while it, the protect card and the configuration agree', async () => {
  const box = await booted();
  assert.is(count(box, 'protected'), 0);
  for (const line of [
    'conf t',
    'redundancy',
    'linecard-group 1 internal-switch',
    'member slot 8 working',
    'member slot 9 working',
  ])
    box.type(line);
  assert.is(count(box, 'protected'), 2);
  cbr8Of(box).pull(9);
  assert.is(count(box, 'protected'), 1);
  cbr8Of(box).pull(0);
  assert.is(count(box, 'protected'), 0);
  cbr8Of(box).insert(0);
  cbr8Of(box).insert(9);
  assert.is(count(box, 'protected'), 2);
  box.type('no member slot 8 working');
  assert.equal(chassisOf(box).samples().at(-1), { name: 'protected', where: 'clc 9', count: 1 });
});

test('channels can be put to use by number, on a card that has so many', async () => {
  const box = await booted();
  cbr8Of(box).use('docsis31-channels', 9, 31);
  assert.is(count(box, 'docsis31-channels'), 31);
  cbr8Of(box).use('upstream-channels', 9, 20);
  assert.is(count(box, 'upstream-channels'), 68);
  assert.throws(() => cbr8Of(box).use('docsis31-channels', 9, 41), /has no 41/);
});

test('the platform counts every hour, and 90 days pass in one go', async () => {
  const types = new Map<string, number>();
  const box = await booted({ onEvent: ({ event }) => types.set(event.type, (types.get(event.type) ?? 0) + 1) });
  box.advance(90 * DAY);
  assert.is(types.get('usage'), 1 + 90 * 24);
  assert.is(types.get('tick'), 90 * 24 * 5, 'the sixth tick of each hour falls together with its usage');
  assert.is(box.clock.now().at, NOW + 90 * DAY);
});

test('the same seed gives the same bytes, another seed others', async () => {
  const record = async (seed: number) => {
    const lines: string[] = [];
    const box = await booted({
      seed,
      record: { write: line => lines.push(line), blank: false, version: '0', engine: 'v8' },
    });
    box.type('license toy save');
    box.type('license toy send');
    box.advance(DAY);
    box.reboot();
    await box.idle();
    box.advance(DAY);
    return lines;
  };
  const lines = await record(1);
  assert.equal(lines, await record(1));
  assert.not.equal(lines, await record(2));
  assert.is(lines.filter(line => !line.startsWith('{"event"')).length, 1, 'one header for all boots');
});

test('two boxes share one time', async () => {
  const time = createTime(NOW);
  const one = await booted({ time, serial: 'FXS00000001' });
  const two = await booted({ time, serial: 'FXS00000002' });
  two.advance(DAY);
  two.reboot();
  await two.idle();
  time.advance(DAY);
  assert.is(one.clock.now().up, 2 * DAY);
  assert.is(two.clock.now().up, DAY);
  assert.not.equal(one.flash.deviceKey(), two.flash.deviceKey());
});

test('a pool gives each boot a guest of its own until it is used up', async () => {
  const pool = await poolOf(async () => sourceGuest(createToy)(), 2);
  assert.is.not(pool.take(), pool.take());
  assert.throws(pool.take, /used up/);
  await pool.refill();
  pool.take().dispose();
});

test('a box that is off does not answer', async () => {
  const box = await booted();
  box.powerCut();
  assert.is(box.status, 'off');
  assert.throws(() => box.type('show clock'), /off/);
  box.boot();
  assert.throws(() => box.boot(), /on/);
});

test.run();
