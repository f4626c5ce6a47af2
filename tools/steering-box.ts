/**
 * What a world can be steered to do to any box: its time and clocks, the way to the authority, power, flash, and the second
 * supervisor. What only one platform has is with its kit. Part of STEERING (steering.ts).
 */
import { FAULTS, type Fault, PARTS, type Part } from '../platform-shims/sim/network.ts';
import type { Pair } from '../platform-shims/sim/pair.ts';
import { number } from '../platform-shims/sim/steering.ts';
import { duration, SETTLE, type Steering } from './steering-words.ts';
import type { World } from './world.ts';

export const BOX_STEERING: Readonly<Record<string, Steering>> = {
  advance: {
    usage: ':advance 90d|12h|30m|15s',
    help: 'lets time pass',
    run: (world, [span]) => world.box.advance(duration(span)),
  },
  skip: {
    usage: ':skip 80d',
    help: 'lets time pass quickly: the agent is restarted on the sources for it, and again; not recorded',
    run(world, [span]) {
      const ms = duration(span);
      world.skip(true);
      world.box.advance(ms);
      world.skip(false);
    },
  },
  clock: {
    usage: ':clock +10y|-30d|YYYY-MM-DD|sync|lost',
    help: 'sets the wall clock of the box, unsynchronised; sync: right again; lost: no time source',
    run(world, [what = '']) {
      const { clock } = world.box;
      if (what === 'sync') clock.sync(true);
      else if (what === 'lost') clock.sync(false);
      else if (/^[+-]/.test(what)) clock.step((what.startsWith('-') ? -1 : 1) * duration(what.slice(1)));
      else if (/^\d{4}-\d{2}-\d{2}$/.test(what)) clock.setWall(Date.parse(`${what}T00:00:00Z`));
      else throw new Error(`:clock does not know '${what}'; ${BOX_STEERING.clock!.usage}`);
      world.box.advance(1_000);
    },
  },
  ntp: {
    usage: ':ntp +10y|-30d',
    help: 'a time source that lies: the wall clock is off by so much and counts as synchronised',
    run(world, [what = '']) {
      world.box.clock.step((what.startsWith('-') ? -1 : 1) * duration(what.replace(/^[+-]/, '')), true);
      world.box.advance(1_000);
    },
  },
  link: {
    usage: ':link up|down',
    help: 'the way to the authority',
    run(world, [state]) {
      if (state !== 'up' && state !== 'down') throw new Error(`:link is up or down, not '${state ?? ''}'.`);
      for (const box of world.boxes) box.link(state);
    },
  },
  way: {
    usage: `:way ${Object.keys(PARTS).join('|')} up|down`,
    help: 'a part of the way to the authority: name server, proxies, IPv4, IPv6, certificates',
    run(world, [part = '', state]) {
      if (!Object.hasOwn(PARTS, part))
        throw new Error(`There is no '${part}' on the way; there are ${Object.keys(PARTS).join(', ')}.`);
      if (state !== 'up' && state !== 'down') throw new Error(`:way ${part} is up or down, not '${state ?? ''}'.`);
      for (const box of world.boxes) box.network.part(part as Part, state);
    },
  },
  fault: {
    usage: `:fault ${Object.keys(FAULTS).join('|')}`,
    help: 'what happens to the next message',
    run(world, [fault = '']) {
      if (!Object.hasOwn(FAULTS, fault))
        throw new Error(`There is no fault '${fault}'; there are ${Object.keys(FAULTS).join(', ')}.`);
      world.box.network.next(fault as Fault);
    },
  },
  reboot: {
    usage: ':reboot',
    help: 'power off and on again',
    run: world => {
      for (const box of world.boxes) if (box.powered) box.powerCut();
      (world.pair ?? world.box).boot();
    },
  },
  'power-cut': {
    usage: ':power-cut',
    help: 'the power goes, now',
    run: world => {
      for (const box of world.boxes) box.powerCut();
    },
  },
  'power-on': { usage: ':power-on', help: 'the power comes back', run: world => (world.pair ?? world.box).boot() },
  switchover: {
    usage: ':switchover',
    help: 'the active supervisor dies, and the one on standby takes over; the other boots again as the standby',
    run(world) {
      const pair = pairOf(world);
      pair.fail();
      pair.active.advance(SETTLE);
      pair.restore();
      pair.active.advance(SETTLE);
    },
  },
  standby: {
    usage: ':standby off|on|deaf|hears|COMMAND',
    help: 'the standby is pulled or put back; the way between the two fails, or works again; or a line at its console',
    run(world, words) {
      const pair = pairOf(world);
      const [what] = words;
      if (what === 'off') pair.removeStandby();
      else if (what === 'on') pair.restore();
      else if (what === 'deaf' || what === 'hears') pair.link(what === 'deaf' ? 'down' : 'up');
      else world.say(pair.standby.type(words.join(' ')));
      pair.active.advance(SETTLE);
    },
  },
  role: {
    usage: ':role active|standby',
    help: 'the platform gives the active supervisor a role',
    run(world, [role]) {
      if (role !== 'active' && role !== 'standby') throw new Error(`A role is active or standby, not '${role ?? ''}'.`);
      pairOf(world).assign(world.box, role);
    },
  },
  tear: {
    usage: ':tear BYTES',
    help: 'the next save is cut off after so many bytes, and the power goes',
    run: (world, [bytes]) => world.box.flash.tearNext(number(bytes)),
  },
};

function pairOf({ pair }: World): Pair {
  if (pair === null) throw new Error('This chassis has one supervisor; supervisors=2 makes a world with two.');
  return pair;
}
