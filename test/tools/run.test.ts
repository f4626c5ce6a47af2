/** How `smart-agent run` behaves as a process: what it refuses, what it bears, what it leaves behind, and how it ends. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { startAuthority } from '../../tools/authority/server.ts';
import {
  boxFile,
  collector,
  endProcesses,
  jsonFile,
  outcome,
  pause,
  type Running,
  readVault,
  scratch,
  start,
  until,
  usageFile,
} from '../support/processes.ts';

/** An authority that admits two requests of a box, and bodies that no registration fits into. */
const strict = await startAuthority({
  listen: '127.0.0.1:0',
  data: scratch(),
  limits: { device: { burst: 2, perMinute: 1 } },
});
const narrow = await startAuthority({ listen: '127.0.0.1:0', data: scratch(), limits: { bodyBytes: 100 } });
const TOKEN = 'license smart register idtoken no-such-token';
const NOBODY = 'http://127.0.0.1:9/';

/** A box of its own: its directory, and the words that run it. */
function box(authority = NOBODY) {
  const home = scratch();
  const vault = join(home, 'vault');
  const given = { '--roots': strict.anchor, '--vault': vault, '--inventory': boxFile(home), '--authority': authority };
  const words = (change: Readonly<Record<string, string>> = {}, ...more: readonly string[]): readonly string[] => [
    'run',
    '--hostname=cmts',
    ...Object.entries({ ...given, ...change }).flat(),
    ...more,
  ];
  return { home, vault, words };
}

const finished = async (running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> => {
  running.signal(signal);
  return running.end;
};
const said = (running: Running, text: string): Promise<void> =>
  until(
    `"${text}" in:\n${running.err}${running.out}`,
    () => (running.err + running.out).includes(text) || running.ended,
  );

test('--help tells every option and ends well', async () => {
  const { code, out } = await outcome(['run', '--help']);
  assert.is(code, 0);
  for (const option of ['--roots', '--vault', '--personality', '--authority', '--inventory', '--syslog', '--record'])
    assert.match(out, option);
});

const REFUSED: readonly (readonly [what: string, change: Readonly<Record<string, string>>, says: RegExp])[] = [
  ['no such personality', { '--personality': 'toString' }, /There is no personality 'toString'; there are cbr8/],
  ['no such engine', { '--engine': 'hermes' }, /There is no engine 'hermes'; there are quickjs/],
  ['no trust anchor', { '--roots': '/nowhere/roots.b64' }, /Cannot read the trust anchor: ENOENT/],
  ['a trust anchor that is none', { '--roots': '/etc/hostname' }, /is no trust anchor \(/],
  ['no inventory', { '--inventory': '/nowhere/box.json' }, /box\.json: cannot be read: ENOENT/],
  ['no usage facts', { '--usage': '/nowhere/usage.json' }, /Cannot read the usage facts: ENOENT/],
  ['a collector that is none', { '--syslog': 'http://x' }, /Not a syslog collector, such as udp:/],
  ['a proxy that is none', { '--proxy': 'socks://x' }, /The proxy must be given as http:/],
  ['certificates that are none', { '--ca': '/etc/hostname' }, /holds no certificate in PEM/],
  ['an authority that is none', { '--authority': 'ftp://x/yyyy' }, /--authority is http:/],
  ['patience that is none', { '--give-up-after': '0' }, /--give-up-after is a number from 1 to 9999/],
];
for (const [what, change, says] of REFUSED)
  test(`refused in one sentence, and nothing is left behind: ${what}`, async () => {
    const { vault, words } = box();
    const { code, out, err } = await outcome(words(change));
    assert.is(code, 1);
    assert.is(out, '');
    assert.match(err, says);
    assert.is(err.trim().split('\n').length, 1, err);
    assert.not.ok(existsSync(join(vault, 'vault.0')) || existsSync(join(vault, 'lock')));
  });

test('without its two directions it says which is missing', async () => {
  const { code, err } = await outcome(['run']);
  assert.is(code, 1);
  assert.match(err, /required option '--roots <file>' not specified/);
});

test('facts that are no facts are refused at the start, with their place', async () => {
  const { home, words } = box();
  for (const [value, says] of [
    [{}, /usage facts are a JSON list/],
    [[{ name: 'a', where: 'b', count: 1 }, { name: 'a' }], /usage fact 2 is not/],
    [[null], /usage fact 1 is not/],
  ] as const) {
    const { code, err } = await outcome(words({ '--usage': jsonFile(home, 'bad.json', value) }));
    assert.is(code, 1);
    assert.match(err, says);
  }
  writeFileSync(join(home, 'bad.json'), '[');
  assert.match((await outcome(words({ '--usage': join(home, 'bad.json') }))).err, /bad\.json is not JSON/);
  writeFileSync(join(home, 'box.json'), '{}');
  assert.match((await outcome(words())).err, /box\.json: "ietf-hardware:hardware" with a list "component" is missing/);
});

test('a vault that is a file is refused', async () => {
  const { home, words } = box();
  const { code, err } = await outcome(words({ '--vault': join(home, 'box.json') }));
  assert.is(code, 1);
  assert.match(err, /box\.json cannot be used as a directory: E/);
});

test('commands come from --execute and from standard input, through the modes, and the end of input ends it', async () => {
  const { vault, words } = box();
  const typed = [
    'conf t',
    'call-home',
    'profile CiscoTAC-1',
    'destination address http http://192.0.2.1/licences',
    'exit',
    'do show license udi',
    'end',
    'show version',
    'sh lic usage | inc nothing',
    '',
    'show license everything',
  ];
  const { code, out } = await outcome(words({ '--execute': 'show license udi' }), typed.join('\r\n'));
  assert.is(code, 0);
  const udi = 'UDI: PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NR';
  assert.is(out.split(udi).length - 1, 2, out);
  assert.match(out, "% Not a command of the licensing agent; try 'show license status'.");
  assert.ok(out.endsWith(`${' '.repeat('show license '.length)}^\n% Invalid input detected at '^' marker.\n`), out);
  assert.not.match(out, /\n\n\n/);
  assert.match(readFileSync(join(vault, 'config'), 'utf8'), 'destination address http http://192.0.2.1/licences');
});

test('the configuration outlives the flag that began it, and that is said', async () => {
  const { words } = box();
  await outcome(words(), 'show license udi\n');
  const { err } = await outcome(words({ '--authority': 'http://192.0.2.2/' }), 'show license udi\n');
  assert.match(err, /SMART_HOST-5-AUTHORITY_NOT_USED: http:\/\/192\.0\.2\.2\//);
});

test("leaving from the exec prompt ends it, 'exit' in a configuration mode does not", async () => {
  const { words } = box();
  const running = await start(words(), 'typing');
  running.type('configure terminal\nexit\nshow license udi\nexit\nshow license all\n');
  assert.is(await running.end, 0);
  assert.match(running.out, 'UDI: PID');
  assert.not.match(running.out, 'Smart Licensing is ENABLED');
});

test('a line of 10 MB is refused by the host, and the agent does not notice', async () => {
  const { words } = box();
  const { code, out, err } = await outcome(words(), `${'x'.repeat(10_000_000)}\nshow license udi\n`);
  assert.is(code, 0);
  assert.match(out, '% The line is too long for the licensing agent: at most 4096 characters.');
  assert.match(out, 'UDI: PID');
  assert.not.match(err, /SMART_HOST|PLATFORM_ERROR/);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`a daemon without standard input runs on, and ${signal} ends it well`, async () => {
    const { vault, words } = box();
    const running = await start(words({ '--execute': 'show license udi' }));
    await said(running, 'UDI: PID');
    assert.is(readFileSync(join(vault, 'lock'), 'utf8').split(' ')[0], String(running.pid));
    assert.is(await finished(running, signal), 0);
    assert.not.ok(existsSync(join(vault, 'lock')));
  });

test('what it leaves is for its owner alone, but for the gates', async () => {
  const { vault, words } = box();
  await outcome(words(), 'show license udi\n');
  const mode = (name: string): string => (statSync(join(vault, name)).mode & 0o777).toString(8);
  assert.is(mode('.'), '700');
  for (const name of ['device.key', 'vault.0', 'vault.1', 'config'].filter(name => existsSync(join(vault, name))))
    assert.is(mode(name), '600', name);
  assert.is(mode('gates.json'), '644');
  assert.equal(JSON.parse(readFileSync(join(vault, 'gates.json'), 'utf8')), []);
});

test('a damaged gate table is written anew', async () => {
  const { vault, words } = box();
  mkdirSync(vault);
  writeFileSync(join(vault, 'gates.json'), '[{');
  assert.is((await outcome(words(), 'show license udi\n')).code, 0);
  assert.is(readFileSync(join(vault, 'gates.json'), 'utf8'), '[]\n');
});

test('two agents never share a vault; a lock that a kill left is taken over', async () => {
  const { vault, words } = box();
  const first = await start(words());
  await said(first, 'AGENT_READY');
  const second = await outcome(words());
  assert.is(second.code, 1);
  assert.match(second.err, `vault is in use by process ${first.pid}.`);
  assert.is(await finished(first, 'SIGKILL'), 'SIGKILL');
  assert.ok(existsSync(join(vault, 'lock')));
  const third = await outcome(words(), 'show license udi\n');
  assert.is(third.code, 0);
  assert.match(third.out, 'UDI: PID');
});

test('facts are read again on SIGHUP; a file that cannot be read changes nothing', async () => {
  const { home, vault, words } = box();
  const running = await start(words({ '--usage': usageFile(home, 4) }), 'typing');
  const counts = (): readonly number[] | undefined => readVault(vault)?.state.usage.counts.map(({ count }) => count);
  await until('4 in use', () => counts()?.[0] === 4);
  usageFile(home, 9);
  running.signal('SIGHUP');
  await until('9 in use', () => counts()?.[0] === 9);
  writeFileSync(join(home, 'usage.json'), '{');
  rmSync(join(home, 'box.json'));
  running.signal('SIGHUP');
  await said(running, 'USAGE_UNREADABLE');
  assert.match(running.err, /SMART_HOST-4-INVENTORY_UNREADABLE: .*What was read before stays in force\./);
  running.type('show license usage | include Count\n');
  await said(running, 'Count: 9');
  boxFile(home, 'FXS0000MOVE');
  running.signal('SIGHUP');
  // A signal and a line arrive in any order.
  for (let i = 0; i < 100 && !running.out.includes('SN:FXS0000MOVE'); i++) {
    running.type('show license udi\n');
    await pause(50);
  }
  assert.match(running.out, 'SN:FXS0000MOVE');
  running.hangUp();
  assert.is(await running.end, 0);
});

test('an authority that is not there is said, on standard error and to the collector, and it goes on', async () => {
  const { words } = box();
  const syslog = await collector();
  const running = await start(words({ '--execute': TOKEN, '--syslog': syslog.url }));
  await said(running, 'COMM_FAILED');
  await until('COMM_FAILED at the collector', () => syslog.ids.includes('COMM_FAILED'));
  assert.equal(syslog.odd, []);
  assert.is(await finished(running), 0);
  syslog.close();
});

test('--quiet says nothing on standard error', async () => {
  const { words } = box();
  assert.is((await outcome(words({}, '--quiet'), 'show license udi\n')).err, '');
});

test('what the authority turns away, by its size or by its rate, is a loss like any other', async () => {
  const { words } = box(`${narrow.url}/`);
  const fat = await start(words({ '--execute': TOKEN }));
  await said(fat, 'COMM_FAILED');
  assert.is(await finished(fat), 0);
  const other = box(`${strict.url}/`);
  const running = await start(other.words(), 'typing');
  for (let i = 1; i < 5 && !running.err.includes('COMM_FAILED'); i++) {
    running.type(`${TOKEN}\n`);
    await until(`try ${i}`, () => running.err.split('AGENT_REG_FAILED').length > i);
  }
  assert.match(running.err, /AGENT_REG_FAILED[\s\S]*COMM_FAILED/);
  running.type('show license udi\n');
  await said(running, 'UDI: PID');
  assert.is(await finished(running), 0);
});

test('a recording is blanked, is added to, outlives a kill, and replays', async () => {
  const { home, words } = box();
  const file = join(home, 'session.jsonl');
  const record = words({ '--record': file, '--usage': usageFile(home, 4) });
  await outcome(record, 'show license udi\nshow license usage\n');
  assert.is(statSync(file).mode & 0o777, 0o600);
  const running = await start(record);
  await until('a second life', () => readFileSync(file, 'utf8').split('"blanked"').length > 2);
  await finished(running, 'SIGKILL');
  writeFileSync(file, '{"event":{"type":"ti', { flag: 'a' });
  await outcome(record, 'show license udi\n');
  const text = readFileSync(file, 'utf8');
  const key = readFileSync(join(home, 'vault', 'device.key')).toString('base64');
  assert.not.match(text, key);
  assert.is(text.split('"blanked":true').length, 4);
  const { code, out } = await outcome(['replay', file]);
  assert.is(code, 0, out);
  assert.match(out, /^\d+ turns, the same effects as recorded; \d+ could not be compared/);
});

test('a recording on a full disk ends, the agent does not', async () => {
  const { words } = box();
  const { code, out, err } = await outcome(words({ '--record': '/dev/full' }), 'show license udi\n');
  assert.is(code, 0);
  assert.match(out, 'UDI: PID');
  assert.is(err.split('The recording /dev/full ends here: ENOSPC').length, 2, err);
});

test('on a full disk the agent is booted again and again, and at last stays down: exit code 2', async () => {
  const { vault, words } = box();
  await outcome(words(), 'show license udi\n');
  const before = readVault(vault)?.generation;
  for (const slot of [0, 1]) symlinkSync('/dev/full', join(vault, `vault.${slot}.new`));
  const syslog = await collector();
  const running = await start(words({ '--give-up-after': '3', '--syslog': syslog.url }), 'typing');
  assert.is(await running.end, 2);
  assert.match(running.err, /SMART_HOST-3-AGENT_RESTARTED: .*ENOSPC[\s\S]*SMART_HOST-2-AGENT_DOWN: .*after 3 failures/);
  await until('AGENT_DOWN at the collector', () => syslog.ids.includes('AGENT_DOWN'));
  syslog.close();
  assert.is(readVault(vault)?.generation, before);
  for (const slot of [0, 1]) rmSync(join(vault, `vault.${slot}.new`));
  assert.is((await outcome(words(), 'show license udi\n')).code, 0);
});

test('a vault that is taken away while it runs: the commands go back, and the agent stays down', async () => {
  const { vault, words } = box();
  const running = await start(words({ '--give-up-after': '4' }), 'typing');
  await said(running, 'AGENT_READY');
  rmSync(vault, { recursive: true });
  running.type('configure terminal\ncall-home\nprofile CiscoTAC-1\ndestination address http http://192.0.2.1/x\n');
  await said(running, 'AGENT_RESTARTED');
  running.type('end\nshow license udi\n');
  await said(running, '% The licensing agent is not running.');
  assert.is(await running.end, 2);
});

test('a damaged device key is never replaced, and every boot says so', async () => {
  const { vault, words } = box();
  await outcome(words(), 'show license udi\n');
  chmodSync(join(vault, 'device.key'), 0o600);
  writeFileSync(join(vault, 'device.key'), 'short');
  const { code, err } = await outcome(words({ '--give-up-after': '1' }));
  assert.is(code, 2);
  assert.match(err, /AGENT_DOWN: .*device\.key holds 5 bytes where 32 belong/);
  assert.is(readFileSync(join(vault, 'device.key'), 'utf8'), 'short');
});

test.after(async () => {
  endProcesses();
  await strict.close();
  await narrow.close();
});
test.run();
