/** Every engine that can be named runs the bundle as it is committed. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ENGINES, guestFactory, readBundle } from '../../tools/engines.ts';

for (const engine of ENGINES)
  test(`${engine} gives a fresh guest each time, and it answers`, async () => {
    const factory = await guestFactory(engine);
    for (let i = 0; i < 2; i++) {
      const guest = await factory();
      const turn = JSON.parse(guest.turn('no event')) as { effects: object[] };
      assert.match(JSON.stringify(turn.effects), 'not-json');
      guest.dispose();
    }
  });

test('a bundle of its own can be given', async () => {
  const bundle = `globalThis.agent = text => text + ${readBundle().length}`;
  for (const engine of ENGINES) {
    const guest = await (await guestFactory(engine, bundle))();
    assert.is(guest.turn('x'), `x${readBundle().length}`);
    guest.dispose();
  }
});

test('an engine that does not exist is named, with those that do', async () => {
  const refusal = await guestFactory('spidermonkey').then(String, (fault: Error) => fault.message);
  assert.is(refusal, "There is no engine 'spidermonkey'; there are quickjs, quickjs-ng, v8.");
});

test.run();
