/**
 * Reporting policies of virtual accounts: per class of licence, the days until a first report, between reports, and after a
 * change. What a policy does not say, the box takes from its product or from the vendor's default. A box is told its account
 * and its policy with the first answer, and again when either has changed, or when it asks again.
 */
import { type Document, POLICY_CLASSES, type PolicyAttributes, type PolicyRule } from '../../src/wire/documents.ts';
import { smartAccount } from './accounts.ts';
import { fresh, reporterOf } from './boxes.ts';
import type { Contact, Said } from './contact.ts';
import { Complaint, type Input } from './input.ts';
import type { Instance } from './instances.ts';
import { REDATED } from './periods.ts';
import type { Tx } from './store.ts';

export const RULES = ['first', 'frequency', 'change'] as const;
/** Ours: a hundred years. */
const DAYS_MAX = 36_500;
const NO_POLICY = 'CISCO default';

/** Account and policy, where they are news to this box; all of it when it asks `again`. */
export function tidings(
  { tx, now }: Contact,
  { udi, account }: Pick<Instance, 'udi' | 'account'>,
  wire: Said['wire'],
  again: boolean,
): readonly Document[] {
  const row = reporterOf(tx, udi) ?? fresh(udi);
  const policy = tx.policy.get({ account });
  const { name: smart } = smartAccount(tx);
  const told = JSON.stringify([smart, account, policy?.at ?? 0]);
  const same = told === row.told;
  if (same && !again) return [];
  const documents: Document[] = [
    { kind: 'account', udi: wire, time: now, smartAccount: smart, virtualAccount: account },
  ];
  let { policyTime } = row;
  // A policy that was taken away is taken back by one that says nothing.
  if (policy || policyTime > 0) {
    // The same date tells the box that it is the same; one of long ago may be signed by no key of today.
    policyTime = same && now - policyTime <= REDATED ? policyTime : Math.max(now, policyTime + 1);
    const { name = NO_POLICY, ackRequired = true, attributes = '{}' } = policy ?? {};
    documents.push({
      kind: 'policy',
      udi: wire,
      time: policyTime,
      name,
      ackRequired,
      attributes: JSON.parse(attributes) as PolicyAttributes,
    });
  }
  tx.reporter.put({ ...row, told, policyTime });
  return documents;
}

export interface PolicySummary {
  readonly virtualAccount: string;
  readonly name: string;
  readonly since: string;
  readonly ackRequired: boolean;
  readonly attributes: PolicyAttributes;
}

/** The policies in force; of one virtual account where one is named. */
export const listPolicies = (tx: Tx, only?: string): readonly PolicySummary[] =>
  tx.policy.find(only === undefined ? {} : { account: only }).map(({ account, name, at, ackRequired, attributes }) => ({
    virtualAccount: account,
    name,
    since: new Date(at).toISOString(),
    ackRequired,
    attributes: JSON.parse(attributes) as PolicyAttributes,
  }));

/** Sets attributes of a virtual account's policy; those not named stay. */
export function setPolicy(
  tx: Tx,
  now: number,
  account: string,
  input: Input & { readonly name: string },
): PolicySummary {
  const before = tx.policy.get({ account });
  const attributes: Partial<Record<string, PolicyRule>> = JSON.parse(before?.attributes ?? '{}');
  for (const [field, value] of Object.entries(input)) {
    const [one = '', rule = '', ...rest] = field.split('.');
    if (!field.includes('.')) continue;
    if (!POLICY_CLASSES.some(known => known === one) || !RULES.some(known => known === rule) || rest.length > 0)
      throw new Complaint(400, `There is no '${field}': ${POLICY_CLASSES.join(', ')}, then .${RULES.join(', .')}.`);
    const days = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
    if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > DAYS_MAX)
      throw new Complaint(400, `'${field}' must be a whole number of days from 0 to ${DAYS_MAX}.`);
    attributes[one] = { ...attributes[one], [rule]: days };
  }
  const ackRequired = input.ack === undefined ? (before?.ackRequired ?? true) : input.ack === 'required';
  // Each change has a date of its own, by which a box knows it from the one before.
  const at = Math.max(now, (before?.at ?? 0) + 1);
  tx.policy.put({ account, name: input.name, at, ackRequired, attributes: JSON.stringify(attributes) });
  return listPolicies(tx, account)[0]!;
}

/** Takes a policy away; boxes go back to their defaults. */
export function removePolicy(tx: Tx, account: string) {
  if (!tx.policy.get({ account })) throw new Complaint(404, `Virtual account '${account}' has no policy.`);
  tx.policy.remove({ account });
  return { virtualAccount: account };
}
