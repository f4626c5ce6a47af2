/**
 * How the guest is bundled, and how the libraries that it uses are made fit for the sandbox, as a plugin of esbuild. For the
 * build and for the benchmark, whose peers go into the sandbox in the same way; it never says what is in a bundle.
 */
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** One file for the sandbox; the same sources give the same bytes on every machine. `entry` says what goes in. */
export async function bundleGuest(root: string, entry: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [guestLibraries],
    logLevel: 'warning',
    ...entry,
    write: false,
  });
  return outputFiles[0]!.text;
}

/**
 * cbor-x compiles readers for its records with `new Function`, and probes for that when it is loaded. Records never get
 * past our gate; still no code of that kind belongs in the bundle. The change is the one that cbor-x's own build
 * without eval makes: `BlockedFunction` is declared and never given a value, so the probe fails and the readers go unused.
 * Nor does the gate let in a tag of which cbor-x would make something, so what it makes of tags is left out.
 *
 * tweetnacl is one closure, of which a bundler can leave out nothing. As a module of functions it loses what src/wire does
 * not call, its Ed25519 above all.
 *
 * Both by the names under which src/wire imports them; `cbor-x/encode` and `tweetnacl/nacl-fast.js` give them whole.
 */
const guestLibraries: Plugin = {
  name: 'guest-libraries',
  setup(build) {
    build.onResolve({ filter: /^(cbor-x\/decode|tweetnacl)$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === AS_IT_IS) return undefined;
      const library = await build.resolve(path, { resolveDir, kind, pluginData: AS_IT_IS });
      return { path, namespace: 'guest', pluginData: library.path, errors: library.errors };
    });
    build.onLoad({ filter: /^/, namespace: 'guest' }, async ({ path, pluginData }) => {
      const source = await readFile(String(pluginData), 'utf8');
      const contents =
        path === 'tweetnacl' ? withoutClosure(source) : withoutExtensions(withoutFunctionConstructor(source));
      return { contents, loader: 'js' };
    });
    build.onLoad({ filter: /[\\/]cbor-x[\\/]decode\.js$/ }, async ({ path }) => ({
      contents: withoutFunctionConstructor(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
const AS_IT_IS = 'as it is';

/** Throws when cbor-x is no longer what this was written for. */
export function withoutFunctionConstructor(source: string): string {
  const pieces = source.split('new Function(');
  if (pieces.length !== 4 || !source.includes('var BlockedFunction '))
    throw new Error('cbor-x/decode.js has changed: see how it makes functions, then change tools/bundle-plugin.ts.');
  return pieces.join('new BlockedFunction(');
}

/** Without dates, references, records, sets and the like. Throws when cbor-x is no longer what this was written for. */
export function withoutExtensions(source: string): string {
  const extensions = between(source, 'currentExtensions[0] = ', 'function readBundleExt() {', 'cbor-x/decode.js');
  return source.replace(
    `currentExtensions[0] = ${extensions}`,
    () => `const ${NEVER_CALLED.join(' = null, ')} = null;\n`,
  );
}
/** What of the extensions the rest of cbor-x names, on ways that begin with a tag of theirs. */
const NEVER_CALLED = ['recordDefinition', 'legacyRecordDefinition', 'getPackedValues'] as const;

/** What src/wire calls of tweetnacl. Whatever else it called would be missing in the bundle, and its test fail. */
const CALLED = ['secretbox', 'secretbox.open', 'hash'] as const;

/**
 * tweetnacl as a module: its primitives as they stand, but for a word to the bundler that constants are just made; the checks
 * of arguments; and of its interface what is called. Throws when tweetnacl is no longer what this was written for.
 */
export function withoutClosure(source: string): string {
  const file = 'tweetnacl/nacl-fast.js';
  const primitives = between(source, "(function(nacl) {\n'use strict';", 'nacl.lowlevel = {', file);
  const constants = /= (?=gf\(|new (?:Uint8Array|Float64Array)\()/g;
  const checks = between(source, '/* High-level API */', 'nacl.randomBytes = ', file);
  const called = CALLED.map(name => only(source.match(RegExp(`^nacl\\.${name} = function[^]*?^};`, 'gm')), file));
  const pure = primitives.replace(constants, '= /* @__PURE__ */ ');
  return [pure, checks, 'const nacl = {};', ...called, 'export default nacl;'].join('\n');
}

/** What stands between two texts that are both there once. */
const between = (source: string, begin: string, end: string, file: string): string =>
  only(only(source.split(begin).slice(1), file).split(end).slice(0, -1), file);

function only(found: readonly string[] | null, file: string): string {
  if (found?.length !== 1)
    throw new Error(`${file} has changed: see how it is made, then change tools/bundle-plugin.ts.`);
  return found[0]!;
}
