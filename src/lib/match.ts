/**
 * Command patterns as manuals print them: words are keywords, `<name>` any word, `[a|b]` an optional one. A typed line
 * may abbreviate keywords as a router allows it, and a pattern matches every line that begins so. Knows no command.
 */
import { assert } from './assert.ts';

type Element =
  | { readonly type: 'keyword'; readonly word: string }
  | { readonly type: 'any' }
  | { readonly type: 'optional'; readonly words: readonly string[] };

/** How a pattern reads a line: the words it took, keywords in full, in one string; and how many of them. */
export interface Reading {
  readonly line: string;
  readonly words: number;
}

/** Whether the line begins as the pattern says. */
export const matches = (pattern: string, line: string): boolean => read(pattern, line) !== null;

/** As `matches`, and with the abbreviations written out: `n cont up 9/0/0` → `no controller upstream-cable 9/0/0`. */
export function read(pattern: string, line: string): Reading | null {
  const taken = take(parse(pattern), words(line));
  return taken && { line: [...taken.read, ...taken.rest].join(' '), words: taken.read.length };
}

/** Whether some line, typed in full, begins as both patterns say: then a gate on the one stands in the way of the other. */
export function overlaps(one: string, other: string): boolean {
  return spellings(parse(one)).some(a => spellings(parse(other)).some(b => meet(a, b)));
}

/** The words of a line; blanks in any number and of any kind part them. */
export const words = (line: string): readonly string[] => line.split(/\s+/).filter(word => word !== '');

/** Whether the typed word is the keyword or the beginning of it. */
export const abbreviates = (typed: string, keyword: string): boolean =>
  typed !== '' && keyword.toLowerCase().startsWith(typed.toLowerCase());

function parse(pattern: string): readonly Element[] {
  const elements = words(pattern).map((word): Element => {
    if (/^<[^<>]+>$/.test(word)) return { type: 'any' };
    const optional = /^\[([^[\]]+)\]$/.exec(word);
    if (optional) return { type: 'optional', words: optional[1]!.split('|') };
    assert(!/[<>[\]|]/.test(word), 'A command pattern is made of words, <name> and [a|b]: ' + pattern);
    return { type: 'keyword', word };
  });
  assert(
    elements.some(element => element.type !== 'optional'),
    'A command pattern needs a word that is not optional: ' + pattern,
  );
  return elements;
}

interface Taken {
  readonly read: readonly string[];
  readonly rest: readonly string[];
}

function take(elements: readonly Element[], line: readonly string[]): Taken | null {
  const [element, ...after] = elements;
  if (!element) return { read: [], rest: line };
  if (element.type === 'optional') {
    for (const word of element.words) {
      const taken = take([{ type: 'keyword', word }, ...after], line);
      if (taken) return taken;
    }
    return take(after, line);
  }
  const [typed, ...others] = line;
  if (typed === undefined) return null;
  if (element.type === 'any') return prepend(typed, take(after, others));
  if (abbreviates(typed, element.word)) return prepend(element.word, take(after, others));
  const number = /^(\D+)(\d.*)$/.exec(typed);
  if (!number || !abbreviates(number[1]!, element.word) || (after[0]?.type ?? 'keyword') === 'keyword') return null;
  return prepend(element.word, take(after, [number[2]!, ...others]));
}

const prepend = (word: string, taken: Taken | null): Taken | null =>
  taken && { read: [word, ...taken.read], rest: taken.rest };

/** Every way to spell a pattern without options; `null` stands for any word. */
function spellings(elements: readonly Element[]): readonly (readonly (string | null)[])[] {
  let all: readonly (readonly (string | null)[])[] = [[]];
  for (const element of elements) {
    const choices =
      element.type === 'optional'
        ? [[], ...element.words.map(word => [word])]
        : [[element.type === 'any' ? null : element.word]];
    all = all.flatMap(head => choices.map(choice => [...head, ...choice]));
  }
  return all;
}

/** A keyword in full is still the beginning of longer ones, so `ip` meets `ipv6`: better too careful than too clever. */
function meet(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.every((a, i) => {
    const b = other[i];
    return a === null || b === null || b === undefined || abbreviates(a, b);
  });
}
