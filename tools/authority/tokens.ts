/**
 * Registration tokens: their text, and whether one still opens the door. The text is shown once, when it is made; the
 * store keeps a digest. Shape as the guides print it: `<uuid>-<13-digit ms>|<44 characters of base64>`, base64 of that
 * in lines of 60, 60 and 8, written with %0A and %3D so that it is one word on a command line. That the milliseconds are
 * the expiry is ours.
 */
import { createHash } from 'node:crypto';
import { equal } from '../../src/lib/bytes.ts';
import type { SealedToken } from '../../src/wire/message.ts';
import { type Entropy, uuid } from './entropy.ts';
import { Complaint } from './input.ts';
import { record } from './records.ts';
import type { Rows, Tx } from './store.ts';

export type Token = Rows['token'];

export const TOKEN_DAYS = { min: 1, max: 365, usual: 30 } as const;
const DAY_MS = 86_400_000;
const SHAPE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-\d{13}\|[A-Za-z0-9+/]{43}=$/;

export interface TokenOptions {
  readonly account: string;
  readonly days: number;
  /** 0: any number of times. */
  readonly maxUses: number;
  readonly exportAllowed: boolean;
  readonly description: string;
}

/** Makes a token and gives its text, as it goes on a command line; nobody can read it again. */
export function createToken(tx: Tx, now: number, entropy: Entropy, options: TokenOptions) {
  const { days, ...rest } = options;
  const expires = now + days * DAY_MS;
  const text = tokenText(uuid(entropy), expires, entropy(32));
  const { id, digest } = readToken(text)!;
  tx.token.put({ id, digest, created: now, expires, uses: 0, revoked: false, ...rest });
  record(tx, now, 'token created', id, options.description);
  return { id, token: text, virtualAccount: rest.account, expires: new Date(expires).toISOString() };
}

export function listTokens(tx: Tx, now: number) {
  const byAge = [...tx.token.find()].sort((a, b) => a.created - b.created);
  return byAge.map(token => ({
    id: token.id,
    virtualAccount: token.account,
    description: token.description,
    created: new Date(token.created).toISOString(),
    expires: new Date(token.expires).toISOString(),
    uses: token.uses,
    maxUses: token.maxUses,
    exportAllowed: token.exportAllowed,
    state: standing(token, now),
  }));
}

/** A revoked token registers nobody any more; whoever registered with it stays. */
export function revokeToken(tx: Tx, now: number, id: string) {
  const token = tx.token.get({ id });
  if (!token) throw new Complaint(404, `There is no token '${id}': 'token list' shows the identifiers.`);
  tx.token.put({ ...token, revoked: true });
  record(tx, now, 'token revoked', id, token.description);
  return { id };
}

function tokenText(id: string, expires: number, secret: Uint8Array): string {
  const inner = `${id}-${String(expires).padStart(13, '0')}|${Buffer.from(secret).toString('base64')}`;
  const lines = Buffer.from(inner, 'latin1')
    .toString('base64')
    .match(/.{1,60}/g)!;
  return encodeURIComponent([...lines, ''].join('\n'));
}

/** The token inside what was typed, pasted or sent: with line breaks or without, escaped or not. */
export function readToken(typed: string): { readonly id: string; readonly digest: Uint8Array } | null {
  const packed = typed
    .replace(/%0[ad]/gi, '')
    .replace(/%3d/gi, '=')
    .replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  const inner = Buffer.from(packed, 'base64').toString('latin1');
  const id = SHAPE.exec(inner)?.[1];
  return id === undefined
    ? null
    : { id, digest: new Uint8Array(createHash('sha256').update(inner, 'latin1').digest()) };
}

/** Which token this text is. */
export function findToken(tx: Tx, typed: string): Token | undefined {
  const read = readToken(typed);
  const token = read && tx.token.get({ id: read.id });
  return token && Buffer.compare(token.digest, read.digest) === 0 ? token : undefined;
}

/**
 * A cover hides a token and proves no sender: who overhears one could send it as his own. So it is good for the key that it came
 * with first, and boxes make a new one each time that a token is entered.
 */
export const keepCover = (tx: Tx, { ephemeral }: SealedToken, key: Uint8Array): void =>
  tx.heard.put({ ...coverOf(ephemeral), sequence: 0, digest: key, reply: '' });
export function isAnothers(tx: Tx, { ephemeral }: SealedToken, key: Uint8Array): boolean {
  const row = tx.heard.get(coverOf(ephemeral));
  return row !== undefined && !equal(row.digest, key);
}
const coverOf = (ephemeral: Uint8Array) => ({ udi: 'sealed tokens', kind: Buffer.from(ephemeral).toString('hex') });

/** What a token is good for now; revocation is named before the rest. */
export type TokenState = 'valid' | 'revoked' | 'expired' | 'exhausted';
export function standing(token: Token, now: number): TokenState {
  if (token.revoked) return 'revoked';
  if (now >= token.expires) return 'expired';
  if (token.maxUses > 0 && token.uses >= token.maxUses) return 'exhausted';
  return 'valid';
}

/** What a product instance is told whose token is not valid. */
export function tokenRefusal(token: Token, state: Exclude<TokenState, 'valid'>): string {
  switch (state) {
    case 'revoked':
      return 'The registration token was revoked: create another.';
    case 'expired':
      return `The registration token expired on ${new Date(token.expires).toISOString().slice(0, 10)}: create another.`;
    case 'exhausted':
      return `The registration token was used ${token.uses} of ${token.maxUses} times: create another.`;
  }
}
export const TOKEN_UNKNOWN = 'The registration token is not known here: paste the whole of it, or create another.';
