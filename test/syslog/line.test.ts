/** Log lines, as boards of each operating system print them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lineOf, type Place, type Said } from '../../src/syslog/line.ts';

const READY: Said = {
  severity: 6,
  facility: 'SMART_LIC',
  mnemonic: 'AGENT_READY',
  text: 'Smart Agent for Licensing is initialized',
};
const DEREG: Said = { severity: 3, facility: 'SMART_LIC', mnemonic: 'AGENT_DEREG_FAILED', text: 'It failed.' };

test('IOS XE: a line carries the time, the mnemonic and the text', () => {
  assert.is(
    lineOf(READY, Date.UTC(2015, 2, 15, 2, 1, 3, 45), true),
    'Mar 15 02:01:03.045: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized',
  );
  const wall = Date.UTC(2015, 2, 15);
  assert.is(lineOf(READY, wall, false, 'ios-xe', { node: '0/RP1', job: 7 }), lineOf(READY, wall, false));
});

test('IOS XE: an asterisk says that the clock is not authoritative; a day of one digit is padded with a blank', () => {
  assert.is(lineOf(READY, 0, false).slice(0, 30), '*Jan  1 00:00:00.000: %SMART_L');
});

test('IOS XR: node, time with zone, process and job, and a blank before the colon, as the NCS 1004 guide prints it', () => {
  const place: Place = { node: 'RP/0/RP0/CPU0', job: 311 };
  assert.is(
    lineOf(DEREG, Date.UTC(2021, 4, 27, 9, 58, 58, 464), true, 'ios-xr', place),
    'RP/0/RP0/CPU0:May 27 09:58:58.464 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-3-AGENT_DEREG_FAILED : It failed.',
  );
});

test('IOS XR: without a place it is that of the Cisco 8000 guide; changes of state come from the platform client', () => {
  assert.match(
    lineOf(READY, 0, false, 'ios-xr'),
    /^RP\/0\/RP0\/CPU0:Jan {2}1 00:00:00\.000 UTC: smartlicserver\[324\]: %/,
  );
  const change: Said = { severity: 6, facility: 'LICENSE-PLAT_CLIENT', mnemonic: 'STATE_CHANGE', text: 'T' };
  assert.is(
    lineOf(change, 0, true, 'ios-xr').replace(/^.*UTC: /, ''),
    'plat_sl_client[325]: %LICENSE-PLAT_CLIENT-6-STATE_CHANGE : T',
  );
});

test('StarOS: the shape of its event log', () => {
  assert.is(
    lineOf(READY, Date.UTC(2026, 10, 22, 3), true, 'staros'),
    '2026-Nov-22+03:00:00.000 [smart-license 213006 info] [5/0/6031 <slmgr:0>] [software internal system syslog] AGENT_READY: Smart Agent for Licensing is initialized',
  );
  assert.match(lineOf(READY, 0, true, 'staros', { node: '8/0', job: 42 }), / \[8\/0\/42 <slmgr:0>\] /);
});

const levels = ['critical', 'critical', 'critical', 'error', 'warning', 'unusual', 'info', 'debug'];
levels.forEach((level, severity) => {
  test(`StarOS: severity ${severity} is ${level}`, () => {
    assert.match(lineOf({ ...READY, severity }, 0, true, 'staros'), `[smart-license 21300${severity} ${level}]`);
  });
});

test.run();
