/**
 * The power goes while a real life is being saved to a raw image, and the native guest boots on what lies there: as what it was
 * before that save, or as what it became. That there is nothing else between the two, at whatever byte, flash.test.ts shows.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent, Boot, Save, Turn } from '../../src/abi.ts';
import { openPipes } from '../../tools/native-host.ts';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';
import { recordedStory } from '../support/stories.ts';

/** The layout of flash.h: a vault's area, whose header lies before its content. */
const AREA = 128 * 1024;
const HEADER = 64;
const CONTENT = 4 * 1024;

const built = await native();
if (built) {
  const { lines } = await recordedStory('cbr8/tokens.story');
  const turns = lines.slice(1).map(line => JSON.parse(line) as { event: AgentEvent; effects?: Turn['effects'] });
  const boot = turns.find(({ event }) => event.type === 'boot')!.event as Boot;
  const saves = turns.flatMap(({ event, effects = [] }) =>
    effects
      .filter((effect): effect is Save => effect.type === 'save')
      // The others are hourly tries, of which an operator would notice nothing.
      .map(save => ({ ...save, eventful: event.type === 'reply' || event.type === 'command' })),
  );

  const pipes = openPipes([join(built.build, 'turns')]);
  test.after(() => pipes.close());
  test('on every cut of a save the agent boots as before or as after', () => {
    const home = scratch();
    const [image, roots] = [join(home, 'image'), join(home, 'roots')];
    writeFileSync(roots, 'roots');
    const storage = (...words: readonly string[]): string =>
      execFileSync(join(built.build, 'storage'), words, { encoding: 'utf8' }).trim();
    const told = (event: object): Turn => {
      pipes.write(JSON.stringify(event));
      return JSON.parse(pipes.read().replace(/^\d+ /, '')) as Turn;
    };
    /** What an operator sees after a boot on this image; spans of time left out, they are charged differently. */
    const standing = (bytes: Buffer): string => {
      writeFileSync(image, bytes);
      const vaults = ['0', '1'].map(slot => storage('flash', image, roots, 'load', slot));
      const { counter: _, ...event } = boot;
      told({ ...event, vaults: vaults.map(vault => (vault === 'null' ? null : vault)) });
      const { at, up, synced } = boot;
      const line = 'show license status';
      const { effects } = told({ type: 'command', session: 's', mode: 'exec', line, at, up, synced });
      const texts = effects.flatMap(effect => (effect.type === 'answer' ? [effect.text] : []));
      return texts.join('\n').replace(/\d+ days, \d+ hours, \d+ minutes, \d+ seconds/g, 'some time');
    };

    storage('format', image);
    let image0 = readFileSync(image);
    let [cuts, changed] = [0, 0];
    for (const { slot, vault, eventful } of saves) {
      writeFileSync(image, image0);
      storage('flash', image, roots, 'save', String(slot), vault);
      const image1 = readFileSync(image);
      const former = image0;
      image0 = image1;
      if (!eventful || cuts === 12) continue;
      const [before, after] = [standing(former), standing(image1)];
      const area = (1 + slot) * AREA;
      const content = Buffer.from(former);
      image1.copy(content, area + CONTENT, area + CONTENT, area + AREA);
      const half = Buffer.from(content);
      image1.copy(half, area, area, area + HEADER / 2);
      const part = Buffer.from(former);
      image1.copy(part, area + CONTENT, area + CONTENT, area + CONTENT + 1000);
      for (const [what, cut] of Object.entries({ part, content, half })) {
        const torn = standing(cut);
        assert.ok(torn === before || torn === after, `slot ${slot}, cut behind ${what}:\n${torn}`);
      }
      cuts++;
      if (after !== before) changed++;
    }
    assert.ok(cuts > 5 && changed > 2, `${cuts} saves cut, ${changed} of them seen`);
  });
}
test.run();
