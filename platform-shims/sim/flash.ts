/**
 * Emulated storage of one box: two vault slots, a rollback counter, the device key, the root set, and a small file system
 * with the startup configuration in it. It is the dumbest storage a port may have: a save overwrites in place, and can be
 * torn at any byte by a power cut. It never looks into what it keeps.
 */
import type { Store } from '../shim.ts';

/** The power failed in the middle of an effect. Nothing of the box runs any more until it is powered on. */
export class PowerCut extends Error {
  constructor() {
    super('The power failed.');
    this.name = 'PowerCut';
  }
}

/** What stands behind the torn place: what was there before, bytes of erased flash, or nothing. */
export const TORN_TAILS = ['old', 'erased', 'gone'] as const;
export type TornTail = (typeof TORN_TAILS)[number];

type Slots = readonly [Uint8Array | null, Uint8Array | null];

export interface Snapshot {
  readonly slots: Slots;
  readonly files: ReadonlyMap<string, string>;
}

export interface SimFlash extends Store {
  /** Files by name, `startup-config` among them. */
  readonly files: Map<string, string>;
  /** The next save writes so many bytes; then the power fails. All of it, when there are no more: before the counter. */
  tearNext(atByte: number, tail?: TornTail): void;
  /** The power failed, or fails now: every call throws PowerCut until `powerOn`. */
  powerOff(): void;
  powerOn(): void;
  readonly powered: boolean;
  /** What a thief or a hypervisor can copy: everything but the device key and the counter. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Spoils one slot, as ageing flash does. */
  flip(slot: 0 | 1, bit: number): void;
}

export interface FlashOptions {
  readonly deviceKey: Uint8Array;
  readonly roots: Uint8Array;
  readonly rollback: Store['rollback'];
  /** Told when a torn save has taken the power away, before the one who saved gets to know. */
  readonly onPowerFailed?: () => void;
}

export function createFlash({ deviceKey, roots, rollback, onPowerFailed }: FlashOptions): SimFlash {
  let slots: Slots = [null, null];
  const files = new Map<string, string>();
  let config: readonly string[] = [];
  let counter: number | undefined;
  let tear: { readonly at: number; readonly tail: TornTail } | null = null;
  let powered = true;

  const put = (slot: 0 | 1, bytes: Uint8Array | null) => {
    slots = slot === 0 ? [bytes, slots[1]] : [slots[0], bytes];
  };
  /** Every way in from the box goes through here. */
  const alive =
    <A extends readonly unknown[], R>(work: (...given: A) => R) =>
    (...given: A): R => {
      if (!powered) throw new PowerCut();
      return work(...given);
    };

  return {
    files,
    rollback,
    load: alive(() => [slots[0]?.slice() ?? null, slots[1]?.slice() ?? null] as const),
    save: alive((slot: 0 | 1, bytes: Uint8Array) => {
      if (!tear) return put(slot, bytes.slice());
      put(slot, torn(slots[slot], bytes, tear.at, tear.tail));
      tear = null;
      powered = false;
      onPowerFailed?.();
      throw new PowerCut();
    }),
    ...(rollback === 'counter' && {
      counter: alive(() => counter),
      setCounter: alive((value: number) => {
        counter = Math.max(counter ?? value, value);
      }),
    }),
    deviceKey: alive(() => deviceKey),
    roots: alive(() => roots),
    loadConfig: alive(() => config),
    saveConfig: alive((lines: readonly string[]) => {
      config = lines;
    }),
    tearNext(at, tail = 'old') {
      tear = { at, tail };
    },
    powerOff() {
      powered = false;
    },
    powerOn() {
      powered = true;
      tear = null;
    },
    get powered() {
      return powered;
    },
    snapshot: () => ({ slots, files: new Map(files) }),
    restore(snapshot) {
      slots = snapshot.slots;
      files.clear();
      for (const [name, text] of snapshot.files) files.set(name, text);
    },
    flip(slot, bit) {
      const bytes = slots[slot]?.slice();
      if (!bytes || bytes.length === 0) return;
      const at = bit % (8 * bytes.length);
      bytes[at >> 3]! ^= 1 << (at & 7);
      put(slot, bytes);
    },
  };
}

/** The first bytes of what is written, then what the medium shows behind them. */
function torn(before: Uint8Array | null, written: Uint8Array, at: number, tail: TornTail): Uint8Array {
  if (at >= written.length) return written.slice();
  const head = written.subarray(0, at);
  const length = tail === 'gone' ? at : Math.max(written.length, before?.length ?? 0);
  const bytes = new Uint8Array(length).fill(ERASED);
  if (tail === 'old' && before) bytes.set(before);
  bytes.set(head);
  return bytes;
}
const ERASED = 0xff;
