/** All stories of all platforms, as they lie in test/stories/<personality>/, and what the sources make of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Recorded } from '../../tools/replay.ts';
import { differences, playStory, readStory } from '../../tools/story.ts';
import { cached } from './cache.ts';

const ROOT = new URL('../stories/', import.meta.url);

export interface Written {
  readonly personality: string;
  /** `cbr8/life.story` */
  readonly file: string;
  readonly text: string;
}

export const STORIES: readonly Written[] = readdirSync(ROOT)
  .sort()
  .flatMap(personality =>
    readdirSync(new URL(`${personality}/`, ROOT))
      .filter(name => name.endsWith('.story'))
      .sort()
      .map(name => {
        const file = `${personality}/${name}`;
        return { personality, file, text: readFileSync(new URL(file, ROOT), 'utf8') };
      }),
  );

export interface RecordedStory {
  /** The recording, to be replayed in other engines. */
  readonly lines: readonly string[];
  /** Where the sources tell it otherwise than it is written. */
  readonly differences: readonly {
    readonly line: string;
    readonly written: readonly string[];
    readonly told: readonly string[];
  }[];
}

/** The story as the sources tell it; played once for all test files. */
export const recordedStory = (file: string): Promise<RecordedStory> =>
  cached(file, async () => {
    const found = STORIES.find(story => story.file === file);
    if (found === undefined) throw new Error(`There is no story ${file}.`);
    const written = readStory(found.text);
    const { story, world } = await playStory(written, 'source');
    return {
      lines: world.recording(),
      differences: differences(written, story).map(({ scene, told }) => ({
        line: scene.line,
        written: scene.follows,
        told,
      })),
    };
  });

/** So many turns after each boot: each begins a fresh guest, so that what came before need not be heard to its end. */
export function afterBoots({ header, lines }: Recorded, most: number): Recorded {
  let turns = 0;
  return {
    header,
    lines: lines.filter(({ event }) => {
      turns = event.type === 'boot' ? 0 : turns + 1;
      return turns <= most;
    }),
  };
}
