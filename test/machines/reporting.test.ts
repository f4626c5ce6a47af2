/** Reporting: pushes and polls at their time, deadlines that only an acknowledgement moves, warnings that nobody can miss. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MOST_REPORTS } from '../../src/machines/parts/reports.ts';
import {
  ackDeadline,
  nextPush,
  pushInterval,
  type ReportingState,
  reporting,
  unreported,
} from '../../src/machines/reporting.ts';
import { HOUR, MINUTE, SECOND } from '../../src/timers.ts';
import { DAY, NOW, neverSpins, responded, type World, walk } from '../support/machines.ts';
import {
  ack,
  acknowledging,
  ids,
  imported,
  PERPETUAL,
  policed,
  policyOf,
  polled,
  reportingContext,
  SUBSCRIPTION,
  UDI,
  use,
} from '../support/policed.ts';

const slice = (it: World): ReportingState => it.state.reporting;
const states = (it: World): readonly string[] => slice(it).reports.map(({ state }) => state);
const kinds = (it: World): readonly string[] => it.sends.splice(0).map(({ kind }) => kind);
/** Days until an acknowledgement is due. */
const left = (it: World): number | null => {
  const at = ackDeadline(slice(it), it.context());
  return at && (at - it.context().now) / DAY;
};
const days = (it: World, message: 'REPORTING_REQUIRED' | 'USAGE_NO_ACK'): readonly number[] =>
  it.log.filter(line => line.message === message).map(({ text }) => Number(/\d+/.exec(text)));
const configure = (it: World, setting: string, value: string | null) =>
  it.happen({ type: 'configured', setting: `license smart ${setting}`, value });
/** Rented licences in use, all reported and acknowledged. */
function reported(): World {
  const it = policed();
  it.authority = acknowledging;
  use(it, { rented: 2 });
  it.pass(5 * MINUTE);
  assert.equal(states(it), ['acknowledged']);
  it.heard();
  it.sends.splice(0);
  return it;
}

const OPEN = { id: 5, previous: 0, start: NOW, begun: 10 * DAY, value: 2, current: 2, changed: null };
const CLOSED = { ...OPEN, state: 'closed', reason: 'REPORTING', end: NOW, at: NOW, text: 'signed' } as const;
const SLICES: readonly Partial<ReportingState>[] = [
  {},
  { nextId: 6, since: NOW, open: [{ ...OPEN, tag: PERPETUAL }], told: 364 },
  { nextId: 6, since: NOW, open: [{ ...OPEN, tag: SUBSCRIPTION, begun: 0 }], acked: NOW - 89.5 * DAY, lastAck: NOW },
  { nextId: 6, since: NOW, reports: [{ ...CLOSED, tag: SUBSCRIPTION }], nextPush: NOW, poll: { id: '7', at: NOW } },
  { nextId: 6, since: 1, reports: [{ ...CLOSED, tag: PERPETUAL, state: 'sent' }], overdue: true, told: -400 },
];

test('the table and the machine say the same', () => {
  const used = { counts: [{ tag: SUBSCRIPTION, count: 2, since: NOW }], samples: [], collection: null };
  walk(reporting, {
    states: SLICES.map(some => ({ ...reporting.initial, ...some })),
    contexts: [0, 1, 400].map(after => {
      const { state, ...rest } = reportingContext({}, { now: NOW + after * DAY, ran: (10 + after) * DAY });
      return { ...rest, state: { ...state, usage: used } };
    }),
    facts: [
      imported(ack([5], NOW)),
      imported(ack([], NOW, [5])),
      imported(policyOf({ perpetual: { first: 1 } })),
      { type: 'written', purpose: 'usage', done: true },
      ...(['sync', 'save-usage', 'factory-reset'] as const).map(what => ({ type: 'asked', ask: { what } }) as const),
    ],
  });
});

test('no deadline wakes it in a circle', () => {
  neverSpins(
    reporting,
    SLICES.map(some => ({ ...reporting.initial, ...some })),
    [0, 31, 91].map(after => reportingContext({}, { now: NOW + after * DAY, ran: (10 + after) * DAY })),
  );
});

/** What is in use, whether there was an ACK (and the days since), and the days left from here. */
const DEADLINES: readonly (readonly [Readonly<Record<string, number>>, number | null, number | null])[] = [
  [{}, null, null],
  [{ owned: 1 }, null, 365],
  [{ rented: 1 }, null, 90],
  [{ owned: 1, rented: 1 }, null, 90],
  [{ locked: 1 }, null, null],
  [{ exported: 1, owned: 1 }, null, 365],
  [{ owned: 1 }, 10, null],
  [{ rented: 1 }, 10, 80],
  [{ owned: 1, rented: 1 }, 20, 70],
  [{ locked: 1, exported: 1 }, null, null],
];
for (const [counts, since, expected] of DEADLINES)
  test(`${Object.keys(counts)}, ${since === null ? 'no ACK' : `ACK ${since} d ago`}: ${expected} days`, () => {
    const it = policed();
    it.authority = since === null ? () => 'silent' : acknowledging;
    use(it, counts);
    it.pass(170 * SECOND);
    if (since !== null) it.pass(since * DAY);
    const days = left(it);
    assert.is(days && Math.round(days), expected);
  });

test('a licence that is new counts from its own first use, before the first ACK and after it', () => {
  const it = policed();
  use(it, { owned: 1 });
  it.pass(100 * DAY);
  use(it, { owned: 1, rented: 1 });
  assert.is(left(it), 90);
  const other = reported();
  use(other, {});
  other.pass(300 * DAY);
  assert.is(left(other), null);
  use(other, { rented: 1 });
  assert.is(left(other), 90);
});

test('a change is to be acknowledged within 90 days, and the ACK of what went before is not that', () => {
  const it = policed();
  it.authority = acknowledging;
  use(it, { owned: 1 });
  it.pass(5 * MINUTE);
  assert.is(left(it), null, 'perpetual: no frequency');
  assert.is(pushInterval(it.context()), 0);
  it.pass(DAY);
  use(it, { owned: 2 });
  assert.is(left(it), 90);
  assert.is(pushInterval(it.context()), 30);
  it.pass(29 * DAY);
  assert.is(left(it), 61);
  it.pass(2 * DAY);
  assert.is(left(it), null, 'pushed and acknowledged');
  assert.is(slice(it).changed, null);
});

test('by first report alone: 364 days are left of 365, as in boot logs', () => {
  const it = policed();
  use(it, { owned: 1 });
  assert.equal(days(it, 'REPORTING_REQUIRED'), [364]);
  const other = policed();
  use(other, { rented: 1 });
  assert.equal(days(other, 'REPORTING_REQUIRED'), [89]);
});

test('the deadline is passed when it is reached, not a moment earlier', () => {
  for (const [early, overdue] of [
    [1, false],
    [0, true],
  ] as const) {
    const it = policed();
    use(it, { rented: 1 });
    it.pass(90 * DAY - early);
    assert.is(slice(it).overdue, overdue);
  }
});

test('400 days of silence: warned, overdue, told each day; not a sample is lost; one ACK ends it', () => {
  const it = policed();
  use(it, { owned: 7 });
  it.pass(170 * SECOND);
  use(it, { owned: 3 });
  it.pass(400 * DAY);
  // The change is due first.
  assert.equal(days(it, 'REPORTING_REQUIRED').slice(0, 6), [364, 29, 20, 13, 6, 5]);
  assert.equal(days(it, 'REPORTING_REQUIRED').slice(-6), [5, 4, 3, 2, 1, 0]);
  const told = days(it, 'USAGE_NO_ACK');
  assert.equal([told[0], told[1], told.at(-1)], [90, 91, 400]);
  assert.is(told.length, 311);
  assert.is(slice(it).overdue, true);
  assert.is(left(it)! < 0, true);
  assert.is(Math.max(...unreported(slice(it)).map(({ value }) => value)), 7);
  const spans = [...slice(it).reports, ...slice(it).open];
  for (const [i, { previous }] of spans.entries()) assert.is(previous, i === 0 ? 0 : spans[i - 1]!.id, 'a chain');

  it.authority = acknowledging;
  it.heard();
  it.pass(DAY);
  assert.is(it.heard().at(-1), 'USAGE_ACK');
  assert.is(slice(it).overdue, false);
  assert.is(unreported(slice(it)).length, 0);
});

test('only an ACK takes it back: no policy, no reload, no quiet', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(91 * DAY);
  assert.is(slice(it).overdue, true);
  it.happen(imported(policyOf({ subscription: { first: 365 } }, it.time)));
  assert.is(slice(it).overdue, true, 'a policy that asks for less');
  it.happen(imported(policyOf({}, it.time + 1, false)));
  assert.is(slice(it).overdue, true, 'a policy that asks for none');
  use(it, {});
  it.reboot();
  assert.is(slice(it).overdue, true, 'a reload');
  it.happen(responded('usage'));
  assert.is(slice(it).overdue, true, 'an answer that nobody signed');
  it.happen(imported(ack([], it.time, ids(slice(it).reports))));
  assert.is(slice(it).overdue, true, 'a refusal');
  it.happen(imported(ack(ids(slice(it).reports), it.time), true));
  assert.is(slice(it).overdue, false);
});

test('a policy that is tightened may pass the deadline at once, and says so', () => {
  const it = policed();
  use(it, { owned: 1 });
  it.pass(100 * DAY);
  it.heard();
  it.happen(imported(policyOf({ perpetual: { first: 100 } }, it.time)));
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS', 'USAGE_NO_ACK']);
  it.happen(imported(policyOf({ perpetual: { first: 50 } }, it.time + 1)));
  assert.equal(it.heard(), ['POLICY_INSTALL_SUCCESS'], 'tightened again: it was told');
});

test('no ACK is due where the policy wants none; usage is pushed all the same', () => {
  const it = policed();
  it.happen(imported(policyOf({}, NOW, false)));
  use(it, { rented: 1 });
  it.authority = kind => responded(kind as 'usage');
  it.pass(400 * DAY);
  assert.is(slice(it).overdue, false);
  assert.is(left(it), null);
  assert.is(kinds(it).length, 14);
});

test('an ACK of half leaves the rest due', () => {
  const it = policed();
  use(it, { owned: 1, rented: 1 });
  it.pass(10 * DAY);
  const [first, second] = slice(it).reports;
  it.happen(imported(ack([first!.id], it.time)));
  assert.equal(states(it), ['acknowledged', 'closed']);
  assert.is(left(it), 90, 'of the rented one, from the ACK');
  it.happen(imported(ack([second!.id], it.time - 5 * DAY)));
  assert.is(left(it), 90, 'an ACK that is older moves nothing back');
  assert.is(slice(it).counts.acknowledged, 2);
});

test('an ACK that comes twice counts once', () => {
  const it = reported();
  const before = slice(it);
  it.happen(imported(ack(ids(before.reports), it.time)));
  assert.is(slice(it), before);
  assert.equal(it.heard(), []);
});

test('an ACK from a drawer is worth what it was worth when it was written', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(MINUTE);
  it.ask({ what: 'save-usage' });
  const written = it.time;
  it.pass(200 * DAY);
  it.heard();
  it.happen(imported(ack(ids(slice(it).reports).slice(0, 1), written), true));
  assert.is(slice(it).overdue, true);
  assert.equal(it.heard(), ['USAGE_ACK', 'USAGE_NO_ACK']);
});

test('what is refused is said, goes into the open report under a higher number, and is pushed a day later', () => {
  const it = policed();
  use(it, { rented: 5 });
  it.authority = (kind, { state }) =>
    kind === 'usage' ? [imported(ack([], NOW, ids(unreported(state.reporting)))), responded(kind)] : 'silent';
  it.pass(170 * SECOND);
  use(it, { rented: 2 });
  it.heard();
  assert.equal(slice(it).reports, []);
  const [open] = slice(it).open;
  assert.equal([open!.value, open!.current, open!.start], [5, 2, NOW]);
  assert.ok(open!.id > NOW / SECOND);
  assert.match(it.log.map(({ text }) => text).join(), /Usage report \d+ was refused.*: No such tag\./);
  it.sends.splice(0);
  it.authority = acknowledging;
  it.pass(DAY);
  assert.equal(kinds(it), ['usage']);
  assert.equal(
    slice(it).reports.map(({ value, state }) => [value, state]),
    [[5, 'acknowledged']],
  );
});

test('a push is polled for, at the time that the far end names or five minutes later', () => {
  const it = policed();
  it.authority = polled;
  use(it, { rented: 1 });
  it.pass(170 * SECOND);
  assert.equal(states(it), ['sent']);
  assert.is(slice(it).poll!.at, it.time + 5 * MINUTE);
  it.pass(5 * MINUTE);
  assert.equal(kinds(it), ['usage', 'poll']);
  assert.equal(states(it), ['acknowledged']);
  assert.is(slice(it).poll, null);
});

/** Answers to a poll: the state of the report then, and the days to the next poll and the next push. */
const POLLS: readonly (readonly [string, Parameters<typeof responded>[1], number, string, number | null, number])[] = [
  ['not yet', 'poll', 3_600_000, 'sent', HOUR, 30 * DAY],
  ['in ten years, by a liar', 'poll', 3650 * DAY, 'sent', DAY, 30 * DAY],
  ['nothing of the kind is known', 'failed', 0, 'unacknowledged', null, DAY],
  ['done, and no ACK in it', 'ok', 0, 'sent', null, 30 * DAY],
];
for (const [name, response, interval, state, poll, push] of POLLS)
  test(`polled: ${name}`, () => {
    const it = policed();
    use(it, { rented: 1 });
    it.authority = polled;
    it.pass(170 * SECOND);
    it.authority = () => ({ type: 'responded', kind: 'poll', response: response!, pollId: '', interval, text: '' });
    const pushed = it.time;
    it.pass(5 * MINUTE);
    assert.equal(states(it), [state]);
    assert.is(slice(it).poll && slice(it).poll!.at - it.time, poll);
    assert.is(nextPush(slice(it), it.context())! - (push === DAY ? it.time : pushed), push);
  });

test('a push that is refused as a whole is tried each day, and its reports stay', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.authority = kind => responded(kind as 'usage', 'failed', '', 'LS_LICENGINE_FAIL_TO_CONNECT');
  it.pass(10 * DAY);
  assert.is(kinds(it).length, 10);
  assert.equal(states(it), ['closed']);
});

test('a name to poll for that is none is no poll', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.authority = kind => responded(kind as 'usage', 'poll', '');
  it.pass(DAY);
  assert.equal(kinds(it), ['usage']);
  assert.is(slice(it).poll, null);
});

test('sync closes and pushes at once, and polls for what was pushed before', () => {
  const it = reported();
  it.pass(DAY);
  it.ask({ what: 'sync' });
  assert.equal(kinds(it), ['usage']);
  assert.is(slice(it).reports.at(-1)!.reason, 'CurrentUsageRequested');
  it.pass(DAY);
  it.authority = polled;
  use(it, {});
  it.ask({ what: 'sync' });
  assert.equal(kinds(it), ['usage']);
  it.ask({ what: 'sync' });
  assert.equal(kinds(it), ['poll']);
});

test('sync while a push is under way: what was used meanwhile follows when it ended', () => {
  const it = reported();
  it.authority = () => 'silent';
  it.pass(DAY);
  it.ask({ what: 'sync' });
  const [, under] = slice(it).reports;
  it.pass(SECOND);
  it.ask({ what: 'sync' });
  assert.is(slice(it).now, true);
  assert.is(slice(it).reports.length, 2);
  it.authority = acknowledging;
  it.happen(imported(ack([under!.id], it.time)), responded('usage'));
  assert.equal(states(it), ['acknowledged', 'acknowledged', 'acknowledged']);
  assert.equal(kinds(it), ['usage', 'usage']);
});

test('sync with nothing to say asks for nothing', () => {
  const it = policed();
  it.ask({ what: 'sync' });
  it.pass(DAY);
  assert.equal(kinds(it), []);
  assert.is(slice(it).now, false);
});

test('transport off: nothing is asked, reports are closed and kept, a file takes them along', () => {
  const it = policed();
  configure(it, 'transport', 'off');
  use(it, { rented: 4 });
  it.pass(40 * DAY);
  assert.equal(kinds(it), []);
  assert.is(nextPush(slice(it), it.context()), null);
  it.ask({ what: 'save-usage' });
  assert.equal(slice(it).reports.at(-1)!.reason, 'CurrentUsageRequested');
  it.happen({ type: 'written', purpose: 'usage', done: false });
  assert.is(slice(it).lastFile, null, 'the disk was full');
  it.happen({ type: 'written', purpose: 'usage', done: true });
  assert.is(slice(it).lastFile, it.wall);
  assert.equal([...new Set(states(it))], ['unacknowledged']);
  it.happen(imported(ack(ids(slice(it).reports), it.time), true));
  assert.equal([...new Set(states(it))], ['acknowledged']);
  it.authority = acknowledging;
  configure(it, 'transport', null);
  it.pass(31 * DAY);
  assert.equal([...new Set(kinds(it))], ['usage']);
});

/** Configured days, the policy's, and the days from push to push. */
const INTERVALS: readonly (readonly [string | null, number, number])[] = [
  [null, 90, 30],
  ['60', 90, 60],
  ['365', 90, 90],
  ['1', 90, 1],
  [null, 7, 7],
  ['30', 7, 7],
];
for (const [configured, frequency, expected] of INTERVALS)
  test(`usage interval ${configured ?? 'by default'}, policy ${frequency}: ${expected}`, () => {
    const it = policed();
    it.happen(imported(policyOf({ subscription: { first: frequency, frequency, change: frequency } })));
    if (configured !== null) configure(it, 'usage interval', configured);
    it.authority = acknowledging;
    use(it, { rented: 1 });
    it.pass(170 * SECOND);
    assert.is(pushInterval(it.context()), expected);
    it.sends.splice(0);
    it.pass(expected * DAY - MINUTE);
    assert.equal(kinds(it), []);
    it.pass(2 * MINUTE);
    assert.equal(kinds(it), ['usage']);
  });

test('a year of steady load: a push and a report a month, and hardly a turn for it', () => {
  const it = reported();
  const { ticks } = it;
  const { made } = slice(it).counts;
  it.pass(365 * DAY);
  assert.equal(kinds(it).length, 12);
  assert.is(slice(it).counts.made - made, 12);
  assert.ok(it.ticks - ticks < 500, `${it.ticks - ticks} turns`);
  assert.equal(
    it.heard().filter(message => message !== 'USAGE_ACK'),
    [],
  );
});

test('the first push comes three minutes after the first use; after a reload, if something was in use', () => {
  const it = policed();
  it.authority = acknowledging;
  it.pass(DAY);
  use(it, { rented: 1 });
  it.pass(170 * SECOND - 1);
  assert.equal(kinds(it), []);
  it.pass(1);
  assert.equal(kinds(it), ['usage']);
  it.pass(DAY);
  it.reboot();
  assert.is(slice(it).reports.at(-1)!.reason, 'ProductReload');
  it.pass(170 * SECOND);
  assert.equal(kinds(it), ['usage']);
  assert.is(slice(it).reports.length, 2, 'no report of three minutes');
});

test('a trust code does not let the first push wait', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(10 * MINUTE);
  const code = { kind: 'trust-code', udi: UDI, key: new Uint8Array(32), until: 1, time: NOW } as const;
  const trusted = imported({ ...code, smartAccount: '', virtualAccount: '' });
  const { state } = reporting.step(slice(it), trusted, it.context());
  assert.is(slice(it).nextPush! - it.time > DAY / 2, true);
  assert.is(state.nextPush! - it.time, 170 * SECOND);
});

test('power is cut between the save and the push: the same report is pushed again, under the same number', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(170 * SECOND);
  assert.equal(kinds(it), ['usage']);
  const [before] = slice(it).reports;
  it.reboot({ off: HOUR });
  it.authority = acknowledging;
  it.pass(10 * MINUTE);
  const after = slice(it).reports;
  assert.equal([after[0]!.id, after[0]!.start, after[0]!.end], [before!.id, before!.start, before!.end]);
  assert.is(new Set(ids(after)).size, after.length);
  assert.equal([...new Set(states(it))], ['acknowledged']);
});

test('power is cut before the save: what was counted since is lost, no number is given twice to what was sent', () => {
  const it = reported();
  const { nextId } = slice(it);
  it.state = { ...it.state, reporting: { ...slice(it), nextId: nextId + 1 } };
  it.reboot();
  assert.is(slice(it).reports.at(-1)!.id < slice(it).nextId, true);
  assert.equal(
    slice(it).open.map(({ id }) => id),
    [nextId],
  );
});

test('a clock that begins in 1970: no report has the number that means none, and nothing begins anew', () => {
  const it = policed(0);
  use(it, { owned: 1 });
  const [first] = slice(it).open;
  assert.ok(first!.id > 0 && slice(it).since > 0);
});

test('storage is full: nothing that is not acknowledged goes, the open report spans the rest', () => {
  const it = policed();
  configure(it, 'transport', 'off');
  use(it, { rented: 1 });
  const kept = () => slice(it).reports.length;
  const save = (count: number) => {
    for (let i = 0; i < count; i++) {
      it.pass(HOUR);
      it.ask({ what: 'save-usage' });
    }
  };
  save(MOST_REPORTS);
  const full = kept();
  assert.ok(full >= 20 && full <= MOST_REPORTS, `${full} reports`);
  use(it, { rented: 9 });
  save(1);
  use(it, { rented: 1 });
  save(20);
  assert.equal([kept(), slice(it).counts.purged], [full, 0]);
  const [open] = slice(it).open;
  assert.equal([open!.value, open!.current, open!.start], [9, 1, slice(it).reports.at(-1)!.end]);
  it.pass(40 * DAY);
  const oldest = slice(it).reports[0]!.id;
  it.happen(imported(ack([oldest], it.time), true));
  assert.equal([slice(it).counts.purged, kept()], [1, full], 'room is made and used at once');
  assert.is(slice(it).reports.at(-1)!.value, 9);
  assert.not(ids(slice(it).reports).includes(oldest));
});

test('a new box whose clock was wrong is not overdue when the clock is set', () => {
  const it = policed(Date.UTC(2006, 0, 1));
  use(it, { rented: 1 });
  it.pass(HOUR);
  it.wall = NOW;
  it.pass(DAY);
  assert.ok(it.context().now > NOW, 'the clock is believed');
  assert.is(slice(it).overdue, false);
  assert.is(Math.round(left(it)! * 24), 90 * 24 - 25);
  it.authority = acknowledging;
  it.ask({ what: 'sync' });
  assert.is(Math.round(left(it)!), 90);
});

test('a new box whose clock was years ahead gets the whole time with its first ACK', () => {
  const it = policed(Date.UTC(2040, 0, 1));
  use(it, { rented: 1 });
  it.time = NOW;
  it.authority = acknowledging;
  it.ask({ what: 'sync' });
  it.pass(5 * MINUTE);
  assert.is(Math.round(left(it)!), 90);
  assert.is(slice(it).overdue, false);
});

test('a clock that is set back gains nothing; one that is set ahead and synchronised ends the period, till the ACK', () => {
  const it = reported();
  it.authority = kind => responded(kind as 'usage', 'failed');
  it.wall -= 1000 * DAY;
  it.pass(91 * DAY);
  assert.is(slice(it).overdue, true);
  const other = reported();
  other.authority = it.authority;
  other.wall += 100 * DAY;
  other.synced = false;
  other.pass(DAY);
  assert.is(slice(other).overdue, false, 'nobody vouches for it');
  other.synced = true;
  other.pass(2 * HOUR);
  assert.is(slice(other).overdue, true);
  other.authority = acknowledging;
  other.pass(DAY);
  assert.is(slice(other).overdue, false, 'it cures itself');
});

test('a year in a warehouse: a box that was never acknowledged goes on where it stopped', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(10 * DAY);
  it.reboot({ off: 365 * DAY, synced: true });
  it.pass(2 * HOUR);
  assert.is(slice(it).overdue, false);
  // A boot is charged for what may have gone unsaved: a day at most.
  assert.ok(left(it)! > 78 && left(it)! < 80);
});

/** What is told to SNMP when the box starts. */
const ACK_STATES: readonly (readonly [string, string, (it: World) => void])[] = [
  ['nothing is due', '2', () => {}],
  ['none came yet', '4', it => use(it, { rented: 1 })],
  [
    'one came',
    '3',
    it => {
      it.authority = acknowledging;
      use(it, { rented: 1 });
      it.pass(HOUR);
    },
  ],
  [
    'it is overdue',
    '5',
    it => {
      use(it, { rented: 1 });
      it.pass(90 * DAY);
    },
  ],
  ['none is required', '1', it => it.happen(imported(policyOf({}, NOW, false)))],
];
for (const [name, mode, before] of ACK_STATES)
  test(`at boot: ${name}`, () => {
    const it = policed();
    before(it);
    const { notices } = reporting.step(slice(it), { type: 'booted' }, { ...it.context(), now: it.context().now + 1 });
    assert.equal(notices[0], { message: 'ACK_STATE', mode });
    const due = { 3: 'REPORTING_REQUIRED', 4: 'REPORTING_REQUIRED', 5: 'USAGE_NO_ACK' }[mode];
    assert.equal(
      notices.slice(1).map(({ message }) => message),
      due ? [due] : [],
    );
  });

test('after a switchover nothing is pushed, closed or told twice, and no number is used again', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.authority = polled;
  it.pass(170 * SECOND);
  it.heard();
  it.sends.splice(0);
  const before = slice(it);
  it.happen({ type: 'took-over' });
  assert.equal({ ...slice(it), nextId: 0 }, { ...before, nextId: 0 });
  assert.ok(slice(it).nextId >= Math.floor(it.time / SECOND));
  assert.equal([it.heard(), kinds(it)], [[], []]);
  it.pass(5 * MINUTE);
  assert.equal(kinds(it), ['poll']);
});

test('a factory reset forgets all but the numbers', () => {
  const it = policed();
  use(it, { rented: 1 });
  it.pass(91 * DAY);
  const { nextId } = slice(it);
  it.ask({ what: 'factory-reset' });
  const { overdue, reports, open, counts } = slice(it);
  assert.equal([overdue, reports, counts], [false, [], { made: 1, purged: 0, acknowledged: 0 }]);
  assert.equal(
    open.map(({ id, start }) => [id, start]),
    [[nextId, it.time]],
  );
  assert.is(left(it), 90);
});

test('numbers begin at the seconds of the first boot and count on through reloads', () => {
  const it = policed();
  use(it, { owned: 1, rented: 1 });
  assert.equal(ids(slice(it).open), [NOW / SECOND, NOW / SECOND + 1]);
  it.pass(DAY);
  it.reboot();
  const all = [...slice(it).reports, ...slice(it).open];
  assert.equal(
    ids(all),
    [0, 1, 2, 3, 4, 5].map(n => NOW / SECOND + n),
  );
});

test('warnings come again where a change of usage brings a deadline back', () => {
  const it = reported();
  it.authority = kind => responded(kind as 'usage', 'failed');
  it.pass(90 * DAY);
  assert.is(slice(it).overdue, true);
  assert.equal(days(it, 'REPORTING_REQUIRED').slice(1), [29, 20, 13, 6, 5, 4, 3, 2, 1, 0]);
});

test.run();
