/** The filters that IOS offers behind a `|`: `include`, `exclude`, `begin`, `section`. Text in, text out. */
import { abbreviates } from '../../src/lib/match.ts';
import { compile } from '../../src/lib/pattern.ts';

/** Parts a typed line into the command and what stands behind the first `|`. */
export function splitPipe(line: string): { readonly command: string; readonly filter: string | null } {
  const at = line.search(/\s\|(?=\s|$)/);
  return at < 0 ? { command: line, filter: null } : { command: line.slice(0, at), filter: line.slice(at + 2).trim() };
}

/** The text as the filter leaves it; null where there is no such filter. */
export function applyFilter(text: string, filter: string): string | null {
  const [, name = '', wanted = ''] = /^(\S+)\s+(.+)$/.exec(filter) ?? [];
  const kind = FILTERS.find(one => name !== '' && abbreviates(name, one));
  // Blanks around an alternative mean nothing, as the cBR-8 guide writes it: `| include SMART | CALL`.
  const matches = compile(wanted.replace(/\s*\|\s*/g, '|'));
  if (!kind || wanted === '' || !matches) return null;
  const lines = text.split('\n');
  switch (kind) {
    case 'include':
      return lines.filter(matches).join('\n');
    case 'exclude':
      return lines.filter(line => !matches(line)).join('\n');
    case 'begin': {
      const first = lines.findIndex(matches);
      return first < 0 ? '' : lines.slice(first).join('\n');
    }
    case 'section':
      return sections(lines, matches).join('\n');
  }
}
const FILTERS = ['include', 'exclude', 'begin', 'section'] as const;

/** Matching lines, each with the lines under it that are indented further. */
function sections(lines: readonly string[], matches: (line: string) => boolean): readonly string[] {
  let indent: number | null = null;
  return lines.filter(line => {
    const here = line.search(/\S/);
    if (indent !== null && here > indent) return true;
    indent = matches(line) && here >= 0 ? here : null;
    return indent !== null;
  });
}
