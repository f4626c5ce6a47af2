/** The Cisco 8000 as data: what it counts in which release, when major upgrades are blocked, and hardware that lies. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable } from '../../platform-shims/gates.ts';
import type { Component, Sample } from '../../src/abi.ts';
import { readDevice } from '../../src/device.ts';
import { isIn } from '../../src/lib/release.ts';
import { MACHINES } from '../../src/machines/index.ts';
import type { Device } from '../../src/machines/machine.ts';
import { CISCO8000 } from '../../src/personalities/cisco8000.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY, HOUR, MINUTE } from '../../src/timers.ts';
import { type Driver, drive, lost } from '../support/driver.ts';
import { contextOf } from '../support/machines.ts';

const part = (name: string, kind: string, pid: string, more: Partial<Component> = {}): Component => ({
  name,
  class: `iana-hardware:${kind}`,
  'model-name': pid,
  'serial-num': `SN-${name}`,
  ...more,
});
const FIXED = [part('Rack 0', 'chassis', '8201-SYS'), part('0/RP0/CPU0', 'module', '8201')];
const MODULAR = [
  part('Rack 0', 'chassis', '8812-SYS'),
  part('0/0/CPU0', 'module', '8800-LC-36FH'),
  part('0/1/CPU0', 'module', '8800-LC-48H'),
  part('0/2/CPU0', 'module', '8800-LC-36FH'),
];
const inventory = (component: readonly Component[]) => ({ 'ietf-hardware:hardware': { component } });
const device = (release: string, components: readonly Component[] = FIXED): Device =>
  readDevice(inventory(components), release, 'router').device;
const fact = (name: string, count: number, where = '0/RP0/CPU0'): Sample => ({ name, where, count });

/** Names and counts of what is in use. */
function counts(
  on: Device,
  samples: readonly Sample[],
  values: State['settings']['values'] = {},
): Record<string, number> {
  const state = { ...INITIAL, settings: { enabled: true, values } };
  const found = CISCO8000.entitlements
    .filter(({ release, until }) => isIn(on.release, release, until))
    .map(({ name, count }) => [name, count(samples, on, state)] as const);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}
const TRACKED = { '8201-TRK': 1, 'XR-8K-7.0-TRK': 1 };
const ports = (...all: readonly (readonly [name: string, count: number])[]) =>
  all.map(([name, count]) => fact(name, count));

const TABLE: readonly (readonly [release: string, samples: readonly Sample[], expected: Record<string, number>])[] = [
  ['7.0.11', [], {}],
  [
    '7.0.11',
    ports(['active-100g-ports', 1], ['advanced-100g-ports', 1]),
    { 'ESS-CA-100G-RTU-2': 1, 'ADV-CA-100G-RTU-2': 1 },
  ],
  ['7.0.11', ports(['active-400g-ports', 3]), { 'ESS-CA-400G-RTU-2': 3 }],
  // SIA came with 7.3.1: as many as right-to-use licences.
  ['7.3.1', ports(['active-400g-ports', 3]), { 'ESS-CA-400G-RTU-2': 3, 'ESS-CA-400G-SIA-3': 3 }],
  [
    '7.3.1',
    ports(['active-400g-ports', 3], ['advanced-400g-ports', 2], ['active-100g-ports', 5]),
    {
      'ESS-CA-400G-RTU-2': 3,
      'ESS-CA-100G-RTU-2': 5,
      'ADV-CA-400G-RTU-2': 2,
      'ESS-CA-400G-SIA-3': 3,
      'ESS-CA-100G-SIA-3': 5,
      'ADV-CA-400G-SIA-3': 2,
    },
  ],
  // From 7.3.2 on, four of 100G for a port of 400G.
  [
    '7.3.2',
    ports(['active-400g-ports', 3], ['advanced-400g-ports', 2], ['active-100g-ports', 5]),
    { 'ESS-CA-100G-RTU-2': 17, 'ADV-CA-100G-RTU-2': 8, 'ESS-CA-100G-SIA-3': 17, 'ADV-CA-100G-SIA-3': 8 },
  ],
  // A port that is not active uses nothing, whatever is configured on it.
  ['7.0.11', ports(['advanced-100g-ports', 4]), {}],
  [
    '7.0.11',
    ports(['active-100g-ports', 1], ['advanced-100g-ports', 4]),
    { 'ESS-CA-100G-RTU-2': 1, 'ADV-CA-100G-RTU-2': 1 },
  ],
  // Coherent optics from 7.9.1 on, by mode.
  ['7.8.1', ports(['coherent-400g', 1], ['coherent-4x100g', 1]), {}],
  ['7.9.1', ports(['coherent-400g', 1]), { '100G-DCO-RTU': 4 }],
  ['7.9.1', ports(['coherent-4x100g', 2], ['coherent-400g', 1]), { '100G-DCO-RTU': 12 }],
  ['7.9.1', ports(['coherent-200g', 3], ['coherent-100g', 3]), {}],
];
for (const [release, samples, expected] of TABLE)
  test(`${release}: ${samples.map(({ name, count }) => `${count} ${name}`).join(', ') || 'nothing'}`, () => {
    assert.equal(counts(device(release), samples), { ...TRACKED, ...expected });
  });

test('what is tracked follows from the inventory: chassis and line cards by their product identifier', () => {
  assert.equal(counts(device('7.0.11', MODULAR), []), {
    '8812-TRK': 1,
    '8800-LC-48H-TRK': 1,
    '8800-LC-36FH-TRK': 2,
    'XR-8K-7.0-TRK': 1,
  });
  for (const pid of ['8201', '8202', '8808', '8812', '8818'])
    assert.equal(counts(device('7.0.11', [part('Rack 0', 'chassis', `${pid}-SYS`)]), [])[`${pid}-TRK`], 1);
  for (const [pid, name] of [
    ['8111-32EH', '8111_32EH_TRK'],
    ['8201-24H8FH', '8201_24H8FH_TRK'],
  ] as const) {
    const chassis = [part('Rack 0', 'chassis', pid)];
    assert.equal(counts(device('7.7.2', chassis), []), { 'XR-8K-7.0-TRK': 1 }, `${pid} came with 7.8.1`);
    assert.equal(counts(device('7.8.1', chassis), []), { [name]: 1, 'XR-8K-7.0-TRK': 1 });
  }
  assert.equal(counts(device('7.8.1', [part('Rack 0', 'chassis', '8201-32FH')]), []), { 'XR-8K-7.0-TRK': 1 });
});

test('optics count only where the guide lists the hardware', () => {
  const optics = (where: string) => counts(device('7.9.1', MODULAR), [fact('coherent-400g', 1, where)])['100G-DCO-RTU'];
  assert.equal([optics('0/0/CPU0'), optics('0/1/CPU0'), optics('0/9/CPU0')], [4, undefined, undefined]);
});

test('without flexible consumption only what is tracked is licensed; without SIA no SIA', () => {
  const samples = ports(['active-100g-ports', 2]);
  assert.equal(counts(device('7.3.2'), samples, { 'license smart flexible-consumption enable': 'off' }), TRACKED);
  assert.equal(counts(device('7.3.2'), samples, { 'license smart software-upgrade enable': 'off' }), {
    ...TRACKED,
    'ESS-CA-100G-RTU-2': 2,
  });
});

test('hardware that lies: absurd counts are cut off, components that are not there count for nothing', () => {
  const huge = counts(device('7.3.2'), ports(['active-400g-ports', 0xffffffff], ['active-100g-ports', 0xffffffff]));
  assert.equal(huge['ESS-CA-100G-RTU-2'], 0xffffffff);
  assert.equal(counts(device('7.9.1'), ports(['coherent-400g', 0xffffffff]))['100G-DCO-RTU'], 0xffffffff);
  assert.equal(counts(device('7.3.2'), [fact('active-400g-ports', 9, '0/7/CPU0'), fact('nonsense', 9)]), TRACKED);
  assert.equal(counts(device('7.3.2', []), ports(['active-400g-ports', 9])), {});
  const twice = [...MODULAR, part('0/0/CPU0', 'module', '8800-LC-36FH')];
  assert.equal(counts(device('7.0.11', twice), [])['8800-LC-36FH-TRK'], 2, 'a name that comes twice is one card');
  const nameless = [part('Rack 0', 'chassis', ''), part('0/0/CPU0', 'module', '')];
  assert.equal(counts(device('7.0.11', nameless), []), {});
});

test('tags have the shape of a regid, and no two are the same', () => {
  for (const { name, tag } of CISCO8000.entitlements) {
    assert.match(tag, /^regid\.2019-03\.com\.cisco\.[\w.-]+,1\.0_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(tag.includes(`.${name},`));
  }
  assert.is(new Set(CISCO8000.entitlements.map(({ tag }) => tag)).size, CISCO8000.entitlements.length);
});

test('the gate lets its cure through, and says what it blocks, why, and how to open it', () => {
  const [{ gate, release }] = CISCO8000.gates as [(typeof CISCO8000.gates)[number]];
  assertCurable([{ ...gate, because: 'grace-over', since: 0 }]);
  assert.is(release, '7.3.1');
  for (const words of ['blocked', 'because', 'show license platform summary', 'renew auth', 'SMUs and RPMs'])
    assert.ok(gate.warning.includes(words), words);
});

/** A box of this kind, driven by hand, and registered where it is told so. */
function box(release = '7.3.2', purchased?: number): Driver {
  const driver = drive();
  driver.boot({ personality: 'cisco8000', release, inventory: inventory(FIXED) });
  driver.happen({ type: 'usage', samples: ports(['active-100g-ports', 2]) });
  if (purchased === undefined) return driver;
  for (const { tag, name } of CISCO8000.entitlements)
    driver.authority.admin.setLicence(tag, /SIA/.test(name) ? purchased : 100);
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  return driver;
}
const gates = (driver: Driver) =>
  driver.turns
    .flatMap(({ effects }) => effects)
    .flatMap(effect => (effect.type === 'enforce' ? [effect.gates.map(({ because }) => because).join()] : []))
    .at(-1);

test('SIA that is short uses its grace, whatever reboots; in 90 days it blocks major upgrades, and an answer opens them', () => {
  const driver = box('7.3.2', 1);
  driver.advance(80 * DAY);
  for (let i = 0; i < 3; i++) driver.boot({ personality: 'cisco8000', release: '7.3.2', inventory: inventory(FIXED) });
  driver.advance(7 * DAY);
  assert.is(gates(driver), '');
  driver.advance(3 * DAY);
  assert.is(gates(driver), 'grace-over');
  driver.boot({ personality: 'cisco8000', release: '7.3.2', inventory: inventory(FIXED) });
  assert.is(gates(driver), 'grace-over');
  for (const { tag } of CISCO8000.entitlements) driver.authority.admin.setLicence(tag, 100);
  driver.type('license smart renew auth');
  assert.is(gates(driver), '');
});

test('no grace is left, and the authority is cut off: neither SIA off and on nor another release opens the way up', () => {
  const [toggled, updated] = [box('7.3.2', 1), box('7.3.1', 1)];
  updated.happen({ type: 'usage', samples: ports(['active-400g-ports', 2]) });
  for (const driver of [toggled, updated]) driver.advance(95 * DAY);
  assert.equal([gates(toggled), gates(updated)], ['grace-over', 'grace-over']);
  toggled.type('no license smart software-upgrade enable', 'config');
  toggled.advance(HOUR);
  toggled.fate = updated.fate = lost;
  assert.is(gates(toggled), 'disabled');
  toggled.type('license smart software-upgrade enable', 'config');
  // A port of 400G takes other licences from 7.3.2 on; for these nobody has answered.
  updated.boot({ personality: 'cisco8000', release: '7.3.2', inventory: inventory(FIXED) });
  for (const driver of [toggled, updated]) {
    assert.is(gates(driver), 'grace-over');
    driver.advance(DAY);
    assert.is(gates(driver), 'grace-over');
    assert.match(driver.type('show license platform summary'), /Grace Period Expired/);
  }
});

test('no grace is left, and line cards come up long after the boot: the way up stays closed', () => {
  const driver = box('7.3.2', 1);
  const boot = (parts: readonly Component[]) =>
    driver.boot({ personality: 'cisco8000', release: '7.3.2', inventory: inventory(parts) });
  const samples = [fact('active-100g-ports', 2, '0/1/CPU0')];
  boot(MODULAR);
  driver.happen({ type: 'usage', samples });
  driver.advance(95 * DAY);
  assert.is(gates(driver), 'grace-over');
  boot(MODULAR.slice(0, 1));
  driver.advance(5 * MINUTE);
  assert.is(gates(driver), 'grace-over');
  driver.happen({ type: 'inventory', inventory: inventory(MODULAR) });
  driver.happen({ type: 'usage', samples });
  driver.advance(2 * DAY);
  assert.is(gates(driver), 'grace-over');
});

test('a registration that is never answered opens nothing once the evaluation is over', () => {
  const spent = { ...INITIAL.evaluation, state: 'expired' as const };
  const { grace } = MACHINES;
  const short = CISCO8000.entitlements.filter(each => each.grace !== undefined)[1]!;
  const usage = { ...INITIAL.usage, counts: [{ tag: short.tag, count: 1, since: 0 }] };
  const over = { groups: { sia: { consumed: 90 * DAY, from: null, over: true } } };
  const step = (authorization: Partial<State['authorization']>) =>
    grace.step(
      over,
      { type: 'booted' },
      contextOf(
        {
          usage,
          evaluation: spent,
          registration: { ...INITIAL.registration, status: 'registered' },
          authorization: { ...INITIAL.authorization, ...authorization },
        },
        { personality: CISCO8000 },
      ),
    ).state.groups.sia?.over;
  assert.is(step({ state: 'waiting' }), true);
  assert.is(
    step({ state: 'authorized', reported: [], tags: [{ tag: short.tag, mode: 'authorized', since: 0 }] }),
    false,
  );
});

test('a card that is shut down is named in the three lines of the guide, each once in a boot', () => {
  const driver = box();
  driver.texts();
  const shut = [...MODULAR.slice(0, 3), { ...MODULAR[3]!, state: { 'oper-state': 'disabled' } }];
  for (let i = 0; i < 3; i++) driver.happen({ type: 'inventory', inventory: inventory(i === 1 ? MODULAR : shut) });
  const said = (detail: string) => `Smart Licensing has encountered an internal software error. Contact TAC: ${detail}`;
  assert.equal(
    driver.texts().filter(text => text.includes('TAC')),
    [
      said('Unable to retrieve current TS path'),
      said('INVALID SysDataList: No storage path for first device'),
      said('Incorrect Data List detected.'),
    ],
  );
});

test('usage facts of a component that is not there are named once, and the others count', () => {
  const driver = box();
  driver.texts();
  const samples = [fact('active-100g-ports', 3), fact('active-100g-ports', 3, '0/7/CPU0')];
  driver.happen({ type: 'usage', samples });
  driver.happen({ type: 'usage', samples: [...samples, fact('active-400g-ports', 1, '0/8/CPU0')] });
  const errors = driver.texts().filter(text => text.includes('TAC'));
  assert.equal(errors.length, 1);
  assert.match(errors[0]!, /Incorrect Data List detected\.$/);
  driver.advance(DAY + 1);
  assert.match(driver.type('show license platform summary'), /per 100G for +3 +0/);
});

test('facts that no hardware could mean are refused one by one, and the box goes on', () => {
  const driver = box();
  const wild = [
    fact('active-100g-ports', -1),
    fact('active-400g-ports', 1.5),
    fact('active-100g-ports', 1e300),
    { name: 'active-100g-ports', where: '', count: 1 },
    fact('advanced-100g-ports', 0xffffffff),
  ];
  driver.happen({ type: 'usage', samples: wild });
  driver.happen({ type: 'inventory', inventory: {} as never });
  driver.happen({ type: 'inventory', inventory: inventory([...FIXED, ...FIXED, {} as never, null as never]) });
  driver.advance(2 * DAY);
  assert.match(driver.type('show license all'), /8201-TRK/);
  assert.not.match(driver.type('show license platform summary'), /ADV-CA|NaN|undefined|Infinity/);
});

test('an empty inventory has nothing in use and cannot register; the chassis that comes cures it', () => {
  const driver = drive();
  driver.boot({ personality: 'cisco8000', release: '7.3.2', inventory: inventory([]) });
  driver.advance(HOUR);
  assert.match(driver.type('show license status'), /No Licenses in Use/);
  assert.match(driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`), /no UDI/);
  assert.is(driver.sends().length, 0);
  driver.happen({ type: 'inventory', inventory: inventory(FIXED) });
  assert.match(driver.type('show license status'), /EVAL MODE/);
});

test('a year of a steady box: it wakes, saves and asks no more than one that does not collect', () => {
  const driver = box('7.3.2', 100);
  driver.advance(DAY);
  const before = driver.turns.length;
  driver.advance(365 * DAY);
  const saves = driver.turns
    .slice(before)
    .flatMap(({ effects }) => effects)
    .filter(({ type }) => type === 'save');
  assert.ok(driver.turns.length - before < 500, `${driver.turns.length - before} turns`);
  assert.ok(saves.length < 450, `${saves.length} saves`);
});

test.run();
