/** Configurations of IOS XR as trees: what is printed is read again, whatever was typed; and the way out that follows. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createBox } from '../../platform-shims/sim/box.ts';
import { createChance } from '../../platform-shims/sim/chance.ts';
import { sourceGuest } from '../../platform-shims/sim/guest.ts';
import { bodyOf, linesOf, parseTree, printTree, withLine, withoutLine } from '../../platform-shims/sim/xr/tree.ts';
import { createWay, httpClientOf } from '../../platform-shims/sim/xr/way.ts';
import { createAgent } from '../../src/agent.ts';
import { embeddedAuthority } from '../../tools/authority/embedded.ts';

const TEXT = `hostname r1
call-home
 profile CiscoTAC-1
  active
 !
!
interface Loopback0
!`;

test('what is printed is read again; a mode without lines is still a mode', () => {
  const tree = withLine(parseTree(TEXT), [], 'interface Loopback0', 2, true);
  assert.is(printTree(tree).join('\n'), TEXT);
  assert.equal(linesOf(tree), ['hostname r1', 'call-home', ' profile CiscoTAC-1', '  active', 'interface Loopback0']);
  assert.equal(parseTree(`Building configuration...\n!! IOS XR\n${TEXT}\nend`), parseTree(TEXT));
});

test('a line takes the place of one of the same name, and the same line changes nothing', () => {
  const tree = parseTree(TEXT);
  assert.is(withLine(tree, [], 'hostname r1', 1, false), tree);
  assert.is(withLine(tree, ['call-home', 'profile CiscoTAC-1'], 'active', 1, false), tree);
  assert.is(linesOf(withLine(tree, [], 'hostname r2', 1, false))[0], 'hostname r2');
  assert.equal(linesOf(bodyOf(withLine(tree, ['a', 'b'], 'c', 1, false), ['a', 'b'])), ['c']);
});

test('a line goes by its words, never by half of one; what is not there leaves the tree as it is', () => {
  const tree = parseTree(TEXT);
  assert.is(withoutLine(tree, [], 'host'), tree);
  assert.is(withoutLine(tree, ['call-home'], 'active'), tree);
  assert.equal(withoutLine(tree, [], 'hostname').length, tree.length - 1);
  assert.equal(bodyOf(withoutLine(tree, ['call-home'], 'profile'), ['call-home']), []);
});

const odd = ['', '!', '   !', ' indented first', 'a\n   b\n  c\n d', '\t tabs', 'end\nend', '\r\n'];
for (const text of odd)
  test(`odd text is a tree like any other: ${JSON.stringify(text)}`, () => {
    const tree = parseTree(text);
    assert.equal(parseTree(linesOf(tree).join('\n')), tree);
  });

const ways: readonly (readonly [
  name: string,
  configuration: string,
  url: string,
  steered: string,
  expected: string | null,
])[] = [
  ['no name server', '', 'https://tools.cisco.com/x', '', 'unresolved'],
  ['a name server', 'domain name-server 192.0.2.1', 'https://tools.cisco.com/x', '', null],
  ['names are not looked up', 'domain name-server 192.0.2.1\ndomain lookup disable', 'http://a.b/x', '', 'unresolved'],
  ['this name is known', 'domain ipv4 host a.b 192.0.2.9', 'http://a.b/x', '', null],
  ['another name is', 'domain ipv4 host a.bc 192.0.2.9', 'http://a.b/x', '', 'unresolved'],
  ['an address is no name', '', 'https://192.0.2.9:8443/x', '', null],
  ['nor is this', '', 'https://[2001:db8::1]/x', '', null],
  ['a certificate of another name', '', 'https://192.0.2.9/x', 'certificate satellite', 'tls'],
  ['without TLS there is none', '', 'http://192.0.2.9/x', 'certificate satellite', null],
  ['no list of revoked ones', '', 'https://192.0.2.9/x', 'crl unreachable', 'tls'],
  ['it is optional', 'crypto ca trustpoint Trustpool\n crl optional', 'https://192.0.2.9/x', 'crl unreachable', null],
  ['it is, elsewhere', 'crypto ca trustpoint Other\n crl optional', 'https://192.0.2.9/x', 'crl unreachable', 'tls'],
  ['no address at all', '', 'nonsense', '', 'unresolved'],
];
for (const [name, configuration, url, steered, expected] of ways)
  test(`the way out: ${name}`, () => {
    const way = createWay();
    const [command = '', ...words] = steered.split(' ');
    way.steering[command]?.run({ changed() {}, moved() {}, advance() {} }, words);
    assert.is(way.obstacle(parseTree(configuration), url), expected);
  });

test('what HTTP clients use: the interface, its addresses, and names that are known', () => {
  const tree = parseTree(
    'http client source-interface ipv4 MgmtEth0/RP0/CPU0/0\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address 192.0.2.2/24\n' +
      'interface Loopback0\n ipv6 address 2001:db8::1/128\n shutdown\ndomain ipv6 host A.b 2001:db8::9',
  );
  assert.equal(httpClientOf(tree), {
    source: 'MgmtEth0/RP0/CPU0/0',
    families: { 'mgmteth0/rp0/cpu0/0': ['ipv4'] },
    hosts: { 'a.b': '2001:db8::9' },
  });
  assert.equal(httpClientOf([]), { source: undefined, families: {}, hosts: {} });
});

/** What is typed, line by line; each from where the one before it left the session. */
const TYPED = [
  ...['hostname r1', 'hostname r2', 'no hostname', 'domain name-server 192.0.2.1', 'no domain name-server', 'exit'],
  ...['hw-module location 0/0 mxponder-slice 0', 'client-port-rate 2 client-type 100GE', 'no client-port-rate 2'],
  'hw-module location 0/0 mxponder-slice 0 / encryption / trunk-rate 300g / no encryption',
  ...['controller optics0/0/0/0 / bits-per-symbol 4.5 / shutdown', 'no shutdown', 'no controller Optics0/0/0/0'],
  ...['crypto ca trustpoint Trustpool crl optional', 'no crypto ca trustpoint Trustpool', 'interface Loopback0'],
  'call-home / profile CiscoTAC-1 / destination address http http://192.0.2.9/abc',
  'call-home / profile CiscoTAC-1 / no destination address http / no active',
  'call-home / profile CiscoTAC-1 / destination address http ftp://elsewhere',
  'call-home / profile CiscoTAC-1 / no reporting smart-licensing-data / profile Satellite / reporting smart-licensing-data',
  ...['call-home / profile Satellite / active', 'call-home / no profile Satellite', 'call-home / no service active'],
  ...['call-home / contact smart-licensing', 'call-home / no contact smart-licensing', 'call-home / profile all'],
  ...['license platform collection-interval 5', 'no license platform collection-interval', 'no hw-module location 0/0'],
  ...['commit', 'commit', 'commit', 'commit', 'end', 'clear', 'root', 'abort'],
];
test('a startup configuration is read as if typed: modes on one line, other spellings, what is nobody’s left out', () => {
  const startup =
    'crypto ca trustpoint Trustpool crl optional\nCONTROLLER optics0/0/0/0\n frobnicate\nhostname a\nhostname b\n';
  const guest = sourceGuest(createAgent);
  const box = createBox({ seed: 1, personality: 'ncs1004', guest, post: () => 'unreachable', roots: '', startup });
  box.boot();
  const lines = [
    'crypto ca trustpoint Trustpool',
    ' crl optional',
    '!',
    'controller Optics0/0/0/0',
    '!',
    'hostname b',
    'end',
  ];
  assert.equal(box.platform.shell.runningConfig().trimEnd().split('\n').slice(2), lines);
});

const AUTHORITY = embeddedAuthority({ now: () => Date.UTC(2019, 1, 11), seed: 1 });
test('whatever is typed and committed is there after a reboot, and nothing else', () => {
  let failed = 0;
  for (let seed = 0; seed < 12; seed++) {
    const chance = createChance(`lines ${seed}`);
    const box = createBox({
      seed,
      personality: 'ncs1004',
      guest: sourceGuest(createAgent),
      post: () => 'unreachable',
      roots: AUTHORITY.roots,
      startup: '',
    });
    box.boot();
    box.type('configure');
    const kept = () => box.platform.shell.runningConfig();
    for (let i = 0; i < 60; i++) {
      if (!box.prompt.includes('(')) box.type('configure');
      const earlier = kept();
      const said = TYPED[chance.below(TYPED.length)]!.split(' / ')
        .map(line => box.type(line))
        .join('\n');
      if (!/Failed to commit/.test(said)) continue;
      assert.is(kept(), earlier, `seed ${seed}`);
      failed++;
      box.type('clear');
    }
    box.type('abort');
    const before = kept();
    const samples = box.platform.equipment.samples();
    box.reboot();
    assert.is(kept(), before, `seed ${seed}`);
    assert.equal(box.platform.equipment.samples(), samples, `seed ${seed}`);
  }
  assert.ok(failed > 3, `${failed} commits failed`);
});

test.run();
