import { Tag } from 'cbor-x/decode';
import { Encoder } from 'cbor-x/encode';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Fault } from '../../src/lib/assert.ts';
import { fromHex, toHex } from '../../src/lib/hex.ts';
import {
  CBOR_REFUSALS,
  type Cbor,
  type CborRefusal,
  decode,
  encode,
  isArray,
  isMap,
  MAX_BYTES,
  MAX_DEPTH,
  MAX_ITEMS,
  TAGS,
} from '../../src/wire/cbor.ts';

const ALL_TAGS = Object.values(TAGS);
const bytes = (hex: string) => fromHex(hex)!;
const map = (...entries: [number | string, Cbor][]): Cbor => new Map(entries);

/** The one spelling of each. */
const SPELLINGS: [Cbor, string][] = [
  [0, '00'],
  [-0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [65_535, '19ffff'],
  [65_536, '1a00010000'],
  [2 ** 31, '1a80000000'],
  [2 ** 32 - 1, '1affffffff'],
  [2 ** 32, '1b0000000100000000'],
  [1_800_000_000_000, '1b000001a3185c5000'],
  [2 ** 53 - 1, '1b001fffffffffffff'],
  [-1, '20'],
  [-24, '37'],
  [-25, '3818'],
  [-256, '38ff'],
  [-257, '390100'],
  [-65_536, '39ffff'],
  [-65_537, '3a00010000'],
  [-(2 ** 31), '3a7fffffff'],
  [-(2 ** 31) - 1, '3a80000000'],
  [-(2 ** 32), '3affffffff'],
  [-(2 ** 32) - 1, '3b0000000100000000'],
  [-(2 ** 53) + 1, '3b001ffffffffffffe'],
  [false, 'f4'],
  [true, 'f5'],
  [null, 'f6'],
  ['', '60'],
  ['ü水😀', '69c3bce6b0b4f09f9880'],
  ['a'.repeat(24), `7818${'61'.repeat(24)}`],
  ['é'.repeat(40), `7850${'c3a9'.repeat(40)}`],
  [Uint8Array.of(), '40'],
  [Uint8Array.of(1, 2), '420102'],
  [[], '80'],
  [[1, [2, []]], '8201820280'],
  [map(), 'a0'],
  [
    map(['b', 1], [-2, 2], [100, 3], ['aa', 4], [-1, 5], ['é', 6], [3, 7]),
    'a70307186403200521026162016261610462c3a906',
  ],
  // By bytes U+FFFF comes before U+10000, by UTF-16 units after it; the shorter one goes first in any case.
  [map(['\u{10000}a', 1], ['\uffff\u007fa', 2]), 'a265efbfbf7f610265f09080806101'],
  [map(['toString', 1], ['__proto__', 2]), 'a268746f537472696e6701695f5f70726f746f5f5f02'],
  [{ tag: 18, value: [1] }, 'd28101'],
  [{ tag: 61, value: { tag: 98, value: null } }, 'd83dd862f6'],
];

test('every value has one spelling, and it is read back', () => {
  for (const [value, hex] of SPELLINGS) {
    assert.is(toHex(encode(value)), hex);
    const read = decode(bytes(hex), ALL_TAGS);
    assert.ok(read.ok, hex);
    assert.equal(plain(read.value), plain(value === 0 ? 0 : value), hex);
  }
});

const tooMany = (count: number) => `99${count.toString(16).padStart(4, '0')}${'00'.repeat(count)}`;

/** Each refusal, and what earns it. */
const REFUSED: Record<CborRefusal, Record<string, string>> = {
  'too-long': {
    'more bytes than we read': `5a${(MAX_BYTES - 4).toString(16).padStart(8, '0')}${'00'.repeat(MAX_BYTES - 4)}`,
  },
  truncated: {
    nothing: '',
    'an argument cut off': '18',
    'a wide argument cut off': '1b00000000000000',
    'bytes cut off': '4201',
    'text cut off': '6261',
    'an array cut off': '8201',
    'a map without its last value': 'a101',
    'a map without anything': 'a1',
    'a tag without a value': 'd2',
    'bytes of four gigabytes': '5affffffff00',
    'an array of four gigabytes': '9affffffff00',
    'a map of four gigabytes': 'baffffffff00',
    'an array of 2^53 - 1 items': '9b001fffffffffffff',
    'a map of 2^53 - 1 entries': 'bb001fffffffffffff',
  },
  'trailing-bytes': { 'two values': '0000', 'a break': '00ff', 'after a map': 'a000' },
  reserved: { 28: '1c', 'in bytes': '5d', 'in a tag': 'de00', 'in the simple values': 'fc' },
  indefinite: {
    bytes: '5f4101ff',
    text: '7f6161ff',
    array: '9fff',
    map: 'bfff',
    'a break alone': 'ff',
    'an integer, which cannot be': '1f',
  },
  'non-minimal': {
    '0 in two bytes': '1800',
    '23 in two bytes': '1817',
    '24 in three': '190018',
    '255 in five': '1a000000ff',
    '65536 in nine': '1b0000000000010000',
    '-1 in two': '3800',
    'length of bytes': '580101',
    'length of text': '790000',
    'length of an array': '980100',
    'length of a map': 'b8010000',
    'a tag': 'd81200',
  },
  'integer-too-large': {
    '2^53': '1b0020000000000000',
    '2^64 - 1': '1bffffffffffffffff',
    '-2^53': '3b001fffffffffffff',
    '-2^64': '3bffffffffffffffff',
    'a length of 2^64 - 1': '5bffffffffffffffff',
  },
  'bad-utf8': { 'a surrogate': '63eda080', 'an overlong slash': '62c0af', 'cut short': '61c3', 'in a key': 'a161ff00' },
  'byte-order-mark': { 'in front of text': '64efbbbf41', alone: '63efbbbf' },
  float: {
    half: 'f93c00',
    single: 'fa47c35000',
    double: 'fb3ff199999999999a',
    'not a number': 'f97e00',
    'cut off': 'f9',
  },
  'bad-simple': { undefined: 'f7', unassigned: 'f0', 'in two bytes': 'f8ff', 'in two bytes, low': 'f818', zero: 'e0' },
  'tag-not-allowed': {
    'a date as text': 'c06161',
    'a date as a number': 'c100',
    'a bignum': 'c24101',
    'a packed reference': 'c600',
    'a regular expression (cbor-x 27)': 'd81b836652656745787061616167',
    'an object by name (cbor-x 27)': 'd81b826b636f6e7374727563746f7200',
    'a shared value (28)': 'd81c80',
    'a reference (29)': 'd81d00',
    'a packed table (51)': 'd83383808000',
    'an inline record of old (105)': 'd8698219000180',
    'a typed array': 'd8404100',
    'a set': 'd9010280',
    'an explicit map': 'd90103a0',
    'bundled strings (cbor-x)': 'd9dff9820000',
    'record definitions (cbor-x)': 'd9dffe820000',
    'an inline record (cbor-x)': 'd9dfff8219000180',
    'a record': 'd9e00080',
    'self-described CBOR': 'd9d9f700',
    'a tag of 2^53 - 1': 'db001fffffffffffff00',
    COSE_Encrypt0: 'd080',
  },
  'bad-key': { bytes: 'a1410000', boolean: 'a1f500', null: 'a1f600', array: 'a18000', map: 'a1a000', tag: 'a1d20000' },
  'unsorted-keys': {
    integers: 'a202000100',
    'negative first': 'a220000000',
    'text before integers': 'a26161000100',
    'longer text first': 'a262616100616200',
    'text by letter': 'a2616200616100',
    'not next to its double': 'a3010002000100',
    'inside another map': 'a100a202000100',
  },
  'duplicate-key': { integers: 'a201000100', text: 'a2616100616100', 'zero as the first key': 'a200000000' },
  'too-deep': {
    arrays: '81'.repeat(MAX_DEPTH + 1) + '00',
    maps: 'a100'.repeat(MAX_DEPTH + 1) + '00',
    tags: 'd2'.repeat(MAX_DEPTH + 1) + '00',
    'an empty one at the bottom': '81'.repeat(MAX_DEPTH) + '80',
    bomb: '81'.repeat(MAX_BYTES - 1) + '00',
  },
  'too-many-items': { 'one array': tooMany(MAX_ITEMS) },
};

test('every refusal has its cases', () => {
  assert.equal(Object.keys(REFUSED).sort(), [...CBOR_REFUSALS].sort());
  for (const [refusal, cases] of Object.entries(REFUSED))
    for (const [what, hex] of Object.entries(cases)) {
      const tags = refusal === 'tag-not-allowed' ? [] : ALL_TAGS;
      const verdict = decode(bytes(hex), tags);
      assert.equal(verdict, { ok: false, refusal }, what);
    }
});

test('a tag is allowed only by who expects it', () => {
  assert.equal(decode(bytes('d200'), [61]), { ok: false, refusal: 'tag-not-allowed' });
  assert.equal(decode(bytes('d200'), [18]), { ok: true, value: { tag: 18, value: 0 } });
  assert.throws(() => decode(bytes('d81c00'), [28]), isFault);
});

test('the limits themselves are still read and written', () => {
  let deep: Cbor = 0;
  for (let i = 0; i < MAX_DEPTH; i++) deep = [deep];
  assert.ok(decode(encode(deep)).ok);
  const many = new Array<Cbor>(MAX_ITEMS - 1).fill(0);
  assert.ok(decode(encode(many)).ok);
  const long = new Uint8Array(MAX_BYTES - 3);
  const written = encode(long);
  assert.is(written.length, MAX_BYTES);
  assert.ok(decode(written).ok);

  assert.throws(() => encode([deep]), isFault);
  assert.throws(() => encode([many]), isFault);
  assert.throws(() => encode(new Uint8Array(MAX_BYTES - 2)), isFault);
});

test('what would not be read back is a fault to write', () => {
  const faults: Record<string, Cbor> = {
    'a fraction': 1.5,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'above 2^53 - 1': 2 ** 53,
    'below -2^53 + 1': -(2 ** 53),
    'a lone surrogate': '\ud800',
    'a lone surrogate in long text': 'a'.repeat(100) + '\udfff',
    'a lone surrogate in a key': map(['\udc00', 1]),
    'a byte order mark': '\ufeffa',
    'a fraction as a key': map([0.5, 1]),
    'a foreign tag': { tag: 27, value: 1 },
  };
  for (const [what, value] of Object.entries(faults)) assert.throws(() => encode([value]), isFault, what);
});

test('written bytes belong to who asked for them', () => {
  const first = encode('first');
  const copy = first.slice();
  encode('other');
  assert.equal(first, copy);
  assert.is(first.buffer.byteLength, first.length);
  assert.is(first.constructor, Uint8Array);
});

test('bytes that are read are left as they were, and shared with nobody', () => {
  const source = bytes('420102');
  const verdict = decode(source);
  assert.ok(verdict.ok);
  source[1] = 9;
  assert.equal(verdict.value, Uint8Array.of(1, 2));
  assert.equal(Object.keys(source), ['0', '1', '2']);
  const inside = decode(bytes('ff420102ff').subarray(1, 4));
  assert.equal(inside, { ok: true, value: Uint8Array.of(1, 2) });
});

test('bytes of any length come back, wherever the buffer that they are written to must grow', () => {
  const lengths = [...Array(40).keys()].map(more => 490 + more);
  for (const length of [...lengths, 8_180, 8_181, 8_182, 8_189, 8_190, 8_191, 8_192, 8_193, 20_000]) {
    const wide = new Array<Cbor>(Math.min(length, 600)).fill(0).concat(2 ** 40);
    for (const value of [['x', new Uint8Array(length).fill(7), 'é'.repeat(length)], wide]) {
      const verdict = decode(encode(value));
      assert.ok(verdict.ok);
      assert.equal(plain(verdict.value), plain(value));
    }
  }
});

const text = fc.string({ unit: 'binary', maxLength: 80 }).filter(value => !value.startsWith('\ufeff'));
const key = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -30, max: 30 }), text);
const { value: anyValue } = fc.letrec<{ value: Cbor }>(again => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Cbor>(null, true, false),
    fc.maxSafeInteger(),
    fc.integer({ min: -300, max: 300 }),
    fc
      .tuple(fc.constantFrom(1, -1), fc.constantFrom(8, 16, 31, 32, 33, 52), fc.integer({ min: -2, max: 2 }))
      .map(([sign, power, more]) => sign * 2 ** power + more),
    text,
    fc.uint8Array({ maxLength: 40 }),
    fc.array(again('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, again('value')), { maxLength: 5 }).map(entries => new Map(entries)),
    fc.record({ tag: fc.constantFrom(...ALL_TAGS), value: again('value') }),
  ),
}));

test('any value comes back, and in whatever order its keys were given it is written the same', () => {
  fc.assert(
    fc.property(anyValue, value => {
      const written = encode(value);
      const read = decode(written, ALL_TAGS);
      assert.ok(read.ok);
      assert.equal(toHex(encode(read.value)), toHex(written));
      assert.equal(toHex(encode(reversed(value))), toHex(written));
      assert.equal(plain(read.value), plain(reversed(read.value)));
    }),
    { numRuns: 500 },
  );
});

test('changed bytes never throw, and if they are read they are the one spelling of what was read', () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom('set', 'cut', 'insert'), fc.nat(255));
  fc.assert(
    fc.property(anyValue, fc.array(change, { minLength: 1, maxLength: 3 }), (value, changes) => {
      const changed = [...encode(value)];
      for (const [where, how, byte] of changes)
        changed.splice(where % changed.length, how === 'insert' ? 0 : 1, ...(how === 'cut' ? [] : [byte]));
      const verdict = decode(Uint8Array.from(changed), ALL_TAGS);
      if (verdict.ok) assert.equal([...encode(verdict.value)], changed);
      else assert.ok(CBOR_REFUSALS.includes(verdict.refusal));
    }),
    { numRuns: 3000 },
  );
});

/** cbor-x's writer neither sorts nor shortens: keys are put in the order of their own bytes, wide integers as BigInt. */
const peer = new Encoder({
  useRecords: false,
  mapsAsObjects: false,
  useTag259ForMaps: false,
  tagUint8Array: false,
  variableMapSize: true,
  copyBuffers: true,
});
const written = (value: Cbor): string => toHex(Uint8Array.from(peer.encode(ready(value))));
function ready(value: Cbor): unknown {
  if (typeof value === 'number') return value > 0xffff_ffff || value < -0x1_0000_0000 ? BigInt(value) : value;
  if (isArray(value)) return value.map(ready);
  if (isMap(value)) {
    const entries = [...value].map(([key, member]) => [written(key), ready(key), ready(member)] as const);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(entries.map(([, key, member]) => [key, member]));
  }
  if (typeof value === 'object' && value !== null && 'tag' in value) return new Tag(ready(value.value), value.tag);
  return value;
}

test('cbor-x, made to be deterministic, writes the same bytes', () => {
  for (const [value, hex] of SPELLINGS) assert.is(written(value), hex);
  fc.assert(
    fc.property(anyValue, value => assert.is(toHex(encode(value)), written(value))),
    { numRuns: 1000 },
  );
});

/** Maps as lists of entries in the order of their keys, so that they can be compared. */
function plain(value: Cbor): unknown {
  if (isArray(value)) return value.map(plain);
  if (isMap(value)) return [...value].map(([key, member]) => [key, plain(member)]).sort();
  if (typeof value === 'object' && value !== null && 'tag' in value)
    return { tag: value.tag, value: plain(value.value) };
  return value;
}

function reversed(value: Cbor): Cbor {
  if (isArray(value)) return value.map(reversed);
  if (isMap(value)) return new Map([...value].reverse().map(([key, member]) => [key, reversed(member)]));
  if (typeof value === 'object' && value !== null && 'tag' in value)
    return { tag: value.tag, value: reversed(value.value) };
  return value;
}

const isFault = (error: unknown) => error instanceof Fault;

test.run();
