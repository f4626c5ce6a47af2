/** Times of the agent on the wall clock. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { due, next, run } from '../../src/show/when.ts';
import { INITIAL } from '../../src/state.ts';
import { HOUR } from '../../src/timers.ts';

const WALL = Date.UTC(2021, 0, 1);
/** A wall clock that is an hour ahead of what the agent takes for true; `notBefore`: of a ladder, in running time. */
const reading = (notBefore?: number) => ({
  wall: WALL,
  state: {
    ...INITIAL,
    clock: { ...INITIAL.clock, now: WALL - HOUR, ran: 5 * HOUR },
    exchange: {
      ...INITIAL.exchange,
      retries: notBefore === undefined ? {} : { usage: { failures: 1, notBefore } },
    },
  },
});

type Asked = Parameters<typeof due>[0];
for (const [what, shown, ahead] of [
  ['agent time', due(reading() as unknown as Asked, WALL), HOUR],
  ['running time', run(reading() as unknown as Asked, 7 * HOUR), 2 * HOUR],
  ['a request as planned', next(reading() as unknown as Asked, 'usage', WALL), HOUR],
  ['one that is overdue', next(reading() as unknown as Asked, 'usage', 0), 0],
  ['one whose ladder waits', next(reading(8 * HOUR) as unknown as Asked, 'usage', 0), 3 * HOUR],
  ['one whose ladder waited long enough', next(reading(HOUR) as unknown as Asked, 'usage', 0), 0],
  ['one whose ladder is of another kind', next(reading(8 * HOUR) as unknown as Asked, 'poll', WALL), HOUR],
] as const)
  test(`${what} is ${ahead / HOUR} hours ahead`, () => assert.is(shown - WALL, ahead));

test.run();
