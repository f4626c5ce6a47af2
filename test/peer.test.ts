/** The active supervisor's side of a pair: what it gives, when, and what it makes of what it hears. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Boot, Effect } from '../src/abi.ts';
import { toBase64 } from '../src/lib/base64.ts';
import { readPeer, sealHolds } from '../src/wire/peer.ts';
import { type Driver, drive, key, registered, upstreams } from './support/driver.ts';
import { named } from './support/trust.ts';

const PAIR = Buffer.alloc(32, 9);
const boot: Partial<Boot> = { pairKey: PAIR.toString('base64'), role: 'active' };
const kinds = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const given = (driver: Driver) =>
  driver.turns.flatMap(({ effects }) => effects).flatMap(effect => (effect.type === 'peer' ? [effect.body] : []));
const opened = (body: string) => {
  const read = readPeer(Buffer.from(body, 'base64'), PAIR);
  assert.ok(read.ok && read.value.type === 'state');
  return read.value;
};
/** The standby confirms the last state that it was given. */
function confirm(driver: Driver) {
  const { generation, from } = opened(given(driver).at(-1)!);
  const bytes = sealHolds({ generation, of: from, pairKey: PAIR, salt: named('s').slice(0, 15) });
  return driver.happen({ type: 'peer', body: toBase64(bytes) });
}
function paired(): Driver {
  const driver = drive();
  driver.boot(boot);
  driver.happen({ type: 'role', role: 'active', peer: true });
  confirm(driver);
  driver.logged();
  return driver;
}

test('a supervisor alone gives nothing; a peer that comes gets everything at once', () => {
  const driver = drive();
  driver.boot(boot);
  driver.happen({ type: 'usage', samples: upstreams(3) });
  assert.equal(given(driver), []);
  const { effects } = driver.happen({ type: 'role', role: 'active', peer: true });
  assert.equal(kinds(effects), ['save', 'peer']);
  assert.is(opened(given(driver)[0]!).content.has('exchange'), true);
});

test('without a key of the pair nothing is given, whatever the platform says of a peer', () => {
  const driver = drive();
  driver.boot();
  driver.happen({ type: 'role', role: 'active', peer: true });
  driver.happen({ type: 'usage', samples: upstreams(3) });
  assert.equal(given(driver), []);
  assert.equal(kinds(driver.happen({ type: 'tick' }).effects), []);
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  assert.ok(driver.sends().length > 0);
  driver.happen({ type: 'peer', body: toBase64(named('noise')) });
  assert.match(driver.texts().at(-1)!, /What the other supervisor sent was refused: no-pair/);
});

test('first saved, then given, then sent; and nothing is sent before the standby holds why', () => {
  const driver = paired();
  const token = driver.authority.admin.createToken();
  driver.type(`license smart register idtoken ${token}`);
  assert.equal(kinds(driver.turns.at(-1)!.effects), ['save', 'peer', 'answer']);
  confirm(driver);
  const turn = driver.turns.find(({ effects }) => kinds(effects).includes('send'))!;
  assert.equal(kinds(turn.effects), ['save', 'peer', 'send']);
});

test('a standby that says nothing is waited for ten seconds, and no longer', () => {
  const driver = paired();
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  driver.advance(9_000);
  assert.equal(driver.sends(), []);
  driver.advance(2_000);
  assert.is(driver.sends().length >= 1, true);
  assert.is(driver.logged().filter(name => name === 'HOT_STANDBY_OUT_OF_SYNC').length, 1);
  driver.advance(3_600_000);
  assert.not.ok(driver.logged().includes('HOT_STANDBY_OUT_OF_SYNC'));
  confirm(driver);
  assert.equal(driver.logged(), ['HOT_STANDBY_IN_SYNC']);
});

test('no generation is given twice, whatever happens', () => {
  const driver = paired();
  for (let i = 1; i < 5; i++) {
    driver.happen({ type: 'usage', samples: upstreams(i) });
    driver.advance(20_000);
    driver.happen({ type: 'role', role: 'active', peer: false });
    driver.happen({ type: 'role', role: 'active', peer: true });
  }
  const generations = given(driver).map(body => opened(body).generation);
  assert.ok(generations.length > 8);
  assert.is(new Set(generations).size, generations.length);
});

test('keys leave only sealed', () => {
  const driver = registered();
  driver.boot(boot);
  driver.happen({ type: 'role', role: 'active', peer: true });
  const [body] = given(driver);
  const { secret } = Object.fromEntries(opened(body!).content.get('exchange') as Map<string, Uint8Array>);
  assert.is(secret!.length, 32);
  const bytes = Buffer.from(body!, 'base64');
  for (const hidden of [Buffer.from(secret!), PAIR, Buffer.from(key(7), 'base64')])
    assert.is(bytes.includes(hidden), false);
});

test('a liar on the backplane confirms nothing, changes nothing, and is named once', () => {
  const driver = paired();
  driver.happen({ type: 'usage', samples: upstreams(3) });
  const { generation, from } = opened(given(driver).at(-1)!);
  const before = driver.type('show license all');
  const salt = named('s').slice(0, 15);
  const lies = [
    named('noise'),
    named('noise'),
    sealHolds({ generation, of: from, pairKey: named('stranger'), salt }),
    sealHolds({ generation: generation - 1, of: from, pairKey: PAIR, salt }),
    sealHolds({ generation: generation + 50, of: from, pairKey: PAIR, salt }),
    sealHolds({ generation: 0, of: new Uint8Array(0), pairKey: PAIR, salt }),
  ];
  driver.logged();
  for (const lie of lies)
    assert.equal(kinds(driver.happen({ type: 'peer', body: toBase64(lie) }).effects).includes('save'), false);
  assert.equal(driver.texts().filter(text => /refused: (torn|other-chassis)/.test(text)).length, 2);
  assert.is(driver.type('show license all'), before);
  driver.advance(11_000);
  assert.ok(driver.logged().includes('HOT_STANDBY_OUT_OF_SYNC'));
});

test('two supervisors that are both active: told once, and neither takes what the other says', () => {
  const driver = paired();
  const other = drive();
  other.boot({ ...boot, seed: key(200), deviceKey: key(8) });
  other.happen({ type: 'role', role: 'active', peer: true });
  const [body] = given(other);
  driver.happen({ type: 'peer', body: body! });
  driver.happen({ type: 'peer', body: body! });
  assert.equal(driver.logged(), ['INVALID_ROLE_STATE']);
  assert.is(driver.happen({ type: 'tick' }).effects.length, 0);
});

test.run();
