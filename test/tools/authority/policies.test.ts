/** Reporting policies: what an administrator sets, and when a box hears of it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, file, kinds } from './policy-box.ts';
import { world } from './world.ts';

test('a policy names the attributes that it sets, and the others stay', () => {
  const { run } = world();
  run('policySet', { name: 'SLE Policy', 'perpetual.frequency': '60', 'export.first': 30 });
  run('policySet', { 'perpetual.change': 7, ack: 'not required' });
  assert.equal(run('policyList'), [
    {
      virtualAccount: 'Default',
      name: 'SLE Policy',
      since: '2026-01-05T00:00:00.001Z',
      ackRequired: false,
      attributes: { perpetual: { frequency: 60, change: 7 }, export: { first: 30 } },
    },
  ]);
});

for (const input of [
  { 'perpetual.often': 1 },
  { 'eternal.first': 1 },
  { 'perpetual.first': -1 },
  { 'perpetual.first': '1.5' },
  { 'perpetual.first': 40_000 },
  { 'perpetual.first.second': 1 },
  { '__proto__.first': 1 },
  { ack: 'perhaps' },
]) {
  test(`no policy has ${JSON.stringify(input)}`, () => {
    const { run } = world();
    assert.throws(() => run('policySet', input));
    assert.equal(run('policyList'), []);
  });
}

test('a box hears of its policy with an acknowledgement: at first, after a change, and when it is taken away', () => {
  const { box, run, time } = world();
  const one = box();
  run('policySet', { name: 'Custom Policy', 'perpetual.frequency': 60 });
  const report = () => one.send(one.report(1));
  const first = documentOf(report(), 'policy');
  assert.equal(
    [first.name, first.ackRequired, first.attributes],
    ['Custom Policy', true, { perpetual: { frequency: 60 } }],
  );
  assert.equal(kinds(report()), ['rum-ack'], 'it has it');
  run('policySet', { 'perpetual.frequency': 30 });
  const second = documentOf(report(), 'policy');
  assert.ok(second.time > first.time, 'a box takes what is newer');
  time.now += 1;
  run('policyRemove');
  const last = documentOf(report(), 'policy');
  assert.equal(last.attributes, {});
  assert.ok(last.time > second.time);
  assert.equal(kinds(report()), ['rum-ack']);
});

test('the answer was lost: the policy comes again, under the same date', () => {
  const { box, run } = world();
  const one = box();
  run('policySet', { 'perpetual.frequency': 60 });
  const reports = file(one.report(1));
  const first = documentOf(one.sendText(reports), 'policy');
  assert.equal(documentOf(one.sendText(reports), 'policy'), first);
});

test('a box that moves to another virtual account takes its policy, though that is older', () => {
  const { box, run, time } = world();
  run('virtualAccountCreate', { name: 'Branch' });
  run('policySet', { virtualAccount: 'Branch', name: 'Old', 'perpetual.frequency': 90 });
  time.now += 1000;
  run('policySet', { name: 'New', 'perpetual.frequency': 60 });
  const one = box();
  const first = documentOf(one.send(one.report(1)), 'policy');
  time.now += 1000;
  run('instanceTransfer', { udi: one.name, to: 'Branch' });
  const second = documentOf(one.send(one.report(1)), 'policy');
  assert.is(second.name, 'Old');
  assert.ok(second.time > first.time);
});

test.run();
