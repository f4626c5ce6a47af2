/** Which machines take part in which generation of licensing; the others stay as they are. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MACHINES } from '../../src/machines/index.ts';
import { takesPart } from '../../src/machines/machine.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { world } from '../support/machines.ts';

const idle = (generation: 'classic' | 'policy') =>
  (Object.keys(MACHINES) as (keyof State)[]).filter(name => !takesPart(MACHINES[name], { generation }));

test('what is registered and authorized has no part in the policy generation, nor reports in the classic one', () => {
  assert.equal(idle('policy'), ['registration', 'authorization', 'evaluation']);
  assert.equal(idle('classic'), ['trust', 'policy', 'slac', 'reporting']);
});

test('a machine without a part stays as it is, whatever happens', () => {
  const it = world();
  it.use(3);
  it.pass(100 * 86_400_000);
  for (const name of idle('classic')) assert.is(it.state[name], INITIAL[name], name);
});

test('the generation follows the release', () => {
  const of = (release: string) => personalityOf('cube', release)?.generation;
  assert.equal([of('17.3.1a'), of('17.3.2'), of('17.9.1')], ['classic', 'policy', 'policy']);
});

test.run();
