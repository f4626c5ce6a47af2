/** Reading a line as IOS does: abbreviations, what is missing, what is ambiguous, where it goes wrong, and help. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS, exists } from '../../src/cli/commands.ts';
import { begins, parse, wordsOf } from '../../src/cli/parse.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';

const EXEC = COMMANDS.filter(command => command.modes.includes('exec') && exists(command, CBR8, '3.18.1SP'));
/** What a line comes to: the words in full and the arguments, or the text that answers it. */
const read = (line: string, start = 0): string | null => {
  const parsed = parse(line, start, EXEC);
  if (parsed === null || parsed.type === 'text') return parsed?.text ?? null;
  return [...parsed.words, ...Object.entries(parsed.values).map(([name, value]) => `${name}=${value}`)].join(' ');
};
const caret = (at: number) => `${' '.repeat(at)}^\n% Invalid input detected at '^' marker.`;

const TABLE: readonly (readonly [line: string, outcome: string | null])[] = [
  // In full, abbreviated, in any case, with blanks to spare.
  ['show license all', 'show license all'],
  ['sh lic al', 'show license all'],
  ['  SHOW\tLicense   SUMMARY  ', 'show license summary'],
  ['sh lic su', 'show license summary'],
  ['sh lic st', 'show license status'],
  ['sh lic ud', 'show license udi'],
  ['sh lic us', 'show license usage'],
  ['sh lic tech', '% Incomplete command.'],
  ['sh lic te s', 'show license tech support'],
  ['show cable license all', 'show cable license all'],
  ['sh cab lic a', 'show cable license all'],
  ['license smart renew', 'license smart renew'],
  ['lic sm ren a', 'license smart renew auth'],
  ['license smart ren i', 'license smart renew id'],
  ['license smart d', 'license smart deregister'],
  // Arguments are verbatim.
  ['license smart register idtoken Ab%0ACd%3D', 'license smart register idtoken TOKEN=Ab%0ACd%3D'],
  ['license smart reg id FORCE fo', 'license smart register idtoken force TOKEN=FORCE'],
  ['license smart reg id force', 'license smart register idtoken TOKEN=force'],
  // Too little.
  ['show license', '% Incomplete command.'],
  ['license', '% Incomplete command.'],
  ['license smart', '% Incomplete command.'],
  ['license smart register idtoken', '% Incomplete command.'],
  // More than one.
  ['sh lic s', '% Ambiguous command:  "sh lic s"'],
  [' sh lic u ', '% Ambiguous command:  "sh lic u"'],
  ['license smart re idtoken T', '% Ambiguous command:  "license smart re idtoken T"'],
  // Nothing.
  ['show license foo', caret(13)],
  ['show license all now', caret(17)],
  ['  show license  foo bar', caret(16)],
  ['license boot level x', caret(8)],
  ['license smart register idtoken T farce', caret(33)],
  ['license smart renew both', caret(20)],
  ['show license all| i x', caret(13)],
  ['show license __proto__', caret(13)],
  // The host's.
  ['', null],
  ['?', null],
  ['show', null],
  ['show ?', null],
  ['sh l all', null],
  ['sh li all', null],
  ['show logging', null],
  ['show licenses', null],
  ['show ip route', null],
  ['copy running-config startup-config', null],
  ['constructor', null],
  // Help.
  ['show license s?', 'status  summary'],
  ['show lic?', 'license'],
  ['license smart re?', 'register  renew'],
  ['show license x?', '% Unrecognized command'],
  ['show license foo ?', '% Unrecognized command'],
  ['show lic s ?', '% Ambiguous command:  "show lic s ?"'],
  ['license ?', '  smart  Smart licensing agent'],
  ['license smart register idtoken ?', '  WORD  Registration token (1 to 255 characters)'],
  ['license smart deregister ?', '  <cr>'],
];
for (const [line, outcome] of TABLE) test(`"${line}" is read`, () => assert.is(read(line), outcome));

test('help lists what may come next, each with its words', () => {
  assert.is(
    read('show license ?'),
    [
      '  all      All there is',
      '  status   Show license status information',
      '  summary  Show license summary',
      '  tech     Show license tech support',
      '  trace    Show what happened lately',
      '  udi      Show license udi',
      '  usage    Show license usage',
    ].join('\n'),
  );
  assert.is(
    read('license smart renew ?'),
    ['  auth  Renew the authorization', '  id    Renew the registration', '  <cr>'].join('\n'),
  );
  assert.is(read('show license all ?'), ['  |     Output modifiers', '  <cr>'].join('\n'));
});

test('carets count from the beginning of the line, also behind do', () => {
  assert.is(read('do show license foo', 3), caret(16));
});

test('a family is begun by its least letters, and by no more than its words', () => {
  const family = 'sh(ow) lic(ense)';
  for (const line of ['sh lic', 'show license', 'SHO LICE x']) assert.ok(begins(family, wordsOf(line, 0)), line);
  for (const line of ['s lic', 'sh li', 'show', 'shown license', 'show licensed'])
    assert.not(begins(family, wordsOf(line, 0)), line);
});

/** A catalogue of its own: what may be negated, and numbers. */
const SMALL = [
  { family: 'li(mit)', grammar: 'limit NUMBER(1-60)', example: 'limit 5', negatable: true },
  {
    family: 'li(mit)',
    grammar: 'limit per <hour|day> NUMBER(1-60) [strict]',
    example: 'limit per day 5',
    negatable: true,
  },
  { family: 'go', grammar: 'go', example: 'go' },
] as const;
const small = (line: string): string | null => {
  const parsed = parse(line, 0, SMALL);
  if (parsed === null || parsed.type === 'text') return parsed?.text ?? null;
  return [parsed.negated ?? '', ...parsed.words, ...Object.values(parsed.values)].join(' ').trim();
};
const NEGATED: readonly (readonly [line: string, outcome: string | null])[] = [
  ['limit 5', 'limit 5'],
  ['lim 60', 'limit 60'],
  ['limit 0', caret(6)],
  ['limit 61', caret(6)],
  ['limit 5x', caret(6)],
  ['limit -5', caret(6)],
  ['limit 99999999999999999999', caret(6)],
  ['limit per d 7 s', 'limit per day strict 7'],
  ['no limit', 'no limit'],
  ['no limit 5', 'no limit 5'],
  ['no lim per hour', 'no limit per hour'],
  ['no limit per', '% Incomplete command.'],
  ['no limit 61', caret(9)],
  ['default limit', 'default limit'],
  ['defa limit per day 3 strict', 'default limit per day strict 3'],
  ['no go', null],
  ['default go', null],
  ['no', null],
  ['no no limit', null],
  ['nolimit', null],
];
for (const [line, outcome] of NEGATED) test(`negation and numbers: ${line}`, () => assert.is(small(line), outcome));

const TABBED: readonly (readonly [typed: string, completed: string | null])[] = [
  ['sh lic ud', 'sh lic udi '],
  ['sh lic u', 'sh lic u'],
  ['license smart de', 'license smart deregister '],
  ['license smart register idtok', 'license smart register idtoken '],
  ['license smart register idtoken', 'license smart register idtoken '],
  ['license smart register idtoken T fo', 'license smart register idtoken T force '],
  ['license smart register idtoken T', 'license smart register idtoken T'],
  ['license smart ', 'license smart '],
  ['license nonsense de', caret(8)],
  ['logging on', null],
];
for (const [typed, completed] of TABBED)
  test(`a tab behind "${typed}"`, () => {
    const parsed = parse(`${typed}\t`, 0, EXEC);
    assert.is(parsed?.type === 'text' ? parsed.text : null, completed);
  });

test.run();
