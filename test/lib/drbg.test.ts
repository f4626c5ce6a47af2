/** The guest's randomness: a function of the seed, and of nothing else. */
import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { concat } from '../../src/lib/bytes.ts';
import { type Drbg, draw, type Hash, seeded } from '../../src/lib/drbg.ts';
import { toHex } from '../../src/lib/hex.ts';

const sha512: Hash = bytes => new Uint8Array(createHash('sha512').update(bytes).digest());
const seed = new Uint8Array(32).map((_, i) => i);
const start = seeded(sha512, seed);
const take = (drbg: Drbg, size: number) => draw(sha512, drbg, size);

test('it is the construction that its comment names: a hashed counter, and a state that moves on', () => {
  const key = sha512(concat(seed, new Uint8Array([0, 0, 0, 0, 0])));
  assert.equal(start.key, key);
  const [bytes, next] = take(start, 40);
  assert.equal(bytes.slice(0, 32), sha512(concat(key, new Uint8Array([1, 0, 0, 0, 0]))).slice(0, 32));
  assert.equal(bytes.slice(32), sha512(concat(key, new Uint8Array([1, 0, 0, 0, 1]))).slice(0, 8));
  assert.equal(next.key, sha512(concat(key, new Uint8Array([2, 0, 0, 0, 0]))));
});

test('the first bytes of the seed 00 01 02 ... are always these', () => {
  assert.is(toHex(take(start, 16)[0]), '289d6f706f79679b954c3f2e4cf6d3eb');
});

test('the same generator draws the same again; the next one draws something else', () => {
  const [bytes, next] = take(start, 32);
  assert.equal(take(start, 32)[0], bytes);
  assert.not.equal(take(next, 32)[0], bytes);
  assert.not.equal(next.key, start.key);
});

test('any size, and no size', () => {
  for (const size of [0, 1, 31, 32, 33, 64, 100, 1000]) assert.is(take(start, size)[0].length, size);
  assert.equal(take(start, 100)[0].slice(0, 33), take(start, 33)[0], 'a shorter draw is the beginning of a longer one');
});

test('no two draws and no two seeds give the same bytes', () => {
  const seen = new Set<string>();
  for (let byte = 0; byte < 8; byte++) {
    let drbg = seeded(
      sha512,
      seed.map(each => each ^ byte),
    );
    for (let i = 0; i < 250; i++) {
      const [bytes, next] = take(drbg, 64);
      seen.add(toHex(bytes.slice(0, 32)));
      seen.add(toHex(bytes.slice(32)));
      drbg = next;
    }
  }
  assert.is(seen.size, 8 * 250 * 2);
});

test('bits come evenly: of many, about half are set', () => {
  const [bytes] = take(start, 100_000);
  const ones = bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  assert.ok(Math.abs(ones - 400_000) < 2_500, String(ones));
});

test('neither the seed nor a generator is changed by drawing', () => {
  const before = [toHex(seed), toHex(start.key)];
  take(take(start, 100)[1], 100);
  assert.equal([toHex(seed), toHex(start.key)], before);
});

test.run();
