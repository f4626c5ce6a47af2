/** Codes that are carried by hand: what a typo does to them, and that none fits another box or another request. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { toUtf8 } from '../../src/lib/utf8.ts';
import {
  CODE_REFUSALS,
  type Code,
  codeKey,
  confirmationOf,
  readCode,
  readRequestCode,
  requestKeys,
  writeCode,
  writeRequestCode,
} from '../../src/wire/code.ts';
import { agreementKey } from '../../src/wire/crypto.ts';
import { named } from '../support/trust.ts';

const MASTER = named('master');
const SEAL = named('seal');
const UDI = { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' };

/** Both sides of one request. */
function both(number = 1, udi = UDI, master = MASTER) {
  const { secret, key } = requestKeys(master, number, udi);
  const box = codeKey(secret, agreementKey(SEAL), key);
  const authority = codeKey(SEAL, key, key);
  if (!box.ok || !authority.ok) throw new Error('Both come to a key.');
  return { key, box: box.value, authority: authority.value };
}
const UNIVERSAL: Code = { kind: 'universal', number: 1, time: 1_772_323_200_000, exportAllowed: true };

test('a request code says who asks, for the how-manieth time, and for what', () => {
  const { key } = both();
  for (const universal of [false, true])
    for (const udi of [UDI, { pid: 'C9300-48P-4X', sn: 'XDC240312LB5' }]) {
      const code = { udi, number: 70_000, roots: 3, universal, key };
      const text = writeRequestCode(code);
      assert.match(
        text,
        new RegExp(`^C${universal ? 'D' : 'B'}-Z${udi.pid}:${udi.sn}-[1-9A-HJ-NP-Za-km-z]{51}-\\d\\d$`),
      );
      assert.equal(readRequestCode(text), { ok: true, value: code });
    }
});

test('any wrong character of a request code is found, and any two that changed places', () => {
  const text = writeRequestCode({ udi: UDI, number: 1, roots: 1, universal: false, key: both().key });
  for (let at = 0; at < text.length; at++) {
    for (const other of '1zZ-') {
      const wrong = text.slice(0, at) + other + text.slice(at + 1);
      if (wrong !== text) assert.not(readRequestCode(wrong).ok, wrong);
    }
    const swapped = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2);
    if (swapped !== text) assert.not(readRequestCode(swapped).ok, swapped);
  }
  for (const junk of ['', 'C', text.slice(1), `${text}0`, text.toLowerCase(), 'CB-ZA:B--42'])
    assert.not(readRequestCode(junk).ok, junk);
});

test('both sides come to one key, and nobody else does', () => {
  const { box, authority } = both();
  assert.equal(box, authority);
  for (const other of [both(2), both(1, { ...UDI, sn: 'FDO2013A1WW' }), both(1, UDI, named('another master'))])
    assert.not.equal(other.box, box);
  assert.equal(codeKey(SEAL, new Uint8Array(32), both().key), { ok: false, refusal: 'malformed' });
});

test('a code is written in groups of six, and read with or without them', () => {
  const { box, authority } = both();
  for (const code of [UNIVERSAL, { ...UNIVERSAL, kind: 'return', time: 0, exportAllowed: false } as const]) {
    const text = writeCode(code, authority);
    assert.match(text, code.kind === 'return' ? /^C/ : /^D/);
    assert.match(text, /^(\w{6}-)+\w{1,6}$/);
    for (const typed of [text, text.replaceAll('-', ''), ` ${text} `])
      assert.equal(
        readCode(typed, code.kind, () => box),
        { ok: true, value: code },
      );
  }
});

const { authority } = both();
const typed = writeCode(UNIVERSAL, authority);
const REFUSED: readonly (readonly [why: string, text: string, key: Uint8Array | null, refusal: string])[] = [
  ['of another request', typed, both(2).box, 'not-authentic'],
  ['of another box', typed, both(1, { ...UDI, sn: 'X' }).box, 'not-authentic'],
  ['of no request at all', typed, null, 'not-authentic'],
  ['a letter that base58 leaves out', typed.replace(/.$/, 'O'), authority, 'not-base58'],
  ['too short', typed.slice(0, -1), authority, 'malformed'],
  ['too long', `${typed}1`, authority, 'malformed'],
  ['more than its bytes can be', `D${'z'.repeat(35)}`, authority, 'malformed'],
  ['nothing', '', authority, 'malformed'],
  ['a return code', writeCode({ ...UNIVERSAL, kind: 'return' }, authority), authority, 'malformed'],
  [
    'a return code that was relabelled',
    `D${writeCode({ ...UNIVERSAL, kind: 'return' }, authority).slice(1)}`,
    authority,
    'not-authentic',
  ],
];
for (const [why, text, key, refusal] of REFUSED)
  test(`refused, ${refusal}: ${why}`, () =>
    assert.equal(
      readCode(text, 'universal', () => key),
      { ok: false, refusal },
    ));

test('every character of a code counts', () => {
  for (let at = 0; at < typed.length; at++) {
    const other = typed[at] === '2' ? '3' : '2';
    if (typed[at] !== '-')
      assert.not(readCode(typed.slice(0, at) + other + typed.slice(at + 1), 'universal', () => authority).ok);
  }
});

test('a confirmation stands for one content under one request', () => {
  const one = confirmationOf(toUtf8('content'), authority);
  assert.match(one, /^[0-9a-f]{8}$/);
  assert.is(confirmationOf(toUtf8('content'), both().box), one);
  assert.is.not(confirmationOf(toUtf8('Content'), authority), one);
  assert.is.not(confirmationOf(toUtf8('content'), both(2).box), one);
});

test('the refusals are these', () => assert.is(new Set(CODE_REFUSALS).size, 4));

test.run();
