/**
 * What can happen to a simulated box, as one table: how often each is drawn, when it makes sense, and what it does. An
 * action draws its particulars from the chance it is given and from nothing else, and says in words what it did. It looks
 * at nothing that the agent keeps, and judges nothing.
 */
import { cbr8Of } from '../../platform-shims/sim/cbr8/kit.ts';
import type { Chance } from '../../platform-shims/sim/chance.ts';
import { TORN_TAILS } from '../../platform-shims/sim/flash.ts';
import { FAULTS, type Fault } from '../../platform-shims/sim/network.ts';
import { DAY, HOUR, LICENCES } from './model.ts';
import { ACCOUNTS, GOOD_URLS, type SimWorld } from './world.ts';

export interface Action {
  readonly name: string;
  /** Drawn so often, compared with the others. */
  readonly weight: number;
  readonly when: 'on' | 'off' | 'always';
  readonly act: (world: SimWorld, chance: Chance) => string | Promise<string>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Draws one, of those that make sense now, and does it. */
export async function happen(world: SimWorld, chance: Chance): Promise<string> {
  const possible = ACTIONS.filter(({ when }) => when === 'always' || (when === 'on') === world.box.powered);
  let left = chance.below(possible.reduce((sum, { weight }) => sum + weight, 0));
  const action = possible.find(({ weight }) => (left -= weight) < 0)!;
  world.alive();
  const what = await action.act(world, chance);
  return what === '' ? action.name : `${action.name}: ${what}`;
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[chance.below(from.length)]!;
const between = (chance: Chance, least: number, most: number): number => least + chance.below(most - least + 1);

/** Anything from seconds to months, the short ones more often. */
function span(chance: Chance): number {
  const scale = chance.below(100);
  if (scale < 30) return between(chance, 1, 59) * SECOND;
  if (scale < 60) return between(chance, 1, 119) * MINUTE;
  if (scale < 85) return between(chance, 1, 48) * HOUR;
  if (scale < 97) return between(chance, 2, 12) * DAY;
  return between(chance, 12, 100) * DAY;
}

export const spell = (ms: number): string => {
  const parts = [
    [Math.floor(ms / DAY), 'd'],
    [Math.floor(ms / HOUR) % 24, 'h'],
    [Math.floor(ms / MINUTE) % 60, 'm'],
    [Math.floor(ms / SECOND) % 60, 's'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count}${unit}`)
      .join('') || '0s'
  );
};

/** Licences bought of one tag in one account. */
function buy(world: SimWorld, account: string, tag: string, count: number): void {
  world.authority.admin.setLicence(tag, count, account);
  world.bought.set(account + tag, count);
}

function freshToken(world: SimWorld, chance: Chance): string {
  const virtualAccount = pick(chance, ACCOUNTS);
  const uses = chance.below(3);
  const token = world.authority.admin.createToken({
    days: pick(chance, [1, 30, 365]),
    uses,
    export: chance.happens(0.5),
    virtualAccount,
  });
  world.tokens.push(token);
  return token;
}

const register = (token: string, force: boolean): string =>
  `license smart register idtoken ${token}${force ? ' force' : ''}`;

/** The box is on again, and the guest comes up. */
async function powerOn(world: SimWorld): Promise<void> {
  world.box.boot();
  await world.settle();
}

const SLOTS = [0, 1, 2, 3, 6, 7, 8, 9];
const WORKING = SLOTS.slice(1);

export const ACTIONS: readonly Action[] = [
  {
    name: 'time passes',
    weight: 300,
    when: 'always',
    act(world, chance) {
      const ms = span(chance);
      world.advance(ms);
      return spell(ms);
    },
  },

  // The operator.
  {
    name: 'register with a good token',
    weight: 50,
    when: 'on',
    act(world, chance) {
      const force = chance.happens(0.4);
      world.type(register(freshToken(world, chance), force));
      if (chance.happens(0.7)) world.advance(2 * SECOND);
      return force ? 'force' : '';
    },
  },
  {
    name: 'register with any token',
    weight: 15,
    when: 'on',
    act(world, chance) {
      const token = world.tokens.length > 0 ? pick(chance, world.tokens) : 'bm9uZQ%3D%3D';
      const [shape, typed] = pick(chance, [
        ['an old one', token],
        ['truncated', token.slice(0, between(chance, 1, token.length - 1))],
        ['garbage', Buffer.from(chance.bytes(between(chance, 1, 90))).toString('base64')],
        ['far too long', 'A'.repeat(10_000)],
      ] as const);
      world.type(register(typed, chance.happens(0.5)));
      world.advance(2 * SECOND);
      return shape;
    },
  },
  {
    name: 'deregister',
    weight: 12,
    when: 'on',
    act(world) {
      world.type('license smart deregister');
      return '';
    },
  },
  {
    name: 'renew',
    weight: 30,
    when: 'on',
    act(world, chance) {
      const what = pick(chance, ['', ' id', ' auth']);
      world.type(`license smart renew${what}`);
      return what.trim();
    },
  },
  {
    name: 'look around',
    weight: 20,
    when: 'on',
    act(world, chance) {
      const line = pick(chance, [
        'show license all',
        'show license status',
        'show license summary',
        'show license usage | include Status',
        'show license udi',
        'show cable license all',
        'license smart ?',
        'show running-config',
        'show call-home',
        'license smart',
      ]);
      world.type(line);
      return line;
    },
  },
  {
    name: 'configure call-home',
    weight: 12,
    when: 'on',
    act(world, chance) {
      const url = pick(chance, [...GOOD_URLS, 'http://nobody.example.net/', null]);
      const line = url === null ? 'no destination address http' : `destination address http ${url}`;
      world.type('configure terminal', 'call-home', 'profile CiscoTAC-1', line, 'end');
      return line;
    },
  },
  {
    name: 'write the configuration',
    weight: 12,
    when: 'on',
    act(world, chance) {
      const line = pick(chance, [
        'copy running-config startup-config',
        'copy run start',
        'write memory',
        'write erase',
      ]);
      world.type(line);
      return line;
    },
  },
  {
    name: 'try what can be locked',
    weight: 20,
    when: 'on',
    act(world, chance) {
      const line = pick(chance, ['controller', 'copy tftp: startup-config', 'copy running-config flash:saved']);
      if (line !== 'controller') world.type(line);
      else {
        const on = pick(chance, ['cable', 'no cable']);
        const path = `controller upstream-cable ${pick(chance, WORKING)}/0/${chance.below(16)}`;
        world.type('configure terminal', path, `${on} upstream ${chance.below(8)} shutdown`, 'end');
      }
      return line;
    },
  },

  // The platform.
  {
    name: 'the load changes',
    weight: 30,
    when: 'on',
    act(world, chance) {
      const kind = pick(chance, ['upstream-channels', 'downstream-channels', 'docsis31-channels'] as const);
      const [slot, count] = [pick(chance, SLOTS), chance.happens(0.3) ? 0 : chance.below(40)];
      cbr8Of(world.box).use(kind, slot, count);
      return `${count} ${kind} in slot ${slot}`;
    },
  },
  {
    name: 'nothing is in use',
    weight: 6,
    when: 'on',
    act(world) {
      for (const slot of SLOTS)
        for (const kind of ['upstream-channels', 'downstream-channels', 'docsis31-channels'] as const)
          cbr8Of(world.box).use(kind, slot, 0);
      cbr8Of(world.box).optics(0);
      return '';
    },
  },
  {
    name: 'optics',
    weight: 8,
    when: 'on',
    act(world, chance) {
      const ports = between(chance, 0, 8);
      cbr8Of(world.box).optics(ports);
      return `in ${ports} WAN ports`;
    },
  },
  {
    name: 'a card is protected',
    weight: 4,
    when: 'on',
    act(world, chance) {
      const slot = pick(chance, WORKING);
      world.type(
        'configure terminal',
        'redundancy',
        'linecard-group 1 internal-switch',
        `member slot ${slot} working`,
        'end',
      );
      return `slot ${slot}`;
    },
  },
  {
    name: 'a card is pulled',
    weight: 8,
    when: 'on',
    act(world, chance) {
      const slot = pick(chance, [...SLOTS, 5]);
      cbr8Of(world.box).pull(slot);
      return `slot ${slot}`;
    },
  },
  {
    name: 'cards are inserted',
    weight: 8,
    when: 'on',
    act(world) {
      for (const slot of [...SLOTS, 5]) cbr8Of(world.box).insert(slot);
      return '';
    },
  },

  // The network.
  {
    name: 'the link',
    weight: 25,
    when: 'always',
    act(world, chance) {
      const state = world.box.network.up && chance.happens(0.7) ? 'down' : 'up';
      world.box.link(state);
      return state;
    },
  },
  {
    name: 'network faults',
    weight: 25,
    when: 'always',
    act(world, chance) {
      const fault = chance.happens(0.4) ? null : pick(chance, Object.keys(FAULTS) as Fault[]);
      world.box.network.always(fault);
      const rate = chance.happens(0.5) ? 0 : 0.04;
      world.box.network.rates(Object.fromEntries(Object.keys(FAULTS).map(name => [name, rate])));
      return `always ${fault ?? 'none'}, each at ${rate}`;
    },
  },

  // The clock.
  {
    name: 'the clock is stepped',
    weight: 10,
    when: 'always',
    act(world, chance) {
      const ms = span(chance) * pick(chance, [1, -1]) * pick(chance, [1, 1, 30]);
      world.box.clock.step(ms);
      return `${ms < 0 ? '-' : '+'}${spell(Math.abs(ms))}`;
    },
  },
  {
    name: 'the clock is unset',
    weight: 3,
    when: 'always',
    act(world) {
      world.box.clock.setWall(0);
      return '1970';
    },
  },
  {
    name: 'the clock drifts',
    weight: 5,
    when: 'always',
    act(world, chance) {
      const ppm = chance.below(801) - 400;
      world.box.clock.drift(ppm);
      return `${ppm} ppm`;
    },
  },
  {
    name: 'the time source',
    weight: 16,
    when: 'always',
    act(world, chance) {
      const found = chance.happens(0.8);
      world.box.clock.sync(found);
      return found ? 'is found, the clock is right' : 'is lost';
    },
  },
  {
    name: 'the time source lies',
    weight: 10,
    when: 'always',
    act(world, chance) {
      const ms = span(chance) * pick(chance, [1, -1]) * pick(chance, [1, 10, 40]);
      const lasts = chance.happens(0.7) ? between(chance, 1, 59) * MINUTE : between(chance, 60, 300) * MINUTE;
      world.box.clock.step(ms, true);
      world.advance(lasts);
      const ends = chance.happens(0.85);
      if (ends) world.box.clock.sync(true);
      return `${ms < 0 ? '-' : '+'}${spell(Math.abs(ms))} for ${spell(lasts)}${ends ? '' : ', and on'}`;
    },
  },

  // Power and storage.
  {
    name: 'reboot',
    weight: 25,
    when: 'on',
    act(world) {
      world.box.reboot();
      return '';
    },
  },
  {
    name: 'reload, again and again',
    weight: 4,
    when: 'on',
    async act(world, chance) {
      const [times, ms] = [between(chance, 2, 12), span(chance) % HOUR];
      for (let i = 0; i < times && world.box.powered; i++) {
        world.type('reload');
        await world.settle();
        world.advance(ms);
        world.alive();
      }
      return `${times} times, each after ${spell(ms)}`;
    },
  },
  {
    name: 'the power goes',
    weight: 12,
    when: 'on',
    act(world) {
      world.box.powerCut();
      return '';
    },
  },
  {
    name: 'the power goes in a save to come',
    weight: 25,
    when: 'on',
    act(world, chance) {
      const [at, tail] = [chance.below(4_000), pick(chance, TORN_TAILS)];
      world.box.flash.tearNext(at, tail);
      return `byte ${at}, then ${tail}`;
    },
  },
  {
    name: 'the power goes in the first save of a boot',
    weight: 8,
    when: 'on',
    async act(world, chance) {
      const [at, tail] = [chance.below(4_000), pick(chance, TORN_TAILS)];
      world.box.reboot();
      world.box.flash.tearNext(at, tail);
      await world.settle();
      return `byte ${at}, then ${tail}`;
    },
  },
  {
    name: 'the power comes back',
    weight: 300,
    when: 'off',
    async act(world) {
      await powerOn(world);
      return '';
    },
  },
  {
    name: 'a bit flips in the flash',
    weight: 6,
    when: 'always',
    act(world, chance) {
      const slot = pick(chance, [0, 1] as const);
      world.box.flash.flip(slot, chance.below(1 << 20));
      return `slot ${slot}`;
    },
  },
  {
    name: 'the flash is copied',
    weight: 8,
    when: 'always',
    act(world) {
      world.snapshots.push(world.box.flash.snapshot());
      return `copy ${world.snapshots.length}`;
    },
  },
  {
    name: 'an old copy of the flash is put back',
    weight: 8,
    when: 'on',
    async act(world, chance) {
      if (world.snapshots.length === 0) return 'there is none';
      const copy = chance.below(world.snapshots.length);
      world.box.powerCut();
      world.box.flash.restore(world.snapshots[copy]!);
      await powerOn(world);
      return `copy ${copy + 1}`;
    },
  },

  // The authority.
  {
    name: 'licences are bought',
    weight: 25,
    when: 'always',
    act(world, chance) {
      const [account, { tag }] = [pick(chance, ACCOUNTS), pick(chance, LICENCES)];
      const count = pick(chance, [0, 8, 64, 768, 5_000]);
      buy(world, account, tag, count);
      return `${count} of ${tag.slice(6, 40)} in ${account}`;
    },
  },
  {
    name: 'plenty of everything is bought',
    weight: 15,
    when: 'always',
    act(world) {
      plenty(world);
      return '';
    },
  },
  {
    name: 'the instance is removed',
    weight: 5,
    when: 'always',
    act(world) {
      const [instance] = world.authority.admin.instances();
      if (instance === undefined) return 'there is none';
      world.authority.admin.removeInstance(instance.udi);
      world.book.removed(instance.udi);
      return instance.udi;
    },
  },
  {
    name: 'keys are rotated',
    weight: 8,
    when: 'always',
    act(world, chance) {
      const what = pick(chance, ['signer', 'roots', 'roots twice'] as const);
      if (what === 'signer') world.authority.admin.rotateSigner();
      else for (let i = 0; i < (what === 'roots' ? 1 : 2); i++) world.authority.admin.rotateRoots();
      return what;
    },
  },
  {
    name: 'maintenance',
    weight: 8,
    when: 'always',
    act(world, chance) {
      const on = chance.happens(0.4);
      world.authority.admin.setMaintenance(on);
      return on ? 'begins' : 'ends';
    },
  },
  {
    name: 'a token is revoked',
    weight: 5,
    when: 'always',
    act(world, chance) {
      const tokens = world.authority.admin.tokens();
      if (tokens.length === 0) return 'there is none';
      world.authority.admin.revokeToken(pick(chance, tokens).id);
      return '';
    },
  },
];

/** More licences than any box can use. */
export function plenty(world: SimWorld): void {
  for (const account of ACCOUNTS) for (const { tag } of LICENCES) buy(world, account, tag, 100_000);
}
