/** Registration: known to an authority, for how long, and what little can end it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/machines/facts.ts';
import { type RegistrationState, registration } from '../../src/machines/registration.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { HOUR, MINUTE, SECOND, WARNINGS } from '../../src/timers.ts';
import { REQUEST_KINDS } from '../../src/wire/message.ts';
import {
  answered,
  authorized,
  contextOf,
  credentialAt,
  DAY,
  DEVICE,
  denied,
  elapsed,
  failed,
  generous,
  moments,
  NOW,
  neverSpins,
  register,
  unreachable,
  type World,
  walk,
  world,
} from '../support/machines.ts';

const outstanding: State['exchange']['outstanding'] = {
  id: 1,
  kind: 'registration',
  nonce: new Uint8Array(16),
  hash: new Uint8Array(32),
  sentAt: 10 * DAY,
};
const LEAPED = { ...INITIAL.clock, leapSince: 10 * DAY, ran: 10 * DAY };
const CONTEXTS = [NOW, NOW + 180 * DAY, NOW + 364 * DAY, NOW + 400 * DAY].flatMap(now =>
  [INITIAL.exchange, { ...INITIAL.exchange, outstanding }].flatMap(exchange =>
    [{ ...INITIAL.clock, ran: 10 * DAY }, LEAPED].map(clock => contextOf({ exchange, clock: { ...clock, now } })),
  ),
);
const HELD: RegistrationState = {
  ...registration.initial,
  status: 'registered',
  credential: credentialAt(NOW),
  initial: { ok: true, at: NOW, reason: '' },
  nextRenewal: NOW + 180 * DAY,
};
const ATTEMPTS = (['in-progress', 'queued', 'retry'] as const).map(state => ({ token: 'TOKEN', force: true, state }));
const STATES: readonly RegistrationState[] = [
  registration.initial,
  { ...registration.initial, farewell: 'somebody' },
  { ...registration.initial, initial: { ok: false, at: NOW, reason: 'No.' } },
  { ...registration.initial, status: 'expired', initial: HELD.initial },
  ...ATTEMPTS.flatMap(attempt => [
    { ...registration.initial, attempt },
    { ...registration.initial, attempt, farewell: 'somebody' },
    { ...registration.initial, attempt, status: 'expired' as const, initial: HELD.initial },
    { ...HELD, attempt },
  ]),
  HELD,
  { ...HELD, acknowledge: true },
  { ...HELD, renewNow: true },
  { ...HELD, warned: 30 * DAY, clockWarned: true },
];
const LISTENS = [
  'elapsed',
  'asked',
  ...REQUEST_KINDS.filter(kind => kind !== 'entitlement').flatMap(kind => [
    `answered ${kind}`,
    `denied ${kind}`,
    `failed ${kind}`,
  ]),
];
const facts = [elapsed(NOW + 400 * DAY), elapsed(NOW - DAY)];

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(registration, { states: STATES, contexts: CONTEXTS, facts, listens: LISTENS });
});

test('it wakes for nothing in no state', () => {
  neverSpins(registration, STATES, CONTEXTS);
});

test('nothing but the operator, the end of the certificate and a new registration takes a registration away', () => {
  const ends: readonly Fact[] = REQUEST_KINDS.flatMap(kind => [
    denied(kind),
    denied(kind, 'try-again'),
    failed(kind),
    failed(kind, 'forged'),
    failed(kind, 'restart'),
  ]);
  for (const state of STATES.filter(({ status }) => status === 'registered'))
    for (const fact of ends)
      for (const context of CONTEXTS) {
        const after = registration.step(state, fact, context).state;
        assert.is(after.status, 'registered');
        assert.is(after.credential, state.credential);
      }
});

test('a host name that is a field of the UDI is refused, force or not; another name cures it', () => {
  const named = (hostname: string) => contextOf({}, { device: { ...DEVICE, hostname } });
  for (const hostname of [DEVICE.udi.pid, DEVICE.udi.sn.toLowerCase()])
    for (const force of [false, true]) {
      const refused = registration.step(registration.initial, { type: 'asked', ask: register(force) }, named(hostname));
      assert.is(refused.state, registration.initial);
      assert.equal(refused.notices, [{ message: 'HOSTNAME_MATCHED_UDI', hostname }]);
    }
  const cured = registration.step(registration.initial, { type: 'asked', ask: register() }, named('cube'));
  assert.is(cured.state.attempt?.state, 'in-progress');
});

test('a token brings a registration, which is acknowledged', () => {
  const it = world();
  it.ask(register());
  assert.equal(it.heard(), ['EXPORT_CONTROLLED', 'AGENT_REG_SUCCESS']);
  assert.equal(
    it.sends.map(({ kind }) => kind),
    ['registration', 'acknowledgement'],
  );
  assert.is(it.state.registration.acknowledge, false);
  assert.equal(it.state.registration.initial, { ok: true, at: NOW, reason: '' });
});

test('a loss is retried until it is answered; a no ends the attempt', () => {
  const it = world();
  it.authority = unreachable;
  it.ask(register());
  it.pass(DAY);
  assert.is(registration.label(it.state.registration), 'retry');
  it.reboot({ off: DAY });
  it.authority = (kind, { time }) => denied(kind, 'try-again', time);
  it.pass(2 * HOUR);
  assert.is(registration.label(it.state.registration), 'retry');
  it.authority = (kind, { time }) => denied(kind, 'not-allowed', time);
  it.pass(2 * HOUR);
  assert.is(registration.label(it.state.registration), 'failed');
  assert.is(it.state.registration.initial?.reason, 'No.');
  it.sends.length = 0;
  it.pass(30 * DAY);
  assert.equal(it.sends, []);
  it.authority = generous();
  it.ask(register());
  assert.is(registration.label(it.state.registration), 'registered');
});

test('a second registration takes force', () => {
  const it = authorized();
  const { credential } = it.state.registration;
  it.sends.length = 0;
  it.ask(register());
  assert.equal(it.heard(), ['AGENT_ALREADY_REGISTER']);
  assert.equal(it.sends, []);
  it.ask(register(true));
  assert.is.not(it.state.registration.credential, credential);
});

test('a forced registration keeps the old identity until there is a new one: denied, lost or given up', () => {
  const it = authorized();
  const { credential, initial } = it.state.registration;
  it.authority = unreachable;
  it.ask(register(true));
  it.pass(3 * HOUR);
  assert.is(registration.label(it.state.registration), 're-registering');
  assert.is(it.state.registration.credential, credential);
  assert.is(it.state.authorization.state, 'authorized');
  it.authority = (kind, { time }) => denied(kind, 'not-allowed', time);
  it.pass(HOUR);
  assert.is(registration.label(it.state.registration), 'registered');
  assert.is(it.state.registration.credential, credential);
  assert.is(it.state.registration.initial, initial);
  assert.is(it.state.authorization.state, 'authorized');
});

test('a second token typed while the first is under way is not lost with it', () => {
  for (const [end, label] of [
    [denied('registration'), 'in-progress'],
    [denied('registration', 'try-again'), 'in-progress'],
    [failed('registration'), 'in-progress'],
    [answered({ kind: 'registration', credential: credentialAt(NOW) }), 'registered'],
  ] as const) {
    const it = world();
    it.authority = () => 'silent';
    it.ask(register(false, 'MISTYPED'));
    it.ask(register(false, 'RIGHT'));
    assert.is(registration.label(it.state.registration), 'queued');
    it.happen(end);
    assert.is(registration.label(it.state.registration), label);
    it.authority = generous();
    it.pass(5 * MINUTE);
    assert.is(registration.label(it.state.registration), 'registered');
  }
});

test('a second token survives a restart of the first request', () => {
  const it = world();
  it.authority = () => 'silent';
  it.ask(register(false, 'MISTYPED'));
  it.ask(register(false, 'RIGHT'));
  it.reboot();
  assert.equal(it.state.registration.attempt, { token: 'RIGHT', force: false, state: 'in-progress' });
});

test('deregistered while a registration is under way, the box stays so, and gives the registration back', () => {
  const it = world();
  it.authority = () => 'silent';
  it.ask(register());
  it.ask({ what: 'deregister' });
  it.authority = generous();
  it.happen(answered({ kind: 'registration', credential: credentialAt(NOW) }));
  assert.equal(it.state.registration, INITIAL.registration);
  assert.is(it.sends.at(-1)?.kind, 'deregistration');
});

test('deregistered while a renewal is under way, the box stays so', () => {
  const it = authorized();
  it.authority = () => 'silent';
  it.ask({ what: 'renew', id: true, auth: false });
  it.ask({ what: 'deregister' });
  it.happen(answered({ kind: 'renewal', credential: credentialAt(NOW) }));
  assert.is(it.state.registration.status, 'unidentified');
  assert.is(it.state.registration.credential, null);
  assert.is(it.sends.at(-1)?.kind, 'deregistration');
});

test('deregistration removes what is local at once, and tells the authority once, whatever comes of it', () => {
  for (const [authority, message] of [
    [generous(), 'AGENT_DEREG_SUCCESS'],
    [unreachable, 'AGENT_DEREG_FAILED'],
    [((kind, { time }) => denied(kind, 'not-allowed', time)) as World['authority'], 'AGENT_DEREG_FAILED'],
  ] as const) {
    const it = authorized();
    it.authority = authority;
    it.sends.length = 0;
    it.ask({ what: 'deregister' });
    assert.equal(it.state.registration, INITIAL.registration);
    assert.ok(it.heard().includes(message));
    it.pass(30 * DAY);
    assert.equal(
      it.sends.map(({ kind }) => kind),
      ['deregistration'],
    );
    it.ask({ what: 'deregister' });
    assert.equal(
      it.heard().filter(name => name.startsWith('AGENT_')),
      ['AGENT_ALREADY_DEREGISTER'],
    );
  }
});

test('a farewell is said though a new token follows at once on a busy line', () => {
  const it = authorized();
  it.authority = () => 'silent';
  it.ask({ what: 'renew', id: false, auth: true });
  it.ask({ what: 'deregister' });
  it.ask(register());
  it.sends.length = 0;
  it.authority = generous();
  it.happen(failed('entitlement'));
  assert.equal(it.sends.map(({ kind }) => kind).slice(0, 2), ['deregistration', 'registration']);
  assert.is(registration.label(it.state.registration), 'registered');
});

test('nor is it lost when that token is given up again', () => {
  const it = authorized();
  it.authority = () => 'silent';
  it.ask({ what: 'renew', id: false, auth: true });
  it.ask({ what: 'deregister' });
  it.ask(register());
  it.ask({ what: 'deregister' });
  it.sends.length = 0;
  it.authority = generous();
  it.happen(failed('entitlement'));
  assert.equal(
    it.sends.map(({ kind }) => kind),
    ['deregistration'],
  );
  assert.equal(it.state.registration, INITIAL.registration);
});

test('the certificate is renewed after 180 days and up to three minutes, again and again', () => {
  const jitters = [0, 1, 179_999];
  for (const jitter of jitters) {
    const context = { ...CONTEXTS[0]!, jitter: (limit: number) => Math.min(jitter, limit - 1) };
    for (const kind of ['registration', 'renewal'] as const) {
      const before = kind === 'renewal' ? HELD : STATES[4]!;
      const { state } = registration.step(before, answered({ kind, credential: credentialAt(NOW) }), context);
      assert.is(state.nextRenewal, NOW + 180 * DAY + jitter);
    }
  }
  const it = authorized();
  const since = it.state.clock.heard;
  it.pass(3 * 365 * DAY);
  assert.equal(moments(it, 'ID_CERT_RENEW_SUCCESS', since), [180, 360, 540, 720, 900, 1080]);
  assert.is(it.state.registration.status, 'registered');
  assert.equal(moments(it, 'ID_CERT_EXPIRED_WARNING', since), []);
});

test('a certificate of a short life is renewed at half of it', () => {
  const answer = answered({ kind: 'registration', credential: credentialAt(NOW, 30) });
  const { nextRenewal } = registration.step(STATES[4]!, answer, CONTEXTS[0]!).state;
  assert.is(nextRenewal, NOW + (30 * DAY - 300_000) / 2);
});

test('never renewed, it warns from 60 days before its end as the evaluation does, and expires at its end', () => {
  const it = authorized();
  const { notAfter } = it.state.registration.credential!;
  it.authority = unreachable;
  it.pass(366 * DAY);
  assert.equal(
    moments(it, 'ID_CERT_EXPIRED_WARNING', notAfter).map(day => -day * DAY),
    WARNINGS,
  );
  assert.equal(moments(it, 'ID_CERT_EXPIRED', notAfter), [0]);
  assert.is(it.state.registration.status, 'expired');
  assert.is(it.state.authorization.state, 'none');
  assert.is(it.state.evaluation.state, 'counting');
});

test('a renewal that is denied is tried again a month later and when the operator asks, and the registration serves on', () => {
  const it = authorized();
  const answers = generous();
  it.authority = (kind, box) => (kind === 'renewal' ? denied(kind, 'not-allowed', box.time) : answers(kind, box));
  const since = it.time;
  it.pass(299 * DAY);
  assert.equal(moments(it, 'ID_CERT_RENEW_FAILED', since).map(Math.round), [180, 210, 240, 270]);
  it.heard();
  it.ask({ what: 'renew', id: true, auth: false });
  assert.equal(it.heard(), ['ID_CERT_RENEW_FAILED']);
  assert.equal(it.state.registration.lastRenewal, { ok: false, at: it.wall, reason: 'No.' });
  assert.is(it.state.registration.status, 'registered');
});

test('a clock outside the certificate is said once, and decides nothing', () => {
  const { notBefore, notAfter } = HELD.credential!;
  const say = (state: RegistrationState, at: number, clock: State['clock']) => {
    const step = registration.step(state, elapsed(at), contextOf({ clock }, { wall: at }));
    assert.is(step.state.credential, HELD.credential);
    return { state: step.state, messages: step.notices.map(({ message }) => message) };
  };
  const steady = { ...INITIAL.clock, now: NOW, ran: 10 * DAY };
  const leaped = { ...steady, leapSince: 10 * DAY };
  for (const [at, clock, message] of [
    [notBefore - 1, steady, 'ID_CERT_RENEW_NOT_STARTED'],
    [notAfter, leaped, 'REG_EXPIRED_CLOCK_CHANGE'],
  ] as const) {
    const first = say(HELD, at, clock);
    assert.equal(first.messages, [message]);
    assert.equal(say(first.state, at + SECOND * (at < NOW ? -1 : 1), clock).messages, []);
    const back = say(first.state, NOW, steady);
    assert.equal(back.messages, []);
    assert.equal(say(back.state, at, clock).messages, [message], 'a second time is a second time');
  }
  assert.equal(say(HELD, notAfter, steady).messages, [], 'an unsynchronised clock is not even mentioned');
});

test.run();
