/** The whole catalogue: every word has help, every grammar reads its own example and stays in its family. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS, type Command, exists } from '../../src/cli/commands.ts';
import { FILTERING } from '../../src/cli/filter.ts';
import { HELP } from '../../src/cli/help.ts';
import { begins, elementsOf, parse, wordsOf } from '../../src/cli/parse.ts';
import { PERSONALITIES, personalityOf } from '../../src/personalities/index.ts';
import { pagesOf } from '../../src/show/page.ts';

const wordsIn = (grammar: string) =>
  elementsOf(grammar).flatMap(({ keywords, argument }) => (argument === null ? keywords : [argument]));
const GRAMMARS = [...COMMANDS, ...FILTERING];

test('every word of every grammar has help, and no help is left over', () => {
  const used = new Set([...GRAMMARS.flatMap(({ grammar }) => wordsIn(grammar)), 'no', 'default']);
  assert.equal(Object.keys(HELP).sort(), [...used].sort());
  for (const [word, help] of Object.entries(HELP)) assert.ok(help.trim() !== '' && !help.endsWith('.'), word);
});

/** Every release at which some command comes or goes, and one before and after all. */
const RELEASES = [
  ...new Set(['3.15.0S', '99.0', '17.3.2', ...COMMANDS.flatMap(({ release, until }) => [release, until])]),
].filter(release => release !== undefined);
const NAMES = Object.keys(PERSONALITIES);
/** Where a command is: the commands beside which it is read there. */
const places = (command: Command): readonly (readonly Command[])[] =>
  NAMES.flatMap(name =>
    RELEASES.flatMap(release => {
      const personality = personalityOf(name, release)!;
      if (!exists(command, personality, release)) return [];
      return command.modes.map(mode =>
        COMMANDS.filter(
          other =>
            other.modes.includes(mode) && exists(other, personality, release) && (!other.saved || other === command),
        ),
      );
    }),
  );

for (const command of COMMANDS)
  test(`${command.grammar} reads its own example wherever it is (${command.modes.join(', ')})`, () => {
    const all = places(command);
    assert.ok(all.length > 0, 'it is on no platform');
    for (const commands of all) {
      const parsed = parse(command.example, 0, commands);
      assert.ok(parsed?.type === 'command', JSON.stringify(parsed));
      assert.is(parsed.command, command);
      if (!command.negatable) continue;
      for (const negation of ['no', 'default', 'defau']) {
        const negated = parse(`${negation} ${command.example}`, 0, commands);
        assert.ok(negated?.type === 'command', JSON.stringify(negated));
        assert.is(negated.negated, negation === 'no' ? 'no' : 'default');
      }
    }
  });

test('every grammar begins as its family says', () => {
  for (const { family, example, grammar } of GRAMMARS) {
    assert.ok(begins(family, wordsOf(example, 0)), example);
    assert.ok(grammar.startsWith(family.replace(/[()]/g, '')), grammar);
  }
});

test('optional elements stand at the end, and the rest of a line is the last of them', () => {
  for (const { grammar } of GRAMMARS) {
    const elements = elementsOf(grammar);
    const first = elements.findIndex(({ optional }) => optional);
    assert.ok(first === -1 || elements.slice(first).every(({ optional }) => optional), grammar);
    assert.ok(
      elements.slice(0, -1).every(({ argument }) => argument !== 'LINE'),
      grammar,
    );
  }
});

test('every screen of every platform has a command that shows it, and every such command a screen', () => {
  for (const name of NAMES) {
    const all = RELEASES.map(release => ({ personality: personalityOf(name, release)!, release }));
    const shown = new Set(
      COMMANDS.filter(
        command => command.filtered && all.some(({ personality, release }) => exists(command, personality, release)),
      )
        .flatMap(({ grammar }) => spelled(grammar))
        .map(line => line.replace(/^show /, '')),
    );
    const pages = [...new Set(all.flatMap(({ personality }) => Object.keys(pagesOf(personality))))];
    assert.equal([...shown].filter(page => !pages.includes(page)).sort(), [], `${name}: commands without a screen`);
    assert.equal(pages.filter(page => !shown.has(page)).sort(), [], `${name}: screens without a command`);
  }
});

/** All lines of keywords that a grammar means, arguments left out. */
const spelled = (grammar: string): readonly string[] =>
  elementsOf(grammar)
    .reduce<readonly string[]>(
      (lines, { keywords, argument, optional }) =>
        argument !== null
          ? lines
          : [...(optional ? lines : []), ...lines.flatMap(line => keywords.map(word => `${line} ${word}`))],
      [''],
    )
    .map(line => line.trim());

test.run();
