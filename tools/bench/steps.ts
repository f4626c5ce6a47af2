/**
 * Fuel, to the last step. QuickJS asks its host about every 10 000th call or backward jump whether to go on: one tick. The
 * place within those 10 000 outlives a turn, so ticks alone say little of a short one. Before and after the turn a loop of
 * known cost runs into the next tick; its length tells the rest. Work inside the engine (JSON, BigInt, copying) is no step.
 *
 * For measuring only: here no limit is in force but that of the engine's own memory.
 */
import ng from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext, RELEASE_SYNC } from 'quickjs-emscripten';
import type { EngineName } from '../../platform-shims/quickjs/sandbox.ts';

/** Calls and backward jumps between two ticks (JS_INTERRUPT_COUNTER_INIT of quickjs.c, both builds). */
export const STEPS_PER_TICK = 10_000;

export interface StepCounter {
  /** What this event takes, and what is answered. */
  turn(event: string): { readonly steps: number; readonly answer: string };
  /** What it took to load the bundle. */
  readonly loading: number;
}

/** A fresh context that has run the bundle. */
export async function stepCounter(engine: EngineName, bundle: string): Promise<StepCounter> {
  const module = await newQuickJSWASMModuleFromVariant(engine === 'bellard' ? RELEASE_SYNC : ng);
  const context = module.newContext();
  let ticks = 0;
  let stop = false;
  context.runtime.setInterruptHandler(() => {
    ticks++;
    return stop;
  });
  run(context, 'globalThis.__steps = 0; globalThis.__spin = () => { for (__steps = 0; ; ) __steps++; };');

  /** Runs into the next tick; gives the steps until there. */
  function spin(): number {
    stop = true;
    const result = context.evalCode('__spin()');
    stop = false;
    if (!result.error) throw new Error('A loop without an end has ended.');
    result.error.dispose();
    return context.getProp(context.global, '__steps').consume(handle => context.getNumber(handle));
  }
  /** From one tick to the next by way of the spin alone. */
  function overhead(): number {
    spin();
    return STEPS_PER_TICK - spin();
  }
  const fixed = overhead();

  function measured<T>(work: () => T): { readonly steps: number; readonly result: T } {
    spin();
    ticks = 0;
    const result = work();
    const whole = ticks;
    return { result, steps: whole * STEPS_PER_TICK + STEPS_PER_TICK - fixed - spin() };
  }

  const loading = measured(() => run(context, bundle)).steps;
  const agent = context.getProp(context.global, 'agent');
  return {
    loading,
    turn(event) {
      const { steps, result } = measured(() =>
        context.newString(event).consume(given => {
          const called = context.callFunction(agent, context.undefined, given);
          return context.unwrapResult(called).consume(answer => context.getString(answer));
        }),
      );
      return { steps, answer: result };
    },
  };
}

function run(context: QuickJSContext, code: string): void {
  context.unwrapResult(context.evalCode(code, 'agent.js', { type: 'global' })).dispose();
}
