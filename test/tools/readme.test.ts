/** What the README has its reader type at the prompt of an emulated box: played, line by line, and taken by the box. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createWorld, type World } from '../../tools/world.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines of the first block that follows this text. */
function blockAfter(text: string): readonly string[] {
  const behind = README.slice(README.indexOf(text) + text.length);
  const block = /\n\n((?: {4}.*\n)+)/.exec(behind)?.[1] ?? '';
  return block.split('\n').flatMap(line => (line === '' ? [] : [line.trim()]));
}

/** Types a block, and gives all that was printed. */
async function typed(world: World, lines: readonly string[]): Promise<string> {
  assert.ok(lines.length > 0, 'The README has such a block.');
  let printed = '';
  let mode = 'exec';
  for (const line of lines) {
    const [, configuring, command] = /^Router(\(config\))?#(.*)$/.exec(line) ?? [];
    if (command !== undefined && (configuring ? 'config' : 'exec') !== mode) {
      await world.enter(configuring ? 'configure terminal' : 'end');
      mode = configuring ? 'config' : 'exec';
    }
    const [, answer] = /\[yes\/no\]: (\w+)$/.exec(line) ?? [];
    const happened = await world.enter(answer ?? command ?? line);
    const text = happened.map(one => one.text).join('\n');
    assert.not.match(text, /^%? ?(Invalid|Incomplete|Ambiguous)|^% /m, `${line}: ${text}`);
    printed += `${text}\n`;
  }
  return printed;
}

test('by policy, without a network: out with a report and in with its acknowledgement', async () => {
  const world = await createWorld({ personality: 'cube', release: '17.9.1' });
  world.box.advance(3_600_000);
  assert.match(await typed(world, blockAfter('By policy, without a network')), /Import Data Successful/);
  assert.match(world.box.type('show license status'), /Last ACK received: \w/);
});

test('reserved, and given back: every code is printed, and none is lost', async () => {
  const world = await createWorld({ personality: 'cube', release: '17.3.1a' });
  const printed = await typed(world, blockAfter('Reserved, and given back'));
  assert.match(printed, /Last Confirmation code [0-9a-f]{8}/);
  assert.match(world.box.type('show license reservation'), /Last return code: C/);
});

test.run();
