/**
 * What each kind of event costs, in steps of the engine, to the last step: fuel.json. A step is a call or a backward jump;
 * 10 000 of them are an interrupt tick, the unit in which the sandbox gives fuel and one that is too coarse for a short turn.
 * A rise fails. Where it is meant: `ACCEPT=1 npm test -- sandbox/fuel`, and let the diff of fuel.json be reviewed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type EngineName, LIMITS, loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import { GuestFault } from '../../platform-shims/shim.ts';
import type { AgentEvent } from '../../src/abi.ts';
import { STEPS_PER_TICK, stepCounter } from '../../tools/bench/steps.ts';
import { bundleAgent } from '../../tools/build.ts';
import { EDITIONS, showCommands } from '../../tools/screens.ts';
import { recordedScript } from '../support/script.ts';

/** Of all events of a kind, what the usual one costs (the median) and what the dearest. */
interface Cost {
  readonly usual: number;
  readonly most: number;
}
type Table = Readonly<Record<EngineName, Readonly<Record<string, Cost>>>>;
const ENGINES: readonly EngineName[] = ['bellard', 'ng'];
const FILE = fileURLToPath(new URL('fuel.json', import.meta.url));

const [bundle, script] = await Promise.all([bundleAgent(), recordedScript()]);
const measured: Table = { bellard: await measure('bellard'), ng: await measure('ng') };
const accept = process.env.ACCEPT !== undefined;
const committed: Table = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Table) : { bellard: {}, ng: {} };

/** What is answered is compared on the way: it must be what the sources answered. */
async function measure(engine: EngineName): Promise<Readonly<Record<string, Cost>>> {
  const costs = new Map<string, number[]>();
  const note = (kind: string, steps: number) => costs.set(kind, [...(costs.get(kind) ?? []), steps]);
  let counter = await stepCounter(engine, bundle);
  note('loading the bundle', counter.loading);
  for (const [i, { kind, event, answer }] of script.entries()) {
    if (i > 0 && JSON.parse(event).type === 'boot') counter = await stepCounter(engine, bundle);
    const turn = counter.turn(event);
    if (turn.answer !== answer)
      throw new Error(`${engine} answers event ${i} (${kind}) otherwise than the sources do.`);
    note(kind, turn.steps);
  }
  const sorted = [...costs].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([kind, all]) => [kind, costOf(all)]));
}
function costOf(all: readonly number[]): Cost {
  const sorted = [...all].sort((a, b) => a - b);
  return { usual: sorted[(sorted.length - 1) >> 1]!, most: sorted.at(-1)! };
}

/** One line for each cost that is another one. */
const changes = (engine: EngineName, which: (before: number, now: number) => boolean): readonly string[] =>
  Object.entries(measured[engine]).flatMap(([kind, costs]) => {
    const known = committed[engine][kind];
    return (['usual', 'most'] as const).flatMap(name => {
      const [before, now] = [known?.[name] ?? 0, costs[name]];
      const percent = before === 0 ? '' : ` (${((now / before - 1) * 100).toFixed(1)} %)`;
      return which(before, now) ? [`${engine}, ${kind}, ${name}: ${before} → ${now} steps${percent}`] : [];
    });
  });

for (const engine of ENGINES) {
  test(`no kind of event costs more steps than the table says (${engine})`, () => {
    if (accept) return;
    const risen = changes(engine, (before, now) => now > before);
    const advice =
      'Where this is meant, run `ACCEPT=1 npm test -- sandbox/fuel` and have the diff of fuel.json reviewed.';
    assert.ok(risen.length === 0, ['Fuel has risen:', ...risen, advice].join('\n  '));
    const fallen = changes(engine, (before, now) => now < before);
    if (fallen.length > 0) console.log(['Fuel has fallen; ACCEPT=1 keeps the gain:', ...fallen].join('\n  '));
  });

  test(`the table names what the script does, and nothing else (${engine})`, () => {
    if (accept) return;
    assert.equal(Object.keys(committed[engine]), Object.keys(measured[engine]));
  });

  test(`the fuel of a turn is five times what any event takes, or more (${engine})`, () => {
    const limit = LIMITS.fuel * STEPS_PER_TICK;
    for (const [kind, { most }] of Object.entries(measured[engine]))
      assert.ok(5 * most <= limit, `'${kind}' takes ${most} of ${limit} steps.`);
  });

  test(`counted steps are real: a loop of known length (${engine})`, async () => {
    const counter = await stepCounter(engine, 'globalThis.agent = n => { for (let i = 0; i < +n; i++); return "" }');
    const of = (rounds: number) => counter.turn(String(rounds)).steps;
    const empty = of(0);
    const each = of(1) - empty;
    assert.ok(empty > 0 && each > 0);
    for (const rounds of [2, 100, 9_999, 123_456]) assert.is(of(rounds), empty + each * rounds);
  });

  // That they let the whole script pass, budget.test.ts shows.
  test(`the limits of the sandbox stop what has no end (${engine})`, async () => {
    const loaded = await loadEngine(engine);
    const endless = await loaded.guest({ bundle: 'globalThis.agent = () => { for (;;); }' });
    let kind = 'no fault';
    try {
      endless.turn('');
    } catch (thrown) {
      if (thrown instanceof GuestFault) kind = thrown.kind;
    }
    assert.is(kind, 'out-of-fuel');
  });
}

test('the script has every kind of event', () => {
  const kinds = new Set(script.map(({ event }) => (JSON.parse(event) as AgentEvent).type));
  assert.equal([...kinds].sort(), ['boot', 'calls', 'command', 'inventory', 'lost', 'reply', 'tick', 'usage']);
});

test('the table has every show command of every platform', () => {
  for (const { personality, release } of EDITIONS)
    for (const command of showCommands(personality, release))
      assert.ok(
        measured.bellard[`${personality} ${release}: command: ${command}`],
        `${personality} ${release}: ${command}`,
      );
});

if (accept) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
test.run();
