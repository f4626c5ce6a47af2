/**
 * The hardware of an emulated Cisco 8000: a fixed 8201, or an 8812 with line cards. It says what is there (RFC 8348) and
 * which ports work (samples), and knows nothing of licences or commands. Model names are those of the Cisco 8000 guide; the
 * numbers of ports are those of the data sheets.
 */
import type { Component, Inventory, Sample } from '../../../src/abi.ts';
import type { Equipment } from '../kit.ts';

export type Speed = '400g' | '100g';
export type Model = '8201' | '8812';
/** What is plugged into a port, where that is a coherent optic: 400G, or one of the older kinds. */
export type Optic = 'zr' | '200g' | '100g';

/** Ports of a card, or of a fixed box: those from `first` on, `count` of them. */
interface Ports {
  readonly speed: Speed;
  readonly first: number;
  readonly count: number;
}
const CARDS: Readonly<Record<string, readonly Ports[]>> = {
  '8201': [
    { speed: '400g', first: 0, count: 24 },
    { speed: '100g', first: 24, count: 12 },
  ],
  '8800-LC-36FH': [{ speed: '400g', first: 0, count: 36 }],
  '8800-LC-48H': [{ speed: '100g', first: 0, count: 48 }],
};
/** The line cards of the 8812, by slot. */
const SLOTS: readonly string[] = ['8800-LC-36FH', '8800-LC-48H', '8800-LC-36FH'];

/** A working interface: where, at what speed, and whether it uses advanced features. */
export interface Port {
  readonly slot: number;
  readonly speed: Speed;
  readonly advanced: boolean;
}
/** What the configuration asks of the hardware. */
export interface Wanted {
  readonly ports: readonly Port[];
  /** Ports that are broken out, `slot/port`: a coherent optic there is a muxponder. */
  readonly breakouts: readonly string[];
  /** Slots whose line cards are shut down. */
  readonly shut: readonly number[];
}
const NOTHING: Wanted = { ports: [], breakouts: [], shut: [] };

export interface Router extends Equipment {
  readonly model: Model;
  /** Another chassis, with all cards in. */
  become(model: Model): void;
  configure(wanted: Wanted): void;
  /** The ports of a slot by speed; empty where there is no such card. */
  portsOf(slot: number): readonly Ports[];
  pull(slot: number): void;
  insert(slot: number): void;
  /** Plugs an optic into `slot/port`, or takes it out. */
  plug(place: string, optic: Optic | null): void;
  /** The inventory, if a card was shut down or brought back since it was last read. */
  news(): Inventory | null;
}

export function createRouter(serial: string): Router {
  let model: Model = '8201';
  let wanted = NOTHING;
  let told = '';
  const out = new Set<number>();
  const optics = new Map<string, Optic>();

  const cardOf = (slot: number): string | undefined =>
    model === '8201' ? (slot === 0 ? '8201' : undefined) : SLOTS[slot];
  const isUp = (slot: number): boolean => cardOf(slot) !== undefined && !out.has(slot) && !isShut(slot);
  const isShut = (slot: number): boolean => model !== '8201' && wanted.shut.includes(slot);
  const shutNow = (): string => SLOTS.map((_, slot) => isShut(slot)).join();

  const router: Router = {
    get model() {
      return model;
    },
    become(other) {
      model = other;
      out.clear();
      optics.clear();
    },
    read() {
      told = shutNow();
      return { 'ietf-hardware:hardware': { component: components() } };
    },
    news: () => (shutNow() === told ? null : router.read()),
    samples() {
      const counts = new Map<string, number>();
      const count = (name: string, slot: number) =>
        counts.set(`${name} ${place(slot)}`, (counts.get(`${name} ${place(slot)}`) ?? 0) + 1);
      for (const { slot, speed, advanced } of wanted.ports) {
        if (!isUp(slot)) continue;
        count(`active-${speed}-ports`, slot);
        if (advanced) count(`advanced-${speed}-ports`, slot);
      }
      for (const [port, optic] of optics) {
        const slot = Number(port.split('/')[0]);
        const mode = optic !== 'zr' ? optic : wanted.breakouts.includes(port) ? '4x100g' : '400g';
        if (isUp(slot)) count(`coherent-${mode}`, slot);
      }
      return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, counted]): Sample => {
          const [name = '', where = ''] = key.split(' ');
          return { name, where, count: counted };
        });
    },
    reset() {
      wanted = NOTHING;
    },
    configure(asked) {
      wanted = asked;
    },
    portsOf: slot => CARDS[cardOf(slot) ?? ''] ?? [],
    pull: slot => void out.add(slotOf(slot)),
    insert: slot => void out.delete(slotOf(slot)),
    plug(port, optic) {
      if (optic === null) optics.delete(port);
      else optics.set(port, optic);
    },
  };
  return router;

  function slotOf(slot: number): number {
    if (model === '8201' || SLOTS[slot] === undefined) throw new Error(`There is no line card slot ${slot}.`);
    return slot;
  }

  /** The node that ports of a slot belong to. */
  function place(slot: number): string {
    return model === '8201' ? '0/RP0/CPU0' : `0/${slot}/CPU0`;
  }

  function components(): readonly Component[] {
    const chassis = part('Rack 0', 'chassis', `${model}-SYS`, serial, `Cisco ${model} chassis`);
    if (model === '8201')
      return [chassis, { ...module('0/RP0/CPU0', '8201', 0), state: { 'standby-state': 'providing-service' } }];
    return [
      chassis,
      { ...module('0/RP0/CPU0', '8800-RP', 90), state: { 'standby-state': 'providing-service' } },
      { ...module('0/RP1/CPU0', '8800-RP', 91), state: { 'standby-state': 'hot-standby' } },
      ...SLOTS.flatMap((card, slot) =>
        out.has(slot)
          ? []
          : [{ ...module(place(slot), card, slot), ...(isShut(slot) && { state: { 'oper-state': 'disabled' } }) }],
      ),
    ];
  }

  function module(name: string, pid: string, place: number): Component {
    return {
      ...part(name, 'module', pid, `${serial.slice(0, -2)}${String(place).padStart(2, '0')}`, `Cisco ${pid}`),
      parent: 'Rack 0',
    };
  }
}

const part = (name: string, kind: string, pid: string, serial: string, description: string): Component => ({
  name,
  class: `iana-hardware:${kind}`,
  'model-name': pid,
  'serial-num': serial,
  'hardware-rev': 'V01',
  description,
});
