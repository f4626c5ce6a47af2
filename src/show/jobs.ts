/** `Upcoming Scheduled Jobs`: what the agent will do by itself, and when. */
import { calendar } from '../lib/calendar.ts';
import { shortDuration } from '../lib/duration.ts';
import { heading, type Section } from './section.ts';

export const jobs: Section = ({ wall, jobs: all }) => [
  ...heading('Upcoming Scheduled Jobs'),
  `Current time: ${calendar(wall)}`,
  ...all.map(({ name, at }) => `${name}: ${when(at, wall)}`),
];

function when(at: number | null, wall: number): string {
  if (at === null) return 'Not Available';
  if (at < wall) return 'Expired Not Rescheduled';
  return `${calendar(at)} (${shortDuration(at - wall)} remaining)`;
}
