/**
 * Syslog of the native host: real collectors on loopback, over UDP, over TCP and the syslog of a machine itself. The C runs in
 * a driver of its own (write-logs.c), which waits for nothing.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { format } from '../../platform-shims/node/syslog.ts';
import type { Log } from '../../src/abi.ts';
import { listen, port, tcpCollector, udpCollector } from '../support/bench.ts';
import { native } from '../support/native.ts';
import { pause, scratch, until } from '../support/processes.ts';

const programs = await native({ sanitize: true, make: ['write-logs'] });
const drivers = new Set<ChildProcess>();
test.after(() => {
  for (const driver of drivers) driver.kill('SIGKILL');
  // Nobody waits for what a test that failed left open.
  setTimeout(() => process.exit(), 2_000).unref();
});

function open(...options: readonly string[]) {
  const child = spawn(join(programs!.build, 'write-logs'), options, { stdio: ['pipe', 'pipe', 'inherit'] });
  drivers.add(child);
  const ended = new Promise<number | string | null>(resolve => child.once('exit', (code, by) => resolve(code ?? by)));
  const flushed: (() => void)[] = [];
  createInterface(child.stdout).on('line', () => flushed.shift()!());
  const ask = (line: unknown): void => void child.stdin.write(`${JSON.stringify(line)}\n`);
  return {
    pid: child.pid!,
    write: (log: Log, times?: number): void => ask(times === undefined ? log : { ...log, times }),
    flush(ms: number): Promise<void> {
      ask({ flush: ms });
      return new Promise(resolve => flushed.push(resolve));
    },
    async close(): Promise<void> {
      child.stdin.end();
      assert.is(await ended, 0);
    },
  };
}

const message = (text: string, severity = 6, mnemonic = 'AGENT_READY'): Log => ({
  type: 'log',
  severity,
  facility: 'SMART_LIC',
  mnemonic,
  text,
  line: '',
});
const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/;
const stamped = (text: string): string => text.replace(STAMP, 'NOW');
const texts = (messages: readonly string[]): readonly string[] => messages.map(one => one.replace(/^.*: /s, ''));

function tests(): void {
  test('a message is what the host in TypeScript makes of it, byte for byte, over UDP and over TCP', async () => {
    const logs = [
      message('Grüezi', 3, 'COMM_FAILED'),
      message('one\ntwo\n', 0, 'a b\n'.repeat(20)),
      message('100 % %s %n 日本 🦉', 7, 'Ünïcode'),
      message('', 5, ' '),
    ];
    for (const protocol of ['udp', 'tcp']) {
      const collector = await (protocol === 'udp' ? udpCollector() : tcpCollector());
      const syslog = open(`${protocol}://127.0.0.1:${collector.port}`, 'cmts 1\x07');
      for (const log of logs) syslog.write(log);
      await until('all are there', () => collector.messages.length === logs.length);
      for (const [at, log] of logs.entries()) {
        const expected = format(log, 'cmts1', new Date()).toString().replace(` ${process.pid} `, ` ${syslog.pid} `);
        assert.is(stamped(collector.messages[at]!), stamped(expected));
        const sent = Date.parse(STAMP.exec(collector.messages[at]!)![0]);
        assert.ok(Math.abs(sent - Date.now()) < 60_000);
      }
      await syslog.close();
      collector.close();
    }
  });

  test('without a name of its own a box has that of the machine', async () => {
    const collector = await udpCollector();
    const syslog = open(`udp://127.0.0.1:${collector.port}`);
    syslog.write(message('x'));
    await until('it is there', () => collector.messages.length === 1);
    assert.is(collector.messages[0]!.split(' ')[2], hostname());
    await syslog.close();
    collector.close();
  });

  test('a collector is a URL, with a port or without, IPv4, IPv6 or a name; anything else is refused', () => {
    const driver = join(programs!.build, 'write-logs');
    const at = (collector: string) => spawnSync(driver, [collector], { input: '', encoding: 'utf8' });
    for (const good of [
      'udp://192.0.2.1',
      'udp://192.0.2.1:5514/',
      'tcp://localhost/',
      'tcp://127.0.0.1:65535',
      'local',
    ])
      assert.is(at(good).status, 0, good);
    for (const bad of [
      ...['', 'log', 'http://x:1', 'udp://', 'udp://x:0', 'udp://x:70000', 'udp://x:123456', 'udp://x:', 'udp://x:5x'],
      ...['udp://[::1', 'udp://[]', 'udp://a]b', 'udp://x/y', 'tls://x', 'localhost', 'UDP://x'],
    ]) {
      const { status, stderr } = at(bad);
      assert.is(status, 3, bad);
      assert.is(stderr, `not a syslog collector, such as udp://192.0.2.1:514: ${bad}\n`);
    }
    // It may be known again at the next start: no reason to do without an agent.
    const unknown = at(`udp://${'x'.repeat(64)}`);
    assert.is(unknown.status, 0);
    assert.match(unknown.stderr, /^syslog collector x{64}: /);
  });

  test('a datagram is cut between letters', async () => {
    const collector = await udpCollector();
    const syslog = open(`udp://127.0.0.1:${collector.port}`, 'h');
    for (const padding of ['', 'x']) syslog.write(message(padding + 'ü'.repeat(3000)));
    await until('both are there', () => collector.messages.length === 2);
    for (const one of collector.messages) assert.match(one, /: x?ü+$/);
    const lengths = collector.messages.map(one => Buffer.from(one).length).sort();
    assert.equal(lengths, [2047, 2048]);
    await syslog.close();
    collector.close();
  });

  test('messages wait, in order, for a TCP collector that comes up later, and for one that comes back', async () => {
    const first = await tcpCollector();
    first.close();
    const syslog = open(`tcp://127.0.0.1:${first.port}`);
    syslog.write(message('one'));
    syslog.write(message('two'));
    await pause(100);
    const second = await tcpCollector('127.0.0.1', first.port);
    await until('both are there', () => second.messages.length === 2);
    assert.equal(texts(second.messages), ['one', 'two']);
    second.close();
    await pause(200);
    const sockets = readdirSync(`/proc/${syslog.pid}/fd`).length;
    const third = await tcpCollector('127.0.0.1', first.port);
    syslog.write(message('three'));
    await until('it is there', () => third.messages.length === 1);
    assert.equal(texts(third.messages), ['three']);
    // The same socket, connected anew: later the process may have no other.
    assert.is(readdirSync(`/proc/${syslog.pid}/fd`).length, sockets);
    await syslog.close();
    third.close();
  });

  test('a name is tried at all of its addresses', async () => {
    for (const [host, name] of [
      ['127.0.0.1', 'localhost'],
      ['::1', '[::1]'],
    ]) {
      const collector = await tcpCollector(host).catch(() => null);
      if (!collector) continue;
      const syslog = open(`tcp://${name}:${collector.port}`);
      syslog.write(message('six or four'));
      await until('it is there', () => collector.messages.length === 1);
      await syslog.close();
      collector.close();
    }
  });

  test('a collector that reads nothing holds nobody up, and the oldest are dropped, never half of one', async () => {
    let received = '';
    const asleep = (): void => {};
    let wake = asleep;
    const server = await listen(
      createServer(socket => {
        socket.on('data', chunk => {
          received += chunk.toString('latin1');
        });
        socket.pause();
        wake = () => socket.resume();
      }),
    );
    const syslog = open(`tcp://127.0.0.1:${port(server)}`, 'h');
    syslog.write(message('0'));
    await until('it is connected', () => wake !== asleep);
    syslog.write(message(`${'x'.repeat(20_000)} `), 2000);
    await syslog.flush(50);
    wake();
    await until('the last is there', () => received.endsWith(' 2000'));
    const numbers: number[] = [];
    for (let at = 0; at < received.length; ) {
      const [head, length] = /^(\d+) /.exec(received.slice(at, at + 10))!;
      const end = at + head.length + Number(length);
      const frame = received.slice(at, end);
      assert.match(frame.slice(0, 20), /^\d+ <190>1 /);
      numbers.push(Number(/ (\d+)$/.exec(frame.slice(-6))![1]));
      at = end;
    }
    assert.equal(
      numbers.slice(-900),
      Array.from({ length: 900 }, (_, at) => 1101 + at),
    );
    assert.equal(
      numbers,
      [...new Set(numbers)].sort((a, b) => a - b),
    );
    assert.equal(numbers.slice(0, 3), [0, 1, 2]);
    assert.ok(numbers.length < 2000, 'nothing was dropped');
    await syslog.close();
    server.close();
  });

  test('the syslog of this machine gets what syslog(3) would give it, also after it was away', async () => {
    const path = join(scratch(), 'log');
    const heard: string[] = [];
    const listener = () => {
      const child = spawn(join(programs!.build, 'write-logs'), ['listen', path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      drivers.add(child);
      createInterface(child.stdout).on('line', line => heard.push(JSON.parse(line)));
      return child;
    };
    const syslog = open(`local:${path}`);
    syslog.write(message('early', 3));
    await pause(100);
    const first = listener();
    await until('it is there', () => heard.length === 1);
    assert.match(
      heard[0]!,
      new RegExp(`^<187>[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d smart-agent\\[${syslog.pid}\\]: `),
    );
    assert.ok(heard[0]!.endsWith(': %SMART_LIC-3-AGENT_READY: early'));
    first.kill('SIGKILL');
    await new Promise(resolve => first.once('exit', resolve));
    rmSync(path);
    syslog.write(message('late'));
    listener();
    await until('the other is there', () => heard.length === 2);
    await syslog.close();
  });

  test('a flush ends when everything is on its way, or when its time is over', async () => {
    const collector = await tcpCollector();
    const syslog = open(`tcp://127.0.0.1:${collector.port}`);
    syslog.write(message('x'), 500);
    await syslog.flush(20_000);
    await until('all are there', () => collector.messages.length === 500);
    collector.close();
    const away = open('tcp://127.0.0.1:9');
    away.write(message('x'));
    const began = Date.now();
    await away.flush(300);
    assert.ok(Date.now() - began >= 280);
    await syslog.close();
    await away.close();
  });
}

if (programs) tests();
test.run();
