/** `License Authorization: ` with the blank that IOS XE leaves at its end. */
import { calendar } from '../lib/calendar.ts';
import { duration } from '../lib/duration.ts';
import { attempt, result, type Section } from './section.ts';

const HEADING = 'License Authorization: ';

export const authorizationStatus: Section = ({ authorization: { status, since, evaluationRemaining } }) => {
  const lines = [HEADING, `  Status: ${status}${since === null ? '' : ` on ${calendar(since)}`}`];
  if (evaluationRemaining !== null) lines.push(remaining(evaluationRemaining));
  return lines;
};

export const authorization: Section = view => {
  const { last, next, deadline } = view.authorization;
  const lines = [...authorizationStatus(view)];
  if (last !== null) lines.push(...attempt(LAST, last));
  if (next !== null) lines.push(`  ${NEXT}: ${calendar(next)}`);
  if (deadline !== null) lines.push(`  Communication Deadline: ${calendar(deadline)}`);
  return lines;
};

export const authorizationSummary: Section = ({ authorization: { status, evaluationRemaining, last, next } }) => {
  const lines = [HEADING, `  Status: ${status}`];
  if (evaluationRemaining !== null) lines.push(remaining(evaluationRemaining));
  if (last !== null) lines.push(result(LAST, last));
  if (next !== null) lines.push(`  ${NEXT}: ${calendar(next)}`);
  return lines;
};

const LAST = 'Last Communication Attempt';
const NEXT = 'Next Communication Attempt';
const remaining = (ms: number): string => `  Evaluation Period Remaining: ${duration(ms)}`;
