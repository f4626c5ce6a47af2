/** What every section of a screen is: lines read off a view. And what sections share; no section imports another. */
import type { Outcome } from '../machines/registration.ts';
import type { View } from './view.ts';

/** `values`: the arguments of the command, by name. */
export type Section = (view: View, values: Readonly<Record<string, string>>) => readonly string[];

/** A heading with its underline. */
export const heading: (text: string) => readonly string[] = text => [text, '='.repeat(text.length)];

/** `  Last Renewal Attempt: FAILED on <date>`, and the reason below it. */
export const attempt: (title: string, outcome: Outcome, view: View) => readonly string[] = (
  title,
  outcome,
  { date },
) =>
  outcome.ok
    ? [`  ${title}: SUCCEEDED on ${date(outcome.at)}`]
    : [`  ${title}: FAILED on ${date(outcome.at)}`, `    Failure reason: ${outcome.reason}`];

/** The same in a summary: neither date nor reason. */
export const result: (title: string, outcome: Outcome) => string = (title, { ok }) =>
  `  ${title}: ${ok ? 'SUCCEEDED' : 'FAILED'}`;
