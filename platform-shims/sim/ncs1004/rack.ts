/**
 * An emulated NCS 1004: a shelf with four slots, a controller, and line cards with their slices. It says what is there (RFC
 * 8348) and what is configured on it (samples), and knows nothing of licences. Which card has how many slices and ports is
 * ours where the data sheet leaves a choice.
 */
import type { Component, Inventory, Sample } from '../../../src/abi.ts';
import type { Equipment } from '../kit.ts';

/** Line cards that can be in a slot, with their slices and client ports. */
export const CARDS: Readonly<
  Record<string, { readonly title: string; readonly slices: number; readonly ports: number }>
> = {
  'NCS1K4-1.2T-K9': { title: 'NCS1K4 12x QSFP28 2 Trunk DWDM card', slices: 2, ports: 14 },
  'NCS1K4-1.2T-L-K9': { title: 'NCS1K4 12x QSFP28 2 Trunk DWDM card - Licensed', slices: 2, ports: 14 },
  'NCS1K4-QXP-K9': { title: 'NCS1K4 QXP DWDM card', slices: 4, ports: 16 },
  'NCS1K4-QXP-L-K9': { title: 'NCS1K4 QXP DWDM card - Licensed', slices: 4, ports: 16 },
};
export const SLOTS = 4;

/** What is configured of one slice: `hw-module location 0/1 mxponder-slice 0` is `{slot: 1, slice: 0}`. */
export interface Slice {
  readonly slot: number;
  readonly slice: number;
  readonly clients: number;
  readonly encrypted: boolean;
  /** Bits per symbol of its trunk, in thousandths; 0: no trunk is configured. */
  readonly millibits: number;
}

export interface Rack extends Equipment {
  /** What is configured, all of it. */
  configure(slices: readonly Slice[]): void;
  /** Takes a line card out; its configuration stays. */
  pull(slot: number): void;
  /** Puts a line card in: the one that was there, or another. */
  insert(slot: number, model?: string): void;
}

/** Licensed and other cards of both kinds, as a shelf may mix them. */
const SHIPPED = ['NCS1K4-1.2T-L-K9', 'NCS1K4-1.2T-L-K9', 'NCS1K4-1.2T-K9', 'NCS1K4-QXP-L-K9'];

export function createRack(serial: string): Rack {
  const models = [...SHIPPED];
  const out = new Set<number>();
  let configured: readonly Slice[] = [];
  let counted: readonly Sample[] | null = null;

  function slotOf(slot: number): number {
    if (!Number.isInteger(slot) || slot < 0 || slot >= SLOTS) throw new Error(`There is no slot ${slot}.`);
    counted = null;
    return slot;
  }
  const isIn = ({ slot, slice }: Slice) => !out.has(slot) && slice < CARDS[models[slot]!]!.slices;

  return {
    read: (): Inventory => ({
      'ietf-hardware:hardware': {
        component: [
          chassis(serial),
          controller(serial),
          ...models.flatMap((model, slot) => (out.has(slot) ? [] : card(model, slot, serial))),
        ],
      },
    }),
    samples: () => (counted ??= configured.filter(isIn).flatMap(samplesOf)),
    reset() {
      configured = [];
      counted = null;
    },
    configure(slices) {
      configured = slices;
      counted = null;
    },
    pull: slot => void out.add(slotOf(slot)),
    insert(slot, model = models[slotOf(slot)]!) {
      if (CARDS[model] === undefined)
        throw new Error(`There is no line card '${model}'; there are ${Object.keys(CARDS).join(', ')}.`);
      models[slot] = model;
      out.delete(slotOf(slot));
    },
  };
}

const sliceName = (slot: number, slice: number): string => `0/${slot}-slice${slice}`;
const trunkName = (slot: number, slice: number): string => `Optics0/${slot}/0/${slice}`;

function samplesOf({ slot, slice, clients, encrypted, millibits }: Slice): readonly Sample[] {
  const kind = encrypted ? 'encrypted-' : '';
  return [
    { name: `${kind}client-ports`, where: sliceName(slot, slice), count: clients },
    { name: `${kind}trunk-millibits`, where: trunkName(slot, slice), count: millibits },
  ].filter(({ count }) => count > 0);
}

const chassis = (serial: string): Component => ({
  name: 'Rack 0',
  class: 'iana-hardware:chassis',
  'hardware-rev': 'V01',
  'serial-num': serial,
  'model-name': 'NCS1004',
  description: 'Network Convergence System 1004 4 line card slots',
});

const controller = (serial: string): Component => ({
  name: '0/RP0/CPU0',
  class: 'iana-hardware:module',
  parent: 'Rack 0',
  'hardware-rev': 'V01',
  'serial-num': made('R', 0, serial),
  'model-name': 'NCS1K4-CNTLR-K9',
  description: 'Network Convergence System 1004 Controller',
  state: { 'oper-state': 'enabled', 'standby-state': 'providing-service' },
});

/** A card, its slices, and the trunk port of each. */
function card(model: string, slot: number, serial: string): readonly Component[] {
  const { title, slices } = CARDS[model]!;
  const parts = Array.from({ length: slices }, (_, slice): Component[] => [
    {
      name: sliceName(slot, slice),
      class: 'iana-hardware:container',
      parent: `0/${slot}`,
      'parent-rel-pos': slice,
      state: { 'oper-state': 'enabled' },
    },
    {
      name: trunkName(slot, slice),
      class: 'iana-hardware:port',
      parent: sliceName(slot, slice),
      'parent-rel-pos': slice,
      state: { 'oper-state': 'enabled' },
    },
  ]);
  return [
    {
      name: `0/${slot}`,
      class: 'iana-hardware:module',
      parent: 'Rack 0',
      'parent-rel-pos': slot,
      'hardware-rev': 'V01',
      'serial-num': made('L', slot, serial),
      'model-name': model,
      description: title,
      state: { 'oper-state': 'enabled' },
    },
    ...parts.flat(),
  ];
}

/** A serial number for a part of this shelf: unlike any other, and always the same. */
const made = (kind: string, slot: number, serial: string) => `CAT${serial.slice(-6)}${kind}${slot}`;
