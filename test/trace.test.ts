/** The trace: what is kept where, how much of it, and that it costs a quiet box nothing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createAgent } from '../src/agent.ts';
import { DAY } from '../src/timers.ts';
import { MOST_TRACES } from '../src/trace.ts';
import { type Driver, drive, lost, registered } from './support/driver.ts';

const lines = (driver: Driver): readonly string[] => driver.type('show license trace all').split('\n');
const RACK = { name: 'Rack 0', class: 'iana-hardware:chassis', 'model-name': '8201-SYS', 'serial-num': 'FOC2245N7D8' };
const INVENTORY = { 'ietf-hardware:hardware': { component: [RACK] } };
const xr = (): Driver => {
  const driver = drive();
  driver.boot({ personality: 'cisco8000', release: '7.3.2', inventory: INVENTORY });
  driver.advance(2_000);
  return driver;
};

test('IOS XE keeps nothing until it is told to, and nothing of what was before', () => {
  const driver = registered();
  assert.equal(lines(driver), ['0 trace entries']);
  assert.is(driver.type('debug license agent all'), 'License agent all debugging is on');
  driver.type('license smart renew auth');
  assert.match(
    lines(driver).join('\n'),
    /trace: send \d+: entitlement, https:.*\n.*trace: reply \d+: \d+ characters\n.*event: AUTH_REN/,
  );
  assert.is(driver.type('no debug license agent all'), 'License agent all debugging is off');
  const kept = lines(driver).length;
  driver.type('license smart renew auth');
  assert.is(lines(driver).length, kept);
});

const FLAGS: readonly (readonly [command: string, kinds: readonly string[]])[] = [
  ['debug license agent all', ['error', 'event', 'trace']],
  ['debug license agent trace', ['error', 'event', 'trace']],
  ['debug license agent error', ['error']],
  ['debug license errors', ['error']],
  ['debug license events', ['event', 'trace']],
];
for (const [command, kinds] of FLAGS)
  test(`${command} keeps ${kinds.join(', ')}`, () => {
    const driver = registered();
    driver.type(command);
    driver.type('license smart renew auth');
    driver.fate = lost;
    driver.type('license smart renew auth');
    const found = new Set(
      lines(driver)
        .slice(1)
        .map(line => / (error|event|trace): /.exec(line)?.[1]),
    );
    assert.equal([...found].sort(), [...kinds]);
  });

test('two flags together keep what either keeps; a boot ends both, and no configuration holds them', () => {
  const driver = registered();
  driver.type('debug license errors');
  driver.type('debug license events');
  driver.type('license smart renew auth');
  assert.ok(lines(driver).length > 3);
  const configured = driver.turns.flatMap(({ effects }) => effects).filter(effect => effect.type === 'config');
  assert.not.match(JSON.stringify(configured), /debug/);
  driver.boot();
  assert.equal(lines(driver), ['0 trace entries']);
});

test('IOS XR keeps all, by itself; what the platform saw is a screen of its own', () => {
  const driver = xr();
  assert.match(lines(driver).join('\n'), /agent event: AGENT_READY/);
  const platform = driver.type('show license platform trace all').split('\n');
  assert.is(platform[1], '2 trace entries');
  assert.match(platform[2]!, /platform event: STATE_CHANGE: .* from UNKNOWN to UNREGISTERED$/);
  assert.match(platform[3]!, /platform trace: in use: 1 8201-TRK, 1 XR-8K-7.0-TRK$/);
});

test('the ring keeps the newest, and no more than it has room for', () => {
  const driver = xr();
  driver.fate = lost;
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  driver.advance(2 * DAY);
  const kept = lines(driver);
  assert.is(kept.length, MOST_TRACES + 2, 'the time and the number stand above');
  assert.not.match(kept.join('\n'), /AGENT_READY/);
  assert.match(kept.at(-1)!, /AGENT_REG_FAILED/);
});

test('it is in no vault, and changes neither what is saved nor when the box wakes', () => {
  const turns = (release: string, commands: readonly string[]) => {
    const driver = drive();
    driver.boot({ release });
    for (const command of commands) driver.type(command);
    driver.advance(DAY);
    return driver.turns.slice(1 + commands.length).map(({ effects, wake }) => [effects.map(({ type }) => type), wake]);
  };
  assert.equal(turns('3.18.1SP', ['debug license agent all']), turns('3.18.1SP', ['show license udi']));
  const traced = xr();
  traced.boot({ personality: 'cisco8000', release: '7.3.2', inventory: INVENTORY });
  assert.not.match(lines(traced).join('\n'), /in use/, 'the boot before is forgotten');
  assert.type(createAgent(), 'function');
});

test.run();
