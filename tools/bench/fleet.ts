/**
 * Many agents in one process, as a test rig holds them: each a sandbox of its own, booted and kept. Runs in a fresh process,
 * so that what is resident afterwards is theirs.
 */
import { type EngineName, loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import type { Guest } from '../../platform-shims/shim.ts';
import { embeddedAuthority } from '../authority/embedded.ts';
import { readBundle } from '../engines.ts';
import type { Fleet } from './figures.ts';
import { processorTime } from './measure.ts';
import { bundlePeer, LIBRARIES } from './peers.ts';
import { bootOf } from './year.ts';

export interface FleetWish {
  readonly engine: EngineName;
  readonly bundle: 'agent' | 'libraries';
  readonly agents: number;
}

export async function measureFleet({ engine: name, bundle: which, agents }: FleetWish): Promise<Fleet> {
  const engine = await loadEngine(name);
  const bundle = which === 'agent' ? readBundle() : await bundlePeer(LIBRARIES);
  const { roots } = embeddedAuthority({ now: () => 0, seed: 1 });
  const boot = JSON.stringify({ at: Date.UTC(2026, 0, 1), up: 0, synced: true, ...bootOf(roots) });
  const fleet: Guest[] = [];
  const one = async () => {
    const guest = await engine.guest({ bundle });
    guest.turn(boot);
    fleet.push(guest);
  };
  for (let i = 0; i < WARM_UP; i++) await one();
  const before = process.memoryUsage.rss();
  const started = processorTime();
  for (let i = 0; i < agents; i++) await one();
  const seconds = (processorTime() - started) / 1000;
  const bytesEach = (process.memoryUsage.rss() - before) / agents;
  return { bytesEach, bootsPerSecond: agents / seconds };
}

/** By then the engine is compiled for speed. */
const WARM_UP = 20;
