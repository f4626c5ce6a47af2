/**
 * What can have happened: events of the host, after parsing and verification, in the past tense. Facts are all that a
 * machine ever sees of the world; a fact is true when it arrives here and is never doubted again.
 */
import type { Sample } from '../abi.ts';
import type { Certificate } from '../wire/identity.ts';
import type { ReplyStatus, RequestKind, TagMode } from '../wire/message.ts';

export type Fact =
  /** Time went by: always the first fact of a turn. `boot`: nothing is known of what lies between. */
  | {
      readonly type: 'elapsed';
      readonly at: number;
      readonly up: number;
      readonly synced: boolean;
      readonly boot: boolean;
    }
  /** The device started. `enabled`: what its startup configuration says of the agent; absent: nothing. */
  | { readonly type: 'booted'; readonly enabled?: boolean }
  /** The platform counted: licence counts per entitlement name, in the personality's order. */
  | { readonly type: 'measured'; readonly samples: readonly Sample[] }
  /** Concurrent trunk sessions, second by second since the last such fact: so many for so many seconds, oldest first. */
  | { readonly type: 'called'; readonly runs: readonly (readonly [sessions: number, seconds: number])[] }
  /** The inventory is another one. */
  | { readonly type: 'equipped' }
  | { readonly type: 'asked'; readonly ask: Ask }
  /** A setting (cli/settings.ts) was typed, or taken back to its default (null). */
  | { readonly type: 'configured'; readonly setting: string; readonly value: string | null }
  | Directed
  /** The authority answered `ok`, verified. */
  | { readonly type: 'answered'; readonly time: number; readonly ratchet: Uint8Array; readonly answer: Answered }
  /** The authority answered, verified, and said no; `text` is the reason as guides print it. */
  | {
      readonly type: 'denied';
      readonly time: number;
      readonly ratchet: Uint8Array;
      readonly kind: RequestKind;
      readonly status: Exclude<ReplyStatus, 'ok'>;
      readonly text: string;
    }
  /** A request ended without an answer that counts: lost on the way, or answered by something that cannot be trusted. */
  | { readonly type: 'failed'; readonly kind: RequestKind; readonly cause: FailureCause; readonly reason: string };

/** Call-home was configured. `profile` null: call-home itself. */
export type Directed = {
  readonly type: 'directed';
} /** A line by its stem: what follows it, `on`, `off`; null: as by default. */ & (
  | { readonly change: 'set'; readonly profile: string | null; readonly name: string; readonly value: string | null }
  /** A profile is there, or is gone; the predefined one is as by default then. */
  | { readonly change: 'make'; readonly profile: string }
  | { readonly change: 'remove'; readonly profile: string }
);

/**
 * `lost`: no answer came. `forged`: one came that must not be believed. `restart`: the device went down meanwhile.
 * `dropped`: it was never sent, because call-home is configured so that it cannot be.
 */
export type FailureCause = 'lost' | 'forged' | 'restart' | 'dropped';

export type Ask =
  | { readonly what: 'register'; readonly token: string; readonly force: boolean }
  | { readonly what: 'deregister' }
  | { readonly what: 'renew'; readonly id: boolean; readonly auth: boolean };

export type Answered =
  | { readonly kind: 'registration' | 'renewal'; readonly credential: Credential }
  | { readonly kind: 'entitlement'; readonly modes: readonly TagMode[]; readonly validFor: number }
  | { readonly kind: 'acknowledgement' | 'deregistration' };

/** What a registration brings. Dates in agent time (ms); the raw ones stay inside the certificates, for show. */
export interface Credential {
  readonly instance: string;
  readonly identity: Certificate;
  readonly signer: Certificate;
  readonly subCa: Certificate;
  readonly smartAccount: string;
  readonly virtualAccount: string;
  readonly exportAllowed: boolean;
  readonly notBefore: number;
  readonly notAfter: number;
}
