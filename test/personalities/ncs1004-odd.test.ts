/** An NCS 1004 whose platform contradicts itself: the agent names what is wrong, counts what is left, and goes on. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Component, Sample } from '../../src/abi.ts';
import { type Driver, drive } from '../support/driver.ts';

const CHASSIS: Component = {
  name: 'Rack 0',
  class: 'iana-hardware:chassis',
  'model-name': 'NCS1004',
  'serial-num': 'CAT2231B18Y',
};
const CARD: Component = {
  name: '0/0',
  class: 'iana-hardware:module',
  parent: 'Rack 0',
  'model-name': 'NCS1K4-1.2T-L-K9',
};
const SLICE: Component = { name: '0/0-slice0', class: 'iana-hardware:container', parent: '0/0' };
const CLIENTS: readonly Sample[] = [{ name: 'client-ports', where: '0/0-slice0', count: 9 }];

function booted(component: unknown, samples: unknown = CLIENTS): Driver {
  const driver = drive();
  const inventory = { 'ietf-hardware:hardware': { component: component as readonly Component[] } };
  driver.boot({ personality: 'ncs1004', release: '7.0.1', hostname: 'ios', inventory });
  driver.happen({ type: 'usage', samples: samples as readonly Sample[] });
  return driver;
}
const countOf = (driver: Driver): number =>
  Number(
    /\(S-NCS1K4-LIC-100G=\):\n {2}Description:\n {2}Count: (\d+)/.exec(driver.type('show license usage'))?.[1] ?? 0,
  );

const shelves: readonly (readonly [string, unknown, number, RegExp | null])[] = [
  ['as it should be', [CHASSIS, CARD, SLICE], 5, null],
  ['nothing at all', [], 0, /udi_pid is empty/],
  ['no list of components', 'none', 0, /no ietf-hardware:hardware object/],
  ['no chassis', [CARD, SLICE], 5, /udi_pid is empty/],
  ['a chassis without a serial number', [{ ...CHASSIS, 'serial-num': '' }, CARD, SLICE], 5, /udi_sn is empty/],
  ['a chassis with absurd ones', [{ ...CHASSIS, 'serial-num': '\u0007\n'.repeat(500) }, CARD, SLICE], 5, null],
  ['all of it twice', [CHASSIS, CARD, SLICE, CHASSIS, CARD, SLICE], 5, /names 0\/0-slice0 twice/],
  ['a card without a name', [CHASSIS, { ...CARD, name: '' }, SLICE], 0, /without a name or a class/],
  ['components that are none', [CHASSIS, null, 7, 'card', CARD, SLICE], 5, /without a name or a class/],
  ['no slices', [CHASSIS, CARD], 0, null],
  ['a thousand of them', [CHASSIS, CARD, SLICE, ...many(1000)], 5, null],
];
function many(count: number): readonly Component[] {
  return Array.from({ length: count }, (_, i) => ({ ...SLICE, name: `odd ${i}`, parent: `odd ${i + 1}` }));
}
for (const [name, component, count, problem] of shelves)
  test(`a shelf, ${name}`, () => {
    const driver = booted(component);
    const texts = driver.texts().join('\n');
    if (problem === null) assert.not(/internal software error/.test(texts), texts);
    else assert.match(texts, problem);
    assert.is(countOf(driver), count);
    assert.match(driver.type('show license udi'), /UDI: SN:[ -~]*,UUID:default-sdr$/);
    assert.match(driver.type('show license platform detail'), /Feature\/Area 'system'/);
  });

const slice = (where: unknown, count: unknown = 9, name: unknown = 'client-ports') => [{ name, where, count }];
const reports: readonly (readonly [string, unknown, number])[] = [
  ['an empty name', slice(''), 0],
  ['a name of a property', slice('__proto__'), 0],
  ['blanks around it', slice(' 0/0-slice0 '), 0],
  ['another spelling', slice('0/0-SLICE0'), 0],
  ['no count', slice('0/0-slice0', null), 0],
  ['half a port', slice('0/0-slice0', 5.5), 0],
  ['less than none', slice('0/0-slice0', -9), 0],
  ['a count in words', slice('0/0-slice0', 'nine'), 0],
  ['a fact that nobody knows', slice('0/0-slice0', 9, 'server-ports'), 0],
  ['something beside it that is no fact: all of it is refused', [null, 'x', ...CLIENTS], 0],
  ['nothing', [], 0],
];
for (const [name, samples, count] of reports)
  test(`a slice, told with ${name}`, () => {
    assert.is(countOf(booted([CHASSIS, CARD, SLICE], samples)), count);
  });

test('a shelf without a name for itself cannot be registered, and says so', () => {
  assert.match(booted([CARD, SLICE]).type('license smart register idtoken T'), /gives no UDI/);
});

test.run();
