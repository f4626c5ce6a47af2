/** A box for the native host: an inventory, a root set, a directory of files, and one of two media for its trust storage. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BOX } from './bench.ts';
import type { Options } from './native-rooms.ts';
import { scratch } from './processes.ts';

export type Medium = 'files' | 'flash';

/** `syslog`: the collector. Everything is gone when this process is. */
export function box(build: string, medium: Medium, syslog: string): Options {
  const directory = scratch();
  const [roots, inventory] = [join(directory, 'roots'), join(directory, 'box.json')];
  const [vault, image] = [join(directory, 'vault'), join(directory, 'flash.img')];
  writeFileSync(roots, 'roots');
  writeFileSync(inventory, BOX);
  if (medium === 'flash') execFileSync(join(build, 'rooms-bench'), ['format', image]);
  return {
    vault,
    ...(medium === 'flash' && { flash: image }),
    roots,
    inventory,
    files: directory,
    gates: join(vault, 'gates.json'),
    syslog,
    courier: join(build, 'smart-agent-courier'),
  };
}

/** Damages what one vault slot holds: a file loses its end, a record of the image (flash.h) some of its content. */
export function tear({ vault, flash }: Options, slot: 0 | 1): void {
  if (flash === undefined) {
    truncateSync(join(vault, `vault.${slot}`), 100);
    return;
  }
  const image = openSync(flash, 'r+');
  writeSync(image, Buffer.alloc(100, 0xff), 0, 100, (1 + slot) * FLASH_AREA + FLASH_SECTOR + 100);
  closeSync(image);
}
const FLASH_AREA = 128 * 1024;
const FLASH_SECTOR = 4096;
