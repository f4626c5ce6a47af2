import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Turn } from '../src/abi.ts';
import { createAgent } from '../src/agent.ts';
import { drive, registered } from './support/driver.ts';

const at = { at: Date.UTC(2026, 0, 1), up: 5, synced: true };
const ask = (agent: (event: string) => string, event: unknown): Turn =>
  JSON.parse(agent(typeof event === 'string' ? event : JSON.stringify(event))) as Turn;

const bad: readonly (readonly [string, unknown, RegExp])[] = [
  ['no JSON', '{', /refused: not-json/],
  ['no event', 'null', /refused: not-an-event/],
  ['an unknown type', { type: 'dance', ...at }, /refused: unknown-type/],
  ['a type from a prototype', { type: 'constructor', ...at }, /refused: unknown-type/],
  ['no moment', { type: 'tick' }, /refused: bad-moment/],
  ['a field of another type', { type: 'command', session: 1, mode: 'exec', line: '', ...at }, /refused: bad-field/],
];
for (const [name, event, text] of bad)
  test(`an event that cannot be is named, and the agent goes on: ${name}`, () => {
    const { effects, wake } = ask(createAgent(), event);
    assert.is(wake, null);
    assert.is(effects.length, 1);
    const [log] = effects;
    assert.ok(log?.type === 'log' && log.mnemonic === 'PLATFORM_ERROR');
    assert.match(log.text, text);
  });

test('a fault inside a turn leaves the state as it was, and the waiting command is answered', () => {
  const box = registered();
  const before = box.type('show license usage');
  const { wake } = box;
  // A boot that names no personality is a fault of the platform; the agent that runs is not touched by it.
  const { effects } = box.happen({
    type: 'boot',
    personality: 'none',
    release: '1',
    inventory: { 'ietf-hardware:hardware': { component: [] } },
    vaults: [null, null],
    seed: '',
    deviceKey: '',
    roots: '',
    config: [],
  });
  assert.equal(
    effects.map(effect => effect.type),
    ['log'],
  );
  assert.is(box.wake, wake);
  assert.is(box.type('show license usage'), before);
  // What can never be lived through does not come again in the same millisecond.
  box.up = 2 ** 53 - 1;
  assert.is(box.happen({ type: 'tick' }).wake, box.up + 60_000);
  const asked = box.happen({ type: 'command', session: 's', mode: 'exec', line: 'license smart renew auth' });
  assert.equal(
    asked.effects.map(effect => effect.type),
    ['log', 'answer'],
  );
});

test('an agent that never booted is of no use to its host: it throws, and the host makes another', () => {
  assert.throws(() => ask(createAgent(), { type: 'tick', ...at }), /The first event is a boot/);
  assert.throws(() => drive().boot({ personality: 'none' }), /no personality none/);
  assert.throws(() => drive().boot({ roots: 'AAAA' }), /root set/);
});

test('the same events give the same bytes', () => {
  const lives = [0, 1].map(() => {
    const box = drive();
    box.boot({ seed: Buffer.alloc(32, 9).toString('base64') });
    box.type(`license smart register idtoken ${box.authority.admin.createToken()}`);
    box.advance(200 * 86_400_000);
    return JSON.stringify(box.turns);
  });
  assert.is(lives[0], lives[1]);
});

test.run();
