/**
 * The five commands of the README, as they stand, in a copy of this tree: what it shows is printed, times aside, and the gate is
 * obeyed and cured. Nothing is installed: what apt-get and `npm ci` would bring is here already. And the map of the native
 * host's own README has every file and every option.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';
import { commandLine, scratch, until } from '../support/processes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOST = join(ROOT, 'platform-shims/native');
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

interface Step {
  readonly command: string;
  /** Lines that it prints; `…` stands for anything. */
  readonly shown: readonly string[];
}

/** The transcript of a section: a command behind `$ `, the rest of it further in, what it prints below. */
function transcript(section: string): readonly Step[] {
  const block = /\n\n((?: {4}.*\n)+)/.exec(section)?.[1] ?? '';
  return block.split(/^ {4}\$ /m).flatMap(step => {
    const [first = '', ...lines] = step.trimEnd().split('\n');
    const rest = lines.filter(line => line.startsWith('        '));
    const shown = lines.filter(line => !rest.includes(line)).map(line => line.slice(4));
    return first === '' ? [] : [{ command: [first, ...rest].join('\n'), shown }];
  });
}

const shows = (printed: string, line: string): boolean =>
  printed.split('\n').some(one => {
    const parts = line.split('…');
    return one.startsWith(parts[0]!) && one.endsWith(parts.at(-1)!) && parts.every(part => one.includes(part));
  });

function freePort(): Promise<string> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(String(port)));
    });
  });
}

/** A copy that looks as old as what it was made of, so that make finds its programs up to date. */
function copyOfTree(): string {
  const copy = scratch();
  for (const name of ['dist/agent.js', 'dist/agent.json', 'platform-shims/native', 'test/support', 'test/native'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, preserveTimestamps: true });
  return copy;
}

/** A directory of commands that find everything done, and the one of the package. */
async function doneAlready(): Promise<string> {
  const directory = scratch();
  const commands = {
    sudo: 'exit 0',
    npm: '[ "$*" = ci ]',
    npx: `[ "$1" = smart-agent ] && shift && exec '${process.execPath}' '${await commandLine()}' "$@"`,
  };
  for (const [name, text] of Object.entries(commands))
    writeFileSync(join(directory, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return directory;
}

/** A shell with job control, as an operator has it, that takes one command after the other. */
function shell(directory: string, env: Readonly<Record<string, string>>) {
  const child = spawn('bash', ['--norc', '-m'], { cwd: directory, env: { ...process.env, ...env } });
  let printed = '';
  let marks = 0;
  const jobs = new Set<number>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return {
    /** Enters a command; gives its exit code once the prompt is back, and what is printed from then on. */
    async enter(command: string) {
      const from = printed.length;
      const mark = `mark-${marks++}`;
      child.stdin.write(`${command}\necho ${mark} $? $!\n`);
      const answer = new RegExp(`^${mark} (\\d+) ?(\\d*)$`, 'm');
      await until(`the end of ${command}`, () => answer.test(printed) || child.exitCode !== null);
      const [, code, job] = answer.exec(printed) ?? [];
      if (job) jobs.add(Number(job));
      return { code: Number(code), printed: () => printed.slice(from) };
    },
    /** Each job is a process group of its own. */
    end() {
      for (const job of jobs)
        try {
          process.kill(-job, 'SIGKILL');
        } catch {
          // It has ended.
        }
      child.kill('SIGKILL');
    },
  };
}

const built = await native();
if (built)
  test('five commands from nothing to a gate that is obeyed, and its cure', async () => {
    const section = read(ROOT, 'README.md').split('## On a real box\n')[1]?.split('\n## ')[0] ?? '';
    const steps = transcript(section);
    assert.is(steps.length, 5);
    assert.match(steps[0]!.command, /^sudo apt-get install -y gcc make /);
    assert.match(steps[1]!.command, /^npm ci && make /);
    assert.ok(steps.slice(2).every(({ shown }) => shown.length >= 3));

    const [copy, port] = [copyOfTree(), await freePort()];
    const PATH = `${await doneAlready()}:${process.env.PATH}`;
    const terminal = shell(copy, { PATH, BUILD: built.build, QUICKJS: built.quickjs, NO_COLOR: '1' });
    const check = () =>
      spawnSync('box/bin/smart-agentctl', ['--socket', 'box/socket', 'check', '--service', 'session', 'pgw'], {
        cwd: copy,
        encoding: 'utf8',
      });
    try {
      for (const [i, { command, shown }] of steps.entries()) {
        if (i === 4) assert.is(check().status, 1);
        const { code, printed } = await terminal.enter(command.replaceAll('127.0.0.1:8180', `127.0.0.1:${port}`));
        assert.is(code, 0, printed());
        for (const line of shown)
          await until(`"${line}" of:\n${command}`, () => shows(printed(), line.replaceAll('8180', port)));
      }
      const { status, stdout, stderr } = check();
      assert.equal([status, stdout, stderr], [0, '', '']);
      assert.is((await terminal.enter('kill %1 %2; wait %2')).code, 0);
    } finally {
      terminal.end();
    }
  });

const GUIDE = read(HOST, 'README.md');

test('the porting guide has every file of the native host', () => {
  const sources = readdirSync(HOST).filter(name => /\.[ch]$/.test(name));
  assert.ok(sources.length > 60);
  const named = new Set([...GUIDE.matchAll(/[`(]([a-z0-9-]+)(?:\.[ch])?[`)]/g)].map(([, stem]) => stem));
  for (const source of sources) assert.ok(named.has(source.replace(/\.[ch]$/, '')), `${source} is on no map`);
});

test('it has every option of the daemon, and no other', () => {
  const table = GUIDE.split('## Options\n')[1]!.split('\n## ')[0]!;
  const told = [...table.matchAll(/`(--[a-z-]+)/g)].map(([, option]) => option!);
  const taken = [...read(HOST, 'options.c').matchAll(/^ +\{"([a-z-]+)", /gm)].map(([, option]) => `--${option}`);
  assert.ok(taken.length > 20);
  assert.equal([...new Set([...told, '--version', '--help'])].sort(), [...taken].sort());
});

test.run();
