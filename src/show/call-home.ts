/** `show call-home …`: its settings, its profiles, and what became of messages. */
import { columns } from '../lib/columns.ts';
import type { Section } from './section.ts';
import { callHomeView, type ProfileView, type Schedule } from './view-call-home.ts';

const UNSET = 'Not yet set up';
const table = (head: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] =>
  [head, ['-'.repeat(24), '-'.repeat(12)], ...(rows.length > 0 ? rows : [['N/A', 'N/A']])].map(
    ([left = '', right = '']) => `    ${left.padEnd(26)}${right}`,
  );
const scheduled = (what: string, { day, time }: Schedule): readonly string[] => [
  `    Periodic ${what} info message is scheduled every ${day} day of the month at ${time}`,
  '',
];

/** As the cBR-8 guide prints it; later releases have the other addresses behind that of HTTP. */
function profile(one: ProfileView, early: boolean): readonly string[] {
  const { name, periodic, email, url } = one;
  return [
    `Profile Name: ${name}`,
    `    Profile status: ${one.status}`,
    `    Profile mode: ${one.mode}`,
    `    Reporting Data: ${one.data}`,
    `    Preferred Message Format: ${one.format}`,
    `    Message Size Limit: ${one.size} Bytes`,
    `    Transport Method: ${one.method}`,
    ...(early ? [`    Email address(es): ${email}`] : []),
    `    HTTP  address(es): ${url}`,
    ...(early ? [] : ['    Other address(es): default']),
    '',
    ...(periodic === null
      ? []
      : [...scheduled('configuration', periodic.configuration), ...scheduled('inventory', periodic.inventory)]),
    ...table(['Alert-group', 'Severity'], one.groups),
    '',
    ...table(['Syslog-Pattern', 'Severity'], one.patterns),
  ];
}

export const profiles: Section = (view, { NAME: named = '' }) => {
  const name = named.replace(/^"(.*)"$/, '$1');
  const found = callHomeView(view).profiles.filter(one => name === '' || one.name === name);
  return found.length === 0
    ? [`% There is no call-home profile ${name}.`]
    : found.flatMap((one, i) => [...(i > 0 ? [''] : []), ...profile(one, view.edition === 'agent-1')]);
};

/** Where a line of `show call-home` is from: its value, or a text where it is not configured. */
const SETTINGS: readonly (readonly [text: string, line: string, unset?: string])[] = [
  ["call home message's from address", 'sender from'],
  ["call home message's reply-to address", 'sender reply-to'],
  ['vrf for call-home messages', 'vrf'],
  ["contact person's email address", 'contact-email-addr', 'sch-smart-licensing@cisco.com (default)'],
  ["contact person's phone number", 'phone-number'],
  ['street address', 'street-address'],
  ['customer ID', 'customer-id'],
  ['contract ID', 'contract-id'],
  ['site ID', 'site-id'],
  ['source interface', 'source-interface'],
  ['http proxy', 'http-proxy'],
  ['data-privacy', 'data-privacy level'],
];

export const settings: Section = view => {
  const { on, values, rateLimit } = callHomeView(view);
  return [
    'Current call home settings:',
    `    call home feature : ${on ? 'enable' : 'disable'}`,
    ...SETTINGS.map(([text, line, unset = UNSET]) => `    ${text}: ${values[line]?.replace(' port ', ':') ?? unset}`),
    ...(values['data-privacy hostname'] === 'on' ? ['    data-privacy: hostname'] : []),
    ...(values['http resolve-hostname ipv4-first'] === 'on' ? ['    http resolve-hostname: ipv4-first'] : []),
    `    Rate-limit: ${rateLimit} message(s) per minute`,
  ];
};

const GROUPS = [
  ['configuration', 'configuration info'],
  ['crash', 'crash and traceback info'],
  ['diagnostic', 'diagnostic info'],
  ['environment', 'environmental info'],
  ['inventory', 'inventory info'],
  ['snapshot', 'snapshot info'],
  ['syslog', 'syslog info'],
] as const;
export const alertGroups: Section = () => [
  'Available alert groups:',
  '    Keyword                  State   Description',
  `    ${'-'.repeat(24)} ${'-'.repeat(7)} ${'-'.repeat(31)}`,
  ...GROUPS.map(([group, text]) => columns([4, 25, 8], ['', group, 'Enable', text])),
];

export const profileNames: Section = view => [
  'Profiles:',
  ...callHomeView(view).profiles.map(({ name }) => `    Profile Name: ${name}`),
];

export const licensingTransport: Section = view => {
  const { way, profiles: all } = callHomeView(view);
  const status = all.find(({ name }) => name === way.profile)?.status ?? '';
  return [
    'Current smart-licensing transport settings:',
    ` Smart-license messages: ${way.enabled ? 'enabled' : 'disabled'}`,
    ` Profile: ${way.profile} (status: ${status})`,
    ` Destination  URL(s): ${way.url}`,
  ];
};

/** All guides print it so. */
const WIDTHS = [17, 8, 8, 8, 8];
export const licensingStatistics: Section = view => [
  'Success: Successfully sent and response received.',
  'Failed : Failed to send or response indicated error occurred.',
  'Inqueue: In queue waiting to be sent.',
  'Dropped: Dropped due to incorrect call-home configuration.',
  '',
  columns(WIDTHS, ['Msg Subtype', 'Success', 'Failed', 'Inqueue', 'Dropped', 'Last-sent (GMT+00:00)']),
  '-'.repeat(78),
  ...callHomeView(view).statistics.map(({ subtype, success, failed, inqueue, dropped, lastSent }) =>
    columns(WIDTHS, [subtype, ...[success, failed, inqueue, dropped].map(String), lastSent]),
  ),
];

const TYPES = 'Config,Crash,Diagnostic,Environment,Inventory,Snapshot,SysLog,Test,Request,Send-CLI,SCH'.split(',');
const counted = (title: string): readonly string[] =>
  [title, ...TYPES.map(type => `    ${type}`)].map(left => columns([17, 21, 21], [left, '0', '0', '0']));

/** Of alerts: this agent raises none, and its own messages are counted above. */
export const statistics: Section = () => [
  columns([17, 21, 21], ['Message Types', 'Total', 'Email', 'HTTP']),
  columns([17, 21, 21], ['-'.repeat(13), '-'.repeat(20), '-'.repeat(20), '-'.repeat(18)]),
  ...counted('Total Success'),
  '',
  ...counted('Total In-Queue'),
  '',
  ...counted('Total Failed'),
  '',
  'Total Ratelimit',
  ...counted('    -dropped'),
  '',
  'Last call-home message sent time: n/a',
];

/** What IOS XR keeps of the last messages: one entry a kind, in their order. Its form is ours. */
export const callHomeTrace: Section = view => {
  const { statistics: rows } = callHomeView(view);
  const sent = rows
    .filter(({ lastSent }) => lastSent !== 'n/a')
    .sort(
      // Never anything but 0 for equals: engines differ in what they make of a comparison that contradicts itself.
      (a, b) => Number(a.lastSent > b.lastSent) - Number(a.lastSent < b.lastSent),
    );
  return [
    `${sent.length} wrapping entries`,
    ...sent.map(({ subtype, lastSent }) => `${lastSent} call_home: smart-licensing message ${subtype} sent`),
  ];
};
