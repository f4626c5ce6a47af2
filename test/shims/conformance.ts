/**
 * What every set of rooms must do, whatever the platform: the contract of platform-shims/shim.ts as tests. A port brings
 * a bench, a box in a place where its surroundings can be steered, and calls `conform(name, makeBench)`.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Outcome, REPLY_LIMIT, type Rooms } from '../../platform-shims/shim.ts';
import type { Gate, Log, Send } from '../../src/abi.ts';

/** How the other end of the transport behaves; `limit` answers with as many bytes as are allowed, `oversize` one more. */
export type Peer = 'echo' | 'empty' | 'limit' | 'oversize' | 'silent' | 'refused' | 'error';

export interface Bench {
  readonly rooms: Rooms;
  /** The same box after its power was cut and came back: new rooms over the same storage. */
  restart(): Rooms | Promise<Rooms>;
  /** Damages what one vault slot holds, as a power cut in the middle of a write may. */
  tear(slot: 0 | 1): void;
  /** An address where such a peer listens. */
  peer(kind: Peer): string;
  /** What the syslog collector has received, a text for each message. */
  collected(): readonly string[];
  /** What is in force on the box's fast path. */
  enforced(): readonly Gate[];
  /** Lets that much of the clock's `up` go by (ms). */
  pass(ms: number): Promise<void>;
  close(): void | Promise<void>;
}

export function conform(name: string, makeBench: () => Bench | Promise<Bench>): void {
  const check = (sentence: string, body: (bench: Bench) => void | Promise<void>): void => {
    test(`${name}: ${sentence}`, async () => {
      const bench = await makeBench();
      try {
        await body(bench);
      } finally {
        await bench.close();
      }
    });
  };

  check('the inventory has one chassis with a PID and a serial number', ({ rooms }) => {
    const { component } = rooms.inventory.read()['ietf-hardware:hardware'];
    const chassis = component.filter(one => one.class === 'iana-hardware:chassis');
    assert.is(chassis.length, 1);
    assert.ok(chassis[0]!['model-name'] && chassis[0]!['serial-num']);
  });

  check('a file comes back as it was written; what is not there, is too long or lies outside does not', ({ rooms }) => {
    const { files } = rooms;
    if (files === undefined) return;
    const text = Buffer.from('<smartLicense></smartLicense>');
    assert.is(files.read('bootflash:usage.xml', 100), null);
    assert.ok(files.write('bootflash:usage.xml', text));
    same([files.read('bootflash:usage.xml', text.length)], [new Uint8Array(text)]);
    assert.is(files.read('bootflash:usage.xml', text.length - 1), null);
    assert.ok(files.write('bootflash:usage.xml', Buffer.from('x')));
    same([files.read('bootflash:usage.xml', 100)], [new Uint8Array(Buffer.from('x'))]);
    for (const path of ['', 'bootflash:', '../../../etc/hostname', 'bootflash:no/such/place'])
      assert.is(files.read(path, 100), null, path);
  });

  check('slots that were never written are null', ({ rooms }) => assert.equal(rooms.store.load(), [null, null]));

  check('a save is there after the power was cut, and leaves the other slot alone', async bench => {
    const { store } = bench.rooms;
    store.save(0, bytes(1, 1));
    store.save(1, bytes(2, 4000));
    store.save(0, bytes(3, 64_000));
    same(store.load(), [bytes(3, 64_000), bytes(2, 4000)]);
    const { store: reloaded } = await bench.restart();
    same(reloaded.load(), [bytes(3, 64_000), bytes(2, 4000)]);
    reloaded.save(1, bytes(4, 10));
    same(reloaded.load(), [bytes(3, 64_000), bytes(4, 10)]);
  });

  check('a torn slot costs that slot at most', async bench => {
    bench.rooms.store.save(0, bytes(1, 500));
    bench.rooms.store.save(1, bytes(2, 500));
    bench.tear(0);
    const { store } = await bench.restart();
    same([store.load()[1]], [bytes(2, 500)]);
    store.save(0, bytes(3, 500));
    same(store.load(), [bytes(3, 500), bytes(2, 500)]);
  });

  check('the device key is made once, the root set is there', async bench => {
    const { store } = bench.rooms;
    const [key, again, roots] = [store.deviceKey(), store.deviceKey(), store.roots()];
    assert.is(key.length, 32);
    const { store: reloaded } = await bench.restart();
    same([again, reloaded.deviceKey(), reloaded.roots()], [key, key, roots]);
  });

  check('a rollback counter, where there is one, survives and never goes back', async bench => {
    const { store } = bench.rooms;
    if (store.rollback === 'none') return assert.is(store.counter?.(), undefined);
    store.setCounter!(7);
    store.setCounter!(5);
    assert.is(store.counter!(), 7);
    assert.is((await bench.restart()).store.counter!(), 7);
  });

  check('configuration lines come back as they were given', ({ rooms: { store } }) => {
    for (const lines of [['license smart enable', ' indented'], [], ['ünïcode']]) {
      store.saveConfig(lines);
      assert.equal(store.loadConfig(), lines);
    }
  });

  check('every boot gets 32 other random bytes', ({ rooms }) => {
    const [one, two] = [rooms.seed(), rooms.seed()];
    assert.is(one.length, 32);
    assert.is(two.length, 32);
    assert.not.equal(Buffer.from(one), Buffer.from(two));
  });

  check('log messages reach the collector, in order and whole', async bench => {
    const texts = ['first', 'second, with Zürich', 'third'];
    for (const text of texts) bench.rooms.syslog.write(message(text));
    await until(bench, () => bench.collected().length >= texts.length);
    bench.collected().forEach((line, i) => {
      assert.ok(line.includes(texts[i]!) && line.includes('AGENT_READY'), line);
    });
  });

  const ENDS: readonly (readonly [Peer, (outcome: Outcome, sent: string) => boolean])[] = [
    ['echo', (outcome, sent) => outcome.type === 'reply' && outcome.body === sent],
    ['empty', outcome => outcome.type === 'reply' && outcome.body === ''],
    ['limit', outcome => outcome.type === 'reply' && Buffer.from(outcome.body, 'base64').length === REPLY_LIMIT],
    ['oversize', outcome => outcome.type === 'lost' && outcome.reason === 'too-large'],
    ['refused', outcome => outcome.type === 'lost' && outcome.reason === 'unreachable'],
    ['error', outcome => outcome.type === 'lost' && outcome.reason === 'rejected'],
    ['silent', outcome => outcome.type === 'lost' && outcome.reason === 'timeout'],
  ];
  for (const [kind, expected] of ENDS) {
    check(`a send to a peer that is ${kind} ends once, and rightly`, async bench => {
      const within = kind === 'silent' ? 200 : 5000;
      const send = letter(1, bench.peer(kind), within);
      const outcomes: Outcome[] = [];
      bench.rooms.transport.send(send, outcome => outcomes.push(outcome));
      assert.is(outcomes.length, 0, 'never inside the call');
      await until(bench, () => outcomes.length > 0);
      await bench.pass(300);
      assert.is(outcomes.length, 1);
      assert.is(outcomes[0]!.id, 1);
      assert.ok(expected(outcomes[0]!, send.body), JSON.stringify(outcomes[0]).slice(0, 200));
    });
  }

  check('many sends at once each end once', async bench => {
    const ends = new Map<number, number>();
    for (let id = 1; id <= 20; id++) {
      const kind = (['echo', 'refused', 'error'] as const)[id % 3]!;
      bench.rooms.transport.send(letter(id, bench.peer(kind), 5000), end =>
        ends.set(end.id, (ends.get(end.id) ?? 0) + 1),
      );
    }
    await until(bench, () => ends.size === 20);
    await bench.pass(100);
    assert.ok([...ends.values()].every(times => times === 1));
  });

  check('an abandoned send is never heard of again, and the next one works', async bench => {
    const { transport } = bench.rooms;
    const ends: number[] = [];
    transport.send(letter(1, bench.peer('silent'), 100), end => ends.push(end.id));
    transport.send(letter(2, bench.peer('echo'), 5000), end => ends.push(end.id));
    transport.cancel();
    transport.send(letter(3, bench.peer('echo'), 5000), end => ends.push(end.id));
    await until(bench, () => ends.length > 0);
    await bench.pass(300);
    assert.equal(ends, [3]);
  });

  check('the enforcer gets the whole table each time', ({ rooms, enforced }) => {
    for (const table of [[gate('a'), gate('b')], [gate('b')], []]) {
      rooms.enforcer.enforce(table);
      assert.equal(enforced(), table);
    }
  });

  check('up never goes back', async bench => {
    let last = bench.rooms.clock.now().up;
    for (let i = 0; i < 200; i++) {
      if (i % 50 === 0) await bench.pass(3);
      const { at, up, synced } = bench.rooms.clock.now();
      assert.ok(Number.isSafeInteger(at) && Number.isSafeInteger(up) && typeof synced === 'boolean');
      assert.ok(up >= last);
      last = up;
    }
  });

  check('an alarm rings once, in time, and never inside the call', async bench => {
    const { clock } = bench.rooms;
    for (const delay of [50, 0, -1000]) {
      const rang: number[] = [];
      const asked = clock.now().up + delay;
      clock.wakeAt(asked, () => rang.push(clock.now().up));
      assert.is(rang.length, 0);
      await until(bench, () => rang.length > 0);
      await bench.pass(60);
      assert.is(rang.length, 1);
      assert.ok(rang[0]! >= asked);
    }
  });

  check('a new alarm replaces the last, and null takes it away', async bench => {
    const { clock } = bench.rooms;
    const rang: string[] = [];
    clock.wakeAt(clock.now().up + 20, () => rang.push('first'));
    clock.wakeAt(clock.now().up + 40, () => rang.push('second'));
    await bench.pass(100);
    clock.wakeAt(clock.now().up + 20, () => rang.push('third'));
    clock.wakeAt(null, () => rang.push('never'));
    await bench.pass(100);
    assert.equal(rang, ['second']);
  });
}

/** Lets time pass until it is so: 5 s at most. */
async function until(bench: Bench, condition: () => boolean): Promise<void> {
  for (let i = 0; i < 250 && !condition(); i++) await bench.pass(20);
  assert.ok(condition(), 'It did not happen within 5 seconds.');
}

const bytes = (seed: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + seed) & 255);

const hex = (one: Uint8Array | null | undefined): string => (one ? Buffer.from(one).toString('hex') : 'null');
const same = (
  actual: readonly (Uint8Array | null | undefined)[],
  expected: readonly (Uint8Array | null | undefined)[],
): void => assert.equal(actual.map(hex), expected.map(hex));

const message = (text: string): Log => ({
  type: 'log',
  severity: 6,
  facility: 'SMART_LIC',
  mnemonic: 'AGENT_READY',
  text,
  line: `%SMART_LIC-6-AGENT_READY: ${text}`,
});

const letter = (id: number, url: string, within: number): Send => ({
  type: 'send',
  id,
  to: { transport: 'callhome', url },
  body: Buffer.from(bytes(id, 700)).toString('base64'),
  within,
});

const gate = (name: string): Gate => ({
  type: 'cli',
  name,
  because: 'eval-expired',
  since: 1,
  warning: 'Locked.',
  patterns: ['controller upstream-cable <port>'],
});
