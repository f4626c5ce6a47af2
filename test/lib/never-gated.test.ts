/** The list of what must always work: each entry is a pattern, and reads itself. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matches } from '../../src/lib/match.ts';
import { NEVER_GATED } from '../../src/lib/never-gated.ts';

test('every entry is a pattern that its own words match', () => {
  for (const pattern of NEVER_GATED) {
    assert.ok(matches(pattern, pattern.replace(/\[.*?\] ?/g, '').replace(/<.*?>/g, 'x')), pattern);
  }
});

test('no entry stands twice', () => assert.is(new Set(NEVER_GATED).size, NEVER_GATED.length));

test('what a locked box needs to come back is in the list', () => {
  for (const line of [
    'license smart register idtoken T',
    'call-home',
    'ip name-server 192.0.2.53',
    'ip domain lookup',
    'ip host tools.example.net 192.0.2.1',
    'ip http client source-interface GigabitEthernet0',
    'crypto pki trustpoint T',
    'no ip route 0.0.0.0 0.0.0.0 192.0.2.1',
    'clock timezone UTC 0',
    'copy running-config startup-config',
    'write memory',
  ]) {
    assert.ok(
      NEVER_GATED.some(pattern => matches(pattern, line)),
      line,
    );
  }
});

test.run();
