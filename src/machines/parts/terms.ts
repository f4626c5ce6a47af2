/**
 * What the policies together ask of a class of licences: each rule by itself from the account, else from the product, else by
 * default. Machines and screens read it here; it is no machine, keeps nothing, and knows neither reports nor deadlines.
 */
import type { Entitlement } from '../../personalities/personality.ts';
import type { PolicyAttributes, PolicyClass } from '../../wire/documents.ts';
import type { Context } from '../machine.ts';
import type { Installed, PolicyState } from '../policy.ts';

/** Where a rule is from, as screens print it. */
export type Source = 'CISCO default' | 'Product default' | 'Customer Policy';
export type Rule = 'first' | 'frequency' | 'change';
export interface Term {
  readonly days: number;
  readonly source: Source;
}
/** Every rule of every class; and what was merged, if anything was. */
export interface Merged {
  /** Some rules are not the account's. */
  readonly merged: boolean;
  readonly name: string;
  /** wall ms; null: the account has said nothing. */
  readonly installedAt: number | null;
  readonly ackRequired: { readonly value: boolean; readonly source: Source };
  readonly classes: Readonly<Record<PolicyClass, Readonly<Record<Rule, Term>>>>;
}
export type Policed = Pick<Context, 'state' | 'personality'>;

/**
 * Days, as the later of the CUBE guide's two captures has them. Zero asks for nothing: enforced and export-controlled licences
 * need an authorization code before they are used, and no report for it.
 */
const DEFAULTS: Readonly<Record<PolicyClass, Readonly<Record<Rule, number>>>> = {
  perpetual: { first: 365, frequency: 0, change: 90 },
  subscription: { first: 90, frequency: 90, change: 90 },
  enforced: { first: 0, frequency: 0, change: 0 },
  export: { first: 0, frequency: 0, change: 0 },
};

export function termOf({ state, personality }: Policed, kind: PolicyClass, rule: Rule): Term {
  const days = (of?: PolicyAttributes): number | undefined => of?.[kind]?.[rule];
  const wanted = days(state.policy.installed?.attributes);
  if (wanted !== undefined) return { days: wanted, source: 'Customer Policy' };
  const own = days(personality.policy?.attributes);
  if (own !== undefined) return { days: own, source: 'Product default' };
  return { days: DEFAULTS[kind][rule], source: 'CISCO default' };
}

/** A policy that says nothing withdraws the one before it: the account has none then. */
export const says = (installed: PolicyState['installed']): installed is Installed =>
  installed !== null && (!installed.ackRequired || Object.keys(installed.attributes).length > 0);

/** Are acknowledgements required? They are, unless the account says otherwise. */
export const needsAck = ({ state }: Pick<Context, 'state'>): boolean => state.policy.installed?.ackRequired ?? true;

/** The policy in force. */
export function mergedPolicy(policed: Policed): Merged {
  const said = policed.state.policy.installed;
  const installed = says(said) ? said : null;
  const classes = {} as Record<PolicyClass, Record<Rule, Term>>;
  let merged = installed === null;
  for (const kind of Object.keys(DEFAULTS) as PolicyClass[]) {
    const term = (rule: Rule) => termOf(policed, kind, rule);
    classes[kind] = { first: term('first'), frequency: term('frequency'), change: term('change') };
    merged ||= Object.values(classes[kind]).some(({ source }) => source !== 'Customer Policy');
  }
  return {
    merged,
    name: installed?.name ?? '',
    installedAt: installed?.at ?? null,
    ackRequired: { value: needsAck(policed), source: installed ? 'Customer Policy' : 'CISCO default' },
    classes,
  };
}

/** The class by which a policy treats this licence: what needs a code is of its own class, however it was bought. */
export const classOf = ({ enforcement, license }: Pick<Entitlement, 'enforcement' | 'license'>): PolicyClass =>
  enforcement ?? license ?? 'perpetual';
