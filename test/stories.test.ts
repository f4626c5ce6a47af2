/** What the stories are as a whole; test/sandbox plays each of them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PERSONALITIES } from '../src/personalities/index.ts';
import { MESSAGES, type Message } from '../src/syslog/messages.ts';
import { STEERING } from '../tools/steering.ts';
import { printStory, readStory, told } from '../tools/story.ts';
import { createWorld } from '../tools/world.ts';
import { STORIES } from './support/stories.ts';

test('a story is printed as it is read', () => {
  for (const { text } of STORIES) assert.is(printStory(readStory(text)), text);
});

const unused = (names: readonly string[], stories: typeof STORIES) => {
  const all = stories.map(({ text }) => text).join('\n');
  return names.filter(name => !new RegExp(`^:${name}\\b`, 'm').test(all));
};
test('every steering command is used by some story', () => assert.equal(unused(Object.keys(STEERING), STORIES), []));

for (const name of Object.keys(PERSONALITIES))
  test(`${name} has stories; they say which platform they are of, and use all that can be done to it`, async () => {
    const own = STORIES.filter(({ personality }) => personality === name);
    assert.ok(own.length > 0);
    for (const { file, text } of own) assert.is(readStory(text).world.personality ?? 'cbr8', name, file);
    const { box } = await createWorld({ personality: name });
    assert.equal(unused(Object.keys(box.platform.steering), own), []);
  });

/** Messages that need a platform or an authority that contradicts itself; their tests drive the agent by hand. */
const BY_HAND = new Set(['INVALID_TAG', 'CONFIG_IGNORED', 'USAGE_REFUSED', 'REPORTING_NOT_SUPPORTED']);
test('every message that has a log line is said in some story', () => {
  const all = STORIES.map(({ text }) => text).join('\n');
  const unsaid = Object.entries<Message>(MESSAGES)
    .filter(([name, { facility, severity, mnemonic = name }]) => {
      const said = new RegExp(`%${facility}-${severity}-${mnemonic}\\b`);
      return facility !== '' && !BY_HAND.has(name) && !said.test(all);
    })
    .map(([name]) => name);
  assert.equal(unsaid, []);
});

const bad: readonly (readonly [string, string, RegExp])[] = [
  ['an indented line first', '  | text\n', /Line 1 follows nothing/],
  ['a line of no kind', 'show license all\n', /Line 1 is neither/],
  ['an unknown option of the world', 'world colour=red\n', /no 'colour'/],
];
for (const [name, text, message] of bad)
  test(`a story that cannot be read says where: ${name}`, () => {
    assert.throws(() => readStory(text), message);
  });

test('what repeats is told once, with how often and when last', () => {
  const effect = (time: string) => ({ type: 'effect', day: 1, time, text: 'asks RENEWAL' }) as const;
  assert.equal(told([effect('00:00:00'), effect('01:00:00')]), [
    'day 1 00:00:00 asks RENEWAL  (2 times, last day 1 01:00:00)',
  ]);
});

test.run();
