/** All stories of all platforms, as they lie in test/stories/<personality>/. */
import { readdirSync, readFileSync } from 'node:fs';

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
