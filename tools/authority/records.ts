/**
 * The small things every part of the authority writes down: single named values, the highest time ever seen, and the
 * activity log, which is bounded so that nobody fills the disk from outside.
 */
import type { Tx } from './store.ts';

export const ACTIVITY_ROWS_MAX = 10_000;

export function readText(tx: Tx, name: string): string | undefined {
  const row = tx.meta.get({ name });
  return row && Buffer.from(row.value).toString('utf8');
}

export function writeText(tx: Tx, name: string, text: string): void {
  tx.meta.put({ name, value: new Uint8Array(Buffer.from(text, 'utf8')) });
}

/** The next number of a kind: numbers are given once, whatever becomes of what they name. */
export function nextNumber(tx: Tx, name: string): number {
  const n = Number(readText(tx, name) ?? 0) + 1;
  writeText(tx, name, String(n));
  return n;
}

/** The highest time ever seen. */
export const lastTime = (tx: Tx): number => Number(readText(tx, 'time') ?? 0);

/** The authority's time: the wall clock, but never less than it ever was. */
export function authorityTime(tx: Tx, wall: number): number {
  const highest = lastTime(tx);
  if (wall <= highest) return highest;
  writeText(tx, 'time', String(wall));
  return wall;
}

const EVENTS = [
  'account changed',
  'virtual account created',
  'virtual account changed',
  'virtual account deleted',
  'token created',
  'token revoked',
  'licences set',
  'licences bought',
  'purchase removed',
  'licences expired',
  'licences converted',
  'licences transferred',
  'overage set',
  'hierarchy defined',
  'hierarchy removed',
  'instance transferred',
  'report policy set',
  'admin token created',
  'admin token revoked',
  'roots rotated',
  'signer rotated',
  'maintenance',
  'registered',
  'registration refused',
  'deregistered',
  'removed',
  'out of compliance',
  'in compliance',
  'replay or clone',
  'signature mismatch',
  'on-prem added',
  'on-prem registered',
  'on-prem synchronized',
  'on-prem removed',
  'licences lent',
  'synchronized',
  'reserved',
  'reservation updated',
  'reservation confirmed',
  'reservation returned',
  'reservation rehosted',
  'reservation policy set',
  'trusted',
  'trust refused',
  'first report',
  'usage refused',
  'usage gap',
  'policy set',
  'policy removed',
  'acknowledgements',
  'export allowed',
  'authorization given',
  'authorization refused',
  'authorization confirmed',
  'authorization returned',
  'converted',
] as const;
export type ActivityEvent = (typeof EVENTS)[number];

/** Adds a line to the activity log; the oldest ones make room. */
export function record(tx: Tx, at: number, event: ActivityEvent, subject: string, text = ''): void {
  const n = nextNumber(tx, 'activity');
  tx.activity.put({ n, at, event, subject, text });
  tx.activity.remove({ n: n - ACTIVITY_ROWS_MAX });
}
