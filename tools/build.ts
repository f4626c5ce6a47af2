/**
 * Builds dist/: `npm run build` (and `npm ci`, by prepare). `dist/agent.js` is the guest, one file, reproducible and
 * committed; `dist/agent.json` says what it is; `dist/cli.js` is the command line, for this machine only.
 * Beside it, the lists that the native host shares with the sources (native-header.ts), committed too.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ABI_VERSION, VERSION } from '../src/version.ts';
import { bundleGuest } from './bundle-plugin.ts';
import { NATIVE_HEADER, nativeHeader } from './native-header.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The guest as one file; the same sources give the same bytes on every machine. */
export const bundleAgent = (): Promise<string> => bundleGuest(root, { entryPoints: ['src/main.ts'] });

/** What dist/agent.json says of a bundle. */
export const describe = (bundle: string): string =>
  JSON.stringify(
    {
      abi: ABI_VERSION,
      version: VERSION,
      sha256: createHash('sha256').update(bundle).digest('hex'),
      bytes: Buffer.byteLength(bundle),
      gzip: gzipSync(bundle, { level: 9 }).length,
    },
    null,
    2,
  ) + '\n';

/** So long a start takes at the very most, ms. */
const START = 60_000;

/**
 * The command line of the package, for this machine: `cli.js`, and beside it what its commands load when they are asked for,
 * named by content. A command that starts in this moment still finds the parts of the build before: those go only later.
 */
export async function buildCli(outdir: string): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tools/cli.ts'],
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  mkdirSync(outdir, { recursive: true });
  const cli = join(outdir, 'cli.js');
  const cliLast = outputFiles.sort((a, b) => Number(a.path === cli) - Number(b.path === cli));
  for (const { path, contents } of cliLast) writeWhole(path, contents);
  const kept = new Set(['agent.js', ...outputFiles.map(({ path }) => basename(path))]);
  for (const old of readdirSync(outdir).filter(name => name.endsWith('.js') && !kept.has(name)))
    if (Date.now() - statSync(join(outdir, old)).mtimeMs > START) rmSync(join(outdir, old), { force: true });
}

function writeWhole(path: string, contents: Uint8Array): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, contents, { mode: path.endsWith('cli.js') ? 0o755 : 0o644 });
  renameSync(aside, path);
}

async function main(): Promise<void> {
  mkdirSync(root + 'dist', { recursive: true });
  const bundle = await bundleAgent();
  writeFileSync(root + 'dist/agent.js', bundle);
  writeFileSync(root + 'dist/agent.json', describe(bundle));
  writeFileSync(root + NATIVE_HEADER, nativeHeader());
  await buildCli(`${root}dist`);
  const { bytes, gzip } = JSON.parse(readFileSync(root + 'dist/agent.json', 'utf8')) as { bytes: number; gzip: number };
  console.log(`dist/agent.js ${bytes} bytes, ${gzip} gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
