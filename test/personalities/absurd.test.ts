/**
 * What no platform should say, said to every personality: inventories with missing, doubled, empty and absurd components,
 * usage facts that are negative, huge, or of things nobody knows, samples of calls that cannot be. All of it is named once
 * (PLATFORM_ERROR), nothing of it is counted, and the agent goes on.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { KITS } from '../../platform-shims/sim/kits.ts';
import type { Component, Inventory, Sample, Turn } from '../../src/abi.ts';
import { PERSONALITIES } from '../../src/personalities/index.ts';
import { showCommands } from '../../tools/screens.ts';
import { createWorld } from '../../tools/world.ts';
import { drive } from '../support/driver.ts';

const errors = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ effects }) =>
    effects.flatMap(effect => (effect.type === 'log' && effect.mnemonic === 'PLATFORM_ERROR' ? [effect.text] : [])),
  );
const inventoryOf = (component: unknown): Inventory => ({
  'ietf-hardware:hardware': { component: component as readonly Component[] },
});

for (const name of Object.keys(PERSONALITIES)) {
  const { release } = KITS[name]!;
  /** What the emulated box of this platform says by itself, to be spoilt. */
  const { box } = await createWorld({ personality: name });
  const components = box.platform.equipment.read()['ietf-hardware:hardware'].component;
  const samples = box.platform.equipment.samples();

  const SPOILT: readonly (readonly [what: string, component: unknown, named: RegExp])[] = [
    ['no list at all', undefined, /no ietf-hardware:hardware/],
    ['nothing in it', [], /udi_pid is empty|UDI/],
    ['a component without a name', [...components, { class: 'iana-hardware:module' }], /without a name/],
    ['a component without a class', [...components, { name: 'x' }], /without a name/],
    ['no object', [...components, null, 7, 'text'], /without a name/],
    ['the chassis twice', [...components, components[0]], /twice/],
    ['a serial number that is empty', components.map(each => ({ ...each, 'serial-num': '  ' })), /udi_sn is empty|UDI/],
    ['a serial number that is a number', components.map(each => ({ ...each, 'serial-num': 7 })), /udi_sn is empty|UDI/],
  ];
  for (const [what, component, named] of SPOILT)
    test(`${name}: ${what} is named once, and survived`, () => {
      const box = drive();
      box.boot({ personality: name, release });
      box.happen({ type: 'usage', samples });
      const from = box.turns.length;
      for (let i = 0; i < 3; i++) box.happen({ type: 'inventory', inventory: inventoryOf(component) });
      const said = errors(box.turns.slice(from));
      assert.is(said.filter(text => named.test(text)).length, 1, said.join('\n'));
      box.advance(7_200_000);
      for (const command of showCommands(name, release)) assert.not.match(box.type(command), /undefined|NaN|\[object/);
    });

  const where = samples[0]?.where ?? 'chassis';
  const fact = samples[0]?.name ?? 'ports';
  const FACTS: readonly (readonly [what: string, facts: readonly unknown[], named: RegExp])[] = [
    ['a negative count', [{ name: fact, where, count: -1 }], /is no count/],
    ['a count beyond 2^32 - 1', [{ name: fact, where, count: 2 ** 32 }], /is no count/],
    ['half a count', [{ name: fact, where, count: 0.5 }], /is no count/],
    ['a count that is a text', [{ name: fact, where, count: '5' }], /is no count/],
    ['a fact twice', [...samples, ...samples.slice(0, 1), { name: fact, where, count: 1 }], /came twice/],
    ['a fact without a name', [{ where, count: 1 }], /no name or no place/],
    ['a name of 65 characters', [{ name: 'x'.repeat(65), where, count: 1 }], /no name or no place/],
    ['300 facts', Array.from({ length: 300 }, (_, i) => ({ name: `f${i}`, where, count: 1 })), /more than 256/],
  ];
  for (const [what, facts, named] of FACTS)
    test(`${name}: ${what} is named once, and counts for nothing`, () => {
      if (what === 'a fact twice' && samples.length === 0) return;
      const box = drive();
      box.boot({ personality: name, release, inventory: inventoryOf(components) });
      const from = box.turns.length;
      for (let i = 0; i < 3; i++) box.happen({ type: 'usage', samples: facts as readonly Sample[] });
      const said = errors(box.turns.slice(from));
      assert.is(said.filter(text => named.test(text)).length, 1, said.join('\n'));
      box.advance(7_200_000);
      if (what.includes('count')) assert.not.match(box.type('show license summary'), /4294967296|-1 /);
    });

  test(`${name}: facts of things that nobody knows count for nothing`, () => {
    const box = drive();
    box.boot({ personality: name, release, inventory: inventoryOf(components) });
    box.happen({ type: 'usage', samples: [{ name: 'flux-capacitors', where, count: 5 }] });
    const before = box.type('show license usage');
    box.happen({ type: 'usage', samples: [{ name: 'flux-capacitors', where: 'nowhere', count: 4_000_000_000 }] });
    assert.is(box.type('show license usage').replace(/.*UTC\n/, ''), before.replace(/.*UTC\n/, ''));
  });

  test(`${name}: any inventory, facts and calls at all are survived, and the box still registers`, () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...components.map(each => each.name), fact, where));
    const component = fc.record(
      {
        name: fc.oneof(text, fc.anything()),
        class: fc.oneof(fc.constantFrom('iana-hardware:chassis', 'iana-hardware:module'), fc.anything()),
        parent: fc.oneof(text, fc.anything()),
        'parent-rel-pos': fc.anything(),
        'model-name': fc.oneof(fc.constantFrom(...components.map(each => each['model-name'] ?? '')), fc.anything()),
        'serial-num': fc.anything(),
        state: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const sample = fc.record({ name: text, where: text, count: fc.oneof(fc.nat(), fc.double(), fc.anything()) });
    const run = fc.tuple(fc.oneof(fc.nat(), fc.maxSafeNat()), fc.oneof(fc.nat({ max: 9999 }), fc.maxSafeNat()));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(component, fc.constantFrom(...components)), { maxLength: 12 }),
        fc.array(sample, { maxLength: 12 }),
        fc.array(run, { maxLength: 6 }),
        (list, facts, runs) => {
          const box = drive();
          box.boot({ personality: name, release });
          const json = JSON.parse(JSON.stringify({ list, facts, runs })) as typeof Object & {
            list: unknown;
            facts: readonly Sample[];
            runs: readonly [number, number][];
          };
          box.happen({ type: 'inventory', inventory: inventoryOf(json.list) });
          box.happen({ type: 'usage', samples: json.facts });
          box.happen({ type: 'calls', runs: json.runs });
          box.advance(3_600_000);
          assert.match(box.type('show license status'), /Smart Licensing is/);
        },
      ),
      { numRuns: 40, seed: 2026 },
    );
  });
}

test.run();
