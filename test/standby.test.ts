/** A supervisor on standby: holds what it is given, does nothing by itself, and takes over what it holds. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent, Boot, Effect, Send, Turn } from '../src/abi.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { toBase64 } from '../src/lib/base64.ts';
import { quietly } from '../src/quiet.ts';
import type { Runtime } from '../src/runtime.ts';
import { contextOf, turn, wholeTurn } from '../src/turn.ts';
import { decodeRequest } from '../src/wire/message.ts';
import { readPeer } from '../src/wire/peer.ts';
import { openVaults, sealVault } from '../src/wire/vault.ts';
import { type Driver, drive, key, US, upstreams } from './support/driver.ts';

const pairKey = Buffer.alloc(32, 9).toString('base64');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const kinds = ({ effects }: Turn) => effects.map(({ type }) => type);
const peers = (effects: readonly Effect[]) => effects.flatMap(effect => (effect.type === 'peer' ? [effect.body] : []));

interface Two {
  readonly active: Driver;
  readonly standby: Driver;
  /** Carries what the active gave since the last time, and what the standby answers. */
  ferry(): void;
}
/** Two supervisors; what they say to each other waits to be ferried. */
function two(change: Partial<Boot> = {}): Two {
  const [active, standby] = [drive(), drive()];
  let carried = 0;
  active.boot({ role: 'active', pairKey, ...change });
  standby.boot({ role: 'standby', pairKey, seed: key(200), deviceKey: key(8), ...change });
  standby.happen({ type: 'role', role: 'standby', peer: true });
  active.happen({ type: 'role', role: 'active', peer: true });
  active.authority.admin.setLicence(US, 100);
  const ferry = () => {
    for (; carried < active.turns.length; carried++)
      for (const body of peers(active.turns[carried]!.effects))
        for (const reply of peers(standby.happen({ type: 'peer', body }).effects))
          active.happen({ type: 'peer', body: reply });
  };
  ferry();
  standby.logged();
  return { active, standby, ferry };
}
function registered(change: Partial<Boot> = {}): Two {
  const pair = two(change);
  pair.active.happen({ type: 'usage', samples: upstreams(64) });
  pair.active.type(`license smart register idtoken ${pair.active.authority.admin.createToken()}`);
  pair.ferry();
  return pair;
}
const lastPeer = ({ turns }: Driver) => turns.flatMap(({ effects }) => peers(effects)).at(-1)!;

test('it boots without a word but its role, asks nothing, and pushes the gates that it knows', () => {
  const standby = drive();
  const { effects } = standby.boot({ role: 'standby', pairKey });
  assert.equal(standby.logged(), ['HA_ROLE_CHANGED', 'HA_CHASSIS_ROLE_CHANGED']);
  assert.ok(effects.some(({ type }) => type === 'enforce'));
  standby.happen({ type: 'usage', samples: upstreams(64) });
  standby.advance(40 * DAY);
  assert.equal(standby.logged(), []);
  assert.equal(standby.sends(), []);
  assert.match(standby.type('show license summary'), /No Licenses in Use/);
});

test('what the active knows is seen on the standby, and is in its own vault under its own key', () => {
  const { active, standby } = registered();
  assert.is(standby.type('show license all'), active.type('show license all'));
  assert.equal(standby.logged(), []);
  const slots = standby.vaults.map(slot => Buffer.from(slot!, 'base64')) as unknown as [Uint8Array, Uint8Array];
  assert.ok(openVaults(slots, Buffer.from(key(8), 'base64')).found);
  assert.is(openVaults(slots, Buffer.from(key(7), 'base64')).found, null);
});

test('first it is saved, then confirmed', () => {
  const { active, standby } = two();
  active.happen({ type: 'usage', samples: upstreams(64) });
  assert.equal(kinds(standby.happen({ type: 'peer', body: lastPeer(active) })), ['save', 'peer']);
});

test('gates and configuration are told when they are others, and only then', () => {
  const { active, standby, ferry } = registered();
  const told = () => standby.turns.flatMap(({ effects }) => effects).filter(({ type }) => type === 'config').length;
  const before = told();
  active.happen({ type: 'usage', samples: upstreams(65) });
  ferry();
  assert.is(told(), before);
  active.type('license smart privacy hostname', 'config');
  active.type('service call-home', 'config');
  active.type('no service call-home', 'config');
  ferry();
  assert.ok(told() > before);
});

test('gates come into force on both', () => {
  // Storage that the counter says was taken away: the evaluation counts as used.
  const { active, standby, ferry } = two({ counter: 1 });
  active.happen({ type: 'usage', samples: upstreams(64) });
  ferry();
  const gates = ({ turns }: Driver) =>
    turns
      .flatMap(({ effects }) => effects.flatMap(effect => (effect.type === 'enforce' ? [effect.gates] : [])))
      .at(-1)!;
  assert.ok(gates(active).length > 0);
  assert.equal(gates(standby), gates(active));
  standby.happen({ type: 'role', role: 'active', peer: false });
  assert.match(standby.type('show license summary'), /EVAL EXPIRED/);
});

for (const [line, mode] of [
  ['license smart register idtoken TOKEN', 'exec'],
  ['license smart deregister', 'exec'],
  ['license smart renew id', 'exec'],
  ['license smart renew auth', 'exec'],
  ['no service call-home', 'config'],
] as const)
  test(`refused on standby: ${line}`, () => {
    const { standby } = registered();
    const before = standby.type('show license all');
    assert.is(
      standby.type(line, mode),
      '% This supervisor is on standby (error 52). Enter the command on the active one.',
    );
    const { effects } = standby.turns.at(-1)!;
    assert.equal(
      effects.map(effect => (effect.type === 'answer' ? effect.mode : effect.type)),
      [mode],
    );
    assert.is(standby.type('show license all'), before);
  });

const IMAGES = [
  ['cbr8', '3.18.1SP'],
  ['cube', '16.12.1a'],
  ['cube', '17.9.1'],
  ['cisco8000', '7.9.1'],
  ['staros', '21.6.0'],
] as const;
for (const [personality, release] of IMAGES)
  test(`of ${personality} ${release}, no command does more on standby than to answer, and no question is asked`, () => {
    const standby = drive();
    standby.boot({ personality, release, role: 'standby', pairKey });
    const lines = COMMANDS.flatMap(({ modes, example }) =>
      modes.flatMap(mode =>
        (mode === 'exec' ? ['', 'do '] : ['', 'no ']).map(before => [mode, before + example] as const),
      ),
    );
    const yes = ['factory-reset', 'reservation return all'].map(what => [`confirm ${what}`, 'yes'] as const);
    let refused = 0;
    for (const [mode, line] of [...lines, ...yes]) {
      const { effects } = standby.happen({ type: 'command', session: 's', mode, line });
      const [answer, ...more] = effects;
      assert.ok(answer?.type === 'answer' && more.length === 0 && answer.prompt === undefined, line);
      if (answer.text.includes('error 52')) refused++;
    }
    assert.ok(refused > 50, String(refused));
  });

test('answers that come to a standby are not for it', () => {
  const { standby } = registered();
  for (const id of [0, 1, 2, 3]) {
    assert.equal(standby.happen({ type: 'reply', id, body: '' }).effects, []);
    assert.equal(standby.happen({ type: 'lost', id, reason: 'timeout' }).effects, []);
  }
  const file = { session: 's', path: 'flash:ack', purpose: 'import' };
  for (const event of [
    { type: 'file', ...file, content: null },
    { type: 'written', ...file, done: true },
  ] as const)
    assert.equal(kinds(standby.happen(event)), ['answer']);
});

test('an old state, a doubled one, a foreign one and none at all change nothing', () => {
  const { active, standby, ferry } = registered();
  const old = lastPeer(active);
  active.happen({ type: 'usage', samples: upstreams(70) });
  ferry();
  const newest = lastPeer(active);
  const stranger = drive();
  stranger.boot({ role: 'active', pairKey: key(77) });
  stranger.happen({ type: 'role', role: 'active', peer: true });
  const before = standby.type('show license all');
  for (const body of [old, newest, lastPeer(stranger), 'AAAA', '!', '']) {
    const { effects } = standby.happen({ type: 'peer', body });
    assert.not.ok(effects.some(({ type }) => type === 'save'));
  }
  assert.is(standby.type('show license all'), before);
  assert.equal(
    standby.texts().map(text => text.replace(/.*refused: /, '')),
    ['other-chassis', 'torn', 'malformed'],
  );
});

test('a doubled state is confirmed as the first one was; an old one makes the active give nothing again', () => {
  const { active, standby } = registered();
  const newest = lastPeer(active);
  const [again] = peers(standby.happen({ type: 'peer', body: newest }).effects);
  const { effects } = active.happen({ type: 'peer', body: again! });
  assert.equal(effects, []);
});

test('a state of a later release is refused by name, and what is held stands', () => {
  const { active, standby } = registered();
  const before = standby.type('show license all');
  const read = readPeer(Buffer.from(lastPeer(active), 'base64'), Buffer.from(pairKey, 'base64'));
  assert.ok(read.ok && read.value.type === 'state');
  const { content, from, generation } = read.value;
  const later = new Map([...content, ['version', 99]] as const);
  for (const changed of [later, new Map([...later, ['version', 'none']] as const)]) {
    const sealed = { deviceKey: Buffer.from(pairKey, 'base64'), salt: from, generation: generation + 5 };
    const { bytes } = sealVault({ ...sealed, content: changed });
    assert.not.ok(kinds(standby.happen({ type: 'peer', body: toBase64(bytes) })).includes('save'));
  }
  assert.equal(standby.texts().length, 1);
  assert.is(standby.type('show license all'), before);
});

const sequenceOf = ({ body }: Send): number => {
  const read = decodeRequest(Buffer.from(body, 'base64'));
  assert.ok(read.ok);
  return read.value.request.sequence;
};

test('it takes over: registered as before, nothing is asked but what is due, with numbers that were never used', () => {
  const { active, standby } = registered();
  standby.happen({ type: 'role', role: 'active', peer: false });
  assert.equal(standby.logged(), ['HA_ROLE_CHANGED', 'HA_CHASSIS_ROLE_CHANGED']);
  assert.match(standby.type('show license summary'), /Status: REGISTERED/);
  standby.advance(DAY);
  assert.equal(standby.sends(), []);
  standby.type('license smart renew auth');
  assert.ok(sequenceOf(standby.sends()[0]!) > Math.max(...active.sends().map(sequenceOf)) + 900);
});

test('a request that was under way when the other one died is asked again', () => {
  const { active, standby, ferry } = two();
  active.fate = () => 'timeout';
  active.type(`license smart register idtoken ${active.authority.admin.createToken()}`);
  ferry();
  const [asked] = active.sends();
  assert.ok(asked);
  standby.happen({ type: 'role', role: 'active', peer: false });
  standby.advance(HOUR);
  assert.ok(standby.sends().length > 0);
  assert.ok(sequenceOf(standby.sends()[0]!) > sequenceOf(asked));
});

test('a standby that was never told anything starts as a box that is not registered, and says so', () => {
  const standby = drive();
  standby.boot({ role: 'standby', pairKey });
  standby.happen({ type: 'usage', samples: upstreams(64) });
  standby.logged();
  standby.happen({ type: 'role', role: 'active', peer: false });
  assert.equal(standby.logged(), ['HA_ROLE_CHANGED', 'HA_CHASSIS_ROLE_CHANGED', 'HOT_STANDBY_OUT_OF_SYNC']);
  standby.happen({ type: 'usage', samples: upstreams(64) });
  assert.match(standby.type('show license summary'), /UNREGISTERED[\s\S]*EVAL MODE/);
});

test('the old active comes back as the standby and takes what the new one knows, even if it had saved more often', () => {
  const { active, standby } = registered();
  // The way between the two is cut; the old active goes on for a while, then reloads as the standby.
  for (let i = 0; i < 20; i++) active.happen({ type: 'usage', samples: upstreams(10 + i) });
  standby.happen({ type: 'role', role: 'active', peer: false });
  active.boot({ role: 'standby', pairKey, vaults: active.vaults });
  active.happen({ type: 'role', role: 'standby', peer: true });
  standby.happen({ type: 'usage', samples: upstreams(33) });
  let { effects } = standby.happen({ type: 'role', role: 'active', peer: true });
  for (let i = 0; i < 3; i++)
    for (const body of peers(effects))
      for (const reply of peers(active.happen({ type: 'peer', body }).effects))
        effects = standby.happen({ type: 'peer', body: reply }).effects;
  assert.match(active.type('show license usage'), /Count: 33/);
});

test('a chassis that lost all power comes up with either supervisor', () => {
  const { standby } = registered();
  standby.boot({ role: 'active', pairKey, seed: key(201), deviceKey: key(8) });
  assert.match(standby.type('show license summary'), /Status: REGISTERED/);
});

test('running time goes on as the active counted it, whatever the wall clock of the standby shows', () => {
  const { active, standby, ferry } = two();
  active.happen({ type: 'usage', samples: upstreams(64) });
  active.advance(2 * DAY);
  active.happen({ type: 'usage', samples: upstreams(65) });
  ferry();
  const remaining = (driver: Driver) =>
    /Remaining: (\d+ days, \d+ hours)/.exec(driver.type('show license status'))?.[1];
  assert.is(remaining(standby), remaining(active));
  standby.synced = false;
  standby.wall -= 900 * DAY;
  standby.advance(DAY);
  standby.happen({ type: 'role', role: 'active', peer: false });
  standby.happen({ type: 'usage', samples: upstreams(65) });
  assert.match(standby.type('show license status'), /Remaining: 8[67] days/);
});

test('a supervisor that comes with another export authorization than its chassis has is told of, once', () => {
  const { active } = registered({ config: ['snmp-server enable traps smart-license'] });
  const guest = drive();
  guest.boot();
  guest.type(`license smart register idtoken ${guest.authority.admin.createToken({ export: true })}`);
  guest.boot({ role: 'standby', pairKey, roots: active.authority.roots });
  const traps = () =>
    guest.turns.flatMap(({ effects }) => effects.flatMap(each => (each.type === 'trap' ? [each.name] : [])));
  guest.happen({ type: 'peer', body: lastPeer(active) });
  assert.equal(traps(), ['SmartAgentNotifyExportHAMismatch']);
  active.happen({ type: 'usage', samples: upstreams(70) });
  guest.happen({ type: 'peer', body: lastPeer(active) });
  assert.is(traps().length, 1);
});

test('quiet turns of a standby are its whole turns', () => {
  const event = (change: object): AgentEvent => ({ at: 1e12, up: 0, synced: true, ...change }) as AgentEvent;
  const boot = event({
    type: 'boot',
    personality: 'cbr8',
    release: '3.18.1SP',
    inventory: { 'ietf-hardware:hardware': { component: [] } },
    vaults: [null, null],
    seed: key(1),
    deviceKey: key(2),
    roots: drive().authority.roots,
    config: [],
    role: 'standby',
    pairKey,
  });
  let { runtime }: { runtime: Runtime } = turn(null, boot);
  let quiet = 0;
  for (let i = 1; i < 300; i++) {
    const step = i % 7 === 0 ? 26 * HOUR : 10_000;
    const up = runtime.state.clock.up + step;
    const tick = event({ type: i % 3 ? 'tick' : 'usage', ...(i % 3 ? {} : { samples: [] }), at: 1e12 + up, up });
    const still = quietly(runtime, tick, contextOf(runtime, tick.at));
    const whole = wholeTurn(runtime, tick);
    if (still) {
      quiet++;
      assert.equal(still.turn, whole.turn);
      assert.equal(still.runtime, whole.runtime);
    }
    assert.not.ok(whole.turn.effects.some(({ type }) => type !== 'save'));
    runtime = whole.runtime;
  }
  assert.ok(quiet > 100, String(quiet));
});

test.run();
