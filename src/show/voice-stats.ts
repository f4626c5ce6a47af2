/**
 * `show voice sip license stats`, as graphs and as tables: the sessions of the last minute, hour, three days and ten weeks,
 * the newest first. The graphs are drawn as in the CUBE guide's capture; nothing is read off anything but the view.
 */

import { calendarDay } from '../lib/calendar.ts';
import { columns } from '../lib/columns.ts';
import type { Use } from '../lib/tally.ts';
import type { Section } from './section.ts';
import { type StatsView, statsOf } from './view-cube.ts';

const INDENT = ' '.repeat(10);

export const graphs: Section = view => [
  `${INDENT}${calendarDay(view.wall)}`,
  ...statsOf(view).flatMap(stats => ['', ...graph(stats)]),
];

export const tables: Section = view => [
  calendarDay(view.wall),
  ...statsOf(view).flatMap(stats => ['', ...table(stats)]),
];

function graph({ title, averaged, uses }: StatsView): readonly string[] {
  const most = Math.max(...uses.map(([value]) => value));
  return [
    ...digits(uses),
    ...rowsOf(most).map(({ label, least }) =>
      `${String(label).padStart(5)} ${uses.map(use => cell(use, least, averaged)).join('')}`.trimEnd(),
    ),
    ...ruler(uses.length),
    `${INDENT}CUBE Trunk License Usage (${title})`,
    ...(averaged ? [`${INDENT}* = maximum     # = average`] : []),
  ];
}

const cell = ([most, average]: Use, least: number, averaged: boolean): string =>
  averaged && average >= least ? '#' : most >= least ? '*' : ' ';

/** Every maximum, downwards, above its place; nothing for none. */
function digits(uses: readonly Use[]): readonly string[] {
  const texts = uses.map(([most]) => (most === 0 ? '' : String(most)));
  const height = Math.max(...texts.map(text => text.length));
  return Array.from({ length: height }, (_, row) =>
    `      ${texts.map(text => text.padStart(height)[row]).join('')}`.trimEnd(),
  );
}

/**
 * The rows from above, and the least value that fills them. A row is filled from half a step below its label; the lowest
 * from half a step above nothing, where that would be less (the averages of the capture stand so).
 */
function rowsOf(most: number): readonly { readonly label: number; readonly least: number }[] {
  const step = most <= 10 ? 1 : Math.floor(most / 10);
  const labels = Array.from({ length: most <= 10 ? 10 : 11 }, (_, i) => (most <= 10 ? i + 1 : 10 + i * step));
  return labels
    .map((label, i) => ({ label, least: i === 0 ? Math.max(label - step / 2, step / 2) : label - step / 2 }))
    .reverse();
}

/** `0....5....1....1`, and below it the second digits. */
function ruler(length: number): readonly string[] {
  let above = '     0';
  let below = '      ';
  for (let at = 5; at <= length; at += 5) {
    above += `....${at < 10 ? at : Math.floor(at / 10)}`;
    below += at < 10 ? '     ' : `    ${at % 10}`;
  }
  const rest = '.'.repeat(length % 5);
  return [above + rest, below];
}

function table({ title, averaged, uses }: StatsView): readonly string[] {
  const row = (...cells: readonly string[]) => columns([5, -11, -11], cells);
  const rows = Array.from({ length: Math.ceil(uses.length / 5) }, (_, i) => {
    const [first, some] = [i * 5 + 1, uses.slice(i * 5, i * 5 + 5)];
    const sum = some.reduce((total, [most, average]) => total + (averaged ? average : most), 0);
    const bucket = `${first < 10 ? ' ' : ''}${first}-${first + some.length - 1}`;
    return row(bucket, String(Math.round(sum / some.length)), String(Math.max(...some.map(([most]) => most))));
  });
  return [`CUBE Trunk License Usage  (${title})`, 'Period     Average       Max', '-'.repeat(28), ...rows];
}
