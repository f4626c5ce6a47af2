/** Times of the agent on the wall clock: as far ahead of it as they really are. Reads the clock and the ladders of
 * the exchange, nothing else. */
import type { Reading } from '../cli/execution.ts';
import type { AskKind } from '../machines/machine.ts';

/** Agent time. */
export const due = ({ state, wall }: Reading, at: number): number => wall + (at - state.clock.now);
/** Running time. */
export const run = ({ state, wall }: Reading, at: number): number => wall + (at - state.clock.ran);

/** When a request comes next: as planned, or by its ladder after a loss; what is overdue is due now. */
export function next(reading: Reading, kind: AskKind, planned: number): number {
  const retry = reading.state.exchange.retries[kind];
  return Math.max(reading.wall, retry === undefined ? due(reading, planned) : run(reading, retry.notBefore));
}
