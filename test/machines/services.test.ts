/** Services: what is counted of licences by kind, and which alarms go up and down. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/machines/facts.ts';
import type { Context, Device } from '../../src/machines/machine.ts';
import { blockedBy, NOT_COUNTED, type ServicesState, services } from '../../src/machines/services.ts';
import { ENABLE } from '../../src/machines/settings.ts';
import type { Cause } from '../../src/personalities/personality.ts';
import { STAROS } from '../../src/personalities/staros.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { answered, contextOf, DAY, denied, elapsed, failed, NOW, neverSpins, walk } from '../support/machines.ts';

const [PGW, SGW, MPLS, RECOVERY] = ['PW10GTWY', 'SW10LIC', 'CS01MPLS', 'GN01REC'].map(
  end => STAROS.entitlements.find(({ name }) => name.endsWith(end))!,
);
const DEVICE: Device = {
  release: '21.6.0',
  hostname: 'asr5500',
  udi: { pid: 'ASR55-CHS-SYS', sn: 'S' },
  supervisors: [],
  components: new Map([['chassis', { class: '', model: '', parent: '' }]]),
};
const ON: State['settings'] = { enabled: true, values: { [ENABLE]: 'on' } };
const OFF: State['settings'] = { enabled: false, values: {} };
const inForce = (gate: string, because: Cause): Partial<State> => ({
  enforcement: { inForce: [{ gate, because, since: NOW }] },
});
const short = (...tags: readonly string[]): Partial<State> => ({
  registration: { ...INITIAL.registration, status: 'registered' },
  authorization: {
    ...INITIAL.authorization,
    state: 'out-of-compliance',
    reported: [{ tag: PGW!.tag, count: 2 }],
    tags: tags.map(tag => ({ tag, mode: 'out-of-compliance', since: NOW })),
  },
});
const using = (sessions: number): Partial<State> => ({
  usage: {
    ...INITIAL.usage,
    samples: [{ name: 'pgw-sessions', where: 'chassis', count: sessions }],
    counts: [{ tag: PGW!.tag, count: Math.ceil(sessions / 10_000), since: NOW }],
  },
});
const evaluation = (state: State['evaluation']['state'], nagged: number | null = null): Partial<State> => ({
  evaluation: { ...INITIAL.evaluation, state, nagged },
});
const context = (slices: Partial<State>): Context =>
  contextOf({ settings: ON, ...slices }, { personality: STAROS, device: DEVICE });

const ACTIVE: ServicesState = { ...services.initial, on: true, enabled: 1 };
const CONTEXTS: readonly Context[] = [
  context({ settings: OFF }),
  context({}),
  context({ ...evaluation('counting'), ...using(5) }),
  context({ ...evaluation('expired', 1), ...inForce('pgw', 'eval-expired') }),
  context({ ...short(PGW!.tag), ...using(12_000), ...inForce('pgw', 'out-of-compliance') }),
  contextOf(),
];
const STATES: readonly ServicesState[] = [
  services.initial,
  ACTIVE,
  { ...ACTIVE, alarms: ['evaluation'], blocked: { [PGW!.name]: 'eval-limit' } },
  { ...ACTIVE, alarms: ['expired'], blocked: { [PGW!.name]: 'eval-expired' } },
  { ...ACTIVE, alarms: [PGW!.tag], blocked: { [PGW!.name]: 'out-of-compliance', [SGW!.name]: 'grace-over' } },
];

test('the table says what the machine does, for every state, fact and situation', () => {
  walk(services, { states: STATES, contexts: CONTEXTS });
  neverSpins(services, STATES, CONTEXTS);
});

test('on a platform without services it rests', () => {
  for (const state of STATES)
    assert.is(services.step(state, { type: 'measured', samples: [] }, contextOf({ ...short('x') })).state, state);
});

/** Lives through facts; gives the state, and the messages of each step. */
function live(steps: readonly (readonly [Partial<State>, Fact?])[], from = ACTIVE) {
  let state = from;
  const heard = steps.map(([slices, fact = { type: 'equipped' }]) => {
    const stepped = services.step(state, fact, context(slices));
    state = stepped.state;
    return stepped.notices.map(notice => ('tag' in notice ? `${notice.message} ${notice.tag}` : notice.message)).join();
  });
  return { state, heard };
}

test('a tag that is short raises its alarm once, and clears it once, whatever ends it', () => {
  const [OOC, CLEAR] = [`SERVICE_OOC ${PGW!.tag}`, `SERVICE_OOC_CLEAR ${PGW!.tag}`];
  const both = `SERVICE_OOC ${MPLS!.tag}`;
  const { heard } = live([
    [{}],
    [short(PGW!.tag)],
    [short(PGW!.tag), elapsed()],
    [short(PGW!.tag, MPLS!.tag)],
    [short(MPLS!.tag)],
    [short(PGW!.tag, MPLS!.tag)],
    [{}],
    [short(PGW!.tag)],
    [{ ...short(PGW!.tag), settings: OFF }],
  ]);
  const gone = `${CLEAR},SERVICE_OOC_CLEAR ${MPLS!.tag}`;
  assert.equal(heard, ['', OOC, '', both, CLEAR, OOC, gone, OOC, CLEAR]);
});

test('the end of the evaluation is told again where it counts again; the evaluation itself told it first', () => {
  const { heard } = live([
    [evaluation('counting')],
    [evaluation('expired', 1)],
    [evaluation('expired', 1), elapsed()],
    [evaluation('expired')],
    [evaluation('expired', 2)],
  ]);
  assert.equal(heard, ['', '', '', '', 'EVAL_EXPIRED']);
});

test('only an operator turns it on and off: a boot is not counted', () => {
  const turned = (on: boolean): Fact => ({ type: 'configured', setting: ENABLE, value: on ? 'on' : null });
  const { state } = live(
    [
      [{}, elapsed(NOW, 0, true, true)],
      [{ settings: OFF }, { type: 'booted' }],
      [{}, turned(true)],
      [{}, { type: 'booted' }],
      [{ settings: OFF }, turned(false)],
      [{}, turned(true)],
      [{ settings: OFF }, { type: 'booted' }],
    ],
    services.initial,
  );
  assert.equal([state.enabled, state.disabled, state.on], [2, 1, false]);
});

test('changes of policy are counted in the mode of now; a fall of the load is a bounce', () => {
  const full = { ...evaluation('counting'), ...using(10_000), ...inForce('pgw', 'eval-limit') };
  const less = { ...evaluation('counting'), ...using(9_999) };
  const { state } = live([
    [full],
    [full, elapsed()],
    [less],
    [full],
    [{ ...full, ...short(), enforcement: INITIAL.enforcement }],
  ]);
  assert.equal(state.evaluation[PGW!.name], { ...NOT_COUNTED, maxCalls: 10_000, block: 2, allow: 1, bounce: 1 });
  assert.equal(state.registered[PGW!.name], { ...NOT_COUNTED, maxCalls: 10_000, allow: 1 }, 'registered: no bounce');
  assert.equal(state.blocked, {});
});

test('a block that only changes its cause is no change of policy', () => {
  const { state } = live([
    [{ ...using(1), ...inForce('pgw', 'eval-limit') }],
    [{ ...using(1), ...inForce('pgw', 'eval-expired') }],
  ]);
  assert.is(state.evaluation[PGW!.name]!.block, 1);
  assert.is(state.blocked[PGW!.name], 'eval-expired');
});

test('reports: what was answered, tag by tag; what was lost or refused, for all in use; a restart is none', () => {
  const entitlement = answered({ kind: 'entitlement', modes: ['out-of-compliance'], validFor: 90 * DAY });
  const slices = { ...short(PGW!.tag), ...using(12_000) };
  const { state } = live([
    [slices, entitlement],
    [slices, failed('entitlement')],
    [slices, denied('entitlement')],
    [slices, failed('entitlement', 'restart')],
    [slices, failed('renewal')],
    [slices, answered({ kind: 'acknowledgement' })],
  ]);
  const counted = { ...NOT_COUNTED, maxCalls: 12_000, lastLicences: 2, maxLicences: 2, succeeded: 1, failed: 2 };
  assert.equal(state.registered, { [PGW!.name]: counted });
  const none = { ...slices, authorization: { ...slices.authorization!, reported: [] } };
  const later = live([[none, entitlement]], state).state;
  assert.equal(later.registered[PGW!.name], { ...counted, lastLicences: 0 }, 'the most that ever were stays');
});

test('time alone counts nothing, and a tick without news leaves the state as it is', () => {
  const slices = { ...evaluation('counting'), ...using(5) };
  const { state } = live([[slices, { type: 'measured', samples: [] }]]);
  assert.is(services.step(state, elapsed(), context(slices)).state, state);
  assert.is(services.step(state, { type: 'equipped' }, context(slices)).state, state);
});

test('why a licence is blocked', () => {
  const state = (slices: Partial<State>): State => ({ ...INITIAL, ...slices });
  const grace = (tag: string) => ({ grace: { groups: { [tag]: { consumed: 90 * DAY, from: null, over: true } } } });
  assert.is(blockedBy(PGW!, state(inForce('pgw', 'out-of-compliance'))), 'out-of-compliance');
  assert.is(blockedBy(SGW!, state(inForce('pgw', 'out-of-compliance'))), null);
  assert.is(blockedBy(MPLS!, state(inForce('pgw', 'out-of-compliance'))), null);
  assert.is(blockedBy(MPLS!, state(inForce('pgw', 'eval-expired'))), 'eval-expired');
  assert.is(blockedBy(MPLS!, state(grace(MPLS!.tag))), 'grace-over');
  assert.is(blockedBy(RECOVERY!, state(grace(RECOVERY!.tag))), null, 'its policy is to allow');
});

test.run();
