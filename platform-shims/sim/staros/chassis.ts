/**
 * The hardware of an emulated StarOS box: an ASR 5500, a VPC-SI or a VPC-DI. It says what is there (RFC 8348) and knows
 * nothing of sessions or licences. Product identifiers of the virtual ones are the names of the
 * StarOS guide; that of the ASR 5500 is the one it is sold by; cards are ours.
 */
import type { Component, Inventory } from '../../../src/abi.ts';

export type Model = 'asr5500' | 'vpc-si' | 'vpc-di';
export interface Hardware {
  readonly pid: string;
  readonly description: string;
  /** The two cards that manage the box; a VPC-SI is one machine. */
  readonly managers: readonly (readonly [name: string, pid: string])[];
}
export const MODELS: Readonly<Record<Model, Hardware>> = {
  asr5500: {
    pid: 'ASR55-CHS-SYS',
    description: 'ASR-5500 Multimedia Core Platform',
    managers: [
      ['mio 5', 'ASR55-MIO-BNDL-K9'],
      ['mio 6', 'ASR55-MIO-BNDL-K9'],
    ],
  },
  'vpc-si': { pid: 'VPC-SI', description: 'Virtualized Packet Core (Single instance)', managers: [] },
  'vpc-di': {
    pid: 'VPC-DI',
    description: 'Virtualized Packet Core (Distributed instance)',
    managers: [
      ['cf 1', 'VPC-DI-CF'],
      ['cf 2', 'VPC-DI-CF'],
    ],
  },
};
export const isModel = (name: string): name is Model => Object.hasOwn(MODELS, name);

/** All that sessions are counted at. */
export const CHASSIS = 'chassis';

export function inventoryOf(model: Model, serial: string): Inventory {
  const { pid, description, managers } = MODELS[model];
  const chassis: Component = {
    name: CHASSIS,
    class: 'iana-hardware:chassis',
    'hardware-rev': 'V01',
    'serial-num': serial,
    'model-name': pid,
    description,
  };
  const cards = managers.map(
    ([name, card], i): Component => ({
      name,
      class: 'iana-hardware:module',
      parent: CHASSIS,
      'parent-rel-pos': Number(name.split(' ')[1]),
      'serial-num': `${serial.slice(0, -1)}${i}`,
      'model-name': card,
      state: { 'oper-state': 'enabled', 'standby-state': i === 0 ? 'providing-service' : 'hot-standby' },
    }),
  );
  return { 'ietf-hardware:hardware': { component: [chassis, ...cards] } };
}
