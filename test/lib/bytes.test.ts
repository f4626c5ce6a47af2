import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { concat, equal } from '../../src/lib/bytes.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('parts are joined in their order into bytes of their own', () => {
  const part = bytes(1, 2);
  const whole = concat(part, bytes(), bytes(3));
  assert.equal(whole, bytes(1, 2, 3));
  part[0] = 9;
  assert.equal(whole[0], 1);
  assert.equal(concat(), bytes());
});

test('bytes are equal when every one of them is', () => {
  const cases: [Uint8Array, Uint8Array, boolean][] = [
    [bytes(), bytes(), true],
    [bytes(1, 2), bytes(1, 2), true],
    [bytes(1, 2), bytes(1, 3), false],
    [bytes(9, 2), bytes(1, 2), false],
    [bytes(1, 2), bytes(1, 2, 0), false],
    [bytes(0, 1, 2).subarray(1), bytes(1, 2), true],
  ];
  for (const [a, b, same] of cases) assert.is(equal(a, b), same, `${a} and ${b}`);
});

test.run();
