/** What the documents say of messages: of each something, and of each text where it is from. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LATER } from '../../src/syslog/later.ts';
import { MEANINGS } from '../../src/syslog/meanings.ts';
import { MESSAGES } from '../../src/syslog/messages.ts';

test('every message has a meaning and an action, and no meaning is without a message', () => {
  assert.equal(Object.keys(MEANINGS).sort(), Object.keys(MESSAGES).sort());
  for (const [name, { meaning, action }] of Object.entries({ ...MEANINGS, ...LATER }))
    for (const words of [meaning, action]) assert.match(words, /\S.*\.$/, name);
});

test("a text of the vendor's has its source, and no other text has one", () => {
  for (const [name, { from, source }] of Object.entries({ ...MEANINGS, ...LATER }))
    assert.is(source !== '', from === 'vendor', name);
});

test.run();
