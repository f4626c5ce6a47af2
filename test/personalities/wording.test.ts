/** The words of a platform about itself. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PERSONALITIES } from '../../src/personalities/index.ts';
import { dateOf, softwareTagOf, udiOf } from '../../src/personalities/wording.ts';
import { DEVICE } from '../support/situations.ts';

const AT = Date.UTC(2019, 8, 4, 2, 49, 34);
const TABLE: Readonly<Record<string, readonly [date: string, udi: string]>> = {
  cbr8: ['Sep  4 02:49:34 2019 UTC', 'PID:P,SN:S'],
  cisco8000: ['Sep 04 2019 02:49:34 UTC', 'PID:P,SN:S'],
  cube: ['Sep 04 02:49:34 2019 UTC', 'PID:P,SN:S'],
  ncs1004: ['Wed Sep 04 2019 02:49:34 UTC', 'SN:S,UUID:default-sdr'],
  staros: ['Sep 04 02:49:34 2019 UTC', 'PID:P,SN:S'],
};
for (const [name, personality] of Object.entries(PERSONALITIES))
  test(`${name} words dates, UDI and software tag as its guide`, () => {
    const [date, udi] = TABLE[name]!;
    assert.is(dateOf(personality)(AT), date);
    assert.is(udiOf({ personality, device: { udi: { pid: 'P', sn: 'S' } } }), udi);
    assert.match(
      softwareTagOf({ personality, device: DEVICE }),
      /^regid\.\d{4}-\d\d\.com\.cisco\.[\w-]+,1\.0_[0-9a-f-]{36}$/,
    );
  });

test.run();
