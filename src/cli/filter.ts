/**
 * `| begin`, `| exclude`, `| include`, `| section`, `| grep`, `| more`: which lines of a screen are printed. Patterns are
 * regular expressions as IOS has them (lib/pattern.ts), and case counts but on IOS XR. It never looks at what a screen means.
 */
import { grep } from '../lib/grep.ts';
import { compile, type Pattern } from '../lib/pattern.ts';
import type { Os } from '../personalities/personality.ts';
import type { Grammar } from './commands.ts';

interface Filtering extends Grammar {
  readonly os: readonly Os[];
}
const filtering = (grammar: string, example: string, ...os: readonly Os[]): Filtering => ({
  family: '',
  grammar,
  example,
  os,
});

/** The words behind a `|`. */
export const FILTERING: readonly Filtering[] = [
  filtering('<begin|exclude|include|section> LINE', 'include SMART | CALL', 'ios-xe'),
  filtering('<begin|exclude|include> LINE', 'include SMART | CALL', 'ios-xr'),
  filtering('grep LINE', 'grep SMART', 'staros'),
  filtering('more', 'more', 'staros'),
];

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
export function filter(kind: string, pattern: string, screen: string, os?: Os): string | null {
  if (kind === 'more') return screen;
  const matches =
    kind === 'grep'
      ? grep(pattern, PATTERN_LIMIT)
      : pattern.length > PATTERN_LIMIT
        ? null
        : os === 'ios-xr'
          ? caseless(pattern)
          : compile(pattern);
  if (matches === null) return null;
  const lines = screen.split('\n');
  switch (kind) {
    case 'begin': {
      const first = lines.findIndex(matches);
      return first === -1 ? '' : lines.slice(first).join('\n');
    }
    case 'grep':
    case 'include':
      return lines.filter(matches).join('\n');
    case 'exclude':
      return lines.filter(line => !matches(line)).join('\n');
    case 'section':
      return sections(lines, matches).join('\n');
    default:
      return null;
  }
}

/** IOS XR takes a pattern in quotes, and finds `DeRegistration` by `| i Dereg`: case does not count (NCS 1004 guide). */
function caseless(pattern: string): Pattern | null {
  const matches = compile(pattern.replace(/^"(.*)"$/, '$1').toLowerCase());
  return matches && (line => matches(line.toLowerCase()));
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
