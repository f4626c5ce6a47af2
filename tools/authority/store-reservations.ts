/**
 * Rows of an authority about licences that are bound to a box by hand. Part of the one list of tables (store.ts); times are ms
 * since 1970.
 */
import type { Shape } from './store.ts';

export interface ReservationRows {
  /** One a request code that was answered, for ever: none is answered twice. */
  readonly reservation: {
    readonly request: string;
    /** `PID:<pid>,SN:<sn>` */
    readonly udi: string;
    readonly account: string;
    readonly kind: ReservationKind;
    readonly standing: ReservationStanding;
    /** What the request code says: its number, the root set that the box goes by, its public key. */
    readonly number: number;
    readonly roots: number;
    readonly key: Uint8Array;
    readonly exportAllowed: boolean;
    /** The newest code, as it is installed; when it was made; and what the box says once it has installed it. */
    readonly code: string;
    readonly issued: number;
    readonly confirmation: string;
    readonly confirmed: boolean;
    /** JSON, portions: what the newest code gives, and what the one before gave that the box may still have. */
    readonly granted: string;
    readonly before: string;
    /** When it was given back; 0: it was not. */
    readonly returned: number;
    /** The request that its licences went to when its box had failed. */
    readonly successor: string;
  };
}
export type ReservationKind = 'specific' | 'universal';
/** `leaving`: its licences went to another box, and its return code is waited for. */
export type ReservationStanding = 'reserved' | 'leaving' | 'returned';

export const RESERVATION_SHAPES: { readonly [T in keyof ReservationRows]: Shape<ReservationRows[T]> } = {
  reservation: {
    columns: {
      request: 'text',
      udi: 'text',
      account: 'text',
      kind: 'text',
      standing: 'text',
      number: 'number',
      roots: 'number',
      key: 'bytes',
      exportAllowed: 'flag',
      code: 'text',
      issued: 'number',
      confirmation: 'text',
      confirmed: 'flag',
      granted: 'text',
      before: 'text',
      returned: 'number',
      successor: 'text',
    },
    key: ['request'],
    index: ['account', 'standing'],
  },
};
