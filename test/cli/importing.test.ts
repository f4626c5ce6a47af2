/** What is told of a refused file: one sentence without its end, with a number of the vendor's list, whatever the name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { whyRefused } from '../../src/cli/importing.ts';
import { IMPORT_REFUSALS } from '../../src/importing.ts';
import { DOCUMENT_REFUSALS } from '../../src/wire/document.ts';

test('every refusal has its words', () => {
  for (const name of [...IMPORT_REFUSALS, ...DOCUMENT_REFUSALS]) {
    const text = whyRefused(name);
    assert.match(text, /^[a-z].*\(error \d{2,3}\)/, name);
    assert.not.match(text, /\.$/, name);
  }
});

test.run();
