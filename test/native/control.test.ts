/**
 * The control socket and the gate table of the native host: what clients ask and are answered, in which order, and that
 * none of them, slow, dead, mad or many, can do harm to another.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Gate } from '../../src/abi.ts';
import { native } from '../support/native.ts';
import { type Bench, type Client, endBenches, openBench, openClient } from '../support/native-control.ts';
import { pause, scratch } from '../support/processes.ts';

const GATES: readonly Gate[] = [
  {
    type: 'cli',
    name: 'us',
    because: 'eval-expired',
    since: 0,
    warning: 'Warning:\n "upstream" needs a licence',
    patterns: ['controller upstream-cable <n>'],
  },
  { type: 'session', name: 'new-pgw', because: 'grace-over', since: 1, warning: 'No PGW', service: 'pgw' },
  { type: 'upgrade', name: 'major', because: 'out-of-compliance', since: 2, warning: 'No upgrade' },
];
const LOCKED_US = { type: 'verdict', allowed: false, gate: 'us', warning: GATES[0]!.warning };
const ALLOWED = { type: 'verdict', allowed: true };

const LINE_LIMIT = 256 * 1024;
/** A line that is taken, of so many bytes. */
const usageOf = (bytes: number): string => `{"type":"usage","samples":[]${' '.repeat(bytes - 29)}}`;

/** What is asked, and what is answered with GATES in force. */
const ANSWERS: readonly (readonly [unknown, unknown])[] = [
  [{ type: 'gates' }, { type: 'gates', gates: GATES }],
  [{ type: 'check', line: 'cont up 9/0/0', mode: 'config' }, LOCKED_US],
  [{ type: 'check', line: 'cont up 9/0/0', mode: 'exec' }, LOCKED_US],
  [{ type: 'check', line: 'cont up 9/0/0' }, LOCKED_US],
  [{ type: 'check', line: 'do controller upstream-cable 1', mode: 'config' }, LOCKED_US],
  [{ type: 'check', line: 'do controller upstream-cable 1' }, ALLOWED],
  [{ type: 'check', line: 'show version' }, ALLOWED],
  [
    { type: 'check', from: '7.3.2', to: '7.4.1' },
    { type: 'verdict', allowed: false, gate: 'major', warning: 'No upgrade' },
  ],
  [{ type: 'check', from: '7.3.2', to: '7.3.9' }, ALLOWED],
  [
    { type: 'check', service: 'session', name: 'pgw' },
    { type: 'verdict', allowed: false, gate: 'new-pgw', warning: 'No PGW' },
  ],
  [{ type: 'check', service: 'session', name: 'sgw' }, ALLOWED],
  [{ type: 'check', service: 'sip' }, ALLOWED],
  [{ type: 'check', service: 'sip-call' }, ALLOWED],
  [{ type: 'status' }, { type: 'status', hostname: 'cmts', agent: 'up', heap: 12345, failures: { series: 0 } }],
  [{ type: 'usage', samples: [] }, { type: 'taken' }],
  [{ type: 'calls', runs: [[1, 2]] }, { type: 'taken' }],
  [{ type: 'inventory', inventory: {} }, { type: 'taken' }],
  [{ type: 'role', role: 'active', peer: true }, { type: 'taken' }],
  [{ type: 'peer', body: 'AAAA' }, { type: 'taken' }],
  [
    { type: 'usage', samples: 'unwelcome' },
    { type: 'refused', because: 'This is "unwelcome"' },
  ],
  [
    { type: 'command', mode: 'exec', line: 'unwelcome' },
    { type: 'refused', because: 'This is "unwelcome"' },
  ],
];

/** What comes in a line, and a word of why it is refused. */
const REFUSED: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['nothing', '\n', /JSON object/],
  ['no JSON', 'show license status\n', /JSON object/],
  ['half an object', '{"type":"status"\n', /JSON object/],
  ['two in a line', '{"type":"status"}{"type":"status"}\n', /JSON object/],
  ['a list', '[{"type":"status"}]\n', /JSON object/],
  ['a string', '"status"\n', /JSON object/],
  ['zeros', Buffer.from([0, 0, 0, 10]), /JSON object/],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 10]), /JSON object/],
  ['text that is no text', Buffer.from('{"type":"status","a":"\xc3"}\n', 'latin1'), /JSON object/],
  ['a thousand brackets', `${'['.repeat(1000)}\n`, /JSON object/],
  ['no type', '{}\n', /no request of this type/],
  ['a type that is a number', '{"type":5}\n', /no request of this type/],
  ['an event of the loop', '{"type":"tick"}\n', /no request of this type/],
  ['a boot', '{"type":"boot"}\n', /no request of this type/],
  ['a command without a line', '{"type":"command","mode":"exec"}\n', /mode and a line/],
  ['a command without a mode', '{"type":"command","line":"show"}\n', /mode and a line/],
  [
    'a mode that is longer than any line',
    `{"type":"command","mode":"${'x'.repeat(4095)}","line":"show"}\n`,
    /so long a name/,
  ],
  ['a line that is a list', '{"type":"command","mode":"exec","line":["show"]}\n', /mode and a line/],
  ['a check of nothing', '{"type":"check"}\n', /check is of a line/],
  ['a check in a mode that is none', '{"type":"check","line":"show","mode":null}\n', /check is of a line/],
  ['a check of half an upgrade', '{"type":"check","from":"7.3"}\n', /check is of a line/],
  ['a check of an unknown service', '{"type":"check","service":"cli"}\n', /check is of a line/],
  ['a service whose name is none', '{"type":"check","service":"session","name":5}\n', /check is of a line/],
  ['a subscription to something else', '{"type":"subscribe","to":["gates","key"]}\n', /list of gates, log/],
  ['a subscription to no list', '{"type":"subscribe","to":"gates"}\n', /list of gates, log/],
  ['a line that is too long', `${usageOf(LINE_LIMIT + 1)}\n`, /more than 256 KiB/],
  ['a megabyte without a break', Buffer.alloc(1 << 20, 'x').fill('\n', (1 << 20) - 1), /more than 256 KiB/],
];

const programs = await native({ sanitize: true, make: ['control-bench'] });
/** A test with a bench of its own, which must end in order. */
function story(name: string, tell: (bench: Bench, connect: () => Promise<Client>) => Promise<void>): void {
  if (programs)
    test(name, async () => {
      const bench = await openBench(programs.build);
      const clients: Client[] = [];
      try {
        await tell(bench, async () => {
          const client = await openClient(bench.socket);
          clients.push(client);
          return client;
        });
        assert.is(await bench.end(), 0);
        assert.not(existsSync(bench.socket), 'the socket is gone with its daemon');
      } finally {
        for (const client of clients) client.leave();
        await bench.kill();
      }
    });
}
const command = (line: string, mode = 'exec') => ({ type: 'command', mode, line });
const answerTo = (session: string, text: string) => ({ type: 'answer', session, handled: true, text, mode: 'exec' });
const texts = async (client: Client, count: number): Promise<unknown[]> => {
  const heard: unknown[] = [];
  for (let i = 0; i < count; i++) heard.push((await client.hear())?.text);
  return heard;
};

// Requests

story('every request has its answer', async (bench, connect) => {
  const client = await connect();
  assert.equal(await client.ask({ type: 'gates' }), { type: 'gates', gates: [] });
  assert.is(await bench.enforce(GATES), 'enforced');
  for (const [request, answer] of ANSWERS) assert.equal(await client.ask(request), answer, JSON.stringify(request));
});

story('what is no request is refused in words, and the next one is answered', async (_, connect) => {
  const client = await connect();
  for (const [what, bytes, because] of REFUSED) {
    client.write(bytes);
    const refusal = await client.hear();
    assert.is(refusal?.type, 'refused', what);
    assert.match(String(refusal?.because), because, what);
    assert.is((await client.ask({ type: 'status' }))?.type, 'status', `after ${what}`);
  }
});

story('an occurrence is handed in as it was told, a command as that of its session', async (bench, connect) => {
  const client = await connect();
  client.write('{"type":"usage", "samples":[{"name":"ü","where":"\\u00fc","count":1}]}\n');
  assert.is(await bench.next(), '{"type":"usage", "samples":[{"name":"ü","where":"\\u00fc","count":1}]}');
  client.write('{"line":"a\\"b\\u0000","session":"console","mode":"config-call-home x","type":"command"}\n');
  assert.equal(JSON.parse(await bench.next()), {
    type: 'command',
    session: 'socket-1',
    mode: 'config-call-home x',
    line: 'a"b\0',
  });
});

story('an answer is given as the agent gave it, on one line', async (bench, connect) => {
  const client = await connect();
  client.say(command('configure'));
  const { session } = await bench.command();
  const answer = { ...answerTo(session, 'Sure?\nünd'), prompt: '[yes/no]: ' };
  bench.answer(answer);
  assert.equal(await client.hear(), answer);
  // The bench lays this one out on two.
  assert.is((await client.ask(command('echo "hi"\n')))?.text, 'echo "hi"\n');
});

story('requests come in pieces, and the last one needs no break', async (_, connect) => {
  const client = await connect();
  for (const byte of '{"type":"usage","samples":["ü"]}\n{"type":"status"}') {
    client.write(byte);
    await pause(1);
  }
  assert.is((await client.hear())?.type, 'taken');
  client.finish();
  assert.is((await client.hear())?.type, 'status');
  assert.is(await client.hear(), null, 'then the daemon hangs up, too');
});

story('a line may be as long as it may, and what follows a longer one is heard', async (bench, connect) => {
  const client = await connect();
  client.write(`${usageOf(LINE_LIMIT)}\n${usageOf(LINE_LIMIT + 1)}\n{"type":"status"}\n`);
  assert.is((await client.hear())?.type, 'taken');
  assert.is((await bench.next()).length, LINE_LIMIT);
  assert.is((await client.hear())?.type, 'refused');
  assert.is((await client.hear())?.type, 'status');
  // Never to end, never to be held.
  for (let i = 0; i < 8; i++) client.write('x'.repeat(LINE_LIMIT));
  assert.is((await client.hear())?.type, 'refused');
  client.finish();
  assert.is(await client.hear(), null, 'once');
});

// Order

story('what follows a command waits for its answer; other clients do not', async (bench, connect) => {
  const [one, other] = [await connect(), await connect()];
  one.say(command('show license all'));
  one.say({ type: 'status' });
  one.say(command('echo second'));
  one.say({ type: 'usage', samples: [] });
  const { session } = await bench.command();
  assert.is((await other.ask(command('echo meanwhile')))?.text, 'echo meanwhile');
  assert.is((await other.ask({ type: 'status' }))?.type, 'status');
  bench.answer(answerTo(session, 'first'));
  assert.equal(await texts(one, 3), ['first', undefined, 'echo second']);
  assert.is((await one.hear())?.type, 'taken');
});

story('a thousand commands at once go to the agent one by one', async (bench, connect) => {
  const client = await connect();
  const lines = Array.from({ length: 1000 }, (_, i) => `show ${i}`);
  client.write(lines.map(line => `${JSON.stringify(command(line))}\n`).join(''));
  for (const expected of lines) {
    const { session, line } = await bench.command();
    assert.is(line, expected);
    bench.answer(answerTo(session, line));
  }
  assert.equal(await texts(client, 1000), lines);
});

story('an answer is for the session that it names, once, and for no later one', async (bench, connect) => {
  const gone = await connect();
  gone.say(command('reload'));
  const { session } = await bench.command();
  gone.leave();
  const heir = await connect();
  heir.say(command('show'));
  const { session: inherited } = await bench.command();
  assert.is.not(inherited, session);
  bench.answer(answerTo(session, 'too late'));
  bench.answer(answerTo('console', 'of somebody else'));
  bench.answer({ type: 'answer' });
  bench.answer(answerTo(inherited, 'in time'));
  bench.answer(answerTo(inherited, 'twice'));
  assert.is((await heir.hear())?.text, 'in time');
  assert.is((await heir.ask({ type: 'status' }))?.type, 'status');
});

story('a client may send, stop sending, and still be answered all', async (bench, connect) => {
  const client = await connect();
  client.say(command('show'));
  client.say(command('echo last'));
  client.finish();
  const { session } = await bench.command();
  await pause(20);
  bench.answer(answerTo(session, 'first'));
  assert.equal(await texts(client, 2), ['first', 'echo last']);
  assert.is(await client.hear(), null);
});

// Subscriptions

story('subscribers hear what they asked for as it happens, the gate table at once', async (bench, connect) => {
  const [all, logs, nobody] = [await connect(), await connect(), await connect()];
  await bench.enforce(GATES.slice(0, 1));
  assert.equal(await all.ask({ type: 'subscribe' }), { type: 'subscribed' });
  assert.equal(await all.hear(), { type: 'gates', gates: GATES.slice(0, 1) });
  assert.equal(await logs.ask({ type: 'subscribe', to: ['log'] }), { type: 'subscribed' });
  assert.equal(await nobody.ask({ type: 'subscribe', to: [] }), { type: 'subscribed' });
  const told = [
    { type: 'log', text: 'one' },
    { type: 'trap', name: 'x' },
    { type: 'config', lines: ['call-home'] },
    { type: 'peer', body: 'AAAA' },
  ];
  for (const one of told) bench.publish(one.type, one);
  for (const one of told) assert.equal(await all.hear(), one);
  await bench.enforce(GATES);
  assert.equal(await all.hear(), { type: 'gates', gates: GATES });
  assert.equal(await logs.hear(), told[0]);
  for (const quiet of [logs, nobody])
    assert.is((await quiet.ask({ type: 'status' }))?.type, 'status', 'nothing else came');
  await logs.ask({ type: 'subscribe', to: ['trap'] });
  bench.publish('log', { type: 'log' });
  bench.publish('trap', { type: 'trap' });
  assert.equal(await logs.hear(), { type: 'trap' }, 'in the place of what it had subscribed to');
});

story('a subscriber that asks is answered, and hears what its own command brings about', async (_, connect) => {
  const client = await connect();
  await client.ask({ type: 'subscribe', to: ['log'] });
  assert.equal(await client.ask(command('echo')), { type: 'log', text: 'echoed' });
  assert.is((await client.hear())?.text, 'echo');
});

story('one that says no more hears on', async (bench, connect) => {
  const client = await connect();
  await client.ask({ type: 'subscribe', to: ['log'] });
  client.finish();
  await pause(20);
  bench.publish('log', { type: 'log', text: 'still' });
  assert.equal(await client.hear(), { type: 'log', text: 'still' });
});

story('a subscriber that does not read is dropped, and nobody else', async (bench, connect) => {
  const [deaf, other] = [await connect(), await connect()];
  await deaf.ask({ type: 'subscribe', to: ['log'] });
  await other.ask({ type: 'subscribe', to: ['log'] });
  deaf.deafen();
  const text = 'x'.repeat(64 * 1024);
  const heard = [];
  for (let i = 0; i < 40; i++) {
    bench.publish('log', { type: 'log', text, i });
    heard.push((await other.hear())?.i);
  }
  assert.equal(
    heard,
    Array.from({ length: 40 }, (_, i) => i),
  );
  deaf.listen();
  let whole = 0;
  while ((await deaf.hear()) !== null) whole++;
  assert.ok(whole > 0 && whole < 40, `${whole} of 40 messages were on their way`);
});

story(
  'what is told never has a request handed in: an agent in the middle of a turn takes none',
  async (bench, connect) => {
    const client = await connect();
    await client.ask({ type: 'subscribe', to: ['log'] });
    client.deafen();
    for (let i = 0; i < 4000; i++) client.say(command(`echo ${'x'.repeat(200)}`));
    client.say(command('the last one'));
    await pause(500);
    bench.freeze();
    client.listen();
    await pause(500);
    // It finds both at once: something to tell, and a client that took all of its answers and has asked more.
    bench.publish('log', { type: 'log', text: 'in a turn' });
    bench.thaw();
    assert.is((await bench.command()).line, 'the last one');
  },
);

// Many, slow and dead

story('the 33rd is told that there are too many, until one leaves', async (_, connect) => {
  const clients: Client[] = [];
  for (let i = 0; i < 32; i++) clients.push(await connect());
  for (const client of clients) assert.is((await client.ask({ type: 'status' }))?.type, 'status');
  const further = await connect();
  assert.match(String((await further.hear())?.because), /as many connections as there may be/);
  assert.is(await further.hear(), null);
  clients[7]!.leave();
  await pause(20);
  assert.is((await (await connect()).ask({ type: 'status' }))?.type, 'status');
});

story('a flood from one that does not read holds nobody up, and is answered to its end', async (bench, connect) => {
  const [flood, other] = [await connect(), await connect()];
  await bench.enforce([{ ...GATES[0], warning: 'x'.repeat(100_000) }]);
  flood.deafen();
  flood.write('{"type":"gates"}\n'.repeat(200));
  flood.write('{"type":"status"}\n'.repeat(20_000));
  for (let i = 0; i < 20; i++) assert.is((await other.ask(command(`echo ${i}`)))?.text, `echo ${i}`);
  flood.listen();
  for (let i = 0; i < 200; i++) assert.is((await flood.hear())?.type, 'gates');
  for (let i = 0; i < 20_000; i++) assert.is((await flood.hear())?.type, 'status');
});

story('those that come, babble and go leave nothing behind', async (bench, connect) => {
  for (let i = 0; i < 200; i++) {
    const client = await connect();
    if (i % 2) client.say(command('show'));
    else client.write(Buffer.from(Array.from({ length: 50 }, (_, at) => (i * 37 + at * 91) % 256)));
    client.leave();
  }
  const client = await connect();
  assert.is((await client.ask(command('echo here')))?.text, 'echo here');
  assert.equal(await client.ask({ type: 'gates' }), { type: 'gates', gates: [] });
  await bench.enforce([]);
});

// The socket

story('it has the mode that it was given', async bench => {
  assert.is(statSync(bench.socket).mode & 0o777, 0o600);
});

/** What stands at the place of the socket, and what becomes of it. */
const PLACES: readonly (readonly [string, (path: string) => unknown, RegExp | null])[] = [
  ['nothing', () => {}, null],
  [
    'a socket that a killed daemon left',
    async path => (await openBench(programs!.build, join(path, '..'))).kill(),
    null,
  ],
  ['a file', path => writeFileSync(path, 'mine'), /no socket/],
  ['a directory', path => mkdirSync(path), /no socket/],
  [
    'a socket where somebody listens',
    path => new Promise(resolve => servers[servers.push(createServer()) - 1]!.listen(path, () => resolve(null))),
    /Somebody listens/,
  ],
];
const servers: ReturnType<typeof createServer>[] = [];
test.after(() => {
  for (const server of servers) server.close();
  endBenches();
});
for (const [what, make, because] of PLACES)
  if (programs)
    test(`its place is taken by ${what}: ${because ? 'it refuses' : 'it opens'}`, async () => {
      const directory = scratch();
      await make(join(directory, 'socket'));
      const opened = openBench(programs.build, directory, { mode: '666' });
      if (because) {
        assert.match(await failure(opened), because);
        assert.ok(existsSync(join(directory, 'socket')), 'what is not its own stays');
      } else {
        const bench = await opened;
        assert.is(statSync(bench.socket).mode & 0o777, 0o666);
        assert.is(await bench.end(), 0);
      }
    });

const failure = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'nothing failed', String);

if (programs)
  test('a place or a group that cannot be is refused in words', async () => {
    const long = join(scratch(), 'x'.repeat(108));
    assert.match(await failure(openBench(programs.build, scratch(), { socket: long })), /1 to 107 bytes/);
    const lost = join(scratch(), 'missing', 'socket');
    assert.match(await failure(openBench(programs.build, scratch(), { socket: lost })), /No such file/);
    const nobody = openBench(programs.build, scratch(), { group: ['no-such-group'] });
    assert.match(await failure(nobody), /no group no-such-group/);
    if (process.getuid?.() !== 0) return console.log('skipped: only root may give the socket to another group');
    const bench = await openBench(programs.build, scratch(), { mode: '660', group: ['daemon'] });
    const [, , gid] = /^daemon:([^:]*):(\d+):/m.exec(readFileSync('/etc/group', 'utf8'))!;
    assert.is(statSync(bench.socket).gid, Number(gid));
    assert.is(await bench.end(), 0);
  });

// The gate table

story('the table in force is a file, one gate a line, that all may read', async bench => {
  assert.is(await bench.enforce(GATES), 'enforced');
  const text = readFileSync(bench.gates, 'utf8');
  assert.is(text, `[\n${GATES.map(gate => JSON.stringify(gate)).join(',\n')}\n]\n`);
  assert.is(statSync(bench.gates).mode & 0o777, 0o644);
  await bench.enforce([]);
  assert.is(readFileSync(bench.gates, 'utf8'), '[]\n');
});

/** What lies in gates.json at the start, the gates that are in force then, and what is told. */
const KEPT: readonly (readonly [string, string | null, readonly unknown[], RegExp | null])[] = [
  ['nothing', null, [], null],
  ['an empty table', '[]', [], null],
  ['the table of the last run', `${JSON.stringify(GATES, null, 2)}\n`, GATES, null],
  ['half a table', JSON.stringify(GATES).slice(0, -9), [], /no JSON list/],
  ['an empty file', '', [], /no JSON list/],
  ['an object', '{}', [], /no JSON list/],
  ['a list of something else', '[5]', [], /./],
  [
    'a table that locks out its own cure',
    JSON.stringify([{ ...GATES[0], patterns: ['license smart'] }]),
    [],
    /would reject ".*license"/,
  ],
  ['more than any table', `[${' '.repeat(256 * 1024)}]`, [], /./],
];
for (const [what, text, gates, because] of KEPT)
  if (programs)
    test(`it starts with ${what}`, async () => {
      const directory = scratch();
      if (text !== null) writeFileSync(join(directory, 'gates.json'), text);
      const bench = await openBench(programs.build, directory);
      const client = await openClient(bench.socket);
      assert.equal(await client.ask({ type: 'gates' }), { type: 'gates', gates });
      assert.match(bench.told.join(), because ?? /^$/);
      client.leave();
      assert.is(await bench.end(), 0);
    });

story('a table that cannot be kept is not in force', async (bench, connect) => {
  const client = await connect();
  await bench.enforce(GATES);
  await client.ask({ type: 'subscribe', to: ['gates'] });
  await client.hear();
  const huge = [{ ...GATES[0], warning: 'x'.repeat(256 * 1024) }];
  assert.match(await bench.enforce(huge), /longer than 262144 bytes/);
  assert.match(await bench.enforce({}), /no JSON list/);
  if (process.getuid?.() !== 0) {
    chmodSync(join(bench.gates, '..'), 0o500);
    assert.match(await bench.enforce([]), /gates\.json/);
    chmodSync(join(bench.gates, '..'), 0o700);
  }
  assert.equal(await client.ask({ type: 'gates' }), { type: 'gates', gates: GATES }, 'and nothing was told of it');
});

if (programs)
  test('with the daemon gone the table stays, and the next daemon has it', async () => {
    const directory = scratch();
    const first = await openBench(programs.build, directory);
    await first.enforce(GATES);
    await first.kill();
    const next = await openBench(programs.build, directory);
    const client = await openClient(next.socket);
    assert.equal(await client.ask({ type: 'gates' }), { type: 'gates', gates: GATES });
    client.leave();
    assert.is(await next.end(), 0);
  });

test.run();
