/** Executions: what a command that was run comes to, and the way out of every mode. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../src/cli/commands.ts';
import { PARENTS, said } from '../../src/cli/execution.ts';

test('a command that was run is handled, and asks for nothing by itself', () => {
  assert.equal(said('text', 'config'), { handled: true, text: 'text', mode: 'config', facts: [] });
});

test('out of every mode the way leads to exec', () => {
  for (const mode of new Set(COMMANDS.flatMap(({ modes }) => modes))) {
    let here = mode;
    for (let steps = 0; here !== 'exec' && steps < 5; steps++) here = PARENTS[here] ?? 'config';
    assert.is(here, 'exec', mode);
  }
});

test.run();
