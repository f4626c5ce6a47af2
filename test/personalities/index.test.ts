/** Personalities are found by their own name and by no other. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PERSONALITIES, personalityOf } from '../../src/personalities/index.ts';

test('each is found by the name it bears', () => {
  for (const [name, personality] of Object.entries(PERSONALITIES)) {
    assert.is(personality.name, name);
    assert.is(personalityOf(name), personality);
  }
});

test('no other name finds one', () => {
  for (const name of ['', 'CBR8', 'ios-xe', 'toString', '__proto__']) assert.is(personalityOf(name), null, name);
});

test.run();
