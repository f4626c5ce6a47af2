/** Golden files: a text is compared with the one kept in test/; with ACCEPT=1 in the environment it replaces it instead. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as assert from 'uvu/assert';

const test = fileURLToPath(new URL('..', import.meta.url));

/** `file` is below test/. The kept text ends with a newline. */
export function golden(file: string, text: string): void {
  const path = test + file;
  if (process.env.ACCEPT === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
    return;
  }
  assert.ok(existsSync(path), `There is no test/${file}; run with ACCEPT=1 and review what it writes.`);
  assert.fixture(`${text}\n`, readFileSync(path, 'utf8'), `test/${file}`);
}
