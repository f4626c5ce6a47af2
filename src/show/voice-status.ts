/**
 * `show voice sip license status`: what was asked for in releases before 17.3.2, what was recorded in those from there on; of
 * each kind of trunk by itself from 17.6 on.
 */
import { calendarYear } from '../lib/calendar.ts';
import { columns } from '../lib/columns.ts';
import { isIn } from '../lib/release.ts';
import { type CallsRecord, nextCallsRecord, nextRequest } from '../machines/calls.ts';
import type { Section } from './section.ts';
import type { View } from './view.ts';
import { RESULTS, sipDown, trunkOf } from './view-cube.ts';

const UNITS = [
  [86_400_000, 'Day'],
  [3_600_000, 'Hour'],
  [60_000, 'Minute'],
] as const;

/** `7 Day(s)`: the largest unit that it is whole in. */
function interval(ms: number): string {
  const [size, name] = UNITS.find(([one]) => ms % one === 0) ?? UNITS[2];
  return `${ms / size} ${name}(s)`;
}
/** `Sep  1 2020 23:12:03 UTC` */
const date = (ms: number): string => calendarYear(ms).replace(' 0', '  ');
const RULE = '-'.repeat(76);
const row = (...cells: readonly string[]) => columns([25, -5, 2], cells);
const table = (title: string, headings: readonly string[], rows: readonly string[]): readonly string[] => [
  title,
  RULE,
  row(...headings),
  RULE,
  ...rows,
];

export const voiceStatus: Section = view => {
  const { state, device, personality, wall } = view.reading;
  const { voice } = personality;
  const policy = voice !== undefined && isIn(device.release, voice.requested);
  const next = policy ? nextCallsRecord(state.calls, view.reading) : nextRequest(state.calls, view.reading);
  const clock = policy ? state.clock.ran : state.clock.now;
  const every = interval(voice?.period(state.settings.values) ?? 0);
  return [
    `Host Name: ${device.hostname}`,
    `Current Time: ${date(wall)}`,
    `SIP service: ${sipDown(view) ? 'Down' : 'Up'}`,
    `License ${policy ? 'use recorded every' : 'request interval'}: ${every}`,
    ...(next === null
      ? []
      : [`Next ${policy ? 'record' : 'request'} at: ${date(Math.max(wall, wall + next - clock))}`]),
    ...(policy ? records(view) : requests(view)),
  ];
};

const requests = (view: View): readonly string[] =>
  table(
    `Recent request(s) for entitlement tag ${trunkOf(view)}`,
    ['Timestamp', 'Count', '', 'Result'],
    view.reading.state.calls.requests.map(({ at, count, result }) => row(date(at), String(count), '', RESULTS[result])),
  );

function records(view: View): readonly string[] {
  const { state, device, personality } = view.reading;
  const of = (title: string, count: (record: CallsRecord) => number) =>
    table(
      `Recent use of license(s) for ${title}`,
      ['Timestamp', 'Count'],
      state.calls.records.map(record => row(date(record.at), String(count(record)))),
    );
  return isIn(device.release, personality.voice!.parted)
    ? [...of('CUBE Standard Trunk', one => one.standard), ...of('CUBE Enhanced Trunk', one => one.enhanced)]
    : of(`entitlement tag ${trunkOf(view)}`, one => one.standard + one.enhanced);
}
