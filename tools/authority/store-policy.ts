/**
 * Rows of the policy generation: what boxes reported, what was granted, converted and is to be fetched. Part of the one list
 * of tables (store.ts); times are ms since 1970.
 */
import type { Shape } from './store.ts';

export interface PolicyRows {
  /** What is known of a box of the policy generation beside its row as a product instance. */
  readonly reporter: {
    readonly udi: string;
    /** Its trust code is good until then; 0: it has none. */
    readonly trusted: number;
    /**
     * The root set under which it was answered last, the one that it holds if it believed that, and how often in a row it
     * asked again (signing.ts).
     */
    readonly roots: number;
    readonly offered: number;
    readonly doubts: number;
    /** Account and policy that it was told last, and the date of that policy: one that changes hands is news again. */
    readonly told: string;
    readonly policyTime: number;
  };
  /** The last message of each kind that changed something, and its answer: equal bytes get the same answer again. */
  readonly heard: {
    readonly udi: string;
    readonly kind: string;
    readonly sequence: number;
    readonly digest: Uint8Array;
    /** JSON: the elements of the answer. */
    readonly reply: string;
  };
  /** A report of usage, each once. */
  readonly usageReport: {
    readonly udi: string;
    /** Unique to its box, growing. */
    readonly id: number;
    readonly tag: string;
    /** The report of this tag before it, as the box says; 0: none. */
    readonly previous: number;
    /** That one was not there when this one came. */
    readonly gap: boolean;
    readonly account: string;
    readonly start: number;
    readonly end: number;
    readonly value: number;
    /** Of what was signed: other bytes under this number are another report. */
    readonly digest: Uint8Array;
    readonly received: number;
    /** An acknowledgement was handed out. */
    readonly acknowledged: boolean;
  };
  /** What is to be fetched later: reports, by their numbers (JSON). */
  readonly poll: {
    readonly id: string;
    readonly udi: string;
    readonly ready: number;
    readonly reports: string;
    readonly fetched: boolean;
  };
  /** How a virtual account wants its boxes to report. No row: it says nothing. */
  readonly policy: {
    readonly account: string;
    readonly name: string;
    readonly at: number;
    readonly ackRequired: boolean;
    /** JSON: days by class of licence. */
    readonly attributes: string;
  };
  /** A licence that a box may use by an authorization code; `leaving`: replaced, until the box confirms that. */
  readonly grant: {
    readonly udi: string;
    readonly tag: string;
    readonly count: number;
    readonly request: number;
    readonly at: number;
    readonly leaving: boolean;
  };
  /** Return and confirmation codes that were taken. */
  readonly slacCode: { readonly udi: string; readonly code: string; readonly kind: string; readonly at: number };
  /** A box that was converted: once in its life. */
  readonly conversion: {
    readonly udi: string;
    readonly account: string;
    readonly key: Uint8Array;
    /** JSON: tags and counts. */
    readonly rights: string;
    readonly at: number;
    /** The answer may be fetched from then on, under this name. */
    readonly ready: number;
    readonly poll: string;
  };
}

export const POLICY_SHAPES: { readonly [T in keyof PolicyRows]: Shape<PolicyRows[T]> } = {
  reporter: {
    columns: {
      udi: 'text',
      trusted: 'number',
      roots: 'number',
      offered: 'number',
      doubts: 'number',
      told: 'text',
      policyTime: 'number',
    },
    key: ['udi'],
  },
  heard: {
    columns: { udi: 'text', kind: 'text', sequence: 'number', digest: 'bytes', reply: 'text' },
    key: ['udi', 'kind'],
  },
  usageReport: {
    columns: {
      udi: 'text',
      id: 'number',
      tag: 'text',
      previous: 'number',
      gap: 'flag',
      account: 'text',
      start: 'number',
      end: 'number',
      value: 'number',
      digest: 'bytes',
      received: 'number',
      acknowledged: 'flag',
    },
    key: ['udi', 'id'],
    index: ['udi', 'tag'],
  },
  poll: {
    columns: { id: 'text', udi: 'text', ready: 'number', reports: 'text', fetched: 'flag' },
    key: ['id'],
    index: ['udi'],
  },
  policy: {
    columns: { account: 'text', name: 'text', at: 'number', ackRequired: 'flag', attributes: 'text' },
    key: ['account'],
  },
  grant: {
    columns: { udi: 'text', tag: 'text', count: 'number', request: 'number', at: 'number', leaving: 'flag' },
    key: ['udi', 'tag'],
  },
  slacCode: { columns: { udi: 'text', code: 'text', kind: 'text', at: 'number' }, key: ['udi', 'code'] },
  conversion: {
    columns: {
      udi: 'text',
      account: 'text',
      key: 'bytes',
      rights: 'text',
      at: 'number',
      ready: 'number',
      poll: 'text',
    },
    key: ['udi'],
  },
};
