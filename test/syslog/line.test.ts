/** Log lines, as the boards of IOS XE routers print them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lineOf } from '../../src/syslog/line.ts';

const said = {
  severity: 6,
  facility: 'SMART_LIC',
  mnemonic: 'AGENT_READY',
  text: 'Smart Agent for Licensing is initialized',
};

test('a line carries the time, the mnemonic and the text', () => {
  assert.is(
    lineOf(said, Date.UTC(2015, 2, 15, 2, 1, 3, 45), true),
    'Mar 15 02:01:03.045: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized',
  );
});

test('an asterisk says that the clock is not authoritative; a day of one digit is padded with a blank', () => {
  assert.is(lineOf(said, 0, false).slice(0, 30), '*Jan  1 00:00:00.000: %SMART_L');
});

test.run();
