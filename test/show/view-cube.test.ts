/** What the screens of CUBE need: prerequisites of platforms, refused calls, histories of a fixed length. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CUBE } from '../../src/personalities/cube.ts';
import { render } from '../../src/show/page.ts';
import { viewOf } from '../../src/show/view.ts';
import { blockedOf, requirementsOf, statsOf } from '../../src/show/view-cube.ts';
import { INITIAL } from '../../src/state.ts';
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

test.run();
