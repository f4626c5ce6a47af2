/** The engines that can run the bundle here, by name; each is a maker of fresh guests. Holds no state of a guest. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { v8Guest } from '../platform-shims/node/v8-guest.ts';
import { loadEngine } from '../platform-shims/quickjs/sandbox.ts';
import type { GuestFactory } from '../platform-shims/shim.ts';

/** `quickjs`: Bellard's; `quickjs-ng`: the fork; `v8`: Node itself, without limits, for debuggers. */
export const ENGINES = ['quickjs', 'quickjs-ng', 'v8'] as const;

/** The bundle as it is committed. */
export const readBundle = (): string =>
  readFileSync(fileURLToPath(new URL('../dist/agent.js', import.meta.url)), 'utf8');

export async function guestFactory(engine: string, bundle = readBundle()): Promise<GuestFactory> {
  switch (engine) {
    case 'quickjs':
    case 'quickjs-ng': {
      const loaded = await loadEngine(engine === 'quickjs' ? 'bellard' : 'ng');
      return () => loaded.guest({ bundle });
    }
    case 'v8':
      return () => v8Guest(bundle);
    default:
      throw new Error(`There is no engine '${engine}'; there are ${ENGINES.join(', ')}.`);
  }
}
