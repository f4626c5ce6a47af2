/**
 * One run: a world drawn from a seed, so many actions, a look after each, and then an end in which all faults are over and
 * everything must come right again. The same seed, turns and engine give the same run, byte for byte.
 */
import { cbr8Of } from '../../platform-shims/sim/cbr8/kit.ts';
import { happen, plenty } from './actions.ts';
import { type Broken, LOOK, remainingOn, WORLD_INVARIANTS } from './invariants.ts';
import { HOUR } from './model.ts';
import { chanceOf, createSim, type SimOptions, type SimWorld } from './world.ts';

export interface Run extends SimOptions {
  /** Actions before the end. */
  readonly actions: number;
  /** Told after every action. */
  readonly onAction?: (done: number, world: SimWorld) => void;
}
export interface Ran {
  readonly broken: (Broken & { /** The how-manieth action. */ readonly action: number }) | null;
  /** What was done, in words. */
  readonly actions: readonly string[];
  readonly world: SimWorld;
}

export async function runSeed(run: Run): Promise<Ran> {
  const world = await createSim(run);
  const chance = chanceOf(run.seed);
  const actions: string[] = [];
  const ended = (broken: Broken | null): Ran => ({
    broken: broken && { ...broken, action: actions.length },
    actions,
    world,
  });

  if (chance.happens(0.2)) world.box.clock.setWall(0);
  world.box.boot();
  await world.settle();
  world.advance(world.setting.age);
  for (let i = 0; i < run.actions; i++) {
    actions.push(await happen(world, chance));
    const broken = await look(world);
    if (broken) return ended(broken);
    run.onAction?.(i + 1, world);
  }
  for (const [what, act] of END) {
    actions.push(what);
    const wrong = await act(world);
    const broken = (await look(world)) ?? (wrong === null ? null : { says: what, detail: wrong, turn: world.turns });
    if (broken) return ended(broken);
  }
  world.box.powerCut();
  return ended(null);
}

/** Types what shows most, and holds it against the list. */
async function look(world: SimWorld): Promise<Broken | null> {
  await world.settle();
  world.alive();
  world.type(LOOK);
  for (const { says, broken } of WORLD_INVARIANTS) {
    if (world.broken !== null) break;
    const detail = broken(world);
    if (detail !== null) return { says, detail, turn: world.turns };
  }
  const remaining = remainingOn(world);
  if (remaining !== null) world.model.shown(remaining);
  world.typed.length = 0;
  return world.broken;
}

/**
 * The end of every run. What must be so is the sentence itself; null: it is.
 */
const END: readonly (readonly [says: string, act: (world: SimWorld) => Promise<string | null>])[] = [
  [
    'all faults are over, the box is rebooted, and half a day later it is what the authority thinks it is',
    async world => {
      const { box, authority } = world;
      box.link('up');
      box.network.always(null);
      box.network.rates({});
      authority.admin.setMaintenance(false);
      box.clock.sync(true);
      plenty(world);
      if (box.powered) box.reboot();
      else box.boot();
      await world.settle();
      world.type('configure terminal', 'call-home', 'profile CiscoTAC-1', 'no destination address http', 'end');
      world.type('copy running-config startup-config');
      world.advance(13 * HOUR);
      const { registered, counts } = world.model.belief;
      const known = authority.admin.instances().length === 1;
      if (registered === null || counts.length === 0 || !known || world.model.rolledBack) return null;
      return standsWell(world);
    },
  ],
  [
    'a reboot changes nothing that a screen shows',
    async world => {
      const before = lasting(world.type(LOOK));
      world.box.reboot();
      await world.settle();
      const after = lasting(world.type(LOOK));
      return before === after ? null : `before:\n${before}\nafter:\n${after}`;
    },
  ],
  [
    'whatever happened, a good token cures it',
    async world => {
      cbr8Of(world.box).optics(8);
      const token = world.authority.admin.createToken({ days: 30 });
      // Storage that was put back is found out at the first try; the second is made with a new key.
      for (let tries = world.model.rolledBack ? 2 : 1; tries > 0; tries--) {
        world.type(`license smart register idtoken ${token} force`);
        world.advance(3 * HOUR);
      }
      return standsWell(world);
    },
  ],
  [
    'and a deregistration gives everything back',
    async world => {
      world.type('license smart deregister');
      world.advance(10_000);
      const left = world.authority.admin.instances().length;
      const drawn = world.authority.admin.summary().filter(({ inUse }) => inUse > 0).length;
      return left === 0 && drawn === 0 ? null : `${left} instances and ${drawn} tags in use are left`;
    },
  ],
];

function standsWell({ model: { belief }, box, authority }: SimWorld): string | null {
  if (belief.registered === null) return 'it is not registered';
  if (belief.standing !== 'authorized') return `it is ${belief.standing}`;
  if (box.gates.length > 0) return 'it is locked';
  const [instance] = authority.admin.instances();
  const drawn = [...belief.counts].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const [here, there] = [JSON.stringify(drawn), JSON.stringify(instance?.consumption)];
  return here === there ? null : `in use are ${here}, at the authority ${there}`;
}

/** The lines of tech support that no reboot may change: no dates of what is to come, no countdowns. */
const lasting = (screen: string): string =>
  screen
    .split('\n')
    .filter(line =>
      /^(Registration|License Authorization|Smart Licensing is)|^ {2}(Status|Virtual|Entitlement|Count)|^(UDI|PIID)/.test(
        line,
      ),
    )
    .join('\n');
