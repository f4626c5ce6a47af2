/**
 * Accepted or refused: the answer of every door. A refusal is a value with a name, never an exception; the name is
 * stable (logs, tests and the documents use it), so each door types its own list of them.
 */
export type Verdict<T, R extends string> = Accepted<T> | Refused<R>;
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Refused<R extends string> {
  readonly ok: false;
  readonly refusal: R;
}

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });
export const refuse = <R extends string>(refusal: R): Refused<R> => ({ ok: false, refusal });
