/** `show license eventlog` and `show license history message`: what happened since boot, oldest first. */
import { calendarFine } from '../lib/calendar.ts';
import { DAY } from '../timers.ts';
import type { DocumentKind } from '../wire/documents.ts';
import type { Section } from './section.ts';
import { CLASSES } from './view-policy.ts';

/** `DAYS`: so many days back, all without it. */
export const eventLog: Section = ({ reading, wall }, { DAYS }) => {
  const since = DAYS === undefined ? 0 : wall - Number(DAYS) * DAY;
  const events = (reading.chronicle?.events ?? []).filter(({ at }) => at >= since);
  return [
    '**** Event Log ****',
    '',
    ...(events.length === 0 ? [' No EventLog Found.'] : []),
    ...events.map(({ at, text }) => `${calendarFine(at)} ${text}`),
  ];
};

const title = (text: string): readonly string[] => [`${text} (oldest to newest):`, '='.repeat(52)];
/** A title, and what there is below it. */
const block = (name: string, lines: readonly string[], none: string): readonly string[] => [
  '',
  `${name}:`,
  ...(lines.length === 0 ? [`    ${none}`] : lines),
];

export const messages: Section = ({ reading, date }) => [
  ...title('Message History'),
  ...CLASSES.filter(([, kind]) => kind !== null && kind !== 'confirmation').flatMap(([name, kind]) =>
    block(
      name,
      (reading.chronicle?.messages ?? [])
        .filter(message => message.kind === kind)
        .flatMap(({ sent, at, text }) => [`    ${sent ? 'REQUEST' : 'RESPONSE'}: ${date(at)}`, text]),
      'No past history',
    ),
  ),
];

/** As captures order them; documents of other kinds come to none of these. */
const IMPORTS: readonly (readonly [name: string, kind: DocumentKind])[] = [
  ['POLICY', 'policy'],
  ['AUTH', 'authorization'],
  ['TRUST CODE', 'trust-code'],
  ['RUM ACK', 'rum-ack'],
  ['CONVERSION ACK', 'conversion-ack'],
  ['ACCOUNT INFO', 'account'],
];
export const imports: Section = ({ reading, date }) => [
  ...title('Import Message History'),
  ...IMPORTS.flatMap(([name, kind]) =>
    block(
      name,
      (reading.chronicle?.imports ?? [])
        .filter(one => one.kind === kind)
        .map(({ at, made }) => `    Received on ${date(at)}, made on ${date(made)}`),
      'No past Import history',
    ),
  ),
];
