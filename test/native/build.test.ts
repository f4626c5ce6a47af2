/**
 * The build of the native host: clean under two compilers and a checker, the same bytes each time, nothing of this machine in
 * them, programs that need no more than they should, and a bundle that is refused unless it is the one described.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { making, NATIVE } from '../../tools/native.ts';
import { native, tools } from '../support/native.ts';
import { scratch } from '../support/processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(words[0]!, words.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
};
const PROGRAMS = ['smart-agentd', 'smart-agentctl', 'smart-agent-courier', 'smart-agent-rig'];
const make = (...words: readonly string[]) => run(['make', '-C', NATIVE, ...words]);

const ENGINE = join(NATIVE, 'get-quickjs.sh');

const DESCRIPTION = readFileSync(join(root, 'dist/agent.json'), 'utf8');
/** A description that is true of the text. */
const described = (text: string) =>
  JSON.stringify({ version: '1.0.0', sha256: createHash('sha256').update(text).digest('hex') });
/** What, the text, its description, and what is said of them. */
const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'another text',
    'globalThis.agent = () => "";',
    DESCRIPTION,
    /is not the one that its description is of: its SHA-256 is [0-9a-f]{64}/,
  ],
  ['a description without a hash', '1', '{"version":"1.0.0"}', /is not the one/],
  ['no description', '1', '', /no JSON with a version/],
  ['a text that is no JavaScript', 'function (', described('function ('), /does not compile/],
];

/** An apt-get that knows a mirror, and does this with every other question. */
const mirror = (script: string) => `[ "$1" = indextargets ] && echo http://mirror.example/debian/ || { ${script}; }`;
/** How get-quickjs.sh is asked, what stands for the mirror and the registry, and what it says then. */
const FETCHED: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>, number, RegExp])[] = [
  ['no version', [], {}, 2, /usage/],
  ['a version that it does not know', ['2024-01-13'], {}, 2, /usage/],
  ['a compiler that is not there', ['2025-04-26', '--cc', 'nocc'], {}, 1, /no such compiler: nocc/],
  ['no npm that works', ['2021-03-27'], { npm: 'exit 1' }, 3, /qjsc cannot be fetched/],
  ['another package', ['2021-03-27'], { npm: 'echo > qjsc-0.3.0.tgz' }, 3, /its SHA-256 is another/],
  ['no mirror', ['2025-04-26'], { 'apt-get': 'true', 'dpkg-source': 'true' }, 3, /knows no mirror/],
  [
    'a mirror that does not answer',
    ['2025-04-26'],
    { 'apt-get': mirror('echo E: no route; exit 100'), 'dpkg-source': 'true' },
    3,
    /cannot be fetched: E: no route/,
  ],
  [
    'a later version in Debian',
    ['2025-04-26'],
    { 'apt-get': mirror('true'), 'apt-cache': 'echo Version: 2026.01.01-1', 'dpkg-source': 'true' },
    3,
    /has quickjs 2026.01.01-1, not 2025.04.26-1/,
  ],
];

const host = await native();
if (host) {
  const { build, quickjs } = host;
  const program = (name: string) => join(build, name);

  test('gcc found nothing to say, or nothing would have been built', () => {
    for (const name of PROGRAMS) assert.ok(existsSync(program(name)), name);
  });

  for (const name of PROGRAMS) {
    test(`${name} holds nothing of the machine that it was built on`, () => {
      assert.not.ok(readFileSync(program(name)).includes(root));
    });
  }

  test('what opens the vault can reach no network by a library, and the courier, which can, knows no engine', () => {
    const needs = (name: string) =>
      [...run(['readelf', '-d', program(name)]).out.matchAll(/\(NEEDED\).*\[(\w+)/g)].map(match => match[1]);
    assert.equal(
      needs('smart-agentd').filter(library => library !== 'libm'),
      ['libc'],
    );
    assert.equal(needs('smart-agentctl'), ['libc']);
    assert.ok(needs('smart-agent-courier').includes('libcurl'));
    assert.not.match(run(['nm', program('smart-agent-courier')]).out, /JS_Eval/);
  });

  for (const name of ['smart-agentd', 'smart-agentctl']) {
    test(`${name} --help says how it is used`, () => {
      const { code, out, err } = run([program(name), '--help']);
      assert.equal([code, err], [0, '']);
      assert.match(out, new RegExp(`^(Usage: )?${name} `));
      for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
    });
  }

  test('the same sources give the same bytes, wherever they are built', async () => {
    const directory = join(scratch(), 'elsewhere');
    await making(directory, [`QUICKJS=${quickjs}`, 'CC=gcc', 'CFLAGS=-O2 -g', 'smart-agentd']);
    assert.ok(readFileSync(join(directory, 'smart-agentd')).equals(readFileSync(program('smart-agentd'))));
  });

  test('it is installed where a distribution expects it', () => {
    const directory = scratch();
    const { code, err } = make(
      'install',
      `BUILD=${build}`,
      `QUICKJS=${quickjs}`,
      'CFLAGS=-O2 -g',
      'CC=gcc',
      `DESTDIR=${directory}`,
      'PREFIX=/usr',
    );
    assert.equal([code, err], [0, '']);
    const laid = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter(file => statSync(join(directory, file)).isFile())
      .map(file => `${(statSync(join(directory, file)).mode & 0o777).toString(8)} ${file}`);
    assert.equal(laid.sort(), [
      '644 usr/lib/systemd/system/smart-agentd.service',
      '755 usr/bin/smart-agentctl',
      '755 usr/libexec/smart-agent-courier',
      '755 usr/sbin/smart-agentd',
    ]);
    const unit = readFileSync(join(directory, 'usr/lib/systemd/system/smart-agentd.service'), 'utf8');
    assert.match(unit, /^ExecStart=\/usr\/sbin\/smart-agentd /m);
  });

  test('the agent that is compiled in is the one in dist', () => {
    const { version, sha256 } = JSON.parse(readFileSync(join(root, 'dist/agent.json'), 'utf8'));
    const { out } = run([program('smart-agentd'), '--version']);
    assert.ok(out.includes(`agent ${version}`) && out.includes(sha256), out);
  });

  for (const [what, code, description, said] of REFUSED) {
    test(`bytecode is made of no bundle but the described one: ${what}`, () => {
      const directory = scratch();
      const [text, json, out] = ['agent.js', 'agent.json', 'bundle.c'].map(name => join(directory, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(text, code);
      writeFileSync(json, description);
      const ran = run([program('bytecode'), text, json, out]);
      assert.is(ran.code, 1);
      assert.match(ran.err, said);
      assert.not.ok(existsSync(out));
    });
  }

  test('get-quickjs.sh gives at once what it made before', () => {
    const started = performance.now();
    assert.equal(run([ENGINE, '2025-04-26', '--cc', 'gcc']), { code: 0, out: `${quickjs}\n`, err: '' });
    assert.ok(performance.now() - started < 2000);
  });

  test('clang finds nothing, either', async () => {
    if (!(await tools('clang'))) return;
    await making(join(build, '../clang'), [`QUICKJS=${quickjs}`, 'CC=clang', 'CFLAGS=-O0', 'all', 'test-programs']);
  });

  test('nor does cppcheck', async () => {
    if (!(await tools('cppcheck'))) return;
    const { code, err } = make('check');
    assert.equal([code, err], [0, '']);
  });

  for (const [what, words, stubs, code, said] of FETCHED) {
    test(`get-quickjs.sh says what is wrong and leaves nothing behind: ${what}`, () => {
      const [cache, path] = [join(scratch(), 'cache'), scratch()];
      for (const [name, script] of Object.entries(stubs)) {
        writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
        chmodSync(join(path, name), 0o755);
      }
      const ran = run([ENGINE, ...words, '--cache', cache], { PATH: `${path}:${process.env.PATH}` });
      assert.is(ran.code, code, ran.err);
      assert.match(ran.err, said);
      assert.equal(existsSync(cache) ? readdirSync(cache) : [], []);
    });
  }
}

test.run();
