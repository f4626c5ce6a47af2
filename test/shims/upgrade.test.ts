/** What an upgrade gate lets through: everything but a later major release. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable, evaluate, upgradeAllowed } from '../../platform-shims/gates.ts';
import type { Gate } from '../../src/abi.ts';

const blocked: readonly Gate[] = [
  { type: 'sip', name: 'sip', because: 'eval-expired', since: 0, warning: 'SIP is down.' },
  { type: 'upgrade', name: 'major-upgrade', because: 'grace-over', since: 0, warning: 'SIA is short.' },
];

const TABLE: readonly (readonly [running: string, target: string, allowed: boolean])[] = [
  ['7.3.2', '7.3.2', true],
  ['7.3.1', '7.3.2', true],
  ['7.3.2', '7.3.15', true],
  ['7.3.2', '7.3.1', true],
  ['7.3.2', '7.4.1', false],
  ['7.3.2', '7.10.1', false],
  ['7.10.1', '7.9.2', true],
  ['7.9.2', '7.10.1', false],
  ['7.11.1', '24.1.1', false],
  ['24.1.1', '7.11.1', true],
  // An early release of another major one is that one; leading zeros are no other number.
  ['7.3.2', '7.4', false],
  ['7.3.2', '7.03.5', true],
  ['7.3.2', ' 7.3.5', true],
  // Of what has no release nothing is known, and it passes no gate.
  ['7.3.2', 'image', false],
  ['7.3.2', '', false],
  ['7.3.2', '8', false],
  ['7.3.2', 'v7.3.5', false],
  ['', '7.3.2', false],
  ['7.3.2', '7.3333333333333333333333.1', false],
];

for (const [running, target, allowed] of TABLE)
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
