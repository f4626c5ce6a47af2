/** What a command line comes to: text for the operator, and the facts that follow from it. */
import type { Chronicle } from '../eventlog.ts';
import type { Ask, Fact } from '../machines/facts.ts';
import type { Device } from '../machines/machine.ts';
import type { Personality } from '../personalities/personality.ts';
import type { State } from '../state.ts';
import type { TraceEntry } from '../trace.ts';

/** All that commands and screens may read. */
export interface Reading {
  readonly state: State;
  readonly personality: Personality;
  readonly device: Device;
  /** The wall clock, ms. */
  readonly wall: number;
  /** The line is one of the startup configuration. */
  readonly starting?: true;
  /** What happened lately, for the screens of the trace. */
  readonly trace?: readonly TraceEntry[];
  readonly chronicle?: Chronicle;
}

export interface Execution {
  /** false: not a command of the agent's; nothing else counts then. */
  readonly handled: boolean;
  readonly text: string;
  /** The mode of this session from now on. */
  readonly mode: string;
  readonly facts: readonly Commanded[];
  /** A question in the place of the prompt; the next line comes back in `mode`. */
  readonly prompt?: string;
  /** The answer depends on a file: it is read first (intake.ts says what of it), or written with this text. */
  readonly read?: { readonly path: string; readonly purpose: string };
  readonly write?: { readonly path: string; readonly purpose: string; readonly text: (reading: Reading) => string };
  /** Something about a reservation, which takes keys: src/reserving.ts does it, and says what came of it. */
  readonly reserve?: ReservationWish;
}
/** `all`: for every UDI of the chassis. `sure`: the question was answered. */
export type ReservationWish =
  | { readonly what: 'request'; readonly universal: boolean; readonly all: boolean }
  | { readonly what: 'install'; readonly code: string }
  | { readonly what: 'cancel'; readonly all: boolean }
  | { readonly what: 'return'; readonly all: boolean; readonly sure: boolean }
  | { readonly what: 'return-code'; readonly code: string };
/** Facts that a command can make. */
export type Commanded = Extract<Fact, { type: 'asked' | 'configured' | 'directed' }>;

/** A command that was run. */
export const said = (text: string, mode: string, facts: Execution['facts'] = []): Execution => ({
  handled: true,
  text,
  mode,
  facts,
});

/** One by which something is asked of the agent. */
export const asked = (text: string, mode: string, ask: Ask): Execution => said(text, mode, [{ type: 'asked', ask }]);

/** The mode that `exit` leads to, and where a line is looked up next; of any other configuration mode it is `config`. */
export const PARENTS: Readonly<Record<string, string>> = {
  config: 'exec',
  'config-call-home-profile': 'config-call-home',
};

/** A mode can say behind a blank what it is about: the profile of `config-call-home-profile Gateway`. */
export const modeName = (mode: string): string => mode.replace(/ .*/, '');
