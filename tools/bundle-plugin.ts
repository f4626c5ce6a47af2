/** How the libraries that the guest uses are made fit for the sandbox, as a plugin of esbuild. Imported by the build. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * cbor-x compiles readers for its records with `new Function`, and probes for that when it is loaded. Records never get
 * past our gate; still no code of that kind belongs in the bundle. The change is the one that cbor-x's own build
 * without eval makes: `BlockedFunction` is declared and never given a value, so the probe fails and the readers go unused.
 */
export const guestLibraries: Plugin = {
  name: 'guest-libraries',
  setup(build) {
    build.onLoad({ filter: /[\\/]cbor-x[\\/]decode\.js$/ }, async ({ path }) => ({
      contents: withoutFunctionConstructor(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Throws when cbor-x is no longer what this was written for. */
export function withoutFunctionConstructor(source: string): string {
  const pieces = source.split('new Function(');
  if (pieces.length !== 4 || !source.includes('var BlockedFunction '))
    throw new Error('cbor-x/decode.js has changed: see how it makes functions, then change tools/bundle-plugin.ts.');
  return pieces.join('new BlockedFunction(');
}
