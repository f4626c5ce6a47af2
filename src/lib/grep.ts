/** `grep` as StarOS has it behind a `|`: options, then a pattern (pattern.ts), in quotes or without. It reads no screen. */
import { compile, type Pattern } from './pattern.ts';

/**
 * Which lines stay. `-i` takes letters of either case for the same, `-v` keeps the lines that do not match, `-E` is how
 * patterns are read anyway. Null for a pattern that is not well formed or longer than `most`, and for any other option.
 */
export function grep(typed: string, most: number): Pattern | null {
  const [, options = '', rest = ''] = /^((?:-[A-Za-z]+(?:\s+|$))*)(?:--\s+)?(.*)$/.exec(typed.trim()) ?? [];
  const letters = options.replace(/[-\s]/g, '');
  const bare = /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
  if (bare === '' || bare.length > most || /[^ivE]/.test(letters)) return null;
  const blind = letters.includes('i');
  const matches = compile(blind ? bare.toLowerCase() : bare);
  if (matches === null) return null;
  const wanted = !letters.includes('v');
  return line => matches(blind ? line.toLowerCase() : line) === wanted;
}
