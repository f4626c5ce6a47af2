/** The graphs and tables of `show voice sip license stats`, cell for cell against the captures of the CUBE guide. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type CallsState, calls } from '../../src/machines/calls.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { render } from '../../src/show/page.ts';
import { INITIAL } from '../../src/state.ts';
import { contextOf, DEVICE, elapsed, NOW } from '../support/machines.ts';

/**
 * Thirteen minutes, the newest first. The maxima are those printed above the guide's graph; of the averages the guide shows
 * only between which rows they lie, and the means of five in its table (45 minutes later): 324, 343, 292.
 */
const MINUTES: readonly (readonly [most: number, average: number])[] = [
  [83, 42],
  [383, 270],
  [683, 520],
  [900, 788],
  [899, 760],
  [602, 480],
  [302, 40],
  [144, 130],
  [444, 305],
  [600, 575],
  [600, 580],
  [441, 270],
  [141, 35],
];

/** Sixty seconds with this maximum (three of them) and this average. */
function seconds(most: number, average: number): (readonly [number, number])[] {
  const rest = average * 60 - most * 3;
  const each = Math.floor(rest / 57);
  return [
    [most, 3],
    [each + 1, rest - each * 57],
    [each, 57 - (rest - each * 57)],
  ];
}

const device = { ...DEVICE, release: '17.2.1r' };
function lived(silent: number): CallsState {
  const context = (ran: number) =>
    contextOf({ clock: { ...INITIAL.clock, now: NOW + ran, ran } }, { personality: CUBE, device });
  const runs = [...MINUTES].reverse().flatMap(([most, average]) => seconds(most, average));
  const { state } = calls.step(calls.initial, elapsed(), context(0));
  return calls.step(state, { type: 'called', runs: [...runs, [0, silent * 60]] }, context((13 + silent) * 60_000))
    .state;
}
const screen = (page: string, silent: number, time: string): readonly string[] =>
  render(page, {
    state: { ...INITIAL, calls: lived(silent) },
    personality: CUBE,
    device,
    wall: Date.parse(time),
  }).split('\n');

test('the graph of sixty minutes is the one of the guide', () => {
  const lines = screen('voice sip license stats', 0, '2019-08-29T11:01:01Z');
  assert.is(lines[0], '          11:01:01 AM Thursday Aug 29 2019 UTC');
  const title = lines.indexOf('          CUBE Trunk License Usage (last 60 minutes)');
  assert.equal(lines.slice(title - 16, title + 2), [
    '       369863146641',
    '      8880900440044',
    '      3330922440011',
    '  910    **',
    '  820    #*',
    '  730    ##',
    '  640   *##*   **',
    '  550   ###*   ##',
    '  460   ####  *##*',
    '  370  *####  *##*',
    '  280  #####* ####',
    '  190  #####* ####',
    '  100 *#####*#####*',
    '   10 *#####*#####*',
    '     0....5....1....1....2....2....3....3....4....4....5....5....6',
    '               0    5    0    5    0    5    0    5    0    5    0',
    '          CUBE Trunk License Usage (last 60 minutes)',
    '          * = maximum     # = average',
  ]);
});

test('a graph of nothing has the ten labels of the guide, and nothing in it', () => {
  const lines = screen('voice sip license stats', 1, '2019-08-29T11:01:01Z');
  assert.equal(lines.slice(2, 15), [
    '   10',
    ...['9', '8', '7', '6', '5', '4', '3', '2', '1'].map(label => `    ${label}`),
    '     0....5....1....1....2....2....3....3....4....4....5....5....6',
    '               0    5    0    5    0    5    0    5    0    5    0',
    '          CUBE Trunk License Usage (last 60 seconds)',
  ]);
});

test('the table 46 minutes later is the one of the guide', () => {
  const lines = screen('voice sip license stats table', 46, '2019-11-13T14:50:16Z');
  assert.is(lines[0], '02:50:16 PM Wednesday Nov 13 2019 UTC');
  const at = lines.indexOf('CUBE Trunk License Usage  (last 60 minutes)');
  assert.equal(lines.slice(at, at + 15), [
    'CUBE Trunk License Usage  (last 60 minutes)',
    'Period     Average       Max',
    '----------------------------',
    ...[' 1-5 ', ' 6-10', '11-15', '16-20', '21-25', '26-30', '31-35', '36-40', '41-45'].map(
      bucket => `${bucket}          0          0`,
    ),
    '46-50        324        900',
    '51-55        343        899',
    '56-60        292        600',
  ]);
});

test('small numbers, and very large ones', () => {
  const of = (...uses: readonly (readonly [number, number])[]) =>
    render('voice sip license stats', {
      state: { ...INITIAL, calls: { ...calls.initial, days: uses } },
      personality: CUBE,
      device,
      wall: NOW,
    }).split('\n');
  const small = of([1, 0], [10, 5]).slice(-16);
  assert.equal(
    [small[0], small[1], small[2], small[3], small[4], small[7], small[11]],
    ['      1', '      01', '   10 *', '    9 *', '    8 *', '    5 #', '    1 #*'],
  );
  const large = of([0xffffffff, 0xffffffff]);
  assert.ok(
    large.some(line => /^4294967299 #$|^4294967300 #$/.test(line)),
    'wider labels move the row, and nothing breaks',
  );
});

test.run();
