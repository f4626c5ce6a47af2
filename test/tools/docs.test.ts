import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { VERSION } from '../../src/version.ts';
import { READMES, refreshed } from '../../tools/docs.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

for (const file of READMES)
  test(`the tables of ${file} are those of the catalogues`, () => {
    assert.is(refreshed(read(file)), read(file), 'run npm run docs');
  });

const folders = [
  'README.md',
  'src/README.md',
  'src/personalities/README.md',
  'platform-shims/README.md',
  'platform-shims/native/README.md',
  'platform-shims/sim/README.md',
  'tools/README.md',
  'tools/authority/README.md',
];
for (const file of folders)
  test(`what ${file} links to is there`, () => {
    const base = new URL(file, ROOT);
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)#:]+)\)/g))
      assert.ok(existsSync(new URL(target, base)), `${file} links to ${target}`);
  });

test('the map of src names every file and folder that is there', () => {
  const map = read('src/README.md');
  for (const name of readdirSync(new URL('src/', ROOT)))
    if (!['README.md', 'tsconfig.json'].includes(name))
      assert.ok(map.includes(`\`${name.endsWith('.ts') ? name : `${name}/`}`), `${name} is not on the map`);
});

test('the tools page names every tool', () => {
  const page = read('tools/README.md');
  for (const name of readdirSync(new URL('tools/', ROOT)))
    if (name.endsWith('.ts')) assert.ok(page.includes(`\`${name}\``), name);
});

test('the test command of the README is what CI runs', () => {
  assert.match(read('README.md'), /^ {4}npm cit /m);
  assert.match(read('.ci/run'), /exec npm cit$/m);
});

test('the version of the agent is that of the package', () => {
  assert.is(JSON.parse(read('package.json')).version, VERSION);
});

test.run();
