/** The text of a registration token: its shape, and every way in which it comes back from a terminal. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { memoryStore } from '../../../tools/authority/store-memory.ts';
import { createToken, findToken, readToken } from '../../../tools/authority/tokens.ts';

const NOW = Date.UTC(2026, 0, 5);
const store = memoryStore();
const made = store.transaction(tx =>
  createToken(tx, NOW, seededEntropy(1), {
    account: 'Default',
    days: 30,
    maxUses: 0,
    exportAllowed: false,
    description: '',
  }),
);
const plain = decodeURIComponent(made.token);

test('a token has the shape that the guides print', () => {
  assert.match(made.token, /^[A-Za-z0-9]{60}%0A[A-Za-z0-9]{60}%0A[A-Za-z0-9]{6,8}%3D%0A$/);
  assert.equal(
    plain.split('\n').map(line => line.length),
    [60, 60, 8, 0],
  );
  const inner = Buffer.from(plain, 'base64').toString('latin1');
  assert.is(inner.length, 95);
  assert.match(inner, new RegExp(`^${made.id}-${NOW + 30 * 86_400_000}\\|[A-Za-z0-9+/]{43}=$`));
});

for (const [how, typed] of [
  ['as it was made', made.token],
  ['with line breaks', plain],
  ['with the line breaks of Windows', plain.replaceAll('\n', '\r\n')],
  ['in one line', plain.replaceAll('\n', '')],
  ['with small escapes', made.token.replace(/%0A/g, '%0a').replace('%3D', '%3d')],
  ['with the padding unescaped', made.token.replace('%3D', '=')],
  ['with blanks around it', `  ${made.token} `],
  ['without its padding', made.token.replace('%3D', '')],
] as const) {
  test(`a token is known ${how}`, () => {
    assert.is(store.transaction(tx => findToken(tx, typed))?.id, made.id);
  });
}

for (const [what, typed] of [
  ['nothing', ''],
  ['a word', 'token'],
  ['half of it', made.token.slice(0, 90)],
  ['another end', plain.replace(/.{4}\n$/, 'AAA=\n')],
  ['its identifier alone', Buffer.from(`${made.id}-1767571200000|`).toString('base64')],
  ['a doubled one', plain + plain],
  ['something else', Buffer.from('x'.repeat(95)).toString('base64')],
  [
    'a change in its secret',
    Buffer.from(Buffer.from(plain, 'base64').map((b, i) => (i === 60 ? b ^ 1 : b))).toString('base64'),
  ],
] as const) {
  test(`no token is known by ${what}`, () => {
    assert.is(
      store.transaction(tx => findToken(tx, typed)),
      undefined,
    );
  });
}

test('a token as a guide prints it is read', () => {
  const inner = '12ab34cd-12ab-12ab-12ab-123456abcdef-1381472814214|SPCQ02IaRTmbjkSgnisEB2hmaMNK0Jge3oQoULZD0zM=';
  const lines = Buffer.from(inner)
    .toString('base64')
    .match(/.{1,60}/g)!
    .join('%0A');
  assert.is(readToken(`${lines.replace('=', '%3D')}%0A`)?.id, '12ab34cd-12ab-12ab-12ab-123456abcdef');
});

test('the store keeps no text of a token', () => {
  const kept = JSON.stringify(store.transaction(tx => tx.token.find()));
  assert.not.match(kept, Buffer.from(plain, 'base64').toString('latin1').slice(-44));
});

test.run();
