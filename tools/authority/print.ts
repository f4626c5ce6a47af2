/** How results read on a terminal: tables, fields, CSV. It decides nothing and prints nothing itself. */
import { csvOf, plain } from './csv.ts';

/** Rows under headings, in columns. */
export function table(rows: readonly object[], columns: readonly string[]): string {
  if (rows.length === 0) return 'None.';
  const heads = columns.map(column => column.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`));
  const lines = [heads, ...rows.map(row => columns.map(column => printable((row as Record<string, unknown>)[column])))];
  const widths = columns.map((_, i) => Math.max(...lines.map(line => line[i]!.length)));
  return lines
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One value a line, under its name. */
export function fields(row: object): string {
  const width = Math.max(...Object.keys(row).map(name => name.length)) + 2;
  return Object.entries(row)
    .map(([name, value]) => `${name.padEnd(width)}${String(value)}`)
    .join('\n');
}

/** The same rows as CSV, without the last end of line: a terminal adds it. */
export const csvTable = (rows: readonly object[], columns: readonly string[]): string =>
  csvOf(rows, columns).replace(/\r\n$/, '\r');

/** Names come from boxes: none of them steers the administrator's terminal. */
const printable = (value: unknown): string => plain(value).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
