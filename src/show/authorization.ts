/** `License Authorization: `, with the blank that IOS XE leaves at its end. */
import { duration } from '../lib/duration.ts';
import { attempt, result, type Section } from './section.ts';
import type { View } from './view.ts';

const headingOf = ({ reading: { personality } }: View): string =>
  personality.os === 'ios-xe' ? 'License Authorization: ' : 'License Authorization:';

export const authorizationStatus: Section = view => {
  const { status, since, evaluationRemaining } = view.authorization;
  const lines = [headingOf(view), `  Status: ${status}${since === null ? '' : ` on ${view.date(since)}`}`];
  if (evaluationRemaining !== null) lines.push(remaining(evaluationRemaining));
  return lines;
};

export const authorization: Section = (view, values) => {
  const { last, next, deadline } = view.authorization;
  const lines = [...authorizationStatus(view, values)];
  if (last !== null) lines.push(...attempt(LAST, last, view));
  if (next !== null) lines.push(`  ${NEXT}: ${view.date(next)}`);
  if (deadline !== null) lines.push(`  Communication Deadline: ${view.date(deadline)}`);
  return lines;
};

export const authorizationSummary: Section = view => {
  const { status, evaluationRemaining, last, next } = view.authorization;
  const lines = [headingOf(view), `  Status: ${status}`];
  if (evaluationRemaining !== null) lines.push(remaining(evaluationRemaining));
  if (last !== null) lines.push(result(LAST, last));
  if (next !== null) lines.push(`  ${NEXT}: ${view.date(next)}`);
  return lines;
};

const LAST = 'Last Communication Attempt';
const NEXT = 'Next Communication Attempt';
const remaining = (ms: number): string => `  Evaluation Period Remaining: ${duration(ms)}`;
