/**
 * What the parts of the steering of a world have in common: what a command behind `:` is, and how spans, fields and entitlements
 * are written there. It steers nothing itself.
 */
import type { World } from './world.ts';

export interface Steered {
  readonly vars: Map<string, string>;
  readonly say: (text: string) => void;
  /** Puts another guest in the place of the one that runs: the sources, unrecorded, while `on`. */
  readonly skip: (on: boolean) => void;
  /** Puts the clock of the authority ahead by this span. */
  readonly skew: (span: string | undefined) => void;
}
export type SteeredWorld = World & Steered;
export interface Steering {
  readonly usage: string;
  readonly help: string;
  readonly run: (world: SteeredWorld, words: readonly string[]) => void;
}

/** After a command the answers of the authority come in: time for them to do so. */
export const SETTLE = 2_000;
export const DAY = 86_400_000;

const SPANS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: DAY, y: 365 * DAY };

/** `90d`, `12h30m`. */
export function duration(text = ''): number {
  const parts = [...text.matchAll(/(\d+)([smhdy])/g)];
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== text)
    throw new Error(`'${text}' is no span of time: 90d, 12h, 30m, 15s, 10y.`);
  return parts.reduce((total, [, count, unit]) => total + Number(count) * SPANS[unit!]!, 0);
}

/** `FIELD=VALUE`, as the operations of an administrator take them. */
export const fieldsOf = (words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map(word => [word.replace(/=.*/, ''), word.replace(/^[^=]*=/, '').trim()]));

/** The tag of an entitlement, by its name; throws on one that the platform does not count. */
export function tagOf(world: World, name = ''): string {
  const entitlement = world.entitlements.find(each => each.name === name);
  if (entitlement !== undefined) return entitlement.tag;
  throw new Error(
    `There is no entitlement '${name}'; there are ${world.entitlements.map(each => each.name).join(', ')}.`,
  );
}
