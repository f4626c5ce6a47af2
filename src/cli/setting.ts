/**
 * What a setting is: configuration of the agent that is a value under a name. Which there are, and what follows from one, is in
 * settings.ts; here none is named.
 */
import type { Command } from './commands.ts';
import type { Reading } from './execution.ts';

export interface Setting extends Pick<Command, 'os' | 'personalities' | 'release' | 'until' | 'generation' | 'help'> {
  /** What the machine knows it by; settings of one name exclude each other. */
  readonly name: string;
  readonly mode: string;
  /** The command of the platform that leads to this mode, as the running configuration prints it. */
  readonly within?: string;
  readonly family: string;
  /** The keywords; the value is what stands behind them: keywords and arguments of `rest`, or nothing. */
  readonly stem: string;
  readonly rest?: string;
  readonly example: string;
  /** On without being configured: then `no` turns it off, and the running configuration says so. */
  readonly on?: (reading: Reading) => boolean;
  /** What is said of a value; a text alone does not refuse it. Absent: nothing, and taken. */
  readonly check?: (value: string, reading: Reading) => { readonly text: string; readonly value: string | null };
  /** Why it cannot be taken back; null: it can. */
  readonly keeps?: (reading: Reading) => string | null;
}

/** A row in the global mode, named as it is typed, where the others do not say otherwise. */
export const setting = (stem: string, others: Partial<Setting>): Setting => ({
  name: stem,
  mode: 'config',
  family: 'lic(ense)',
  stem,
  example: stem,
  ...others,
});
