/** `License Usage`, in its four forms. Agent 1.2.1 knows neither the names nor the descriptions of licences, only tags. */
import { calendar } from '../lib/calendar.ts';
import { columns, cut } from '../lib/columns.ts';
import { heading, type Section } from './section.ts';

const NONE = 'No licenses in use';

export const usage: Section = ({ licences }) => {
  if (licences.length === 0) return [NONE];
  return licences.flatMap(({ name, count, mode }, i) => [
    ...(i === 0 ? [] : ['']),
    `(${name}):`,
    '  Description:',
    `  Count: ${count}`,
    '  Version: 1.0',
    `  Status: ${mode.text}`,
  ]);
};

export const usageUnderHeading: Section = view => [...heading('License Usage'), '', ...usage(view)];

export const usageTable: Section = ({ licences }) => {
  if (licences.length === 0) return ['License Usage:', `  ${NONE}`];
  const row = (...cells: readonly string[]) => columns([2, 24, 30, -5, 1], ['', ...cells]);
  return [
    'License Usage:',
    row('License', 'Entitlement tag', 'Count', '', 'Status'),
    `  ${'-'.repeat(77)}`,
    ...licences.map(({ name, count, mode }) => row('', `(${cut(name, 24)})`, String(count), '', mode.text)),
  ];
};

export const handles: Section = ({ licences }) => [
  ...heading('License Usage'),
  ...(licences.length === 0 ? [NONE] : []),
  ...licences.flatMap(({ tag, count, mode, since, requested }, i) => [
    ...(i === 0 ? [] : ['']),
    `Handle: ${i + 1}`,
    "  License: 'nullPtr'",
    `  Entitlement Tag: ${tag}`,
    '  Description: <empty>',
    `  Count: ${count}`,
    '  Version: 1.0',
    `  Status: ${mode.text}(${mode.code})`,
    `  Status time: ${calendar(since)}`,
    `  Request Time: ${calendar(requested)}`,
  ]),
];
