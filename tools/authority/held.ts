/** What reservations hold of a pool, read off their rows; the rules of reservations are in reservations.ts. */
import type { PurchaseKind, Rows, Tx } from './store.ts';

/** Licences of one tag that end at one time; 0: never. */
export interface Portion {
  readonly tag: string;
  readonly kind: PurchaseKind;
  readonly count: number;
  readonly ends: number;
}

export const lasts = ({ ends }: Portion, now: number): boolean => ends === 0 || now < ends;

/** What is held for a box: the greater of what it may have and of what it was given, term by term. */
export function heldBy({ granted, before }: Pick<Rows['reservation'], 'granted' | 'before'>): readonly Portion[] {
  const [next = [], last = []] = [granted, before].map(json => JSON.parse(json) as readonly Portion[]);
  const like = (all: readonly Portion[], one: Portion) =>
    all.find(({ tag, ends }) => tag === one.tag && ends === one.ends);
  const both = next.map(one => ({ ...one, count: Math.max(one.count, like(last, one)?.count ?? 0) }));
  return [...both, ...last.filter(one => like(next, one) === undefined)];
}

/** How many licences of a tag are reserved here now. */
export const reservedIn = (tx: Tx, now: number, account: string, tag: string): number =>
  tx.reservation
    .find({ account, standing: 'reserved' })
    .flatMap(heldBy)
    .reduce((sum, one) => sum + (one.tag === tag && lasts(one, now) ? one.count : 0), 0);

/** When licences of a reservation end, ms. */
export const reservationEdges = (tx: Tx): readonly number[] =>
  tx.reservation
    .find({ standing: 'reserved' })
    .flatMap(row => heldBy(row).flatMap(({ ends }) => (ends > 0 ? [ends] : [])));
