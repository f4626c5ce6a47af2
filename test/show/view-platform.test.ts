/** What `show license platform` says of the intervals, of what was collected, and of SIA. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readDevice } from '../../src/device.ts';
import { CISCO8000 } from '../../src/personalities/cisco8000.ts';
import { render } from '../../src/show/page.ts';
import { platformState, platformView } from '../../src/show/view-platform.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY, HOUR, MINUTE } from '../../src/timers.ts';

const WALL = Date.UTC(2020, 7, 7, 21, 0, 47);
const RAN = 100 * DAY;
const chassis = {
  name: 'Rack 0',
  class: 'iana-hardware:chassis',
  'model-name': '8201-SYS',
  'serial-num': 'FOC2245N7D8',
};
const tagOf = (name: string): string => CISCO8000.entitlements.find(each => each.name === name)!.tag;
const RTU = tagOf('ESS-CA-400G-RTU-2');

const reading = (slices: Partial<State>, release = '7.3.1') => ({
  state: { ...INITIAL, clock: { ...INITIAL.clock, ran: RAN }, ...slices },
  personality: CISCO8000,
  device: readDevice({ 'ietf-hardware:hardware': { component: [chassis] } }, release, 'router').device,
  wall: WALL,
});
const counts = (count: number) => [{ tag: RTU, count, since: 0 }];
const usage = (from: number | null, reportFrom: number, last = 2, next = 5): State['usage'] => ({
  samples: [],
  counts: counts(last),
  collection: { from, reportFrom, at: reportFrom, counts: counts(next) },
});
const row = (slices: Partial<State>) => {
  const { last, next } = platformView(reading(slices)).rows.find(({ entitlement }) => entitlement.tag === RTU)!;
  return [last, next];
};

test('the next count is shown once something was collected after the last report', () => {
  assert.equal(row({ usage: usage(RAN - MINUTE, RAN - MINUTE) }), [2, 0]);
  assert.equal(row({ usage: usage(RAN - HOUR + 1, RAN - HOUR + 1) }), [2, 0]);
  assert.equal(row({ usage: usage(RAN - HOUR, RAN - HOUR) }), [2, 5]);
  assert.equal(
    row({ usage: usage(RAN - DAY, RAN - DAY) }),
    [2, 0],
    'a report and a collection at once leave nothing over',
  );
  assert.equal(row({ usage: usage(null, RAN - 2 * HOUR) }), [2, 0], 'nothing was collected in this boot');
  assert.equal(row({}), [0, 0]);
});

test('last and next are told on the wall clock, as far apart as the intervals', () => {
  const view = platformView(reading({ usage: usage(RAN - 90 * MINUTE, RAN - 25 * HOUR) }));
  assert.equal([view.collection.last, view.collection.next], [WALL - 30 * MINUTE, WALL + 30 * MINUTE]);
  assert.equal([view.reporting.last, view.reporting.next], [WALL - HOUR, WALL + 23 * HOUR]);
  const fresh = platformView(reading({}));
  assert.equal([fresh.collection.last, fresh.reporting.next], [null, null]);
});

const registered: State['registration'] = { ...INITIAL.registration, status: 'registered' };
const graceOf = (over: boolean, from: number | null, consumed = 0): State['grace'] => ({
  groups: { sia: { consumed, from, over } },
});
const off: State['enforcement'] = { inForce: [{ gate: 'major-upgrade', because: 'disabled', since: 0 }] };
const expired: State['authorization'] = { ...INITIAL.authorization, state: 'expired' };

const SIA: readonly (readonly [name: string, slices: Partial<State>, lines: readonly string[]])[] = [
  ['nothing is short', { registration: registered }, ['SIA Status: In Compliance']],
  [
    'covered, some grace used',
    { registration: registered, grace: graceOf(false, null, DAY) },
    ['SIA Status: In Compliance'],
  ],
  [
    'the grace has just begun: the capture of the guide',
    { registration: registered, grace: graceOf(false, RAN - 5_000) },
    [
      '*****IMPORTANT*****',
      'SIA Status: Out of Compliance(Remaining Grace Period: 90 days, 0 hours)',
      '            SIA license(s) status is Not Authorized.',
      '            SW Upgrade will still be allowed as SIA Grace Period is remaining',
      '*****',
    ],
  ],
  [
    'the last hour of the grace, after an evaluation',
    { grace: graceOf(false, RAN - MINUTE, 90 * DAY - HOUR) },
    [
      '*****IMPORTANT*****',
      'SIA Status: Out of Compliance(Remaining Grace Period: 0 days, 1 hours)',
      '            SIA license(s) EVAL period has expired.',
      '            SW Upgrade will still be allowed as SIA Grace Period is remaining',
      '*****',
    ],
  ],
  [
    'the grace is over: the capture of the guide',
    { registration: registered, grace: graceOf(true, null, 90 * DAY) },
    [
      '*****IMPORTANT*****',
      'SIA Status: Out of Compliance(Grace Period Expired)',
      '            SW Upgrades are blocked as SIA license(s) are in "Not Authorized" state',
      '*****',
    ],
  ],
  [
    'over, because the authority is silent',
    { registration: registered, authorization: expired, grace: graceOf(true, null, 90 * DAY) },
    [
      '*****IMPORTANT*****',
      'SIA Status: Out of Compliance(Grace Period Expired)',
      '            SW Upgrades are blocked as SIA license(s) are in "Authorization Expired" state',
      '*****',
    ],
  ],
  [
    'turned off',
    { enforcement: off },
    [
      '*****IMPORTANT*****',
      'SIA Status: Disabled',
      '            SW Upgrades are blocked as SIA license(s) are not in use',
      '*****',
    ],
  ],
];
for (const [name, slices, lines] of SIA)
  test(`the status of SIA: ${name}`, () => {
    const text = render('license platform summary', reading({ usage: usage(RAN - MINUTE, RAN - MINUTE), ...slices }));
    assert.ok(`${text}\n`.includes(`\n${lines.join('\n')}\n\n`), text);
    assert.not.match(text, /Current state/);
  });

test('releases before SIA say the state instead, and write the area out', () => {
  const text = render('license platform summary', reading({ usage: usage(RAN - MINUTE, RAN - MINUTE) }, '7.0.11'));
  assert.match(
    text,
    /^Current state: UNREGISTERED\n\nCollection: LAST: Fri Aug 07 2020 20:59:47 UTC\n {12}NEXT: Fri Aug 07 2020 21:59:47 UTC\n/,
  );
  assert.match(text, /\nFlexible Consumption Model Core & Aggr Essentials SW Right-to-Use per 400G {4}2 {4}0$/);
  assert.not.match(text, /SIA/);
  assert.is(platformState(reading({ registration: registered }).state), 'REGISTERED');
});

test.run();
