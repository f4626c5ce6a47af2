import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { duration } from '../../tools/steering-words.ts';
import { createWorld } from '../../tools/world.ts';

const spans: readonly (readonly [string, number])[] = [
  ['90d', 90 * 86_400_000],
  ['1d2h3m4s', 93_784_000],
  ['10y', 3_650 * 86_400_000],
];
for (const [text, ms] of spans) test(`a span of time: ${text}`, () => assert.is(duration(text), ms));
for (const text of ['', '90', 'd', '-5d', '1d x', '1.5h'])
  test(`no span of time: '${text}'`, () => assert.throws(() => duration(text), /no span of time/));

const mistakes: readonly (readonly [string, RegExp])[] = [
  [':dance', /There is no ':dance'/],
  [':constructor', /There is no ':constructor'/],
  [':advance', /no span of time/],
  [':link sideways', /up or down/],
  [':pool Nothing 5', /There is no entitlement 'Nothing'; there are US_License/],
  [':pool US_License many', /'many' is no number/],
  [':fault gremlins', /There is no fault 'gremlins'; there are request-lost/],
  [':pull 99', /slot 99/],
  [':use rockets 1 5', /There are no 'rockets'/],
  [':token for ever', /does not know 'for'/],
  [':revoke', /There is no token yet/],
  [':remove', /knows no product instance/],
  [':rotate tyres', /roots or signer/],
  [':clock backwards', /does not know 'backwards'/],
  [':maintenance maybe', /neither on nor off/],
];
for (const [line, message] of mistakes)
  test(`a mistake in steering is named and changes nothing: ${line}`, async () => {
    const world = await createWorld();
    const before = world.traces.length;
    try {
      await world.enter(line);
      assert.unreachable();
    } catch (thrown) {
      assert.match(String(thrown), message);
    }
    assert.is(world.traces.length, before);
  });

test('an unknown personality or engine is named', async () => {
  for (const [options, message] of [
    [{ personality: 'toaster' }, /no personality 'toaster'/],
    [{ engine: 'steam' }, /no engine 'steam'; there are quickjs/],
  ] as const) {
    try {
      await createWorld(options);
      assert.unreachable();
    } catch (thrown) {
      assert.match(String(thrown), message);
    }
  }
});

test.run();
