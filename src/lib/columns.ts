/** Text in columns, as routers print tables. It never wraps a cell, and shortens one only when asked to (`cut`). */

/** One line: each cell padded to its width, to the right for a negative one; cells beyond the widths stand as they are. */
export const columns = (widths: readonly number[], cells: readonly string[]): string =>
  cells
    .map((cell, i) => {
      const width = widths[i] ?? 0;
      return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
    })
    .join('');

/** A text that is longer than `most` loses its end to two dots. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most - 2) + '..';
