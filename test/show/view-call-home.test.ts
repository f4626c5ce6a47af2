/** What there is to show of call-home: hardware without a use for some alerts, and severities by default. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { viewOf } from '../../src/show/view.ts';
import { callHomeView } from '../../src/show/view-call-home.ts';
import { reading } from '../support/situations.ts';

const profileOf = (values: Readonly<Record<string, string>>, noAlerts?: readonly string[]) => {
  const callhome = { values: {}, profiles: [{ name: 'Gateway', values }], way: null };
  const personality = { ...CBR8, ...(noAlerts && { noAlerts }) };
  return callHomeView(viewOf({ ...reading({ callhome }), personality })).profiles;
};

test('alerts that the hardware raises nothing of are in no profile', () => {
  const groups = (noAlerts?: readonly string[]) => profileOf({}, noAlerts)[0]!.groups.map(([group]) => group);
  assert.equal(groups(), ['crash', 'diagnostic', 'environment', 'inventory']);
  assert.equal(groups(['diagnostic', 'environment']), ['crash', 'inventory']);
});

test('all alerts, with the severities that each has by itself, and one of its own', () => {
  const own = profileOf({
    'subscribe-to-alert-group all': 'on',
    'subscribe-to-alert-group crash': 'severity fatal',
  })[1]!;
  assert.equal(own.groups, [
    ['configuration', 'normal'],
    ['crash', 'fatal'],
    ['diagnostic', 'minor'],
    ['environment', 'minor'],
    ['inventory', 'normal'],
    ['snapshot', 'normal'],
  ]);
  assert.equal(own.patterns, [['.*', 'major']]);
  assert.ok(own.periodic);
  assert.is(profileOf({})[1]!.periodic, null);
});

test.run();
