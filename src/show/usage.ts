/** `License Usage`, in its four forms. Agent 1 knows neither the names nor the descriptions of licences, only tags. */
import { columns, cut, wrapped } from '../lib/columns.ts';
import { heading, type Section } from './section.ts';
import type { LicenceView, View } from './view.ts';

const NONE = 'No licenses in use';

/**
 * What an agent knows a licence by, before the parentheses; classic agents that know it do so from the first answer on, those
 * of the policy generation by themselves.
 */
const titleOf = ({ edition, registration, reading }: View, { title }: LicenceView): string => {
  const told = registration.nextRenewal !== null || reading.state.reservation.standing !== null;
  return edition === 'agent-5' || (edition !== 'agent-1' && told) ? title : '';
};

/** Agents from the fourth on. */
const isLater = ({ edition }: View): boolean => edition === 'agent-4' || edition === 'agent-5';
const features = (
  { edition }: View,
  { title, description: text, enforcement, license }: LicenceView,
): readonly string[] =>
  edition !== 'agent-5'
    ? []
    : [
        `  Feature Name: ${title}`,
        `  Feature Description: ${text}`,
        `  Enforcement type: ${enforcement}`,
        `  License type: ${license}`,
      ];

export const usage: Section = view => {
  if (view.licences.length === 0) return [NONE];
  return view.licences.flatMap((licence, i) => {
    const title = titleOf(view, licence);
    return [
      ...(i === 0 ? [] : ['']),
      `${title === '' ? '' : `${title} `}(${licence.name}):`,
      ...(title === '' ? ['  Description:'] : description(view, licence.description)),
      `  Count: ${licence.count}`,
      '  Version: 1.0',
      `  Status: ${licence.mode.text}`,
      ...(isLater(view) ? [`  Export status: ${licence.exported}`] : []),
      ...features(view, licence),
    ];
  });
};

/** IOS XR wraps what is longer than its line, below the beginning of the text. */
const description = ({ reading: { personality } }: View, title: string): readonly string[] =>
  personality.os === 'ios-xr' ? wrapped('  Description: ', title, 78) : [`  Description: ${title}`];

/** The underline of agent 4 is one longer than its heading, as in captures. */
export const usageUnderHeading: Section = (view, values) => [
  ...(view.edition === 'agent-4' ? ['License Usage', '='.repeat(14)] : heading('License Usage')),
  '',
  ...usage(view, values),
];

export const usageTable: Section = view => {
  const { licences } = view;
  const later = isLater(view);
  if (licences.length === 0) return ['License Usage:', `  ${NONE}`];
  const row = (...cells: readonly string[]) => columns([2, 24, 30, -5, 1], ['', ...cells]);
  // Agent 4 cuts to three dots (IOS XE and XR captures), older ones to two.
  const dots = later ? 3 : 2;
  const most = later ? { title: 23, tag: 25 } : { title: 24, tag: 24 };
  return [
    'License Usage:',
    row('License', 'Entitlement tag', 'Count', '', 'Status'),
    `  ${'-'.repeat(77)}`,
    ...licences.map(licence =>
      row(
        cut(titleOf(view, licence), most.title, dots),
        `(${cut(licence.name, most.tag, dots)})`,
        String(licence.count),
        '',
        licence.mode.text,
      ),
    ),
  ];
};

export const handles: Section = view => [
  ...heading('License Usage'),
  ...(view.licences.length === 0 ? [NONE] : []),
  ...view.licences.flatMap((licence, i) => {
    const title = titleOf(view, licence);
    return [
      ...(i === 0 ? [] : ['']),
      `Handle: ${i + 1}`,
      `  License: ${title === '' ? "'nullPtr'" : title}`,
      `  Entitlement Tag: ${licence.tag}`,
      `  Description: ${title === '' ? '<empty>' : licence.description}`,
      `  Count: ${licence.count}`,
      '  Version: 1.0',
      `  Status: ${licence.mode.text}(${licence.mode.code})`,
      `  Status time: ${view.date(licence.since)}`,
      `  Request Time: ${view.date(licence.requested)}`,
      ...(view.edition === 'agent-5'
        ? [`  Export status: ${licence.exported}`, ...features(view, licence), ...measurements(view, licence)]
        : []),
    ];
  }),
];

function measurements(view: View, { tag, count }: LicenceView): readonly string[] {
  const report = view.reading.state.reporting.open.find(one => one.tag === tag);
  return [
    '  Measurements:',
    '    ENTITLEMENT:',
    '      Interval: 00:15:00',
    `      Current Value: ${count}`,
    `      Current Report: ${report?.id ?? 0}       Previous: ${report?.previous ?? 0}`,
    '  Soft Enforced: True',
  ];
}
