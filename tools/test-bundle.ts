/**
 * The tests as JavaScript, made once for a whole run: a process that has to translate all that it imports starts four times
 * slower, and there are two hundred. It changes nothing but where the code lies: each file still says where its source is.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** `import.meta.url` of the source, by which tests find what lies beside them. */
const places: Plugin = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replace(/\bimport\.meta\.url\b/g, () => place), loader: 'ts' };
    });
  },
};

/** What Node has to be told to run a test file. */
export type Runnable = (file: string) => readonly string[];

/** Each file from its source. */
const asTheyAre: Runnable = file => ['--import', 'tsx', file];

/** The files of `root`, ready to be run, until this process ends; as they are where one of them cannot be bundled. */
export async function bundleTests(root: string, files: readonly string[]): Promise<Runnable> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'run-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [...files],
      outdir,
      outbase: root,
      bundle: true,
      splitting: true,
      sourcemap: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      plugins: [places],
      logLevel: 'silent',
    });
    return file => ['--enable-source-maps', join(outdir, file.replace(/\.ts$/, '.js'))];
  } catch {
    // The file that is wrong says so when it is run.
    return asTheyAre;
  }
}
