/**
 * `show license enforcement`, `eval-period` and `smart-tags` of StarOS. The guide names these commands and prints none of
 * them: every layout here is ours. It lays out what view-staros.ts read.
 */
import { columns } from '../lib/columns.ts';
import { duration } from '../lib/duration.ts';
import type { Cause } from '../personalities/personality.ts';
import { heading, type Section } from './section.ts';
import { type Kind, type LicensedView, starosOf } from './view-staros.ts';

const CAUSES: Readonly<Record<Cause, string>> = {
  'eval-expired': 'Evaluation expired',
  'auth-expired': 'Authorization expired',
  'out-of-compliance': 'Out of compliance',
  'grace-over': 'Grace period expired',
  'eval-limit': 'Evaluation limit',
  'no-ack': 'No Ack',
  'not-authorized': 'Not Authorized',
  disabled: 'Disabled',
};
/** Of what is allowed: all that can be short and is. */
const GRACES = { unused: '-', running: 'Grace period', over: 'Grace period expired' } as const;
const TITLES: readonly (readonly [Kind, string])[] = [
  ['service', 'Services:'],
  ['feature', 'Features:'],
];

/** The blocks of a screen, parted by a blank line: those of a kind that has rows; `none` where there is no row at all. */
function blocks(
  licences: readonly LicensedView[],
  rows: (kind: Kind, licences: readonly LicensedView[]) => readonly string[],
  none: string,
): readonly string[] {
  const found = TITLES.flatMap(([kind, title]) => {
    const own = licences.filter(one => one.kind === kind);
    return own.length === 0 ? [] : ['', title, ...rows(kind, own)];
  });
  return found.length === 0 ? ['', none] : found;
}

const chosen = (licences: readonly LicensedView[], { KIND }: Readonly<Record<string, string>>) =>
  licences.filter(({ kind }) => KIND === undefined || kind === KIND);

const policyOf = ({ kind, enforced }: LicensedView): string =>
  kind === 'service' ? 'Block new sessions at once' : enforced ? 'Block new sessions after grace' : 'Allow';

export const policy: Section = ({ reading }) => {
  const row = (...cells: readonly string[]) => columns([2, 6, 20, 32, 9], ['', ...cells]).trimEnd();
  return [
    ...heading('Smart Licensing Enforcement Policy'),
    '',
    'Evaluation: one counting license of each type, every feature',
    ...blocks(
      starosOf(reading).licences,
      (_kind, licences) => [
        row('TagId', 'License', 'Out of compliance', 'Grace', 'Services'),
        ...licences.map(licence =>
          row(
            String(licence.id),
            licence.name,
            policyOf(licence),
            licence.grace === null ? '-' : `${licence.grace.whole / 86_400_000} days`,
            licence.services.join(' '),
          ),
        ),
      ],
      '',
    ),
  ];
};

/** `values`: STATE `allowed` or `blocked`, KIND `feature` or `service`, where the page is narrowed to them. */
export const status: Section = ({ reading, date }, values) => {
  const { licences } = starosOf(reading);
  const row = (...cells: readonly string[]) => columns([2, 6, 20, 9, 23], ['', ...cells]).trimEnd();
  const wanted = chosen(licences, values).filter(
    ({ blocked }) => values.STATE === undefined || (values.STATE === 'blocked') === (blocked !== null),
  );
  return [
    ...heading('Smart Licensing Enforcement Status'),
    ...blocks(
      wanted,
      (_kind, shown) => [
        row('TagId', 'License', 'Status', 'Reason', 'Since'),
        ...shown.map(({ id, name, blocked, since, grace }) =>
          row(
            String(id),
            name,
            blocked === null ? 'ALLOWED' : 'BLOCKED',
            blocked !== null ? CAUSES[blocked] : GRACES[grace?.state ?? 'unused'],
            since === null ? '-' : date(since),
          ),
        ),
      ],
      'No licenses found',
    ),
  ];
};

/** Below the block that tech support prints too. */
export const graces: Section = ({ reading, enabled }) => {
  const features = starosOf(reading).licences.filter(({ kind }) => kind === 'feature');
  if (features.length === 0 || !enabled) return [];
  return [
    'Feature Grace Periods:',
    ...features.map(({ name, grace }) => {
      const state = grace!.left === 0 ? 'Expired' : grace!.state === 'running' ? 'In Use' : 'Not In Use';
      return `${columns([2, 20, 12], ['', name, state])}${duration(grace!.left)}`;
    }),
  ];
};

/** `values`: KIND. */
export const tags: Section = ({ reading }, values) => [
  ...heading('Smart Entitlement Tags'),
  ...blocks(
    chosen(starosOf(reading).licences, values),
    (_kind, licences) =>
      licences.flatMap(({ id, name, title, tag }) => [`  ${id}  ${name}`, `     ${title}`, `     ${tag}`]),
    'No tags found',
  ),
];

/** A page for each way to narrow its section: by these states (empty: all), and by kind. */
export function narrowed(
  page: string,
  section: Section,
  states: readonly string[],
): Readonly<Record<string, readonly Section[]>> {
  const pages: Record<string, readonly Section[]> = {};
  for (const STATE of states)
    for (const KIND of ['', 'feature', 'service']) {
      const values = { ...(STATE && { STATE }), ...(KIND && { KIND }) };
      pages[[page, STATE, KIND].filter(word => word !== '').join(' ')] = [view => section(view, values)];
    }
  return pages;
}
