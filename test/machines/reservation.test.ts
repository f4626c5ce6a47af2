/** Reservation: what is asked for, installed and given back by hand; what a code covers, and until when. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ask, Fact } from '../../src/machines/facts.ts';
import {
  isReserving,
  memberOf,
  RESERVATION,
  type ReservationState,
  type Reserved,
  reservation,
  reservedCount,
} from '../../src/machines/reservation.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { isAnswered } from '../../src/personalities/locking.ts';
import { INITIAL } from '../../src/state.ts';
import type { Grant } from '../../src/wire/documents.ts';
import { contextOf, DAY, DEVICE, elapsed, NOW, neverSpins, register, US, walk, world } from '../support/machines.ts';
import { named } from '../support/trust.ts';

const { pid, sn } = DEVICE.udi;
const UDI = `PID:${pid},SN:${sn}`;
const REQUEST = 'CB-ZCBR-8-CCAP-CHASS:FXS1739Q0NT-…-42';

const grant = (tag: string, count: number, end: number | null = null, start = NOW): Grant => ({
  tag,
  count,
  name: tag,
  description: tag,
  start,
  end,
  license: end === null ? 'PERPETUAL' : 'TERM',
  subscription: '',
});
const ask = (what: Ask): Fact => ({ type: 'asked', ask: what });
const requested = (number = 1, universal = false): Fact =>
  ask({
    what: 'reserve',
    master: named('master'),
    requests: [{ udi: UDI, number, universal, request: REQUEST, key: named('key') }],
  });
const imported = (grants: readonly Grant[], time = NOW, exportAllowed = true): Fact => ({
  type: 'imported',
  file: true,
  document: { kind: 'reservation', udi: { pid, sn }, time, instance: 'i', request: REQUEST, exportAllowed, grants },
  proof: { text: `digest ${time}`, confirmation: 'abcdef01' },
});
const coded: Fact = {
  type: 'coded',
  udi: UDI,
  code: { kind: 'universal', number: 1, time: NOW, exportAllowed: false },
  text: 'D-code',
};
const CANCEL = ask({ what: 'cancel-reservation', udis: [UDI] });
const RETURN = ask({ what: 'return-reservation', codes: [{ udi: UDI, code: 'C-code' }] });

const after = (...facts: readonly Fact[]): ReservationState =>
  facts.reduce(
    (state, fact) => reservation.step(state, fact, contextOf({ usage: IN_USE, reservation: state })).state,
    reservation.initial,
  );
const IN_USE = { ...INITIAL.usage, counts: [{ tag: US, count: 3, since: NOW }] };

const REQUESTED = after(requested());
const INSTALLED = after(requested(), imported([grant(US, 3)]));
const SHORT = after(requested(), imported([grant(US, 2)]));
const UNIVERSAL = after(requested(1, true), coded);

test('the machine and its table say the same', () =>
  walk(reservation, {
    states: [
      reservation.initial,
      REQUESTED,
      after(requested(1, true)),
      INSTALLED,
      SHORT,
      UNIVERSAL,
      after(requested(), CANCEL),
    ],
    contexts: [
      contextOf({ usage: IN_USE }),
      contextOf({ usage: IN_USE }, { personality: CUBE }),
      contextOf(),
      contextOf({ usage: IN_USE, clock: { ...INITIAL.clock, now: NOW + 400 * DAY } }),
    ],
    facts: [
      requested(),
      requested(2),
      imported([grant(US, 3)]),
      imported([grant(US, 5, NOW + DAY)], NOW + 1),
      coded,
      CANCEL,
      RETURN,
      { type: 'configured', setting: RESERVATION, value: 'on' },
      { type: 'configured', setting: RESERVATION, value: null },
    ],
  }));

test('a life: asked for, installed, changed, given back; the code of the return stays', () => {
  const told = (state: ReservationState): Partial<Reserved> | undefined => memberOf(state.members, { device: DEVICE });
  assert.is(told(REQUESTED)?.request, REQUEST);
  assert.equal(after(requested(), CANCEL).members[0]?.state, 'none');
  assert.is(told(INSTALLED)?.lastConfirmation, 'abcdef01');
  const changed = after(requested(), imported([grant(US, 3)]), imported([grant(US, 9)], NOW + 1));
  assert.is(reservedCount(told(changed)!.code!.grants, US, NOW), 9);
  const given = after(requested(), imported([grant(US, 3)]), RETURN);
  assert.equal([told(given)?.state, told(given)?.lastReturn, given.standing], ['none', 'C-code', null]);
  assert.is(told(after(requested(), imported([grant(US, 3)]), RETURN, requested(2)))?.lastReturn, 'C-code');
});

test('what was cancelled or given back cannot be installed, and an older code replaces no newer one', () => {
  for (const gone of [CANCEL, RETURN]) assert.is(after(requested(), gone, imported([grant(US, 3)])).standing, null);
  const newer = after(requested(), imported([grant(US, 3)], NOW + 1));
  for (const time of [NOW, NOW + 1])
    assert.is(reservation.step(newer, imported([grant(US, 9)], time), contextOf({ usage: IN_USE })).state, newer);
  assert.is(after(imported([grant(US, 3)])).members.length, 0);
});

const STANDINGS: readonly (readonly [why: string, grants: readonly Grant[], now: number, short: boolean])[] = [
  ['as many as are in use', [grant(US, 3)], NOW, false],
  ['one too few', [grant(US, 2)], NOW, true],
  ['another licence', [grant('regid.other', 9)], NOW, true],
  ['two terms together', [grant(US, 1), grant(US, 2, NOW + DAY)], NOW, false],
  ['the last moment of a term', [grant(US, 3, NOW + DAY)], NOW + DAY - 1, false],
  ['a term that has ended', [grant(US, 3, NOW + DAY)], NOW + DAY, true],
  ['a term that has not begun', [grant(US, 3, null, NOW + DAY)], NOW, true],
];
for (const [why, grants, now, short] of STANDINGS)
  test(`${short ? 'short' : 'covered'}: ${why}`, () => {
    const state = after(requested(), imported(grants));
    const context = contextOf({ usage: IN_USE, clock: { ...INITIAL.clock, now } });
    const { standing } = reservation.step(state, elapsed(), context).state;
    assert.equal(
      standing?.short.map(({ tag }) => tag),
      short ? [US] : [],
    );
  });

test('a universal code covers whatever is in use', () => assert.equal(UNIVERSAL.standing?.short, []));

test('a shortage is told once, as long as it lasts', () => {
  const context = contextOf({ usage: IN_USE });
  const { notices } = reservation.step(after(requested()), imported([grant(US, 2)]), context);
  assert.equal(
    notices.map(({ message }) => message),
    [
      'RESERVED_INSTALLED',
      'EXPORT_CONTROLLED',
      'AGENT_REG_SUCCESS',
      'AUTH_RENEW_SUCCESS',
      'NOT_AUTHORIZED',
      'ENTITLEMENT_MODE',
    ],
  );
  assert.equal(reservation.step(SHORT, elapsed(), context), { state: SHORT, notices: [] });
});

test('a chassis swap takes the vault along, and not the licences', () => {
  const other = { ...DEVICE, udi: { pid, sn: 'ANOTHER' } };
  assert.is(
    reservation.step(INSTALLED, elapsed(), contextOf({ usage: IN_USE }, { device: other })).state.standing,
    null,
  );
});

test('evaluation stops where licences are reserved and goes on where they were returned; nobody registers', () => {
  const it = world();
  it.use(3);
  it.pass(10 * DAY);
  it.happen(requested());
  it.pass(DAY);
  assert.is(it.state.evaluation.state, 'counting', 'a request alone stops nothing');
  it.happen(imported([grant(US, 3)], it.time));
  assert.is(it.state.evaluation.state, 'paused');
  assert.ok(isAnswered(it.state));
  it.ask(register());
  assert.equal([it.state.registration.attempt, it.sends.length], [null, 0]);
  const left = it.state.evaluation.consumed;
  it.pass(200 * DAY);
  it.reboot();
  assert.equal([it.state.evaluation.consumed, it.state.reservation.standing?.short], [left, []]);
  it.happen(RETURN);
  it.pass(DAY);
  assert.is(it.state.evaluation.state, 'counting');
});

test('a term ends by agent time: a wall clock that lies ends none', () => {
  const it = world();
  it.use(3);
  it.happen(requested());
  it.happen(imported([grant(US, 3, it.time + 30 * DAY)], it.time));
  it.synced = false;
  it.wall += 400 * DAY;
  it.pass(DAY);
  assert.equal(it.state.reservation.standing?.short, []);
  it.pass(29 * DAY);
  assert.equal(
    it.state.reservation.standing?.short.map(({ tag }) => tag),
    [US],
  );
  assert.ok(it.heard().includes('NOT_AUTHORIZED'));
});

test('nothing wakes the box in a circle', () =>
  neverSpins(
    reservation,
    [REQUESTED, INSTALLED, after(requested(), imported([grant(US, 3, NOW + DAY)]))],
    [contextOf({ usage: IN_USE })],
  ));

test('it is enabled by its line of configuration, or by what is installed', () => {
  const on = { ...INITIAL, settings: { ...INITIAL.settings, values: { [RESERVATION]: 'on' } } };
  assert.equal(
    [isReserving(INITIAL), isReserving(on), isReserving({ ...INITIAL, reservation: INSTALLED })],
    [false, true, true],
  );
});

test('a code of before an upgrade is kept, and policies ask nothing of it', () => {
  const { standing } = reservation.step(SHORT, elapsed(), contextOf({ usage: IN_USE }, { personality: CUBE })).state;
  assert.equal(standing?.short, []);
});

test.run();
