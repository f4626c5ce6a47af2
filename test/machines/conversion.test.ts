/** Conversion: once in a life; started by an operator or by an upgrade; ended by what the authority signs, and nothing else. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type ConversionState, conversion, rightsOf } from '../../src/machines/conversion.ts';
import type { Fact } from '../../src/machines/facts.ts';
import type { Context, Device } from '../../src/machines/machine.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY, HOUR, MINUTE } from '../../src/timers.ts';
import { CONVERSION_STATUSES } from '../../src/wire/documents.ts';
import { contextOf, DEVICE, NOW, neverSpins, responded, walk } from '../support/machines.ts';

const tagOf = (name: string) => CUBE.entitlements.find(one => one.name === name)!.tag;
const UCK9 = { tag: tagOf('ISR_4321_UnifiedCommunication'), count: 1, since: NOW };
const SESSIONS = { tag: tagOf('CUBE_T_STD'), count: 25, since: NOW };
const USED: Partial<State> = { usage: { ...INITIAL.usage, counts: [UCK9, SESSIONS] } };
const REGISTERED: Partial<State> = { ...USED, registration: { ...INITIAL.registration, status: 'registered' } };
const ACKED: Partial<State> = { ...USED, reporting: { ...INITIAL.reporting, lastAck: NOW } };

function on(release: string, slices: Partial<State> = {}, later = 0): Context {
  const device: Device = { ...DEVICE, release };
  const clock = { ...INITIAL.clock, now: NOW + later, ran: 10 * DAY + later };
  return contextOf({ ...slices, clock }, { personality: personalityOf('cube', release)!, device, wall: NOW + later });
}
const ask = (start: boolean, offline = false): Fact => ({ type: 'asked', ask: { what: 'convert', start, offline } });
const ack = (status: (typeof CONVERSION_STATUSES)[number], file = false): Fact => ({
  type: 'imported',
  file,
  document: { kind: 'conversion-ack', udi: DEVICE.udi, time: NOW, status },
});
const lives = (state: ConversionState, context: Context, ...facts: readonly Fact[]) =>
  facts.reduce((before, fact) => conversion.step(before, fact, context).state, state);
const boots = (state: ConversionState, release: string, slices: Partial<State> = {}) =>
  lives(state, on(release, slices), { type: 'booted' });

const labelled = (status: ConversionState['status']): ConversionState => ({
  ...conversion.initial,
  status,
  next: status === 'started' || status === 'polling' ? NOW + MINUTE : null,
  release: '16.9.3',
});
const ALL = (['not-started', 'started', 'polling', 'success', 'already-converted', 'failed'] as const).map(labelled);

test('the table says what the machine does, for every state and fact', () => {
  const contexts = [on('17.3.2', ACKED), on('17.2.1r', REGISTERED), on('16.12.1a'), contextOf()];
  const facts = [ask(true), ask(false), ...CONVERSION_STATUSES.map(status => ack(status))];
  walk(conversion, { states: ALL, contexts, facts });
  neverSpins(conversion, ALL, contexts);
});

test('by hand in the classic generation: asked once registered, polled, done, and never again', () => {
  const started = lives(boots(conversion.initial, '17.2.1r'), on('17.2.1r', REGISTERED), ask(true));
  assert.is(conversion.wants!(started, on('17.2.1r', USED)), null, 'nobody to ask');
  assert.is(conversion.wants!(started, on('17.2.1r', REGISTERED)), 'conversion');
  const polling = lives(started, on('17.2.1r', REGISTERED), responded('conversion', 'poll', 'P1'));
  assert.equal([polling.status, polling.pollId, polling.next], ['polling', 'P1', NOW + 3 * MINUTE]);
  assert.is(conversion.wants!(polling, on('17.2.1r', REGISTERED, 2 * MINUTE)), null);
  assert.is(conversion.wants!(polling, on('17.2.1r', REGISTERED, 3 * MINUTE)), 'conversion');
  const done = lives(polling, on('17.2.1r', REGISTERED, HOUR), ack('success'), responded('conversion'));
  assert.equal([done.status, done.at, done.next], ['success', NOW + HOUR, null]);
  assert.is(lives(done, on('17.2.1r', REGISTERED), ask(true), ask(false), ack('failed')).status, 'success');
});

const upgrades: readonly (readonly [what: string, releases: readonly string[], started: boolean])[] = [
  ['straight from rights to use', ['16.9.3', '17.3.2'], true],
  ['and many releases later', ['16.10.1a', '17.15.1a'], true],
  ['with a release between', ['16.9.3', '16.12.1a', '17.3.2'], false],
  ['to a classic release', ['16.9.3', '17.2.1r'], false],
  ['a new device', ['17.3.2'], false],
  ['down and up again', ['17.3.2', '17.2.1r', '17.3.2'], false],
];
for (const [what, releases, started] of upgrades)
  test(`${what}: ${started ? 'it starts by itself' : 'nothing starts'}`, () => {
    const state = releases.reduce((before, release) => boots(before, release, ACKED), conversion.initial);
    assert.equal([state.status, state.automatic], started ? ['started', true] : ['not-started', false]);
    assert.is(boots(state, releases[releases.length - 1]!), state, 'another boot changes nothing');
  });

test('what was converted once is not converted by an upgrade', () => {
  for (const status of ['success', 'already-converted', 'failed'] as const) {
    const before = { ...labelled(status), release: '16.9.3' };
    assert.is(boots(before, '17.3.2').status, status);
  }
});

test('in the policy generation it waits until the authority knows the account, and there is something to convert', () => {
  const started = boots({ ...conversion.initial, release: '16.9.3' }, '17.3.2');
  assert.is(conversion.wants!(started, on('17.3.2', USED)), null, 'no trust, no acknowledgment');
  assert.is(conversion.wants!(started, on('17.3.2', { ...ACKED, usage: INITIAL.usage })), null, 'nothing was measured');
  assert.is(conversion.wants!(started, on('17.3.2', ACKED)), 'conversion');
});

test('what was a right to use is converted; sessions are not', () => {
  assert.equal(rightsOf(on('17.3.2', USED)), [{ tag: UCK9.tag, count: 1 }]);
});

test('a liar between box and authority can only make it wait', () => {
  const started = lives(boots(conversion.initial, '17.3.2'), on('17.3.2', ACKED), ask(true));
  const never: Fact = { ...responded('conversion', 'poll', 'P'), interval: 1e12 } as Fact;
  assert.is(lives(started, on('17.3.2'), never).next, NOW + DAY);
  const hurried: Fact = { ...responded('conversion', 'poll', 'P'), interval: 1 } as Fact;
  assert.is(lives(started, on('17.3.2'), hurried).next, NOW + MINUTE);
  for (const response of ['ok', 'failed', 'try-again'] as const) {
    const after = lives(started, on('17.3.2'), responded('conversion', response));
    assert.is(after.status, 'started', `${response} is no result`);
    assert.ok((after.next ?? 0) <= NOW + DAY);
  }
});

test('given up, the answer that comes too late is no result; started again, it is', () => {
  const stopped = lives(labelled('polling'), on('17.3.2', ACKED), ask(false));
  assert.equal([stopped.status, stopped.next], ['not-started', null]);
  assert.is(lives(stopped, on('17.3.2'), ack('success')).status, 'not-started');
  assert.is(lives(stopped, on('17.3.2'), ask(true), ack('success', true)).status, 'success');
  assert.is(lives(labelled('failed'), on('17.3.2'), ask(true)).status, 'started');
});

test('pushes and files are told', () => {
  const pushed = lives(labelled('started'), on('17.3.2', {}, HOUR), responded('conversion', 'poll', 'P'));
  assert.is(pushed.lastPush, NOW + HOUR);
  const filed = lives(pushed, on('17.3.2', {}, DAY), { type: 'written', purpose: 'conversion', done: true });
  assert.is(filed.lastFile, NOW + DAY);
  assert.is(lives(filed, on('17.3.2'), { type: 'written', purpose: 'conversion', done: false }), filed);
  assert.is(lives(filed, on('17.3.2'), { type: 'written', purpose: 'usage', done: true }), filed);
});

test.run();
