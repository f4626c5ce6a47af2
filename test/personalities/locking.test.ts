/** When something is locked: the rules that platforms share. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matches } from '../../src/lib/match.ts';
import { assertCurable } from '../../src/lib/never-gated.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import {
  isAnswered,
  whenEvalExpired,
  whenExpired,
  whenNotAuthorized,
  whenUnacknowledged,
} from '../../src/personalities/locking.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { contextOf, DEVICE, NOW, US } from '../support/machines.ts';

const IN_USE: State['usage'] = { ...INITIAL.usage, counts: [{ tag: US, count: 1, since: NOW }] };
type Status = State['registration']['status'];
type Standing = State['authorization']['state'];
const context = (
  status: Status,
  state: Standing,
  reported: State['authorization']['reported'],
  over: boolean,
  usage = IN_USE,
) =>
  contextOf({
    usage,
    registration: { ...INITIAL.registration, status },
    authorization: { ...INITIAL.authorization, state, reported },
    evaluation: { ...INITIAL.evaluation, state: over ? 'expired' : 'paused' },
  });

const TABLE: readonly (readonly [Status, Standing, reported: boolean, answered: boolean])[] = [
  ['unidentified', 'none', false, false],
  ['expired', 'none', false, false],
  ['registered', 'waiting', false, false],
  ['registered', 'waiting', true, true],
  ['registered', 'none', false, true],
  ['registered', 'authorized', true, true],
  ['registered', 'out-of-compliance', true, true],
  ['registered', 'expired', true, true],
];
for (const [status, state, reported, answered] of TABLE)
  test(`${status}, ${state}, ${reported ? 'reported' : 'never reported'}`, () => {
    const over = context(status, state, reported ? [] : null, true);
    assert.is(isAnswered(over.state), answered);
    assert.is(whenEvalExpired(over), answered ? null : 'eval-expired');
    assert.is(whenExpired(over), !answered ? 'eval-expired' : state === 'expired' ? 'auth-expired' : null);
    assert.is(whenEvalExpired(context(status, state, reported ? [] : null, false)), null, 'evaluation is left');
    assert.is(whenExpired(context(status, state, reported ? [] : null, true, INITIAL.usage)), null, 'nothing in use');
  });

/** The list of the CUBE configuration guide, and the releases around it. */
const RELEASES: readonly (readonly [release: string, shutsDown: boolean])[] = [
  ['17.3.2', true],
  ['17.3.3', true],
  ['17.3.4a', true],
  ['17.3.5', false],
  ['17.4.1a', true],
  ['17.4.2', true],
  ['17.5.1a', true],
  ['17.6.1a', true],
  ['17.6.2', false],
  ['17.9.1a', false],
  ['17.18.1a', false],
];
for (const [release, shutsDown] of RELEASES)
  test(`${release}: without an acknowledgment ${shutsDown ? 'SIP goes down' : 'nothing follows'}`, () => {
    const on = (overdue: boolean) =>
      contextOf(
        { reporting: { ...INITIAL.reporting, overdue } },
        { personality: CUBE, device: { ...DEVICE, release } },
      );
    assert.is(whenUnacknowledged(on(true)), shutsDown ? 'no-ack' : null);
    assert.is(whenUnacknowledged(on(false)), null);
    assert.is(whenUnacknowledged({ ...on(true), personality: { ...CUBE, policy: {} } }), null);
  });

const HSEC = CUBE.entitlements.find(({ name }) => name === 'hseck9')!.tag;
const GRANT = {
  tag: HSEC,
  count: 1,
  name: '',
  description: '',
  start: 0,
  end: null,
  license: 'PERPETUAL',
  subscription: '',
};
const SLAC: Partial<State> = {
  slac: { ...INITIAL.slac, code: { grants: [GRANT], request: 1, time: NOW, at: NOW } },
};
const reserved = (universal: boolean, exportAllowed: boolean): Partial<State> => ({
  reservation: { ...INITIAL.reservation, standing: { universal, exportAllowed, at: NOW, short: [] } },
});

test('an export licence without a code is locked on the hardware that it is for, and on no other', () => {
  const when = whenNotAuthorized('hseck9', /^C8/);
  const on = (pid: string, slices: Partial<State>) =>
    when(contextOf(slices, { personality: CUBE, device: { ...DEVICE, udi: { pid, sn: '1' } } }));
  for (const [pid, slices, expected] of [
    ['C8300-1N1S-6T', {}, 'not-authorized'],
    ['ISR4321/K9', {}, null],
    ['C8300-1N1S-6T', SLAC, null],
    ['C8300-1N1S-6T', reserved(true, true), null],
    ['C8300-1N1S-6T', reserved(true, false), 'not-authorized'],
    ['C8300-1N1S-6T', reserved(false, true), 'not-authorized'],
  ] as const)
    assert.is(on(pid, slices), expected, `${pid} ${JSON.stringify(slices)}`);
});

test('the gate on encrypted throughput lets 250 Mbps and less pass, and every cure', () => {
  const rule = CUBE.gates.find(({ gate }) => gate.name === 'crypto-throughput')!;
  const { gate } = rule;
  assert.ok(gate.type === 'cli');
  const rejected = (line: string) => gate.patterns.some(pattern => matches(pattern, line));
  for (const line of ['500M', '1G', '2.5G', 'T2']) assert.ok(rejected(`platform hardware throughput crypto ${line}`));
  for (const line of [
    'platform hardware throughput crypto 250M',
    'platform hardware throughput crypto 50M',
    'platform hardware throughput level MB 500',
    'no platform hardware throughput crypto 500M',
    'license smart authorization request add hseck9 local',
  ])
    assert.not.ok(rejected(line), line);
  assertCurable([{ ...gate, because: 'not-authorized', since: 0 }]);
});

test.run();
