/** The data directory: who may read it, and what stays in it when several hold it open. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { systemEntropy } from '../../../tools/authority/entropy.ts';
import { databaseOf, openFolder } from '../../../tools/authority/folder.ts';
import { operate } from '../../../tools/authority/operations.ts';

const module = (name: string) => fileURLToPath(new URL(`../../../tools/authority/${name}.ts`, import.meta.url));
/** How many tokens another process finds there. */
const foundElsewhere = (folder: string): number => {
  const script = `
    import { openFolder } from ${JSON.stringify(module('folder'))};
    import { operate } from ${JSON.stringify(module('operations'))};
    import { systemEntropy } from ${JSON.stringify(module('entropy'))};
    const store = openFolder(${JSON.stringify(folder)});
    console.log(operate(store, 'tokenList', {}, Date.now(), systemEntropy).length);
    store.close();`;
  const told = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return Number(told);
};

test('what one store wrote, another process sees, however often this one opens and closes the directory beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  const store = openFolder(folder);
  operate(store, 'virtualAccountCreate', { name: 'Default' }, Date.now(), systemEntropy);
  const make = () => operate(store, 'tokenCreate', { virtualAccount: 'Default' }, Date.now(), systemEntropy);
  make();
  openFolder(folder).close();
  assert.is(foundElsewhere(folder), 1);
  make();
  openFolder(folder).close();
  assert.is(foundElsewhere(folder), 2);
  assert.is(statSync(databaseOf(folder)).mode & 0o777, 0o600);
  store.close();
  rmSync(folder, { recursive: true });
});

test.run();
