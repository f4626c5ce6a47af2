/**
 * The exec commands that all emulated IOS XR boxes have: what they show, files, and power. It asks no gate and knows nothing
 * of licences; shell.ts has let a line pass before it comes here, and prints the time above what is said.
 */

import type { Component } from '../../../src/abi.ts';
import { stamp } from '../../../src/lib/calendar.ts';
import { clockLine, WEEKDAYS } from '../clock.ts';
import type { XrBox, XrExecRow } from './tables.ts';
import { BUILDING, printTree, type Tree } from './tree.ts';

export const COMMON_EXEC: readonly XrExecRow[] = [
  {
    form: 'show running-config',
    screen: true,
    help: 'Current operating configuration',
    run: box => box.runningConfig(),
  },
  {
    form: 'show running-config <words...>',
    screen: true,
    help: 'Current operating configuration',
    run: (box, [words = '']) => section(box.running(), words.toLowerCase()),
  },
  { form: 'show clock', screen: true, help: 'Display the system clock', run: box => clockLine(box.moment()) },
  { form: 'show version', screen: true, help: 'Displays system software version', run: version },
  { form: 'show version brief', screen: true, help: 'Displays system software version', run: version },
  { form: 'show platform', screen: true, help: 'Node status information', run: platform },
  { form: 'show inventory', screen: true, help: 'Show the physical inventory', run: box => inventory(box) },
  {
    form: 'show logging',
    screen: true,
    help: 'Show the contents of logging buffers',
    run({ logLines }) {
      const lines = logLines();
      return [
        'Syslog logging: enabled (0 messages dropped, 0 flushes, 0 overruns)',
        `    Buffer logging: level debugging, ${lines.length} messages logged`,
        '',
        'Log Buffer (2097152 bytes):',
        '',
        ...lines,
      ].join('\n');
    },
  },
  {
    form: 'show tech-support smartlic',
    help: 'Collect what smart licensing shows',
    run: box => gather(box, 'smartlic'),
  },
  { form: 'show tech-support call-home', help: 'Collect what call-home shows', run: box => gather(box, 'call-home') },
  {
    form: 'more <file>',
    screen: true,
    help: 'Display the contents of a file',
    run: (box, [name = '']) =>
      isLocal(name) ? (readFile(box, name) ?? `%Error opening ${name} (No such file or directory)`) : null,
  },
  { form: 'ping <address>', help: 'Send echo messages', run: ping },
  { form: 'copy <from> <to>', help: 'Copy a file from one location to another', run: copy },
  { form: 'dir', screen: true, help: 'List contents of directory', run: box => directory(box, 'disk0:') },
  {
    form: 'dir <filesystem>',
    screen: true,
    help: 'List contents of directory',
    run: (box, [name = '']) => (/^(disk0|harddisk):$/i.test(name) ? directory(box, name.toLowerCase()) : null),
  },
  {
    form: 'delete <file>',
    help: 'Delete a file',
    run: ({ files }, [name = '']) =>
      !isLocal(name)
        ? null
        : files.delete(name.toLowerCase())
          ? ''
          : `%Error deleting ${name} (No such file or directory)`,
  },
  {
    form: 'reload',
    help: 'Reload entire router or a node',
    run({ reload }) {
      reload();
      return 'Proceed with reload? [confirm]';
    },
  },
  { form: 'terminal length <lines>', help: 'Set number of lines on a screen', run: () => '' },
  { form: 'terminal width <columns>', help: 'Set width of the display terminal', run: () => '' },
  { form: 'terminal monitor', help: 'Copy debug output to the current terminal line', run: () => '' },
];

/** What goes into the file of `show tech-support`: commands of the agent; those that a release does not know are left out. */
const GATHERED: Readonly<Record<string, readonly string[]>> = {
  smartlic: [
    ...['all', 'status', 'summary', 'tech', 'udi', 'usage', 'platform detail', 'platform summary'],
    ...['platform trace all', 'trace all'],
  ].map(what => `show license ${what}`),
  'call-home': ['detail', 'smart-licensing statistics', 'trace all'].map(what => `show call-home ${what}`),
};

/** IOS XR writes a file and says where it is; ours is plain text. */
function gather(box: XrBox, what: string): string {
  const { at } = box.moment();
  const [month = '', day = '', time = ''] = stamp(at).split(/\s+/);
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const when = `${year}-${month}-${day.padStart(2, '0')}.${time.slice(0, 8).replaceAll(':', '')}.UTC`;
  const file = `harddisk:/showtech/showtech-${what}-${when}.txt`;
  const parts = GATHERED[what]!.flatMap(command => {
    const answer = box.agent('tech-support', 'exec', command);
    return answer?.handled && !/^ *\^/.test(answer.text) ? [`---------- ${command} ----------`, answer.text, ''] : [];
  });
  box.files.set(file.toLowerCase(), parts.join('\n'));
  const line = `${WEEKDAYS[date.getUTCDay()]} ${month} ${day.padStart(2)} ${time.slice(0, 8)} UTC ${year}`;
  return [
    `++ Show tech start time: ${when} ++`,
    `${line} Waiting for gathering to complete`,
    `Show tech output available at 0/RP0/CPU0 : /${file}`,
    `++ Show tech end time: ${when} ++`,
  ].join('\n');
}

/** `running-config`, or a file that the box or a server around it holds. */
function copy(box: XrBox, [from = '', to = '']: readonly string[]): string | null {
  const source = /^ru[a-z-]*$/i.test(from) ? RUNNING : from;
  if ((source !== RUNNING && !isRemote(source) && !isLocal(source)) || (!isRemote(to) && !isLocal(to))) return null;
  if ((isRemote(source) || isRemote(to)) && !box.reachable())
    return `%Error opening ${isRemote(source) ? source : to} (Timed out)`;
  const text = source === RUNNING ? box.runningConfig() : readFile(box, source);
  if (text === undefined) return `%Error opening ${source} (No such file or directory)`;
  if (isRemote(to)) box.remote.set(to, text);
  else box.files.set(to.toLowerCase(), text);
  const lines = text.split('\n').length;
  return source === RUNNING
    ? `Building configuration.\n${lines} lines built in 1 second\n[OK]`
    : `${text.length} bytes copied`;
}
const RUNNING = 'running-config';

/** What a file holds: of the box, or of a server around it. */
export const readFile = ({ files, remote }: Pick<XrBox, 'files' | 'remote'>, name: string): string | undefined =>
  isRemote(name) ? remote.get(name) : files.get(name.toLowerCase());

const isRemote = (name: string) => /^(tftp|ftp|sftp|scp|http|https):./i.test(name);
const isLocal = (name: string) => /^(disk0|harddisk):\/?\S/i.test(name);

function directory({ files }: XrBox, filesystem: string): string {
  const listed = [...files].filter(([name]) => name.startsWith(filesystem)).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = listed.map(
    ([name, text]) => `  -rw-  ${String(text.length).padStart(10)}  ${name.slice(filesystem.length)}`,
  );
  return [`Directory of ${filesystem}/`, '', ...(lines.length > 0 ? lines : ['No files in directory'])].join('\n');
}

/** The blocks of a configuration that begin with these words. */
function section(tree: Tree, words: string): string {
  const found = tree.filter(({ line }) => line.toLowerCase().startsWith(words));
  return found.length === 0 ? '% No such configuration item(s)' : printTree(found).join('\n');
}

function version({ release, tables: { product }, moment }: XrBox): string {
  const minutes = Math.floor(moment().up / 60_000);
  return [
    `Cisco IOS XR Software, Version ${release} (emulated)`,
    '',
    `cisco ${product} () processor`,
    `System uptime is ${Math.floor(minutes / 1440)} days ${Math.floor(minutes / 60) % 24} hours ${minutes % 60} minutes`,
  ].join('\n');
}

const componentsOf = ({ tables }: XrBox): readonly Component[] =>
  tables.equipment.read()['ietf-hardware:hardware'].component;

/** Modules, by the names that nodes have: `0/0`, `0/RP0/CPU0`. */
function platform(box: XrBox): string {
  const row = (...cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd([18, 30, 18, 0][i]!))
      .join('')
      .trimEnd();
  const nodes = componentsOf(box).filter(part => part.class === 'iana-hardware:module' && part['model-name']);
  return [
    row('Node', 'Type', 'State', 'Config state'),
    '-'.repeat(80),
    ...nodes.map(({ name, state, ...part }) => {
      const standby = state?.['standby-state'];
      const role = standby === undefined ? '' : standby === 'providing-service' ? '(Active)' : '(Standby)';
      const shut = state?.['oper-state'] === 'disabled';
      return row(
        name,
        `${part['model-name']}${role}`,
        shut ? 'SHUT DOWN' : standby === undefined ? 'OPERATIONAL' : 'IOS XR RUN',
        shut ? 'SHUT' : 'NSHUT',
      );
    }),
  ].join('\n');
}

const inventory = (box: XrBox): string =>
  componentsOf(box)
    .filter(part => part['model-name'])
    .map(
      part =>
        `NAME: "${part.name}", DESCR: "${part.description ?? ''}"\n` +
        `PID: ${(part['model-name'] ?? '').padEnd(18)}, VID: ${part['hardware-rev'] ?? ''}, SN: ${part['serial-num'] ?? ''}`,
    )
    .join('\n\n');

function ping({ reachable }: XrBox, [address = '']: readonly string[]): string {
  const there = reachable();
  return [
    'Type escape sequence to abort.',
    `Sending 5, 100-byte ICMP Echos to ${address}, timeout is 2 seconds:`,
    there ? '!!!!!' : '.....',
    there ? 'Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/1 ms' : 'Success rate is 0 percent (0/5)',
  ].join('\n');
}

/** A whole configuration on a screen, and as a file that is read again. */
export const configurationText = (release: string, tree: Tree): string =>
  [BUILDING, `!! IOS XR Configuration ${release}`, ...printTree(tree), 'end'].join('\n') + '\n';
