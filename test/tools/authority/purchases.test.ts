/** Purchases: perpetual and for a time, their ends, and licences and boxes that move between virtual accounts. */

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DS, US } from './box.ts';
import { DAY, ESS100, ESS400, modes, RED12, SIA100, SIA400, START, STD12, type World, world } from './world.ts';

const day = (n: number) => new Date(START + n * DAY).toISOString();
const buy = ({ run }: World, tag: string, count: number, more: object = {}) =>
  run('purchaseAdd', { tag, count, kind: 'term', ends: day(365), ...more });

test('a term licence counts until its end; boxes hear of it with their next authorization answer', () => {
  const w = world();
  w.admin.setLicence(US, 10);
  buy(w, US, 20);
  const one = w.registered('ONE');
  const ask = () => modes(one.report({ tag: US, count: 25 }))[0];
  assert.is(ask(), 'authorized');
  w.time.now = START + 365 * DAY - 1;
  assert.is(ask(), 'authorized', 'to its last millisecond');
  w.time.now += 1;
  assert.is(w.pool(US).purchased, 10);
  assert.equal(w.events().slice(-2), ['licences expired', 'out of compliance'], 'before any box asks');
  assert.is(ask(), 'out-of-compliance');
  assert.is(w.run('purchaseList').find(row => row.kind === 'term')?.state, 'expired');
  w.admin.setLicence(US, 25);
  assert.is(ask(), 'authorized', 'set is the perpetual row');
});

test('time never goes back: what has expired stays expired on a clock that was set back', () => {
  const w = world();
  buy(w, US, 20, { ends: day(10) });
  w.time.now += 10 * DAY;
  assert.is(w.pool(US)?.purchased, 0);
  w.time.now -= 5 * DAY;
  assert.is(w.pool(US).purchased, 0);
});

test('a purchase of the future counts from its start', () => {
  const w = world();
  buy(w, US, 20, { starts: day(10), kind: 'subscription' });
  const one = w.registered('ONE');
  const ask = () => modes(one.report({ tag: US, count: 20 }))[0];
  assert.is(ask(), 'out-of-compliance');
  assert.is(w.run('purchaseList')[0]?.state, 'not started');
  w.time.now += 10 * DAY;
  assert.is(w.run('purchaseList')[0]?.state, 'in force');
  assert.is(w.events().at(-1), 'in compliance');
  assert.is(ask(), 'authorized');
});

test('perpetual licences that were bought for a later day are set as the others, once they have begun', () => {
  const w = world();
  const later = { kind: 'perpetual', ends: undefined };
  buy(w, US, 50, { ...later, starts: day(10) });
  buy(w, US, 7, { ...later, starts: day(30) });
  w.admin.setLicence(US, 3);
  assert.is(w.pool(US).purchased, 3);
  w.time.now += 10 * DAY;
  assert.is(w.pool(US).purchased, 53);
  assert.is(w.admin.setLicence(US, 20).purchased, 20);
  assert.is(w.admin.setLicence(US, 0).purchased, 0);
  w.time.now += 20 * DAY;
  assert.is(w.pool(US).purchased, 7, 'what had not begun is as it was');
});

test('a lender that expires is a shortage of the borrower', () => {
  const w = world();
  buy(w, RED12, 5, { ends: day(30) });
  const one = w.registered('CUBE');
  assert.equal(modes(one.report({ tag: STD12, count: 5 })), ['authorized']);
  w.time.now += 30 * DAY;
  assert.equal(modes(one.report({ tag: STD12, count: 5 })), ['out-of-compliance']);
});

test('equal purchases are one row; a removed one is gone, and its number with it', () => {
  const w = world();
  const first = buy(w, US, 5);
  assert.is(buy(w, US, 7).id, first.id);
  assert.equal(
    w.run('purchaseList').map(row => row.count),
    [12],
  );
  assert.equal(w.run('purchaseRemove', { id: first.id }).balances, [
    { virtualAccount: 'Default', tag: US, before: 12, balance: 0, shortage: 0 },
  ]);
  assert.is.not(buy(w, US, 5).id, first.id);
  assert.throws(() => w.run('purchaseRemove', { id: first.id }), 'purchase list');
});

test('perpetual licences that were bought twice are what set replaces', () => {
  const w = world();
  w.admin.setLicence(US, 10);
  w.run('purchaseAdd', { tag: US, count: 5 });
  w.run('purchaseAdd', { tag: US, count: 5, starts: '2025-01-01' });
  assert.is(w.pool(US).purchased, 20);
  assert.is(w.admin.setLicence(US, 3).purchased, 3);
});

for (const [what, input, says] of [
  ['a term without an end', { kind: 'term' }, "A term needs 'ends'"],
  ['a perpetual one with an end', { kind: 'perpetual', ends: '2030-01-01' }, "no 'ends'"],
  ['an end before the start', { kind: 'term', starts: '2027-02-01', ends: '2027-01-01' }, 'later'],
  ['an end that has passed', { kind: 'term', ends: '2025-01-01' }, 'later'],
  ['a day that is not', { kind: 'term', ends: '2027-02-30' }, 'must be a date'],
  ['words for a day', { kind: 'term', ends: 'next year' }, 'must be a date'],
  ['another kind', { kind: 'lease' }, "'kind' must be one of perpetual, term, subscription"],
  ['none', { count: 0 }, "'count' must be"],
  ['no tag', { tag: 'US' }, 'is not an entitlement tag'],
] as const) {
  test(`nobody buys ${what}`, () => {
    const w = world();
    assert.throws(() => w.run('purchaseAdd', { tag: US, count: 1, ...input }), says);
    assert.equal(w.run('purchaseList'), []);
  });
}

const branch = (w: World) => {
  w.admin.createVirtualAccount('Branch');
  return w;
};

test('licences move with their dates: perpetual ones first, then those that last longest', () => {
  const w = branch(world());
  w.admin.setLicence(US, 10);
  buy(w, US, 5, { ends: day(100) });
  buy(w, US, 5, { ends: day(200) });
  const { balances } = w.run('licenceTransfer', { tag: US, count: 17, to: 'Branch' });
  assert.equal(
    balances.map(({ virtualAccount, before, balance }) => [virtualAccount, before, balance]),
    [
      ['Default', 20, 3],
      ['Branch', 0, 17],
    ],
  );
  assert.equal(
    w.run('purchaseList').map(row => [row.virtualAccount, row.kind, row.count, row.ends]),
    [
      ['Default', 'term', 3, day(100)],
      ['Branch', 'perpetual', 10, ''],
      ['Branch', 'term', 5, day(200)],
      ['Branch', 'term', 2, day(100)],
    ],
  );
});

test('a transfer may leave a shortage, and says so', () => {
  const w = branch(world());
  w.admin.setLicence(US, 10);
  const one = w.registered('ONE');
  one.report({ tag: US, count: 8 });
  const { balances } = w.run('licenceTransfer', { tag: US, count: 5, to: 'Branch' });
  assert.equal(balances[0], { virtualAccount: 'Default', tag: US, before: 2, balance: -3, shortage: 3 });
  assert.is(w.events().at(-1), 'out of compliance');
  assert.equal(modes(one.report({ tag: US, count: 8 })), ['out-of-compliance']);
});

for (const [what, input, says] of [
  ['more than there are', { count: 11 }, 'has 10 of'],
  ['what nobody bought', { tag: DS }, 'has 0 of'],
  ['to nowhere', { to: 'Nowhere' }, "no virtual account 'Nowhere'"],
  ['from nowhere', { from: 'Nowhere' }, "no virtual account 'Nowhere'"],
  ['to where they are', { to: 'Default' }, 'already'],
] as const) {
  test(`no transfer of licences ${what}`, () => {
    const w = branch(world());
    w.admin.setLicence(US, 10);
    assert.throws(() => w.run('licenceTransfer', { tag: US, count: 1, to: 'Branch', ...input }), says);
    assert.is(w.pool(US).purchased, 10);
  });
}

test('a product instance moves with its use and answers to the new pool at its next contact', () => {
  const w = branch(world());
  w.admin.setLicence(US, 10);
  const one = w.registered('ONE');
  assert.equal(modes(one.report({ tag: US, count: 10 })), ['authorized']);
  const { balances } = w.run('instanceTransfer', { udi: one.name, to: 'Branch' });
  assert.equal(balances, [
    { virtualAccount: 'Default', tag: US, before: 0, balance: 10, shortage: 0 },
    { virtualAccount: 'Branch', tag: US, before: 0, balance: -10, shortage: 10 },
  ]);
  assert.is(w.admin.instances()[0]?.virtualAccount, 'Branch');
  assert.equal(modes(one.report({ tag: US, count: 10 })), ['out-of-compliance']);
  const renewed = one.renew();
  assert.is(renewed.status === 'ok' && renewed.kind === 'renewal' && renewed.virtualAccount, 'Branch');
  w.run('licenceTransfer', { tag: US, count: 10, to: 'Branch' });
  assert.equal(modes(one.report({ tag: US, count: 10 })), ['authorized']);
  one.deregister();
  assert.is(w.pool(US, 'Branch').inUse, 0);
});

for (const [what, input, says] of [
  ['that is not', { udi: 'PID:X,SN:Y' }, 'instance list'],
  ['to nowhere', { to: 'Nowhere' }, "no virtual account 'Nowhere'"],
  ['to where it is', { to: 'Default' }, 'already'],
  ['without saying where', { to: undefined }, "'to' is missing"],
] as const) {
  test(`no transfer of a product instance ${what}`, () => {
    const w = branch(world());
    const one = w.registered('ONE');
    assert.throws(() => w.run('instanceTransfer', { udi: one.name, to: 'Branch', ...input }), says);
    assert.is(w.admin.instances()[0]?.virtualAccount, 'Default');
  });
}

test('RTU licences are converted for good, terms included', () => {
  const w = world();
  w.admin.setLicence(ESS400, 2);
  buy(w, ESS400, 2);
  const done = w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 3 });
  assert.equal(
    done.balances.map(({ before, balance }) => [before, balance]),
    [
      [4, 1],
      [0, 12],
    ],
  );
  assert.equal(
    w.run('purchaseList').map(row => [row.tag === ESS400 ? '400G' : '100G', row.kind, row.count]),
    [
      ['400G', 'term', 1],
      ['100G', 'perpetual', 8],
      ['100G', 'term', 4],
    ],
  );
  w.run('hierarchyRemove', { parent: 'ESS-CA-400G-RTU-2', child: 'ESS-CA-100G-RTU-2' });
  assert.is(w.pool(ESS100).purchased, 12, 'also without the hierarchy');
});

test('what is lent to the very licence may be converted, what others use may not', () => {
  const w = world();
  w.admin.setLicence(ESS400, 3);
  const one = w.registered('8201');
  one.report({ tag: ESS100, count: 4 }, { tag: ESS400, count: 1 });
  assert.throws(
    () => w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 3 }),
    "'ESS-CA-400G-RTU-2' has a surplus of 2",
  );
  w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 2 });
  assert.equal([w.pool(ESS400).balance, w.pool(ESS100).balance, w.pool(ESS400).lent], [0, 4, 0]);
});

test('what is lent to a third licence may not be converted', () => {
  const w = world();
  const other = 'regid.2019-03.com.cisco.OTHER-RTU-1,1.0_x';
  w.run('hierarchyDefine', { parent: ESS400, child: other });
  w.admin.setLicence(ESS400, 3);
  w.registered('8201').report({ tag: other, count: 2 });
  assert.throws(() => w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 2 }), 'a surplus of 1');
  w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 1 });
  assert.is(w.pool(other).shortage, 0);
});

for (const [what, input, says] of [
  ['SIA licences', { parent: SIA400, child: SIA100 }, "'ESS-CA-400G-SIA-3' is a SIA licence"],
  ['what is not RTU', { parent: RED12, child: STD12 }, "'CUBE_T_RED' is no right-to-use"],
  ['upwards', { parent: ESS100, child: ESS400 }, 'does not cover'],
  ['without a surplus', { count: 11 }, "'ESS-CA-400G-RTU-2' has a surplus of 10"],
  ['where there are none', { virtualAccount: 'Branch' }, 'surplus of 0'],
  ['text that is no tag', { parent: 'ESS-CA-400G-RTU-2' }, 'is not an entitlement tag'],
] as const) {
  test(`no conversion of ${what}`, () => {
    const w = branch(world());
    for (const tag of [ESS400, ESS100, SIA400, RED12]) w.admin.setLicence(tag, 10);
    assert.throws(() => w.run('licenceConvert', { parent: ESS400, child: ESS100, count: 1, ...input }), says);
    assert.equal([w.pool(ESS400).purchased, w.pool(ESS100).purchased], [10, 10]);
  });
}

test('no course of moves makes or loses a licence', () => {
  const account = fc.constantFrom('Default', 'Branch');
  const move = fc.oneof(
    fc.record({
      from: account,
      to: account,
      tag: fc.constantFrom(ESS400, ESS100),
      count: fc.integer({ min: 1, max: 8 }),
    }),
    fc.record({
      virtualAccount: account,
      parent: fc.constant(ESS400),
      child: fc.constant(ESS100),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ days: fc.integer({ min: 1, max: 40 }) }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), moves => {
      const w = branch(world());
      w.admin.setLicence(ESS400, 6);
      buy(w, ESS400, 4, { ends: day(100) });
      buy(w, ESS100, 5, { ends: day(50) });
      const worth = () => w.admin.summary().reduce((sum, row) => sum + row.purchased * (row.tag === ESS400 ? 4 : 1), 0);
      for (const one of moves) {
        if ('days' in one) w.time.now += one.days * DAY;
        else {
          try {
            w.run('from' in one ? 'licenceTransfer' : 'licenceConvert', one);
          } catch (refusal) {
            assert.match((refusal as Error).message, /cannot be|already/);
          }
        }
        const [term400, term100] = [START + 100 * DAY > w.time.now, START + 50 * DAY > w.time.now];
        assert.is(worth(), 24 + (term400 ? 16 : 0) + (term100 ? 5 : 0));
      }
    }),
    { numRuns: 40, seed: 4 },
  );
});

test('within the overage that the contract allows a box hears overage, above it out of compliance', () => {
  const w = world();
  w.admin.setLicence(US, 10);
  w.run('overageSet', { tag: US, count: 3 });
  const one = w.registered('ONE');
  const story = [10, 11, 13, 14, 13, 0].map(count => modes(one.report({ tag: US, count }))[0]);
  assert.equal(story, ['authorized', 'overage', 'overage', 'out-of-compliance', 'overage', 'authorized']);
  assert.equal(
    w.events().filter(event => event.endsWith('compliance')),
    ['out of compliance', 'in compliance'],
  );
  one.report({ tag: US, count: 13 });
  assert.equal([w.pool(US).balance, w.pool(US).shortage, w.pool(US).overage], [-3, 3, 3]);
  w.run('overageSet', { tag: US, count: 0 });
  assert.is(w.events().at(-2), 'out of compliance');
  assert.equal(modes(one.report({ tag: US, count: 13 })), ['out-of-compliance']);
});

test('a virtual account goes with its expired purchases, not with others', () => {
  const w = branch(world());
  buy(w, US, 5, { ends: day(10), virtualAccount: 'Branch' });
  w.run('overageSet', { tag: US, count: 1, virtualAccount: 'Branch' });
  assert.throws(() => w.run('virtualAccountDelete', { name: 'Branch' }), 'has licences');
  w.time.now += 10 * DAY;
  w.run('virtualAccountDelete', { name: 'Branch' });
  branch(w);
  assert.equal(w.run('purchaseList', { virtualAccount: 'Branch' }), []);
  assert.is(w.admin.setLicence(US, 1, 'Branch').overage, 0);
});

test.run();
