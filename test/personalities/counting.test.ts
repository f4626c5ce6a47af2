/** Counting rules: what counts, and what does not. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { places, sum } from '../../src/personalities/counting.ts';
import { INITIAL } from '../../src/state.ts';
import { DEVICE } from '../support/situations.ts';

const sample = (name: string, where: string, count: number) => ({ name, where, count });

test('a sum takes all components present, and none that was pulled', () => {
  const samples = [
    sample('ports', 'clc 8', 3),
    sample('ports', 'clc 9', 4),
    sample('ports', 'clc 7', 100),
    sample('x', 'clc 9', 9),
  ];
  assert.is(sum('ports')(samples, DEVICE, INITIAL), 7);
  assert.is(sum('ports')([], DEVICE, INITIAL), 0);
});

test('a sum never leaves the range of a licence count', () => {
  assert.is(
    sum('ports')([sample('ports', 'clc 8', 0xffffffff), sample('ports', 'clc 9', 0xffffffff)], DEVICE, INITIAL),
    0xffffffff,
  );
});

test('places count each component once, whatever it counts, and not for zero', () => {
  const samples = [sample('protected', 'clc 8', 5), sample('protected', 'clc 9', 0), sample('protected', 'clc 7', 1)];
  assert.is(places('protected')(samples, DEVICE, INITIAL), 1);
});

test.run();
