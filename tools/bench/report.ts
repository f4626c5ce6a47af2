/** Figures as text: for a terminal, and as the table that the README shows. It judges nothing: figures come judged. */
import type { Figure } from './figures.ts';

const COLUMNS = ['what', 'engine', 'value', 'against', 'ratio', 'budget', ''] as const;

/** Columns of a terminal. */
export function printTable(figures: readonly Figure[]): string {
  const rows = [COLUMNS, ...figures.map(cells)];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map(row => row[i]!.length)));
  return rows
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table in Markdown. */
export function printMarkdown(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...figures.map(figure => line(cells(figure)))].join('\n');
}

function cells({ what, engine, value, unit, against, budget, note }: Figure): readonly string[] {
  return [
    what,
    engine ?? '',
    amount(value, unit),
    against === undefined ? '' : `${amount(against.value, unit)} ${against.name}`,
    against === undefined ? '' : `${number(against.ratio)}x`,
    budget === undefined ? '' : limit(budget, unit),
    [budget === undefined ? '' : budget.kept ? 'kept' : 'MISSED', note ?? ''].filter(text => text !== '').join('; '),
  ];
}

const limit = (budget: NonNullable<Figure['budget']>, unit: Figure['unit']): string =>
  budget.on === 'ratio' ? `≤ ${budget.limit}x` : `${budget.on === 'most' ? '≤' : '≥'} ${amount(budget.limit, unit)}`;

const amount = (value: number, unit: Figure['unit']): string =>
  `${number(value)}${unit.startsWith('/') ? '' : ' '}${unit}`;

/** Three figures that count; whole numbers as they are. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
