/** The real machine: real files, loopback HTTP(S), a real UDP and a real TCP collector. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import os, { type NetworkInterfaceInfo, networkInterfaces, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryFiles } from '../../platform-shims/node/files.ts';
import { dmiInventory, parseInventory } from '../../platform-shims/node/inventory.ts';
import { nodeRooms } from '../../platform-shims/node/rooms.ts';
import { fileStore } from '../../platform-shims/node/store.ts';
import { format, parseCollector, remoteSyslog } from '../../platform-shims/node/syslog.ts';
import { httpTransport } from '../../platform-shims/node/transport.ts';
import type { Outcome } from '../../platform-shims/shim.ts';
import type { Destination, Log } from '../../src/abi.ts';
import { BOX, listen, openPeers, port, shut, tcpCollector, udpCollector } from '../support/bench.ts';
import { type Bench, conform } from './conformance.ts';

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const scratch = (): string => mkdtempSync(join(tmpdir(), 'smart-agent-'));

conform('node, UDP syslog', () => bench('udp'));
conform('node, TCP syslog', () => bench('tcp'));

async function bench(protocol: 'udp' | 'tcp'): Promise<Bench> {
  const directory = scratch();
  const inventory = join(directory, 'box.json');
  writeFileSync(inventory, BOX);
  const collector = await (protocol === 'udp' ? udpCollector() : tcpCollector());
  const peers = await openPeers();
  const open = () =>
    nodeRooms({
      vault: join(directory, 'vault'),
      roots: Buffer.from('roots'),
      inventory,
      files: directory,
      syslog: `${protocol}://127.0.0.1:${collector.port}`,
    });
  let rooms = open();
  return {
    rooms,
    restart() {
      rooms.close();
      rooms = open();
      return rooms;
    },
    tear: slot => truncateSync(join(directory, 'vault', `vault.${slot}`), 100),
    peer: peers.url,
    collected: () => collector.messages,
    enforced: () => JSON.parse(readFileSync(join(directory, 'vault', 'gates.json'), 'utf8')),
    pass: pause,
    close() {
      rooms.close();
      collector.close();
      peers.close();
      rmSync(directory, { recursive: true });
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

// Syslog

test('a message is RFC 5424: local7, the mnemonic as MSGID, BOM, the message as routers print it', () => {
  const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678));
  assert.is(
    format(message('Grüezi', 3, 'COMM_FAILED'), 'cmts-1', at).toString(),
    `<187>1 2026-01-02T03:04:05.678Z cmts-1 smart-agent ${process.pid} COMM_FAILED - \ufeff%SMART_LIC-3-COMM_FAILED: Grüezi`,
  );
  assert.match(format(message('x', 0, 'a b\n'.repeat(20)), 'h', at).toString(), / (ab){16} - /);
});

test('a collector is a URL, with a port or without, IPv4, IPv6 or a name', () => {
  assert.equal(parseCollector('udp://192.0.2.1:5514'), { protocol: 'udp', host: '192.0.2.1', port: 5514 });
  assert.equal(parseCollector('tcp://[2001:db8::1]'), { protocol: 'tcp', host: '2001:db8::1', port: 514 });
  assert.equal(parseCollector('udp://log.example.net/'), { protocol: 'udp', host: 'log.example.net', port: 514 });
  for (const bad of ['', 'log', 'http://x:1', 'udp://', 'udp://x:0', 'udp://x:70000', 'udp://[::1', 'tls://x']) {
    assert.throws(() => parseCollector(bad), /such as udp:/, bad);
  }
});

test('a message with line breaks stays one message over TCP', async () => {
  const collector = await tcpCollector();
  const syslog = remoteSyslog({ protocol: 'tcp', host: '127.0.0.1', port: collector.port });
  syslog.write(message('one\ntwo\n'));
  syslog.write(message('three'));
  for (let i = 0; i < 100 && collector.messages.length < 2; i++) await pause(20);
  assert.match(collector.messages[0]!, /one\ntwo\n$/);
  assert.match(collector.messages[1]!, /three$/);
  syslog.close();
  collector.close();
});

test('messages wait, in order, for a TCP collector that comes up later', async () => {
  const first = await tcpCollector();
  first.close();
  const syslog = remoteSyslog({ protocol: 'tcp', host: '127.0.0.1', port: first.port });
  syslog.write(message('one'));
  syslog.write(message('two'));
  await pause(100);
  const second = await tcpCollector('127.0.0.1', first.port);
  for (let i = 0; i < 150 && second.messages.length < 2; i++) await pause(20);
  assert.equal(
    second.messages.map(one => one.slice(-3)),
    ['one', 'two'],
  );
  syslog.close();
  second.close();
});

test('a datagram is cut between letters', async () => {
  const collector = await udpCollector();
  const syslog = remoteSyslog({ protocol: 'udp', host: '127.0.0.1', port: collector.port });
  syslog.write(message('ü'.repeat(3000)));
  for (let i = 0; i < 100 && collector.messages.length < 1; i++) await pause(20);
  assert.match(collector.messages[0]!, /ü$/);
  assert.ok(Buffer.from(collector.messages[0]!).length <= 2048);
  syslog.close();
  collector.close();
});

test('IPv6 collectors work where the machine has IPv6', async () => {
  const collector = await tcpCollector('::1').catch(() => null);
  if (!collector) return;
  const syslog = remoteSyslog({ ...parseCollector(`tcp://[::1]:${collector.port}`) });
  syslog.write(message('six'));
  for (let i = 0; i < 100 && collector.messages.length < 1; i++) await pause(20);
  assert.match(collector.messages[0] ?? '', /six$/);
  syslog.close();
  collector.close();
});

// Store

test('the device key is for its owner alone, and a damaged one is never replaced', () => {
  const directory = scratch();
  const store = fileStore(join(directory, 'a', 'b'), new Uint8Array());
  store.deviceKey();
  const path = join(directory, 'a', 'b', 'device.key');
  assert.is(statSync(path).mode & 0o777, 0o600);
  writeFileSync(path, 'short');
  assert.throws(() => store.deviceKey(), /holds 5 bytes where 32 belong/);
  assert.is(readFileSync(path, 'utf8'), 'short');
  // What the medium cannot give back: reading this ends in EIO.
  rmSync(path);
  symlinkSync('/proc/self/mem', path);
  assert.throws(() => store.deviceKey(), /EIO/);
  assert.is(readlinkSync(path), '/proc/self/mem');
  rmSync(directory, { recursive: true });
});

test('a save that cannot be made durable throws', () => {
  const directory = scratch();
  const store = fileStore(join(directory, 'vault'), new Uint8Array());
  rmSync(join(directory, 'vault'), { recursive: true });
  assert.throws(() => store.save(0, new Uint8Array(3)), /ENOENT/);
  rmSync(directory, { recursive: true });
});

test('what a power cut left beside a slot is no slot', () => {
  const directory = scratch();
  writeFileSync(join(directory, 'vault.0.new'), 'half');
  assert.equal(fileStore(directory, new Uint8Array()).load(), [null, null]);
  rmSync(directory, { recursive: true });
});

// Inventory

test('DMI gives PID, VID and serial number', () => {
  const directory = scratch();
  writeFileSync(join(directory, 'product_name'), 'CBR-8-CCAP-CHASS\n');
  writeFileSync(join(directory, 'product_serial'), 'FXS1739Q0NR\n');
  writeFileSync(join(directory, 'product_version'), 'V01\n');
  const [chassis] = dmiInventory(directory).read()['ietf-hardware:hardware'].component;
  assert.equal(chassis, {
    name: 'chassis',
    class: 'iana-hardware:chassis',
    'model-name': 'CBR-8-CCAP-CHASS',
    'serial-num': 'FXS1739Q0NR',
    'hardware-rev': 'V01',
  });
  writeFileSync(join(directory, 'product_serial'), 'To be filled by O.E.M.\n');
  assert.throws(() => dmiInventory(directory).read(), /product_serial says nothing of use/);
  rmSync(join(directory, 'product_name'));
  assert.throws(() => dmiInventory(directory).read(), /product_name says nothing of use/);
  rmSync(directory, { recursive: true });
});

test('an inventory file that is wrong is refused with the place and the reason', () => {
  const box = (component: unknown): string => JSON.stringify({ 'ietf-hardware:hardware': { component } });
  const chassis = { name: 'c', class: 'iana-hardware:chassis', 'model-name': 'P', 'serial-num': 'S' };
  assert.is(parseInventory(box([chassis]), 'f')['ietf-hardware:hardware'].component.length, 1);
  const refused: readonly (readonly [text: string, reason: RegExp])[] = [
    ['', /^f: not JSON/],
    ['null', /"ietf-hardware:hardware" with a list "component" is missing/],
    ['{"ietf-hardware:hardware":{}}', /missing/],
    [box([]), /no component has the class/],
    [box([chassis, 7]), /component 2: not an object/],
    [box([chassis, { class: 'a:b' }]), /component 2 "undefined": "name" must be a text/],
    [box([chassis, { name: 'x', class: 'module' }]), /component 2 "x": "class" must be an identity with its module/],
    [box([chassis, { name: 'x', class: 'a:b', 'serial-num': 1 }]), /"serial-num" must be a text/],
    [box([chassis, { name: 'x', class: 'a:b', 'parent-rel-pos': '1' }]), /whole number/],
    [box([chassis, { name: 'x', class: 'a:b', state: { 'oper-state': 1 } }]), /state\/oper-state/],
    [box([chassis, chassis]), /same name/],
    [box([chassis, { name: 'x', class: 'a:b', parent: 'y' }]), /its parent "y" is not in the list/],
    [box([{ ...chassis, 'serial-num': '' }]), /together they are the UDI/],
  ];
  for (const [text, reason] of refused) assert.throws(() => parseInventory(text, 'f'), reason, text);
});

// Transport

const post = (
  url: string,
  options: Parameters<typeof httpTransport>[0] = {},
  within = 3000,
  way: Partial<Destination> = {},
): Promise<Outcome> => {
  const transport = httpTransport(options);
  const send = { type: 'send', id: 1, to: { transport: 'callhome', url, ...way }, body: 'AQID', within } as const;
  return new Promise<Outcome>(resolve => transport.send(send, resolve)).finally(() => transport.close());
};
const why = (outcome: Outcome): string => (outcome.type === 'lost' ? outcome.reason : outcome.body);

test('a message is one POST of octets', async () => {
  const seen: string[] = [];
  const server = await listen(
    createServer((asked, answer) => {
      seen.push(`${asked.method} ${asked.url} ${asked.headers['content-type']} ${asked.headers['content-length']}`);
      asked.pipe(answer);
    }),
  );
  assert.is(why(await post(`http://127.0.0.1:${port(server)}/smart?x=1`)), 'AQID');
  assert.equal(seen, ['POST /smart?x=1 application/octet-stream 3']);
  shut(server);
});

test('whatever the other end does, the reason is named', async () => {
  const server = await listen(
    createServer((asked, answer) => {
      if (asked.url === '/redirect') answer.writeHead(302, { location: '/ok' }).end();
      else if (asked.url === '/reset') asked.socket.destroy();
      else if (asked.url === '/cut')
        answer.writeHead(200, { 'content-length': 100 }).write('half', () => asked.socket.destroy());
      else if (asked.url === '/drip') answer.write('x');
      else if (asked.url === '/garbage') asked.socket.end('I do not speak HTTP\r\n\r\n');
      else if (asked.url === '/endless') {
        answer.writeHead(200);
        answer.on('drain', () => answer.write(Buffer.alloc(99_999))).write(Buffer.alloc(99_999));
      } else answer.end('ok');
    }),
  );
  const at = `http://127.0.0.1:${port(server)}`;
  const table: readonly (readonly [url: string, reasons: readonly string[]])[] = [
    [`${at}/redirect`, ['rejected']],
    [`${at}/reset`, ['unreachable']],
    [`${at}/cut`, ['unreachable']],
    [`${at}/drip`, ['timeout']],
    [`${at}/garbage`, ['rejected']],
    [`${at}/endless`, ['too-large']],
    [at.replace('http', 'https'), ['tls']],
    ['ftp://127.0.0.1/', ['unreachable']],
    ['nonsense', ['unreachable']],
    ['http://', ['unreachable']],
    ['http://name.invalid/', ['unresolved', 'timeout']],
  ];
  for (const [url, reasons] of table) {
    const reason = why(await post(url, {}, 700));
    assert.ok(reasons.includes(reason), `${url}: ${reason}`);
  }
  shut(server);
});

test('HTTPS trusts the given authority and no other, and goes through a proxy by CONNECT', async () => {
  const directory = scratch();
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  try {
    const asked = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert];
    execFileSync('openssl', [...asked, ...names], { stdio: 'ignore' });
  } catch {
    console.log('skipped: no openssl to make a certificate with');
    return;
  }
  const ca = readFileSync(cert, 'utf8');
  const server = await listen(
    createTlsServer({ key: readFileSync(key), cert: ca }, (asked, answer) => asked.pipe(answer)),
  );
  const tunnels: string[] = [];
  const proxy = await listen(createServer());
  proxy.on('connect', (asked, socket) => {
    tunnels.push(`${asked.url} ${asked.headers['proxy-authorization']}`);
    const onward = connect(port(server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
  });
  const url = `https://127.0.0.1:${port(server)}/`;
  const through = `http://user:secret@127.0.0.1:${port(proxy)}`;
  assert.is(why(await post(url)), 'tls');
  assert.is(why(await post(url, { ca })), 'AQID');
  assert.is(why(await post(url, { ca, proxy: through })), 'AQID');
  assert.is(why(await post(url, { proxy: through })), 'tls');
  assert.equal(tunnels[0], `127.0.0.1:${port(server)} Basic ${Buffer.from('user:secret').toString('base64')}`);
  assert.is(why(await post(url, { ca, proxy: 'http://127.0.0.1:9' })), 'unreachable');
  shut(server);
  shut(proxy);
  rmSync(directory, { recursive: true });
});

test('a message goes the way that call-home is configured for, or the loss names it', async () => {
  const froms: string[] = [];
  const server = await listen(
    createServer((asked, answer) => {
      froms.push(asked.socket.remoteAddress ?? '');
      asked.pipe(answer);
    }),
  );
  const asked: string[] = [];
  const proxy = await listen(
    createServer().on('connect', (request, socket) => {
      asked.push(String(request.url));
      const onward = connect(port(server), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      socket.on('error', () => onward.destroy());
      onward.on('error', () => socket.destroy());
    }),
  );
  const url = `http://127.0.0.1:${port(server)}/`;
  const loopback =
    Object.entries(networkInterfaces()).find(([, all]) => all?.[0]?.address === '127.0.0.1')?.[0] ?? 'lo';
  const go = (way: Partial<Destination>, to = url) => post(to, {}, 3000, way);

  assert.is(why(await go({ proxy: { host: '127.0.0.1', port: port(proxy) } })), 'AQID');
  assert.equal(asked, [`127.0.0.1:${port(server)}`]);
  assert.is(why(await go({ sourceInterface: loopback, ipv4First: true })), 'AQID');
  assert.is(froms.at(-1), '127.0.0.1');
  assert.is(why(await go({ ipv4First: true }, url.replace('127.0.0.1', 'localhost'))), 'AQID');

  const lost: readonly (readonly [way: Partial<Destination>, detail: RegExp])[] = [
    [{ sourceInterface: 'Loopback99' }, /^source interface Loopback99 has no address$/],
    [{ vrf: 'Mgmt-intf' }, /^VRF Mgmt-intf: this host has none$/],
    [{ proxy: { host: '127.0.0.1', port: 9 } }, /^ECONNREFUSED, proxy 127\.0\.0\.1 port 9$/],
    [{ proxy: { host: '::1', port: 9 } }, /, proxy ::1 port 9$/],
  ];
  for (const [way, detail] of lost) {
    const outcome = await go(way);
    assert.is(why(outcome), 'unreachable');
    assert.match((outcome.type === 'lost' && outcome.detail) || '', detail);
  }
  shut(server);
  shut(proxy);
});

test('a message comes from an address of the source interface, of the family that a literal address has', async () => {
  const real = os.networkInterfaces;
  const address = (of: string, family: string) => ({ address: of, family }) as NetworkInterfaceInfo;
  os.networkInterfaces = () => ({
    Loopback0: [address('127.0.0.9', 'IPv4'), address('::1', 'IPv6')],
    Loopback6: [address('::1', 'IPv6')],
  });
  syncBuiltinESMExports();
  const froms: string[] = [];
  const server = await listen(
    createServer((asked, answer) => {
      froms.push(asked.socket.remoteAddress ?? '');
      asked.pipe(answer);
    }),
  );
  const proxy = await listen(
    createServer().on('connect', (request, socket) => {
      froms.push(`proxy ${request.socket.remoteAddress}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }),
  );
  const go = (way: Partial<Destination>) => post(`http://127.0.0.1:${port(server)}/`, {}, 3000, way);
  try {
    assert.is(why(await go({ sourceInterface: 'Loopback0' })), 'AQID');
    await go({ sourceInterface: 'Loopback0', proxy: { host: '127.0.0.1', port: port(proxy) } });
    assert.equal(froms, ['127.0.0.9', 'proxy 127.0.0.9']);
    const lost = await go({ sourceInterface: 'Loopback6' });
    assert.is(lost.type === 'lost' && lost.detail, 'source interface Loopback6 has no address of its family');
  } finally {
    os.networkInterfaces = real;
    syncBuiltinESMExports();
    shut(server);
    shut(proxy);
  }
});

test('a proxy whose name is none is a loss, and the transport closes as ever', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  for (const host of ['http://proxy', 'a%b', '[::1]'])
    assert.is(why(await post('http://127.0.0.1:9/', {}, 3000, { proxy: { host, port: 80 } })), 'unreachable', host);
  await pause(20);
  process.off('unhandledRejection', note);
  assert.equal(unhandled, []);
});

// Files

test('a path leads into the directory of files, and nowhere else', () => {
  const directory = scratch();
  const vault = join(directory, 'vault');
  const outside = scratch();
  mkdirSync(vault);
  mkdirSync(join(directory, 'usage'));
  writeFileSync(join(outside, 'secret'), 'x');
  writeFileSync(join(vault, 'key'), 'x');
  symlinkSync(outside, join(directory, 'way-out'));
  symlinkSync(join(outside, 'secret'), join(directory, 'link'));
  const files = directoryFiles(directory, vault);
  assert.ok(files.write('bootflash:/usage/week.xml', Buffer.from('y')));
  assert.is(readFileSync(join(directory, 'usage', 'week.xml'), 'utf8'), 'y');
  for (const path of [
    `../${basename(outside)}/secret`,
    `bootflash:../${basename(outside)}/secret`,
    'way-out/secret',
    'link',
    'vault/key',
    'bootflash:vault/key',
    join(outside, 'secret'),
    '.',
    '/dev/zero',
    'a\0b',
  ]) {
    assert.is(files.read(path, 1000), null, path);
    if (!path.endsWith('link')) assert.not.ok(files.write(path, Buffer.from('z')), path);
  }
  assert.is(readFileSync(join(outside, 'secret'), 'utf8'), 'x');
  rmSync(directory, { recursive: true });
  rmSync(outside, { recursive: true });
});

// Enforcer

test('the gate table of the last run stays in force until the agent gives another', () => {
  const directory = scratch();
  mkdirSync(join(directory, 'v'));
  const open = () => nodeRooms({ vault: join(directory, 'v'), roots: new Uint8Array() });
  const before = open();
  assert.equal(before.enforcer.gates, []);
  assert.not.ok(existsSync(join(directory, 'v', 'gates.json')));
  before.enforcer.enforce([{ type: 'copy', name: 'c', because: 'auth-expired', since: 1, warning: 'No.', except: [] }]);
  before.close();
  const after = open();
  assert.is(after.enforcer.gates[0]?.name, 'c');
  after.close();
  rmSync(directory, { recursive: true });
});

test.run();
