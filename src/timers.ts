/**
 * Every period of the agent, once: name, default, meaning, and where the value is from. No other file holds a duration
 * that an operator could notice. Values in ms. "ours" marks what no guide states.
 */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Timer {
  readonly ms: number;
  readonly meaning: string;
  readonly source: string;
}
const timer = (ms: number, meaning: string, source: string): Timer => ({ ms, meaning, source });

export const TIMERS = {
  evaluation: timer(90 * DAY, 'evaluation period, once in the life of a device', 'all guides'),
  evaluationNag: timer(HOUR, 'repeats "expired" while unregistered and in use', 'Cisco 8000 guide'),
  idRenewal: timer(
    180 * DAY,
    'ID certificate renewal after the last success',
    'captures of five devices; StarOS guide',
  ),
  idRenewalSpread: timer(
    3 * MINUTE,
    'random addition to idRenewal, so that fleets spread',
    'ours; captures show 0 to 168 s',
  ),
  idWarning: timer(60 * DAY, 'first warning before the ID certificate expires', 'cBR-8 guide, scheduled jobs'),
  clockGrace: timer(
    HOUR,
    'a leaped clock must stand this long before a period ends by it',
    'YANG registration-out-of-range: 60 minutes',
  ),
  clockStep: timer(5 * SECOND, 'a smaller step of the wall clock is drift, not a change', 'ours'),
  authRenewal: timer(30 * DAY, 'authorization renewal', 'all guides'),
  authRenewalOutOfCompliance: timer(
    12 * HOUR,
    'authorization renewal while out of compliance',
    'cBR-8 guide, show license all',
  ),
  authExpiry: timer(90 * DAY, 'authorization expires this long after the last answer', 'cBR-8 guide'),
  authExpiredRetry: timer(HOUR, 'retry while the authorization is expired', 'NCS 1004 guide'),
  authSettle: timer(MINUTE, 'changed counts are reported at most this often', 'ours'),
  reply: timer(MINUTE, 'a request without an answer is lost after this', 'ours'),
  saveFirst: timer(MINUTE, 'running time is saved at this time after boot, then at each doubling', 'ours'),
  saveEvaluation: timer(15 * MINUTE, 'longest running time unsaved while evaluation counts', 'ours'),
  saveIdle: timer(DAY, 'longest running time unsaved otherwise: the Daily job', 'cBR-8 guide, scheduled jobs'),
} as const;

/** Waits between tries after failures; the last one repeats. */
export const LADDERS = {
  registration: {
    waits: [39 * SECOND, 9 * SECOND, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR],
    meaning: 'three tries at once, three at 5 minutes, then hourly',
    source: 'boot log of an ISR 1100',
  },
  acknowledgement: { waits: [29 * SECOND, 5 * MINUTE, 5 * MINUTE, HOUR], meaning: 'as authorization', source: 'ours' },
  entitlement: {
    waits: [29 * SECOND, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR],
    meaning: '29 seconds, three at 5 minutes, then hourly',
    source: 'ASA capture for the first; ours then',
  },
  renewal: {
    waits: [939 * SECOND, HOUR, HOUR, HOUR, DAY],
    meaning: '15 minutes 39 seconds, three times an hour, then daily: half a year is left',
    source: 'ASA capture for the first; ours then',
  },
  deregistration: { waits: [], meaning: 'one try only', source: 'cBR-8 guide' },
} as const;

/** Remaining times at which a warning is due: 60, 30, 21, 14, 7 days, daily in the last week, hourly on the last day. */
export const WARNINGS: readonly number[] = [
  ...[60, 30, 21, 14, 7, 6, 5, 4, 3, 2, 1].map(days => days * DAY),
  ...Array.from({ length: 23 }, (_, i) => (23 - i) * HOUR),
];

/** The last warning that is due at `remaining`, or null when none is yet. Ends of periods are no warnings. */
export function warningDue(remaining: number): number | null {
  let due: number | null = null;
  for (const at of WARNINGS) if (remaining <= at) due = at;
  return remaining > 0 ? due : null;
}
/** The next warning below `remaining` that comes after the one already given. */
export function warningAfter(given: number | null): number | null {
  for (const at of WARNINGS) if (given === null || at < given) return at;
  return null;
}
