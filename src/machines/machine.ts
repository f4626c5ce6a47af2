/**
 * What every machine is: a pure step over facts. A machine never reads a clock, sends, logs or draws randomness; it
 * returns the next state and what is worth saying, and answers two questions read off the state: when must I run again
 * (`deadline`), and what do I want from the authority (`wants`).
 *
 * Unchanged slices keep their identity, so "must this be saved?" is `before !== after`.
 */

import type { Personality } from '../personalities/personality.ts';
import type { State } from '../state.ts';
import type { Notice } from '../syslog/messages.ts';
import type { RequestKind } from '../wire/message.ts';
import type { Fact, PolicyKind } from './facts.ts';

/** Everything that can be asked of an authority, in either generation. */
export type AskKind = RequestKind | PolicyKind;

/** What a machine may read besides its own slice: time, the device, and the slices that stepped before it this turn. */
export interface Context {
  /** Agent time, ms since 1970: the best lower bound of true time; see clock.ts. Deadlines are in this time. */
  readonly now: number;
  /** Milliseconds that this device has run, over all its boots. Evaluation and back-off are in this time. */
  readonly ran: number;
  /** The wall clock of the event, ms: for texts only. */
  readonly wall: number;
  readonly personality: Personality;
  readonly device: Device;
  /** The state so far: slices of machines earlier in the order are already stepped. */
  readonly state: State;
  /** Uniform in [0, limit), from the seeded generator. */
  readonly jitter: (limit: number) => number;
}

/** The device as it was last described by the host. */
export interface Device {
  readonly release: string;
  readonly hostname: string;
  readonly udi: Udi;
  /** UDIs of the supervisors, active first. */
  readonly supervisors: readonly { readonly role: 'Active' | 'Standby'; readonly udi: Udi }[];
  /** Components present and not disabled: name → class, model, parent. */
  readonly components: ReadonlyMap<string, { readonly class: string; readonly model: string; readonly parent: string }>;
}
export interface Udi {
  readonly pid: string;
  readonly sn: string;
}

/** When a machine must run again: in agent time or in running time, ms; the outtake turns both into `wake`. */
export interface Deadline {
  readonly clock: 'now' | 'ran';
  readonly at: number;
}

export interface Step<S> {
  readonly state: S;
  readonly notices: readonly Notice[];
}

/** Whether a machine has a part in this generation of licensing. */
export const takesPart = (
  { only }: Pick<Machine<never>, 'only'>,
  { generation }: Pick<Personality, 'generation'>,
): boolean => only === undefined || only === generation;

/** A row of a machine's table: `<name>Transitions` beside the machine, gathered in tables.ts; the guest carries none. */
export interface Transition {
  readonly from: string;
  /**
   * `<fact>[: condition]`. The fact by its type and what it is about: `elapsed`, `asked register force`, `denied renewal`.
   * A shorter one covers all that begin with it (`answered`: any answer); `any fact` covers every one.
   */
  readonly on: string;
  readonly to: string;
  readonly why: string;
}

export interface Machine<S> {
  readonly name: keyof State;
  readonly initial: S;
  /** The state's name in the table. */
  readonly label: (state: S) => string;
  readonly step: (state: S, fact: Fact, context: Context) => Step<S>;
  readonly deadlines: (state: S, context: Context) => readonly Deadline[];
  readonly wants?: (state: S, context: Context) => AskKind | null;
  /** Steps in this generation of licensing only; absent: in both. In the other one it stays as it is. */
  readonly only?: 'classic' | 'policy';
  /** What of it goes into the vault, where that is not all. */
  readonly kept?: (state: S) => S;
}
