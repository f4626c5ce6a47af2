/** What `show license tech support` of the policy generation has beside the other screens; as captures of IOS XE print it. */
import { transportOf } from '../transport.ts';
import { maybe } from './policy-status.ts';
import { heading, type Section } from './section.ts';
import { CLASSES, enforcedOf, entitlementsOf, membersOf, shortUdi } from './view-policy.ts';

/** The underline is as long as captures have it. */
export const communication: Section = view => {
  const { reading } = view;
  const { statistics, retries } = reading.state.exchange;
  const direct = ['smart', 'callhome'].includes(transportOf(reading));
  return [
    'Communication Statistics:',
    '='.repeat(23),
    `Communication Level Allowed: ${direct ? 'DIRECT' : 'INDIRECT'}`,
    'Overall State: <empty>',
    ...CLASSES.flatMap(([name, kind]) => {
      const row = kind === null ? undefined : statistics[kind];
      const {
        success = 0,
        failed = 0,
        dropped = 0,
        response,
        reason,
        lastSuccess = null,
        lastFailure = null,
      } = row ?? {};
      const failures = kind === null ? 0 : (retries[kind]?.failures ?? 0);
      const last = Math.max(lastSuccess ?? 0, lastFailure ?? 0);
      return [
        `${name}:`,
        `  Attempts: Total=${success + failed + dropped}, Success=${success}, Fail=${failed + dropped}  Ongoing Failure: ` +
          `Overall=${failures} Communication=${response === NO_REPLY ? failures : 0}`,
        `  Last Response: ${response ? `${response} on ${view.date(last)}` : '<none>'}`,
        `    Failure Reason: ${reason || '<none>'}`,
        `  Last Success Time: ${maybe(view, lastSuccess)}`,
        `  Last Failure Time: ${maybe(view, lastFailure)}`,
      ];
    }),
  ];
};
const NO_REPLY = 'NO REPLY';

export const mapping: Section = view => {
  const enforced = enforcedOf(view);
  return [
    ...heading('Platform Provided Mapping Table'),
    `  ${view.reading.device.udi.pid}: Total licenses found: ${entitlementsOf(view).length}`,
    '  Enforced Licenses:',
    ...membersOf(view).flatMap(({ udi }) => [
      `    ${shortUdi(udi)}:`,
      ...(enforced.length === 0 ? ['      No PD enforced licenses'] : enforced.map(({ tag }) => `      ${tag}`)),
    ]),
  ];
};
