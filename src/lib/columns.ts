/** Text in columns, as routers print tables. It shortens or wraps a text only when asked to (`cut`, `wrapped`). */

/** One line: each cell padded to its width, to the right for a negative one; cells beyond the widths stand as they are. */
export const columns = (widths: readonly number[], cells: readonly string[]): string =>
  cells
    .map((cell, i) => {
      const width = widths[i] ?? 0;
      return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
    })
    .join('');

/** A text that is longer than `most` loses its end to dots. */
export const cut = (text: string, most: number, dots = 2): string =>
  text.length <= most ? text : text.slice(0, most - dots) + '.'.repeat(dots);

/** `lead` and a text behind it, on lines of at most `width` where the words allow it, all below the text's beginning. */
export function wrapped(lead: string, text: string, width: number): readonly string[] {
  const lines = [lead];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last.length === lead.length) lines[lines.length - 1] = last + word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(' '.repeat(lead.length) + word);
  }
  return lines;
}
