/**
 * One contact of a box of the policy generation, as the parts of the authority that answer it see it: what it said, which
 * way it came, and what an answer is made of before it is signed. It decides nothing.
 */
import type { Document, PlainStatus } from '../../src/wire/documents.ts';
import type { WireUdi } from '../../src/wire/message.ts';
import type { Entropy } from './entropy.ts';
import type { Keyring } from './keys.ts';
import type { Tx } from './store.ts';

/**
 * `direct`: from the box itself, over smart transport or call-home, which needs trust. `collected`: through a collector, who
 * vouches for the site, not for the box. `uploaded`: a file, by an administrator.
 */
export type Way = 'direct' | 'collected' | 'uploaded';

export interface Contact {
  readonly tx: Tx;
  /** The authority's time, ms. */
  readonly now: number;
  readonly entropy: Entropy;
  readonly keyring: Keyring;
  readonly way: Way;
  /** The virtual account of boxes that nobody knows yet. */
  readonly account: string;
}

/** An element of a box: its signature is right, whose key that is is asked later. */
export interface Said {
  readonly kind: SaidKind;
  readonly wire: WireUdi;
  /** `PID:<pid>,SN:<sn>` */
  readonly udi: string;
  readonly key: Uint8Array;
  readonly softwareTag: string;
  /** What was signed, and the same read. */
  readonly text: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
export type SaidKind =
  | 'trust'
  | 'trust-sync'
  | 'usage'
  | 'poll'
  | 'authorization'
  | 'confirmation'
  | 'return'
  | 'conversion';

export interface Answer {
  readonly documents: readonly Document[];
  readonly status: PlainStatus;
  /** It asked for what it was given before: it did not hear that, or did not believe it. */
  readonly again?: boolean;
  /** The version of the root set that it holds, where that is certain. */
  readonly roots?: number;
}

const status = (code: PlainStatus['status'], text = '', pollId = '', interval = 0): PlainStatus => ({
  status: code,
  pollId,
  interval,
  text,
});

export const ok = (documents: readonly Document[] = [], more: Partial<Answer> = {}): Answer => ({
  documents,
  status: status('OK'),
  ...more,
});
/** No; `documents` are handed out all the same. */
export const failed = (text: string, documents: readonly Document[] = []): Answer => ({
  documents,
  status: status('FAILED', plain(text)),
});
/** `ms` to wait, told in whole seconds. */
export const later = (pollId: string, ms: number): Answer => ({
  documents: [],
  status: status('OK_POLL', '', pollId, Math.max(1, Math.ceil(ms / 1000))),
});
export const tryAgain = (text: string): Answer => ({ documents: [], status: status('OK_TRY_AGAIN', text) });

/** It may quote a box, in which anything can stand. */
const plain = (text: string): string => text.replace(/[^ -~]/g, '?').slice(0, TEXT_MAX);
const TEXT_MAX = 500;

/** As boxes of the guides report it. */
export const mismatch = (udi: string): string => `Data and signature do not match for udi ${udi}`;

/** A text of the payload; empty where there is none. */
export function textIn(payload: Said['payload'], name: string, most = 255): string {
  const value = payload[name];
  return typeof value === 'string' && value.length <= most ? value : '';
}
/** A whole number of the payload, also as digits; null where there is none. */
export function wholeIn(payload: Said['payload'], name: string): number | null {
  const value = payload[name];
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
