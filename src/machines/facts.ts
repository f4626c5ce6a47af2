/**
 * What can have happened: events of the host, after parsing and verification, in the past tense. Facts are all that a
 * machine ever sees of the world; a fact is true when it arrives here and is never doubted again.
 */
import type { Role, Sample } from '../abi.ts';
import type { Code } from '../wire/code.ts';
import type { Document } from '../wire/documents.ts';
import type { Certificate } from '../wire/identity.ts';
import type { ReplyStatus, RequestKind, TagMode } from '../wire/message.ts';
import type { AskKind } from './machine.ts';

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
  | {
      readonly type: 'called';
      readonly runs: readonly (readonly [sessions: number, seconds: number, enhanced?: number])[];
    }
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
  | { readonly type: 'failed'; readonly kind: AskKind; readonly cause: FailureCause; readonly reason: string }
  /** A document of the authority, verified, for this box, and news to it: by hand (`file`), or in a reply. */
  | {
      readonly type: 'imported';
      readonly file: boolean;
      readonly document: Document;
      /** Of a reservation: the digest of its content, and what the operator tells the authority of it. */
      readonly proof?: { readonly text: string; readonly confirmation: string };
    }
  /** A universal authorization code was typed, and it is right. `text`: as it is printed. */
  | { readonly type: 'coded'; readonly udi: string; readonly code: Code; readonly text: string }
  /**
   * The end of a request of the policy generation that was answered; what came with it was `imported` before. Nobody signs
   * this: `text` is the trouble of the far end in its words.
   */
  | {
      readonly type: 'responded';
      readonly kind: PolicyKind;
      readonly response: Response;
      readonly pollId: string;
      /** ms */ readonly interval: number;
      readonly text: string;
    }
  /** A file was written, or could not be. */
  | { readonly type: 'written'; readonly purpose: string; readonly done: boolean }
  /** What the platform says of this supervisor; `peer`: the other one is there. */
  | { readonly type: 'assigned'; readonly role: Role; readonly peer: boolean }
  /** The other supervisor holds this generation; `ours`: this boot of this supervisor gave it. */
  | { readonly type: 'confirmed'; readonly generation: number; readonly ours: boolean }
  /** The supervisor became active. */
  | { readonly type: 'took-over' };

/** Requests of the policy generation, by their classes in `show license tech support`. */
export const POLICY_KINDS = [
  'trust',
  'usage',
  'poll',
  'authorization',
  'confirmation',
  'return',
  'trust-sync',
  'conversion',
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];
/** As guides print them: OK, OK_POLL, OK_TRY_AGAIN, and any other status. */
export type Response = 'ok' | 'poll' | 'try-again' | 'failed';

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
  | { readonly what: 'renew'; readonly id: boolean; readonly auth: boolean }
  | { readonly what: 'trust'; readonly token: string; readonly force: boolean }
  | { readonly what: 'sync' }
  /** Reports that are open are closed, so that they can be saved to a file. */
  | { readonly what: 'save-usage' }
  /** A trust request goes into a file. */
  | { readonly what: 'save-trust' }
  | {
      readonly what: 'authorize';
      readonly action: 'add' | 'replace';
      readonly feature: string;
      readonly offline: boolean;
    }
  | { readonly what: 'unauthorize'; readonly offline: boolean }
  /** Request codes were made; `master`: of all requests of this box. */
  | { readonly what: 'reserve'; readonly master: Uint8Array; readonly requests: readonly RequestMade[] }
  | { readonly what: 'cancel-reservation'; readonly udis: readonly string[] }
  /** What is installed, or was never installed, is given back by these codes: nothing fits these requests any more. */
  | { readonly what: 'return-reservation'; readonly codes: readonly { readonly udi: string; readonly code: string }[] }
  | { readonly what: 'convert'; readonly start: boolean; readonly offline: boolean }
  | { readonly what: 'factory-reset' }
  | { readonly what: 'clear-eventlog' };

/** A reservation request, as reserving.ts makes it. */
export interface RequestMade {
  /** `PID:…,SN:…` */ readonly udi: string;
  readonly number: number;
  readonly universal: boolean;
  /** The request code. */ readonly request: string;
  /** What codes for it are authenticated by. */ readonly key: Uint8Array;
}

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
