/**
 * Usage: what the platform counted last, and the licence counts that follow from it.
 *
 * Theory. The host reports facts (channels, ports, sessions); a counting rule of the personality turns them into one count
 * an entitlement. Both are recomputed whenever facts or inventory change, and nothing else changes them. Facts are replaced
 * as a whole: what the last table does not name is zero. A steady load leaves the state as it is, so nothing is saved.
 */
import type { Sample } from '../abi.ts';
import { atLeast } from '../lib/release.ts';
import type { Context, Machine } from './machine.ts';

export interface UsageState {
  readonly samples: readonly Sample[];
  /** Entitlements in use, in the personality's order; a count of zero is left out. */
  readonly counts: readonly InUse[];
}
export interface InUse {
  readonly tag: string;
  readonly count: number;
  /** Wall time at which this count was first seen. */
  readonly since: number;
}

export const usage: Machine<UsageState> = {
  name: 'usage',
  initial: { samples: [], counts: [] },
  transitions: [
    { from: 'unused', on: 'measured: something counts', to: 'in use', why: 'a licensed feature was enabled' },
    { from: 'unused', on: 'equipped: something counts', to: 'in use', why: 'the card that carries it came' },
    { from: 'unused', on: 'booted: something counts', to: 'in use', why: 'another image, another chassis' },
    { from: 'in use', on: 'measured: nothing counts', to: 'unused', why: 'the last one was released' },
    { from: 'in use', on: 'equipped: nothing counts', to: 'unused', why: 'the card that carried it went' },
    { from: 'in use', on: 'booted: nothing counts', to: 'unused', why: 'another image, another chassis' },
  ],
  label: state => (state.counts.length > 0 ? 'in use' : 'unused'),

  step(state, fact, context) {
    if (fact.type === 'measured') return { state: recount(state, fact.samples, context), notices: [] };
    if (fact.type === 'equipped' || fact.type === 'booted')
      return { state: recount(state, state.samples, context), notices: [] };
    return { state, notices: [] };
  },

  deadlines: () => [],
};

function recount(state: UsageState, samples: readonly Sample[], context: Context): UsageState {
  const counts: InUse[] = [];
  for (const entitlement of context.personality.entitlements) {
    if (!atLeast(context.device.release, entitlement.release)) continue;
    const count = entitlement.count(samples, context.device);
    if (count === 0) continue;
    const before = state.counts.find(known => known.tag === entitlement.tag);
    counts.push(before?.count === count ? before : { tag: entitlement.tag, count, since: context.wall });
  }
  const sameCounts = counts.length === state.counts.length && counts.every((count, i) => count === state.counts[i]);
  const known = sameSamples(samples, state.samples);
  if (sameCounts && known) return state;
  return { samples: known ? state.samples : samples, counts: sameCounts ? state.counts : counts };
}

/** The same facts in the same order? */
export function sameSamples(some: readonly Sample[], others: readonly Sample[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    const a = some[i]!;
    const b = others[i]!;
    if (a.count !== b.count || a.where !== b.where || a.name !== b.name) return false;
  }
  return true;
}
