/**
 * Writes the tables of the READMEs from the catalogues: `npm run docs`; `-- --check` only says whether they are fresh. A
 * table stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; nothing else of a README is touched.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../src/cli/commands.ts';
import { MACHINES } from '../src/machines/index.ts';
import { TABLES as TRANSITIONS } from '../src/machines/tables.ts';
import { PERSONALITIES } from '../src/personalities/index.ts';
import type { GateTemplate } from '../src/personalities/personality.ts';
import { LATER } from '../src/syslog/later.ts';
import { MEANINGS, type Meaning } from '../src/syslog/meanings.ts';
import { MESSAGES, type Message, type MessageName, VARIANTS } from '../src/syslog/messages.ts';
import { DAY, HOUR, LADDER_TEXTS, LADDERS, MINUTE, SECOND, TIMER_TEXTS, TIMERS } from '../src/timers.ts';
import { LATER_NOTIFICATIONS } from '../src/traps/later.ts';
import { NOTIFICATION_MEANINGS, STAROS_MEANINGS, type TrapMeaning } from '../src/traps/meanings.ts';
import { NOTIFICATIONS } from '../src/traps/notifications.ts';
import { STAROS_TRAPS } from '../src/traps/staros.ts';
import { EDITIONS, goldenFile, showCommands, statesOf } from './screens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const TABLES: Readonly<Record<string, () => string>> = {
  timers: () =>
    table(
      ['period', 'default', 'meaning', 'source'],
      [
        ...Object.entries(TIMER_TEXTS).map(([name, { meaning, source }]) => [
          code(name),
          span(TIMERS[name as keyof typeof TIMERS].ms),
          meaning,
          source,
        ]),
        ...Object.entries(LADDER_TEXTS).map(([name, { meaning, source }]) => [
          `retries of ${code(name)}`,
          LADDERS[name as keyof typeof LADDERS].waits.map(span).join(', ') || 'none',
          meaning,
          source,
        ]),
      ],
    ),
  messages: () =>
    messages(Object.entries(MESSAGES).map(([key, entry]) => [key, { ...entry, ...MEANINGS[key as MessageName] }])),
  laterMessages: () => messages(Object.entries(LATER)),
  editions: () =>
    table(
      ['message', 'edition', 'text'],
      Object.entries(VARIANTS).flatMap(([edition, texts]) =>
        Object.entries(texts).map(([key, text]) => [code(key), code(edition), escaped(text)]),
      ),
    ),
  notifications: () =>
    table(
      ['notification', 'raised by', 'variables', 'severity (ours)', 'meaning', 'what to do'],
      [...NOTIFICATIONS, ...LATER_NOTIFICATIONS]
        .sort(([a], [b]) => a - b)
        .map(([number, name, on, vars]) => [
          `${number} ${name}`,
          on?.map(code).join(', ') ?? 'not raised yet',
          Object.keys(vars ?? {})
            .map(code)
            .join(', '),
          ...graded(NOTIFICATION_MEANINGS[number]!),
        ]),
    ),
  starosTraps: () =>
    table(
      ['trap', 'raised by', 'cleared by', 'variables (ours)', 'severity (ours)', 'meaning', 'what to do'],
      STAROS_TRAPS.map(({ number, raised, cleared, raisedBy, clearedBy, vars }) => [
        `${number} ${code(raised)}, ${code(cleared)}`,
        code(raisedBy),
        code(clearedBy),
        ['starSmartLicenseState', ...Object.keys(vars ?? {})].map(code).join(', '),
        ...graded(STAROS_MEANINGS[number]!),
      ]),
    ),
  machines: () =>
    Object.values(MACHINES)
      .map(
        ({ name }) =>
          `**${name}**\n\n${table(
            ['from', 'on', 'to', 'because'],
            TRANSITIONS[name].map(({ from, on, to, why }) => [from, on, to, why]),
          )}`,
      )
      .join('\n\n'),
  personalities: () =>
    Object.values(PERSONALITIES)
      .map(
        ({ name, title, os, edition, entitlements, gates }) =>
          `**${name}** (${title}): ${os}, ${edition}\n\n${table(
            ['entitlement', 'licence', 'tag', 'releases', 'tag is'],
            entitlements.map(each => [
              each.name,
              escaped(each.title),
              code(each.tag),
              releases(each),
              each.from === 'vendor' ? "the vendor's" : 'ours',
            ]),
          )}\n\n${
            gates.length === 0
              ? 'It locks nothing, ever.'
              : table(
                  ['gate', 'releases', 'locks', 'warning (ours)'],
                  gates.map(({ gate, release, until }) => [
                    gate.name,
                    releases({ release: release ?? '', until }),
                    locks(gate),
                    escaped(gate.warning).replaceAll('\n', ' '),
                  ]),
                )
          }`,
      )
      .join('\n\n'),
  commands: () =>
    table(
      ['command', 'modes', 'where', 'before it'],
      COMMANDS.map(({ grammar, modes, os, personalities, release, until, negatable }) => [
        code(grammar),
        modes.join(', '),
        [...(personalities ?? os ?? ['all']), releases({ release: release ?? '', until })].join(' ').trim(),
        negatable ? '`no`, `default`' : '',
      ]),
    ),
  screens: () =>
    EDITIONS.map(({ personality, release }) => {
      const names = statesOf(personality, release);
      const rows = showCommands(personality, release).map(command => {
        const states = statesIn(`${root}test/screens/${goldenFile(personality, release, command)}`);
        return [code(command), ...names.map(state => states.get(state) ?? 'MISSING')];
      });
      return `**${personality} ${release}**\n\n${table(['command', ...names], rows)}`;
    }).join('\n\n'),
};

const releases = ({ release, until }: { readonly release: string; readonly until?: string | undefined }): string =>
  [release && `from ${release}`, until && `before ${until}`].filter(Boolean).join(', ');

function locks(gate: GateTemplate): string {
  switch (gate.type) {
    case 'cli':
      return gate.patterns.map(pattern => code(pattern)).join('<br>');
    case 'copy':
      return `every copy but ${gate.except.map(({ from, to }) => code(`copy ${from} ${to}`)).join(', ')}`;
    case 'session':
      return `new sessions of ${gate.service}`;
    case 'sip':
      return 'the SIP service';
    case 'sip-call':
      return 'new SIP-to-SIP calls';
    case 'upgrade':
      return 'upgrades to another major release';
  }
}

/** Of a golden screen: whether it is one of its own in each state (`x`), or which earlier one it is the same as. */
function statesIn(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const found = readFileSync(file, 'utf8').matchAll(/^== (.*)\n(?:\(as (.*)\)$)?/gm);
  return new Map([...found].map(([, state = '', as]) => [state, as === undefined ? 'x' : `as ${as}`]));
}

/** The README with its tables as they should be. */
export function refreshed(readme: string): string {
  return readme.replace(/<!-- begin (\w+) -->[\s\S]*?<!-- end \1 -->/g, (_all, name: string) => {
    const make = TABLES[name];
    if (make === undefined) throw new Error(`No table is called ${name}; there are ${Object.keys(TABLES).join(', ')}.`);
    return `<!-- begin ${name} -->\n${make()}\n<!-- end ${name} -->`;
  });
}
export const READMES = [
  'README.md',
  'src/README.md',
  'src/personalities/README.md',
  'src/cli/README.md',
  'platform-shims/README.md',
  'test/screens/README.md',
] as const;

/** Messages, those that are no log line by their key alone. */
const messages = (entries: readonly (readonly [string, Message & Meaning])[]): string =>
  table(
    ['message', 'text', 'meaning', 'what to do', 'text is'],
    entries.map(([key, { facility, severity, mnemonic, text, meaning, action, from, source }]) => [
      facility === ''
        ? code(key)
        : code(`%${facility}-${severity}-${mnemonic ?? key}`) + (mnemonic === undefined ? '' : ` (${code(key)})`),
      facility === '' ? `no log line, a trap; parameters: ${escaped(text) || 'none'}` : escaped(text.trim()),
      meaning,
      action,
      from === 'vendor' ? `the vendor's (${source})` : from === 'ours' ? 'ours' : 'not confirmed',
    ]),
  );
const graded = ({ severity, meaning, action }: TrapMeaning): readonly string[] => [severity, meaning, action];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
function span(ms: number): string {
  const units = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [SECOND, 's'],
  ] as const;
  const [unit, name] = units.find(([size]) => ms >= size && ms % size === 0) ?? [1, 'ms'];
  return `${ms / unit} ${name}`;
}

function main(): void {
  const check = process.argv.includes('--check');
  for (const file of READMES) {
    const readme = readFileSync(root + file, 'utf8');
    const fresh = refreshed(readme);
    if (fresh === readme) continue;
    if (check) {
      console.log(`${file}: its tables are stale; run npm run docs`);
      process.exitCode = 1;
    } else writeFileSync(root + file, fresh);
  }
}
if (process.argv[1] === fileURLToPath(import.meta.url)) main();
