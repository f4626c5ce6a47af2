/** The policy in force: rule by rule, from the account, the product or the defaults. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { classOf, mergedPolicy, type Rule, termOf } from '../../../src/machines/parts/terms.ts';
import type { Personality } from '../../../src/personalities/personality.ts';
import { INITIAL } from '../../../src/state.ts';
import type { PolicyAttributes, PolicyClass } from '../../../src/wire/documents.ts';
import { NOW } from '../../support/machines.ts';
import { POLICED } from '../../support/policed.ts';

const policed = (account?: PolicyAttributes, product?: PolicyAttributes, ackRequired = true) => ({
  personality: (product ? { ...POLICED, policy: { attributes: product } } : POLICED) as Personality,
  state: {
    ...INITIAL,
    policy: {
      account: null,
      installed: account ? { name: 'SLE Policy', ackRequired, attributes: account, time: NOW, at: NOW + 1 } : null,
    },
  },
});

test('by default: as the later capture of the CUBE guide', () => {
  const { classes, ...rest } = mergedPolicy(policed());
  const days = Object.entries(classes).map(([name, of]) => [name, of.first.days, of.frequency.days, of.change.days]);
  assert.equal(days, [
    ['perpetual', 365, 0, 90],
    ['subscription', 90, 90, 90],
    ['enforced', 0, 0, 0],
    ['export', 0, 0, 0],
  ]);
  assert.equal(rest, {
    merged: true,
    name: '',
    installedAt: null,
    ackRequired: { value: true, source: 'CISCO default' },
  });
});

/** As in the earlier capture of the CUBE guide: each rule by itself, also where the account says zero. */
const MIXED: readonly (readonly [PolicyClass, Rule, PolicyAttributes, PolicyAttributes, number, string])[] = [
  ['perpetual', 'frequency', {}, {}, 0, 'CISCO default'],
  ['subscription', 'change', {}, { subscription: { change: 80 } }, 80, 'Product default'],
  ['subscription', 'first', {}, { subscription: { change: 80 } }, 90, 'CISCO default'],
  ['enforced', 'change', { enforced: { change: 80 } }, { enforced: { change: 70 } }, 80, 'Customer Policy'],
  ['enforced', 'first', { enforced: { change: 80 } }, { enforced: { first: 70 } }, 70, 'Product default'],
  ['subscription', 'frequency', { subscription: { frequency: 0 } }, {}, 0, 'Customer Policy'],
  ['export', 'first', { perpetual: { first: 1 } }, {}, 0, 'CISCO default'],
];
for (const [kind, rule, account, product, days, source] of MIXED)
  test(`${kind} ${rule}: ${days} by ${source}`, () => {
    assert.equal(termOf(policed(account, product), kind, rule), { days, source });
  });

test('merged from nothing but the account is not merged', () => {
  const rule = { first: 1, frequency: 2, change: 3 };
  const all = { perpetual: rule, subscription: rule, enforced: rule, export: rule };
  assert.is(mergedPolicy(policed(all)).merged, false);
  assert.is(mergedPolicy(policed({ ...all, export: { first: 1, frequency: 2 } })).merged, true);
});

test('an account may do without acknowledgements', () => {
  const { ackRequired, name, installedAt } = mergedPolicy(policed({}, undefined, false));
  assert.equal(ackRequired, { value: false, source: 'Customer Policy' });
  assert.equal([name, installedAt], ['SLE Policy', NOW + 1]);
});

test('the class of a licence: export before enforced before subscription before perpetual', () => {
  assert.equal(POLICED.entitlements.map(classOf), ['perpetual', 'subscription', 'enforced', 'export']);
  assert.is(classOf({ license: 'subscription', enforcement: 'export' }), 'export');
});

test.run();
