/**
 * Reads a typed line against a table of commands, as IOS does: keywords may be abbreviated while no other keyword of the
 * table begins so, and what cannot be read is pointed at, in words that IOS and IOS XR share. It finds commands and never
 * runs one.
 *
 * A form is written as manuals print it: `copy <from> <to>`; the last element may be `<text...>`, the rest of the line. A
 * number may stick to the keyword before it: `rf-ch5`, `interface cable9/0/0`.
 */
import { abbreviates } from '../../src/lib/match.ts';

export interface Row {
  readonly form: string;
  /** What `?` says of it. */
  readonly help: string;
}

export type Reading<R extends Row> =
  /** `args`: what stood for the elements in angle brackets. */
  | { readonly type: 'command'; readonly row: R; readonly args: readonly string[] }
  /** The line ends before any command does. */
  | { readonly type: 'incomplete' }
  | { readonly type: 'ambiguous' }
  /** Nothing goes on like this; `at` is the offset of the word that no command has. */
  | { readonly type: 'invalid'; readonly at: number };

interface Word {
  readonly text: string;
  readonly at: number;
}
interface Candidate<R extends Row> {
  readonly row: R;
  readonly rest: readonly string[];
  readonly args: readonly string[];
}

/** Finds the one command that the line is. */
export function readLine<R extends Row>(rows: readonly R[], line: string): Reading<R> {
  let candidates = start(rows);
  const words = split(line);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = candidates.find(({ rest }) => rest.length === 1 && isTail(rest[0]!));
    const chosen = step(candidates, word, words);
    if (chosen === 'ambiguous') return { type: 'ambiguous' };
    if (chosen.length === 0) return last ? tail(last, line, word) : { type: 'invalid', at: word.at };
    candidates = chosen;
  }
  const whole = candidates.find(({ rest }) => rest.length === 0);
  return words.length > 0 && whole ? { type: 'command', row: whole.row, args: whole.args } : { type: 'incomplete' };
}

/** What could come next, for `?`: the keyword or `<argument>`, and its help where a command ends with it. */
export function nextWords<R extends Row>(rows: readonly R[], line: string): readonly (readonly [string, string])[] {
  const words = split(line);
  const begun = line === '' || /\s$/.test(line) ? undefined : words.at(-1)?.text;
  let candidates = start(rows);
  for (const word of begun === undefined ? words : words.slice(0, -1)) {
    const chosen = step(candidates, word, words);
    if (chosen === 'ambiguous') return [];
    candidates = chosen;
  }
  const found = new Map<string, string>();
  for (const { row, rest } of candidates) {
    const next = rest[0] ?? '<cr>';
    if (begun !== undefined && !abbreviates(begun, next)) continue;
    found.set(next, rest.length <= 1 ? row.help : (found.get(next) ?? ''));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words of nextWords as `?` prints them; the rest of a line is not listed. `width`: of their column. */
export const listed = (words: readonly (readonly [string, string])[], width = 20): readonly string[] =>
  words
    .filter(([word]) => !word.startsWith('<text'))
    .map(([word, text]) => `  ${word.padEnd(width)} ${text}`.trimEnd());

/** What IOS and IOS XR print of a line that no command is, and where in a line they point. */
export const INCOMPLETE = '% Incomplete command.';
export const ambiguous = (line: string): string => `% Ambiguous command:  "${line.trim()}"`;
export const invalidAt = (column: number): string => `${' '.repeat(column)}^\n% Invalid input detected at '^' marker.`;
export const lastWordAt = (line: string): number => line.trimEnd().lastIndexOf(line.trim().split(/\s+/).at(-1) ?? '');
/** Where the last of the words stands by which a line is known to be the agent's. */
export function familyAt(line: string, { form }: Row): number {
  const words = form.split(' ').filter(word => !word.startsWith('<'));
  return [...line.matchAll(/\S+/g)][words.length - 1]?.index ?? 0;
}
/** The agent points from the beginning of the line that it was given; the mark moves to where that stands on the screen. */
export const shifted = (text: string, column: number): string =>
  /^ *\^\n/.test(text) ? ' '.repeat(column) + text : text;

/** All of a table, before the first word. Tables are constants, so each is taken apart once. */
function start<R extends Row>(rows: readonly R[]): readonly Candidate<R>[] {
  const known = started.get(rows) ?? rows.map(row => ({ row, rest: row.form.split(' '), args: [] }));
  started.set(rows, known);
  return known as readonly Candidate<R>[];
}
const started = new WeakMap<readonly Row[], readonly Candidate<Row>[]>();

/** The candidates that this word leaves, each one element further. */
function step<R extends Row>(
  candidates: readonly Candidate<R>[],
  word: Word,
  words: Word[],
): readonly Candidate<R>[] | 'ambiguous' {
  const keywords = candidates.filter(({ rest }) => rest[0] && isKeyword(rest[0]) && abbreviates(word.text, rest[0]));
  const exact = keywords.filter(({ rest }) => rest[0] === word.text.toLowerCase());
  const meant = exact.length > 0 ? exact : keywords;
  if (new Set(meant.map(({ rest }) => rest[0])).size > 1) return 'ambiguous';
  if (meant.length > 0) return meant.map(({ row, rest, args }) => ({ row, rest: rest.slice(1), args }));

  const glued = /^(\D+)(\d.*)$/.exec(word.text);
  if (glued) {
    const [, name = '', number = ''] = glued;
    const taken = candidates.filter(
      ({ rest }) => rest[1]?.startsWith('<') && isKeyword(rest[0]!) && abbreviates(name, rest[0]!),
    );
    if (new Set(taken.map(({ rest }) => rest[0])).size > 1) return 'ambiguous';
    if (taken.length > 0) {
      words.splice(words.indexOf(word) + 1, 0, { text: number, at: word.at + name.length });
      return taken.map(({ row, rest, args }) => ({ row, rest: rest.slice(1), args }));
    }
  }
  return candidates
    .filter(({ rest }) => rest[0] && !isKeyword(rest[0]) && !isTail(rest[0]))
    .map(({ row, rest, args }) => ({ row, rest: rest.slice(1), args: [...args, word.text] }));
}

const tail = <R extends Row>({ row, args }: Candidate<R>, line: string, word: Word): Reading<R> => ({
  type: 'command',
  row,
  args: [...args, line.slice(word.at).trim()],
});

const isKeyword = (element: string) => !element.startsWith('<');
const isTail = (element: string) => element.endsWith('...>');

const split = (line: string): Word[] => [...line.matchAll(/\S+/g)].map(found => ({ text: found[0], at: found.index }));
