/** Questions: asked in the place of the prompt, answered with yes or no, and asked again for anything else. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answered, asksForYes, type Confirmed, question } from '../../src/cli/confirm.ts';
import { said } from '../../src/cli/execution.ts';
import { FIRST } from '../support/policy.ts';

const TABLE: Confirmed = { erase: about => said(`erased ${about.join(' ')}`, 'exec') };

test('a question names in its mode what it is about', () => {
  const { text, mode, prompt, facts } = question('erase all', 'Everything goes.');
  assert.equal(
    [text, mode, prompt, facts],
    ['Everything goes.', 'confirm erase all', 'Do you want to continue? [yes/no]: ', []],
  );
  assert.ok(asksForYes(mode));
  assert.not.ok(asksForYes('exec') || asksForYes('config-confirm'));
});

const LINES: readonly (readonly [line: string, outcome: 'yes' | 'no' | 'again'])[] = [
  ['yes', 'yes'],
  ['  YES ', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['', 'again'],
  ['yess', 'again'],
  ['yes please', 'again'],
  ['reload', 'again'],
  ['?', 'again'],
];
for (const [line, outcome] of LINES)
  test(`'${line}' is ${outcome}`, () => {
    const { text, mode, prompt } = answered(line, 'confirm erase all', FIRST, TABLE);
    if (outcome === 'yes') assert.equal([text, mode, prompt], ['erased all', 'exec', undefined]);
    else if (outcome === 'no') assert.equal([text, mode, prompt], ['', 'exec', undefined]);
    else assert.equal([text, mode], ["% Please answer 'yes' or 'no'.", 'confirm erase all']);
    assert.is(prompt !== undefined, outcome === 'again');
  });

test('a question that this release does not ask changes nothing', () => {
  const { text, mode, facts } = answered('yes', 'confirm __proto__', FIRST, TABLE);
  assert.equal([text, mode, facts], ['', 'exec', []]);
});

test.run();
