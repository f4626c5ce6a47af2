/**
 * The power goes in the midst of saves, fifty times for each medium of the native host, at moments that a seed draws. What
 * was answered as saved is there after every one of them, whatever was written beside it; what was being written is as
 * before or as after, and a vault slot of the image, which is replaced in place, else plainly not there.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';
import { box, type Medium } from '../support/native-box.ts';
import { type Call, endRooms, type NativeRooms, nativeRooms } from '../support/native-rooms.ts';

const CUTS = 50;
const WRITES = 20;

/** A thing that is kept: the call that writes a text to it, and how it is read back. */
interface Kept {
  readonly name: string;
  write(text: string): Call;
  read(rooms: NativeRooms): string | null;
  /** In this medium it may be gone when the power went while it was written. */
  readonly frail?: Medium;
}
const slot = (number: 0 | 1): Kept => ({
  name: `vault ${number}`,
  write: text => ({ call: 'store.save', number, bytes: base64(text) }),
  read: ({ store }) => textOf(store.load()[number]),
  frail: 'flash',
});
const KEPT: readonly Kept[] = [
  slot(0),
  slot(1),
  {
    name: 'configuration',
    write: text => ({ call: 'store.saveConfig', value: [text] }),
    read: ({ store }) => store.loadConfig()[0] ?? null,
  },
  {
    name: 'gate table',
    write: name => ({ call: 'enforcer.enforce', value: [{ ...GATE, name }] }),
    read: rooms => rooms.enforced()[0]?.name ?? null,
  },
  {
    name: 'file',
    write: text => ({ call: 'files.write', path: 'bootflash:report.xml', bytes: base64(text) }),
    read: ({ files }) => textOf(files!.read('bootflash:report.xml', 100_000)),
  },
];
const GATE = { type: 'cli', because: 'eval-expired', since: 1, warning: 'Locked.', patterns: ['controller <port>'] };

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const brief = (text: string | null): string => text?.slice(0, 12) ?? 'nothing';
const textOf = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString();

/** Numbers from 0 to 1, the same ones for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const programs = await native({ sanitize: true, make: ['rooms-bench', 'smart-agent-courier'] });
for (const medium of ['files', 'flash'] as const) {
  if (!programs) break;
  const { build } = programs;
  test(`${medium}: what was answered as saved outlasts every power cut`, async () => {
    const options = box(build, medium, 'udp://127.0.0.1:9');
    const draw = chance(20_260_101);
    const kept = new Map(KEPT.map(one => [one, null as string | null]));
    let rooms = nativeRooms(build, options);
    const key = hex(rooms.store.deviceKey());

    let midst = 0;
    for (let cut = 0; cut < CUTS; cut++) {
      const writes = Array.from({ length: WRITES }, (_, i) => ({
        one: KEPT[Math.floor(draw() * KEPT.length)]!,
        text: `${cut}.${i} `.padEnd(10 + Math.floor(draw() ** 4 * 4000), 'x'),
      }));
      for (const { one, text } of writes) rooms.ask(one.write(text));
      const begun = performance.now();
      let done = 0;
      const heard = (): boolean => {
        const reply = rooms.reply();
        if (reply === null) return false;
        assert.not.ok('fails' in reply, JSON.stringify(reply));
        done++;
        return true;
      };
      for (const most = draw() * WRITES; done < most; ) assert.ok(heard());
      // Somewhere in the next one or two writes.
      const now = performance.now();
      const moment = now + draw() * 2 * ((now - begun) / (done + 1));
      while (performance.now() < moment);
      rooms.kill();
      while (heard());
      await rooms.end('SIGKILL');

      for (const { one, text } of writes.slice(0, done)) kept.set(one, text);
      const underWay = writes[done];
      if (underWay) midst++;
      rooms = nativeRooms(build, options);
      assert.is(hex(rooms.store.deviceKey()), key);
      for (const [one, text] of kept) {
        const found = one.read(rooms);
        const may = [text];
        if (one === underWay?.one) may.push(underWay.text, ...(one.frail === medium ? [null] : []));
        assert.ok(
          may.includes(found),
          `cut ${cut}, ${one.name}: ${brief(found)} where ${may.map(brief).join(' or ')} belongs`,
        );
        kept.set(one, found);
      }
    }
    await rooms.end('SIGTERM');
    assert.ok(midst > CUTS / 2, `Only ${midst} of ${CUTS} cuts were in the midst of it.`);
  });
}

test.after(endRooms);
test.run();
