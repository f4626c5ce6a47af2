/**
 * Writes the tables of the READMEs from the catalogues: `npm run docs`; `-- --check` only says whether they are fresh. A
 * table stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; nothing else of a README is touched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MACHINES } from '../src/machines/index.ts';
import { PERSONALITIES } from '../src/personalities/index.ts';
import { MESSAGES } from '../src/syslog/messages.ts';
import { DAY, HOUR, LADDERS, MINUTE, SECOND, TIMERS } from '../src/timers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const TABLES: Readonly<Record<string, () => string>> = {
  timers: () =>
    table(
      ['period', 'default', 'meaning', 'source'],
      [
        ...Object.entries(TIMERS).map(([name, { ms, meaning, source }]) => [code(name), span(ms), meaning, source]),
        ...Object.entries(LADDERS).map(([name, { waits, meaning, source }]) => [
          `retries of ${code(name)}`,
          waits.map(span).join(', ') || 'none',
          meaning,
          source,
        ]),
      ],
    ),
  messages: () =>
    table(
      ['message', 'text', 'meaning', 'what to do', 'text is'],
      Object.entries(MESSAGES).map(([name, { facility, severity, text, meaning, action, from }]) => [
        code(`%${facility}-${severity}-${name}`),
        escaped(text),
        meaning,
        action,
        from === 'vendor' ? "the vendor's" : 'ours',
      ]),
    ),
  machines: () =>
    Object.values(MACHINES)
      .map(
        ({ name, transitions }) =>
          `**${name}**\n\n${table(
            ['from', 'on', 'to', 'because'],
            transitions.map(({ from, on, to, why }) => [from, on, to, why]),
          )}`,
      )
      .join('\n\n'),
  personalities: () =>
    Object.values(PERSONALITIES)
      .map(
        personality =>
          `**${personality.name}** (${personality.title}), enforcing from ${personality.enforcement.release}\n\n${table(
            ['entitlement', 'tag', 'from release', 'tag is'],
            personality.entitlements.map(({ name, tag, release, from }) => [
              name,
              code(tag),
              release,
              from === 'vendor' ? "the vendor's" : 'ours',
            ]),
          )}\n\n${table(
            ['gate', 'locks', 'warning (ours)'],
            personality.enforcement.gates.map(gate => [
              gate.name,
              gate.type === 'cli'
                ? gate.patterns.map(pattern => code(pattern)).join('<br>')
                : `every copy but ${gate.except.map(({ from, to }) => code(`copy ${from} ${to}`)).join(', ')}`,
              escaped(gate.warning).replaceAll('\n', ' '),
            ]),
          )}`,
      )
      .join('\n\n'),
};

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
  'platform-shims/README.md',
] as const;

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
