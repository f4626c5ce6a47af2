/** `license smart reservation`: where it is, what each line wishes for, and when its configuration is refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute } from '../../src/cli/execute.ts';
import type { Reading } from '../../src/cli/execution.ts';
import { RESERVATION_SETTINGS, RESERVATIONS } from '../../src/cli/reservation.ts';
import { say } from '../../src/cli/texts.ts';
import { RESERVATION } from '../../src/machines/reservation.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DEVICE, NOW } from '../support/machines.ts';

const reading = (name: string, release: string, change: Partial<State> = {}): Reading => ({
  state: { ...INITIAL, ...change },
  personality: personalityOf(name, release)!,
  device: { ...DEVICE, release },
  wall: NOW,
});
const BOX = reading('cube', '16.12.1a');

const PLACES: readonly (readonly [name: string, release: string, there: boolean, configurable: boolean])[] = [
  ['cube', '16.11.1', false, false],
  ['cube', '16.12.1a', true, true],
  ['cube', '17.3.1a', true, true],
  ['cube', '17.3.2', true, false],
  ['cisco8000', '7.3.1', false, false],
  ['cisco8000', '7.4.1', true, true],
  ['ncs1004', '7.4.1', true, true],
  ['ncs1004', '7.0.1', false, false],
  ['cbr8', '3.18.1SP', false, false],
  ['staros', '21.6', false, false],
];
for (const [name, release, there, configurable] of PLACES)
  test(`${name} ${release}: ${there ? 'it is there' : 'it is not'}${there && !configurable ? ', and cannot be configured' : ''}`, () => {
    const box = reading(name, release);
    assert.is(execute(`${RESERVATION} cancel`, 'exec', box).reserve !== undefined, there);
    assert.is(execute(RESERVATION, 'config', box).facts.length > 0, configurable);
  });

const WISHES: readonly (readonly [line: string, wish: object])[] = [
  ['request local', { what: 'request', universal: false, all: false }],
  ['req all', { what: 'request', universal: false, all: true }],
  ['request universal', { what: 'request', universal: true, all: false }],
  ['install DA-B', { what: 'install', code: 'DA-B' }],
  ['cancel', { what: 'cancel', all: false }],
  ['cancel all', { what: 'cancel', all: true }],
  ['return local', { what: 'return', all: false, sure: false }],
  ['return all', { what: 'return', all: true, sure: false }],
  ['return authorization CB-Z', { what: 'return-code', code: 'CB-Z' }],
];
for (const [line, wish] of WISHES)
  test(`${line} wishes`, () => assert.equal(execute(`lic sm reserv ${line}`, 'exec', BOX).reserve, wish));

test('files are read for their own purposes', () => {
  const path = 'bootflash:authfile.txt';
  for (const [line, purpose] of [
    ['install', 'reservation install'],
    ['return authorization', 'reservation return'],
  ])
    assert.equal(execute(`${RESERVATION} ${line} file ${path}`, 'exec', BOX).read, { path, purpose });
});

test('only a yes gives a reservation back', () => {
  const mode = 'confirm reservation return all';
  assert.equal(execute('y', mode, BOX).reserve, { what: 'return', all: true, sure: true });
  for (const line of ['no', 'n', '', 'perhaps', 'show license all']) {
    const { reserve, facts } = execute(line, mode, BOX);
    assert.equal([reserve, facts], [undefined, []], line);
  }
});

const member = { udi: 'PID:X,SN:Y', universal: false, number: 1, request: 'CB', key: new Uint8Array(32), at: 0 };
const none = { code: null, lastConfirmation: '', lastReturn: '' };
const with_ = (state: 'none' | 'requested' | 'installed'): Partial<State> => ({
  reservation: { ...INITIAL.reservation, members: [{ ...member, ...none, state }] },
});
const attempt = { token: 'T', force: false, state: 'retry' } as const;
const CONFIGURED: readonly (readonly [why: string, line: string, change: Partial<State>, says: string])[] = [
  ['while registering', RESERVATION, { registration: { ...INITIAL.registration, attempt } }, say('deregisterFirst')],
  ['while a code is installed', `no ${RESERVATION}`, with_('installed'), say('returnFirst')],
  ['while a request is open', `default ${RESERVATION}`, with_('requested'), say('cancelFirst')],
];
for (const [why, line, change, says] of CONFIGURED)
  test(`${line} is refused ${why}`, () => {
    const { text, facts } = execute(line, 'config', reading('cube', '16.12.1a', change));
    assert.equal([text, facts], [says, []]);
  });
test('it is taken back where nothing is open', () =>
  assert.is(execute(`no ${RESERVATION}`, 'config', reading('cube', '16.12.1a', with_('none'))).facts.length, 1));

test('nobody registers beside a reservation', () => {
  const standing = { universal: false, exportAllowed: true, at: 0, short: [] };
  const reserved = reading('cube', '16.12.1a', { reservation: { ...INITIAL.reservation, standing } });
  const enabled = reading('cube', '16.12.1a', { settings: { ...INITIAL.settings, values: { [RESERVATION]: 'on' } } });
  for (const line of ['register idtoken T', 'deregister', 'renew']) {
    assert.is(execute(`license smart ${line}`, 'exec', reserved).text, say('reservedNow'));
    assert.is(execute(`license smart ${line}`, 'exec', enabled).text, say('reservingNow'));
  }
});

test('each platform that has it has all of it', () => {
  assert.is(RESERVATIONS.length % RESERVATION_SETTINGS.length, 0);
});

test.run();
