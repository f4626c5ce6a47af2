/** Reasons: one for every way in which a message can be lost, in words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Misfit } from '../../src/machines/callhome.ts';
import { LOSS_REASONS, lossReason, misfitReason, refused } from '../../src/syslog/reasons.ts';

test('every loss has words', () => {
  for (const [loss, words] of Object.entries(LOSS_REASONS)) assert.match(words, /\w+ \w+/, loss);
});

test('a refusal keeps its name', () => assert.ok(refused('bad-signature').includes('bad-signature')));

test('a loss names the way that was configured for it, where it may be to blame', () => {
  const to = { transport: 'callhome' } as const;
  const SENT = 'Fail to send out Call Home HTTP message.';
  assert.is(lossReason('unreachable', to), SENT);
  assert.is(lossReason('timeout', { ...to, ipv4First: true }), SENT);
  const way = { ...to, proxy: { host: '192.0.2.8', port: 8080 }, sourceInterface: 'Loopback0', vrf: 'Mgmt' };
  const named = '(proxy 192.0.2.8 port 8080, source interface Loopback0, VRF Mgmt)';
  assert.is(lossReason('unreachable', way), `${SENT} ${named}`);
  assert.is(lossReason('unresolved', way), `Unable to resolve server hostname/domain name ${named}`);
  assert.is(lossReason('too-large', way), LOSS_REASONS['too-large']);
  assert.is(lossReason('timeout', { transport: 'smart' }), 'Fail to send out HTTP message.');
});

test('why nothing can be sent names what is to be configured, and where', () => {
  const TABLE: Readonly<Record<Misfit, RegExp>> = {
    service: /Call-home is disabled/,
    reporting:
      /^The action failed because smart license transport is disabled in call-home\..*"reporting smart-licensing-data"/,
    inactive: /profile Gateway is not active.*"active"/,
    transport: /profile Gateway .*"destination transport-method http"/,
    address: /profile Gateway .*"destination address http"/,
  };
  for (const [misfit, words] of Object.entries(TABLE))
    assert.match(misfitReason({ misfit: misfit as Misfit, profile: 'Gateway', url: 'off' }), words);
  assert.is(misfitReason({ misfit: null, profile: 'Gateway', url: 'http://a.example/' }), '');
});

test.run();
