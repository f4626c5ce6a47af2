/** What every section of a screen is: lines read off a view. And what sections share; no section imports another. */
import { calendar } from '../lib/calendar.ts';
import type { Outcome } from '../machines/registration.ts';
import type { View } from './view.ts';

export type Section = (view: View) => readonly string[];

/** A heading with its underline. */
export const heading: (text: string) => readonly string[] = text => [text, '='.repeat(text.length)];

/** `  Last Renewal Attempt: FAILED on <date>`, and the reason below it. */
export const attempt: (title: string, outcome: Outcome) => readonly string[] = (title, { ok, at, reason }) =>
  ok
    ? [`  ${title}: SUCCEEDED on ${calendar(at)}`]
    : [`  ${title}: FAILED on ${calendar(at)}`, `    Failure reason: ${reason}`];

/** The same in a summary: neither date nor reason. */
export const result: (title: string, outcome: Outcome) => string = (title, { ok }) =>
  `  ${title}: ${ok ? 'SUCCEEDED' : 'FAILED'}`;
