/**
 * `show license statistics`, with the fields that the StarOS statistics reference lists, and the bulk statistics of the
 * StarOS guide. The reference describes the fields and prints no screen: layout and units are ours, and so is the whole of
 * `show license bulkstats`.
 */
import { columns } from '../lib/columns.ts';
import { heading, type Section } from './section.ts';
import { type Kind, type Mode, type StarosView, starosOf } from './view-staros.ts';

const MODES: readonly (readonly [Mode, string])[] = [
  ['evaluation', 'Evaluation'],
  ['registered', 'Registered'],
];
const modeText = ({ mode }: StarosView): string => (mode === 'registered' ? 'Registered' : 'Evaluation');
const seconds = (ms: number): string => `${ms / 1000} seconds`;

export const statistics: Section = ({ reading }) => {
  const staros = starosOf(reading);
  const { enabled, timesEnabled, timesDisabled, reporting, timers, alarms } = staros;
  return [
    ...heading('Smart Licensing Statistics'),
    '',
    `Smart Licensing Status: ${enabled ? 'Enabled' : 'Disabled'}`,
    `Smart Licensing Mode: ${modeText(staros)}`,
    `Total SL Enabled: ${timesEnabled}`,
    `Total SL Disabled: ${timesDisabled}`,
    `Report License Usage: ${reporting ? 'Timer running' : 'Timer not running'}`,
    '',
    'List of Timer Intervals:',
    `  Report License Usage: ${seconds(timers.report)}`,
    '  Enforce Policy: unused',
    `  OOC Retry: ${seconds(timers.retry)}`,
    '',
    'SLMGR-SLAGENT Messages:',
    ...messages(reading.state.exchange.statistics),
    '',
    'Event Notification Stats:',
    ...NOTIFICATIONS.map(([trap, name]) => {
      const up = alarms.filter(alarm => alarm.trap === trap);
      const of = up.map(alarm => alarm.of).filter(text => text !== '');
      return `${columns([2, 6, 18], ['', String(trap), name])}${up.length > 0 ? ['Set', ...of].join(' ') : 'Clear'}`;
    }),
    ...stats(staros, 'service', 'Service'),
    ...stats(staros, 'feature', 'Feature'),
  ];
};

const NOTIFICATIONS: readonly (readonly [number, string])[] = [
  [1349, 'ServiceOOC'],
  [1350, 'EvalMode'],
  [1351, 'EvalModeExpire'],
  [1352, 'CSSMConnFail'],
  [1353, 'ServiceEvalExpiry'],
];
const MESSAGES = ['registration', 'acknowledgement', 'entitlement', 'renewal', 'deregistration'] as const;

type Sent = Readonly<Record<string, { readonly success: number; readonly failed: number }>>;
const messages = (sent: Sent): readonly string[] =>
  MESSAGES.map(kind => {
    const { success, failed } = sent[kind] ?? { success: 0, failed: 0 };
    return `  ${kind.padEnd(18)}Success ${success}, Failed ${failed}`;
  });

const HEADS = ['TagId', 'Policy', 'CurCallCnt', 'MaxCallCnt', 'LastLicCnt', 'MaxLicCnt'];
const MORE = ['ReportSucc', 'ReportFail', 'PChgAllow', 'PChgBlock', 'PChgBounce'];
const row = (cells: readonly string[]): string => columns([2, 7, 7, ...cells.slice(2).map(() => -11)], ['', ...cells]);

/** What is counted now belongs to the mode of now. */
function stats(staros: StarosView, wanted: Kind, title: string): readonly string[] {
  const licences = staros.licences.filter(({ kind }) => kind === wanted);
  if (licences.length === 0) return [];
  return MODES.flatMap(([mode, name]) => [
    '',
    `${title} Level Stats (${name}):`,
    row([...HEADS, ...MORE]),
    ...licences.map(licence => {
      const count = staros.counters(mode, licence.name);
      const now = mode === staros.mode;
      return row([
        String(licence.id),
        now ? policyOf(licence) : '-',
        ...[
          now ? licence.calls : 0,
          count.maxCalls,
          count.lastLicences,
          count.maxLicences,
          count.succeeded,
          count.failed,
          count.allow,
          count.block,
          count.bounce,
        ].map(String),
      ]);
    }),
  ]);
}
const policyOf = ({ blocked }: { readonly blocked: unknown }): string => (blocked === null ? 'ALLOW' : 'BLOCK');

type Records = readonly (readonly (readonly [variable: string, value: string])[])[];

/** The variables of the guide: once for the box, and for each mode and service. */
function records(staros: StarosView): Records {
  const box: Records[number] = [
    ['current_sl_state', staros.enabled ? 'enabled' : 'disabled'],
    ['current_sl_mode', modeText(staros)],
    ['total_sl_enabled', String(staros.timesEnabled)],
    ['total_sl_disabled', String(staros.timesDisabled)],
  ];
  const services = staros.licences.filter(({ kind }) => kind === 'service');
  return [
    box,
    ...MODES.flatMap(([mode, name]) =>
      services.map((licence): Records[number] => {
        const { maxCalls, lastLicences, maxLicences, block } = staros.counters(mode, licence.name);
        const now = mode === staros.mode;
        return [
          ['mode', name],
          ['tagid', String(licence.id)],
          ['cur_call_policy', now ? policyOf(licence) : 'ALLOW'],
          ['cur_call_count', String(now ? licence.calls : 0)],
          ['max_call_count', String(maxCalls)],
          ['last_lic_count', String(lastLicences)],
          ['max_lic_count', String(maxLicences)],
          ['policy_change_block_calls', String(block)],
        ];
      }),
    ),
  ];
}

export const variables: Section = ({ reading }) =>
  records(starosOf(reading)).flatMap((record, i) => [
    ...(i === 0 ? [] : ['']),
    ...record.map(([variable, value]) => `${variable}: ${value}`),
  ]);

/** Two schemas, as StarOS configures them, and the records that they make. */
export const schema: Section = ({ reading }) => {
  const [box = [], ...services] = records(starosOf(reading));
  const format = (name: string, record: Records[number]) =>
    `smart-license schema ${name} format ${record.map(([variable]) => `%${variable}%`).join(',')}`;
  const csv = (record: Records[number]) => record.map(([, value]) => value).join(',');
  return [
    format('sl-box', box),
    format('sl-service', services[0] ?? []),
    '',
    csv(box),
    ...services.map(record => csv(record)),
  ];
};
