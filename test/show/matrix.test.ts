/**
 * The screens of every platform and release, in every state of a life that was lived. With ACCEPT=1 in the environment the
 * golden files are written anew; review is the diff.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EDITIONS, goldenFile, goldenOf, screensOf, showCommands } from '../../tools/screens.ts';
import { golden } from '../support/golden.ts';

for (const { personality, release } of EDITIONS)
  test(`${personality} ${release}: each show command in each state`, async () => {
    for (const [command, screens] of await screensOf(personality, release)) {
      for (const { state, text } of screens) {
        assert.not.match(text, /undefined|\bnull\b|NaN|\[object|^% /m, `${command}, ${state}`);
        assert.not.match(text, /\n\n\n|\n$/, `${command}, ${state}`);
      }
      golden(`screens/${goldenFile(personality, release, command)}`, goldenOf(screens).trimEnd());
    }
  });

test('no golden screen is left that nothing shows, and none is missing', () => {
  const root = fileURLToPath(new URL('../screens', import.meta.url));
  const kept = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.txt') && !file.startsWith('cbr8-guide'),
  );
  const shown = EDITIONS.flatMap(({ personality, release }) =>
    showCommands(personality, release).map(command => goldenFile(personality, release, command)),
  );
  assert.equal(kept.sort(), shown.sort());
});

test.run();
