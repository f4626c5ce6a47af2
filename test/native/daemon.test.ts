/**
 * smart-agentd as its operators know it: a process with files, a socket, signals and an exit code, against the real authority
 * where it speaks to one. What it shares with `smart-agent run` is told as in test/tools/run.test.ts.
 */
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fileStore } from '../../platform-shims/node/store.ts';
import { loadState, saveState } from '../../src/state.ts';
import { TIMERS } from '../../src/timers.ts';
import { openVaults, sealVault } from '../../src/wire/vault.ts';
import { type DaemonBox, daemonBox, ended, said, stop, watching } from '../support/daemon.ts';
import { native } from '../support/native.ts';
import {
  boxFile,
  collector,
  endProcesses,
  jsonFile,
  outcome,
  pause,
  readVault,
  startAuthorityProcess,
  startProgram,
  until,
  usageFile,
} from '../support/processes.ts';

const built = await native();
const UPSTREAM = 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3';
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

if (built) {
  const { build } = built;
  const authority = await startAuthorityProcess();
  const token = await authority.admin('token', 'create', '--uses', '20');
  await authority.admin('licence', 'set', UPSTREAM, '40');
  /** Its messages go nowhere. */
  const lonely = (): DaemonBox => daemonBox(build, authority.roots);
  /** It can register. */
  const connected = (): DaemonBox => daemonBox(build, authority.roots, `${authority.url}/`);
  const REGISTER = `license smart register idtoken ${token}`;
  const identity = (vault: string): string => readVault(vault)?.state.registration.credential?.instance ?? '';

  // The start

  test('--help and --version tell what it is', async () => {
    const help = await ended(startProgram(join(build, 'smart-agentd'), ['--help']));
    assert.is(help.code, 0);
    for (const option of ['--roots', '--vault', '--flash', '--socket', '--user', '--no-confine'])
      assert.match(help.out, option);
    assert.ok(help.out.split('\n').every(line => line.length <= 120));
    const version = await ended(startProgram(join(build, 'smart-agentd'), ['--version']));
    const { sha256 } = JSON.parse(readFileSync(join(DIST, 'agent.json'), 'utf8')) as { sha256: string };
    assert.is(version.code, 0);
    assert.match(version.out, sha256);
  });

  const REFUSED: readonly (readonly [what: string, change: Readonly<Record<string, string>>, says: RegExp])[] = [
    ['no trust anchor', { '--roots': '' }, /--roots FILE is missing: the trust anchor\./],
    ['no vault', { '--vault': '' }, /--vault DIRECTORY is missing \(or --flash IMAGE\)/],
    ['a vault and an image', { '--flash': '/nowhere' }, /Either --vault or --flash, not both/],
    ['no such option', { '--engine': 'hermes' }, /There is no option --engine; see --help/],
    ['a word that is none', { '--quiet': 'yes' }, /'yes' is no option; see --help/],
    ['no such personality', { '--personality': 'toString' }, /There is no personality 'toString'; there are cbr8,/],
    [
      'a trust anchor that is not there',
      { '--roots': '/nowhere/roots.b64' },
      /The trust anchor in \/nowhere\/roots\.b64: cannot be read: No such/,
    ],
    ['a trust anchor that is none', { '--roots': '/etc/hostname' }, /hostname is no trust anchor: take roots\.b64/],
    ['no inventory', { '--inventory': '/nowhere/box.json' }, /box\.json: cannot be read: .*No such file/],
    [
      'no usage facts',
      { '--usage': '/nowhere/usage.json' },
      /The usage facts in \/nowhere\/usage\.json: cannot be read: No such file/,
    ],
    ['a collector that is none', { '--syslog': 'http://x' }, /not a syslog collector, such as udp:/],
    ['a proxy that is none', { '--proxy': 'socks://x' }, /proxy must be given as http:/],
    ['certificates that are none', { '--ca': '/etc/hostname' }, /hostname holds no certificate in PEM/],
    ['revocations that are none', { '--crl': '/etc/hostname' }, /hostname holds no revocation list in PEM/],
    ['an authority that is none', { '--authority': 'ftp://x/yyyy' }, /--authority is http:/],
    ['an authority without a host', { '--authority': 'http:///path' }, /--authority is http:/],
    ['an authority with a blank', { '--authority': 'http://a b/' }, /--authority is http:/],
    ['patience that is none', { '--give-up-after': '0' }, /--give-up-after is a number from 1 to 9999, not '0'/],
    ['patience with more to it', { '--give-up-after': '3x' }, /--give-up-after is a number/],
    ['patience without end', { '--give-up-after': '10000' }, /--give-up-after is a number/],
    ['a name that is too long', { '--hostname': 'x'.repeat(256) }, /--hostname is a name of 1 to 255 letters/],
    ['no such role', { '--role': 'boss', '--pair-key': '/dev/null' }, /--role is active or standby, not 'boss'/],
    ['a role without a key', { '--role': 'active' }, /--role and --pair-key belong together/],
    ['a key that is none', { '--role': 'active', '--pair-key': '/etc/hostname' }, /is no file of 32 bytes/],
    [
      'a courier that is none',
      { '--courier': '/nowhere/courier' },
      /\/nowhere\/courier cannot carry messages: No such/,
    ],
    ['a user that is none', { '--user': 'no-such-user' }, /There is no user 'no-such-user'/],
    [
      'a bundle that is none',
      { '--bundle': '/nowhere/agent.js' },
      /The bundle in \/nowhere\/agent\.js: cannot be read: No such file/,
    ],
    ['a socket that cannot be', { '--socket': '/nowhere/socket' }, /\/nowhere\/socket/],
  ];
  for (const [what, change, says] of REFUSED)
    test(`refused in one sentence, and nothing is left behind: ${what}`, async () => {
      const box = lonely();
      const { code, out, err } = await ended(box.start(change));
      assert.is(code, 1);
      assert.is(out, '');
      assert.match(err, says);
      assert.match(err, /^smart-agentd: [^\n]+\.\n$/);
      for (const name of ['vault.0', 'lock']) assert.not.ok(existsSync(join(box.vault, name)), name);
      assert.not.ok(existsSync(box.socket));
    });

  test('facts that are no facts are refused at the start, with their place', async () => {
    const { home, start } = lonely();
    for (const [value, says] of [
      [{}, /usage facts are a JSON list/],
      [[{ name: 'a', where: 'b', count: 1 }, { name: 'a' }], /usage fact 2 is not \{name, where, count\}/],
      [[null], /usage fact 1 is not/],
      [[{ name: 'a', where: 'b', count: '1' }], /usage fact 1 is not/],
    ] as const)
      assert.match((await ended(start({ '--usage': jsonFile(home, 'bad.json', value) }))).err, says);
    writeFileSync(join(home, 'bad.json'), '[');
    assert.match((await ended(start({ '--usage': join(home, 'bad.json') }))).err, /bad\.json is not JSON/);
    writeFileSync(join(home, 'box.json'), '{}');
    assert.match((await ended(start())).err, /"ietf-hardware:hardware" with a list "component" is missing/);
  });

  test('another bundle is taken only with the agent.json that describes it', async () => {
    const box = lonely();
    const [bundle, beside] = [join(box.home, 'agent.js'), join(box.home, 'agent.json')];
    const refused = async () => (await ended(box.start({ '--bundle': bundle }))).err;
    copyFileSync(join(DIST, 'agent.js'), bundle);
    assert.match(await refused(), /The bundle in .*agent\.json: cannot be read/);
    const described = JSON.parse(readFileSync(join(DIST, 'agent.json'), 'utf8')) as object;
    for (const wrong of [{ abi: 1 }, { sha256: '0'.repeat(64) }, { version: 7 }]) {
      jsonFile(box.home, 'agent.json', { ...described, ...wrong });
      assert.match(await refused(), /agent\.js is not the bundle of ABI 2 that .*agent\.json describes/);
    }
    writeFileSync(beside, 'no JSON');
    assert.match(await refused(), /is not the bundle/);
    jsonFile(box.home, 'agent.json', { ...described, version: '9.9.9' });
    const running = await box.start({ '--bundle': bundle });
    await said(running, 'AGENT_READY');
    assert.is((await box.ask({ type: 'status' }))[0]?.version, '9.9.9');
    assert.is(await stop(running), 0);
  });

  for (const abstract of [false, true])
    test(`systemd hears that it is ready, and that it stops: a socket that is ${abstract ? 'no' : 'a'} file`, async () => {
      const box = lonely();
      const name = abstract ? `@smart-agent-${process.pid}` : join(box.home, 'notify');
      const systemd = await startProgram(join(build, 'notify-listen'), [name]);
      await said(systemd, 'listening');
      const running = await box.start({}, [], { NOTIFY_SOCKET: name });
      await said(systemd, 'READY=1');
      assert.is((await box.ask({ type: 'status' }))[0]?.status, 'up');
      assert.not.match(systemd.out, 'STOPPING');
      assert.is(await stop(running), 0);
      await said(systemd, 'STOPPING=1');
      await stop(systemd, 'SIGKILL');
    });

  // Life

  test('commands of the start are typed one after the other, through the modes', async () => {
    const box = lonely();
    const lines = ['show license udi', ' ', 'conf t', 'call-home', 'profile CiscoTAC-1'];
    lines.push('destination address http http://192.0.2.1/licences', 'end', 'show version', 'exit', 'show license udi');
    const running = await box.start(
      {},
      lines.flatMap(line => ['--execute', line]),
    );
    const udi = `UDI: PID:CBR-8-CCAP-CHASS,SN:${box.serial}\n`;
    await until('both', () => running.out.split(udi).length === 3 || running.ended);
    assert.is(running.out, `${udi}% Not a command of the licensing agent; try 'show license status'.\n${udi}`);
    assert.match(readFileSync(join(box.vault, 'config'), 'utf8'), 'destination address http http://192.0.2.1/licences');
    assert.is(await stop(running), 0);
  });

  test('an identity outlives restarts and kills, and goes over to `smart-agent run` and back', async () => {
    const box = connected();
    const first = await box.start({ '--usage': usageFile(box.home, 4) }, ['--execute', REGISTER]);
    await said(first, 'IN_COMPLIANCE');
    const known = identity(box.vault);
    assert.ok(known !== '');
    assert.match(await box.typed('show license summary'), /Status: REGISTERED[\s\S]*AUTHORIZED/);
    assert.is(await stop(first), 0);

    const words = box.words({ '--socket': '' });
    const { code, out } = await outcome(['run', ...words], 'show license summary\nlicense smart renew auth\n');
    assert.is(code, 0);
    assert.match(out, /Status: REGISTERED/);
    assert.is(identity(box.vault), known);

    const second = await box.start();
    await said(second, 'AGENT_READY');
    assert.match(await box.typed('show license summary'), /Status: REGISTERED/);
    assert.is(await stop(second, 'SIGKILL'), 'SIGKILL');
    assert.ok(existsSync(join(box.vault, 'lock')) && existsSync(box.socket));
    const third = await box.start({}, ['--execute', 'license smart deregister']);
    await said(third, 'AGENT_DEREG_SUCCESS');
    assert.is(await stop(third), 0);
    assert.not.ok(existsSync(join(box.vault, 'lock')) || existsSync(box.socket));
    assert.not.match(await authority.admin('instance', 'list', '--json'), known);
  });

  test('an evaluation that ran out locks; a registration opens the lock, and who watches is told', async () => {
    const box = connected();
    const given = { '--usage': usageFile(box.home, 4) };
    const before = await box.start(given);
    await said(before, 'EVAL_START');
    await stop(before);
    spendEvaluation(box.vault);
    const running = await box.start(given);
    await said(running, 'AGENT_READY');
    const heard = await watching(box.socket, 'gates');
    await until('a lock', () => gatesOf(heard).includes('cable-interfaces'));
    const shut = { type: 'check', mode: 'config', line: 'controller upstream-cable 9/0/0' };
    const [rejected, free] = await box.ask(shut, { ...shut, line: 'hostname x' });
    assert.is(rejected?.allowed, false);
    assert.match(String(rejected?.warning), /^% Smart Licensing: this command is locked\./);
    assert.is(free?.allowed, true);
    const table = () => readFileSync(join(box.vault, 'gates.json'), 'utf8');
    assert.match(table(), 'cable-interfaces');

    await box.typed(REGISTER);
    await until('no lock', () => gatesOf(heard).length === 0);
    assert.equal(JSON.parse(table()), []);
    assert.is((await box.ask(shut))[0]?.allowed, true);
    assert.is(await stop(running), 0);
  });

  test('who watches hears the log, the configuration, traps, and what goes to the other supervisor', async () => {
    const box = lonely();
    writeFileSync(join(box.home, 'pair.key'), Buffer.alloc(32, 7));
    const running = await box.start({ '--role': 'active', '--pair-key': join(box.home, 'pair.key') });
    await said(running, 'AGENT_READY');
    const heard = await watching(box.socket, 'log', 'config', 'peer');
    const [taken] = await box.ask({ type: 'role', role: 'active', peer: true });
    assert.equal(taken, { type: 'taken' });
    await until('word to the peer', () => heard.some(one => one.type === 'peer'));
    const said64 = String(heard.find(one => one.type === 'peer')?.body);
    assert.ok(Buffer.from(said64, 'base64').length > 0 && Buffer.from(said64, 'base64').toString('base64') === said64);
    await box.ask(
      { type: 'command', mode: 'config', line: 'call-home' },
      { type: 'command', mode: 'config-call-home', line: 'contact-email-addr a@example.com' },
    );
    await until('a configuration', () => heard.some(one => one.type === 'config'));
    const config = heard.findLast(one => one.type === 'config');
    assert.match(JSON.stringify(config?.lines), 'contact-email-addr a@example.com');
    await box.typed(REGISTER);
    await until('a log', () => heard.some(one => one.type === 'log' && one.mnemonic === 'COMM_FAILED'));
    assert.is(await stop(running), 0);
  });

  test('facts are read again on SIGHUP; a file that cannot be read changes nothing', async () => {
    const box = lonely();
    const { home, vault } = box;
    const running = await box.start({ '--usage': usageFile(home, 4) });
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
    assert.match(await box.typed('show license usage'), 'Count: 9');
    boxFile(home, 'FXS0000MOVE');
    running.signal('SIGHUP');
    for (let i = 0; i < 100 && !(await box.typed('show license udi')).includes('SN:FXS0000MOVE'); i++) await pause(20);
    assert.match(await box.typed('show license udi'), 'SN:FXS0000MOVE');
    assert.is(await stop(running), 0);
  });

  test('the configuration outlives the flag that began it, and that is said', async () => {
    const box = lonely();
    const first = await box.start();
    await said(first, 'AGENT_READY');
    await stop(first);
    assert.is(readFileSync(join(box.vault, 'config'), 'utf8').split('\n')[1], ' profile "CiscoTAC-1"');
    const second = await box.start({ '--authority': 'http://192.0.2.2/' });
    await said(second, 'AGENT_READY');
    assert.match(
      second.err,
      /SMART_HOST-5-AUTHORITY_NOT_USED: http:\/\/192\.0\.2\.2\/: the configuration in .*vault says/,
    );
    await stop(second);
  });

  test('an authority that is not there is said, on standard error and to the collector, and it goes on', async () => {
    const syslog = await collector();
    const running = await lonely().start({ '--syslog': syslog.url }, ['--execute', REGISTER]);
    await said(running, 'COMM_FAILED');
    await until('COMM_FAILED at the collector', () => syslog.ids.includes('COMM_FAILED'));
    assert.equal(syslog.odd, []);
    assert.is(await stop(running), 0);
    syslog.close();
  });

  test('a collector whose name nobody knows is said, and it goes on', async () => {
    const nobody = `udp://${'x'.repeat(64)}:514`;
    const running = await lonely().start({ '--syslog': nobody }, ['--execute', REGISTER]);
    await said(running, 'COMM_FAILED');
    assert.match(
      running.err,
      /SMART_HOST-4-COLLECTOR_UNKNOWN: syslog collector x+: .*\. It hears nothing of this run\./,
    );
    assert.is(await stop(running), 0);
  });

  test('the password of a proxy does not stand where every user can read it', async () => {
    const running = await lonely().start({ '--proxy': 'http://user:pa55word@127.0.0.1:9' });
    await said(running, 'AGENT_READY');
    const children = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8').trim().split(' ');
    for (const pid of [running.pid, ...children]) {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      assert.match(words, '--proxy');
      assert.not.match(words, 'pa55word');
    }
    assert.is(await stop(running), 0);
  });

  test('commands read files below --files, and without it none', async () => {
    const box = lonely();
    writeFileSync(join(box.home, 'ack.txt'), 'no acknowledgement');
    const typed = ['--execute', 'license smart import bootflash:ack.txt'];
    const answer = async (change: Readonly<Record<string, string>>): Promise<string> => {
      const running = await box.start({ '--personality': 'cube', '--release': '17.6.1a', ...change }, typed);
      await until('an answer', () => running.out !== '' || running.ended);
      assert.is(await stop(running), 0, running.err);
      return running.out;
    };
    assert.match(await answer({ '--files': box.home }), /^% Import Data failed: it is not well formed/);
    assert.match(await answer({}), /^% bootflash:ack.txt cannot be read/);
  });

  test('identity and state lie in an image as well, which is made ready once', async () => {
    const box = connected();
    const image = join(box.home, 'flash.img');
    const given = { '--vault': '', '--flash': image, '--state': join(box.home, 'state') };
    const format = () => ended(startProgram(join(build, 'smart-agentd'), ['--flash', image, '--format-flash']));
    assert.match(
      (await ended(startProgram(join(build, 'smart-agentd'), ['--format-flash']))).err,
      /needs --flash IMAGE/,
    );
    writeFileSync(image, Buffer.alloc(1 << 20, 0xff));
    assert.is((await ended(box.start(given))).code, 1);
    assert.is((await format()).code, 0);
    assert.is((await format()).code, 1);
    const first = await box.start({ ...given, '--usage': usageFile(box.home, 4) }, ['--execute', REGISTER]);
    await said(first, 'AGENT_REG_SUCCESS');
    assert.is(await stop(first, 'SIGKILL'), 'SIGKILL');
    const second = await box.start(given);
    await said(second, 'AGENT_READY');
    assert.match(await box.typed('show license summary'), /Status: REGISTERED/);
    assert.match(readFileSync(join(box.home, 'state', 'gates.json'), 'utf8'), /^\[/);
    assert.is(await stop(second), 0);
  });

  test('commands reach no image, wherever it lies', async () => {
    const box = lonely();
    const image = join(box.home, 'flash.img');
    const given = { '--vault': '', '--flash': image, '--state': join(box.home, 'state'), '--files': box.home };
    assert.is((await ended(startProgram(join(build, 'smart-agentd'), ['--flash', image, '--format-flash']))).code, 0);
    const cube = { ...given, '--personality': 'cube', '--release': '17.6.1a' };
    const running = await box.start(cube, ['--execute', 'license smart save trust-request bootflash:flash.img']);
    await until('an answer', () => running.out !== '' || running.ended);
    assert.match(running.out, /^% bootflash:flash\.img cannot be written/);
    assert.is(await stop(running), 0);
  });

  test('a recording is blanked, is added to, outlives a kill, and replays', async () => {
    const box = lonely();
    const file = join(box.home, 'session.jsonl');
    const record = { '--record': file, '--usage': usageFile(box.home, 4) };
    for (const end of ['SIGTERM', 'SIGKILL', 'SIGTERM'] as const) {
      const running = await box.start(record, ['--execute', 'show license usage']);
      await said(running, 'US_License');
      await stop(running, end);
      if (end === 'SIGKILL') writeFileSync(file, '{"event":{"type":"ti', { flag: 'a' });
    }
    assert.is(statSync(file).mode & 0o777, 0o600);
    const text = readFileSync(file, 'utf8');
    assert.not.match(text, readFileSync(join(box.vault, 'device.key')).toString('base64'));
    assert.is(text.split('"blanked":true').length, 4);
    const { code, out } = await outcome(['replay', file]);
    assert.is(code, 0, out);
    assert.match(out, /^\d+ turns, the same effects as recorded; \d+ could not be compared/);
  });

  test('a recording on a full disk ends, the agent does not', async () => {
    const running = await lonely().start({ '--record': '/dev/full' }, ['--execute', 'show license udi']);
    await said(running, 'UDI: PID');
    assert.is(running.err.split('The recording /dev/full ends here: No space left on device.').length, 2, running.err);
    assert.is(await stop(running), 0);
  });

  test('nobody reads its standard error, and its pipe is full: it works all the same', async () => {
    const box = lonely();
    const words = box.words().map(word => `'${word}'`);
    const daemon = `exec '${join(build, 'smart-agentd')}' ${words.join(' ')} 2>&1 1>/dev/null`;
    const unread = await startProgram('/bin/sh', ['-c', `{ head -c 65536 /dev/zero; ${daemon}; } | sleep 30`]);
    await until('a socket', () => existsSync(box.socket));
    assert.match(await box.typed('show license udi'), 'UDI: PID');
    process.kill(Number((await box.ask({ type: 'status' }))[0]?.pid));
    await until('its end', () => !existsSync(box.socket));
    unread.signal('SIGKILL');
  });

  test('--quiet says nothing on standard error', async () => {
    const running = await lonely().start({}, ['--quiet', '--execute', 'show license udi']);
    await said(running, 'UDI: PID');
    await stop(running);
    assert.is(running.err, '');
  });

  // The end

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    test(`${signal} ends it well, and nothing of it is left`, async () => {
      const box = lonely();
      const running = await box.start();
      await said(running, 'AGENT_READY');
      assert.is(readFileSync(join(box.vault, 'lock'), 'utf8').split(' ')[0], String(running.pid));
      const children = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8').trim().split(' ');
      assert.is(children.length, 1);
      assert.is(await stop(running, signal), 0);
      assert.not.ok(existsSync(join(box.vault, 'lock')) || existsSync(box.socket));
      await until('the end of what starts couriers', () => !existsSync(`/proc/${children[0]}`));
    });

  test('two agents never share a vault, whatever host they run in', async () => {
    const box = lonely();
    const first = await box.start();
    await said(first, 'AGENT_READY');
    const second = await ended(box.start({ '--socket': join(box.home, 'other') }));
    assert.is(second.code, 1);
    assert.match(second.err, `vault is in use by process ${first.pid}.`);
    const third = await outcome(['run', ...box.words({ '--socket': '' })]);
    assert.is(third.code, 1);
    assert.match(third.err, `vault is in use by process ${first.pid}.`);
    await stop(first);
  });

  test('what it leaves is for its owner alone, but for the gates', async () => {
    const box = lonely();
    const running = await box.start({ '--usage': usageFile(box.home, 1) });
    await said(running, 'EVAL_START');
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    assert.is(mode(box.socket), '660');
    assert.is(mode(box.vault), '700');
    for (const name of ['device.key', 'vault.0', 'vault.1', 'config'])
      assert.is(mode(join(box.vault, name)), '600', name);
    assert.is(mode(join(box.vault, 'gates.json')), '644');
    await stop(running);
  });

  test('it holds no descriptor too many, however often it sends', async () => {
    const box = lonely();
    const running = await box.start();
    await said(running, 'AGENT_READY');
    const held = (): number => readdirSync(`/proc/${running.pid}/fd`).length;
    const before = held();
    for (let i = 1; i <= 5; i++) {
      await box.typed(REGISTER);
      await until(`try ${i}`, () => running.err.split('AGENT_REG_FAILED').length > i);
    }
    await until('as many as before', () => held() === before);
    await stop(running);
  });

  test('where nothing can be saved the agent is booted again and again, and at last stays down: exit code 2, and the gates stay', async () => {
    const box = lonely();
    const first = await box.start({ '--usage': usageFile(box.home, 4) });
    await said(first, 'EVAL_START');
    await stop(first);
    const before = readVault(box.vault)?.generation;
    const kept = '[{"type":"sip","name":"s","because":"no-ack","since":1,"warning":"No."}]';
    writeFileSync(join(box.vault, 'gates.json'), kept);
    const inTheWay = [0, 1].map(slot => join(box.vault, `vault.${slot}.new`));
    for (const path of inTheWay) mkdirSync(join(path, 'full'), { recursive: true });
    const syslog = await collector();
    const { code, err } = await ended(box.start({ '--give-up-after': '3', '--syslog': syslog.url }));
    assert.is(code, 2);
    assert.match(
      err,
      /SMART_HOST-3-AGENT_RESTARTED: [\s\S]*SMART_HOST-2-AGENT_DOWN: .*after 3 failures, gates unchanged/,
    );
    await until('AGENT_DOWN at the collector', () => syslog.ids.includes('AGENT_DOWN'));
    syslog.close();
    assert.is(readVault(box.vault)?.generation, before);
    assert.is(readFileSync(join(box.vault, 'gates.json'), 'utf8'), kept);
    for (const path of inTheWay) rmSync(path, { recursive: true });
    const last = await box.start();
    await said(last, 'AGENT_READY');
    await stop(last);
  });

  test('without what starts couriers it ends with exit code 3, and the gates stay', async () => {
    const box = lonely();
    const running = await box.start({ '--usage': usageFile(box.home, 4) });
    await said(running, 'EVAL_START');
    const gates = readFileSync(join(box.vault, 'gates.json'), 'utf8');
    const spawner = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8').trim();
    process.kill(Number(spawner), 'SIGKILL');
    assert.is(await running.end, 3);
    assert.match(running.err, /SMART_HOST-2-COURIERS_LOST: .*gates unchanged\./);
    assert.is(readFileSync(join(box.vault, 'gates.json'), 'utf8'), gates);
    assert.not.ok(existsSync(join(box.vault, 'lock')) || existsSync(box.socket));
  });

  test('started with its standard descriptors closed, it opens nothing in their place', async () => {
    const box = lonely();
    const words = box.words().map(word => `'${word}'`);
    const shell = await startProgram('/bin/sh', [
      '-c',
      `exec '${join(build, 'smart-agentd')}' ${words.join(' ')} <&- >&- 2>&-`,
    ]);
    await until('a socket', () => existsSync(box.socket) || shell.ended);
    assert.match(await box.typed('show license udi'), 'UDI: PID');
    for (const fd of [0, 1, 2]) assert.is(readlinkSync(`/proc/${shell.pid}/fd/${fd}`), '/dev/null');
    assert.is(await stop(shell), 0);
  });

  test('a damaged device key is never replaced, and every boot says so', async () => {
    const box = lonely();
    mkdirSync(box.vault);
    writeFileSync(join(box.vault, 'device.key'), 'short');
    const { code, err } = await ended(box.start({ '--give-up-after': '1' }));
    assert.is(code, 2);
    assert.match(err, /AGENT_DOWN: .*device\.key holds 5 bytes where 32 belong/);
    assert.is(readFileSync(join(box.vault, 'device.key'), 'utf8'), 'short');
  });

  test('a damaged gate table is said, and written anew', async () => {
    const box = lonely();
    mkdirSync(box.vault);
    writeFileSync(join(box.vault, 'gates.json'), '[{');
    const running = await box.start();
    await said(running, 'AGENT_READY');
    assert.match(running.err, /SMART_HOST-4-GATES_UNREADABLE: /);
    assert.equal(JSON.parse(readFileSync(join(box.vault, 'gates.json'), 'utf8')), []);
    await stop(running);
  });

  /** Spends what is left of the evaluation in a vault that nobody runs on. */
  function spendEvaluation(vault: string): void {
    const store = fileStore(vault, new Uint8Array());
    const deviceKey = store.deviceKey();
    const { found } = openVaults(store.load(), deviceKey);
    const loaded = loadState(found?.content ?? null);
    assert.ok(found && loaded.ok);
    const { state, roots } = loaded.value;
    const spent = { ...state, evaluation: { ...state.evaluation, consumed: TIMERS.evaluation.ms } };
    const generation = found.generation + 1;
    const sealed = sealVault({ generation, deviceKey, salt: randomBytes(15), content: saveState(spent, roots) });
    store.save(found.slot === 0 ? 1 : 0, sealed.bytes);
  }

  test.after(async () => {
    authority.process.signal('SIGTERM');
    await authority.process.end;
    endProcesses();
  });
}

const gatesOf = (heard: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  ((heard.findLast(one => one.type === 'gates')?.gates ?? []) as readonly { name: string }[]).map(({ name }) => name);

test.run();
