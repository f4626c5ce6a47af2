/**
 * The filters that IOS XR offers behind a `|`: `include`, `exclude`, `begin`. As the NCS 1004 guide uses them, a pattern may
 * stand in quotes and case does not count: `| i Dereg` finds `DeRegistration`. Text in, text out.
 */
import { abbreviates } from '../../../src/lib/match.ts';
import { compile } from '../../../src/lib/pattern.ts';

/** The text as the filter leaves it; null where there is no such filter. */
export function applyFilter(text: string, filter: string): string | null {
  const [, name = '', typed = ''] = /^(\S+)\s+(.+)$/.exec(filter) ?? [];
  const kinds = FILTERS.filter(one => abbreviates(name, one));
  const wanted = typed.replace(/^"(.*)"$/, '$1').toLowerCase();
  const matches = wanted === '' ? null : compile(wanted);
  if (kinds.length !== 1 || !matches) return null;
  const lines = text.split('\n');
  const found = (line: string) => matches(line.toLowerCase());
  if (kinds[0] === 'begin') {
    const first = lines.findIndex(found);
    return first < 0 ? '' : lines.slice(first).join('\n');
  }
  return lines.filter(line => found(line) === (kinds[0] === 'include')).join('\n');
}
const FILTERS = ['begin', 'exclude', 'include'] as const;
