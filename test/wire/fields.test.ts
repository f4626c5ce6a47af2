import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cbor } from '../../src/wire/cbor.ts';
import {
  always,
  at,
  between,
  bytes,
  type Field,
  flag,
  list,
  nameOf,
  record,
  seconds,
  text,
  whole,
} from '../../src/wire/fields.ts';

const COLOURS = ['red', 'green', 'blue'] as const;
const POINT = record({ x: at(1, whole), name: at(-2, text(3)) });

/** Field, what it writes, and what it refuses to read. */
const FIELDS: readonly [
  name: string,
  field: Field<unknown>,
  value: unknown,
  written: Cbor,
  refused: readonly Cbor[],
][] = [
  ['text', text(3), 'abc', 'abc', ['abcd', 1, null, new Uint8Array(2)]],
  [
    'bytes of one length',
    bytes(2),
    new Uint8Array(2),
    new Uint8Array(2),
    [new Uint8Array(1), new Uint8Array(3), 'ab', null],
  ],
  ['bytes', bytes(1, 2), new Uint8Array(1), new Uint8Array(1), [new Uint8Array(0), new Uint8Array(3)]],
  ['whole', whole, 0, 0, [-1, '0', null, false]],
  ['between', between(-1, 1), -1, -1, [-2, 2, '0']],
  ['seconds', seconds, 253_402_300_799, 253_402_300_799, [-1, 253_402_300_800]],
  ['flag', flag, false, false, [0, null, 'false']],
  ['name', nameOf(COLOURS), 'green', 1, [3, -1, 'green', null]],
  ['name among some', nameOf(COLOURS, 'red', 'blue'), 'blue', 2, [1, 3]],
  ['always', always(7), 7, 7, [8, '7', null]],
  ['list', list(whole, 2), [1, 2], [1, 2], [[1, 2, 3], [1, 'a'], new Map(), null]],
  [
    'record',
    POINT,
    { x: 1, name: 'a' },
    new Map<number, Cbor>([
      [1, 1],
      [-2, 'a'],
    ]),
    [
      new Map([[1, 1]]),
      new Map<number, Cbor>([
        [1, 1],
        [2, 'a'],
      ]),
      new Map<number, Cbor>([
        [1, 'a'],
        [-2, 'a'],
      ]),
      new Map<number, Cbor>([
        [1, 1],
        [-2, 'a'],
        [3, 'more'],
      ]),
      [],
      null,
    ],
  ],
];

for (const [name, field, value, written, refused] of FIELDS) {
  test(`${name}: writes one thing and reads only that`, () => {
    assert.equal(field.write(value), written);
    assert.equal(field.read(written), value);
    for (const cbor of refused) assert.is(field.read(cbor), null);
  });
}

test.run();
