/**
 * The whole authority as a value: no socket, no file, no clock and no randomness but what it is given, all synchronous.
 * The same seed, times and requests give the same bytes: for the console, stories and simulations, never for service.
 */

import { handle } from './core.ts';
import { mannerOf } from './documents.ts';
import { seededEntropy } from './entropy.ts';
import type { Input } from './input.ts';
import type { PoolSummary } from './licences.ts';
import { type OperationName, operate, type ResultOf } from './operations.ts';
import { setUp } from './setup.ts';
import { memoryStore } from './store-memory.ts';

export interface EmbeddedAuthority {
  /** The root set it was born with, base64: the trust anchor that boxes are shipped with. */
  readonly roots: string;
  /** One request in, one reply out; or the HTTP status of a refusal without a reply. `url`: a document's way is told by it. */
  post(body: Uint8Array, url?: string): Uint8Array | { readonly status: number };
  readonly admin: EmbeddedAdmin;
}
export interface EmbeddedAdmin {
  /** The text of a new registration token, as it is typed. */
  createToken(options?: TokenWishes): string;
  /** Revokes a token, given by its identifier. */
  revokeToken(id: string): void;
  tokens(): ResultOf<'tokenList'>;
  setLicence(tag: string, count: number, virtualAccount?: string): PoolSummary;
  /** Purchased, in use and balance of every tag. */
  summary(): readonly PoolSummary[];
  createVirtualAccount(name: string, description?: string): void;
  setAccount(name: string, domain: string): void;
  instances(): ResultOf<'instanceList'>;
  /** By UDI: `PID:<pid>,SN:<sn>`. */
  removeInstance(udi: string): void;
  /** The last lines of the activity log, oldest first. */
  log(limit?: number): ResultOf<'log'>;
  /** The root set in force now, base64. */
  currentRoots(): string;
  rotateRoots(): void;
  rotateSigner(): void;
  /** Answers every request "try again" while on. */
  setMaintenance(on: boolean): void;
  /** Any operation of the list. */
  run<N extends OperationName>(name: N, input?: Input): ResultOf<N>;
}
export interface TokenWishes {
  readonly days?: number;
  /** 0: any number of times. */
  readonly uses?: number;
  readonly export?: boolean;
  readonly virtualAccount?: string;
  readonly description?: string;
}

/** A new authority; `now` is asked for the wall clock, ms, at every request. */
export function embeddedAuthority(x: {
  readonly now: () => number;
  readonly seed: number | Uint8Array;
}): EmbeddedAuthority {
  const store = memoryStore();
  const entropy = seededEntropy(x.seed);
  const run = <N extends OperationName>(name: N, input: Input = {}) => operate(store, name, input, x.now(), entropy);
  setUp(store, x.now(), entropy);

  return {
    roots: run('rootsShow').roots,
    post(body, url) {
      const manner = url === undefined ? undefined : mannerOf(new URL(url).pathname);
      const reply = store.transaction(tx => handle(tx, body, x.now(), entropy, manner));
      if (reply instanceof Uint8Array) return reply;
      return { status: reply.refused === 'too-long' ? 413 : 400 };
    },
    admin: {
      createToken: (options = {}) => run('tokenCreate', { ...options }).token,
      revokeToken: id => void run('tokenRevoke', { id }),
      tokens: () => run('tokenList'),
      setLicence: (tag, count, virtualAccount) => run('licenceSet', { tag, count, virtualAccount }),
      summary: () => run('licenceList'),
      createVirtualAccount: (name, description) => void run('virtualAccountCreate', { name, description }),
      setAccount: (name, domain) => void run('accountSet', { name, domain }),
      instances: () => run('instanceList'),
      removeInstance: udi => void run('instanceRemove', { udi }),
      log: limit => run('log', { limit }),
      currentRoots: () => run('rootsShow').roots,
      rotateRoots: () => void run('rootsRotate'),
      rotateSigner: () => void run('signerRotate'),
      setMaintenance: on => void run('maintenanceSet', { on }),
      run,
    },
  };
}
