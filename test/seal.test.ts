/**
 * The seal, tried from inside: in both builds of QuickJS, and in the debug engine. It closes globals, so it runs in guests
 * and never in the process of this test.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { v8Guest } from '../platform-shims/node/v8-guest.ts';
import { loadEngine } from '../platform-shims/quickjs/sandbox.ts';
import type { Guest } from '../platform-shims/shim.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ways to the clock, to randomness, and to code made from text. */
const CLOSED = [
  'Date.now()',
  'Date.now.call(Date)',
  'new Date()',
  'new Date',
  'Date()',
  'Date.call(new Date(0))',
  'Date.apply(null, [])',
  'Reflect.apply(Date, null, [])',
  'Reflect.construct(Date, [])',
  'Reflect.construct(Date, [], Object)',
  'Reflect.construct(Date, [], Date)',
  'new (Date.bind(null))()',
  'new (new Proxy(Date, {}))()',
  'new (class extends Date {})()',
  'new Date.prototype.constructor()',
  'Date.prototype.constructor.now()',
  'new (new Date(0).constructor)()',
  'new (Object.getPrototypeOf(new Date(0)).constructor)()',
  'new (Reflect.construct(Date, [0], Object).constructor)()',
  'Math.random()',
  'Math.random.call(Math)',
  'eval("1")',
  '(0, eval)("1")',
  'globalThis.eval("1")',
  'Function("return 1")()',
  'new Function("return 1")()',
  'globalThis.Function("return 1")()',
  'Reflect.construct(Function, ["return 1"])()',
  '(function () {}).constructor("return 1")()',
  '(() => {}).constructor("return 1")()',
  '(class {}).constructor("return 1")()',
  '({ method() {} }).method.constructor("return 1")()',
  'Math.max.constructor("return 1")()',
  'Date.constructor("return 1")()',
  'eval.constructor("return 1")()',
  'Function.constructor("return 1")()',
  '(function () {}).constructor.constructor("return 1")()',
  'Function.prototype.constructor("return 1")()',
  'Object.getPrototypeOf(function () {}).constructor("return 1")()',
  '(() => {}).__proto__.constructor("return 1")()',
  '(function () {}).bind(null).constructor("return 1")()',
  'new Proxy(function () {}, {}).constructor("return 1")()',
  '(function* () {}).constructor("yield 1")()',
  'Object.getPrototypeOf(function* () {}).constructor("yield 1")()',
  '(async () => {}).constructor("return 1")()',
  '(async function () {}).constructor("return 1")()',
  '(async function* () {}).constructor("yield 1")()',
  'Reflect.construct((function () {}).constructor, ["return 1"])()',
  'new (class extends (function () {}).constructor {})("return 1")()',
  // What is closed stays closed.
  'void (Date.now = () => 5), Date.now()',
  'void delete Date.now, Date.now()',
  'void (globalThis.Date = function () { return 5 }), new Date()',
  'void delete globalThis.eval, eval("1")',
  'void delete globalThis.Function, Function("return 1")()',
  'void (Math.random = () => 5), Math.random()',
  'void delete Date.prototype.constructor, new (new Date(0).constructor)()',
  'void delete Object.getPrototypeOf(() => {}).constructor, (() => {}).constructor("return 1")()',
  'Object.defineProperty(Date, "now", { value: () => 5 }).now()',
  'Object.defineProperty(Object.getPrototypeOf(() => {}), "constructor", { value: 5 }).constructor',
];

/** What is not there at all, whatever the engine brings. */
const ABSENT = [
  'setTimeout("1", 0)',
  'setInterval("1", 0)',
  'setImmediate(() => 1)',
  'queueMicrotask(() => 1)',
  'performance.now()',
  'console.log(1)',
  'print(1)',
  'new WeakRef({})',
  'new FinalizationRegistry(() => 1)',
  'new SharedArrayBuffer(1)',
  'Atomics.load(new Int32Array(1), 0)',
  'crypto.getRandomValues(new Uint8Array(1))',
  'process.env',
  'require("fs")',
  'std.loadFile("x")',
  'os.now()',
  'fetch("x")',
];

/** What the agent lives on: arithmetic of dates, and everything else of the language. */
const OPEN: readonly [expression: string, value: string][] = [
  ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
  ['new Date(1425520863000).getUTCDate()', '5'],
  ['new Date(-1).getUTCFullYear()', '1969'],
  ['Date.UTC(2015, 2, 5, 2, 1, 3)', '1425520863000'],
  ['new Date(Date.UTC(2024, 1, 29)).toISOString()', '2024-02-29T00:00:00.000Z'],
  ['new Date(new Date(5)).getTime()', '5'],
  ['new Date("2015-03-05T02:01:03Z").getTime()', '1425520863000'],
  ['Date.parse("2015-03-05T02:01:03Z")', '1425520863000'],
  ['new Date(NaN).getTime()', 'NaN'],
  ['new Date(undefined).getTime()', 'NaN'],
  ['new Date(0) instanceof Date', 'true'],
  ['new Date(0).constructor === Date', 'true'],
  ['Object.prototype.toString.call(new Date(0))', '[object Date]'],
  ['Math.max(1, 2)', '2'],
  ['[...(function* () { yield 1; yield 2 })()].join()', '1,2'],
  ['typeof (async () => {})().then', 'function'],
  ['new (class { constructor() { this.x = 1 } })().x', '1'],
  ['(() => {}).constructor === Function', 'true'],
];

/** A guest that is the seal, and behind it every expression as a function that was there from the start. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/seal.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'silent',
  });
  const expressions = [...CLOSED, ...ABSENT, ...OPEN.map(([expression]) => expression)];
  const tries = expressions.map(expression => `${JSON.stringify(expression)}: () => (${expression})`);
  return `${outputFiles[0]!.text}
    const tries = { globals: () => Object.getOwnPropertyNames(globalThis).join(), ${tries.join(',\n')} };
    globalThis.agent = name => {
      try { return 'gave ' + String(tries[name]()); } catch (error) { return 'threw ' + String(error.message || error); }
    };`;
}

const text = await bundle();
const [bellard, ng] = [await loadEngine('bellard'), await loadEngine('ng')];
const fresh: Readonly<Record<string, () => Promise<Guest>>> = {
  bellard: () => bellard.guest({ bundle: text }),
  ng: () => ng.guest({ bundle: text }),
  'the debug engine': () => v8Guest(text),
};

for (const [engine, guest] of Object.entries(fresh)) {
  test(`no clock, no randomness, no code from text, by any door (${engine})`, async () => {
    const inside = await guest();
    for (const expression of CLOSED) {
      const said = inside.turn(expression);
      assert.match(said, /^threw /, expression);
      // Refused by the seal, or by the property that it made unchangeable: not by some mistake in the expression.
      const named = /is not available inside the agent|read.only|not configurable|(Cannot|not) (delete|redefine)/.test(
        said,
      );
      assert.ok(named, `${expression}: ${said}`);
    }
  });

  test(`dates are arithmetic, and the language is whole (${engine})`, async () => {
    const inside = await guest();
    for (const [expression, value] of OPEN) assert.is(inside.turn(expression), `gave ${value}`, expression);
  });

  test(`no timers, no output, no collector's say (${engine})`, async () => {
    const inside = await guest();
    for (const expression of ABSENT)
      assert.match(inside.turn(expression), /^threw .*(not defined|Can't find)/, expression);
  });
}

/** Every global that ECMAScript 2020 knows and the seal leaves, and what these engines add that reads nothing of the world. */
const LANGUAGE = new Set(
  `Object Function Array Number Boolean String Symbol BigInt Math Date RegExp JSON Reflect Proxy Promise Map Set WeakMap WeakSet
  Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError InternalError ArrayBuffer DataView
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array
  BigInt64Array BigUint64Array Iterator globalThis Infinity NaN undefined eval parseInt parseFloat isNaN isFinite decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape`.split(/\s+/),
);
for (const engine of ['bellard', 'ng'])
  test(`nothing else is in the guest, so a new build of the engine cannot bring it in unseen (${engine})`, async () => {
    const inside = await fresh[engine]!();
    const names = inside.turn('globals').slice('gave '.length).split(',');
    assert.equal(
      names.filter(name => !LANGUAGE.has(name)),
      ['agent'],
    );
  });

test('the seal is the first thing that the bundle does', () => {
  const main = readFileSync(`${root}src/main.ts`, 'utf8');
  assert.is(/^import .*'(.*)';$/m.exec(main)?.[1], './seal.ts');
  assert.not.match(readFileSync(`${root}src/seal.ts`, 'utf8'), /^import /m);
});

test.run();
