/**
 * Writes platform-shims/native/generated.h: the lists that the native host shares with the sources, which each exist once,
 * there. `npm run build` makes it; it is committed, and a test compares. It never holds anything that is decided here.
 */
import { EFFECTS } from '../platform-shims/effects.ts';
import { KITS } from '../platform-shims/sim/kits.ts';
import { NEVER_GATED } from '../src/lib/never-gated.ts';
import { PERSONALITIES } from '../src/personalities/index.ts';
import { ABI_VERSION, VERSION } from '../src/version.ts';

/** Where it lies, from the root of the repository. */
export const NATIVE_HEADER = 'platform-shims/native/generated.h';

export const nativeHeader = (): string => `/**
 * Made by tools/native-header.ts (\`npm run build\`) from the TypeScript sources; never edited by hand. Lists are what stands
 * between the braces of an array: \`static const char *const NAMES[] = {NEVER_GATED};\`.
 */
#ifndef SMART_AGENT_GENERATED_H
#define SMART_AGENT_GENERATED_H

/** Of the agent, and of its contract with a host. */
#define VERSION ${literal(VERSION)}
#define ABI_VERSION ${ABI_VERSION}

/** Every type of effect (src/abi.ts). */
${list('EFFECT_NAMES', Object.keys(EFFECTS).map(literal))}

/** A personality, the release that it is known by, and the profile of call-home that its messages go out with. */
struct personality {
  const char *name, *release, *profile;
};
${list(
  'PERSONALITIES',
  Object.values(PERSONALITIES).map(
    ({ name, profile }) => `{${[name, KITS[name]!.release, profile].map(literal).join(', ')}}`,
  ),
)}

/** Patterns of what no gate may ever reject (src/lib/never-gated.ts). */
${list('NEVER_GATED', NEVER_GATED.map(literal))}

#endif
`;

const list = (name: string, items: readonly string[]): string =>
  `#define ${name} \\\n${items.map(item => `  ${item}`).join(', \\\n')}`;

/** A string of C. Nothing in these lists needs more than quotes; what would is a fault. */
function literal(text: string): string {
  if (!/^[ !#->@-[\]-~]*$/.test(text)) throw new Error(`Not to be written as it is in C: ${JSON.stringify(text)}.`);
  return `"${text}"`;
}
