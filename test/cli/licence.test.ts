/** A show command is made of its grammar: what stands behind `show` names the page. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { showing } from '../../src/cli/licence.ts';
import { render } from '../../src/show/page.ts';
import { SITUATIONS } from '../support/situations.ts';

test('the words behind show name the page, and its arguments come along', () => {
  const command = showing('show license <all|udi>', {}, 'show license udi');
  assert.ok(command.filtered && command.modes.includes('exec'));
  const typed = { mode: 'exec', negated: null, words: ['show', 'license', 'udi'], values: {} } as const;
  const { text, facts, handled } = command.run(typed, SITUATIONS.authorized);
  assert.is(text, render('license udi', SITUATIONS.authorized));
  assert.equal([facts, handled], [[], true]);
});

test('other families and places are as they are given', () => {
  const command = showing('show voice x', { family: 'sh(ow) vo(ice)', os: ['ios-xe'] });
  assert.is(command.family, 'sh(ow) vo(ice)');
  assert.equal(command.os, ['ios-xe']);
});

test.run();
