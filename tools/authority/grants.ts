/** What boxes hold by authorization codes, read off the rows; the rules are in slac.ts. */
import type { TagCount } from '../../src/wire/message.ts';
import type { Tx } from './store.ts';

/** What a box is granted above what it says it uses: it holds that, whatever it says, until the code is given back. */
export const grantsBeyond = (tx: Tx, udi: string, wanted: readonly TagCount[]): readonly TagCount[] =>
  tx.grant.find({ udi }).flatMap(({ tag, count }) => {
    const used = wanted.reduce((sum, one) => sum + (one.tag === tag ? one.count : 0), 0);
    return count > used ? [{ tag, count: count - used }] : [];
  });
