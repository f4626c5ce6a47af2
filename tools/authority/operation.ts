/** What an operation of an administrator is made of, for the lists that define them; it knows none of them. */
import { DEFAULT_ACCOUNT, existing } from './accounts.ts';
import type { Entropy } from './entropy.ts';
import { type Input, lineOf } from './input.ts';
import { type ActivityEvent, record } from './records.ts';
import type { Tx } from './store.ts';

/** What an operation works on: an open transaction, the authority's time, and randomness. */
export interface Desk {
  readonly tx: Tx;
  readonly now: number;
  readonly entropy: Entropy;
}
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under /api/v1; `:name` is a field of the input. */
  readonly path: string;
  readonly means: string;
  readonly run: (desk: Desk, input: Input) => unknown;
}

/** The virtual account that a field names, or the default one. */
export const accountOf = (tx: Tx, input: Input, field = 'virtualAccount') =>
  existing(tx, lineOf(input, field, DEFAULT_ACCOUNT));
/** The virtual account that is named, where one is. */
export const onlyOf = (tx: Tx, input: Input) =>
  input.virtualAccount === undefined ? undefined : existing(tx, lineOf(input, 'virtualAccount'));

/** The result, and a line in the activity log. */
export function noted<T>({ tx, now }: Desk, event: ActivityEvent, subject: string, result: T, text = ''): T {
  record(tx, now, event, subject, text);
  return result;
}
