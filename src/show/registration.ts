/**
 * `Registration:`. Agent 1 knows no smart account and no export line, and its registration never seems to expire; agent 2
 * has the account, agent 4 everything.
 */
import { attempt, result, type Section } from './section.ts';
import type { View } from './view.ts';

export const registration: Section = view => {
  const { registration: shown, edition, date } = view;
  const lines = [...head(view)];
  if (shown.initial !== null) lines.push(...attempt('Initial Registration', shown.initial, view));
  if (shown.nextAttempt !== null) lines.push(`  Next Registration Attempt: ${date(shown.nextAttempt)}`);
  if (shown.nextRenewal === null) return lines;
  if (shown.lastRenewal === null) lines.push(NEVER_RENEWED);
  else lines.push(...attempt(LAST, shown.lastRenewal, view));
  lines.push(`  Next Renewal Attempt: ${date(shown.nextRenewal)}`);
  lines.push(`  Registration Expires: ${edition === 'agent-1' ? 'Never' : date(shown.expires ?? 0)}`);
  return lines;
};

export const registrationSummary: Section = view => {
  const { registration: shown, date } = view;
  const lines = [...head(view)];
  if (shown.nextRenewal === null) return lines;
  lines.push(shown.lastRenewal === null ? NEVER_RENEWED : result(LAST, shown.lastRenewal));
  lines.push(`  Next Renewal Attempt: ${date(shown.nextRenewal)}`);
  return lines;
};

function head({ registration: shown, edition, reading: { personality } }: View): readonly string[] {
  const lines = ['Registration:', `  Status: ${shown.status}`];
  if (edition !== 'agent-1' && shown.smartAccount !== null) lines.push(`  Smart Account: ${shown.smartAccount}`);
  if (shown.virtualAccount !== null) lines.push(`  Virtual Account: ${shown.virtualAccount}`);
  if (edition === 'agent-4')
    lines.push(
      `  Export-Controlled Functionality: ${(personality.exportWords ?? EXPORT)[shown.exportAllowed ? 0 : 1]}`,
    );
  return lines;
}

const EXPORT = ['ALLOWED', 'NOT ALLOWED'] as const;
const LAST = 'Last Renewal Attempt';
const NEVER_RENEWED = `  ${LAST}: None`;
