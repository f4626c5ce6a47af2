/** The wire code as the guest gets it: bundled, without makers of code, in a QuickJS that has nothing but the language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import type { BuildOptions } from 'esbuild';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  bundleGuest,
  withoutClosure,
  withoutExtensions,
  withoutFunctionConstructor,
} from '../../tools/bundle-plugin.ts';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** The same program for both engines: what it answers must not depend on the engine. */
const PROGRAM = `
  import { fromBase64, toBase64 } from './lib/base64.ts';
  import { fromHex, toHex } from './lib/hex.ts';
  import { decode, encode } from './wire/cbor.ts';
  import { agree, agreementKey, digest, open, publicKey, seal, sha512, sign, verify } from './wire/crypto.ts';
  import { check1, checkMany, read1, readMany, sign1, signMany } from './wire/envelope.ts';

  const seed = new Uint8Array(32).fill(7);
  const other = new Uint8Array(32).fill(8);
  const value = new Map([
    ['text', 'ü水😀'.repeat(30)],
    [-1, [null, true, -1, 2 ** 32, -(2 ** 53) + 1]],
    [7, new Uint8Array(9000).map((_, i) => i * i)],
    ['', { tag: 61, value: new Map() }],
  ]);
  const written = encode(value);
  const message = written.subarray(0, 300);
  const envelope = sign1({ type: 'test', payload: message, seed, chain: [seed] });
  const many = signMany({ type: 'test', payload: message, seeds: [seed, other] });
  const changed = envelope.map((byte, i) => (i === envelope.length - 100 ? byte ^ 1 : byte));
  const answers = {
    written: toHex(digest(written)),
    read: toHex(digest(encode(decode(written, [61]).value))),
    refusals: ['1800', 'f93c00', 'd81b80', 'd9dfff8219000180', 'bfff', '63eda080', '81'.repeat(5000)].map(
      hex => decode(fromHex(hex)).refusal,
    ),
    envelope: toHex(envelope),
    checked: [envelope, changed].map(bytes => check1(read1(bytes).value, publicKey(seed), 'test')).map(verdict => verdict.refusal ?? 'ok'),
    many: checkMany(readMany(many).value, [seed, other].map(publicKey), 2, 'test').ok,
    forged: verify(publicKey(seed), message, sign(other, message)).refusal,
    hashes: [0, 1, 111, 112, 127, 128, 129, 300].map(length => toHex(sha512(message.subarray(0, length)))),
    agreed: toHex(agree(seed, agreementKey(other)).value),
    opened: toHex(open(seed, seed.subarray(0, 24), seal(seed, seed.subarray(0, 24), message))),
    unopened: open(seed, seed.subarray(0, 24), message),
    text: toBase64(fromBase64(toBase64(message))),
  };
  globalThis.answers = JSON.stringify(answers);
`;

const bundle = (change: BuildOptions = {}): Promise<string> =>
  bundleGuest(SOURCES, { stdin: { contents: PROGRAM, resolveDir: SOURCES }, ...change });

test('the bundle holds no way to make code', async () => {
  for (const minify of [false, true]) {
    const code = (await bundle({ minify })).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
    assert.not(/\bFunction\s*\(/.test(code), 'Function constructor');
    assert.not(/\beval\b/.test(code), 'eval');
    assert.not(/\bimport\s*\(/.test(code), 'dynamic import');
  }
});

test('it loads in bare QuickJS, answers what Node answers, and keeps little', async () => {
  const code = await bundle();
  const quickjs = await getQuickJS();
  const runtime = quickjs.newRuntime();
  const context = runtime.newContext();
  run(context, code);
  const inside = run(context, 'answers');
  const memory = runtime.computeMemoryUsage();
  const used = Number(context.dump(memory).memory_used_size);
  memory.dispose();
  context.dispose();
  runtime.dispose();

  const outside = runInThisContext(`${code}; answers`);
  assert.equal(JSON.parse(String(inside)), JSON.parse(outside));
  assert.equal(JSON.parse(outside).checked, ['ok', 'signature-wrong']);
  assert.ok(used < 700_000, `${used} bytes of heap are in use after all of it`);
});

function run(context: QuickJSContext, code: string): unknown {
  const handle = context.unwrapResult(context.evalCode(code));
  const value = context.dump(handle);
  handle.dispose();
  return value;
}

test('it answers what it answers with the libraries as they are', async () => {
  const answers = (code: string) => JSON.parse(runInThisContext(`${code}; answers`));
  assert.equal(answers(await bundle()), answers(await bundle({ plugins: [] })));
});

test('of its libraries it holds what it calls', async () => {
  const [ours, whole] = await Promise.all([bundle(), bundle({ plugins: [] })]);
  for (const unused of [
    'no PRNG',
    'bad secret key size',
    'bad signature size',
    '30883',
    'non-integer packed references',
  ])
    assert.equal([unused, ours.includes(unused), whole.includes(unused)], [unused, false, true]);
});

test('libraries that are made otherwise do not pass unseen', () => {
  assert.throws(() => withoutFunctionConstructor('new Function("")'), /has changed/);
  const read = (file: string) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
  const codec = read('cbor-x/decode.js');
  assert.not(withoutExtensions(codec).includes('new Date('));
  for (const piece of ['currentExtensions[0] = ', 'function readBundleExt()'])
    assert.throws(() => withoutExtensions(codec.replace(piece, 'other')), /has changed/, piece);
  const library = read('tweetnacl/nacl-fast.js');
  withoutClosure(library);
  for (const piece of ["'use strict';", 'nacl.lowlevel', '/* High-level API */', 'nacl.randomBytes', 'nacl.hash = '])
    assert.throws(() => withoutClosure(library.replace(piece, 'other')), /has changed/, piece);
});

test.run();
