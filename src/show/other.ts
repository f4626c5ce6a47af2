/**
 * `Other Info`: the software tag, the state in a word, and the fixed keys of the platform; of the policy generation also who is
 * trusted, by captures of IOS XE.
 */
import { transportOf } from '../transport.ts';
import { heading, type Section } from './section.ts';
import type { View } from './view.ts';
import { membersOf, shortUdi, TRANSPORTS } from './view-policy.ts';

export const other: Section = view => {
  const { agent, edition, reading } = view;
  const policy = edition === 'agent-5';
  return [
    ...heading('Other Info'),
    `Software ID: ${agent.softwareTag}`,
    `Agent State: ${agent.state}`,
    ...agent.other.map(
      ([key, value]) => `${key}: ${policy && key === 'Transport' ? TRANSPORTS[transportOf(reading)] : value}`,
    ),
    ...(policy ? trusted(view) : []),
  ];
};

function trusted(view: View): readonly string[] {
  const { trust, clock } = view.reading.state;
  const data = trust.code === null ? 'No Trust Data' : 'state[2], Trust Data INSTALLED TrustId:1';
  return [
    'Message Version: 1.3',
    'agent.capabilities: UTILITY, DLC, AppHA, MULTITIER, EXPORT_2, OK_TRY_AGAIN, POLICY_USAGE',
    ...membersOf(view).map(({ udi }) => `${shortUdi(udi)}: ${data}`),
    `Overall Trust: ${trust.code === null ? 'No ID' : 'INSTALLED (2)'}`,
    `Clock sync-ed with NTP: ${clock.synced ? 'True' : 'False'}`,
  ];
}
