/** `show voice sip license status`, with the field names of releases before 17.3.2. */
import { calendarYear } from '../lib/calendar.ts';
import { columns } from '../lib/columns.ts';
import { nextRequest } from '../machines/calls.ts';
import type { Section } from './section.ts';
import { RESULTS, trunkOf } from './view-cube.ts';

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

export const voiceStatus: Section = view => {
  const { state, device, personality, wall } = view.reading;
  const next = nextRequest(state.calls, view.reading);
  const down = state.enforcement.inForce.some(({ gate }) => gate === 'sip-service');
  const row = (...cells: readonly string[]) => columns([25, -5, 2], cells);
  return [
    `Host Name: ${device.hostname}`,
    `Current Time: ${date(wall)}`,
    `SIP service: ${down ? 'Down' : 'Up'}`,
    `License request interval: ${interval(personality.voice?.period(state.settings.values) ?? 0)}`,
    ...(next === null ? [] : [`Next request at: ${date(Math.max(wall, wall + next - state.clock.now))}`]),
    `Recent request(s) for entitlement tag ${trunkOf(view)}`,
    RULE,
    row('Timestamp', 'Count', '', 'Result'),
    RULE,
    ...state.calls.requests.map(({ at, count, result }) => row(date(at), String(count), '', RESULTS[result])),
  ];
};
