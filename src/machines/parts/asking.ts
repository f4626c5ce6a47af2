/**
 * What is kept of a request that an operator made and the far end may keep waiting, beside what it is about: trust and SLAC have
 * one each. It is no machine, asks for nothing, and knows no document.
 */
import { TIMERS } from '../../timers.ts';
import type { Fact } from '../facts.ts';
import type { AskKind, Context } from '../machine.ts';

export interface Asking {
  readonly pollId: string;
  /** `ran` before which it is not asked again: the far end named an interval. */
  readonly next: number;
  /** An earlier request is still under way; its end is not the end of this one. */
  readonly queued: boolean;
}

export const begun = (kind: AskKind, { state }: Context): Asking => ({
  pollId: '',
  next: 0,
  queued: state.exchange.outstanding?.kind === kind,
});

/** The earlier request ended. */
export const alone = <A extends Asking>(asking: A): A => ({ ...asking, queued: false });

/** The result is to be polled for. */
export const polling = <A extends Asking>(
  asking: A,
  { pollId, interval }: Extract<Fact, { type: 'responded' }>,
  { ran }: Context,
): A => ({ ...asking, pollId, next: ran + (interval || TIMERS.pollAgain.ms) });
