/** What the screens of CUBE show, as plain data: it words nothing but what stands in a column. */
import { isIn } from '../lib/release.ts';
import type { Use } from '../lib/tally.ts';
import type { CallsRequest } from '../machines/calls.ts';
import { cubeReleaseOf, isRedundant, PREREQUISITES } from '../personalities/cube.ts';
import type { View } from './view.ts';

/** `0` where nothing is known; newest first. */
export interface StatsView {
  /** `last 60 seconds` */
  readonly title: string;
  /** Seconds have no average. */
  readonly averaged: boolean;
  readonly uses: readonly Use[];
}

/** The four histories, each as long as its screen. */
export function statsOf({ reading }: View): readonly StatsView[] {
  const { live, hours, days } = reading.state.calls;
  const part = (title: string, length: number, uses: readonly Use[]): StatsView => {
    const newest = [...uses].reverse();
    return {
      title,
      averaged: !title.endsWith('seconds'),
      uses: Array.from({ length }, (_, i) => newest[i] ?? [0, 0]),
    };
  };
  return [
    part(
      'last 60 seconds',
      60,
      live.seconds.map((one): Use => [one, one]),
    ),
    part('last 60 minutes', 60, live.minutes),
    part('last 72 hours', 72, hours),
    part('last 72 days', 72, days),
  ];
}

/** `Authorized` and `Out of compliance` are the guide's, the others are ours. */
export const RESULTS: Readonly<Record<CallsRequest['result'], string>> = {
  authorized: 'Authorized',
  'out-of-compliance': 'Out of compliance',
  overage: 'Authorized',
  'invalid-tag': 'Invalid tag',
  pending: 'Pending',
  unanswered: 'No answer',
  refused: 'Refused',
  evaluation: 'Evaluation',
  'evaluation-expired': 'Evaluation expired',
};

/** The trunk licence that this box asks for, in parentheses. */
export const trunkOf = (view: View): string => (redundant(view) ? 'CUBE_T_RED' : 'CUBE_T_STD');
export const redundant = ({ reading: { state, device } }: View): boolean => isRedundant(state.usage.samples, device);

/** No call gets through. */
export const sipDown = ({ reading: { state, personality } }: View): boolean =>
  state.enforcement.inForce.some(({ gate }) =>
    personality.gates.some(({ gate: { type, name } }) => type === 'sip' && name === gate),
  );

/** Sessions that count as licences now; null where a box does not say, or where another one counts them. */
export function inUse({ reading: { state, device } }: View): number | null {
  const { standard, enhanced } = state.calls.records[0] ?? { standard: 0, enhanced: 0 };
  return isIn(device.release, '17.15') && state.ha.role === 'active' ? standard + enhanced : null;
}

/** Refused calls since boot, by the name of the fact. */
export const blockedOf = ({ reading: { state } }: View, name: string): number =>
  state.usage.samples.reduce((sum, sample) => sum + (sample.name === name ? sample.count : 0), 0);

/** What CUBE needs of the platform, and whether it is there. */
export interface RequirementView {
  readonly title: string;
  readonly needs: string;
  readonly met: boolean;
}
export function requirementsOf({ reading: { state, device } }: View): readonly RequirementView[] {
  const row = PREREQUISITES.find(({ pid }) => pid.test(device.udi.pid));
  if (row === undefined) return [];
  const has = (fact: string) => state.usage.samples.some(({ name, count }) => name === fact && count > 0);
  const plain = { title: 'Non-secure sessions', needs: row.plain.join(' or '), met: row.plain.some(has) };
  const needs = row.secure.join(' and ');
  return [
    plain,
    {
      title: 'Secure sessions',
      needs: needs === '' ? plain.needs : row.instead ? needs : `${plain.needs} and ${needs}`,
      met: (row.instead ?? plain.met) && row.secure.every(has),
    },
  ];
}

export const releaseOf = ({ reading: { device } }: View) => cubeReleaseOf(device.release);
