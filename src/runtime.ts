/** What one boot of the agent holds between turns: the state, and what the host gave that is not saved. */
import type { Chronicle } from './eventlog.ts';
import type { Drbg } from './lib/drbg.ts';
import type { Device } from './machines/machine.ts';
import type { Personality } from './personalities/personality.ts';
import type { SavedState, State } from './state.ts';
import type { TraceEntry } from './trace.ts';
import type { RootSet } from './wire/rootset.ts';
import type { SealedVault } from './wire/vault.ts';

export interface Runtime {
  readonly state: State;
  readonly personality: Personality;
  readonly device: Device;
  readonly deviceKey: Uint8Array;
  readonly drbg: Drbg;
  /** The trust anchors in force, read and as bytes. */
  readonly roots: { readonly set: RootSet; readonly bytes: Uint8Array };
  /** Generation and slot of the newest vault. */
  readonly generation: number;
  readonly slot: 0 | 1;
  /** The chain [sub-CA, signer] that a document was verified under last; [] for none. */
  readonly chain: readonly Uint8Array[];
  /** Makes the nonces of this boot's vaults its own. */
  readonly salt: Uint8Array;
  /** What this boot saved last, so that the next save need not do all of it again. */
  readonly saved: (SavedState & { readonly vault: SealedVault }) | null;
  /** Where there are two supervisors: the key that they share, and what this boot gave the other one last. */
  readonly pair: { readonly key: Uint8Array; readonly sealed: SealedVault | null } | null;
  /** Identifier of the next `send`. */
  readonly nextId: number;
  /** What PLATFORM_ERROR has said in this boot: once is enough. */
  readonly problems: readonly string[];
  /** What happened lately, oldest first. */
  readonly trace: readonly TraceEntry[];
  /** The same for the event log and the message history of the policy generation. */
  readonly chronicle: Chronicle;
  /** When a machine must run again, or a request that waits may be asked. */
  readonly due: Due;
}

/** The earliest of all deadlines, in agent time and in running time; Infinity where there is none. */
export interface Due {
  readonly now: number;
  readonly ran: number;
}
