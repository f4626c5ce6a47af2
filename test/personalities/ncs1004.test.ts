/**
 * The NCS 1004 as data: what its slices and trunks count for, whatever a shelf may claim to hold; and that it never locks
 * anything, in any state that there is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createRack } from '../../platform-shims/sim/ncs1004/rack.ts';
import type { Component, Sample } from '../../src/abi.ts';
import { readDevice } from '../../src/device.ts';
import { enforcement, gatesOf } from '../../src/machines/enforcement.ts';
import { NCS1004 } from '../../src/personalities/ncs1004.ts';
import { INITIAL } from '../../src/state.ts';
import { contextOf } from '../support/machines.ts';

const deviceOf = (component: readonly Component[]) =>
  readDevice({ 'ietf-hardware:hardware': { component } }, '7.0.1', 'ios').device;

const part = (name: string, parent = '', model = ''): Component => ({
  name,
  class: model === '' ? 'iana-hardware:container' : 'iana-hardware:module',
  ...(parent && { parent }),
  ...(model && { 'model-name': model }),
});
/** A licensed card of each kind in the first two slots, the others in the next two; two slices and trunks each. */
const CARDS = ['NCS1K4-1.2T-L-K9', 'NCS1K4-QXP-L-K9', 'NCS1K4-1.2T-K9', 'NCS1K4-QXP-K9'];
const SHELF = CARDS.flatMap((model, slot) => [
  part(`0/${slot}`, 'Rack 0', model),
  ...[0, 1].flatMap(slice => [part(`s${slot}/${slice}`, `0/${slot}`), part(`t${slot}/${slice}`, `s${slot}/${slice}`)]),
]);

/** `client-ports@s0/0=6`: one fact. */
function facts(text: string): readonly Sample[] {
  return text
    .split(/\s+/)
    .filter(each => each !== '')
    .map(each => {
      const [, name = '', where = '', count = ''] = /^(.+)@(.*)=(\d+)$/.exec(each) ?? [];
      return { name, where, count: Number(count) };
    });
}
const counts = (samples: readonly Sample[], component: readonly Component[] = SHELF) =>
  NCS1004.entitlements.map(({ count }) => count(samples, deviceOf(component), INITIAL));

const table: readonly (readonly [string, string, number, number])[] = [
  ['nothing is configured', '', 0, 0],
  ['four clients of a slice are free', 'client-ports@s0/0=4', 0, 0],
  ['the fifth is the first that counts', 'client-ports@s0/0=5', 1, 0],
  ['eight', 'client-ports@s0/0=8', 4, 0],
  ['each slice has four free ones', 'client-ports@s0/0=6 client-ports@s0/1=6', 4, 0],
  ['also on the other licensed card', 'client-ports@s1/0=6', 2, 0],
  ['four encrypted ones are free', 'encrypted-client-ports@s0/0=4', 0, 0],
  ['encrypted ones count for themselves', 'encrypted-client-ports@s0/0=6', 0, 2],
  ['of both, the plain ones are free first', 'client-ports@s0/0=3 encrypted-client-ports@s0/0=3', 0, 2],
  ['more plain ones than are free', 'client-ports@s0/0=6 encrypted-client-ports@s0/0=1', 2, 1],
  ['cards without licences', 'client-ports@s2/0=12 encrypted-client-ports@s3/0=12', 0, 0],
  ['both kinds mixed', 'client-ports@s0/0=6 client-ports@s2/0=6 client-ports@s3/1=6', 2, 0],
  ['a slice told twice is one slice', 'client-ports@s0/0=3 client-ports@s0/0=3', 2, 0],
  ['told of the card itself', 'client-ports@0/0=6', 2, 0],
  ['a slice that is not there', 'client-ports@s7/0=6 client-ports@=6 client-ports@constructor=6', 0, 0],
  ['a fact of another platform', 'upstream-channels@s0/0=64', 0, 0],
  ['a trunk of four bits', 'trunk-millibits@t0/0=4000', 0, 0],
  ['a trunk just above', 'trunk-millibits@t0/0=4001', 1, 0],
  ['a trunk of five bits', 'trunk-millibits@t0/0=5000', 1, 0],
  ['a trunk of six, and an encrypted one', 'trunk-millibits@t0/0=6000 encrypted-trunk-millibits@t0/1=5500', 2, 2],
  ['a trunk on a card without licences', 'trunk-millibits@t2/0=6000', 0, 0],
  ['the table of the host goes before ours', 'trunk-millibits@t0/0=6000 trunk-units@t0/0=1', 1, 0],
  ['the host says none', 'trunk-millibits@t0/0=6000 trunk-units@t0/0=0', 0, 0],
  ['the host says so of one port alone', 'trunk-units@t0/0=7 trunk-millibits@t0/1=6000', 9, 0],
  ['two full cards, one encrypted: the guide', capture(), 8, 8],
  ['more than a licence can count', 'client-ports@s0/0=9007199254740991', 0xffffffff, 0],
];
function capture(): string {
  const plain = ['s0/0', 's0/1'].map(slice => `client-ports@${slice}=6 trunk-millibits@t${slice.slice(1)}=6000`);
  const coded = ['s1/0', 's1/1'].map(
    slice => `encrypted-client-ports@${slice}=6 encrypted-trunk-millibits@t${slice.slice(1)}=6000`,
  );
  return [...plain, ...coded].join(' ');
}
for (const [name, samples, plain, encrypted] of table)
  test(`licences of a shelf: ${name}`, () => {
    assert.equal(counts(facts(samples)), [plain, encrypted]);
  });

const odd: readonly (readonly [string, readonly Component[], number])[] = [
  ['no components at all', [], 0],
  ['no card, only the slice', [part('s0/0', '0/0')], 0],
  ['the card is its own parent', [part('s0/0', 's0/0')], 0],
  ['parents in a circle', [part('s0/0', 'a'), part('a', 'b'), part('b', 'a')], 0],
  ['a slice in a card in a card', [part('s0/0', '0/0', 'NCS1K4-1.2T-K9'), part('0/0', '', 'NCS1K4-1.2T-L-K9')], 0],
  ['the card is named twice', [part('0/0', '', CARDS[0]), part('0/0', '', CARDS[2]), part('s0/0', '0/0')], 2],
  ['a spare part number', [part('0/0', '', 'NCS1K4-1.2T-L-K9='), part('s0/0', '0/0')], 2],
  ['a card that nobody knows', [part('0/0', '', 'NCS1K4-9.9T-L-K9'), part('s0/0', '0/0')], 0],
  ['a model named like a property', [part('0/0', '', 'constructor'), part('s0/0', '0/0')], 0],
  [
    'a card that is shut',
    [{ ...part('0/0', '', CARDS[0]), state: { 'oper-state': 'disabled' } }, part('s0/0', '0/0')],
    0,
  ],
];
for (const [name, components, plain] of odd)
  test(`a shelf that cannot be right: ${name}`, () => {
    assert.equal(counts(facts('client-ports@s0/0=6'), components), [plain, 0]);
  });

test('names are those of the guide', () => {
  for (const { name, title, tag } of NCS1004.entitlements) {
    assert.match(tag, /^regid\.2018-05\.com\.cisco\.[\w=-]+,1\.0_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(tag.includes(`.${name},`));
    assert.match(title, /^NCS1K4 smart license - one QSFP28 client( with encryption)?$/);
  }
  assert.is(NCS1004.udi?.({ pid: 'NCS1004', sn: 'CAT2231B18Y' }), 'SN:CAT2231B18Y,UUID:default-sdr');
});

test('nothing is ever locked: in no state, at no fact', () => {
  assert.equal(NCS1004.gates, []);
  const counts = [{ tag: NCS1004.entitlements[0]!.tag, count: 9, since: 0 }];
  for (const status of ['unidentified', 'registered', 'expired'] as const)
    for (const authorization of ['none', 'waiting', 'authorized', 'out-of-compliance', 'expired'] as const)
      for (const evaluation of ['unused', 'counting', 'paused', 'expired'] as const)
        for (const type of ['booted', 'equipped'] as const) {
          const state = {
            usage: { ...INITIAL.usage, counts },
            registration: { ...INITIAL.registration, status },
            authorization: { ...INITIAL.authorization, state: authorization },
            evaluation: { ...INITIAL.evaluation, state: evaluation },
          };
          const context = contextOf(state, { personality: NCS1004 });
          const step = enforcement.step(enforcement.initial, { type }, context);
          assert.equal(step, { state: enforcement.initial, notices: [] });
          assert.equal(gatesOf(step.state, context), []);
        }
});

test('no story of this platform puts a gate in force', () => {
  const folder = new URL('../stories/ncs1004/', import.meta.url);
  const files = readdirSync(folder);
  assert.ok(files.length > 5);
  for (const file of files) assert.not(/gates: (?!none)/m.test(readFileSync(new URL(file, folder), 'utf8')), file);
});

test('the emulated shelf says what the personality reads', () => {
  const rack = createRack('CAT2231B18Y');
  const slice = { slot: 0, slice: 1, clients: 8, encrypted: false, millibits: 0 };
  rack.configure([slice, { ...slice, slot: 1, encrypted: true, millibits: 4500 }, { ...slice, slot: 2 }]);
  const read = () => counts(rack.samples(), rack.read()['ietf-hardware:hardware'].component);
  assert.equal(read(), [4, 5]);
  rack.pull(0);
  assert.equal(read(), [0, 5]);
  rack.insert(0, 'NCS1K4-1.2T-K9');
  assert.equal(read(), [0, 5]);
  rack.insert(2, 'NCS1K4-QXP-L-K9');
  assert.equal(read(), [4, 5]);
  assert.throws(() => rack.insert(2, 'NCS9K'), /no line card 'NCS9K'/);
  assert.throws(() => rack.pull(4), /no slot 4/);
});

test.run();
