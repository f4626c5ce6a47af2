/** StarOS as data: what it counts, what each release knows, and when each service takes no new sessions. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable } from '../../platform-shims/gates.ts';
import { FEATURES } from '../../platform-shims/sim/staros/commands.ts';
import { createDataPlane, SERVICES } from '../../platform-shims/sim/staros/data-plane.ts';
import type { Gate, Sample } from '../../src/abi.ts';
import { isIn } from '../../src/lib/release.ts';
import type { Context, Device } from '../../src/machines/machine.ts';
import { STAROS } from '../../src/personalities/staros.ts';
import { softwareTagOf } from '../../src/personalities/wording.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { type Driver, drive } from '../support/driver.ts';
import { contextOf, DAY } from '../support/machines.ts';

const device = (pid = 'ASR55-CHS-SYS', release = '21.6.0'): Device => ({
  release,
  hostname: 'asr5500',
  udi: { pid, sn: 'SAD170900TQ' },
  supervisors: [],
  components: new Map([['chassis', { class: 'iana-hardware:chassis', model: pid, parent: '' }]]),
});
const sample = (name: string, count: number, where = 'chassis'): Sample => ({ name, where, count });
const licences = (...samples: readonly Sample[]) =>
  Object.fromEntries(
    STAROS.entitlements
      .map(({ name, count }) => [name, count(samples, device(), INITIAL)] as const)
      .filter(([, count]) => count > 0),
  );

test('tags have the shape of a regid, without the blanks of the printed table, and show their name', () => {
  for (const { name, tag } of STAROS.entitlements) {
    assert.match(tag, /^regid\.2017-(02|11)\.com\.cisco\.[\w-]+,1\.0_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(tag.includes(`.${name},`));
  }
  assert.is(new Set(STAROS.entitlements.map(({ tag }) => tag)).size, 16);
});

const COUNTS: readonly (readonly [sessions: number, licences: number])[] = [
  [0, 0],
  [1, 1],
  [9_999, 1],
  [10_000, 1],
  [10_001, 2],
  [20_000, 2],
  [4_294_967_295, 429_497],
];
for (const [sessions, count] of COUNTS)
  test(`${sessions} sessions take ${count} licences`, () => {
    assert.equal(licences(sample('mme-sessions', sessions)), count === 0 ? {} : { 'ASR5K-00-ME10LIC': count });
  });

test('sessions of all components count together, before they are rounded; of no component they count for nothing', () => {
  const two = device();
  const components = new Map([...two.components, ['card 2', { class: '', model: '', parent: '' }]]);
  const { count } = STAROS.entitlements[0]!;
  const samples = [sample('pgw-sessions', 6_000), sample('pgw-sessions', 4_001, 'card 2')];
  assert.is(count(samples, { ...two, components }, INITIAL), 2);
  assert.is(count(samples, two, INITIAL), 1);
  assert.is(count([sample('pgw-sessions', 6_000, 'nowhere')], two, INITIAL), 0);
});

test('a feature takes one licence however often it is on; unknown facts take none', () => {
  assert.equal(licences(sample('mpls', 1)), { 'ASR5K-00-CS01MPLS': 1 });
  assert.equal(licences(sample('mpls', 700), sample('ipsec', 1)), { 'ASR5K-00-CS01MPLS': 1, 'ASR5K-00-CS01I-K9': 1 });
  assert.equal(licences(sample('hsgw-sessions', 5), sample('MPLS', 1), sample('constructor', 1)), {});
});

test('the emulated box tells every fact that is counted, and no other', () => {
  const told = [...SERVICES.map(name => `${name}-sessions`), ...FEATURES];
  assert.is(Object.keys(licences(...told.map(name => sample(name, 1)))).length, told.length);
  assert.is(told.length, STAROS.entitlements.length);
});

test('release 21.3 knows the services alone, 21.6 features too', () => {
  const known = (release: string) => STAROS.entitlements.filter(one => isIn(release, one.release, one.until)).length;
  assert.equal(['21.2.0', '21.3.0', '21.5.9', '21.6.0', '21.11'].map(known), [0, 7, 7, 16, 16]);
});

test('each chassis has its software tag', () => {
  const tagOf = (pid: string) => softwareTagOf({ personality: STAROS, device: device(pid) }).split(/[.,]/)[4];
  assert.equal(['ASR55-CHS-SYS', 'VPC-SI', 'VPC-DI', ''].map(tagOf), ['ASR5500', 'VPC_SI', 'VPC_DI', 'ASR5500']);
});

const tagOf = (name: string): string => STAROS.entitlements.find(one => one.name.endsWith(name))!.tag;
const PGW = tagOf('PW10GTWY');
const standing = (tag: string, mode: 'authorized' | 'out-of-compliance' | 'invalid-tag' | 'overage') =>
  [{ tag, mode, since: 0 }] as const;
const registered = (authorization: Partial<State['authorization']>): Partial<State> => ({
  registration: { ...INITIAL.registration, status: 'registered' },
  authorization: { ...INITIAL.authorization, state: 'authorized', reported: [], ...authorization },
});
const sessions = (count: number): Partial<State> => ({
  usage: { ...INITIAL.usage, samples: [sample('pgw-sessions', count)] },
});
const evaluation = (state: State['evaluation']['state']): Partial<State> => ({
  evaluation: { ...INITIAL.evaluation, state },
});
const over = (tag: string): Partial<State> => ({
  grace: { groups: { [tag]: { consumed: 90 * DAY, from: null, over: true } } },
});
const ALL = SERVICES.join();
const SITUATIONS: readonly (readonly [what: string, state: Partial<State>, blocked: string, because?: string])[] = [
  ['nothing in use', {}, ''],
  ['evaluation, below one licence', { ...evaluation('counting'), ...sessions(9_999) }, ''],
  ['evaluation, one licence full', { ...evaluation('counting'), ...sessions(10_000) }, 'pgw', 'eval-limit'],
  ['evaluation, more than that', { ...evaluation('counting'), ...sessions(4_000_000_000) }, 'pgw', 'eval-limit'],
  ['registered, not answered yet', { ...registered({ state: 'waiting', reported: null }), ...sessions(10_000) }, ''],
  ['registered, nothing in use', registered({ state: 'none', reported: null }), ''],
  ['authorized', { ...registered({ tags: standing(PGW, 'authorized') }), ...sessions(90_000) }, ''],
  ['overage', { ...registered({ tags: standing(PGW, 'overage') }), ...sessions(90_000) }, ''],
  [
    'short',
    registered({ state: 'out-of-compliance', tags: standing(PGW, 'out-of-compliance') }),
    'pgw',
    'out-of-compliance',
  ],
  [
    'unknown tag',
    registered({ state: 'out-of-compliance', tags: standing(PGW, 'invalid-tag') }),
    'pgw',
    'out-of-compliance',
  ],
  [
    'a feature short, in grace',
    registered({ state: 'out-of-compliance', tags: standing(tagOf('MPLS'), 'out-of-compliance') }),
    '',
  ],
  ['a feature over, enforced', { ...registered({}), ...over(tagOf('MPLS')) }, 'pgw,saegw,ggsn', 'grace-over'],
  ['a feature over, enforced for one', { ...registered({}), ...over(tagOf('EG01RS')) }, 'epdg', 'grace-over'],
  ['a feature over, allowed', { ...registered({}), ...over(tagOf('GN01REC')) }, ''],
  ['evaluation used up', evaluation('expired'), ALL, 'eval-expired'],
  [
    'evaluation used up, registered and not answered',
    { ...registered({ state: 'waiting', reported: null }), ...evaluation('expired') },
    ALL,
    'eval-expired',
  ],
  ['evaluation used up, registered and answered', { ...registered({}), ...evaluation('expired') }, ''],
  ['authorization expired', registered({ state: 'expired' }), ALL, 'auth-expired'],
];
const gatesIn = (state: Partial<State>, on = true) => {
  const context: Context = contextOf(
    { settings: { enabled: on, values: {} }, ...state },
    { personality: STAROS, device: device() },
  );
  return STAROS.gates.flatMap(({ gate, when }) => {
    const because = when(context);
    return because === null ? [] : [{ ...gate, because, since: 0 } as Gate];
  });
};
for (const [what, state, blocked, because] of SITUATIONS)
  test(`blocked services: ${what}`, () => {
    const gates = gatesIn(state);
    assertCurable(gates);
    assert.is(gates.map(({ name }) => name).join(), blocked);
    for (const gate of gates) assert.is(gate.because, because);
    assert.equal(gatesIn(state, false), [], 'nothing is blocked while smart licensing is off');
    const plane = createDataPlane(() => gates);
    for (const service of SERVICES) assert.is(plane.blocked(service), blocked.split(',').includes(service));
  });

test('the policy of each feature names services that there are', () => {
  const names = STAROS.gates.map(({ gate }) => gate.name);
  assert.equal(names, [...SERVICES]);
  for (const { services = [] } of STAROS.entitlements) {
    assert.ok(services.length > 0);
    for (const service of services) assert.ok(names.includes(service), service);
  }
});

test('the data plane refuses and counts new sessions of a gated service, and keeps those that are up', () => {
  let gates: readonly Gate[] = [];
  const plane = createDataPlane(() => gates);
  let told = 0;
  plane.attach('pgw', 25_000, () => {
    if (plane.load('pgw').up === 20_000) gates = gatesIn(evaluation('expired'));
    told++;
  });
  assert.equal(plane.load('pgw'), { up: 20_000, attached: 20_000, refused: 5_000 });
  assert.is(told, 2);
  plane.detach('pgw', 1);
  plane.attach('pgw', 1, () => {});
  assert.equal(plane.load('pgw'), { up: 19_999, attached: 20_000, refused: 5_001 });
  plane.detach('pgw', 99_999_999);
  assert.is(plane.load('pgw').up, 0);
  gates = [];
  plane.attach('pgw', 30_000_000, () => {});
  assert.is(plane.load('pgw').up, 20_000_000);
});

const BOOT = {
  personality: 'staros',
  release: '21.6.0',
  inventory: {
    'ietf-hardware:hardware': {
      component: [
        { name: 'chassis', class: 'iana-hardware:chassis', 'model-name': 'ASR55-CHS-SYS', 'serial-num': 'SAD170900TQ' },
      ],
    },
  },
  config: ['license smart enable'],
};
function box(...samples: readonly Sample[]): Driver {
  const driver = drive();
  driver.boot(BOOT);
  driver.happen({ type: 'usage', samples });
  return driver;
}
const blockedOf = ({ turns }: Driver): string =>
  turns
    .flatMap(({ effects }) => effects)
    .flatMap(effect => (effect.type === 'enforce' ? [effect.gates.map(({ name }) => name).join()] : []))
    .at(-1) ?? '';

test('facts that cannot be true are named and count for nothing; the others count', () => {
  const driver = box(
    sample('pgw-sessions', -10_000),
    sample('sgw-sessions', 0.5),
    sample('mme-sessions', Number.MAX_SAFE_INTEGER),
    sample('epdg-sessions', 10_000),
    sample('epdg-sessions', 90_000),
    sample('unknown-sessions', 10_000),
    sample('', 1),
    sample('ggsn-sessions', 10_000, 'elsewhere'),
  );
  assert.is(blockedOf(driver), 'epdg');
  assert.is(driver.logged().filter(name => name === 'PLATFORM_ERROR').length, 5);
  assert.match(driver.type('show license usage'), /^\(ASR5K-00-EG10S-K9\):\n {2}Description:\n {2}Count: 1\n/m);
  assert.not.match(driver.type('show license usage'), /PW10|SW10|ME10|GN10/);
  driver.happen({ type: 'usage', samples: [sample('pgw-sessions', 4_294_967_295)] });
  assert.match(driver.type('show license summary'), /PW10GTWY\) +429497 EVAL MODE/);
});

/** Registered with MPLS short: its grace has begun. */
function shortBox(): Driver {
  const driver = box(sample('pgw-sessions', 5), sample('mpls', 1));
  driver.authority.admin.setLicence(PGW, 1);
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  assert.match(driver.type('show license enforcement status feature'), /CS01MPLS {3}ALLOWED {2}Grace period/);
  return driver;
}
/** What is left of the grace of MPLS, in days. */
function left(driver: Driver): number {
  const [, days, hours, minutes] = /CS01MPLS .*? (\d+) days, (\d+) hours, (\d+) min/.exec(
    driver.type('show license eval-period'),
  )!;
  return Number(days) + Number(hours) / 24 + Number(minutes) / 1440;
}

test('no reload gains a minute of grace, however often and whatever the clock says', () => {
  const driver = shortBox();
  let before = left(driver);
  for (let i = 0; i < 30; i++) {
    const ran = (i % 7) * 13 * 60_000;
    driver.advance(ran);
    driver.wall += i % 2 === 0 ? -300 * DAY : 299 * DAY;
    driver.boot(BOOT);
    driver.happen({ type: 'usage', samples: [sample('pgw-sessions', 5), sample('mpls', 1)] });
    const now = left(driver);
    assert.ok(now <= before - ran / DAY + 2 / 1440, `${i}: ${before} days, ${ran} ms later ${now}`);
    before = now;
  }
  assert.ok(before < 90);
});

test('where a counter says that there was a vault, taking it away gives no second grace; an answer that covers does', () => {
  const driver = shortBox();
  driver.advance(DAY);
  driver.vaults = [null, null];
  driver.boot({ ...BOOT, counter: driver.counter });
  driver.happen({ type: 'usage', samples: [sample('pgw-sessions', 5), sample('mpls', 1)] });
  const register = () => driver.type(`license smart register idtoken ${driver.authority.admin.createToken()} force`);
  register();
  assert.is(blockedOf(driver), 'pgw,saegw,ggsn');
  assert.match(driver.type('show license enforcement status feature'), /CS01MPLS {3}BLOCKED/);
  driver.authority.admin.setLicence(tagOf('MPLS'), 1);
  driver.type('license smart renew auth');
  assert.is(blockedOf(driver), '');
  driver.authority.admin.setLicence(tagOf('MPLS'), 0);
  driver.type('license smart renew auth');
  assert.is(blockedOf(driver), '', 'the next shortage has a grace of its own');
});

test('the alarm of a broken link outlives a reboot, so that it is cleared when a message gets through', () => {
  const driver = shortBox();
  const traps = () =>
    driver.turns
      .flatMap(({ effects }) => effects)
      .flatMap(effect => (effect.type === 'trap' && effect.name.includes('CSSMConn') ? [effect.name] : []));
  driver.fate = () => 'unreachable';
  driver.type('license smart renew auth');
  assert.equal(traps(), ['starSmartLicenseCSSMConntectionFail']);
  driver.boot(BOOT);
  driver.type('license smart renew auth');
  assert.equal(traps(), ['starSmartLicenseCSSMConntectionFail'], 'it is up already');
  driver.boot(BOOT);
  driver.fate = (_send, reply) => reply();
  driver.type('license smart renew auth');
  assert.equal(traps(), ['starSmartLicenseCSSMConntectionFail', 'starSmartLicenseCSSMConnectionFailClear']);
});

test('an upgrade from 21.3 makes the features smart that are on, a downgrade lets them go', () => {
  const driver = box(sample('mpls', 1), sample('pgw-sessions', 5));
  driver.boot({ ...BOOT, release: '21.3.0' });
  assert.not.match(driver.type('show license usage'), /CS01MPLS/);
  driver.boot(BOOT);
  assert.match(driver.type('show license usage'), /CS01MPLS/);
});

test('a boot without the command is off, whatever the vault holds, and forgets nothing', () => {
  const driver = shortBox();
  driver.boot({ ...BOOT, config: [] });
  assert.is(blockedOf(driver), '');
  assert.match(driver.type('show license status'), /^Smart Licensing is DISABLED\n/);
  assert.match(driver.type('license smart renew auth'), /not enabled/);
  driver.boot(BOOT);
  assert.match(driver.type('show license status'), /^ {2}Status: REGISTERED$/m);
  assert.ok(left(driver) < 90, 'the grace was not refilled');
});

test.run();
