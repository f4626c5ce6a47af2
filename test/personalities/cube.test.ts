/** CUBE as data: which release counts what, and what follows from the evaluation. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable } from '../../platform-shims/gates.ts';
import { isIn } from '../../src/lib/release.ts';
import type { Device } from '../../src/machines/machine.ts';
import { CAPACITY, CUBE, CUBE_RELEASES, cubeReleaseOf, PERIODICITY } from '../../src/personalities/cube.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY, HOUR, MINUTE } from '../../src/timers.ts';
import { DEVICE } from '../support/machines.ts';

const device = (release: string): Device => ({
  ...DEVICE,
  release,
  components: new Map([['chassis', { class: 'iana-hardware:chassis', model: 'ISR4321/K9', parent: '' }]]),
});
const fact = (name: string, count = 1) => ({ name, where: 'chassis', count });

/** Counts by name, of what is in use and exists in a release. */
function counted(release: string, facts: readonly ReturnType<typeof fact>[], slices: Partial<State> = {}) {
  const state = { ...INITIAL, ...slices };
  return Object.fromEntries(
    CUBE.entitlements
      .filter(one => isIn(release, one.release, one.until))
      .map(({ name, count }) => [name, count(facts, device(release), state)])
      .filter(([, count]) => count !== 0),
  );
}
const capacity = (sessions: string) => ({ settings: { enabled: true, values: { [CAPACITY]: sessions } } });
const asked = (count: number): Partial<State> => ({
  calls: { ...INITIAL.calls, requests: [{ at: 0, count, redundant: false, result: 'pending' }] },
});

const recorded = (standard: number, enhanced: number): Partial<State> => ({
  calls: {
    ...INITIAL.calls,
    records: [
      { at: 0, standard, enhanced },
      { at: 0, standard: 99, enhanced: 99 },
    ],
  },
});

const rows: readonly (readonly [
  release: string,
  facts: readonly ReturnType<typeof fact>[],
  slices: Partial<State>,
  counts: Record<string, number>,
])[] = [
  ['16.10.1a', [fact('uck9')], capacity('25'), { ISR_4321_UnifiedCommunication: 1 }],
  ['16.11.1a', [fact('uck9')], capacity('25'), { ISR_4321_UnifiedCommunication: 1, CUBE_T_STD: 25 }],
  ['17.1.1', [fact('box-to-box-ha')], capacity('25'), { CUBE_T_RED: 25 }],
  ['17.1.1', [fact('voice-gateway', 4)], {}, {}],
  ['17.2.1r', [fact('voice-gateway', 4)], capacity('25'), { CUBE_T_VGW: 1 }],
  ['17.2.1r', [], { ...capacity('25'), ...asked(7) }, { CUBE_T_STD: 7 }],
  ['17.3.1a', [fact('box-to-box-ha')], asked(7), { CUBE_T_RED: 7 }],
  ['17.3.2', [], { ...capacity('25'), ...asked(7) }, {}],
  ['17.3.2', [], recorded(12, 0), { CUBE_T_STD: 12 }],
  ['17.6.1a', [fact('box-to-box-ha')], recorded(0, 9), { CUBE_T_RED: 9 }],
  [
    '17.6.1a',
    [fact('uck9'), fact('voice-gateway')],
    recorded(12, 4),
    { ISR_4321_UnifiedCommunication: 1, CUBE_T_STD: 12, CUBE_T_RED: 4, CUBE_T_VGW: 1 },
  ],
  ['17.18.1a', [], recorded(12, 4), { CUBE_TS_STD: 12, CUBE_TS_ENH: 4 }],
];
for (const [release, facts, slices, counts] of rows)
  test(`${release} counts ${JSON.stringify(counts)}`, () => assert.equal(counted(release, facts, slices), counts));

test('releases in order; one before all of them is like the oldest', () => {
  const names = CUBE_RELEASES.map(({ from }) => from);
  for (const [release, from] of [
    ['16.3.1', '16.6'],
    ['16.9.5', '16.6'],
    ['16.11.1a', '16.11'],
    ['17.1.3', '16.11'],
    ['17.2.1r', '17.2'],
    ['17.3.1a', '17.3'],
    ['17.3.2', '17.3.2'],
    ['17.3.4a', '17.3.2'],
    ['17.7.1', '17.6'],
    ['17.18.1a', '17.15'],
  ] as const)
    assert.is(cubeReleaseOf(release).from, from, `${release} of ${names.join(', ')}`);
});

test('smart licensing is optional before 16.10, and agents before 16.12 write small letters', () => {
  const of = (release: string) => personalityOf('cube', release)!;
  assert.equal([of('16.9.3').offByDefault, of('16.10.1a').offByDefault], [true, undefined]);
  assert.equal([of('16.11.1').exportWords?.[0], of('16.12.1').exportWords], ['Allowed', undefined]);
  assert.is(personalityOf('cube'), CUBE);
});

test('periods by the settings; seven days without', () => {
  const { period } = CUBE.voice!;
  assert.is(period({}), 7 * DAY);
  for (const [value, ms] of [
    ['mins 5', 5 * MINUTE],
    ['hours 8', 8 * HOUR],
    ['days 30', 30 * DAY],
  ] as const)
    assert.is(period({ [PERIODICITY]: value }), ms);
});

test('SIP goes down by the evaluation from 16.11 on, by the policy from 17.3.2 on, and no gate stands in anybody\u2019s way', () => {
  assert.equal(
    CUBE.gates.map(({ release, until, gate }) => [release, until, gate.type]),
    [
      ['16.11', '17.3.2', 'sip'],
      ['17.3.2', undefined, 'sip'],
      ['17.3.2', undefined, 'cli'],
    ],
  );
  assertCurable(CUBE.gates.map(({ gate }) => ({ ...gate, because: 'eval-expired', since: 0 })));
});

test('tags have the shape of a regid, show their name, and are one each', () => {
  for (const { name, tag } of CUBE.entitlements)
    assert.match(
      tag,
      new RegExp(
        `^regid\\.\\d{4}-\\d\\d\\.com\\.cisco\\.${name === 'hseck9' ? 'DNA_HSEC' : name},\\d+\\.0_[0-9a-f-]{36}$`,
      ),
    );
  assert.is(new Set(CUBE.entitlements.map(({ tag }) => tag)).size, CUBE.entitlements.length);
});

test.run();
