/** Enforcement: locked only for a cause, and only while it lasts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type EnforcementState, enforcement, gatesOf } from '../../src/machines/enforcement.ts';
import type { Context } from '../../src/machines/machine.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import type { Cause } from '../../src/personalities/personality.ts';
import { INITIAL, type State } from '../../src/state.ts';
import {
  authorized,
  contextOf,
  DAY,
  DEVICE,
  generous,
  NOW,
  neverSpins,
  register,
  US,
  unreachable,
  upstream,
  walk,
  world,
} from '../support/machines.ts';

const IN_USE: State['usage'] = { ...INITIAL.usage, samples: upstream(1), counts: [{ tag: US, count: 1, since: 0 }] };
/** Both gates of the cBR-8 in force. */
function locked(because: Cause, since: number): EnforcementState {
  return { inForce: CBR8.gates.map(({ gate }) => ({ gate: gate.name, because, since })) };
}
const causeOf = ({ inForce }: EnforcementState): Cause | null => inForce[0]?.because ?? null;
const STATES: readonly EnforcementState[] = [
  enforcement.initial,
  locked('eval-expired', NOW - 1),
  locked('auth-expired', NOW - 1),
];
/** Every combination that the other machines can be in. */
const CONTEXTS: readonly Context[] = (['unidentified', 'registered', 'expired'] as const).flatMap(status =>
  (['none', 'waiting', 'authorized', 'out-of-compliance', 'expired'] as const).flatMap(authorization =>
    (['unused', 'counting', 'paused', 'expired'] as const).flatMap(evaluation =>
      [IN_USE, INITIAL.usage].flatMap(usage =>
        ['3.18.0SP', '3.17.0S'].map(release =>
          contextOf(
            {
              usage,
              registration: { ...INITIAL.registration, status },
              authorization: { ...INITIAL.authorization, state: authorization },
              evaluation: { ...INITIAL.evaluation, state: evaluation },
            },
            { device: { ...DEVICE, release } },
          ),
        ),
      ),
    ),
  ),
);

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(enforcement, { states: STATES, contexts: CONTEXTS });
  neverSpins(enforcement, STATES, CONTEXTS);
});

test('nothing is ever locked while authorized, out of compliance or in evaluation, with nothing in use, or before 3.18.0SP', () => {
  for (const before of STATES)
    for (const context of CONTEXTS) {
      const { registration, authorization, evaluation, usage } = context.state;
      const registered = registration.status === 'registered';
      const fine =
        usage.counts.length === 0 ||
        context.device.release === '3.17.0S' ||
        (registered
          ? ['none', 'authorized', 'out-of-compliance'].includes(authorization.state)
          : evaluation.state !== 'expired');
      const because = causeOf(enforcement.step(before, { type: 'equipped' }, context).state);
      if (fine) assert.is(because, null);
      else if (!registered) assert.is(because, 'eval-expired');
      else if (authorization.state === 'expired') assert.is(because, 'auth-expired');
      else assert.is(because, evaluation.state === 'expired' ? 'eval-expired' : null, 'a token alone unlocks nothing');
    }
});

test('a lock says why and since when, and an open table is empty', () => {
  assert.equal(gatesOf(enforcement.initial, { personality: CBR8 }), []);
  const gates = gatesOf(locked('auth-expired', NOW), { personality: CBR8 });
  assert.equal(
    gates.map(({ name, because, since }) => ({ name, because, since })),
    [
      { name: 'cable-interfaces', because: 'auth-expired', since: NOW },
      { name: 'file-copy', because: 'auth-expired', since: NOW },
    ],
  );
});

test('evaluation runs out, a token alone unlocks nothing, an answer does', () => {
  const it = world();
  it.use(1);
  it.pass(90 * DAY);
  assert.is(causeOf(it.state.enforcement), 'eval-expired');
  const answers = generous();
  it.authority = (kind, box) => (kind === 'entitlement' ? 'silent' : answers(kind, box));
  it.ask(register());
  it.pass(1_000);
  assert.is(it.state.registration.status, 'registered');
  assert.is(causeOf(it.state.enforcement), 'eval-expired');
  it.authority = generous('out-of-compliance');
  it.heard();
  it.pass(600_000);
  assert.is(it.state.authorization.state, 'out-of-compliance');
  assert.is(it.state.enforcement, it.saved.enforcement);
  assert.is(causeOf(it.state.enforcement), null);
  assert.ok(it.heard().includes('ENFORCEMENT_REMOVED'));
});

test('nor does a token with licences released for a moment; what was answered once waits unlocked', () => {
  const it = world();
  it.use(1);
  it.pass(90 * DAY);
  it.use(0);
  const answers = generous();
  it.authority = (kind, box) => (kind === 'entitlement' ? 'silent' : answers(kind, box));
  it.ask(register());
  it.pass(1_000);
  assert.is(causeOf(it.state.enforcement), null);
  for (const count of [1, 0, 1]) {
    it.use(count);
    it.pass(600_000);
    assert.is(causeOf(it.state.enforcement), count === 0 ? null : 'eval-expired');
  }
  it.authority = generous();
  it.pass(3_600_000);
  assert.is(it.state.authorization.state, 'authorized');
  it.use(0);
  it.pass(600_000);
  assert.is(it.state.authorization.state, 'none');
  it.authority = unreachable;
  it.use(1);
  it.pass(DAY);
  assert.is(it.state.authorization.state, 'waiting');
  assert.is(causeOf(it.state.enforcement), null);
});

test('the authorization expires, the lock comes at that moment and goes with the first answer', () => {
  const it = authorized();
  const since = it.time;
  it.authority = unreachable;
  it.pass(90 * DAY - 60_000);
  assert.is(causeOf(it.state.enforcement), null);
  it.pass(120_000);
  assert.is(causeOf(it.state.enforcement), 'auth-expired');
  const { time } = it.log.find(({ message }) => message === 'ENFORCED')!;
  assert.ok(Math.abs(time - since - 90 * DAY) < 2_000);
  it.reboot({ off: DAY });
  assert.is(causeOf(it.state.enforcement), 'auth-expired', 'a reload opens nothing');
  it.authority = generous();
  it.pass(3_600_000);
  assert.is(causeOf(it.state.enforcement), null);
});

test.run();
