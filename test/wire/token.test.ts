import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { concat } from '../../src/lib/bytes.ts';
import { toUtf8 } from '../../src/lib/utf8.ts';
import { agree, agreementKey, digest, seal } from '../../src/wire/crypto.ts';
import type { SealedToken } from '../../src/wire/message.ts';
import { OPEN_REFUSALS, openToken, SEAL_REFUSALS, sealToken, TOKEN_LIMIT } from '../../src/wire/token.ts';
import { named, ROOTS } from '../support/trust.ts';

const TOKEN = 'ZTFjMmY0YjQtNWZlMC00NTk0LWI0NmUtYjA4ODA1YWVkZGU4LTE3NzIzMjMy%0AMDB8';
const ENTROPY = { secret: named('ephemeral'), nonce: named('nonce').slice(0, 24) };
const SECRET = named('seal');

const sealed = (token: string): SealedToken => {
  const verdict = sealToken(token, ROOTS.seal, ENTROPY);
  if (!verdict.ok) throw new Error(verdict.refusal);
  return verdict.value;
};

test('a token opens for whom it was sealed', () => {
  assert.equal(openToken(sealed(TOKEN), SECRET), { ok: true, value: TOKEN });
  const longest = 'x'.repeat(TOKEN_LIMIT);
  assert.equal(openToken(sealed(longest), SECRET), { ok: true, value: longest });
});

test('the same entropy gives the same bytes', () => {
  assert.equal(sealed(TOKEN), sealed(TOKEN));
});

const SEALS: readonly [why: string, token: string, to: Uint8Array, refusal: (typeof SEAL_REFUSALS)[number]][] = [
  ['ten megabytes', 'x'.repeat(10_000_000), ROOTS.seal, 'token-too-long'],
  ['one too many', 'x'.repeat(TOKEN_LIMIT + 1), ROOTS.seal, 'token-too-long'],
  ['no text', '', ROOTS.seal, 'token-malformed'],
  ['a blank', 'a b', ROOTS.seal, 'token-malformed'],
  ['half a character', 'a\ud800', ROOTS.seal, 'token-malformed'],
  ['a short key', TOKEN, new Uint8Array(31), 'agreement-key-length'],
  ['a key of small order', TOKEN, new Uint8Array(32), 'agreement-all-zero'],
];
for (const [why, token, to, refusal] of SEALS) {
  test(`sealing is refused for ${why}: ${refusal}`, () => {
    assert.equal(sealToken(token, to, ENTROPY), { ok: false, refusal });
  });
}

/** Sealed as `sealToken` does, but with words that it would not seal. */
function forged(plain: Uint8Array): SealedToken {
  const { secret, nonce } = ENTROPY;
  const ephemeral = agreementKey(secret);
  const shared = agree(secret, ROOTS.seal);
  if (!shared.ok) throw new Error(shared.refusal);
  const key = digest(concat(toUtf8('smart-agent token 1'), shared.value, ephemeral, ROOTS.seal));
  return { ephemeral, nonce, box: seal(key, nonce, plain) };
}

const OPENS: readonly [
  why: string,
  sealed: SealedToken,
  secret: Uint8Array,
  refusal: (typeof OPEN_REFUSALS)[number],
][] = [
  ['another authority', sealed(TOKEN), named('other seal'), 'not-sealed-to-us'],
  ['a cut box', { ...sealed(TOKEN), box: sealed(TOKEN).box.slice(0, 20) }, SECRET, 'not-sealed-to-us'],
  ['an empty box', { ...sealed(TOKEN), box: new Uint8Array(0) }, SECRET, 'not-sealed-to-us'],
  ['a short key', { ...sealed(TOKEN), ephemeral: new Uint8Array(3) }, SECRET, 'agreement-key-length'],
  ['a key of small order', { ...sealed(TOKEN), ephemeral: new Uint8Array(32) }, SECRET, 'agreement-all-zero'],
  ['bytes that are no text', forged(new Uint8Array([0xff])), SECRET, 'token-malformed'],
  ['text that is no token', forged(toUtf8('two\nlines')), SECRET, 'token-malformed'],
  ['a token too long', forged(toUtf8('x'.repeat(TOKEN_LIMIT + 1))), SECRET, 'token-malformed'],
];
for (const [why, token, secret, refusal] of OPENS) {
  test(`opening is refused for ${why}: ${refusal}`, () => {
    assert.equal(openToken(token, secret), { ok: false, refusal });
  });
}

test('every refusal has a case', () => {
  assert.equal([...new Set(SEALS.map(([, , , refusal]) => refusal))].sort(), [...SEAL_REFUSALS].sort());
  assert.equal([...new Set(OPENS.map(([, , , refusal]) => refusal))].sort(), [...OPEN_REFUSALS].sort());
});

test('no byte of a sealed token can be changed', () => {
  const good = sealed(TOKEN);
  for (const part of ['nonce', 'box'] as const) {
    for (let i = 0; i < good[part].length; i++) {
      const bytes = good[part].slice();
      bytes[i]! ^= 1 << (i % 8);
      assert.not(openToken({ ...good, [part]: bytes }, SECRET).ok, `${part} ${i}`);
    }
  }
});

test('nor of the key beside it, its unused top bit included', () => {
  const good = sealed(TOKEN);
  for (const i of [0, 7, 31]) {
    for (const bit of [1, 0x80]) {
      const ephemeral = good.ephemeral.slice();
      ephemeral[i]! ^= bit;
      assert.not(openToken({ ...good, ephemeral }, SECRET).ok, `byte ${i} bit ${bit}`);
    }
  }
});

test.run();
