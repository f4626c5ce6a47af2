/**
 * Rows of an authority about those that it lends licences to. Part of the one list of tables (store.ts); times are ms since
 * 1970.
 */
import type { Shape } from './store.ts';

export interface OnPremRows {
  readonly onprem: {
    readonly name: string;
    readonly standing: OnPremStanding;
    /** Of the code that it registers with: its text is shown once. */
    readonly digest: Uint8Array;
    /** Its own key, Ed25519; empty before it registered. */
    readonly key: Uint8Array;
    readonly added: number;
    /** Of the last file that was answered; a greater number is wanted each time. */
    readonly sequence: number;
    /** Of that file, and what was answered: the same bytes get the same again. */
    readonly request: Uint8Array;
    readonly answer: string;
    readonly synced: number;
    /** What was lent is given back by itself then. */
    readonly until: number;
    /** What it is known to hold, and the number of the answer that gave it. JSON: portions. */
    readonly heldBy: number;
    readonly held: string;
    /** What the last answer gave it, which may not have arrived. JSON: portions. */
    readonly offered: string;
    /** What it told of its product instances. JSON. */
    readonly instances: string;
  };
  /** What it is to be lent. */
  readonly share: { readonly onprem: string; readonly account: string; readonly tag: string; readonly count: number };
}
/** `invited`: it has a code. `leaving`: nothing is lent any more, what it holds is waited for. */
export type OnPremStanding = 'invited' | 'registered' | 'leaving' | 'removed';

export const ONPREM_SHAPES: { readonly [T in keyof OnPremRows]: Shape<OnPremRows[T]> } = {
  onprem: {
    columns: {
      name: 'text',
      standing: 'text',
      digest: 'bytes',
      key: 'bytes',
      added: 'number',
      sequence: 'number',
      request: 'bytes',
      answer: 'text',
      synced: 'number',
      until: 'number',
      heldBy: 'number',
      held: 'text',
      offered: 'text',
      instances: 'text',
    },
    key: ['name'],
  },
  share: {
    columns: { onprem: 'text', account: 'text', tag: 'text', count: 'number' },
    key: ['onprem', 'account', 'tag'],
  },
};
