/**
 * What the authority remembers, and the small port through which it is reached: one synchronous transaction a request.
 * The rows are values, named once; both stores (store-memory.ts, store-sqlite.ts) are built from the table below. This
 * file holds no storage and no rule of licensing.
 */
import { ONPREM_SHAPES, type OnPremRows } from './store-onprem.ts';
import { POLICY_SHAPES, type PolicyRows } from './store-policy.ts';
import { RESERVATION_SHAPES, type ReservationRows } from './store-reservations.ts';

/** Times are ms since 1970; keys, digests and messages are bytes; the rest is plain text and numbers. */
export interface Rows extends PolicyRows, OnPremRows, ReservationRows {
  /** Single values: the keys, the account's name, the highest time ever seen. */
  readonly meta: { readonly name: string; readonly value: Uint8Array };
  readonly virtualAccount: { readonly name: string; readonly description: string };
  readonly token: {
    /** The UUID that its text begins with. */
    readonly id: string;
    readonly account: string;
    /** Of the token's text: the text itself is shown once and not kept. */
    readonly digest: Uint8Array;
    readonly description: string;
    readonly created: number;
    readonly expires: number;
    /** 0: any number of times. */
    readonly maxUses: number;
    readonly uses: number;
    readonly exportAllowed: boolean;
    readonly revoked: boolean;
  };
  /** Licences that a virtual account has bought. */
  readonly purchase: {
    readonly id: number;
    readonly account: string;
    readonly tag: string;
    readonly kind: PurchaseKind;
    readonly count: number;
    /** 0: always in force. */
    readonly starts: number;
    /** From then on they do not count; 0: never. */
    readonly ends: number;
  };
  /** What administrators made of the known hierarchies; a ratio of 0: removed. */
  readonly hierarchy: { readonly parent: string; readonly child: string; readonly ratio: number };
  /** How far above what it bought a virtual account may go inside its contract. */
  readonly allowance: { readonly account: string; readonly tag: string; readonly count: number };
  /** A report as it is listed; its contents are read one at a time. */
  readonly report: {
    readonly id: number;
    readonly kind: ReportKind;
    /** The virtual account; empty for all of them. */
    readonly account: string;
    readonly at: number;
    readonly licences: number;
    readonly instances: number;
  };
  /** JSON. */
  readonly reportText: { readonly id: number; readonly text: string };
  /** A product instance, and what is remembered of it after it left: a replay must not bring it back. */
  readonly instance: {
    /** `PID:<pid>,SN:<sn>` */
    readonly udi: string;
    readonly standing: Standing;
    readonly account: string;
    /** Product instance identifier, a UUID. */
    readonly piid: string;
    readonly key: Uint8Array;
    readonly hostname: string;
    /** Its software tag. */
    readonly product: string;
    readonly agent: string;
    readonly exportAllowed: boolean;
    readonly token: string;
    readonly registered: number;
    readonly lastContact: number;
    /** When its identity was last issued; 0: before that was kept. */
    readonly identified: number;
    readonly sequence: number;
    /** What the last answer carried, and what the instance last echoed: the one or the other comes next. */
    readonly ratchetOffered: Uint8Array;
    readonly ratchetEchoed: Uint8Array;
    /** The same for versions of the root set: sent with the last answer, and known to have arrived. */
    readonly rootsOffered: number;
    readonly rootsHeld: number;
    /** The last request that was obeyed, and its answer: a doubled request gets the same bytes again. */
    readonly lastRequest: Uint8Array;
    readonly lastReply: Uint8Array;
  };
  /** What an instance last said it uses. */
  readonly consumption: {
    readonly udi: string;
    readonly tag: string;
    readonly account: string;
    readonly count: number;
  };
  readonly activity: {
    readonly n: number;
    readonly at: number;
    readonly event: string;
    readonly subject: string;
    readonly text: string;
  };
  readonly adminToken: { readonly name: string; readonly digest: Uint8Array; readonly created: number };
}
/** `reporting`: known by what it says in the policy generation; it holds no identity. */
export type Standing = 'registered' | 'reporting' | 'deregistered' | 'removed';
export type PurchaseKind = 'perpetual' | 'term' | 'subscription';
export type ReportKind = 'periodic' | 'manual' | 'compliance-warning';
export type TableName = keyof Rows;

export interface Table<Row> {
  /** The row whose key has these values. */
  get(key: Partial<Row>): Row | undefined;
  /** Adds the row, or replaces the one of the same key. */
  put(row: Row): void;
  remove(key: Partial<Row>): void;
  /** Rows equal in these columns, in the order of the key; `newest` takes the last so many of them. */
  find(where?: Partial<Row>, newest?: number): readonly Row[];
  /** Sum of a number column over the rows equal in these columns. */
  total(column: keyof Row, where: Partial<Row>): number;
  /** Each value of a text column once, over the rows equal in these columns, in the order of their code units. */
  distinct(column: keyof Row, where: Partial<Row>): readonly string[];
}
export type Tx = { readonly [T in TableName]: Table<Rows[T]> };

export interface Store {
  /** All of it happens, or, if `work` throws, nothing. */
  transaction<T>(work: (tx: Tx) => T): T;
  close(): void;
}

export type Column = 'text' | 'number' | 'flag' | 'bytes';
export interface Shape<Row> {
  readonly columns: { readonly [C in keyof Row]: Column };
  readonly key: readonly (keyof Row & string)[];
  readonly index?: readonly (keyof Row & string)[];
}
/** The shape of every table, read by both stores. */
export const SHAPES: { readonly [T in TableName]: Shape<Rows[T]> } = {
  meta: { columns: { name: 'text', value: 'bytes' }, key: ['name'] },
  virtualAccount: { columns: { name: 'text', description: 'text' }, key: ['name'] },
  token: {
    columns: {
      id: 'text',
      account: 'text',
      digest: 'bytes',
      description: 'text',
      created: 'number',
      expires: 'number',
      maxUses: 'number',
      uses: 'number',
      exportAllowed: 'flag',
      revoked: 'flag',
    },
    key: ['id'],
  },
  purchase: {
    columns: {
      id: 'number',
      account: 'text',
      tag: 'text',
      kind: 'text',
      count: 'number',
      starts: 'number',
      ends: 'number',
    },
    key: ['id'],
    index: ['account', 'tag'],
  },
  hierarchy: { columns: { parent: 'text', child: 'text', ratio: 'number' }, key: ['parent', 'child'] },
  allowance: { columns: { account: 'text', tag: 'text', count: 'number' }, key: ['account', 'tag'] },
  report: {
    columns: { id: 'number', kind: 'text', account: 'text', at: 'number', licences: 'number', instances: 'number' },
    key: ['id'],
  },
  reportText: { columns: { id: 'number', text: 'text' }, key: ['id'] },
  instance: {
    columns: {
      udi: 'text',
      standing: 'text',
      account: 'text',
      piid: 'text',
      key: 'bytes',
      hostname: 'text',
      product: 'text',
      agent: 'text',
      exportAllowed: 'flag',
      token: 'text',
      registered: 'number',
      lastContact: 'number',
      identified: 'number',
      sequence: 'number',
      ratchetOffered: 'bytes',
      ratchetEchoed: 'bytes',
      rootsOffered: 'number',
      rootsHeld: 'number',
      lastRequest: 'bytes',
      lastReply: 'bytes',
    },
    key: ['udi'],
    index: ['account', 'standing'],
  },
  consumption: {
    columns: { udi: 'text', tag: 'text', account: 'text', count: 'number' },
    key: ['udi', 'tag'],
    index: ['account', 'tag'],
  },
  ...POLICY_SHAPES,
  ...ONPREM_SHAPES,
  ...RESERVATION_SHAPES,
  activity: {
    columns: { n: 'number', at: 'number', event: 'text', subject: 'text', text: 'text' },
    key: ['n'],
  },
  adminToken: { columns: { name: 'text', digest: 'bytes', created: 'number' }, key: ['name'] },
};
export const TABLE_NAMES = Object.keys(SHAPES) as readonly TableName[];
