/**
 * Every command of the agent, once, written as manuals print it: `keyword`, `<one|of|these>`, `[optional]`, `ARGUMENT`,
 * `NUMBER(1-60)`; the argument `LINE` or `TEXT` is the rest of the line. Abbreviation, completeness, the place of an error,
 * `?` help and completion all follow from these lists. A file a topic; this one says what a command is, and which there are.
 */

import { isIn } from '../lib/release.ts';
import type { Os, Personality } from '../personalities/personality.ts';
import { CALL_HOME } from './call-home.ts';
import { CONVERSION } from './conversion.ts';
import { DEBUGGING } from './debug.ts';
import type { Execution, Reading } from './execution.ts';
import { LICENCE } from './licence.ts';
import { POLICY } from './policy.ts';
import { POLICY_SCREENS } from './policy-show.ts';
import { RESERVATIONS } from './reservation.ts';
import { SETTING_COMMANDS } from './settings.ts';
import { STAROS_COMMANDS } from './staros.ts';
import { VOICE } from './voice.ts';
import { XR } from './xr.ts';

/** How a line is read. */
export interface Grammar {
  /**
   * A line that begins so is the agent's to answer, right or wrong; every other line is the host's. The letters in
   * parentheses may be left out: with fewer than the others a line could mean a command of the host (`show logging`).
   */
  readonly family: string;
  readonly grammar: string;
  /** A line that it reads. */
  readonly example: string;
  /** `no` and `default` can stand before it; what follows its last keyword may then be left out. */
  readonly negatable?: true;
  /** Of words that mean something else here than in help.ts. */
  readonly help?: Readonly<Record<string, string>>;
  /** Takes `| begin` and its kin. */
  readonly filtered?: true;
}

export interface Command extends Grammar {
  /** Where it can be typed. */
  readonly modes: readonly string[];
  /** Where it exists; absent: everywhere. */
  readonly os?: readonly Os[];
  readonly personalities?: readonly string[];
  readonly release?: string;
  readonly until?: string;
  readonly generation?: Personality['generation'];
  /** In a saved configuration only, where an older release left it. */
  readonly saved?: true;
  readonly run: (typed: Typed, reading: Reading) => Execution;
}

/** A command as it was read. */
export interface Typed {
  readonly mode: string;
  readonly negated: 'no' | 'default' | null;
  /** Keywords in full, arguments left out. */
  readonly words: readonly string[];
  /** By the name that the grammar gives an argument. */
  readonly values: Readonly<Record<string, string>>;
}

export const COMMANDS: readonly Command[] = [
  ...LICENCE,
  ...RESERVATIONS,
  ...STAROS_COMMANDS,
  ...CALL_HOME,
  ...XR,
  ...DEBUGGING,
  ...VOICE,
  ...CONVERSION,
  ...POLICY_SCREENS,
  ...POLICY,
  ...SETTING_COMMANDS,
];

/** Whether a box of this platform and release has a command. */
export const exists = (
  {
    os,
    personalities,
    release,
    until,
    generation,
  }: Pick<Command, 'os' | 'personalities' | 'release' | 'until' | 'generation'>,
  personality: Personality,
  running: string,
): boolean =>
  (os === undefined || os.includes(personality.os)) &&
  (personalities === undefined || personalities.includes(personality.name)) &&
  (generation === undefined || generation === personality.generation) &&
  isIn(running, release, until);
