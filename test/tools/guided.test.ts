import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleAgent } from '../../tools/build.ts';
import { playGuided } from '../../tools/guided.ts';

test('the guided story shows all that it must, on the bundle in the sandbox', async () => {
  const printed: string[] = [];
  const whole = await playGuided({ engine: 'quickjs', bundle: await bundleAgent() }, text => printed.push(text));
  assert.ok(whole, printed.slice(-12).join('\n'));
  assert.match(printed.at(-1)!, /^\n91 days in [\d.]+ s: \d+ turns of the bundle, engine quickjs\.$/);
});

test.run();
