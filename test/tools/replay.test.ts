/** Recordings: what is one, what a replay finds, and what it cannot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { GuestFactory } from '../../platform-shims/shim.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { endProcesses, outcome, scratch } from '../support/processes.ts';

const header = (over: object = {}): string =>
  JSON.stringify({ abi: 2, version: '0.1.0', engine: 'quickjs', blanked: false, ...over });
const boot = (vault: string | null = null): object => ({ type: 'boot', vaults: [vault, null] });
const turn = (event: object, ...effects: readonly object[]): string => JSON.stringify({ event, effects, wake: null });
const failed = (event: object): string => JSON.stringify({ event, failed: 'threw: Error: boom' });
const saw = (text: string): object => ({ type: 'log', text });

/** A guest that says which of its events this is; `booted` counts the guests made. */
function echo(): { readonly factory: GuestFactory; readonly booted: () => number; readonly disposed: () => number } {
  let booted = 0;
  let disposed = 0;
  const factory: GuestFactory = () => {
    booted++;
    let n = 0;
    return {
      turn(event) {
        const { type } = JSON.parse(event) as { type: string };
        if (type === 'bang') throw new Error('boom');
        return turnOf(`${++n} ${type}`);
      },
      dispose: () => void disposed++,
    };
  };
  return { factory, booted: () => booted, disposed: () => disposed };
}
const turnOf = (text: string): string =>
  JSON.stringify({
    effects: [saw(text), { type: 'save', slot: 0, vault: 'new', counter: 1 }, { type: 'send', id: 1, body: 'new' }],
    wake: null,
  });
const said = (event: { type: string }, n: number, bytes = 'new'): string =>
  turn(
    event,
    saw(`${n} ${event.type}`),
    { type: 'save', slot: 0, vault: bytes, counter: 1 },
    { type: 'send', id: 1, body: bytes },
  );
const BOOT = { type: 'boot', vaults: [null, null] };
const OLD = { type: 'boot', vaults: ['AAAA', null] };
const TICK = { type: 'tick' };
const REPLY = { type: 'reply' };

const play = async (lines: readonly string[]) => {
  const guests = echo();
  const result = await replay(readRecording(lines.join('\n')), guests.factory);
  assert.is(guests.booted(), guests.disposed());
  return { ...result, booted: guests.booted() };
};

test('the same effects, life after life', async () => {
  const lives = [header(), said(BOOT, 1), said(TICK, 2), header(), said(OLD, 1), said(REPLY, 2), ''];
  assert.equal(await play(lives), { same: true, turns: 4, unchecked: 0, booted: 2 });
});

test('the first difference is found, with its line', async () => {
  const result = await play([header(), said(BOOT, 1), '', said(TICK, 3), said(TICK, 4)]);
  assert.ok(!result.same);
  assert.is(result.line, 4);
  assert.match(result.recorded, '3 tick');
  assert.match(result.given, '2 tick');
});

test('a wake, a saved byte and a sent byte are differences, too', async () => {
  for (const line of [said(TICK, 2, 'old'), said(TICK, 2).replace('"wake":null', '"wake":5')])
    assert.is((await play([header(), said(BOOT, 1), line])).same, false);
});

test('a turn that fails now and did not then is a difference', async () => {
  const result = await play([header(), said(BOOT, 1), said({ type: 'bang' }, 2)]);
  assert.ok(!result.same);
  assert.match(result.given, 'boom');
});

test('a turn that failed then is not played, and a new guest goes on', async () => {
  const lines = [header(), said(BOOT, 1), failed({ type: 'bang' }), said(OLD, 1), failed(OLD), said(OLD, 1)];
  assert.equal(await play(lines), { same: true, turns: 5, unchecked: 2, booted: 4 });
});

test('blanked: sealed and signed bytes are not compared, all else is, until a reply or a vault', async () => {
  const blanked = header({ blanked: true });
  assert.equal(await play([blanked, said(BOOT, 1, 'old'), said(TICK, 2, 'old')]), {
    same: true,
    turns: 2,
    unchecked: 0,
    booted: 1,
  });
  assert.is((await play([blanked, said(BOOT, 1, 'old'), said(TICK, 7, 'old')])).same, false);
  const unknown = [said(BOOT, 1, 'old'), said(REPLY, 7), said(TICK, 8), said(OLD, 9), said(TICK, 10)];
  assert.equal(await play([blanked, ...unknown, said(BOOT, 1)]), { same: true, turns: 6, unchecked: 4, booted: 3 });
});

test('the last line of a life may be cut off, no other', async () => {
  const cut = '{"event":{"type":"ti';
  assert.is((await play([header(), said(BOOT, 1), cut])).same, true);
  assert.is((await play([header(), said(BOOT, 1), cut, '', header(), said(BOOT, 1), cut, ''])).same, true);
  assert.throws(() => readRecording([header(), cut, said(BOOT, 1)].join('\n')), /^Line 2 of the recording is no JSON/);
});

const NONE: readonly (readonly [what: string, lines: readonly string[], says: RegExp])[] = [
  ['nothing', [''], /The recording is empty/],
  ['text', ['hello', 'world'], /Line 1 .* should be a header/],
  ['no header', [turn(boot())], /Line 1 .* should be a header/],
  ['half a header', ['{"abi":1}'], /Line 1 .* should be a header/],
  ['a later ABI', [header({ abi: 3 })], /Line 1 .* is of ABI 3; this is ABI 2/],
  ['lives blanked differently', [header(), header({ blanked: true })], /Line 2 .* blanked otherwise/],
  ['an event without a type', [header(), '{"event":{},"effects":[],"wake":null}'], /Line 2 .* neither a header/],
  ['an event without an outcome', [header(), '{"event":{"type":"tick"}}'], /Line 2 .* neither/],
  ['a boot without vaults', [header(), turn({ type: 'boot' })], /Line 2 .* neither/],
  ['JSON of another kind', [header(), 'null'], /Line 2 .* neither/],
];
for (const [what, lines, says] of NONE)
  test(`what is no recording is refused with its line: ${what}`, () => {
    assert.throws(() => readRecording(lines.join('\n')), says);
  });

test('the command tells a difference by its exit code, and what is no recording', async () => {
  const file = join(scratch(), 'trace.jsonl');
  const event = { type: 'tick', at: 1, up: 1, synced: false };
  writeFileSync(file, [header(), turn(event)].join('\n'));
  const differs = await outcome(['replay', file]);
  assert.is(differs.code, 1);
  assert.match(differs.out, /^line 2 differs \(recorded: 0\.1\.0 on quickjs\)\n- .*\n\+ .*The first event is a boot/);
  writeFileSync(file, 'hello');
  const none = await outcome(['replay', file]);
  assert.is(none.code, 1);
  assert.match(none.err, 'should be a header');
  assert.match((await outcome(['replay', `${file}.none`])).err, /ENOENT/);
});

test.after(endProcesses);
test.run();
