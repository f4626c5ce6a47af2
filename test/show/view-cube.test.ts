/** What the screens of CUBE need: prerequisites of platforms, refused calls, histories of a fixed length. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CUBE } from '../../src/personalities/cube.ts';
import { render } from '../../src/show/page.ts';
import { viewOf } from '../../src/show/view.ts';
import { blockedOf, requirementsOf, statsOf } from '../../src/show/view-cube.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DEVICE, NOW } from '../support/machines.ts';

const reading = (pid: string, facts: readonly string[]) => ({
  state: {
    ...INITIAL,
    usage: { ...INITIAL.usage, samples: facts.map(name => ({ name, where: 'chassis', count: 3 })) },
  },
  personality: CUBE,
  device: { ...DEVICE, release: '17.2.1r', udi: { pid, sn: 'FDO2013A1WV' } },
  wall: NOW,
});

const rows: readonly (readonly [
  pid: string,
  facts: readonly string[],
  needs: readonly string[],
  met: readonly boolean[],
])[] = [
  ['ISR4321/K9', ['uck9'], ['uck9', 'uck9 and securityk9'], [true, false]],
  ['C1111-8P', ['securityk9'], ['uck9', 'uck9 and securityk9'], [false, false]],
  ['CSR1000V', ['appx_500M'], ['appx_100M or appx_500M or ax', 'ax'], [true, false]],
  ['CSR1000V', ['ax'], ['appx_100M or appx_500M or ax', 'ax'], [true, true]],
  ['ASR1002-X', ['advipservices'], ['advipservices', 'advipservices'], [true, true]],
  [
    'C8300-1N1S',
    ['network-essentials'],
    ['network-essentials', 'network-essentials and throughput-crypto'],
    [true, false],
  ],
  [
    'C8000V',
    ['network-essentials', 'throughput-level'],
    ['network-essentials', 'network-essentials and throughput-level'],
    [true, true],
  ],
  ['UNKNOWN', [], [], []],
];
for (const [pid, facts, needs, met] of rows)
  test(`${pid} with ${facts.join(', ') || 'nothing'}`, () => {
    const found = requirementsOf(viewOf(reading(pid, facts)));
    assert.equal([found.map(one => one.needs), found.map(one => one.met)], [needs, met]);
    const screen = render('voice sip license requirements', reading(pid, facts));
    assert.is(screen.includes('MISSING'), met.includes(false), screen);
  });

test('histories are as long as their screens, however little is known', () => {
  assert.equal(
    statsOf(viewOf(reading('ISR4321/K9', []))).map(({ uses }) => uses.length),
    [60, 60, 72, 72],
  );
});

test('refused calls are those of the fact', () => {
  assert.is(blockedOf(viewOf(reading('ISR4321/K9', ['calls-blocked-eval-expired'])), 'calls-blocked-eval-expired'), 3);
  assert.is(blockedOf(viewOf(reading('ISR4321/K9', [])), 'calls-blocked-eval-expired'), 0);
});

const on = (release: string, slices: Partial<State> = {}) => ({
  state: { ...INITIAL, ...slices },
  personality: CUBE,
  device: { ...DEVICE, release, hostname: 'cube', udi: { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' } },
  wall: Date.UTC(2020, 7, 8, 17, 18, 12),
});
const recorded = (slices: Partial<State> = {}): Partial<State> => ({
  calls: {
    ...INITIAL.calls,
    records: [
      { at: Date.UTC(2020, 7, 8, 17), standard: 10, enhanced: 2 },
      { at: Date.UTC(2020, 7, 8, 16), standard: 6, enhanced: 0 },
    ],
  },
  ...slices,
});

test('the status of each release: what was recorded last stands above, each kind by itself from 17.6 on', () => {
  const screen = (release: string) => render('voice sip license status', on(release, recorded())).split('\n');
  const rule = '-'.repeat(76);
  assert.equal(screen('17.3.2'), [
    'Host Name: cube',
    'Current Time: Aug  8 2020 17:18:12 UTC',
    'SIP service: Up',
    'License use recorded every: 7 Day(s)',
    'Recent use of license(s) for entitlement tag CUBE_T_STD',
    rule,
    'Timestamp                Count',
    rule,
    'Aug  8 2020 17:00:00 UTC    12',
    'Aug  8 2020 16:00:00 UTC     6',
  ]);
  assert.equal(screen('17.6.1a').slice(4), [
    'Recent use of license(s) for CUBE Standard Trunk',
    rule,
    'Timestamp                Count',
    rule,
    'Aug  8 2020 17:00:00 UTC    10',
    'Aug  8 2020 16:00:00 UTC     6',
    'Recent use of license(s) for CUBE Enhanced Trunk',
    rule,
    'Timestamp                Count',
    rule,
    'Aug  8 2020 17:00:00 UTC     2',
    'Aug  8 2020 16:00:00 UTC     0',
  ]);
  assert.is(screen('17.2.1r')[3], 'License request interval: 7 Day(s)');
});

test('SIP is down while a gate of it is in force, whatever its name, and no other gate says so', () => {
  for (const [gate, service] of [
    ['sip-service', 'Down'],
    ['sip-reporting', 'Down'],
    ['crypto-throughput', 'Up'],
  ] as const) {
    const inForce = [{ gate, because: 'no-ack', since: 0 }] as const;
    const screen = render('voice sip license status', on('17.3.2', { enforcement: { inForce } }));
    assert.match(screen, `SIP service: ${service}`);
  }
});

test('from 17.15 on the active box counts its licences in use, below a blank line', () => {
  const count = (release: string, slices = recorded()) =>
    render('cube status', on(release, slices)).split('\n').slice(3);
  assert.equal(count('17.15.1a'), ['', 'Dynamic License Usage Count : 12']);
  assert.equal(count('17.15.1a', {}), ['', 'Dynamic License Usage Count : 0']);
  assert.equal(count('17.14.1a'), []);
  assert.equal(count('17.15.1a', recorded({ ha: { ...INITIAL.ha, role: 'standby' } })), []);
});

test.run();
