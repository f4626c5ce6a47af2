/**
 * The commands of an emulated StarOS box, as tables: exec and configuration. Rows without a `run` are the agent's: they take
 * part in abbreviation and nothing else. What they print is cut down to what licensing needs; layouts are ours.
 */
import { grep } from '../../../src/lib/grep.ts';
import { abbreviates } from '../../../src/lib/match.ts';
import type { Row } from '../grammar.ts';
import type { KitWorld } from '../kit.ts';

/** The box's own configuration. */
export interface Own {
  hostname: string;
  /** Lines kept as they are, in the order in which they came. */
  kept: readonly string[];
}
export interface ShellWorld extends KitWorld {
  /** Power-on of the hardware. */
  reset(): void;
  /** What sort of box it is, in a line. */
  description(): string;
  /** The screen of `show subscribers`. */
  subscribers(): string;
  runningConfig(own: Own): string;
}

export interface ExecRow extends Row {
  /** Text, or the mode that it leads to. Null: for the agent. */
  readonly run: ((world: ShellWorld, own: Own, args: readonly string[]) => string | { readonly mode: string }) | null;
}
export interface ConfigRow extends Row {
  readonly run: ((own: Own, args: readonly string[]) => string) | null;
}

/** The file that a box starts from. */
const BOOT_CONFIG = 'startup-config';
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function clockLine(at: number): string {
  const date = new Date(at);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const time = date.toISOString().slice(11, 19);
  return `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${day} ${time} UTC ${date.getUTCFullYear()}`;
}

const save: NonNullable<ExecRow['run']> = ({ files, runningConfig }, own, [url]) => {
  files.set(url === undefined ? BOOT_CONFIG : url.replace(/^\/?(flash|usb1|hd-raid)[:/]*/, ''), runningConfig(own));
  return '';
};
const reload: NonNullable<ExecRow['run']> = world => {
  world.reload();
  return '';
};

const agents = (form: string, help: string) =>
  [form, `${form} <text...>`].map(whole => ({ form: whole, help, run: null }));

export const EXEC_ROWS: readonly ExecRow[] = [
  { form: 'configure', help: 'Enters the configuration mode', run: () => ({ mode: 'config' }) },
  { form: 'exit', help: 'Leaves this prompt; here there is no other', run: () => '' },
  { form: 'show configuration', help: 'The running configuration', run: (world, own) => world.runningConfig(own) },
  {
    form: 'show version',
    help: 'The software that runs',
    run: ({ release, description }) =>
      [
        'Active Software:',
        `  Image Version:                  ${release}`,
        '  Image Description:              Emulated',
        `  Platform:                       ${description()}`,
      ].join('\n'),
  },
  { form: 'show clock', help: 'The system clock', run: world => clockLine(world.moment().at) },
  { form: 'show logs', help: 'Log messages since the last boot', run: world => world.logLines().join('\n') },
  { form: 'show subscribers', help: 'Sessions by service', run: world => world.subscribers() },
  { form: 'show subscribers summary', help: 'Sessions by service', run: world => world.subscribers() },
  { form: 'save configuration', help: 'Saves the running configuration', run: save },
  { form: 'save configuration <url>', help: 'Saves the running configuration', run: save },
  {
    form: 'ping <host>',
    help: 'Tries to reach a host',
    run: (world, _own, [host = '']) => ping(host, world.reachable()),
  },
  { form: 'reload', help: 'Restarts the system', run: reload },
  { form: 'reload -noconfirm', help: 'Restarts the system', run: reload },
  ...agents('license', 'Smart licensing'),
  ...agents('show license', 'Licences'),
  ...agents('call-home', 'Call-home commands'),
  ...agents('show call-home', 'Call-home'),
];

function ping(host: string, reached: boolean): string {
  const lines = [`PING ${host} (${host}) 56(84) bytes of data.`];
  if (reached) for (let i = 1; i <= 5; i++) lines.push(`64 bytes from ${host}: icmp_req=${i} ttl=64 time=0.500 ms`);
  const [received, loss] = reached ? [5, 0] : [0, 100];
  return [
    ...lines,
    '',
    `--- ${host} ping statistics ---`,
    `5 packets transmitted, ${received} received, ${loss}% packet loss`,
  ].join('\n');
}

/** Features, by the fact that tells of each. `feature` stands for the many commands that turn one on (ours). */
export const FEATURES = [
  'gre',
  'mpls',
  'session-recovery',
  'icsr',
  'volte',
  'icsr-enhanced',
  'icsr-performance',
  'ipsec',
  'epdg-reselection',
] as const;
export const featureLine = (name: string): string => `feature ${name}`;

const without = ({ kept }: Own, line: string) => kept.filter(one => one !== line);
/** A line that is taken, shown and saved. */
const keeping = (form: string, help: string, taken: (args: readonly string[]) => string | null): ConfigRow[] => [
  {
    form,
    help,
    run(own, args) {
      const line = taken(args);
      if (line === null) return `Failure: there is no ${args[0] ?? ''}`;
      own.kept = [...without(own, line), line];
      return '';
    },
  },
  {
    form: `no ${form}`,
    help,
    run(own, args) {
      own.kept = without(own, taken(args) ?? '');
      return '';
    },
  },
];

export const CONFIG_ROWS: readonly ConfigRow[] = [
  {
    form: 'system hostname <name>',
    help: 'Names the system',
    run(own, [name = '']) {
      own.hostname = name;
      return '';
    },
  },
  ...keeping('feature <name>', 'Turns a licensed feature on', ([name = '']) =>
    FEATURES.some(one => one === name) ? featureLine(name) : null,
  ),
  ...['clock timezone', 'ip name-servers', 'logging syslog', 'ntp server', 'snmp target'].flatMap(words =>
    keeping(`${words} <text...>`, 'Kept as it is', ([text = '']) => `${words} ${text}`),
  ),
  ...['', 'no ', 'default '].flatMap(negation => [
    ...agents(`${negation}license`, 'Licensing'),
    ...agents(`${negation}call-home`, 'Call-home'),
    ...agents(`${negation}service call-home`, 'Call-home'),
  ]),
];

/** No pattern that an operator types is longer. */
const PATTERN_LIMIT = 100;

/** What `grep` and `more` leave of a screen; null for any other word. */
export function filtered(text: string, filter: string): string | null {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(filter) ?? [];
  if (abbreviates(word, 'more') && rest === '') return text;
  const matches = abbreviates(word, 'grep') ? grep(rest, PATTERN_LIMIT) : null;
  return matches && text.split('\n').filter(matches).join('\n');
}
