/**
 * Questions that are answered with yes or no. What was asked stands in the mode that the session is in until the answer
 * (`confirm factory-reset`), so nothing of it is kept here. A command asks with `question`; what follows a yes is a row of
 * the table that `answered` is given.
 */
import type { Execution, Reading } from './execution.ts';
import { say } from './texts.ts';

/** What a yes does, by the first word behind `confirm`; `about`: the words after that. */
export type Confirmed = Readonly<Record<string, (about: readonly string[], reading: Reading) => Execution>>;

const MODE = 'confirm ';
export const asksForYes = (mode: string): boolean => mode.startsWith(MODE);

/** Prints `text` and asks; `what`: the words that stand in the mode, the first one a row of the table. */
export const question = (what: string, text: string): Execution => ({
  handled: true,
  text,
  mode: MODE + what,
  facts: [],
  prompt: say('sure'),
});

/** The line that came in place of a command. Anything but yes or no is asked again; no changes nothing. */
export function answered(line: string, mode: string, reading: Reading, table: Confirmed): Execution {
  const typed = line.trim().toLowerCase();
  const is = (word: string) => typed !== '' && word.startsWith(typed);
  const [what = '', ...about] = mode.slice(MODE.length).split(' ');
  const confirmed = Object.keys(table).includes(what) ? table[what] : undefined;
  if (confirmed === undefined || is('no')) return { handled: true, text: '', mode: 'exec', facts: [] };
  return is('yes') ? confirmed(about, reading) : question(mode.slice(MODE.length), say('yesOrNo'));
}
