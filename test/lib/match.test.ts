/** Command patterns: what a typed line may look like, and when two patterns meet. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matches, overlaps, read } from '../../src/lib/match.ts';

const LINES: readonly (readonly [pattern: string, line: string, matched: boolean])[] = [
  ['show version', 'show version', true],
  ['show version', 'sh ver | include uptime', true],
  ['show version', 'show', false],
  ['show version', 'showw version', false],
  ['show version', '', false],
  ['[no] cable upstream <n> shutdown', 'no cable upstream 3 shutdown', true],
  ['[no] cable upstream <n> shutdown', 'cab up 3 sh', true],
  ['[no] cable upstream <n> shutdown', 'cable upstream3 shutdown', true],
  ['[no] cable upstream <n> shutdown', 'cable upstream shutdown', false],
  ['[no|default] rf-channel <n>', 'default rf-ch12', true],
  ['[no|default] rf-channel <n>', 'rf-channel', false],
  ['rf-channel shutdown', 'rf-ch12 shutdown', false],
  ['copy <from> startup-config', 'copy x s3://bucket', false],
  ['a <x> b', 'a anything b', true],
];
test('a line matches a pattern when it begins as the pattern says, abbreviated or not', () => {
  for (const [pattern, line, matched] of LINES) assert.is(matches(pattern, line), matched, `${pattern} / ${line}`);
});

test('a reading writes abbreviations out and keeps the rest of the line', () => {
  assert.equal(read('[no] controller upstream-cable <port>', 'n cont up 9/0/0 x'), {
    line: 'no controller upstream-cable 9/0/0 x',
    words: 4,
  });
  assert.equal(read('rf-channel <n>', 'RF-CH0'), { line: 'rf-channel 0', words: 2 });
});

const PAIRS: readonly (readonly [one: string, other: string, meet: boolean])[] = [
  ['ip', 'ip name-server <a>', true],
  ['ip name-server <a>', 'ip', true],
  ['[no] ip', 'no ip host', true],
  ['interface <name>', 'interface cable', true],
  ['call-home', 'cable upstream <n> shutdown', false],
  ['no ip', 'ip', false],
];
test('two patterns overlap when one line, typed in full, begins as both say', () => {
  for (const [one, other, meet] of PAIRS) assert.is(overlaps(one, other), meet, `${one} / ${other}`);
});

test('a pattern that is no pattern is a fault', () => {
  for (const pattern of ['', '[no]', 'a [b c]', 'a <b', 'x|y']) assert.throws(() => matches(pattern, 'x'), /pattern/);
});

test.run();
