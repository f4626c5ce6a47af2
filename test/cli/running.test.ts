/** The running configuration: call-home first, then the settings; nothing where nothing was configured. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runningConfig } from '../../src/cli/running.ts';
import { reading } from '../support/situations.ts';

test('nothing is configured', () => assert.equal(runningConfig(reading()), []));

test('call-home stands before the settings', () => {
  const now = reading({
    callhome: { values: { service: 'off', vrf: 'Mgmt' }, profiles: [], way: null },
    settings: { enabled: true, values: { 'license smart enable': 'on' } },
  });
  assert.equal(runningConfig(now), ['no service call-home', 'call-home', ' vrf Mgmt', 'license smart enable']);
});

test.run();
