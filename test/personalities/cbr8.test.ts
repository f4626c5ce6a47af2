/** The cBR-8 as data: what it counts, and that its locks stay clear of their own cure. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable, evaluate } from '../../platform-shims/gates.ts';
import type { Gate } from '../../src/abi.ts';
import { atLeast } from '../../src/lib/release.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { INITIAL } from '../../src/state.ts';
import { DEVICE } from '../support/situations.ts';

test('tags have the shape of a regid, and show their name', () => {
  for (const { name, tag } of CBR8.entitlements) {
    assert.match(tag, /^regid\.\d{4}-\d\d\.com\.cisco\.[\w.]+,1\.0_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(tag.includes(`.${name},`));
  }
  assert.is(new Set(CBR8.entitlements.map(({ tag }) => tag)).size, CBR8.entitlements.length);
});

test('DOCSIS 3.1 came with the release that locks; the rest was there before', () => {
  const on = (release: string) =>
    CBR8.entitlements.filter(entitlement => atLeast(release, entitlement.release)).map(({ name }) => name);
  assert.equal(on('3.15.0S'), ['US_License', 'DS_License', 'WAN_License', 'LCHA_License']);
  assert.equal(on('3.18.0SP'), [...on('3.15.0S'), 'D3.1_License']);
  for (const { release } of CBR8.gates) assert.is(release, '3.18.0SP');
});

test('each fact of a chassis counts for one entitlement', () => {
  const facts = ['upstream-channels', 'downstream-channels', 'wan-ports', 'protected', 'docsis31-channels'];
  facts.forEach((name, i) => {
    const counts = CBR8.entitlements.map(({ count }) => count([{ name, where: 'clc 9', count: 5 }], DEVICE, INITIAL));
    assert.equal(
      counts,
      facts.map((_, j) => (i !== j ? 0 : name === 'protected' ? 1 : 5)),
    );
  });
});

const gates: readonly Gate[] = CBR8.gates.map(({ gate }) => ({ ...gate, because: 'eval-expired', since: 0 }));

test('the gates let the cure through, and lock the three command families and every other copy', () => {
  assertCurable(gates);
  const locked = (line: string, mode = 'config') => !evaluate(gates, line, mode).allowed;
  assert.ok(locked('controller upstream-cable 9/0/0'));
  assert.ok(locked('no cable upstream 0 shutdown', 'config-if'));
  assert.ok(locked('cable upstream shutdown 0', 'config-if'));
  assert.ok(locked('default rf-channel 3', 'config-controller'));
  assert.ok(locked('copy tftp: startup-config', 'exec'));
  assert.not(locked('copy running-config startup-config', 'exec'));
  assert.not(locked('license smart register idtoken T', 'exec'));
  assert.not(locked('cable upstream 0 description north', 'config-if'));
});

test('a warning says what is locked, why, and how to open it', () => {
  for (const {
    gate: { warning },
  } of CBR8.gates) {
    for (const part of ['locked', 'because', 'expired', "'show license status'", 'register', 'renew auth'])
      assert.ok(warning.includes(part), part);
  }
});

test.run();
