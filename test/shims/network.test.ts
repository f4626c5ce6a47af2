/** The way of an emulated box to the authority: which part of it stands in the way of what, and by which name it is lost. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createChance } from '../../platform-shims/sim/chance.ts';
import { createNetwork, type HttpClient, interfaceName, PARTS, type Part } from '../../platform-shims/sim/network.ts';
import { createTime } from '../../platform-shims/sim/time.ts';
import type { Destination } from '../../src/abi.ts';

/** What becomes of one message. */
function outcomeOf(to: Partial<Destination>, down: readonly Part[] = [], client?: Partial<HttpClient>): string {
  const time = createTime(0);
  const whole: HttpClient = { source: undefined, families: {}, hosts: {}, ...client };
  const network = createNetwork({
    time,
    chance: createChance(1),
    post: () => Uint8Array.of(1),
    ...(client && { client: () => whole }),
  });
  for (const part of down) network.part(part, 'down');
  let said = 'nothing';
  const send = { type: 'send', id: 1, body: 'AQID', within: 1_000 } as const;
  network.send({ ...send, to: { transport: 'callhome', url: 'https://tools.example/x', ...to } }, outcome => {
    said = outcome.type === 'lost' ? outcome.reason : 'answered';
  });
  time.advance(2_000);
  return said;
}

const V4 = { families: { loopback0: ['ipv4'] } } as const;
const V6 = { families: { loopback0: ['ipv6'] } } as const;
const BOTH = { families: { loopback0: ['ipv4', 'ipv6'] } } as const;
const FROM = { sourceInterface: 'Loopback 0' };
const FIRST = { ipv4First: true } as const;
const PROXY = { proxy: { host: 'proxy.example', port: 8080 } };

const TABLE: readonly (readonly [
  to: Partial<Destination>,
  down: readonly Part[],
  client: Partial<HttpClient> | undefined,
  said: string,
])[] = [
  [{}, [], undefined, 'answered'],
  [FROM, [], undefined, 'answered'],
  [{}, ['ipv6'], undefined, 'answered'],
  [{}, ['ipv4'], undefined, 'unreachable'],
  [{}, ['dns'], undefined, 'unresolved'],
  [{}, ['tls'], undefined, 'tls'],
  [{ url: 'http://tools.example/x' }, ['tls'], undefined, 'answered'],
  [{ url: 'http://192.0.2.1:844/x' }, ['dns'], undefined, 'answered'],
  [{ url: 'http://[2001:db8::1]/x' }, ['dns'], undefined, 'unreachable'],
  [{ url: 'http://[2001:db8::1]:80/x' }, ['dns'], V6, 'answered'],
  [{}, ['proxy'], undefined, 'answered'],
  [PROXY, [], undefined, 'answered'],
  [PROXY, ['proxy'], undefined, 'unreachable'],
  [PROXY, ['dns'], undefined, 'unresolved'],
  [{ proxy: { host: '192.0.2.8', port: 8080 } }, ['dns'], undefined, 'answered'],

  // The table of the guide: a source interface or none, and what has an address.
  [FROM, ['ipv4'], V6, 'answered'],
  [FROM, ['ipv6'], V6, 'unreachable'],
  [FROM, ['ipv6'], V4, 'answered'],
  [FROM, ['ipv6'], BOTH, 'unreachable'],
  [FROM, ['ipv4'], BOTH, 'answered'],
  [{}, ['ipv6'], BOTH, 'unreachable'],
  [{ ...FROM, ...FIRST }, ['ipv6'], BOTH, 'answered'],
  [FIRST, ['ipv6'], BOTH, 'answered'],
  [{ sourceInterface: 'Loopback1' }, [], BOTH, 'unreachable'],
  [{}, [], {}, 'answered'],
  // What the box has configured for its HTTP client holds where call-home says nothing.
  [{}, ['ipv6'], { source: 'gi0', families: { ...V6.families, gi0: ['ipv4'] } }, 'answered'],
  [FROM, ['ipv6'], { source: 'gi0', families: { ...V6.families, gi0: ['ipv4'] } }, 'unreachable'],
  // A static name needs no name server, and has the family of its address.
  [{}, ['dns', 'ipv6'], { ...BOTH, hosts: { 'tools.example': '192.0.2.7' } }, 'answered'],
  [{}, ['ipv6'], { ...V6, hosts: { 'tools.example': '192.0.2.7' } }, 'unreachable'],
];
for (const [to, down, client, said] of TABLE)
  test(`${JSON.stringify(to)}, ${JSON.stringify(client?.families ?? null)}, without ${down.join(' and ') || 'nothing'}: ${said}`, () =>
    assert.is(outcomeOf(to, down, client), said));

test('what is no address at all is lost, and nothing else comes of it', () => {
  for (const url of ['', 'nonsense', 'http://', 'https:///x'])
    assert.is(outcomeOf({ url }, ['dns']), 'unresolved', url);
});

test('every part works at first, and again when it is mended', () => {
  const time = createTime(0);
  const network = createNetwork({ time, chance: createChance(1), post: () => Uint8Array.of(1) });
  const said: string[] = [];
  const go = () => {
    const to = { transport: 'callhome', url: 'https://tools.example/', ...PROXY } as const;
    network.send({ type: 'send', id: 1, to, body: 'AQID', within: 1_000 }, ({ type }) => said.push(type));
    time.advance(2_000);
  };
  for (const part of Object.keys(PARTS) as Part[]) {
    network.part(part, 'down');
    go();
    network.part(part, 'up');
    go();
  }
  assert.equal(said, ['lost', 'reply', 'lost', 'reply', 'lost', 'reply', 'reply', 'reply', 'lost', 'reply']);
});

test('an interface has one name, however it was typed', () =>
  assert.is(interfaceName('GigabitEthernet 0/0/0'), 'gigabitethernet0/0/0'));

test.run();
