import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Boot } from '../src/abi.ts';
import { decodeRequest } from '../src/wire/message.ts';
import { CARD, CHASSIS, drive, key, lost, registered, US, upstreams } from './support/driver.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test('a first boot saves, publishes an empty gate table and the configuration, then says what it is', () => {
  const box = drive();
  const { effects } = box.boot();
  assert.equal(
    effects.map(effect => effect.type),
    ['save', 'enforce', 'config', 'log', 'log', 'log', 'log'],
  );
  assert.equal(box.logged(), ['EXPORT_CONTROLLED', 'AGENT_READY', 'AGENT_ENABLED', 'EXPORT_CONTROLLED']);
});

/** A router of the policy generation, or of the release before it. */
const CUBE = {
  personality: 'cube',
  release: '17.3.2',
  inventory: {
    'ietf-hardware:hardware': { component: [{ ...CHASSIS, 'model-name': 'ISR4321/K9' }] },
  },
} satisfies Partial<Boot>;

test('a boot of the policy generation says what a boot log of it says; lines that are gone are named, once each', () => {
  const box = drive();
  box.boot({ ...CUBE, config: ['license smart reservation', 'license smart transport off', 'license smart nonsense'] });
  assert.equal(box.logged(), [
    'AGENT_ENABLED',
    'EXPORT_CONTROLLED',
    'CONFIG_IGNORED',
    'CONFIG_IGNORED',
    'CALL_HOME_ENABLED',
  ]);
  const config = box.turns[0]!.effects.find(effect => effect.type === 'config');
  assert.equal(config?.lines, ['license smart transport off']);
});

test('the key that a box signs with is there from the first boot on, and is kept over every upgrade', () => {
  const box = drive();
  box.boot({ ...CUBE, release: '17.3.1a' });
  box.boot(CUBE);
  const keys = () => {
    const { effects } = box.happen({
      type: 'command',
      session: 's',
      mode: 'exec',
      line: 'license smart save trust-request bootflash:t',
    });
    const write = effects.find(effect => effect.type === 'write');
    return /"public_key":"([^"]+)"/.exec(Buffer.from(write!.content, 'base64').toString())![1];
  };
  const first = keys();
  box.boot(CUBE);
  assert.is(keys(), first);
  box.type('yes', 'confirm factory-reset');
  assert.is.not(keys(), first);
});

test('a whole life: evaluation, registration, out of compliance, silence, lock, answer, unlock', () => {
  const box = drive();
  box.boot();
  box.happen({ type: 'usage', samples: upstreams(64) });
  assert.match(box.type('show license status'), 'EVAL MODE');
  box.authority.admin.setLicence(US, 100);
  box.logged();
  box.type(`license smart register idtoken ${box.authority.admin.createToken()}`);
  assert.equal(box.logged(), ['EXPORT_CONTROLLED', 'AGENT_REG_SUCCESS', 'AUTH_RENEW_SUCCESS', 'IN_COMPLIANCE']);
  assert.match(box.type('show license status'), 'Status: AUTHORIZED');
  box.happen({ type: 'usage', samples: upstreams(640) });
  box.advance(2 * 60_000);
  assert.match(box.type('show license status'), 'OUT OF COMPLIANCE');
  box.fate = lost;
  box.advance(91 * DAY);
  assert.match(box.type('show license status'), 'AUTHORIZATION EXPIRED');
  const gates = box.turns.flatMap(turn => turn.effects).filter(effect => effect.type === 'enforce');
  assert.is(gates.at(-1)?.gates.length, 2);
  box.logged();
  box.fate = (_send, reply) => reply();
  box.advance(2 * 3_600_000);
  assert.equal(box.logged(), ['COMM_RESTORED', 'AUTH_RENEW_SUCCESS', 'OUT_OF_COMPLIANCE', 'ENFORCEMENT_REMOVED']);
  assert.is(
    box.turns
      .flatMap(turn => turn.effects)
      .filter(effect => effect.type === 'enforce')
      .at(-1)?.gates.length,
    0,
  );
});

test('the state lives on over a boot, and a request that was under way is asked again', () => {
  const box = registered();
  box.fate = () => 'timeout';
  let asked = 0;
  box.fate = (_send, reply) => {
    asked++;
    return reply();
  };
  // The power goes while the answer is on its way: the send was performed, its end never told.
  const silent = box.fate;
  box.fate = () => {
    throw new Error('power');
  };
  assert.throws(() => box.type('license smart renew auth'), 'power');
  box.fate = silent;
  box.logged();
  box.boot();
  box.advance(1000);
  assert.is(asked, 1);
  assert.match(box.type('show license status'), 'Status: REGISTERED');
  assert.equal(box.logged().slice(4), ['AUTH_RENEW_SUCCESS']);
});

const vaultCases: readonly {
  readonly name: string;
  readonly change: (box: ReturnType<typeof registered>) => Partial<Boot>;
  readonly reason: string | null;
}[] = [
  { name: 'another device key', change: () => ({ deviceKey: key(8) }), reason: 'other-device' },
  { name: 'a counter ahead of the vault', change: box => ({ counter: box.counter + 1 }), reason: 'rolled-back' },
  {
    name: 'both slots torn',
    change: box => ({ vaults: [box.vaults[0]!.slice(0, 40), box.vaults[1]!.slice(0, 40)] }),
    reason: 'torn',
  },
  { name: 'one slot torn', change: box => ({ vaults: [box.vaults[0]!.slice(0, 40), box.vaults[1]!] }), reason: 'torn' },
];
for (const { name, change, reason } of vaultCases)
  test(`a vault is refused by name: ${name}`, () => {
    const box = registered();
    box.boot(change(box));
    const texts = box.texts().filter(text => text.includes('trust storage'));
    assert.ok(texts.length > 0);
    for (const text of texts) assert.match(text, `was refused: ${reason}`);
  });

test('one torn slot costs nothing but the turn that was being saved', () => {
  const box = registered();
  const newest = box.turns
    .flatMap(turn => turn.effects)
    .filter(effect => effect.type === 'save')
    .at(-1)!.slot;
  box.vaults[newest === 0 ? 1 : 0] = null;
  box.boot();
  assert.match(box.type('show license status'), 'Status: REGISTERED');
});

test('storage that was put back from an old copy shows itself, and registers anew with another key', () => {
  const box = registered();
  const copy = box.vaults;
  box.vaults = [...copy];
  for (let i = 0; i < 5; i++) box.type('license smart renew auth');
  box.vaults = copy;
  box.boot();
  const register = () => box.type(`license smart register idtoken ${box.authority.admin.createToken()} force`);
  register();
  assert.match(box.texts().join('\n'), /Registration with .* failed: .*Data and signature do not match/);
  register();
  assert.ok(box.logged().includes('AGENT_REG_SUCCESS'));
  assert.match(box.type('show license status'), 'Status: AUTHORIZED');
  assert.is(box.authority.admin.instances().length, 1);
});

test('where a counter says that there was a vault, taking it away gives no second evaluation', () => {
  const box = drive();
  box.boot({ vaults: [null, null], counter: 5 });
  const { effects } = box.happen({ type: 'usage', samples: upstreams(64) });
  assert.match(box.type('show license status'), 'EVAL EXPIRED');
  assert.is(effects.find(effect => effect.type === 'enforce')?.gates.length, 2);
});

test('a box that registers again and again, and never lets itself be authorized, uses up its evaluation', () => {
  const box = drive();
  box.boot();
  box.authority.admin.setLicence(US, 100);
  box.happen({ type: 'usage', samples: upstreams(64) });
  box.fate = (send, reply) => {
    const request = decodeRequest(Buffer.from(send.body, 'base64'));
    return request.ok && request.value.request.kind === 'registration' ? reply() : 'timeout';
  };
  for (let day = 0; day < 100; day += 20) {
    box.type(`license smart register idtoken ${box.authority.admin.createToken()}`);
    assert.match(box.type('show license status'), 'Status: REGISTERED');
    box.advance(20 * DAY);
    box.type('license smart deregister');
    box.advance(HOUR);
  }
  assert.match(box.type('show license status'), 'EVAL EXPIRED');
});

test('a root set that was rotated at the authority is kept over a boot with the older firmware', () => {
  const box = registered();
  box.authority.admin.rotateRoots();
  box.type('license smart renew auth');
  assert.ok(box.logged().includes('ROOTS_UPDATED'));
  box.boot();
  box.type('license smart renew auth');
  assert.not.ok(box.logged().includes('CERTIFICATE_VALIDATION'));
  assert.match(box.type('show license status'), 'Last Communication Attempt: SUCCEEDED');
});

test('a chassis without a serial number is named once, and nothing is sent', () => {
  const box = drive();
  box.boot({ inventory: { 'ietf-hardware:hardware': { component: [{ ...CHASSIS, 'serial-num': '' }, CARD] } } });
  assert.equal(box.texts().filter(text => text.includes('udi_sn is empty')).length, 1);
  box.happen({ type: 'usage', samples: upstreams(64) });
  box.type('license smart register idtoken abc');
  box.advance(DAY);
  assert.is(box.sends().length, 0);
});

test.run();
