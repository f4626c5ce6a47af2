/** Calls: seconds become minutes, hours and days; every period what was used is asked for; nothing absurd is believed. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { recordingFrom } from '../../src/lib/recording.ts';
import { type CallsState, calls, nextCallsRecord, nextRequest } from '../../src/machines/calls.ts';
import type { Context, Device } from '../../src/machines/machine.ts';
import { CUBE, PERIODICITY } from '../../src/personalities/cube.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { answered, contextOf, DAY, DEVICE, denied, elapsed, NOW, neverSpins, walk } from '../support/machines.ts';

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
const cube = (release = '17.2.1r'): Device => ({
  ...DEVICE,
  release,
  components: new Map([['chassis', { class: 'iana-hardware:chassis', model: 'ISR4321/K9', parent: '' }]]),
});
const ENTITLED: State['usage'] = { ...INITIAL.usage, counts: [{ tag: 'uck9', count: 1, since: NOW }] };

/** A context `ran` ms after the boot at NOW. */
function at(ran: number, slices: Partial<State> = {}, release?: string): Context {
  const clock = { ...INITIAL.clock, now: NOW + ran, ran };
  return contextOf({ usage: ENTITLED, ...slices, clock }, { personality: CUBE, device: cube(release) });
}
const REGISTERED: Partial<State> = { registration: { ...INITIAL.registration, status: 'registered' } };
const every = (value: string) => ({ settings: { enabled: true, values: { [PERIODICITY]: value } } });
const booted = (state: CallsState = calls.initial, ran = 0) => {
  const { state: begun } = calls.step(state, elapsed(NOW + ran, 0, true, true), at(ran));
  return calls.step(begun, { type: 'booted' }, at(ran)).state;
};
type Runs = readonly (readonly [number, number])[];
const tell = (state: CallsState, ran: number, runs: Runs) => calls.step(state, { type: 'called', runs }, at(ran)).state;
const newest = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

test('the table says what the machine does, for every state, fact and platform', () => {
  const idle = { ...calls.initial, from: NOW };
  const asking: CallsState = {
    ...idle,
    requests: [{ at: NOW, count: 0, redundant: false, result: 'pending' }],
  };
  const states = [calls.initial, idle, asking];
  const contexts = [
    at(HOUR),
    at(8 * DAY),
    at(HOUR, REGISTERED),
    at(8 * DAY, REGISTERED),
    at(8 * DAY, REGISTERED, '16.12.1a'),
  ];
  const recording = { ...idle, live: { ...idle.live, recording: recordingFrom(0, NOW) } };
  contexts.push(at(HOUR, {}, '17.3.2'), at(8 * DAY, {}, '17.3.2'));
  states.push(recording);
  walk(calls, { states, contexts: [...contexts, contextOf()] });
  neverSpins(calls, states, contexts);
});

test('batches of any size come to the same', () => {
  const load = (second: number) => (second * 7919) % 97;
  const runs: Runs = Array.from({ length: 5 * 3600 + 17 }, (_, second) => [load(second), 1]);
  const whole = tell(booted(), runs.length * SECOND, runs);
  for (const size of [1, 59, 61, 3600]) {
    let state = booted();
    for (let i = 0; i < runs.length; i += size) {
      const part = runs.slice(i, i + size);
      state = tell(state, (i + part.length) * SECOND, part);
    }
    assert.equal({ ...state, worth: 0, wall: 0 }, { ...whole, worth: 0, wall: 0 }, `in batches of ${size}`);
  }
});

test('no more seconds are believed than went by, the newest first; seconds nobody told had no sessions', () => {
  const late = tell(booted(), 2 * MINUTE, [[9, 60]]);
  assert.equal(late.live.minutes, [
    [0, 0],
    [9, 9],
  ]);
  const early = tell(booted(), MINUTE, [
    [500, 1_000_000],
    [7, 60],
  ]);
  assert.equal(early.live.minutes, [[7, 7]]);
  assert.is(early.live.at, MINUTE, 'and what was too much is no credit');
  assert.is(tell(booted(), MINUTE, [[7, 62]]).live.at, 62 * SECOND, 'two clocks may be apart by two seconds');
});

test('what was believed beyond the time that went by is no second credit', () => {
  let state = booted();
  for (let i = 0; i < 60; i++) state = tell(state, SECOND, [[900, 2]]);
  assert.is(state.live.at, 2 * SECOND);
  assert.equal(state.live.minutes, []);
});

test('absurd runs are survived, quickly and in little room', () => {
  const absurd: Runs = [
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ...Array.from({ length: 5_000 }, (): readonly [number, number] => [Number.MAX_SAFE_INTEGER, 0]),
    ...Array.from({ length: 5_000 }, (): readonly [number, number] => [3, Number.MAX_SAFE_INTEGER]),
  ];
  const state = tell(booted(), 400 * DAY, absurd);
  assert.equal([state.hours.length, state.days.length], [72, 72]);
  assert.equal(newest(state.days), [3, 3]);
  const huge = tell(booted(), MINUTE, [[Number.MAX_SAFE_INTEGER, 60]]);
  assert.equal(huge.live.minutes, [[0xffffffff, 0xffffffff]]);
  const mad = tell(booted(), 30, [[1, 1_000_000]]);
  assert.equal([mad.live.seconds, mad.hours], [[], []]);
  assert.is(tell(huge, MINUTE, []), huge);
});

test('a reboot loses seconds and minutes, and the time in between had no sessions', () => {
  let state = booted();
  state = tell(state, 2 * HOUR + 30 * MINUTE, [[50, 9000]]);
  const kept = calls.kept!(state);
  assert.equal(kept.live.minutes, []);
  const again = booted(kept, 4 * HOUR + 10 * MINUTE + 5 * SECOND);
  assert.equal(
    again.hours.map(([most]) => most),
    [50, 50, 0, 0],
  );
  assert.equal([again.live.minute, again.live.second, again.live.minutes.length], [10, 5, 60]);
  const back = contextOf({}, { ...at(5 * HOUR), wall: NOW - DAY });
  const behind = calls.step(kept, { type: 'booted' }, back).state;
  assert.equal(behind.hours, kept.hours, 'a wall clock that went back adds nothing');
  const ahead = calls.step(kept, { type: 'booted' }, { ...at(5 * HOUR), wall: NOW + 9_000 * DAY }).state;
  assert.equal([ahead.hours.length, ahead.days.length], [72, 72], 'one that is far ahead is bounded');
});

test('a steady load is worth one save, none at all is worth none', () => {
  for (const [sessions, saves] of [
    [0, 0],
    [25, 1],
  ] as const) {
    let state = booted();
    for (let hour = 1; hour <= 240; hour++) state = tell(state, hour * HOUR, [[sessions, 3600]]);
    assert.is(state.worth, saves, `${sessions} sessions`);
  }
});

test('every period the highest use since the last request is asked for, and again what goes on', () => {
  let state = booted();
  state = tell(state, HOUR, [[30, 3600]]);
  state = tell(state, 2 * HOUR, [[10, 3600]]);
  const asked = calls.step(state, elapsed(), at(7 * DAY, REGISTERED));
  assert.equal(asked.notices, [{ message: 'LICENSE_INFO', count: '30', kind: 'Standard' }]);
  assert.equal(asked.state.requests, [{ at: NOW + 7 * DAY, count: 30, redundant: false, result: 'pending' }]);
  assert.is(calls.wants!(asked.state, at(7 * DAY, REGISTERED)), 'entitlement');
  assert.is(calls.wants!(asked.state, at(7 * DAY)), null, 'nobody to ask');
  const [next] = calls.step(asked.state, elapsed(), at(14 * DAY, REGISTERED)).state.requests;
  assert.is(next?.count, 10, 'what is not told is as it was');
});

test('minutes that were asked for count once, though the hour they are of goes on', () => {
  const context = (ran: number) => at(ran, { ...REGISTERED, ...every('mins 90') });
  let state = tell(booted(), 90 * MINUTE, [
    [10, 80 * 60],
    [900, 5 * 60],
    [10, 5 * 60],
  ]);
  state = calls.step(state, elapsed(), context(90 * MINUTE)).state;
  state = tell(state, 180 * MINUTE, [[10, 90 * 60]]);
  state = calls.step(state, elapsed(), context(180 * MINUTE)).state;
  assert.equal(
    state.requests.map(({ count }) => count),
    [10, 900],
  );
  assert.equal(
    state.hours.map(([most]) => most),
    [10, 900, 10],
    'the screens show the whole hour',
  );
});

test('a host that wakes late does not move the periods', () => {
  const context = (ran: number) => at(ran, { ...REGISTERED, ...every('mins 1') });
  let state = booted();
  for (let minute = 1; minute <= 100; minute++)
    state = calls.step(state, elapsed(), context(minute * MINUTE + 400)).state;
  assert.is(nextRequest(state, context(0)), NOW + 101 * MINUTE);
});

test('a period below an hour goes by minutes; a short one that is overdue asks once', () => {
  const context = (ran: number) => at(ran, { ...REGISTERED, ...every('mins 5') });
  let state = booted();
  assert.is(nextRequest(state, context(0)), NOW + 5 * MINUTE);
  state = tell(state, 3 * MINUTE, [
    [8, 60],
    [4, 120],
  ]);
  state = calls.step(state, elapsed(), context(5 * MINUTE)).state;
  state = calls.step(state, elapsed(), context(60 * MINUTE)).state;
  assert.equal(
    state.requests.map(({ count, result }) => [count, result]),
    [
      [4, 'pending'],
      [8, 'unanswered'],
    ],
  );
  const turned = { ...context(0), now: NOW - DAY };
  assert.is(calls.step(state, elapsed(), turned).state.from, NOW - DAY, 'agent time was corrected backwards');
});

test('the answer that counts is the one about this count', () => {
  const { standard } = CUBE.voice!;
  const asking: CallsState = {
    ...booted(),
    requests: [{ at: NOW, count: 10, redundant: false, result: 'pending' }],
  };
  const asked = (count: number) =>
    at(0, {
      ...REGISTERED,
      authorization: {
        ...INITIAL.authorization,
        asked: [
          { tag: 'uck9', count: 1 },
          { tag: standard, count },
        ],
      },
    });
  const fact = answered({ kind: 'entitlement', modes: ['authorized', 'out-of-compliance'], validFor: DAY });
  assert.is(calls.step(asking, fact, asked(10)).state.requests[0]?.result, 'out-of-compliance');
  assert.is(calls.step(asking, fact, asked(4)).state.requests[0]?.result, 'pending');
  assert.is(calls.step(asking, denied('entitlement'), asked(10)).state.requests[0]?.result, 'refused');
  assert.is(calls.step(asking, denied('entitlement', 'try-again'), asked(10)).state.requests[0]?.result, 'pending');
});

test('refused calls are logged when more of them are, at most once a minute', () => {
  const [name] = CUBE.voice!.blocked;
  const refused = (state: CallsState, count: number, ran: number) =>
    calls.step(
      state,
      { type: 'measured', samples: [{ name: name!, where: 'chassis', count }] },
      at(ran, {}, '16.12.1a'),
    );
  const first = refused(calls.initial, 3, 0);
  assert.equal(first.notices, [{ message: 'CUBE_CALL_BLOCKED' }]);
  const second = refused(first.state, 4, 59 * SECOND);
  assert.equal(second.notices, []);
  assert.is(refused(second.state, 4, 61 * SECOND).state, second.state);
  assert.equal(refused(second.state, 5, 61 * SECOND).notices.length, 1);
  assert.equal(refused(second.state, 0, 61 * SECOND).notices, [], 'the host began anew');
});

test('a capacity that is configured says nothing any more, and so says the log', () => {
  const fact = { type: 'configured', setting: CUBE.voice!.ignored, value: '25' } as const;
  assert.equal(calls.step(booted(), fact, at(0)).notices, [{ message: 'CUBE_DYNAMIC' }]);
  assert.equal(calls.step(booted(), fact, at(0, {}, '16.12.1a')).notices, []);
  assert.equal(calls.step(booted(), { ...fact, value: null }, at(0)).notices, []);
});

/** 17.3.2 unless another release is said. */
const policy = (ran: number, slices: Partial<State> = {}, release = '17.3.2') => at(ran, slices, release);
const started = (release?: string, ran = 0) => {
  const kept = { ...calls.initial, wall: 0 };
  return calls.step(kept, { type: 'booted' }, policy(ran, {}, release)).state;
};
/** A box that boots at NOW, eight minutes before a full hour, and what is recorded of the load of each minute. */
function recordedOf(minutes: readonly Runs[number][], until: number, slices: Partial<State> = {}, release?: string) {
  const boot = { ...policy(0, slices, release), wall: BOOT };
  let state = calls.step(calls.initial, { type: 'booted' }, boot).state;
  const notices: string[] = [];
  for (let minute = 1; minute <= until; minute++) {
    const ran = minute * MINUTE;
    const context = { ...policy(ran, slices, release), wall: BOOT + ran };
    const looked = calls.step(state, elapsed(), context);
    notices.push(
      ...looked.notices.map(notice =>
        notice.message === 'LICENSE_INFO' ? `${notice.count} ${notice.kind}` : notice.message,
      ),
    );
    const [count, enhanced] = minutes[Math.min(minute, minutes.length) - 1]!;
    state = calls.step(looked.state, { type: 'called', runs: [[count, 60, enhanced]] }, context).state;
  }
  const records = state.records.map(({ at, standard, enhanced }) => [
    new Date(at).toISOString().slice(11, 16),
    standard,
    enhanced,
  ]);
  return { state, records, notices };
}
const BOOT = Date.UTC(2020, 7, 8, 5, 52);

test('policy generation: from the boot to the full hour, then hourly; what is told late counts in the next hour', () => {
  const { records, notices, state } = recordedOf([...Array(30).fill([7, 0]), [9, 0]], 200);
  assert.equal(records, [
    ['07:00', 9, 0],
    ['06:00', 7, 0],
  ]);
  assert.equal(notices, ['7 Standard', '9 Standard']);
  assert.is(state.worth, 3, 'both, and the first hour above none');
  assert.is(nextCallsRecord(state, policy(0)), 68 * MINUTE + 7 * DAY);
  assert.is(nextRequest(state, policy(0)), null, 'and nothing is asked for');
  assert.is(calls.wants!(state, policy(DAY, REGISTERED)), null);
});

test('a steady load that is told hourly and ends just before the hour is seen to end in the next one', () => {
  let state = calls.step(calls.initial, { type: 'booted' }, { ...policy(0), wall: BOOT }).state;
  const happens = (minute: number, runs?: Runs) => {
    const context = { ...policy(minute * MINUTE), wall: BOOT + minute * MINUTE };
    state = calls.step(state, elapsed(), context).state;
    if (runs) state = calls.step(state, { type: 'called', runs }, context).state;
  };
  happens(5, [[60, 300]]);
  happens(8);
  happens(65, [[60, 3600]]);
  happens(68);
  // The load ended at 66, and it is told at 69.
  happens(69, [
    [60, 60],
    [0, 180],
  ]);
  happens(126, [[0, 3420]]);
  happens(128);
  assert.equal(
    state.records.map(({ at, standard }) => [(at - BOOT) / MINUTE, standard]),
    [
      [128, 0],
      [8, 60],
    ],
  );
});

test('an hour is the mean of its three highest minutes, and of fewer in the first minutes', () => {
  const spike: Runs = [...Array(20).fill([4, 0]), [90, 0], [4, 0]];
  assert.equal(recordedOf(spike, 130).records, [
    ['08:00', 4, 0],
    ['07:00', 33, 0],
    ['06:00', 4, 0],
  ]);
});

test('a pair of boxes: all is enhanced, and only the active one records', () => {
  const ha = {
    usage: { ...ENTITLED, samples: [{ name: 'box-to-box-ha', where: 'chassis', count: 1 }] },
  };
  const { records, notices } = recordedOf([[7, 0]], 10, ha);
  assert.equal([records, notices], [[['06:00', 0, 7]], ['7 Enhanced']]);
  const standby = { ...ha, ha: { ...INITIAL.ha, role: 'standby' } as const };
  const { state, ...silent } = recordedOf([[7, 0]], 10, standby);
  assert.equal(silent, { records: [], notices: [] });
  assert.equal(calls.deadlines(state, policy(0, standby)), []);
});

test('from 17.6 on enhanced sessions count by themselves; the standard ones are the rest of the peak', () => {
  const load: Runs = [...Array(30).fill([20, 4]), [20, 8]];
  assert.equal(recordedOf(load, 80, {}, '17.6.1a').records, [
    ['07:00', 12, 8],
    ['06:00', 16, 4],
  ]);
  assert.equal(recordedOf(load, 80, {}, '17.5.1').records, [['06:00', 20, 0]], 'before, they are but sessions');
  const apart: Runs = [...Array(8).fill([0, 0]), ...Array(10).fill([30, 0]), ...Array(10).fill([10, 10]), [0, 0]];
  assert.equal(recordedOf(apart, 80, {}, '17.6.1a').records[0], ['07:00', 20, 10], 'peaks of all and of some, apart');
});

test('a boot begins anew and keeps what was recorded; taking over begins a whole period', () => {
  const { state } = recordedOf([[7, 0]], 20);
  const again = started();
  const booted = calls.step(calls.kept!(state), { type: 'booted' }, policy(30 * MINUTE)).state;
  assert.equal(booted.records, state.records);
  assert.is(booted.live.recording?.from, null);
  assert.is(again.live.recording?.from, null);
  const slices = every('days 5');
  const taken = calls.step(booted, { type: 'took-over' }, policy(3 * DAY, slices)).state;
  assert.is(nextCallsRecord(taken, policy(3 * DAY, slices)), 8 * DAY, 'failover after three of five days: five more');
  assert.equal(taken.live.recording?.last, [7, 0]);
  const never = calls.step(again, { type: 'took-over' }, policy(DAY)).state;
  assert.equal(never.live.recording?.last, [0, 0]);
  assert.is(calls.step(calls.initial, { type: 'took-over' }, at(0)).state, calls.initial, 'of no matter before 17.3.2');
});

test('a saved period below eight hours is raised, and the log says so', () => {
  const typed = (value: string, release?: string) =>
    calls.step(started(), { type: 'configured', setting: PERIODICITY, value }, policy(0, {}, release)).notices;
  assert.equal(typed('mins 5'), [{ message: 'CUBE_PERIOD_RAISED' }]);
  assert.equal(typed('hours 7'), [{ message: 'CUBE_PERIOD_RAISED' }]);
  assert.equal(typed('hours 8'), []);
  assert.equal(typed('mins 5', '17.3.1a'), []);
});

test.run();
