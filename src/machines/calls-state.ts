/**
 * What calls.ts knows: the sessions so far, and the requests and records that came of them. Types only; what they are for is
 * said there.
 */
import type { Recording } from '../lib/recording.ts';
import type { Use } from '../lib/tally.ts';
import type { TagMode } from '../wire/message.ts';

export interface CallsState {
  readonly live: Live;
  /** Oldest first, at most 72; the newest `hour` of them are of the day that goes on. */
  readonly hours: readonly Use[];
  readonly days: readonly Use[];
  readonly hour: number;
  /** Wall time at the end of the newest hour; 0: nothing was counted yet. */
  readonly wall: number;
  /** The highest hour since the last request. */
  readonly peak: number;
  /** Agent time at which the period that goes on began; 0: none did. */
  readonly from: number;
  /** Newest first. */
  readonly requests: readonly CallsRequest[];
  /** Newest first. */
  readonly records: readonly CallsRecord[];
  readonly worth: number;
}
/** What is never in the vault. */
export interface Live {
  /** `ran` of the newest second. */
  readonly at: number;
  /** Oldest first, at most 60 each; the newest `second` and `minute` of them are of the minute and the hour that go on. */
  readonly seconds: readonly number[];
  readonly minutes: readonly Use[];
  readonly second: number;
  readonly minute: number;
  /** So many of the newest `minute` were there at the last request: of the next, they are no use. */
  readonly past: number;
  /** The highest minute since the last request. */
  readonly peak: number;
  /** Those of them that are enhanced, where they are counted by themselves: the same seconds and minutes. */
  readonly enhanced: Pick<Live, 'seconds' | 'minutes'>;
  /** So many of the newest minutes were in no look yet. */
  readonly unseen: number;
  /** In `ran`; null: nothing is recorded. */
  readonly recording: Recording | null;
  /** Refused calls as last told, and `ran` when that was last logged. */
  readonly blocked: number;
  readonly logged: number | null;
}
export interface CallsRequest {
  /** wall ms */ readonly at: number;
  readonly count: number;
  readonly redundant: boolean;
  /** `pending`: it is to be answered; `unanswered`: the next period began before it was. */
  readonly result: TagMode | 'pending' | 'unanswered' | 'refused' | 'evaluation' | 'evaluation-expired';
}

/** Peaks of what was in use: recorded together, each for the licence of its kind. */
export interface CallsRecord {
  /** wall ms */ readonly at: number;
  readonly standard: number;
  readonly enhanced: number;
}
