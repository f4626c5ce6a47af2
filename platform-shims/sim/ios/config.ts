/**
 * Configuration that every IOS XE box has: the host name, the way to the authority, and lines that are kept as they are and
 * mean nothing here. What a platform has beside it comes in tables (shell.ts); what is in none of them is for the agent.
 */
import { isIn } from '../../../src/lib/release.ts';
import type { Family } from '../../family.ts';
import type { Row } from '../grammar.ts';
import { type HttpClient, interfaceName } from '../network.ts';

/** Where a session stands: the mode, and what it is about. */
export interface Place {
  readonly mode: string;
  /** The line that led here, as the running configuration prints it. */
  readonly head?: string;
  /** For the platform that leads here. */
  readonly about?: unknown;
}
/** What a configuration command comes to: done, a place to go to, or a last word that makes no sense. */
export type Outcome = 'done' | 'invalid' | Place;

export interface ConfigRow extends Row {
  readonly modes: readonly string[];
  /** The agent has a part in this command too, and is told it once it is done. */
  readonly both?: true;
  readonly run: (configuration: Configuration, args: readonly string[], place: Place) => Outcome;
}

export interface Configuration {
  hostname: string;
  /** Lines kept as they are: `''` the global ones, else by the head of their section. */
  readonly kept: Map<string, string[]>;
}

export const createConfiguration = (): Configuration => ({ hostname: 'Router', kept: new Map() });

/** Modes of every box; a platform adds its own, and any other mode is the agent's. */
export const MODES: readonly string[] = ['config', 'config-if', 'ca-trustpoint'];

/** The groups of lines of the running configuration, with those of the platform in their place, without the agent's. */
export function configurationLines(
  { hostname, kept }: Configuration,
  platform: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const sections = [...kept].filter(([head]) => head !== '');
  return [
    [`hostname ${hostname}`],
    kept.get('') ?? [],
    ...platform,
    ...sections.map(([head, lines]) => [head, ...lines.map(line => ` ${line}`)]),
  ];
}

/**
 * The way out as far as this box is configured for it: addresses of interfaces, static names, and the source interface of
 * HTTP clients, which releases before 3.18.2aSP take and do not follow (cBR-8 guide).
 */
export function httpClient({ kept }: Configuration, release: string): HttpClient {
  const global = kept.get('') ?? [];
  const argumentsOf = (stem: string) =>
    global.filter(line => line.startsWith(stem)).map(line => line.slice(stem.length));
  const [source] = isIn(release, '3.18.2aSP') ? argumentsOf('ip http client source-interface ') : [];
  const families: Record<string, readonly Family[]> = {};
  for (const [head, lines] of kept) {
    if (!head.startsWith('interface ') || lines.includes('shutdown')) continue;
    const has = (stem: string) => lines.some(line => line.startsWith(stem));
    families[interfaceName(head.slice('interface '.length))] = [
      ...(has('ip address') ? (['ipv4'] as const) : []),
      ...(has('ipv6 address') ? (['ipv6'] as const) : []),
    ];
  }
  const hosts = argumentsOf('ip host ').map(line => line.toLowerCase().split(/\s+/) as [string, string]);
  return { source, families, hosts: Object.fromEntries(hosts) };
}

/** A command that leads into a mode: the form's last word, if it is one, belongs to the head. */
export const enter =
  (mode: string, title: string): ConfigRow['run'] =>
  (_, [name = '']) => ({ mode, head: title + name });

/** Lines that are taken, shown and saved, and do nothing. */
export const keptRows = (kept: Readonly<Record<string, readonly string[]>>): readonly ConfigRow[] =>
  Object.entries(kept).flatMap(([mode, forms]) =>
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

/** Interfaces by their types; `about`: what a platform knows of one, null where there is no such interface. */
export const interfaceRows = (
  types: readonly string[],
  about: (type: string, number: string) => unknown = () => undefined,
): readonly ConfigRow[] =>
  types.map(
    (type): ConfigRow => ({
      form: `interface ${type.toLowerCase()} <number>`,
      modes: ['config'],
      help: 'Configure an interface',
      run({ kept }, [number = '']) {
        const head = `interface ${type}${number}`;
        const known = about(type, number);
        if (known === null) return 'invalid';
        if (!kept.has(head) && known === undefined) kept.set(head, []);
        return { mode: 'config-if', head, about: known };
      },
    }),
  );

export const COMMON_ROWS: readonly ConfigRow[] = [
  {
    form: 'hostname <name>',
    modes: ['config'],
    help: "Set the system's network name",
    run(own, [name = '']) {
      own.hostname = name;
      return 'done';
    },
  },
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
  ...keptRows({
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
  }),
];
