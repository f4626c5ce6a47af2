/** The whole catalogue: every word has help, every grammar reads its own example and stays in its family. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS, HELP, MODES } from '../../src/cli/commands.ts';
import { begins, elementsOf, parse, wordsOf } from '../../src/cli/parse.ts';

const wordsIn = (grammar: string) =>
  elementsOf(grammar).flatMap(({ keywords, argument }) => (argument === null ? keywords : [argument]));

test('every word of every grammar has help, and no help is left over', () => {
  const used = new Set(COMMANDS.flatMap(({ grammar }) => wordsIn(grammar)));
  assert.equal(Object.keys(HELP).sort(), [...used].sort());
  for (const [word, help] of Object.entries(HELP)) assert.ok(help.trim() !== '' && !help.endsWith('.'), word);
});

for (const command of COMMANDS)
  test(`${command.grammar} reads its own example`, () => {
    for (const mode of command.modes) {
      const commands = COMMANDS.filter(({ modes }) => modes.includes(mode));
      const parsed = parse(command.example, 0, commands);
      assert.ok(parsed?.type === 'command');
      assert.is(parsed.command, command);
    }
  });

test('every grammar begins as its family says', () => {
  for (const { family, example, grammar } of COMMANDS) {
    assert.ok(begins(family, wordsOf(example, 0)), example);
    const full = family.replace(/[()]/g, '');
    assert.ok(grammar.startsWith(full), grammar);
  }
});

test('optional elements stand at the end, and the rest of a line is the last of them', () => {
  for (const { grammar } of COMMANDS) {
    const elements = elementsOf(grammar);
    const first = elements.findIndex(({ optional }) => optional);
    assert.ok(first === -1 || elements.slice(first).every(({ optional }) => optional), grammar);
    assert.ok(
      elements.slice(0, -1).every(({ argument }) => argument !== 'LINE'),
      grammar,
    );
  }
});

test('every mode has a command', () => {
  for (const mode of MODES)
    assert.ok(
      COMMANDS.some(({ modes }) => modes.includes(mode)),
      mode,
    );
});

test.run();
