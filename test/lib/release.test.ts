/** Releases as vendors number them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { atLeast } from '../../src/lib/release.ts';

const TABLE: readonly [release: string, wanted: string, answer: boolean][] = [
  ['3.18.0SP', '3.18.0SP', true],
  ['3.18.1SP', '3.18.0SP', true],
  ['3.18.0S', '3.18.0SP', true],
  ['3.17.0S', '3.18.0SP', false],
  ['3.9.0S', '3.15.0S', false],
  ['3.15.0S', '3.9.0S', true],
  ['16.5.1', '3.18.0SP', true],
  ['3.18.0SP', '16.5.1', false],
  ['16.12.1a', '16.12.1', true],
  ['16.12.1', '16.12.1a', true],
  ['16.12', '16.12.0', true],
  ['16.12', '16.12.1', false],
  ['16.12.1', '16.12', true],
  ['17.3.2', '17.3.10', false],
  ['7.3.2', '7.3.2', true],
  ['16.07.01', '16.7.1', true],
  ['Everest 16.6.1', '16.6.1', true],
  ['', '3.15.0S', false],
  ['unknown', '3.15.0S', false],
  ['3.15.0S', '', true],
];
for (const [release, wanted, answer] of TABLE)
  test(`${release || 'no release'} is ${answer ? '' : 'not '}at least ${wanted || 'no release'}`, () => {
    assert.is(atLeast(release, wanted), answer);
  });

test('of two releases, one is at least the other', () => {
  for (const [a, b] of TABLE) assert.ok(atLeast(a, b) || atLeast(b, a));
});

test.run();
