/**
 * `| begin`, `| exclude`, `| include`, `| section`: which lines of a screen are printed. Patterns are regular expressions
 * as IOS has them (lib/pattern.ts), and case counts. It never looks at what a screen means.
 */
import { compile } from '../lib/pattern.ts';

export const FILTERS = ['begin', 'exclude', 'include', 'section'] as const;
export type Filter = (typeof FILTERS)[number];

/** No pattern that an operator types is longer. */
export const PATTERN_LIMIT = 100;

/** Where the `|` with blanks around it stands; null: the line has none. */
export function barOf(line: string, start: number): number | null {
  const bar = /\s\|(?=\s|$)/g;
  bar.lastIndex = start;
  const found = bar.exec(line);
  return found === null ? null : found.index + 1;
}

/** The screen as the filter leaves it; null: the pattern cannot be used. */
export function filter(kind: Filter, pattern: string, screen: string): string | null {
  const matches = pattern.length <= PATTERN_LIMIT ? compile(pattern) : null;
  if (matches === null) return null;
  const lines = screen.split('\n');
  switch (kind) {
    case 'begin': {
      const first = lines.findIndex(matches);
      return first === -1 ? '' : lines.slice(first).join('\n');
    }
    case 'include':
      return lines.filter(matches).join('\n');
    case 'exclude':
      return lines.filter(line => !matches(line)).join('\n');
    case 'section':
      return sections(lines, matches).join('\n');
  }
}

/** Matching lines, each with the lines below it that are indented further. */
function sections(lines: readonly string[], matches: (line: string) => boolean): readonly string[] {
  let within: number | null = null;
  return lines.filter(line => {
    const indent = line.search(/\S/);
    if (within !== null && indent > within) return true;
    within = matches(line) && indent !== -1 ? indent : null;
    return within !== null;
  });
}
