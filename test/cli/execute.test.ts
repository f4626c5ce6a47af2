/** Commands, run: what they say, what they ask of the machines, and which mode follows. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute, LINE_LIMIT } from '../../src/cli/execute.ts';
import type { Reading } from '../../src/cli/execution.ts';
import { say } from '../../src/cli/texts.ts';
import { render } from '../../src/show/page.ts';
import { reading, SITUATIONS } from '../support/situations.ts';

const { evaluation, authorized } = SITUATIONS;
const PENDING = SITUATIONS['registration-pending'];
const IDLE = SITUATIONS['registered-nothing-in-use'];
const BARE = reading({}, { udi: { pid: '', sn: '' } });
const register = (force: boolean, token = 'Ab%0ACd%3D') => ({ what: 'register', token, force }) as const;
const renew = (id: boolean, auth: boolean) => ({ what: 'renew', id, auth }) as const;
const PROGRESS =
  "Registration process is in progress. Use the 'show license status' command to check the progress and result";

const ASKED: readonly (readonly [string, Reading, text: string, ask: object | null])[] = [
  ['license smart register idtoken Ab%0ACd%3D', evaluation, PROGRESS, register(false)],
  ['license smart register idtoken Ab%0ACd%3D force', evaluation, PROGRESS, register(true)],
  ['license smart register idtoken Ab%0ACd%3D', PENDING, PROGRESS, register(false)],
  ['license smart register idtoken Ab%0ACd%3D', authorized, say('alreadyRegistered'), register(false)],
  ['license smart register idtoken Ab%0ACd%3D force', authorized, PROGRESS, register(true)],
  ['license smart register idtoken T', BARE, say('noUdi'), null],
  [`license smart register idtoken ${'T'.repeat(255)}`, evaluation, PROGRESS, register(false, 'T'.repeat(255))],
  [`license smart register idtoken ${'T'.repeat(256)}`, evaluation, say('badToken', { most: '255' }), null],
  ['license smart register idtoken Tök\ud800en', evaluation, say('badToken', { most: '255' }), null],
  ['license smart deregister', authorized, say('deregistering'), { what: 'deregister' }],
  ['license smart deregister', evaluation, say('notRegistered'), { what: 'deregister' }],
  ['license smart deregister', PENDING, say('givenUp'), { what: 'deregister' }],
  ['license smart renew', evaluation, say('notRegistered'), null],
  ['license smart renew auth', IDLE, say('nothingInUse'), null],
  [
    'license smart renew auth',
    authorized,
    'Authorization process is in progress.\nPlease check the syslog for the authorization status and result.',
    renew(false, true),
  ],
  ['license smart renew id', authorized, `${say('renewingId')}\n${say('renewingIdResult')}`, renew(true, false)],
  [
    'license smart renew',
    authorized,
    `${say('renewingId')}\n${say('renewingIdResult')}\n${say('renewingAuth')}\n${say('renewingResult')}`,
    renew(true, true),
  ],
  ['license smart renew', IDLE, `${say('renewingId')}\n${say('renewingIdResult')}`, renew(true, true)],
];
for (const [line, situation, text, ask] of ASKED)
  test(`${line.slice(0, 60)} → ${text.split('\n')[0]}`, () => {
    const facts = ask === null ? [] : [{ type: 'asked', ask }];
    assert.equal(execute(line, 'exec', situation), { handled: true, text, mode: 'exec', facts });
  });

const URL = 'https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler';
const directed = (value: string | null) => ({
  type: 'directed',
  change: 'set',
  profile: 'CiscoTAC-1',
  name: 'destination address http',
  value,
});
const CONFIGURED: readonly (readonly [mode: string, line: string, text: string, next: string, url?: string | null])[] =
  [
    ['config', 'call-home', '', 'config-call-home'],
    ['config-if', 'call-h', '', 'config-call-home'],
    ['config-call-home', 'profile CiscoTAC-1', '', 'config-call-home-profile'],
    ['config-call-home', ' profile "CiscoTAC-1"', '', 'config-call-home-profile'],
    ['config-call-home', 'profile all', say('badProfile'), 'config-call-home'],
    ['config-call-home-profile Mine', 'profile CiscoTAC-1', '', 'config-call-home-profile'],
    ['config-call-home-profile Mine', 'exit', '', 'config-call-home'],
    ['config-call-home-profile', `destination address http ${URL}`, '', 'config-call-home-profile', URL],
    ['config-call-home-profile', `  dest addr h ${URL}`, '', 'config-call-home-profile', URL],
    ['config-call-home-profile', 'destination address http http://', say('badUrl'), 'config-call-home-profile'],
    ['config-call-home-profile', 'destination address http ftp://server/', say('badUrl'), 'config-call-home-profile'],
    [
      'config-call-home-profile',
      `destination address http http://${'x'.repeat(194)}`,
      say('badUrl'),
      'config-call-home-profile',
    ],
    ['config-call-home-profile', 'no destination address http', '', 'config-call-home-profile', null],
    ['config-call-home-profile', `no destination address http ${URL}`, say('otherAddress'), 'config-call-home-profile'],
    ['config-call-home-profile', 'profile CiscoTAC-1', '', 'config-call-home-profile'],
    ['config-call-home-profile', 'call-home', '', 'config-call-home'],
    ['config-call-home-profile', 'exit', '', 'config-call-home'],
    ['config-call-home', 'exit', '', 'config'],
    ['config-call-home-profile', 'end', '', 'exec'],
    ['config-call-home', 'end', '', 'exec'],
  ];
for (const [mode, line, text, next, url] of CONFIGURED)
  test(`${mode}: ${line.slice(0, 60)} → ${next}`, () => {
    const facts = url === undefined ? [] : [directed(url)];
    assert.equal(execute(line, mode, evaluation), { handled: true, text, mode: next, facts });
  });

test('a destination is removed by its address, too', () => {
  const profiles = [{ name: 'CiscoTAC-1', values: { 'destination address http': URL } }];
  const configured = reading({ callhome: { values: {}, profiles, way: null } });
  const { facts } = execute(`no destination address http ${URL}`, 'config-call-home-profile', configured);
  assert.equal(facts, [directed(null)]);
});

test('a profile of its own is made, and its mode says which it is', () => {
  const made = execute('profile Mine', 'config-call-home', evaluation);
  assert.equal(made.facts, [{ type: 'directed', change: 'make', profile: 'Mine' }]);
  assert.is(made.mode, 'config-call-home-profile Mine');
  assert.equal(execute('no active', made.mode, evaluation).facts, [
    { type: 'directed', change: 'set', profile: 'Mine', name: 'active', value: 'off' },
  ]);
});

const HOSTS: readonly (readonly [mode: string, line: string])[] = [
  ['exec', ''],
  ['exec', '   '],
  ['exec', '! a comment'],
  ['exec', 'show ip interface brief'],
  ['exec', 'call-home'],
  ['exec', 'do show license all'],
  ['config', 'exit'],
  ['config', 'end'],
  ['config', 'show license all'],
  ['config', 'license smart register idtoken T'],
  ['config', 'ca up 0 sh'],
  ['config', 'do show clock'],
  ['config', 'profile CiscoTAC-1'],
  ['config-call-home', 'mail-server 192.0.2.1 priority 1'],
  ['config-call-home-profile', 'interface GigabitEthernet0'],
  ['configuration', 'call-home'],
  ['filter', 'include x'],
  ['rommon', 'show license all'],
  ['__proto__', 'call-home'],
];
for (const [mode, line] of HOSTS)
  test(`${mode}: "${line}" is the host's`, () =>
    assert.equal(execute(line, mode, evaluation), { handled: false, text: '', mode, facts: [] }));

test('do reaches the screens, and the cure, from every configuration mode', () => {
  const all = execute('show license all', 'exec', authorized).text;
  for (const mode of ['config', 'config-if', 'config-call-home-profile']) {
    assert.equal(execute('do sh lic all', mode, authorized), { handled: true, text: all, mode, facts: [] });
    assert.is(execute('DO license smart renew auth', mode, authorized).facts.length, 1);
  }
});

test('every screen is reached by its command', () => {
  for (const page of ['all', 'status', 'summary', 'usage', 'udi', 'tech support'] as const)
    assert.is(execute(`show license ${page}`, 'exec', authorized).text, render(`license ${page}`, authorized));
  assert.is(execute('show cable license all', 'exec', authorized).text, render('cable license all', authorized));
});

test('show cable license belongs to the cBR-8 alone', () => {
  const other = { ...authorized, personality: { ...authorized.personality, name: 'another' } };
  assert.not(execute('show cable license all', 'exec', other).handled);
  assert.ok(execute('show license all', 'exec', other).handled);
});

test('the guide finds DOCSIS 3.1 by `| begin D3.1`', () => {
  assert.is(
    execute('show cable license all | begin D3.1', 'exec', SITUATIONS['not-yet-reported']).text,
    [
      '(D3.1_License):',
      '-'.repeat(73),
      'Entitlement: DOCSIS 3.1 Downstream Channel License',
      'Consumed count: 31',
      'Consumed count reported to SmartAgent: 0',
      'Enforced state: No Enforcement',
    ].join('\n'),
  );
});

const show = (rest: string) => execute(`show license status ${rest}`, 'exec', authorized).text;
test('filters are read as commands are', () => {
  const status = '  Status: REGISTERED\n  Status: AUTHORIZED on Mar  5 03:34:54 2015 UTC';
  assert.is(show('| include Status'), status);
  assert.is(show('| I Status'), status);
  assert.is(show('| inc REGISTERED|AUTHORIZED on'), status);
  assert.is(show('| sec ^Reg').split('\n').length, 7);
  assert.is(show('| exclude :'), 'Smart Licensing is ENABLED\n\n');
  assert.is(show('| include status'), '');
});

test('what is wrong with a filter is said where it is', () => {
  const caret = (at: number) => `${' '.repeat(at)}^\n% Invalid input detected at '^' marker.`;
  assert.is(show('|'), '% Incomplete command.');
  assert.is(show('| include'), '% Incomplete command.');
  assert.is(show('| count x'), caret(22));
  assert.is(show('| include ('), say('badPattern', { most: '100' }));
  assert.is(show(`| include ${'x'.repeat(101)}`), say('badPattern', { most: '100' }));
  assert.is(show('| ?').split('\n').length, 4);
  assert.is(show('| include ?'), '  LINE  Regular expression');
  assert.is(execute('license smart renew | include x', 'exec', authorized).text, caret(20));
});

test("a line of ten megabytes is refused at once; what is not the agent's stays the host's", () => {
  const long = 'x'.repeat(10_000_000);
  const started = performance.now();
  const { handled, text, facts } = execute(`license smart register idtoken ${long}`, 'exec', evaluation);
  assert.equal(
    { handled, text, facts },
    { handled: true, text: say('tooLong', { most: String(LINE_LIMIT) }), facts: [] },
  );
  assert.not(execute(long, 'exec', evaluation).handled);
  assert.not(execute(' '.repeat(10_000_000), 'config', evaluation).handled);
  assert.ok(
    execute(`do show license all | include ${long}`, 'config', evaluation).text.startsWith('% The command line'),
  );
  assert.ok(performance.now() - started < 1000);
});

test('no line makes it throw, and none but a command of ours asks for anything', () => {
  const words = fc.constantFrom(
    'show',
    'license',
    'lic',
    'smart',
    'register',
    'idtoken',
    'renew',
    '|',
    'inc',
    '?',
    'do',
    'force',
    '"',
    ' ',
    '\t',
    '(',
    '*',
    '\ud800',
    'all',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }),
      fc.constantFrom('exec', 'config', 'config-call-home-profile', 'x'),
      (all, mode) => {
        const { handled, text, facts } = execute(all.join(' '), mode, authorized);
        assert.ok(handled || (text === '' && facts.length === 0));
        assert.not.match(text, /undefined/);
      },
    ),
    { numRuns: 3000, seed: 20150305 },
  );
});

test.run();
