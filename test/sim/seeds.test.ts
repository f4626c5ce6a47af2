/**
 * The simulation on fixed seeds: every run holds every invariant (tools/sim/invariants.ts), and the recordings of some are
 * replayed on both builds of QuickJS, byte for byte.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAgent } from '../../tools/build.ts';
import { guestFactory } from '../../tools/engines.ts';
import { readRecording, replay } from '../../tools/replay.ts';
import { runSeed } from '../../tools/sim/run.ts';
import { SEEDS } from './seeds.ts';

const bundle = await bundleAgent();

for (const { seed, actions, shows, replayed } of SEEDS)
  test(`seed ${seed}: ${shows}`, async () => {
    const lines: string[] = [];
    const record = { record: (line: string) => void lines.push(line) };
    const { broken, actions: done } = await runSeed({ seed, actions, engine: 'source', ...(replayed && record) });
    assert.is(broken, null, broken ? `${broken.says}: ${broken.detail}\n${done.slice(-8).join('\n')}` : '');
    if (!replayed) return;
    const recording = readRecording(lines.join('\n'));
    for (const engine of ['quickjs', 'quickjs-ng']) {
      const result = await replay(recording, await guestFactory(engine, bundle));
      assert.ok(result.same, `${engine}: ${JSON.stringify(result).slice(0, 2_000)}`);
    }
  });

test('the same seed gives the same run, whatever engine lives it', async () => {
  const run = async (engine: string) => {
    const lines: string[] = [];
    await runSeed({ seed: 28, actions: 12, engine, bundle, record: line => void lines.push(line) });
    // The header names the engine.
    return lines.slice(1).join('\n');
  };
  const source = await run('source');
  assert.is(await run('source'), source);
  assert.is(await run('quickjs'), source);
});

test.run();
