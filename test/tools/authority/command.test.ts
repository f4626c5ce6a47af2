/** The command line, on a data directory and over HTTP: what it prints, and how it ends. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { authorityCommand } from '../../../tools/authority/command.ts';
import { type Service, startAuthority } from '../../../tools/authority/server.ts';
import { US } from './box.ts';
import { file, kinds, PolicyBox, TAG } from './policy-box.ts';
import { ESS100, ESS400 } from './world.ts';

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

  test(`${way}: policies, acknowledgements and what boxes saved to files`, async () => {
    const name = `Reporting ${way.length}`;
    await admin('va', 'create', name);
    const set = await admin(
      'policy',
      'set',
      'perpetual.frequency=60',
      'export.first=30',
      '--name',
      'SLE Policy',
      '--va',
      name,
    );
    assert.match(set.out, new RegExp(`^${name} +SLE Policy +required +perpetual +- +60 +-$`, 'm'));
    assert.match((await admin('policy', 'list', '--va', name)).out, /required +export +30 +- +-$/m);
    const wrong = await admin('policy', 'set', 'perpetual.often=60', '--va', name);
    assert.equal([wrong.code, wrong.err.includes("no 'perpetual.often'")], [1, true]);
    assert.is((await admin('policy', 'remove', '--va', name)).out, `${name} has no policy of its own.`);
    assert.is((await admin('acks', 'set', 'polled', '--seconds', '60')).out, 'polled, after 60 s');
    assert.is((await admin('acks', 'set', 'immediate')).out, 'immediate');
    assert.is((await admin('acks', 'show')).out, 'immediate');

    const { roots } = JSON.parse((await admin('roots', 'show', '--json')).out) as { roots: string };
    const one = new PolicyBox(() => ({ status: 0 }), { now: Date.now() }, roots, `SN${way.length}`);
    const saved = join(folder, 'usage.txt');
    writeFileSync(saved, file(one.report(4), one.authorization(1, TAG)));
    await admin('licence', 'set', TAG, '9', '--va', name);
    const answer = one.hear((await admin('usage', 'upload', saved, '--va', name)).out);
    assert.equal([answer.status, ...kinds(answer)], ['OK', 'rum-ack', 'account', 'authorization']);
    assert.is(one.hear((await admin('usage', 'upload', saved)).out).status, 'FAILED');
    assert.match((await admin('usage', 'list', '--udi', one.name)).out, /^PID:\S+ +1 +Reporting/m);
    assert.match((await admin('usage', 'list', '--udi', one.name, '--csv')).out, /^udi,id,virtualAccount,tag,value,/);
    assert.match((await admin('slac', 'list', '--udi', one.name)).out, 'in force');
    const early = await admin('slac', 'return', one.name, 'CAAAAA-AAAAAA');
    assert.equal([early.code, early.err.includes('no return code')], [1, true]);
    assert.is((await admin('slac', 'return', one.name)).out, `${one.name} gave back ${TAG}.`);
    assert.is((await admin('slac', 'export', 'yes', '--va', name)).out, `Export-controlled licences in ${name}: yes.`);
    assert.is((await admin('conversion', 'list')).out, 'None.');
    assert.match((await admin('instance', 'remove', one.name)).out, one.name);
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

  test(`${way}: buys, converts and moves licences, and lists what is borrowed`, async () => {
    const name = `Optics ${way.length}`;
    const va = ['--va', name];
    await admin('va', 'create', name);
    const bought = await admin('purchase', 'add', ESS400, '4', '--kind', 'term', '--ends', '2099-01-01', ...va);
    assert.match(bought.out, /^Purchase \d+\.\nvirtual account +tag +before +balance +shortage\n.* 0 +4 +0$/);
    const id = /\d+/.exec(bought.out)![0];
    assert.match((await admin('purchase', 'list', ...va)).out, / term +4 .* 2099-01-01T00:00:00.000Z +in force$/);
    assert.match((await admin('licence', 'convert', ESS400, ESS100, '1', ...va)).out, /^Converted 1 into 4\.\n/);
    const moved = await admin('licence', 'transfer', ESS100, '4', '--from', name, '--to', 'Default');
    assert.match(moved.out, `Moved 4 from ${name} to Default.`);
    assert.match(
      (await admin('licence', 'transfer', ESS100, '4', '--to', name)).out,
      `Moved 4 from Default to ${name}.`,
    );
    assert.match((await admin('licence', 'overage', ESS100, '2', ...va)).out, / overage\n.* 2$/);
    assert.match((await admin('purchase', 'remove', id)).out, `Removed purchase ${id}.`);
    assert.match((await admin('purchase', 'remove', id)).err, 'purchase list');
    assert.match((await admin('licence', 'transfer', ESS400, '1', '--from', name, '--to', 'Default')).err, 'has 0 of');
    assert.is((await admin('alert', 'list', ...va)).out, 'None.');
    await admin('licence', 'overage', ESS100, '0', ...va);
  });

  test(`${way}: defines, lists and removes hierarchies`, async () => {
    assert.is((await admin('hierarchy', 'define', 'A', 'B', '--ratio', '3')).out, '1 A covers 3 B.');
    assert.match((await admin('hierarchy', 'list')).out, /^A +B +3 +administrator$/m);
    assert.match((await admin('hierarchy', 'list')).out, /^CUBE_T_RED +CUBE_T_STD +1 +CUBE guide/m);
    assert.match((await admin('hierarchy', 'define', 'B', 'A')).err, 'covers');
    assert.is((await admin('hierarchy', 'remove', 'A', 'B')).out, 'A does not cover B any more.');
  });

  test(`${way}: makes, lists and prints reports, as tables, JSON and CSV`, async () => {
    await admin('licence', 'set', US, '40');
    const { id } = JSON.parse((await admin('report', 'make', '--va', 'Default', '--json')).out) as { id: number };
    assert.match((await admin('report', 'list')).out, new RegExp(`^${id} +manual `, 'm'));
    assert.match((await admin('report', 'show', String(id))).out, /40 +0 +40\n\nNone\.$/);
    assert.is(JSON.parse((await admin('report', 'show', String(id), '--json')).out).licences[0].purchased, 40);
    const csv = `virtualAccount,tag,purchased,inUse,reserved,balance,borrowed,lent,shortage,overage\r\nDefault,"${US}",40,0,0,40,,0,0,0\r`;
    assert.is((await admin('report', 'csv', String(id))).out.slice(0, csv.length), csv);
    assert.is((await admin('licence', 'list', '--va', 'Default', '--csv')).out.slice(0, csv.length), csv);
    assert.match((await admin('account', 'show', '--csv')).err, '--csv is for lists');
    assert.match((await admin('report', 'policy', 'set', '--days', '7')).out, 'every 7 days; 50 of each kind');
    assert.match((await admin('report', 'policy', 'show')).out, 'every 7 days');
    await admin('licence', 'set', US, '0');
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

test('every sub-command explains itself', () => {
  const walk = (command: ReturnType<typeof authorityCommand>): void => {
    assert.ok(command.description() || command.name() === 'set', `${command.name()} says what it does`);
    assert.match(command.helpInformation(), command.name());
    command.commands.forEach(walk);
  };
  walk(authorityCommand());
});

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
