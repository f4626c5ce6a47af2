/**
 * What an IOS XR platform brings to the shell, and the configuration commands that all of them have. Configuration is lines
 * in a tree: a row says how a line is read and printed; what the hardware does with it is the platform's (`apply`).
 */
import type { Row } from '../grammar.ts';
import type { Equipment, KitWorld } from '../kit.ts';
import type { Tree } from './tree.ts';

export interface XrTables {
  /** The node that the operator is on, as prompts and log lines begin: `RP/0/RP0/CPU0`. */
  readonly node: string;
  /** Unless one is configured: `ios`. */
  readonly hostname: string;
  /** What `show version` calls it: `NCS-1004`. */
  readonly product: string;
  readonly equipment: Equipment;
  /** The platform's own commands, beside those that all have. */
  readonly exec: readonly XrExecRow[];
  readonly config: readonly XrConfigRow[];
  /** Called with the whole configuration at power-on and whenever it was committed: what runs follows from it. */
  apply(configuration: Tree): void;
}

/** The box, as exec commands see it. */
export interface XrBox extends KitWorld {
  readonly tables: XrTables;
  readonly hostname: string;
  /** The box's own part of the committed configuration. */
  readonly configuration: Tree;
  /** All of it, as text that can be read again. */
  runningConfig(): string;
  /** The same as a tree, the agent's part included. */
  running(): Tree;
}

export interface XrExecRow extends Row {
  /** Prints a screen, so that it can be filtered. */
  readonly screen?: true;
  /** Null: the last word makes no sense. Without the time line, which the shell puts above it. */
  readonly run: (box: XrBox, args: readonly string[]) => string | null;
}

export interface XrConfigRow extends Row {
  readonly modes: readonly string[];
  /** It leads to this mode: `config-trustp`. Prompts show its name. */
  readonly enters?: string;
  /** So many words name it, and another value takes its place; absent: all do, and many stand side by side. */
  readonly key?: number;
  /** Whether the arguments make sense; `path`: the lines that lead here. Where not, the last word is pointed at. */
  readonly check?: (args: readonly string[], path: readonly string[]) => boolean;
  /** How it is printed, where that is not its form with the arguments in it. */
  readonly print?: (args: readonly string[]) => string;
}

/** Forms that are kept, shown, and do nothing: the way to the authority, and staying in charge of the box. */
const kept = (mode: string, key: number | undefined, help: string, ...forms: readonly string[]): XrConfigRow[] =>
  forms.map(form => ({ form, modes: [mode], help, ...(key !== undefined && { key }) }));

export const COMMON_CONFIG: readonly XrConfigRow[] = [
  { form: 'hostname <name>', modes: ['config'], help: "Set the system's network name", key: 1 },
  ...kept('config', undefined, 'Domain service related commands', 'domain name-server <address>', 'domain list <name>'),
  ...kept(
    'config',
    undefined,
    'Domain service related commands',
    'domain ipv4 host <text...>',
    'domain ipv6 host <text...>',
    'domain lookup disable',
  ),
  ...kept('config', 2, 'Domain service related commands', 'domain name <name>'),
  ...kept('config', 3, 'Domain service related commands', 'domain lookup source-interface <name>'),
  ...kept('config', 3, 'HTTP client configuration', 'http client source-interface <text...>', 'http client vrf <name>'),
  ...kept('config', 2, 'Configure time-of-day clock', 'clock timezone <text...>'),
  ...kept('config', undefined, 'Modify message logging facilities', 'logging <text...>'),
  ...kept('config', undefined, 'Enable SNMP; Modify SNMP parameters', 'snmp-server <text...>'),
  ...kept('config', undefined, 'Establish user name authentication', 'username <text...>'),
  ...kept('config', undefined, 'Set terminal line parameters', 'line <text...>'),
  {
    form: 'crypto ca trustpoint <name>',
    modes: ['config'],
    help: 'Define a CA trustpoint',
    enters: 'config-trustp',
  },
  ...kept('config-trustp', 1, 'Certificate revocation list', 'crl optional'),
  ...kept('config-trustp', 2, 'Enrollment parameters', 'enrollment url <url>', 'enrollment retry count <count>'),
  { form: 'ntp', modes: ['config'], help: 'Configure NTP', enters: 'config-ntp' },
  ...kept('config-ntp', undefined, 'Configure NTP server', 'server <address>', 'peer <address>'),
  {
    form: 'interface <name>',
    modes: ['config'],
    help: 'Interface configuration subcommands',
    enters: 'config-if',
    check: ([name = '']) => /^[A-Za-z]{2,}\d[\w/.]*$/.test(name),
  },
  ...kept('config-if', 2, 'Interface subcommands', 'ipv4 address <text...>', 'ipv6 address <text...>'),
  ...kept('config-if', 1, 'Interface subcommands', 'description <text...>', 'shutdown', 'vrf <name>', 'mtu <bytes>'),
  { form: 'router static', modes: ['config'], help: 'Configure static routes', enters: 'config-static' },
  {
    form: 'address-family ipv4 unicast',
    modes: ['config-static'],
    help: 'IPv4 address family',
    enters: 'config-static-afi',
  },
  ...kept('config-static-afi', undefined, 'A static route', '<prefix> <next-hop>'),
];

/** The form with its arguments in place: keywords in full, however they were typed. */
export function filled({ form, print }: XrConfigRow, args: readonly string[]): string {
  if (print) return print(args);
  let next = 0;
  return form.replace(/<[^>]+>/g, () => args[next++] ?? '');
}
