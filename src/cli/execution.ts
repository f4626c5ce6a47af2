/** What a command line comes to: text for the operator, and the facts that follow from it. */
import type { Fact } from '../machines/facts.ts';
import type { Device } from '../machines/machine.ts';
import type { Personality } from '../personalities/personality.ts';
import type { State } from '../state.ts';

/** All that commands and screens may read. */
export interface Reading {
  readonly state: State;
  readonly personality: Personality;
  readonly device: Device;
  /** The wall clock, ms. */
  readonly wall: number;
}

export interface Execution {
  /** false: not a command of the agent's; nothing else counts then. */
  readonly handled: boolean;
  readonly text: string;
  /** The mode of this session from now on. */
  readonly mode: string;
  readonly facts: readonly Extract<Fact, { type: 'asked' | 'configured' }>[];
}
