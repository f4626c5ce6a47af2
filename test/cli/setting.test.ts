/** A row of the catalogue of settings, with what need not be said of it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { setting } from '../../src/cli/setting.ts';

test('it is named as it is typed, in the global mode', () => {
  const { name, stem, example, mode } = setting('license smart thing', {});
  assert.equal(
    [name, stem, example, mode],
    ['license smart thing', 'license smart thing', 'license smart thing', 'config'],
  );
});

test('what is said of it counts', () => {
  const { name, stem, mode } = setting('license smart thing', { name: 'thing', mode: 'conf-voi-serv' });
  assert.equal([name, stem, mode], ['thing', 'license smart thing', 'conf-voi-serv']);
});

test.run();
