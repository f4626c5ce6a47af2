/** What the native host shares with the sources is what the sources say. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { NATIVE_HEADER, nativeHeader } from '../../tools/native-header.ts';

test('generated.h is what the sources make: run `npm run build` if not', () => {
  assert.is(readFileSync(new URL(`../../${NATIVE_HEADER}`, import.meta.url), 'utf8'), nativeHeader());
});

test.run();
