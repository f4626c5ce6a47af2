/**
 * Every period of the agent, once: name and default; and apart from these, for the documents only, what each means and
 * where its value is from. No other file holds a duration that an operator could notice. Values in ms. "ours" marks what
 * no guide states.
 */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const TIMERS = {
  evaluation: { ms: 90 * DAY },
  evaluationNag: { ms: HOUR },
  idRenewal: { ms: 180 * DAY },
  idRenewalSpread: { ms: 3 * MINUTE },
  idWarning: { ms: 60 * DAY },
  clockGrace: { ms: HOUR },
  clockStep: { ms: 5 * SECOND },
  authRenewal: { ms: 30 * DAY },
  authRenewalOutOfCompliance: { ms: 12 * HOUR },
  authExpiry: { ms: 90 * DAY },
  authExpiredRetry: { ms: HOUR },
  authSettle: { ms: MINUTE },
  reply: { ms: MINUTE },
  collectFirst: { ms: SECOND },
  collect: { ms: HOUR },
  report: { ms: DAY },
  blockedLog: { ms: MINUTE },
  trustSyncAgain: { ms: DAY },
  pollAgain: { ms: 5 * MINUTE },
  pushFirst: { ms: 170 * SECOND },
  push: { ms: 30 * DAY },
  pushAgain: { ms: DAY },
  poll: { ms: 5 * MINUTE },
  pollLongest: { ms: DAY },
  pollShortest: { ms: MINUTE },
  ackWarning: { ms: 30 * DAY },
  saveFirst: { ms: MINUTE },
  saveEvaluation: { ms: 15 * MINUTE },
  saveIdle: { ms: DAY },
  standbyConfirms: { ms: 10 * SECOND },
  standbyAgain: { ms: HOUR },
} as const;

const ASKING = { waits: [39 * SECOND, 9 * SECOND, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR] } as const;
const WAITING = { waits: [5 * MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR] } as const;
const ONCE = { waits: [] } as const;
/** Waits between tries after failures; the last one repeats. */
export const LADDERS = {
  registration: ASKING,
  acknowledgement: { waits: [29 * SECOND, 5 * MINUTE, 5 * MINUTE, HOUR] },
  entitlement: { waits: [29 * SECOND, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR] },
  renewal: { waits: [939 * SECOND, HOUR, HOUR, HOUR, DAY] },
  deregistration: ONCE,
  trust: ASKING,
  usage: ASKING,
  poll: WAITING,
  authorization: ASKING,
  confirmation: WAITING,
  return: ONCE,
  'trust-sync': { waits: [HOUR, HOUR, HOUR, DAY] },
  conversion: { waits: [3 * MINUTE, 3 * MINUTE, 3 * MINUTE, HOUR] },
} as const;

interface Said {
  readonly meaning: string;
  readonly source: string;
}
/** What each period means, and where its value is from. Nothing that the guest runs reads these. */
export const TIMER_TEXTS: Readonly<Record<keyof typeof TIMERS, Said>> = {
  evaluation: { meaning: 'evaluation period, once in the life of a device', source: 'all guides' },
  evaluationNag: { meaning: 'repeats "expired" while unregistered and in use', source: 'Cisco 8000 guide' },
  idRenewal: {
    meaning: 'ID certificate renewal after the last success',
    source: 'captures of five devices; StarOS guide',
  },
  idRenewalSpread: {
    meaning: 'random addition to idRenewal, so that fleets spread',
    source: 'ours; captures show 0 to 168 s',
  },
  idWarning: { meaning: 'first warning before the ID certificate expires', source: 'cBR-8 guide, scheduled jobs' },
  clockGrace: {
    meaning: 'a leaped clock must stand this long before a period ends by it',
    source: 'YANG registration-out-of-range: 60 minutes',
  },
  clockStep: { meaning: 'a smaller step of the wall clock is drift, not a change', source: 'ours' },
  authRenewal: { meaning: 'authorization renewal', source: 'all guides' },
  authRenewalOutOfCompliance: {
    meaning: 'authorization renewal while out of compliance',
    source: 'cBR-8 guide, show license all',
  },
  authExpiry: { meaning: 'authorization expires this long after the last answer', source: 'cBR-8 guide' },
  authExpiredRetry: { meaning: 'retry while the authorization is expired', source: 'NCS 1004 guide' },
  authSettle: { meaning: 'changed counts are reported at most this often', source: 'ours' },
  reply: { meaning: 'a request without an answer is lost after this', source: 'ours' },
  collectFirst: { meaning: 'IOS XR collects this long after boot, if nothing was measured before', source: 'ours' },
  collect: { meaning: 'IOS XR collects what is in use', source: 'NCS 1004 guide, show license platform detail' },
  report: { meaning: 'IOS XR reports what it collected', source: 'NCS 1004 guide, show license platform detail' },
  blockedLog: { meaning: 'refused calls are logged at most this often', source: 'ours' },
  trustSyncAgain: { meaning: 'a trust code that was due and not renewed is asked for again', source: 'ours' },
  pollAgain: { meaning: 'a result is polled for, where the far end names no interval', source: 'ours' },
  pushFirst: {
    meaning: 'usage is pushed this long after boot, after the first use and after a trust code came',
    source: 'a capture: boot 17:00:01, push 17:02:51',
  },
  push: { meaning: 'reports are closed and pushed; less where the policy asks for more', source: 'all captures' },
  pushAgain: { meaning: 'a push that was refused is tried again, and a poll that leads nowhere', source: 'ours' },
  poll: { meaning: 'the acknowledgement is asked for, unless the far end names another time', source: 'ours' },
  pollLongest: { meaning: 'a far end that names a longer time is not believed', source: 'ours: nobody signs it' },
  pollShortest: { meaning: 'a far end that names a shorter time is not believed', source: 'ours: nobody signs it' },
  ackWarning: {
    meaning: 'first warning before an acknowledgement is due',
    source: "the vendor's policy guide of NX-OS: 30 days before",
  },
  saveFirst: { meaning: 'running time is saved at this time after boot, then at each doubling', source: 'ours' },
  saveEvaluation: { meaning: 'longest running time unsaved while evaluation counts', source: 'ours' },
  saveIdle: { meaning: 'longest running time unsaved otherwise: the Daily job', source: 'cBR-8 guide, scheduled jobs' },
  standbyConfirms: { meaning: 'a standby that confirms nothing for so long is out of sync', source: 'ours' },
  standbyAgain: { meaning: 'a standby out of sync is given everything again', source: 'ours' },
};
export const LADDER_TEXTS: Readonly<Record<keyof typeof LADDERS, Said>> = {
  registration: { meaning: 'three tries at once, three at 5 minutes, then hourly', source: 'boot log of an ISR 1100' },
  acknowledgement: { meaning: '29 seconds, two at 5 minutes, then hourly', source: 'ours' },
  entitlement: {
    meaning: '29 seconds, three at 5 minutes, then hourly',
    source: 'ASA capture for the first; ours then',
  },
  renewal: {
    meaning: '15 minutes 39 seconds, three times an hour, then daily: half a year is left',
    source: 'ASA capture for the first; ours then',
  },
  deregistration: { meaning: 'one try only', source: 'cBR-8 guide' },
  trust: { meaning: 'three tries at once, three at 5 minutes, then hourly', source: 'boot log of an ISR 1100' },
  usage: { meaning: 'three tries at once, three at 5 minutes, then hourly', source: 'boot log of an ISR 1100' },
  poll: { meaning: 'three at 5 minutes, then hourly', source: 'ours' },
  authorization: { meaning: 'three tries at once, three at 5 minutes, then hourly', source: 'boot log of an ISR 1100' },
  confirmation: { meaning: 'three at 5 minutes, then hourly', source: 'ours' },
  return: { meaning: 'one try only', source: 'YANG return-online: one attempt' },
  'trust-sync': { meaning: 'three times an hour, then daily', source: 'ours' },
  conversion: { meaning: 'three at 3 minutes, then hourly', source: "the vendor's licensing tool polls each 180 s" },
};

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
