/**
 * What `show license status` of the policy generation says: that it is one, the policy, what is reported when, and trust.
 * The release that brought it (17.3.2) labels it otherwise: the CUBE guide has a capture of either.
 */
import { isIn } from '../lib/release.ts';
import { mergedPolicy } from '../machines/policy.ts';
import type { PolicyClass } from '../wire/documents.ts';
import type { Section } from './section.ts';
import type { View } from './view.ts';
import { membersOf, reportingOf } from './view-policy.ts';

const isFirst = ({ reading: { personality } }: View): boolean => personality.firstPolicy === true;

export const usingPolicy: Section = view =>
  isFirst(view) ? [] : ['Smart Licensing Using Policy:', '  Status: ENABLED'];

/** As the authority told last: with a trust code, or with an answer. */
export const account: Section = ({ reading: { personality, device, state }, date }) => {
  const { accounts } = personality.policy ?? {};
  if (accounts === undefined || !isIn(device.release, accounts)) return [];
  const known = state.policy.account;
  return [
    'Account Information:',
    `  Smart Account: ${known === null ? '<none>' : `${known.smartAccount} As of ${date(known.at)}`}`,
    `  Virtual Account: ${known === null ? '<none>' : known.virtualAccount}`,
  ];
};

const LABELS: Readonly<Record<PolicyClass, readonly [first: string, later: string]>> = {
  perpetual: ['Perpetual', 'Unenforced/Non-Export Perpetual'],
  subscription: ['Subscription', 'Unenforced/Non-Export Subscription'],
  enforced: ['Enforced License', 'Enforced (Perpetual/Subscription) License'],
  export: ['Export License', 'Export (Perpetual/Subscription) License'],
};
const RULES = [
  ['First report requirement', 'first'],
  ['Reporting frequency', 'frequency'],
  ['Report on change', 'change'],
] as const;

export const policyInUse: Section = view => {
  const { merged, name, installedAt, ackRequired, classes } = mergedPolicy(view.reading);
  const first = isFirst(view);
  const from = (source: string) => ` (${source})`;
  return [
    'Policy:',
    `  Policy in use: ${merged ? 'Merged from multiple sources.' : `Installed On ${view.date(installedAt ?? 0)}`}`,
    ...(first ? [`  Installed Time: ${view.date(installedAt ?? 0)}`] : merged ? [] : [`  Policy name: ${name}`]),
    `  Reporting ACK required: ${ackRequired.value ? 'yes' : 'no'}${first ? '' : from(ackRequired.source)}`,
    ...(Object.keys(LABELS) as PolicyClass[]).flatMap(each => [
      `  ${LABELS[each][first ? 0 : 1]} Attributes:`,
      ...RULES.map(([title, rule]) => {
        const { days, source } = classes[each][rule];
        return `    ${title} (days): ${days}${from(source)}`;
      }),
    ]),
  ];
};

/** A time that there may not be. */
export const maybe = ({ date }: View, at: number | null): string => (at === null ? '<none>' : date(at));

/** `internal`: tech support shows the state of the interval, and the most that the policy allows. */
const usageReportingOf =
  (internal: boolean): Section =>
  view => {
    const { lastAck, deadline, interval, allowed, check, next, lastPush, lastFile } = reportingOf(view);
    const first = isFirst(view);
    const pushes = interval === 0 ? '0 (no reporting)' : `${interval}  days`;
    const state = internal ? ` State(${interval === 0 ? 0 : 4}) InPolicy(${allowed})` : '';
    return [
      'Usage Reporting:',
      `  Last ACK received: ${maybe(view, lastAck)}`,
      `  Next ACK deadline: ${maybe(view, deadline)}`,
      first ? `  Reporting Interval: ${interval}` : `  Reporting push interval: ${pushes}${state}`,
      `  Next ACK push check: ${maybe(view, check)}`,
      `  Next report push: ${maybe(view, next)}`,
      `  Last report push: ${maybe(view, lastPush)}`,
      `  Last report file write: ${maybe(view, lastFile)}`,
      // A collector that pulls, as the first release knew it, has no way to this agent.
      ...(first ? ['  Last report pull: <none>'] : []),
    ];
  };
export const usageReporting = usageReportingOf(false);
export const usageReportingInternal = usageReportingOf(true);

/** One code for the chassis; it stands below each supervisor where there are two. */
export const trustCode: Section = view => {
  const { code } = view.reading.state.trust;
  if (view.product.supervisors.length === 0) return [`Trust Code Installed: ${maybe(view, code?.at ?? null)}`];
  const text = code === null ? 'NOT INSTALLED' : `INSTALLED on ${view.date(code.at)}`;
  return ['Trust Code Installed:', ...membersOf(view).flatMap(({ role, udi }) => [`  ${role}: ${udi}`, `    ${text}`])];
};
