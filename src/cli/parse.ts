/**
 * Reads a line by the grammar of the catalogue, as IOS does: a keyword may be abbreviated while no other keyword at its
 * place begins so, and is read in any case; an argument is taken verbatim. What cannot be read is answered in IOS's words.
 * It never runs a command.
 */
import { columns } from '../lib/columns.ts';
import type { Os } from '../personalities/personality.ts';
import type { Grammar } from './commands.ts';
import { HELP } from './help.ts';
import { say } from './texts.ts';

export type Parsed<G extends Grammar> =
  | {
      readonly type: 'command';
      readonly command: G;
      /** `no` or `default` stood before it. */
      readonly negated: 'no' | 'default' | null;
      /** Keywords in full, arguments left out. */
      readonly words: readonly string[];
      /** By the name that the grammar gives an argument. */
      readonly values: Readonly<Record<string, string>>;
    }
  /** An error, help, or a completed line: nothing is to be done but to say it. */
  | { readonly type: 'text'; readonly text: string };

/** Reads `line` from `start` on. Null: it begins as none of these commands; then it is not the agent's. */
export function parse<G extends Grammar>(
  line: string,
  start: number,
  commands: readonly G[],
  os: Os = 'ios-xe',
): Parsed<G> | null {
  const end = line.trimEnd();
  const asked = end.endsWith('?');
  const tabbed = line.endsWith('\t');
  const stop = asked ? line.lastIndexOf('?') : tabbed ? line.length - 1 : line.length;
  let typed = wordsOf(line.slice(0, stop), start);
  const negated = negationOf(typed[0]);
  if (negated !== null && !(typed.length === 1 && stop === endOf(typed[0]))) typed = typed.slice(1);
  const ours = commands.filter(({ family, negatable }) => (negated === null || negatable) && begins(family, typed));
  if (ours.length === 0) return null;

  const last = typed[typed.length - 1];
  const partial = (asked || tabbed) && last !== undefined && endOf(last) === stop ? last : null;
  let paths: readonly Path<G>[] = ours.map(command => ({
    command,
    rest: negated === null ? elementsOf(command.grammar) : negatedElements(command.grammar),
    words: [],
    values: {},
  }));
  for (const word of typed) {
    if (word === partial) break;
    const taken = advance(paths, word, line);
    if (taken === 'ambiguous') return text(say('ambiguous', { line: line.trim() }, os));
    if (taken.length === 0) return text(asked ? say('unrecognized', {}, os) : invalid(word.at, word.text, os));
    paths = taken;
    if (paths.some(isTail)) break;
  }
  if (tabbed) return text(line.slice(0, partial?.at ?? stop) + completed(paths, partial));
  if (partial !== null) return text(wordHelp(paths, partial.text, os));
  if (asked) return text(nextHelp(paths));
  const whole = paths.find(({ rest }) => rest.every(({ optional }) => optional));
  if (whole === undefined) return text(say('incomplete', { line: line.trim() }, os));
  return { type: 'command', command: whole.command, negated, words: whole.words, values: whole.values };
}

const endOf = (word: Word | undefined): number => (word === undefined ? -1 : word.at + word.text.length);

function negationOf(word: Word | undefined): 'no' | 'default' | null {
  const typed = word?.text.toLowerCase() ?? '';
  if (typed === 'no') return 'no';
  return typed.length > 2 && 'default'.startsWith(typed) ? 'default' : null;
}

/** What is begun, as far as it can only mean one word; a blank after a word that is whole. */
function completed(paths: readonly Path<Grammar>[], partial: Word | null): string {
  if (partial === null) return '';
  const fitting = keywordsAt(paths).filter(keyword => isBegun(keyword, partial.text));
  return fitting.length === 1 ? `${fitting[0]} ` : partial.text;
}

/**
 * What is said of a word that cannot be read: IOS puts a caret below it, counted from the line's own beginning (the prompt's
 * width is the host's); StarOS names it.
 */
export const invalid = (at: number, word: string, os: Os): string =>
  os === 'staros' ? say('invalid', { word }, os) : `${' '.repeat(at)}^\n${say('invalid')}`;

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
  /** Of a number: the least and the most that it can be. */
  readonly range: readonly [least: number, most: number] | null;
  readonly optional: boolean;
}
/** A way that the words read so far can go. */
interface Path<G extends Grammar> {
  readonly command: G;
  readonly rest: readonly Element[];
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export const elementsOf = (grammar: string): readonly Element[] =>
  grammar.split(' ').map(word => {
    const inner = word.replace(/^[<[]|[>\]]$/g, '');
    const [, argument = null, least, most] = /^([A-Z]+)(?:\((\d+)-(\d+)\))?$/.exec(inner) ?? [];
    return {
      keywords: argument === null ? inner.split('|') : [],
      argument,
      range: least === undefined ? null : [Number(least), Number(most)],
      optional: word.startsWith('['),
    };
  });

/** Behind `no`, all after the last keyword that must be there can be left out. */
function negatedElements(grammar: string): readonly Element[] {
  const elements = elementsOf(grammar);
  const last = elements.map(({ argument, optional }) => argument === null && !optional).lastIndexOf(true);
  return elements.map((element, i) => (i > last ? { ...element, optional: true } : element));
}

/** What may come next on a path: optional elements can be passed over. */
function choices({
  rest,
}: Path<Grammar>): readonly { readonly element: Element; readonly after: readonly Element[] }[] {
  const required = rest.findIndex(({ optional }) => !optional);
  return rest
    .slice(0, required === -1 ? rest.length : required + 1)
    .map((element, i) => ({ element, after: rest.slice(i + 1) }));
}

/** The paths that this word leaves, each one element further. */
function advance<G extends Grammar>(
  paths: readonly Path<G>[],
  word: Word,
  line: string,
): readonly Path<G>[] | 'ambiguous' {
  const typed = word.text.toLowerCase();
  const taken: { readonly keyword: string; readonly path: Path<G> }[] = [];
  const others: Path<G>[] = [];
  for (const path of paths)
    for (const { element, after } of choices(path)) {
      for (const keyword of element.keywords)
        if (isBegun(keyword, typed))
          taken.push({ keyword, path: { ...path, rest: after, words: [...path.words, keyword] } });
      if (element.argument === null || !fits(element, word.text)) continue;
      const value = TAILS.includes(element.argument) ? line.slice(word.at).trimEnd() : word.text;
      others.push({ ...path, rest: after, values: { ...path.values, [element.argument]: value } });
    }
  const exact = taken.filter(({ keyword }) => keyword.toLowerCase() === typed);
  const meant = exact.length > 0 ? exact : taken;
  if (meant.some(({ keyword }) => keyword !== meant[0]!.keyword)) return 'ambiguous';
  return meant.length > 0 ? meant.map(({ path }) => path) : others;
}

const isBegun = (keyword: string, typed: string): boolean => keyword.toLowerCase().startsWith(typed.toLowerCase());

const fits = ({ range }: Element, typed: string): boolean =>
  range === null || (/^\d{1,10}$/.test(typed) && Number(typed) >= range[0] && Number(typed) <= range[1]);

/** Arguments that are the rest of the line. */
const TAILS: readonly string[] = ['LINE', 'TEXT'];
const isTail = ({ values }: Path<Grammar>): boolean => TAILS.some(name => values[name] !== undefined);

/** `show license s?`: the keywords that begin so. */
function wordHelp(paths: readonly Path<Grammar>[], typed: string, os: Os): string {
  const fitting = keywordsAt(paths).filter(keyword => isBegun(keyword, typed));
  return fitting.length > 0 ? fitting.join('  ') : say('unrecognized', {}, os);
}

/** `show license ?`: what may come next, each with its help. */
function nextHelp(paths: readonly Path<Grammar>[]): string {
  const whole = paths.filter(({ rest }) => rest.every(({ optional }) => optional));
  const special = Object.assign({}, ...paths.map(({ command }) => command.help)) as Readonly<Record<string, string>>;
  const named = new Map(
    paths
      .flatMap(choices)
      .flatMap(({ element: { argument, range } }) => (argument ? [[shown(argument, range), argument]] : [])),
  );
  const rows = [
    ...keywordsAt(paths).map(keyword => [keyword, special[keyword] ?? HELP[keyword]!]),
    ...[...named].map(([name, argument]) => [name, HELP[argument]!]),
    ...(whole.some(({ command }) => command.filtered) ? [['|', 'Output modifiers']] : []),
    ...(whole.length > 0 ? [['<cr>', '']] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name!.length)) + 2;
  return rows.map(row => columns([2, width], ['', ...row]).trimEnd()).join('\n');
}

const shown = (argument: string, range: Element['range']): string =>
  range !== null ? `<${range[0]}-${range[1]}>` : TAILS.includes(argument) ? 'LINE' : 'WORD';

const keywordsAt = (paths: readonly Path<Grammar>[]): readonly string[] =>
  [...new Set(paths.flatMap(choices).flatMap(({ element }) => element.keywords))].sort();

const text = (said: string) => ({ type: 'text', text: said }) as const;
