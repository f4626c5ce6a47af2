import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MACHINES } from '../src/machines/index.ts';
import type { Machine } from '../src/machines/machine.ts';
import { ASKERS } from '../src/outtake.ts';
import { decodeRequest } from '../src/wire/message.ts';
import { drive, lost, registered, upstreams } from './support/driver.ts';

const DAY = 86_400_000;

test('whoever wants something of the authority is asked, and nobody else', () => {
  const wanting = Object.values(MACHINES as unknown as Record<string, Machine<unknown>>).filter(({ wants }) => wants);
  assert.equal([...ASKERS].sort(), wanting.map(({ name }) => name).sort());
});

test('nothing unsaved leaves: a turn that sends has saved before, and its sequence number was never used', () => {
  const box = registered();
  box.advance(400 * DAY);
  let last = 0;
  let sends = 0;
  for (const { effects } of box.turns) {
    const types = effects.map(effect => effect.type);
    const send = types.indexOf('send');
    if (send === -1) continue;
    sends++;
    assert.is(types.indexOf('save'), 0);
    assert.is(send, types.length - 1);
    const effect = effects[send]!;
    assert.ok(effect.type === 'send');
    const request = decodeRequest(Buffer.from(effect.body, 'base64'));
    assert.ok(request.ok && request.value.request.sequence > last);
    last = request.ok ? request.value.request.sequence : 0;
  }
  assert.ok(sends > 14, `${sends} sends in 400 days`);
});

test('a turn in which nothing changed that must survive saves nothing', () => {
  const box = registered();
  box.advance(10 * 60_000);
  const before = box.counter;
  for (let i = 0; i < 10; i++) box.happen({ type: 'usage', samples: upstreams(64) });
  box.type('show license all');
  assert.is(box.counter, before);
});

test('running time is saved at doubling intervals: a minute after boot first, at last once a day', () => {
  const box = registered();
  const saves: number[] = [];
  let seen = box.counter;
  const end = box.up + 5 * DAY;
  while (box.wake !== null && box.wake < end) {
    box.advance(box.wake - box.up);
    if (box.counter > seen) saves.push(box.up);
    seen = box.counter;
  }
  const gaps = saves.map((at, i) => at - (saves[i - 1] ?? 0));
  assert.ok(gaps.every((gap, i) => i === 0 || gap <= DAY + 60_000));
  assert.ok(saves.length < 20, `${saves.length} saves in 5 days`);
});

test('slots are written in turn and generations grow by one', () => {
  const box = registered();
  const saves = box.turns.flatMap(turn => turn.effects).flatMap(effect => (effect.type === 'save' ? [effect] : []));
  saves.forEach((save, i) => {
    assert.is(save.counter, i + 1);
    assert.is(save.slot, (i + 1) % 2);
  });
});

test('wake is never in the past, and a tick that changes nothing asks for a later one', () => {
  const box = drive();
  box.boot();
  box.happen({ type: 'usage', samples: upstreams(1) });
  box.fate = lost;
  box.type('license smart register idtoken abcdef');
  for (let i = 0; i < 500 && box.wake !== null; i++) {
    assert.ok(box.wake > box.up);
    box.advance(box.wake - box.up);
  }
});

test('gates leave whole, and again only when they change', () => {
  const box = drive();
  box.boot();
  box.happen({ type: 'usage', samples: upstreams(1) });
  box.advance(100 * DAY);
  const tables = box.turns
    .flatMap(turn => turn.effects)
    .flatMap(effect => (effect.type === 'enforce' ? [effect.gates] : []));
  assert.equal(
    tables.map(gates => gates.map(gate => gate.because)),
    [[], ['eval-expired', 'eval-expired']],
  );
});

test("the agent's part of the configuration leaves when it changes", () => {
  const box = drive();
  box.boot();
  box.type('call-home', 'config');
  box.type('profile CiscoTAC-1', 'config-call-home');
  box.type('destination address http http://127.0.0.1:1/x', 'config-call-home-profile');
  const lines = box.turns.at(-1)!.effects.find(effect => effect.type === 'config')?.lines;
  assert.equal(lines, ['call-home', ' profile "CiscoTAC-1"', '  destination address http http://127.0.0.1:1/x']);
  const rebooted = box.boot({ config: lines ?? [] });
  assert.equal(rebooted.effects.find(effect => effect.type === 'config')?.lines, lines);
});

test('what call-home cannot send is dropped at once, without a sequence number, and tried by the ladder', () => {
  const box = drive();
  box.boot({ config: ['no service call-home'] });
  const saved = box.counter;
  box.type('license smart register idtoken abcdef');
  assert.equal(box.sends(), []);
  assert.equal(box.logged().slice(-2), ['COMM_FAILED', 'AGENT_REG_FAILED']);
  assert.is(box.wake! - box.up, 39_000);
  assert.is(box.counter, saved + 1, 'the attempt is kept, not what became of it');
  box.advance(39_000);
  assert.equal(box.logged(), ['COMM_FAILED', 'AGENT_REG_FAILED']);
  box.fate = lost;
  box.type('service call-home', 'config');
  const [send] = box.sends();
  const request = decodeRequest(Buffer.from(send!.body, 'base64'));
  assert.ok(request.ok && request.value.request.sequence === 1);
});

test('every kind that is wanted is dropped once a turn, and nothing spins', () => {
  const box = registered();
  box.type('no service call-home', 'config');
  box.type('license smart renew');
  assert.equal(box.logged(), ['COMM_FAILED', 'ID_CERT_RENEW_FAILED', 'COMM_FAILED', 'AUTH_RENEW_FAILED']);
  const before = box.turns.length;
  box.advance(20 * DAY);
  assert.ok(box.turns.length - before < 20 * 25 * 2, `${box.turns.length - before} turns in 20 days`);
  box.type('license smart deregister');
  assert.is(box.logged().at(-1), 'AGENT_DEREG_FAILED');
  assert.is(box.wake === null || box.wake > box.up, true);
});

test('a startup configuration is read from the defaults on, whatever the vault remembers', () => {
  const box = drive();
  box.boot();
  const config = [
    'call-home',
    ' profile "CiscoTAC-1"',
    '  no reporting smart-licensing-data',
    ' profile "Gateway"',
    '  reporting smart-licensing-data',
    '  destination transport-method http',
    '  destination address http https://gateway.example/',
  ];
  for (let i = 0; i < 2; i++) {
    const { effects } = box.boot({ config });
    assert.equal(effects.find(effect => effect.type === 'config')?.lines, config);
  }
  box.type('license smart register idtoken abcdef');
  assert.is(box.sends().at(-1)?.to.url, 'https://gateway.example/');
  assert.equal(box.boot().effects.find(effect => effect.type === 'config')?.lines, []);
});

test('the host name stays here where call-home or the agent keeps it back', () => {
  const named = (config: readonly string[]): string | null => {
    const box = drive();
    box.boot({ config, hostname: 'cmts-1' });
    box.type('license smart register idtoken abcdef');
    const request = decodeRequest(Buffer.from(box.sends()[0]!.body, 'base64'));
    return request.ok && request.value.request.kind === 'registration' ? request.value.request.hostname : null;
  };
  assert.is(named([]), 'cmts-1');
  assert.is(named(['call-home', ' data-privacy hostname']), '');
});

test.run();
