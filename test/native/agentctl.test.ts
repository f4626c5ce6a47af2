/** smart-agentctl as operators and scripts use it: what it prints, and where, and how it ends. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Gate } from '../../src/abi.ts';
import { VERSION } from '../../src/version.ts';
import { native } from '../support/native.ts';
import { type Bench, endBenches, openBench, openClient, outcome } from '../support/native-control.ts';
import { pause, scratch } from '../support/processes.ts';

const GATES: readonly Gate[] = [
  {
    type: 'cli',
    name: 'upstream',
    because: 'eval-expired',
    since: Date.UTC(2026, 1, 3, 4, 5, 6, 789),
    warning: '%Warning: no licence\n for "upstream" ä',
    patterns: ['controller upstream-cable <n>', '[no|default] rf-channel <n>'],
  },
  {
    type: 'copy',
    name: 'copies',
    because: 'auth-expired',
    since: 0,
    warning: 'No copy.',
    except: [
      { from: 'running-config', to: 'startup-config' },
      { from: 'a', to: 'b' },
    ],
  },
  { type: 'session', name: 'pgw', because: 'grace-over', since: 0, warning: 'No session.', service: 'pgw' },
  { type: 'sip', name: 'sip', because: 'no-ack', since: 0, warning: 'No SIP.' },
  { type: 'upgrade', name: 'major', because: 'no-ack', since: 0, warning: 'No upgrade.' },
];
const TABLE = `NAME      SINCE (UTC)          BECAUSE       LOCKED
upstream  2026-02-03 04:05:06  eval-expired  controller upstream-cable <n>, [no|default] rf-channel <n>
copies    1970-01-01 00:00:00  auth-expired  copy, but not running-config to startup-config, a to b
pgw       1970-01-01 00:00:00  grace-over    new sessions of pgw
sip       1970-01-01 00:00:00  no-ack        the SIP service
major     1970-01-01 00:00:00  no-ack        upgrades to another major release
`;

/** What a box without a daemon is asked, and what is printed and given as exit code from the table that it left. */
const CHECKS: readonly (readonly [readonly string[], string, number])[] = [
  [['controller upstream-cable 9/0/0'], `${GATES[0]!.warning}\n`, 1],
  [['cont', 'up', '9/0/0'], `${GATES[0]!.warning}\n`, 1],
  [['--mode', 'config', 'do cont up 9/0/0'], `${GATES[0]!.warning}\n`, 1],
  [['do cont up 9/0/0'], '', 0],
  [['copy run flash:x'], 'No copy.\n', 1],
  [['--mode', 'config', 'copy run flash:x'], '', 0],
  [['copy run start'], '', 0],
  [['show', 'version'], '', 0],
  [['--upgrade', '7.3.2', '7.4.1'], 'No upgrade.\n', 1],
  [['--upgrade', '7.3.2', '7.3.9'], '', 0],
  [['--service', 'session', 'pgw'], 'No session.\n', 1],
  [['--service', 'session', 'sgw'], '', 0],
  [['--service', 'sip'], 'No SIP.\n', 1],
];

const WRONG: readonly (readonly string[])[] = [
  ['--nonsense'],
  ['--socket'],
  ['gates', '--yaml'],
  ['gates', '--json', 'more'],
  ['check'],
  ['check', '--mode', 'exec'],
  ['check', '--upgrade', '7.3'],
  ['check', '--upgrade', '7.3', '7.4', '7.5'],
  ['check', '--service'],
  ['check', '--nonsense', 'show'],
  ['status', 'now'],
  ['tell'],
  ['tell', 'one', 'other'],
];

type Answer = { readonly handled: boolean; readonly text: string; readonly mode: string; readonly prompt?: string };
const handled = (text: string, mode = 'exec'): Answer => ({ handled: true, text, mode });
/** The agent of these tests: by mode and line. */
const AGENT: Readonly<Record<string, Answer>> = {
  'exec|show license status': handled('Smart Licensing is\n  ENABLED'),
  'exec|license quiet': handled(''),
  'exec|license factory reset': { ...handled('All is lost.', 'exec ask'), prompt: 'Sure? [yes/no]: ' },
  'exec ask|': { ...handled('Say something.', 'exec ask'), prompt: 'Sure? [yes/no]: ' },
  'exec ask|yes': handled('Done.'),
  'exec|status': handled('of the agent'),
  'exec|licen wrong': handled('      ^\n% Invalid input'),
  'exec|reload': { handled: false, text: '% The licensing agent is not running.', mode: 'exec' },
  'config|call-home': handled('', 'config-call-home'),
  'config-call-home|profile "x"': handled('', 'config-call-home-profile x'),
  'config-call-home-profile x|active': handled('active', 'config-call-home-profile x'),
  'config-call-home-profile x|exit': handled('', 'config-call-home'),
};
const NOBODYS: Answer = { handled: false, text: '', mode: 'exec' };

const programs = await native({ sanitize: true, make: ['control-bench', 'smart-agentctl'] });
const program = join(programs?.build ?? '', 'smart-agentctl');
const ctl = (socket: string, words: readonly string[], typed?: string) =>
  outcome(program, ['--socket', socket, ...words], typed);

/** A bench whose agent answers from AGENT. */
function story(name: string, tell: (bench: Bench, asked: string[]) => Promise<void>): void {
  if (programs)
    test(name, async () => {
      const bench = await openBench(programs.build);
      await bench.enforce(GATES);
      const asked: string[] = [];
      const serving = serve(bench, asked);
      try {
        await tell(bench, asked);
      } finally {
        await bench.kill();
        await serving;
      }
    });
}
async function serve(bench: Bench, asked: string[]): Promise<void> {
  for (;;) {
    const line = await bench.next().catch(() => null);
    if (line === null) return;
    if (!line.startsWith('{')) continue;
    const occurrence = JSON.parse(line);
    asked.push(occurrence.type === 'command' ? `${occurrence.mode}|${occurrence.line}` : line);
    if (occurrence.type !== 'command') continue;
    const answer = AGENT[`${occurrence.mode}|${occurrence.line}`] ?? NOBODYS;
    bench.answer({ type: 'answer', session: occurrence.session, ...answer });
  }
}

// Command lines

story('words are a command line for the agent', async ({ socket }, asked) => {
  const shown = { code: 0, out: 'Smart Licensing is\n  ENABLED\n', err: '' };
  assert.equal(await ctl(socket, ['show', 'license', 'status']), shown);
  assert.equal(await ctl(socket, ['show license status']), shown);
  assert.equal(await ctl(socket, ['license', 'quiet']), { code: 0, out: '', err: '' });
  assert.equal(asked, ['exec|show license status', 'exec|show license status', 'exec|license quiet']);
});

story('a line that is not the agent’s ends with 2', async ({ socket }) => {
  const { code, out } = await ctl(socket, ['dir']);
  assert.equal([code, out], [2, "% Not a command of the licensing agent; try 'show license status'.\n"]);
  assert.equal(await ctl(socket, ['reload']), { code: 2, out: '% The licensing agent is not running.\n', err: '' });
  assert.is((await ctl(socket, ['unwelcome'])).out, 'This is "unwelcome"\n');
});

story('what begins like a verb is a command line behind --', async ({ socket }, asked) => {
  assert.equal(await ctl(socket, ['--', 'status']), { code: 0, out: 'of the agent\n', err: '' });
  assert.is((await ctl(socket, ['--', 'check', '--mode', 'exec'])).code, 2);
  assert.equal(asked, ['exec|status', 'exec|check --mode exec']);
});

story('options of a command line are its own', async ({ socket }, asked) => {
  await ctl(socket, ['show', 'license', '--help']);
  assert.equal(asked, ['exec|show license --help']);
});

story('a question is answered from standard input', async ({ socket }, asked) => {
  const { code, out } = await ctl(socket, ['license', 'factory', 'reset'], '\nyes\n');
  assert.equal([code, out], [0, 'All is lost.\nSure? [yes/no]: Say something.\nSure? [yes/no]: Done.\n']);
  assert.equal(asked, ['exec|license factory reset', 'exec ask|', 'exec ask|yes']);
  assert.is((await ctl(socket, ['license', 'factory', 'reset'])).out, 'All is lost.\nSure? [yes/no]: ');
});

// Sessions

const SESSION = [
  'show license status',
  '',
  '  \t',
  'conf t',
  'call-home\r',
  'profile "x"',
  'active',
  'exit',
  'END',
  'license factory reset',
  'yes',
  'licen wrong',
];
const ASKED = [
  'exec|show license status',
  'exec|conf t',
  'config|call-home',
  'config-call-home|profile "x"',
  'config-call-home-profile x|active',
  'config-call-home-profile x|exit',
  'config-call-home|END',
  'exec|license factory reset',
  'exec ask|yes',
  'exec|licen wrong',
];
for (const words of [['-'], []])
  story(`lines of standard input are a session (${words.join() || 'no words'})`, async ({ socket }, asked) => {
    const { code, out, err } = await ctl(socket, words, SESSION.join('\n'));
    assert.equal(asked, ASKED);
    assert.equal([code, err], [0, '']);
    const text = ['Smart Licensing is', '  ENABLED', 'active', 'All is lost.', 'Sure? [yes/no]: Done.'];
    assert.is(out, `${[...text, '      ^', '% Invalid input'].join('\n')}\n`);
  });

story('a session ends where the operator leaves, and tells whether all was understood', async ({ socket }, asked) => {
  assert.is((await ctl(socket, ['-'], 'dir\nshow license status\nexit\nshow license status\n')).code, 2);
  assert.equal(asked, ['exec|dir', 'exec|show license status', 'exec|exit']);
});

story('on a terminal there are prompts, and the mark stands below its letter', async ({ socket }) => {
  const typed = `${SESSION.join('\n').replaceAll('\r', '')}\n\x04`;
  const words = ['-qec', `stty -echo; '${program}' --socket '${socket}'`, '/dev/null'];
  const { code, out } = await outcome('script', words, typed);
  const told = out.replaceAll('\r', '');
  assert.match(told, 'cmts#Smart Licensing is\n  ENABLED\ncmts#cmts#cmts#cmts(config)#cmts(cfg-call-home)#');
  assert.match(
    told,
    '(cfg-call-home)#cmts(cfg-call-home-profile)#active\ncmts(cfg-call-home-profile)#cmts(cfg-call-home)#',
  );
  assert.match(told, 'cmts#All is lost.\nSure? [yes/no]: Done.\ncmts#           ^\n% Invalid input\ncmts#');
  assert.is(code, 0);
});

// Gates

story('the gate table is shown to people and to programs', async ({ socket }) => {
  assert.equal(await ctl(socket, ['gates']), { code: 0, out: TABLE, err: '' });
  assert.equal(JSON.parse((await ctl(socket, ['gates', '--json'])).out), GATES);
});

story('a check is answered by the exit code, and by the very words of the gate', async ({ socket }) => {
  for (const [words, out, code] of CHECKS)
    assert.equal(await ctl(socket, ['check', ...words]), { code, out, err: '' }, words.join(' '));
});

if (programs) {
  test('without a daemon the table that it left is asked, and that is said', async () => {
    const directory = scratch();
    const gates = join(directory, 'gates.json');
    const socket = join(directory, 'socket');
    writeFileSync(gates, JSON.stringify(GATES, null, 2));
    const ask = (...words: readonly string[]) => ctl(socket, ['--gates', gates, ...words]);
    const { code, out, err } = await ask('gates');
    assert.equal([code, out], [0, TABLE]);
    assert.match(err, `No daemon at ${socket}: No such file or directory.\n`);
    assert.match(err, `This is of the table that it left in ${gates}.\n`);
    for (const [words, warning, expected] of CHECKS) {
      const checked = await ask('check', ...words);
      assert.equal([checked.code, checked.out, checked.err], [expected, warning, err], words.join(' '));
    }
    writeFileSync(gates, '[]');
    assert.is((await ask('gates')).out, 'Nothing is locked.\n');
    for (const damaged of ['', '{', '{}', '[5]']) {
      writeFileSync(gates, damaged);
      assert.equal([(await ask('check', 'show')).code, (await ask('gates')).out], [3, ''], damaged);
    }
    assert.match((await ctl(socket, ['--gates', `${gates}.missing`, 'check', 'show'])).err, /No such file/);
    assert.is((await ctl(socket, ['--gates', `${gates}.missing`, 'check', 'show'])).code, 3);
  });

  test('without a daemon everything else ends with 3', async () => {
    const socket = join(scratch(), 'socket');
    for (const words of [['show', 'license'], ['-'], [], ['status'], ['watch'], ['tell', '-']]) {
      const { code, out, err } = await ctl(socket, words);
      assert.equal([code, out], [3, ''], words.join(' '));
      assert.match(err, `smart-agentctl: No daemon at ${socket}: No such file or directory.\n`);
    }
    const { code, err } = await outcome(program, ['status'], '', { SMART_AGENT_SOCKET: socket });
    assert.equal([code, err.includes(socket)], [3, true], 'the environment says where it is');
    assert.is((await ctl(join(socket, 'x'.repeat(108)), ['status'])).code, 3);
  });

  /** What a server says that is no daemon, before it hangs up. */
  const STRANGERS = [
    '',
    '\n',
    '{"type":"gates"',
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    '[]\n',
    '{}\n',
    '{"type":"gates","gates":5}\n',
  ];
  test('one that is no daemon, or hangs up, is found out', async () => {
    for (const said of STRANGERS) {
      const socket = join(scratch(), 'socket');
      const server = createServer(stranger => stranger.on('error', () => {}).end(said));
      await new Promise<void>(resolve => server.listen(socket, resolve));
      for (const words of [['gates'], ['check', 'show'], ['status'], ['watch'], ['show', 'license']]) {
        const { code, err } = await ctl(socket, words);
        assert.ok(code === 1 || code === 2 || code === 3, `${said} to ${words}: ${code}`);
        if (words[0] !== 'show') assert.match(err, /^smart-agentctl: /, `${said} to ${words}`);
      }
      server.close();
    }
  });
}

// What happens

story('the status is shown a line each', async ({ socket }) => {
  const out = 'hostname: cmts\nagent: up\nheap: 12345\nfailures: {"series":0}\n';
  assert.equal(await ctl(socket, ['status']), { code: 0, out, err: '' });
});

story('watch prints what happens until the daemon goes', async bench => {
  const watching = ctl(bench.socket, ['watch', 'gates', 'log']);
  const other = await openClient(bench.socket);
  // Its subscription has come when it hears of something.
  await pause(300);
  bench.publish('trap', { type: 'trap' });
  bench.publish('log', { type: 'log', text: 'ä' });
  await other.ask({ type: 'status' });
  other.leave();
  await bench.end();
  const { code, out, err } = await watching;
  const [table, log, ...more] = out.split('\n');
  assert.equal(JSON.parse(table!), { type: 'gates', gates: GATES });
  assert.equal([log, ...more], ['{"type":"log","text":"ä"}', '']);
  assert.equal([code, err], [3, 'smart-agentctl: The daemon hung up.\n']);
});

story('watch of something else is refused', async ({ socket }) => {
  const { code, err } = await ctl(socket, ['watch', 'key']);
  assert.is(code, 1);
  assert.match(err, /list of gates, log, trap, config, peer/);
});

story('tell hands in events, on a line each or laid out, until one is refused', async ({ socket }, asked) => {
  const usage = { type: 'usage', samples: [{ name: 'a', where: 'b', count: 1 }] };
  const file = join(scratch(), 'events');
  writeFileSync(file, JSON.stringify(usage, null, 2));
  assert.equal(await ctl(socket, ['tell', file]), { code: 0, out: '', err: '' });
  assert.equal(JSON.parse(asked.pop()!), usage);
  const typed =
    '\n{"type":"role","role":"active","peer":true}\n \n{\n"type": "peer",\n"body": ""\n}\n{"type":"calls","runs":[]}';
  assert.is((await ctl(socket, ['tell', '-'], typed)).code, 0);
  assert.equal(
    asked.splice(0).map(one => JSON.parse(one).type),
    ['role', 'peer', 'calls'],
  );
  const unwelcome = '{"type":"role"}\n{"type":"usage","samples":"unwelcome"}\n{"type":"calls"}\n';
  assert.equal(await ctl(socket, ['tell', '-'], unwelcome), {
    code: 1,
    out: '',
    err: 'smart-agentctl: This is "unwelcome".\n',
  });
  assert.equal(
    asked.map(one => JSON.parse(one).type),
    ['role'],
  );
  for (const [damaged, because] of [
    ['no event', /JSON object/],
    ['{"type":"status"}', /something else/],
    [`${'x'.repeat(300_000)}\n`, /more than 256 KiB/],
    [`{\n${' \n'.repeat(200_000)}}`, /more than 256 KiB/],
  ] as const)
    assert.match((await ctl(socket, ['tell', '-'], damaged)).err, because);
  assert.match((await ctl(socket, ['tell', `${file}.missing`])).err, /No such file/);
});

// Itself

if (programs) {
  test('wrong use ends with 64, before anybody is asked', async () => {
    for (const words of WRONG) {
      const { code, out } = await outcome(program, words, '', { SMART_AGENT_SOCKET: '/nowhere' });
      assert.equal([code, out], [64, ''], words.join(' '));
    }
  });

  test('it tells what it is, and how it is used', async () => {
    assert.equal(await outcome(program, ['--version']), { code: 0, out: `smart-agentctl ${VERSION}\n`, err: '' });
    const { code, out } = await outcome(program, ['--help']);
    assert.is(code, 0);
    for (const verb of ['gates', 'check', 'status', 'watch', 'tell', '--']) assert.match(out, `\n  ${verb} `);
    assert.ok(out.split('\n').every(line => line.length <= 120));
  });

  test('what could not be printed is no success', async () => {
    const { code } = await outcome('sh', ['-c', `'${program}' --help > /dev/full`]);
    assert.is(code, 1);
  });
}

test.after(endBenches);
test.run();
