/** Usage: facts of the platform, and the licence counts that follow, at once or as they are collected. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Context } from '../../src/machines/machine.ts';
import { lastOf, type UsageState, usage } from '../../src/machines/usage.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { COLLECT, IOS_XR, REPORT } from '../../src/personalities/ios-xr.ts';
import { INITIAL } from '../../src/state.ts';
import { HOUR, MINUTE, SECOND } from '../../src/timers.ts';
import { contextOf, DAY, DEVICE, DS, elapsed, NOW, neverSpins, US, upstream, walk } from '../support/machines.ts';

const [one, bare] = [contextOf(), contextOf({}, { device: { ...DEVICE, components: new Map() } })];
const old = contextOf({}, { device: { ...DEVICE, release: '3.14.0S' } });
const IN_USE: UsageState = { ...usage.initial, samples: upstream(3), counts: [{ tag: US, count: 3, since: NOW - 5 }] };
const GONE: UsageState = { ...usage.initial, samples: upstream(3) };
const STATES = [usage.initial, IN_USE, GONE];

/** A platform that collects each hour and reports each day; `ran` of the moment, and of the boot. */
const PERSONALITY = { ...CBR8, collection: IOS_XR.collection };
const at = (ran: number, change: Partial<Context> = {}, values: Record<string, string> = {}, bootRan = 0): Context => {
  const settings = { ...INITIAL.settings, values };
  return contextOf(
    { clock: { ...INITIAL.clock, ran, bootRan }, settings },
    { personality: PERSONALITY, ran, now: NOW, ...change },
  );
};
const BEGAN = 10 * DAY;
const COLLECTED: UsageState = {
  ...IN_USE,
  collection: { from: BEGAN, reportFrom: BEGAN, at: BEGAN, counts: IN_USE.counts },
};
const CHANGED: UsageState = { ...COLLECTED, samples: upstream(7) };
const EMPTY: UsageState = { ...usage.initial, collection: { from: BEGAN, reportFrom: BEGAN, at: BEGAN, counts: [] } };
const RELEASED: UsageState = { ...COLLECTED, samples: [] };
const UNSETTLED: UsageState = { ...COLLECTED, collection: { ...COLLECTED.collection!, from: null } };

test('the table says what the machine does, for every state, fact and chassis', () => {
  const off = { settings: { ...INITIAL.settings, enabled: false } };
  const contexts = [one, bare, old, contextOf(off)];
  const collecting = [
    at(BEGAN + 1),
    at(BEGAN + DAY),
    at(BEGAN, { device: bare.device }),
    at(BEGAN + DAY, { device: bare.device }),
  ];
  walk(usage, {
    states: [...STATES, COLLECTED, CHANGED, EMPTY, RELEASED, UNSETTLED],
    contexts: [...contexts, ...collecting],
    listens: ['measured', 'equipped', 'booted', 'configured', 'elapsed'],
  });
  neverSpins(usage, STATES, contexts);
});

const measure = (state: UsageState, samples: UsageState['samples'], context = one) =>
  usage.step(state, { type: 'measured', samples }, context).state;

test('a steady load leaves the state as it is', () => {
  assert.is(measure(IN_USE, upstream(3)), IN_USE);
  assert.is(usage.step(IN_USE, { type: 'equipped' }, one).state, IN_USE);
});

test('a count keeps the moment at which it was first seen, whatever the others do', () => {
  const samples = [...upstream(3), { name: 'downstream-channels', where: 'clc 0', count: 7 }];
  assert.equal(measure(IN_USE, samples).counts, [
    { tag: US, count: 3, since: NOW - 5 },
    { tag: DS, count: 7, since: NOW },
  ]);
  assert.equal(measure(IN_USE, upstream(4)).counts, [{ tag: US, count: 4, since: NOW }]);
});

test('facts are replaced as a whole: what is not named is zero', () => {
  const both = measure(IN_USE, [...upstream(3), { name: 'downstream-channels', where: 'clc 0', count: 7 }]);
  assert.equal(
    measure(both, upstream(3)).counts.map(({ tag }) => tag),
    [US],
  );
  assert.equal(measure(both, []), usage.initial);
});

test('facts that count for nothing are kept, and count once the card is there', () => {
  const early = measure(usage.initial, upstream(3), bare);
  assert.equal(early, GONE);
  assert.is(usage.step(early, { type: 'equipped' }, one).state.counts[0]?.count, 3);
});

test('an entitlement counts from the release that brought it', () => {
  assert.equal(measure(usage.initial, upstream(3), old).counts, []);
});

const pass = (state: UsageState, context: Context) => usage.step(state, elapsed(), context).state;
const counts = ({ counts: all }: UsageState) => all.map(({ count }) => count);
const next = ({ collection }: UsageState) => collection?.counts.map(({ count }) => count);
const due = (state: UsageState, context: Context) => usage.deadlines(state, context).map(deadline => deadline.at);

test('what is first measured after a boot is collected and reported at once', () => {
  const state = measure(usage.initial, upstream(3), at(5));
  assert.equal([counts(state), next(state)], [[3], [3]]);
  assert.equal(state.collection, { from: 5, reportFrom: 5, at: 5, counts: state.counts });
});

test('a box that is told nothing collects a second after its boot', () => {
  const started = at(BEGAN, {}, {}, BEGAN);
  assert.equal(due(usage.initial, started), [BEGAN + SECOND]);
  assert.is(pass(usage.initial, at(BEGAN + SECOND - 1, {}, {}, BEGAN)), usage.initial);
  assert.equal(pass(usage.initial, at(BEGAN + SECOND, {}, {}, BEGAN)).collection, {
    from: BEGAN + SECOND,
    reportFrom: BEGAN + SECOND,
    at: BEGAN + SECOND,
    counts: [],
  });
});

test('a change is collected at the next hour and reported at the next day, and nothing wakes the box meanwhile', () => {
  assert.equal(due(COLLECTED, at(BEGAN + 5)), []);
  let state = measure(COLLECTED, upstream(7), at(BEGAN + 5 * MINUTE));
  assert.equal([counts(state), next(state)], [[3], [3]]);
  assert.equal(due(state, at(BEGAN + 5 * MINUTE)), [BEGAN + HOUR]);
  assert.is(pass(state, at(BEGAN + HOUR - 1)), state);
  state = pass(state, at(BEGAN + HOUR));
  assert.equal([counts(state), next(state)], [[3], [7]]);
  assert.equal(due(state, at(BEGAN + HOUR)), [BEGAN + DAY]);
  assert.is(pass(state, at(BEGAN + DAY - 1)), state);
  state = pass(state, at(BEGAN + DAY));
  assert.equal([counts(state), next(state)], [[7], [7]]);
  assert.equal(due(state, at(BEGAN + DAY)), []);
  assert.is(pass(state, at(BEGAN + 90 * DAY)), state);
});

test('a peak between two collections is never seen', () => {
  let state = measure(COLLECTED, upstream(90), at(BEGAN + MINUTE));
  state = measure(state, upstream(3), at(BEGAN + 2 * MINUTE));
  assert.equal(due(state, at(BEGAN + 2 * MINUTE)), []);
  assert.equal(counts(pass(state, at(BEGAN + DAY))), [3]);
});

const late: readonly (readonly [name: string, changed: number, ran: number, counts: number, next: number])[] = [
  ['before the hour', 5 * MINUTE, HOUR - 1, 3, 3],
  ['after the hour', 5 * MINUTE, HOUR + 5, 3, 7],
  ['long after the day', 5 * MINUTE, 3 * DAY, 7, 7],
  ['changed after the last hour of the day', DAY - MINUTE, DAY, 7, 7],
  ['changed at the very day', DAY, DAY + HOUR, 3, 7],
  ['changed at the very day, reported on the next', DAY, 2 * DAY, 7, 7],
];
for (const [name, changed, ran, reported, collected] of late)
  test(`a tick that comes late finds what an early one would: ${name}`, () => {
    const state = pass(measure(COLLECTED, upstream(7), at(BEGAN + changed)), at(BEGAN + ran));
    assert.equal([counts(state), next(state)], [[reported], [collected]]);
  });

test('a report that falls before a collection has what was collected before it', () => {
  const values = { [COLLECT]: '60', [REPORT]: '90' };
  const state = measure(COLLECTED, upstream(7), at(BEGAN + 61 * MINUTE, {}, values));
  const after = pass(state, at(BEGAN + 121 * MINUTE, {}, values));
  assert.equal([counts(after), next(after)], [[3], [7]]);
  assert.equal(due(after, at(BEGAN + 121 * MINUTE, {}, values)), [BEGAN + 180 * MINUTE]);
});

test('the first licence in use is reported at once, and so is what an operator configured', () => {
  assert.equal(counts(measure(EMPTY, upstream(3), at(BEGAN + 5))), [3]);
  const interval = usage.step(CHANGED, { type: 'configured', setting: COLLECT, value: '1' }, at(BEGAN + 5)).state;
  assert.equal(
    [counts(interval), interval.collection?.from, interval.collection?.reportFrom],
    [[7], BEGAN + 5, BEGAN + 5],
  );
  const other = usage.step(COLLECTED, { type: 'configured', setting: 'license smart x', value: 'on' }, at(BEGAN + 5));
  assert.is(other.state, COLLECTED, 'what changes no count starts no interval');
  const debug = usage.step(
    CHANGED,
    { type: 'configured', setting: 'debug license agent', value: 'all' },
    at(BEGAN + 5),
  );
  assert.equal(counts(debug.state), [3], 'what is no configuration reports nothing');
});

test('after a reboot all is collected, and reported only where it is another count; the report stays where it was', () => {
  const ran = BEGAN + 5 * HOUR;
  const booted = usage.step(COLLECTED, { type: 'booted' }, at(ran, {}, {}, ran)).state;
  assert.equal([counts(booted), booted.collection?.from], [[3], null], 'what is in use stays in use through a boot');
  assert.is(measure(booted, upstream(3), at(ran + 1, {}, {}, ran)), booted, 'nothing new is as good as nothing');
  const same = pass(booted, at(ran + SECOND, {}, {}, ran));
  assert.equal([counts(same), same.collection?.from, same.collection?.reportFrom], [[3], ran + SECOND, BEGAN]);
  const other = measure(booted, upstream(7), at(ran + 1, {}, {}, ran));
  assert.equal([counts(other), other.collection?.from, other.collection?.reportFrom], [[7], ran + 1, ran + 1]);
  const settled = usage.step(booted, { type: 'configured', setting: COLLECT, value: '1' }, at(ran, {}, {}, ran)).state;
  assert.is(settled, booted, 'the startup configuration is no change');
});

test('in the running time that a boot is charged for nothing is collected: the hardware of then is not that of now', () => {
  const charged = at(BEGAN + 2 * DAY, { device: bare.device });
  assert.is(usage.step(COLLECTED, elapsed(NOW, 0, true, true), charged).state, COLLECTED);
  assert.equal(counts(pass(COLLECTED, charged)), []);
});

test('cards that come up late after a boot take nothing out of use: what only went is reported at the next report', () => {
  const ran = BEGAN + DAY - 5 * MINUTE;
  const booted = usage.step(COLLECTED, { type: 'booted' }, at(ran, {}, {}, ran)).state;
  const late = pass(booted, at(ran + SECOND, { device: bare.device }, {}, ran));
  assert.equal([late.counts === IN_USE.counts, next(late)], [true, []], 'the report that is near is put off, too');
  assert.equal(late.collection?.reportFrom, ran + SECOND);
  const there = usage.step(late, { type: 'equipped' }, at(ran + 3 * MINUTE, {}, {}, ran)).state;
  const again = pass(there, at(ran + SECOND + HOUR, {}, {}, ran));
  assert.equal([counts(again), next(again), due(again, at(ran + SECOND + HOUR, {}, {}, ran))], [[3], [3], []]);
  const gone = pass(late, at(ran + SECOND + DAY, { device: bare.device }, {}, ran));
  assert.equal(counts(gone), [], 'a card that does not come is reported as gone');
  const back = pass(booted, at(ran + SECOND, { device: old.device }, {}, ran));
  assert.equal(counts(back), [], 'what the release does not know is not in use');
});

test('a card that is pulled counts until it is collected', () => {
  const gone = { device: bare.device };
  const state = usage.step(COLLECTED, { type: 'equipped' }, at(BEGAN + 5, gone)).state;
  assert.equal(counts(state), [3]);
  assert.equal(due(state, at(BEGAN + 5, gone)), [BEGAN + HOUR]);
  assert.equal(counts(pass(state, at(BEGAN + DAY, gone))), []);
});

test('intervals begin where they began, whatever is asked', () => {
  assert.equal(
    [0, 9, 10, 11, 25].map(ran => lastOf(0, 10, ran)),
    [0, 0, 10, 10, 20],
  );
  assert.is(lastOf(7, 10, 26), 17);
});

test.run();
