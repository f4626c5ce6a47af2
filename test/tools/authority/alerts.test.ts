/** Alerts, as the state and the time give them: each with its level, and gone with its cause. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { US } from './box.ts';
import { DAY, RED12, START, STD12, type World, world } from './world.ts';

const told = ({ run }: World, virtualAccount?: string) =>
  run('alertList', { virtualAccount }).map(({ level, alert }) => `${level}: ${alert}`);

test('a shortage is Major, a covered one is none, an overage is Informational', () => {
  const w = world();
  w.admin.setLicence(RED12, 5);
  const one = w.registered('CUBE');
  one.report({ tag: STD12, count: 5 });
  assert.equal(told(w), [], 'borrowed is not short');
  one.report({ tag: STD12, count: 7 });
  assert.equal(told(w), ['Major: Insufficient Licenses']);
  assert.match(w.run('alertList')[0]!.text, '2 short: 7 in use');
  w.run('overageSet', { tag: STD12, count: 2 });
  assert.equal(told(w), [], 'the whole account does not show what is informational');
  assert.equal(told(w, 'Default'), ['Informational: Overage']);
  one.report({ tag: STD12, count: 0 });
  assert.equal(told(w, 'Default'), []);
});

for (const [left, account, virtualAccount] of [
  [91, [], []],
  [90, [], ['Informational: Licenses Expiring']],
  [61, [], ['Informational: Licenses Expiring']],
  [60, ['Minor: Licenses Expiring'], ['Minor: Licenses Expiring']],
  [30, ['Minor: Licenses Expiring'], ['Minor: Licenses Expiring']],
  [0, ['Major: Licenses Expired'], ['Major: Licenses Expired']],
] as const) {
  test(`licences with ${left} days left`, () => {
    const w = world();
    const ends = new Date(START + 200 * DAY).toISOString();
    const { id } = w.run('purchaseAdd', { tag: US, count: 4, kind: 'term', ends });
    w.time.now = START + (200 - left) * DAY;
    assert.equal(told(w), account);
    assert.equal(told(w, 'Default'), virtualAccount);
    const text = w.run('alertList', { virtualAccount: 'Default' })[0]?.text ?? '';
    if (left > 0 && left <= 90) assert.match(text, `within ${[30, 60, 90].find(days => left <= days)} days`);
    w.run('purchaseRemove', { id });
    assert.equal(told(w, 'Default'), []);
  });
}

test('a box that uses licences and is not heard of for a month is overdue, after 90 days it is Major', () => {
  const w = world();
  w.admin.setLicence(US, 5);
  const one = w.registered('ONE');
  w.registered('IDLE');
  one.report({ tag: US, count: 5 });
  const at = (days: number) => {
    w.time.now = START + days * DAY;
    return told(w);
  };
  assert.equal(at(30), []);
  assert.equal(at(31), ['Minor: Product Instance Failed to Connect']);
  assert.equal(at(90), ['Major: Product Instance Failed to Connect']);
  assert.is(w.run('alertList')[0]?.subject, one.name, 'who uses nothing need not ask');
  one.report({ tag: US, count: 5 });
  assert.equal(told(w), []);
});

test('a box that asks but never renews is Minor, with an identity that has expired Major', () => {
  const w = world();
  const one = w.registered('ONE');
  const at = (days: number) => {
    w.time.now = START + days * DAY;
    one.report();
    return told(w);
  };
  assert.equal(at(181), []);
  assert.equal(at(182), ['Minor: Product Instance Failed to Renew']);
  assert.equal(at(365), ['Major: Product Instance Failed to Renew']);
  one.renew();
  assert.equal(told(w), []);
  one.deregister();
  w.time.now += 1000 * DAY;
  assert.equal(told(w), [], 'who left is missed by nobody');
});

test('the worst come first, and a virtual account shows its own', () => {
  const w = world();
  w.admin.createVirtualAccount('Branch');
  const ends = new Date(START + 20 * DAY).toISOString();
  w.run('purchaseAdd', { tag: US, count: 4, kind: 'term', ends, virtualAccount: 'Branch' });
  w.registered('ONE').report({ tag: US, count: 1 });
  assert.equal(told(w), ['Major: Insufficient Licenses', 'Minor: Licenses Expiring']);
  assert.equal(told(w, 'Branch'), ['Minor: Licenses Expiring']);
  assert.throws(() => told(w, 'Nowhere'), 'no virtual account');
});

test.run();
