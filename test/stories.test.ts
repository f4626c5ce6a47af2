import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MESSAGES } from '../src/syslog/messages.ts';
import { differences, playStory, printStory, readStory, told } from '../tools/story.ts';
import { STEERING } from '../tools/world.ts';

const FOLDER = new URL('./stories/cbr8/', import.meta.url);
const stories = readdirSync(FOLDER).map(file => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));

for (const { file, text } of stories)
  test(`the sources tell the story as written: ${file}`, async () => {
    const written = readStory(text);
    const { story } = await playStory(written, 'source');
    for (const { scene, told: now } of differences(written, story))
      assert.is(now.join('\n'), scene.follows.join('\n'), `${file}: ${scene.line}`);
  });

test('a story is printed as it is read', () => {
  for (const { text } of stories) assert.is(printStory(readStory(text)), text);
});

test('every steering command is used by some story', () => {
  const all = stories.map(({ text }) => text).join('\n');
  const unused = Object.keys(STEERING).filter(name => !new RegExp(`^:${name}\\b`, 'm').test(all));
  assert.equal(unused, []);
});

/** Messages that need a platform that contradicts itself; their tests drive the agent by hand. */
const BY_HAND = new Set(['PLATFORM_ERROR', 'INVALID_TAG']);
test('every message is said in some story', () => {
  const all = stories.map(({ text }) => text).join('\n');
  const unsaid = Object.keys(MESSAGES).filter(name => !BY_HAND.has(name) && !all.includes(`-${name}:`));
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
