/** The sub-commands for what stands between boxes and the authority: what they print, and how they end. */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { authorityCommand } from '../../../tools/authority/command.ts';
import { type Service, startAuthority } from '../../../tools/authority/server.ts';
import { US } from './box.ts';
import { file, PolicyBox } from './policy-box.ts';

const folder = mkdtempSync(join(tmpdir(), 'between-'));
const inside = (name: string) => join(folder, name);
const [data, site, box] = [inside('first'), inside('site'), inside('cslu')];
let service: Service;

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  process.exitCode = 0;
  const command = authorityCommand({ out: text => out.push(text), err: text => err.push(text) });
  await command.parseAsync(words, { from: 'user' });
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, out: out.join('\n'), err: err.join('\n') };
}
/** Serves until what it prints has been looked at, then a signal comes. */
async function serve(words: readonly string[], look: (printed: string) => Promise<void>) {
  const out: string[] = [];
  const ended = authorityCommand({ out: text => out.push(text), err: text => out.push(text) }).parseAsync(words, {
    from: 'user',
  });
  for (let i = 0; i < 500 && !/^(Gateway|Proxy|Authority|Trust anchor)/m.test(out.join('\n')); i++)
    await new Promise(done => setTimeout(done, 10));
  await look(out.join('\n'));
  process.emit('SIGTERM');
  await ended;
}

test.before(async () => {
  service = await startAuthority({ listen: '127.0.0.1:0', data });
});
test.after(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

for (const [way, words] of [
  ['on the data directory', () => ['--data', data]],
  ['over HTTP', () => ['--url', service.url, '--bearer', service.bearer!]],
] as const) {
  test(`${way}: an On-Prem is expected, lent licences, answered, shown and let go`, async () => {
    const first = (...more: readonly string[]) => run(...more, ...words());
    const name = `plant${way.length}`;
    const own = ['--data', `${site}${way.length}`];
    const [request, answer] = [inside(`${name}.request`), inside(`${name}.answer`)];
    await first('licence', 'set', US, '10');
    const code = (await first('onprem', 'add', name)).out;
    assert.match(code, /^op_[\w-]{43}$/);
    assert.match((await first('onprem', 'lend', name, US, '4')).out, /is to be lent 4 of/);
    assert.match((await first('onprem', 'lend', name, US, '11')).err, /has 10 of/);
    assert.match((await run('onprem', 'request', request, ...own)).err, /There is no .*authority.db: 'onprem init'/);
    assert.match((await run('onprem', 'init', name, '--code', code, ...own)).err, /no root set/);
    assert.match((await run('onprem', 'init', name, '--code', code, '--anchor', service.anchor, ...own)).out, /^Made /);
    assert.match((await run('onprem', 'serve', ...own)).err, /no answer of its authority yet/);
    assert.match((await run('onprem', 'request', request, ...own)).out, /^Request 1 of /);
    assert.is(statSync(request).mode & 0o777, 0o600);
    assert.match((await first('onprem', 'answer', request, answer)).out, /^Answered 1 of /);
    assert.match((await run('onprem', 'apply', request, ...own)).err, /refused \(other-file\)/);
    assert.match((await run('onprem', 'apply', answer, ...own)).out, /^Applied 1: 4 licences until 2/);
    assert.match((await run('onprem', 'apply', answer, ...own)).err, /refused \(already-applied\)/);
    assert.match((await run('onprem', 'status', ...own)).out, /^state +in step$/m);
    assert.match((await run('onprem', 'status', '--json', ...own)).out, /"awaiting": false/);
    assert.match((await run('licence', 'set', US, '99', ...own)).err, /do it at its authority/);
    assert.match((await first('onprem', 'list')).out, new RegExp(`^${name} +registered `, 'm'));
    assert.match((await first('onprem', 'show', name)).out, / 4 +4\n\nNone\.$/);
    assert.match((await first('licence', 'list')).out, / 10 +4 +6$/m);
    const upstream = ['--upstream', service.url];
    assert.match((await run('onprem', 'sync', ...upstream, ...own)).out, /^Applied 2: 4 licences/);
    assert.match((await first('onprem', 'remove', name)).out, /is leaving: its licences come back/);
    assert.match((await first('onprem', 'remove', name, '--now')).out, / is removed\.$/);
    assert.match((await first('licence', 'list')).out, / 10 +0 +10$/m);
    assert.match((await run('onprem', 'sync', ...upstream, ...own)).err, /refused \(removed\)/);
    assert.match((await first('onprem', 'remove', name)).out, / is forgotten\.$/);
    assert.is((await first('onprem', 'list')).out, 'None.');
    assert.match((await first('onprem', 'show', 'nobody')).err, /onprem list/);
  });
}

test('an On-Prem serves, synchronizes with its authority, and ends with a signal', async () => {
  const code = (await run('onprem', 'add', 'served', '--data', data)).out;
  const own = ['--data', inside('served')];
  await run('onprem', 'init', 'served', '--code', code, '--anchor', service.anchor, ...own);
  const words = ['onprem', 'serve', '--upstream', service.url, '--listen', '127.0.0.1:0', ...own];
  await serve(words, async printed => {
    assert.match(printed, /^Synchronized, 1; licences until /);
    assert.match(printed, /^ +http:\/\/127.0.0.1:\d+\/cslu\/v1\/pi\/served-1$/m);
    const url = /^On-Prem +(\S+)/m.exec(printed)![1]!;
    assert.is((await fetch(`${url}/healthz`)).status, 200);
  });
});

test('a collector by files: export, upload, import', async () => {
  const own = ['--data', box];
  const [up, down] = [inside('up.xml'), inside('down.xml')];
  assert.match((await run('cslu', 'export', up, ...own)).err, /Nothing waits/);
  const one = new PolicyBox(() => ({ status: 0 }), { now: Date.now() }, readFileSync(service.anchor, 'utf8').trim());
  await serve(['cslu', '--listen', '127.0.0.1:0', ...own], async printed => {
    assert.match(printed, /^Authority +none: cslu export, cslu import$/m);
    const url = /^Collector +(\S+)/m.exec(printed)![1]!;
    const response = await fetch(url, { method: 'POST', body: file(one.report(1)) });
    assert.equal([one.hear(await response.text()).status, (await fetch(url)).status], ['OK_POLL', 404]);
  });
  assert.match((await run('cslu', 'export', up, ...own)).out, /^Wrote 1 pushes, of 1 boxes, to .*up.xml\.$/);
  writeFileSync(down, (await run('usage', 'upload', up, '--data', data)).out);
  assert.match((await run('cslu', 'import', down, ...own)).out, /^Documents taken: \d; pushes answered: 1\.$/);
  assert.match((await run('cslu', 'import', up.replace('up', 'no'), ...own)).err, /ENOENT/);
});

test('gateway and proxy serve until a signal comes', async () => {
  await serve(['gateway', '--listen', '127.0.0.1:0', '--to', `${service.url}/`], async printed => {
    const url = /^Gateway +(\S+)/m.exec(printed)![1]!;
    assert.is((await fetch(url, { method: 'POST', body: 'x' })).status, 400, "the authority's own answer");
  });
  await serve(['proxy', '--listen', '127.0.0.1:0'], async printed => assert.match(printed, /^Proxy +http:\/\/127/));
});

test('what makes no sense is refused with a sentence', async () => {
  for (const [words, said] of [
    [['gateway', '--to', 'ftp://there'], /--to must be given as http:/],
    [['gateway', '--to', 'http://x/', '--timeout', '0'], /--timeout must be a whole number/],
    [['gateway', '--to', 'http://x/', '--ca', '/nowhere.pem'], /ENOENT/],
    [['proxy', '--auth', 'x'], /USER:PASSWORD/],
    [['cslu', '--interval', 'soon'], /--interval must be/],
    [['cslu', '--listen', 'here', '--data', box], /HOST:PORT/],
    [['onprem', 'sync', '--upstream', 'there', '--data', site], /--upstream must be/],
  ] as const) {
    const { err, code } = await run(...words);
    assert.match(err, said, words.join(' '));
    assert.is(code, 1);
  }
});

test.run();
