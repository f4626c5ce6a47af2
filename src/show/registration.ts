/** `Registration:` as agent 1.2.1 prints it: no smart account, no export line; a registration that never seems to expire. */
import { calendar } from '../lib/calendar.ts';
import { attempt, result, type Section } from './section.ts';

export const registration: Section = ({ registration: shown }) => {
  const lines = ['Registration:', `  Status: ${shown.status}`];
  if (shown.virtualAccount !== null) lines.push(`  Virtual Account: ${shown.virtualAccount}`);
  if (shown.initial !== null) lines.push(...attempt('Initial Registration', shown.initial));
  if (shown.nextAttempt !== null) lines.push(`  Next Registration Attempt: ${calendar(shown.nextAttempt)}`);
  if (shown.nextRenewal === null) return lines;
  if (shown.lastRenewal === null) lines.push(NEVER_RENEWED);
  else lines.push(...attempt(LAST, shown.lastRenewal));
  lines.push(`  Next Renewal Attempt: ${calendar(shown.nextRenewal)}`, '  Registration Expires: Never');
  return lines;
};

export const registrationSummary: Section = ({ registration: shown }) => {
  const lines = ['Registration:', `  Status: ${shown.status}`];
  if (shown.virtualAccount !== null) lines.push(`  Virtual Account: ${shown.virtualAccount}`);
  if (shown.nextRenewal === null) return lines;
  lines.push(shown.lastRenewal === null ? NEVER_RENEWED : result(LAST, shown.lastRenewal));
  lines.push(`  Next Renewal Attempt: ${calendar(shown.nextRenewal)}`);
  return lines;
};

const LAST = 'Last Renewal Attempt';
const NEVER_RENEWED = `  ${LAST}: None`;
