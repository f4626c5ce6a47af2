/** The command line, on a data directory and over HTTP: what it prints, and how it ends. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { authorityCommand } from '../../../tools/authority/command.ts';
import { type Service, startAuthority } from '../../../tools/authority/server.ts';
import { US } from './box.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const data = join(folder, 'data');
let service: Service;

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  process.exitCode = 0;
  await authorityCommand({ out: text => out.push(text), err: text => err.push(text) }).parseAsync(words, {
    from: 'user',
  });
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const ways = (): Record<string, readonly string[]> => ({
  'on the data directory': ['--data', data],
  'over HTTP': ['--url', service.url, '--bearer', service.bearer!],
});

test.before(async () => {
  service = await startAuthority({ listen: '127.0.0.1:0', data });
});
test.after(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

for (const way of ['on the data directory', 'over HTTP']) {
  const admin = (...words: readonly string[]) => run(...words, ...ways()[way]!);

  test(`${way}: makes, lists and revokes tokens`, async () => {
    const made = await admin('token', 'create', '--days', '7', '--uses', '2', '--export', '--json');
    const { id, token } = JSON.parse(made.out) as { id: string; token: string };
    assert.match(token, /%3D%0A$/);
    assert.is((await admin('token', 'create')).out.split('%0A').length, 4, 'the text alone, fit to be pasted');
    assert.match((await admin('token', 'list')).out, new RegExp(`${id}  valid +0/2 `));
    assert.is((await admin('token', 'revoke', id)).out, `Revoked ${id}.`);
    assert.match((await admin('token', 'list')).out, `${id}  revoked`);
  });

  test(`${way}: makes virtual accounts and fills pools`, async () => {
    const name = `Branch ${way.length}`;
    assert.is((await admin('va', 'create', name)).out, `Created ${name}.`);
    assert.match((await admin('va', 'list')).out, name);
    assert.match((await admin('licence', 'set', US, '40', '--va', name)).out, /40 +0 +40$/);
    assert.match((await admin('licence', 'list')).out, /^virtual account +tag +purchased +in use +balance$/m);
    assert.match((await admin('va', 'delete', name)).err, 'has licences');
    await admin('licence', 'set', US, '0', '--va', name);
    assert.is((await admin('va', 'delete', name)).out, `Deleted ${name}.`);
  });

  test(`${way}: the rest answers too`, async () => {
    await admin('account', 'set', 'Example Cable', 'cable.example');
    assert.is((await admin('account', 'show')).out, 'name    Example Cable\ndomain  cable.example');
    assert.is((await admin('instance', 'list')).out, 'None.');
    assert.match((await admin('roots', 'rotate')).out, /^Root set \d is in force.$/);
    assert.match((await admin('roots', 'show')).out, /^[A-Za-z0-9+/=]+$/);
    assert.match((await admin('signer', 'rotate')).out, 'replaced');
    assert.is((await admin('maintenance', 'set', 'on')).out, 'Maintenance is on.');
    assert.is((await admin('maintenance', 'set', 'off')).out, 'Maintenance is off.');
    assert.match((await admin('admin', 'create', way)).out, /^sa_/);
    assert.match((await admin('admin', 'list')).out, way);
    assert.is((await admin('admin', 'revoke', way)).code, 0);
    assert.match((await admin('log', '--limit', '1')).out, /admin token revoked/);
  });

  for (const [words, says] of [
    [['token', 'create', '--days', '366'], "'days' must be a whole number from 1 to 365"],
    [['token', 'create', '--va', 'Nowhere'], 'There is no virtual account'],
    [['licence', 'set', 'US', '1'], 'is not an entitlement tag'],
    [['instance', 'remove', 'PID:X,SN:Y'], "'instance list' shows those that are"],
    [['maintenance', 'set', 'perhaps'], "'on' must be true or false"],
  ] as const) {
    test(`${way}: '${words.join(' ')}' fails with a sentence`, async () => {
      const { code, out, err } = await admin(...words);
      assert.is(code, 1);
      assert.is(out, '');
      assert.match(err, says);
    });
  }
}

test('a directory without an authority, a wrong bearer and a wrong URL each say what to do', async () => {
  assert.match((await run('log', '--data', join(folder, 'nothing'))).err, 'name the directory with --data');
  assert.match((await run('log', '--url', service.url, '--bearer', 'wrong')).err, 'Authorization: Bearer');
  assert.match((await run('log', '--url', service.url)).err, '--url needs --bearer');
  assert.match(
    (await run('log', '--url', 'http://127.0.0.1:1', '--bearer', 'x')).err,
    'Cannot reach http://127.0.0.1:1',
  );
});

test.run();
