/**
 * What smart-agentd gives up: the filter of system calls, try by try (confine-bench.c), and the daemon as the kernel sees it.
 * Each try is made twice, without the filter, too: what is refused anyway proves nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { daemonBox, said, stop } from '../support/daemon.ts';
import { native } from '../support/native.ts';
import { endProcesses, scratch, startAuthorityProcess } from '../support/processes.ts';

const built = await native();
const root = process.getuid?.() === 0;
const USER = 'nobody';

if (built) {
  const bench = (...how: readonly string[]): Readonly<Record<string, string>> => {
    const done = spawnSync(join(built.build, 'confine-bench'), how, { cwd: scratch(), encoding: 'utf8' });
    assert.is(done.status, 0, done.stderr);
    return Object.fromEntries(
      done.stdout
        .trim()
        .split('\n')
        .map(line => line.split(' ') as [string, string]),
    );
  };

  const NEEDED = ['saves', 'talks', 'listens', 'waits', 'draws', 'grows', 'signals-itself'];
  /** Those that anybody may do while nothing forbids it. */
  const FREE = [
    ...[
      'internet',
      'internet-6',
      'netlink',
      'programs',
      'processes',
      'threads',
      'code',
      'code-later',
      'signals-others',
    ],
    ...['terminals', 'users', 'namespaces', 'limits', 'owners', 'devices'],
  ];

  test('without the filter everything is let through that is tried', () => {
    const free = bench();
    for (const what of NEEDED) assert.is(free[what], 'done', what);
    for (const what of FREE) assert.is.not(free[what], 'refused', what);
  });

  test('the filter lets the daemon do its work, and nothing else', () => {
    if (!filters()) return void console.log('skipped: this system filters no system calls');
    const confined = bench('calls');
    for (const [what, became] of Object.entries(confined))
      assert.is(became, NEEDED.includes(what) ? 'done' : 'refused', what);
    assert.ok(Object.keys(confined).length >= NEEDED.length + FREE.length);
  });

  const REFUSED: readonly (readonly [user: string, group: string, says: RegExp])[] = [
    ['no-such-user', '-', /^There is no user 'no-such-user'\.$/],
    ['4294967295', '-', /^There is no user '4294967295'\.$/],
    ['-1', '-', /^There is no user '-1'\.$/],
    ['54321', '-', /^User '54321' needs a group with it\.$/],
    ['-', 'no-such-group', /^There is no group 'no-such-group'\.$/],
  ];
  for (const [user, group, says] of REFUSED)
    test(`nobody to become: user ${user}, group ${group}`, () => {
      const done = spawnSync(join(built.build, 'confine-bench'), ['drop', user, group], { encoding: 'utf8' });
      assert.is(done.status, 1);
      assert.match(done.stderr.trim(), says);
    });

  test('who was root and became somebody never becomes root again', () => {
    if (!root) return void console.log('skipped: not root');
    const back = spawnSync(aside('confine-bench'), ['drop', USER, '-', 'drop', 'root', '-'], { encoding: 'utf8' });
    assert.is(back.status, 1);
    assert.match(back.stderr, /^Cannot become group 0: Operation not permitted\.$/m);
  });

  test('the daemon has no rights, no core and no calls to spare, nor has what starts its couriers; and it registers', async () => {
    const authority = await startAuthorityProcess();
    const token = await authority.admin('token', 'create', '--uses', '1');
    const box = daemonBox(dirname(aside('smart-agentd', 'smart-agent-courier')), authority.roots, `${authority.url}/`);
    if (root) hand(box.home, dirname(authority.roots));
    const register = ['--execute', `license smart register idtoken ${token}`];
    const running = await box.start(root ? { '--user': USER } : {}, register);
    await said(running, 'AGENT_REG_SUCCESS');

    const daemon = proc(running.pid, 'status');
    assert.is(daemon('NoNewPrivs'), '1');
    assert.is(daemon('Seccomp'), filters() ? '2' : '0');
    assert.match(readFileSync(`/proc/${running.pid}/limits`, 'latin1'), /^Max core file size +0 +0 /m);
    assert.is((await box.ask({ type: 'status' }))[0]?.confined, filters());
    const [spawner] = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'latin1').trim().split(' ');
    const starter = proc(Number(spawner), 'status');
    assert.is(starter('NoNewPrivs'), '1');
    if (root) {
      // What may not be dumped belongs to root.
      assert.is(statSync(`/proc/${running.pid}/environ`).uid, 0);
      const [uid, gid] = ['-u', '-g'].map(which => execFileSync('id', [which, USER], { encoding: 'utf8' }).trim());
      for (const status of [daemon, starter]) {
        assert.equal(status('Uid').split('\t'), Array(4).fill(uid));
        assert.equal(status('Gid').split('\t'), Array(4).fill(gid));
        assert.is(status('Groups').trim(), '');
        assert.is(Number.parseInt(status('CapEff'), 16), 0);
      }
    }
    assert.is(await stop(running), 0);
    assert.is(await stop(authority.process), 0);
  });

  test('--no-confine leaves it as it is, for debuggers', async () => {
    const authority = await startAuthorityProcess();
    const box = daemonBox(built.build, authority.roots);
    const running = await box.start({}, ['--no-confine']);
    await said(running, 'AGENT_READY');
    assert.is((await box.ask({ type: 'status' }))[0]?.confined, false);
    for (const field of ['NoNewPrivs', 'Seccomp'])
      assert.is(proc(running.pid, 'status')(field), proc(process.pid, 'status')(field));
    assert.is(await stop(running), 0);
    assert.is(await stop(authority.process), 0);
  });

  /** Programs where another user finds them, too. */
  function aside(...names: readonly string[]): string {
    const directory = scratch();
    chmodSync(directory, 0o755);
    for (const name of names) copyFileSync(join(built!.build, name), join(directory, name));
    return join(directory, names[0]!);
  }
  /** A box and a trust anchor that are somebody else's from now on. */
  function hand(home: string, anchor: string): void {
    const [uid, gid] = ['-u', '-g'].map(which => Number(execFileSync('id', [which, USER], { encoding: 'utf8' })));
    mkdirSync(join(home, 'vault'), { mode: 0o700 });
    for (const path of [home, join(home, 'vault')]) chownSync(path, uid!, gid!);
    chmodSync(anchor, 0o755);
    chmodSync(join(anchor, 'roots.b64'), 0o644);
  }
  test.after(endProcesses);
}

/** A field of /proc/PID/status. */
function proc(pid: number, file: string): (field: string) => string {
  const text = readFileSync(`/proc/${pid}/${file}`, 'latin1');
  return field => new RegExp(`^${field}:\\t(.*)$`, 'm').exec(text)?.[1] ?? '';
}

const filters = (): boolean => readFileSync('/proc/self/status', 'latin1').includes('Seccomp:');

test.run();
