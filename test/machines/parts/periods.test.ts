/** Periods of reporting, as they are reckoned from reports and policy. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ackDeadline,
  daysWithout,
  intervalOf,
  isOff,
  nextPush,
  policyInterval,
  pushInterval,
  unacknowledgedSince,
} from '../../../src/machines/parts/periods.ts';
import { type OpenReport, type ReportingState, reporting } from '../../../src/machines/reporting.ts';
import { INITIAL } from '../../../src/state.ts';
import { DAY, NOW } from '../../support/machines.ts';
import { ENFORCED, EXPORT, PERPETUAL, reportingContext, SUBSCRIPTION } from '../../support/policed.ts';

const RAN = 500 * DAY;
/** In use for so many days; changed so many days ago. */
const open = (tag: string, days = 0, changed: number | null = null): OpenReport => ({
  id: 1,
  previous: 0,
  tag,
  start: NOW - days * DAY,
  begun: RAN - days * DAY,
  value: 1,
  current: 1,
  changed: changed === null ? null : NOW - changed * DAY,
});
const acked = (days: number) => ({ acked: NOW - days * DAY, lastAck: NOW });

/** The slice; the days left to the ACK deadline, and the interval of pushes. */
const PERIODS: readonly (readonly [string, Partial<ReportingState>, number | null, number])[] = [
  ['nothing in use', {}, null, 0],
  ['perpetual, first report', { open: [open(PERPETUAL, 5)] }, 360, 30],
  ['subscription, first report', { open: [open(SUBSCRIPTION, 5)] }, 85, 30],
  ['the stricter class counts', { open: [open(PERPETUAL, 5), open(SUBSCRIPTION, 1)] }, 89, 30],
  ['enforced and export ask for nothing', { open: [open(ENFORCED, 5), open(EXPORT, 5, 1)] }, null, 0],
  ['a tag that this image does not know is perpetual', { open: [open('regid.gone', 5)] }, 360, 30],
  ['perpetual, changed', { open: [open(PERPETUAL, 5, 4)] }, 86, 30],
  ['perpetual, acknowledged', { open: [open(PERPETUAL, 5)], ...acked(1) }, null, 0],
  ['perpetual, acknowledged and changed since', { open: [open(PERPETUAL, 5, 4)], ...acked(5) }, 86, 30],
  ['subscription, acknowledged', { open: [open(SUBSCRIPTION, 5)], ...acked(4) }, 86, 30],
  ['subscription, used for the first time after an ACK', { open: [open(SUBSCRIPTION, 5)], ...acked(300) }, 85, 30],
  ['subscription, overdue', { open: [open(SUBSCRIPTION, 150)], ...acked(100) }, -10, 30],
];
for (const [name, slice, left, interval] of PERIODS)
  test(name, () => {
    const context = reportingContext(slice, { ran: RAN });
    const state = context.state.reporting;
    const at = ackDeadline(state, context);
    assert.is(at && (at - NOW) / DAY, left);
    assert.is(pushInterval(context), interval);
    assert.is(intervalOf(state, context), interval);
  });

/** First use and change as the agent's clock has them, and by how much it ran since; days from here to the deadline. */
const CLOCKS: readonly (readonly [string, number, number, number | null, number])[] = [
  ['both agree', 5, 5, null, 85],
  ['it was set ahead by twenty years, or the box was off', 7300, 5, null, 85],
  ['reloads were charged more running time', 5, 8, null, 85],
  ['the clock was set ahead after a change', 7300, 5, 7299, 85],
  ['changed, and both agree', 40, 40, 2, 50],
];
for (const [name, start, ran, changed, left] of CLOCKS)
  test(`the clock that leaves more time counts: ${name}`, () => {
    const one = { ...open(SUBSCRIPTION, start, changed), begun: RAN - ran * DAY };
    const context = reportingContext({ open: [one] }, { ran: RAN });
    assert.is((ackDeadline(context.state.reporting, context)! - NOW) / DAY, left);
  });

test('what the policy allows is more than the default', () => {
  assert.is(policyInterval(reportingContext({ open: [open(PERPETUAL)] })), 365);
  assert.is(policyInterval(reportingContext({ open: [open(SUBSCRIPTION)] })), 90);
  assert.is(policyInterval(reportingContext({}, { ran: RAN })), 0);
});

test('days without an ACK: since the last one, or since the first use', () => {
  const state = { ...reporting.initial, open: [open(PERPETUAL, 3), open(SUBSCRIPTION, 9.5)] };
  assert.is(daysWithout(state, reportingContext({}, { ran: RAN })), 9);
  assert.is(unacknowledgedSince(state, reportingContext({}, { ran: RAN })), NOW - 9.5 * DAY);
  assert.is(daysWithout({ ...state, ...acked(40.9) }, reportingContext({}, { ran: RAN })), 40);
  assert.is(
    daysWithout({ ...state, ...acked(-3) }, reportingContext({}, { ran: RAN })),
    0,
    'an ACK by a clock ahead of ours',
  );
});

test('with transport off no push is planned, whatever the plan was', () => {
  const settings = { ...INITIAL.settings, values: { 'license smart transport': 'off' } };
  const state = { ...reporting.initial, nextPush: NOW };
  const context = reportingContext({});
  const off = { ...context, state: { ...context.state, settings } };
  assert.equal([isOff(context), nextPush(state, context)], [false, NOW]);
  assert.equal([isOff(off), nextPush(state, off)], [true, null]);
});

test.run();
