/**
 * What the native host keeps in files: the trust storage and the lock, which `smart-agent run` takes over and gives back;
 * and the files that operators name.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lockDirectory } from '../../platform-shims/node/lock.ts';
import { fileStore } from '../../platform-shims/node/store.ts';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';
import { base64, storage } from '../support/storage.ts';

const programs = await native({ sanitize: true, make: ['storage'] });
if (programs) {
  const { build } = programs;
  const call = storage(build);

  // Trust storage

  /** A vault directory, to be made, and its native store. */
  const vault = () => {
    const directory = join(scratch(), 'a', 'vault');
    const roots = join(scratch(), 'roots');
    writeFileSync(roots, 'roots');
    return { directory, use: (...words: string[]) => call('files', directory, roots, ...words) };
  };
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

  test('a vault of `smart-agent run` is taken over, and given back', () => {
    const { directory, use } = vault();
    const shim = fileStore(directory, new Uint8Array());
    const lines = ['license smart enable', ' indented', 'ünïcode "quoted" \\'];
    shim.save(0, bytesOf('AAEC'));
    shim.saveConfig(lines);
    const key = base64(shim.deviceKey());

    assert.is(use('load', '0').gives, 'AAEC');
    assert.is(use('load', '1').gives, 'null');
    assert.is(use('key').gives, key);
    assert.equal(JSON.parse(use('config').gives), lines);

    use('save', '1', base64(Buffer.alloc(64_000, 3)));
    use('configure', '["no license smart enable",""," \\u00fc"]');
    assert.equal(JSON.parse(use('config').gives), ['no license smart enable', ' ü']);
    assert.is(base64(shim.deviceKey()), key);
    assert.equal(shim.load()[1], Buffer.alloc(64_000, 3));
    assert.equal(shim.loadConfig(), ['no license smart enable', ' ü']);
    assert.equal(readdirSync(directory).sort(), ['config', 'device.key', 'vault.0', 'vault.1']);
  });

  test('a store makes its directory and its key once, for its owner alone', () => {
    const { directory, use } = vault();
    const key = use('key').gives;
    assert.is(bytesOf(key).length, 32);
    assert.is(use('key').gives, key);
    assert.is(base64(fileStore(directory, new Uint8Array()).deviceKey()), key);
    assert.is(statSync(directory).mode & 0o777, 0o700);
    for (const name of readdirSync(directory)) assert.is(statSync(join(directory, name)).mode & 0o777, 0o600, name);
    assert.is(use('roots').gives, base64('roots'));
    assert.is(use('config').gives, '[]');
  });

  const WRONG_KEYS: readonly (readonly [text: string, reason: RegExp])[] = [
    ['short', /device\.key holds 5 bytes where 32 belong/],
    ['', /holds 0 bytes where 32 belong/],
    ['x'.repeat(33), /holds 33 bytes where 32 belong/],
    ['x'.repeat(10_000), /device\.key: cannot be read: File too large/],
  ];
  for (const [text, reason] of WRONG_KEYS)
    test(`a device key of ${text.length} bytes is refused, and never replaced`, () => {
      const { directory, use } = vault();
      use('key');
      writeFileSync(join(directory, 'device.key'), text);
      assert.match(use('key').why, reason);
      assert.is(readFileSync(join(directory, 'device.key'), 'utf8'), text);
    });

  test('what may not be read is told, not taken for missing', () => {
    // A directory in its place cannot be read by root either.
    for (const name of ['device.key', 'config']) {
      const { directory, use } = vault();
      mkdirSync(join(directory, name), { recursive: true });
      assert.match(use(name === 'config' ? 'config' : 'key').why, /cannot be read: Is a directory/, name);
    }
    const { directory, use } = vault();
    mkdirSync(directory, { recursive: true });
    for (const slot of ['0', '1']) {
      symlinkSync('loop', join(directory, 'loop'));
      symlinkSync('loop', join(directory, `vault.${slot}`));
      assert.match(use('key').why, /vault\.[01]: cannot be read: Too many levels of symbolic links/);
      assert.not.ok(existsSync(join(directory, 'device.key')));
      rmSync(join(directory, 'loop'));
      rmSync(join(directory, `vault.${slot}`));
    }
    assert.is(use('key').why, '');
  });

  test('a save that cannot be made durable says so, and leaves what was there', () => {
    const { directory, use } = vault();
    use('save', '0', base64('old'));
    mkdirSync(join(directory, 'vault.0.new'));
    assert.match(use('save', '0', base64('new')).why, /vault\.0: cannot be written: Is a directory/);
    assert.is(use('load', '0').gives, base64('old'));
    assert.match(use('save', '0', base64(Buffer.alloc(64 * 1024 + 1))).why, /a vault of 65537 bytes is too long/);
    assert.is(use('load', '0').gives, base64('old'));
    assert.is(use('configure', '["a",1]').why, 'the configuration is no list of lines');
  });

  test('what a power cut left beside a slot is no slot, and in nobody’s way', () => {
    const { directory, use } = vault();
    mkdirSync(directory, { recursive: true });
    const elsewhere = join(scratch(), 'elsewhere');
    writeFileSync(elsewhere, 'untouched');
    symlinkSync(elsewhere, join(directory, 'vault.0.new'));
    assert.is(use('load', '0').gives, 'null');
    use('save', '0', base64('whole'));
    assert.is(use('load', '0').gives, base64('whole'));
    assert.is(readFileSync(elsewhere, 'utf8'), 'untouched');
    assert.equal(readdirSync(directory), ['vault.0']);
  });

  test('a directory that cannot be one is refused in words', () => {
    const { directory, use } = vault();
    writeFileSync(join(directory, '..', '..', 'a'), 'a file');
    assert.match(use('key').why, /vault cannot be used as a directory: Not a directory/);
    const file = join(scratch(), 'file');
    writeFileSync(file, '');
    assert.is(call('files', file, file, 'config').why, `${file} cannot be used as a directory: Not a directory`);
  });

  // Lock

  /** A native process that holds a directory, until it is let go. */
  const holder = async (directory: string) => {
    const child = spawn(join(build, 'storage'), ['lock', directory], { stdio: ['pipe', 'pipe', 'inherit'] });
    const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
    await new Promise(resolve => child.stdout.once('data', resolve));
    return {
      pid: child.pid!,
      async release() {
        child.stdin.end();
        await gone;
      },
      async kill() {
        child.kill('SIGKILL');
        await gone;
      },
    };
  };
  /** Takes it, and lets it go at once. */
  const taken = (directory: string): string => {
    const { status, stderr } = spawnSync(join(build, 'storage'), ['lock', directory], { input: '', encoding: 'utf8' });
    return status === 0 ? 'taken' : stderr.trim();
  };

  test('either host keeps the other one out of a directory, until it lets go', async () => {
    const directory = join(scratch(), 'new', 'vault');
    const unlock = lockDirectory(directory);
    assert.is(taken(directory), `${directory} is in use by process ${process.pid}`);
    unlock();

    const { pid, release } = await holder(directory);
    assert.throws(() => lockDirectory(directory), new RegExp(`in use by process ${pid}\\.`));
    assert.is(taken(directory), `${directory} is in use by process ${pid}`);
    assert.equal(readdirSync(directory), ['lock']);
    await release();
    assert.equal(readdirSync(directory), []);
    lockDirectory(directory)();
    assert.is(taken(directory), 'taken');
  });

  test('a lock whose holder was killed is taken over by either host', async () => {
    const directory = join(scratch(), 'vault');
    await (await holder(directory)).kill();
    assert.equal(readdirSync(directory), ['lock']);
    lockDirectory(directory)();
    await (await holder(directory)).kill();
    assert.is(taken(directory), 'taken');
    assert.equal(readdirSync(directory), []);
  });

  /** A process that has lived. */
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const STALE: readonly (readonly [what: string, text: string])[] = [
    ['of a process that is gone', `${dead} 12345\n`],
    ['of a process that is gone, of a machine that does not tell births', `${dead} \n`],
    ['of another process by a number that lives', `${process.pid} 1\n`],
    ['that a power cut left empty', ''],
    ['that is garbage', 'hello'],
    ['that is longer than a lock', `${process.pid} \n\n`],
    ['that is far longer than a lock', 'x'.repeat(1000)],
    ['of no process', '0 \n'],
    ['of a number that no process has', `${2 ** 32 + process.pid} \n`],
    ['of a number that is none', '99999999999999999999 \n'],
  ];
  for (const [what, text] of STALE)
    test(`a lock ${what} is taken over`, () => {
      const directory = scratch();
      writeFileSync(join(directory, 'lock'), text);
      assert.is(taken(directory), 'taken');
      assert.equal(readdirSync(directory), []);
    });

  test('a lock of a process that has the number now, but not the birth, is taken over', () => {
    const directory = scratch();
    const path = join(directory, 'lock');
    const unlock = lockDirectory(directory);
    const own = readFileSync(path, 'latin1');
    unlock();
    writeFileSync(path, own);
    assert.is(taken(directory), `${directory} is in use by process ${process.pid}`);
    writeFileSync(
      path,
      own.replace(/\d\n$/, digit => `${(Number(digit) + 1) % 10}\n`),
    );
    assert.is(taken(directory), 'taken');
  });

  test('a lock of a living process holds, whether or not births are told', () => {
    const directory = scratch();
    writeFileSync(join(directory, 'lock'), `${process.pid} \n`);
    assert.is(taken(directory), `${directory} is in use by process ${process.pid}`);
    assert.equal(readdirSync(directory), ['lock']);
  });

  test('who was taken over by mistake of an operator takes nothing away from the new holder', async () => {
    const directory = scratch();
    const { release } = await holder(directory);
    writeFileSync(join(directory, 'lock'), `${process.pid} \n`);
    await release();
    assert.is(readFileSync(join(directory, 'lock'), 'utf8'), `${process.pid} \n`);
  });

  // Files

  const files = (directory: string, home: string) => ({
    read: (path: string, most = 1000) => call('file', directory, home, base64(path), String(most)).gives,
    write: (path: string, text: string) => call('file', directory, home, base64(path), '-', base64(text)).gives,
  });

  test('a file comes back as it was written, by any name that leads to it', () => {
    const directory = scratch();
    mkdirSync(join(directory, 'usage'));
    const { read, write } = files(directory, '-');
    assert.is(write('bootflash:/usage/week.xml', 'y'), 'true');
    assert.is(readFileSync(join(directory, 'usage', 'week.xml'), 'utf8'), 'y');
    assert.is(statSync(join(directory, 'usage', 'week.xml')).mode & 0o133, 0);
    const names = [
      'usage/week.xml',
      '/usage/week.xml',
      'disk_0:usage//week.xml',
      './usage/./week.xml',
      'no/../usage/week.xml',
      `../${basename(directory)}/usage/week.xml`,
    ];
    for (const name of names) assert.is(read(name), base64('y'), name);
    assert.is(write('usage/week.xml', 'longer'), 'true');
    assert.is(read('usage/week.xml', 6), base64('longer'));
    assert.is(read('usage/week.xml', 5), 'null');
    assert.is(write('empty', ''), 'true');
    assert.is(read('empty', 0), '');
    assert.is(write('1:x', 'colon'), 'true');
    assert.is(readFileSync(join(directory, '1:x'), 'utf8'), 'colon');
  });

  test('a path leads into the directory of files, and nowhere else', () => {
    const directory = scratch();
    const home = join(directory, 'vault');
    const outside = scratch();
    mkdirSync(home);
    mkdirSync(join(directory, 'usage'));
    writeFileSync(join(outside, 'secret'), 'x');
    writeFileSync(join(home, 'key'), 'x');
    symlinkSync(outside, join(directory, 'way-out'));
    symlinkSync(home, join(directory, 'way-in'));
    symlinkSync(join(outside, 'secret'), join(directory, 'link'));
    spawnSync('mkfifo', [join(directory, 'pipe')]);
    const { read, write } = files(directory, home);
    const foreign = [
      '',
      'bootflash:',
      '.',
      '..',
      'usage/',
      'new/',
      'usage/..',
      'no/such/place',
      `../${basename(outside)}/secret`,
      `bootflash:../${basename(outside)}/secret`,
      'usage/../../x',
      'way-out/secret',
      'way-in/key',
      'vault/key',
      'vault',
      'bootflash:vault/key',
      join(outside, 'secret'),
      '/dev/zero',
      'a\0b',
    ];
    for (const path of foreign) {
      assert.is(read(path), 'null', path);
      assert.is(write(path, 'z'), 'false', path);
    }
    for (const path of ['link', 'usage', 'pipe']) assert.is(read(path), 'null', path);
    assert.is(readFileSync(join(outside, 'secret'), 'utf8'), 'x');
    assert.equal(readdirSync(home), ['key']);
    // Written over, a link is replaced, and what it led to is not.
    assert.is(write('link', 'z'), 'true');
    assert.is(readFileSync(join(outside, 'secret'), 'utf8'), 'x');
  });

  test('an image of the trust storage is no file of the box', () => {
    const directory = scratch();
    writeFileSync(join(directory, 'image'), 'key');
    const { read, write } = files(directory, join(directory, 'image'));
    assert.is(read('image'), 'null');
    assert.is(write('image', 'z'), 'false');
    assert.is(write('image2', 'z'), 'true');
    assert.is(readFileSync(join(directory, 'image'), 'utf8'), 'key');
  });

  test('a directory of files, or a vault, that is not there is refused', () => {
    const directory = scratch();
    const missing = join(directory, 'missing');
    for (const [one, other] of [
      [missing, directory],
      [directory, missing],
    ] as const)
      assert.is(
        call('file', one, other, base64('x'), '1').why,
        `${missing}: cannot be used: No such file or directory`,
      );
  });

  test('a file that could not be written leaves nothing behind', () => {
    const directory = scratch();
    mkdirSync(join(directory, 'taken'));
    assert.is(files(directory, '-').write('taken', 'z'), 'false');
    assert.equal(readdirSync(directory), ['taken']);
    if (process.getuid?.() === 0) return;
    chmodSync(directory, 0o500);
    assert.is(files(directory, '-').write('x', 'z'), 'false');
  });
}

test.run();
