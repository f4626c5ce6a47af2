/**
 * The debug engine: the bundle's text in a `node:vm` context, so that a debugger can step through it. Gives the same
 * answers as QuickJS, much faster, with no limit on memory or fuel: never a sandbox, and not for a box in service.
 */
import vm from 'node:vm';
import { type Guest, GuestFault } from '../shim.ts';

/** A fresh context that has run the bundle. */
export async function v8Guest(bundle: string): Promise<Guest> {
  const context = vm.createContext(Object.create(null));
  const agent: unknown = inside(() =>
    vm.runInContext(`${bundle}\n;globalThis.agent`, context, { filename: 'agent.js' }),
  );
  if (typeof agent !== 'function') throw new GuestFault('threw', 'The bundle defines no function `agent`.');
  return {
    turn(event) {
      const answer: unknown = inside(() => agent(event));
      if (typeof answer !== 'string') throw new GuestFault('bad-answer', 'The answer is not a string.');
      return answer;
    },
    dispose() {},
  };
}

function inside<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw new GuestFault('threw', String(thrown));
  }
}
