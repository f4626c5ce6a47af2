/** `show license reservation`, and what other screens say where licences are reserved. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Reading } from '../../src/cli/execution.ts';
import type { Reserved } from '../../src/machines/reservation.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { render } from '../../src/show/page.ts';
import { reservation, reservationEnabled, reservationPage } from '../../src/show/reservation.ts';
import { viewOf } from '../../src/show/view.ts';
import { INITIAL, type State } from '../../src/state.ts';
import type { Grant } from '../../src/wire/documents.ts';
import { DEVICE, NOW } from '../support/machines.ts';

const [PID, SN] = ['ISR4321/K9', 'FDO2013A1WV'];
const ON = { ...INITIAL.settings, values: { 'license smart reservation': 'on' } };
const tagOf = (name: string) => CUBE.entitlements.find(one => one.name === name)!.tag;
const grant = (tag: string, count: number, end: number | null, subscription = ''): Grant => ({
  tag,
  count,
  name: 'name of the authority',
  description: 'words of the authority',
  start: Date.UTC(2021, 4, 3),
  end,
  license: end === null ? 'PERPETUAL' : 'TERM',
  subscription,
});
const GRANTS = [
  grant(tagOf('CUBE_T_STD'), 20, null),
  grant(tagOf('CUBE_T_STD'), 5, Date.UTC(2022, 4, 3), 'Sub-1'),
  grant('regid.unknown', 1, null),
];
const member: Reserved = {
  udi: `PID:${PID},SN:${SN}`,
  state: 'installed',
  universal: false,
  number: 1,
  request: 'CB-Z',
  key: new Uint8Array(32),
  at: Date.UTC(2021, 4, 3, 18, 49, 23),
  code: { time: NOW, instance: '', exportAllowed: true, grants: GRANTS, text: 'digest' },
  lastConfirmation: '17488c1f',
  lastReturn: '',
};
const standing = { universal: false, exportAllowed: true, at: member.at, short: [] };
const reading = (change: Partial<State>): Reading => ({
  state: { ...INITIAL, settings: ON, ...change },
  personality: personalityOf('cube', '16.12.1a')!,
  device: { ...DEVICE, release: '16.12.1a', udi: { pid: PID!, sn: SN! } },
  wall: NOW,
});
const held = (members: readonly Reserved[], more: Partial<State> = {}) =>
  reading({
    reservation: { ...INITIAL.reservation, members, standing: members[0]?.state === 'installed' ? standing : null },
    ...more,
  });
const page = (one: Reading): readonly string[] => reservationPage(viewOf(one), {});

test('disabled, and nothing ever asked for: one line', () =>
  assert.equal(page(reading({ settings: INITIAL.settings })), ['License reservation: DISABLED']));

test('installed: each licence with its terms, by the names of the platform where it knows them', () =>
  assert.equal(page(held([member])), [
    'License reservation: ENABLED',
    '',
    'Overall status:',
    '  Active: PID:ISR4321/K9,SN:FDO2013A1WV',
    '      Reservation status: SPECIFIC INSTALLED on May 03 18:49:23 2021 UTC',
    '      Request code: <none>',
    '      Last return code: <none>',
    '      Last Confirmation code: 17488c1f',
    '      Reservation authorization code: digest',
    '',
    'Specified license reservations:',
    '  CUBE_Trunk_Standard_Session (CUBE_T_STD):',
    '    Description: CUBE_Trunk_Standard_Session',
    '    Total reserved count: 25',
    '    Term information:',
    '      Active: PID:ISR4321/K9,SN:FDO2013A1WV',
    '        License type: PERPETUAL',
    '          Term Count: 20',
    '        License type: TERM',
    '          Start Date: 2021-MAY-03 UTC',
    '          End Date: 2022-MAY-03 UTC',
    '          Subscription ID: Sub-1',
    '          Term Count: 5',
    '  words of the authority (name of the authority):',
    '    Description: words of the authority',
    '    Total reserved count: 1',
    '    Term information:',
    '      Active: PID:ISR4321/K9,SN:FDO2013A1WV',
    '        License type: PERPETUAL',
    '          Term Count: 1',
  ]));

test('what is asked for, and what was given back, is shown as long as it matters', () => {
  const open = page(held([{ ...member, state: 'requested', code: null }]));
  assert.ok(open.includes('      Reservation status: RESERVATION IN PROGRESS on May 03 18:49:23 2021 UTC'));
  assert.ok(open.includes('      Request code: CB-Z'));
  const given = held([{ ...member, state: 'none', code: null, lastReturn: 'C-1' }], { settings: INITIAL.settings });
  assert.is(page(given)[0], 'License reservation: DISABLED');
  assert.ok(page(given).includes('      Last return code: C-1'));
});

test('what another chassis had is shown as long as it is not given back', () => {
  const other = { ...member, udi: 'PID:ISR4321/K9,SN:GONE', request: 'CB-Y' };
  const lines = page(held([other]));
  const at = lines.indexOf('  Member: PID:ISR4321/K9,SN:GONE');
  assert.is(lines[at + 1], '      Reservation status: SPECIFIC INSTALLED on May 03 18:49:23 2021 UTC');
  assert.is(lines[4], '      Reservation status: NOT INSTALLED', 'and this device has nothing of it');
  assert.not.ok(page(held([{ ...other, state: 'none', code: null }])).some(line => line.includes('GONE')));
});

test('a code counts though its line of configuration is gone', () => {
  const view = viewOf(held([member], { settings: INITIAL.settings }));
  assert.equal(reservationEnabled(view, {}), ['License Reservation is ENABLED']);
  assert.is(reservation(view, {})[2], 'License reservation: ENABLED');
});

test('the capture of the CUBE guide, with a specific reservation', () => {
  const status = render('license status', held([member]));
  const lines = [
    'Utility:\n  Status: DISABLED\nLicense Reservation is ENABLED',
    'Registration:\n  Status: REGISTERED - SPECIFIC LICENSE RESERVATION\n  Export-Controlled Functionality: ALLOWED\n' +
      '  Initial Registration: SUCCEEDED on May 03 18:49:23 2021 UTC\n\n' +
      'License Authorization: \n  Status: AUTHORIZED - RESERVED on May 03 18:49:23 2021 UTC\n\n',
  ];
  for (const each of lines) assert.ok(status.includes(each), status);
});

const usage = { ...INITIAL.usage, counts: [{ tag: tagOf('CUBE_T_STD'), count: 30, since: NOW }] };
const short = { ...standing, short: [{ tag: usage.counts[0]!.tag, since: NOW }] };
test('what is in use beyond the code is not authorized; nor is the device, if it is all there is', () => {
  const view = viewOf(
    held([member], { usage, reservation: { ...INITIAL.reservation, members: [member], standing: short } }),
  );
  assert.equal(view.licences[0]?.mode, { text: 'NOT AUTHORIZED', code: 13 });
  assert.is(view.authorization.status, 'NOT AUTHORIZED');
  const covered = viewOf(held([member], { usage }));
  assert.equal(covered.licences[0]?.mode, { text: 'AUTHORIZED - RESERVED', code: 11 });
  assert.is(
    viewOf(held([{ ...member, state: 'requested', code: null }])).registration.status,
    'RESERVATION IN PROGRESS',
  );
});

test.run();
