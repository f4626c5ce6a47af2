/**
 * Messages of the native host: real HTTP and HTTPS on loopback, carried by couriers, and couriers that are none: scripts
 * that die, hang or lie. The transport runs in a driver of its own (send-messages.c).
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Destination } from '../../src/abi.ts';
import { listen, port, shut } from '../support/bench.ts';
import { native } from '../support/native.ts';
import { pause, scratch, until } from '../support/processes.ts';

const programs = await native({ sanitize: true, make: ['send-messages', 'smart-agent-courier'] });
const directory = scratch();
const courier = programs ? join(programs.build, 'smart-agent-courier') : '';

interface Told {
  readonly id: number;
  readonly reply?: string;
  readonly reason?: string;
  readonly detail?: string;
}
/** What came of it, in a few words. */
const words = ({ reply, reason, detail }: Told): string => (reason ? `${reason}: ${detail}` : reply!);

const drivers = new Set<ChildProcess>();
test.after(() => {
  for (const driver of drivers) driver.kill('SIGKILL');
  // Nobody waits for what a test that failed left open.
  setTimeout(() => process.exit(), 2_000).unref();
});

/** A transport in a process of its own, with couriers of this program. */
async function open(options: readonly string[] = [], program = courier, environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(join(programs!.build, 'send-messages'), [program, ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  drivers.add(child);
  const waiting = new Map<number, (told: Told) => void>();
  const strays: Told[] = [];
  let canceled = (): void => {};
  createInterface(child.stdout).on('line', line => {
    const told = JSON.parse(line) as Told & { canceled?: true };
    const wanted = waiting.get(told.id);
    if (told.canceled) canceled();
    else if (wanted) wanted(told);
    else strays.push(told);
    waiting.delete(told.id);
  });
  const ended = new Promise<number | string | null>(resolve => child.once('exit', (code, by) => resolve(code ?? by)));
  const ask = (line: unknown): void => void child.stdin.write(`${JSON.stringify(line)}\n`);
  const cancel = (): Promise<void> => {
    waiting.clear();
    ask({ cancel: true });
    return new Promise(resolve => {
      canceled = resolve;
    });
  };
  let ids = 0;
  // It is there once it answers.
  await cancel();
  return {
    pid: child.pid!,
    /** Outcomes that nobody waits for. */
    strays,
    send(url: string, way: Partial<Destination> = {}, within = 20_000, body = 'AQID'): Promise<Told> {
      const id = ++ids;
      ask({ id, to: { transport: 'callhome', url, ...way }, body, within });
      return new Promise(resolve => waiting.set(id, resolve));
    },
    cancel,
    kill: () => child.kill('SIGKILL'),
    ended,
    async close(): Promise<void> {
      child.stdin.end();
      assert.is(await ended, 0);
    },
  };
}
type Transport = Awaited<ReturnType<typeof open>>;

/** One send by a transport of its own. */
async function post(url: string, options: readonly string[] = [], way: Partial<Destination> = {}, within = 20_000) {
  const transport = await open(options);
  const told = await transport.send(url, way, within);
  await transport.close();
  return words(told);
}

/** Processes by their parent, zombies too. */
function childrenOf(pid: number): readonly { readonly pid: number; readonly state: string }[] {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return all.flatMap(name => {
    try {
      const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/.*\) /s, '').split(' ');
      return Number(parent) === pid ? [{ pid: Number(name), state: state! }] : [];
    } catch {
      return [];
    }
  });
}
const spawnerOf = ({ pid }: Transport): number => childrenOf(pid)[0]!.pid;
const couriersOf = (transport: Transport) => childrenOf(spawnerOf(transport));
const descriptors = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;
const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A program that takes the place of the courier. */
function script(text: string): string {
  const path = join(directory, `courier-${Math.random().toString(36).slice(2)}`);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function collect(asked: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A proxy that opens tunnels, whatever to, and notes who asked. */
async function tunnelProxy(onward: () => number) {
  const asked: string[] = [];
  const server = await listen(
    createServer((request, answer) => {
      asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization']}`);
      request.pipe(answer);
    }),
  );
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization']}`);
    const to = connect(onward(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      to.pipe(socket).pipe(to);
    });
    socket.on('error', () => to.destroy());
    to.on('error', () => socket.destroy());
  });
  return { asked, port: port(server), close: () => shut(server) };
}

function tests(): void {
  test('a message is one POST of octets, whatever proxy the environment names', async () => {
    const seen: string[] = [];
    const server = await listen(
      createServer(async (asked, answer) => {
        const { host, ...headers } = asked.headers;
        const body = await collect(asked);
        seen.push(`${asked.method} ${asked.url} ${JSON.stringify(headers)} ${body.length}`);
        answer.end(body.length > 3 ? String(body.length) : body);
      }),
    );
    const url = `http://127.0.0.1:${port(server)}`;
    const transport = await open([], courier, { http_proxy: 'http://127.0.0.1:9', ALL_PROXY: 'http://127.0.0.1:9' });
    const type = 'application/octet-stream';
    assert.is(words(await transport.send(`${url}/smart?x=1`)), 'AQID');
    const headers = JSON.stringify({ 'content-type': type, accept: type, 'content-length': '3' });
    assert.equal(seen, [`POST /smart?x=1 ${headers} 3`]);
    const long = Buffer.alloc(500_000, 'x').toString('base64');
    assert.is(words(await transport.send(url, {}, 20_000, long)), Buffer.from('500000').toString('base64'));
    assert.is(words(await transport.send(url, {}, 20_000, '')), '');
    await transport.close();
    shut(server);
  });

  test('whatever the other end does, the reason is named', async () => {
    const server = await listen(
      createServer((asked, answer) => {
        if (asked.url === '/redirect') answer.writeHead(302, { location: '/ok' }).end();
        else if (asked.url === '/busy') answer.writeHead(503, { 'content-length': 100 }).write('never the rest');
        else if (asked.url === '/created') answer.writeHead(201).end('ok');
        else if (asked.url === '/reset') asked.socket.destroy();
        else if (asked.url === '/cut')
          answer.writeHead(200, { 'content-length': 100 }).write('half', () => asked.socket.destroy());
        else if (asked.url === '/drip') answer.write('x');
        else if (asked.url === '/garbage') asked.socket.end('I do not speak HTTP\r\n\r\n');
        else if (asked.url === '/limit') answer.end(Buffer.alloc(65_536));
        else if (asked.url === '/over') answer.end(Buffer.alloc(65_537));
        else if (asked.url === '/endless') {
          answer.writeHead(200);
          answer.on('drain', () => answer.write(Buffer.alloc(99_999))).write(Buffer.alloc(99_999));
        } else answer.end('ok');
      }),
    );
    const at = `http://127.0.0.1:${port(server)}`;
    const table: readonly (readonly [url: string, words: RegExp])[] = [
      [`${at}/redirect`, /^rejected: HTTP 302$/],
      [`${at}/busy`, /^rejected: HTTP 503$/],
      [`${at}/created`, /^rejected: HTTP 201$/],
      [`${at}/reset`, /^unreachable: /],
      [`${at}/cut`, /^unreachable: /],
      [`${at}/drip`, /^timeout: no answer within 900 ms$/],
      [`${at}/garbage`, /^rejected: /],
      [`${at}/limit`, /^(AAAA){21845}AA==$/],
      [`${at}/over`, /^too-large: more than 65536 bytes$/],
      [`${at}/endless`, /^too-large: more than 65536 bytes$/],
      [at.replace('http', 'https'), /^tls: /],
      ['http://127.0.0.1:9/', /^unreachable: ECONNREFUSED$/],
      ['ftp://127.0.0.1/', /^unreachable: not an HTTP address$/],
      ['file:///etc/passwd', /^unreachable: not an HTTP address$/],
      ['nonsense', /^unreachable: not an HTTP address$/],
      ['http://', /^unreachable: /],
      ['http://name.invalid/', /^(unresolved: ENOTFOUND|timeout: .*)$/],
    ];
    const transport = await open();
    for (const [url, expected] of table) {
      const outcome = words(await transport.send(url, {}, url.endsWith('/drip') ? 900 : 20_000));
      assert.match(outcome, expected, `${url}: ${outcome}`);
    }
    await transport.close();
    shut(server);
  });

  test('HTTPS trusts the given authority and no other, refuses what it revoked, and goes through a proxy by CONNECT', async () => {
    const file = (name: string): string => join(directory, name);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore', cwd: directory });
    const request = (name: string, subject: string, ...more: string[]) =>
      openssl(
        ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', `/CN=${subject}`],
        ...['-keyout', file(`${name}.key`), '-out', file(`${name}.pem`), ...more],
      );
    writeFileSync(
      file('ca.conf'),
      `[ca]\ndefault_ca=one\n[one]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ncertificate=ca.pem\nprivate_key=ca.key
default_md=sha256\npolicy=any\ncopy_extensions=copy\ndefault_days=2\ndefault_crl_days=2\n[any]\ncommonName=supplied\n`,
    );
    writeFileSync(file('index'), '');
    writeFileSync(file('serial'), '1000');
    try {
      request('ca', 'Test CA', '-x509', '-days', '2');
      for (const name of ['good', 'revoked', 'named']) {
        const names = name === 'named' ? 'DNS:elsewhere.example' : 'IP:127.0.0.1';
        request(name, name, '-addext', `subjectAltName=${names}`);
        openssl('ca', '-batch', '-config', 'ca.conf', '-in', `${name}.pem`, '-out', `${name}.pem`, '-notext');
      }
      openssl('ca', '-config', 'ca.conf', '-revoke', 'revoked.pem');
      openssl('ca', '-config', 'ca.conf', '-gencrl', '-out', 'crl.pem');
    } catch {
      console.log('skipped: no openssl to make certificates with');
      return;
    }
    const serve = (name: string, more: object = {}) =>
      listen(
        createTlsServer(
          { key: readFileSync(file(`${name}.key`)), cert: readFileSync(file(`${name}.pem`)), ...more },
          (asked, answer) => asked.pipe(answer),
        ),
      );
    const [good, revoked, named] = await Promise.all(['good', 'revoked', 'named'].map(name => serve(name)));
    const old = await serve('good', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' });
    const proxy = await tunnelProxy(() => port(good!));
    const at = (server: typeof good): string => `https://127.0.0.1:${port(server!)}/`;
    const [ca, crl] = [`ca=${file('ca.pem')}`, `crl=${file('crl.pem')}`];
    const through = `proxy=http://user:secret@127.0.0.1:${proxy.port}`;
    const table: readonly (readonly [server: typeof good, options: readonly string[], words: RegExp])[] = [
      [good, [], /^tls: /],
      [good, [ca], /^AQID$/],
      [good, [ca, crl], /^AQID$/],
      [good, [ca, through], /^AQID$/],
      [good, [through], /^tls: /],
      [good, [ca, 'proxy=http://127.0.0.1:9'], /^unreachable: ECONNREFUSED$/],
      [revoked, [ca], /^AQID$/],
      [revoked, [ca, crl], /^tls: /],
      [named, [ca], /^tls: /],
      [old, [ca], /^tls: /],
      [good, [`ca=${file('missing.pem')}`], /^tls: /],
      [good, [ca, `crl=${file('missing.pem')}`], /^tls: /],
    ];
    for (const [server, options, expected] of table)
      assert.match(await post(at(server), options), expected, options.join());
    const credentials = `Basic ${Buffer.from('user:secret').toString('base64')}`;
    assert.is(proxy.asked[0], `CONNECT 127.0.0.1:${port(good!)} ${credentials}`);
    for (const server of [good, revoked, named, old]) shut(server!);
    proxy.close();
  });

  test('a message goes the way that call-home is configured for, or the loss names it', async () => {
    const froms: string[] = [];
    const server = await listen(
      createServer((asked, answer) => {
        froms.push(asked.socket.remoteAddress ?? '');
        asked.pipe(answer);
      }),
    );
    const [proxy, other] = [await tunnelProxy(() => 9), await tunnelProxy(() => 9)];
    const url = `http://127.0.0.1:${port(server)}/`;
    const all = Object.entries(networkInterfaces()).flatMap(([name, own]) =>
      (own ?? []).map(one => ({ name, ...one })),
    );
    const loopback = all.find(one => one.address === '127.0.0.1')?.name ?? 'lo';
    const transport = await open([`proxy=http://user:secret@127.0.0.1:${other.port}`]);
    const direct = await open();

    assert.is(words(await transport.send(url)), 'AQID');
    assert.equal(other.asked, [`POST ${url} Basic ${Buffer.from('user:secret').toString('base64')}`]);
    assert.is(words(await transport.send(url, { proxy: { host: '127.0.0.1', port: proxy.port } })), 'AQID');
    assert.equal(proxy.asked, [`POST ${url} undefined`]);

    assert.is(words(await direct.send(url, { sourceInterface: loopback, ipv4First: true })), 'AQID');
    assert.is(froms.at(-1), '127.0.0.1');
    const outer = all.find(one => one.family === 'IPv4' && !one.internal);
    if (outer) {
      assert.is(words(await direct.send(url, { sourceInterface: outer.name })), 'AQID');
      assert.is(froms.at(-1), outer.address);
    }
    const localhost = url.replace('127.0.0.1', 'localhost');
    assert.is(words(await direct.send(localhost, { ipv4First: true })), 'AQID');

    const lost: readonly (readonly [way: Partial<Destination>, words: string])[] = [
      [{ sourceInterface: 'Loopback99' }, 'unreachable: source interface Loopback99 has no address'],
      [{ vrf: 'Mgmt-intf' }, 'unreachable: VRF Mgmt-intf: this host has none'],
      [{ vrf: loopback }, `unreachable: VRF ${loopback}: this host has none`],
      [{ vrf: '../../etc' }, 'unreachable: VRF ../../etc: this host has none'],
      [{ proxy: { host: '127.0.0.1', port: 9 } }, 'unreachable: ECONNREFUSED, proxy 127.0.0.1 port 9'],
      [
        { proxy: { host: '127.0.0.1', port: 9 }, sourceInterface: loopback },
        `unreachable: ECONNREFUSED, proxy 127.0.0.1 port 9, source interface ${loopback}`,
      ],
      [{ proxy: { host: 'http://proxy', port: 80 } }, 'unreachable: not a proxy, proxy http://proxy port 80'],
      [{ proxy: { host: 'a%b', port: 80 } }, 'unreachable: not a proxy, proxy a%b port 80'],
      [{ proxy: { host: '[::1]', port: 80 } }, 'unreachable: not a proxy, proxy [::1] port 80'],
    ];
    for (const [way, expected] of lost) assert.is(words(await direct.send(url, way)), expected);
    assert.match(
      words(await direct.send(url, { proxy: { host: '::1', port: 9 } })),
      /^unreachable: .*, proxy ::1 port 9$/,
    );
    await transport.close();
    await direct.close();
    for (const one of [proxy, other]) one.close();
    shut(server);
  });

  test('IPv4 first is no refusal of IPv6, and without it a name is tried at both', async () => {
    const servers = await Promise.all(
      ['127.0.0.1', '::1'].map(host =>
        listen(
          createServer((_, answer) => answer.end(host)),
          host,
        ).catch(() => null),
      ),
    );
    const transport = await open();
    for (const [at, server] of servers.entries()) {
      if (!server) continue;
      const host = ['127.0.0.1', '::1'][at]!;
      for (const way of [{}, { ipv4First: true } as const])
        assert.is(
          words(await transport.send(`http://${host === '::1' ? '[::1]' : 'localhost'}:${port(server)}/`, way)),
          Buffer.from(host).toString('base64'),
        );
      shut(server);
    }
    await transport.close();
  });

  test('an interface without an address of the right family is named, too', async () => {
    const inside = 'ip link set lo up && ip address del ::1/128 dev lo && exec "$@"';
    const errand = {
      to: { url: 'http://[::1]:9/', sourceInterface: 'lo' },
      within: 5000,
      until: Number.MAX_SAFE_INTEGER,
    };
    const { status, stdout } = spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--net', 'sh', '-c', inside, 'sh', courier],
      {
        input: `${JSON.stringify(errand)}\n`,
        encoding: 'utf8',
      },
    );
    if (status !== 0) {
      console.log('skipped: no network of its own to be had, in which an interface has no IPv6 address');
      return;
    }
    assert.is(stdout, 'lost unreachable source interface lo has no address of its family\n');
  });

  test('a password is on no command line, in no environment and in no loss', async () => {
    const server = await listen(createServer(() => {}));
    const transport = await open([`proxy=http://user:secret@127.0.0.1:${port(server)}`]);
    const told = transport.send('http://192.0.2.1/', {}, 3000);
    await until('a courier is under way', () => couriersOf(transport).length === 1);
    const { pid } = couriersOf(transport)[0]!;
    await until('it runs', () => readFileSync(`/proc/${pid}/cmdline`, 'utf8') === 'smart-agent-courier\0');
    assert.is(readFileSync(`/proc/${pid}/environ`, 'utf8'), '');
    assert.is(words(await told), 'timeout: no answer within 3000 ms');
    const refused = await open([`proxy=http://user:secret@127.0.0.1:9`]);
    assert.is(words(await refused.send('http://192.0.2.1/')), 'unreachable: ECONNREFUSED');
    await transport.close();
    await refused.close();
    shut(server);
  });

  test('couriers are four at a time; who waits for one waits within his own time', async () => {
    let [now, most] = [0, 0];
    const server = await listen(
      createServer((asked, answer) => {
        most = Math.max(most, ++now);
        const end = () => {
          now--;
          asked.pipe(answer);
        };
        if (asked.url !== '/never') setTimeout(end, 150);
      }),
    );
    const url = `http://127.0.0.1:${port(server)}/`;
    const transport = await open();
    const told = await Promise.all(Array.from({ length: 10 }, () => transport.send(url)));
    assert.equal(told.map(words), Array(10).fill('AQID'));
    assert.is(most, 4);
    const blocked = Array.from({ length: 4 }, () => transport.send(`${url}never`, {}, 3000));
    const began = Date.now();
    assert.is(words(await transport.send(url, {}, 300)), 'timeout: no answer within 300 ms');
    assert.ok(Date.now() - began < 2500);
    assert.equal((await Promise.all(blocked)).map(words), Array(4).fill('timeout: no answer within 3000 ms'));
    await transport.close();
    shut(server);
  });

  test('nothing is heard of what was abandoned, its couriers are gone, and the next send goes as ever', async () => {
    const server = await listen(createServer((asked, answer) => void (asked.url === '/' && asked.pipe(answer))));
    const url = `http://127.0.0.1:${port(server)}/`;
    const transport = await open();
    for (let at = 0; at < 6; at++) void transport.send(`${url}never`, {}, 3000);
    await until('four are under way', () => couriersOf(transport).length === 4);
    await transport.cancel();
    await until('none is left', () => couriersOf(transport).length === 0);
    assert.is(words(await transport.send(url)), 'AQID');
    await pause(3000);
    assert.equal(transport.strays, []);
    await transport.close();
    shut(server);
  });

  test('no courier is trusted: whatever it does, the send ends once and the courier too', async () => {
    const table: readonly (readonly [courier: string, words: string])[] = [
      [`printf 'reply 3\\nabc'`, 'YWJj'],
      [`printf 'reply 0\\n'`, ''],
      [`printf 'lost tls a b\\n'`, 'tls: a b'],
      ['exit 0', 'unreachable: courier ended'],
      ['kill -9 $$', 'unreachable: courier ended'],
      [`printf 'reply 5\\nabc'`, 'unreachable: courier made no sense'],
      [`printf 'reply 3\\nabcd'`, 'unreachable: courier made no sense'],
      [`printf 'reply \\n'`, 'unreachable: courier made no sense'],
      [`printf 'reply 65537\\n'; head -c 65537 /dev/zero`, 'unreachable: courier made no sense'],
      [`printf 'reply 18446744073709551619\\nabc'`, 'unreachable: courier made no sense'],
      ['echo good morning', 'unreachable: courier made no sense'],
      [`printf 'lost weird x\\n'`, 'unreachable: courier made no sense'],
      [`printf 'lost tls\\n'`, 'unreachable: courier made no sense'],
      [`printf 'lost tls x'`, 'unreachable: courier made no sense'],
      [`printf 'lost tls a\\nlost tls b\\n'`, 'unreachable: courier made no sense'],
      ['exec cat /dev/zero', 'unreachable: courier made no sense'],
      ['exec sleep 60', 'timeout: no answer within 400 ms'],
      [`printf 'reply 3\\nabc'; exec 0>&- 1>&-; sleep 60 & wait`, 'YWJj'],
    ];
    for (const [text, expected] of table) {
      const transport = await open([], script(text));
      const within = text.includes('exec sleep') ? 400 : 20_000;
      const told = await transport.send('http://127.0.0.1/', {}, within, 'x'.repeat(400_000));
      assert.is(words(told), expected, text);
      await until('it is gone', () => couriersOf(transport).length === 0);
      await pause(20);
      assert.equal(transport.strays, [], text);
      await transport.close();
    }
    const missing = await open([], join(directory, 'no-such-program'));
    for (let at = 0; at < 3; at++)
      assert.is(words(await missing.send('http://127.0.0.1/')), 'unreachable: courier ended');
    await missing.close();
  });

  test('two hundred messages leave no process and no descriptor behind', async () => {
    const transport = await open([], script(`printf 'reply 1\\nx'`));
    const spawner = spawnerOf(transport);
    await transport.send('http://127.0.0.1/');
    const before = [descriptors(transport.pid), descriptors(spawner)];
    const told = await Promise.all(Array.from({ length: 200 }, () => transport.send('http://127.0.0.1/', {}, 30_000)));
    assert.equal(new Set(told.map(words)), new Set(['eA==']));
    await until('all are reaped', () => couriersOf(transport).length === 0);
    assert.equal([descriptors(transport.pid), descriptors(spawner)], before);
    // Its standard ones, and the socket to the daemon.
    assert.is(before[1], 4);
    await transport.close();
    assert.not.ok(alive(spawner));
  });

  test('with the daemon end the spawner and its couriers, also when it is killed', async () => {
    const transport = await open([], script('exec sleep 60'));
    const spawner = spawnerOf(transport);
    void transport.send('http://127.0.0.1/', {}, 60_000);
    await until('a courier is under way', () => couriersOf(transport).length === 1);
    const [one] = couriersOf(transport);
    transport.kill();
    assert.is(await transport.ended, 'SIGKILL');
    await until('both are gone', () => !alive(spawner) && !alive(one!.pid));
  });

  test('sends are lost, not stuck, once the spawner is gone', async () => {
    const transport = await open();
    process.kill(spawnerOf(transport), 'SIGKILL');
    await until('it is dead', () => childrenOf(transport.pid)[0]!.state === 'Z');
    assert.is(words(await transport.send('http://127.0.0.1/')), 'unreachable: courier could not be started');
    await transport.close();
  });

  test('a proxy that is none is refused at once, and a courier that is asked for nonsense says so', () => {
    for (const proxy of ['', 'proxy', 'ftp://proxy', 'http://', 'socks5://proxy']) {
      const { status, stderr } = spawnSync(join(programs!.build, 'send-messages'), [courier, `proxy=${proxy}`], {
        encoding: 'utf8',
      });
      assert.is(status, 3, proxy);
      assert.is(stderr, 'the proxy must be given as http://HOST:PORT\n');
    }
    const header = (value: unknown): string => `${JSON.stringify(value)}\n`;
    const times = { within: 1000, until: Number.MAX_SAFE_INTEGER };
    const table: readonly (readonly [errand: string, words: string])[] = [
      ['', 'not an errand'],
      ['{}', 'not an errand'],
      ['{}\n', 'not an errand'],
      ['[\n', 'not an errand'],
      [header({ to: { url: 'http://127.0.0.1:9/' }, within: 1000 }), 'not an errand'],
      [header({ to: {}, ...times }), 'not an HTTP address'],
      [header({ to: { url: 7 }, ...times }), 'not an HTTP address'],
      [header({ to: { url: 'http://127.0.0.1:9/', proxy: {} }, ...times }), 'not a proxy'],
      [
        header({ to: { url: 'http://127.0.0.1:9/', proxy: { host: 'x', port: 0 } }, ...times }),
        'not a proxy, proxy x port 0',
      ],
      [`${header({ to: {}, ...times })}${'x'.repeat(3_000_000)}`, 'the message is too long'],
      [
        header({ to: { url: 'http://127.0.0.1:9/', vrf: `a\nb${'c'.repeat(9)}` }, ...times }),
        'VRF a bccccccccc: this host has none',
      ],
    ];
    for (const [errand, expected] of table) {
      const { stdout } = spawnSync(courier, { input: errand, encoding: 'utf8' });
      assert.is(stdout, `lost unreachable ${expected}\n`, errand.slice(0, 80));
    }
  });
}

if (programs) tests();
test.run();
