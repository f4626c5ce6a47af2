/**
 * Builds dist/: `npm run build` (and `npm ci`, by prepare). `dist/agent.js` is the guest, one file, reproducible and
 * committed; `dist/agent.json` says what it is; `dist/cli.js` is the command line, for this machine only.
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ABI_VERSION, VERSION } from '../src/version.ts';
import { bundleGuest } from './bundle-plugin.ts';

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

/** The command line of the package, for this machine. */
export async function buildCli(outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['tools/cli.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
}

async function main(): Promise<void> {
  mkdirSync(root + 'dist', { recursive: true });
  const bundle = await bundleAgent();
  writeFileSync(root + 'dist/agent.js', bundle);
  writeFileSync(root + 'dist/agent.json', describe(bundle));
  await buildCli(`${root}dist/cli.js`);
  const { bytes, gzip } = JSON.parse(readFileSync(root + 'dist/agent.json', 'utf8')) as { bytes: number; gzip: number };
  console.log(`dist/agent.js ${bytes} bytes, ${gzip} gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
