/**
 * A box of the policy generation without an agent around it: a cBR-8 with a perpetual, a subscription, an enforced and an
 * export-controlled licence; and authorities that acknowledge what they get, or some of it.
 */
import type { Fact } from '../../src/machines/facts.ts';
import type { AskKind, Context } from '../../src/machines/machine.ts';
import { type OpenReport, type Report, reporting, unreported } from '../../src/machines/reporting.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { sum } from '../../src/personalities/counting.ts';
import type { Entitlement, Personality } from '../../src/personalities/personality.ts';
import type { State } from '../../src/state.ts';
import type { Document, PolicyAttributes } from '../../src/wire/documents.ts';
import { type Authority, contextOf, DEVICE, NOW, responded, type World, world } from './machines.ts';

const licence = (name: string, change: Partial<Entitlement> = {}): Entitlement => ({
  name,
  title: name,
  tag: `regid.${name}`,
  release: '3.0',
  count: sum(name),
  from: 'ours',
  ...change,
});
export const [PERPETUAL, SUBSCRIPTION, ENFORCED, EXPORT] = ['owned', 'rented', 'locked', 'exported'].map(
  name => `regid.${name}`,
) as [string, string, string, string];

export const POLICED: Personality = {
  ...CBR8,
  generation: 'policy',
  edition: 'agent-5',
  gates: [],
  entitlements: [
    licence('owned'),
    licence('rented', { license: 'subscription' }),
    licence('locked', { license: 'subscription', enforcement: 'enforced' }),
    licence('exported', { enforcement: 'export' }),
  ],
};
export const UDI = DEVICE.udi;

/** A new box at `start`; the authority is in trouble. */
export function policed(start = NOW): World {
  const it = world(start, { personality: POLICED, device: DEVICE });
  it.authority = kind => responded(kind as 'usage', 'failed');
  return it;
}

/** So many of each licence are in use from now on. */
export const use = (it: World, counts: Readonly<Record<string, number>>): void =>
  it.happen({
    type: 'measured',
    samples: Object.entries(counts).map(([name, count]) => ({ name, where: 'chassis', count })),
  });

export const imported = (document: Document, file = false): Fact => ({ type: 'imported', file, document });

/** An acknowledgement of these reports. */
export const ack = (
  reports: readonly number[],
  time: number,
  refused: readonly number[] = [],
): Extract<Document, { kind: 'rum-ack' }> => ({
  kind: 'rum-ack',
  udi: UDI,
  time,
  reports: [
    ...reports.map(id => ({ id, ok: true, text: '' })),
    ...refused.map(id => ({ id, ok: false, text: 'No such tag.' })),
  ],
});

export const policyOf = (attributes: PolicyAttributes, time = NOW, ackRequired = true): Document => ({
  kind: 'policy',
  udi: null,
  time,
  name: 'Custom Policy',
  ackRequired,
  attributes,
});

/** Acknowledges all it is sent, at once. */
export const acknowledging: Authority = (kind: AskKind, { state, time }) =>
  kind === 'usage'
    ? [imported(ack(ids(unreported(state.reporting)), time)), responded('usage')]
    : responded(kind as 'poll');

/** Takes all, and acknowledges when it is polled. */
export const polled: Authority = (kind, { state, time }) =>
  kind === 'usage'
    ? responded('usage', 'poll', '77')
    : [imported(ack(ids(unreported(state.reporting)), time)), responded('poll')];

export const ids = (reports: readonly (Report | OpenReport)[]): readonly number[] => reports.map(({ id }) => id);

/** The slice in a context of its own. */
export const reportingContext = (slice: Partial<State['reporting']>, change: Partial<Context> = {}): Context =>
  contextOf({ reporting: { ...reporting.initial, ...slice } }, { personality: POLICED, ...change });
