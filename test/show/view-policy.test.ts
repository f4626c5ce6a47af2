/** What the policy generation makes of its state: modes of licences, reports and their neighbours, jobs. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { viewOf } from '../../src/show/view.ts';
import { countsOf, enforcedOf, grantsOf, membersOf, reportingOf, reportsOf } from '../../src/show/view-policy.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY } from '../../src/timers.ts';
import { box, HSEC, IN_USE, open, tagOf } from '../support/policy.ts';

const WALL = Date.UTC(2021, 0, 1);
const TRUNK = tagOf('CUBE_T_STD');
const view = (slices: Partial<State> = {}) => viewOf(box('17.6.1a', WALL, slices));
const using = (tag: string, count = 1): Partial<State> => ({
  usage: { ...INITIAL.usage, counts: [{ tag, count, since: WALL }] },
});
const coded = (count: number, end: number | null = null): Partial<State> => ({
  slac: {
    ...INITIAL.slac,
    code: {
      grants: [
        {
          tag: HSEC,
          count,
          name: 'hseck9',
          description: '',
          start: 0,
          end,
          license: 'PERPETUAL',
          subscription: '',
        },
      ],
      request: 1,
      time: WALL,
      at: WALL,
    },
  },
});
const measured = (tag: string): Partial<State> => ({ reporting: { ...INITIAL.reporting, open: [open(tag, 0)] } });

const MODES: readonly (readonly [what: string, slices: Partial<State>, modes: readonly string[]])[] = [
  ['nothing in use', {}, []],
  ['in use', using(TRUNK, 9), ['CUBE_T_STD 9 IN USE(15) NOT RESTRICTED']],
  ['measured lately', measured(TRUNK), ['CUBE_T_STD 0 NOT IN USE(1) NOT RESTRICTED']],
  ['measured and in use', { ...using(TRUNK), ...measured(TRUNK) }, ['CUBE_T_STD 1 IN USE(15) NOT RESTRICTED']],
  ['without a code', using(HSEC), ['hseck9 1 NOT AUTHORIZED(13) RESTRICTED - NOT ALLOWED']],
  ['with a code', { ...using(HSEC), ...coded(1) }, ['hseck9 1 IN USE(15) RESTRICTED - ALLOWED']],
  [
    'with one that ended',
    { ...using(HSEC), ...coded(1, WALL) },
    ['hseck9 1 NOT AUTHORIZED(13) RESTRICTED - NOT ALLOWED'],
  ],
];
for (const [what, slices, modes] of MODES)
  test(`the mode of a licence: ${what}`, () =>
    assert.equal(
      view(slices).licences.map(one => `${one.name} ${one.count} ${one.mode.text}(${one.mode.code}) ${one.exported}`),
      modes,
    ));

test('licences by what they are', () => {
  const [hsec] = view(using(HSEC)).licences;
  assert.equal([hsec!.enforcement, hsec!.license], ['EXPORT RESTRICTED', 'Perpetual']);
  const [uck9] = view(IN_USE).licences;
  assert.equal([uck9!.enforcement, uck9!.license, uck9!.title], ['NOT ENFORCED', 'Perpetual', 'uck9']);
  assert.equal(
    enforcedOf(view()).map(({ tag }) => tag),
    [HSEC],
  );
  assert.equal(
    grantsOf(view(coded(1))).map(({ title, kind }) => `${title} ${kind}`),
    ['hseck9 (hseck9) EXPORT RESTRICTED'],
  );
});

test('a grant of a tag that this release does not know is shown by its own name', () => {
  const { slac } = coded(1) as Pick<State, 'slac'>;
  const code = { ...slac.code!, grants: [{ ...slac.code!.grants[0]!, tag: 'regid.x', name: 'strange' }] };
  assert.is(grantsOf(view({ slac: { ...slac, code } }))[0]!.title, 'strange');
});

test('each report knows the one after it, of its own tag', () => {
  const other = tagOf('ISR_4321_Security');
  const closed = { ...open(TRUNK, DAY), reason: 'REPORTING', end: WALL, at: WALL, text: '' };
  const reporting = {
    ...INITIAL.reporting,
    counts: { made: 9, purged: 5, acknowledged: 6 },
    open: [open(TRUNK, 0, { id: 9, previous: 7 }), open(other, 0, { id: 8 })],
    reports: [
      { ...closed, id: 6, previous: 5, state: 'unacknowledged' },
      { ...closed, id: 7, previous: 6, state: 'acknowledged' },
    ],
  } as const;
  const shown = view({ reporting });
  assert.equal(
    reportsOf(shown).map(({ id, previous, following, state, change }) => [id, previous, following, state, change]),
    [
      [6, 5, 7, 'unacknowledged', 'REPORTING'],
      [7, 6, 9, 'acknowledged', 'ACKED'],
      [8, 0, 0, 'open', 'None'],
      [9, 7, 0, 'open', 'None'],
    ],
  );
  const { total, waiting, available, collecting, stored } = countsOf(shown);
  assert.equal([total, waiting, available, collecting, stored], [7, 1, 0, 2, 2]);
});

test('a push that failed is shown where its ladder is, not where it was planned', () => {
  const slices = (failures: number): Partial<State> => ({
    ...IN_USE,
    reporting: { ...INITIAL.reporting, nextPush: WALL - DAY, poll: { id: 'a', at: WALL + DAY } },
    exchange: {
      ...INITIAL.exchange,
      retries: failures === 0 ? {} : { usage: { failures, notBefore: 401 * DAY } },
    },
  });
  assert.is(reportingOf(view(slices(0))).next, WALL);
  assert.is(reportingOf(view(slices(3))).next, WALL + DAY);
  assert.is(reportingOf(view(slices(3))).check, WALL + DAY);
  const at = new Map(view(slices(3)).jobs.map(job => [job.name, job.at]));
  assert.is(at.get('Send Utility RUM reports'), WALL + DAY);
  assert.is(at.get('Retrieve data processing result'), WALL + DAY);
  assert.is(at.get('Data Synchronization'), 0, 'shown as expired: nothing is planned');
});

test('a box by itself is its own active member', () =>
  assert.equal(membersOf(view()), [{ role: 'Active', udi: 'PID:ISR4321/K9,SN:FDO2013A1WV' }]));

test.run();
