/**
 * The configuration of a cBR-8: controllers with their channels, and line card redundancy. Both live in the chassis; how
 * they are typed and printed stands here.
 */

import { type ConfigRow, enter, interfaceRows, type Outcome, type Place } from '../ios/config.ts';
import type { IosTables } from '../ios/shell.ts';
import { type Channel, type Chassis, CONTROLLERS, type Direction, PROTECT_SLOT } from './chassis.ts';

/** What a place is about: one controller. */
interface Controller {
  readonly direction: Direction;
  readonly slot: number;
  readonly controller: number;
}

/** What an IOS XE command line must know of this chassis. */
export const cbr8Tables = (chassis: Chassis): IosTables => ({
  product: 'CBR-8-CCAP-CHASS (CBR-CCAP-SUP-160G)',
  agent: { exec: ['show cable license'], config: [] },
  modes: ['config-controller', 'config-red', 'config-red-lc'],
  shared: [],
  exec: [],
  config: rowsOf(chassis),
  lines: () => [
    redundancyLines(chassis),
    ...controllers(chassis, 'upstream', 'Upstream-Cable', run => run.map(n => ` no cable upstream ${n} shutdown`)),
    ...controllers(chassis, 'downstream', 'Integrated-Cable', run =>
      rangesOf(run).map(([first, last]) => ` rf-chan ${first}${last > first ? ` ${last}` : ''}`),
    ),
  ],
  reset: () => chassis.reset(),
  started() {},
  inventory: () => chassis.read()['ietf-hardware:hardware'].component,
});

function redundancyLines(chassis: Chassis): readonly string[] {
  if (chassis.protected.length === 0) return [];
  const working = chassis.protected.map(slot => `  member slot ${slot} working`);
  return ['redundancy', ' linecard-group 1 internal-switch', `  member slot ${PROTECT_SLOT} protect`, ...working];
}

/** One group for each controller that has channels running. */
function controllers(
  chassis: Chassis,
  direction: Direction,
  title: string,
  print: (running: readonly number[]) => readonly string[],
): readonly (readonly string[])[] {
  const running = new Map<string, number[]>();
  for (const { slot, controller, channel } of chassis.switchedOn(direction)) {
    const head = `controller ${title} ${slot}/0/${controller}`;
    running.set(head, [...(running.get(head) ?? []), channel]);
  }
  return [...running].map(([head, channels]) => [head, ...print(channels)]);
}

function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}

const controllerRow = (chassis: Chassis, form: string, direction: Direction): ConfigRow => ({
  form,
  modes: ['config'],
  help: `Configure an ${direction} controller`,
  run(_, [path = '']) {
    const controller = controllerAt(chassis, direction, path);
    return controller ? { mode: 'config-controller', about: controller } : 'invalid';
  },
});

/** `slot/subslot/port`: 9/0/3. */
function controllerAt(chassis: Chassis, direction: Direction, path: string): Controller | null {
  const [, slot = '', port = ''] = /^(\d{1,2})\/0\/(\d{1,2})$/.exec(path) ?? [];
  const fits = slot !== '' && chassis.hasSlot(Number(slot)) && Number(port) < CONTROLLERS[direction].controllers;
  return fits ? { direction, slot: Number(slot), controller: Number(port) } : null;
}

/** Channels `first` to `last` on or off, where this place has such channels. */
function switchChannels(
  chassis: Chassis,
  { about }: Place,
  direction: Direction,
  [first, last = first]: readonly (string | undefined)[],
  on: boolean,
): Outcome {
  const controller = about as Controller | undefined;
  if (controller?.direction !== direction || !/^\d{1,3}$/.test(first ?? '') || !/^\d{1,3}$/.test(last ?? ''))
    return 'invalid';
  const [from, to] = [Number(first), Number(last)];
  if (from > to || to >= CONTROLLERS[direction].channels) return 'invalid';
  for (let channel = from; channel <= to; channel++)
    chassis.switch(direction, { ...controller, channel } satisfies Channel, on);
  return 'done';
}

/** `cable upstream <n> shutdown`, and as the cBR-8 guide writes it, `cable upstream shutdown <n>`. */
const upstreamRows = (chassis: Chassis) =>
  ['cable upstream <port> shutdown', 'cable upstream shutdown <port>'].flatMap(form =>
    [form, `no ${form}`].map(
      (whole): ConfigRow => ({
        form: whole,
        modes: ['config-if', 'config-controller'],
        help: 'Disable or enable an upstream port',
        run: (_, args, place) => switchChannels(chassis, place, 'upstream', args, whole.startsWith('no ')),
      }),
    ),
  );

const downstreamRows = (chassis: Chassis) =>
  ['rf-channel <first>', 'rf-channel <first> <last>'].flatMap(form =>
    [form, `no ${form}`].map(
      (whole): ConfigRow => ({
        form: whole,
        modes: ['config-controller'],
        help: 'Configure RF channels; their parameters are not emulated',
        run: (_, args, place) => switchChannels(chassis, place, 'downstream', args, !whole.startsWith('no ')),
      }),
    ),
  );

const memberRows = (chassis: Chassis) =>
  ['member slot <slot> working', 'no member slot <slot> working'].map(
    (form): ConfigRow => ({
      form,
      modes: ['config-red-lc'],
      help: 'A working line card of this group',
      run(_, [slot = '']) {
        if (!/^\d$/.test(slot) || !chassis.hasSlot(Number(slot)) || Number(slot) === PROTECT_SLOT) return 'invalid';
        chassis.protect(Number(slot), !form.startsWith('no '));
        return 'done';
      },
    }),
  );

const rowsOf = (chassis: Chassis): readonly ConfigRow[] => [
  controllerRow(chassis, 'controller upstream-cable <path>', 'upstream'),
  controllerRow(chassis, 'controller integrated-cable <path>', 'downstream'),
  ...upstreamRows(chassis),
  ...downstreamRows(chassis),
  ...interfaceRows(['Cable', 'GigabitEthernet', 'Loopback', 'TenGigabitEthernet'], (type, number) =>
    type === 'Cable' ? controllerAt(chassis, 'upstream', number) : undefined,
  ),
  { form: 'redundancy', modes: ['config'], help: 'Enter redundancy mode', run: enter('config-red', 'redundancy') },
  {
    form: 'linecard-group 1 internal-switch',
    modes: ['config-red'],
    help: 'A group of line cards with one protect card',
    run: enter('config-red-lc', 'linecard-group'),
  },
  {
    form: `member slot ${PROTECT_SLOT} protect`,
    modes: ['config-red-lc'],
    help: 'The protect card of this group',
    run: () => 'done',
  },
  ...memberRows(chassis),
];
