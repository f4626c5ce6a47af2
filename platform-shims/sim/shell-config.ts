/**
 * The box's own configuration: what its configuration modes take, and how `show running-config` prints it. Channels and
 * protection live in the chassis; the rest is kept as lines and means nothing here. What is not in these tables is for
 * the agent to read.
 */
import { type Channel, type Chassis, CONTROLLERS, type Direction, PROTECT_SLOT } from './chassis.ts';
import type { Row } from './grammar.ts';

/** Where a session stands: the mode, and what it is about. */
export interface Place {
  readonly mode: string;
  /** The line that led here, as the running configuration prints it. */
  readonly head?: string;
  readonly controller?: { readonly direction: Direction; readonly slot: number; readonly controller: number };
}
/** What a configuration command comes to: done, a place to go to, or a last word that makes no sense. */
export type Outcome = 'done' | 'invalid' | Place;

export interface ConfigRow extends Row {
  readonly modes: readonly string[];
  readonly run: (configuration: Configuration, args: readonly string[], place: Place) => Outcome;
}

export interface Configuration {
  readonly chassis: Chassis;
  hostname: string;
  /** Lines kept as they are: `''` the global ones, else by the head of their section. */
  readonly kept: Map<string, string[]>;
}

export const createConfiguration = (chassis: Chassis): Configuration => ({
  chassis,
  hostname: 'Router',
  kept: new Map(),
});

/** Modes of the box itself; any other mode is the agent's. */
export const CONFIG_MODES = [
  'config',
  'config-if',
  'config-controller',
  'config-red',
  'config-red-lc',
  'ca-trustpoint',
] as const;

/** The groups of lines of the running configuration, without the agent's. */
export function configurationLines({ chassis, hostname, kept }: Configuration): readonly (readonly string[])[] {
  const sections = [...kept].filter(([head]) => head !== '');
  return [
    [`hostname ${hostname}`],
    kept.get('') ?? [],
    redundancyLines(chassis),
    ...controllers(chassis, 'upstream', 'Upstream-Cable', run => run.map(n => ` no cable upstream ${n} shutdown`)),
    ...controllers(chassis, 'downstream', 'Integrated-Cable', run =>
      rangesOf(run).map(([first, last]) => ` rf-chan ${first}${last > first ? ` ${last}` : ''}`),
    ),
    ...sections.map(([head, lines]) => [head, ...lines.map(line => ` ${line}`)]),
  ];
}

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

const enter =
  (mode: string, title: string) =>
  (_: Configuration, [name = '']: readonly string[]): Place => ({ mode, head: title + name });

const controllerRow = (form: string, direction: Direction): ConfigRow => ({
  form,
  modes: ['config'],
  help: `Configure an ${direction} controller`,
  run({ chassis }, [path = '']) {
    const controller = controllerAt(chassis, direction, path);
    return controller ? { mode: 'config-controller', controller } : 'invalid';
  },
});

/** `slot/subslot/port`: 9/0/3. */
function controllerAt(chassis: Chassis, direction: Direction, path: string): Place['controller'] | null {
  const [, slot = '', port = ''] = /^(\d{1,2})\/0\/(\d{1,2})$/.exec(path) ?? [];
  const fits = slot !== '' && chassis.hasSlot(Number(slot)) && Number(port) < CONTROLLERS[direction].controllers;
  return fits ? { direction, slot: Number(slot), controller: Number(port) } : null;
}

/** Channels `first` to `last` on or off, where this place has such channels. */
function switchChannels(
  { chassis }: Configuration,
  { controller }: Place,
  direction: Direction,
  [first, last = first]: readonly (string | undefined)[],
  on: boolean,
): Outcome {
  if (controller?.direction !== direction || !/^\d{1,3}$/.test(first ?? '') || !/^\d{1,3}$/.test(last ?? ''))
    return 'invalid';
  const [from, to] = [Number(first), Number(last)];
  if (from > to || to >= CONTROLLERS[direction].channels) return 'invalid';
  for (let channel = from; channel <= to; channel++)
    chassis.switch(direction, { ...controller, channel } satisfies Channel, on);
  return 'done';
}

/** `cable upstream <n> shutdown`, and as the cBR-8 guide writes it, `cable upstream shutdown <n>`. */
const upstreamRows = ['cable upstream <port> shutdown', 'cable upstream shutdown <port>'].flatMap(form =>
  [form, `no ${form}`].map(
    (whole): ConfigRow => ({
      form: whole,
      modes: ['config-if', 'config-controller'],
      help: 'Disable or enable an upstream port',
      run: (own, args, place) => switchChannels(own, place, 'upstream', args, whole.startsWith('no ')),
    }),
  ),
);

const downstreamRows = ['rf-channel <first>', 'rf-channel <first> <last>'].flatMap(form =>
  [form, `no ${form}`].map(
    (whole): ConfigRow => ({
      form: whole,
      modes: ['config-controller'],
      help: 'Configure RF channels; their parameters are not emulated',
      run: (own, args, place) => switchChannels(own, place, 'downstream', args, !whole.startsWith('no ')),
    }),
  ),
);

const memberRows = ['member slot <slot> working', 'no member slot <slot> working'].map(
  (form): ConfigRow => ({
    form,
    modes: ['config-red-lc'],
    help: 'A working line card of this group',
    run({ chassis }, [slot = '']) {
      if (!/^\d$/.test(slot) || !chassis.hasSlot(Number(slot)) || Number(slot) === PROTECT_SLOT) return 'invalid';
      chassis.protect(Number(slot), !form.startsWith('no '));
      return 'done';
    },
  }),
);

/** Lines that are taken, shown and saved, and do nothing: the way to the authority, and staying in charge of the box. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  config: [
    'aaa new-model',
    'clock timezone <zone...>',
    'crypto <text...>',
    'ip default-gateway <address>',
    'ip domain lookup',
    'ip domain lookup source-interface <interface...>',
    'ip domain name <name>',
    'ip domain-lookup',
    'ip domain-name <name>',
    'ip host <text...>',
    'ip http client proxy-server <text...>',
    'ip http client source-interface <interface...>',
    'ip name-server <addresses...>',
    'ip route <text...>',
    'ipv6 route <text...>',
    'ipv6 unicast-routing',
    'logging buffered <size>',
    'logging host <address...>',
    'ntp server <address...>',
    'service timestamps <text...>',
    'snmp-server <text...>',
    'username <text...>',
    'vrf definition <name>',
  ],
  'config-if': [
    'description <text...>',
    'ip address <text...>',
    'ipv6 address <text...>',
    'negotiation auto',
    'shutdown',
    'vrf forwarding <name>',
  ],
  'ca-trustpoint': ['enrollment <text...>', 'revocation-check <text...>', 'subject-name <text...>'],
};

const keptRows = Object.entries(KEPT).flatMap(([mode, forms]) =>
  forms.flatMap((form): ConfigRow[] => [
    {
      form,
      modes: [mode],
      help: 'Kept as it is',
      run(own, args, { head = '' }) {
        const line = filled(form, args);
        own.kept.set(head, [...(own.kept.get(head) ?? []).filter(one => one !== line), line]);
        return 'done';
      },
    },
    {
      form: `no ${form}`,
      modes: [mode],
      help: 'Taken away',
      run(own, args, { head = '' }) {
        const line = filled(form, args);
        own.kept.set(
          head,
          (own.kept.get(head) ?? []).filter(one => one !== line),
        );
        return 'done';
      },
    },
  ]),
);

/** The form with its arguments in place: keywords in full, however they were typed. */
function filled(form: string, args: readonly string[]): string {
  let next = 0;
  return form.replace(/<[^>]+>/g, () => args[next++] ?? '');
}

const interfaceRows = ['Cable', 'GigabitEthernet', 'Loopback', 'TenGigabitEthernet'].map(
  (type): ConfigRow => ({
    form: `interface ${type.toLowerCase()} <number>`,
    modes: ['config'],
    help: 'Configure an interface',
    run({ chassis, kept }, [number = '']) {
      const head = `interface ${type}${number}`;
      const controller = type === 'Cable' ? controllerAt(chassis, 'upstream', number) : undefined;
      if (controller === null) return 'invalid';
      if (!kept.has(head) && !controller) kept.set(head, []);
      return { mode: 'config-if', head, ...(controller && { controller }) };
    },
  }),
);

export const CONFIG_ROWS: readonly ConfigRow[] = [
  {
    form: 'hostname <name>',
    modes: ['config'],
    help: "Set the system's network name",
    run(own, [name = '']) {
      own.hostname = name;
      return 'done';
    },
  },
  controllerRow('controller upstream-cable <path>', 'upstream'),
  controllerRow('controller integrated-cable <path>', 'downstream'),
  ...upstreamRows,
  ...downstreamRows,
  ...interfaceRows,
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
  ...memberRows,
  {
    form: 'crypto pki trustpoint <name>',
    modes: ['config'],
    help: 'Define a trust point',
    run(own, [name = '']) {
      const head = `crypto pki trustpoint ${name}`;
      own.kept.set(head, own.kept.get(head) ?? []);
      return { mode: 'ca-trustpoint', head };
    },
  },
  ...keptRows,
];
