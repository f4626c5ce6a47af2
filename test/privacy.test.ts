/** What is kept back from messages: each line by itself, and `all`. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { privacyOf } from '../src/privacy.ts';
import { INITIAL } from '../src/state.ts';

const LINES: readonly (readonly [line: string, callhome: boolean, hostname: boolean, version: boolean])[] = [
  ['nothing', false, false, false],
  ['license smart privacy hostname', false, true, false],
  ['license smart privacy version', false, false, true],
  ['license smart privacy all', false, true, true],
  ['data-privacy hostname', true, false, false],
];
for (const [line, callhome, hostname, version] of LINES)
  test(line, () => {
    const values = { [line]: 'on' };
    const state = { settings: { ...INITIAL.settings, values }, callhome: { ...INITIAL.callhome, values } };
    assert.equal(privacyOf(state), { callhome, hostname, version });
    const off = { [line]: 'off' };
    const without = { settings: { ...INITIAL.settings, values: off }, callhome: { ...INITIAL.callhome, values: off } };
    assert.equal(privacyOf(without), { callhome: false, hostname: false, version: false });
  });

test.run();
