/** All machines together: their order, and what holds whatever happens in whatever order. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { remainingEvaluation } from '../../src/machines/evaluation.ts';
import { MACHINES } from '../../src/machines/index.ts';
import { TABLES } from '../../src/machines/tables.ts';
import { INITIAL } from '../../src/state.ts';
import { HOUR, MINUTE } from '../../src/timers.ts';
import {
  DAY,
  denied,
  failed,
  generous,
  register,
  reloaded,
  unreachable,
  type World,
  world,
} from '../support/machines.ts';

test('they step in the order in which they read each other', () => {
  assert.equal(Object.keys(MACHINES), [
    'clock',
    'ha',
    'settings',
    'callhome',
    'calls',
    'usage',
    'exchange',
    'reservation',
    'registration',
    'authorization',
    'evaluation',
    'grace',
    'trust',
    'policy',
    'slac',
    'reporting',
    'conversion',
    'enforcement',
    'services',
  ]);
  for (const [name, machine] of Object.entries(MACHINES)) assert.is(machine.name, name);
  assert.equal(Object.keys(INITIAL), Object.keys(MACHINES));
});

test('every row of every table says why', () => {
  assert.equal(Object.keys(TABLES), Object.keys(MACHINES));
  for (const [name, rows] of Object.entries(TABLES))
    for (const { from, on, to, why } of rows)
      for (const part of [from, on, to, why])
        assert.ok(part.length > 0 && !part.includes('|'), `${name}: ${from}, ${on}`);
});

type Act = { readonly name: string; readonly act: (it: World) => void };
const acts: readonly fc.Arbitrary<Act>[] = [
  fc.integer({ min: 1, max: 3 * HOUR }).map(ms => ({ name: `pass ${ms}`, act: it => it.pass(ms) })),
  fc.integer({ min: 1, max: 40 }).map(days => ({ name: `pass ${days} d`, act: it => it.pass(days * DAY) })),
  fc.integer({ min: 0, max: 3 }).map(count => ({ name: `use ${count}`, act: it => it.use(count) })),
  fc.boolean().map(force => ({ name: `register ${force}`, act: it => it.ask(register(force)) })),
  fc.constant({ name: 'deregister', act: it => it.ask({ what: 'deregister' }) }),
  fc.constant({ name: 'renew', act: it => it.ask({ what: 'renew', id: true, auth: true }) }),
  fc.constant({ name: 'covered', act: it => (it.authority = generous()) }),
  fc.constant({ name: 'short', act: it => (it.authority = generous('out-of-compliance')) }),
  fc.constant({ name: 'link down', act: it => (it.authority = unreachable) }),
  fc.constant({ name: 'silent', act: it => (it.authority = () => 'silent') }),
  fc.constant({ name: 'forger', act: it => (it.authority = kind => failed(kind, 'forged')) }),
  fc.constant({ name: 'no', act: it => (it.authority = (kind, { time }) => denied(kind, 'not-allowed', time)) }),
  fc.constant({ name: 'later', act: it => (it.authority = (kind, { time }) => denied(kind, 'try-again', time)) }),
  fc.integer({ min: 0, max: DAY }).map(off => ({ name: `reboot ${off}`, act: it => it.reboot({ off }) })),
  fc.integer({ min: -400, max: 0 }).map(days => ({
    name: `clock ${days} d`,
    act: it => {
      it.wall += days * DAY;
      it.happen();
    },
  })),
  fc.boolean().map(synced => ({ name: `synced ${synced}`, act: it => (it.synced = synced) })),
];

/** What must hold after every act. */
function sound(it: World, left: number): void {
  const { registration, authorization, evaluation, enforcement, usage, exchange, clock } = it.state;
  const remaining = remainingEvaluation(evaluation, clock.ran);
  assert.ok(remaining <= left, 'evaluation never grows');
  assert.is(registration.status === 'registered', registration.credential !== null);
  if (authorization.state !== 'none') assert.is(registration.status, 'registered');
  const answered = authorization.state !== 'waiting' || authorization.reported !== null;
  const demanded = (registration.status !== 'registered' || !answered) && usage.counts.length > 0;
  if (remaining > 0) assert.is(evaluation.state === 'counting', demanded, 'it counts when it should');
  const because = enforcement.inForce[0]?.because ?? null;
  if (because !== null) {
    assert.ok(usage.counts.length > 0, 'nothing in use, nothing locked');
    assert.ok(
      ['expired', 'waiting'].includes(authorization.state) || evaluation.state === 'expired',
      'locked for a cause',
    );
    assert.not(['authorized', 'out-of-compliance'].includes(authorization.state));
  }
  if (demanded && evaluation.state === 'expired') assert.is(because, 'eval-expired', 'locked in time');
  if (authorization.state === 'expired' && usage.counts.length > 0) assert.is(because, 'auth-expired');
  assert.ok(exchange.sequence >= it.sends.length, 'no number is used twice');
  assert.ok(clock.now <= it.time, 'agent time is a lower bound of true time');
  assert.equal(reloaded(it.state), it.state, 'all of it goes through the vault');
}

test('whatever happens: no spinning, no lock by mistake, no second evaluation, nothing that the vault cannot hold', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts), { minLength: 5, maxLength: 30 }), history => {
      const it = world();
      let left = 90 * DAY;
      for (const { act } of history) {
        const before = it.ticks;
        const since = it.time;
        act(it);
        sound(it, left);
        left = remainingEvaluation(it.state.evaluation, it.state.clock.ran);
        // The liveliest that it may be: a save each quarter of an hour, and a request and its loss every five minutes.
        const quarters = (it.time - since) / (5 * MINUTE);
        assert.ok(it.ticks - before <= 60 + 3 * quarters, `${it.ticks - before} ticks in ${it.time - since} ms`);
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test.run();
