/**
 * Two supervisors in one emulated chassis: each with its own host, guest, flash, clock, network card and device key; the
 * hardware, the running configuration and the way between them are shared. It decides who is active, as the chassis does, and
 * nothing else: what the agents say to each other it carries, or loses, and never reads.
 */

import type { Component, Inventory, Role } from '../../src/abi.ts';
import type { Recording } from '../loop.ts';
import { type Box, type BoxOptions, createBox, type HostMaker } from './box.ts';
import { createChance } from './chance.ts';
import { type Equipment, STARTUP } from './kit.ts';
import { createTime, type SimTime } from './time.ts';

export interface PairOptions extends Omit<BoxOptions, 'supervisor' | 'time' | 'onEvent' | 'record'> {
  readonly time?: SimTime;
  /** One a supervisor, as each lives for itself. */
  readonly records?: readonly [Recording, Recording];
  /** One a supervisor: the guests of one are not those of the other. */
  readonly onEvent?: readonly [NonNullable<BoxOptions['onEvent']>, NonNullable<BoxOptions['onEvent']>];
  readonly guests?: readonly [BoxOptions['guest'], BoxOptions['guest']];
  readonly hosts?: readonly [HostMaker, HostMaker];
}

export interface Pair {
  readonly boxes: readonly [Box, Box];
  readonly active: Box;
  readonly standby: Box;
  /** Both get power; the first is active. */
  boot(): void;
  /** The active supervisor dies, and the other one takes over at once. */
  fail(): void;
  /** The supervisor that is not active gets power: it boots as the standby. */
  restore(): void;
  /** The standby is taken out of service. */
  removeStandby(): void;
  /** The platform gives a supervisor a role, sensible or not. */
  assign(box: Box, role: Role): void;
  /** Messages between the two from now on: carried, or lost. */
  link(state: 'up' | 'down'): void;
  /** The next so many messages are lost. */
  lose(count: number): void;
  /** What was carried so far, from either side, as it went. */
  readonly carried: readonly { readonly from: number; readonly body: Uint8Array }[];
  /** Hands a message to the agent of a supervisor, as if it came from the other one. */
  inject(to: Box, body: Uint8Array): void;
}

/** ms that a message takes between the two. */
const LATENCY = 2;
/** Slots of the supervisors, as the chassis names its parts. */
export const SUPERVISORS = ['sup 4', 'sup 5'] as const;

export function createPair(options: PairOptions): Pair {
  const { onEvent, guests, hosts, records, ...rest } = options;
  const time = options.time ?? createTime(options.start ?? 0);
  const key = createChance(`${options.seed}/pair`).bytes(32);
  const carried: { from: number; body: Uint8Array }[] = [];
  let active = 0;
  let up = true;
  let losing = 0;

  const roleOf = (index: number): Role => (index === active ? 'active' : 'standby');
  const make = (index: 0 | 1, shared?: Equipment): Box => {
    const watch = onEvent?.[index];
    return createBox({
      ...rest,
      time,
      ...(guests && { guest: guests[index] }),
      ...(hosts && { host: hosts[index] }),
      ...(records && { record: records[index] }),
      onEvent(trace) {
        watch?.(trace);
        // Whenever an agent starts, both are told who is there; a moment later, when the box is up.
        if (trace.event.type === 'boot') time.after(0, tell);
      },
      supervisor: {
        name: SUPERVISORS[index],
        ...(shared && { shared }),
        seen: inventory => seenBy(inventory, SUPERVISORS[active]!, boxes[1 - active]?.powered ?? false),
        peer: {
          role: () => roleOf(index),
          key: () => key,
          send(body) {
            carried.push({ from: index, body });
            if (!up || losing-- > 0) return;
            losing = 0;
            time.after(LATENCY, () => inject(boxes[1 - index]!, body));
          },
        },
      },
    });
  };
  const boxes: Box[] = [];
  boxes.push(make(0));
  boxes.push(make(1, boxes[0]!.platform.equipment));
  const [first, second] = boxes as [Box, Box];

  function inject(to: Box, body: Uint8Array): void {
    if (to.powered) to.tell({ type: 'peer', body: Buffer.from(body).toString('base64') });
  }

  /** Both learn who is there: in the inventory, and as a role. */
  function tell(): void {
    for (const [index, box] of boxes.entries()) {
      if (!box.powered) continue;
      box.tell({ type: 'role', role: roleOf(index), peer: boxes[1 - index]!.powered });
      if (index === active) box.moved();
    }
  }

  /** The chassis keeps the running configuration of the two the same. */
  function synchronise(from: Box, to: Box): void {
    to.flash.files.set(STARTUP, from.platform.shell.runningConfig());
  }

  function restore(): void {
    const [serving, other] = [boxes[active]!, boxes[1 - active]!];
    if (other.powered) return;
    synchronise(serving, other);
    other.boot();
  }

  return {
    boxes: [first, second],
    get active() {
      return boxes[active]!;
    },
    get standby() {
      return boxes[1 - active]!;
    },
    boot() {
      boxes[active]!.boot();
      restore();
    },
    fail() {
      const [failed, heir] = [boxes[active]!, boxes[1 - active]!];
      if (!heir.powered) throw new Error('There is no standby to take over.');
      const running = failed.platform.shell.runningConfig();
      failed.powerCut();
      active = 1 - active;
      // The shell of the one on standby had the configuration all along; here it gets it now.
      heir.platform.shell.boot(running);
      tell();
      heir.usage();
    },
    restore,
    removeStandby() {
      boxes[1 - active]!.powerCut();
      tell();
    },
    assign(box, role) {
      box.tell({ type: 'role', role, peer: boxes.every(each => each.powered) });
    },
    link(state) {
      up = state === 'up';
    },
    lose(count) {
      losing = count;
    },
    carried,
    inject,
  };
}

/** The chassis as it is: the supervisors with their roles, the other one only while it runs. */
function seenBy(inventory: Inventory, active: string, both: boolean): Inventory {
  const standing = (component: Component): Component => {
    const { state, name } = component;
    if (state?.['standby-state'] === undefined) return component;
    return {
      ...component,
      state: { ...state, 'standby-state': name === active ? 'providing-service' : 'hot-standby' },
    };
  };
  const component = inventory['ietf-hardware:hardware'].component
    .filter(({ name, state }) => both || state?.['standby-state'] === undefined || name === active)
    .map(standing);
  return { 'ietf-hardware:hardware': { component } };
}
