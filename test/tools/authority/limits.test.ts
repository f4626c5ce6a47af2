/** Token buckets: a burst, then the rate; one name never pays for another. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { limiter } from '../../../tools/authority/limits.ts';

test('a burst passes, the rest waits for the rate', () => {
  const { admit } = limiter({ burst: 3, perMinute: 6 });
  const at = (seconds: number) => admit('a', seconds * 1000);
  assert.equal([at(0), at(0), at(0), at(0)], [true, true, true, false]);
  assert.equal([at(9), at(10), at(10)], [false, true, false]);
  assert.equal([at(600), at(600), at(600), at(600)], [true, true, true, false], 'no more than a burst is saved up');
});

test('names are counted apart', () => {
  const { admit } = limiter({ burst: 1, perMinute: 1 });
  assert.equal([admit('a', 0), admit('b', 0), admit('a', 0), admit('b', 0)], [true, true, false, false]);
});

test('a clock that goes back gives nothing and takes nothing', () => {
  const { admit } = limiter({ burst: 2, perMinute: 60 });
  assert.equal([admit('a', 10_000), admit('a', 0), admit('a', 0), admit('a', 1000)], [true, true, false, true]);
});

test('any number of names is bounded', () => {
  const { admit } = limiter({ burst: 1, perMinute: 1 });
  admit('first', 0);
  for (let i = 0; i < 10_000; i++) admit(`other ${i}`, 0);
  assert.ok(admit('first', 0), 'the one not seen longest was forgotten');
});

test.run();
