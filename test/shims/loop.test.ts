/** The host loop of TypeScript keeps the host rules. */
import { test } from 'uvu';
import { createHost } from '../../platform-shims/loop.ts';
import { loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import { hostRules } from './host-rules.ts';

const engine = await loadEngine('bellard');
hostRules('TypeScript', (bundle, fuel, options) =>
  createHost({ ...options, guest: () => engine.guest({ bundle, fuel }) }),
);
test.run();
