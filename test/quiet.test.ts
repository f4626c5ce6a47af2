import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent, Usage } from '../src/abi.ts';
import { quietly } from '../src/quiet.ts';
import type { Runtime } from '../src/runtime.ts';
import { contextOf, turn, wholeTurn } from '../src/turn.ts';
import { recordedScript } from './support/script.ts';

const script = (await recordedScript()).map(({ kind, event }) => ({ kind, event: JSON.parse(event) as AgentEvent }));

/** Lives through the event both ways, and lets nobody tell the difference. Whether it was quiet. */
function bothWays(before: Runtime, event: AgentEvent): { readonly runtime: Runtime; readonly quiet: boolean } {
  const still = quietly(before, event, contextOf(before, event.at));
  const whole = wholeTurn(before, event);
  if (still !== null) {
    assert.equal(still.turn, whole.turn);
    assert.equal(still.runtime, whole.runtime);
    for (const name of Object.keys(before.state) as (keyof Runtime['state'])[])
      if (name !== 'clock') assert.ok(still.runtime.state[name] === whole.runtime.state[name], name);
  }
  return { runtime: whole.runtime, quiet: still !== null };
}

/** The runtimes in front of each event of the script. */
const before: Runtime[] = [];
test('a quiet turn answers what the whole turn answers, wherever the script finds one', () => {
  let runtime: Runtime | null = null;
  const quiet: Record<string, number> = {};
  for (const { kind, event } of script) {
    if (runtime === null || event.type === 'boot') {
      runtime = turn(null, event).runtime;
      continue;
    }
    before.push(runtime);
    const lived = bothWays(runtime, event);
    runtime = lived.runtime;
    if (lived.quiet) quiet[kind] = (quiet[kind] ?? 0) + 1;
  }
  const kinds = Object.keys(quiet).map(kind => kind.replace(/^\w+ [\w.]+: /, ''));
  assert.equal([...new Set(kinds)].sort(), ['usage: steady']);
  assert.ok(quiet['usage: steady']! > 500, String(quiet['usage: steady']));
});

test('nor do clocks of any kind tell the two apart', () => {
  const moments = fc.array(
    fc.record({
      ran: fc.oneof(fc.nat(10), fc.nat(3_600_000), fc.nat(40 * 86_400_000)),
      drift: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -6_000, max: 6_000 }), fc.integer()),
      synced: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
      what: fc.constantFrom('tick', 'same usage', 'other usage'),
    }),
    { maxLength: 12 },
  );
  let quiet = 0;
  fc.assert(
    fc.property(fc.nat(before.length - 1), moments, (place, steps) => {
      let runtime = before[place]!;
      let { wall: at, up } = runtime.state.clock;
      for (const { ran, drift, synced, what } of steps) {
        up += ran;
        at = Math.max(0, at + ran + drift);
        const known = runtime.state.usage.samples;
        const samples: Usage['samples'] = what === 'same usage' ? known.map(sample => ({ ...sample })) : known.slice(1);
        const moment = { at, up, synced };
        const lived = bothWays(
          runtime,
          what === 'tick' ? { type: 'tick', ...moment } : { type: 'usage', samples, ...moment },
        );
        runtime = lived.runtime;
        if (lived.quiet) quiet++;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  assert.ok(quiet > 100, String(quiet));
});

test('facts that are the same but wrong, and other facts, are looked at', () => {
  const place = before.findIndex(({ state }) => state.usage.samples.length > 2);
  const runtime = before[place]!;
  const { wall: at, up, synced } = runtime.state.clock;
  const known = runtime.state.usage.samples;
  const moment = { at, up, synced };
  const look = (samples: Usage['samples']) =>
    quietly(runtime, { type: 'usage', samples, ...moment }, contextOf(runtime, at));
  assert.is.not(look(known.map(sample => ({ ...sample }))), null);
  for (const others of [[], known.slice(1), [...known].reverse(), [...known, known[0]!]]) assert.is(look(others), null);
  for (const change of [{ count: 7_777 }, { where: 'clc 77' }, { name: 'nothing' }])
    assert.is(look([...known.slice(0, -1), { ...known.at(-1)!, ...change }]), null);
});

test.run();
