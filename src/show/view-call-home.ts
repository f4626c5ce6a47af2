/** What there is to show of call-home: its configuration as it holds, and what became of messages. It lays out nothing. */
import { calendarIso } from '../lib/calendar.ts';
import { generalOf, LICENSING_DATA, profilesOf, SERVICE } from '../machines/callhome.ts';
import type { AskKind } from '../machines/machine.ts';
import type { View } from './view.ts';
import { CLASSES } from './view-policy.ts';

type Values = Readonly<Record<string, string>>;

export interface CallHomeView {
  readonly on: boolean;
  /** As the lines of the configuration name them. */
  readonly values: Values;
  /** Messages in a minute. */
  readonly rateLimit: string;
  readonly profiles: readonly ProfileView[];
  /** The profile of smart licensing. */
  readonly way: { readonly enabled: boolean; readonly profile: string; readonly url: string };
  readonly statistics: readonly StatisticsView[];
}
export interface ProfileView {
  readonly name: string;
  readonly status: string;
  readonly mode: string;
  readonly data: string;
  readonly format: string;
  readonly size: string;
  readonly method: string;
  readonly email: string;
  readonly url: string;
  /** Day of the month, and time of day, of both periodic messages; null: it subscribes to none. */
  readonly periodic: { readonly configuration: Schedule; readonly inventory: Schedule } | null;
  readonly groups: readonly (readonly [group: string, severity: string])[];
  readonly patterns: readonly (readonly [pattern: string, severity: string])[];
}
export interface Schedule {
  readonly day: number;
  readonly time: string;
}
export interface StatisticsView {
  readonly subtype: string;
  readonly success: number;
  readonly failed: number;
  readonly inqueue: number;
  readonly dropped: number;
  readonly lastSent: string;
}

const UNSET = 'Not yet set up';

export function callHomeView({ reading }: View): CallHomeView {
  const { state, personality } = reading;
  const { callhome, exchange } = state;
  const profiles = profilesOf(callhome, personality);
  const values = generalOf(callhome);
  const way = callhome.way ?? { profile: personality.profile, url: personality.defaultUrl, misfit: null };
  return {
    on: values[SERVICE] === 'on',
    values,
    rateLimit: values['rate-limit'] ?? (personality.os === 'ios-xr' ? '5' : '20'),
    profiles: profiles.map(({ name, values: lines }, i) => profileView(name, lines, i === 0, reading)),
    way: {
      enabled: way.misfit !== 'service' && way.misfit !== 'reporting',
      profile: way.profile,
      url: way.url === 'off' ? UNSET : way.url,
    },
    statistics: SUBTYPES.flatMap(([kind, subtype]) => {
      const row = exchange.statistics[kind];
      if (row === undefined) return [];
      const { success, failed, dropped, lastSent } = row;
      const inqueue = exchange.outstanding?.kind === kind ? 1 : 0;
      return [{ subtype, success, failed, inqueue, dropped, lastSent: lastSent === 0 ? 'n/a' : calendarIso(lastSent) }];
    }),
  };
}

/** The first four are the guides', in their order; those of the policy generation are ours. */
const SUBTYPES: readonly (readonly [kind: AskKind, subtype: string])[] = [
  ['registration', 'REGISTRATION'],
  ['acknowledgement', 'ACKNOWLEDGEMENT'],
  ['entitlement', 'ENTITLEMENT'],
  ['deregistration', 'DEREGISTRATION'],
  ['renewal', 'RENEW'],
  ...CLASSES.flatMap(([, kind]): [AskKind, string][] => (kind ? [[kind, kind.toUpperCase().replace('-', '_')]] : [])),
  ['conversion', 'CONVERSION'],
];

function profileView(name: string, lines: Values, predefined: boolean, reading: View['reading']): ProfileView {
  const { pid, sn } = reading.device.udi;
  const without = reading.personality.noAlerts;
  const has = (line: string): boolean => lines[line] === 'on';
  const both = (texts: readonly (string | false)[], between: string) => texts.filter(Boolean).join(between) || 'N/A';
  const groups = subscribed(lines, without);
  const periodic = groups.some(([group]) => group === 'configuration' || group === 'inventory');
  return {
    name,
    status: has('active') ? 'ACTIVE' : 'INACTIVE',
    mode: has('anonymous-reporting-only') ? 'Anonymous Reporting Only' : 'Full Reporting',
    data: both(
      [has('reporting smart-call-home-data') && 'Smart Call Home', has(LICENSING_DATA) && 'Smart Licensing'],
      ', ',
    ),
    format: lines['destination preferred-msg-format'] ?? '',
    size: lines['destination message-size-limit'] ?? '',
    method: both(
      [has('destination transport-method http') && 'http', has('destination transport-method email') && 'email'],
      ' and ',
    ),
    email: lines['destination address email'] ?? (predefined ? 'callhome@cisco.com' : UNSET),
    url: (lines['destination address http'] ?? 'off').replace(/^off$/, UNSET),
    periodic: periodic ? scheduleOf(`${pid}:${sn}/${name}`) : null,
    groups: groups.flatMap(([group, severity]) => (group === 'syslog' ? [] : [[group, severity] as const])),
    patterns: groups.flatMap(([group, severity, pattern]) =>
      group === 'syslog' ? [[pattern, severity] as const] : [],
    ),
  };
}

/** Severities where none is configured; of the predefined profile as the cBR-8 guide prints them. */
const SEVERITIES: Values = {
  configuration: 'normal',
  crash: 'debug',
  diagnostic: 'minor',
  environment: 'minor',
  inventory: 'normal',
  snapshot: 'normal',
  syslog: 'major',
};

function subscribed(lines: Values, without: readonly string[] = []): readonly (readonly [string, string, string])[] {
  return Object.keys(SEVERITIES).flatMap(group => {
    const line = lines[`subscribe-to-alert-group ${group}`];
    const all = lines['subscribe-to-alert-group all'];
    const typed = line ?? all ?? 'off';
    if (typed === 'off' || without.includes(group)) return [];
    const severity = /severity (\S+)/.exec(typed)?.[1] ?? SEVERITIES[group]!;
    const pattern = /pattern (.+)$/.exec(typed)?.[1] ?? '.*';
    return [[group, severity, pattern] as const];
  });
}

/** Drawn once for a device and a profile; inventories go out a quarter of an hour before (all guides). */
function scheduleOf(name: string): NonNullable<ProfileView['periodic']> {
  let drawn = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) drawn = Math.imul(drawn ^ name.charCodeAt(i), 0x01000193) >>> 0;
  const day = 1 + (drawn % 28);
  // Late enough that both are on the same day.
  const minute = QUARTER + (Math.floor(drawn / 28) % (24 * 60 - QUARTER));
  return { configuration: { day, time: timeOf(minute) }, inventory: { day, time: timeOf(minute - QUARTER) } };
}
const QUARTER = 15;
const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0')).join(':');
