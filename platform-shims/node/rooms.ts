/** All rooms of a real machine, put together from what the operator gave. Decides nothing besides. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Rooms, Syslog } from '../shim.ts';
import { systemClock } from './clock.ts';
import { type FileEnforcer, fileEnforcer } from './enforcer.ts';
import { directoryFiles } from './files.ts';
import { dmiInventory, fileInventory } from './inventory.ts';
import { lockDirectory } from './lock.ts';
import { fileStore } from './store.ts';
import { parseCollector, remoteSyslog } from './syslog.ts';
import { type HttpOptions, httpTransport } from './transport.ts';

export interface NodeOptions extends HttpOptions {
  /** Directory of the vault, the device key, the configuration lines and the gate table; for one process at a time. */
  readonly vault: string;
  /** The root set that came with the firmware. */
  readonly roots: Uint8Array;
  /** RFC 8348 JSON file; without it the DMI table is read. */
  readonly inventory?: string;
  /** `udp://host:514` or `tcp://host:601`; without it messages go nowhere but to `onLog`. */
  readonly syslog?: string;
  readonly hostname?: string;
  /** Directory of the files that commands read and write; without it they cannot. */
  readonly files?: string;
  readonly clockSynced?: boolean;
  /** Sees every message too: a console, a test. */
  readonly onLog?: Syslog['write'];
}

export interface NodeRooms extends Rooms {
  readonly enforcer: FileEnforcer;
  /** Gives the last messages this many ms to leave. */
  flush(within: number): Promise<void>;
  /** Lets go of everything, the vault last. */
  close(): void;
}

export function nodeRooms(options: NodeOptions): NodeRooms {
  const { hostname, clockSynced } = options;
  const remote = options.syslog
    ? remoteSyslog({ ...parseCollector(options.syslog), ...(hostname === undefined ? {} : { hostname }) })
    : null;
  const transport = httpTransport(options);
  const clock = systemClock(clockSynced === undefined ? {} : { synced: clockSynced });
  const unlock = lockDirectory(options.vault);
  const syslog: Syslog = {
    write(log) {
      options.onLog?.(log);
      remote?.write(log);
    },
    close: () => remote?.close(),
  };
  return {
    inventory: options.inventory === undefined ? dmiInventory() : fileInventory(options.inventory),
    store: fileStore(options.vault, options.roots),
    syslog,
    transport,
    enforcer: fileEnforcer(join(options.vault, 'gates.json')),
    ...(options.files !== undefined && { files: directoryFiles(options.files, options.vault) }),
    clock,
    seed: () => randomBytes(32),
    flush: within => remote?.flush(within) ?? Promise.resolve(),
    close() {
      clock.wakeAt(null, () => {});
      transport.close();
      syslog.close();
      unlock();
    },
  };
}
