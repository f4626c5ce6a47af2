/**
 * Rows as CSV by RFC 4180: a heading, CRLF at every end of a line, quotes where they are needed. Spreadsheets take a text
 * that begins with `=`, `+`, `-` or `@` for a formula, and names come from boxes: such a text gets an apostrophe in front.
 * Control characters become `?`, for it may be a terminal that reads it.
 */

/** The rows under these columns, the first line naming them. */
export function csvOf(rows: readonly object[], columns: readonly string[]): string {
  const lines = rows.map(row => columns.map(column => cell((row as Record<string, unknown>)[column])));
  return [columns.map(cell), ...lines].map(line => `${line.join(',')}\r\n`).join('');
}

/** What one value reads as: a list is written as `a 1; b 2`. */
export function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain).join('; ');
  return typeof value === 'object' ? Object.values(value).map(plain).join(' ') : String(value);
}

function cell(value: unknown): string {
  const text = plain(value).replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '?');
  const safe = typeof value !== 'number' && /^[=+\-@\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
