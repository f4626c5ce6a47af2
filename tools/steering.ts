/**
 * Everything that `:` can do to a world, once, and the way from a line to what it does. Help, console and stories read it.
 */
import { AUTHORITY_STEERING } from './steering-authority.ts';
import { BOX_STEERING } from './steering-box.ts';
import { POLICY_STEERING } from './steering-policy.ts';
import { RESERVATION_STEERING } from './steering-reservation.ts';
import { SETTLE, type SteeredWorld, type Steering } from './steering-words.ts';
import type { World } from './world.ts';

export const STEERING: Readonly<Record<string, Steering>> = {
  ...AUTHORITY_STEERING,
  ...POLICY_STEERING,
  ...RESERVATION_STEERING,
  ...BOX_STEERING,
};

/** What can be done to a world of this platform: to all, and to its hardware. */
export const steeringOf = (
  world: World,
): readonly { readonly name: string; readonly usage: string; readonly help: string }[] =>
  [...Object.entries(STEERING), ...Object.entries(world.box.platform.steering)].map(([name, { usage, help }]) => ({
    name,
    usage,
    help,
  }));

/** One line behind `:`. Throws on what it does not know. */
export function steer(world: SteeredWorld, line: string): void {
  const [name = '', ...words] = line.split(/\s+/);
  const { steering } = world.box.platform;
  if (Object.hasOwn(STEERING, name)) STEERING[name]!.run(world, words);
  else if (Object.hasOwn(steering, name)) {
    const text = steering[name]!.run(world.box, words);
    if (text !== undefined) world.say(text);
    world.box.advance(SETTLE);
  } else throw new Error(`There is no ':${name}'; ':help' lists what there is.`);
}
