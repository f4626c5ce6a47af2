/** High availability: which supervisor this is, what it has given to the other one, and what was confirmed. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/machines/facts.ts';
import { acts, type HaState, ha, holdsBack, owes, saving } from '../../src/machines/ha.ts';
import { MACHINES } from '../../src/machines/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { SECOND, TIMERS } from '../../src/timers.ts';
import { contextOf, DAY, elapsed, neverSpins, walk } from '../support/machines.ts';
import { named } from '../support/trust.ts';

const RAN = 10 * DAY;
const { initial } = ha;
const PAIR: HaState = { ...initial, peer: true, generation: 3, sent: 3, confirmed: 2, overdue: RAN + 5 * SECOND };
const IN_SYNC: HaState = { ...PAIR, confirmed: 3, overdue: null };
const STATES: readonly HaState[] = [
  initial,
  { ...initial, generation: 7 },
  { ...PAIR, sent: 0, overdue: null },
  PAIR,
  { ...PAIR, overdue: RAN - SECOND },
  IN_SYNC,
  { ...PAIR, outOfSync: true },
  { ...PAIR, outOfSync: true, overdue: RAN - SECOND },
  { ...initial, role: 'standby' },
  { ...initial, role: 'standby', peer: true, generation: 3, from: named('salt').slice(0, 15) },
];
const step = (state: HaState, fact: Fact, ran = RAN) => ha.step(state, fact, contextOf({}, { ran }));
const assigned = (role: 'active' | 'standby', peer: boolean): Fact => ({ type: 'assigned', role, peer });
const confirmed = (generation: number, ours = true): Fact => ({ type: 'confirmed', generation, ours });

test('the table says what the machine does, for every state and fact', () => {
  walk(ha, { states: STATES, contexts: [contextOf()], listens: ['elapsed', 'assigned', 'confirmed'] });
});

test('it never wakes the box in a circle', () => neverSpins(ha, STATES, [contextOf()]));

test('what is saved is numbered, and waits to be confirmed; once confirmed, the two are in sync', () => {
  const peer = step(initial, assigned('active', true)).state;
  assert.is(owes(peer), true);
  const sent = saving(peer, RAN);
  assert.equal([sent.generation, sent.sent, sent.overdue], [1, 1, RAN + TIMERS.standbyConfirms.ms]);
  assert.is(owes(sent), false);
  assert.is(ha.label(sent), 'waiting');
  const twice = saving(sent, RAN + SECOND);
  assert.equal([twice.generation, twice.overdue], [2, sent.overdue]);
  const half = step(twice, confirmed(1)).state;
  assert.is(ha.label(half), 'waiting');
  assert.is(ha.label(step(half, confirmed(2)).state), 'in sync');
});

test('a confirmation that is old, of more than was sent, or of another boot confirms nothing', () => {
  for (const fact of [confirmed(2), confirmed(1), confirmed(4), confirmed(2, false)])
    assert.ok(step(PAIR, fact).state === PAIR);
});

test('a standby that holds something newer, of another active, is gone above', () => {
  for (const generation of [3, 9]) {
    const after = step(IN_SYNC, confirmed(generation, false)).state;
    assert.is(owes(after), true);
    assert.is(saving(after, RAN).generation, generation + 1);
  }
});

test('out of sync is told once, and given again; in sync is told once', () => {
  const messages = (state: HaState, fact: Fact, ran?: number) => step(state, fact, ran).notices.map(n => n.message);
  const late = RAN + TIMERS.standbyConfirms.ms;
  assert.equal(messages(PAIR, elapsed(), late), ['HOT_STANDBY_OUT_OF_SYNC']);
  const out = step(PAIR, elapsed(), late).state;
  assert.is(owes(out), true);
  const again = saving(out, late);
  assert.is(again.overdue, late + TIMERS.standbyAgain.ms);
  assert.equal(messages(again, elapsed(), again.overdue!), []);
  assert.equal(messages(again, confirmed(again.sent)), ['HOT_STANDBY_IN_SYNC']);
  const inSync = step(again, confirmed(again.sent)).state;
  assert.equal(messages(inSync, confirmed(again.sent)), []);
});

test('nothing leaves the box before the standby holds why; but it is not waited for without end', () => {
  assert.is(holdsBack(IN_SYNC, false), false);
  assert.is(holdsBack(IN_SYNC, true), true);
  assert.is(holdsBack(PAIR, false), true);
  for (const free of [initial, { ...PAIR, outOfSync: true }, { ...PAIR, peer: false }])
    assert.is(holdsBack(free, true), false);
});

test('a role that is the same is harmless; one that leaves nobody active is refused, by name', () => {
  const standby: HaState = { ...initial, role: 'standby' };
  assert.ok(step(initial, assigned('active', false)).state === initial);
  assert.ok(step(standby, assigned('standby', false)).state === standby);
  const refused = step(IN_SYNC, assigned('standby', false));
  assert.is(refused.state.role, 'active');
  assert.equal(refused.notices, [{ message: 'INVALID_ROLE_STATE', role: 'Active', next: 'Standby' }]);
});

test('a supervisor that takes over says so; and that it was told nothing, if it was not', () => {
  const messages = (state: HaState) => step(state, assigned('active', false)).notices.map(n => n.message);
  const told: HaState = { ...initial, role: 'standby', from: named('salt').slice(0, 15) };
  assert.equal(messages(told), ['HA_ROLE_CHANGED', 'HA_CHASSIS_ROLE_CHANGED']);
  assert.equal(messages({ ...told, from: initial.from }).at(-1), 'HOT_STANDBY_OUT_OF_SYNC');
});

test('a boot forgets everything of the peer but the generation', () => {
  assert.equal(ha.kept!({ ...PAIR, outOfSync: true }), { ...initial, generation: 3 });
});

test('on standby time, the role and the configuration step, and nothing else', () => {
  const names = Object.keys(MACHINES) as (keyof State)[];
  assert.ok(names.every(name => acts(name, INITIAL.ha)));
  const standing = names.filter(name => acts(name, { ...initial, role: 'standby' }));
  assert.equal(standing, ['clock', 'ha', 'settings', 'callhome']);
});

test.run();
