/** The exact budgets: sizes, heap, bytes on the wire. Times are the benchmark's to print (`smart-agent bench`). */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type EngineName, LIMITS, loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import { BUDGETS, CEILINGS, heapOver } from '../../tools/bench/figures.ts';
import { wireSizes } from '../../tools/bench/script.ts';
import { bundleAgent, describe } from '../../tools/build.ts';
import { recordedScript } from '../support/script.ts';

const dist = (name: string): string => {
  const path = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const [bundle, script] = await Promise.all([bundleAgent(), recordedScript()]);

const atMost = (what: string, value: number, limit: number) =>
  assert.ok(value <= limit, `${what}: ${value}, where ${limit} is the budget.`);

test('the bundle of all platforms, which misses its budget, grows no further', () => {
  atMost('minified', Buffer.byteLength(bundle), CEILINGS.bundle);
  atMost('gzip', gzipSync(bundle, { level: 9 }).length, CEILINGS.gzip);
});

test('dist/agent.js is what the sources build, and dist/agent.json says so: run `npm run build` if not', () => {
  assert.ok(dist('agent.js') === bundle, 'dist/agent.js is not what `npm run build` makes of the sources.');
  assert.is(dist('agent.json'), describe(bundle));
});

// It is the loading of the bundle that takes so much; what is reached is gated where the budget is missed.
for (const name of ['bellard', 'ng'] as readonly EngineName[])
  test(`nothing fails in a memory of the size that was reached, nor grows the heap after boot (${name})`, async () => {
    assert.is(LIMITS.memoryMax, 4 * 1024 * 1024);
    const memoryMax = CEILINGS.heapPeak;
    const { afterBoot, afterTurns } = await heapOver(await loadEngine(name), bundle, script, { memoryMax });
    // Missed, too: so much is what a bundle of this size takes.
    atMost('after boot', afterBoot, CEILINGS.heapAfterBoot);
    atMost('after any turn', afterTurns, BUDGETS.heapPeak);
  });

test('every message keeps its size on the wire', () => {
  const sizes = wireSizes(script);
  for (const { kind, sent, received, rotation } of sizes) {
    const budget = kind === 'registration' ? BUDGETS.registration : BUDGETS.message;
    atMost(`${kind}, request`, sent, budget.sent);
    // A new root set comes once in years, and is as long as it is.
    if (!rotation) atMost(`${kind}, reply`, received, budget.received);
  }
  const kinds = new Set(sizes.map(({ kind }) => kind));
  assert.equal([...kinds].sort(), ['acknowledgement', 'deregistration', 'entitlement', 'registration', 'renewal']);
});

test.run();
