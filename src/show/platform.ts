/**
 * `show license platform summary|detail`, on IOS XR: when it is collected and reported, and the counts of both. Releases
 * with SIA have no `Current state` in the summary but the status of SIA, in a box of stars where it matters.
 */
import { calendarWeekday } from '../lib/calendar.ts';
import { columns } from '../lib/columns.ts';
import { DAY, HOUR, MINUTE } from '../timers.ts';
import type { Section } from './section.ts';
import type { View } from './view.ts';
import { type PlatformRow, type PlatformView, platformView, type SiaView, type Times } from './view-platform.ts';

const INDENT = ' '.repeat(12);
const day = (ms: number | null): string => (ms === null ? 'None' : calendarWeekday(ms));
const times = (title: string, { last, next }: Times): readonly string[] => [
  `${title.padEnd(12)}LAST: ${day(last)}`,
  `${INDENT}NEXT: ${day(next)}`,
];
const intervals = ({ collection, reporting }: PlatformView): readonly string[] => [
  ...times('Collection:', collection),
  ...times('Reporting:', reporting),
];

/** The reasons and the states of the last two are ours; the guide shows the first. */
const WHY: Readonly<Record<SiaView['why'], readonly [reason: string, state: string]>> = {
  'not-authorized': ['SIA license(s) status is Not Authorized.', 'Not Authorized'],
  'authorization-expired': ['SIA license(s) status is Authorization Expired.', 'Authorization Expired'],
  'evaluation-expired': ['SIA license(s) EVAL period has expired.', 'EVAL Expired'],
};

function siaStatus({ state, remaining, why }: SiaView): readonly string[] {
  if (state === 'covered') return ['SIA Status: In Compliance'];
  const [reason, word] = WHY[why];
  // An hour that has begun counts in full, as in the guide: a grace that just began is one of 90 days.
  const hours = Math.ceil(remaining / HOUR);
  const left = `${Math.floor((hours * HOUR) / DAY)} days, ${hours % 24} hours`;
  const said =
    state === 'grace'
      ? [
          `Out of Compliance(Remaining Grace Period: ${left})`,
          reason,
          'SW Upgrade will still be allowed as SIA Grace Period is remaining',
        ]
      : state === 'over'
        ? [
            'Out of Compliance(Grace Period Expired)',
            `SW Upgrades are blocked as SIA license(s) are in "${word}" state`,
          ]
        : ['Disabled', 'SW Upgrades are blocked as SIA license(s) are not in use'];
  return ['*****IMPORTANT*****', ...said.map((line, i) => (i === 0 ? 'SIA Status: ' : INDENT) + line), '*****'];
}

export const platformSummary: Section = ({ reading }) => {
  const shown = platformView(reading);
  const { area } = reading.personality;
  const [name, width, cut] =
    shown.sia === null ? [area?.title ?? '', 27, 47] : [area?.short ?? area?.title ?? '', 13, 51];
  const row = (...cells: readonly string[]) => columns([width, cut + 1, -4, -5], cells).trimEnd();
  const used = shown.rows.filter(({ last, next }) => last > 0 || next > 0);
  const tracked = used.filter(({ entitlement }) => entitlement.tracked !== undefined);
  return [
    ...(shown.sia === null ? [`Current state: ${shown.state}`, ''] : []),
    ...intervals(shown),
    ...(shown.sia === null ? [] : siaStatus(shown.sia)),
    '',
    `${' '.repeat(width + cut + 1)}Count`,
    row('Feature/Area', 'Entitlement', 'Last', 'Next'),
    ...[...used.filter(one => !tracked.includes(one)), ...tracked].map(({ entitlement, last, next }) =>
      row(name, (entitlement.tracked ?? entitlement.title).slice(0, cut), String(last), String(next)),
    ),
  ];
};

/** Throughput of these platforms has no licence; the guides print this figure of the gauge for all. */
const GAUGE = 1_000_000;

export const platformDetail: Section = view => {
  const shown = platformView(view.reading);
  const { area } = view.reading.personality;
  const parameter = (title: string, value: number, unit: string) =>
    `${title.padEnd(20)}${String(value).padStart(8)} ${unit}`;
  return [
    `Current state:    ${shown.state}`,
    '',
    ...intervals(shown),
    '',
    `Parameters: ${parameter('Collection interval:', shown.intervals.collect / MINUTE, 'minute(s)')}`,
    `${INDENT}${parameter('Reporting interval:', shown.intervals.report / MINUTE, 'minute(s)')}`,
    `${INDENT}${parameter('Throughput gauge:', GAUGE, 'Kbps')}`,
    '',
    '='.repeat(60),
    `Feature/Area '${area?.id}'`,
    `  Name: ${area?.title}`,
    `  Status: ${statusOf(view)}`,
    `  Flags: ${area?.flags}`.trimEnd(),
    '',
    ...shown.rows.filter(({ entitlement }) => entitlement.tracked === undefined).flatMap(consumed),
  ];
};

const statusOf = ({ reading: { state }, enabled }: View): string =>
  enabled && state.settings.values['license smart flexible-consumption enable'] !== 'off' ? 'ACTIVE' : 'INACTIVE';

const consumed = ({ entitlement: { title, tag }, last, next }: PlatformRow, i: number): readonly string[] => [
  `  [${String(i + 1).padStart(2)}] Name: ${title}`,
  '        Entitlement Tag:',
  tag,
  `        Count: Last reported: ${last}`,
  `               Next report: ${next}`,
];
