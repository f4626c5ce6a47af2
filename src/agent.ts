/**
 * The agent as a function of text: holds the runtime of the boot, and catches the faults of ours that `assert` throws. The
 * turn never was then, the fault is logged, and a command that waits is answered.
 */
import type { AgentEvent, Effect, Turn } from './abi.ts';
import { readEvent } from './door.ts';
import { tellings } from './outtake.ts';
import type { Runtime } from './runtime.ts';
import { MINUTE } from './timers.ts';
import { turn } from './turn.ts';

/** An agent that has not booted yet. */
export function createAgent(): (event: string) => string {
  let runtime: Runtime | null = null;
  let wake: number | null = null;

  return json => {
    const event = readEvent(json);
    if (!event.ok) return answer(fault(`The platform sent an event that was refused: ${event.refusal}`, null));
    try {
      const lived = turn(runtime, event.value);
      runtime = lived.runtime;
      wake = lived.turn.wake;
      return answer(lived.turn);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Out of memory, and a first boot that fails, are the host's to deal with: this context is of no use any more.
      if (/out of memory/.test(message) || runtime === null) throw error;
      return answer(fault(message, event.value));
    }
  };

  function fault(detail: string, event: AgentEvent | null): Turn {
    const effects: Effect[] = [
      ...tellings(
        [{ message: 'PLATFORM_ERROR', detail }],
        runtime,
        event?.at ?? runtime?.state.clock.wall ?? 0,
        event?.synced ?? false,
      ),
    ];
    if (event?.type === 'command') {
      const { session, mode } = event;
      effects.push({
        type: 'answer',
        session,
        handled: true,
        text: '% Smart Licensing: internal error, nothing was changed.',
        mode,
      });
    }
    // A turn that can never be lived through shall not be tried again at once.
    return { effects, wake: wake === null || event === null ? wake : Math.max(wake, event.up + MINUTE) };
  }
}

const answer = (turn: Turn): string => JSON.stringify(turn);
