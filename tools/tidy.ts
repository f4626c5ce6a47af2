/**
 * Checks the habits that the architecture rests on: `npx tsx tools/tidy.ts`. Each finding names the file and says what to
 * do. It checks only what the shape needs: import direction, the sandbox, mirrored tests, no leftovers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const findings: string[] = [];
const find = (file: string, what: string) => findings.push(`${file}: ${what}`);

const list = (folder: string): string[] =>
  existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .sort()
    : [];
const read = (file: string): string => readFileSync(root + file, 'utf8');

/** A room may import, at run time, from these rooms; type imports may also go where TYPES says. */
const ROOMS: readonly { readonly room: string; readonly may: readonly string[]; readonly types?: readonly string[] }[] =
  [
    { room: 'src/abi.ts', may: [] },
    { room: 'src/lib/', may: ['src/lib/'], types: ['src/abi.ts'] },
    { room: 'src/version.ts', may: [] },
    { room: 'src/timers.ts', may: [] },
    { room: 'src/wire/', may: ['src/wire/', 'src/lib/'] },
    { room: 'src/machines/index.ts', may: ['src/machines/'] },
    { room: 'src/machines/tables.ts', may: ['src/machines/'], types: ['src/state.ts'] },
    {
      room: 'src/machines/',
      may: ['src/machines/parts/', 'src/lib/', 'src/timers.ts'],
      types: [
        'src/abi.ts',
        'src/machines/',
        'src/wire/',
        'src/personalities/personality.ts',
        'src/syslog/messages.ts',
        'src/state.ts',
      ],
    },
    { room: 'src/state.ts', may: ['src/machines/index.ts', 'src/lib/', 'src/wire/'], types: ['src/machines/'] },
    {
      room: 'src/personalities/',
      may: ['src/personalities/', 'src/lib/'],
      types: ['src/abi.ts', 'src/machines/', 'src/state.ts', 'src/wire/documents.ts'],
    },
    {
      room: 'src/syslog/',
      may: ['src/syslog/', 'src/lib/'],
      types: ['src/abi.ts', 'src/machines/callhome.ts', 'src/personalities/personality.ts'],
    },
    {
      room: 'src/traps/',
      may: ['src/traps/'],
      types: ['src/abi.ts', 'src/personalities/personality.ts', 'src/syslog/messages.ts'],
    },
    {
      room: 'src/show/',
      may: [
        'src/show/',
        'src/lib/',
        'src/timers.ts',
        'src/personalities/cube.ts',
        'src/personalities/locking.ts',
        'src/personalities/wording.ts',
        'src/machines/calls.ts',
        'src/machines/evaluation.ts',
        'src/machines/callhome.ts',
        'src/machines/clock.ts',
        'src/machines/conversion.ts',
        'src/machines/grace.ts',
        'src/machines/policy.ts',
        'src/machines/reporting.ts',
        'src/machines/reservation.ts',
        'src/machines/services.ts',
        'src/machines/usage.ts',
        'src/privacy.ts',
        'src/transport.ts',
        'src/requests.ts',
      ],
      types: ['src/'],
    },
    {
      room: 'src/cli/',
      may: [
        'src/cli/',
        'src/show/',
        'src/lib/',
        'src/personalities/',
        'src/machines/callhome.ts',
        'src/machines/conversion.ts',
        'src/machines/reservation.ts',
        'src/machines/settings.ts',
        'src/machines/slac.ts',
        'src/requests.ts',
        'src/transport.ts',
      ],
      types: ['src/'],
    },
    { room: 'src/', may: ['src/'] },
    { room: 'platform-shims/', may: ['platform-shims/', 'src/lib/', 'src/version.ts'], types: ['src/abi.ts'] },
    { room: 'tools/authority/', may: ['tools/authority/', 'src/wire/', 'src/lib/'] },
    { room: 'tools/', may: ['tools/', 'platform-shims/', 'src/'] },
  ];

/** What documents and tests read, and the guest never: it would be in the bundle. */
const TABLES = [
  'src/machines/tables.ts',
  'src/syslog/meanings.ts',
  'src/syslog/later.ts',
  'src/traps/meanings.ts',
  'src/traps/later.ts',
];

/** Words that have no meaning inside the guest, or too much. */
const SANDBOX: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|new Date\(\)/, 'the guest has no clock: take the time from the event'],
  [/\bMath\.random\b/, 'the guest has no randomness: draw from the generator (lib/drbg.ts)'],
  [/\beval\(|new Function\b/, 'the guest runs no code from text'],
  [/\b(setTimeout|setInterval|setImmediate|queueMicrotask)\b/, 'the guest has no timers: add a deadline to a machine'],
  [
    /\b(console|process|Buffer|TextEncoder|TextDecoder|fetch|require|globalThis\.crypto)\b\s*[.(]/,
    'the guest has no host functions',
  ],
  [/\bimport\(/, 'the guest is one file: import statically'],
  [/\bawait\b|\basync function|\basync \(/, 'a turn is synchronous'],
];
const SANDBOX_EXEMPT = new Set(['src/seal.ts']);

const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'finish it, or say what is missing where a user would look for it'],
  [/\bas any\b(?! other)|@ts-(ignore|nocheck|expect-error)/, 'give it its type'],
  [/\.only\(/, 'run them all'],
];

for (const file of [...list('src'), ...list('platform-shims'), ...list('tools'), ...list('test')]) {
  const text = read(file);
  if (file !== 'tools/tidy.ts')
    for (const [word, advice] of LEFTOVERS) if (word.test(text)) find(file, `${word}: ${advice}`);
  if (file.startsWith('test/')) continue;
  if (!text.startsWith('/**')) find(file, 'open it with a comment that says what it is and what it never does');
  imports(file, text);
  if (file.startsWith('src/')) sandbox(file, text);
  mirrored(file, text);
}
for (const folder of ['src', 'platform-shims', 'tools/authority']) {
  if (!existsSync(`${root}${folder}/README.md`)) find(folder, 'give it a README.md');
}
topLevel();
catalogues();

function imports(file: string, text: string): void {
  const rule = ROOMS.find(({ room }) => (room.endsWith('/') ? file.startsWith(room) : file === room));
  if (rule === undefined) {
    find(file, 'it is in no room that tools/tidy.ts knows');
    return;
  }
  for (const [statement, typeOnly, target] of statements(text)) {
    if (!target.startsWith('.')) continue;
    const to = normalize(join(dirname(file), target)).replaceAll('\\', '/');
    if (TABLES.includes(to) && file.startsWith('src/') && !TABLES.includes(file))
      find(file, `may not import ${to}: the guest carries no tables`);
    const may = typeOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may;
    if (!may.some(room => (room.endsWith('/') ? to.startsWith(room) : to === room)))
      find(
        file,
        `may not import ${to}${typeOnly ? '' : ' at run time'} (${statement.slice(0, 60).replaceAll('\n', ' ')})`,
      );
  }
}

/** Import and re-export statements: text, whether only types pass, and the target. */
function* statements(text: string): Generator<readonly [string, boolean, string]> {
  for (const match of text.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm)) {
    const [statement, names = '', from, bare] = match;
    const inner = names.replace(/^\s*type\b/, 'type ');
    const braces = inner.match(/\{([^}]*)\}/)?.[1];
    const allTypes =
      inner.trimStart().startsWith('type ') ||
      (braces?.split(',') ?? ['?']).filter(name => name.trim() !== '').every(name => name.trim().startsWith('type '));
    yield [statement, bare === undefined && allTypes, from ?? bare ?? ''];
  }
}

function sandbox(file: string, text: string): void {
  if (SANDBOX_EXEMPT.has(file)) return;
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  for (const [word, advice] of SANDBOX) if (word.test(code)) find(file, `${word}: ${advice}`);
}

/** A file that does something has a test of its name; files of types, lists and wiring are used by every other test. */
function mirrored(file: string, text: string): void {
  const does = /^export (const \w+ = (\(|async|<)|function|async function|class)/m.test(text);
  if (!does || !file.startsWith('src/')) return;
  const mirror = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  if (!existsSync(root + mirror)) find(file, `give it a test, ${mirror}`);
}

function topLevel(): void {
  const allowed = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'src',
    'platform-shims',
    'dist',
    'test',
    'tools',
    'node_modules',
    // What the commands of the README make.
    'authority',
    'box',
  ]);
  for (const name of readdirSync(root))
    if (!name.startsWith('.') && !allowed.has(name)) find(name, 'it does not belong at the top level');
}

/** Catalogues are complete by type; what types cannot see is checked here. */
function catalogues(): void {
  const messages = read('src/syslog/messages.ts');
  const used = list('src')
    .filter(file => !file.startsWith('src/syslog/') && !file.startsWith('src/traps/'))
    .map(read)
    .join('\n');
  for (const [, name] of messages.matchAll(/^ {2}([A-Z][A-Z_]+): (?:lic|message|unlogged)\(/gm))
    if (!used.includes(`'${name}'`)) find('src/syslog/messages.ts', `${name} is never said: say it or drop it`);
  const timers = read('src/timers.ts');
  for (const [, name] of timers.matchAll(/^ {2}(\w+): \{ ms:/gm))
    if (!used.includes(`TIMERS.${name}.ms`)) find('src/timers.ts', `${name} is never used: use it or drop it`);
}

for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? 'tidy' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
