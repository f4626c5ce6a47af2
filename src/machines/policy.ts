/**
 * Policy: what the account, the product and the vendor's defaults want reported, and when.
 *
 * Theory. Rules are days, per class of licence and attribute. The account's policy says some of them, the product some of the
 * rest, the defaults all that is left; each attribute by itself (behaviour of the CUBE guide's captures, where sources
 * are mixed; parts/terms.ts). Only a document of the authority changes the account's policy, and never to an older one. A policy by
 * itself neither begins nor ends enforcement: reporting.ts reads it where it reckons deadlines.
 */
import type { Notice } from '../syslog/messages.ts';
import type { PolicyAttributes } from '../wire/documents.ts';
import type { Machine, Transition } from './machine.ts';
import { says } from './parts/terms.ts';

export { classOf, type Merged, mergedPolicy, type Rule, type Source, type Term } from './parts/terms.ts';

export interface PolicyState {
  readonly installed: Installed | null;
  /** Whose the device is, as the authority told last; wall ms of when it did. */
  readonly account: { readonly at: number; readonly smartAccount: string; readonly virtualAccount: string } | null;
}
export interface Installed {
  readonly name: string;
  readonly ackRequired: boolean;
  readonly attributes: PolicyAttributes;
  /** Authority time. */ readonly time: number;
  /** wall ms */ readonly at: number;
}

export const policyTransitions: readonly Transition[] = [
  { from: 'default', on: 'imported policy', to: 'installed', why: 'the account has rules of its own' },
  { from: 'installed', on: 'imported policy: newer', to: 'installed', why: 'the account changed its rules' },
  { from: 'installed', on: 'asked factory-reset', to: 'default', why: 'what was installed is let go of' },
];

export const policy: Machine<PolicyState> = {
  name: 'policy',
  only: 'policy',
  initial: { installed: null, account: null },
  label: ({ installed }) => (installed === null ? 'default' : 'installed'),

  step(state, fact, { wall }) {
    const { installed, account } = state;
    if (fact.type === 'asked' && fact.ask.what === 'factory-reset' && (installed !== null || account !== null))
      return { state: policy.initial, notices: says(installed) ? [{ message: 'POLICY_REMOVED' }] : [] };
    if (fact.type !== 'imported') return { state, notices: [] };
    if (fact.document.kind === 'account' || fact.document.kind === 'trust-code') {
      const { smartAccount, virtualAccount } = fact.document;
      return { state: { ...state, account: { at: wall, smartAccount, virtualAccount } }, notices: [] };
    }
    if (fact.document.kind !== 'policy') return { state, notices: [] };
    const { name, ackRequired, attributes, time } = fact.document;
    // Two in one file: the newer one counts, in whatever order they stand.
    if (installed !== null && installed.time >= time) return { state, notices: [] };
    const next: Installed = { name, ackRequired, attributes, time, at: wall };
    const notices: Notice[] = says(next)
      ? [{ message: 'POLICY_INSTALL_SUCCESS' }]
      : says(installed)
        ? [{ message: 'POLICY_REMOVED' }]
        : [];
    return { state: { ...state, installed: next }, notices };
  },
  deadlines: () => [],
};
