/**
 * Who borrows how much from whom, inside one virtual account. A function of the pools as they stand, computed anew each
 * time and kept nowhere, so the order in which things were bought, used or related cannot matter, and no licence is
 * counted twice: what is lent is never more than the surplus. Whole licences are lent: two of four each for a shortage of
 * five.
 */
import type { Source } from './hierarchy.ts';

export interface Standing {
  readonly tag: string;
  /** Bought less in use, without loans. */
  readonly own: number;
  /** Who may cover it, nearest first. */
  readonly sources: readonly Source[];
}
export interface Loan {
  readonly from: string;
  readonly to: string;
  /** Licences of the lender. */
  readonly licences: number;
  /** Licences of the borrower that they stand for. */
  readonly count: number;
}
type Draft = { -readonly [K in keyof Loan]: Loan[K] } & { readonly ratio: number };

/** Covers as much as can be covered. Where all ratios are 1 no other way to lend would cover more. */
export function borrow(pools: readonly Standing[]): readonly Loan[] {
  const free = new Map(pools.map(({ tag, own }) => [tag, Math.max(0, own)]));
  const sources = new Map(pools.map(pool => [pool.tag, pool.sources]));
  const loans: Draft[] = [];

  const lend = (from: Source, to: string, wanted: number): number => {
    const known = loans.find(one => one.from === from.tag && one.to === to);
    const loan = known ?? { from: from.tag, to, licences: 0, count: 0, ratio: from.ratio };
    // The last licence lent may stand for more than was wanted of it.
    const licences = Math.ceil((loan.count + wanted) / from.ratio) - loan.licences;
    const given = Math.max(0, Math.min(free.get(from.tag) ?? 0, licences));
    const count = Math.min(wanted, (loan.licences + given) * from.ratio - loan.count);
    if (count <= 0) return 0;
    if (!known) loans.push(loan);
    free.set(from.tag, free.get(from.tag)! - given);
    loan.licences += given;
    loan.count += count;
    return count;
  };

  /** Gets licences of a lender back by letting its borrowers draw on others. */
  const recall = (lender: string, wanted: number, tried: Set<string>): void => {
    for (const loan of loans.filter(one => one.from === lender)) {
      for (const other of sources.get(loan.to) ?? []) {
        const missing = wanted - free.get(lender)!;
        if (missing <= 0) return;
        if (tried.has(other.tag) || loan.licences === 0) continue;
        tried.add(other.tag);
        const back = Math.min(missing, loan.licences);
        const uncovered = loan.count - Math.min(loan.count, (loan.licences - back) * loan.ratio);
        if (free.get(other.tag)! * other.ratio < uncovered)
          recall(other.tag, Math.ceil(uncovered / other.ratio), tried);
        const moved = lend(other, loan.to, uncovered);
        loan.count -= moved;
        const kept = Math.ceil(loan.count / loan.ratio);
        free.set(lender, free.get(lender)! + loan.licences - kept);
        loan.licences = kept;
      }
    }
  };

  // Where there is too little for all, the name decides, so that the answer is always the same.
  const short = pools.filter(({ own }) => own < 0).sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const missing = new Map(short.map(({ tag, own }) => [tag, -own]));
  const serve = (pool: Standing) => {
    for (const source of pool.sources) {
      missing.set(pool.tag, missing.get(pool.tag)! - lend(source, pool.tag, missing.get(pool.tag)!));
    }
  };
  for (const pool of short) serve(pool);
  for (const pool of short) {
    for (let before = 0; missing.get(pool.tag)! > 0 && before !== missing.get(pool.tag)!; ) {
      before = missing.get(pool.tag)!;
      const tried = new Set(pool.sources.map(({ tag }) => tag));
      for (const { tag, ratio } of pool.sources) recall(tag, Math.ceil(missing.get(pool.tag)! / ratio), tried);
      serve(pool);
    }
  }
  return loans
    .filter(({ licences }) => licences > 0)
    .map(({ from, to, licences, count }) => ({ from, to, licences, count }));
}
