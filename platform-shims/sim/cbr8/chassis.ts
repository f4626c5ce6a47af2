/**
 * An emulated cBR-8: a chassis, two supervisors, line cards with their channels, and a protect card. It says what is there
 * (RFC 8348) and what is switched on (samples), and knows nothing of licences, commands or configuration files.
 *
 * Slots 0-3 and 6-9 hold line cards, 4 and 5 the supervisors. The card in slot 0 has the protect PIC behind it and works
 * only in place of another. Model names are those of the cBR-8 guide; the numbers of ports and channels are ours where
 * the data sheet leaves a choice.
 */
import type { Component, Inventory, Sample } from '../../../src/abi.ts';
import type { InventoryRoom } from '../../shim.ts';

/** Counted facts, as the personality reads them. Channels belong to a line card, WAN ports to a supervisor PIC. */
export type ChannelKind = 'upstream-channels' | 'downstream-channels' | 'docsis31-channels';

/** One channel of a line card: `controller upstream-cable 9/0/3`, channel 1 is `{slot: 9, controller: 3, channel: 1}`. */
export interface Channel {
  readonly slot: number;
  readonly controller: number;
  readonly channel: number;
}

/** Channels by direction: on a downstream controller the last five are DOCSIS 3.1. */
export type Direction = 'upstream' | 'downstream';
export const CONTROLLERS: Readonly<Record<Direction, { readonly controllers: number; readonly channels: number }>> = {
  upstream: { controllers: 16, channels: 8 },
  downstream: { controllers: 8, channels: 163 },
};
/** The first DOCSIS 3.1 channel of a downstream controller; below it they are DOCSIS 3.0. */
const FIRST_DOCSIS31 = 158;

const LINE_CARD_SLOTS = [0, 1, 2, 3, 6, 7, 8, 9];
export const PROTECT_SLOT = 0;
const ACTIVE = 4;
const STANDBY = 5;

/** The load in the capture of the cBR-8 guide: 64 upstream, 768 downstream, 8 WAN ports. */
const CAPTURED_LOAD: readonly (readonly [slots: readonly number[], upstream: number, downstream: number])[] = [
  [[1, 2, 3, 6, 7, 8], 8, 96],
  [[9], 16, 192],
];
const WAN_PORTS = 8;

export interface Chassis extends InventoryRoom {
  readonly serial: string;
  /** What is in use now, in a fixed order; zeros left out. */
  samples(): readonly Sample[];
  /** Whether a working line card can be in this slot, pulled or not. */
  hasSlot(slot: number): boolean;
  /** Takes a line card or the standby supervisor out; its configuration stays. */
  pull(slot: number): void;
  insert(slot: number): void;
  isOn(direction: Direction, channel: Channel): boolean;
  switch(direction: Direction, channel: Channel, on: boolean): void;
  /** All channels that are on, in order, of cards present or not. */
  switchedOn(direction: Direction): readonly Channel[];
  /** Makes exactly so many channels of this kind run on a card, spread over its controllers. */
  use(kind: ChannelKind, slot: number, count: number): void;
  /** Puts optics into so many WAN ports: a port without is not in use. */
  optics(ports: number): void;
  /** Puts a working card under the wing of the protect card, or takes it out. */
  protect(slot: number, on: boolean): void;
  readonly protected: readonly number[];
  /** Power-on: nothing runs until it is configured. Cards and optics stay where they are. */
  reset(): void;
}

/** A chassis with all cards in and nothing running. */
export function createChassis(serial: string): Chassis {
  const out = new Set<number>();
  const on: Record<Direction, Set<number>> = { upstream: new Set(), downstream: new Set() };
  const guarded = new Set<number>();
  let ports = WAN_PORTS;
  const present = (slot: number) => !out.has(slot);
  /** Counted again only when something changed. */
  let counted: readonly Sample[] | null = null;
  const hasSlot = (slot: number) => LINE_CARD_SLOTS.includes(slot);

  const chassis: Chassis = {
    serial,
    read: (): Inventory => ({
      'ietf-hardware:hardware': {
        component: [
          CHASSIS(serial),
          ...[ACTIVE, STANDBY].filter(present).flatMap(slot => supervisor(slot, serial)),
          ...LINE_CARD_SLOTS.filter(present).flatMap(slot => lineCard(slot, serial)),
        ],
      },
    }),
    samples: () => (counted ??= countAll()),
    hasSlot,
    pull(slot) {
      if (slot !== STANDBY && !hasSlot(slot)) throw new Error(`There is no card to pull in slot ${slot}.`);
      out.add(slot);
      counted = null;
    },
    insert(slot) {
      out.delete(slot);
      counted = null;
    },
    isOn: (direction, channel) => on[direction].has(numbered(direction, channel)),
    switch(direction, channel, wanted) {
      const number = numbered(direction, channel);
      if (wanted) on[direction].add(number);
      else on[direction].delete(number);
      counted = null;
    },
    switchedOn: direction => [...on[direction]].sort((a, b) => a - b).map(number => channelOf(direction, number)),
    use(kind, slot, wanted) {
      const direction = kind === 'upstream-channels' ? 'upstream' : 'downstream';
      const all = CHANNELS[kind];
      if (!hasSlot(slot) || wanted > all.length) throw new Error(`Slot ${slot} has no ${wanted} ${kind}.`);
      for (const [i, channel] of all.entries()) chassis.switch(direction, { slot, ...channel }, i < wanted);
    },
    optics(wanted) {
      if (wanted < 0 || wanted > WAN_PORTS) throw new Error(`The supervisor has ${WAN_PORTS} WAN ports.`);
      ports = wanted;
      counted = null;
    },
    protect(slot, wanted) {
      if (!hasSlot(slot) || slot === PROTECT_SLOT) throw new Error(`Slot ${slot} cannot be protected.`);
      if (wanted) guarded.add(slot);
      else guarded.delete(slot);
      counted = null;
    },
    get protected() {
      return [...guarded].sort((a, b) => a - b);
    },
    reset() {
      on.upstream.clear();
      on.downstream.clear();
      guarded.clear();
      counted = null;
    },
  };

  function countAll(): readonly Sample[] {
    const working = present(PROTECT_SLOT) ? chassis.protected.filter(present) : [];
    return [
      ...count('upstream-channels', 'upstream', () => true),
      ...count('downstream-channels', 'downstream', ({ channel }) => channel < FIRST_DOCSIS31),
      ...count('docsis31-channels', 'downstream', ({ channel }) => channel >= FIRST_DOCSIS31),
      ...(ports > 0 ? [{ name: 'wan-ports', where: `sup-pic ${ACTIVE}`, count: ports }] : []),
      ...working.map(slot => ({ name: 'protected', where: `clc ${slot}`, count: 1 })),
    ];
  }

  function count(name: ChannelKind, direction: Direction, counts: (channel: Channel) => boolean): Sample[] {
    const running = chassis.switchedOn(direction).filter(counts);
    return LINE_CARD_SLOTS.filter(present)
      .map(slot => ({ name, where: `clc ${slot}`, count: running.filter(channel => channel.slot === slot).length }))
      .filter(sample => sample.count > 0);
  }

  return chassis;
}

/** Switches on what the capture of the cBR-8 guide shows. */
export function useCapturedLoad(chassis: Chassis): void {
  for (const [slots, upstream, downstream] of CAPTURED_LOAD)
    for (const slot of slots) {
      chassis.use('upstream-channels', slot, upstream);
      chassis.use('downstream-channels', slot, downstream);
    }
}

/** The channels of one kind on a card, in the order in which `use` switches them on: first one on each controller. */
const CHANNELS: Readonly<Record<ChannelKind, readonly Omit<Channel, 'slot'>[]>> = {
  'upstream-channels': inOrder('upstream', 0, CONTROLLERS.upstream.channels),
  'downstream-channels': inOrder('downstream', 0, FIRST_DOCSIS31),
  'docsis31-channels': inOrder('downstream', FIRST_DOCSIS31, CONTROLLERS.downstream.channels),
};
function inOrder(direction: Direction, first: number, end: number): readonly Omit<Channel, 'slot'>[] {
  const rows = Array.from({ length: end - first }, (_, i) => first + i);
  return rows.flatMap(channel =>
    Array.from({ length: CONTROLLERS[direction].controllers }, (_, controller) => ({ controller, channel })),
  );
}

/** A channel as one number, so that sets of channels are sets of numbers and their order is the order of slots. */
function numbered(direction: Direction, { slot, controller, channel }: Channel): number {
  const { controllers, channels } = CONTROLLERS[direction];
  if (controller >= controllers || channel >= channels) throw new Error('There is no such channel.');
  return (slot * controllers + controller) * channels + channel;
}
function channelOf(direction: Direction, number: number): Channel {
  const { controllers, channels } = CONTROLLERS[direction];
  const controller = Math.floor(number / channels);
  return {
    slot: Math.floor(controller / controllers),
    controller: controller % controllers,
    channel: number % channels,
  };
}

const CHASSIS = (serial: string): Component => ({
  name: 'chassis',
  class: 'iana-hardware:chassis',
  'hardware-rev': 'V01',
  'serial-num': serial,
  'model-name': 'CBR-8-CCAP-CHASS',
  description: 'Cisco cBR chassis',
});

function card(name: string, parent: string, position: number, model: string, text: string, serial: string): Component {
  return {
    name,
    class: 'iana-hardware:module',
    parent,
    'parent-rel-pos': position,
    'hardware-rev': 'V01',
    'serial-num': serial,
    'model-name': model,
    description: text,
    state: { 'oper-state': 'enabled' },
  };
}

function supervisor(slot: number, serial: string): readonly Component[] {
  const standing = slot === ACTIVE ? 'providing-service' : 'hot-standby';
  const board = card(
    `sup ${slot}`,
    'chassis',
    slot,
    'CBR-CCAP-SUP-160G',
    'Cisco cBR CCAP Supervisor Card',
    made('S', slot, serial),
  );
  return [
    { ...board, state: { 'oper-state': 'enabled', 'standby-state': standing } },
    card(
      `sup-pic ${slot}`,
      `sup ${slot}`,
      1,
      'CBR-SUP-8X10G-PIC',
      'Cisco cBR Supervisor 8x10G PIC',
      made('P', slot, serial),
    ),
  ];
}

function lineCard(slot: number, serial: string): readonly Component[] {
  const [model, text] =
    slot === PROTECT_SLOT
      ? ['CBR-RF-PROT-PIC', 'Cisco cBR RF Protection PIC']
      : ['CBR-RF-PIC', 'Cisco cBR CCAP Line Card RF PIC'];
  return [
    card(`clc ${slot}`, 'chassis', slot, 'CBR-LC-8D31-16U30', 'Cisco cBR CCAP Line Card', made('C', slot, serial)),
    card(`clc-pic ${slot}`, `clc ${slot}`, 1, model, text, made('R', slot, serial)),
  ];
}

/** A serial number for a part of this chassis: unlike any other, and always the same. */
const made = (kind: string, slot: number, serial: string) => `CAT${serial.slice(-6)}${kind}${slot}`;
