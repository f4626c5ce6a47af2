/** Transport: which way, where to and by whom, for every way of configuring it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { personalityOf } from '../src/personalities/index.ts';
import { INITIAL, type State } from '../src/state.ts';
import { peerOf, routeOf, SMART_RECEIVER, transportOf } from '../src/transport.ts';

const POLICY = personalityOf('cube', '17.3.2')!;
const CLASSIC = personalityOf('cube', '17.3.1a')!;
const reading = (lines: Readonly<Record<string, string>> = {}, slices: Partial<State> = {}, personality = POLICY) => {
  const values = Object.fromEntries(Object.entries(lines).map(([name, value]) => [`license smart ${name}`, value]));
  return { personality, state: { ...INITIAL, ...slices, settings: { enabled: true, values } } };
};
const KEPT = { trust: { ...INITIAL.trust, keepsCallhome: true } };
const CSLU = 'http://10.195.85.83:8182/cslu/v1/pi';
const ONPREM = 'https://onprem.example.net/SmartTransport';
const UNRESOLVED = 'Unable to resolve server hostname/domain name';

const TABLE: readonly (readonly [
  what: string,
  lines: Readonly<Record<string, string>>,
  transport: ReturnType<typeof transportOf>,
  url: string,
])[] = [
  ['nothing configured: a collector that nobody knows', {}, 'cslu', UNRESOLVED],
  ['a collector', { 'url cslu': CSLU }, 'cslu', CSLU],
  ['its address by the general line', { transport: 'cslu', url: CSLU }, 'cslu', CSLU],
  ['by default', { url: 'default' }, 'cslu', UNRESOLVED],
  ['the address of another transport', { 'url smart': ONPREM }, 'cslu', UNRESOLVED],
  ['smart', { transport: 'smart' }, 'smart', SMART_RECEIVER],
  ['smart with its own address', { transport: 'smart', 'url smart': ONPREM, url: CSLU }, 'smart', ONPREM],
  ['smart with the general address', { transport: 'smart', url: ONPREM }, 'smart', ONPREM],
  ['smart by default', { transport: 'smart', url: 'default' }, 'smart', SMART_RECEIVER],
  ['automatic', { transport: 'automatic' }, 'smart', SMART_RECEIVER],
  ['call-home', { transport: 'callhome', url: ONPREM }, 'callhome', POLICY.defaultUrl],
];
for (const [what, lines, transport, url] of TABLE)
  test(what, () => {
    const it = reading(lines);
    assert.is(transportOf(it), transport);
    const { to, misfit } = routeOf(it);
    assert.is(to?.url ?? misfit, url);
    if (to !== null) assert.is(to.transport, transport);
  });

test('a proxy and a VRF of the agent are for its own transports; call-home has lines of its own', () => {
  const lines = { 'proxy address': 'proxy.example.net', 'proxy port': '8080', vrf: 'Mgmt-intf' };
  const expected = { proxy: { host: 'proxy.example.net', port: 8080 }, vrf: 'Mgmt-intf' };
  assert.equal(routeOf(reading({ ...lines, transport: 'smart' })).to, {
    transport: 'smart',
    url: SMART_RECEIVER,
    ...expected,
  });
  assert.equal(routeOf(reading({ ...lines, transport: 'callhome' })).to, {
    transport: 'callhome',
    url: POLICY.defaultUrl,
  });
  assert.is(routeOf(reading({ transport: 'smart', 'proxy address': 'p' })).to?.proxy?.port, 80);
});

test('before policies it is call-home, unless smart transport is configured', () => {
  assert.is(transportOf(reading({}, {}, CLASSIC)), 'callhome');
  assert.is(routeOf(reading({ transport: 'smart', url: ONPREM }, {}, CLASSIC)).to?.url, ONPREM);
});

test('what an upgrade kept counts until something is configured', () => {
  assert.is(transportOf(reading({}, KEPT)), 'callhome');
  assert.is(transportOf(reading({ transport: 'off' }, KEPT)), 'off');
});

test('a call-home that cannot send says why, and only where it is the transport', () => {
  const callhome = { ...INITIAL.callhome, way: { profile: 'CiscoTAC-1', url: 'off', misfit: 'address' as const } };
  assert.match(routeOf(reading({ transport: 'callhome' }, { callhome })).misfit ?? '', /has no destination/);
  assert.is(routeOf(reading({ transport: 'smart' }, { callhome })).misfit, null);
});

test('who is spoken to', () => {
  assert.is(peerOf(reading()), 'the Cisco Smart License Utility (CSLU)');
  for (const transport of ['smart', 'callhome', 'automatic', 'off'])
    assert.is(peerOf(reading({ transport })), 'the Cisco Smart Software Manager (CSSM)');
  assert.is(peerOf(reading({}, {}, CLASSIC)), CLASSIC.peer);
});

test.run();
