/** The 53 notifications of CISCO-SMART-LIC-MIB: each in one of the catalogues, each explained. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MESSAGES } from '../../src/syslog/messages.ts';
import { LATER_NOTIFICATIONS } from '../../src/traps/later.ts';
import { NOTIFICATION_MEANINGS } from '../../src/traps/meanings.ts';
import { MODES, NOTIFICATIONS } from '../../src/traps/notifications.ts';
import { trapsOf } from '../../src/traps/trap.ts';

const all = [...NOTIFICATIONS, ...LATER_NOTIFICATIONS].sort(([a], [b]) => a - b);

test('all numbers from 1 to 53 are there, once, with a name of its own and a meaning', () => {
  const numbers = Array.from({ length: 53 }, (_, i) => i + 1);
  assert.equal(
    all.map(([number]) => number),
    numbers,
  );
  assert.is(new Set(all.map(([, name]) => name)).size, 53);
  assert.equal(Object.keys(NOTIFICATION_MEANINGS).map(Number), numbers);
});

test('names by number, as the MIB lists them', () => {
  const name = (number: number) => all[number - 1]![1];
  assert.equal([1, 2, 15, 16, 19, 33, 38, 44, 53].map(name), [
    'EnforcementMode',
    'Ready',
    'EntitlementEnforceMode',
    'IdCertOutOfRange',
    'EvalExpired',
    'HostnameMatchedWithUDI',
    'EndPointReset',
    'RUMACKNotReceived',
    'PolicyInitialACKState',
  ]);
});

test('what raises a notification gives all its variables', () => {
  for (const [, name, on, vars = {}] of NOTIFICATIONS)
    for (const message of on) {
      const given = [...MESSAGES[message].text.matchAll(/<(\w+)>/g)].map(([, parameter]) => parameter!);
      if (given.includes('tag')) given.push('version');
      if (message in MODES) given.push('mode');
      for (const parameter of Object.values(vars)) assert.ok(given.includes(parameter), `${name}, ${message}`);
    }
});

test('a mode of the whole device is told whenever a message says one', () => {
  for (const message of Object.keys(MODES) as (keyof typeof MODES)[])
    assert.equal(trapsOf([{ message }], 'ios-xe')[0]?.vars, { ciscoSlaGlobalEnforceMode: MODES[message] });
});

test.run();
