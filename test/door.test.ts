/** The first door: what a host may say, and what it may not. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Sample } from '../src/abi.ts';
import { EVENT_REFUSALS, type EventRefusal, readEvent, readSamples } from '../src/door.ts';

const MOMENT = { at: 1_772_323_200_000, up: 5, synced: true };
const BOOT = {
  type: 'boot',
  personality: 'cbr8',
  release: '3.18.0SP',
  inventory: {},
  vaults: [null, null],
  seed: 'AA==',
  deviceKey: 'AA==',
  roots: '',
  config: [],
};
const GOOD: readonly Record<string, unknown>[] = [
  BOOT,
  { ...BOOT, hostname: 'box', vaults: ['a', null], counter: 0, config: ['call-home', ' profile x'] },
  { ...BOOT, vaults: [null, 'b'], counter: Number.MAX_SAFE_INTEGER, unknown: { ignored: true } },
  { type: 'tick' },
  { type: 'command', session: 'vty 0', mode: 'exec', line: '' },
  { type: 'reply', id: 1, body: '' },
  ...['timeout', 'unreachable', 'unresolved', 'rejected', 'too-large', 'tls'].map(reason => ({
    type: 'lost',
    id: 1,
    reason,
  })),
  { type: 'lost', id: 1, reason: 'tls', detail: 'self-signed' },
  { type: 'usage', samples: [] },
  { type: 'usage', samples: [{ name: 'a', where: 'b', count: 1 }] },
  { type: 'inventory', inventory: { 'ietf-hardware:hardware': { component: [] } } },
];

test('every event of the contract comes in as it is', () => {
  for (const event of GOOD)
    assert.equal(readEvent(JSON.stringify({ ...MOMENT, ...event })), { ok: true, value: { ...MOMENT, ...event } });
});

test('fractions of a millisecond are cut off', () => {
  const read = readEvent(JSON.stringify({ type: 'tick', at: -1.5, up: 7.9, synced: false }));
  assert.equal(read, { ok: true, value: { type: 'tick', at: -2, up: 7, synced: false } });
});

test('what is not there, or of another kind, is a bad field: every field of every event', () => {
  const strange = [null, true, 1, -1, 1.5, 'x', [], [1], {}, [null, null, null]];
  for (const event of GOOD) {
    const { type, ...fields } = event;
    const optional = new Set(['hostname', 'counter', 'detail', 'unknown']);
    for (const [name, value] of Object.entries(fields)) {
      const { [name]: _, ...rest } = event;
      const missing = readEvent(JSON.stringify({ ...MOMENT, ...rest }));
      assert.is(missing.ok, optional.has(name), `${type} without ${name}`);
      if (name === 'unknown') continue;
      for (const wrong of strange) {
        if (kindOf(wrong) === kindOf(value)) continue;
        const read = readEvent(JSON.stringify({ ...MOMENT, ...event, [name]: wrong }));
        const slots = name === 'vaults' || name === 'config' || name === 'samples';
        if (slots && Array.isArray(wrong) && wrong.length === 0) continue;
        assert.equal(read, { ok: false, refusal: 'bad-field' }, `${type}.${name} = ${JSON.stringify(wrong)}`);
      }
    }
  }
});
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

const REFUSED: readonly [why: string, event: Record<string, unknown>, refusal: EventRefusal][] = [
  ['a wall clock that no Date can hold', { at: 8.64e15 + 1 }, 'bad-moment'],
  ['no wall clock', { at: undefined }, 'bad-moment'],
  ['a wall clock in words', { at: 'now' }, 'bad-moment'],
  ['time before the start', { up: -1 }, 'bad-moment'],
  ['more time than can be counted', { up: 2 ** 53 }, 'bad-moment'],
  ['neither synchronised nor not', { synced: 1 }, 'bad-moment'],
  ['a type of no event', { type: 'reboot' }, 'unknown-type'],
  ['a type that every object knows', { type: 'constructor' }, 'unknown-type'],
  ['a prototype for a type', { type: '__proto__' }, 'unknown-type'],
  ['no type', { type: undefined }, 'unknown-type'],
  ['a list for a type', { type: ['tick'] }, 'unknown-type'],
  ['three vaults', { ...BOOT, vaults: [null, null, null] }, 'bad-field'],
  ['one vault', { ...BOOT, vaults: [null] }, 'bad-field'],
  ['a vault that is a number', { ...BOOT, vaults: [null, 1] }, 'bad-field'],
  ['a configuration that is not all lines', { ...BOOT, config: ['a', 1] }, 'bad-field'],
  ['a counter that is no whole number', { ...BOOT, counter: 1.5 }, 'bad-field'],
  ['a counter that is too large to count on', { ...BOOT, counter: 2 ** 53 }, 'bad-field'],
  ['a counter below zero', { ...BOOT, counter: -1 }, 'bad-field'],
  ['a fractional request', { type: 'reply', id: 0.5, body: '' }, 'bad-field'],
  ['a loss of no known kind', { type: 'lost', id: 1, reason: 'weather' }, 'bad-field'],
  ['a loss that every object knows', { type: 'lost', id: 1, reason: 'toString' }, 'bad-field'],
  ['facts that are no objects', { type: 'usage', samples: [1] }, 'bad-field'],
  ['facts that are lists', { type: 'usage', samples: [['a', 'b', 1]] }, 'bad-field'],
  ['an inventory that is a list', { type: 'inventory', inventory: [] }, 'bad-field'],
];
for (const [why, event, refusal] of REFUSED)
  test(`refused: ${why}`, () => {
    assert.equal(readEvent(JSON.stringify({ ...MOMENT, type: 'tick', ...event })), { ok: false, refusal });
  });

test('refused: what is no JSON object', () => {
  for (const json of ['', '{', 'undefined', '{"type":"tick"}}', 'NaN'])
    assert.equal(readEvent(json), { ok: false, refusal: 'not-json' });
  for (const json of ['null', '1', '"tick"', '[]', 'true'])
    assert.equal(readEvent(json), { ok: false, refusal: 'not-an-event' });
});

test('numbers beyond all bounds are no numbers', () => {
  for (const number of ['1e999', '-1e999'])
    assert.equal(readEvent(`{"type":"tick","at":${number},"up":0,"synced":true}`), {
      ok: false,
      refusal: 'bad-moment',
    });
});

test('every refusal is used', () => {
  const used = new Set<string>([...REFUSED.map(([, , refusal]) => refusal), 'not-json', 'not-an-event']);
  assert.equal([...used].sort(), [...EVENT_REFUSALS].sort());
});

test('no text and no JSON makes it throw', () => {
  const shaped = fc.record(
    {
      type: fc.oneof(fc.constantFrom(...GOOD.map(({ type }) => type)), fc.jsonValue()),
      at: fc.oneof(fc.double(), fc.jsonValue()),
      up: fc.oneof(fc.nat(), fc.jsonValue()),
      synced: fc.oneof(fc.boolean(), fc.jsonValue()),
      samples: fc.oneof(
        fc.array(fc.dictionary(fc.constantFrom('name', 'where', 'count', 'toString'), fc.jsonValue())),
        fc.jsonValue(),
      ),
      inventory: fc.jsonValue(),
      vaults: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const said = fc.oneof(
    fc.string(),
    fc.json(),
    shaped.map(value => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(said, json => {
      const read = readEvent(json);
      if (read.ok && read.value.type === 'usage') {
        const { good } = readSamples(read.value.samples);
        for (const sample of good) assert.equal(Object.keys(sample), ['name', 'where', 'count']);
      }
    }),
    { numRuns: 2000, seed: 2026 },
  );
});

const fact = (change: object = {}): Sample => ({ name: 'upstream-channels', where: 'clc 0', count: 3, ...change });

test('facts that can be true are taken, without what nobody asked for', () => {
  const samples = [fact({ extra: 1 }), fact({ where: 'clc 1', count: 0 }), fact({ name: 'x', count: 0xffffffff })];
  assert.equal(readSamples(samples), {
    good: [fact(), fact({ where: 'clc 1', count: 0 }), fact({ name: 'x', count: 0xffffffff })],
    problems: [],
  });
});

const NAMELESS = 'A usage fact has no name or no place, or one that is no short printable text.';
const FLAWS: readonly [flaw: object, problem: string][] = [
  [{ name: undefined }, NAMELESS],
  [{ where: undefined }, NAMELESS],
  [{ name: '' }, NAMELESS],
  [{ name: 5 }, NAMELESS],
  [{ where: null }, NAMELESS],
  [{ where: ['clc 0'] }, NAMELESS],
  [{ name: { toString: 1 } }, NAMELESS],
  [{ name: 'a\nb' }, NAMELESS],
  [{ where: 'ü' }, NAMELESS],
  [{ where: 'x'.repeat(65) }, NAMELESS],
  [{ count: undefined }, 'The usage fact upstream-channels at clc 0 is no count.'],
  [{ count: 1.5 }, 'The usage fact upstream-channels at clc 0 is no count.'],
  [{ count: -1 }, 'The usage fact upstream-channels at clc 0 is no count.'],
  [{ count: 2 ** 32 }, 'The usage fact upstream-channels at clc 0 is no count.'],
  [{ count: '3' }, 'The usage fact upstream-channels at clc 0 is no count.'],
];
test('a fact that cannot be true is named and left out; the others stand', () => {
  for (const [flaw, problem] of FLAWS)
    assert.equal(readSamples([fact({ where: 'clc 1' }), fact(flaw)]), {
      good: [fact({ where: 'clc 1' })],
      problems: [problem],
    });
});

test('the same fact twice counts once', () => {
  assert.equal(readSamples([fact(), fact({ count: 9 })]), {
    good: [fact()],
    problems: ['The usage fact upstream-channels at clc 0 came twice.'],
  });
});

test('there is an end to facts, and to complaints about them', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => fact({ where: `clc ${i}`, count: i % 2 === 0 ? i : -1 }));
  const { good, problems } = readSamples(many);
  assert.is(good.length, 128);
  assert.is(problems.length, 129);
  assert.is(problems.at(-1), 'There are more than 256 usage facts; the rest is not counted.');
});

test.run();
