/**
 * Trust storage in a directory: two vault slots, the device key, the agent's configuration lines. Each file is replaced
 * whole and durably. Offers no rollback counter: who can write the directory can put an older copy back.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../shim.ts';
import { readIfThere, writeDurably } from './durable.ts';

const KEY_BYTES = 32;

/** `roots` is the root set that was shipped; it lives outside of the directory. */
export function fileStore(directory: string, roots: Uint8Array): Store {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = (name: string): string => join(directory, name);
  const slot = (number: 0 | 1): string => path(`vault.${number}`);
  return {
    rollback: 'none',
    load: () => [readIfThere(slot(0)), readIfThere(slot(1))],
    save: (number, bytes) => writeDurably(slot(number), bytes),
    deviceKey() {
      // One that the medium cannot give back is there all the same.
      const kept = readIfThere(path('device.key'), ['ENOENT']);
      if (kept?.length === KEY_BYTES) return kept;
      // A damaged key is never replaced: that would throw the vault away with it.
      if (kept) throw new Error(`${path('device.key')} holds ${kept.length} bytes where ${KEY_BYTES} belong.`);
      const made = randomBytes(KEY_BYTES);
      writeDurably(path('device.key'), made);
      return made;
    },
    roots: () => roots,
    loadConfig() {
      const text = Buffer.from(readIfThere(path('config')) ?? []).toString('utf8');
      return text.split('\n').filter(line => line !== '');
    },
    saveConfig: lines => writeDurably(path('config'), Buffer.from(lines.map(line => line + '\n').join(''))),
  };
}
