/**
 * A CUBE of the policy generation in the situations of its guide, as readings: built by hand, with the dates and values of
 * the guide's captures (whose zones are read as UTC).
 */
import type { Reading } from '../../src/cli/execution.ts';
import type { OpenReport } from '../../src/machines/reporting.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY } from '../../src/timers.ts';
import { utc } from './situations.ts';

const BOOTED = utc('May 16 2020 08:24:45');
const SYNCED = utc('Jul 28 2021 11:23:22');
export const UDI = { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' };

const of = (release: string) => personalityOf('cube', release)!;
export const tagOf = (name: string): string => of('17.6.1a').entitlements.find(each => each.name === name)!.tag;
export const HSEC = tagOf('hseck9');
const UCK9 = tagOf('ISR_4321_UnifiedCommunication');
const TRUNK = tagOf('CUBE_T_STD');

const RAN = 400 * DAY;

/** A box that shows `wall`, and whose agent time is the same. */
export function box(release: string, wall: number, slices: Partial<State> = {}): Reading {
  const clock = { ...INITIAL.clock, now: wall, wall, ran: RAN, savedRan: RAN, anchored: true, synced: true };
  return {
    personality: of(release),
    device: { release, hostname: 'cube', udi: UDI, supervisors: [], components: new Map() },
    wall,
    state: { ...INITIAL, ...slices, clock },
  };
}

export const CALLHOME: Partial<State> = {
  settings: { enabled: true, values: { 'license smart transport': 'callhome' } },
};
const count = (tag: string, of: number, since = BOOTED) => ({ tag, count: of, since });
/** A report under way for so long, whose count changed at its beginning. */
export const open = (tag: string, ms: number, others: Partial<OpenReport> = {}): OpenReport => ({
  id: 1574560513,
  previous: 0,
  tag,
  start: BOOTED - ms,
  begun: RAN - ms,
  value: 9,
  current: 9,
  changed: RAN - ms,
  ...others,
});
export const IN_USE: Partial<State> = {
  usage: { ...INITIAL.usage, counts: [count(UCK9, 1), count(TRUNK, 9)] },
};
const rules = (first: number, frequency: number, change: number) => ({ first, frequency, change });

/** The first capture: nothing was ever acknowledged, and nothing is trusted; the account's policy says part of it. */
export const FIRST = box('17.3.2', BOOTED, {
  ...CALLHOME,
  ...IN_USE,
  policy: {
    account: null,
    installed: {
      name: 'Enforced',
      ackRequired: true,
      attributes: { enforced: rules(90, 90, 80), export: rules(90, 90, 90) },
      time: 0,
      at: utc('Jan 1 1970 05:30:00'),
    },
  },
  reporting: {
    ...INITIAL.reporting,
    since: BOOTED,
    // Ten days before the deadline of the capture.
    open: [open(TRUNK, 80 * DAY)],
    nextPush: utc('Jun 15 2020 08:24:45'),
  },
});

/** The second one: trusted, pushed and acknowledged. */
export const SECOND = box('17.5.1', SYNCED, {
  ...CALLHOME,
  ...IN_USE,
  reporting: {
    ...INITIAL.reporting,
    since: BOOTED,
    lastAck: SYNCED,
    acked: SYNCED,
    lastPush: utc('Jul 28 2021 11:22:21'),
    poll: { id: 'a', at: utc('Jul 28 2021 11:26:20') },
  },
  trust: {
    ...INITIAL.trust,
    code: {
      at: utc('Jul 28 2021 11:18:43'),
      from: 0,
      until: utc('Jul 28 2026 11:18:43'),
    },
  },
});
