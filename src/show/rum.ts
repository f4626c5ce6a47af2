/** Usage reports: `show license rum id`, and their summary. Reports that were let go of are counted, and shown no more. */
import { columns } from '../lib/columns.ts';
import { heading, type Section } from './section.ts';
import type { View } from './view.ts';
import { countsOf, type ReportView, reportsOf } from './view-policy.ts';

/** `OPEN`, `CLOSED` and `ACK` are seen in captures. */
const STATES: Readonly<Record<ReportView['state'], string>> = {
  open: 'OPEN',
  closed: 'CLOSED',
  sent: 'SENT',
  unacknowledged: 'UNACK',
  acknowledged: 'ACK',
};

/** All, or the one that was asked for; what it is called above the table. */
const chosen = (view: View, { ID }: Readonly<Record<string, string>>): readonly ReportView[] =>
  reportsOf(view).filter(({ id }) => ID === undefined || String(id) === ID);
const title = (detail: string): readonly string[] => [`Smart Licensing Usage Report${detail}:`, '='.repeat(36)];
const NONE = 'No usage report found.';

/** The flag of a report that is like any other. */
const NORMAL = 'N';
export const reportTable: Section = (view, values) => {
  const reports = chosen(view, values);
  const row = (...cells: readonly string[]) => columns([20, 10, 6], cells);
  return [
    ...title(''),
    'Report Id,          State,    Flag, Feature Name',
    ...reports.map(({ id, state, feature }) => row(String(id), STATES[state], NORMAL, feature)),
    ...(reports.length === 0 ? [NONE] : []),
  ];
};

export const reportDetails: Section = (view, values) => {
  const reports = chosen(view, values);
  return [
    ...title(' Detail'),
    ...(reports.length === 0 ? [NONE] : []),
    ...reports.flatMap((report, i) => [
      ...(i === 0 ? [] : ['']),
      `Report Id: ${report.id}`,
      '  Metric Name: ENTITLEMENT',
      `  Feature Name: ${report.feature}`,
      `  Metric Value: ${report.tag}`,
      `  UDI: ${view.product.udi}`,
      `  Previous Report Id: ${report.previous},    Next Report Id: ${report.following}`,
      `  State: ${STATES[report.state]},      State Change Reason: ${report.change}`,
      `  Close Reason: ${report.reason}`,
      `  Start Time: ${view.date(report.start)},      End Time: ${report.end === null ? '<none>' : view.date(report.end)}`,
      '  Storage State: EXIST',
      '  Transaction ID: 0',
      '  Transaction Message: <none>',
    ]),
  ];
};

/** `internal`: tech support tells in parentheses, and more of it. */
const summary =
  (internal: boolean): Section =>
  view => {
    const { total, purged, acknowledged, waiting, available, collecting, stored } = countsOf(view);
    const twice = (n: number) => (internal ? `${n}(${n})` : String(n));
    return [
      ...heading('Usage Report Summary:'),
      `Total: ${total},  Purged: ${twice(purged)}`,
      `Total Acknowledged Received: ${acknowledged},  Waiting for Ack: ${twice(waiting)}`,
      `Available to Report: ${available}  Collecting Data: ${collecting}`,
      ...(internal
        ? [`Maximum Display: ${total}  In Storage: ${stored},  MIA: 0(0)`, 'Report Module Status: Ready']
        : []),
    ];
  };
export const reportSummary = summary(false);
export const reportSummaryInternal = summary(true);
