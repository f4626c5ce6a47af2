/**
 * Quiet turns. Nearly all that a platform tells its agent is that time went by, or that everything is as it was. Between the
 * deadlines of the machines only the clock moves, so then only the clock steps. It never answers anything but what the whole
 * turn would answer; the tests hold the two against each other.
 */
import type { AgentEvent, Turn } from './abi.ts';
import { MACHINES } from './machines/index.ts';
import type { Context } from './machines/machine.ts';
import { sameSamples } from './machines/usage.ts';
import { wakeAt } from './outtake.ts';
import type { Runtime } from './runtime.ts';

/** The turn, if nothing can come of it but its time; null: it must be lived through. */
export function quietly(
  runtime: Runtime,
  event: AgentEvent,
  context: Context,
): { readonly runtime: Runtime; readonly turn: Turn } | null {
  // Facts that are those which were read before are as good as those.
  if (event.type !== 'tick' && !(event.type === 'usage' && sameSamples(event.samples, runtime.state.usage.samples)))
    return null;
  const { state, due } = runtime;
  const { at, up, synced } = event;
  const before = state.clock;
  const { state: clock, notices } = MACHINES.clock.step(
    before,
    { type: 'elapsed', at, up, synced, boot: false },
    context,
  );
  if (clock.now >= due.now || clock.ran >= due.ran) return null;
  // A wall clock that jumps, that leaps, that is behind, or that found or lost its source is every machine's business.
  if (notices.length > 0 || before.leapSince !== null || clock.leapSince !== null) return null;
  if (synced !== before.synced || (synced && at < clock.now)) return null;
  return {
    runtime: { ...runtime, state: { ...state, clock } },
    turn: { effects: [], wake: wakeAt(clock, due) },
  };
}
