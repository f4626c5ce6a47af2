/** Time: no clock, however wrong, extends a period or ends one early; no loop of reloads does either. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type ClockState, clock, saveDue } from '../../src/machines/clock.ts';
import { remainingEvaluation } from '../../src/machines/evaluation.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, MINUTE, SECOND } from '../../src/timers.ts';
import {
  answered,
  authorized,
  contextOf,
  DAY,
  denied,
  elapsed,
  generous,
  NOW,
  register,
  unreachable,
  type World,
  walk,
  world,
} from '../support/machines.ts';

const YEAR = 365 * DAY;
const RAN = 10 * DAY;
const STEADY: ClockState = { ...clock.initial, ran: RAN, now: NOW, wall: NOW, up: HOUR, synced: true, anchored: true };
const LEAPED: ClockState = { ...STEADY, wall: NOW + DAY, leapSince: RAN - HOUR + SECOND };
const STATES: readonly ClockState[] = [
  clock.initial,
  STEADY,
  LEAPED,
  { ...LEAPED, leapSince: RAN - HOUR },
  { ...STEADY, wall: NOW + YEAR, heard: NOW + YEAR },
];
const evaluating: State['evaluation'] = { ...INITIAL.evaluation, state: 'counting' };
const CONTEXTS = [contextOf(), contextOf({ evaluation: evaluating })];
const facts = [-30 * DAY, -1, 0, SECOND, 6 * SECOND, DAY, 10 * YEAR].flatMap(ahead =>
  [true, false].flatMap(synced =>
    [true, false].map(boot => elapsed(NOW + ahead, boot ? 0 : HOUR + SECOND, synced, boot)),
  ),
);

test('the table says what the machine does, for every state and fact', () => {
  walk(clock, { states: STATES, contexts: CONTEXTS, facts, listens: ['elapsed', 'answered', 'denied'] });
});

test('it wakes when the next save is due and when a leap would be believed, and for nothing else', () => {
  const save = { clock: 'ran', at: RAN + MINUTE };
  const settled = { savedRan: RAN, bootRan: RAN };
  assert.equal(clock.deadlines({ ...STEADY, ...settled }, contextOf()), [save]);
  assert.equal(clock.deadlines({ ...LEAPED, ...settled, leapSince: RAN }, contextOf()), [
    save,
    { clock: 'ran', at: RAN + HOUR },
  ]);
});

/** What an event makes of a steady clock, an hour of running later. */
const after = (wall: number, synced: boolean, from = STEADY): ClockState =>
  clock.step(from, elapsed(wall, from.up + HOUR, synced), contextOf()).state;

test('running time carries agent time on; a wall clock that is behind proves only that it is wrong', () => {
  for (const synced of [true, false])
    for (const wall of [NOW + HOUR, NOW, NOW - 30 * DAY, 0, -YEAR]) {
      const { now, ran, leapSince } = after(wall, synced);
      assert.is(now, NOW + HOUR);
      assert.is(ran, RAN + HOUR);
      assert.is(leapSince, null);
    }
});

test('a synchronised clock a little ahead is followed, far ahead is doubted, and an unsynchronised one is not looked at', () => {
  assert.is(after(NOW + HOUR + 5 * SECOND, true).now, NOW + HOUR + 5 * SECOND);
  assert.is(after(NOW + HOUR + 5 * SECOND + 1, true).now, NOW + HOUR);
  assert.is(after(NOW + HOUR + 5 * SECOND + 1, true).leapSince, RAN + HOUR);
  assert.is(after(NOW + 10 * YEAR, false).now, NOW + HOUR);
  assert.is(after(NOW + 10 * YEAR, false).leapSince, null);
});

test('a step of the clock is named either way, drift is not, and only a set-back is counted', () => {
  for (const [step, messages, setbacks] of [
    [0, [], 0],
    [5 * SECOND, [], 0],
    [-5 * SECOND, [], 0],
    [5 * SECOND + 1, ['SYSTEM_CLOCK_CHANGED'], 0],
    [-5 * SECOND - 1, ['SYSTEM_CLOCK_CHANGED'], 1],
    [-30 * DAY, ['SYSTEM_CLOCK_CHANGED'], 1],
  ] as const) {
    const { state, notices } = clock.step(STEADY, elapsed(NOW + HOUR + step, 2 * HOUR), contextOf());
    assert.equal(
      notices.map(({ message }) => message),
      messages,
      String(step),
    );
    assert.is(state.setbacks, setbacks, String(step));
  }
});

test('a clock set back while the box was off is counted; a box that was off for a year is no news', () => {
  const boot = (wall: number) => clock.step(STEADY, elapsed(wall, 0, false, true), contextOf());
  assert.is(boot(NOW - 30 * DAY).state.setbacks, 1);
  assert.is(boot(NOW - 30 * DAY).notices.length, 1);
  assert.is(boot(NOW - SECOND).state.setbacks, 0);
  assert.is(boot(NOW + YEAR).notices.length, 0);
  assert.is(boot(NOW + SECOND).notices.length, 0, 'nor is one that came back at once');
});

test('the signed time of the authority corrects everything, and an older one nothing', () => {
  const wrong = { ...STEADY, now: NOW + 5 * YEAR, leapSince: RAN };
  for (const fact of [answered({ kind: 'acknowledgement' }, NOW + 7), denied('renewal', 'not-allowed', NOW + 7)]) {
    const right = clock.step(wrong, fact, contextOf()).state;
    assert.equal([right.now, right.heard, right.leapSince, right.anchored], [NOW + 7, NOW + 7, null, true]);
    const late = clock.step({ ...right, now: NOW + 9 }, answered({ kind: 'acknowledgement' }, NOW), contextOf()).state;
    assert.equal([late.now, late.heard], [NOW + 9, NOW + 7]);
  }
});

/** Registered, authorized, and then a link that is down. */
function cutOff(): World {
  const it = authorized();
  it.authority = unreachable;
  return it;
}
/** How far agent time is from true time. */
const error = (it: World): number => it.state.clock.now - it.time;

test('set back 30 days, forward 10 years without synchronisation, or set to 1970: periods end when they would', () => {
  for (const wall of [NOW - 30 * DAY, NOW + 10 * YEAR, 0]) {
    for (const reboots of [false, true]) {
      const it = cutOff();
      it.synced = false;
      it.wall = wall;
      it.happen();
      if (reboots) it.reboot({ wall });
      it.pass(90 * DAY - HOUR);
      assert.ok(Math.abs(error(it)) <= 2 * MINUTE, `${error(it)}`);
      assert.is(it.state.authorization.state, 'authorized');
      assert.equal(it.state.enforcement.inForce, []);
      it.pass(HOUR + 2 * MINUTE);
      assert.is(it.state.authorization.state, 'expired');
      assert.is(it.state.registration.status, 'registered');
    }
  }
});

test('set back 30 days every day, the authorization ends on time, and each set-back is counted', () => {
  const it = cutOff();
  for (let day = 0; day < 90; day++) {
    it.wall -= 30 * DAY;
    it.pass(DAY);
  }
  assert.is(it.state.authorization.state, 'expired');
  assert.is(it.state.clock.setbacks, 90);
});

test('a synchronised clock that leaps for 59 minutes and comes back costs nothing', () => {
  for (const leap of [DAY, YEAR, 10 * YEAR]) {
    const it = cutOff();
    it.wall += leap;
    it.pass(59 * MINUTE);
    it.wall -= leap;
    it.pass(2 * HOUR);
    assert.is(error(it), 0);
    assert.is(it.state.registration.status, 'registered');
    assert.is(it.state.authorization.state, 'authorized');
    assert.is(it.heard().includes('REG_EXPIRED_CLOCK_CHANGE'), leap >= YEAR);
  }
});

test('nor does one that loses its synchronisation meanwhile: the hour begins anew', () => {
  const it = cutOff();
  it.wall += 10 * YEAR;
  it.pass(50 * MINUTE);
  it.synced = false;
  it.pass(MINUTE);
  it.synced = true;
  it.pass(59 * MINUTE);
  assert.is(it.state.registration.status, 'registered');
  assert.is(error(it), 0);
});

test('nor does a reload: what a boot is charged for what it forgot is no proof, the hour begins anew', () => {
  const it = cutOff();
  it.pass(5 * DAY);
  it.wall += 10 * YEAR;
  it.pass(MINUTE);
  it.use(2);
  it.reboot({ wall: it.wall, synced: true });
  it.pass(59 * MINUTE);
  assert.is(it.state.registration.status, 'registered');
  it.pass(MINUTE);
  assert.is(it.state.registration.status, 'expired');
});

test('what a boot is charged for is no time in which a clock was seen: the hour begins anew', () => {
  const it = cutOff();
  it.pass(40 * DAY);
  it.wall += 10 * YEAR;
  it.pass(50 * MINUTE);
  it.happen({ type: 'configured', setting: 'license smart privacy all', value: 'on' });
  it.reboot({ off: MINUTE, synced: true });
  it.pass(59 * MINUTE);
  assert.is(it.state.registration.status, 'registered');
  it.pass(MINUTE);
  assert.is(it.state.registration.status, 'expired');
});

test('after 60 minutes it is believed, to the millisecond: then what ended by it has ended', () => {
  const it = cutOff();
  it.wall += 10 * YEAR;
  it.happen();
  assert.equal(it.heard(), ['SYSTEM_CLOCK_CHANGED', 'REG_EXPIRED_CLOCK_CHANGE']);
  it.pass(HOUR - 1);
  assert.is(it.state.registration.status, 'registered');
  assert.equal(it.heard(), []);
  it.pass(1);
  assert.is(it.state.clock.now, it.wall);
  assert.is(it.state.registration.status, 'expired');
  assert.is(it.state.authorization.state, 'none');
  assert.equal(it.heard(), ['ID_CERT_EXPIRED', 'EXPORT_CONTROLLED', 'EVAL_START']);
});

test('a leap inside the certificate but beyond the authorization ends that alone, until the authority tells the time', () => {
  const it = cutOff();
  it.wall += 100 * DAY;
  it.happen();
  it.pass(HOUR);
  assert.is(it.state.registration.status, 'registered');
  assert.is(it.state.authorization.state, 'expired');
  it.synced = false;
  it.authority = generous();
  it.pass(HOUR);
  assert.is(it.state.authorization.state, 'authorized');
  assert.is(error(it), 0);
  assert.is(it.state.authorization.deadline, it.state.clock.heard + 90 * DAY);
});

test('a first boot in 1970 is no hindrance: the authority tells the time', () => {
  const it = world();
  it.wall = 0;
  it.synced = false;
  it.happen();
  it.use(1);
  it.pass(DAY);
  it.ask(register());
  assert.is(error(it), 0);
  assert.is(it.state.authorization.state, 'authorized');
  it.pass(29 * DAY);
  assert.is(error(it), 0);
});

test('running time is saved a minute after boot, then at each doubling, up to the longest interval', () => {
  const saves = (counting: boolean, count: number): number[] => {
    let state: ClockState = { ...STEADY, bootRan: RAN, savedRan: RAN };
    return Array.from({ length: count }, () => {
      const due = saveDue(state, counting);
      state = { ...state, savedRan: due };
      return (due - RAN) / MINUTE;
    });
  };
  assert.equal(saves(true, 8), [1, 2, 4, 8, 16, 31, 46, 61]);
  assert.equal(saves(false, 14), [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 2048 + 1440, 2048 + 2880]);
});

test('whole days without an event but the saves', () => {
  const it = authorized();
  it.pass(5 * DAY);
  it.ticks = 0;
  it.pass(20 * DAY);
  assert.is(it.ticks, 20);
});

/** Where a box finds its clock after a boot. */
const CLOCKS: Readonly<Record<string, (it: World) => number>> = {
  right: it => it.time,
  'stands still': () => NOW,
  'at 1970': () => 0,
  'set back an hour each time': it => it.wall - HOUR,
  'a second on each time': it => it.wall + SECOND,
  'far ahead': it => it.time + 10 * YEAR,
};
const LEFT = (it: World) => remainingEvaluation(it.state.evaluation, it.state.clock.ran);

test('reloads in a loop never give evaluation back, whatever the clock says', () => {
  for (const [name, wall] of Object.entries(CLOCKS))
    for (const run of [SECOND, 59 * SECOND, 3 * MINUTE + 59 * SECOND, 31 * MINUTE - 1, 5 * HOUR]) {
      const it = world();
      it.use(1);
      let least = LEFT(it);
      const used = run * 40;
      for (let i = 0; i < 40; i++) {
        it.pass(run);
        assert.ok(LEFT(it) <= least, name);
        least = LEFT(it);
        it.wall = wall(it);
        it.reboot({ wall: it.wall });
        assert.ok(LEFT(it) <= least, `${name}: it grew by a reload`);
        least = LEFT(it);
      }
      assert.ok(LEFT(it) <= 90 * DAY - used, name);
      assert.ok(LEFT(it) >= 90 * DAY - used - 40 * Math.min(15 * MINUTE, Math.max(MINUTE, run)), name);
    }
});

test('a box that always boots in 1970, to the millisecond, and goes down unseen, is charged like any other', () => {
  const it = world(0);
  it.use(1);
  for (let i = 0; i < 100; i++) {
    it.time += 59 * SECOND;
    it.reboot({ wall: 0 });
  }
  assert.is(LEFT(it), 90 * DAY - 100 * MINUTE);
});

test('any history of reloads: evaluation never grows; agent time is never ahead of a right clock, never far behind a wrong one', () => {
  const span = fc.oneof(fc.integer({ min: 1, max: 2 * MINUTE }), fc.integer({ min: 1, max: 3 * DAY }));
  const history = fc.array(fc.record({ run: span, off: span, name: fc.constantFrom(...Object.keys(CLOCKS)) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(history, fc.boolean(), (boots, honest) => {
      const counting = world();
      counting.use(1);
      const held = cutOff();
      const begun = held.state.clock.now;
      let [running, first] = [0, held.time];
      for (const { run, off, name } of boots) {
        for (const it of [counting, held]) {
          it.pass(run);
          const [left, label] = [LEFT(it), it.state.evaluation.state];
          it.time += off;
          it.reboot({ wall: CLOCKS[honest ? 'right' : name]!(it) });
          assert.ok(LEFT(it) <= left);
          assert.is(it.state.evaluation.state, label);
        }
        running += run;
        const gone = held.state.clock.now - begun;
        if (honest) assert.ok(gone <= held.time - first && gone >= running);
        else assert.ok(gone >= running / 2, `${gone} of ${running}`);
      }
      assert.ok(LEFT(counting) <= 90 * DAY - running);
    }),
    { numRuns: 60, seed: 2026 },
  );
});

test.run();
