/**
 * Exec commands that every IOS XE box has: what it shows, and how files are copied. It asks no gate and knows nothing of
 * licences; shell.ts has let a line pass before it comes here.
 */

import { abbreviates } from '../../../src/lib/match.ts';
import { clockLine } from '../clock.ts';
import type { Row } from '../grammar.ts';
import { STARTUP } from '../kit.ts';

/** What the exec commands need from the box. */
export interface ExecWorld {
  readonly release: string;
  readonly serial: string;
  /** As `show version` has it between `cisco` and `processor`. */
  readonly product: string;
  readonly hostname: string;
  /** Files of the box: `startup-config`, and what was copied to flash. */
  readonly files: Map<string, string>;
  /** Files of the servers around, by URL. */
  readonly remote: Map<string, string>;
  moment(): { readonly at: number; readonly up: number; readonly synced: boolean };
  reachable(): boolean;
  runningConfig(): string;
  /** Reads configuration lines into the running configuration, as if typed. */
  merge(text: string): void;
  logLines(): readonly string[];
  inventory(): readonly {
    readonly name: string;
    readonly description?: string;
    readonly 'model-name'?: string;
    readonly 'hardware-rev'?: string;
    readonly 'serial-num'?: string;
  }[];
  reload(): void;
}

/** Text for the operator; a change of the session; or a last word that makes no sense. */
export type ExecOutcome = string | { readonly session: 'enable' | 'disable' | 'configure' | 'leave' } | null;

export interface ExecRow extends Row {
  /** Also without privileges. */
  readonly user?: true;
  /** Prints a screen, so that it can be filtered. */
  readonly screen?: true;
  readonly run: (world: ExecWorld, args: readonly string[]) => ExecOutcome;
}

const NO_STARTUP = 'startup-config is not present';

export const EXEC_ROWS: readonly ExecRow[] = [
  { form: 'enable', user: true, help: 'Turn on privileged commands', run: () => ({ session: 'enable' }) },
  { form: 'disable', user: true, help: 'Turn off privileged commands', run: () => ({ session: 'disable' }) },
  { form: 'exit', user: true, help: 'Exit from the EXEC', run: () => ({ session: 'leave' }) },
  { form: 'logout', user: true, help: 'Exit from the EXEC', run: () => ({ session: 'leave' }) },
  { form: 'configure terminal', help: 'Configure from the terminal', run: () => ({ session: 'configure' }) },
  {
    form: 'show running-config',
    screen: true,
    help: 'Current operating configuration',
    run(world) {
      const text = world.runningConfig();
      return `Building configuration...\n\nCurrent configuration : ${text.length} bytes\n${text}`;
    },
  },
  {
    form: 'show startup-config',
    screen: true,
    help: 'Contents of startup configuration',
    run({ files }) {
      const text = files.get(STARTUP);
      return text === undefined ? NO_STARTUP : `Using ${text.length} bytes\n${text}`;
    },
  },
  {
    form: 'show clock',
    user: true,
    screen: true,
    help: 'Display the system clock',
    run: world => clockLine(world.moment()),
  },
  {
    form: 'show version',
    user: true,
    screen: true,
    help: 'System hardware and software status',
    run: ({ release, serial, product, hostname, moment }) =>
      [
        `Cisco IOS XE Software, Version ${release} (emulated)`,
        '',
        `${hostname} uptime is ${uptime(moment().up)}`,
        '',
        `cisco ${product} processor (emulated)`,
        `Processor board ID ${serial}`,
      ].join('\n'),
  },
  {
    form: 'show inventory',
    user: true,
    screen: true,
    help: 'Show the physical inventory',
    run: world =>
      world
        .inventory()
        .map(
          part =>
            `NAME: "${part.name}", DESCR: "${part.description ?? ''}"\n` +
            `PID: ${(part['model-name'] ?? '').padEnd(18)}, VID: ${part['hardware-rev'] ?? ''}, SN: ${part['serial-num'] ?? ''}`,
        )
        .join('\n\n'),
  },
  {
    form: 'show logging',
    screen: true,
    help: 'Show the contents of logging buffers',
    run: world => ['Syslog logging: enabled', '', 'Log Buffer:', '', ...world.logLines()].join('\n'),
  },
  {
    form: 'copy <from> <to>',
    help: 'Copy from one file to another',
    run: (world, [from, to]) => copy(world, from!, to!),
  },
  { form: 'write', help: 'Write running configuration to memory', run: world => copy(world, RUNNING, STARTUP) },
  { form: 'write memory', help: 'Write to NV memory', run: world => copy(world, RUNNING, STARTUP) },
  { form: 'write terminal', screen: true, help: 'Write to terminal', run: world => world.runningConfig() },
  {
    form: 'write erase',
    help: 'Erase NV memory',
    run({ files }) {
      files.delete(STARTUP);
      return '[OK]\nErase of nvram: complete';
    },
  },
  { form: 'dir', help: 'List files on a filesystem', run: world => directory(world.files) },
  {
    form: 'dir <filesystem>',
    help: 'List files on a filesystem',
    run: (world, [name = '']) => (/^(boot)?flash:$/i.test(name) ? directory(world.files) : null),
  },
  {
    form: 'delete <file>',
    help: 'Delete a file',
    run: ({ files }, [name = '']) =>
      !isLocal(name)
        ? null
        : files.delete(localName(name))
          ? ''
          : `%Error deleting ${name} (No such file or directory)`,
  },
  {
    form: 'reload',
    help: 'Halt and perform a cold restart',
    run(world) {
      world.reload();
      return 'System is going down for reload.';
    },
  },
  { form: 'terminal length <lines>', user: true, help: 'Set number of lines on a screen', run: () => '' },
  { form: 'terminal width <columns>', user: true, help: 'Set width of the display terminal', run: () => '' },
  { form: 'terminal monitor', help: 'Copy debug output to the current terminal line', run: () => '' },
];

const RUNNING = 'running-config';

function copy(world: ExecWorld, from: string, to: string): ExecOutcome {
  const [source, target] = [place(from), place(to)];
  if (!source || !target) return null;
  const name = target.endsWith(':') ? target + baseName(source) : target;
  if ((isRemote(source) || isRemote(name)) && !world.reachable())
    return `%Error opening ${isRemote(source) ? source : name} (Timed out)`;
  const text = read(world, source);
  if (text === undefined) return `%Error opening ${source} (No such file or directory)`;
  if (name === RUNNING) world.merge(text);
  else if (isRemote(name)) world.remote.set(name, text);
  else world.files.set(localName(name), text);
  return source === RUNNING && name === STARTUP ? 'Building configuration...\n[OK]' : `${text.length} bytes copied`;
}

function read(world: ExecWorld, source: string): string | undefined {
  if (source === RUNNING) return world.runningConfig();
  return isRemote(source) ? world.remote.get(source) : world.files.get(localName(source));
}

/** One name for one file, however it was typed; null where there is no such file system. */
function place(typed: string): string | null {
  const name = typed.toLowerCase();
  const known = [RUNNING, STARTUP].find(one => name.length >= 2 && abbreviates(name, one));
  if (known) return known;
  if (/^system:\/?running-config$/.test(name)) return RUNNING;
  if (/^nvram:\/?startup-config$/.test(name)) return STARTUP;
  if (name === 'tftp:') return DEFAULT_REMOTE;
  return isRemote(typed) || isLocal(typed) ? typed : null;
}
/** What `tftp:` alone stands for; a router would ask for the host and the name. */
const DEFAULT_REMOTE = 'tftp://192.0.2.9/router-confg';

const isRemote = (name: string) => /^(tftp|ftp|scp|http|https):./i.test(name);
const isLocal = (name: string) => /^(flash|bootflash):/i.test(name);
const localName = (name: string) => name.replace(/^(flash|bootflash):\/?/i, '');
const baseName = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);

function directory(files: ReadonlyMap<string, string>): string {
  const listed = [...files].filter(([name]) => name !== STARTUP).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = listed.map(([name, text]) => `  -rw-  ${String(text.length).padStart(10)}  ${name}`);
  return ['Directory of flash:/', '', ...(lines.length > 0 ? lines : ['No files in directory'])].join('\n');
}

function uptime(up: number): string {
  const minutes = Math.floor(up / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const shown = parts.filter(([n], i) => n > 0 || i === parts.length - 1);
  return shown.map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`).join(', ');
}
