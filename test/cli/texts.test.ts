/** What commands say: values are filled in, and placeholders for the operator stay. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { say, TEXTS } from '../../src/cli/texts.ts';

test('a value stands where its name stood; what has no value is printed as it is', () => {
  assert.is(say('ambiguous', { line: 'sh lic s' }), '% Ambiguous command:  "sh lic s"');
  assert.ok(say('notRegistered').includes('<token>'));
});

/** What a number of the error list is named for, and is no error: it is under way. */
const UNDER_WAY = ['authorizing'];

test('what was not done begins with a percent sign and a blank, and so does whatever names an error', () => {
  for (const [name, { text }] of Object.entries(TEXTS)) {
    if (text.startsWith('%')) assert.match(text, /^% \S/, name);
    if (text.includes('(error ') && !UNDER_WAY.includes(name)) assert.ok(text.startsWith('% '), name);
  }
});

test.run();
