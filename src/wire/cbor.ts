/**
 * Deterministic CBOR (RFC 8949 section 4.2.1) of the few kinds that the protocol and the vault use: integers, text,
 * bytes, booleans, null, arrays, maps with integer or text keys, and the tags named below. Whatever it reads has one
 * spelling, and it writes nothing that it would not read back.
 *
 * cbor-x does the reading, and never sees what it would take loosely: a gate that knows nothing of meanings goes over all
 * bytes first and refuses by name what is not deterministic, not ours, or too big. The writing is ours: so few kinds need a
 * page, where cbor-x's writer is a tenth of the bundle.
 */
import { Decoder, Tag } from 'cbor-x/decode';
import { assert, Fault } from '../lib/assert.ts';
import { isUtf8, toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';

export type Cbor = number | string | boolean | null | Uint8Array | readonly Cbor[] | CborMap | CborTag;
export type CborMap = ReadonlyMap<number | string, Cbor>;
export interface CborTag {
  readonly tag: number;
  readonly value: Cbor;
}

/** The only tags there are: COSE_Sign1 and COSE_Sign (RFC 9052), CWT (RFC 8392). cbor-x hands them over as they stand,
 * while of many others it makes objects, references and records: RFC 8949 leaves open what a tag does. */
export const TAGS = { sign1: 18, cwt: 61, sign: 98 } as const;

/** Ours: several times what any message or vault needs, little enough for a heap of 4 MB. */
export const MAX_BYTES = 65_536;
/** Items of every kind, keys and containers included. */
export const MAX_ITEMS = 8_192;
/** Arrays, maps and tags inside each other. */
export const MAX_DEPTH = 16;

export const CBOR_REFUSALS = [
  'too-long',
  'truncated',
  'trailing-bytes',
  'reserved',
  'indefinite',
  'non-minimal',
  'integer-too-large',
  'bad-utf8',
  'byte-order-mark',
  'float',
  'bad-simple',
  'tag-not-allowed',
  'bad-key',
  'unsorted-keys',
  'duplicate-key',
  'too-deep',
  'too-many-items',
] as const;
export type CborRefusal = (typeof CBOR_REFUSALS)[number];

/** The one spelling of a value, as bytes that belong to the caller: heads as short as can be, keys in the order of bytes. */
export function encode(value: Cbor): Uint8Array {
  const writer: Writer = { bytes: new Uint8Array(FIRST_BYTES), end: 0, items: 0 };
  write(writer, value, 1);
  assert(writer.end <= MAX_BYTES, `CBOR of ${writer.end} bytes is longer than what we read.`);
  return writer.bytes.slice(0, writer.end);
}

/**
 * What is written so far. Handed on, not closed over: functions that know each other are a circle, and a buffer that such a
 * circle holds stays on the heap of QuickJS until it looks for circles.
 */
interface Writer {
  bytes: Uint8Array;
  end: number;
  items: number;
}
/** Holds most messages; for others it grows. */
const FIRST_BYTES = 512;

function write(writer: Writer, value: Cbor, depth: number): void {
  assert(++writer.items <= MAX_ITEMS, `CBOR of more than ${MAX_ITEMS} items is more than what we read.`);
  if (typeof value === 'number') {
    assert(Number.isSafeInteger(value), 'A number is written that is no integer up to 2^53 - 1.');
    if (value < 0) writeHead(writer, NEGATIVE, -1 - value);
    else writeHead(writer, UNSIGNED, value);
  } else if (typeof value === 'string') {
    // cbor-x reads long text by TextDecoder where there is one, and that drops a byte order mark.
    assert(value.charCodeAt(0) !== 0xfeff, 'Text is written that begins with a byte order mark.');
    writeString(writer, TEXT, toUtf8(value));
  } else if (typeof value === 'boolean') writeHead(writer, SIMPLE, value ? TRUE : FALSE);
  else if (value === null) writeHead(writer, SIMPLE, NULL);
  else if (value instanceof Uint8Array) writeString(writer, BYTES, value);
  else {
    assert(depth <= MAX_DEPTH, `CBOR deeper than ${MAX_DEPTH} is deeper than what we read.`);
    if (isArray(value)) {
      writeHead(writer, ARRAY, value.length);
      for (const member of value) write(writer, member, depth + 1);
    } else if (isMap(value)) {
      writeHead(writer, MAP, value.size);
      for (const [key, member] of [...value].sort(byKey)) {
        write(writer, key, depth + 1);
        write(writer, member, depth + 1);
      }
    } else {
      assert(isOurTag(value.tag), 'Only our own tags are written.');
      writeHead(writer, TAG, value.tag);
      write(writer, value.value, depth + 1);
    }
  }
}

function writeString(writer: Writer, major: number, content: Uint8Array): void {
  writeHead(writer, major, content.length, content.length);
  writer.bytes.set(content, writer.end);
  writer.end += content.length;
}

/** The head of an item, and room for so many bytes after it. */
function writeHead(writer: Writer, major: number, argument: number, more = 0): void {
  const room = writer.end + 9 + more;
  if (room > writer.bytes.length) {
    const wider = new Uint8Array(2 * room);
    wider.set(writer.bytes);
    writer.bytes = wider;
  }
  let size = 0;
  while (argument >= LEAST_OF_WIDTH[size]!) size++;
  writer.bytes[writer.end++] = (major << 5) | (size === 0 ? argument : size + 23);
  if (size === 0) return;
  const start = writer.end;
  writer.end += 1 << (size - 1);
  // A Uint8Array keeps the lowest byte of a number.
  for (let at = writer.end - 1, rest = argument; at >= start; at--, rest = Math.floor(rest / 256))
    writer.bytes[at] = rest;
}

/** One value and nothing after it. A tag is refused unless the caller expects it. */
export function decode(bytes: Uint8Array, tags: readonly number[] = []): Verdict<Cbor, CborRefusal> {
  assert(tags.every(isOurTag), 'A tag is to be allowed that is none of ours.');
  const refusal = gate(bytes, tags);
  if (refusal !== null) return refuse(refusal);
  // A view of its own: cbor-x leaves a property on the array that it reads from.
  return accept(normalise(decoder.decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length))));
}

/** An array or map whose members are still to come, or a tag whose value is. */
interface Frame {
  readonly map: boolean;
  /** Items left; of a map the keys and the values, so a key comes next while it is even. */
  left: number;
  /** Where the last key stands. */
  keyStart: number;
  keyEnd: number;
}

/** The first reason not to read these bytes. No recursion: depth costs an entry of a list that cannot grow long. */
function gate(bytes: Uint8Array, tags: readonly number[]): CborRefusal | null {
  if (bytes.length > MAX_BYTES) return 'too-long';
  const frames: Frame[] = [];
  let at = 0;
  let items = 0;
  do {
    const start = at;
    const initial = bytes[at++];
    if (initial === undefined) return 'truncated';
    if (++items > MAX_ITEMS) return 'too-many-items';
    const major = initial >> 5;
    const info = initial & 31;
    const inside = frames[frames.length - 1];
    const isKey = inside?.map === true && inside.left % 2 === 0;
    if (isKey && major !== UNSIGNED && major !== NEGATIVE && major !== TEXT) return 'bad-key';
    if (info > 27) return info === INDEFINITE ? 'indefinite' : 'reserved';
    if (major === SIMPLE && info !== FALSE && info !== TRUE && info !== NULL)
      return info >= FLOAT16 ? 'float' : 'bad-simple';

    let argument = info;
    if (info > 23) {
      const width = 1 << (info - 24);
      if (at + width > bytes.length) return 'truncated';
      argument = 0;
      for (const end = at + width; at < end; at++) argument = argument * 256 + bytes[at]!;
      if (argument < LEAST_OF_WIDTH[info - 24]!) return 'non-minimal';
      // Beyond 2^53 the sum above is rounded, but never down to a number this small.
      if (argument > Number.MAX_SAFE_INTEGER) return 'integer-too-large';
    }

    const rest = bytes.length - at;
    let opened: Frame | null = null;
    switch (major) {
      case NEGATIVE:
        // It stands for -1 - argument.
        if (argument === Number.MAX_SAFE_INTEGER) return 'integer-too-large';
        break;
      case BYTES:
      case TEXT:
        if (argument > rest) return 'truncated';
        if (major === TEXT) {
          if (!isUtf8(bytes, at, at + argument)) return 'bad-utf8';
          if (argument > 2 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf)
            return 'byte-order-mark';
        }
        at += argument;
        break;
      case ARRAY:
      case MAP: {
        const members = major === MAP ? 2 * argument : argument;
        if (members > rest) return 'truncated';
        opened = { map: major === MAP, left: members, keyStart: 0, keyEnd: 0 };
        break;
      }
      case TAG:
        if (!tags.includes(argument)) return 'tag-not-allowed';
        opened = { map: false, left: 1, keyStart: 0, keyEnd: 0 };
        break;
    }

    if (inside !== undefined) {
      if (isKey) {
        const isFirst = inside.keyEnd === 0;
        const order = isFirst ? -1 : compare(bytes, inside.keyStart, inside.keyEnd, start, at);
        if (order === 0) return 'duplicate-key';
        if (order > 0) return 'unsorted-keys';
        inside.keyStart = start;
        inside.keyEnd = at;
      }
      inside.left--;
    }
    if (opened !== null) {
      if (frames.length === MAX_DEPTH) return 'too-deep';
      frames.push(opened);
    }
    while (frames.length > 0 && frames[frames.length - 1]!.left === 0) frames.pop();
  } while (frames.length > 0);
  return at === bytes.length ? null : 'trailing-bytes';
}

const UNSIGNED = 0;
const NEGATIVE = 1;
const BYTES = 2;
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;

const FALSE = 20;
const TRUE = 21;
const NULL = 22;
const FLOAT16 = 25;
const INDEFINITE = 31;

/** The least argument that needs 1, 2, 4 and 8 bytes after the initial one. */
const LEAST_OF_WIDTH = [24, 0x100, 0x1_0000, 0x1_0000_0000];

/** Byte by byte, a prefix first: the order of keys (RFC 8949 section 4.2.1). */
function compare(bytes: Uint8Array, aStart: number, aEnd: number, bStart: number, bEnd: number): number {
  for (let a = aStart, b = bStart; a < aEnd && b < bEnd; a++, b++) {
    if (bytes[a] !== bytes[b]) return bytes[a]! - bytes[b]!;
  }
  return aEnd - aStart - (bEnd - bStart);
}

const decoder = new Decoder({ mapsAsObjects: false, copyBuffers: true });

/** What cbor-x returned, in our types: it has BigInts where eight bytes carried an integer, and its own class of tags. */
function normalise(value: unknown): Cbor {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null)
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(normalise);
  if (value instanceof Map) return normaliseMap(value);
  if (value instanceof Tag) return { tag: value.tag, value: normalise(value.value) };
  throw new Fault('cbor-x returned what the gate does not let in.');
}

function normaliseMap(map: ReadonlyMap<unknown, unknown>): CborMap {
  const result = new Map<number | string, Cbor>();
  for (const [key, value] of map) result.set(normalise(key) as number | string, normalise(value));
  return result;
}

/** The order that `compare` gives the keys' bytes, without writing them: integers 0, 1, ... then -1, -2, ..., then text
 * by its length in bytes, then by its bytes. */
function byKey([a]: readonly [number | string, Cbor], [b]: readonly [number | string, Cbor]): number {
  if (typeof a === 'number' && typeof b === 'number') return a < 0 === b < 0 ? Math.abs(a) - Math.abs(b) : b - a;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  if (ASCII.test(a) && ASCII.test(b)) return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
  const bytes = toUtf8(a);
  const others = toUtf8(b);
  if (bytes.length !== others.length) return bytes.length - others.length;
  const differs = bytes.findIndex((byte, i) => byte !== others[i]);
  return differs < 0 ? 0 : bytes[differs]! - others[differs]!;
}

/** Of these alone a letter is a byte, and the order of letters that of bytes. */
const ASCII = /^[\0-\x7f]*$/;

/** The kinds of a value that `typeof` and `instanceof` do not tell apart. */
export const isArray = (value: Cbor): value is readonly Cbor[] => Array.isArray(value);
export const isMap = (value: Cbor): value is CborMap => value instanceof Map;
const isOurTag = (tag: number): boolean => Object.values(TAGS).some(ours => ours === tag);
