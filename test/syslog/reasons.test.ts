/** Reasons: one for every way in which a message can be lost, in words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LOSS_REASONS, refused } from '../../src/syslog/reasons.ts';

test('every loss has words', () => {
  for (const [loss, words] of Object.entries(LOSS_REASONS)) assert.match(words, /\w+ \w+/, loss);
});

test('a refusal keeps its name', () => assert.ok(refused('bad-signature').includes('bad-signature')));

test.run();
