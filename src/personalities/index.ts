/** All personalities, by the name that a boot event gives. */
import { isIn } from '../lib/release.ts';
import { CBR8 } from './cbr8.ts';
import { CISCO8000 } from './cisco8000.ts';
import { CUBE } from './cube.ts';
import { NCS1004 } from './ncs1004.ts';
import type { Personality } from './personality.ts';
import { STAROS } from './staros.ts';

export const PERSONALITIES: Readonly<Record<string, Personality>> = {
  cbr8: CBR8,
  cisco8000: CISCO8000,
  cube: CUBE,
  ncs1004: NCS1004,
  staros: STAROS,
};

/** As it is in a release, where one is given. Null for a name that is none of them. */
export function personalityOf(name: string, release?: string): Personality | null {
  const found = Object.values(PERSONALITIES).find(personality => personality.name === name);
  if (found === undefined) return null;
  const older = release === undefined ? [] : (found.older ?? []).filter(({ until }) => isIn(release, undefined, until));
  return older.length === 0 ? found : Object.assign({}, found, ...older.map(({ change }) => change));
}
