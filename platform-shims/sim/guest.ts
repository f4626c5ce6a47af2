/**
 * Guests that are there at once, for a world in which nothing is awaited: functions of this very process, or sandboxes
 * that were made beforehand. It never looks into an event.
 */
import type { Guest, GuestFactory } from '../shim.ts';
import { GuestFault } from '../shim.ts';

/** The agent's source, run by this process: fast, and as its author sees it. Each boot gets an agent of its own. */
export const sourceGuest = (createAgent: () => (event: string) => string) => (): Guest => {
  const agent = createAgent();
  return {
    turn(event) {
      try {
        return agent(event);
      } catch (thrown) {
        throw new GuestFault('threw', String(thrown));
      }
    },
    dispose() {},
  };
};

export interface Pool {
  /** One of the guests made beforehand; throws when there are none left. */
  readonly take: () => Guest;
  /** Makes up for those that were taken. */
  refill(): Promise<void>;
}

/** So many guests, one for each boot to come until the next refill. */
export async function poolOf(make: GuestFactory, size: number): Promise<Pool> {
  const ready: Guest[] = [];
  const refill = async () => {
    while (ready.length < size) ready.push(await make());
  };
  await refill();
  return {
    refill,
    take() {
      const guest = ready.shift();
      if (!guest) throw new Error(`All ${size} prepared guests are used up: prepare more, or refill between boots.`);
      return guest;
    },
  };
}
