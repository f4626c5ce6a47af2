/** Conversion of classic rights: deposited once in the life of a device. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, type PolicyBox, SMART, TAG } from './policy-box.ts';
import { world } from './world.ts';

const RED = TAG.replace('STD', 'RED');
const RIGHTS = [
  { tag: TAG, count: 4 },
  { tag: RED, count: 1 },
  { tag: TAG, count: 2 },
];
const ask = (one: PolicyBox, rights: unknown = RIGHTS, pollId = '') =>
  one.send(one.message('ConversionRequest', 'conversion', { rights, poll_id: pollId }));
const status = (told: ReturnType<typeof ask>) => documentOf(told, 'conversion-ack').status;

test('rights become licences of the account, once, whatever becomes of the box', () => {
  const { box, run, pool } = world();
  const one = box();
  assert.is(status(ask(one)), 'success');
  assert.equal([pool(TAG).purchased, pool(RED).purchased], [6, 1]);
  assert.is(status(ask(one)), 'success', 'the answer was lost');
  one.send(one.report(1));
  run('instanceRemove', { udi: one.name });
  one.reset();
  assert.is(status(ask(one, [{ tag: TAG, count: 100 }])), 'already-converted');
  assert.is(pool(TAG).purchased, 6);
  assert.equal(
    run('conversionList').map(row => [row.udi, row.rights]),
    [
      [
        one.name,
        [
          { tag: TAG, count: 6 },
          { tag: RED, count: 1 },
        ],
      ],
    ],
  );
});

test('what is no list of rights converts nothing, and may be tried again', () => {
  const { box, run } = world();
  const one = box();
  for (const rights of [undefined, {}, [{ tag: TAG }], [{ tag: 'x', count: 1 }], [{ tag: TAG, count: 0 }], [null]])
    assert.is(status(ask(one, rights ?? 'none')), 'failed', JSON.stringify(rights));
  assert.equal([run('conversionList'), run('purchaseList')], [[], []]);
  assert.is(status(ask(one)), 'success');
});

test('it may take time', () => {
  const { box, run, time } = world();
  run('acknowledgingSet', { mode: 'polled', seconds: 180 });
  const one = box();
  const asked = ask(one);
  assert.equal([asked.status, asked.interval], ['OK_POLL', 180]);
  assert.is(ask(one, RIGHTS, asked.pollId).status, 'OK_POLL');
  time.now += 180_000;
  assert.is(status(ask(one, RIGHTS, asked.pollId)), 'success');
});

test('directly, a box needs trust, or the identity of the classic generation', () => {
  const it = world();
  const stranger = it.box('ONE', SMART);
  assert.is(ask(stranger).status, 'FAILED');
  const classic = it.registered('TWO');
  const two = it.box('TWO', SMART);
  Object.assign(two, { udi: classic.udi });
  assert.is(status(ask(two)), 'success');
  two.reset();
  assert.is(ask(two).status, 'FAILED');
});

test.run();
