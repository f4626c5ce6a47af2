/**
 * Screens of the cBR-8, whole, in situations built by hand from the dates of its guide; matrix.test.ts has the screens of
 * every platform in a life that was lived.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute } from '../../src/cli/execute.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { NCS1004 } from '../../src/personalities/ncs1004.ts';
import { pagesOf, render } from '../../src/show/page.ts';
import { viewOf } from '../../src/show/view.ts';
import { golden } from '../support/golden.ts';
import { SITUATIONS, type Situation } from '../support/situations.ts';

const EVERY = Object.keys(SITUATIONS) as Situation[];
const MAIN: readonly Situation[] = [
  'nothing-in-use',
  'evaluation',
  'registration-failed',
  'authorized',
  'out-of-compliance',
  'authorization-expired',
  'evaluation-expired',
];
const SCREENS: readonly (readonly [command: string, situations: readonly Situation[]])[] = [
  ['show license all', EVERY],
  ['show license status', MAIN],
  ['show license summary', [...MAIN, 'authorization-failing']],
  ['show license usage', [...MAIN, 'tag-unknown']],
  ['show license udi', ['nothing-in-use', 'authorized']],
  [
    'show license tech support',
    ['nothing-in-use', 'evaluation', 'out-of-compliance', 'authorization-expired', 'evaluation-expired'],
  ],
  [
    'show cable license all',
    ['nothing-in-use', 'out-of-compliance', 'not-yet-reported', 'evaluation-expired', 'authorization-expired'],
  ],
];
const folder = (command: string) => `screens/cbr8-guide/${command.replaceAll(' ', '-')}`;

for (const [command, situations] of SCREENS)
  for (const situation of situations)
    test(`${command}, ${situation}`, () => {
      const { handled, text, mode, facts } = execute(command, 'exec', SITUATIONS[situation]);
      assert.equal({ handled, mode, facts }, { handled: true, mode: 'exec', facts: [] });
      golden(`${folder(command)}/${situation}.txt`, text);
    });

test('no golden screen is left that nothing shows', () => {
  const root = fileURLToPath(new URL('../screens/cbr8-guide', import.meta.url));
  const kept = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.txt'));
  const shown = SCREENS.flatMap(([command, situations]) =>
    situations.map(situation => `${folder(command)}/${situation}.txt`.replace('screens/cbr8-guide/', '')),
  );
  assert.equal(kept.sort(), shown.sort());
});

const PAGES = Object.entries(pagesOf(CBR8)).filter(([page]) => SCREENS.some(([command]) => command === `show ${page}`));

test('agent 2 shows the registration in `show license status` as in `show license all`, registered or not', () => {
  for (const situation of ['evaluation', 'authorized', 'out-of-compliance'] as const) {
    const reading = { ...SITUATIONS[situation], personality: NCS1004 };
    const [, block = ''] = /\n(Registration:\n.*?)\n\n/s.exec(render('license all', reading)) ?? [];
    const status = render('license status', reading);
    assert.match(status, /^\nSmart Licensing is ENABLED\n\nRegistration:\n {2}Status: /, situation);
    assert.ok(status.includes(`\n\n${block}\n\nLicense Authorization:`), situation);
    if (situation !== 'evaluation') assert.match(block, /\n {2}Smart Account: .+\n {2}Virtual Account: /);
  }
});

test('every section stands in some screen, and says something', () => {
  for (const [page, sections] of PAGES)
    for (const situation of EVERY)
      for (const section of sections) {
        const lines = section(viewOf(SITUATIONS[situation]), {});
        assert.ok(lines.length > 0, page);
        assert.ok(render(page, SITUATIONS[situation]).includes(lines.join('\n')), page);
      }
});

test('no screen says undefined, null, NaN or an object', () => {
  for (const [page] of PAGES)
    for (const situation of EVERY)
      assert.not.match(render(page, SITUATIONS[situation]), /undefined|\bnull\b|NaN|\[object/);
});

test('lines in every screen are parted by single blank lines, and none ends it', () => {
  for (const [page] of PAGES)
    for (const situation of EVERY) assert.not.match(render(page, SITUATIONS[situation]), /\n\n\n|\n$|^\n/);
});

test.run();
