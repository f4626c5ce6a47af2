/** The view: how states are worded, and where times of three clocks stand on the wall. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { viewOf } from '../../src/show/view.ts';
import { SITUATIONS, type Situation, UDI, utc, WALL } from '../support/situations.ts';

const TABLE: readonly (readonly [
  Situation,
  registration: string,
  authorization: string,
  licence: string,
  agent: string,
])[] = [
  ['nothing-in-use', 'UNREGISTERED', 'No Licenses in Use', '', 'UNIDENTIFIED'],
  ['evaluation', 'UNREGISTERED', 'EVAL MODE', 'EVAL MODE(6)', 'UNIDENTIFIED'],
  ['evaluation-expired', 'UNREGISTERED', 'EVAL EXPIRED', 'EVAL EXPIRED(7)', 'UNIDENTIFIED'],
  ['registration-in-progress', 'REGISTERING - REGISTRATION IN PROGRESS', 'EVAL MODE', 'EVAL MODE(6)', 'UNIDENTIFIED'],
  ['registration-pending', 'UNREGISTERED - REGISTRATION PENDING', 'EVAL MODE', 'EVAL MODE(6)', 'UNIDENTIFIED'],
  ['registration-failed', 'UNREGISTERED - REGISTRATION FAILED', 'EVAL MODE', 'EVAL MODE(6)', 'UNIDENTIFIED'],
  ['registration-expired', 'UNREGISTERED - REGISTRATION EXPIRED', 'EVAL MODE', 'EVAL MODE(6)', 'UNIDENTIFIED'],
  ['registered-nothing-in-use', 'REGISTERED', 'No Licenses in Use', '', 'REGISTERED'],
  ['registered-waiting', 'REGISTERED', 'WAITING', 'WAITING(2)', 'REGISTERED'],
  ['authorized', 'REGISTERED', 'AUTHORIZED', 'AUTHORIZED(3)', 'AUTHORIZED'],
  ['out-of-compliance', 'REGISTERED', 'OUT OF COMPLIANCE', 'OUT OF COMPLIANCE(4)', 'OOC'],
  ['authorization-failing', 'REGISTERED', 'AUTHORIZED', 'AUTHORIZED(3)', 'AUTHORIZED'],
  ['authorization-expired', 'REGISTERED', 'AUTHORIZATION EXPIRED', 'AUTH EXPIRED(8)', 'EXPIRED'],
  ['tag-unknown', 'REGISTERED', 'OUT OF COMPLIANCE', 'INVALID TAG(12)', 'OOC'],
  ['not-yet-reported', 'REGISTERED', 'AUTHORIZED', 'WAITING(2)', 'AUTHORIZED'],
];

test('the table has every situation', () =>
  assert.equal(TABLE.map(([name]) => name).sort(), Object.keys(SITUATIONS).sort()));

for (const [situation, registration, authorization, licence, agent] of TABLE)
  test(`${situation} is worded`, () => {
    const view = viewOf(SITUATIONS[situation]);
    const mode = view.licences.at(-1)?.mode;
    assert.is(view.registration.status, registration);
    assert.is(view.authorization.status, authorization);
    assert.is(mode ? `${mode.text}(${mode.code})` : '', licence);
    assert.is(view.agent.state, agent);
  });

test('what is to come is as far ahead of the wall clock as it is of agent time', () => {
  const { registration, authorization } = viewOf(SITUATIONS['out-of-compliance']);
  assert.is(registration.nextRenewal, utc('Sep 1 2015 02:03:51'));
  assert.is(authorization.next, utc('Mar 5 2015 15:35:57'));
  const reading = SITUATIONS['out-of-compliance'];
  const wrong = viewOf({ ...reading, wall: 0 });
  assert.is(wrong.authorization.next, utc('Mar 5 2015 15:35:57') - WALL);
});

test('a retry that waits comes first; one that is overdue comes now', () => {
  const { state } = SITUATIONS['authorization-failing'];
  const { retries } = state.exchange;
  const overdue = {
    ...state,
    exchange: { ...state.exchange, retries: { ...retries, entitlement: { failures: 2, notBefore: 0 } } },
  };
  assert.is(viewOf(SITUATIONS['authorization-failing']).authorization.next, WALL + 13_000);
  assert.is(viewOf({ ...SITUATIONS['authorization-failing'], state: overdue }).authorization.next, WALL);
});

test('a licence taken into use after the evaluation ended shows its own time, an older one that of the end', () => {
  const reading = SITUATIONS['evaluation-expired'];
  const requested = WALL - 3_600_000;
  const counts = reading.state.usage.counts.map((each, i) =>
    i === 0 ? { ...each, since: requested } : { ...each, since: 0 },
  );
  const { licences } = viewOf({ ...reading, state: { ...reading.state, usage: { ...reading.state.usage, counts } } });
  assert.is(licences[0]?.since, requested);
  assert.is(licences[1]?.since, reading.state.evaluation.expiredAt);
});

test('an evaluation that a wiped storage took away has no date', () => {
  const reading = SITUATIONS['evaluation-expired'];
  const evaluation = { ...reading.state.evaluation, expiredAt: 0 };
  assert.is(viewOf({ ...reading, state: { ...reading.state, evaluation } }).authorization.since, null);
});

test('every entitlement of the release is listed as consumed, with what was reported of it', () => {
  const { consumption, enforced } = viewOf(SITUATIONS['not-yet-reported']);
  assert.equal(
    consumption.map(({ name, consumed, reported }) => [name, consumed, reported]),
    [
      ['US_License', 64, 64],
      ['DS_License', 768, 768],
      ['WAN_License', 8, 8],
      ['LCHA_License', 0, 0],
      ['D3.1_License', 31, 0],
    ],
  );
  assert.is(enforced, 'No Enforcement');
  assert.is(viewOf(SITUATIONS['evaluation-expired']).enforced, 'Eval Expired');
  assert.is(viewOf(SITUATIONS['authorization-expired']).enforced, 'Auth Expired');
  assert.is(viewOf(SITUATIONS.authorized).consumption.length, 4);
});

test('the device is shown as it is', () =>
  assert.equal(viewOf(SITUATIONS.authorized).product.udi, `PID:${UDI.pid},SN:${UDI.sn}`));

test.run();
