/** What an upgrade gate lets through: everything but a later major release. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable, evaluate, upgradeAllowed } from '../../platform-shims/gates.ts';
import { GATE_CASES } from '../support/gate-cases.ts';

const { blocked } = GATE_CASES.gates;

for (const [running, target, allowed] of GATE_CASES.upgrades.flatMap(({ cases }) => cases))
  test(`from ${running || 'nothing'} to ${target || 'nothing'}: ${allowed ? 'passes' : 'is blocked'}`, () => {
    assert.is(upgradeAllowed([], running, target).allowed, true);
    assert.is(upgradeAllowed(blocked.slice(0, 1), running, target).allowed, true);
    const decision = upgradeAllowed(blocked, running, target);
    assert.equal(decision, allowed ? { allowed } : { allowed, gate: 'major-upgrade', warning: 'SIA is short.' });
  });

test('it gates no command by itself, so it cannot stand in the way of a cure', () => {
  assertCurable(blocked);
  for (const line of ['install activate 8000-x64-7.4.1.iso', 'license smart renew auth', 'reload', 'copy a b'])
    assert.ok(evaluate(blocked, line, 'exec').allowed);
});

test.run();
