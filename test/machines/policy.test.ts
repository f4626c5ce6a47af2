/** Policy: installed by a document of the authority, and never an older one. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { policy } from '../../src/machines/policy.ts';
import { DAY, NOW, walk } from '../support/machines.ts';
import { acknowledging, imported, policed, policyOf, reportingContext, use } from '../support/policed.ts';

const STRICT = { perpetual: { first: 30 } };
const installed = (time: number) => ({
  account: null,
  installed: { name: 'Custom Policy', ackRequired: true, attributes: STRICT, time, at: NOW },
});

test('the table and the machine say the same', () => {
  walk(policy, {
    states: [policy.initial, installed(NOW - DAY)],
    contexts: [reportingContext({})],
    facts: [imported(policyOf(STRICT)), { type: 'asked', ask: { what: 'factory-reset' } }],
    listens: ['imported policy', 'imported account', 'imported trust-code', 'asked factory-reset'],
  });
});

test('a newer one replaces what there was, an older one of the same file does not', () => {
  const it = policed();
  it.heard();
  it.happen(imported(policyOf({ perpetual: { first: 10 } }, NOW)), imported(policyOf(STRICT, NOW - 1)));
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS']);
  assert.equal(it.state.policy.installed?.attributes, { perpetual: { first: 10 } });
  it.happen(imported(policyOf(STRICT, NOW + 1)));
  assert.equal(it.state.policy.installed?.attributes, STRICT);
});

test('a factory reset takes it away, and says so; where there was none, it says nothing', () => {
  const it = policed();
  it.heard();
  it.ask({ what: 'factory-reset' });
  assert.equal(it.heard(), []);
  it.happen(imported(policyOf(STRICT)));
  it.ask({ what: 'factory-reset' });
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS', 'POLICY_REMOVED']);
  assert.is(it.state.policy.installed, null);
});

test('what leaves fewer days is told when it comes', () => {
  const it = policed();
  it.authority = acknowledging;
  use(it, { owned: 1 });
  it.heard();
  it.happen(imported(policyOf(STRICT)));
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS', 'REPORTING_REQUIRED']);
  assert.is(it.log.at(-1)?.text, 'A Usage report acknowledgement will be required in 29 days.');
  it.happen(imported(policyOf({ perpetual: { first: 300 } }, NOW + 1)));
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS']);
});

test('it survives the vault', () => {
  const it = policed();
  it.happen(imported(policyOf(STRICT)));
  it.reboot();
  assert.equal(it.state.policy.installed?.attributes, STRICT);
});

test.run();
