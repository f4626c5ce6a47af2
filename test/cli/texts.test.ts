/** What commands say: values are filled in, and placeholders for the operator stay. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { say, TEXTS } from '../../src/cli/texts.ts';

test('a value stands where its name stood; what has no value is printed as it is', () => {
  assert.is(say('ambiguous', { line: 'sh lic s' }), '% Ambiguous command:  "sh lic s"');
  assert.ok(say('notRegistered').includes('<token>'));
});

test('errors begin with a percent sign, and nothing else does', () => {
  const errors = Object.entries(TEXTS).filter(([, { text }]) => text.startsWith('%'));
  assert.equal(
    errors.map(([name]) => name),
    'incomplete ambiguous invalid unrecognized tooLong badPattern alreadyRegistered notRegistered disabled nothingInUse noUdi badToken badUrl badValue badProfile noProfile manyProfiles predefinedProfile otherCarrier badPeriod udiHostname otherAddress'.split(
      ' ',
    ),
  );
});

test.run();
