/**
 * The invariants of the simulation can be broken: each agent here is the real one, wrong in one way, and a run must find
 * it out and say which sentence does not hold. An invariant that no wrong agent breaks would be no invariant.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent, Effect, Turn } from '../../src/abi.ts';
import { createAgent } from '../../src/agent.ts';
import { ACTIONS } from '../../tools/sim/actions.ts';
import { TURN_INVARIANTS, WORLD_INVARIANTS } from '../../tools/sim/invariants.ts';
import { runSeed } from '../../tools/sim/run.ts';

/** The real agent behind a change of what it hears, and of what it says. */
const wrong =
  (says: (turn: Turn, event: AgentEvent) => Turn, hears: (event: AgentEvent) => AgentEvent = event => event) =>
  () => {
    const agent = createAgent();
    return (json: string): string => {
      const event = JSON.parse(json) as AgentEvent;
      return JSON.stringify(says(JSON.parse(agent(JSON.stringify(hears(event)))) as Turn, event));
    };
  };
const effects = (change: (effects: readonly Effect[]) => readonly Effect[]): (() => (event: string) => string) =>
  wrong(turn => ({ ...turn, effects: change(turn.effects) }));

const WRONG: readonly {
  readonly name: string;
  readonly agent: () => (event: string) => string;
  readonly breaks: RegExp;
  /** A seed that comes to the point soon. */
  readonly seed?: number;
}[] = [
  {
    name: 'sends before it saves',
    agent: effects(all => [...all].reverse()),
    breaks: /a save is the first effect/,
  },
  {
    name: 'sends what it did not save',
    agent: effects(all => (all.some(({ type }) => type === 'send') ? all.filter(({ type }) => type !== 'save') : all)),
    breaks: /nothing unsaved leaves/,
  },
  {
    name: 'sends twice',
    agent: effects(all =>
      all.flatMap((one): Effect[] => (one.type === 'send' ? [one, { ...one, id: one.id + 1_000 }] : [one])),
    ),
    breaks: /a save is the first effect of its turn, a send the last/,
  },
  {
    name: 'locks from the beginning',
    agent: effects(all => all.map(one => (one.type === 'enforce' ? { ...one, gates: [COPY_GATE] } : one))),
    breaks: /no gate while/,
  },
  {
    name: 'never locks',
    agent: effects(all => all.map(one => (one.type === 'enforce' ? { ...one, gates: [] } : one))),
    breaks: /a gate in the very turn/,
    seed: 18,
  },
  {
    name: 'ends the evaluation early',
    agent: effects(all => [...all, logOf('EVAL_EXPIRED')]),
    breaks: /evaluation ends when 90 days are used/,
  },
  {
    name: 'shows an evaluation that never runs out',
    agent: effects(all => all.map(one => (one.type === 'answer' ? { ...one, text: refilled(one.text) } : one))),
    breaks: /evaluation never grows/,
  },
  {
    name: 'ends a registration that it has not',
    agent: effects(all => [...all, logOf('ID_CERT_EXPIRED')]),
    breaks: /a registration ends with its certificate/,
  },
  {
    name: 'says a fault of its own',
    agent: effects(all => [...all, logOf('PLATFORM_ERROR')]),
    breaks: /no fault of ours/,
  },
  {
    name: 'boots from the older vault',
    agent: wrong(
      turn => turn,
      event => (event.type === 'boot' ? { ...event, vaults: [event.vaults[0], null] } : event),
    ),
    breaks: /evaluation|sequence|screens|vault/,
  },
  {
    name: 'asks to be woken in the past',
    agent: wrong((turn, { up }) => ({ ...turn, wake: up })),
    breaks: /woken in the past/,
  },
  {
    name: 'says twice that it was answered',
    agent: effects(all =>
      all.flatMap(one => (one.type === 'log' && one.mnemonic === 'AUTH_RENEW_SUCCESS' ? [one, one] : [one])),
    ),
    breaks: /only the authority's own answer/,
  },
  {
    name: 'calls no step of the clock by its name',
    agent: effects(all => all.filter(one => one.type !== 'log' || one.mnemonic !== 'SYSTEM_CLOCK_CHANGED')),
    breaks: /a step of the wall clock is said/,
  },
  {
    name: 'cannot live through a change of use',
    agent: wrong((turn, event) => {
      if (event.type === 'usage' && event.samples.length === 0) throw new Error('no samples');
      return turn;
    }),
    breaks: /the host never has to give the agent up/,
    seed: 4,
  },
];
const logOf = (mnemonic: string): Effect => ({
  type: 'log',
  severity: 3,
  facility: 'SMART_LIC',
  mnemonic,
  text: '',
  line: '',
});
const refilled = (text: string): string => text.replace(/Remaining: \d+ days/, 'Remaining: 90 days');
const COPY_GATE = {
  type: 'copy',
  name: 'files',
  because: 'eval-expired',
  since: 0,
  warning: '% This copy is locked.',
  except: [{ from: 'running-config', to: 'startup-config' }],
} as const;

for (const { name, agent, breaks, seed = 3 } of WRONG)
  test(`an agent that ${name} is found out`, async () => {
    const { broken } = await runSeed({ seed, actions: 80, engine: 'source', agent });
    assert.ok(broken, 'nobody noticed');
    assert.match(broken.says, breaks, `${broken.says}: ${broken.detail}`);
  });

test('the list is a list of sentences, each said once', () => {
  const all = [...TURN_INVARIANTS, ...WORLD_INVARIANTS].map(({ says }) => says);
  assert.is(new Set(all).size, all.length);
  for (const says of all) assert.match(says, /^[a-z].*[^.]$/);
});

test('every action has a name of its own and is drawn at all', () => {
  assert.is(new Set(ACTIONS.map(({ name }) => name)).size, ACTIONS.length);
  assert.ok(ACTIONS.every(({ weight }) => weight > 0));
});

test.run();
