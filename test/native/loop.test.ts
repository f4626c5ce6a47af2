/** The host loop in C keeps the host rules: the same table as for that of TypeScript. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import { nativeHost } from '../../tools/native-host.ts';
import { hostRules } from '../shims/host-rules.ts';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';

const built = await native();
if (built) {
  const bundles = new Map<string, string>();
  const home = scratch();
  /** The file that holds this bundle. */
  const fileOf = (bundle: string): string => {
    const file = bundles.get(bundle) ?? join(home, `bundle${bundles.size}.js`);
    if (!bundles.has(bundle)) writeFileSync(file, bundle);
    bundles.set(bundle, file);
    return file;
  };
  hostRules('C', (bundle, fuel, options) =>
    nativeHost({
      ...options,
      command: [join(built.build, 'smart-agent-rig')],
      bundle: fileOf(bundle),
      limits: { fuel },
    }),
  );
}
test.run();
