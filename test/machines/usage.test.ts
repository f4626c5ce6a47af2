/** Usage: facts of the platform, and the licence counts that follow. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type UsageState, usage } from '../../src/machines/usage.ts';
import { contextOf, DEVICE, DS, NOW, neverSpins, US, upstream, walk } from '../support/machines.ts';

const [one, bare] = [contextOf(), contextOf({}, { device: { ...DEVICE, components: new Map() } })];
const old = contextOf({}, { device: { ...DEVICE, release: '3.14.0S' } });
const IN_USE: UsageState = { samples: upstream(3), counts: [{ tag: US, count: 3, since: NOW - 5 }] };
const GONE: UsageState = { samples: upstream(3), counts: [] };
const STATES = [usage.initial, IN_USE, GONE];

test('the table says what the machine does, for every state, fact and chassis', () => {
  const contexts = [one, bare, old];
  walk(usage, { states: STATES, contexts, listens: ['measured', 'equipped', 'booted'] });
  neverSpins(usage, STATES, contexts);
});

const measure = (state: UsageState, samples: UsageState['samples'], context = one) =>
  usage.step(state, { type: 'measured', samples }, context).state;

test('a steady load leaves the state as it is', () => {
  assert.is(measure(IN_USE, upstream(3)), IN_USE);
  assert.is(usage.step(IN_USE, { type: 'equipped' }, one).state, IN_USE);
});

test('a count keeps the moment at which it was first seen, whatever the others do', () => {
  const samples = [...upstream(3), { name: 'downstream-channels', where: 'clc 0', count: 7 }];
  assert.equal(measure(IN_USE, samples).counts, [
    { tag: US, count: 3, since: NOW - 5 },
    { tag: DS, count: 7, since: NOW },
  ]);
  assert.equal(measure(IN_USE, upstream(4)).counts, [{ tag: US, count: 4, since: NOW }]);
});

test('facts are replaced as a whole: what is not named is zero', () => {
  const both = measure(IN_USE, [...upstream(3), { name: 'downstream-channels', where: 'clc 0', count: 7 }]);
  assert.equal(
    measure(both, upstream(3)).counts.map(({ tag }) => tag),
    [US],
  );
  assert.equal(measure(both, []), { samples: [], counts: [] });
});

test('facts that count for nothing are kept, and count once the card is there', () => {
  const early = measure(usage.initial, upstream(3), bare);
  assert.equal(early, GONE);
  assert.is(usage.step(early, { type: 'equipped' }, one).state.counts[0]?.count, 3);
});

test('an entitlement counts from the release that brought it', () => {
  assert.equal(measure(usage.initial, upstream(3), old).counts, []);
});

test.run();
