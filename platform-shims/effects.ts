/**
 * What an effect must have to be performed. A guest is not trusted: a slot that is a path, or bytes that are none, would
 * reach the rooms as they are. Knows no room.
 */
import type { Effect } from '../src/abi.ts';
import { GuestFault, LOG_LIMIT, VAULT_LIMIT } from './shim.ts';

type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string';
const isLogged: Check = value => typeof value === 'string' && Buffer.byteLength(value) <= LOG_LIMIT;
const isCount: Check = value => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2 ** 53;
const isBytes: Check = value => typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
const isVault: Check = value => isBytes(value) && Buffer.from(String(value), 'base64').length <= VAULT_LIMIT;

/** Every type of effect, with the members that it cannot be without. */
export const EFFECTS: Readonly<Record<Effect['type'], Readonly<Record<string, Check>>>> = {
  save: { slot: value => value === 0 || value === 1, vault: isVault, counter: isCount },
  send: {
    id: isCount,
    to: value => typeof value === 'object' && value !== null && !Array.isArray(value),
    body: isBytes,
    within: isCount,
  },
  enforce: { gates: Array.isArray },
  log: {
    severity: value => isCount(value) && Number(value) <= 7,
    ...{ facility: isLogged, mnemonic: isLogged, text: isLogged, line: isLogged },
  },
  trap: {},
  answer: { session: isText },
  config: { lines: value => Array.isArray(value) && value.every(isText) },
  read: { session: isText, path: isText, purpose: isText, most: isCount },
  write: { session: isText, path: isText, purpose: isText, content: isBytes },
  peer: { body: isBytes },
};

export function assertPerformable(effect: Effect): void {
  const members = Object.entries(EFFECTS[effect.type]);
  if (members.every(([name, check]) => check((effect as unknown as Record<string, unknown>)[name]))) return;
  throw new GuestFault('bad-answer', `An effect needs {${members.map(([name]) => name).join(', ')}}.`);
}
