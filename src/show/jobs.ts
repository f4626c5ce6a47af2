/** `Upcoming Scheduled Jobs`: what the agent will do by itself, and when. */
import { shortDuration } from '../lib/duration.ts';
import { heading, type Section } from './section.ts';

export const jobs: Section = ({ wall, jobs: all, date }) => [
  ...heading('Upcoming Scheduled Jobs'),
  `Current time: ${date(wall)}`,
  ...all.map(({ name, at }) => `${name}: ${when(at, wall, date)}`),
];

function when(at: number | null, wall: number, date: (ms: number) => string): string {
  if (at === null) return 'Not Available';
  if (at < wall) return 'Expired Not Rescheduled';
  return `${date(at)} (${shortDuration(at - wall)} remaining)`;
}
