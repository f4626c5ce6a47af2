/**
 * Reads a line by the grammar of the catalogue, as IOS does: a keyword may be abbreviated while no other keyword at its
 * place begins so, and is read in any case; an argument is taken verbatim. What cannot be read is answered in IOS's words.
 * It never runs a command.
 */
import { columns } from '../lib/columns.ts';
import { type Command, HELP } from './commands.ts';
import { say } from './texts.ts';

export type Parsed =
  | {
      readonly type: 'command';
      readonly command: Command;
      /** Keywords in full, arguments left out. */
      readonly words: readonly string[];
      /** By the name that the grammar gives an argument. */
      readonly values: Readonly<Record<string, string>>;
    }
  /** An error, or help: nothing is to be done but to say it. */
  | { readonly type: 'text'; readonly text: string };

/** Reads `line` from `start` on. Null: it begins as none of these commands; then it is not the agent's. */
export function parse(line: string, start: number, commands: readonly Command[]): Parsed | null {
  const asked = line.trimEnd().endsWith('?');
  const typed = wordsOf(asked ? line.slice(0, line.lastIndexOf('?')) : line, start);
  const ours = commands.filter(({ family }) => begins(family, typed));
  if (ours.length === 0) return null;

  const last = typed[typed.length - 1];
  const partial = asked && last !== undefined && last.at + last.text.length === line.lastIndexOf('?') ? last : null;
  let paths: readonly Path[] = ours.map(command => ({
    command,
    rest: elementsOf(command.grammar),
    words: [],
    values: {},
  }));
  for (const word of typed) {
    if (word === partial) break;
    const taken = advance(paths, word, line);
    if (taken === 'ambiguous') return text(say('ambiguous', { line: line.trim() }));
    if (taken.length === 0) return text(asked ? say('unrecognized') : invalid(word.at));
    paths = taken;
    if (paths.some(isTail)) break;
  }
  if (partial !== null) return text(wordHelp(paths, partial.text));
  if (asked) return text(nextHelp(paths));
  const whole = paths.find(({ rest }) => rest.every(({ optional }) => optional));
  if (whole === undefined) return text(say('incomplete'));
  return { type: 'command', command: whole.command, words: whole.words, values: whole.values };
}

/** A caret below the word that cannot be read, counted from the line's own beginning: the prompt's width is the host's. */
export const invalid = (at: number): string => `${' '.repeat(at)}^\n${say('invalid')}`;

/** Whether the line begins with the words of a family: `sh(ow) lic(ense)`. */
export function begins(family: string, typed: readonly Word[]): boolean {
  const words = family === '' ? [] : family.split(' ');
  return words.every((word, i) => {
    const least = word.replace(/\(.*/, '');
    const given = typed[i]?.text.toLowerCase() ?? '';
    return given.startsWith(least) && word.replace(/[()]/g, '').startsWith(given);
  });
}

export interface Word {
  readonly text: string;
  readonly at: number;
}
/** The words of a line from `start` on, and where they stand. */
export function wordsOf(line: string, start: number): readonly Word[] {
  const words: Word[] = [];
  const word = /\S+/g;
  word.lastIndex = start;
  for (let found = word.exec(line); found !== null; found = word.exec(line))
    words.push({ text: found[0], at: found.index });
  return words;
}

/** One place of a grammar: any of these keywords, or an argument. */
interface Element {
  readonly keywords: readonly string[];
  readonly argument: string | null;
  readonly optional: boolean;
}
/** A way that the words read so far can go. */
interface Path {
  readonly command: Command;
  readonly rest: readonly Element[];
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export const elementsOf = (grammar: string): readonly Element[] =>
  grammar.split(' ').map(word => {
    const inner = word.replace(/^[<[]|[>\]]$/g, '');
    const argument = /^[A-Z]+$/.test(inner) ? inner : null;
    return { keywords: argument === null ? inner.split('|') : [], argument, optional: word.startsWith('[') };
  });

/** What may come next on a path: optional elements can be passed over. */
function choices({ rest }: Path): readonly { readonly element: Element; readonly after: readonly Element[] }[] {
  const required = rest.findIndex(({ optional }) => !optional);
  return rest
    .slice(0, required === -1 ? rest.length : required + 1)
    .map((element, i) => ({ element, after: rest.slice(i + 1) }));
}

/** The paths that this word leaves, each one element further. */
function advance(paths: readonly Path[], word: Word, line: string): readonly Path[] | 'ambiguous' {
  const typed = word.text.toLowerCase();
  const taken: { readonly keyword: string; readonly path: Path }[] = [];
  const others: Path[] = [];
  for (const path of paths)
    for (const { element, after } of choices(path)) {
      for (const keyword of element.keywords)
        if (keyword.startsWith(typed))
          taken.push({ keyword, path: { ...path, rest: after, words: [...path.words, keyword] } });
      if (element.argument === null) continue;
      const value = element.argument === 'LINE' ? line.slice(word.at).trimEnd() : word.text;
      others.push({ ...path, rest: after, values: { ...path.values, [element.argument]: value } });
    }
  const exact = taken.filter(({ keyword }) => keyword === typed);
  const meant = exact.length > 0 ? exact : taken;
  if (meant.some(({ keyword }) => keyword !== meant[0]!.keyword)) return 'ambiguous';
  return meant.length > 0 ? meant.map(({ path }) => path) : others;
}

const isTail = ({ values }: Path): boolean => values.LINE !== undefined;

/** `show license s?`: the keywords that begin so. */
function wordHelp(paths: readonly Path[], typed: string): string {
  const fitting = keywordsAt(paths).filter(keyword => keyword.startsWith(typed.toLowerCase()));
  return fitting.length > 0 ? fitting.join('  ') : say('unrecognized');
}

/** `show license ?`: what may come next, each with its help. */
function nextHelp(paths: readonly Path[]): string {
  const whole = paths.filter(({ rest }) => rest.every(({ optional }) => optional));
  const named = paths.flatMap(choices).flatMap(({ element }) => element.argument ?? []);
  const rows = [
    ...keywordsAt(paths).map(keyword => [keyword, HELP[keyword]!]),
    ...[...new Set(named)].map(name => [name === 'LINE' ? name : 'WORD', HELP[name]!]),
    ...(whole.some(({ command }) => command.filtered) ? [['|', 'Output modifiers']] : []),
    ...(whole.length > 0 ? [['<cr>', '']] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name!.length)) + 2;
  return rows.map(row => columns([2, width], ['', ...row]).trimEnd()).join('\n');
}

const keywordsAt = (paths: readonly Path[]): readonly string[] =>
  [...new Set(paths.flatMap(choices).flatMap(({ element }) => element.keywords))].sort();

const text = (said: string): Parsed => ({ type: 'text', text: said });
