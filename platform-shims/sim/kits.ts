/** All emulated platforms, by the personality that each is the hardware of. */
import { CBR8_KIT } from './cbr8/kit.ts';
import { CISCO8000_KIT } from './cisco8000/kit.ts';
import { CUBE_KIT } from './cube/kit.ts';
import type { Kit } from './kit.ts';
import { NCS1004_KIT } from './ncs1004/kit.ts';
import { STAROS_KIT } from './staros/kit.ts';

export const KITS: Readonly<Record<string, Kit>> = {
  cbr8: CBR8_KIT,
  cube: CUBE_KIT,
  cisco8000: CISCO8000_KIT,
  ncs1004: NCS1004_KIT,
  staros: STAROS_KIT,
};
