/** Reports: opened, closed, taken, refused; and what fifty of them leave room for. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  acknowledged,
  close,
  hasRoom,
  MOST_BYTES,
  MOST_REPORTS,
  measured,
  moved,
  owed,
  renumbered,
  unreported,
} from '../../../src/machines/parts/reports.ts';
import { type Report, type ReportingState, reporting } from '../../../src/machines/reporting.ts';
import { SECOND } from '../../../src/timers.ts';
import { DAY, NOW } from '../../support/machines.ts';
import { ack, ids, PERPETUAL, reportingContext, SUBSCRIPTION } from '../../support/policed.ts';

/** The context so many days later, with this in use. */
const later = (days: number, counts: Readonly<Record<string, number>> = {}) => {
  const { state, ...rest } = reportingContext(
    {},
    { now: NOW + days * DAY, ran: (10 + days) * DAY, wall: NOW + days * DAY },
  );
  const inUse = Object.entries(counts).map(([tag, count]) => ({ tag, count, since: NOW }));
  return { ...rest, state: { ...state, usage: { ...state.usage, counts: inUse } } };
};
const fresh: ReportingState = { ...reporting.initial, nextId: 100, since: NOW };
const inUse = measured(fresh, later(0, { [PERPETUAL]: 3 }));
const report = (id: number, state: Report['state'], tag = PERPETUAL): Report => ({
  id,
  previous: 0,
  tag,
  state,
  reason: 'REPORTING',
  start: NOW - DAY,
  begun: 9 * DAY,
  end: NOW,
  value: 9,
  changed: null,
  at: NOW,
  text: 'signed',
});

test('what is in use opens a report; what stays as it is changes nothing', () => {
  assert.equal(inUse.open, [
    { id: 100, previous: 0, tag: PERPETUAL, start: NOW, begun: 10 * DAY, value: 3, current: 3, changed: null },
  ]);
  assert.is(inUse.counts.made, 1);
  assert.is(measured(inUse, later(1, { [PERPETUAL]: 3 })), inUse);
});

test('the highest count stays, and so does the moment of the first change', () => {
  const more = measured(inUse, later(1, { [PERPETUAL]: 8 }));
  const less = measured(more, later(2, { [PERPETUAL]: 2 }));
  const none = measured(less, later(3, {}));
  assert.equal(
    none.open.map(({ value, current, changed }) => [value, current, changed]),
    [[8, 0, NOW + DAY]],
  );
  assert.is(none.changed, NOW + DAY);
});

test('closed: the next one begins where it ended, and names it; of what is not in use there is none', () => {
  const both = measured(inUse, later(1, { [PERPETUAL]: 1, [SUBSCRIPTION]: 5 }));
  const left = close(measured(both, later(2, { [SUBSCRIPTION]: 5 })), 'REPORTING', later(3));
  assert.equal(
    left.reports.map(({ id, tag, start, end, value, state }) => [id, tag, start, end, value, state]),
    [
      [100, PERPETUAL, NOW, NOW + 3 * DAY, 3, 'closed'],
      [101, SUBSCRIPTION, NOW + DAY, NOW + 3 * DAY, 5, 'closed'],
    ],
  );
  assert.equal(
    left.open.map(({ id, previous, start, value }) => [id, previous, start, value]),
    [[102, 101, NOW + 3 * DAY, 5]],
  );
  const again = measured(left, later(4, { [PERPETUAL]: 1, [SUBSCRIPTION]: 5 }));
  assert.equal(
    again.open.map(({ id, previous }) => [id, previous]),
    [
      [102, 101],
      [103, 100],
    ],
  );
});

test('a report of no time is none', () => {
  assert.is(close(inUse, 'ProductReload', later(0)), inUse);
});

test('room is made by the oldest that is acknowledged, and by no other', () => {
  const full = Array.from({ length: MOST_REPORTS }, (_, i) => report(i + 1, 'sent'));
  const none = { ...inUse, reports: full };
  assert.is(hasRoom(none, later(1)), false);
  assert.is(close(none, 'REPORTING', later(1)), none);
  const some = {
    ...inUse,
    reports: full.map(one => (one.id === 7 || one.id === 9 ? { ...one, state: 'acknowledged' as const } : one)),
  };
  const closed = close(some, 'REPORTING', later(1));
  assert.is(closed.reports.length, MOST_REPORTS);
  assert.equal([ids(closed.reports).includes(7), ids(closed.reports).includes(9)], [false, true]);
  assert.is(closed.counts.purged, 1);
});

test('reports that are long are fewer: a vault has room for so many bytes', () => {
  const long = { ...report(1, 'sent'), text: 'x'.repeat(2_000) };
  const most = Math.floor(MOST_BYTES / (2_000 + 256));
  const reports = Array.from({ length: most }, (_, i) => ({ ...long, id: i + 1 }));
  const full = { ...inUse, reports };
  assert.is(hasRoom(full, later(1)), false);
  assert.is(close(full, 'REPORTING', later(1)), full);
  const [oldest, ...others] = reports;
  const some = { ...full, reports: [{ ...oldest!, state: 'acknowledged' as const }, ...others] };
  assert.equal(ids(close(some, 'REPORTING', later(1)).reports).slice(0, 1), [2]);
});

test('what the operator puts in is reckoned with before it is signed', () => {
  const { state, ...rest } = later(1);
  const values = { 'license smart usage customer-tags tag1': '<'.repeat(127), 'license smart custom_id': 'x' };
  const tagged = { ...rest, state: { ...state, settings: { ...state.settings, values } } };
  const reports = Array.from({ length: 18 }, (_, i) => ({ ...report(i + 1, 'sent'), text: 'x'.repeat(1_900) }));
  assert.is(hasRoom({ ...inUse, reports }, later(1)), true);
  assert.is(hasRoom({ ...inUse, reports }, tagged), false);
});

test('an ACK takes the reports that it names, and is no older than they are', () => {
  const state = { ...inUse, reports: [report(1, 'sent'), report(2, 'closed'), report(3, 'acknowledged')] };
  const { state: after, notices } = acknowledged(state, ack([1, 3, 77], NOW - 30 * DAY), later(0));
  assert.equal(
    after.reports.map(one => one.state),
    ['acknowledged', 'closed', 'acknowledged'],
  );
  assert.equal([after.acked, after.lastAck, after.counts.acknowledged], [NOW, NOW, 1]);
  assert.equal(notices, [{ message: 'USAGE_ACK' }]);
  assert.equal(ids(unreported(after)), [2]);
  assert.equal(ids(owed(after)), [2, 100]);
});

test('what is refused is part of the open report, or opens one', () => {
  const state = { ...inUse, reports: [report(1, 'sent'), report(2, 'sent', SUBSCRIPTION)] };
  const { state: after, notices } = acknowledged(state, ack([], NOW, [1, 2]), later(0));
  assert.equal(after.reports, []);
  const number = NOW / SECOND;
  assert.equal(
    after.open.map(({ id, tag, start, value, current }) => [id, tag, start, value, current]),
    [
      [number, PERPETUAL, NOW - DAY, 9, 3],
      [number + 1, SUBSCRIPTION, NOW - DAY, 9, 0],
    ],
  );
  assert.is(after.nextId, number + 2);
  assert.equal(
    notices.map(({ message }) => message),
    ['USAGE_REFUSED', 'USAGE_REFUSED'],
  );
  assert.equal([after.acked, after.lastAck], [null, null], 'a refusal is no ACK');
});

test('an ACK of what is not here is none', () => {
  const state = { ...inUse, reports: [report(1, 'acknowledged')] };
  assert.is(acknowledged(state, ack([1, 5], NOW, [6]), later(0)).state, state);
});

test('a change is forgotten when the report that has it is acknowledged, not before', () => {
  const changed = measured(inUse, later(1, { [PERPETUAL]: 4 }));
  const closed = close(changed, 'REPORTING', later(2));
  const other = { ...closed, reports: [...closed.reports, report(5, 'sent', SUBSCRIPTION)] };
  const half = acknowledged(other, ack([5], NOW), later(3)).state;
  assert.is(half.changed, NOW + DAY);
  assert.is(acknowledged(half, ack([100], NOW), later(3)).state.changed, null);
});

test('states move together, and only those that are named', () => {
  const state = { ...inUse, reports: [report(1, 'closed'), report(2, 'acknowledged')] };
  const after = moved(state, ['closed', 'unacknowledged'], 'sent', later(1));
  assert.equal(
    after.reports.map(one => [one.state, one.at]),
    [
      ['sent', NOW + DAY],
      ['acknowledged', NOW],
    ],
  );
  assert.is(moved(after, ['closed'], 'sent', later(2)), after);
});

test('numbers go up only', () => {
  assert.is(renumbered(fresh, later(0)).nextId, NOW / SECOND);
  const high = { ...fresh, nextId: NOW };
  assert.is(renumbered(high, later(0)), high);
});

test.run();
