/**
 * The smart account and its virtual accounts, and the bearer tokens of administrators. One virtual account, the default
 * one, is always there.
 */
import { createHash } from 'node:crypto';
import type { Entropy } from './entropy.ts';
import { Complaint } from './input.ts';
import { instancesHere } from './instances.ts';
import { hasEnded } from './purchases.ts';
import { readText, writeText } from './records.ts';
import type { Tx } from './store.ts';

export const DEFAULT_ACCOUNT = 'Default';

export interface SmartAccount {
  readonly name: string;
  readonly domain: string;
}
export function smartAccount(tx: Tx): SmartAccount {
  return { name: readText(tx, 'account') ?? 'Smart Account', domain: readText(tx, 'domain') ?? 'example.org' };
}
export function setSmartAccount(tx: Tx, account: SmartAccount): SmartAccount {
  writeText(tx, 'account', account.name);
  writeText(tx, 'domain', account.domain);
  return account;
}

export function listVirtualAccounts(tx: Tx) {
  return tx.virtualAccount.find().map(row => ({
    name: row.name,
    description: row.description,
    instances: instancesHere(tx, { account: row.name }).length,
  }));
}

/** The name, if there is such a virtual account. */
export function existing(tx: Tx, name: string): string {
  if (tx.virtualAccount.get({ name })) return name;
  throw new Complaint(404, `There is no virtual account '${name}': create it, or name one that 'va list' shows.`);
}

export function createVirtualAccount(tx: Tx, name: string, description: string) {
  if (tx.virtualAccount.get({ name })) {
    throw new Complaint(409, `Virtual account '${name}' exists already: use it, or choose another name.`);
  }
  tx.virtualAccount.put({ name, description });
  return { name, description };
}

export function describeVirtualAccount(tx: Tx, name: string, description: string) {
  tx.virtualAccount.put({ name: existing(tx, name), description });
  return { name, description };
}

/** Only an empty one goes: licences and product instances are never dropped on the way. */
export function deleteVirtualAccount(tx: Tx, now: number, name: string) {
  if (existing(tx, name) === DEFAULT_ACCOUNT) throw new Complaint(409, 'The default virtual account always stays.');
  if (instancesHere(tx, { account: name }).length > 0) {
    throw new Complaint(409, `Virtual account '${name}' has product instances: remove or re-register them first.`);
  }
  if (tx.reservation.find({ account: name, standing: 'reserved' }).length > 0) {
    throw new Complaint(409, `Virtual account '${name}' has reservations: enter their return codes first.`);
  }
  const bought = tx.purchase.find({ account: name });
  if (bought.some(row => !hasEnded(row, now))) {
    throw new Complaint(409, `Virtual account '${name}' has licences: transfer them, or set their counts to 0 first.`);
  }
  for (const { id } of bought) tx.purchase.remove({ id });
  for (const { tag } of tx.allowance.find({ account: name })) tx.allowance.remove({ account: name, tag });
  tx.policy.remove({ account: name });
  for (const token of tx.token.find({ account: name })) tx.token.remove(token);
  tx.virtualAccount.remove({ name });
  return { name };
}

const BEARER_PREFIX = 'sa_';

/** A new administrator's bearer token; its text is shown once, the store keeps a digest. */
export function createAdminToken(tx: Tx, now: number, entropy: Entropy, name: string) {
  if (tx.adminToken.get({ name })) {
    throw new Complaint(409, `Admin token '${name}' exists already: revoke it first, or choose another name.`);
  }
  const bearer = BEARER_PREFIX + Buffer.from(entropy(32)).toString('base64url');
  tx.adminToken.put({ name, digest: bearerDigest(bearer), created: now });
  return { name, bearer };
}

export function listAdminTokens(tx: Tx) {
  return tx.adminToken.find().map(({ name, created }) => ({ name, created: new Date(created).toISOString() }));
}

/** The last one stays: nobody locks himself out. */
export function revokeAdminToken(tx: Tx, name: string) {
  if (!tx.adminToken.get({ name })) throw new Complaint(404, `There is no admin token '${name}'.`);
  if (tx.adminToken.find().length === 1) throw new Complaint(409, 'The last admin token stays: create another first.');
  tx.adminToken.remove({ name });
  return { name };
}

/** Whose bearer token this is; digests are compared, so time tells nothing about the text. */
export function adminOf(tx: Tx, bearer: string): string | undefined {
  const digest = bearerDigest(bearer);
  return tx.adminToken.find().find(row => Buffer.compare(row.digest, digest) === 0)?.name;
}

const bearerDigest = (bearer: string) => new Uint8Array(createHash('sha256').update(bearer, 'utf8').digest());
