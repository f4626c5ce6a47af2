/** Texts and JSON of the native host: it takes, refuses and writes what JavaScript does, and base64 as the guest does. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromBase64 } from '../../src/lib/base64.ts';
import { native } from '../support/native.ts';

/** What test/native/text-table.c is asked. */
type Asked = readonly [verb: Verb, bytes: string | Uint8Array, name?: string];
type Verb = 'read' | 'member' | 'says' | 'whole' | 'string' | 'base64' | 'sha256';

const programs = await native({ sanitize: true, make: ['text-table'] });
const told = programs ? test : test.skip;

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes as string).toString('base64');

function ask(asked: readonly Asked[]): readonly string[] {
  const input = asked.map(([verb, bytes, name = '']) => `${verb} ${base64(bytes)} ${base64(name)}\n`).join('');
  const options = { input, encoding: 'utf8', maxBuffer: 64 * 2 ** 20, timeout: 30_000 } as const;
  const { stdout, stderr, status } = spawnSync(`${programs!.build}/text-table`, options);
  assert.is(status, 0, stderr);
  const answers = stdout.split('\n').slice(0, -1);
  assert.is(answers.length, asked.length);
  return answers;
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Texts that both take, or both refuse. */
const TEXTS: readonly (readonly [what: string, ...texts: string[]])[] = [
  [
    'literals',
    'null',
    'true',
    'false',
    'nul',
    'nulll',
    'True',
    'NULL',
    'undefined',
    'NaN',
    'Infinity',
    'truefalse',
    't',
  ],
  [
    'nothing, and blanks',
    '',
    ' ',
    '\t\n\r 1 \t\n\r',
    '\v1',
    '\f1',
    '\u00a01',
    '\ufeff1',
    '1\u2028',
    '\u0000',
    '1\u0000',
  ],
  ['two values', '1 2', '[] []', '{} ,', '"" ""', '1,', ',1'],
  ['whole numbers', '0', '-0', '10', '-1', '01', '-01', '00', '-', '+1', '--1', '1_000', '0x10', '1a', '١'],
  ['fractions', '0.5', '-0.5', '1.', '.5', '-.5', '1.5.5', '1.0', '0.0'],
  [
    'exponents',
    '1e5',
    '1E5',
    '1e+5',
    '1e-5',
    '1e',
    '1e+',
    '1E-',
    '0e0',
    '1e5.5',
    '1.e5',
    '1.5e05',
    'e5',
    '1ee5',
    '1e999',
  ],
  [
    'strings',
    '""',
    '"a"',
    "'a'",
    '"',
    '"a',
    'a"',
    '"\t"',
    '"\n"',
    '"\u001f"',
    '"\u007f"',
    '"\u0000"',
    '"é"',
    '"\u2028"',
    '"😀"',
  ],
  [
    'escapes',
    String.raw`"\"\\\/\b\f\n\r\t"`,
    String.raw`"\a"`,
    String.raw`"\'"`,
    String.raw`"\0"`,
    '"\\',
    '"\\"',
    '"\\\n"',
  ],
  [
    'numbered letters',
    String.raw`"\u0041"`,
    String.raw`"\u00e9\u00E9"`,
    String.raw`"\u004"`,
    String.raw`"\u"`,
    String.raw`"\U0041"`,
  ],
  [
    'more of them',
    String.raw`"\u00g0"`,
    String.raw`"\u+041"`,
    String.raw`"\u0000"`,
    String.raw`"\u{41}"`,
    '"\\u12',
    '"\\u1234',
  ],
  [
    'surrogates',
    String.raw`"\ud83d\ude00"`,
    String.raw`"\uD83D\uDE00x"`,
    String.raw`"\ud83d"`,
    String.raw`"\ude00"`,
    String.raw`"\ude00\ud83d"`,
  ],
  [
    'half pairs',
    String.raw`"\ud83d\ud83d\ude00"`,
    String.raw`"\ud83dx"`,
    String.raw`"\ud83d\n"`,
    String.raw`"\ud83d\u0041"`,
    String.raw`"\ud83d\\ude00"`,
  ],
  [
    'lists',
    '[]',
    '[ ]',
    '[1]',
    '[1,2]',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1 2]',
    '[',
    ']',
    '[1',
    '1]',
    '[[]',
    '[]]',
    '[[],[[]],[1,[2]]]',
  ],
  [
    'objects',
    '{}',
    '{ }',
    '{"a":1}',
    '{"a":1,"b":2}',
    '{"a":1,}',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{"a" 1}',
    '{a:1}',
    "{'a':1}",
    '{1:1}',
  ],
  [
    'more objects',
    '{"":0}',
    '{"a":{"b":[]}}',
    '{"a":1',
    '{"a',
    '{',
    '}',
    '{]',
    '[}',
    '{"a":1 "b":2}',
    '{"a"::1}',
    '{[]:1}',
    '{null:1}',
  ],
  [
    'names',
    '{"a":1,"a":2}',
    String.raw`{"\u0061":1,"a":2}`,
    '{"__proto__":{"a":1}}',
    String.raw`{"\ud800":1}`,
    '{"a\tb":1}',
  ],
  ['comments', '/**/1', '1//', '#1', '[1/**/]'],
  ['depth', nested(1), nested(63), nested(64), '{"a":'.repeat(64) + '1' + '}'.repeat(64)],
  [
    'length',
    '['.concat('0,'.repeat(5000), '0]'),
    `"${'\\u0041'.repeat(5000)}"`,
    '1'.repeat(5000),
    `0.${'1'.repeat(5000)}e-1`,
  ],
];

/** In the words of JSON.stringify, with U+FFFD for half a surrogate pair. */
const canonical = (text: string): string => JSON.stringify(JSON.parse(text)).replace(/\\ud[89a-f]../g, '�');

/** What was asked with `read` is answered as JSON.parse would: the same value, numbers as they stood, or `no`. */
function compare(text: string, answer: string): void {
  let expected = 'no';
  try {
    expected = canonical(text);
  } catch {}
  const what = text.length < 200 ? text : `${text.slice(0, 200)}...`;
  assert.is(answer === 'no', expected === 'no', what);
  if (answer !== 'no') assert.is(canonical(answer), expected, what);
}

for (const [what, ...texts] of TEXTS)
  told(`read as by JSON.parse: ${what}`, () => {
    const answers = ask(texts.map(text => ['read', text]));
    for (const [i, text] of texts.entries()) compare(text, answers[i]!);
  });

told('what JSON.parse would take, and we do not: nesting without end, and bytes that are no UTF-8', () => {
  const refused: readonly (string | Uint8Array)[] = [
    nested(65),
    '{"a":'.repeat(65) + '1' + '}'.repeat(65),
    '['.repeat(1_000_000),
    ...BROKEN.map(([bytes]) => Buffer.concat([Buffer.from('"'), Buffer.from(bytes), Buffer.from('"')])),
  ];
  for (const answer of ask(refused.map(text => ['read', text]))) assert.is(answer, 'no');
});

/** Bytes that are no UTF-8, and how many U+FFFD any decoder of the web makes of them. */
const BROKEN: readonly (readonly [bytes: readonly number[], letters: number])[] = [
  [[0x80], 1],
  [[0xbf, 0xbf], 2],
  [[0xc0, 0x80], 2],
  [[0xc1, 0xbf], 2],
  [[0xc3], 1],
  [[0xe0, 0x9f, 0xbf], 3],
  [[0xe2, 0x82], 1],
  [[0xed, 0xa0, 0x80], 3],
  [[0xed, 0xbf, 0xbf], 3],
  [[0xf0, 0x8f, 0xbf, 0xbf], 4],
  [[0xf0, 0x9f, 0x98], 1],
  [[0xf4, 0x90, 0x80, 0x80], 4],
  [[0xf5, 0x80], 2],
  [[0xff, 0xfe], 2],
];

told('a text that ends in the midst of a letter is not read beyond its end', () => {
  const begun = BROKEN.map(([bytes]) => Uint8Array.from(bytes));
  const answers = ask(
    begun.flatMap((bytes): Asked[] => [
      ['string', bytes],
      ['read', bytes],
    ]),
  );
  for (const [i, [, letters]] of BROKEN.entries())
    assert.equal(answers.slice(2 * i, 2 * i + 2), [`"${'�'.repeat(letters)}"`, 'no']);
});

told('written, broken bytes become as many U+FFFD as everywhere', () => {
  const answers = ask(BROKEN.map(([bytes]) => ['string', Uint8Array.from([0x61, ...bytes, 0x62])]));
  for (const [i, [bytes, letters]] of BROKEN.entries()) {
    assert.is(answers[i], `"a${'�'.repeat(letters)}b"`, bytes.join(' '));
    assert.is(answers[i], JSON.stringify(Buffer.from([0x61, ...bytes, 0x62]).toString()));
  }
});

told('any value that JSON.stringify writes is read as it was, however it is set', () => {
  const values = fc.sample(fc.jsonValue({ maxDepth: 6 }), { seed: 7, numRuns: 1500 });
  const texts = values.map((value, i) => JSON.stringify(value, null, i % 2 === 0 ? 0 : '\t'));
  const answers = ask(texts.map(text => ['read', text]));
  for (const [i, text] of texts.entries()) compare(text, answers[i]!);
});

told('a text that was tampered with is taken and refused as by JSON.parse', () => {
  const letter = fc.constantFrom(
    ...'{}[]",:\\u0019eE+-. \n\tntf',
    'null',
    'true',
    '\\u00e9',
    '\\ud83d',
    '"a"',
    '\u0001',
    'é',
  );
  const tampered = fc
    .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.nat(2), letter)
    .map(([value, at, gone, put]) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + gone);
    });
  const texts = fc
    .sample(
      fc.oneof(
        tampered,
        fc.array(letter, { maxLength: 6 }).map(all => all.join('')),
      ),
      { seed: 7, numRuns: 4000 },
    )
    .map(text => Buffer.from(text).toString());
  const answers = ask(texts.map(text => ['read', text]));
  for (const [i, text] of texts.entries()) compare(text, answers[i]!);
  const taken = answers.filter(answer => answer !== 'no').length;
  assert.ok(taken > 400 && taken < 3600, `${taken} of 4000 taken: the texts say too little`);
});

told('any string is written as by JSON.stringify', () => {
  const every = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
  const texts = [
    every,
    '\u2028\u2029\ufeff\uffff😀\u{10ffff}',
    ...fc.sample(fc.string({ unit: 'binary' }), { seed: 7, numRuns: 1500 }),
  ];
  const answers = ask(texts.map(text => ['string', text]));
  for (const [i, text] of texts.entries()) assert.is(answers[i], JSON.stringify(Buffer.from(text).toString()));
});

const MEMBERS: readonly (readonly [object: string, name: string, raw: string])[] = [
  ['{"a":1,"b":[2, 3]}', 'b', '[2, 3]'],
  ['{"a":1,"b":2}', 'c', ''],
  ['{"a":1,"a": {"a":2} }', 'a', '{"a":2}'],
  [String.raw`{"\u0061b":1}`, 'ab', '1'],
  [String.raw`{"a\u0000":1}`, 'a', ''],
  ['{"ab":1}', 'a', ''],
  ['{"a":1}', 'ab', ''],
  ['{"":1}', '', '1'],
  ['{"é😀":1}', 'é😀', '1'],
  [String.raw`{"\u00e9\ud83d\ude00":1}`, 'é😀', '1'],
  ['{"b":{"a":1}}', 'a', ''],
  ['[{"a":1}]', 'a', ''],
  ['["a"]', 'a', ''],
  ['"a"', 'a', ''],
];

told('a member is found by its name, of two the last, and no deeper', () => {
  const answers = ask(MEMBERS.map(([object, name]) => ['member', object, name]));
  for (const [i, [object, name, raw]] of MEMBERS.entries()) assert.is(answers[i], raw, `${name} of ${object}`);
});

const SAYINGS: readonly (readonly [value: string, string: string, says: boolean])[] = [
  ['"cli"', 'cli', true],
  [String.raw`"\u0063li"`, 'cli', true],
  ['"cli"', 'cl', false],
  ['"cl"', 'cli', false],
  [String.raw`"cli\u0000"`, 'cli', false],
  [String.raw`"cli\u0000\u0000\u00e9"`, 'cli', false],
  ['"clé"', 'cl', false],
  [String.raw`"cl\u00e9"`, 'cl', false],
  ['"a\\nb"', 'a\nb', true],
  ['""', '', true],
  ['null', 'null', false],
  ['1', '1', false],
  ['["cli"]', 'cli', false],
];

told('a string is what it says, however it is written', () => {
  const answers = ask(SAYINGS.map(([value, string]) => ['says', value, string]));
  for (const [i, [value, string, says]] of SAYINGS.entries())
    assert.is(answers[i], says ? 'yes' : 'no', `${value}: ${string}`);
});

told('whole numbers are those of JavaScript, up to 2^53', () => {
  const numbers = ['0', '-0', '1', '-1', '1e3', '1.0', '1.5', '15e-1', '150e-1', '1e-1', '0.1e1', '4294967296', '1e15']
    .concat(['9007199254740991', '9007199254740992', '9007199254740994', '-9007199254740992', '-9007199254740994'])
    .concat(['9223372036854775808', '1e19', '1e308', '1e999', '-1e999', '1e-999', '0.9999999999999999999', '0e5'])
    .concat([`1${'0'.repeat(400)}`, `0.${'0'.repeat(400)}1e401`, '"1"', 'null', 'true', '[1]']);
  const answers = ask(numbers.map(text => ['whole', text]));
  for (const [i, text] of numbers.entries()) {
    const value: unknown = JSON.parse(text);
    const whole = Number.isInteger(value) && Math.abs(value as number) <= 2 ** 53;
    assert.is(answers[i], whole ? BigInt(value as number).toString() : 'no', text);
  }
});

told('base64 is read and refused as in the guest, and written as everywhere', () => {
  const given = [
    '',
    '=',
    '==',
    '====',
    'A',
    'AA',
    'AAA',
    'AAAA',
    'AA==',
    'AAA=',
    'A===',
    'AB==',
    'AAB=',
    'AQ==',
    'AAE=',
  ]
    .concat([
      'AAAA=',
      'AA=A',
      'AA==AAAA',
      'AAA=AAAA',
      ' AAAA',
      'AAAA\n',
      'AAAA\nAAAA',
      'A-_A',
      '+/+/',
      'AAA\u0000',
      'éé',
      'A=AA',
    ])
    .concat(Array.from({ length: 128 }, (_, code) => `AA${String.fromCharCode(code)}A`))
    .concat(Array.from({ length: 128 }, (_, code) => `A${String.fromCharCode(code)}==`))
    .concat(Array.from({ length: 70 }, (_, length) => Buffer.alloc(length, 0xa7).toString('base64')));
  const answers = ask(given.map(text => ['base64', text]));
  for (const [i, text] of given.entries())
    assert.is(answers[i], fromBase64(text) === null ? 'no' : text, JSON.stringify(text));
});

told('SHA-256 is that of everyone, at every length around the end of a block', () => {
  const given = Array.from({ length: 140 }, (_, length) => Buffer.alloc(length, length)).concat(
    Buffer.alloc(100_000, 1),
  );
  const answers = ask(given.map(bytes => ['sha256', bytes]));
  for (const [i, bytes] of given.entries())
    assert.is(answers[i], createHash('sha256').update(bytes).digest('base64'), `${bytes.length} bytes`);
});

test.run();
